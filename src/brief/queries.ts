// Generated from src/brief/queries/ by `npm run build:queries`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The values of basis. */
export type Basis =
  /** The document only announces it. */
  | 'ANNOUNCED'
  /** The document reports it as done. */
  | 'REPORTED';

/** The kinds of entities. */
export type EntityKind =
  /** A named international instrument: convention, recommendation, protocol, declaration, resolution. */
  | 'CONVENTION'
  /** Something that took place or is planned: series, conference, meeting, session, webinar, course. */
  | 'EVENT'
  /** A named body: organization, unit of one, network, company, cooperative, public authority. */
  | 'ORGANIZATION'
  /** A person named in a document. */
  | 'PERSON'
  /** A city, country, region or venue. */
  | 'PLACE'
  /** A project, programme or partnership with an end in view. */
  | 'PROJECT'
  /** A report, study, plan or strategy that a document cites or announces. */
  | 'PUBLICATION'
  /** What somebody said or published, as one thought. */
  | 'STATEMENT'
  /** A subject that documents speak about. */
  | 'TOPIC';

/** The values of partner role. */
export type PartnerRole =
  /** Pays for it. */
  | 'FUNDER'
  /** Leads it. */
  | 'LEAD'
  /** Takes part in it. */
  | 'PARTNER';

/** The values of position status. */
export type PositionStatus =
  /** Holds it for the time being. */
  | 'ACTING'
  /** Elected or appointed, not yet in office. */
  | 'ELECT'
  /** Held it before. */
  | 'FORMER'
  /** Holds the post. */
  | 'HELD';

/** The values of presence. */
export type Presence =
  /** By a message that somebody else read out. */
  | 'MESSAGE_READ'
  /** By a live connection. */
  | 'ONLINE'
  /** In the room. */
  | 'ON_STAGE'
  /** By a recorded message. */
  | 'VIDEO_MESSAGE';

/** The values of speaker role. */
export type SpeakerRole =
  /** Presided. */
  | 'CHAIR'
  /** Led the conversation. */
  | 'MODERATOR'
  /** Spoke: presented, opened, closed, took part in a panel. */
  | 'SPEAKER';

export type WordsFragment = { id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } };

export type TextFragment = { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null };

export type WhenFragment = { name: string, startDate: string | null, endDate: string | null };

export type BriefingQueryVariables = Exact<{
  id: string;
  own?: string | null | undefined;
  withOwn: boolean;
}>;


export type BriefingQuery = { node:
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string, people: { edges: Array<{ title: string | null, status: PositionStatus | null, firstCited: string | null, lastCited: string | null, start: string | null, end: string | null, node: { name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, representedAt: { edges: Array<{ role: SpeakerRole | null, title: string | null, person: { name: string }, node: { name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, projects: { edges: Array<{ role: PartnerRole, node: { name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, stages?: { edges: Array<{ node: { name: string }, shared: Array<{ event: { name: string, startDate: string | null, endDate: string | null }, ownPerson: { name: string }, theirPerson: { name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string, positions: { edges: Array<{ title: string | null, status: PositionStatus | null, firstCited: string | null, lastCited: string | null, start: string | null, end: string | null, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, spokeAt: { edges: Array<{ role: SpeakerRole, title: string | null, basis: Basis | null, presence: Presence | null, onBehalfOf: Array<{ name: string }>, node: { name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, met?: { edges: Array<{ node: { name: string }, shared: Array<{ theirTitle: string | null, event: { name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
    | { kind: EntityKind, name: string, summary: string | null, aliases: Array<string>, id: string }
   | null, passages: { totalCount: number, edges: Array<{ start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }, node: { id: string, text: string, mentions: Array<{ entity:
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
            | { kind: EntityKind, name: string }
           }> } }> }, conflicts: { nodes: Array<{ field: string, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type BetweenQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BetweenQuery = { path: Array<{ sentence: string, hops: Array<{ evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> };

export type OwnNameQueryVariables = Exact<{
  id: string;
}>;


export type OwnNameQuery = { organization: { id: string, name: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextFragment = new TypedDocumentString(`
    fragment Text on Document {
  id
  title
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}
    `, {"fragmentName":"Text"}) as unknown as TypedDocumentString<TextFragment, unknown>;
export const WordsFragment = new TypedDocumentString(`
    fragment Words on Evidence {
  id
  quote
  start
  end
  document {
    ...Text
  }
}
    fragment Text on Document {
  id
  title
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const WhenFragment = new TypedDocumentString(`
    fragment When on Event {
  name
  startDate
  endDate
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const BriefingDocument = new TypedDocumentString(`
    query Briefing($id: ID!, $own: ID, $withOwn: Boolean!) {
  node(id: $id) {
    id
    ... on Entity {
      kind
      name
      summary
      aliases
    }
    ... on Person {
      positions(first: 50, orderBy: [{field: LAST_CITED, direction: DESC}]) {
        edges {
          title
          status
          firstCited
          lastCited
          start
          end
          node {
            name
          }
          evidence(limit: 3) {
            ...Words
          }
        }
      }
      spokeAt(first: 50, orderBy: [{field: START_DATE, direction: DESC}]) {
        edges {
          role
          title
          basis
          presence
          onBehalfOf {
            name
          }
          node {
            ...When
          }
          evidence(limit: 2) {
            ...Words
          }
        }
      }
      met: spokeWith(organization: $own, first: 50) @include(if: $withOwn) {
        edges {
          node {
            name
          }
          shared(limit: 3) {
            event {
              ...When
            }
            theirTitle
            evidence(limit: 2) {
              ...Words
            }
          }
        }
      }
    }
    ... on Organization {
      people(
        first: 50
        includeParts: true
        orderBy: [{field: LAST_CITED, direction: DESC}]
      ) {
        edges {
          title
          status
          firstCited
          lastCited
          start
          end
          node {
            name
          }
          evidence(limit: 2) {
            ...Words
          }
        }
      }
      representedAt(
        first: 50
        includeParts: true
        orderBy: [{field: START_DATE, direction: DESC}]
      ) {
        edges {
          role
          title
          person {
            name
          }
          node {
            ...When
          }
          evidence(limit: 2) {
            ...Words
          }
        }
      }
      projects(first: 50) {
        edges {
          role
          node {
            name
          }
          evidence(limit: 2) {
            ...Words
          }
        }
      }
      stages: sharedStageWith(with: $own, includeParts: true, first: 5) @include(if: $withOwn) {
        edges {
          node {
            name
          }
          shared(limit: 20) {
            event {
              ...When
            }
            ownPerson {
              name
            }
            theirPerson {
              name
            }
            evidence(limit: 2) {
              ...Words
            }
          }
        }
      }
    }
  }
  passages(mentions: [$id], first: 30) {
    totalCount
    edges {
      start
      end
      document {
        ...Text
      }
      node {
        id
        text
        mentions {
          entity {
            kind
            name
          }
        }
      }
    }
  }
  conflicts(of: $id, first: 20) {
    nodes {
      field
      values {
        value
        shown
        evidence {
          ...Words
        }
      }
    }
  }
}
    fragment Words on Evidence {
  id
  quote
  start
  end
  document {
    ...Text
  }
}
fragment Text on Document {
  id
  title
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}
fragment When on Event {
  name
  startDate
  endDate
}`) as unknown as TypedDocumentString<BriefingQuery, BriefingQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($from: ID!, $to: ID!) {
  path(from: $from, to: $to, limit: 3) {
    sentence
    hops {
      evidence(limit: 1) {
        ...Words
      }
    }
  }
}
    fragment Words on Evidence {
  id
  quote
  start
  end
  document {
    ...Text
  }
}
fragment Text on Document {
  id
  title
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const OwnNameDocument = new TypedDocumentString(`
    query OwnName($id: ID!) {
  organization(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OwnNameQuery, OwnNameQueryVariables>;