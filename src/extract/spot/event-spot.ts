import type { Span } from '../../model/records.ts'
import { type Spot, wordsOf } from './spot.ts'

/** An event that the text names, or a line of a programme that opens a session. */
export interface EventSpot extends Spot {
  readonly kind: 'Event'
  /** `heading`: what follows is about it; `label`: it is a part of something larger; `mention`: it is spoken of. */
  readonly as: 'heading' | 'label' | 'mention'
}

/** An event of a span with what is known of it. */
export function namedEvent(text: string, span: Span, as: EventSpot['as'], more: Partial<Spot>): EventSpot {
  const { start, end } = span
  return { start, end, as, name: wordsOf(text, span), certain: true, ...more, kind: 'Event' }
}

/** Whether an event is surely meant: by its name, or as a part of another that its sentence tells of. */
export const isTold = ({ certain, as }: EventSpot) => certain !== false || as === 'label'
