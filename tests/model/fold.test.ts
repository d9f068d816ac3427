import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fold, searchable } from '../../src/model/fold.ts'

describe('folding', () => {
  it.each([
    ['letter case', 'Vic Van Vuuren', 'vic van vuuren'],
    ['accents', 'Grégoire Ñandú Çelik', 'gregoire nandu celik'],
    ['letters that do not decompose', 'Straße Ærø Łódź Œuvre', 'strasse aero lodz oeuvre'],
    ['letters that do not decompose in upper case', 'ŁØÐÞ', 'lodth'],
    ['the dotless i and the dotted İ', 'ıİ', 'ii'],
    ['ligatures and full width', 'ﬁne ＩＬＯ', 'fine ilo'],
    ['punctuation between words', 'Jean-Marc, M.I.: "SSE"', 'jean marc m i sse'],
    ['both apostrophes', "ILO’s ILO's", 'ilos ilos'],
    ['runs of white space', '  a \n\t b  ', 'a b'],
    ['numbers', 'C097 & R086', 'c097 r086'],
  ])('sets %s aside', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps scripts without Latin letters', () => {
    expect(fold('Δημήτρης 国际')).toBe('δημητρης 国际')
  })

  it('folds what is folded to itself, in words of letters and digits with one space between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const folded = fold(text)
        expect(fold(folded)).toBe(folded)
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })

  it('does not tell composed from decomposed letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))))
  })
})

describe('texts for search', () => {
  it('stand between bars, each folded form once', () => {
    expect(searchable(['Vic van Vuuren', 'VIC VAN VUUREN', 'Mr van Vuuren'])).toBe('| vic van vuuren | mr van vuuren |')
  })

  it.each([[[]], [['']], [['—', '…']]])('are empty for %j', texts => {
    expect(searchable(texts)).toBe('')
  })

  it('have a space before every word and a bar before every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), texts => {
        const searched = searchable(texts)
        for (const folded of texts.map(fold).filter(text => text !== '')) {
          expect(searched).toContain(`| ${folded} |`)
          for (const word of folded.split(' ')) expect(searched).toContain(` ${word}`)
        }
      }),
    )
  })
})
