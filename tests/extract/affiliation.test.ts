import { describe, expect, it } from '@jest/globals'
import { relations } from './gives.ts'

/** Whom a text ties to which body: "Rosa Lopez -> CECOP"; or, with the type given, what is part of what. */
const tied = (text: string, type = 'AFFILIATED_WITH') =>
  relations(text)
    .filter(relation => relation.startsWith(type))
    .map(relation => relation.slice(type.length + 1))

describe('what body somebody belongs to', () => {
  it.each([
    ['Rosa Lopez has led CECOP since 2019.', ['Rosa Lopez -> CECOP']],
    [
      'Two officials of the Ministry of Industry, Rosa Lopez and Pedro Gomez, came.',
      ['Rosa Lopez -> Ministry of Industry', 'Pedro Gomez -> Ministry of Industry'],
    ],
    [
      'Rosa Lopez, Pedro Gomez (both CECOP) and Ada Fernandez (REVES) came.',
      ['Rosa Lopez -> CECOP', 'Pedro Gomez -> CECOP', 'Ada Fernandez -> REVES'],
    ],
    ['Rosa Lopez, treasurer of Tejido Vivo, asked for roads.', ['Rosa Lopez -> Tejido Vivo']],
    ["Rosa Lopez came for the employers' union UDES.", ['Rosa Lopez -> UDES']],
    [
      'Rosa Lopez took over as Secretary General of CECOP in May. Speaking for REVES, Pedro Gomez asked for more.',
      ['Rosa Lopez -> CECOP', 'Pedro Gomez -> REVES'],
    ],
    ['Rosa Lopez and Pedro Gomez, who share the chair of GSEF, came.', ['Rosa Lopez -> GSEF', 'Pedro Gomez -> GSEF']],
    [
      'Rosa Lopez, Katrin Hansen and Pedro Gomez, all three of CECOP, came.',
      ['Rosa Lopez -> CECOP', 'Katrin Hansen -> CECOP', 'Pedro Gomez -> CECOP'],
    ],
    ['Ada Fernandez and Ivan Petrov, both from the S&D group, stayed.', ['Ada Fernandez -> S&D group', 'Ivan Petrov -> S&D group']],
    ['Ivan Petrov (Federation of Fishers - FOF) came.', ['Ivan Petrov -> Federation of Fishers']],
    ['Rosa Lopez (European Commission, DG WOOL) came.', ['Rosa Lopez -> DG WOOL']],
    ['Speakers of the webinar on wool\n\n- Rosa Lopez, Officer, ILO, Wool Branch\n', ['Rosa Lopez -> Wool Branch']],
    [
      'Pedro Gomez of the Permanent Mission of Chile spoke first. Rosa Lopez of the Permanent Mission moderated.',
      ['Pedro Gomez -> Permanent Mission of Chile', 'Rosa Lopez -> Permanent Mission of Chile'],
    ],
    ['Rosa Lopez and Pedro Gomez came for LANATRAB, a young union.', ['Rosa Lopez -> LANATRAB', 'Pedro Gomez -> LANATRAB']],
    [
      'The Task Force on Dyes of the Andean Wool Forum (AWF) met. Rosa Lopez of the importer Loomfruit, who chairs the Task Force, spoke.',
      ['Rosa Lopez -> Task Force on Dyes of the Andean Wool Forum'],
    ],
    ['Rosa Lopez coordinates housing policy at the Delta Agency.', ['Rosa Lopez -> Delta Agency']],
    ['Pedro Gomez, who is in charge of training at CECOP, came.', ['Pedro Gomez -> CECOP']],
    ['Pedro Gomez of The Ark came too.', ['Pedro Gomez -> The Ark']],
    ['Rosa Lopez, Assistant General Secretary, spoke for UNI Global Union.', ['Rosa Lopez -> UNI Global Union']],
    ["CECOP's President Rosa Lopez, REVES Director Pedro Gomez and others came.", ['Rosa Lopez -> CECOP', 'Pedro Gomez -> REVES']],
    ['Pedro Gomez signed as Vice-President of REVES, Ada Fernandez signed for COPAC.', ['Ada Fernandez -> COPAC', 'Pedro Gomez -> REVES']],
    ['Pedro Gomez sits on the Loom Council.', ['Pedro Gomez -> Loom Council']],
    ['The President of the Loom Workers Union is Rosa Lopez.', ['Rosa Lopez -> Loom Workers Union']],
    ['For COPAC it was Pedro Gomez. REVES was represented by Ada Fernandez.', ['Pedro Gomez -> COPAC', 'Ada Fernandez -> REVES']],
    [
      'CECOP hired Rosa Lopez as a legal officer. The board chose Ada Fernandez as chair of COPAC.',
      ['Rosa Lopez -> CECOP', 'Ada Fernandez -> COPAC'],
    ],
    [
      'Rosa Lopez, President-elect of REVES, and Pedro Gomez, Division Head at the Labour Affairs Bureau, came.',
      ['Rosa Lopez -> REVES', 'Pedro Gomez -> Labour Affairs Bureau'],
    ],
    ['Rosa Lopez (Fiji) is President of CECOP and sits on the Loom Council.', ['Rosa Lopez -> CECOP', 'Rosa Lopez -> Loom Council']],
    ['Pedro Gomez, who represents Africa on the Loom Board, came.', ['Pedro Gomez -> Loom Board']],
    ['Ada Fernandez of the Italian cooperatives came.', []],
    [
      "Rosa Lopez, treasurer of the women's savings union UMECAS, and Pedro Gomez, formerly REVES, came.",
      ['Rosa Lopez -> UMECAS', 'Pedro Gomez -> REVES'],
    ],
    ['Rosa Lopez, from Mali, President of RAESS and Vice Coordinator of RIPESS, came.', ['Rosa Lopez -> RAESS', 'Rosa Lopez -> RIPESS']],
    [
      'Two colleagues of hers in the European Commission, Vice-President Pedro Gomez among them, came.',
      ['Pedro Gomez -> European Commission'],
    ],
    [
      'Rosa Lopez, who drives for CoopCycle, came with Pedro Gomez, whose union Fiskelag smokes herring.',
      ['Rosa Lopez -> CoopCycle', 'Pedro Gomez -> Fiskelag'],
    ],
    ['Rosa Lopez came. In 1991 she began as a bookkeeper at the Annapurna Bank.', ['Rosa Lopez -> Annapurna Bank']],
    ['Present for CECOP: Rosa Lopez and Pedro Gomez.', ['Rosa Lopez -> CECOP', 'Pedro Gomez -> CECOP']],
    ['According to Rosa Lopez, CECOP asked for more; Pedro Gomez, who wrote a REVES report, agreed.', []],
  ])('is told in many ways: %s', (text, expected) => {
    expect(tied(text).sort()).toEqual([...expected].sort())
  })

  it('stands in a line below a name that begins with a body, and behind posts of other languages', () => {
    const text =
      'SPEAKERS\n\nMs Rosa Lopez\nCECOP - Head of Relations\n\nMs Ada Fernandez\nMinistry of Looms, Department of Wool, Poland\n\nMr Pedro Gomez\nDirecteur, Réseau des Tisserands du Bénin'
    expect(tied(text)).toEqual([
      'Rosa Lopez -> CECOP',
      'Ada Fernandez -> Department of Wool',
      'Pedro Gomez -> Réseau des Tisserands du Bénin',
    ])
  })

  it('stands in the lines below a name', () => {
    const text =
      'SOCIAL LOOM FORUM 2021\nLisbon, Portugal, 4 March 2021\n\nSpeakers\n\nRosa Lopez\nPresident\nCECOP\n\nPedro Gomez\nDirector of Policy\nUniversity of Porto'
    expect(tied(text)).toEqual(['Rosa Lopez -> CECOP', 'Pedro Gomez -> University of Porto'])
    expect(tied(text, 'SPOKE_AT')).toEqual([
      'Rosa Lopez -> SOCIAL LOOM FORUM 2021 (SPEAKER)',
      'Pedro Gomez -> SOCIAL LOOM FORUM 2021 (SPEAKER)',
    ])
  })

  it('is a name that only its place in a list shows to be one', () => {
    const text =
      'Webinar "Roofs that last"\n4 March 2021\n\nSpeakers:\n- Rosa Lopez, Head of Policy, Care Division, Aldaro\n- Pedro Gomez, youth advocate and trainer, Somala Kenya\n- Ada Fernandez (loom designer, Torvelo)\n- Ivan Petrov (CECOP; REVES)'
    expect(tied(text)).toEqual([
      'Rosa Lopez -> Care Division',
      'Pedro Gomez -> Somala Kenya',
      'Ada Fernandez -> Torvelo',
      'Ivan Petrov -> CECOP',
      'Ivan Petrov -> REVES',
    ])
    expect(tied(text, 'PART_OF')).toEqual(['Care Division -> Aldaro'])
  })

  it('follows a life clause by clause', () => {
    const text =
      'Rosa Lopez joined the Labour Party in 1980. She then worked for the Delta Agency and became Head of Policy at the Loom Group. COPAC recruited her.'
    expect(tied(text)).toEqual([
      'Rosa Lopez -> Labour Party',
      'Rosa Lopez -> Delta Agency',
      'Rosa Lopez -> Loom Group',
      'Rosa Lopez -> COPAC',
    ])
  })
})

describe('what body is part of which', () => {
  it.each([
    ['The Loom Workers Union has become a member of CECOP.', ['Loom Workers Union -> CECOP']],
    ['REVES is a member of COPAC, and the Delta Agency belongs to CIRIEC.', ['REVES -> COPAC', 'Delta Agency -> CIRIEC']],
    ['CICOPA, a sectoral organization of the ICA, met.', ['CICOPA -> ICA']],
    [
      'CECOP counts the Loom Workers Union and the Delta Agency among its members.',
      ['Loom Workers Union -> CECOP', 'Delta Agency -> CECOP'],
    ],
    ['The Kalpana Institute is part of REVES.', ['Kalpana Institute -> REVES']],
    ['The ICA met in Kigali. ICA Asia-Pacific was there.', ['ICA Asia-Pacific -> ICA']],
    ['Rosa Lopez, President of CECOP and member of the European Economic and Social Committee, came.', []],
  ])('is told in many ways: %s', (text, expected) => {
    expect(tied(text, 'PART_OF')).toEqual(expected)
  })
})

describe('minutes of a board', () => {
  it('are about one of its meetings, though its name in capitals stands in the title', () => {
    const text =
      'LOOM COOPERATION BOARD (LCB)\nThird meeting of the Board - Minutes\n\nDate: 11 February 2013\n\n1. Opening\nMs Lopez opened the meeting and welcomed two new members, the Andean Loom Agency (ALA) and the University of Porto.'
    expect(tied(text, 'PART_OF')).toEqual(['Andean Loom Agency -> LOOM COOPERATION BOARD', 'University of Porto -> LOOM COOPERATION BOARD'])
  })

  it('name the body that met, who presides over it, whom it thanks and whom it admits', () => {
    const text =
      '13th MEETING OF THE REGIONAL LOOM COUNCIL\nMinutes in brief\nHanoi, Viet Nam, 6 November 2018\n\nIn the chair: Dr. Rosa Lopez, President\n\n1. Welcome. The President thanked the Viet Nam Loom Alliance for hosting the meeting.\n2. Ms. Ada Fernandez reported on the Young Weavers Summit, which had been organised with the Indonesian Loom Union.\n3. Two applications were accepted: the Lao Weavers Federation and CECOP.\n4. Next meeting: Tokyo, at the invitation of the Japan Loom Union.'
    expect(tied(text)).toEqual(['Rosa Lopez -> REGIONAL LOOM COUNCIL'])
    expect(tied(text, 'PART_OF')).toEqual(['Lao Weavers Federation -> REGIONAL LOOM COUNCIL', 'CECOP -> REGIONAL LOOM COUNCIL'])
    expect(tied(text, 'ORGANIZED')).toEqual([
      'Viet Nam Loom Alliance -> 13th MEETING OF THE REGIONAL LOOM COUNCIL',
      'Indonesian Loom Union -> Young Weavers Summit',
    ])
  })
})

describe('news of a project', () => {
  it('take up a body by the name that a noun once gave away, and give the word to him who came', () => {
    const text =
      'Last Thursday the Loom Union held "Threads of our own", a day on law. The ILO and the Italian NGO Telaio had helped to prepare it. From Lima came Rosa Lopez, a lecturer at the University of Porto. She showed how laws change. The day was part of "Weave and Work", a three-year project that Telaio carries out with CECOP in Mali and in Togo. Thread House, a cooperative in Lima, was there.'
    expect(tied(text, 'INVOLVED_IN')).toEqual(['Telaio -> Weave and Work', 'CECOP -> Weave and Work'])
    expect(tied(text, 'OPERATES_IN')).toEqual(['Weave and Work -> Mali', 'Weave and Work -> Togo'])
    expect(tied(text, 'ORGANIZED').sort()).toEqual([
      'ILO -> Threads of our own',
      'Loom Union -> Threads of our own',
      'Telaio -> Threads of our own',
    ])
    expect(tied(text, 'SPOKE_AT')).toEqual(['Rosa Lopez -> Threads of our own (SPEAKER)'])
  })
})
