import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { bareHolding, type Holding } from './affiliation.ts'
import type { Fact } from './fact.ts'
import { type Mint, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

const announces =
  /\b(?:interview(?:ed|s)?|in conversation|talk(?:s|ed|ing)? (?:to|with)|talked to us|spoke to|speaks to|Q&A|questions (?:to|for)|asked)\b/i

/** Who says "I" in each sentence: in an interview the person whose name and colon begin the answer, else the one it is with. */
export function selvesOf(sentences: readonly Sentence[]): Map<Sentence, Figure> {
  const head = sentences.filter(({ blockIndex }) => blockIndex < 6)
  const labelled = sentences.flatMap(sentence => (answer.test(sentence.code) ? (sentence.signs('p')[0]?.figure ?? []) : []))
  const announced =
    head.some(({ code }) => announces.test(code)) ||
    labelled.length > 1 ||
    sentences.some(({ code }) => /^\s*A(?:nswer)?\s*[:.]\s/.test(code))
  const guest = labelled[0] ?? presented(head) ?? addressed(sentences) ?? head.flatMap(sentence => sentence.signs('p'))[0]?.figure
  const selves = new Map<Sentence, Figure>()
  if (!announced || !guest) return selves
  let self: Figure = guest
  for (const sentence of sentences) {
    if (answer.test(sentence.code)) self = sentence.signs('p')[0]?.figure ?? self
    if (sentence.block.kind !== 'heading' && !question.test(sentence.code)) selves.set(sentence, self)
  }
  return selves
}

const headed = /\b(?:interview|Q ?& ?A|questions (?:to|for)|(?:in )?conversation with|talks? (?:to|with) (?:us|‹p))/i

/** Whether a text is the talk of one or two people about themselves: by its headings, or by how often somebody says "I". */
export function isInterview(sentences: readonly Sentence[]): boolean {
  const own = sentences.filter(({ code }) => /(?<![\p{L}'])I(?:'ve|'m|'d|'ll)?\s\p{Ll}/u.test(code)).length
  return (
    sentences.some(({ code, block, blockIndex }) => blockIndex < 4 && block.kind === 'heading' && headed.test(code)) ||
    own > Math.max(2, sentences.length / 6)
  )
}

/** "Our guest this month is ‹p1›", "We spoke to ‹p1›". */
function presented(head: readonly Sentence[]): Figure | undefined {
  for (const sentence of head) {
    const sign =
      /\b(?:guest|interlocutor|interviewee)\b[^.;‹]{0,40}?(?:\b(?:is|was|are)|[,:])\s+(‹p\d+›)|\b(?:spoke|speaks?|talked|talks?|sat down|met)\s+(?:to|with)\s+(‹p\d+›)/u.exec(
        sentence.code,
      )
    const guest = sign ? sentence.figureAt(sign[1] ?? sign[2] ?? '') : undefined
    if (guest) return guest
  }
  return undefined
}

/** Whom a question addresses by name: "‹p1›, who are you?". */
function addressed(sentences: readonly Sentence[]): Figure | undefined {
  const asked = sentences.find(({ code }) => /^\s*‹p\d+›,\s[^.;]*\?\s*$/u.test(code))
  return asked?.signs('p')[0]?.figure
}

const answer = /^\s*(?:(?:‹o\d+›\s+)?‹p\d+›|A(?:nswer)?)\s*[:.]\s/
const question = /\?\s*$|^\s*Q(?:uestion)?\s*[:.]\s/

/** The posts and bodies that somebody claims for himself: "I am treasurer of ‹o1›", "I chair ‹o2›". */
export function ownHoldings(sentence: Sentence, self: Figure, mint: Mint): Holding[] {
  const { code } = sentence
  const found: Holding[] = []
  for (const match of code.matchAll(
    /\bI(?:'m| am| was| have been| became| serve as| served as| work as| worked as| began as| started(?: out)? as)\s+(?:now\s+|also\s+|still\s+|elected\s+|appointed\s+)*/g,
  )) {
    const { posts, end } = postsAt(sentence, match.index + match[0].length, mint, false)
    for (const post of posts)
      if (post.at.length > 0) found.push({ person: self, post, span: sentence.span(match.index, end), rule: 'post of pronoun', sentence })
    // "I was Deputy Director of ‹o1›, and after that Director of ‹o2›"
    const next = posts.length > 0 ? then.exec(code.slice(end)) : null
    if (next) {
      const later = postsAt(sentence, end + next[0].length, mint, false)
      for (const post of later.posts)
        if (post.at.length > 0)
          found.push({ person: self, post, span: sentence.span(match.index, later.end), rule: 'post of pronoun', sentence })
    }
    // "I am Director of its sister company, ‹o2›"
    const apposed = posts.some(post => post.at.length > 0)
      ? null
      : /^[^.;‹]{3,60}\bof\s+(?:its|our|their)\s+[^.;‹,]{3,40},\s+(‹o\d+›)/u.exec(code.slice(match.index + match[0].length))
    const body = apposed ? sentence.figureAt(apposed[1] ?? '') : undefined
    const title = /^(?:the\s+|an?\s+)?(.+?)\s+of\s+(?:its|our|their)\s/u.exec(apposed?.[0] ?? '')?.[1]
    const end_ = match.index + match[0].length + (apposed?.[0].length ?? 0)
    if (body && title) {
      const holding = bareHolding(sentence, self, body, match.index, end_, 'post of pronoun')
      found.push({ ...holding, post: { ...holding.post, title } })
    }
  }
  const verbs =
    /\bI\s+(?:also\s+|now\s+)?(?:chair|head|lead|direct|run|manage|represent|represented|coordinate|founded|co-founded|work (?:for|at|with|in)|worked (?:for|at|in)|teach at|taught at|joined|left|belong to|belonged to|was (?:with|at|in)|(?:came|moved)(?: (?:here|over|back))?(?:,? in [^.;,‹]{4,12},?| in ‹d\d+›,?)? (?:from|to)|(?:spent|had)\s[^.;‹]{3,30}\s(?:at|with|in|for)|began (?:at|with|in)|started (?:at|with|in)|served (?:in|at|with|on))\s+(?:the\s+)?(‹o\d+›)/g
  for (const match of code.matchAll(verbs)) {
    const body = sentence.figureAt(match[1] ?? '')
    if (body) found.push(bareHolding(sentence, self, body, match.index, match.index + match[0].length, 'body by verb'))
  }
  return found
}

const then =
  /^[^.;‹]{0,30}?(?:,|;|\s)\s*(?:and\s+)?(?:after(?:wards| that)|then|later|before that|next|finally)(?:\s+on)?(?:,?\s+(?:I\s+)?(?:was|became|as))?\s+/

const speaks =
  '(speak|spoke|present|presented|moderate|moderated|chair|chaired|facilitate|facilitated|open|opened|address|addressed|give|gave|was invited to speak|was a speaker|represented\\s+\\p{L}+|took the floor|take the floor)'

/** Where somebody says that he spoke: "In March I speak at ‹e1›". */
export function ownSpeaking(sentence: Sentence, self: Figure, event: Figure | null): Fact[] {
  const words = pattern(
    `\\b(?:I|we)\\s+(?:will\\s+|also\\s+|shall\\s+|then\\s+|am going to\\s+)*${speaks}\\b[^.;‹]{0,70}?\\b(?:at|in|during|to)?\\s*(?:the\\s+|a\\s+)?"?(‹e\\d+›)`,
    'gu',
  )
  const there = pattern(`\\b(?:I|we)\\s+(?:also\\s+|then\\s+)*${speaks}\\b[^.;‹]{0,60}?\\bthere\\b`, 'gu')
  return [...sentence.code.matchAll(words), ...sentence.code.matchAll(there)].flatMap((match): Fact[] => {
    const where = match[2] ? sentence.figureAt(match[2]) : event
    const verb = match[1] ?? ''
    const role = /^chair/.test(verb) ? 'CHAIR' : /^(?:moderat|facilitat)/.test(verb) ? 'MODERATOR' : 'SPEAKER'
    const span = sentence.span(match.index, match.index + match[0].length)
    const announced = /\b(?:will|going to)\b/.test(match[0]) || /^(?:speak|present|moderate|chair|open|address)$/.test(verb)
    return where
      ? [
          {
            predicate: 'SPOKE_AT',
            subject: self,
            object: where,
            qualifiers: { role, basis: announced ? 'ANNOUNCED' : 'REPORTED' },
            span,
            rule: 'speaking by verb',
          },
        ]
      : []
  })
}

/** What the body of somebody who says "we" organized: "In May we held ‹e1›". */
export function ownOrganizing(sentence: Sentence, body: Figure | undefined): Fact[] {
  if (!body) return []
  const words =
    /\b[Ww]e\s+(?:also\s+|will\s+|have\s+|had\s+|then\s+)*(?:organi[sz]e|organi[sz]ed|held|hold|host|hosted|convened|convene|ran|run|launched|are organi[sz]ing|are hosting)\b[^.;]*|\b[Oo]ur\s+(?:[\p{L}\d-]+\s+){0,4}[,:]?\s*"?‹e\d+›/gu
  return [...sentence.code.matchAll(words)].flatMap(match =>
    [...match[0].matchAll(/(?:^[^‹]*|,\s+(?:and\s+)?[^‹]*|\band\b[^‹]*|‹[old]\d+›[^‹.;]{0,40})"?(‹e\d+›)/g)].flatMap((each): Fact[] => {
      const event = sentence.figureAt(each[1] ?? '')
      return event
        ? [
            {
              predicate: 'ORGANIZED',
              subject: body,
              object: event,
              qualifiers: { role: 'ORGANIZER' },
              span: sentence.span(match.index, match.index + match[0].length),
              rule: 'organizing by pronoun',
            },
          ]
        : []
    }),
  )
}
