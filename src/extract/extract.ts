import { passagesOf } from '../documents/passages.ts'
import { slug } from '../model/ids.ts'
import type { EntityKind } from '../model/kinds.ts'
import {
  type Claim,
  type DocumentRecord,
  documentKey,
  type Json,
  type Mention,
  type Reading,
  type Span,
  type Thing,
} from '../model/records.ts'
import { joins, type RelationshipType, relationship } from '../model/relationships.ts'
import { analyse } from './analyse.ts'
import type { Figure } from './cast.ts'
import { confidenceOf } from './confidence.ts'
import { type Block, blocksOf } from './layout.ts'
import type { Fact } from './relate/fact.ts'
import { overlaps } from './spot/spot.ts'
import { topicsOf } from './topics.ts'

/**
 * What rules read out of a document: things without ids, where they are mentioned, and claims, each with the words that state it and
 * a confidence measured on annotated documents. The same text always gives the same reading.
 */
export function extract(document: DocumentRecord, layout: readonly Block[] = blocksOf(document.text)): Reading {
  const { text, title, publishedOn } = document
  const { figures, facts, main } = analyse(text, { title, publishedOn }, layout)
  const keys = keysOf(figures)
  const key = (of: Figure | 'document') => (of === 'document' ? documentKey : (keys.get(of) as string))
  const things: Thing[] = figures.map(figure => ({ key: key(figure), kind: figure.kind }))
  const claims: Claim[] = figures.flatMap(figure => namesOf(figure, key(figure), text))
  const mentions: Mention[] = figures.flatMap(figure =>
    figure.spots.map(({ start, end }) => ({ key: key(figure), surface: text.slice(start, end), start, end })),
  )
  for (const fact of withRepresented(facts)) {
    const claim = claimOf(fact, text, key)
    if (claim) claims.push(claim)
  }
  if (main) {
    const [spot] = main.spots
    const type = document.documentType === 'SLIDES' || document.documentType === 'PROGRAMME' ? null : 'REPORTS'
    if (type && spot)
      claims.push({
        predicate: type,
        subject: documentKey,
        object: key(main),
        qualifiers: {},
        ...quoted(text, spot),
        method: 'RULES',
        confidence: confidenceOf('reports main event'),
      })
  }
  subjects(document, figures, keys, things, mentions, claims)
  const distinct = new Map(mentions.map(mention => [`${mention.start} ${mention.end} ${mention.key}`, mention]))
  return {
    document,
    things,
    mentions: [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    passages: passagesOf(text),
    claims,
  }
}

/** A key for every figure, short enough to type: the family name, the acronym, the first words; numbered where two share it. */
function keysOf(figures: readonly Figure[]): Map<Figure, string> {
  // A claim of a document file holds its words under "quote".
  const taken = new Set<string>([documentKey, 'quote'])
  const keys = new Map<Figure, string>()
  for (const figure of figures) {
    const base = shortKey(figure) || figure.kind.toLowerCase()
    let key = base
    for (let count = 2; taken.has(key); count++) key = `${base}-${count}`
    taken.add(key)
    keys.set(figure, key)
  }
  return keys
}

const longestKey = 30

function shortKey({ kind, name, names }: Figure): string {
  if (kind === 'Person') return slug(name.split(' ').at(-1) ?? '')
  const words = slug(name).split('-')
  const acronym = words.length > 3 ? names.find(form => /^\p{Lu}[\p{Lu}\p{N}-]{1,11}$/u.test(form)) : undefined
  if (acronym !== undefined) return slug(acronym)
  let key = words.shift()?.slice(0, longestKey) ?? ''
  while (words[0] !== undefined && key.length + words[0].length < longestKey) key += `-${words.shift()}`
  return key.replace(/(?:-(?:of|the|and|on|in|for|to|a|at|from|with|by))+$/, '').replace(/^(?:the|a|an)-/, '')
}

/** Every form of a name as a claim. Family names alone are mentions and no names; with the form of address they are a variant. */
function namesOf(figure: Figure, subject: string, text: string): Claim[] {
  const [preferred = '', ...others] = figure.names
  const claims: Claim[] = []
  const confidence = confidenceOf(`name of ${figure.kind}`, figure.certain)
  const add = (form: string, type: string, span: Span) => {
    const place = quoted(text, span)
    const printed = place.quote.replaceAll(/\s+/g, ' ')
    const value = withoutMarks(printed) === withoutMarks(form) ? printed : form
    if (!claims.some(claim => 'value' in claim && (claim.value as { value: string }).value === value))
      claims.push({ predicate: 'name', subject, value: { value, type }, ...place, method: 'RULES', confidence })
  }
  const place = (form: string): Span | undefined => figure.spots.find(({ name }) => name === form) ?? figure.forms.get(form)
  const first = place(preferred)
  if (first) add(preferred, 'PREFERRED', first)
  for (const form of others) {
    const span = place(form)
    if (!span) continue
    if (figure.kind === 'Person' && form.split(' ').length < preferred.split(' ').length) {
      const spot = figure.spots.find(each => each.name === form && each.lead !== undefined)
      if (spot?.lead !== undefined)
        add(text.slice(spot.lead, spot.end).replaceAll(/\s+/g, ' '), 'VARIANT', { start: spot.lead, end: spot.end })
      continue
    }
    const acronym =
      figure.kind !== 'Person' &&
      figure.kind !== 'Convention' &&
      /^\p{Lu}[\p{L}\p{N}/&-]{1,13}$/u.test(form) &&
      /\p{Lu}.*\p{Lu}/u.test(form) &&
      preferred.includes(' ')
    add(form, acronym ? 'ACRONYM' : 'VARIANT', span)
  }
  for (const spot of figure.spots) {
    if (figure.kind === 'Person' && spot.lead !== undefined && spot.lead < spot.start) {
      const address = text.slice(spot.lead, spot.start).trim()
      if (
        address.split(/\s+/).length <= 3 &&
        !claims.some(claim => claim.predicate === 'honorifics' && 'value' in claim && claim.value === address)
      )
        claims.push({
          predicate: 'honorifics',
          subject,
          value: address,
          ...quoted(text, { start: spot.lead, end: spot.end }),
          method: 'RULES',
          confidence,
        })
    }
  }
  return claims
}

/** A name without quotation marks: rules read a title in double ones, however it is printed. */
const withoutMarks = (name: string) => name.replaceAll(/[‘’‚“”„"']/g, '')

/** Gives what somebody said or attended the capacity in which the same words present the person. */
function withRepresented(facts: readonly Fact[]): Fact[] {
  const posts = facts.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
  const covered = new Set<Fact>()
  const completed = facts.map(fact => {
    if (fact.predicate !== 'SPOKE_AT' && fact.predicate !== 'ATTENDED') return fact
    const own = posts.filter(
      post =>
        post.subject === fact.subject &&
        post.qualifiers?.status !== 'FORMER' &&
        (post.qualifiers?.at === fact.object || overlaps(post.span, fact.span)),
    )
    const bodies = [...new Set(own.map(({ object }) => object))].filter((body): body is Figure => body?.kind === 'Organization')
    const titles = [...new Set(own.flatMap(({ qualifiers }) => (typeof qualifiers?.title === 'string' ? [qualifiers.title] : [])))]
    for (const post of own) if (!post.qualifiers?.title && post.object?.kind === 'Organization') covered.add(post)
    return {
      ...fact,
      qualifiers: {
        ...fact.qualifiers,
        ...(titles.length > 0 && { title: titles.join(' and ') }),
        ...(bodies.length > 0 && { onBehalfOf: bodies }),
      },
    }
  })
  return completed.filter(fact => !covered.has(fact))
}

function claimOf(fact: Fact, text: string, key: (of: Figure | 'document') => string): Claim | null {
  const { predicate, subject, object, value, qualifiers = {}, span, rule } = fact
  const base = { ...quoted(text, span), method: 'RULES' as const, confidence: confidenceOf(rule) }
  if (!object) return { predicate, subject: key(subject), value: value ?? null, ...base }
  const type = predicate as RelationshipType
  const from = subject === 'document' ? 'Document' : subject.kind
  if (!joins(type, from, object.kind)) return null
  const allowed = relationship(type).properties
  const plain = Object.entries(qualifiers).flatMap(([name, given]): [string, Json][] => {
    if (given === undefined || !(name in allowed) || (name === 'basis' && given === 'REPORTED') || (name === 'status' && given === 'HELD'))
      return []
    if (Array.isArray(given)) return [[name, given.map(each => key(each as Figure))]]
    return [[name, typeof given === 'object' && given !== null ? key(given as Figure) : (given as Json)]]
  })
  return { predicate: type, subject: key(subject), object: key(object), qualifiers: Object.fromEntries(plain), ...base }
}

/** The words of a span without white space around them. */
function quoted(text: string, span: Span): { quote: string; start: number; end: number } {
  const slice = text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  const quote = slice.trim()
  return { quote, start, end: start + quote.length }
}

/** Topics of the thesaurus where the text names them; the document is about those of its title and those that it names three times. */
function subjects(
  document: DocumentRecord,
  figures: readonly Figure[],
  keys: ReadonlyMap<Figure, string>,
  things: Thing[],
  mentions: Mention[],
  claims: Claim[],
): void {
  const { text, title } = document
  const events = figures.filter(({ kind }) => kind === 'Event')
  const inTitle = new Set(topicsOf(title).map(({ concept }) => concept))
  // "Cooperatives" within "Cooperatives Europe" names the body and not the subject.
  const names = figures.filter(({ kind }) => kind !== 'Event').flatMap(({ spots }) => spots)
  for (const { concept, places: found } of topicsOf(text)) {
    const isName = (place: Span) =>
      names.some(spot => overlaps(place, spot)) ||
      events.some(({ spots }) => spots.some(({ start, end }) => start === place.start && end === place.end))
    const places = found.filter(place => !isName(place))
    const [first] = places
    if (!first) continue
    const titled = inTitle.has(concept)
    const about = events.filter(event => event.spots.some(spot => places.some(place => place.start >= spot.start && place.end <= spot.end)))
    if (!titled && places.length < 3 && about.length === 0) continue
    const key = [concept.id, `topic-${concept.id}`].find(each => !things.some(thing => thing.key === each)) ?? concept.id
    things.push({ key, kind: 'Topic' as EntityKind, id: `topic:${concept.id}` })
    mentions.push(...places.map(({ start, end }) => ({ key, surface: text.slice(start, end), start, end })))
    const confidence = confidenceOf('topic')
    for (const form of new Set(places.map(({ form }) => form))) {
      const place = places.find(each => each.form === form) as Span
      claims.push({
        predicate: 'name',
        subject: key,
        value: { value: form, type: form === first.form ? 'PREFERRED' : /^\p{Lu}{2,}$/u.test(form) ? 'ACRONYM' : 'VARIANT' },
        ...quoted(text, place),
        method: 'RULES',
        confidence,
      })
    }
    if (titled || places.length >= 3)
      claims.push({
        predicate: 'ABOUT',
        subject: documentKey,
        object: key,
        qualifiers: {},
        ...quoted(text, first),
        method: 'RULES',
        confidence,
      })
    for (const event of about) {
      const place = places.find(each => event.spots.some(spot => each.start >= spot.start && each.end <= spot.end))
      const spot = event.spots.find(each => place && place.start >= each.start && place.end <= each.end)
      if (spot)
        claims.push({
          predicate: 'ABOUT',
          subject: keys.get(event) as string,
          object: key,
          qualifiers: {},
          ...quoted(text, spot),
          method: 'RULES',
          confidence,
        })
    }
  }
}
