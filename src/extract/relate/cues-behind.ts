import { speakingVerbs } from '../speaking-verbs.ts'
import { anyOf } from '../words.ts'
import type { Cue } from './cues-in-front.ts'
import { roleOf } from './speaking-roles.ts'

const verbs = `(?:${anyOf(speakingVerbs.map(verb => verb.replaceAll(' ', '\\s+')))})`
const adverbs =
  '(?:(?:also|then|who|each|in turn|in reply|in response|in conclusion|in closing|for the \\p{Ll}+|has|had|will(?: also)?|is|was|further|finally|and|again|himself|herself|both|all|later|first|next|who also|too|there|had also|has also|in particular|briefly|warmly|strongly|now|for (?:his|her) part|on (?:his|her) part|virtually|remotely|online),?\\s+){0,3}'
const speaks = new RegExp(
  `^,?\\s*(?:who\\s+)?${adverbs}(${verbs}|moderat(?:ed|es|ing|e)|facilitat(?:ed|es|ing|e)|(?:co-)?chair(?:ed|s|ing)|presided|led\\s+(?:the|an?)\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:session|discussion|debate|panel|round ?table|conversation)|(?:sat|took|was)\\s+in\\s+the\\s+moderator's\\s+(?:chair|seat)|guided\\s+(?:the|its)\\s+(?:audience|participants|guests|listeners|discussion|debate)|hosted)(?![\\p{L}])`,
  'u',
)
/** Verbs of speaking that with these words behind them say something else. */
const otherwise =
  /^(?:set\s+up|made\s+up|found(?:ed)?\s+(?:the|a)\b|gave\s+(?:its|their)\s+support|joined\s+(?:the|as|in)\b|wrote|took\s+(?:the\s+place|office|over|notes|photos|pictures|care|a\s+seat|it\b)|went\s+(?:back\s+)?to\s+(?:the\s+)?(?:university|school)|called\s+for\s+papers|shared\s+a|brought\s+(?:the|it)|read\b(?!\s+(?:out\s+)?(?:an?|his|her|the)\s+(?:\p{L}+\s+)?(?:papers?|statement|speech|text|declaration|message|report|letter)\b)|saw\b|considered\s+(?:as|one)|listed|set\b(?!\s+(?:a|out|the\s+(?:scene|tone|stage|frame)))|began\s+(?:as|at|in|his|her|to\s+work)|started\s+(?:as|out|working)|ended\s+up|finished\s+(?:school|his|her)|spells?\b)/iu
/** Who chairs a body does so all year. */
const ofBody = /^(?:(?:co-)?chair\w*|led|leads|presided over|presides over|hosted)\s+(?:the\s+)?‹o/
/** What somebody is announced to do: "will facilitate", "is to present". */
const willSpeak =
  /^,?\s*(?:who\s+)?(?:also\s+)?(?:will|is to|are to|is going to|are going to|is due to|is expected to|is set to)\s+(?:also\s+|then\s+|be\s+)?(moderat\w+|facilitat\w+|coordinate|chair\w*|speak\w*|present\w*|open\w*|close|conclude|address\w*|report\w*|give|giving|deliver\w*|join\w*|take part|participate|intervene|discuss\w*|share|sharing|explain|talk|welcome|introduce|lead|contribute|keynote|appear|preside)/i

const speaker =
  '(?:speaker|panell?ist|discussant|presenter|respondent|commentator|lecturer|rapporteur|moderator|facilitator|chair(?:man|woman|person)?)s?'
const also = '(?:also |then |again |once more )?'
/** What else than a verb of speaking says of the name in front of it that it speaks. */
const predicates: readonly RegExp[] = [
  // "had the last word", "was given the floor"
  new RegExp(
    `^,?\\s+(?:who\\s+)?(?:had|has|got|held|was (?:given|handed|granted))\\s+${also}(?:(?:the|her|his|their)\\s+)(?:first |last |final |opening |closing )?(?:word|say|turn|floor|microphone|stage)\\b`,
  ),
  // "was the first to speak", "were the panellists", "acted as moderator", "was on the panel"
  new RegExp(
    `^,?\\s+(?:who\\s+)?(?:was|were|is|are)\\s+${also}(?:(?:the|an?|one of the|among the)\\s+)?(?:(?!(?:re-)?elected|appointed|named|chosen)[\\p{Ll}-]+\\s+){0,3}(${speaker})(?![\\p{L}-])(?!\\s+of\\s+(?:the\\s+)?‹o)`,
    'u',
  ),
  new RegExp(
    `^,?\\s+(?:who\\s+)?(?:acted|served|appeared|came|spoke|took part|participated|was there|were there)\\s+${also}as\\s+(?:(?:the|an?|its)\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}(${speaker})(?![\\p{L}-])(?!\\s+of\\s+(?:the\\s+)?‹o)`,
    'u',
  ),
  /^,?\s+(?:who\s+)?(?:was|were|came)\s+(?:the\s+)?(?:first|last|next|second|third)(?=[.,;]|$|\s+to\s+(?:speak|take|present|report|answer|reply))/,
  /^,?\s+(?:who\s+)?(?:was|were|is|are|sat|took (?:his|her|their) (?:seats?|places?))\s+(?:also\s+)?(?:on|at)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+)?(?:panel|podium|stage|platform|screen|rostrum)\b/u,
  /^,?\s*who\s+(?:took|was in) the (chair)\b|^\s+(?:took|was in|sat in|had) the (chair)\b/,
  // "is down for a keynote", "was billed to speak"
  /^,?\s+(?:who\s+)?(?:was|were|is|are)\s+(?:also\s+)?(?:down|billed|scheduled|slated|booked|lined up|listed|programmed)\s+(?:for|to|with|as)\s+(?:[\p{Ll}-]+\s+){0,3}(?:keynote|talk|speech|speak|address|present|presentation|lecture|speaker|panell?ist|moderator|moderate|open|close|remarks|report)\b/u,
  // "kept the time and moderated"
  new RegExp(
    `^\\s+\\p{Ll}+(?:\\s+[^.;,‹]{1,50})?\\s+and\\s+(?:then\\s+|also\\s+)?(moderated|facilitated|chaired|(?!(?:made|took|set|found|brought|gave|joined|saw|went|turned|followed|walked|read|started|began)\\b)${verbs})(?![\\p{L}])`,
    'u',
  ),
  // "was followed by", "was interviewed on stage"
  /^,?\s+(?:who\s+)?(?:was|were)\s+(?:then\s+|soon\s+)?(?:followed|joined|preceded|flanked|interviewed|asked|questioned|invited to (?:speak|present|share|open|close)|applauded|heard)\b/,
  // "was elected to the chair"
  /^,?\s+(?:who\s+)?(?:was|were)\s+(?:then\s+|unanimously\s+)?elected\s+(?:to\s+(?:the\s+)?(chair)|(?:as\s+)?(?:the\s+)?(Chair(?:person|man|woman)?)(?=[.,;]|$)|(?:as\s+)?(?:its\s+|the\s+)?(chair\p{L}*|president)\s+of\s+the\s+(?:meeting|session|assembly|conference|congress))\b/u,
  // "the author, ‹p1›, in conversation with ‹p2›"
  /^,?\s+in\s+(?:conversation|dialogue|discussion|debate)\s+with\b/,
  // "With ‹p1› as moderator, …"
  /^\s+as\s+(?:the\s+)?(moderator|facilitator|chair(?:person|man|woman)?)(?=[,;.]|$)/,
  // '‹p1›: "I learned to weave at six."'
  /^(?:\s*\([^()]{2,60}\)|\s+(?:of|from)\s+(?:the\s+)?‹[ol]\d+›)?:\s+["“]/,
  // "sent a video message"
  /^,?\s+(?:who\s+)?(?:had\s+)?(?:sent|recorded)\s+(?:an?|his|her|their)\s+(?:video|recorded|filmed)/,
  /^\s+(?:also\s+)?(?:took part|participated)\s+(?:in|as)\s+(?:the|a)\s+(?:panel|debate|discussion|round)/,
]
/** "‹p1›, ‹p2› and ‹p3›; all three took the floor" */
const allSpeak =
  /\b(?:all (?:two|three|four|five|six|of (?:them|whom))|both)\s+(?:[\p{L}]+\s+)?(?:took the floor|spoke|addressed|intervened|made|gave|presented)\b/u
/** "For ‹p1›, Head of ‹o1›, cooperatives are a school": somebody's view, which holds still. */
const inView = /^\s*(?:(?:And|But)\s+)?For\s+(?:[\p{L}'-]+\s+){0,2}‹p\d+›$/u
const holds =
  /^,?\s+(?!it\b|this\b|that\b)(?:[\p{L}'-]+\s+){1,6}(?:is|are|was|were|has|have|had|means?|remains?|must|should|can|cannot|needs?|deserves?|belongs?|begins?|starts?|goes|comes?|makes?|matters?|counts?)\b/u
/** Who is said not to speak, whatever else is said. */
const keepsSilent =
  /^[^.;]{0,60}?\b(?:said nothing|did not speak|could not (?:come|travel|attend|be there)|was (?:unable|absent|ill|prevented)|had (?:cancelled|sent (?:his|her) (?:text|speech))|sent (?:an?|his|her) (?:text|letter|speech)|sat in the audience)\b/

/** Whether the verb behind a name is one of speaking that says something else here: "took notes", "chairs ‹o1›". */
export function doesOtherwise(rests: readonly string[], code: string, from: number): boolean {
  const verb = rests.map(rest => speaks.exec(rest)?.[1]).find(found => found !== undefined)
  const said = verb === undefined ? '' : code.slice(code.indexOf(verb, from))
  return ofBody.test(said) || otherwise.test(said)
}

/** The cue behind a name: `rests` are what follows it, with and without its apposition, as far as the next name; it ends at `from` of `code`. */
export function cueBehind(rests: readonly string[], code: string, from: number): Cue | null | undefined {
  const [whole = ''] = rests
  if (keepsSilent.test(whole)) return null
  for (const rest of rests) {
    const verb = speaks.exec(rest)
    // "‹p1›, who had moderated its second panel, summed up": what went before was elsewhere.
    if (!verb || /^,\s*who\s+had\s/.test(rest)) continue
    const said = code.slice(code.indexOf(verb[1] ?? '', from))
    if (!ofBody.test(said) && !otherwise.test(said)) return { role: roleOf(verb[1] ?? ''), rule: 'speaking by verb' }
    break
  }
  for (const rest of rests) {
    const will = willSpeak.exec(rest)
    if (will) return { role: roleOf((will[1] ?? '').replace('coordinate', 'moderate')), rule: 'speaking by verb' }
    for (const words of predicates) {
      const match = words.exec(rest)
      if (match) return { role: roleOf(match[0]), rule: 'speaking by verb' }
    }
  }
  if (inView.test(code.slice(0, from)) && rests.some(rest => holds.test(rest))) return { role: 'SPEAKER', rule: 'speaking by verb' }
  return allSpeak.test(code.slice(from)) ? { role: 'SPEAKER', rule: 'speaking by announcement' } : undefined
}
