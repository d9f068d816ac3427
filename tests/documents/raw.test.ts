import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { DocumentError } from '../../src/documents/problems.ts'
import { isReadable, mostFileBytes, type RawDocument, readRaw } from '../../src/documents/raw.ts'
import { docxOf, down, paragraph, pdfOf, zipOf } from './sample-files.ts'

const page = '<!doctype html><html><body><main><h1>Looms</h1><p>Ada Example spoke of looms.</p></main></body></html>'
const read = (name: string, content: string | Uint8Array, options?: { seconds?: number }): Promise<RawDocument> =>
  readRaw({ name, bytes: Buffer.from(content as string) }, options)

/** What a file is refused with; fails when it is read. */
async function refusal(name: string, content: string | Uint8Array, options?: { seconds?: number }): Promise<string> {
  const error = await read(name, content, options).then(
    () => null,
    (cause: unknown) => cause,
  )
  if (!(error instanceof DocumentError)) throw new Error(`Expected ${name} to be refused.`, { cause: error })
  return error.message
}

// The worker is that of the build.
beforeAll(() => {
  expect(spawnSync(process.execPath, ['tools/fresh.mjs'], { stdio: ['ignore', 2, 'inherit'] }).status).toBe(0)
})

describe('a file of any format', () => {
  const files: Readonly<Record<string, string | Buffer>> = {
    'a.txt': 'Ada Example spoke of looms.',
    'a.md': 'Ada Example spoke of *looms*.',
    'a.html': '<p>Ada Example spoke of looms.',
    'a.PDF': pdfOf([down(['Ada Example spoke of looms.'])]),
    'a.docx': docxOf(paragraph('Ada Example spoke of looms.')),
  }

  it.each(Object.entries(files))('%s says the same, every time, with the hash of its bytes', async (name, content) => {
    const first = await read(name, content)
    expect(first.text).toBe('Ada Example spoke of looms.\n')
    expect(first.sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect(await read(name, content)).toEqual(first)
  })

  it('is told by its name', () => {
    expect(['a.txt', 'b.markdown', 'c.HTM', 'd.docx', 'e.doc', 'html', 'f.html.gz'].map(isReadable)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('may be read beside others', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, (_, index) => read('a.html', `<p>Page ${index} of looms</p>`)))
    expect(many.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, index) => `Page ${index} of looms\n`))
  })

  it('leaves the bytes to the caller', async () => {
    const bytes = pdfOf([down(['Looms'])])
    await read('a.pdf', bytes)
    expect(bytes.length).toBeGreaterThan(100)
  })
})

describe('a file that is refused', () => {
  it.each([
    ['a.doc', 'x', 'a.doc:1: Expected a name that ends with .txt, .md'],
    ['a.txt', '', 'a.txt:1: Expected plain text, but found an empty file.'],
    ['a.txt', ' \n\t ', 'Expected a text, but found none.'],
    ['a.txt', Buffer.from([1, 2, 0, 4, 5]), 'Expected text, but found binary data.'],
    ['a.txt', pdfOf([[]]), 'Expected plain text, but found a PDF.'],
    ['a.md', page, 'Expected Markdown, but found an HTML page.'],
    ['a.pdf', zipOf({ a: 'b' }), 'Expected a PDF, but found a ZIP archive.'],
    ['a.pdf', 'words', 'Expected a PDF, but found something else.'],
    ['a.docx', page, 'Expected a Word document (.docx), but found an HTML page.'],
    ['a.docx', zipOf({ a: 'b' }), 'Expected a Word document (.docx), but found another ZIP archive.'],
    ['a.docx', docxOf('', { '[Content_Types].xml': '<Types>spreadsheetml.sheet</Types>' }), 'but found another kind of Office document.'],
    ['a.docx', docxOf(''), 'Expected a text, but found none.'],
    ['a.html', '<html><body><nav>Home</nav></body></html>', 'Expected a text, but found none.'],
    ['a.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'Expected an HTML page, but found an image.'],
    ['a.pdf', pdfOf([[], []]), 'Expected a PDF with text, but found 2 pages without any, as scans have.'],
    ['a.pdf', pdfOf([down(['Looms'])]).subarray(0, 80), 'Expected a sound PDF file, but found a damaged one: '],
    ['a.docx', docxOf(paragraph('Looms')).subarray(0, 400), 'Expected a whole ZIP archive, but found one without its end.'],
    ['a.docx', docxOf('<w:p><w:t>Looms'), 'Expected a sound DOCX file, but found a damaged one: '],
  ])('%s: says what was expected and what was found (%#)', async (name, content, message) => {
    expect(await refusal(name, content)).toContain(message)
  })

  it('is encrypted, as a Word document', async () => {
    const ole = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal('a.docx', ole)).toContain('but found an encrypted document.')
    expect(await refusal('a.docx', ole.subarray(0, 600))).toContain('but found a document of old Office')
    expect(await refusal('a.docx', zipOf({ '[Content_Types].xml': 'x' }, 1))).toContain('but found an encrypted one.')
  })

  it('is encrypted, as a PDF', async () => {
    const encrypted = pdfOf([down(['Looms'])])
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00000000000000000000000000000000> <00000000000000000000000000000000>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      )
    expect(await refusal('a.pdf', Buffer.from(encrypted, 'latin1'))).toContain(
      'Expected a document that opens without a password, but found an encrypted one.',
    )
  })

  it('is larger than any document', async () => {
    expect(await refusal('a.txt', Buffer.alloc(mostFileBytes + 1, 32))).toContain('Expected a file of at most 20000000 bytes')
    expect(await refusal('a.txt', Buffer.alloc(mostFileBytes, 32))).toContain('but found none')
    expect(await refusal('a.txt', Buffer.alloc(3_000_000, 'ab '))).toContain('Expected a text of at most 2000000 characters')
  })

  // So V8 runs any expression once it has compiled very many.
  it.each([
    ['a.txt', ' ', 'Expected a text, but found none.'],
    ['a.txt', '\n', 'Expected a text, but found none.'],
    ['a.txt', '-', 'Expected a text of at most 2000000 characters'],
    ['a.md', ' ', 'Expected a text of at most 2000000 characters'],
    ['a.md', '|', 'Expected a text of at most 2000000 characters'],
  ])('%s is twenty million of %j, and no expression is optimized', (name, character, message) => {
    const program = `
      const { readRaw } = await import('./dist/documents/raw.js')
      await readRaw({ name: '${name}', bytes: Buffer.alloc(${mostFileBytes}, ${JSON.stringify(character)}) })`
    const { stderr } = spawnSync(process.execPath, ['--no-regexp-optimization', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
    })
    expect(stderr).toContain(`${name}:1: ${message}`)
  })

  it('is a Word document that unpacks to more than it says, or to very much', async () => {
    const spaces = Buffer.alloc(200_000_000, 32)
    expect(await refusal('a.docx', docxOf('', { 'word/document.xml': spaces }))).toContain('bytes when unpacked, but found 200')
    expect(await refusal('a.docx', docxOf('', { 'word/document.xml': { content: spaces, declared: 500_000 } }))).toContain('a ZIP bomb')
    expect(await refusal('a.docx', docxOf('', { 'word/document.xml': spaces.subarray(0, 40_000_000) }))).toContain('a ZIP bomb')
    expect(await refusal('a.docx', docxOf(paragraph('Looms'), { 'word/styles.xml': { content: 'x', declared: 2 } }))).toContain('Expected ')
  })

  it('is a Word document whose XML declares entities', async () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'
    expect(await refusal('a.docx', docxOf('', { 'word/document.xml': bomb }))).toContain('Expected XML without a DOCTYPE')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bomb, 'utf16le')])
    expect(await refusal('a.docx', docxOf('', { 'word/document.xml': wide }))).toContain('Expected XML without a DOCTYPE')
  })

  it('is nested deeper, or holds more elements, than any page', async () => {
    expect(await refusal('a.html', `${'<div>'.repeat(100_000)}Looms`)).toContain('Expected elements at most 500 deep')
    expect(await refusal('a.html', '<p>Looms</p>'.repeat(150_000))).toContain('Expected a page of at most 100000 elements')
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph('Looms') + '</w:tc></w:tr></w:tbl>'.repeat(20_000)
    expect(await refusal('a.docx', docxOf(nested))).toContain('a.docx:1: Expected ')
  })

  it('takes too long; the next is read all the same', async () => {
    const long = pdfOf(Array.from({ length: 1_500 }, () => down(['Looms'])))
    const [hostile, next] = await Promise.all([refusal('a.pdf', long, { seconds: 0.3 }), read('b.html', page)])
    expect(hostile).toBe('a.pdf:1: Expected a file that can be read, but found one that takes longer than 0.3 seconds.')
    expect(next.text).toBe('Looms\n\nAda Example spoke of looms.\n')
  })

  it('needs too much memory; the next is read all the same', async () => {
    expect(await refusal('a.pdf', pdfBomb())).toBe('a.pdf:1: Expected a file that can be read, but found one that needs too much memory.')
    expect((await read('b.html', page)).text).toContain('looms')
  })

  it.each([
    ['spaces', ' ', 4],
    ['empty lines', '\n ', 5],
    ['accents', '\u0301\u0323', 33],
  ])('was made of %s to waste time, which it does not', async (_, part, length) => {
    const { text } = await read('a.txt', `x${part.repeat(4_000_000)}y`)
    expect(text).toHaveLength(length)
  })
})

/** A PDF of a few kilobytes whose one page unpacks twice, to four gigabytes of spaces. */
function pdfBomb(): Buffer {
  const spaces = deflateRawSync(Buffer.alloc(100_000_000, 32), { finishFlush: constants.Z_FULL_FLUSH })
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(40).fill(spaces), Buffer.from([3, 0, 0, 0, 0, 1])])
  const packed = deflateSync(stream)
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n'),
  ])
}
