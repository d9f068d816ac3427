import type { Format } from './content.ts'
import { UnreadableError } from './unreadable.ts'

const names: Readonly<Record<Format, string>> = {
  txt: 'plain text',
  md: 'Markdown',
  html: 'an HTML page',
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
}

/** What a file of a format begins as, where that can be told. */
const container: Readonly<Partial<Record<Format, string>>> = { html: 'an HTML page', pdf: 'a PDF', docx: 'a ZIP archive' }

/** Refuses a file whose bytes are plainly not of the format that its name promises. */
export function refuseMislabelled(format: Format, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableError(`Expected ${names[format]}, but found an empty file.`)
  const found = contentOf(bytes)
  if (found !== null && found === container[format]) return
  if (found === null && format !== 'pdf' && format !== 'docx') return
  throw new UnreadableError(`Expected ${names[format]}, but found ${found ?? 'something else'}.`)
}

/** How files begin that are of no format read here, as characters of one byte. */
const beginnings: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['II*\0', 'an image'],
  ['MM\0*', 'an image'],
  ['\x1f\x8b', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['\x7fELF', 'a program'],
]

function contentOf(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = file.toString('latin1', 0, 1024)
  // Readers of PDF allow for something before the header, within the first kilobyte (ISO 32000-1, Annex H).
  if (/%PDF-\d/.test(head)) return 'a PDF'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'an encrypted document' : 'a document of old Office, such as .doc'
  const known = beginnings.find(([beginning]) => head.startsWith(beginning))
  if (known) return known[1]
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*){0,3}<(?:!doctype\s+html|html[\s>])/i.test(head)
    ? 'an HTML page'
    : null
}
