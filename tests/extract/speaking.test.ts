import { describe, expect, it } from '@jest/globals'
import { relations } from './gives.ts'

/** Who is said to speak, in which part, by one sentence of a report on a forum. */
function heard(sentence: string): string[] {
  return relations(`The 3rd Forum on Cooperatives was held in Lisbon on 4 March 2021. ${sentence}`)
    .filter(relation => relation.startsWith('SPOKE_AT'))
    .map(relation => relation.replace(/^SPOKE_AT | -> 3rd Forum on Cooperatives/g, ''))
}

describe('who speaks', () => {
  it.each([
    ['Rosa Lopez of CECOP had the last word.', ['Rosa Lopez (SPEAKER)']],
    [
      'Rosa Lopez, Professor at CECOP, and her co-author Pedro Gomez, REVES, presented the mills.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)'],
    ],
    [
      'The last word was that of Rosa Lopez; the morning had belonged to Ada Fernandez.',
      ['Rosa Lopez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    [
      'It was the turn of Rosa Lopez, then of Pedro Gomez. Next up was Ada Fernandez.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    ['Rosa Lopez was the first to speak, Pedro Gomez the last.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'In conversation with the journalist Ivan Petrov, Rosa Lopez of CECOP looked back on forty years.',
      ['Ivan Petrov (SPEAKER)', 'Rosa Lopez (SPEAKER)'],
    ],
    ['The debate between Rosa Lopez and Pedro Gomez was lively.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'On the podium sat Rosa Lopez (CECOP), Pedro Gomez and Ada Fernandez.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    [
      'Three women told their stories: Rosa Lopez of CECOP, Ada Fernandez of REVES and Linda Dubois.',
      ['Rosa Lopez (SPEAKER)', 'Ada Fernandez (SPEAKER)', 'Linda Dubois (SPEAKER)'],
    ],
    [
      'Rosa Lopez (CECOP), Pedro Gomez (REVES) and Ada Fernandez (CIRIEC) were the panellists.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    [
      'Rosa Lopez spoke about the law of 2011, Pedro Gomez of REVES about tax, and Ada Fernandez about housing.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    [
      'The speakers dealt with mills: Rosa Lopez, Chair of COPAC and Director of CECOP; Pedro Gomez, Secretary General of REVES; and Ada Fernandez.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    ['Rosa Lopez answered questions, as did Pedro Gomez.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    ['Rosa Lopez was interviewed on stage; she was followed by Pedro Gomez.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    ['A video message came from Rosa Lopez. Pedro Gomez sent a video message too.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'Moderation was in the hands of Rosa Lopez (REVES). Pedro Gomez acted as moderator in the afternoon.',
      ['Rosa Lopez (MODERATOR)', 'Pedro Gomez (MODERATOR)'],
    ],
    ['Rosa Lopez of CECOP answered questions together with Pedro Gomez from REVES.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'A debate facilitated by Rosa Lopez, with Pedro Gomez (REVES) and Ada Fernandez, closed the day.',
      ['Rosa Lopez (MODERATOR)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    ['Rosa Lopez from the Wool Union of Peru (WUP) followed with a history of looms.', ['Rosa Lopez (SPEAKER)']],
    ['Rosa Lopez was elected to the chair.', ['Rosa Lopez (CHAIR)']],
    ['Rosa Lopez of the University of Porto read a paper on the law of looms.', ['Rosa Lopez (SPEAKER)']],
    ['Rosa Lopez (REVES) and Pedro Gomez (CECOP) give short introductions.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'Rosa Lopez, Secretary of Labour of Chile, Pedro Gomez, Director of CECOP, and Ada Fernandez of REVES spoke.',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
    ['Her guests were Rosa Lopez of CECOP and Pedro Gomez.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    ['Rosa Lopez, who had moderated a panel of the last Congress, summed up.', ['Rosa Lopez (SPEAKER)']],
    ['Rosa Lopez kept the time and moderated.', ['Rosa Lopez (MODERATOR)']],
    ['The afternoon was under the chairmanship of Pedro Gomez.', ['Pedro Gomez (CHAIR)']],
    ['The opening was left to Rosa Lopez. Pedro Gomez is down for a keynote.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    ['For Rosa Lopez, Director of CECOP, looms are a school of democracy.', ['Rosa Lopez (SPEAKER)']],
    [
      'Ada Fernandez moderated. She had invited:\n\n- Rosa Lopez, Director of CECOP;\n- Pedro Gomez, for the weavers of Peru.',
      ['Ada Fernandez (MODERATOR)', 'Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)'],
    ],
    ['Master of ceremonies was Ada Fernandez of REVES.', ['Ada Fernandez (MODERATOR)']],
    ['Ada Fernandez (REVES) guided the audience through the two days.', ['Ada Fernandez (MODERATOR)']],
    ['Ada Fernandez, Minister of Labour, was elected to chair the forum.', ['Ada Fernandez (CHAIR)']],
    ['It fell to Rosa Lopez of CECOP to close the forum.', ['Rosa Lopez (SPEAKER)']],
    ['Also on stage: Rosa Lopez (CECOP), Pedro Gomez (COPAC).', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'Rosa Lopez: "I learned to weave at six." Pedro Gomez: "I learned to sell at sixty."',
      ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)'],
    ],
    ['Rosa Lopez of CECOP and Pedro Gomez of COPAC locked horns over prices.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    ['Rapporteurs Rosa Lopez and Pedro Gomez drew the threads together.', ['Rosa Lopez (SPEAKER)', 'Pedro Gomez (SPEAKER)']],
    [
      'The forum was opened by Rosa Lopez, Minister of Industry, in the presence of Pedro Gomez, Ambassador of Chile.',
      ['Rosa Lopez (SPEAKER)'],
    ],
    [
      'With Rosa Lopez of CECOP as moderator, Pedro Gomez (COPAC) and Ada Fernandez (REVES) debated prices.',
      ['Rosa Lopez (MODERATOR)', 'Pedro Gomez (SPEAKER)', 'Ada Fernandez (SPEAKER)'],
    ],
  ])('is told in many ways: %s', (sentence, expected) => {
    expect(heard(sentence)).toEqual(expected)
  })

  it('is told of him or her, of an event that is still to come', () => {
    const text =
      'MORE VOICES FOR THE WORLD LOOM CONGRESS\nLisbon, 1-3 December 2021\n\nThree more speakers have said yes.\n\nRosa Lopez is President of CECOP. She will take part in the session "Peace at the loom" on 2 December.\n\nPedro Gomez was elected chair of his union in 2019. In Lisbon he is going to moderate the plenary "Threads that hold".'
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual([
      'SPOKE_AT Rosa Lopez -> Peace at the loom (SPEAKER)',
      'SPOKE_AT Pedro Gomez -> Threads that hold (MODERATOR)',
    ])
  })

  it('is whoever takes the floor under an item of the minutes, and in the chair whom the list of those present says to be', () => {
    const text =
      'COPAC\nBoard meeting\n27 February 2020, Lisbon\n\nMinutes\n\nAttendance: R. Lopez (Chair), P. Gomez (CECOP), A. Fernandez (REVES); excused: L. Dubois\n\n1. International Wool Day 2020. Ms Fernandez proposed to spin in the open. After a discussion in which Mr Gomez took part it was agreed that CECOP will do so.'
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual(
      ['R. Lopez -> Board meeting (CHAIR)', 'Fernandez -> Board meeting (SPEAKER)', 'Gomez -> Board meeting (SPEAKER)'].map(
        each => `SPOKE_AT ${each}`,
      ),
    )
  })

  it('is not whomever somebody who tells of his life has met', () => {
    const text =
      'From the loom to the law\nA conversation with Pedro Gomez\n\nI remember the 3rd Forum on Cooperatives best.\n\nRosa Lopez took me by the hand. Ada Fernandez explained what a mill is.'
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual([])
  })

  it('is told by the label behind the time of a programme', () => {
    const text =
      'SOCIAL LOOM FORUM 2021\nLisbon, Portugal, 4 March 2021\n\n10:00 Keynote: Pedro Gomez, Professor, University of Porto\n10:30 Panel with Ada Fernandez (REVES) and Ivan Petrov (CIRIEC). Moderator: Rosa Lopez\n12:00 Closing words - Linda Dubois, Mayor of Lisbon'
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual(
      ['Pedro Gomez', 'Ada Fernandez', 'Ivan Petrov', 'Rosa Lopez', 'Linda Dubois'].map(
        name => `SPOKE_AT ${name} -> SOCIAL LOOM FORUM 2021 (${name === 'Rosa Lopez' ? 'MODERATOR' : 'SPEAKER'})`,
      ),
    )
  })

  it.each([
    ['Pedro Gomez played with the figures of the first spring.', ['Pedro Gomez']],
    ['Rosa Lopez, Director of CECOP, took her listeners from Lima to Porto.', ['Rosa Lopez']],
    ['The workshop brought Rosa Lopez of CECOP face to face with the weavers of Porto.', ['Rosa Lopez']],
    ['Rosa Lopez would have liked more about wages; Pedro Gomez missed the mills.', ['Rosa Lopez', 'Pedro Gomez']],
    ['Who sat on the panel? Rosa Lopez, who heads the network of weavers. Pedro Gomez from Peru.', ['Rosa Lopez', 'Pedro Gomez']],
    ['For Rosa Lopez of CECOP, the law has to follow the loom.', ['Rosa Lopez']],
    ['Rosa Lopez of CECOP, who looks after the loom, was there all week.', []],
    ['Rosa Lopez travelled with the delegation of Peru; Pedro Gomez, of REVES, with that of Chile.', []],
    ['Rosa Lopez is a member of the board. Pedro Gomez was elected to it.', []],
    ['In the corridors Rosa Lopez met Pedro Gomez and Ada Fernandez.', []],
  ])('is assumed of whoever a report names without placing them outside: %s', (sentence, expected) => {
    expect(heard(sentence)).toEqual(expected.map(name => `${name} (SPEAKER)`))
  })

  it.each([
    'Rosa Lopez, Pedro Gomez and Ada Fernandez attended.',
    'Rosa Lopez held up a flag and said nothing.',
    'Pedro Gomez could not come; he sent a text, and it was read out.',
    'A letter of Pedro Gomez was read out by Ivan Petrov.',
    'Rosa Lopez took notes.',
    'For Rosa Lopez it was the first visit to the sea.',
    'The award winners are:\n\n- Rosa Lopez, Director of CECOP;\n- Pedro Gomez, for the weavers of Peru.',
  ])('is not who was only there, or not at all: %s', sentence => {
    expect(heard(sentence)).toEqual([])
  })

  it.each([
    ['The future of mills was debated at the opening session.', 'opening session'],
    ['Fair prices were the theme of the closing session.', 'closing session'],
    ['In a panel discussion on mills, COPAC asked for fair prices.', 'discussion on mills'],
    ['During the opening plenary, weavers called for fair prices.', 'opening plenary'],
    ['Weavers from all over the world called for fair prices.', '3rd Forum on Cooperatives'],
  ])('in a report is told once for all by the line below its title: %s', (line, event) => {
    const text = `COPAC at the 3rd Forum on Cooperatives\n${line}\n\nRosa Lopez, Director of COPAC, gave opening remarks, along with Pedro Gomez of REVES.\n\nAda Fernandez spoke of looms.`
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual(
      ['Rosa Lopez', 'Pedro Gomez', 'Ada Fernandez'].map(person => `SPOKE_AT ${person} -> ${event} (SPEAKER)`),
    )
  })

  it('in a report is told by that line only until it turns to another day or to the whole', () => {
    const text =
      'COPAC at the 3rd Forum on Cooperatives\nMills were the theme of the opening session.\n\nRosa Lopez of COPAC gave figures.\n\nOn the second day Ada Fernandez of REVES spoke of looms.'
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'SPOKE_AT Rosa Lopez -> opening session (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> 3rd Forum on Cooperatives (SPEAKER)',
      ]),
    )
  })

  it('at a session is not heard by the whole alone', () => {
    expect(relations('Rosa Lopez of CECOP told the opening session of the 3rd Forum on Cooperatives that mills need care.')).toEqual(
      expect.arrayContaining(['SPOKE_AT Rosa Lopez -> opening session (SPEAKER)', 'PART_OF opening session -> 3rd Forum on Cooperatives']),
    )
  })
})
