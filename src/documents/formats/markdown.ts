import { enums } from '../../model/kinds.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { cleanText } from './clean-text.ts'
import { type Content, refuseLong } from './content.ts'
import { decodeText } from './decode.ts'
import { statedDate, statedLanguage, statedTitle, statedUrl, statedWords } from './stated.ts'

/** Whether a Markdown file is a document that was written or corrected by hand, for `readDocument`, and not a raw text. */
export function isCurated(file: string, bytes: Uint8Array): boolean {
  const { type } = split(file, decodeText(bytes)).fields
  return typeof type === 'string' && type in enums.DocumentType
}

/** Markdown as plain text, without the marks that only shape it; its front matter, if it has one, is its imprint. */
export function parseMarkdown(file: string, bytes: Uint8Array): Content {
  const { fields, text } = split(file, decodeText(bytes))
  return {
    title: statedTitle(fields.title) ?? statedTitle(/^ {0,3}# +(.{1,500})$/m.exec(text)?.[1]),
    publisher: statedWords(fields.publisher),
    publishedOn: statedDate(fields.publishedOn ?? fields.date),
    url: statedUrl(fields.url),
    language: statedLanguage(fields.language ?? fields.lang),
    text: cleanText(withoutMarks(text)),
  }
}

/** What stands between two lines "---" is front matter only when it is a map; else they are lines that divide a text. */
function split(file: string, source: string): { fields: Readonly<Record<string, unknown>>; text: string } {
  refuseLong(source)
  const text = source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  if (!/^---[ \t]*\n(?:#[^\n]*\n)*(?:\{|[\w-]+:(?:[ \t]|\n))/.test(text)) return { fields: {}, text }
  const front = splitFrontMatter(file, Buffer.from(text))
  return { fields: (front.data ?? {}) as Record<string, unknown>, text: front.text }
}

function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map(line =>
      line
        .replace(/^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/, '\n$2\n')
        .replace(/^(?: {0,3}> ?)+/, '')
        .replace(/^(\s*)[*+](?= )/, '$1-')
        .replace(/^ {0,3}(?:`{3,}|~{3,}).*$/, '')
        .replace(/^\s*\|(.*)\|\s*$/, '$1'),
    )
    .join('\n')
    .replaceAll(/<!--(?:(?!<!--)[\s\S]){0,10000}?-->/g, '')
    .replaceAll(/!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, '')
    .replaceAll(/\[([^[\]\n]{1,1000})\]\([^()\n]{0,2000}\)/g, '$1')
    .replaceAll(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replaceAll(/<\/?[a-z][a-z0-9]{0,15}(?: [^<>\n]{0,500})?\/?>/gi, '')
    .replaceAll(/(\*\*|__)(?=\S)([^\n]{1,1000}?\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]{0,1000}[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
}
