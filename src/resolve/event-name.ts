import { fold } from '../model/fold.ts'
import { remembered } from './remembered.ts'

const ordinals =
  /^(\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual|the|edition|\d{4}|[ivx]{2,}|of|on|for|in|and|a|an)$/

const common = new Set(
  (
    'webinar webinars conference congress forum summit seminar workshop meeting session sessions event opening closing ceremony panel ' +
    'round table roundtable side online virtual high level general assembly plenary discussion debate launch training course academy ' +
    'keynote welcome address first day one two three four symposium dialogue consultation series 1 2 3 4 5 6 7 8 9 10'
  ).split(' '),
)

/** A name of an event as it is compared: folded, without what tells one edition from another, nor small words. */
export const eventKey: (name: string) => string = remembered(name => {
  const words = fold(name).split(' ')
  const telling = words.filter(word => !ordinals.test(word))
  return (telling.length > 0 ? telling : words).join(' ')
})

/** Whether a name could be that of any event: "the opening session". */
export function isCommonEvent(key: string): boolean {
  return key.split(' ').every(word => common.has(word))
}
