import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { type Case, gives, relations } from './gives.ts'

const cases: readonly Case[] = [
  [
    'as part of which a body held an event',
    'The webinar "Fair mills" was held on 4 May 2021 by REVES, as part of its webinar series on wool.',
    ['PART_OF Fair mills -> webinar series', 'ORGANIZED REVES -> webinar series'],
  ],
  [
    'of which an event was the first',
    'On 4 May 2021 COPAC held the webinar "Fair mills", the first of its new webinar series.',
    ['PART_OF Fair mills -> webinar series', 'ORGANIZED COPAC -> webinar series'],
  ],
  [
    'to which an event belongs',
    'The webinar "Fair mills" on 4 May 2021 belongs to a series of online talks by REVES.',
    ['PART_OF Fair mills -> series of online talks', 'ORGANIZED REVES -> series of online talks'],
  ],
  [
    'of which a text names one edition by the plural of all',
    'The tenth edition of the Porto Wool Meetings was held in Lima on 4 May 2021. The Porto Wool Meetings began in 2003.',
    ['PART_OF tenth edition of the Porto Wool Meetings -> Porto Wool Meetings', 'HELD_IN tenth edition of the Porto Wool Meetings -> Lima'],
  ],
  [
    'that a body has held so many times, and of which the next event is announced',
    'Since 2012 CECOP has held, together with REVES, nine Summits on Fair Wool. The next wool summit will take place in May 2022.',
    ['ORGANIZED CECOP -> Summits on Fair Wool', 'ORGANIZED REVES -> Summits on Fair Wool', 'PART_OF wool summit -> Summits on Fair Wool'],
  ],
  [
    'of which the next event is announced with what it is about',
    'Since 2012 CECOP has run twelve Academies on Rural Development. The next academy on rural development is planned for May 2022.',
    ['PART_OF academy on rural development -> Academies on Rural Development'],
  ],
]

describe('a series', () => {
  gives(cases)

  it('is no scene of what follows, where the event is named that belongs to it', () => {
    const text =
      'COPAC joins an online event on fair fish\n\nThree EU-funded initiatives, FISHNET, COD-UP and SHOALS, hosted the event.\n\nThe online event "Fair fish" of 4 May 2021 was one of a series of webinars "Blue Europe". Rosa Lopez of COPAC opened it.'
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'SPOKE_AT Rosa Lopez -> Fair fish (SPEAKER)',
        'PART_OF Fair fish -> Blue Europe',
        ...['FISHNET', 'COD-UP', 'SHOALS'].map(project => `ORGANIZED ${project} -> Fair fish`),
      ]),
    )
  })

  it('is not named by what every edition is called', () => {
    const { events } = outline(analyse('The tenth edition of the Porto Wool Congress was held in Lima on 4 May 2021.'))
    expect(events.map(({ name }) => name)).toEqual(['tenth edition of the Porto Wool Congress'])
  })

  it('that has a name needs no other', () => {
    const { events } = outline(analyse('On 4 May 2021 REVES opened its webinar series "Fair looms" with the webinar "Fair mills".'))
    expect(events.map(({ name }) => name).sort()).toEqual(['Fair looms', 'Fair mills'])
  })
})

describe('an event that a body has still to hold', () => {
  it('is of that body, and no part of what is reported', () => {
    const text =
      'The 3rd Forum on Cooperatives was held in Lisbon on 4 March 2021. In June 2022 CECOP will have its first General Discussion on the “Fair prices of mills”.'
    const own = 'first General Discussion on the “Fair prices of mills”'
    expect(relations(text)).toContain(`ORGANIZED CECOP -> ${own}`)
    expect(relations(text)).not.toContain(`PART_OF ${own} -> 3rd Forum on Cooperatives`)
  })
})
