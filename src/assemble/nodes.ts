import type { Properties } from '../graph/graph.ts'
import { fold, searchable } from '../model/fold.ts'
import { type Attribute, attributesOf, type EntityKind, type NodeKind } from '../model/kinds.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { DocumentRecord, Json, Name, Passage } from '../model/records.ts'
import { type RelationshipType, relationship } from '../model/relationships.ts'
import { isoCode } from '../resolve/country.ts'
import { correctName, normlexUrl } from './reference.ts'
import type { State } from './values.ts'

/** The node of an entity, assembled from what its attribute facts show. */
export function entityNode(
  id: string,
  kind: EntityKind,
  states: Readonly<Record<string, State>>,
  formerIds: readonly string[],
): Properties {
  const { name: claimed = [], ...attributes } = states
  const names = withReference(claimed as unknown as Name[])
  const [shown] = names
  const name = shown?.value ?? String(attributes.text ?? id)
  const aliases = names.slice(1).map(({ value }) => value)
  return {
    id,
    kind,
    name,
    names: names.map(({ value, type }) => `${type} ${value}`),
    aliases,
    ...(formerIds.length > 0 && { formerIds }),
    ...searchKeys(name, [name, ...aliases], texts(kind, attributes)),
    ...stored(attributesOf(kind), attributes),
    ...days(attributes),
    ...referenceFields(kind, attributes, names),
  }
}

/** The node of a document: its imprint, without the text. */
export function documentNode({ text: _, retells, ...imprint }: DocumentRecord): Properties {
  return {
    ...imprint,
    kind: 'Document',
    ...searchKeys(imprint.title, [imprint.title, ...(retells ? [retells.title] : [])], [imprint.publisher, retells?.publisher]),
    ...stored(attributesOf('Document'), imprint as unknown as Record<string, Json>),
    ...(retells && { retells: JSON.stringify(retells) }),
    citedOn: citedOn({ publishedOn: imprint.publishedOn, retells }) ?? undefined,
  }
}

/** The node of a passage, with what filters and orders it. */
export function passageNode(document: DocumentRecord, { start, end, text }: Passage): Properties {
  return {
    id: `${document.id}#${start}`,
    documentId: document.id,
    start,
    end,
    text,
    searchText: searchable([text]),
    citedOn: citedOn(document) ?? undefined,
    ...days({ startDate: citedOn(document) }),
  }
}

/** The date that a document gives to what it cites: its own, else that of the text that it retells. */
export function citedOn({ publishedOn, retells }: Pick<DocumentRecord, 'publishedOn' | 'retells'>): string | null {
  return publishedOn ?? retells?.publishedOn ?? null
}

/** The properties of a relationship with what is derived for filters and traversals. */
export function relationshipProperties(
  type: RelationshipType,
  id: string,
  fact: string,
  state: Readonly<Record<string, Json>>,
): Properties {
  return { id, fact, ...state, ...folded(relationship(type).properties, state), ...derived(type, state) }
}

function derived(type: RelationshipType, state: Readonly<Record<string, Json>>): Properties {
  if (type === 'SPOKE_AT') return { met: makesMeeting(state) }
  if (type === 'HOLDS_POSITION')
    return days({ startDate: state.start ?? state.firstCited ?? null, endDate: state.end ?? state.lastCited ?? null })
  return {}
}

/** Whether an appearance puts a person among the others: one that is only announced, or a message that others read out, does not. */
export function makesMeeting({ basis, presence }: Readonly<Record<string, Json>>): boolean {
  return basis !== 'ANNOUNCED' && presence !== 'MESSAGE_READ'
}

/** Names with the correct form from reference data before a misprint, if no document prints it right. */
function withReference(names: readonly Name[]): Name[] {
  const known = new Set(names.map(({ value }) => value))
  const corrections = names
    .filter(({ type }) => type === 'MISPRINT')
    .map(({ value }) => correctName(value))
    .filter(value => value !== null && !known.has(value))
    .map((value): Name => ({ value: value ?? '', type: 'REFERENCE' }))
  const preferred = names.filter(({ type }) => type === 'PREFERRED')
  return [...preferred, ...corrections, ...names.filter(({ type }) => type !== 'PREFERRED')]
}

function referenceFields(kind: EntityKind, attributes: Readonly<Record<string, State>>, names: readonly Name[]): Properties {
  const given = (value: string | null, property: string) =>
    value === null ? {} : { [property]: value, [`${property}Folded`]: fold(value) }
  if (kind === 'Place') return given(isoCode(names.map(({ value }) => value)), 'isoCode')
  if (kind === 'Convention') return given(normlexUrl(attributes.number as string | undefined), 'normlexUrl')
  if (kind === 'Organization') return given(names.find(({ type }) => type === 'ACRONYM')?.value ?? null, 'acronym')
  return {}
}

function searchKeys(name: string, names: readonly string[], others: readonly (string | undefined)[]): Properties {
  return {
    sortName: fold(name),
    namesText: searchable(names),
    searchText: searchable([...names, ...others.filter(each => each !== undefined)]),
  }
}

/** The free texts among the attributes. */
function texts(kind: NodeKind, attributes: Readonly<Record<string, State>>): string[] {
  const declared = attributesOf(kind)
  return Object.entries(attributes)
    .filter(([name]) => declared[name]?.type === 'text')
    .flatMap(([, value]) => [value].flat().map(String))
}

/** Values as properties: records as JSON, which no engine can hold otherwise; texts with a folded twin, for filters. */
function stored(declared: Readonly<Record<string, Attribute>>, values: Readonly<Record<string, Json>>): Properties {
  const entries = Object.entries(values)
    .filter(([name, value]) => declared[name] && value != null)
    .map(([name, value]) => [name, declared[name]?.type === 'record' ? JSON.stringify(value) : value])
  return { ...Object.fromEntries(entries), ...folded(declared, values) }
}

function folded(declared: Readonly<Record<string, { readonly type: string }>>, values: Readonly<Record<string, Json>>): Properties {
  const twins = Object.entries(values).filter(([name, value]) => declared[name]?.type === 'text' && value != null)
  return Object.fromEntries(
    twins.map(([name, value]) => [`${name}Folded`, Array.isArray(value) ? value.map(each => fold(String(each))) : fold(String(value))]),
  )
}

/** The first and last day that something can have lasted, for overlap with periods. */
function days({ startDate, endDate }: { readonly startDate?: State; readonly endDate?: State }): Properties {
  const first = startDate ?? endDate
  const last = endDate ?? startDate
  return first == null || last == null ? {} : { earliestDay: earliestDay(String(first)), latestDay: latestDay(String(last)) }
}
