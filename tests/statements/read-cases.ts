import type { Properties } from '../../src/graph/graph.ts'
import {
  ada,
  appearances,
  ben,
  chair,
  chairs,
  claims,
  cleo,
  eve,
  fair,
  forum,
  guild,
  inBern,
  inZurich,
  judgements,
  loom,
  looms,
  mentions,
  merged,
  mergedAgain,
  mill,
  named,
  office,
  openingOfForum,
  passages,
  powerLooms,
  profiles,
  remark,
  report,
  representations,
  rumour,
  split,
  splitUndone,
  startsOn18,
  toldApart,
} from './corpus-graph.ts'

/** A read over the graph of the corpus: parameters, and the rows that must come, in this order. */
export interface ReadCase {
  readonly title: string
  readonly params: Properties
  readonly rows: readonly Properties[]
}

const whole = { from: null, to: null }
const anybody = { other: null, role: null, organization: null, ...whole, limit: 10 }
const met = (id: string, other: Properties, properties: Properties) => ({ id, otherId: other.id, sortName: other.sortName, ...properties })
const together = (mine: keyof typeof appearances, yours: keyof typeof appearances, properties: Properties) => ({
  ownId: appearances[mine].to,
  theirId: appearances[yours].to,
  own: appearances[mine].properties,
  their: appearances[yours].properties,
  ...properties,
})

const onStage = (mine: keyof typeof representations, yours: keyof typeof representations, properties: Properties) => ({
  ownId: representations[mine].to,
  theirId: representations[yours].to,
  own: representations[mine].properties,
  their: representations[yours].properties,
  ...properties,
})
const difference = (id: string, { id: fact, predicate, subjectId }: Properties, value: string | null) => ({
  id,
  fact,
  predicate,
  subjectId,
  objectId: null,
  value,
  others: 0,
  otherwise: 0,
  contested: false,
})
const about = (documentId: string, entityId: string) => ({ documentId, entityId, quoted: JSON.stringify(entityId) })
const moment = ({ id, type, from, to }: typeof chair, at: string) => ({
  id: at,
  otherId: at === from ? to : from,
  type,
  forward: at === from,
  relationshipId: id,
  fact: id,
  startDate: null,
  endDate: null,
  title: null,
  role: null,
})

export const reads: Record<string, readonly ReadCase[]> = {
  'contested-facts': [
    {
      title: 'gives the facts that are marked, with what is contested',
      params: { limit: 10 },
      rows: [
        { fact: startsOn18.id, subjectId: 'event:forum', predicate: 'startDate', objectId: null, contested: ['"2022-10-18"', '"2021"'] },
      ],
    },
    { title: 'gives as many as the limit', params: { limit: 0 }, rows: [] },
  ],
  'contested-places': [
    {
      title: 'gives two places that different documents state, neither of them in the other',
      params: { limit: 10 },
      rows: [{ eventId: 'event:forum', fact: inBern.id, otherFact: inZurich.id, placeId: 'place:bern', otherPlaceId: 'place:zurich' }],
    },
  ],
  'current-ids': [
    {
      title: 'gives the ids that former ones stand for',
      params: { ids: ['person:a-adler', 'person:ada', 'person:a'] },
      rows: [
        { id: 'person:a', current: 'person:ada' },
        { id: 'person:a-adler', current: 'person:ada' },
      ],
    },
  ],
  'former-ids': [
    {
      title: 'gives the ids that entities had',
      params: { ids: ['person:ben', 'person:ada'] },
      rows: [
        { id: 'person:ada', former: 'person:a' },
        { id: 'person:ada', former: 'person:a-adler' },
      ],
    },
  ],
  'known-entities': [
    {
      title: 'gives entities by present and by former ids',
      params: { ids: ['person:ben', 'person:a-adler', 'person:none'] },
      rows: [
        { id: 'person:a-adler', node: ada },
        { id: 'person:ben', node: ben },
      ],
    },
  ],
  rulings: [
    {
      title: 'gives those about an id, the latest first',
      params: { id: 'person:a-adler' },
      rows: [{ ruling: mergedAgain }, { ruling: merged }],
    },
  ],
  'document-rulings': [
    {
      title: 'gives those about what a document means, the earliest first',
      params: { ids: ['document:report', 'document:none'] },
      rows: [split, splitUndone].map(ruling => ({ id: 'document:report', ruling })),
    },
  ],
  'document-difference': [
    {
      title: 'counts for each value the other documents that state it, and those that state another',
      params: { ids: ['document:report', 'document:looms'] },
      rows: [
        ...['"2021"', '"2022"'].map(value => ({ ...difference('document:looms', startsOn18, value), otherwise: 1, contested: true })),
        difference('document:report', named, '"Forum"'),
        { ...difference('document:report', startsOn18, '"2022-10-18"'), otherwise: 1, contested: true },
        { ...difference('document:report', chairs, null), objectId: guild.id },
      ],
    },
  ],
  'document-judgements': [
    {
      title: 'gives the judgements on the keys of each document',
      params: { ids: ['document:report', 'document:looms'] },
      rows: [
        { id: 'document:looms', judgement: judgements.loom },
        { id: 'document:looms', judgement: judgements.forumOfLooms },
        { id: 'document:report', judgement: judgements.ada },
        { id: 'document:report', judgement: judgements.forumOfReport },
        { id: 'document:report', judgement: judgements.forum },
      ],
    },
  ],
  profiles: [
    {
      title: 'gives those that there are',
      params: { ids: ['t1', 'f1', 'none'] },
      rows: [
        { id: 'f1', profile: profiles.forum },
        { id: 't1', profile: profiles.loom },
      ],
    },
  ],
  'block-profiles': [
    {
      title: 'gives each profile of several blocks once',
      params: { blocks: ['Event forum', 'Event fair', 'Person abel'] },
      rows: [{ id: 'f1', entityId: profiles.forum.entityId, score: profiles.forum.score, reason: profiles.forum.reason }],
    },
  ],
  'entity-profiles': [
    {
      title: 'gives the profiles of entities',
      params: { ids: ['topic:loom', 'person:ada'] },
      rows: [{ id: 't1', profile: profiles.loom }],
    },
  ],
  'profile-documents': [
    {
      title: 'gives every document that says the same',
      params: { ids: ['t1', 'f1'] },
      rows: [
        { id: 'f1', documentId: 'document:looms' },
        { id: 'f1', documentId: 'document:report' },
        { id: 't1', documentId: 'document:looms' },
      ],
    },
  ],
  'profiles-elsewhere': [
    {
      title: 'leaves out what one document alone says',
      params: { ids: ['t1', 'f1'], documentIds: ['document:looms', 'document:none'] },
      rows: [{ id: 'f1' }],
    },
  ],
  'profile-page': [
    { title: 'goes on after an id', params: { after: 'f1', limit: 5 }, rows: [{ id: 't1', profile: profiles.loom }] },
    { title: 'gives as many as the limit', params: { after: '', limit: 1 }, rows: [{ id: 'f1', profile: profiles.forum }] },
  ],
  'profile-evidence': [
    {
      title: 'gives the first words of the first document that speaks of the thing',
      params: { ids: ['f1', 't1'] },
      rows: [{ id: 'f1', documentId: 'document:looms', title: 'Of looms', before: 'In ', quote: 'the forum', after: '.' }],
    },
  ],
  'told-apart': [{ title: 'leaves out merges and splits', params: {}, rows: [{ ruling: toldApart }] }],
  'ruled-ids': [
    {
      title: 'gives those on either side of a decision',
      params: { ids: ['person:eve', 'person:ada', 'person:cleo', 'person:a-adler'] },
      rows: [{ id: 'person:a-adler' }, { id: 'person:cleo' }, { id: 'person:eve' }],
    },
  ],
  'judging-documents': [
    {
      title: 'gives each document once',
      params: { ids: ['event:forum', 'person:ada', 'person:ben'] },
      rows: [{ id: 'document:looms' }, { id: 'document:report' }],
    },
    { title: 'gives none for what no document means', params: { ids: ['person:ben'] }, rows: [] },
  ],
  'document-passages': [
    {
      title: 'gives the passages of each document in the order of its text',
      params: { ids: ['document:report', 'document:looms'] },
      rows: [
        { id: 'document:looms', start: 0, end: 8 },
        { id: 'document:report', start: 0, end: 45 },
        { id: 'document:report', start: 46, end: 80 },
      ],
    },
  ],
  passages: [
    {
      title: 'gives the passages that there are',
      params: { ids: ['p3', 'p9', 'p1'] },
      rows: [
        { id: 'p1', passage: passages.first },
        { id: 'p3', passage: passages.looms },
      ],
    },
  ],
  'people-met': [
    { title: 'gives those who spoke at the same events', params: { id: 'person:ada' }, rows: [{ id: 'person:ben' }] },
    {
      title: 'gives for an organization also those who met its parts, and its own people',
      params: { id: 'organization:guild' },
      rows: [{ id: 'person:ada' }, { id: 'person:ben' }, { id: 'person:eve' }],
    },
  ],
  'place-people': [
    {
      title: 'gives those who spoke at events of a place and of its parts, and at their sessions',
      params: { ids: ['place:switzerland', 'place:bern', 'place:none'], limit: 10 },
      rows: ['place:bern', 'place:switzerland'].flatMap(id => [
        { id, personId: ada.id, sortName: 'ada adler', events: 1 },
        { id, personId: ben.id, sortName: 'ben bauer', events: 2 },
        { id, personId: eve.id, sortName: 'eve early', events: 1 },
      ]),
    },
  ],
  'passage-mentions': [
    {
      title: 'gives what stands inside each passage of its own document',
      params: { ids: ['p1', 'p2', 'p3'] },
      rows: [
        { id: 'p1', mention: mentions.forum },
        { id: 'p1', mention: mentions.ada },
        { id: 'p3', mention: mentions.loom },
      ],
    },
  ],
  'fact-values': [
    {
      title: 'gives the claims of each fact, best first, up to the limit for each',
      params: { ids: [startsOn18.id, chairs.id, rumour.id], limit: 2 },
      rows: [
        { id: startsOn18.id, claim: claims.year },
        { id: startsOn18.id, claim: claims.date },
        { id: chairs.id, claim: claims.chair },
      ],
    },
  ],
  'sole-entities': [
    {
      title: 'gives what no other document mentions',
      params: { documentId: 'document:looms', ids: [loom, forum, ada].map(({ id }) => id) },
      rows: [{ id: loom.id }],
    },
  ],
  timeline: [
    {
      title: 'gives events and posts with their times, from either end, of the types asked for',
      params: { ids: ['person:ada', 'event:opening', 'organization:guild'], types: ['SPOKE_AT', 'HOLDS_POSITION', 'PART_OF'], limit: 10 },
      rows: [
        { ...moment(openingOfForum, 'event:opening'), startDate: forum.startDate },
        { ...moment(chair, 'organization:guild'), startDate: '2022-10-18', endDate: '2022-10-21', title: 'Chair' },
        { ...moment(appearances.adaAtOpening, 'person:ada'), startDate: '2022-10-18', role: 'CHAIR' },
        { ...moment(appearances.adaAtSupper, 'person:ada'), role: 'SPEAKER' },
        { ...moment(chair, 'person:ada'), startDate: '2022-10-18', endDate: '2022-10-21', title: 'Chair' },
      ],
    },
    { title: 'gives as many as the limit', params: { ids: ['person:ada'], types: ['SPOKE_AT'], limit: 0 }, rows: [] },
  ],
  'shared-stages': [
    {
      title: 'gives the organizations that others spoke for at the very same event',
      params: { ids: ['organization:mill', 'organization:guild'], includeParts: false, loosest: 0, other: null, ...whole, limit: 10 },
      rows: [met('organization:mill', office, { meetings: 1, grade: 0, lastMet: '2022-10-19' })],
    },
    {
      title: 'counts for the whole what a part did, and looser grades',
      params: { ids: ['organization:mill'], includeParts: true, loosest: 2, other: null, ...whole, limit: 10 },
      rows: [guild, office].map(each => met('organization:mill', each, { meetings: 1, grade: 0, lastMet: '2022-11' })),
    },
    {
      title: 'never gives the parts of an organization, nor what it is part of',
      params: { ids: ['organization:guild', 'organization:office'], includeParts: true, loosest: 1, other: null, ...whole, limit: 10 },
      rows: [
        met('organization:guild', mill, { meetings: 1, grade: 0, lastMet: '2022-10-19' }),
        met('organization:office', mill, { meetings: 1, grade: 0, lastMet: '2022-10-19' }),
      ],
    },
    {
      title: 'keeps to one other and to a period',
      params: {
        ids: ['organization:mill'],
        includeParts: true,
        loosest: 2,
        other: 'organization:guild',
        from: '2022-10-19',
        to: '2022-10-31',
        limit: 10,
      },
      rows: [met('organization:mill', guild, { meetings: 1, grade: 0, lastMet: '2022-10-19' })],
    },
  ],
  'stage-appearances': [
    {
      title: 'gives the nearest common event of each two appearances, of parts too, the closest first',
      params: {
        keys: [{ key: 'mill guild', id: 'organization:mill', other: 'organization:guild' }],
        includeParts: true,
        loosest: 1,
        ...whole,
        limit: 10,
      },
      rows: [
        onStage('millAtPanel', 'officeAtPanel', { key: 'mill guild', eventId: 'event:panel', grade: 0 }),
        onStage('millAtPanel', 'guildAtOpening', { key: 'mill guild', eventId: 'event:forum', grade: 1 }),
      ],
    },
    {
      title: 'gives those of the organizations themselves, in a period, where parts are not asked for',
      params: {
        keys: [{ key: 'mill guild', id: 'organization:mill', other: 'organization:guild' }],
        includeParts: false,
        loosest: 2,
        from: null,
        to: '2022-10-31',
        limit: 10,
      },
      rows: [onStage('millAtPanel', 'guildAtOpening', { key: 'mill guild', eventId: 'event:forum', grade: 1 })],
    },
  ],
  'claimed-values': [
    {
      title: 'gives each value once with its claims, the most claimed first, and no relationships',
      params: { ids: ['person:ada', 'event:forum'] },
      rows: [
        { id: 'event:forum', fact: named.id, predicate: 'name', value: '"Forum"', claims: 1 },
        { id: 'event:forum', fact: startsOn18.id, predicate: 'startDate', value: '"2022-10-18"', claims: 2 },
        { id: 'event:forum', fact: startsOn18.id, predicate: 'startDate', value: '"2021"', claims: 1 },
        { id: 'event:forum', fact: startsOn18.id, predicate: 'startDate', value: '"2022"', claims: 1 },
      ],
    },
  ],
  'document-claims': [
    {
      title: 'gives the claims of each document in the order of its text, up to the limit for each',
      params: { ids: ['document:report', 'document:looms', 'document:none'], limit: 3 },
      rows: [
        { id: 'document:looms', claim: claims.guessed },
        { id: 'document:looms', claim: claims.year },
        { id: 'document:looms', claim: claims.zurich },
        { id: 'document:report', claim: claims.dateAgain },
        { id: 'document:report', claim: claims.name },
        { id: 'document:report', claim: claims.date },
      ],
    },
  ],
  'document-ids': [
    {
      title: 'gives every document',
      params: {},
      rows: [
        { id: 'document:looms', sha256: 'bb' },
        { id: 'document:report', sha256: 'aa' },
      ],
    },
  ],
  'document-mentions': [
    {
      title: 'gives the mentions of each document in the order of its text',
      params: { ids: ['document:report', 'document:looms'], limit: 10 },
      rows: [
        { id: 'document:looms', mention: mentions.loom },
        { id: 'document:report', mention: mentions.forum },
        { id: 'document:report', mention: mentions.ada },
      ],
    },
    {
      title: 'gives the first ones up to the limit for each',
      params: { ids: ['document:report', 'document:looms'], limit: 1 },
      rows: [
        { id: 'document:looms', mention: mentions.loom },
        { id: 'document:report', mention: mentions.forum },
      ],
    },
  ],
  'document-texts': [
    {
      title: 'gives the texts that there are',
      params: { ids: ['document:report', 'document:none', 'document:looms'] },
      rows: [
        { id: 'document:looms', text: 'Looms.' },
        { id: 'document:report', text: 'On 18 October 2022 …' },
      ],
    },
  ],
  documents: [
    {
      title: 'gives the documents that there are, without their texts',
      params: { ids: ['document:report', 'document:none', 'document:looms'] },
      rows: [
        { id: 'document:looms', node: looms },
        { id: 'document:report', node: report },
      ],
    },
  ],
  entities: [
    {
      title: 'gives entities of any kind, and none for ids of documents',
      params: { ids: ['topic:loom', 'person:none', 'document:report', 'person:ada'] },
      rows: [
        { id: 'person:ada', node: ada },
        { id: 'topic:loom', node: loom },
      ],
    },
  ],
  'entity-evidence': [
    {
      title: 'gives the claims on attributes, best first: by method, confidence, document, place',
      params: { ids: ['event:forum', 'person:ada'], limit: 10 },
      rows: [
        { id: 'event:forum', claim: claims.year },
        { id: 'event:forum', claim: claims.name },
        { id: 'event:forum', claim: claims.date },
        { id: 'event:forum', claim: claims.dateAgain },
        { id: 'event:forum', claim: claims.guessed },
      ],
    },
    {
      title: 'gives the best up to the limit',
      params: { ids: ['event:forum'], limit: 2 },
      rows: [
        { id: 'event:forum', claim: claims.year },
        { id: 'event:forum', claim: claims.name },
      ],
    },
  ],
  evidence: [
    {
      title: 'gives the claims behind each fact, best first, or those behind one of its values, up to the limit for each',
      params: {
        keys: [
          { key: 'post', fact: chairs.id, value: null },
          { key: 'date', fact: startsOn18.id, value: null },
          { key: 'day', fact: startsOn18.id, value: '"2022-10-18"' },
          { key: 'none', fact: rumour.id, value: null },
        ],
        limit: 2,
      },
      rows: [
        { key: 'date', claim: claims.year },
        { key: 'date', claim: claims.date },
        { key: 'day', claim: claims.date },
        { key: 'day', claim: claims.dateAgain },
        { key: 'post', claim: claims.chair },
      ],
    },
  ],
  'fact-claims': [
    {
      title: 'gives every claim with the date of its document, null where that has none',
      params: { facts: [startsOn18.id, chairs.id, rumour.id] },
      rows: [
        { fact: startsOn18.id, claim: claims.guessed, citedOn: null, readAt: looms.updatedAt },
        { fact: startsOn18.id, claim: claims.year, citedOn: null, readAt: looms.updatedAt },
        { fact: startsOn18.id, claim: claims.dateAgain, citedOn: '2022-10-21', readAt: report.readAt },
        { fact: startsOn18.id, claim: claims.date, citedOn: '2022-10-21', readAt: report.readAt },
        { fact: chairs.id, claim: claims.chair, citedOn: '2022-10-21', readAt: report.readAt },
      ],
    },
  ],
  'fact-page': [
    {
      title: 'gives the first facts',
      params: { relationships: false, after: '', limit: 2 },
      rows: [{ id: named.id }, { id: startsOn18.id }],
    },
    { title: 'goes on after one of them', params: { relationships: false, after: startsOn18.id, limit: 9 }, rows: [{ id: rumour.id }] },
    { title: 'ends', params: { relationships: false, after: rumour.id, limit: 9 }, rows: [] },
  ],
  'facts-dated-by': [
    { title: 'gives the posts that were cited at an event', params: { ids: ['event:forum', 'event:fair'] }, rows: [{ fact: chairs.id }] },
  ],
  facts: [
    {
      title: 'gives the facts that there are',
      params: { ids: [startsOn18.id, 'event:none#name', chairs.id] },
      rows: [
        { id: startsOn18.id, fact: startsOn18 },
        { id: chairs.id, fact: chairs },
      ],
    },
  ],
  'facts-without-evidence': [{ title: 'counts facts without any claim', params: {}, rows: [{ count: 1 }] }],
  'graph-summary': [{ title: 'counts documents and claims', params: {}, rows: [{ documents: 2, claims: 9 }] }],
  revision: [{ title: 'gives the number of writes', params: {}, rows: [{ revision: 1 }] }],
  search: [
    {
      title: 'puts whole names before beginnings, these before other words of names, these before other texts',
      params: { query: 'loom', terms: [' loom'], kinds: null, limit: 10 },
      rows: [
        { node: loom, score: 4, degree: 1 },
        { node: fair, score: 3, degree: 3 },
        { node: looms, score: 2, degree: 2 },
        { node: powerLooms, score: 2, degree: 0 },
        { node: remark, score: 1, degree: 0 },
      ],
    },
    {
      title: 'wants every term, at the beginning of words',
      params: { query: 'fair lo', terms: [' fair', ' lo'], kinds: null, limit: 10 },
      rows: [{ node: fair, score: 2, degree: 3 }],
    },
    {
      title: 'finds aliases as whole names',
      params: { query: 'mr bauer', terms: [' mr', ' bauer'], kinds: null, limit: 10 },
      rows: [{ node: ben, score: 4, degree: 2 }],
    },
    {
      title: 'keeps to the kinds asked for and to the limit',
      params: { query: 'loom', terms: [' loom'], kinds: ['Topic', 'Document', 'Statement'], limit: 2 },
      rows: [
        { node: loom, score: 4, degree: 1 },
        { node: looms, score: 2, degree: 2 },
      ],
    },
  ],
  'spoke-at-same-events': [
    {
      title: 'gives those who spoke at the very same events',
      params: { ids: ['person:ada', 'person:ben', 'person:cleo'], ...anybody },
      rows: [
        met('person:ada', ben, { meetings: 1, grade: 0, lastMet: '2022-10-18' }),
        met('person:ben', eve, { meetings: 1, grade: 0, lastMet: '2022-10-19' }),
        met('person:ben', ada, { meetings: 1, grade: 0, lastMet: '2022-10-18' }),
      ],
    },
    { title: 'keeps to one of them', params: { ids: ['person:ben'], ...anybody, other: 'person:cleo' }, rows: [] },
  ],
  'spoke-with': [
    {
      title: 'gives everybody met, most often first, with the closest grade of each',
      params: { ids: ['person:ada', 'person:cleo'], loosest: 2, ...anybody },
      rows: [
        met('person:ada', ben, { meetings: 1, grade: 0, lastMet: '2022-10-19' }),
        met('person:ada', cleo, { meetings: 0, grade: 2, lastMet: '2022-11' }),
        met('person:ada', eve, { meetings: 0, grade: 1, lastMet: '2022-10-19' }),
        met('person:cleo', ada, { meetings: 0, grade: 2, lastMet: '2022-11' }),
        met('person:cleo', ben, { meetings: 0, grade: 2, lastMet: '2022-11' }),
        met('person:cleo', eve, { meetings: 0, grade: 2, lastMet: '2022-11' }),
      ],
    },
    {
      title: 'keeps to the very same event when nothing looser is asked for',
      params: { ids: ['person:ada', 'person:ben', 'person:cleo'], loosest: 0, ...anybody },
      rows: [
        met('person:ada', ben, { meetings: 1, grade: 0, lastMet: '2022-10-18' }),
        met('person:ben', eve, { meetings: 1, grade: 0, lastMet: '2022-10-19' }),
        met('person:ben', ada, { meetings: 1, grade: 0, lastMet: '2022-10-18' }),
      ],
    },
    {
      title: 'keeps to a person, a period, a role and an organization of the other',
      params: {
        ids: ['person:ada'],
        loosest: 2,
        ...anybody,
        other: 'person:ben',
        role: 'SPEAKER',
        organization: 'organization:guild',
        from: '2022-10-01',
        to: '2022-10-31',
      },
      rows: [met('person:ada', ben, { meetings: 1, grade: 0, lastMet: '2022-10-18' })],
    },
    {
      title: 'finds nobody in a period in which the other did not speak',
      params: { ids: ['person:ada'], loosest: 2, ...anybody, from: '2022-10-19' },
      rows: [],
    },
  ],
  'shared-same-events': [
    {
      title: 'gives the events of both, and none above them',
      params: {
        keys: [
          { key: 'ada ben', id: 'person:ada', other: 'person:ben' },
          { key: 'ada eve', id: 'person:ada', other: 'person:eve' },
        ],
        ...whole,
        limit: 10,
      },
      rows: [together('adaAtOpening', 'benAtOpening', { key: 'ada ben', eventId: 'event:opening', grade: 0 })],
    },
    {
      title: 'keeps to the period',
      params: { keys: [{ key: 'ben eve', id: 'person:ben', other: 'person:eve' }], from: '2022-10-20', to: null, limit: 10 },
      rows: [],
    },
  ],
  'shared-events': [
    {
      title: 'gives the nearest common event of each two appearances, the closest first',
      params: {
        keys: [
          { key: 'ada ben', id: 'person:ada', other: 'person:ben' },
          { key: 'ada cleo', id: 'person:ada', other: 'person:cleo' },
          { key: 'ada dora', id: 'person:ada', other: 'person:dora' },
          { key: 'ada eve', id: 'person:ada', other: 'person:eve' },
        ],
        loosest: 2,
        ...whole,
        limit: 10,
      },
      rows: [
        together('adaAtOpening', 'benAtOpening', { key: 'ada ben', eventId: 'event:opening', grade: 0 }),
        together('adaAtOpening', 'benAtPanel', { key: 'ada ben', eventId: 'event:forum', grade: 1 }),
        together('adaAtOpening', 'cleoAtFair', { key: 'ada cleo', eventId: 'event:season', grade: 2 }),
        together('adaAtOpening', 'eveAtPanel', { key: 'ada eve', eventId: 'event:forum', grade: 1 }),
      ],
    },
    {
      title: 'keeps to the grade and to the period',
      params: { keys: [{ key: 'ben eve', id: 'person:ben', other: 'person:eve' }], loosest: 1, from: '2022-10-19', to: null, limit: 10 },
      rows: [together('benAtPanel', 'eveAtPanel', { key: 'ben eve', eventId: 'event:panel', grade: 0 })],
    },
    {
      title: 'gives the closest up to the limit for each pair',
      params: {
        keys: [
          { key: 'ada ben', id: 'person:ada', other: 'person:ben' },
          { key: 'ben ada', id: 'person:ben', other: 'person:ada' },
        ],
        loosest: 2,
        ...whole,
        limit: 1,
      },
      rows: [
        together('adaAtOpening', 'benAtOpening', { key: 'ada ben', eventId: 'event:opening', grade: 0 }),
        together('benAtOpening', 'adaAtOpening', { key: 'ben ada', eventId: 'event:opening', grade: 0 }),
      ],
    },
  ],
  'subject-facts': [
    {
      title: 'gives the facts of attributes, not of relationships',
      params: { ids: ['person:ada', 'event:forum'] },
      rows: [
        { id: 'event:forum', fact: named },
        { id: 'event:forum', fact: startsOn18 },
      ],
    },
  ],
  'supporting-claims': [
    {
      title: 'gives every claim of these documents with its fact',
      params: { ids: ['document:looms', 'document:none'] },
      rows: [claims.zurich, claims.switzerland, claims.year, claims.guessed]
        .map(({ id, fact, confidence }) => ({ id, fact, confidence }))
        .sort((a, b) => (`${a.fact} ${a.id}` < `${b.fact} ${b.id}` ? -1 : 1)),
    },
    {
      title: 'gives those of several documents together',
      params: { ids: ['document:report', 'document:looms'] },
      rows: Object.values(claims)
        .map(({ id, fact, confidence }) => ({ id, fact, confidence }))
        .sort((a, b) => (`${a.fact} ${a.id}` < `${b.fact} ${b.id}` ? -1 : 1)),
    },
  ],
  'claims-about': [
    {
      title: 'gives what a document says of an entity at either end, and of no other document',
      params: { rows: [about('document:report', 'place:bern'), about('document:looms', 'place:bern')] },
      rows: [{ id: 'document:report', claim: claims.bern }],
    },
    {
      title: 'gives what names an entity in a property',
      params: { rows: [about('document:report', 'organization:union')] },
      rows: [{ id: 'document:report', claim: claims.chair }],
    },
    { title: 'gives nothing of a longer id', params: { rows: [about('document:report', 'organization:uni')] }, rows: [] },
  ],
  'mention-places': [
    {
      title: 'gives the places in the order of the text',
      params: { ids: ['document:report', 'document:looms'] },
      rows: [
        { id: 'document:looms', key: 'loom', start: 3, end: 8 },
        { id: 'document:report', key: 'forum', start: 10, end: 15 },
        { id: 'document:report', key: 'ada', start: 40, end: 43 },
      ],
    },
  ],
}
