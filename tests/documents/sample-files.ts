import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; `declared` is the size that the archive claims for it. */
interface Part {
  readonly content: string | Buffer
  readonly declared?: number
}

/** A ZIP archive of these parts, deflated. */
export function zipOf(parts: Readonly<Record<string, string | Buffer | Part>>, flags = 0): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, given] of Object.entries(parts)) {
    const part = typeof given === 'string' || Buffer.isBuffer(given) ? { content: given } : given
    const content = Buffer.from(part.content)
    const packed = deflateRawSync(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content) >>> 0, 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(part.declared ?? content.length, 8)
    const common = Buffer.concat([u16(20, flags, 8, 0, 0), sizes, u16(Buffer.byteLength(name), 0)])
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), u16(20), common, u16(0, 0, 0, 0, 0), u32(offset), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const count = central.length
  const end = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), u16(0, 0, count, count), u32(directory.length), u32(offset), u16(0)])
  return Buffer.concat([...locals, directory, end])
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document with this body; the other parts are added or replaced. */
export function docxOf(body: string, parts: Readonly<Record<string, string | Buffer | Part>> = {}): Buffer {
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ...parts,
  })
}

/** A paragraph of a Word document, with its properties if any. */
export const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** What makes a paragraph an item of the list. */
export const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

/** docProps/core.xml with these elements. */
export function coreOf(fields: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${fields}</cp:coreProperties>`
}

/** A line of text at a place of its page, in points from the lower left. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** Lines under each other from (50, 700), 14 points apart; an empty one leaves twice the distance. */
export function down(texts: readonly string[], { x = 50, from = 700, size = 11 } = {}): Placed[] {
  return texts.map((text, index) => ({ text, x, y: from - 14 * index, size })).filter(({ text }) => text !== '')
}

/** A PDF of these pages in Courier, whose letters are 0.6 of their size wide. Text in WinAnsi. */
export function pdfOf(pages: readonly (readonly Placed[])[], info: Readonly<Record<string, string>> = {}): Buffer {
  const objects: Buffer[] = []
  const add = (content: string | Buffer) => objects.push(Buffer.from(content as string, 'latin1'))
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>')
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join('\n')
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`)
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const entries = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`)
  add(`<< ${entries.join(' ')} >>`)
  return fileOf(objects)
}

function fileOf(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, '\\$&').replaceAll('•', '\\225')
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
