import type { Figure } from '../cast.ts'
import type { Block } from '../layout.ts'
import { type EventSpot, isTold } from '../spot/event-spot.ts'
import { eventHeads } from '../words.ts'
import { isHeader } from './placing.ts'
import type { Focus, Scene } from './scene.ts'
import type { Sentence, Sign } from './sentence.ts'

/** What a sentence is about: the event in focus, the one that it speaks at, and any that it names. */
export interface Setting extends Focus {
  readonly explicit: Figure | null
  readonly any: Figure | null
}

/** What speaks of the event that the sentence before named: "It was hosted by", "The panel was chaired by", "‹p1› presided over it". */
const goesOn =
  /^(?:It|The latter|The (?:panel|session|round ?table|debate|discussion|side event|dialogue|ceremony|plenary|keynote|talk|lecture|training|course))\s+(?:also\s+)?\p{Ll}+|\b(?:presided over|chair(?:ed|s)|open(?:ed|s)|close[ds]|moderate[ds]|facilitate[ds]|address(?:ed|es)|sp(?:oke|eaks?) at|leads?|led|organi[sz]e[ds]?|host(?:ed|s)?|convene[ds]?|prepare[ds]?)\s+(?:it|the (?:debate|discussion|panel|session|dialogue))\b|\b(?:will|to)\s+(?:(?:also|jointly)\s+)?(?:co-?)?(?:organi[sz]e|host|open|close|chair|moderate|address|join|attend|facilitate)\s+it\b|\b(?:spoke|spoken|speaking|speaks?|intervened|presented|took the floor)\s+there\b/u

const sideOfAnother = /^(?:It|This)\s+(?:was|is)\s+(?:an?|the|one\s+of\s+the)\s+(?:\p{Ll}+\s+)?side[- ]events?\s+(?:of|to|at|during)\b/u

/** The label of a part that somebody has from the first session to the last. */
const ofAll =
  /^\s*(?:(?:Overall|General|Main)\s+(?:[Cc]hair|[Mm]oderat|[Ff]acilitat|[Rr]apporteur)|Master of [Cc]eremon|MC\b|(?:[Cc]hair|[Mm]oderat|[Ff]acilitat|[Rr]apporteur|[Ii]nterpret)\p{L}*\s+(?:of|for|throughout|during)\s+(?:the\s+(?:whole|entire|full)|all|both|every)\b)/u

/** The event that a sentence named last, and whether it was still to come. */
interface Mentioned {
  readonly event: Figure
  readonly block: number
  readonly ahead: boolean
}

const willBe = /\bwill\s+(?:also\s+|then\s+|be\s+)?\p{Ll}+/u

/** What every sentence is about: carried on within a paragraph, taken from headings, named by the sentence itself. */
export function settingsOf(sentences: readonly Sentence[], scene: Scene): Map<Sentence, Setting> {
  let paragraph = -1
  let focus: Figure | null = scene.main
  const foci = new Map<Sentence, Setting>()
  let mentioned: Mentioned | null = null
  const peopled = new Set<Figure>()
  for (const sentence of sentences) {
    if (sentence.blockIndex !== paragraph) {
      paragraph = sentence.blockIndex
      focus = scene.container(sentence.blockIndex) ?? scene.main
    }
    const headed = scene.headed(sentence.blockIndex)
    const container = scene.container(sentence.blockIndex)
    // "It will be hosted by …" goes on about the event of the sentence before.
    if (goesOn.test(sentence.code) && mentioned && !sentence.code.includes('‹e') && mentioned.block === sentence.blockIndex) {
      foci.set(sentence, { event: mentioned.event, headed: headed !== null, explicit: mentioned.event, any: mentioned.event })
      continue
    }
    // "Organised by ‹o1›" after the people of the last session speaks of the whole.
    if (
      container &&
      headed &&
      peopled.has(headed) &&
      sentence.block.indent === 0 &&
      /^(?:(?:Jointly |Co-)?[Oo]rgani[sz]ed|Hosted|Convened) by\b/.test(sentence.code)
    ) {
      foci.set(sentence, { event: container, headed: true, explicit: container, any: container })
      continue
    }
    if (headed && sentence.signs('p').length > 0) peopled.add(headed)
    // "The next forum will be held in May. ‹p1› will speak." What is announced goes on.
    if (mentioned?.ahead && mentioned.block === sentence.blockIndex && sentence.signs('e').length === 0 && willBe.test(sentence.code)) {
      const event: Figure = mentioned.event
      foci.set(sentence, { event, headed: headed !== null, explicit: event, any: event })
      continue
    }
    // "It was a side event of ‹e1›" speaks of what went before.
    if (mentioned && mentioned.block === sentence.blockIndex && sideOfAnother.test(sentence.code)) {
      const { event }: { event: Figure } = mentioned
      foci.set(sentence, { event, headed: headed !== null, explicit: event, any: event })
      continue
    }
    // "Moderator of the whole forum: ‹p1›" comes after its last session.
    if (container && ofAll.test(sentence.code)) {
      foci.set(sentence, { event: container, headed: true, explicit: container, any: container })
      continue
    }
    // "The workshop is hosted by …" speaks of the whole, whatever session went before.
    const whole = /^(?:The|This)\s+(conference|workshop|webinar|congress|forum|symposium|seminar|summit|meeting|event|academy)\b/.exec(
      sentence.code,
    )?.[1]
    if (
      whole &&
      sentence.block.kind === 'paragraph' &&
      container &&
      !sentence.code.includes('‹e') &&
      (whole === 'event' || new RegExp(whole, 'i').test(container.names.join(' ')) || (container.type ?? '') === eventHeads[whole])
    ) {
      foci.set(sentence, { event: container, headed: headed !== null, explicit: container, any: container })
      continue
    }
    const own = sentence.signs('e').filter(({ at }) => !beside.test(sentence.code.slice(0, at)))
    const lastNamed = lastOf(sentence.code, own)
    if (lastNamed)
      mentioned = { event: lastNamed, block: sentence.blockIndex, ahead: lastNamed !== scene.main && ahead.test(sentence.code) }
    const cue = own.find(({ at, spot }) => isFocus(sentence.code.slice(0, at), spot as EventSpot))
    const plain =
      cue &&
      !wasBefore.test(sentence.code.slice(cue.end)) &&
      !/\bwhen\s+the\s+$|\b(?:after|since|before|until|as in|like|conclusions of|results of|adopted (?:at|by)|ahead of|founded)\s+(?:the\s+)?"?$/.test(
        sentence.code.slice(0, cue.at),
      )
        ? cue.figure
        : null
    // What is still to come is no scene of what follows.
    if (plain && !headed && !(ahead.test(sentence.code) && plain !== scene.main)) focus = plain
    const any = plain ?? own.find(({ spot }) => isTold(spot as EventSpot))?.figure ?? null
    foci.set(sentence, {
      event: headed ?? focus ?? scene.container(sentence.blockIndex),
      headed: headed !== null,
      explicit: headed ? null : plain,
      any: headed ? null : any,
    })
  }
  return foci
}

/** The event that a sentence names last, of "‹e1› of the ‹o2› series ‹e3›" the part and not its whole. */
function lastOf(code: string, events: readonly Sign[]): Figure | undefined {
  const [inner, last] = events.slice(-2)
  const nested =
    inner && last && /^"?\s+(?:of|in|within|at|during|as part of)\s+[^.;,‹]*(?:‹o\d+›[^.;,‹]*)?$/.test(code.slice(inner.end, last.at))
  // "‹e1› was an online event on ‹d2›, held during the ‹e3›"
  const around = inner && last && aroundAnother.test(code.slice(inner.end, last.at))
  // "‹e1› was one of the webinars of ‹e2›"
  const ofSeries = inner && last?.figure.type === 'SERIES' && inner.figure.type !== 'SERIES'
  return (nested || around || ofSeries ? inner : (last ?? inner))?.figure
}

/** "‹e1›, in March, had been opened by ‹p2›": what is looked back at is no scene. */
const wasBefore = /^"?(?:,[^.;]{2,90},)?\s+had\s+(?:been|taken|brought|gathered|met|opened|closed)\b/

const aroundAnother =
  /\b(?:during|within|as part of|ahead of|(?:on|in) the (?:margins|sidelines|occasion) of|alongside|parallel to)\s+(?:the\s+)?"?$/

/** A side event of an event does not make that the scene. */
const beside = /\bside[- ]events?\s+(?:of|to|at|during)\s+(?:the\s+)?$/

/** Who prepared "this side event of ‹e2›" or "‹e1›, a side event of ‹e2›" did not organize ‹e2›. */
export function ownEvent(sentence: Sentence, named: Figure, event: Figure | null): Figure | null {
  const events = sentence.signs('e')
  const sign = events.find(({ figure, at }) => figure === named && beside.test(sentence.code.slice(0, at)))
  return sign ? (events.findLast(({ end }) => end <= sign.at)?.figure ?? event) : named
}

/** "The 13th meeting will be held in Porto" in a report of the twelfth. */
const ahead =
  /\b(?:will be held|will take place|will follow|is (?:planned|scheduled|due|expected)|are planned|to be held|takes place in|next)\b/

/** The event for a line of date and place: that of the heading right above it, at the top the main event, further down that of the paragraph below. */
export function headerEvent(
  sentence: Sentence,
  sentences: readonly Sentence[],
  layout: readonly Block[],
  scene: Scene,
  event: Figure | null,
): Figure | null {
  if (!isHeader(sentence)) return event
  for (let index = sentence.blockIndex; index >= Math.max(0, sentence.blockIndex - 3); index--) {
    const headed = scene.headed(index)
    if (headed) return headed
    if (layout[index]?.kind === 'paragraph') break
  }
  const atTop = layout.slice(0, sentence.blockIndex).every(({ kind }) => kind !== 'paragraph')
  const below = atTop && scene.main && scene.main.first < sentence.start ? null : eventBelow(sentence, sentences)
  if (below) return below
  // An event that is named far below is not that of the head.
  if (sentence.blockIndex < 6) return scene.main && scene.main.first < sentence.end + 400 ? scene.main : null
  return event
}

/** The one event that the first sentence below a heading names: "Lima, 4-8 March" above "Sixty weavers came to the 9th Academy". */
export function eventBelow(heading: Sentence, sentences: readonly Sentence[]): Figure | null {
  if (heading.block.kind !== 'heading') return null
  const next = sentences.find(({ blockIndex }) => blockIndex > heading.blockIndex)
  if (next?.blockIndex !== heading.blockIndex + 1 || next.block.kind !== 'paragraph') return null
  const named = [...new Set(next.signs('e').flatMap(({ figure, spot }) => (spot.certain === false ? [] : [figure])))]
  return named.length === 1 ? (named[0] ?? null) : null
}

export function previousFocus(
  sentences: readonly Sentence[],
  sentence: Sentence,
  foci: ReadonlyMap<Sentence, Focus>,
  own: Figure,
): Figure | null {
  for (let index = sentences.indexOf(sentence) - 1; index >= 0; index--) {
    const other = sentences[index]
    if (!other || other.blockIndex !== sentence.blockIndex) return null
    const event = foci.get(other)?.event
    if (event && event !== own && event.type !== 'SESSION') return event
  }
  return null
}

/** Whether an event stands where a sentence makes it its scene: as its subject, or after "at" or "the session". */
function isFocus(before: string, spot: EventSpot): boolean {
  if (!isTold(spot))
    return (
      /^(?:(?:In|On|At|After)\s[^,‹]{3,30},\s+)?(?:[Tt]he|This|[Aa])\s*$/.test(before) ||
      /\b(?:[Aa]t|[Dd]uring)\s+(?:an?|the)\s+$/.test(before)
    )
  return (
    /(?:\b(?:at|during|opened|moderated|closed|chaired|addressed|facilitated|made up|formed|plenary|session|panel|webinar|conference|symposium|seminar|workshop|forum|meeting|dialogue|event|course|academy|summit|round table|roundtable|debate|discussion|ceremony|keynote|talk|lecture|launch|called|entitled|titled|title|of|joined|behind|attended|organi[sz]ed|hosted|held|convened|came to|belonged to|went to|was devoted to|dedicated to|travelled to|flocked to|gathered for|for|in|In|At|During|facilitates?|coordinates?|moderates?|chairs?|address|one,)\s*(?:(?:on|the|a|an|its|this|their|second|first|own)\s+)*(?:[\p{L}-]+\s+){0,2}["(]?|^(?:In|At)\s[^.;]{3,60},\s+where\s+the\s+|^(?:The|This|On ‹d\d+› the|In ‹d\d+› the)?\s*"?|[,:]\s+(?:the\s+)?"|‹[dl]\d+›\s*:\s+(?:the\s+|an?\s+)?)$/u.test(
      before,
    ) && !/\bwhat the\s+$/.test(before)
  )
}
