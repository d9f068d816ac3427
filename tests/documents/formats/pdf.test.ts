import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { parseHtml } from '../../../src/documents/formats/html.ts'
import { parsePdf } from '../../../src/documents/formats/pdf.ts'
import { findChromium, openChromium } from '../../server/chromium.ts'
import { down, type Placed, pdfOf } from '../sample-files.ts'

const textOf = async (...pages: (readonly Placed[])[]) => (await parsePdf(pdfOf(pages))).text

describe('a PDF without tags', () => {
  it('has its broken lines and words joined, and its paragraphs apart', async () => {
    const lines = [
      'The Guild of Weavers met in Porto for its third assembly of co-',
      'operatives, in well-attended sessions on decision-making and inter-',
      'national trade, self-',
      'determination and Jean-',
      'Example.',
      '',
      'A second paragraph, which is short.',
    ]
    expect(await textOf(down(lines))).toBe(
      'The Guild of Weavers met in Porto for its third assembly of cooperatives, in well-attended sessions on decision-making and international trade, self-determination and Jean-Example.\n\nA second paragraph, which is short.\n',
    )
  })

  it('writes a broken word as it does elsewhere', async () => {
    const lines = [
      'The so-called policy-making of the Guild was the subject of policy-',
      'making sessions and of weaving and of the sub-',
      'national level.',
    ]
    expect(await textOf(down(lines))).toBe(
      'The so-called policy-making of the Guild was the subject of policy-making sessions and of weaving and of the subnational level.\n',
    )
  })

  it('keeps lines that the author ended', async () => {
    expect(await textOf(down(['A line that is long enough to show how far lines reach.', '', 'Ada Example', 'Director, Guild']))).toBe(
      'A line that is long enough to show how far lines reach.\n\nAda Example\nDirector, Guild\n',
    )
  })

  it('has items on lines of their own, and columns divided', async () => {
    const items = [...down(['Speakers:', '', '• Ada Example, who came from the far north of the', '  country', '• Ben Example'])]
    const row = [
      { text: '9.00', x: 50, y: 500 },
      { text: 'Opening', x: 150, y: 500 },
    ]
    expect(await textOf([...items, ...row])).toBe(
      'Speakers:\n\n- Ada Example, who came from the far north of the country\n- Ben Example\n\n9.00 | Opening\n',
    )
  })

  it('has no running headers, footers and page numbers, and goes on over the end of a page', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'The Shuttle, yearly report', x: 50, y: 760, size: 9 },
      ...down(lines),
      { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
    ]
    expect(
      await textOf(
        page(1, ['The Guild met in 3 places, which were all', 'near to the']),
        page(2, ['sea and to its harbours.', '', 'Session 2']),
        page(3, ['Session 3']),
      ),
    ).toBe('The Guild met in 3 places, which were all near to the sea and to its harbours.\n\nSession 2\n\nSession 3\n')
  })

  it('has the imprint that it states, but not the day on which a browser printed it', async () => {
    const imprint = async (info: Record<string, string>) => {
      const { title, publishedOn } = await parsePdf(pdfOf([down(['Looms of Porto', '', 'Text.'])], info))
      return { title, publishedOn }
    }
    const stamp = { CreationDate: "D:20221018090000+02'00'" }
    expect(await imprint({ Title: 'Looms', Producer: 'Word', ...stamp })).toEqual({ title: 'Looms', publishedOn: '2022-10-18' })
    expect(await imprint({ Title: 'looms.docx', Producer: 'Skia/PDF m120', ...stamp })).toEqual({ title: null, publishedOn: null })
    expect(await imprint({ Title: 'Looms of Porto | The Shuttle' })).toMatchObject({ title: 'Looms of Porto' })
  })

  it('has the address that a browser printed below each page', async () => {
    const printed = (number: number, text: string): Placed[] => [
      { text: '5/5/20, 10:03 AM', x: 30, y: 770, size: 8 },
      { text: 'Looms', x: 250, y: 770, size: 8 },
      ...down([text]),
      { text: 'https://example.org/looms', x: 30, y: 20, size: 8 },
      { text: `${number}/2`, x: 550, y: 20, size: 8 },
    ]
    const { text, url } = await parsePdf(pdfOf([printed(1, 'One.'), printed(2, 'Two.')]))
    expect({ text, url }).toEqual({ text: 'One.\n\nTwo.\n', url: 'https://example.org/looms' })
  })
})

const chromium = findChromium()
const whereThereIsABrowser = chromium ? describe : describe.skip

whereThereIsABrowser('a page and its PDF', () => {
  const html = readFileSync(new URL('./weavers.html', import.meta.url), 'utf8')
  let browser: Browser

  beforeAll(async () => {
    browser = await openChromium(chromium as string)
  })

  afterAll(() => browser.close())

  async function printed(tagged: boolean): Promise<Buffer> {
    const page = await browser.newPage()
    await page.route('**', route => route.fulfill({ contentType: 'text/html', body: html }))
    await page.goto('https://example.org/news/weavers')
    return page.pdf({
      format: 'A5',
      displayHeaderFooter: true,
      tagged,
      margin: { top: '15mm', bottom: '15mm', left: '10mm', right: '10mm' },
    })
  }

  it('say the same, and name the same address', async () => {
    const page = parseHtml(Buffer.from(html))
    const pdf = await parsePdf(await printed(true))
    expect(pdf.text).toBe(page.text)
    expect(pdf).toMatchObject({ title: page.title, url: page.url, language: page.language })
  })

  it('say nearly the same when the PDF has no tags: every word of its paragraphs', async () => {
    const paragraphs = parseHtml(Buffer.from(html))
      .text.split('\n')
      .filter(line => line.length > 100 && !line.includes(' | '))
    const { text } = await parsePdf(await printed(false))
    expect(paragraphs.length).toBeGreaterThan(3)
    for (const paragraph of paragraphs) expect(text).toContain(paragraph.replace(/^- /, ''))
  })
})
