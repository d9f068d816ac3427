import type { Figure } from '../cast.ts'
import { type EventSpot, isTold } from '../spot/event-spot.ts'
import type { Sentence, Sign } from './sentence.ts'

/** An event that the words beside a person name: "spoke at ‹e1›", "‹e1›, which was moderated by ‹p1›". */
export function eventBeside(sentence: Sentence, at: number, end: number): Figure | null {
  const { code } = sentence
  const before =
    /(‹e\d+›)"?(?:\s+on\s+‹d\d+›)?,?\s+(?:which|that|and)?\s*(?:was|is|were|will be)?\s*(?:also\s+)?(?:moderated|chaired|facilitated|opened|closed|addressed|introduced|led|presented|run|given|taught|delivered|conducted|guided|hosted|steered|animated|presided over)\s+(?:and \w+\s+)?by\s+(?:the\s+)?(?:[\p{L}‹›\d'-]+\s+){0,5}$/u.exec(
      code.slice(0, at),
    )
  if (before) return sentence.figureAt(before[1] as string) ?? null
  const company = inCompany.exec(code.slice(0, at))
  if (company) return sentence.figureAt(company[1] as string) ?? null
  const behind =
    /^[^.;]{0,140}?\b(?:spoke|speaks?|speaking|opened|opens?|closed|moderated|moderates?|chaired|chairs?|addressed|address|told|tells|presented|lectured|keynote|participated|took part|takes? part|moderate|present|summing up|facilitated|facilitates?|coordinates?|coordinated|intervened|took the floor|gave|delivered|led|leads|ran|taught|teaches|guided|hosted)\b[^.;‹]{0,60}?\b(?:at|in|to|during|for|of)?\s*(?:the|a|its|their)?\s*"?(‹e\d+›)/u.exec(
      code.slice(end),
    )
  return behind && !/‹p/.test(behind[0]) && !ofAnother.test(behind[0]) ? (sentence.figureAt(behind[1] as string) ?? null) : null
}

/** "‹e1›, an online debate with ‹p2› and …", "‹e1› heard ‹p2› of ‹o3›, …" */
const inCompany =
  /(‹e\d+›)"?(?:\s+(?:on|about|for)\s+[^.,;:‹]{2,40})?(?:\s+(?:by|with|between|featuring)(?=\s)|,?\s+under(?=\s)|,\s+(?:(?:an?|the)\s+(?:[\p{Ll}-]+\s+){1,4}(?:with|between|featuring|by)|with|featuring)|(?:[^.;:‹]|‹[old]\d+›){0,90}?,?\s+(?:where|(?:at|in|during)\s+which)|(?:,[^.;:]{2,90},)?\s+(?:heard|brought(?:\s+together)?|saw|united|featured|gave\s+the\s+(?:floor|word)\s+to)|,?\s+(?:organi[sz]ed|held|hosted)(?:[^.;:‹]|‹[old]\d+›){1,80}\sand\s+(?:opened|closed|moderated|chaired|led|introduced)\s+by)\s+(?:[^.;:‹]|‹[opdl]\d+›){0,160}$/u

/** "presented the results of the workshop ‹e1›": where it was presented, this does not say. */
const ofAnother =
  /\b(?:gave way to|was followed by|followed|preceded|led up to)\s|\b(?:results?|reports?|outcomes?|findings|conclusions|recommendations|preparations?|plans?|follow-up|minutes|proceedings|programme|agenda|concept|draft|history)\s+(?:of|for|from|to)\s/

/** The one event that a sentence names before a person, unless it only looks back or forward to it. */
export function eventBefore(sentence: Sentence, at: number): Figure | null {
  const { code } = sentence
  const events = sentence.signs('e').filter(({ end, spot }) => end <= at && (isTold(spot as EventSpot) || ofItsOwn.test(code.slice(end))))
  const [event] = events
  return event && events.length === 1 && !lookingAway.test(code.slice(0, event.at)) ? event.figure : null
}

/** What is told in common words took place as a thing of its own where a day or a place follows: "its founding congress in ‹l1›". */
const ofItsOwn = /^"?\s+(?:in|on|at|of|near|from)\s+(?:the\s+)?‹[dl]/

const lookingAway =
  /\b(?:after|since|before|until|as in|unlike|conclusions?|results?|outcomes?|adopted|following|follow-up|ahead|towards?|of|founded|prepar\p{Ll}+|next|last|previous|will|to|for)\s+(?:of\s+|by\s+|at\s+|to\s+|for\s+)?(?:the\s+)?"?$/u

/** Whether the paragraph of a sentence has named an event before the sentence ends. */
export const isNamedIn = ({ block, end }: Sentence, event: Figure) => event.spots.some(({ start }) => start >= block.start && start < end)

/** 'A preparatory webinar, "‹e1›", was held by ‹o1›; ‹p2› presented …' */
export const opensWithEvent = /^(?:An?|The|Its?|Another|One)\s+(?:[\p{Ll}-]+\s+){0,4}[\p{Ll}-]+,?\s+"?‹e\d+›"?,?\s+(?:was|had|were|took)\s/u

/** "‹p1› had moderated it", "‹p1› spoke there" */
const takesUp =
  /^(?:[^.;‹]|‹[ol]\d+›){0,90}\b(?:had\s+(?:moderated|chaired|opened|closed|facilitated|led|introduced|addressed)\s+it|(?:spoke|spoken|presented|lectured|took\s+the\s+floor)\s+there)\b/

/** The event that a sentence takes up: the one that it names last before a person, else the sentence before in the same paragraph. */
export function eventTakenUp(sentences: readonly Sentence[], sentence: Sentence, { at, end }: Sign): Figure | undefined {
  if (!takesUp.test(sentence.code.slice(end))) return undefined
  const own = sentence.signs('e').findLast(sign => sign.end <= at && sign.figure.type !== 'SERIES')
  const previous = sentences[sentences.indexOf(sentence) - 1]
  return (own ?? (previous?.blockIndex === sentence.blockIndex ? previous.signs('e').at(-1) : undefined))?.figure
}
