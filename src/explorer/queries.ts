// Generated from src/explorer/queries/ by `npm run build:queries`; do not edit.
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

/** What happened to something. */
export type ChangeAction =
  /** It came into the graph. */
  | 'ADDED'
  /** What is shown of it changed. */
  | 'CHANGED'
  /** It was merged into another entity, or split from it again. */
  | 'MERGED'
  /** It left the graph, because nothing states it any more. */
  | 'REMOVED';

/** How a claim came to be. */
export type ClaimMethod =
  /** A person wrote it. */
  | 'CURATED'
  /** A language model found it in the text. */
  | 'MODEL'
  /** Rules found it in the text. */
  | 'RULES';

/** How close two people were when they spoke, closest first. */
export type Closeness =
  /** At the very same event. */
  | 'SAME_EVENT'
  /** At an event and a session of it, or at two sessions of one event. */
  | 'SAME_OCCASION'
  /** At two events of one series. */
  | 'SAME_SERIES';

/** The values of convention type. */
export type ConventionType =
  /** A convention, open to ratification. */
  | 'CONVENTION'
  /** A declaration. */
  | 'DECLARATION'
  /** Any other named international instrument. */
  | 'OTHER'
  /** A protocol to a convention. */
  | 'PROTOCOL'
  /** A recommendation, not open to ratification. */
  | 'RECOMMENDATION'
  /** A resolution, with its conclusions. */
  | 'RESOLUTION';

/** The values of document type. */
export type DocumentType =
  /** Minutes or notes of a meeting. */
  | 'MINUTES'
  /** A news item. */
  | 'NEWS'
  /** None of the others. */
  | 'OTHER'
  /** A programme of an event. */
  | 'PROGRAMME'
  /** A report. */
  | 'REPORT'
  /** A published text retold in the words of this project; `retells` names it. */
  | 'RETELLING'
  /** A slide deck. */
  | 'SLIDES';

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

/** The values of event mode. */
export type EventMode =
  /** In one place and online. */
  | 'HYBRID'
  /** Online only. */
  | 'ONLINE'
  /** In one place. */
  | 'ONSITE';

/** The values of event status. */
export type EventStatus =
  /** It took place. */
  | 'HELD'
  /** The document announces it. */
  | 'PLANNED';

/** The values of event type. */
export type EventType =
  /** A conference, congress, forum or symposium. */
  | 'CONFERENCE'
  /** A course, academy or training. */
  | 'COURSE'
  /** A meeting of a body or of invited people. */
  | 'MEETING'
  /** None of the others. */
  | 'OTHER'
  /** Several events under one name. */
  | 'SERIES'
  /** A part of another event. */
  | 'SESSION'
  /** An event that takes place online. */
  | 'WEBINAR';

/** The values of link type. */
export type LinkType =
  /** Sound or film of the event. */
  | 'RECORDING'
  /** Where one signs up. */
  | 'REGISTRATION'
  /** What was shown on the screen. */
  | 'SLIDES'
  /** A page about the event. */
  | 'WEBSITE';

/** The values of membership role. */
export type MembershipRole =
  /** Holds the chair. */
  | 'CHAIR'
  /** Is among the founders. */
  | 'FOUNDER'
  /** Is a member. */
  | 'MEMBER'
  /** Is an observer. */
  | 'OBSERVER';

/** The kinds of entities, and documents. */
export type NodeKind =
  /** A named international instrument: convention, recommendation, protocol, declaration, resolution. */
  | 'CONVENTION'
  /** A text that was loaded, with its imprint. */
  | 'DOCUMENT'
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

/** The values of organization type. */
export type OrganizationType =
  /** A university, school or research institute. */
  | 'ACADEMIC'
  /** An association, foundation or other non-profit body. */
  | 'ASSOCIATION'
  /** Several organizations acting as one, such as the consortium of a funded project. */
  | 'CONSORTIUM'
  /** A cooperative. */
  | 'COOPERATIVE'
  /** Any other enterprise, social enterprises included. */
  | 'ENTERPRISE'
  /** A government, ministry or public authority. */
  | 'GOVERNMENT'
  /** A body set up between states, with its offices and agencies. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A network, federation, alliance or task force of organizations. */
  | 'NETWORK'
  /** None of the others. */
  | 'OTHER'
  /** A parliament or a body of one. */
  | 'PARLIAMENT'
  /** A department, unit, office or committee of another organization. */
  | 'UNIT';

/** The values of organizer role. */
export type OrganizerRole =
  /** Paid for it. */
  | 'FUNDER'
  /** Gave it its place. */
  | 'HOST'
  /** Organized it. */
  | 'ORGANIZER'
  /** Worked with the organizers. */
  | 'PARTNER';

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

/** The values of publication status. */
export type PublicationStatus =
  /** It is to come. */
  | 'ANNOUNCED'
  /** It can be had. */
  | 'PUBLISHED'
  /** It exists and is not published. */
  | 'UNPUBLISHED';

/** The values of publication type. */
export type PublicationType =
  /** A brief, note or position paper. */
  | 'BRIEF'
  /** None of the others. */
  | 'OTHER'
  /** A plan. */
  | 'PLAN'
  /** A report. */
  | 'REPORT'
  /** A strategy. */
  | 'STRATEGY'
  /** A study, review or statistical estimate. */
  | 'STUDY';

/** The types of relationships. */
export type RelationshipType =
  /** Something deals with a topic, an instrument, a project or an organization. */
  | 'ABOUT'
  /** A Recommendation stands beside its Convention. */
  | 'ACCOMPANIES'
  /** An instrument was adopted at an event. */
  | 'ADOPTED_AT'
  /** A person was present at an event without speaking. */
  | 'ATTENDED'
  /** A document or a statement cites a publication. */
  | 'CITES'
  /** An event dealt with an instrument, a project or a publication. */
  | 'DISCUSSED'
  /** A person holds a post in an organization or project. */
  | 'HOLDS_POSITION'
  /** An organization takes part in a project. */
  | 'INVOLVED_IN'
  /** An event took place, an organization sits, a project works somewhere. */
  | 'LOCATED_IN'
  /** A person or an organization made a statement. */
  | 'MADE'
  /** A statement was made at an event. */
  | 'MADE_AT'
  /** An organization belongs to another. */
  | 'MEMBER_OF'
  /** An organization or project organized an event, or helped to. */
  | 'ORGANIZED'
  /** A session is part of a conference, a unit of an organization, a city of a country. */
  | 'PART_OF'
  /** A document, such as a slide deck or a paper, was presented at an event. */
  | 'PRESENTED_AT'
  /** An organization or a person published something. */
  | 'PUBLISHED'
  /** A document reports an event. */
  | 'REPORTS'
  /** Somebody spoke at or attended an event on behalf of an organization. Follows from SPOKE_AT and ATTENDED, with their evidence. */
  | 'REPRESENTED_AT'
  /** A person spoke at an event: presented, moderated, chaired. */
  | 'SPOKE_AT';

/** The values of speaker role. */
export type SpeakerRole =
  /** Presided. */
  | 'CHAIR'
  /** Led the conversation. */
  | 'MODERATOR'
  /** Spoke: presented, opened, closed, took part in a panel. */
  | 'SPEAKER';

/** The values of statement type. */
export type StatementType =
  /** A number with its unit. */
  | 'FIGURE'
  /** The very words. */
  | 'QUOTATION'
  /** Something said or written, retold. */
  | 'REMARK';

export type ChangesQueryVariables = Exact<{
  sinceRevision?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ at: string, action: ChangeAction, id: string, revision: string, node:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } | null }> } };

export type ConflictsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type ConnectionQueryVariables = Exact<{
  from: string;
  to: string;
  limit: number;
  via?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type ConnectionQuery = { path: Array<{ length: number, sentence: string, hops: Array<{ label: string, relationship: RelationshipType, forward: boolean, from:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> };

export type ShareFragment = { label: string, role: string | null, title: string | null, member:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
  , event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null } | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> };

export type ComparisonQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ComparisonQuery = { compare: { members: Array<
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
      | { summary: string | null, id: string, kind: EntityKind, name: string }
    >, events: Array<{ members: number, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, parts: Array<{ label: string, role: string | null, title: string | null, member:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null } | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }>, organizations: Array<{ members: number, node: { id: string, kind: EntityKind, name: string }, parts: Array<{ label: string, role: string | null, title: string | null, member:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null } | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }>, projects: Array<{ members: number, node: { id: string, kind: EntityKind, name: string }, parts: Array<{ label: string, role: string | null, title: string | null, member:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null } | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type SharedPeopleQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SharedPeopleQuery = { compare: { members: Array<
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    >, people: Array<{ members: number, node: { id: string, kind: EntityKind, name: string }, parts: Array<{ label: string, role: string | null, title: string | null, member:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null } | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type PeopleMatchingQueryVariables = Exact<{
  query: string;
  notWith?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleMatchingQuery = { peopleMatching: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ subjects: Array<string>, eventCount: number, passageCount: number, lastSpokeOn: string | null, node: { summary: string | null, id: string, kind: EntityKind, name: string }, events: Array<{ id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }>, passages: Array<{ id: string, text: string, mentions: Array<{ start: number, end: number }>, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { nodes: Array<
    | { kind: EntityKind, name: string, id: string }
    | { title: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
   | null> };

export type MetByPersonQueryVariables = Exact<{
  id: string;
  organization: string;
}>;


export type MetByPersonQuery = { person: { spokeWith: { totalCount: number, edges: Array<{ meetings: number, closeness: Closeness, lastMet: string | null, node: { id: string, kind: EntityKind, name: string }, shared: Array<{ ownTitle: string | null, theirTitle: string | null, event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } } | null };

export type MetByOrganizationQueryVariables = Exact<{
  id: string;
  organization: string;
}>;


export type MetByOrganizationQuery = { organization: { sharedStageWith: { totalCount: number, edges: Array<{ meetings: number, closeness: Closeness, shared: Array<{ closeness: Closeness, ownTitle: string | null, theirTitle: string | null, event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, ownPerson: { id: string, kind: EntityKind, name: string }, theirPerson: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } } | null };

export type ConventionQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  accompanies?: string | null | undefined;
  accompaniedBy?: string | null | undefined;
  adoptedAt?: string | null | undefined;
  discussedAt?: string | null | undefined;
  subjectOf?: string | null | undefined;
}>;


export type ConventionQuery = { convention: { number: string | null, conventionType: ConventionType | null, adoptedOn: string | null, normlexUrl: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, accompanies: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { number: string | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, accompaniedBy: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { number: string | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, adoptedAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, discussedAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, subjectOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type DocumentQueryVariables = Exact<{
  id: string;
}>;


export type DocumentQuery = { document: { summary: string | null, text: string, language: string | null, addedAt: string, updatedAt: string, id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, mentions: Array<{ surface: string, start: number, end: number, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, claims: Array<{ id: string, start: number, end: number, quote: string, predicate: string, value: string | null, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
      , object:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, qualifiers: Array<{ name: string, value: string }> }>, topics: { nodes: Array<{ id: string, kind: EntityKind, name: string }> }, reports: { nodes: Array<{ id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }> }, presentedAt: { nodes: Array<{ id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }> }, cites: { nodes: Array<{ id: string, kind: EntityKind, name: string }> }, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } | null };

export type StatedFragment = { sentence: string, field: string, value: string | null, subject:
    | { kind: EntityKind, name: string, id: string }
    | { title: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
   | null, object:
    | { kind: EntityKind, name: string, id: string }
    | { title: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
    | { kind: EntityKind, name: string, id: string }
   | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> };

export type DifferenceQueryVariables = Exact<{
  id: string;
}>;


export type DifferenceQuery = { document: { id: string, title: string, difference: { addsCount: number, confirmsCount: number, contradictsCount: number, adds: Array<{ sentence: string, field: string, value: string | null, subject:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, object:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, confirms: Array<{ sentence: string, field: string, value: string | null, subject:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, object:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, contradicts: Array<{ sentence: string, field: string, value: string | null, subject:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, object:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
         | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, wouldRemove: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      > } } | null };

export type EventQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  speakers?: string | null | undefined;
  attendees?: string | null | undefined;
  organizers?: string | null | undefined;
  represented?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
  places?: string | null | undefined;
  discussed?: string | null | undefined;
  adopted?: string | null | undefined;
  about?: string | null | undefined;
  statements?: string | null | undefined;
  materials?: string | null | undefined;
  reportedBy?: string | null | undefined;
  includeParts: boolean;
}>;


export type EventQuery = { event: { eventType: EventType | null, edition: number | null, status: EventStatus | null, startDate: string | null, endDate: string | null, theme: string | null, mode: EventMode | null, recurrence: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, participants: { stated: string } | null, links: Array<{ type: LinkType, url: string | null }>, speakers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: SpeakerRole, title: string | null, basis: Basis | null, presence: Presence | null, onBehalfOf: Array<{ id: string, kind: EntityKind, name: string }>, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, attendees: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, title: string | null, onBehalfOf: Array<{ id: string, kind: EntityKind, name: string }>, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, organizers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: OrganizerRole, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, represented: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: SpeakerRole | null, title: string | null, person: { id: string, kind: EntityKind, name: string }, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, partOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, parts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, places: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, discussed: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, adopted: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { number: string | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, about: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, statements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { statementType: StatementType | null, id: string, kind: EntityKind, name: string, madeBy: { nodes: Array<
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            > } }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, materials: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, reportedBy: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

type Entity_Convention_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Event_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Organization_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Person_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Place_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Project_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Publication_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Statement_Fragment = { id: string, kind: EntityKind, name: string };

type Entity_Topic_Fragment = { id: string, kind: EntityKind, name: string };

export type EntityFragment =
  | Entity_Convention_Fragment
  | Entity_Event_Fragment
  | Entity_Organization_Fragment
  | Entity_Person_Fragment
  | Entity_Place_Fragment
  | Entity_Project_Fragment
  | Entity_Publication_Fragment
  | Entity_Statement_Fragment
  | Entity_Topic_Fragment
;

type Node_Convention_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Document_Fragment = { title: string, id: string };

type Node_Event_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Organization_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Person_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Place_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Project_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Publication_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Statement_Fragment = { kind: EntityKind, name: string, id: string };

type Node_Topic_Fragment = { kind: EntityKind, name: string, id: string };

export type NodeFragment =
  | Node_Convention_Fragment
  | Node_Document_Fragment
  | Node_Event_Fragment
  | Node_Organization_Fragment
  | Node_Person_Fragment
  | Node_Place_Fragment
  | Node_Project_Fragment
  | Node_Publication_Fragment
  | Node_Statement_Fragment
  | Node_Topic_Fragment
;

export type DatedFragment = { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null };

export type CitedFragment = { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null };

export type SourceFragment = { id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } };

export type PageFragment = { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean };

type Head_Convention_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Event_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Organization_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Person_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Place_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Project_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Publication_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Statement_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

type Head_Topic_Fragment = { id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

export type HeadFragment =
  | Head_Convention_Fragment
  | Head_Event_Fragment
  | Head_Organization_Fragment
  | Head_Person_Fragment
  | Head_Place_Fragment
  | Head_Project_Fragment
  | Head_Publication_Fragment
  | Head_Statement_Fragment
  | Head_Topic_Fragment
;

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<string> | string;
  depth: number;
  perType: number;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodes: Array<
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    >, links: Array<{ id: string, from: string, to: string, relationship: RelationshipType, label: string }>, hidden: Array<{ id: string, relationship: RelationshipType, forward: boolean, count: number }> } };

export type LinkEvidenceQueryVariables = Exact<{
  from: string;
  to: string;
  via?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type LinkEvidenceQuery = { path: Array<{ hops: Array<{ evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> };

export type GlanceQueryVariables = Exact<{
  id: string;
}>;


export type GlanceQuery = { node:
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { title: string, id: string }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
    | { summary: string | null, kind: EntityKind, name: string, id: string, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }
   | null };

export type PeopleQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type OrganizationsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type EventsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type ConventionsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConventionsQuery = { conventions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type ProjectsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type PlacesQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { places: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type TopicsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicsQuery = { topics: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type PublicationsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { publications: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type StatementsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { statements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string }> } };

export type DocumentsQueryVariables = Exact<{
  contains?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  people?: string | null | undefined;
  representedAt?: string | null | undefined;
  organized?: string | null | undefined;
  projects?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
  memberOf?: string | null | undefined;
  members?: string | null | undefined;
  places?: string | null | undefined;
  statements?: string | null | undefined;
  publications?: string | null | undefined;
  subjectOf?: string | null | undefined;
  includeParts: boolean;
}>;


export type OrganizationQuery = { organization: { acronym: string | null, organizationType: OrganizationType | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, title: string | null, status: PositionStatus | null, firstCited: string | null, lastCited: string | null, start: string | null, end: string | null, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, representedAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: SpeakerRole | null, title: string | null, person: { id: string, kind: EntityKind, name: string }, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, organized: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: OrganizerRole, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, projects: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: PartnerRole, node: { startDate: string | null, endDate: string | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, partOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, parts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, memberOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, as: MembershipRole, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, members: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, as: MembershipRole, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, places: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, activity: string | null, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, statements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { statementType: StatementType | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, publications: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { publicationType: PublicationType | null, year: number | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, subjectOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type SharedStagesQueryVariables = Exact<{
  id: string;
  sharedStageWith?: string | null | undefined;
  closeness: Closeness;
  includeParts: boolean;
}>;


export type SharedStagesQuery = { organization: { sharedStageWith: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ meetings: number, closeness: Closeness, lastMet: string | null, node: { id: string, kind: EntityKind, name: string }, shared: Array<{ ownTitle: string | null, theirTitle: string | null, event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, ownPerson: { id: string, kind: EntityKind, name: string }, theirPerson: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } } | null };

export type PersonQueryVariables = Exact<{
  id: string;
  positions?: string | null | undefined;
  spokeAt?: string | null | undefined;
  attended?: string | null | undefined;
  statements?: string | null | undefined;
  publications?: string | null | undefined;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
}>;


export type PersonQuery = { person: { honorifics: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, positions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, title: string | null, status: PositionStatus | null, firstCited: string | null, lastCited: string | null, start: string | null, end: string | null, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, spokeAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: SpeakerRole, title: string | null, basis: Basis | null, presence: Presence | null, onBehalfOf: Array<{ id: string, kind: EntityKind, name: string }>, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, attended: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, title: string | null, onBehalfOf: Array<{ id: string, kind: EntityKind, name: string }>, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, statements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { statementType: StatementType | null, id: string, kind: EntityKind, name: string, madeAt: { nodes: Array<{ id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }> } }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, publications: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { publicationType: PublicationType | null, year: number | null, id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type SpokeWithQueryVariables = Exact<{
  id: string;
  spokeWith?: string | null | undefined;
  closeness: Closeness;
}>;


export type SpokeWithQuery = { person: { spokeWith: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ meetings: number, closeness: Closeness, lastMet: string | null, node: { id: string, kind: EntityKind, name: string }, shared: Array<{ ownTitle: string | null, theirTitle: string | null, theirRole: SpeakerRole, event: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } } | null };

export type PlaceQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  events?: string | null | undefined;
  organizations?: string | null | undefined;
  projects?: string | null | undefined;
  people?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
}>;


export type PlaceQuery = { place: { isoCode: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, events: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, organizations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, projects: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, activity: string | null, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ events: number, node: { summary: string | null, id: string, kind: EntityKind, name: string } }> }, partOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, parts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type ProjectQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  partners?: string | null | undefined;
  places?: string | null | undefined;
  people?: string | null | undefined;
  organized?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
  about?: string | null | undefined;
  discussedAt?: string | null | undefined;
  subjectOf?: string | null | undefined;
}>;


export type ProjectQuery = { project: { startDate: string | null, endDate: string | null, objectives: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, budget: { amount: string, currency: string } | null, partners: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: PartnerRole, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, places: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, activity: string | null, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, title: string | null, status: PositionStatus | null, firstCited: string | null, lastCited: string | null, start: string | null, end: string | null, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, organized: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, role: OrganizerRole, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, partOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, parts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, about: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, discussedAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, subjectOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type PublicationQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  publishers?: string | null | undefined;
  citedBy?: string | null | undefined;
  discussedAt?: string | null | undefined;
  about?: string | null | undefined;
}>;


export type PublicationQuery = { publication: { publicationType: PublicationType | null, publicationStatus: PublicationStatus | null, year: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, publishers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, citedBy: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, discussedAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, about: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ label: string, detail: string | null, matchedField: string, matchedText: string, highlights: Array<{ start: number, end: number }>, node:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       }> } };

export type PassagesFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> };

export type ConflictsFragment = { totalCount: number, nodes: Array<{ id: string, field: string, subject:
      | { kind: EntityKind, name: string, id: string }
      | { title: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
      | { kind: EntityKind, name: string, id: string }
     | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> };

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { graph: { documents: number, claims: number, factsWithoutEvidence: number, revision: string, kinds: Array<{ kind: EntityKind, count: number }>, relationships: Array<{ type: RelationshipType, count: number }> } };

export type StatementQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  madeBy?: string | null | undefined;
  madeAt?: string | null | undefined;
  about?: string | null | undefined;
  cites?: string | null | undefined;
}>;


export type StatementQuery = { statement: { statementType: StatementType | null, text: string | null, value: number | null, unit: string | null, year: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, madeBy: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, madeAt: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, about: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, cites: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

export type TimelineQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { node:
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | { id: string, kind: EntityKind, name: string, timeline: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, startDate: string | null, endDate: string | null, label: string, title: string | null, role: SpeakerRole | null, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type EventsInTimeQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
  undated?: string | null | undefined;
}>;


export type EventsInTimeQuery = { events: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ eventType: EventType | null, id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null, places: { nodes: Array<{ id: string, kind: EntityKind, name: string }> }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, undated: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ recurrence: string | null, id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> } };

export type TopicQueryVariables = Exact<{
  id: string;
  documents?: string | null | undefined;
  passages?: string | null | undefined;
  events?: string | null | undefined;
  projects?: string | null | undefined;
  subjectOf?: string | null | undefined;
}>;


export type TopicQuery = { topic: { broader: string | null, synonyms: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string>, summary: string | null, events: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string, startDate: string | null, endDate: string | null }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, projects: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node: { id: string, kind: EntityKind, name: string }, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, subjectOf: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ id: string, node:
          | { kind: EntityKind, name: string, id: string }
          | { title: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
          | { kind: EntityKind, name: string, id: string }
        , evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }, facts: Array<{ field: string, value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }>, documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null }> } } | null, passages: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ start: number, end: number, node: { id: string, text: string, mentions: Array<{ entity:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, field: string, subject:
        | { kind: EntityKind, name: string, id: string }
        | { title: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
        | { kind: EntityKind, name: string, id: string }
       | null, values: Array<{ value: string, shown: boolean, evidence: Array<{ id: string, quote: string, start: number, end: number, before: string, after: string, method: ClaimMethod, confidence: number, document: { id: string, title: string, documentType: DocumentType, publisher: string | null, publishedOn: string | null, url: string | null, retells: { title: string, publisher: string | null, publishedOn: string | null, url: string | null } | null } }> }> }> } };

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
export const EntityFragment = new TypedDocumentString(`
    fragment Entity on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"Entity"}) as unknown as TypedDocumentString<EntityFragment, unknown>;
export const DatedFragment = new TypedDocumentString(`
    fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
    `, {"fragmentName":"Dated"}) as unknown as TypedDocumentString<DatedFragment, unknown>;
export const CitedFragment = new TypedDocumentString(`
    fragment Cited on Document {
  id
  title
  documentType
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
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const SourceFragment = new TypedDocumentString(`
    fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
    fragment Cited on Document {
  id
  title
  documentType
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}`, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const ShareFragment = new TypedDocumentString(`
    fragment Share on Part {
  member {
    ...Entity
  }
  label
  role
  title
  event {
    ...Dated
  }
  evidence(limit: 2) {
    ...Source
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`, {"fragmentName":"Share"}) as unknown as TypedDocumentString<ShareFragment, unknown>;
export const NodeFragment = new TypedDocumentString(`
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
    `, {"fragmentName":"Node"}) as unknown as TypedDocumentString<NodeFragment, unknown>;
export const StatedFragment = new TypedDocumentString(`
    fragment Stated on StatedFact {
  sentence
  field
  value
  subject {
    ...Node
  }
  object {
    ...Node
  }
  evidence(limit: 3) {
    ...Source
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const PageFragment = new TypedDocumentString(`
    fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const HeadFragment = new TypedDocumentString(`
    fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
    fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`, {"fragmentName":"Head"}) as unknown as TypedDocumentString<HeadFragment, unknown>;
export const PassagesFragment = new TypedDocumentString(`
    fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`, {"fragmentName":"Passages"}) as unknown as TypedDocumentString<PassagesFragment, unknown>;
export const ConflictsFragment = new TypedDocumentString(`
    fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`, {"fragmentName":"Conflicts"}) as unknown as TypedDocumentString<ConflictsFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($sinceRevision: ID, $after: String) {
  changes(sinceRevision: $sinceRevision, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      at
      action
      id
      revision
      node {
        ...Node
      }
      document {
        ...Cited
      }
    }
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($after: String) {
  conflicts(first: 20, after: $after) {
    pageInfo {
      ...Page
    }
    ...Conflicts
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ConnectionDocument = new TypedDocumentString(`
    query Connection($from: ID!, $to: ID!, $limit: Int!, $via: [RelationshipType!]) {
  path(from: $from, to: $to, limit: $limit, via: $via) {
    length
    sentence
    hops {
      label
      relationship
      forward
      from {
        ...Entity
      }
      to {
        ...Entity
      }
      evidence(limit: 2) {
        ...Source
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<ConnectionQuery, ConnectionQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($ids: [ID!]!) {
  compare(ids: $ids) {
    members {
      ...Entity
      summary
    }
    events(limit: 50) {
      members
      node {
        ...Dated
      }
      parts {
        ...Share
      }
    }
    organizations(limit: 50) {
      members
      node {
        ...Entity
      }
      parts {
        ...Share
      }
    }
    projects(limit: 50) {
      members
      node {
        ...Entity
      }
      parts {
        ...Share
      }
    }
  }
}
    fragment Share on Part {
  member {
    ...Entity
  }
  label
  role
  title
  event {
    ...Dated
  }
  evidence(limit: 2) {
    ...Source
  }
}
fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const SharedPeopleDocument = new TypedDocumentString(`
    query SharedPeople($ids: [ID!]!) {
  compare(ids: $ids) {
    members {
      ...Entity
    }
    people(limit: 50) {
      members
      node {
        ...Entity
      }
      parts {
        ...Share
      }
    }
  }
}
    fragment Share on Part {
  member {
    ...Entity
  }
  label
  role
  title
  event {
    ...Dated
  }
  evidence(limit: 2) {
    ...Source
  }
}
fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<SharedPeopleQuery, SharedPeopleQueryVariables>;
export const PeopleMatchingDocument = new TypedDocumentString(`
    query PeopleMatching($query: String!, $notWith: ID, $after: String) {
  peopleMatching(query: $query, notWith: $notWith, first: 20, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      subjects
      eventCount
      passageCount
      lastSpokeOn
      node {
        ...Entity
        summary
      }
      events(limit: 3) {
        ...Dated
      }
      passages(limit: 3) {
        id
        text
        mentions {
          start
          end
        }
        document {
          ...Cited
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<PeopleMatchingQuery, PeopleMatchingQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Node
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MetByPersonDocument = new TypedDocumentString(`
    query MetByPerson($id: ID!, $organization: ID!) {
  person(id: $id) {
    spokeWith(organization: $organization, first: 50) {
      totalCount
      edges {
        meetings
        closeness
        lastMet
        node {
          ...Entity
        }
        shared(limit: 3) {
          event {
            ...Dated
          }
          ownTitle
          theirTitle
          evidence(limit: 2) {
            ...Source
          }
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<MetByPersonQuery, MetByPersonQueryVariables>;
export const MetByOrganizationDocument = new TypedDocumentString(`
    query MetByOrganization($id: ID!, $organization: ID!) {
  organization(id: $id) {
    sharedStageWith(with: $organization, includeParts: true, first: 5) {
      totalCount
      edges {
        meetings
        closeness
        shared(limit: 20) {
          event {
            ...Dated
          }
          closeness
          ownPerson {
            ...Entity
          }
          ownTitle
          theirPerson {
            ...Entity
          }
          theirTitle
          evidence(limit: 2) {
            ...Source
          }
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<MetByOrganizationQuery, MetByOrganizationQueryVariables>;
export const ConventionDocument = new TypedDocumentString(`
    query Convention($id: ID!, $documents: String, $passages: String, $accompanies: String, $accompaniedBy: String, $adoptedAt: String, $discussedAt: String, $subjectOf: String) {
  convention(id: $id) {
    ...Head
    number
    conventionType
    adoptedOn
    normlexUrl
    accompanies(first: 20, after: $accompanies) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          number
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    accompaniedBy(first: 20, after: $accompaniedBy) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          number
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    adoptedAt(first: 20, after: $adoptedAt) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    discussedAt(first: 20, after: $discussedAt) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    subjectOf(first: 20, after: $subjectOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Node
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<ConventionQuery, ConventionQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    ...Cited
    summary
    text
    language
    addedAt
    updatedAt
    mentions(limit: 1000) {
      surface
      start
      end
      entity {
        ...Entity
      }
    }
    claims(limit: 1000) {
      id
      start
      end
      quote
      predicate
      value
      subject {
        ...Node
      }
      object {
        ...Node
      }
      qualifiers {
        name
        value
      }
    }
    topics(first: 50) {
      nodes {
        ...Entity
      }
    }
    reports(first: 20) {
      nodes {
        ...Dated
      }
    }
    presentedAt(first: 20) {
      nodes {
        ...Dated
      }
    }
    cites(first: 50) {
      nodes {
        ...Entity
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
  publisher
  publishedOn
  url
  retells {
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DifferenceDocument = new TypedDocumentString(`
    query Difference($id: ID!) {
  document(id: $id) {
    id
    title
    difference {
      addsCount
      confirmsCount
      contradictsCount
      adds(limit: 100) {
        ...Stated
      }
      confirms(limit: 100) {
        ...Stated
      }
      contradicts(limit: 100) {
        ...Stated
      }
      wouldRemove(limit: 100) {
        ...Entity
      }
    }
  }
}
    fragment Stated on StatedFact {
  sentence
  field
  value
  subject {
    ...Node
  }
  object {
    ...Node
  }
  evidence(limit: 3) {
    ...Source
  }
}
fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<DifferenceQuery, DifferenceQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!, $documents: String, $speakers: String, $attendees: String, $organizers: String, $represented: String, $partOf: String, $parts: String, $places: String, $discussed: String, $adopted: String, $about: String, $statements: String, $materials: String, $reportedBy: String, $includeParts: Boolean!) {
  event(id: $id) {
    ...Head
    eventType
    edition
    status
    startDate
    endDate
    theme
    mode
    recurrence
    participants {
      stated
    }
    links {
      type
      url
    }
    speakers(first: 20, after: $speakers, includeParts: $includeParts) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        title
        basis
        presence
        onBehalfOf {
          ...Entity
        }
        node {
          ...Entity
        }
        evidence(limit: 3) {
          ...Source
        }
      }
    }
    attendees(first: 20, after: $attendees) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        title
        onBehalfOf {
          ...Entity
        }
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    organizers(first: 20, after: $organizers) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    represented(first: 20, after: $represented) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        person {
          ...Entity
        }
        role
        title
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    partOf(first: 20, after: $partOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    parts(first: 20, after: $parts, orderBy: [{field: START_DATE, direction: ASC}]) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    places(first: 20, after: $places) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    discussed(first: 20, after: $discussed) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    adopted(first: 20, after: $adopted) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          number
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    about(first: 20, after: $about) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    statements(first: 20, after: $statements) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          statementType
          madeBy(first: 3) {
            nodes {
              ...Entity
            }
          }
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    materials(first: 20, after: $materials) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Cited
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    reportedBy(first: 20, after: $reportedBy) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Cited
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: [ID!]!, $depth: Int!, $perType: Int!, $types: [RelationshipType!]) {
  neighbourhood(of: $of, depth: $depth, perType: $perType, types: $types) {
    nodes {
      ...Entity
    }
    links {
      id
      from
      to
      relationship
      label
    }
    hidden {
      id
      relationship
      forward
      count
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const LinkEvidenceDocument = new TypedDocumentString(`
    query LinkEvidence($from: ID!, $to: ID!, $via: [RelationshipType!]) {
  path(from: $from, to: $to, maxHops: 1, via: $via, limit: 1) {
    hops {
      evidence(limit: 5) {
        ...Source
      }
    }
  }
}
    fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const GlanceDocument = new TypedDocumentString(`
    query Glance($id: ID!) {
  node(id: $id) {
    ...Node
    ... on Entity {
      summary
      evidence(limit: 3) {
        ...Source
      }
    }
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}`) as unknown as TypedDocumentString<GlanceQuery, GlanceQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($contains: String, $after: String) {
  people(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($contains: String, $after: String) {
  organizations(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($contains: String, $after: String) {
  events(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const ConventionsDocument = new TypedDocumentString(`
    query Conventions($contains: String, $after: String) {
  conventions(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<ConventionsQuery, ConventionsQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($contains: String, $after: String) {
  projects(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($contains: String, $after: String) {
  places(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($contains: String, $after: String) {
  topics(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    query Publications($contains: String, $after: String) {
  publications(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($contains: String, $after: String) {
  statements(where: {name: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Entity
      summary
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($contains: String, $after: String) {
  documents(where: {title: {contains: $contains}}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
    fragment Cited on Document {
  id
  title
  documentType
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
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!, $documents: String, $passages: String, $people: String, $representedAt: String, $organized: String, $projects: String, $partOf: String, $parts: String, $memberOf: String, $members: String, $places: String, $statements: String, $publications: String, $subjectOf: String, $includeParts: Boolean!) {
  organization(id: $id) {
    ...Head
    acronym
    organizationType
    people(
      first: 20
      after: $people
      includeParts: $includeParts
      orderBy: [{field: LAST_CITED, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        title
        status
        firstCited
        lastCited
        start
        end
        node {
          ...Entity
        }
        evidence(limit: 3) {
          ...Source
        }
      }
    }
    representedAt(
      first: 20
      after: $representedAt
      includeParts: $includeParts
      orderBy: [{field: START_DATE, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        person {
          ...Entity
        }
        role
        title
        node {
          ...Dated
        }
        evidence(limit: 3) {
          ...Source
        }
      }
    }
    organized(
      first: 20
      after: $organized
      orderBy: [{field: START_DATE, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    projects(first: 20, after: $projects) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        node {
          ...Entity
          startDate
          endDate
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    partOf(first: 20, after: $partOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    parts(first: 20, after: $parts) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    memberOf(first: 20, after: $memberOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        as
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    members(first: 20, after: $members) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        as
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    places(first: 20, after: $places) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        activity
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    statements(first: 10, after: $statements) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          statementType
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    publications(first: 20, after: $publications) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          publicationType
          year
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    subjectOf(first: 20, after: $subjectOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Node
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 10, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const SharedStagesDocument = new TypedDocumentString(`
    query SharedStages($id: ID!, $sharedStageWith: String, $closeness: Closeness!, $includeParts: Boolean!) {
  organization(id: $id) {
    sharedStageWith(
      first: 10
      after: $sharedStageWith
      includeParts: $includeParts
      closeness: $closeness
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        meetings
        closeness
        lastMet
        node {
          ...Entity
        }
        shared(limit: 3) {
          event {
            ...Dated
          }
          ownPerson {
            ...Entity
          }
          ownTitle
          theirPerson {
            ...Entity
          }
          theirTitle
          evidence(limit: 2) {
            ...Source
          }
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<SharedStagesQuery, SharedStagesQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!, $positions: String, $spokeAt: String, $attended: String, $statements: String, $publications: String, $documents: String, $passages: String) {
  person(id: $id) {
    ...Head
    honorifics
    positions(
      first: 20
      after: $positions
      orderBy: [{field: LAST_CITED, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        title
        status
        firstCited
        lastCited
        start
        end
        node {
          ...Entity
        }
        evidence(limit: 5) {
          ...Source
        }
      }
    }
    spokeAt(
      first: 20
      after: $spokeAt
      orderBy: [{field: START_DATE, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        title
        basis
        presence
        onBehalfOf {
          ...Entity
        }
        node {
          ...Dated
        }
        evidence(limit: 3) {
          ...Source
        }
      }
    }
    attended(first: 20, after: $attended) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        title
        onBehalfOf {
          ...Entity
        }
        node {
          ...Dated
        }
        evidence(limit: 3) {
          ...Source
        }
      }
    }
    statements(first: 20, after: $statements) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          statementType
          madeAt(first: 3) {
            nodes {
              ...Dated
            }
          }
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    publications(first: 20, after: $publications) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
          publicationType
          year
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SpokeWithDocument = new TypedDocumentString(`
    query SpokeWith($id: ID!, $spokeWith: String, $closeness: Closeness!) {
  person(id: $id) {
    spokeWith(first: 20, after: $spokeWith, closeness: $closeness) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        meetings
        closeness
        lastMet
        node {
          ...Entity
        }
        shared(limit: 3) {
          event {
            ...Dated
          }
          ownTitle
          theirTitle
          theirRole
          evidence(limit: 2) {
            ...Source
          }
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<SpokeWithQuery, SpokeWithQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!, $documents: String, $passages: String, $events: String, $organizations: String, $projects: String, $people: String, $partOf: String, $parts: String) {
  place(id: $id) {
    ...Head
    isoCode
    events(
      first: 20
      after: $events
      orderBy: [{field: START_DATE, direction: DESC}]
    ) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    organizations(first: 20, after: $organizations) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    projects(first: 20, after: $projects) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        activity
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    people(first: 20, after: $people) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        events
        node {
          ...Entity
          summary
        }
      }
    }
    partOf(first: 20, after: $partOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    parts(first: 20, after: $parts) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!, $documents: String, $passages: String, $partners: String, $places: String, $people: String, $organized: String, $partOf: String, $parts: String, $about: String, $discussedAt: String, $subjectOf: String) {
  project(id: $id) {
    ...Head
    startDate
    endDate
    objectives
    budget {
      amount
      currency
    }
    partners(first: 20, after: $partners) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    places(first: 20, after: $places) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        activity
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    people(first: 20, after: $people) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        title
        status
        firstCited
        lastCited
        start
        end
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    organized(first: 20, after: $organized) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        role
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    partOf(first: 20, after: $partOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    parts(first: 20, after: $parts) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    about(first: 20, after: $about) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    discussedAt(first: 20, after: $discussedAt) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    subjectOf(first: 20, after: $subjectOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Node
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const PublicationDocument = new TypedDocumentString(`
    query Publication($id: ID!, $documents: String, $passages: String, $publishers: String, $citedBy: String, $discussedAt: String, $about: String) {
  publication(id: $id) {
    ...Head
    publicationType
    publicationStatus
    year
    publishers(first: 20, after: $publishers) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    citedBy(first: 20, after: $citedBy) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Node
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    discussedAt(first: 20, after: $discussedAt) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    about(first: 20, after: $about) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      label
      detail
      matchedField
      matchedText
      highlights {
        start
        end
      }
      node {
        ...Node
      }
    }
  }
}
    fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures {
  graph {
    documents
    claims
    factsWithoutEvidence
    revision
    kinds {
      kind
      count
    }
    relationships {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!, $documents: String, $madeBy: String, $madeAt: String, $about: String, $cites: String) {
  statement(id: $id) {
    ...Head
    statementType
    text
    value
    unit
    year
    madeBy(first: 20, after: $madeBy) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    madeAt(first: 20, after: $madeAt) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    about(first: 20, after: $about) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    cites(first: 20, after: $cites) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      ...Entity
      timeline(first: 100, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          id
          startDate
          endDate
          label
          title
          role
          node {
            ...Entity
          }
          evidence(limit: 2) {
            ...Source
          }
        }
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const EventsInTimeDocument = new TypedDocumentString(`
    query EventsInTime($from: PartialDate, $to: PartialDate, $after: String, $undated: String) {
  events(
    where: {period: {from: $from, to: $to}, startDate: {isNull: false}}
    orderBy: [{field: START_DATE, direction: ASC}]
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Dated
      eventType
      places(first: 3) {
        nodes {
          ...Entity
        }
      }
      evidence(limit: 2) {
        ...Source
      }
    }
  }
  undated: events(where: {startDate: {isNull: true}}, first: 100, after: $undated) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Dated
      recurrence
      evidence(limit: 2) {
        ...Source
      }
    }
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}`) as unknown as TypedDocumentString<EventsInTimeQuery, EventsInTimeQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!, $documents: String, $passages: String, $events: String, $projects: String, $subjectOf: String) {
  topic(id: $id) {
    ...Head
    broader
    synonyms
    events(first: 20, after: $events) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Dated
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    projects(first: 20, after: $projects) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Entity
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
    subjectOf(first: 20, after: $subjectOf) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        id
        node {
          ...Node
        }
        evidence(limit: 2) {
          ...Source
        }
      }
    }
  }
  passages(mentions: [$id], first: 30, after: $passages) {
    ...Passages
  }
  conflicts(of: $id, first: 20) {
    ...Conflicts
  }
}
    fragment Entity on Entity {
  id
  kind
  name
}
fragment Node on Node {
  id
  ... on Entity {
    kind
    name
  }
  ... on Document {
    title
  }
}
fragment Dated on Event {
  id
  kind
  name
  startDate
  endDate
}
fragment Cited on Document {
  id
  title
  documentType
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
fragment Source on Evidence {
  id
  quote
  start
  end
  before
  after
  method
  confidence
  document {
    ...Cited
  }
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
}
fragment Head on Entity {
  id
  kind
  name
  aliases
  summary
  facts {
    field
    value
    shown
    evidence(limit: 3) {
      ...Source
    }
  }
  documents(first: 20, after: $documents) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Cited
    }
  }
}
fragment Passages on PassageConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    start
    end
    node {
      id
      text
      mentions {
        entity {
          ...Entity
        }
      }
    }
    document {
      ...Cited
    }
  }
}
fragment Conflicts on ConflictConnection {
  totalCount
  nodes {
    id
    field
    subject {
      ...Node
    }
    values {
      value
      shown
      evidence {
        ...Source
      }
    }
  }
}`) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;