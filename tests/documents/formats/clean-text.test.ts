import { describe, expect, it } from '@jest/globals'
import fastCheck from 'fast-check'
import { cleanText } from '../../../src/documents/formats/clean-text.ts'

describe('a clean text', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd\n'],
    ['one blank line between blocks', '\n\na\n \n\t\nb\fc\n\n', 'a\n\nb\n\nc\n'],
    ['single spaces', '  a\u00a0 \u2009b\t c ', 'a b c\n'],
    ['nothing invisible', '\ufeffwor\u00adk\u200bshop\u202e\u0007', 'workshop\n'],
    ['composed letters', 'e\u0301 \ufb01ne', 'é fine\n'],
    ['one sign for hyphens', 'self\u2011employed', 'self-employed\n'],
    ['one mark for items', '• a\n ◦ b\n– c\n* d', '- a\n- b\n- c\n- d\n'],
    ['no lines that only divide', 'a\n-----\nb\n***\nc', 'a\n\nb\n\nc\n'],
    ['nothing, when there are no words', ' \n\u200b\n', ''],
  ])('has %s', (_, text, clean) => expect(cleanText(text)).toBe(clean))

  it('stays as it is when it is cleaned again', () => {
    const parts = fastCheck.constantFrom(...' \n\t\r\f•-*–eé\u0301\u00ad\u200b\ud800|', 'word')
    fastCheck.assert(
      fastCheck.property(fastCheck.array(parts, { maxLength: 40 }), some => {
        const clean = cleanText(some.join(''))
        expect(cleanText(clean)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })
})
