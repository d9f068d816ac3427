import { Document, isPair, isSeq, Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { attributesOf, type EntityKind, entityKinds, kind as kindOf } from '../model/kinds.ts'
import {
  type Claim,
  documentKey,
  type Json,
  type Name,
  type Passage,
  type Reading,
  type Retold,
  type Span,
  sureFrom,
  type Thing,
} from '../model/records.ts'
import { isReference, type Property, type RelationshipType, relationship } from '../model/relationships.ts'
import { Searchable } from './text.ts'

/** Where lines of the front matter end, in characters. */
const width = 140

/** The field of a thing that holds each type of name. */
const nameFields = { PREFERRED: 'name', ACRONYM: 'acronym', VARIANT: 'also', MISPRINT: 'misprints' } as const
type NameField = (typeof nameFields)[keyof typeof nameFields]

/** One name of a thing as the sections above the claims hold it. */
interface Form {
  readonly field: NameField
  readonly value: string
  readonly claim: Claim
}

/** The claims that share a quote, and so become one item. */
interface Item extends Span {
  readonly claims: Claim[]
}

/**
 * A document file that says what `reading` says, for a person to read and to correct: `readDocument` gives back the same text and the
 * same claims, as curated ones. A quote that stands more than once is widened until it is unique; of a form that names two things
 * the surer keeps it. `schema` is the path to the schema for editors.
 */
export function writeDocument(reading: Reading, { schema = '../schema/document.schema.json' } = {}): string {
  const { document, claims } = reading
  const text = new Searchable(document.text)
  const { sections, quoted } = sortNames(reading, text)
  const named = new Set([...sections.keys(), ...quoted.map(({ subject }) => subject)])
  const stated = new Set(claims.filter(({ predicate }) => predicate === 'text').map(({ subject }) => subject))
  const things = reading.things.filter(({ key, kind }) => named.has(key) || (kind === 'Statement' && stated.has(key)))
  const keys = new Map(things.map(({ key, kind }) => [key, kind]))
  const said = [...claims.filter(({ predicate }) => predicate !== 'name'), ...quoted].filter(claim =>
    endsOf(claim).every(key => key === documentKey || keys.has(key)),
  )
  const yaml = new Document(imprint(reading))
  const root = yaml.contents as unknown as YAMLMap
  for (const kind of entityKinds) {
    const declared = things.filter(thing => thing.kind === kind)
    if (declared.length > 0) addSection(root, yaml, kindOf(kind).plural, declared, sections)
  }
  const items = itemsOf(said, reading.passages, text)
  if (items.length > 0) {
    const pair = yaml.createPair(
      'claims',
      items.map(item => itemNode(yaml, item, text, keys)),
    )
    ;(pair.key as Scalar).spaceBefore = true
    root.items.push(pair)
  }
  const front = yaml.toString({ lineWidth: width, minContentWidth: 0, flowCollectionPadding: true, indentSeq: true })
  return `---\n# yaml-language-server: $schema=${schema}\n${front}---\n${document.text}`
}

/** What the head of a file says. The id is left out where the address gives it. */
function imprint({ document }: Reading): Record<string, Json> {
  const { id, title, documentType, publisher, publishedOn, url, language, retells } = document
  return present({
    id: id === `document:${url}` ? undefined : id,
    title,
    type: documentType,
    publisher,
    publishedOn: dateOf(publishedOn),
    url,
    language,
    retells: retells && present({ ...(retells as Retold & Record<string, Json>), publishedOn: dateOf(retells.publishedOn) }),
  })
}

/** Parts names into forms of the sections and names that only a quote gives, because the form does not stand in the text or is taken. */
function sortNames({ claims }: Reading, text: Searchable): { sections: Map<string, Form[]>; quoted: Claim[] } {
  const names = claims.filter(({ predicate }) => predicate === 'name')
  const owners = new Map<string, Claim>()
  for (const claim of names) {
    const { value } = nameOf(claim)
    const owner = owners.get(value)
    if (!owner || strength(claim) > strength(owner)) owners.set(value, claim)
  }
  const sections = new Map<string, Form[]>()
  const quoted: Claim[] = []
  for (const claim of names) {
    const { value, type } = nameOf(claim)
    const field = nameFields[type as keyof typeof nameFields]
    const forms = sections.get(claim.subject) ?? []
    const isFree = owners.get(value)?.subject === claim.subject && text.findForm(value).length > 0
    const isForm = isFree && (field !== 'name' || words(claim.quote).length === value.length)
    const isTaken = forms.some(form => form.field === field && (form.value === value || field === 'name' || field === 'acronym'))
    if (isForm && !isTaken) sections.set(claim.subject, [...forms, { field, value, claim }])
    else if (field === 'name') quoted.push(claim)
    else if (isForm && field === 'acronym' && !forms.some(form => form.value === value))
      sections.set(claim.subject, [...forms, { field: 'also', value, claim }])
  }
  return { sections, quoted }
}

/** Of two claims to one form: names in full before others, then the surer. */
function strength(claim: Claim): number {
  return (nameOf(claim).type === 'PREFERRED' ? 2 : 0) + claim.confidence
}

function nameOf(claim: Claim): Name {
  const { value, type } = (claim as unknown as { value: Name }).value
  return { value: words(value), type }
}

function words(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

/** Every key that a claim needs. */
function endsOf(claim: Claim): string[] {
  if (!('object' in claim)) return [claim.subject]
  const references = Object.entries(claim.qualifiers).flatMap(([name, value]) => {
    const property = relationship(claim.predicate as RelationshipType).properties[name]
    return property && isReference(property) ? [value].flat().map(String) : []
  })
  return [claim.subject, claim.object, ...references]
}

function addSection(
  root: YAMLMap,
  yaml: Document,
  plural: string,
  things: readonly Thing[],
  sections: ReadonlyMap<string, readonly Form[]>,
): void {
  const section = yaml.createNode({}) as YAMLMap
  for (const { key, id } of things) {
    const forms = sections.get(key) ?? []
    const of = (field: NameField) => forms.filter(form => form.field === field).map(({ value }) => value)
    const node = short(
      yaml,
      present({ id, name: of('name')[0], acronym: of('acronym')[0], also: several(of('also')), misprints: several(of('misprints')) }),
      key.length + 4,
    )
    add(section, yaml, key, node, Math.max(0, ...forms.map(({ claim }) => claim.confidence)), forms.length > 0)
  }
  const pair = yaml.createPair(plural, section)
  ;(pair.key as Scalar).spaceBefore = true
  root.items.push(pair as Pair<unknown, unknown>)
}

function several(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? values : undefined
}

/** Claims by their quotes, in the order of the text; a quote that would say two things of one attribute stands twice. */
function itemsOf(claims: readonly Claim[], passages: readonly Passage[], text: Searchable): Item[] {
  const items: Item[] = []
  const spans = new Map<string, Span>()
  for (const claim of claims) {
    const place = `${claim.start} ${claim.end}`
    const span = spans.get(place) ?? unique(claim, passages, text)
    spans.set(place, span)
    const item = items.find(
      each => each.start === span.start && each.end === span.end && !each.claims.some(other => collides(claim, other)),
    )
    if (item) item.claims.push(claim)
    else items.push({ ...span, claims: [claim] })
  }
  for (const item of items) {
    const distinct = new Map(item.claims.map(claim => [JSON.stringify([...endsOf(claim), claim.predicate, contentOf(claim)]), claim]))
    item.claims.splice(0, item.claims.length, ...distinct.values())
  }
  return items.sort((a, b) => a.start - b.start || b.end - a.end)
}

function contentOf(claim: Claim): Json {
  return 'object' in claim ? claim.qualifiers : (claim.value as Json)
}

/** Whether two claims cannot stand under one quote: two values of one attribute. */
function collides(claim: Claim, other: Claim): boolean {
  if ('object' in claim || 'object' in other || claim.subject !== other.subject || claim.predicate !== other.predicate) return false
  return JSON.stringify(claim.value) !== JSON.stringify(other.value) && !lists.has(claim.predicate)
}

/** Attributes that show every claimed value; none of them is a single one in another kind. */
const lists = new Set(
  entityKinds.flatMap(kind => Object.entries(attributesOf(kind)).flatMap(([name, shape]) => (shape.list ? [name] : []))),
)

/** The words of a claim, widened to whole sentences until they stand once in the text. */
function unique({ start, end }: Span, passages: readonly Passage[], text: Searchable): Span {
  const stands = (span: Span) => text.find(text.slice(span)).length === 1
  const exact = trimmed({ start, end }, text)
  if (stands(exact)) return exact
  let first = passages.findIndex(passage => passage.end > start)
  let last = passages.findLastIndex(passage => passage.start < end)
  for (let forward = true; ; forward = !forward) {
    const span = {
      start: Math.min(passages[first]?.start ?? 0, exact.start),
      end: Math.max(passages[last]?.end ?? text.text.length, exact.end),
    }
    if (stands(span) || (first <= 0 && last >= passages.length - 1)) return span
    if (forward && last < passages.length - 1) last++
    else if (first > 0) first--
    else last++
  }
}

function trimmed({ start, end }: Span, text: Searchable): Span {
  const slice = text.slice({ start, end })
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) }
}

function itemNode(yaml: Document, item: Item, text: Searchable, kinds: ReadonlyMap<string, EntityKind>): YAMLMap {
  const node = yaml.createNode({}) as YAMLMap
  node.items.push(new Pair(yaml.createNode('quote'), quoteNode(words(text.slice(item)))) as Pair<unknown, unknown>)
  const groups = new Map<string, Claim[]>()
  for (const claim of item.claims) {
    const field = 'object' in claim ? `${claim.subject} ${claim.predicate} ${claim.object}` : claim.subject
    groups.set(field, [...(groups.get(field) ?? []), claim])
  }
  for (const [field, claims] of groups) {
    const values = claims.every(claim => 'object' in claim) ? claims.map(propertiesOf) : [attributesIn(claims, kinds)]
    const value = short(yaml, values.length === 1 ? (values[0] as Json) : values, field.length + 6)
    add(node, yaml, field, value, Math.min(...claims.map(({ confidence }) => confidence)))
  }
  return node
}

function quoteNode(quote: string): Scalar {
  const node = new Scalar(quote)
  // A folded block cannot escape what does not print.
  if (quote.length > width - 20 && !/[^\x20-\x7e\xa1-\ud7ff\ue000-\ufefe]/.test(quote)) node.type = 'BLOCK_FOLDED'
  return node
}

function propertiesOf(claim: Claim): Record<string, Json> {
  const { predicate, qualifiers } = claim as Extract<Claim, { object: string }>
  const { properties } = relationship(predicate as RelationshipType)
  return Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, plain(properties[name], value)]))
}

function attributesIn(claims: readonly Claim[], kinds: ReadonlyMap<string, EntityKind>): Record<string, Json> {
  const values: Record<string, Json> = {}
  for (const claim of claims) {
    const { subject, predicate } = claim
    const shape = attributesOf(kinds.get(subject) ?? 'Person')[predicate]
    const value = predicate === 'name' ? nameOf(claim).value : plain(shape, contentOf(claim))
    const known = values[predicate]
    values[predicate] = known === undefined ? (shape?.list && typeof value === 'object' ? [value] : value) : [...[known].flat(), value]
  }
  return values
}

/** A value as a person writes it: numbers and years without quotation marks. */
function plain(shape: Property | undefined, value: Json): Json {
  if (shape?.type === 'date' || shape?.type === 'decimal') return dateOf(value as string) as Json
  if (shape?.type === 'text') return words(String(value))
  if (shape?.type !== 'record' || value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(shape.fields[name], each as Json)]))
}

function dateOf(value: string | undefined): Json | undefined {
  return value !== undefined && String(Number(value)) === value ? Number(value) : value
}

/** A map or list on one line where it fits, else on several, with short lists in one line. */
function short(yaml: Document, value: Json, indent: number): YAMLMap | YAMLSeq {
  const fits = (part: unknown, more: number) => JSON.stringify(part).length + more < width - 30
  const node = yaml.createNode(value, { flow: fits(value, indent) }) as YAMLMap | YAMLSeq
  if (!node.flow) for (const inner of innerSequences(node)) inner.flow = fits(inner, indent + 10)
  return node
}

function innerSequences(node: YAMLMap | YAMLSeq): YAMLSeq[] {
  return node.items.flatMap(item => (isPair(item) && isSeq(item.value) ? [item.value] : []))
}

/** Adds a field, with a remark where it should be checked. */
function add(map: YAMLMap, yaml: Document, field: string, value: YAMLMap | YAMLSeq, confidence: number, known = true): void {
  const key = yaml.createNode(field) as Scalar
  if (known && confidence < sureFrom) {
    const remark = ` ${confidence}, please check`
    if (value.flow) value.comment = remark
    else key.commentBefore = remark
  }
  map.items.push(new Pair(key, value) as Pair<unknown, unknown>)
}

function present<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined))
}
