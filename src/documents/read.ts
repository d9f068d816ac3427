import { createHash } from 'node:crypto'
import { Ajv, type ErrorObject } from 'ajv'
import { attributesOf, type EntityKind, entityKinds, type FieldShape, kind as kindOf } from '../model/kinds.ts'
import { isPartialDate } from '../model/partial-date.ts'
import {
  type Claim,
  type DocumentRecord,
  documentKey,
  type Json,
  type Mention,
  type Reading,
  type Retold,
  type Span,
  type Thing,
} from '../model/records.ts'
import {
  claimableProperties,
  isReference,
  joins,
  type Property,
  type RelationshipType,
  relationship,
  relationshipTypes,
} from '../model/relationships.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { passagesOf } from './passages.ts'
import { DocumentError, type Problem } from './problems.ts'
import { documentSchema, keyPattern } from './schema.ts'
import { lineAt, Searchable } from './text.ts'

type Path = readonly (string | number)[]

/** A thing as the front matter declares it. */
interface Declared {
  readonly id?: string
  readonly name?: string
  readonly acronym?: string
  readonly also?: readonly string[]
  readonly misprints?: readonly string[]
}

interface FileData {
  readonly id?: string
  readonly title: string
  readonly type: string
  readonly publisher?: string
  readonly publishedOn?: string | number
  readonly url?: string
  readonly language?: string
  readonly retells?: Omit<Retold, 'publishedOn'> & { readonly publishedOn?: string | number }
  readonly claims?: readonly Readonly<Record<string, unknown>>[]
}

const validate = new Ajv({ allErrors: true, strict: false, verbose: true, code: { optimize: false } }).compile(documentSchema())

/**
 * Reads a hand-written document: Markdown with YAML front matter. Everything that it claims stands in its text, at the offsets
 * given. Throws a DocumentError that lists every problem by file, line and field.
 */
export function readDocument(file: string, bytes: Uint8Array): Reading {
  const front = splitFrontMatter(file, bytes)
  if (!validate(front.data)) throw new DocumentError(schemaProblems(file, front, validate.errors ?? []))
  const reader = new Reader(file, front, front.data as FileData)
  const reading = reader.read(createHash('sha256').update(bytes).digest('hex'))
  if (reader.problems.length > 0) throw new DocumentError([...reader.problems].sort((a, b) => a.line - b.line))
  return reading
}

class Reader {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #front: FrontMatter
  readonly #data: FileData
  readonly #text: Searchable
  readonly #things = new Map<string, Thing>()
  readonly #claims: Claim[] = []

  constructor(file: string, front: FrontMatter, data: FileData) {
    this.#file = file
    this.#front = front
    this.#data = data
    this.#text = new Searchable(front.text)
  }

  read(sha256: string): Reading {
    if (this.#front.text.trim() === '') this.#problem([], 'Expected a text after the front matter, but got none.')
    const document = this.#document(sha256)
    this.#declareThings()
    const mentions = this.#mentions()
    for (const [index, item] of (this.#data.claims ?? []).entries()) this.#claim(item, ['claims', index])
    this.#expectNames()
    return { document, things: [...this.#things.values()], mentions, passages: passagesOf(this.#front.text), claims: this.#claims }
  }

  #problem(path: Path, message: string, line = this.#front.lineOf(path)): void {
    this.problems.push({ file: this.#file, line, field: fieldName(path), message })
  }

  #document(sha256: string): DocumentRecord {
    const { id, title, type, publisher, publishedOn, url, language, retells } = this.#data
    return {
      id: id ?? `document:${url ?? sha256}`,
      title,
      documentType: type,
      publisher,
      publishedOn: this.#date(publishedOn, ['publishedOn']),
      url,
      language,
      retells: retells && { ...retells, publishedOn: this.#date(retells.publishedOn, ['retells', 'publishedOn']) },
      form: 'curated',
      sha256,
      text: this.#front.text,
    }
  }

  #date(value: unknown, path: Path): string | undefined {
    if (value === undefined) return undefined
    const date = String(value)
    if (!isPartialDate(date)) this.#problem(path, `Expected a date such as 2022, 2022-10 or 2022-10-18, but got: ${date}`)
    return date
  }

  #declared(): { kind: EntityKind; key: string; thing: Declared; path: Path }[] {
    return entityKinds.flatMap(kind => {
      const section = kindOf(kind).plural
      const things = (this.#data as unknown as Record<string, Record<string, Declared> | null>)[section] ?? {}
      return Object.entries(things).map(([key, thing]) => ({ kind, key, thing, path: [section, key] }))
    })
  }

  #declareThings(): void {
    const owners = new Map<string, string>()
    for (const { kind, key, thing, path } of this.#declared()) {
      if (key === documentKey) this.#problem(path, 'Expected another key: "document" is the document itself.')
      const twin = this.#things.get(key)
      if (twin) this.#problem(path, `Expected a key of its own, but "${key}" is already a ${twin.kind}.`)
      const { id } = thing
      const owner = id === undefined ? undefined : owners.get(id)
      if (owner !== undefined) this.#problem([...path, 'id'], `Expected an id of its own, but "${owner}" already claims ${id}.`)
      if (id !== undefined) owners.set(id, key)
      this.#things.set(key, { key, kind, ...(id !== undefined && { id }) })
    }
  }

  /** Finds every form of every name, the longest first where they overlap, and claims each form once. */
  #mentions(): Mention[] {
    const forms = this.#declared().flatMap(({ key, thing, path }) =>
      formsOf(thing).map(form => ({ ...form, key, path: [...path, form.field] })),
    )
    const owners = new Map<string, string>()
    for (const { value, key, path } of forms) {
      const owner = owners.get(value)
      if (owner !== undefined && owner !== key)
        this.#problem(path, `Expected a form of one thing, but "${value}" already stands for "${owner}".`)
      owners.set(value, key)
    }
    const mentions: Mention[] = []
    for (const { key, value, type, path } of forms.sort((a, b) => b.value.length - a.value.length)) {
      const places = this.#text.findForm(value)
      const [anywhere] = places
      if (!anywhere) {
        this.#problem(path, `Expected a form that stands in the text, but got: ${value}`)
        continue
      }
      const free = places.filter(place => !mentions.some(mention => place.start < mention.end && mention.start < place.end))
      mentions.push(...free.map(place => ({ ...place, key, surface: this.#text.slice(place) })))
      this.#add({ predicate: 'name', subject: key, value: { value, type } }, free[0] ?? anywhere)
    }
    return mentions.sort((a, b) => a.start - b.start)
  }

  #claim(item: Readonly<Record<string, unknown>>, path: Path): void {
    const span = this.#quote(String(item.quote), [...path, 'quote'])
    for (const [field, value] of Object.entries(item)) {
      if (field === 'quote') continue
      const [subject = '', type, object] = field.split(' ')
      if (type === undefined || object === undefined) this.#attributes(subject, value as Record<string, unknown>, span, [...path, field])
      else this.#relationship(subject, type as RelationshipType, object, value, span, [...path, field])
    }
  }

  #quote(quote: string, path: Path): Span {
    const places = this.#text.find(quote)
    const [only] = places
    if (!only) this.#problem(path, `Expected words that stand in the text, but got: ${excerpt(quote)}`)
    if (places.length > 1) {
      const lines = places.map(({ start }) => this.#front.textLine + lineAt(this.#front.text, start) - 1)
      this.#problem(path, `Expected words that stand once in the text, but these stand on lines ${lines.join(', ')}: ${excerpt(quote)}`)
    }
    return only ?? { start: 0, end: 0 }
  }

  #attributes(subject: string, values: Record<string, unknown>, span: Span, path: Path): void {
    const thing = this.#thing(subject, path)
    if (!thing) return
    for (const [name, value] of Object.entries(values)) {
      if (name === 'name') {
        this.#add({ predicate: 'name', subject, value: { value: String(value), type: 'PREFERRED' } }, span)
        continue
      }
      const attribute = attributesOf(thing.kind)[name]
      if (!attribute) {
        this.#problem([...path, name], `Expected an attribute of ${thing.kind}, but got one of another kind: ${name}`)
        continue
      }
      for (const one of attribute.list && Array.isArray(value) ? value : [value]) {
        this.#add({ predicate: name, subject, value: this.#plain(attribute, one, [...path, name]) }, span)
      }
    }
  }

  #relationship(subject: string, type: RelationshipType, object: string, value: unknown, span: Span, path: Path): void {
    const from = this.#end(subject, path)
    const to = this.#end(object, path)
    if (!from || !to) return
    if (!joins(type, from, to)) {
      const { from: starts, to: ends } = relationship(type)
      this.#problem(path, `Expected ${type} from ${starts.join(' or ')} to ${ends.join(' or ')}, but got it from ${from} to ${to}.`)
      return
    }
    for (const each of Array.isArray(value) ? value : [value ?? {}]) {
      const given = each as Record<string, unknown>
      const qualifiers: Record<string, Json> = {}
      for (const [name, property] of claimableProperties(type)) {
        if (given[name] !== undefined) qualifiers[name] = this.#qualifier(property, given[name], [...path, name])
      }
      this.#add({ predicate: type, subject, object, qualifiers }, span)
    }
  }

  #qualifier(property: Property, value: unknown, path: Path): Json {
    if (!isReference(property)) return this.#plain(property, value, path)
    const keys = (Array.isArray(value) ? value : [value]).map(String)
    for (const key of keys) {
      const thing = this.#thing(key, path)
      if (thing && thing.kind !== property.of)
        this.#problem(path, `Expected a key of ${kindOf(property.of).plural}, but "${key}" is a ${thing.kind}.`)
    }
    return property.type === 'entity' ? (keys[0] ?? null) : keys
  }

  /** A value in the one form in which it is stored and compared. */
  #plain(shape: FieldShape, value: unknown, path: Path): Json {
    if (shape.type === 'date') return this.#date(value, path) ?? null
    if (shape.type === 'decimal') return String(value)
    if (shape.type !== 'record') return typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : (value as Json)
    const given = value as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(shape.fields)
        .filter(([name]) => given[name] !== undefined)
        .map(([name, field]) => [name, this.#plain(field, given[name], [...path, name])]),
    )
  }

  #end(key: string, path: Path): EntityKind | 'Document' | null {
    return key === documentKey ? 'Document' : (this.#thing(key, path)?.kind ?? null)
  }

  #thing(key: string, path: Path): Thing | null {
    const thing = this.#things.get(key)
    if (!thing) this.#problem(path, `Expected a key that a section above declares, but got: ${key}`)
    return thing ?? null
  }

  #add(assertion: Parameters<typeof claimOf>[0], span: Span): void {
    this.#claims.push(claimOf(assertion, span, this.#text.slice(span)))
  }

  /** Every thing needs a name with its evidence; a statement is named by its text. */
  #expectNames(): void {
    for (const { key, kind, path } of this.#declared()) {
      const wanted = kind === 'Statement' ? 'text' : 'name'
      if (this.#claims.some(claim => claim.subject === key && claim.predicate === wanted)) continue
      this.#problem(path, `Expected a ${wanted} that the text states: give one here, or claim it with a quote.`)
    }
  }
}

type Bare<C> = C extends Claim ? Omit<C, 'quote' | 'start' | 'end' | 'method' | 'confidence'> : never

function claimOf(assertion: Bare<Claim>, { start, end }: Span, quote: string): Claim {
  return { ...assertion, start, end, quote, method: 'CURATED', confidence: 1 }
}

function formsOf({ name, acronym, also = [], misprints = [] }: Declared): { value: string; type: string; field: string }[] {
  const form = (type: string, field: string) => (value: string) => ({ value: value.trim().replaceAll(/\s+/g, ' '), type, field })
  return [
    ...[name].filter(each => each !== undefined).map(form('PREFERRED', 'name')),
    ...[acronym].filter(each => each !== undefined).map(form('ACRONYM', 'acronym')),
    ...also.map(form('VARIANT', 'also')),
    ...misprints.map(form('MISPRINT', 'misprints')),
  ]
}

function schemaProblems(file: string, front: FrontMatter, errors: readonly ErrorObject[]): Problem[] {
  const deepest = errors.filter(error => !['anyOf', 'if'].includes(error.keyword) && !isBranch(error, errors))
  const problems = (deepest.length > 0 ? deepest : errors).map((error): Problem => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    const extra =
      error.keyword === 'additionalProperties'
        ? [String(error.params.additionalProperty)]
        : error.keyword === 'required'
          ? [String(error.params.missingProperty)]
          : []
    const full = [...path, ...extra]
    return { file, line: front.lineOf(full), field: fieldName(full), message: explain(error) }
  })
  const unique = new Map(problems.map(problem => [`${problem.line} ${problem.field} ${problem.message}`, problem]))
  return [...unique.values()].sort((a, b) => a.line - b.line)
}

/** Whether an error only says that one of several forms did not fit, while another form got further. */
function isBranch(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (!/\/anyOf\/\d+\/(type|items)/.test(error.schemaPath)) return false
  return errors.some(
    other =>
      other !== error &&
      other.instancePath.startsWith(`${error.instancePath}`) &&
      !/\/anyOf\/\d+\/type/.test(other.schemaPath) &&
      other.keyword !== 'anyOf',
  )
}

function explain({ keyword, params, data, message }: ErrorObject): string {
  const got = data === null || typeof data === 'object' ? '' : `, but got: ${excerpt(String(data))}`
  switch (keyword) {
    case 'required':
      return `Expected the field "${params.missingProperty}", but it is missing.`
    case 'additionalProperties':
      return unexpected(String(params.additionalProperty))
    case 'enum':
      return `Expected one of ${(params.allowedValues as string[]).join(', ')}${got}`
    case 'pattern':
      return `Expected the form ${params.pattern}${got}`
    case 'minProperties':
      return 'Expected at least one fact that the quote states, but got none.'
    default:
      return `Expected a value that ${message ?? 'fits the schema'}${got}`
  }
}

function unexpected(field: string): string {
  const [subject, type, object] = field.split(' ')
  if (object !== undefined && type !== undefined && new RegExp(`^${keyPattern}$`).test(subject ?? '')) {
    const known = relationshipTypes.filter(each => !relationship(each).derived)
    return known.includes(type as RelationshipType)
      ? `Expected keys of lower-case letters, digits and hyphens around ${type}, but got: ${field}`
      : `Expected a relationship (${known.join(', ')}), but got: ${type}`
  }
  return `Expected a known field, but got: ${field}`
}

function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (/^\d+$/.test(String(step)) ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${step}`),
    '',
  )
}

function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
