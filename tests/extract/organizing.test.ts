import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { relations } from './gives.ts'

/** The bodies that organized, hosted or joined in an event, in the order in which they are named. */
const organizers = (text: string, event: string) =>
  relations(text)
    .filter(relation => relation.startsWith('ORGANIZED') && relation.endsWith(` -> ${event}`))
    .map(relation => relation.slice('ORGANIZED '.length, -` -> ${event}`.length))
    .sort()

describe('who organizes', () => {
  it.each([
    ['CECOP and the City of Lisbon organised it hand in hand with REVES.', ['CECOP', 'City of Lisbon', 'REVES']],
    [
      'CECOP and REVES were the organisers, the University of Porto was co-host, and COPAC gave its support.',
      ['CECOP', 'REVES', 'University of Porto'],
    ],
    ['Its hosts, CECOP and REVES, were pleased.', ['CECOP', 'REVES']],
    ['It had come about at the invitation of CECOP and REVES.', ['CECOP', 'REVES']],
    ['Behind it stood CECOP and REVES.', ['CECOP', 'REVES']],
    ['Behind the Forum stood CECOP and REVES.', ['CECOP', 'REVES']],
    ['CECOP was the lead organizer of the Forum.', ['CECOP']],
    ['CECOP and REVES shared the organization; CIRIEC took care of the catering.', ['CECOP', 'REVES']],
  ])('is told in many ways after the event: %s', (sentence, expected) => {
    expect(
      organizers(`The 3rd Forum on Cooperatives was held in Lisbon on 4 March 2021. ${sentence}`, '3rd Forum on Cooperatives'),
    ).toEqual(expected)
  })

  it.each([
    ['On 4 March 2021 CECOP and the Italian Loom Alliance took stock in a webinar, "Roofs that last".', ['CECOP', 'Italian Loom Alliance']],
    ['CECOP was behind the webinar "Roofs that last", which it organised with REVES on 4 March 2021.', ['CECOP', 'REVES']],
    ['The webinar "Roofs that last", a joint initiative of CECOP and REVES, was held on 4 March 2021.', ['CECOP', 'REVES']],
    ['CECOP brought 90 people together on 4 March 2021 for the webinar "Roofs that last".', ['CECOP']],
    ['On 4 March 2021 CECOP, in collaboration with REVES, held the webinar "Roofs that last".', ['CECOP', 'REVES']],
    ['For the webinar "Roofs that last" on 4 March 2021 CECOP teamed up with REVES and COPAC.', ['CECOP', 'COPAC', 'REVES']],
    ['CECOP and its partner REVES welcomed 90 people to the webinar "Roofs that last" on 4 March 2021.', ['CECOP', 'REVES']],
    ['CECOP\'s third webinar, "Roofs that last", took place on 4 March 2021.', ['CECOP']],
    ['CECOP and REVES took part in a webinar, "Roofs that last", on 4 March 2021.', []],
    ['The webinar "Roofs that last" on 4 March 2021 was the work of two bodies: CECOP and REVES.', ['CECOP', 'REVES']],
    ['The hosts of the webinar "Roofs that last" (4 March 2021), namely CECOP and REVES, were pleased.', ['CECOP', 'REVES']],
    ['Webinar "Roofs that last"\n4 March 2021\nHost: CECOP. Partners: REVES, COPAC.', ['CECOP', 'COPAC', 'REVES']],
    ['Coming up\n\n• Wool Fair, Lima, October, with a side event "Roofs that last" (CECOP + REVES)', ['CECOP', 'REVES']],
    [
      'The organizers of the webinar "Roofs that last" on 4 March 2021 were happy. The organizers, the Roof Committee (RC) of the Loom Alliance (LA) and Lima\'s own REVES, had hoped for 90 people.',
      ['REVES', 'Roof Committee'],
    ],
    ['Our hosts for the webinar "Roofs that last" on 4 March 2021 were CECOP and REVES.', ['CECOP', 'REVES']],
    ['The webinar "Roofs that last", held in the same room on 4 March 2021 by CECOP and REVES, drew 90 people.', ['CECOP', 'REVES']],
    ['CECOP (CP) closes the year on 4 March 2021 with a webinar of its own, "Roofs that last".', ['CECOP']],
    [
      'The webinar "Roofs that last" of 4 March 2021 was hosted by Lanatrust in collaboration with Tessile Verde.',
      ['Lanatrust', 'Tessile Verde'],
    ],
    ['CECOP opened its doors to the webinar "Roofs that last" on 4 March 2021, with REVES as local partner.', ['CECOP', 'REVES']],
    ['A webinar, "Roofs that last", was held on 4 March 2021 by REVES and Lima\'s own CECOP.', ['CECOP', 'REVES']],
  ])('is told in many ways with the event: %s', (text, expected) => {
    expect(organizers(text, 'Roofs that last')).toEqual(expected)
  })

  it.each([
    [
      'The Ministry of Labour of Fiji and CECOP brought 60 people together for the seminar "Fair fish" on 4 March 2021.',
      ['CECOP', 'Ministry of Labour'],
    ],
    [
      'The conference "Fair fish" was held on 4 March 2021. CECOP had prepared it, along with UN Women and the Danish guild Fiskelag.',
      ['CECOP', 'Fiskelag', 'UN Women'],
    ],
    ['The conference "Fair fish" was held on 4 March 2021. CECOP was host to 200 fishers.', ['CECOP']],
    ['The conference "Fair fish" was held on 4 March 2021 with the help of CECOP. REVES ran a project there.', []],
    ['The conference "Fair fish" was held on 4 March 2021. CECOP organizes fishers.', []],
  ])('is told by any word of organizing beside an event: %s', (text, expected) => {
    expect(organizers(text, 'Fair fish')).toEqual(expected)
  })

  it.each([
    ['The webinar "Fair fish" was organized on 4 March 2021 by three EU-funded projects: FISHNET, COD-UP and SHOALS.'],
    ['Three EU co-funded projects, FISHNET, COD-UP and SHOALS, organised the webinar "Fair fish" on 4 March 2021.'],
    ['FISHNET, COD-UP and SHOALS, three EU-funded projects, hosted the webinar "Fair fish" on 4 March 2021.'],
    [
      'Fishers meet online\n\nThe webinar "Fair fish" began late. Three projects hosted it.\n\nThe webinar "Fair fish" was held on 4 March 2021. Fishers know three projects of the region: FISHNET, COD-UP and SHOALS.',
    ],
    [
      'Fishers meet online\n\nThe webinar "Fair fish" on 4 March 2021 was organized by three projects.\n\nThe three projects, FISHNET, COD-UP and SHOALS, had met before.',
    ],
  ])('is told of projects that a text counts and lists: %s', text => {
    expect(organizers(text, 'Fair fish')).toEqual(['COD-UP', 'FISHNET', 'SHOALS'])
  })

  it('is told of nobody whose Director speaks behind the one who did, nor of a second event by its noun alone', () => {
    const text =
      'CECOP in a webinar on fair fish\n\nAt the webinar organized by REVES, the Director of CECOP and Chair of COPAC spoke.\n\nThe webinar "Fair fish" was held on 4 March 2021.'
    expect(organizers(text, 'Fair fish')).toEqual(['REVES'])
    expect(outline(analyse(text)).events.map(({ name }) => name)).toEqual(['Fair fish'])
  })

  it('is told by the name in front of an event in common words', () => {
    const text =
      'The Director of COPAC spoke at the CECOP high-level conference on fair fish. The conference was held in Lima on 4 March 2021.'
    expect(organizers(text, 'high-level conference on fair fish')).toEqual(['CECOP'])
  })

  it('is told by the bodies alone below a title', () => {
    const text = 'FAIR FISH FORUM 2021\nCECOP | UN Women, 4 March 2021\n\nSpeakers\nRosa Lopez, COPAC'
    expect(organizers(text, 'FAIR FISH FORUM 2021')).toEqual(['CECOP', 'UN Women'])
  })

  it('is listed line by line', () => {
    const text =
      'SOCIAL LOOM FORUM 2021\nLisbon, Portugal, 4 March 2021\n\nOrganisers\nCECOP\nREVES, Brussels\nUniversity of Porto\n\nSpeakers\nRosa Lopez, COPAC'
    expect(organizers(text, 'SOCIAL LOOM FORUM 2021')).toEqual(['CECOP', 'REVES', 'University of Porto'])
  })
})
