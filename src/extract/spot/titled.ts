import { pattern } from '../pattern.ts'
import { eventNouns, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { namesSomeone } from './line-forms.ts'
import { selfNamed } from './projects.ts'
import type { Spot } from './spot.ts'

const calls =
  '(?:called|entitled|titled|named|dubbed|under the title|with the title|under the theme|with the theme|on the theme|themed|on the topic|on|about|of|was|is|,|:|–|-|under the heading)'
const beforeTitle = new RegExp(
  `(?:^|[^\\p{L}])(${eventNouns}|academies|edition|programme|conversation|track|strand|talk|breakfast|lunch|slot)(?![\\p{L}])((?:[^.;"“”]|\\.(?=\\d)){0,110})$`,
  'iu',
)
const otherTitle =
  /\b(?:report|study|book|paper|papers|manual|guide|guidelines|brief|article|policy|law|statement|publication|toolkit|film|video|song|motto|slogan|poem|chapter|recommendations|result|word|words|term|question|letter|chapter|theme|said|says|harvest|called it|so-called)\b[^.;"“]{0,30}$/i
const projectTitle = /\b(?:project|projects|programme|program|partnership|initiative|Action|campaign|scheme)\b[^.;"“]{0,25}$/
const afterTitle =
  /^["”»]?,?\s+(?:(?:was|is|were|will be|has been|had to be)\s+)?(?:convened|organi[sz]ed|held|to be held|hosted|moderated|took place|takes place|will take place|opens|opened|brought together|gathered|virtual|attended|attracted|began|starts|started|ran|runs|\((?:session|panel|workshop|track|plenary)\s|on\s+(?:\d|\p{Lu}\p{Ll}+ \d)|\(\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s|in\s+(?:\p{Lu}|\d{4}))/u
/** '"Mending", a workshop for …', '"Mending" was the name of an online event' */
const explained = new RegExp(
  `^["”»]?(?:,\\s+(?:an?|the)|,?\\s+(?:was|is)\\s+(?:an?|the\\s+(?:name|title|theme|topic|heading|question)\\s+of\\s+(?:an?|the)))\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:side[- ]event|series\\s+of\\s+(?:[\\p{Ll}-]+\\s+){0,3}\\p{Ll}+s|${eventNouns})(?![\\p{L}])`,
  'u',
)

/** 'COPAC organized "Wool and water"', 'they came to Lima for "Wool and water"': what one does with nothing but an event. */
const done =
  /\b(?:(?:co-?)?organi[sz](?:e|ed|es|ing)|(?:co-?)?host(?:ed|s|ing)?|convened?|convenes|staged|held|holds|(?:co-)?chaired|moderated|facilitated|prepared|put together|attend(?:ed|s|ing)?|took part in|takes? part in|taking part in|participat(?:ed|es|ing) in|(?:sp(?:oke|eaks|eaking)|discussed|presented|debated|talked|intervened|lectured|appeared|sat) (?:at|in|during)|invited (?:\p{L}+ ){0,6}?(?:to|for)|(?:came|travelled|gathered|met|assembled|turned out|signed up|registered) (?:[\p{L}\d]+ ){0,6}?(?:to|for|at|in)|put (?:down )?their names down for|(?:was|were|stood|also) behind)\s+(?:(?:the|an?|its|their|this)\s+)?(?:\p{Ll}+\s+)?$/u
/** '"Wool and water", which COPAC held', '"Wool and water", the same evening, which it organised' */
const doneBehind =
  /^["”»]?,(?:\s[^.;"“,]{2,40},)?\s+(?:which|that)\s+(?:[\p{L}’'()-]+\s+){1,7}?(?:co-?)?(?:organi[sz]e[ds]?|held|hosts?|hosted|convened?|convenes|staged|ran)(?![\p{L}])/u
/** '. "Wool and water" brought weavers together', where the title begins its sentence. */
const gathers =
  /^["”»]?\s+(?:(?:then|also|later|next)\s+)?(?:brought|gathered|united|featured|drew|attracted|saw|followed|came (?:next|last|first)|had\s[^.;]{3,120}\bas (?:(?:its|the|an?) )?(?:facilitator|moderator|chair|speaker|panell?ist|guest)|(?:was|were) (?:then )?(?:moderated|chaired|opened|closed|introduced|presented|led|facilitated|addressed|followed|given (?:over )?to|left to|in the hands of)|heard|asked how|looked (?:at|into)|dealt with|closed|concluded|filled|rounded off)(?![\p{L}])/u
/** '"Wool and water", where Rosa Lopez took the floor' */
const whereBehind = /^["”»]?,\s+(?:where|(?:at|in|during)\s+which)\s/
/** 'in "Wool and water", Rosa Lopez compared' */
const someoneActs = /^["”»]?,?\s+(?:[\p{L}.]+\s+){0,3}?\p{Lu}[\p{L}'’.-]+\s+(?:(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}'’.-]+)/u
/** 'The first of them, "Wool and water"', 'the one entitled "Wool and water"' */
const oneOfSeveral =
  /\b[Tt]he (?:first|second|third|fourth|fifth|last|other)(?: one| of (?:them|these))?,\s*$|\b[Tt]he one (?:called|entitled|titled|named)\s*$/
/** 'It set out on 24 September 2020 with "New mills"' */
const daysWith = /\d\s+\p{Lu}\p{Ll}+(?:\s+\d{4})?\s+with\s+$/u
/** 'Room B, "Wool at the quay". Led by …' */
const rolesBehind =
  /^["”»]?[.,:;]?\s+(?:[–—-]\s+)?(?:Led by|Chair|Moderat|Facilitat|Speakers?\b|Panell?ists?\b|Presented by|With\s+\p{Lu}|Introduced by|Guests?\b|Trainers?\b)/u
/** '"Wool and water", led by Rosa Lopez, drew forty', '"Wool and water", where Rosa Lopez took the floor' */
const withPeople =
  /^["”»]?,\s+(?:(?:led|moderated|chaired|run|given|presented|facilitated|introduced|opened|steered|conducted)(?:\s+\p{Ll}+)?\s+by|under|where|with|at which|in which)\s/u
/** "Meeting between weavers and mills" */
const namesItself =
  /^(?:\p{Lu}[\p{L}-]+\s+){0,3}(?:Meeting|Conference|Forum|Workshop|Seminar|Webinar|Summit|Symposium|Dialogue|Roundtable|Congress)(?:\s+(?:between|with|on|of|for|about)\s|:|$)/u

/** A quoted title that stands for an event by the noun in front of it or by what is said behind. */
export function titledEvent(text: string, quote: Spot, found: readonly EventSpot[]): EventSpot | null {
  if (selfNamed.test(quote.name)) return null
  const speech = /^(?:I|We|My|Our|You|He|She|They|It is|There is)\b/.test(quote.name)
  if (
    speech &&
    !/\b(?:called|entitled|titled|named|under the title)\s*["“«„]?\s*$/.test(text.slice(Math.max(0, quote.start - 30), quote.start))
  )
    return null
  if (!/^[\p{Lu}\d¿¡]/u.test(quote.name)) return null
  const opening = text.lastIndexOf('\n\n', quote.start)
  const before = text
    .slice(Math.max(0, opening, quote.start - 170), quote.start)
    .replace(/["“«„]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trimStart()
  const after = text.slice(quote.end, quote.end + 120).replaceAll(/\s+/g, ' ')
  if (quote.name.split(' ').length < 2 && !explained.test(after)) return null
  if (
    /[,.!?]["”»]?\s+(?:(?:he|she|they|\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}]+){0,2})\s+)?(?:said|says|added|explained|stressed|noted|concluded)\b/u.test(
      text.slice(quote.end - 1, quote.end + 60),
    )
  )
    return null
  const before0 = text.slice(Math.max(0, quote.start - 60), quote.start).replace(/["“«„]\s?$/, '')
  const line0 = text.slice(text.lastIndexOf('\n\n', quote.start) + 1, quote.start)
  const heads =
    quote.name.split(' ').length > 1 &&
    !/[.!?]/.test(line0.replaceAll(/\bNo\.|^\s*(?:\d{1,2}|[A-H]|[IVX]{1,5})\.\s/g, '')) &&
    /^["”»]?\s*\n\s*\n?[^\n]{0,170}\b(?:19|20)\d{2}/.test(text.slice(quote.end, quote.end + 200)) &&
    line0.length < 110 &&
    !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:\s*["“]$/u.test(line0)
  if (
    !heads &&
    /(?:said|says|explained|stressed|noted|added|that|wrote|asked|:)\s*,?\s*$/.test(before) &&
    !(
      /:\s*$/.test(before) &&
      pattern(`(?<![\\p{L}])(?:${eventNouns})(?![\\p{L}])[^:]{0,70}:\\s*$`, 'iu').test(before) &&
      !/\b(?:said|says|told|asked|stressed)\b/.test(before)
    ) &&
    !/\b(?:title|titled|entitled|called|conference|webinar|symposium|session|seminar|panel|event)\s*:?\s*$/i.test(before)
  )
    return null
  if (/\b(?:project|projects|programme|program|partnership|initiative|Action|campaign|scheme)\s*[("“]*\s*$/.test(before)) return null
  if (
    /\b(?:[Pp]roject|[Pp]rogramme|[Pp]rogram|[Pp]artnership|[Ii]nitiative|[Cc]ampaign)\b[^.;"“]{0,80}\b(?:called|entitled|titled|named|dubbed),?\s*$/.test(
      before,
    ) &&
    !pattern(`(?<![\\p{L}])(?:${eventNouns})s?,?\\s+(?:called|entitled|titled|named|dubbed),?\\s*$`, 'iu').test(before)
  )
    return null
  if (
    /^["”»]?,?\s+(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|initiative|partnership|campaign)\b/u.test(after) &&
    !pattern(`(?<![\\p{L}])(?:${eventNouns}),?\\s*$`, 'iu').test(before)
  )
    return null
  if (projectTitle.test(before) && !/(?:conference|webinar|event|session|seminar|workshop)[^"“]{0,30}$/i.test(before)) return null
  const nounAt = [
    ...before.matchAll(
      pattern(
        `(?<![\\p{L}])(?:${eventNouns}|academies|edition|programme|conversation|track|strand|talk|breakfast|lunch|slot)(?![\\p{L}])`,
        'giu',
      ),
    ),
  ].at(-1)?.index
  const noun = nounAt === undefined ? null : beforeTitle.exec(before.slice(Math.max(0, nounAt - 1)))
  const [, head = '', between = ''] = noun ?? []
  // "its own session inside the conference, "X"": the noun that X names is the one before.
  const inner = noun && /^\s*,/.test(between) && /\b(?:inside|at|during|within|in)\s+(?:the|this)\s+$/.test(before.slice(0, nounAt))
  const kindNoun = inner
    ? ([...before.slice(0, nounAt).matchAll(pattern(`(?<![\\p{L}])(?:${eventNouns})(?![\\p{L}])`, 'giu'))].at(-1)?.[0] ?? head)
    : head
  const near =
    noun &&
    (pattern(`^\\s*(?:${calls})?\\s*$`, 'i').test(between) ||
      /\b(?:called|entitled|titled|under the title|with the title|named|theme)\s*,?\s*$/.test(between) ||
      (between.length < 60 && /^[\s\p{L}\d(),.'’-]*(?:[,:]|\son)?\s*$/u.test(between) && !otherTitle.test(before)))
  const listed =
    found.some(
      other => other.start < quote.start && quote.start - other.end < 200 && !text.slice(other.end, quote.start).includes('\n\n'),
    ) && /^["”»]?\s+on\s+\d/.test(after)
  const alone =
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start - 1)) &&
    /^["”»]?\s*(?:\n|$|\()/.test(text.slice(quote.end, quote.end + 4))
  if (otherTitle.test(before) && !near) return null
  if (/\btheme\b[^.;"“]*\b(?:was|is|of|:)\s*$/i.test(before)) return null
  // 'In July I speak at "Threads that Bind", a fair of …'
  const spokenAt =
    /\b(?:sp(?:eak|eaks|oke)|took the floor|take part|took part|presented|lectured)\s+(?:at|in|during)\s*$/.test(before) &&
    pattern(`^["”»]?,\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${eventNouns})(?![\\p{L}])`, 'iu').test(after)
  const scene =
    spokenAt ||
    /(?:^|[.!?]\s+)(?:In|At|During)\s*$/.test(before) ||
    (/(?:^|[;:,–—-]\s+|\band\s+)(?:in|at|during)\s*$/.test(before) && someoneActs.test(after))
  const referred = takenUp(text, quote)
  const opensSentence = /(?:^|[.!?]["”»]?\s+)(?:\p{Lu}[^.;:"“]{2,40}\s)?$/u.test(before)
  const told =
    (rolesBehind.test(after) && /(?:^|\n)\s*(?:[-•*>]\s*)?(?:[\p{L}\d ]{1,25}[,:.–-]\s*)?$/u.test(before0)) ||
    afterTitle.test(after) ||
    explained.test(after) ||
    doneBehind.test(after) ||
    whereBehind.test(after) ||
    (quote.name.split(' ').length > 2 && (done.test(before) || daysWith.test(before))) ||
    (oneOfSeveral.test(before) && amongSessions(text, opening, quote.start)) ||
    (withPeople.test(after) && namesSomeone(after.slice(0, 80)) && (opensSentence || amongSessions(text, opening, quote.start))) ||
    (opensSentence && quote.name.split(' ').length > 2 && gathers.test(after)) ||
    (namesItself.test(quote.name) && /\b(?:for|at|to|in|during|of)\s+(?:(?:the|an?)\s+)?$/.test(before))
  const runsIn = quote.name.split(' ').length > 1 && opensParagraph(text, quote)
  if (!near && !listed && !alone && !scene && !heads && !referred && !told && !runsIn) return null
  // A label in front of the title in the same line: 'High-level launch event - "From commitment to reality"'.
  const line = text.slice(Math.max(text.lastIndexOf('\n', quote.start) + 1, 0), quote.start)
  const mark = /^\s*(?:[-•*]\s*)?((?:\p{Lu})[\p{L}\d -]{3,50}?)\s*[-–—:,]?\s*["“«]\s*$/u.exec(line)?.[1]
  const lined =
    mark !== undefined &&
    /^["”»]?\s*(?:\([^)]*\)|,?\s*\d[^\n]{0,20})?\s*(?:\n|$)/.test(text.slice(quote.end, quote.end + 40)) &&
    pattern(`(?:${eventNouns})`, 'i').test(mark)
  return namedEvent(text, quote, alone || lined || heads || runsIn ? 'heading' : 'mention', {
    type: /^["”»]?,\s+an?\s+(?:[\p{Ll}-]+\s+){0,2}series\b/u.test(after)
      ? 'SERIES'
      : (scene && !spokenAt) ||
          /^["”»]?\s*\((?:session|panel|workshop|track)\s/.test(after) ||
          (!noun && (runsIn || amongSessions(text, opening, quote.start)))
        ? 'SESSION'
        : noun
          ? typeOf(kindNoun)
          : referred,
    ...(lined && { also: [mark] }),
  })
}

/** Whether a title stands at the head of a paragraph that tells who spoke: '"Wool and water". Rosa Lopez chaired this session.' */
function opensParagraph(text: string, { start, end }: Spot): boolean {
  if (!/(?:^|\n\s*\n)\s*(?:[-•*]\s+)?["“«„]?\s*$/.test(text.slice(Math.max(0, start - 8), start))) return false
  const [paragraph = ''] = text.slice(end).split(/\n\s*\n/, 1)
  return /^["”»]?[.:]\s+\p{Lu}|^["”»]?\s+(?:was|is)\s/u.test(paragraph) && takesFloor.test(paragraph)
}

const takesFloor =
  /\b(?:this (?:session|panel|part)|(?:moderat|facilitat|chair)\p{L}+|spoke|speaks?|keynote|speakers?|presented|explained|panell?ists?|described|discussed|introduced)\b/u

/** Whether a paragraph tells of several sessions before it comes to one by its title: "Workshops filled the rest of the day." */
function amongSessions(text: string, from: number, to: number): boolean {
  return /(?<![\p{L}])(?:workshops|sessions|sittings|panels|round\s?tables|seminars|electives|debates|side events|working groups|talks|lectures)(?![\p{L}])/iu.test(
    text.slice(Math.max(0, from), to),
  )
}

/** The sort of an event whose title the next sentence takes up: 'met for "Counting what counts". The ICA had prepared this side event'. */
function takenUp(text: string, quote: Spot): string | undefined {
  if (quote.name.split(' ').length < 3) return undefined
  if (!/\b(?:for|at|to|in|during|attended|joined|followed)\s*["“«„]?\s*$/.test(text.slice(Math.max(0, quote.start - 20), quote.start)))
    return undefined
  const noun = pattern(
    `^["”»]?[.,]\\s[^"“.]{0,120}?\\b[Tt]h(?:is|e)\\s+(?:\\p{Ll}+\\s+)?(side[- ]event|${eventNouns})(?![\\p{L}])`,
    'u',
  ).exec(text.slice(quote.end, quote.end + 220))?.[1]
  return noun && (typeOf(noun) ?? 'OTHER')
}
