import type { RawDocument } from '../documents/raw.ts'
import type { DocumentRecord } from '../model/records.ts'
import { datesOf } from './dates.ts'
import { type Block, blocksOf } from './layout.ts'
import { wordsOf } from './spot/spot.ts'

/**
 * The imprint of a document: what its own metadata state, else what the head of its text prints; last the name of its file. A document
 * with a canonical address is known by it, another by its hash.
 */
export function imprintOf(raw: RawDocument, file: string, layout: readonly Block[] = blocksOf(raw.text)): DocumentRecord {
  const [first] = layout
  const heading = first && first.end - first.start <= 200 ? wordsOf(raw.text, first) : null
  const publishedOn = raw.publishedOn ?? bylineDate(raw.text, layout)
  return {
    id: `document:${raw.url ?? raw.sha256}`,
    title: raw.title ?? heading?.replace(/:$/, '') ?? file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, ''),
    documentType: documentTypeOf(raw.text, layout),
    ...(raw.publisher && { publisher: raw.publisher }),
    ...(publishedOn && { publishedOn }),
    ...(raw.url && { url: raw.url }),
    ...(raw.language && { language: raw.language }),
    form: raw.format,
    sha256: raw.sha256,
    text: raw.text,
  }
}

/** The date of a text where it prints it near its top: "News | 20 March 2023", or a line of its own. */
export function bylineDate(text: string, layout: readonly Block[]): string | undefined {
  for (const block of layout.slice(0, 4)) {
    const line = text.slice(block.start, block.end)
    const [date] = datesOf(line)
    const alone = line.length < 40 || date?.start === 0
    if (
      date?.from.length === 10 &&
      !date.to &&
      (alone || /^(?:News|Press release|Article|Blog|Interview|Published|Date|Statement|Feature)\b/i.test(line))
    )
      return date.from
  }
  return undefined
}

/** What sort of document a text is, by its form. */
export function documentTypeOf(text: string, layout: readonly Block[]): string {
  const head = text.slice(0, 600)
  const prose = layout.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 200).length
  if (/\b(?:minutes|meeting notes|summary record|summary for members|record of the meeting|meeting report)\b/i.test(head)) return 'MINUTES'
  if (layout.filter(({ time }) => time).length >= 2 || /\b(?:PROGRAMME|AGENDA|Programme|Agenda|List of speakers)\b/.test(head))
    return 'PROGRAMME'
  if (/\n\s*-{3,}\s*\n/.test(text) || (prose === 0 && layout.length > 12)) return 'SLIDES'
  if (/^\s*(?:News|Press release)\s*[|:]/im.test(head) || (prose >= 2 && bylineDate(text, layout) !== undefined)) return 'NEWS'
  return 'OTHER'
}
