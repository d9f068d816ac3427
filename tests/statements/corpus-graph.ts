import { type Bound, bind, type Properties } from '../../src/graph/graph.ts'
import { fold, searchable } from '../../src/model/fold.ts'
import { kindOf } from '../../src/model/ids.ts'
import type { EntityKind } from '../../src/model/kinds.ts'
import type { RelationshipType } from '../../src/model/relationships.ts'
import {
  putCandidates,
  putClaims,
  putDocuments,
  putFacts,
  putFormerIds,
  putJudgements,
  putLinks,
  putMentions,
  putPassages,
  putProfiles,
  putRuling,
} from '../../src/statements/corpus.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'

/** An entity with the keys that searches and orders go by. */
export function entity(id: string, name: string, properties: Properties = {}, words: readonly string[] = []): Properties {
  const names = [name, ...((properties.aliases as string[] | undefined) ?? [])]
  return {
    id,
    kind: kindOf(id),
    name,
    sortName: fold(name),
    namesText: searchable(names),
    searchText: searchable([...names, ...words]),
    ...properties,
  }
}

export const ada = entity('person:ada', 'Ada Adler')
export const ben = entity('person:ben', 'Ben Bauer', { aliases: ['Mr Bauer'] })
export const cleo = entity('person:cleo', 'Cléo Chêne')
export const eve = entity('person:eve', 'Eve Early')
export const guild = entity('organization:guild', "Weavers' Guild")
export const mill = entity('organization:mill', 'Blue Mill')
export const office = entity('organization:office', 'Office of the guild')
export const loom = entity('topic:loom', 'loom')
export const powerLooms = entity('topic:power-looms', 'Power looms')
export const remark = entity('statement:speed', 'Speed matters', {}, ['what counts is the loom'])

const on = (day: string) => ({ startDate: day, earliestDay: day, latestDay: day })

export const season = entity('event:season', 'The season', { eventType: 'SERIES' })
export const forum = entity('event:forum', 'Forum', { eventType: 'CONFERENCE', ...on('2022-10-18') })
export const opening = entity('event:opening', 'Opening', { eventType: 'SESSION', ...on('2022-10-18') })
export const panel = entity('event:panel', 'Panel', { eventType: 'SESSION', ...on('2022-10-19') })
export const fair = entity('event:fair', 'Loom Fair', {
  eventType: 'CONFERENCE',
  startDate: '2022-11',
  earliestDay: '2022-11-01',
  latestDay: '2022-11-30',
})
export const supper = entity('event:supper', 'Supper', { eventType: 'MEETING' })

const bern = entity('place:bern', 'Bern')
const zurich = entity('place:zurich', 'Zürich')
const switzerland = entity('place:switzerland', 'Switzerland')

const entities = [
  ...[ada, ben, cleo, eve, guild, mill, office, season, forum, opening, panel, fair, supper],
  ...[loom, powerLooms, remark, bern, zurich, switzerland],
]

const read = { updatedAt: '2024-05-01T00:00:00.000Z', readAt: '2024-05-02T00:00:00.000Z' }
export const report: Properties = {
  ...entity('document:report', 'A report'),
  title: 'A report',
  sha256: 'aa',
  citedOn: '2022-10-21',
  ...read,
}
/** Stored before documents kept when they were read. */
export const looms: Properties = {
  ...entity('document:looms', 'Of looms'),
  title: 'Of looms',
  sha256: 'bb',
  updatedAt: '2024-05-03T00:00:00.000Z',
}

function related(from: Properties, type: RelationshipType, to: Properties, properties: Properties = {}) {
  const id = `${from.id} ${type} ${to.id}`
  return { type, id, from: String(from.id), to: String(to.id), properties: { id, fact: id, ...properties } }
}

const spoke = (who: Properties, where: Properties, properties: Properties = {}) =>
  related(who, 'SPOKE_AT', where, { role: 'SPEAKER', met: true, ...properties })

/** Ada and Ben opened the forum; Ben and Eve spoke on its panel, Cléo at the fair of the same season; Eve's supper is only announced. */
export const appearances = {
  adaAtOpening: spoke(ada, opening, { role: 'CHAIR' }),
  benAtOpening: spoke(ben, opening, { onBehalfOf: ['organization:guild'] }),
  benAtPanel: spoke(ben, panel, { role: 'MODERATOR' }),
  eveAtPanel: spoke(eve, panel),
  cleoAtFair: spoke(cleo, fair),
  adaAtSupper: spoke(ada, supper),
  eveAtSupper: spoke(eve, supper, { met: false }),
}

const represented = (which: Properties, where: Properties, by: Properties, met = true) =>
  related(which, 'REPRESENTED_AT', where, { person: by.id, met })

/** The office is a part of the guild. */
export const representations = {
  guildAtOpening: represented(guild, opening, ada),
  officeAtPanel: represented(office, panel, eve),
  millAtPanel: represented(mill, panel, ben),
  millAtFair: represented(mill, fair, cleo),
  millAtSupper: represented(mill, supper, eve, false),
}

export const chair = related(ada, 'HOLDS_POSITION', guild, { title: 'Chair', firstCited: '2022-10-18', lastCited: '2022-10-21' })
export const openingOfForum = related(opening, 'PART_OF', forum)

/** Documents put the forum in Bern, in Zürich and in Switzerland. */
export const inBern = related(forum, 'LOCATED_IN', bern)
export const inZurich = related(forum, 'LOCATED_IN', zurich)
const inSwitzerland = related(forum, 'LOCATED_IN', switzerland)

const relations = [
  ...[...Object.values(appearances), ...Object.values(representations), chair, inBern, inZurich, inSwitzerland],
  ...[openingOfForum, related(panel, 'PART_OF', forum), related(forum, 'PART_OF', season), related(fair, 'PART_OF', season)],
  ...[related(office, 'PART_OF', guild), related(bern, 'PART_OF', switzerland)],
]

export const startsOn18: Properties = {
  id: 'event:forum#startDate',
  subjectId: 'event:forum',
  predicate: 'startDate',
  state: '"2022-10-18"',
  contested: ['"2022-10-18"', '"2021"'],
}
export const named: Properties = { id: 'event:forum#name', subjectId: 'event:forum', predicate: 'name', state: '[]' }
export const chairs: Properties = {
  id: chair.id,
  subjectId: 'person:ada',
  predicate: 'HOLDS_POSITION',
  objectId: 'organization:guild',
  state: '{}',
}
/** A fact that no claim supports. */
export const rumour: Properties = { id: 'topic:loom#name', subjectId: 'topic:loom', predicate: 'name', state: '[]' }

const located = ({ id, to }: typeof inBern): Properties => ({ id, subjectId: 'event:forum', predicate: 'LOCATED_IN', objectId: to })

function claim(id: string, fact: Properties, properties: Properties): Properties {
  const { subjectId, predicate, objectId } = fact
  return { id, fact: fact.id, subjectId, predicate, ...(objectId !== undefined && { objectId }), rank: 0, confidence: 1, ...properties }
}

export const claims = {
  date: claim('r1', startsOn18, { documentId: 'document:report', start: 30, end: 40, value: '"2022-10-18"' }),
  dateAgain: claim('r2', startsOn18, { documentId: 'document:report', start: 10, end: 20, value: '"2022-10-18"', confidence: 0.5 }),
  year: claim('l1', startsOn18, { documentId: 'document:looms', start: 5, end: 9, value: '"2022"' }),
  guessed: claim('l2', startsOn18, { documentId: 'document:looms', start: 0, end: 4, value: '"2021"', rank: 2 }),
  name: claim('r3', named, { documentId: 'document:report', start: 10, end: 15, value: '"Forum"', nameType: 'PREFERRED' }),
  chair: claim('r4', chairs, {
    documentId: 'document:report',
    start: 50,
    end: 60,
    at: 'event:forum',
    properties: '{"at":"event:forum","onBehalfOf":["organization:union"]}',
  }),
  bern: claim('r5', located(inBern), { documentId: 'document:report', start: 70, end: 74 }),
  zurich: claim('l3', located(inZurich), {
    documentId: 'document:looms',
    start: 10,
    end: 16,
    subjectKey: 'the-forum',
    before: 'In ',
    quote: 'the forum',
    after: '.',
  }),
  switzerland: claim('l4', located(inSwitzerland), { documentId: 'document:looms', start: 18, end: 29 }),
}

export const mentions = {
  ada: { id: 'm1', documentId: 'document:report', key: 'ada', start: 40, end: 43, surface: 'Ada', entityId: 'person:ada' },
  forum: { id: 'm2', documentId: 'document:report', key: 'forum', start: 10, end: 15, surface: 'Forum', entityId: 'event:forum' },
  loom: { id: 'm3', documentId: 'document:looms', key: 'loom', start: 3, end: 8, surface: 'looms', entityId: 'topic:loom' },
}

const part = (documentId: string, id: string, start: number, end: number): Properties => ({ id, documentId, start, end, text: '…' })

export const passages = {
  first: part('document:report', 'p1', 0, 45),
  second: part('document:report', 'p2', 46, 80),
  looms: part('document:looms', 'p3', 0, 8),
}

const judged = (documentId: string, key: string, entityId: string) => ({ id: `${documentId}#${key}`, documentId, key, entityId, score: 1 })

export const judgements = {
  ada: judged('document:report', 'ada', 'person:ada'),
  forum: judged('document:report', 'forum', 'event:forum'),
  forumOfLooms: { ...judged('document:looms', 'the-forum', 'event:forum'), profile: 'f1' },
  forumOfReport: { ...judged('document:report', 'fair', 'event:forum'), profile: 'f1' },
  loom: { ...judged('document:looms', 'loom', 'topic:loom'), profile: 't1' },
}

/** Both documents say the same of the forum. */
export const profiles = {
  forum: { id: 'f1', kind: 'Event', entityId: 'event:forum', content: '{}', score: 0.9, reason: 'Same name.' },
  loom: { id: 't1', kind: 'Topic', entityId: 'topic:loom', content: '{}', score: 0.9, reason: 'Same name.' },
}

const candidate = (block: string, profileId: string): Properties => ({ id: `${block} ${profileId}`, block, profileId })
export const candidates = [candidate('Event forum', 'f1'), candidate('Event fair', 'f1'), candidate('Topic loom', 't1')]

export const merged: Properties = { id: 'k1', action: 'MERGED', from: 'person:a-adler', to: 'person:ada', revision: 3 }
export const mergedAgain: Properties = { ...merged, id: 'k2', revision: 10 }
export const split: Properties = {
  id: 'k4',
  action: 'SPLIT',
  from: 'person:adler',
  to: 'person:ada',
  documentId: 'document:report',
  revision: 4,
}
export const splitUndone: Properties = { ...split, id: 'k5', action: 'MERGED', revision: 11 }
/** People decided that Eve and Cléo are two. */
export const toldApart: Properties = { id: 'k6', action: 'DIFFERENT', from: 'person:eve', into: 'person:cleo', revision: 12 }
const mergedOther: Properties = { ...merged, id: 'k3', from: 'person:mr-bauer', to: 'person:ben' }

function groups<R>(rows: readonly R[], keyOf: (row: R) => string): [string, R[]][] {
  const keys = [...new Set(rows.map(keyOf))]
  return keys.map(key => [key, rows.filter(row => keyOf(row) === key)])
}

/** What brings the graph that the reads of the corpus run on. */
export const corpusGraph: readonly Bound[] = [
  ...groups(entities, row => String(row.kind)).map(([kind, rows]) => bind(putEntities(kind as EntityKind), { rows })),
  ...groups(relations, ({ type }) => type).map(([type, rows]) =>
    bind(putRelationships(type as RelationshipType, 'Person', 'Person'), {
      rows: rows.map(({ id, from, to, properties }) => ({ id, from, to, properties })),
    }),
  ),
  bind(putDocuments, {
    rows: [
      { id: 'document:report', properties: report, text: 'On 18 October 2022 …' },
      { id: 'document:looms', properties: looms, text: 'Looms.' },
    ],
  }),
  bind(putLinks, { rows: [loom, forum].map(({ id }) => ({ id, documentId: 'document:looms', mentions: 1 })) }),
  bind(putLinks, { rows: [ada, forum].map(({ id }) => ({ id, documentId: 'document:report', mentions: 1 })) }),
  bind(putFacts, { rows: [startsOn18, named, chairs, rumour] }),
  bind(putClaims, { rows: Object.values(claims) }),
  bind(putMentions, { rows: Object.values(mentions) }),
  bind(putPassages, { rows: Object.values(passages) }),
  bind(putJudgements, { rows: Object.values(judgements) }),
  bind(putProfiles, { rows: Object.values(profiles) }),
  bind(putCandidates, { rows: candidates }),
  bind(putFormerIds, { rows: ['person:a-adler', 'person:a'].map(id => ({ id, entityId: 'person:ada' })) }),
  ...[splitUndone, split, merged, mergedAgain, mergedOther, toldApart].map(row => bind(putRuling, { row })),
]
