import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../../src/extract/layout.ts'

const blocks = (text: string) =>
  blocksOf(text).map(({ kind, from, end, time }) => `${kind} ${time ? `${time} ` : ''}${text.slice(from, end)}`)

describe('blocks of a text', () => {
  it('are headings, items and paragraphs', () => {
    const prose =
      'The conference closed with a manifesto, which nineteen countries signed in the evening of the second day of the meeting in town.'
    expect(blocks(`A title\n\n${prose}\n\n• Ada Example, Director\n• Ben Example, Chair`)).toEqual([
      'heading A title',
      `paragraph ${prose}`,
      'item Ada Example, Director',
      'item Ben Example, Chair',
    ])
  })

  it('join what was wrapped by hand, and leave lists of lines apart', () => {
    const wrapped =
      ' • Opening: Ada Example, Director of the\n   Cooperatives Unit\n • Closing: Ben Example, Chair of the whole\n   meeting'
    expect(blocks(wrapped)).toHaveLength(2)
    expect(blocks('Ms. Ada EXAMPLE, Director, ILO\nMr. Ben EXAMPLE, Chair, ICA')).toHaveLength(2)
  })

  it('go on over an empty line within a phrase, and where a line cannot end', () => {
    expect(blocks('COPAC is testing an innovative\n\nmodel of fair trade in the\nAndes.')).toEqual([
      'paragraph COPAC is testing an innovative\n\nmodel of fair trade in the\nAndes.',
    ])
    expect(blocks('It helps weavers of Peru and other\nAndean countries, since they are many.')).toHaveLength(1)
    expect(blocks('COPAC tests models\n\nof which nobody knows.\n\nWool of the Andes\n\nof all colours.')).toHaveLength(4)
  })

  it('end where the next word had still room, where a name follows or what hangs on them is over', () => {
    const slide =
      ' * on the panel of the evening:\n     Ada EXAMPLE, Director,\n       House of Looms\n     Ben Example, Secretary General,\n       House of Wool, which goes on and\n       on\nPapers by\n     Rosa EXAMPLE, University of Wools\n     Pedro De La EXAMPLE, State University'
    expect(blocks(slide)).toEqual([
      'item on the panel of the evening:',
      'heading Ada EXAMPLE, Director,\n       House of Looms',
      'heading Ben Example, Secretary General,\n       House of Wool, which goes on and\n       on',
      'heading Papers by',
      'heading Rosa EXAMPLE, University of Wools',
      'heading Pedro De La EXAMPLE, State University',
    ])
  })

  it('know the time of a programme line', () => {
    expect(blocks('9.00-9.30   Opening speeches\n10:30-11:00  Coffee break\n8h30 - 9h00 Welcome')).toEqual([
      'heading 9.00-9.30 Opening speeches',
      'heading 10:30-11:00 Coffee break',
      'heading 8h30 - 9h00 Welcome',
    ])
  })

  it('take an initial for a name and a letter for a mark', () => {
    expect(blocks('S. Esim and C. L. Carpentier presented the plan.')).toEqual([
      'paragraph S. Esim and C. L. Carpentier presented the plan.',
    ])
    expect(blocks('* the summary by S. Esim, M. Carpentier,\n  G. Green and others')).toHaveLength(1)
    expect(blocks('A. Action week on rights')).toEqual(['heading Action week on rights'])
  })

  it('leave out rulers and page numbers', () => {
    expect(blocks('First\n\n---\n2\n\nSecond')).toEqual(['heading First', 'heading Second'])
  })
})
