import { type DocumentOutcome, loadDocument } from '../src/assemble/load.ts'
import { readDocument } from '../src/documents/read.ts'
import type { Graph } from '../src/graph/graph.ts'
import type { Reading } from '../src/model/records.ts'

/**
 * The small graph that every test knows by heart, as three documents. Ada Adler chairs the Weavers' Guild, Ben Bauer runs the
 * Blue Mill, Cléo Chêne speaks for both. Ada and Ben met at the forum of 2022, Ben and Cléo at the fair a month later; the
 * supper has no date. Dora Dahl wrote an atlas and met nobody.
 */
export const smallDocuments = {
  forum: `---
id: document:forum
title: The Weavers' Forum
type: NEWS
publisher: The Shuttle
publishedOn: 2022-10-21
url: https://example.org/forum

people:
  ada: { id: person:ada-adler, name: Ada Adler }
  ben: { id: person:ben-bauer, name: Ben Bauer, also: [Mr Bauer] }
  cleo: { id: person:cleo-chene, name: Cléo Chêne }
organizations:
  guild: { id: organization:weavers-guild, name: Weavers' Guild, acronym: WG }
  mill: { id: organization:blue-mill, name: Blue Mill }
events:
  forum: { id: event:2022-10-18-weavers-forum, name: Weavers' Forum }
  panel: { id: event:2022-10-19-panel-on-wages, name: Panel on wages }
places:
  bern: { id: place:bern, name: Bern }
  switzerland: { id: place:switzerland, name: Switzerland }
conventions:
  c097: { id: convention:c097, name: Convention No. 97 }
topics:
  wages: { id: topic:wages, name: wages }
statements:
  fair-wages: { id: statement:wages-must-be-fair }

claims:
  - quote: held the Weavers' Forum in Bern, Switzerland, on 18 October 2022
    document REPORTS forum: {}
    guild ORGANIZED forum: { role: ORGANIZER }
    forum: { eventType: CONFERENCE, status: HELD, startDate: 2022-10-18, endDate: 2022-10-19 }
    forum LOCATED_IN bern: {}
    bern PART_OF switzerland: {}
  - quote: It was the third forum, of about 200 people.
    forum: { edition: 3, participants: { stated: about 200 people, number: 200, bound: ABOUT } }
  - quote: Ada Adler, Chair of the Weavers' Guild, opened it
    ada SPOKE_AT forum: { role: CHAIR, title: Chair of the Weavers' Guild, onBehalfOf: [guild] }
    ada HOLDS_POSITION guild: { title: Chair, at: forum }
  - quote: Ben Bauer, Director of Blue Mill, spoke after her
    ben SPOKE_AT forum: { role: SPEAKER, title: Director of Blue Mill, onBehalfOf: [mill] }
    ben HOLDS_POSITION mill: { title: Director, at: forum }
  - quote: On 19 October 2022 Mr Bauer moderated a session of the forum, the Panel on wages
    panel: { eventType: SESSION, status: HELD, startDate: 2022-10-19 }
    panel PART_OF forum: {}
    panel ABOUT wages: {}
    ben: { honorifics: [Mr] }
    ben SPOKE_AT panel: { role: MODERATOR }
  - quote: a message of Cléo Chêne was read out
    cleo SPOKE_AT panel: { role: SPEAKER, onBehalfOf: [guild, mill], presence: MESSAGE_READ }
  - quote: The panel dealt with Convention No. 97.
    panel DISCUSSED c097: {}
    c097: { number: C097, conventionType: CONVENTION }
  - quote: "\\"Wages must be fair,\\" Ada Adler said."
    fair-wages: { statementType: QUOTATION, text: Wages must be fair }
    ada MADE fair-wages: {}
    fair-wages MADE_AT panel: {}
    fair-wages ABOUT wages: {}
---
# A report

The Weavers' Guild (WG) held the Weavers' Forum in Bern, Switzerland, on 18 October 2022.
It was the third forum, of about 200 people. Ada Adler, Chair of the Weavers' Guild, opened it;
Ben Bauer, Director of Blue Mill, spoke after her.

On 19 October 2022 Mr Bauer moderated a session of the forum, the Panel on wages, where a message of
Cléo Chêne was read out. The panel dealt with Convention No. 97. "Wages must be fair," Ada Adler said.
`,

  fair: `---
id: document:fair
title: Minutes of the Loom Fair
type: MINUTES
publisher: Blue Mill

people:
  ada: { id: person:ada-adler, name: Ada Adler }
  ben: { id: person:ben-bauer, name: Ben Bauer }
  cleo: { id: person:cleo-chene, name: Cléo Chêne, also: [Ms Chêne] }
organizations:
  guild: { id: organization:weavers-guild, acronym: WG }
  mill: { id: organization:blue-mill, name: Blue Mill }
events:
  fair: { id: event:2022-11-loom-fair, name: Loom Fair }
  supper: { id: event:weavers-supper, name: Weavers' Supper }
projects:
  looms: { id: project:looms-for-all, name: Looms for All }
topics:
  wages: { id: topic:wages, name: wages }

claims:
  - quote: The Loom Fair took place online in November 2022
    document REPORTS fair: {}
    fair: { eventType: WEBINAR, mode: ONLINE, status: HELD, startDate: 2022-11 }
  - quote: Blue Mill was its host and paid for it
    mill ORGANIZED fair: [{ role: HOST }, { role: FUNDER }]
  - quote: Ben Bauer and Cléo Chêne of the WG spoke there
    ben SPOKE_AT fair: { role: SPEAKER }
    cleo SPOKE_AT fair: { role: SPEAKER, onBehalfOf: [guild] }
  - quote: Ms Chêne presented Looms for All, a project of the WG with a budget of 1.5 million Swiss francs
    guild INVOLVED_IN looms: { role: LEAD }
    looms: { budget: { amount: 1500000, currency: CHF } }
    fair DISCUSSED looms: {}
  - quote: Ada Adler will speak about wages at the Weavers' Supper, for which there is no date yet
    supper: { eventType: MEETING, status: PLANNED }
    supper ABOUT wages: {}
    ada SPOKE_AT supper: { role: SPEAKER, basis: ANNOUNCED }
---
The Loom Fair took place online in November 2022. Blue Mill was its host and paid for it.
Ben Bauer and Cléo Chêne of the WG spoke there.

- Ms Chêne presented Looms for All, a project of the WG with a budget of 1.5 million Swiss francs.
- Ada Adler will speak about wages at the Weavers' Supper, for which there is no date yet.
`,

  atlas: `---
id: document:atlas
title: An Atlas of Looms
type: REPORT
publishedOn: 2009

people:
  dora: { id: person:dora-dahl, name: Dora Dahl }
organizations:
  mill: { id: organization:blue-mill, name: Blue Mill }
publications:
  atlas: { id: publication:atlas-of-looms, name: Atlas of Looms }

claims:
  - quote: Dora Dahl, a former Director of Blue Mill, published the Atlas of Looms in 2009.
    dora HOLDS_POSITION mill: { title: Director, status: FORMER }
    dora PUBLISHED atlas: {}
    atlas: { publicationType: STUDY, year: 2009 }
    document CITES atlas: {}
---
Dora Dahl, a former Director of Blue Mill, published the Atlas of Looms in 2009.
`,
} as const

export type SmallDocument = keyof typeof smallDocuments

/** A document of the small graph as the reader gives it. */
export function readSmall(name: SmallDocument): Reading {
  return readDocument(`${name}.md`, Buffer.from(smallDocuments[name]))
}

/** Loads documents of the small graph, all of them if none is named, in the order given. */
export async function loadSmall(
  graph: Graph,
  names: readonly SmallDocument[] = Object.keys(smallDocuments) as SmallDocument[],
): Promise<DocumentOutcome[]> {
  const outcomes: DocumentOutcome[] = []
  for (const name of names) {
    const reading = readSmall(name)
    outcomes.push(await loadDocument(graph, reading))
  }
  return outcomes
}
