import type { Content } from './content.ts'
import type { HtmlDocument, HtmlElement } from './html-nodes.ts'
import { statedDate, statedLanguage, statedTitle, statedUrl, statedWords } from './stated.ts'

type Fields = Readonly<Record<string, unknown>>

const titles = ['og:title', 'citation_title', 'dcterms.title', 'dc.title', 'twitter:title']
const publishers = ['og:site_name', 'citation_publisher', 'dcterms.publisher', 'dc.publisher', 'publisher']
const dates = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
]

/** What the metadata of a page state: links, Open Graph, Dublin Core, schema.org. */
export function imprintOf(document: HtmlDocument): Omit<Content, 'text'> {
  const meta = metaOf(document)
  const linked = linkedData(document)
  const article =
    linked.find(({ '@type': type }) => /(?:article|posting|report)\b/i.test(String(type))) ?? linked.find(each => 'datePublished' in each)
  const publisher = statedWords(first(meta, publishers)) ?? statedWords(nameOf(article?.publisher))
  return {
    title: titleOf(document, [article?.headline, ...titles.map(name => meta.get(name))], publisher),
    publisher,
    publishedOn: firstOf([article?.datePublished, ...dates.map(name => meta.get(name)), timeOf(document)], statedDate),
    url: urlOf(document, meta),
    language: firstOf(
      [document.documentElement?.getAttribute('lang'), meta.get('content-language'), meta.get('og:locale')],
      statedLanguage,
    ),
  }
}

/** Every named piece of metadata, by its name in lower case; the first of a name counts. */
function metaOf(document: HtmlDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map(each => element.getAttribute(each)).find(each => each)
    const content = element.getAttribute('content')?.trim()
    const key = name?.trim().toLowerCase()
    if (key && content && !found.has(key)) found.set(key, content)
  }
  return found
}

/** The schema.org things that a page describes, flat. */
function linkedData(document: HtmlDocument): Fields[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20).flatMap(script => {
    const data = parsed(script.textContent ?? '')
    return [data].flat().flatMap(each => (isFields(each) ? [each, ...[each['@graph']].flat().filter(isFields)] : []))
  })
}

/** Null for what is no JSON, which on pages is common and no fault of the reader. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): unknown {
  const [thing] = [value].flat()
  return isFields(thing) ? thing.name : thing
}

/** A title without the name of the site that pages append to it. */
function titleOf(document: HtmlDocument, candidates: readonly unknown[], publisher: string | null): string | null {
  const title = firstOf([...candidates, document.querySelector('head title, title')?.textContent], statedTitle)
  if (title === null) return null
  const ends = ['|', '-', '–', '—', '·', '»', ':'].flatMap(mark => (publisher === null ? [] : [` ${mark} ${publisher}`]))
  const end = ends.find(each => title.endsWith(each))
  if (end !== undefined) return statedTitle(title.slice(0, -end.length))
  const headings = [...document.querySelectorAll('h1')].map(each => statedTitle(each.textContent))
  return headings.find(each => each !== null && /^ [|»·–—-] /.test(title.slice(each.length)) && title.startsWith(each)) ?? title
}

function urlOf(document: HtmlDocument, meta: ReadonlyMap<string, string>): string | null {
  const stated = statedUrl(meta.get('og:url')) ?? statedUrl(document.querySelector('base[href]')?.getAttribute('href'))
  const canonical = [...document.querySelectorAll('link[rel][href]')].find(link =>
    link.getAttribute('rel')?.toLowerCase().split(/\s+/).includes('canonical'),
  )
  return statedUrl(canonical?.getAttribute('href'), stated) ?? statedUrl(meta.get('og:url'))
}

/** The time that a page marks as its own, not that of another piece which it announces. */
function timeOf(document: HtmlDocument): string | null {
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate]')
  const beside: HtmlElement | null = document.querySelector('h1')?.closest('header, article, main')?.querySelector('time[datetime]') ?? null
  const time = marked ?? beside
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? null
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map(name => meta.get(name)).find(value => value !== undefined)
}

function firstOf<T>(candidates: readonly unknown[], read: (value: unknown) => T | null): T | null {
  for (const candidate of candidates) {
    const value = read(candidate)
    if (value !== null) return value
  }
  return null
}
