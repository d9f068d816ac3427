import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { passagesOf } from '../../src/documents/passages.ts'

const textsOf = (text: string) => passagesOf(text).map(passage => passage.text)

describe('passages', () => {
  it('are sentences', () => {
    expect(textsOf('Ada spoke. Ben did not! Did Cléo? "Yes."')).toEqual(['Ada spoke.', 'Ben did not!', 'Did Cléo?', '"Yes."'])
  })

  it('run over the lines of a paragraph', () => {
    expect(textsOf('Ada spoke\nat the forum. Ben\nlistened.')).toEqual(['Ada spoke\nat the forum.', 'Ben\nlistened.'])
  })

  it('end with their paragraph', () => {
    expect(textsOf('No full stop here\n\nNor here')).toEqual(['No full stop here', 'Nor here'])
  })

  it('are headings and items of lists, without their marks', () => {
    expect(textsOf('# A report\nText follows.\n- Ada\n* Ben of\n  the mill\n1. Cléo\n2) Dora')).toEqual([
      'A report',
      'Text follows.',
      'Ada',
      'Ben of\n  the mill',
      'Cléo',
      'Dora',
    ])
  })

  it.each(['Mr. Bauer spoke at No. 5 St. Peter Street.', 'J. R. Adler and Dr. Dahl met, e.g. in Bern.', 'It was on 5 Oct. 2022 in Bern.'])(
    'do not end at an abbreviation: %s',
    text => {
      expect(textsOf(text)).toEqual([text])
    },
  )

  it('are none of white space', () => {
    expect(textsOf(' \n\n \t\n')).toEqual([])
  })

  it('stand at their offsets, in order, apart, and leave out nothing but white space and marks', () => {
    const line = fc.array(fc.constantFrom('Ada', 'Mr.', 'spoke.', 'Why?', '- ', '# ', '1. ', ' ', '🧵', 'é.', '"So."'), { maxLength: 6 })
    const texts = fc
      .array(
        line.map(words => words.join(' ')),
        { maxLength: 8 },
      )
      .map(lines => lines.join('\n'))
    fc.assert(
      fc.property(texts, text => {
        let end = 0
        for (const passage of passagesOf(text)) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.text)
          expect(passage.text).toBe(passage.text.trim())
          expect(text.slice(end, passage.start)).toMatch(/^(?:\s|[-#]|\d+\.)*$/)
          end = passage.end
        }
        expect(text.slice(end)).toMatch(/^(?:\s|[-#]|\d+\.)*$/)
      }),
    )
  })
})
