import type { Sentence, Sign } from './sentence.ts'

/** Verbs of which a person is the subject without being on a stage: what makes up a life, or a day in the audience. */
const elsewhere =
  /^,?\s*(?:(?:who|has|had|have|also|then|once|now|later|first|still|already|only|had|just|recently|soon|even|himself|herself)\s+){0,4}(?:(?:was|were|is|are|be|been|being)\s+(?!(?:\p{Ll}+ly\s+)?(?:proud|clear|blunt|brief|critical|optimistic|pleased|glad|happy|sure|certain|convinced|adamant|frank|of\s+the\s+(?:opinion|view)|asked)\b)|not\b|never\b|retired|attend|sat\b|sits\b|stood\s+(?:in(?!\s+for)|at|by)|watch|listen|follow(?:ed|s)?\s+(?:the|it|from|online|via)|visit|met\b|meet|travel|arriv|came|comes|come\b|went|goes|left\b|leav|liv(?:e|ed|es|ing)\b|work(?:ed|s|ing)?\b|stud(?:y|ied|ies)|grew|bec[ao]me|remain|stay|married|belong|own|earn|los[et]|learn|wait|nod|smil|laugh|applaud|knew|knows|lik(?:e|ed|es)\b|lov|succeed|replac|accompan|sent\b|send|organi[sz]|host(?:ed|s)?\b|prepar|plann|develop|design|built|build|creat|establish|found(?:ed|s)?\b|co-founded|manag|supervis|train(?:ed|s)?\b|teach|taught|serv(?:e|ed|es)\b|head(?:ed|s)?\b|leads?\b|runs?\b|direct(?:s|ed)\b|represent|won\b|wins\b|receiv|g[eo]ts?\b|sign(?:ed|s)?\b|writ|wrote|edit|publish|translat|interpret|distribut|help|assist|support|look(?:s|ed)?\s+after|volunteer|could\s+not|cannot|did\s+not|hold(?:s)?\b|held\s+(?:the\s+)?(?:post|office)|began\s+(?:as|at|his|her)|started\s+(?:as|at|out|his|her)|join(?:ed|s)?\s+(?:the|‹o|it\b)|replac|accept|obtain|graduat)/u

/** What stands before the name of somebody who is spoken of, thanked, met or awaited. */
const spokenOf =
  /\b(?:thank(?:ed|s|ing)?(?:\s+to)?|elect(?:ed|s|ing)?|re-elected|appoint(?:ed|s|ing)?|naming|named|met|meets?|meeting|visit(?:ed|s)?|under|after|before|besides?|except|without|unlike|like|about|against|for|since|replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|in\s+(?:the\s+)?(?:place|absence|name|memory|honou?r)\s+of|instead\s+of|on\s+behalf\s+of|behalf\s+of|tribute\s+to|accompanied\s+by|founded\s+by|written\s+by|signed\s+by|(?:summary|report|paper|study|book|article|publication|analysis|note|review|manual|survey|film|research|translation|chapter|drawing|poem|song)s?\s+by|prepared\s+by|drafted\s+by|designed\s+by|built\s+by|set\s+up\s+by|created\s+by|invited\s+by|supported\s+by|edited\s+by|authored\s+by|headed\s+by|led\s+by|photos?|pictures?|author|contact|congratulated|proud\s+of|daughter|son|widow|wife|husband|father|mother|successor|predecessor|delegations?|than|as)(?:\s+of)?\s+(?:(?:the|an?|its|their|his|her|late|Mr|Ms|Mrs|Dr)\s+)*(?:[\p{L}'-]+\s+){0,3}$/u

/** Who is said to have been there without taking the floor. */
const present =
  /\b(?:among\s+(?:the|those|its|them|his|her|others)\b|audience|listeners|visitors|observers|onlookers|first row|front row|in attendance|attended|attending|present\b|in\s+the\s+(?:hall|room|corridors?|crowd|delegation)|delegations?\b|were\s+also\s+there|was\s+also\s+there|watched|read\s+(?:out|aloud)|could\s+not|apologi[sz]|letter|telegram|absent|on\s+the\s+list\s+of)\b/i

/** When something was that is no part of what is reported. */
const past = /\b(?:ago|last year|(?:in|since) (?:19|20)\d{2})\b/
/** What follows a name and is no verb. */
const goesOn = /^,?\s*(?:and|or|but|of|from|for|in|at|on|with|to|by|as|both|whose|which|that|one|at|where|when|while|who)\b/
const finite =
  /^,?\s*(?!(?:it|this|that|he|she|they|there|we|the|an?)\s)(?:(?:also|then|who|each|himself|herself|first|later|finally|too|even|now|has|had|would|will|could|can)\s+){0,3}\p{Ll}+/u
/** What leads to a name at the end of a phrase, its post and its body in between. */
const leads =
  /(?:\b(?:by|from|with|to|between|heard|brought|saw|had|featured|and|including|even)|[:,])\s+(?:(?:the|an?|its|their|first|also|Professor|Dame|Sir|[\p{L}’'-]+|‹[ol]\d+›(?:'s)?),?\s+){0,7}$/u
/** Nothing but a name with what it stands for. */
const fragment = /^(?:And,?\s+)?‹p\d+›(?:\s+(?:of|from)\s|\s*\(|,\s)[^.:?!]{1,120}\.$/u
/** What joins two subjects of one verb, the body of the first in between. */
const joined = /^(?:\s+(?:of|from)\s+(?:the\s+)?‹[ol]\d+›|\s*\([^()]{1,60}\))?\s+and\s+$/u
/** Without a verb a line is no sentence. */
const told =
  /(?<![\p{L}-])(?:was|were|is|are|had|has|will|\p{Ll}{2,}(?:ed|es)|came|took|gave|made|spoke|heard|brought|went|saw|put|led|told|began|said)(?![\p{L}])/u

/**
 * Those whom a sentence of a report names and who are likely to have spoken at its event, though no phrase says so: as the subject of
 * whatever verb, or where whatever phrase ends, unless the words place them outside.
 */
export function likelySpeakers(
  sentence: Sentence,
  people: readonly Sign[],
  appositionEnd: (sentence: Sentence, at: number) => number,
): readonly Sign[] {
  const { code, block } = sentence
  if (block.kind === 'heading' || present.test(code) || past.test(code)) return []
  let outside = false
  const likely = people.map((person, index) => {
    const from = people[index - 1]?.end ?? 0
    const until = people[index + 1]?.at ?? code.length
    const before = code.slice(0, person.at)
    const rest = code.slice(Math.max(appositionEnd(sentence, person.end), person.end), until)
    const isSubject = finite.test(rest) && !goesOn.test(rest)
    // "‹p1› travelled with ‹o1›; ‹p2›, of ‹o2›, with ‹o3›": what puts the first outside holds for those without a verb of their own.
    if (isSubject) outside = elsewhere.test(rest)
    else outside ||= spokenOf.test(before.slice(-80)) || /^'/.test(code.slice(person.end))
    // Where somebody is first named, it is told what for.
    if (outside || /^'/.test(code.slice(person.end)) || person.spot.start > person.figure.first) return false
    // "Then ‹p1› (‹o2›): the human cost"
    if (/^(?:\s*\([^()]{1,60}\))?:\s+\p{Ll}/u.test(code.slice(person.end))) return true
    // "Who sat on the panel? ‹p1›, who chairs ‹o2›. ‹p3› from ‹l4›."
    if (index === 0 && block.kind === 'paragraph' && fragment.test(code) && !told.test(code.replace(/,\s+who\s[^.,]*/, ''))) return true
    const led = leads.test(code.slice(from, person.at))
    return isSubject || (led && (block.kind === 'item' ? code.includes('‹e') : told.test(code)))
  })
  // "‹p1› of ‹o1› and ‹p2› of ‹o2› locked horns": one verb for both.
  return people.filter(
    (person, index) => likely[index] || (likely[index + 1] && joined.test(code.slice(person.end, people[index + 1]?.at))),
  )
}
