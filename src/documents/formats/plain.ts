import { cleanText } from './clean-text.ts'
import type { Content } from './content.ts'
import { decodeText } from './decode.ts'

/** A plain text, which states nothing about itself. */
export function parsePlain(bytes: Uint8Array): Content {
  return { title: null, publisher: null, publishedOn: null, url: null, language: null, text: cleanText(decodeText(bytes)) }
}
