import { describe, expect, it } from '@jest/globals'
import { isCurated, parseMarkdown } from '../../../src/documents/formats/markdown.ts'
import { DocumentError } from '../../../src/documents/problems.ts'
import { smallDocuments } from '../../small-graph.ts'

const parse = (text: string) => parseMarkdown('a.md', Buffer.from(text))

describe('raw Markdown', () => {
  it('has its front matter as imprint', () => {
    const front =
      'title: Looms\npublisher: The Shuttle\npublishedOn: 2022-10\nurl: https://example.org/a?utm_source=x#top\nlang: en\ntags: [a]'
    expect(parse(`---\n${front}\n---\nText.\n`)).toEqual({
      title: 'Looms',
      publisher: 'The Shuttle',
      publishedOn: '2022-10',
      url: 'https://example.org/a',
      language: 'en',
      text: 'Text.\n',
    })
  })

  it('has its first heading as title', () => {
    expect(parse('# Looms of *Porto*\n\nText.').title).toBe('Looms of *Porto*')
  })

  it('is read without the marks that only shape it', () => {
    const marked =
      '# Looms #\nThe **Guild** of _weavers_, see [its page](https://example.org), wrote snake_case and 2 * 3.\n\n* one\n+ two\n\n> said\n\n![x](y.png)\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\nA\\_B <!-- no --><b>c</b>'
    expect(parse(marked).text).toBe(
      'Looms\n\nThe Guild of weavers, see its page, wrote snake_case and 2 * 3.\n\n- one\n- two\n\nsaid\n\na | b\n\nc | d\n\ncode\n\nA_B c\n',
    )
  })

  it('may begin with a line that divides', () => {
    expect(parse('---\nLooms and more.\n---\nText.').text).toBe('Looms and more.\n\nText.\n')
  })

  it('with broken front matter is refused by line', () => {
    expect(() => parse('---\ntitle: [a\n---\nText.')).toThrow(DocumentError)
  })

  it('is told from a document that a person wrote', () => {
    expect(isCurated('a.md', Buffer.from(smallDocuments.forum))).toBe(true)
    expect(isCurated('a.md', Buffer.from('---\ntitle: A post\ntype: post\n---\nText.'))).toBe(false)
    expect(isCurated('a.md', Buffer.from('Text.'))).toBe(false)
    expect(isCurated('a.md', Buffer.from('---\n# for editors\ntitle: A\ntype: NEWS\n---\nText.'))).toBe(true)
    expect(isCurated('a.md', Buffer.from('---\n{ title: A, type: NEWS }\n---\nText.'))).toBe(true)
    expect(isCurated('a.md', Buffer.from('---\n# A heading\nText.'))).toBe(false)
  })
})
