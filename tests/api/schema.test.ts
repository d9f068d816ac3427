import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from 'graphql'
import { kind, nodeKinds } from '../../src/model/kinds.ts'
import { connectionsOf } from '../../src/statements/filter.ts'
import { schema } from './ask.ts'

const folder = new URL('../../src/server/playground/questions/', import.meta.url)

const entity = 'id kind name aliases sortName names facts summary formerIds addedAt updatedAt documents evidence'

/** The names that clients are written against, by type. */
const names: Readonly<Record<string, string>> = {
  Node: 'id',
  Entity: entity,
  Name: 'value type evidence',
  Fact: 'field value shown evidence',
  Evidence: 'id document quote start end before after method confidence',
  Person: `${entity} honorifics statements publications spokeAt attended positions spokeWith`,
  Organization: `${entity} acronym organizationType people organized partOf parts memberOf members projects places representedAt statements publications`,
  Event: `${entity} eventType edition status recurrence startDate endDate theme mode participants statements reportedBy represented speakers
    attendees organizers partOf parts places discussed adopted materials topics about links`,
  Participants: 'stated number bound',
  EventLink: 'type url',
  Convention: `${entity} number conventionType adoptedOn normlexUrl discussedAt adoptedAt accompanies accompaniedBy`,
  Project: `${entity} startDate endDate objectives budget partners organized partOf parts places topics discussedAt people`,
  Money: 'amount currency',
  Place: `${entity} isoCode partOf parts events organizations projects people`,
  Topic: `${entity} events projects documents`,
  Publication: `${entity} publicationType year publishers citedBy discussedAt topics`,
  Statement: `${entity} statementType text value unit year madeBy madeAt about cites`,
  Document:
    'id title publisher publishedOn url documentType text summary addedAt updatedAt topics presentedAt retells reports cites mentions claims',
  Retells: 'title publisher publishedOn url',
  Mention: 'surface start end entity',
  SpokeWithConnection: 'edges nodes pageInfo totalCount',
  SpokeWithEdge: 'cursor node meetings closeness shared',
  SharedEvent: 'event ownEvent theirEvent closeness ownRole theirRole ownTitle theirTitle evidence',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
  SearchConnection: 'edges nodes pageInfo totalCount',
  SearchEdge: 'cursor node score label detail matchedField highlights',
  Highlight: 'text start end',
  GraphSummary: 'kinds relationships documents claims factsWithoutEvidence revision',
  Query: `node nodes person people organization organizations event events convention conventions project projects place places topic topics
    publication publications statement statements document documents search graph`,
  Closeness: 'SAME_EVENT SAME_OCCASION SAME_SERIES',
  ClaimMethod: 'CURATED RULES MODEL',
  NameType: 'PREFERRED ACRONYM VARIANT MISPRINT REFERENCE',
  SpeakerRole: 'SPEAKER MODERATOR CHAIR',
  Presence: 'ON_STAGE ONLINE VIDEO_MESSAGE MESSAGE_READ',
  Basis: 'REPORTED ANNOUNCED',
  PositionStatus: 'HELD FORMER ELECT ACTING',
  StringFilter: 'eq in contains startsWith isNull',
  DateFilter: 'eq in gte lte isNull',
  IntFilter: 'eq in gte lte isNull',
  Period: 'from to',
}

/** Fields whose types are promised to the letter. */
const types: Readonly<Record<string, string>> = {
  'Query.node': 'Node',
  'Query.nodes': '[Node]!',
  'Query.person': 'Person',
  'Query.people': 'PersonConnection!',
  'Query.document': 'Document',
  'Query.search': 'SearchConnection!',
  'Query.graph': 'GraphSummary!',
  'Entity.kind': 'EntityKind!',
  'Entity.aliases': '[String!]!',
  'Entity.names': '[Name!]!',
  'Entity.facts': '[Fact!]!',
  'Entity.summary': 'String',
  'Entity.formerIds': '[ID!]!',
  'Entity.addedAt': 'DateTime!',
  'Entity.documents': 'DocumentConnection!',
  'Entity.evidence': '[Evidence!]!',
  'Fact.shown': 'Boolean!',
  'Evidence.document': 'Document!',
  'Evidence.start': 'Int!',
  'Evidence.before': 'String!',
  'Evidence.method': 'ClaimMethod!',
  'Evidence.confidence': 'Float!',
  'Event.startDate': 'PartialDate',
  'Person.honorifics': '[String!]!',
  'Person.spokeWith': 'SpokeWithConnection!',
  'SpokeWithEdge.node': 'Person!',
  'SpokeWithEdge.meetings': 'Int!',
  'SpokeWithEdge.closeness': 'Closeness!',
  'SpokeWithEdge.shared': '[SharedEvent!]!',
  'SharedEvent.ownEvent': 'Event!',
  'SharedEvent.ownRole': 'SpeakerRole!',
  'SharedEvent.theirTitle': 'String',
  'SharedEvent.evidence': '[Evidence!]!',
  'GraphSummary.documents': 'Int!',
  'GraphSummary.revision': 'ID!',
}

function members(type: GraphQLNamedType | undefined): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

function field(path: string) {
  const [type = '', name = ''] = path.split('.')
  const declared = schema.getType(type)
  return isObjectType(declared) || isInterfaceType(declared) ? declared.getFields()[name] : undefined
}

/** Every connection field of the schema that follows from the tables, and `spokeWith`. */
const connectionFields = [
  ...nodeKinds.map(of => `Query.${kind(of).plural}`),
  ...nodeKinds.flatMap(of => connectionsOf(of).map(connection => `${of}.${connection.field}`)),
  'Person.spokeWith',
]

describe('the schema', () => {
  it.each(Object.entries(names))('has the names of %s that clients are written against', (type, expected) => {
    expect(members(schema.getType(type))).toEqual(expect.arrayContaining(expected.split(/\s+/)))
  })

  it.each(Object.entries(types))('gives %s the type %s', (path, type) => {
    expect(String(field(path)?.type)).toBe(type)
  })

  it.each(readdirSync(folder))("validates the playground's question %s", file => {
    expect(validate(schema, parse(readFileSync(new URL(file, folder), 'utf8')))).toEqual([])
  })

  it('pages, filters and orders every connection in the same way', () => {
    const args = 'where orderBy first after last before'.split(' ')
    for (const path of connectionFields) {
      expect({ path, args: field(path)?.args.map(({ name }) => name) }).toEqual({ path, args: expect.arrayContaining(args) })
      const connection = schema.getType(String(field(path)?.type).replace('!', ''))
      expect(members(connection)).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']))
    }
  })

  it('lets every kind be filtered by AND, OR, NOT, its attributes and each of its relationships', () => {
    for (const of of nodeKinds) {
      const where = members(schema.getType(`${of}Where`))
      expect(where).toEqual(expect.arrayContaining(['AND', 'OR', 'NOT', 'id', ...connectionsOf(of).map(connection => connection.field)]))
      if (of !== 'Document') expect(where).toContain('name')
      if (of === 'Event' || of === 'Project') expect(where).toContain('period')
    }
  })

  it('carries flat facts and their evidence on the edges of relationships', () => {
    expect(members(schema.getType('EventSpokeAtEdge'))).toEqual(
      expect.arrayContaining(['cursor', 'node', 'role', 'title', 'onBehalfOf', 'basis', 'presence', 'evidence']),
    )
    expect(members(schema.getType('EntityHoldsPositionEdge'))).toEqual(
      expect.arrayContaining(['title', 'status', 'firstCited', 'lastCited', 'start', 'end', 'evidence']),
    )
    expect(members(schema.getType('EventRepresentedAtEdge'))).toEqual(expect.arrayContaining(['person', 'role', 'title', 'evidence']))
  })

  it('names the standard of partial dates', () => {
    expect(schema.getType('PartialDate')).toMatchObject({ specifiedByURL: 'https://www.loc.gov/standards/datetime/' })
  })

  it('describes every type and every field', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap(type => {
        const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
        const missing = fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)
        return type.description || ['Query', 'Mutation'].includes(type.name) ? missing : [type.name, ...missing]
      })
    expect(bare).toEqual([])
  })
})
