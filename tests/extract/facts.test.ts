import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'

const relations = (text: string) =>
  outline(analyse(text)).relations.map(({ type, from, to, role, title }) => [type, from, to, role ?? title].filter(Boolean).join(' | '))

const webinar = 'On 10 September 2020 the ILO held the webinar "Social economy and migrant entrepreneurship" online.'

describe('what a text says', () => {
  it('names who spoke, moderated and chaired', () => {
    expect(
      relations(
        `${webinar} Ada Fernandez, Director of CECOP, presented the study. The session was moderated by Luigi Martignetti, Secretary General of REVES. Mr. Ivan Petrov, President of CIRIEC, chaired it.`,
      ),
    ).toEqual(
      expect.arrayContaining([
        'SPOKE_AT | Ada Fernandez | Social economy and migrant entrepreneurship | SPEAKER',
        'SPOKE_AT | Luigi Martignetti | Social economy and migrant entrepreneurship | MODERATOR',
        'SPOKE_AT | Ivan Petrov | Social economy and migrant entrepreneurship | CHAIR',
        'AFFILIATED_WITH | Ada Fernandez | CECOP | Director',
        'ORGANIZED | ILO | Social economy and migrant entrepreneurship',
      ]),
    )
  })

  it('tells those who attended from those who spoke, and leaves out a message that others read', () => {
    const found = relations(
      `${webinar} Ada Fernandez, Director of CECOP, opened it. Among those attending were Pedro Gomez, President of CIRIEC, and Rosa Lopez of REVES. A message was read out from Juan Garcia, President of SEE.`,
    )
    expect(found.filter(each => each.startsWith('SPOKE_AT'))).toEqual([
      'SPOKE_AT | Ada Fernandez | Social economy and migrant entrepreneurship | SPEAKER',
    ])
  })

  it('gives the sessions of a programme their speakers, and the whole its parts', () => {
    const programme = [
      'SOCIAL ECONOMY FORUM 2021',
      'Lisbon, Portugal - 4 March 2021',
      '',
      'PROGRAMME',
      '',
      '9.00-10.00   Panel 1 - Financing cooperatives',
      '  Moderator: Ms Ada Fernandez, CECOP',
      '  • Mr Pedro Gomez, Director, CIRIEC',
      '',
      '10.00-10.15   Coffee break',
      '',
      '10.15-11.00   Panel 2 - Care work',
      '  • Ms Rosa Lopez, President, REVES',
    ].join('\n')
    expect(relations(programme)).toEqual(
      expect.arrayContaining([
        'SPOKE_AT | Ada Fernandez | Financing cooperatives | MODERATOR',
        'SPOKE_AT | Pedro Gomez | Financing cooperatives | SPEAKER',
        'SPOKE_AT | Rosa Lopez | Care work | SPEAKER',
        'PART_OF | Financing cooperatives | SOCIAL ECONOMY FORUM 2021',
        'HELD_IN | SOCIAL ECONOMY FORUM 2021 | Lisbon',
      ]),
    )
  })

  it('follows units, members and projects', () => {
    const found = relations(
      'Ada Fernandez, Head of the Cooperatives Unit of the ILO, spoke at the 3rd Forum on Cooperatives. The CLEAR Cotton project, which the ILO carries out with funding from the European Union, works in Mali, Peru and Pakistan.',
    )
    expect(found).toEqual(
      expect.arrayContaining([
        'INVOLVED_IN | ILO | CLEAR Cotton',
        'INVOLVED_IN | European Union | CLEAR Cotton',
        'OPERATES_IN | CLEAR Cotton | Mali',
        'OPERATES_IN | CLEAR Cotton | Pakistan',
      ]),
    )
  })

  it('is nothing for texts without names', () => {
    expect(relations('')).toEqual([])
    expect(relations('the economy grew by three per cent, and nobody was named.')).toEqual([])
    expect(relations('?!'.repeat(5000))).toEqual([])
  })
})

describe('attributes', () => {
  const values = (text: string) =>
    analyse(text)
      .facts.filter(({ object }) => object === undefined)
      .map(({ predicate, value }) => `${predicate} ${JSON.stringify(value)}`)

  it('of an event are its participants, its mode, its status and its theme', () => {
    expect(
      values(
        'The 3rd Forum on Cooperatives was held online on 4 March 2021. It brought together more than 1,200 participants. The theme of the forum was "Care work for all".',
      ),
    ).toEqual(
      expect.arrayContaining([
        'participants {"stated":"more than 1,200 participants","number":1200,"bound":"AT_LEAST"}',
        'mode "ONLINE"',
        'status "HELD"',
        'theme "Care work for all"',
        'startDate "2021-03-04"',
        'edition 3',
      ]),
    )
  })

  it('of a project are its budget and its term', () => {
    expect(values('The PROSPECTS programme has a budget of 94 million USD. The programme runs from 1 July 2019 to 30 June 2023.')).toEqual(
      expect.arrayContaining(['budget {"amount":"94000000","currency":"USD"}', 'startDate "2019-07-01"', 'endDate "2023-06-30"']),
    )
  })
})
