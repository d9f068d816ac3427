import type { EntityKind } from '../queries.ts'

/** The type of schema.org (https://schema.org/docs/full.html) that a kind is nearest to. */
const types: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  EVENT: 'Event',
  PROJECT: 'Project',
  CONVENTION: 'Legislation',
  PLACE: 'Place',
  TOPIC: 'DefinedTerm',
  PUBLICATION: 'CreativeWork',
  STATEMENT: 'Quotation',
}

interface Described {
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly facts: readonly { readonly field: string; readonly value: string; readonly shown: boolean }[]
}

/** An entity in the words of schema.org, for search engines. */
export function schemaOrgOf({ kind, name, aliases, summary, facts }: Described): Record<string, unknown> {
  const shown = (field: string) => facts.find(fact => fact.shown && fact.field === field)?.value
  return {
    '@type': types[kind],
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(summary && { description: summary }),
    ...(kind === 'EVENT' && { startDate: shown('startDate'), endDate: shown('endDate') }),
  }
}
