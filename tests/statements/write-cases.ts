import { type Bound, bind, type Properties, type Statement } from '../../src/graph/graph.ts'
import * as corpus from '../../src/statements/corpus.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'
import { ada, ben, candidates, chairs, claims, judgements, looms, mentions, merged, named, profiles, report } from './corpus-graph.ts'

/** A write to an empty graph after `given`, and what the graph then answers to `probe`. `once` for what creates and does not merge. */
export interface WriteCase {
  readonly given?: readonly Bound[]
  readonly params: Properties
  readonly probe: string
  readonly leaves: readonly Properties[]
  readonly once?: true
}

const of = (documentId: string, id: string) => ({ id, documentId })
const twoDocuments = [of('document:report', '1'), of('document:report', '2'), of('document:looms', '3')]
const keyed = [
  { ...of('document:report', '1'), key: 'ada', entityId: 'person:ada' },
  { ...of('document:report', '2'), key: 'ben', entityId: 'person:ada' },
  { ...of('document:looms', '3'), key: 'ada', entityId: 'person:ada' },
]
const idsOf = (label: string) => `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`
const all = (label: string) => `MATCH (n:${label}) RETURN properties(n) AS row ORDER BY n.id`
const links = `MATCH (n:Entity)-[r:MENTIONED_IN]->(d:Document) RETURN n.id AS from, d.id AS to, properties(r) AS link ORDER BY from, to`

const names = (passageId: string) => ({ passageId, id: 'person:ada' })
const passageLinks = `MATCH (p:Passage) OPTIONAL MATCH (p)-[:NAMES]->(n) RETURN p.id AS passage, n.id AS to ORDER BY passage`

const people = bind(putEntities('Person'), { rows: [ada, ben] })
const bothDocuments = [
  bind(corpus.putDocuments, {
    rows: [
      { id: 'document:report', properties: report, text: 'A text.' },
      { id: 'document:looms', properties: looms, text: 'Looms.' },
    ],
  }),
]
const linked = [
  people,
  ...bothDocuments,
  bind(corpus.putLinks, {
    rows: [
      { id: 'person:ada', documentId: 'document:report', mentions: 2 },
      { id: 'person:ada', documentId: 'document:looms', mentions: 1 },
    ],
  }),
]
const linkTo = (documentId: string, count: number) => ({
  from: 'person:ada',
  to: documentId,
  link: { id: `person:ada MENTIONED_IN ${documentId}`, mentions: count },
})

const creating = (label: string, row: Properties): WriteCase => ({
  params: { rows: [row, { ...row, id: 'other' }] },
  probe: all(label),
  leaves: [{ row }, { row: { ...row, id: 'other' } }].sort((a, b) => (String(a.row.id) < String(b.row.id) ? -1 : 1)),
  once: true,
})

const clearing = (label: string, put: Statement<{ rows: readonly Properties[] }, never>): WriteCase => ({
  given: [bind(put, { rows: twoDocuments })],
  params: { ids: ['document:report', 'document:none'] },
  probe: idsOf(label),
  leaves: [{ id: '3' }],
})

export const writes: Record<string, WriteCase> = {
  'put-documents': {
    given: [
      bind(corpus.putDocuments, {
        rows: [{ id: 'document:report', properties: { ...report, publisher: 'The Shuttle' }, text: 'An old text.' }],
      }),
    ],
    params: { rows: [{ id: 'document:report', properties: report, text: 'A new text.' }] },
    probe: `MATCH (d:Document) MATCH (t:DocumentText) RETURN properties(d) AS document, properties(t) AS text`,
    leaves: [{ document: report, text: { id: 'document:report', text: 'A new text.' } }],
  },
  'delete-documents': {
    given: linked,
    params: { ids: ['document:report'] },
    probe: `MATCH (n) WHERE n.id STARTS WITH 'document:' OPTIONAL MATCH (n)--(who) RETURN n.id AS id, labels(n) AS labels, who.id AS who ORDER BY labels`,
    leaves: [
      { id: 'document:looms', labels: ['Document'], who: 'person:ada' },
      { id: 'document:looms', labels: ['DocumentText'], who: null },
    ],
  },
  'delete-document-claims': clearing('Claim', corpus.putClaims as Statement<{ rows: readonly Properties[] }, never>),
  'delete-document-mentions': clearing('Mention', corpus.putMentions as Statement<{ rows: readonly Properties[] }, never>),
  'delete-document-passages': {
    given: [people, bind(corpus.putPassages, { rows: twoDocuments }), bind(corpus.putPassageLinks, { rows: [names('1'), names('3')] })],
    params: { ids: ['document:report'] },
    probe: passageLinks,
    leaves: [{ passage: '3', to: 'person:ada' }],
  },
  'delete-document-judgements': clearing('Judgement', corpus.putJudgements as Statement<{ rows: readonly Properties[] }, never>),
  'delete-document-links': { given: linked, params: { ids: ['document:report'] }, probe: links, leaves: [linkTo('document:looms', 1)] },
  'delete-links': {
    given: linked,
    params: {
      rows: [
        { id: 'person:ada', documentId: 'document:report' },
        { id: 'person:ben', documentId: 'document:looms' },
      ],
    },
    probe: links,
    leaves: [linkTo('document:looms', 1)],
  },
  'put-links': {
    given: linked,
    params: {
      rows: [
        { id: 'person:ada', documentId: 'document:report', mentions: 5 },
        { id: 'person:nobody', documentId: 'document:report', mentions: 1 },
      ],
    },
    probe: links,
    leaves: [linkTo('document:looms', 1), linkTo('document:report', 5)],
  },
  'delete-entities': {
    given: linked,
    params: { ids: ['person:ada', 'person:nobody'] },
    probe: idsOf('Entity'),
    leaves: [{ id: 'person:ben' }],
  },
  'put-passage-links': {
    given: [people, bind(corpus.putPassages, { rows: twoDocuments }), bind(corpus.putPassageLinks, { rows: [names('1')] })],
    params: { rows: [names('1'), names('2'), { passageId: '3', id: 'person:nobody' }] },
    probe: passageLinks,
    leaves: [
      { passage: '1', to: 'person:ada' },
      { passage: '2', to: 'person:ada' },
      { passage: '3', to: null },
    ],
  },
  'delete-passage-links': {
    given: [people, bind(corpus.putPassages, { rows: twoDocuments }), bind(corpus.putPassageLinks, { rows: [names('1'), names('2')] })],
    params: { rows: [names('1'), names('3')] },
    probe: passageLinks,
    leaves: [
      { passage: '1', to: null },
      { passage: '2', to: 'person:ada' },
      { passage: '3', to: null },
    ],
  },
  'update-claims': {
    given: [bind(corpus.putClaims, { rows: twoDocuments })],
    params: { rows: [{ id: '2', documentId: 'document:report', subjectId: 'person:ben' }, { id: '4' }] },
    probe: all('Claim'),
    leaves: [
      { row: of('document:report', '1') },
      { row: { ...of('document:report', '2'), subjectId: 'person:ben' } },
      { row: of('document:looms', '3') },
    ],
  },
  'update-judgements': {
    given: [bind(corpus.putJudgements, { rows: keyed })],
    params: { rows: [{ ...keyed[0], entityId: 'person:ben' }, of('document:looms', 'none')] },
    probe: all('Judgement'),
    leaves: [{ row: { ...keyed[0], entityId: 'person:ben' } }, { row: keyed[1] }, { row: keyed[2] }],
  },
  'update-mentions': {
    given: [bind(corpus.putMentions, { rows: keyed })],
    params: { rows: [{ documentId: 'document:report', key: 'ada', entityId: 'person:ben' }] },
    probe: all('Mention'),
    leaves: [{ row: { ...keyed[0], entityId: 'person:ben' } }, { row: keyed[1] }, { row: keyed[2] }],
  },
  'put-changes': {
    given: [bind(corpus.putChanges, { rows: [{ id: '1', action: 'ADDED', old: true }] })],
    params: {
      rows: [
        { id: '1', action: 'CHANGED' },
        { id: '2', action: 'REMOVED' },
      ],
    },
    probe: all('Change'),
    leaves: [{ row: { id: '1', action: 'CHANGED' } }, { row: { id: '2', action: 'REMOVED' } }],
  },
  'put-facts': {
    given: [bind(corpus.putFacts, { rows: [{ ...named, old: true }] })],
    params: { rows: [named, chairs] },
    probe: all('Fact'),
    leaves: [{ row: named }, { row: chairs }],
  },
  'delete-stray-entities': {
    given: [people, bind(corpus.putFacts, { rows: [{ ...named, id: 'person:ben#name', subjectId: 'person:ben' }] })],
    params: {},
    probe: idsOf('Entity'),
    leaves: [{ id: 'person:ben' }],
  },
  'delete-stray-relationships': {
    given: [
      people,
      bind(corpus.putFacts, { rows: [chairs] }),
      bind(putRelationships('HOLDS_POSITION', 'Person', 'Organization'), {
        rows: [chairs.id, 'nobody says so'].map(id => ({
          id: String(id),
          from: 'person:ada',
          to: 'person:ben',
          properties: { id, fact: id },
        })),
      }),
    ],
    params: {},
    probe: 'MATCH ()-[r]->() RETURN r.id AS id',
    leaves: [{ id: chairs.id }],
  },
  'delete-facts': {
    given: [bind(corpus.putFacts, { rows: [named, chairs] })],
    params: { ids: [named.id, 'event:none#name'] },
    probe: all('Fact'),
    leaves: [{ row: chairs }],
  },
  'put-former-ids': {
    given: [bind(corpus.putFormerIds, { rows: [{ id: 'person:a', entityId: 'person:b' }] })],
    params: {
      rows: [
        { id: 'person:a', entityId: 'person:c' },
        { id: 'person:b', entityId: 'person:c' },
      ],
    },
    probe: all('FormerId'),
    leaves: [{ row: { id: 'person:a', entityId: 'person:c' } }, { row: { id: 'person:b', entityId: 'person:c' } }],
  },
  'delete-former-ids': {
    given: [bind(corpus.putFormerIds, { rows: ['person:a', 'person:b'].map(id => ({ id, entityId: 'person:c' })) })],
    params: { ids: ['person:a', 'person:none'] },
    probe: all('FormerId'),
    leaves: [{ row: { id: 'person:b', entityId: 'person:c' } }],
  },
  'put-ruling': {
    given: [bind(corpus.putRuling, { row: { ...merged, old: true } })],
    params: { row: merged },
    probe: all('Ruling'),
    leaves: [{ row: merged }],
  },
  'put-profiles': {
    given: [bind(corpus.putProfiles, { rows: [{ ...profiles.forum, old: true }] })],
    params: { rows: Object.values(profiles) },
    probe: all('Profile'),
    leaves: Object.values(profiles).map(row => ({ row })),
  },
  'put-candidates': {
    given: [bind(corpus.putCandidates, { rows: candidates.slice(0, 1) })],
    params: { rows: candidates },
    probe: all('Candidate'),
    leaves: [...candidates].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)).map(row => ({ row })),
  },
  'delete-profiles': {
    given: [bind(corpus.putProfiles, { rows: Object.values(profiles) })],
    params: { ids: ['f1', 'none'] },
    probe: idsOf('Profile'),
    leaves: [{ id: 't1' }],
  },
  'delete-candidates': {
    given: [bind(corpus.putCandidates, { rows: candidates })],
    params: { ids: ['Event forum f1', 'Event fair f1', 'none'] },
    probe: idsOf('Candidate'),
    leaves: [{ id: 'Topic loom t1' }],
  },
  'put-reasons': {
    given: [bind(corpus.putJudgements, { rows: [judgements.forumOfLooms, judgements.loom] })],
    params: { rows: [{ id: 'f1', score: 0.9, reason: 'Same name.' }] },
    probe: 'MATCH (j:Judgement) RETURN j.profile AS profile, j.score AS score, j.reason AS reason ORDER BY profile',
    leaves: [
      { profile: 'f1', score: 0.9, reason: 'Same name.' },
      { profile: 't1', score: 1, reason: null },
    ],
  },
  'put-claims': creating('Claim', claims.date),
  'put-mentions': creating('Mention', mentions.ada),
  'put-passages': creating('Passage', { id: 'p1', documentId: 'document:report', start: 0, end: 7, text: 'A text.' }),
  'put-judgements': creating('Judgement', { id: 'j1', documentId: 'document:report', key: 'ada', entityId: 'person:ada', score: 1 }),
}
