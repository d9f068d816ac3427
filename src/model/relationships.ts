import type { Attribute, FieldShape, NodeKind } from './kinds.ts'

/** One or several other things of the graph: keys in a document, ids in the graph. */
export interface Reference {
  readonly type: 'entity' | 'entities'
  readonly of: NodeKind
  readonly description: string
  readonly optional?: true
}

/** A property of a relationship: a plain value, or other things of the graph. */
export type Property = FieldShape | Reference

/** Where a relationship shows in the API: a connection field on one kind. */
export interface ConnectionField {
  readonly on: readonly NodeKind[]
  readonly field: string
  readonly direction: 'out' | 'in'
  /** The kinds at the other end; several make the type of `node` an interface. */
  readonly to: readonly NodeKind[]
  readonly description: string
  /** Whether the field can also show what hangs on the parts of a node. */
  readonly throughParts?: true
  /** Whether the field can be asked for what held at a date. */
  readonly asOf?: true
}

export interface Relationship {
  readonly description: string
  readonly from: readonly NodeKind[]
  readonly to: readonly NodeKind[]
  /** Both ends must be of one kind. */
  readonly sameKind?: true
  /** How a step along it reads, from either end: "spoke at", "was addressed by". */
  readonly label: string
  readonly reverseLabel: string
  /** Properties that belong to the identity of the relationship, beside its type and its ends. */
  readonly identity: readonly string[]
  readonly properties: Readonly<Record<string, Property>>
  /** Computed by the projection and never claimed: not accepted in documents. */
  readonly computed?: readonly string[]
  /** The whole relationship is computed from others and not accepted in documents. */
  readonly derived?: true
  readonly fields: readonly ConnectionField[]
}

const title: Property = { type: 'text', optional: true, description: 'The title as printed.' }
const onBehalfOf: Property = {
  type: 'entities',
  of: 'Organization',
  optional: true,
  description: 'The organizations that the person represented.',
}

/** A field at one end: its name, its meaning, and what more it can be asked. */
type End = readonly [field: string, description: string, more?: Pick<ConnectionField, 'throughParts' | 'asOf'>]

/** A pair of connection fields, one at each end. */
function both(from: readonly NodeKind[], to: readonly NodeKind[], forward: End, reverse: End): ConnectionField[] {
  return [
    { on: from, field: forward[0], direction: 'out', to, description: forward[1], ...forward[2] },
    { on: to, field: reverse[0], direction: 'in', to: from, description: reverse[1], ...reverse[2] },
  ]
}

/** PART_OF joins things of one kind, so each kind has fields of its own. */
function parts(kind: NodeKind): ConnectionField[] {
  return both([kind], [kind], ['partOf', 'What it is directly part of.'], ['parts', 'Its direct parts.'])
}

/**
 * Every relationship of the graph, declared once. The API's connections, the validation of documents, their JSON Schema,
 * the filters and the exports follow from this table. Its order is the order in which ties between paths are broken.
 */
export const relationships = {
  SPOKE_AT: {
    description: 'A person spoke at an event: presented, moderated, chaired.',
    from: ['Person'],
    to: ['Event'],
    label: 'spoke at',
    reverseLabel: 'was addressed by',
    identity: [],
    properties: {
      role: { type: 'enum', of: 'SpeakerRole', description: 'What the person did on stage.' },
      title,
      onBehalfOf,
      basis: {
        type: 'enum',
        of: 'Basis',
        optional: true,
        description: 'Whether the document reports or only announces it; REPORTED if left out.',
      },
      presence: {
        type: 'enum',
        of: 'Presence',
        optional: true,
        description: 'How the person was there; null if the document does not say.',
      },
    },
    fields: both(
      ['Person'],
      ['Event'],
      ['spokeAt', 'Events at which the person spoke.'],
      ['speakers', 'Those who spoke at it.', { throughParts: true }],
    ),
  },
  REPRESENTED_AT: {
    description:
      'Somebody spoke at or attended an event on behalf of an organization. Follows from SPOKE_AT and ATTENDED, with their evidence.',
    from: ['Organization'],
    to: ['Event'],
    label: 'was represented at',
    reverseLabel: 'was attended on behalf of',
    identity: ['person'],
    properties: {
      person: { type: 'entity', of: 'Person', description: 'Who represented it.' },
      role: { type: 'enum', of: 'SpeakerRole', optional: true, description: 'What that person did on stage; null for those who attended.' },
      title,
    },
    derived: true,
    fields: both(
      ['Organization'],
      ['Event'],
      ['representedAt', 'Events at which somebody spoke or was present on its behalf.', { throughParts: true }],
      ['represented', 'Organizations on whose behalf somebody spoke or was present.'],
    ),
  },
  ATTENDED: {
    description: 'A person was present at an event without speaking.',
    from: ['Person'],
    to: ['Event'],
    label: 'attended',
    reverseLabel: 'was attended by',
    identity: [],
    properties: { title, onBehalfOf },
    fields: both(['Person'], ['Event'], ['attended', 'Events at which the person was present.'], ['attendees', 'Those who were present.']),
  },
  HOLDS_POSITION: {
    description: 'A person holds a post in an organization or project.',
    from: ['Person'],
    to: ['Organization', 'Project'],
    label: 'holds a post in',
    reverseLabel: 'has among its people',
    identity: ['title'],
    properties: {
      title,
      status: {
        type: 'enum',
        of: 'PositionStatus',
        optional: true,
        description: 'Whether the post is held, former or to come; HELD if left out.',
      },
      firstCited: {
        type: 'date',
        optional: true,
        description: 'The earliest date at which a document cites the post: of the event where the title was borne, else of the document.',
      },
      lastCited: { type: 'date', optional: true, description: 'The latest such date.' },
      start: { type: 'date', optional: true, description: 'When the post began, only if stated.' },
      end: { type: 'date', optional: true, description: 'When it ended, only if stated.' },
      at: { type: 'entity', of: 'Event', optional: true, description: 'The event where the title was borne; dates the citation.' },
    },
    computed: ['firstCited', 'lastCited'],
    fields: both(
      ['Person'],
      ['Organization', 'Project'],
      ['positions', 'Posts, as cited.', { asOf: true }],
      ['people', 'Those who hold or held posts in it.', { throughParts: true, asOf: true }],
    ),
  },
  ORGANIZED: {
    description: 'An organization or project organized an event, or helped to.',
    from: ['Organization', 'Project'],
    to: ['Event'],
    label: 'organized',
    reverseLabel: 'was organized by',
    identity: [],
    properties: { role: { type: 'enum', of: 'OrganizerRole', description: 'What it did for the event.' } },
    fields: both(
      ['Organization', 'Project'],
      ['Event'],
      ['organized', 'Events that it organized, hosted, funded or was a partner of.'],
      ['organizers', 'Who organized, hosted or funded it.'],
    ),
  },
  PART_OF: {
    description: 'A session is part of a conference, a unit of an organization, a city of a country.',
    from: ['Event', 'Organization', 'Project', 'Place'],
    to: ['Event', 'Organization', 'Project', 'Place'],
    sameKind: true,
    label: 'is part of',
    reverseLabel: 'has the part',
    identity: [],
    properties: {},
    fields: [...parts('Event'), ...parts('Organization'), ...parts('Project'), ...parts('Place')],
  },
  MEMBER_OF: {
    description: 'An organization belongs to another.',
    from: ['Organization'],
    to: ['Organization'],
    label: 'is a member of',
    reverseLabel: 'has the member',
    identity: ['as'],
    properties: { as: { type: 'enum', of: 'MembershipRole', description: 'In which capacity it belongs.' } },
    fields: both(
      ['Organization'],
      ['Organization'],
      ['memberOf', 'Organizations that it belongs to.'],
      ['members', 'Organizations that belong to it.'],
    ),
  },
  LOCATED_IN: {
    description: 'An event took place, an organization sits, a project works somewhere.',
    from: ['Event', 'Organization', 'Project'],
    to: ['Place'],
    label: 'is located in',
    reverseLabel: 'is the place of',
    identity: [],
    properties: { activity: { type: 'text', optional: true, description: 'What a project does there.' } },
    fields: [
      ...both(['Event'], ['Place'], ['places', 'Where it took place.'], ['events', 'Events that took place here.']),
      ...both(['Organization'], ['Place'], ['places', 'Where it sits.'], ['organizations', 'Organizations that sit here.']),
      ...both(['Project'], ['Place'], ['places', 'Where it works.'], ['projects', 'Projects that work here.']),
    ],
  },
  INVOLVED_IN: {
    description: 'An organization takes part in a project.',
    from: ['Organization'],
    to: ['Project'],
    label: 'is involved in',
    reverseLabel: 'involves',
    identity: [],
    properties: { role: { type: 'enum', of: 'PartnerRole', description: 'What it does in the project.' } },
    fields: both(
      ['Organization'],
      ['Project'],
      ['projects', 'Projects that it takes part in.'],
      ['partners', 'Organizations that take part in it.'],
    ),
  },
  DISCUSSED: {
    description: 'An event dealt with an instrument, a project or a publication.',
    from: ['Event'],
    to: ['Convention', 'Project', 'Publication'],
    label: 'discussed',
    reverseLabel: 'was discussed at',
    identity: [],
    properties: {},
    fields: both(
      ['Event'],
      ['Convention', 'Project', 'Publication'],
      ['discussed', 'Instruments, projects and publications that it dealt with.'],
      ['discussedAt', 'Events that dealt with it.'],
    ),
  },
  ADOPTED_AT: {
    description: 'An instrument was adopted at an event.',
    from: ['Convention'],
    to: ['Event'],
    label: 'was adopted at',
    reverseLabel: 'adopted',
    identity: [],
    properties: {},
    fields: both(['Convention'], ['Event'], ['adoptedAt', 'The event that adopted it.'], ['adopted', 'Instruments that it adopted.']),
  },
  ACCOMPANIES: {
    description: 'A Recommendation stands beside its Convention.',
    from: ['Convention'],
    to: ['Convention'],
    label: 'accompanies',
    reverseLabel: 'is accompanied by',
    identity: [],
    properties: {},
    fields: both(
      ['Convention'],
      ['Convention'],
      ['accompanies', 'The Convention that this Recommendation stands beside.'],
      ['accompaniedBy', 'The Recommendation that stands beside it.'],
    ),
  },
  ABOUT: {
    description: 'Something deals with a topic, an instrument, a project or an organization.',
    from: ['Event', 'Project', 'Publication', 'Statement', 'Document'],
    to: ['Topic', 'Convention', 'Project', 'Organization'],
    label: 'is about',
    reverseLabel: 'is a subject of',
    identity: [],
    properties: {},
    fields: [
      {
        on: ['Event', 'Project', 'Publication', 'Statement', 'Document'],
        field: 'topics',
        direction: 'out',
        to: ['Topic'],
        description: 'Topics that it is about.',
      },
      {
        on: ['Event', 'Project', 'Publication', 'Statement', 'Document'],
        field: 'about',
        direction: 'out',
        to: ['Topic', 'Convention', 'Project', 'Organization'],
        description: 'Everything that it is about.',
      },
      { on: ['Topic'], field: 'events', direction: 'in', to: ['Event'], description: 'Events about this topic.' },
      { on: ['Topic'], field: 'projects', direction: 'in', to: ['Project'], description: 'Projects about this topic.' },
      {
        on: ['Topic', 'Convention', 'Project', 'Organization'],
        field: 'subjectOf',
        direction: 'in',
        to: ['Event', 'Project', 'Publication', 'Statement', 'Document'],
        description: 'Everything that is about it.',
      },
    ],
  },
  MADE: {
    description: 'A person or an organization made a statement.',
    from: ['Person', 'Organization'],
    to: ['Statement'],
    label: 'stated',
    reverseLabel: 'was stated by',
    identity: [],
    properties: {},
    fields: both(
      ['Person', 'Organization'],
      ['Statement'],
      ['statements', 'What it said or published.'],
      ['madeBy', 'Who said or published it.'],
    ),
  },
  MADE_AT: {
    description: 'A statement was made at an event.',
    from: ['Statement'],
    to: ['Event'],
    label: 'was made at',
    reverseLabel: 'was the occasion of',
    identity: [],
    properties: {},
    fields: both(['Statement'], ['Event'], ['madeAt', 'Where it was said.'], ['statements', 'What was said there.']),
  },
  PUBLISHED: {
    description: 'An organization or a person published something.',
    from: ['Organization', 'Person'],
    to: ['Publication'],
    label: 'published',
    reverseLabel: 'was published by',
    identity: [],
    properties: {},
    fields: both(['Organization', 'Person'], ['Publication'], ['publications', 'What it published.'], ['publishers', 'Who published it.']),
  },
  CITES: {
    description: 'A document or a statement cites a publication.',
    from: ['Document', 'Statement'],
    to: ['Publication'],
    label: 'cites',
    reverseLabel: 'is cited by',
    identity: [],
    properties: {},
    fields: both(
      ['Document', 'Statement'],
      ['Publication'],
      ['cites', 'Publications that it cites.'],
      ['citedBy', 'Documents and statements that cite it.'],
    ),
  },
  PRESENTED_AT: {
    description: 'A document, such as a slide deck or a paper, was presented at an event.',
    from: ['Document'],
    to: ['Event'],
    label: 'was presented at',
    reverseLabel: 'was shown',
    identity: [],
    properties: {},
    fields: both(
      ['Document'],
      ['Event'],
      ['presentedAt', 'Events at which it was presented.'],
      ['materials', 'Documents presented at it.'],
    ),
  },
  REPORTS: {
    description: 'A document reports an event.',
    from: ['Document'],
    to: ['Event'],
    label: 'reports',
    reverseLabel: 'is reported by',
    identity: [],
    properties: {},
    fields: both(['Document'], ['Event'], ['reports', 'Events that it reports.'], ['reportedBy', 'Documents that report it.']),
  },
} as const satisfies Record<string, Relationship>

export type RelationshipType = keyof typeof relationships

export const relationshipTypes = Object.keys(relationships) as RelationshipType[]

/** The declaration of `type`. */
export function relationship(type: RelationshipType): Relationship {
  return relationships[type]
}

/** Properties that a document may claim of a relationship. */
export function claimableProperties(type: RelationshipType): [name: string, property: Property][] {
  const { properties, computed = [] } = relationship(type)
  return Object.entries(properties).filter(([name]) => !computed.includes(name))
}

export function isReference(property: Attribute | Property): property is Reference {
  return property.type === 'entity' || property.type === 'entities'
}

/** Whether the table allows `type` between these kinds of ends. */
export function joins(type: RelationshipType, from: NodeKind, to: NodeKind): boolean {
  const row = relationship(type)
  return row.from.includes(from) && row.to.includes(to) && (!row.sameKind || from === to)
}
