import { TextDecoder } from 'node:util'
import { UnreadableError } from './unreadable.ts'

/** The text of a plain file: by its byte order mark, else UTF-8, else windows-1252. Refuses what is no text. */
export function decodeText(bytes: Uint8Array): string {
  const text = marked(bytes) ?? utf8(bytes) ?? windows1252(bytes)
  refuseBinary(text)
  return text
}

/** The text of a page: by its byte order mark, else the charset that it declares, else as a plain file. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/.exec(head)?.[1]
  const decoder = declared === undefined ? null : known(/^utf-?16/i.test(declared) ? 'utf-8' : declared)
  const text =
    marked(bytes) ??
    (decoder?.encoding === 'windows-1252' ? windows1252(bytes) : decoder?.decode(bytes)) ??
    utf8(bytes) ??
    windows1252(bytes)
  refuseBinary(text)
  return text
}

function marked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The characters of the bytes 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 decodes windows-1252 as if it were ISO 8859-1 (nodejs/node issue 56542), and so turns quotation marks into nothing. */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replaceAll(/[\u0080-\u009f]/g, character => upper.charAt(character.charCodeAt(0) - 0x80))
}

function known(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** A few stray bytes occur in texts of old machines; a zero or many of them never do. */
function refuseBinary(text: string): void {
  const most = 8 + text.length / 100
  let strange = 0
  for (const [character] of text.matchAll(/(?![\t-\r])[\p{Cc}\ufffd]/gu)) {
    strange++
    if (character === '\0' || strange > most) throw new UnreadableError('Expected text, but found binary data.')
  }
}
