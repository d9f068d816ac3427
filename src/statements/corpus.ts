// Generated from cypher/ by `npm run build:corpus`; do not edit.
import type { Properties } from '../graph/graph.ts'
import { corpus } from './statement.ts'

/** Which profiles may be compared with what these blocks hold, which entities they mean, and why. */
export const blockProfiles = corpus<{ blocks: readonly string[] }, { id: string; entityId: string; score: number; reason: string }>('read/block-profiles')

/** Every value that documents claim for the attributes of entities, with the number of claims. */
export const claimedValues = corpus<{ ids: readonly string[] }, { id: string; fact: string; predicate: string; value: string; claims: number }>('read/claimed-values')

/** What documents claim about entities, as an end of a relationship or in its properties, where `quoted` is the id as JSON. A claim comes once for each of the rows that it fits. */
export const claimsAbout = corpus<{ rows: readonly Properties[] }, { id: string; claim: Properties }>('read/claims-about')

/** Facts on which documents disagree, with what they disagree on. */
export const contestedFacts = corpus<{ limit: number }, { fact: string; subjectId: string; predicate: string; objectId: string | null; contested: readonly string[] }>('read/contested-facts')

/** Events that documents put in different places, neither of them part of the other. */
export const contestedPlaces = corpus<{ limit: number }, { eventId: string; fact: string; otherFact: string; placeId: string; otherPlaceId: string }>('read/contested-places')

/** The ids under which entities are known now, for ids under which they were known before they were merged. */
export const currentIds = corpus<{ ids: readonly string[] }, { id: string; current: string }>('read/current-ids')

/** The claims of documents, in the order of the text. */
export const documentClaims = corpus<{ ids: readonly string[]; limit: number }, { id: string; claim: Properties }>('read/document-claims')

/** What documents state, each fact and value once; how many other documents state the same, or another value of the same fact; and whether documents disagree on the fact. */
export const documentDifference = corpus<{ ids: readonly string[] }, { id: string; fact: string; predicate: string; subjectId: string; objectId: string | null; value: string | null; others: number; otherwise: number; contested: boolean }>('read/document-difference')

/** The ids of all documents. */
export const documentIds = corpus<Record<string, never>, { id: string; sha256: string }>('read/document-ids')

/** The judgements about the things of documents. */
export const documentJudgements = corpus<{ ids: readonly string[] }, { id: string; judgement: Properties }>('read/document-judgements')

/** The mentions of documents, in the order of the text. */
export const documentMentions = corpus<{ ids: readonly string[]; limit: number }, { id: string; mention: Properties }>('read/document-mentions')

/** Where the passages of documents stand, in the order of the text. */
export const documentPassages = corpus<{ ids: readonly string[] }, { id: string; start: number; end: number }>('read/document-passages')

/** What people decided about what single documents mean, the earliest first. */
export const documentRulings = corpus<{ ids: readonly string[] }, { id: string; ruling: Properties }>('read/document-rulings')

/** The texts of documents. */
export const documentTexts = corpus<{ ids: readonly string[] }, { id: string; text: string }>('read/document-texts')

/** Documents by id, without their texts. */
export const documents = corpus<{ ids: readonly string[] }, { id: string; node: Properties }>('read/documents')

/** Entities by id. */
export const entities = corpus<{ ids: readonly string[] }, { id: string; node: Properties }>('read/entities')

/** The claims that name entities or state an attribute of them, best first. */
export const entityEvidence = corpus<{ ids: readonly string[]; limit: number }, { id: string; claim: Properties }>('read/entity-evidence')

/** The profiles by which documents mean these entities, before people decided anything. */
export const entityProfiles = corpus<{ ids: readonly string[] }, { id: string; profile: Properties }>('read/entity-profiles')

/** The claims that support facts, best first. A value narrows a fact of several values to one of them. */
export const evidence = corpus<{ keys: readonly Properties[]; limit: number }, { key: string; claim: Properties }>('read/evidence')

/** Every claim that supports one of these facts, with what its document knows: the date that ranks it, and when it was made. */
export const factClaims = corpus<{ facts: readonly string[] }, { fact: string; claim: Properties; citedOn: string | null; readAt: string | null }>('read/fact-claims')

/** A page of the facts that stand in the graph or that claims state, either attributes or relationships, in the order of their ids. */
export const factPage = corpus<{ relationships: boolean; after: string; limit: number }, { id: string }>('read/fact-page')

/** The claims of facts with what they state, best first: the value of an attribute, or the properties of a relationship. */
export const factValues = corpus<{ ids: readonly string[]; limit: number }, { id: string; claim: Properties }>('read/fact-values')

/** Facts whose claims take their date from one of these events. */
export const factsDatedBy = corpus<{ ids: readonly string[] }, { fact: string }>('read/facts-dated-by')

/** How many facts no claim supports: 0 in a sound graph. */
export const factsWithoutEvidence = corpus<Record<string, never>, { count: number }>('read/facts-without-evidence')

/** Facts by id, as they stand in the graph. */
export const facts = corpus<{ ids: readonly string[] }, { id: string; fact: Properties }>('read/facts')

/** The ids under which entities were known before others were merged into them. */
export const formerIds = corpus<{ ids: readonly string[] }, { id: string; former: string }>('read/former-ids')

/** How many documents there are, and how many claims they make. */
export const graphSummary = corpus<Record<string, never>, { documents: number; claims: number }>('read/graph-summary')

/** The documents that mean one of these entities by some of their keys. */
export const judgingDocuments = corpus<{ ids: readonly string[] }, { id: string }>('read/judging-documents')

/** Entities by the id that they have, or had before they were merged. */
export const knownEntities = corpus<{ ids: readonly string[] }, { id: string; node: Properties }>('read/known-entities')

/** Where documents mention their things, in the order of the text. */
export const mentionPlaces = corpus<{ ids: readonly string[] }, { id: string; key: string; start: number; end: number }>('read/mention-places')

/** The mentions inside passages, in the order of the text. */
export const passageMentions = corpus<{ ids: readonly string[] }, { id: string; mention: Properties }>('read/passage-mentions')

/** Passages by id. */
export const passages = corpus<{ ids: readonly string[] }, { id: string; passage: Properties }>('read/passages')

/** Whom a person or an organization has met: those who spoke at the same events, of an organization also its own people and, with it, those of its parts. */
export const peopleMet = corpus<{ id: string }, { id: string }>('read/people-met')

/** Who spoke at events in each of these places, in their parts, or at sessions of such events. */
export const placePeople = corpus<{ ids: readonly string[]; limit: number }, { id: string; personId: string; sortName: string; events: number }>('read/place-people')

/** The documents that speak of something by these profiles. */
export const profileDocuments = corpus<{ ids: readonly string[] }, { id: string; documentId: string }>('read/profile-documents')

/** For each of these profiles what a document says of the thing, in its sentence: of a post before anything else. */
export const profileEvidence = corpus<{ ids: readonly string[] }, { id: string; documentId: string; title: string; before: string; quote: string; after: string }>('read/profile-evidence')

/** A page of all profiles, in the order of their ids. */
export const profilePage = corpus<{ after: string; limit: number }, { id: string; profile: Properties }>('read/profile-page')

/** Of these profiles, those by which documents other than these speak of something. */
export const profilesElsewhere = corpus<{ ids: readonly string[]; documentIds: readonly string[] }, { id: string }>('read/profiles-elsewhere')

/** What documents say of their things, by the ids of the profiles. */
export const profiles = corpus<{ ids: readonly string[] }, { id: string; profile: Properties }>('read/profiles')

/** The revision that the graph is at; no row before the first write. */
export const revision = corpus<Record<string, never>, { revision: number }>('read/revision')

/** Of these ids, those about which people decided something. */
export const ruledIds = corpus<{ ids: readonly string[] }, { id: string }>('read/ruled-ids')

/** The merges and splits that people decided about an id, the latest first. */
export const rulings = corpus<{ id: string }, { ruling: Properties }>('read/rulings')

/** Entities and documents that have words beginning with every term: by a whole name, the beginning of the shown name, any name, other text; then by the number of their relationships, then by id. The first term is looked for on its own, as a condition that a text index answers and that is quick without one: let it be the rarest. */
export const search = corpus<{ query: string; terms: readonly string[]; kinds: readonly string[] | null; limit: number }, { node: Properties; score: number; degree: number }>('read/search')

/** The appearances that bring two people together, each with the nearest common event: closest first, then the latest. */
export const sharedEvents = corpus<{ keys: readonly Properties[]; loosest: number; from: string | null; to: string | null; limit: number }, { key: string; eventId: string; ownId: string; theirId: string; grade: number; own: Properties; their: Properties }>('read/shared-events')

/** The events at which both of two people spoke, the latest first: what `shared-events` answers for the closest grade alone. */
export const sharedSameEvents = corpus<{ keys: readonly Properties[]; from: string | null; to: string | null; limit: number }, { key: string; eventId: string; ownId: string; theirId: string; grade: number; own: Properties; their: Properties }>('read/shared-same-events')

/** With which organizations each of these shared a stage: somebody spoke on behalf of one, somebody else on behalf of the other, at the very same event, at one occasion, or in one series (grades 0, 1, 2, as for people). With parts, what a unit did counts for what it is part of, on both sides. An organization never shares a stage with itself, its parts or what it is part of. */
export const sharedStages = corpus<{ ids: readonly string[]; includeParts: boolean; loosest: number; other: string | null; from: string | null; to: string | null; limit: number }, { id: string; otherId: string; sortName: string; meetings: number; grade: number; lastMet: string }>('read/shared-stages')

/** Which of these entities no document but this one names. */
export const soleEntities = corpus<{ documentId: string; ids: readonly string[] }, { id: string }>('read/sole-entities')

/** With whom each of these people spoke at the very same event: what `spoke-with` answers for the closest grade alone, without looking for common events above. */
export const spokeAtSameEvents = corpus<{ ids: readonly string[]; other: string | null; from: string | null; to: string | null; role: string | null; organization: string | null; limit: number }, { id: string; otherId: string; sortName: string; meetings: number; grade: number; lastMet: string }>('read/spoke-at-same-events')

/** With whom each of these people spoke: at the very same event, at one occasion (a common event above both), or in one series. The nearest common event of two appearances gives their grade (0, 1, 2), the closest appearances that of the pair. Announced appearances and messages that others read out make no meeting. The latest date of these appearances, of either side, is when the two last met. */
export const spokeWith = corpus<{ ids: readonly string[]; loosest: number; other: string | null; from: string | null; to: string | null; role: string | null; organization: string | null; limit: number }, { id: string; otherId: string; sortName: string; meetings: number; grade: number; lastMet: string }>('read/spoke-with')

/** The appearances that bring two organizations together, each with the nearest common event: closest first, then the latest. */
export const stageAppearances = corpus<{ keys: readonly Properties[]; includeParts: boolean; loosest: number; from: string | null; to: string | null; limit: number }, { key: string; eventId: string; ownId: string; theirId: string; grade: number; own: Properties; their: Properties }>('read/stage-appearances')

/** The attribute facts of entities: what their nodes are assembled from. */
export const subjectFacts = corpus<{ ids: readonly string[] }, { id: string; fact: Properties }>('read/subject-facts')

/** The claims of documents with the facts that they support. */
export const supportingClaims = corpus<{ ids: readonly string[] }, { id: string; fact: string; confidence: number }>('read/supporting-claims')

/** What each of these entities took part in, posts as cited, projects: everything with a time that hangs on it directly. */
export const timeline = corpus<{ ids: readonly string[]; types: readonly string[]; limit: number }, { id: string; otherId: string; type: string; forward: boolean; relationshipId: string; fact: string; startDate: string | null; endDate: string | null; title: string | null; role: string | null }>('read/timeline')

/** What people decided about pairs of entities that rules were not sure of, beside merging them, the earliest first. */
export const toldApart = corpus<Record<string, never>, { ruling: Properties }>('read/told-apart')

/** Lets profiles no longer be found by their blocks. */
export const deleteCandidates = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-candidates')

/** Deletes what documents claim. */
export const deleteDocumentClaims = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-document-claims')

/** Deletes the judgements about the things of documents. */
export const deleteDocumentJudgements = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-document-judgements')

/** Deletes the links from entities to documents that mention them. */
export const deleteDocumentLinks = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-document-links')

/** Deletes the mentions found in documents. */
export const deleteDocumentMentions = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-document-mentions')

/** Deletes the passages of documents, with the links to what they name. */
export const deleteDocumentPassages = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-document-passages')

/** Deletes documents with their texts. */
export const deleteDocuments = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-documents')

/** Deletes entities that no document speaks of any more, with whatever hangs on them. */
export const deleteEntities = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-entities')

/** Deletes facts that nothing supports any more. */
export const deleteFacts = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-facts')

/** Gives ids back to entities that are split from others again. */
export const deleteFormerIds = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-former-ids')

/** Deletes the links from entities to documents that no longer mention them. */
export const deleteLinks = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/delete-links')

/** Deletes the links from passages to entities that they no longer name. */
export const deletePassageLinks = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/delete-passage-links')

/** Deletes profiles by which no document speaks of anything any more. */
export const deleteProfiles = corpus<{ ids: readonly string[] }, Record<string, never>>('write/delete-profiles')

/** Deletes entities of which no fact stands in the graph. */
export const deleteStrayEntities = corpus<Record<string, never>, Record<string, never>>('write/delete-stray-entities')

/** Deletes relationships whose fact does not stand in the graph. */
export const deleteStrayRelationships = corpus<Record<string, never>, Record<string, never>>('write/delete-stray-relationships')

/** Lets profiles be found by their blocks. */
export const putCandidates = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-candidates')

/** Adds lines to the history. */
export const putChanges = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-changes')

/** Creates claims. */
export const putClaims = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-claims')

/** Creates or replaces the nodes of documents and their texts. */
export const putDocuments = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-documents')

/** Creates or replaces facts. */
export const putFacts = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-facts')

/** Points ids under which entities were known to those that they are now. */
export const putFormerIds = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-former-ids')

/** Creates judgements. */
export const putJudgements = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-judgements')

/** Links entities to documents that mention them. */
export const putLinks = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-links')

/** Creates mentions. */
export const putMentions = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-mentions')

/** Links passages to the entities that they name. */
export const putPassageLinks = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-passage-links')

/** Creates passages. */
export const putPassages = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-passages')

/** Creates or replaces profiles. */
export const putProfiles = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-profiles')

/** Says anew why rules judged things to be who they are, by profile. */
export const putReasons = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/put-reasons')

/** Records what a person decided: who, when, why. */
export const putRuling = corpus<{ row: Properties }, Record<string, never>>('write/put-ruling')

/** Replaces claims that the graph has. */
export const updateClaims = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/update-claims')

/** Replaces judgements that the graph has. */
export const updateJudgements = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/update-judgements')

/** Says anew which entities the mentions of things mean, by document and key. */
export const updateMentions = corpus<{ rows: readonly Properties[] }, Record<string, never>>('write/update-mentions')
