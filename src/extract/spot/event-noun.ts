import { anyOf, eventHeads } from '../words.ts'

/** The source of an expression for every noun of an event. */
export const eventNouns = anyOf(Object.keys(eventHeads))

/** The source of an expression for ordinals in words. */
export const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth'
/** The source of an expression for the number of an edition: "12th", "XXIII", "second". */
export const ordinal = `(?:\\d{1,3}(?:st|nd|rd|th)|[IVXL]{2,7}(?:th|e|ª|º)?|${ordinals}|${ordinals.replaceAll(/(^|\|)\p{Ll}/gu, letter => letter.toUpperCase())})`

/** The sort of event that the last noun of a phrase names. */
export function typeOf(noun: string): string | undefined {
  const words = noun.toLowerCase().split(/\s+/)
  for (const word of words.toReversed()) if (eventHeads[word]) return eventHeads[word]
  return eventHeads[noun.toLowerCase()]
}
