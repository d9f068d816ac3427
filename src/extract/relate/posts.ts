import type { Span } from '../../model/records.ts'
import type { Figure } from '../cast.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, postHeads, postModifiers } from '../words.ts'
import { isUnit } from './membership.ts'
import type { Sentence } from './sentence.ts'

/** A post as a text gives it beside a name. */
export interface Post {
  readonly title: string | null
  /** The organizations or projects where it is held, the most specific first in a chain of units. */
  readonly at: readonly Figure[]
  /** For each step of a chain "Unit, Department, Organization": what is part of what. */
  readonly chain: readonly (readonly [part: Figure, whole: Figure])[]
  readonly places: readonly Figure[]
  readonly status: 'HELD' | 'FORMER' | 'ELECT' | 'ACTING'
  readonly span: Span
}

/** Finds organizations that only their place beside a post gives away. */
export interface Mint {
  /** Names a stretch of capitalised words as an organization. */
  (span: Span): Figure | null
  /** The organization that bears a name already. */
  named(name: string): Figure | undefined
}

const insensitive = (words: readonly string[]) =>
  anyOf(
    words.map(word =>
      word.replaceAll(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => `${gap}[${letter.toUpperCase()}${letter.toLowerCase()}]`),
    ),
  )
const head = `(?:${insensitive(postHeads)})`
const modifier = `(?:${insensitive(postModifiers)}|\\p{Lu}[\\p{L}\\p{M}'&-]*|[A-Z]{2,})`
const word = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'&/.-]*"
/** What a body is called before its name: "the trade union centre CNTS". */
const apposed =
  '(?:(?:[\\p{L}-]+\\s+){0,3}(?:cooperative|co-operative|network|association|NGO|company|centre|center|union|federation|platform|organi[sz]ation|council|confederation|group|foundation|enterprise|think tank|agency|institute|university|bank|movement)\\s+)?'
const joint = '(?:of|for|on|in charge of|to|in|at|from|with|over|within|de|du|des|della|del)'
/** A post: what stands before its head, the head, and a second head after a stroke. */
const post = new RegExp(
  `^((?:${modifier}\\s+(?:(?:and|&)\\s+(?=${modifier}))?){0,7})(${head})(?!\\p{L})(?!-(?!elect|designate|delegate)\\p{L})((?:\\s*/\\s*${head}|\\s+of\\s+[Ss]tate|\\s+of\\s+[Ss]taff|(?:-|\\s+)(?:[Gg]eneral|[Tt]reasurer|[Ee]lect|[Dd]elegate|[Cc]oordinator|[Aa]dvis[eo]r|[Oo]fficer|[Mm]anager|[Ss]pecialist|[Ee]xpert|[Aa]ssistant|[Ee]conomist|[Cc]hair|[Ll]ead|[Ee]meritus|${head})(?![\\p{L}-]))*)`,
  'u',
)
/** "of the cooperative ‹o1›". */
const ofBody = new RegExp(`^\\s+${joint}\\s+(?:the\\s+|its\\s+|a\\s+)?(?:‹l\\d+›(?:'s?)?\\s+)?${apposed}(‹[oj]\\d+›)`, 'u')
/** "of Labour, Employment and Social Security". */
const ofSubject = new RegExp(
  `^\\s+(?:of|for|on|in charge of|to|in)\\s+((?:(?:the|its|our)\\s+)?(?:${word}(?:,\\s+(?=\\p{Lu}[^.;:()]{0,60}\\sand\\s))?\\s*){1,14})`,
  'u',
)
const lead =
  /^(?:(?:the|a|an|its|present|current|another|then|now|currently|today|at (?:that|the) (?:same )?time|also|both|who (?:is|was|has been|leads as)|as|newly (?:elected|appointed)|until (?:last (?:year|month|summer)|recently|‹d\d+›)|previously|formerly|still|once|formerly|who was|in (?:his|her) (?:capacity|role) as|is|was|himself|herself|an?\s+(?:[\p{Ll}-]+\s+){1,3}and)\s+)+/u
const former =
  /(?:^|\b)(?:former(?:ly)?|ex|previous(?:ly)?|past|who was|used to be|until (?:recently|last|‹d)|outgoing|once|at that time|at the time|then)\b/i

/**
 * Reads the posts that stand at `at` of a sentence: "President of ‹o1› and of ‹o2›", "Director, ‹o3›, ‹o4›", "Head of Policy at ‹o5›".
 * Answers them with where they end.
 */
export function postsAt(sentence: Sentence, at: number, mint: Mint, slots: boolean): { posts: Post[]; end: number } {
  const { code } = sentence
  const posts: Post[] = []
  let position = at
  for (let turn = 0; turn < 5; turn++) {
    const rest = code.slice(position)
    const gap =
      turn === 0
        ? 0
        : (/^(?:,?\s+(?:and|as well as)(?:\s+(?:also|at the same time))?\s+|\s*;\s+|\s+\+\s+|\s*\/\s*|,\s+)/.exec(rest)?.[0].length ?? -1)
    if (gap < 0) break
    const read = postAt(sentence, position + gap, mint, slots)
    if (!read || (turn > 0 && read.post.title === null)) break
    posts.push(read.post)
    position = read.end
  }
  return { posts, end: position }
}

function postAt(sentence: Sentence, from: number, mint: Mint, slots: boolean): { post: Post; end: number } | null {
  const { code } = sentence
  let at = from
  const opening = lead.exec(code.slice(at))?.[0] ?? ''
  at += opening.length
  // "‹o1› President", "‹o1›'s Director", "‹l1›'s special commissioner".
  const owner = /^‹([ol])\d+›(?:'s?)?\s+/.exec(code.slice(at))
  const bare = code.slice(at + (owner?.[0].length ?? 0))
  const match = post.exec(bare)
  const ownerFigure = owner ? sentence.figureAt(owner[0]) : undefined
  if (!match) return null
  const [whole, before = ''] = match
  if (/[‹›]/.test(whole)) return null
  const begin = at + (owner?.[0].length ?? 0)
  let end = begin + whole.length
  let titleEnd = end
  const orgs: Figure[] = owner?.[1] === 'o' && ownerFigure ? [ownerFigure] : []
  const places: Figure[] = []
  const chain: (readonly [Figure, Figure])[] = []
  for (let step = 0; step < 6; step++) {
    const rest = code.slice(end)
    const direct = ofBody.exec(rest)
    // "Head of Affairs at Rabobank": no form gives the body away, its place does.
    const atBody =
      orgs.length === 0
        ? /^\s+at\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}\p{N}&'-]*)(?:\s+(?:of|de|du|and|for)\s+(?=\p{Lu})|\s+(?=\p{Lu})|[\p{L}\p{M}\p{N}&'-])*)/u.exec(
            rest,
          )
        : null
    const begun =
      atBody && !/‹/.test(atBody[0]) ? mint(sentence.span(end + atBody[0].length - (atBody[1] ?? '').length, end + atBody[0].length)) : null
    if (atBody && begun) {
      orgs.push(begun)
      end += atBody[0].length
      continue
    }
    if (direct && /^\s+to\b/.test(direct[0]) && /Representative|Ambassador|Delegate|Observer/.test(code.slice(begin, end))) {
      end += direct[0].length
      titleEnd = end
      break
    }
    if (direct) {
      const figure = sentence.figureAt(direct[1] as string)
      const unitOf = orgs.length > 0 && titleEnd !== end
      if (figure) {
        if (unitOf) chain.push([orgs.at(-1) as Figure, figure])
        else orgs.push(figure)
      }
      end += direct[0].length
      end += bracketed(sentence, end)
      const more = /^(?:,)?\s+(?:and|\+)\s+(?:of|at|for)\s+(?:the\s+)?(‹[oj]\d+›)/.exec(code.slice(end))
      if (more) {
        const other = sentence.figureAt(more[1] as string)
        if (other) orgs.push(other)
        end += more[0].length
        end += bracketed(sentence, end)
      }
      continue
    }
    const place = /^\s+(?:of|in|at|for)\s+(?:the\s+)?(‹l\d+›)/.exec(rest)
    if (place) {
      const figure = sentence.figureAt(place[1] as string)
      if (figure) places.push(figure)
      end += place[0].length
      if (orgs.length === 0) titleEnd = end
      continue
    }
    if (orgs.length > 0 && step > 0) break
    const about = ofSubject.exec(rest)
    if (about) {
      const length = subject(about[0], about[1] ?? '')
      if (length > 0) {
        const words = (about[1] ?? '').slice(0, length - (about[0].length - (about[1] ?? '').length)).trim()
        const capital = /^\s+(?:of|at|for)\s+(?:the\s+)?/.exec(about[0])?.[0].length ?? 0
        const ordinary = words.split(' ').every(each => /^(?:and|of|the|for)$/.test(each) || lexicon().isWord(each))
        const followed =
          ordinary || /^\s+(?:at\s+(?:the\s+)?\p{Lu}|(?:at|in|of|for)\s+(?:the\s+)?(?:‹l\d+›'s?\s+)?‹o)/u.test(code.slice(end + length))
        const minted =
          orgs.length === 0 &&
          !followed &&
          capital > 0 &&
          isNamelike(words) &&
          !isHeadAlone(words) &&
          !/(?:Minister|Secretary of State|Commissioner|Professor|Lecturer|Specialist|Officer|Affairs|Expert|Researcher|Advis|Mayor|Rector|Delegate)/.test(
            whole,
          ) &&
          (/^\s+(?:of|at)\s/.test(about[0]) || false)
            ? mint(sentence.span(end + capital, end + length))
            : null
        if (minted) {
          orgs.push(minted)
          end += length
          continue
        }
        end += length
        titleEnd = end
        continue
      }
    }
    break
  }
  // Slots of a programme: ", ‹o1›, ‹o2›, ‹l1›".
  const read = slotsAt(sentence, end, orgs.length > 0, mint, slots, titleEnd)
  if (read) {
    for (const pair of read.chain) chain.push(pair)
    if (orgs.length === 0) orgs.push(...read.orgs.slice(0, 1))
    else if (read.orgs[0] && titleEnd !== end) chain.push([orgs.at(-1) as Figure, read.orgs[0]])
    places.push(...read.places)
    if (read.titleEnd > titleEnd) titleEnd = read.titleEnd
    end = read.end
  }
  // "Social Finance Programme Manager, ‹o1›": the words before the head name a body that is known.
  const unit = orgs.length < 2 && before.trim().includes(' ') ? mint.named(before.trim()) : undefined
  if (unit) {
    if (orgs[0] && orgs[0] !== unit) chain.push([unit, orgs[0]])
    orgs.splice(0, orgs.length, unit)
  }
  if (orgs.length === 0 && /\bGovernment\b/.test(code.slice(begin, end))) {
    const government = places.map(place => mint.named(`Government of ${place.name}`)).find(Boolean)
    if (government) orgs.push(government)
  }
  const title = tidy(code.slice(begin, titleEnd), sentence)
  if (
    /^(?:member|officer|worker|student|partner|assistant|associate|lead|principal|executive|deputy|expert|chair|head|owner|facilitator|organi[sz]er|official|moderator|delegate|leader|representative)s$/i.test(
      title,
    )
  )
    return null
  const words = opening + before
  const status = /\belect\b|designate/i.test(title)
    ? 'ELECT'
    : /\bacting\b|\binterim\b/i.test(title)
      ? 'ACTING'
      : former.test(words)
        ? 'FORMER'
        : 'HELD'
  return { post: { title, at: orgs, chain, places, status, span: sentence.span(at, end) }, end }
}

/** Organizations and places in brackets after an organization: "(‹l1›)", "(‹o2›)" for its acronym. */
function bracketed(sentence: Sentence, at: number): number {
  return /^\s*\(‹[ol]\d+›\)/.exec(sentence.code.slice(at))?.[0].length ?? 0
}

/** How much of "of Labour and Social Welfare, opened the day" belongs to a title. */
function subject(whole: string, words: string): number {
  const lead = whole.length - words.length
  const stop = words.search(
    /(?:^|\s)(?:at|who|which|that|opened|said|spoke|told|followed|presented|moderated|stressed|explained|recalled|noted|added|was|is|were|are|has|had|will|with|by|from|during|also|gave|took|welcomed|underlined|highlighted|as|but|where|when|then|warned|and\s+(?:of|then|at|also|\p{Lu}[\p{Ll}-]+\s+of|[a-z]+ed\b)|and\s+(?:President|Director|Chair|Head|Member|Minister|Secretary|Professor|Co-Chair|Vice)|in\s*$|among|since|before|after|to\s+\p{Ll}|now)(?:\s|$)/u,
  )
  const kept = (stop < 0 ? words : words.slice(0, stop))
    .replace(/(?:\s+(?:and|of|the|for|on|in|to|at|its|a|an|,))*\s*$/i, '')
    .trimEnd()
    .replace(/[,;.]$/, '')
  if (kept === '' || /^(?:the|its|our)$/.test(kept)) return 0
  return lead + kept.length
}

const isHeadAlone = (words: string) =>
  /^(?:the\s+)?(?:Government|Ministry|Board|Committee|Council|Department|Unit|Parliament|Organization|Centre|Union|Legislation|Policy|Research|Programme|Studies|Economics|Law)$/.test(
    words,
  )
const isNamelike = (words: string) =>
  /^(?:the\s+)?(?:\p{Lu}[\p{L}\p{M}\p{N}'&-]*)(?:\s+(?:of|and|for|de|the)\s+\p{Lu}[\p{L}\p{M}'-]*|\s+\p{Lu}[\p{L}\p{M}\p{N}'&-]*)*$/u.test(
    words,
  )

interface Slots {
  readonly orgs: Figure[]
  readonly places: Figure[]
  readonly chain: (readonly [Figure, Figure])[]
  readonly titleEnd: number
  readonly end: number
}

/** Comma by comma what stands after a title in a list of speakers. In running prose only what is an organization or a place. */
export function slotsAt(sentence: Sentence, at: number, hasOrganization: boolean, mint: Mint, free: boolean, title: number): Slots | null {
  const { code } = sentence
  const slots: { orgs: Figure[]; places: Figure[]; chain: (readonly [Figure, Figure])[]; titleEnd: number; end: number } = {
    orgs: [],
    places: [],
    chain: [],
    titleEnd: title,
    end: at,
  }
  for (let turn = 0; turn < 5; turn++) {
    const rest = code.slice(slots.end)
    const gap = /^(?:,\s+|\s+[–—|-]\s+|\s*(?=\())/.exec(rest)?.[0]
    if (gap === undefined) break
    const slot = rest.slice(gap.length)
    const org = /^(?:(?:at|of|from)\s+)?(?:the\s+)?(‹[oj]\d+›)(?:\s*\((?:‹[ol]\d+›)\))?(?=\s*(?:[,;/.)(]|$|[–—|+]|and\b|\s[a-z]))/.exec(
      slot,
    )
    const inBrackets = /^\((?:the\s+)?(‹[olj]\d+›)(?:(?:,|\s*[/;])\s+(‹[ol]\d+›))?\)/.exec(slot)
    const place = /^(‹l\d+›)(?=\s*(?:[,;/.)(]|$|[–—|+]))/.exec(slot)
    if (inBrackets) {
      for (const sign of [inBrackets[1], inBrackets[2]]) {
        const figure = sign ? sentence.figureAt(sign) : undefined
        if (figure?.kind === 'Place') slots.places.push(figure)
        else if (figure && !hasOrganization) slots.orgs.push(figure)
      }
      slots.end += gap.length + inBrackets[0].length
      continue
    }
    if (org && /^,|^\s/.test(gap)) {
      // In prose a body after a comma may be the next subject: "President of X, CEPES opened …".
      if (!free && /^\s+[a-z]/.test(slot.slice(org[0].length)) && !/^\s+(?:and|in)\b/.test(slot.slice(org[0].length))) break
      const figure = sentence.figureAt(org[1] as string)
      if (figure) {
        const last = slots.orgs.at(-1)
        // "‹o1›, its Wool Division": the larger body may stand in front.
        const inside = last !== undefined && isUnit(figure) && !isUnit(last)
        if (inside) slots.chain.push([figure, last])
        else if (last && last !== figure) slots.chain.push([last, figure])
        if (inside) slots.orgs.unshift(figure)
        else slots.orgs.push(figure)
      }
      slots.end += gap.length + org[0].length
      continue
    }
    if (place && /^,|^\s/.test(gap)) {
      const figure = sentence.figureAt(place[1] as string)
      if (figure) slots.places.push(figure)
      slots.end += gap.length + place[0].length
      continue
    }
    if (!free || gap === '' || /^\(/.test(slot)) break
    // "youth advocate and trainer, Somala Kenya": a profession that is no post by itself.
    const profession =
      slots.orgs.length === 0 && !hasOrganization ? /^\p{Ll}[^,;()‹›|.:]{3,60}(?=,\s+(?:\p{Lu}|‹o))/u.exec(slot)?.[0] : undefined
    if (profession) {
      slots.end += gap.length + profession.length
      slots.titleEnd = slots.end
      continue
    }
    const capitals = /^(?:\p{Lu}|‹)[^,;/()|:.]*/u.exec(slot)?.[0].trimEnd()
    if (!capitals || /‹[pedc]/.test(capitals) || capitals.split(' ').length > 8) break
    if (post.test(capitals) && slots.orgs.length === 0 && !hasOrganization) break
    const next = slot.slice(capitals.length)
    // "Sustainability Division, Aldaro": whose unit it is ends the line.
    const unit = slots.orgs.at(-1)
    if (
      unit &&
      slots.orgs.length === 1 &&
      isUnit(unit) &&
      /^\s*(?:$|[;)])/.test(next) &&
      !/‹/.test(capitals) &&
      capitals.split(' ').length < 5
    ) {
      const whole = mint(sentence.span(slots.end + gap.length, slots.end + gap.length + capitals.length))
      if (whole && whole !== unit) slots.chain.push([unit, whole])
      slots.end += gap.length + capitals.length
      break
    }
    // A subject before an organization belongs to the title: "Technical Officer, Vulnerable Workers, ‹o1›".
    if (slots.orgs.length === 0 && !hasOrganization && /^,\s+(?:‹o\d+›)/.test(next) && !/‹/.test(capitals)) {
      slots.end += gap.length + capitals.length
      slots.titleEnd = slots.end
      continue
    }
    if (
      slots.orgs.length === 0 &&
      !hasOrganization &&
      /^(?:\p{Lu}[\p{L}\p{M}\p{N}.&'-]*\s*|(?:of|for|and|the|de|des|du|&|la|le|les|los|las|del|di|della|do|da|dos|das|y|et|e|in|on|\d+)\s+|\p{Ll}+$|‹l\d+›\s*)+$/u.test(
        capitals,
      )
    ) {
      const figure = mint(sentence.span(slots.end + gap.length, slots.end + gap.length + capitals.length))
      if (figure) slots.orgs.push(figure)
      slots.end += gap.length + capitals.length
      continue
    }
    break
  }
  return slots.end > at ? slots : null
}

function tidy(code: string, sentence: Sentence): string {
  return code
    .replaceAll(/‹[a-z]\d+›/g, sign => sentence.spotAt(sign)?.name ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:the|a|an|its|then)\s+/, '')
    .replace(/[,;\s]+$/, '')
    .trim()
}

const ending = new RegExp(`(?:^|\\s)(?:${head})(?:\\s+(?:of|for)\\s+[^,]{2,60})?,?\\s+$`, 'u')

/** Whether the encoded text ends in a post, with a comma or none: "its Chief Executive, ". */
export function endsInPost(code: string): boolean {
  return ending.test(` ${code}`)
}
