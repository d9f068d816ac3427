import { describe, expect, it } from '@jest/globals'
import { parseDocx } from '../../../src/documents/formats/docx.ts'
import { coreOf, docxOf, listed, paragraph } from '../sample-files.ts'

const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map(each => paragraph(each)).join('')}</w:tc>`

describe('a Word document', () => {
  it('has paragraphs, headings, items and rows as lines of their own', async () => {
    const body = [
      paragraph('Looms', '<w:pStyle w:val="Heading1"/>'),
      paragraph('Ada Example &amp; others spoke.'),
      paragraph('Ben', listed),
      paragraph('Cleo', listed),
      `<w:tbl><w:tr>${cell('9.00')}${cell('Opening')}</w:tr><w:tr>${cell('10.00')}${cell('')}</w:tr><w:tr>${cell('Dan', 'Director')}${cell('Eve')}</w:tr></w:tbl>`,
      '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>',
    ].join('')
    expect((await parseDocx(docxOf(body))).text).toBe(
      'Looms\n\nAda Example & others spoke.\n\n- Ben\n- Cleo\n\n9.00 | Opening\n10.00\n\nDan\n\nDirector\n\nEve\n\nOne\ntwo\n',
    )
  })

  it('has the imprint of its properties where these make sense', async () => {
    const imprint = async (fields: string) => {
      const { text: _, ...rest } = await parseDocx(docxOf(paragraph('Looms'), { 'docProps/core.xml': coreOf(fields) }))
      return rest
    }
    const created = (from: string, to: string) =>
      `<dcterms:created xsi:type="dcterms:W3CDTF">${from}T10:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${to}T10:00:00Z</dcterms:modified>`
    expect(
      await imprint(`<dc:title>Looms &amp; thread</dc:title><dc:language>en</dc:language>${created('2022-10-18', '2022-10-20')}`),
    ).toEqual({
      title: 'Looms & thread',
      publisher: null,
      publishedOn: '2022-10-18',
      url: null,
      language: 'en',
    })
    expect(await imprint(`<dc:title>Word Document</dc:title>${created('2013-12-23', '2022-10-20')}`)).toMatchObject({
      title: null,
      publishedOn: null,
    })
  })
})
