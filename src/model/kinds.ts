/** What a value of an attribute looks like, in documents, in the graph and in the API alike. */
export type ValueType =
  | { readonly type: 'text' | 'date' | 'integer' | 'number' | 'decimal' | 'boolean' }
  | { readonly type: 'enum'; readonly of: EnumName }
  | { readonly type: 'record'; readonly name: string; readonly fields: Readonly<Record<string, FieldShape>> }

/** One value with its meaning; `description` is published in the SDL and in the JSON Schema. */
export type FieldShape = ValueType & { readonly description: string; readonly optional?: true }

/** One attribute of a kind. A `list` shows every claimed value, anything else the best one. */
export type Attribute = FieldShape & {
  readonly list?: true
  /** Filled from reference data, outside the evidence rule; no document can claim it. */
  readonly reference?: true
  /** Follows from the claimed names; no document claims it directly. */
  readonly derived?: true
}

/** The closed vocabularies: each value with its meaning. */
export const enums = {
  OrganizationType: {
    INTERNATIONAL_ORGANIZATION: 'A body set up between states, with its offices and agencies.',
    GOVERNMENT: 'A government, ministry or public authority.',
    PARLIAMENT: 'A parliament or a body of one.',
    NETWORK: 'A network, federation, alliance or task force of organizations.',
    COOPERATIVE: 'A cooperative.',
    ENTERPRISE: 'Any other enterprise, social enterprises included.',
    ASSOCIATION: 'An association, foundation or other non-profit body.',
    ACADEMIC: 'A university, school or research institute.',
    UNIT: 'A department, unit, office or committee of another organization.',
    CONSORTIUM: 'Several organizations acting as one, such as the consortium of a funded project.',
    OTHER: 'None of the others.',
  },
  EventType: {
    SERIES: 'Several events under one name.',
    CONFERENCE: 'A conference, congress, forum or symposium.',
    MEETING: 'A meeting of a body or of invited people.',
    SESSION: 'A part of another event.',
    WEBINAR: 'An event that takes place online.',
    COURSE: 'A course, academy or training.',
    OTHER: 'None of the others.',
  },
  EventStatus: { HELD: 'It took place.', PLANNED: 'The document announces it.' },
  EventMode: { ONSITE: 'In one place.', ONLINE: 'Online only.', HYBRID: 'In one place and online.' },
  Bound: { EXACT: 'That number.', ABOUT: 'About that number.', AT_LEAST: 'That number or more.' },
  LinkType: {
    RECORDING: 'Sound or film of the event.',
    SLIDES: 'What was shown on the screen.',
    WEBSITE: 'A page about the event.',
    REGISTRATION: 'Where one signs up.',
  },
  ConventionType: {
    CONVENTION: 'A convention, open to ratification.',
    RECOMMENDATION: 'A recommendation, not open to ratification.',
    PROTOCOL: 'A protocol to a convention.',
    DECLARATION: 'A declaration.',
    RESOLUTION: 'A resolution, with its conclusions.',
    OTHER: 'Any other named international instrument.',
  },
  PublicationType: {
    REPORT: 'A report.',
    STUDY: 'A study, review or statistical estimate.',
    PLAN: 'A plan.',
    STRATEGY: 'A strategy.',
    BRIEF: 'A brief, note or position paper.',
    OTHER: 'None of the others.',
  },
  PublicationStatus: {
    PUBLISHED: 'It can be had.',
    UNPUBLISHED: 'It exists and is not published.',
    ANNOUNCED: 'It is to come.',
  },
  StatementType: {
    REMARK: 'Something said or written, retold.',
    QUOTATION: 'The very words.',
    FIGURE: 'A number with its unit.',
  },
  NameType: {
    PREFERRED: 'The name in full.',
    ACRONYM: 'An abbreviation.',
    VARIANT: 'Another form of the name.',
    MISPRINT: 'A form that a document prints by mistake.',
    REFERENCE: 'The correct form, from reference data; no document states it.',
  },
  SpeakerRole: {
    SPEAKER: 'Spoke: presented, opened, closed, took part in a panel.',
    MODERATOR: 'Led the conversation.',
    CHAIR: 'Presided.',
  },
  Basis: { REPORTED: 'The document reports it as done.', ANNOUNCED: 'The document only announces it.' },
  Presence: {
    ON_STAGE: 'In the room.',
    ONLINE: 'By a live connection.',
    VIDEO_MESSAGE: 'By a recorded message.',
    MESSAGE_READ: 'By a message that somebody else read out.',
  },
  PositionStatus: {
    HELD: 'Holds the post.',
    FORMER: 'Held it before.',
    ELECT: 'Elected or appointed, not yet in office.',
    ACTING: 'Holds it for the time being.',
  },
  OrganizerRole: {
    ORGANIZER: 'Organized it.',
    PARTNER: 'Worked with the organizers.',
    HOST: 'Gave it its place.',
    FUNDER: 'Paid for it.',
  },
  PartnerRole: { LEAD: 'Leads it.', PARTNER: 'Takes part in it.', FUNDER: 'Pays for it.' },
  MembershipRole: {
    MEMBER: 'Is a member.',
    OBSERVER: 'Is an observer.',
    FOUNDER: 'Is among the founders.',
    CHAIR: 'Holds the chair.',
  },
  DocumentType: {
    RETELLING: 'A published text retold in the words of this project; `retells` names it.',
    NEWS: 'A news item.',
    PROGRAMME: 'A programme of an event.',
    SLIDES: 'A slide deck.',
    MINUTES: 'Minutes or notes of a meeting.',
    REPORT: 'A report.',
    OTHER: 'None of the others.',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type EnumName = keyof typeof enums

export interface Kind {
  /** The section of a document that lists things of this kind, and the name of its root connection. */
  readonly plural: string
  readonly description: string
  readonly attributes: Readonly<Record<string, Attribute>>
}

const startDate: Attribute = { type: 'date', description: 'First day, as precise as the text.' }
const endDate: Attribute = { type: 'date', description: 'Last day, as precise as the text.' }

/** The kinds of entities and what can be claimed of each beside its names. */
export const kinds = {
  Person: {
    plural: 'people',
    description: 'A person named in a document.',
    attributes: {
      honorifics: { type: 'text', list: true, description: 'Forms of address as printed: "Mr", "H.E.".' },
    },
  },
  Organization: {
    plural: 'organizations',
    description: 'A named body: organization, unit of one, network, company, cooperative, public authority.',
    attributes: {
      acronym: { type: 'text', derived: true, description: 'The best documented abbreviation of the name.' },
      organizationType: { type: 'enum', of: 'OrganizationType', description: 'What sort of body it is.' },
    },
  },
  Event: {
    plural: 'events',
    description: 'Something that took place or is planned: series, conference, meeting, session, webinar, course.',
    attributes: {
      eventType: { type: 'enum', of: 'EventType', description: 'What sort of event it is.' },
      edition: { type: 'integer', description: 'Which edition or session it is: 10 for "tenth".' },
      status: { type: 'enum', of: 'EventStatus', description: 'Whether it took place or is planned.' },
      recurrence: { type: 'text', description: 'How it repeats, as printed: "every Thursday in September 2020".' },
      startDate,
      endDate,
      theme: { type: 'text', description: 'Its theme or motto, as printed.' },
      mode: { type: 'enum', of: 'EventMode', description: 'Whether it took place online.' },
      participants: {
        type: 'record',
        name: 'Participants',
        description: 'How many people took part.',
        fields: {
          stated: { type: 'text', description: 'The words of the document.' },
          number: { type: 'integer', optional: true, description: 'The number that they give, if any.' },
          bound: { type: 'enum', of: 'Bound', optional: true, description: 'How exact the number is.' },
        },
      },
      links: {
        type: 'record',
        name: 'EventLink',
        list: true,
        description: 'What is available about it elsewhere.',
        fields: {
          type: { type: 'enum', of: 'LinkType', description: 'What the link leads to.' },
          url: { type: 'text', optional: true, description: 'Its address; null where the document only says that it exists.' },
        },
      },
    },
  },
  Convention: {
    plural: 'conventions',
    description: 'A named international instrument: convention, recommendation, protocol, declaration, resolution.',
    attributes: {
      number: { type: 'text', description: 'The number as the ILO writes it in NORMLEX: C097, R086, P029.' },
      conventionType: { type: 'enum', of: 'ConventionType', description: 'What sort of instrument it is.' },
      adoptedOn: { type: 'date', description: 'When it was adopted, as precise as the text.' },
      normlexUrl: { type: 'text', reference: true, description: 'Its page in NORMLEX, where the number makes it certain.' },
    },
  },
  Project: {
    plural: 'projects',
    description: 'A project, programme or partnership with an end in view.',
    attributes: {
      startDate,
      endDate,
      objectives: { type: 'text', list: true, description: 'What it sets out to do, each as one phrase.' },
      budget: {
        type: 'record',
        name: 'Money',
        description: 'Its budget.',
        fields: {
          amount: { type: 'decimal', description: 'A decimal number in units of the currency.' },
          currency: { type: 'text', description: 'ISO 4217 code: USD.' },
        },
      },
    },
  },
  Place: {
    plural: 'places',
    description: 'A city, country, region or venue.',
    attributes: {
      isoCode: { type: 'text', reference: true, description: 'ISO 3166-1 alpha-2 code of a country.' },
    },
  },
  Topic: {
    plural: 'topics',
    description: 'A subject that documents speak about.',
    attributes: {},
  },
  Publication: {
    plural: 'publications',
    description: 'A report, study, plan or strategy that a document cites or announces.',
    attributes: {
      publicationType: { type: 'enum', of: 'PublicationType', description: 'What sort of publication it is.' },
      publicationStatus: { type: 'enum', of: 'PublicationStatus', description: 'Whether it can be had.' },
      year: { type: 'integer', description: 'The year of publication.' },
    },
  },
  Statement: {
    plural: 'statements',
    description: 'What somebody said or published, as one thought.',
    attributes: {
      statementType: { type: 'enum', of: 'StatementType', description: 'What sort of statement it is.' },
      text: { type: 'text', description: 'The thought in one sentence.' },
      value: { type: 'number', description: 'The number of a figure.' },
      unit: { type: 'text', description: 'What the number counts: "%", "migrant workers".' },
      year: { type: 'integer', description: 'The year that the figure is about.' },
    },
  },
} as const satisfies Record<string, Kind>

/** What a document's front matter says about the document itself. Not claimed: it is the imprint. */
export const documentKind = {
  plural: 'documents',
  description: 'A text that was loaded, with its imprint.',
  attributes: {
    title: { type: 'text', description: 'Its title.' },
    documentType: { type: 'enum', of: 'DocumentType', description: 'What sort of document it is.' },
    publisher: { type: 'text', optional: true, description: 'Who published it, as printed.' },
    publishedOn: { type: 'date', optional: true, description: 'When it was published.' },
    url: { type: 'text', optional: true, description: 'Its canonical address.' },
    language: { type: 'text', optional: true, description: 'Its language, as a BCP 47 tag: "en".' },
  },
} as const satisfies Kind

export type EntityKind = keyof typeof kinds
export type NodeKind = EntityKind | 'Document'

export const entityKinds = Object.keys(kinds) as EntityKind[]
export const nodeKinds: readonly NodeKind[] = [...entityKinds, 'Document']

/** The declaration of `kind`. */
export function kind(of: NodeKind): Kind {
  return of === 'Document' ? documentKind : kinds[of]
}

/** The attributes of `kind`, by name. */
export function attributesOf(of: NodeKind): Readonly<Record<string, Attribute>> {
  return kind(of).attributes
}

/** Attributes that documents may claim: neither filled from reference data nor derived. */
export function claimableAttributes(of: EntityKind): [name: string, attribute: Attribute][] {
  return Object.entries(attributesOf(of)).filter(([, attribute]) => !attribute.reference && !attribute.derived)
}
