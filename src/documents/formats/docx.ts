import mammoth from 'mammoth'
import { textOfBlocks } from './blocks.ts'
import type { Content } from './content.ts'
import { documentOf } from './html.ts'
import { blocksOf } from './html-blocks.ts'
import { statedDate, statedLanguage, statedTitle, statedUrl, statedWords } from './stated.ts'
import { UnreadableError } from './unreadable.ts'
import { Archive } from './zip.ts'

const mostXml = 30_000_000
const oneDay = 86_400_000

/** A Word document: its body, with headings, lists and tables; headers and footers of its pages are left out. */
export async function parseDocx(bytes: Uint8Array): Promise<Content> {
  const archive = new Archive(bytes)
  if (!archive.has('[Content_Types].xml')) throw new UnreadableError('Expected a Word document (.docx), but found another ZIP archive.')
  const contentTypes = xmlOf(archive, '[Content_Types].xml')
  if (!/wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)/.test(contentTypes))
    throw new UnreadableError('Expected a Word document (.docx), but found another kind of Office document.')
  const { value } = await mammoth.convertToHtml(partsOf(archive) as never, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  })
  const { body } = documentOf(value)
  // Notes follow the text; their numbers in it and the arrows back are no words of it.
  for (const mark of body?.querySelectorAll('a[href^="#footnote"], a[href^="#endnote"]') ?? []) mark.remove()
  return { ...imprintOf(archive), text: textOfBlocks(body ? blocksOf(body) : []) }
}

/** What mammoth reads parts from: these have been checked, where a copy of the archive would be unpacked by other rules. */
function partsOf(archive: Archive): object {
  const file = {
    exists: (name: string) => archive.has(name),
    read: async (name: string, encoding?: string) =>
      encoding === undefined || encoding === 'base64' ? archive.read(name) : xmlOf(archive, name),
  }
  return { file }
}

function xmlOf(archive: Archive, name: string): string {
  const bytes = archive.read(name)
  if (bytes.length > mostXml) throw new UnreadableError(`Expected at most ${mostXml} bytes of XML, but found ${bytes.length} in ${name}.`)
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  const xml = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableError(`Expected XML without a DOCTYPE, but found one in ${name}.`)
  return xml
}

/** What docProps/core.xml states (ECMA-376, part 2). */
function imprintOf(archive: Archive): Omit<Content, 'text'> {
  const core = archive.has('docProps/core.xml') ? xmlOf(archive, 'docProps/core.xml').slice(0, 100_000) : ''
  const field = (name: string) => unescaped(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? '')
  return {
    title: statedTitle(field('dc:title')),
    publisher: statedWords(field('dc:publisher')),
    publishedOn: createdOn(field('dcterms:created'), field('dcterms:modified')),
    url: statedUrl(field('dc:identifier')) ?? statedUrl(field('dc:source')),
    language: statedLanguage(field('dc:language')),
  }
}

/** A file changed long after its creation began as a copy of another, or of a template: its date says nothing about this text. */
function createdOn(created: string, modified: string): string | null {
  const span = Date.parse(modified || created) - Date.parse(created)
  return span >= 0 && span < 60 * oneDay ? statedDate(created) : null
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return text.replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name] ?? '')
}
