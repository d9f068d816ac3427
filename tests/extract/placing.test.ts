import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { gives, relations } from './gives.ts'

describe('where an event takes place', () => {
  gives([
    [
      'beside its name, with who held it and when in between',
      'The 5th Wool Forum was organised by COPAC, CECOP and the ILO on 4 March 2020 in Lima. It led to the 6th Wool Summit on 30 and 31 October 2021 in Rome.',
      ['HELD_IN 5th Wool Forum -> Lima', 'HELD_IN 6th Wool Summit -> Rome'],
    ],
    [
      'by where people came for it',
      'Some ninety weavers squeezed into the Alpina Conference Centre in Lisbon, Portugal, on 4 March 2021 for "Looms and the law of the sea". COPAC had prepared this side event.',
      ['HELD_IN Looms and the law of the sea -> Alpina Conference Centre'],
    ],
    [
      'by the town that hosted it, or to which it brought people',
      'The city of Lima hosted the 7th Wool Congress on 3 May 2022. The 8th Wool Congress drew weavers of ten countries to Bonn.',
      ['HELD_IN 7th Wool Congress -> Lima', 'HELD_IN 8th Wool Congress -> Bonn'],
    ],
    [
      'by where it meets or will go',
      'They meet again in Lima, Peru, where the 7th Wool Congress opens on 3 May 2022. The 8th Wool Congress 2024 is scheduled for Panama City in November.',
      ['HELD_IN 7th Wool Congress -> Lima', 'HELD_IN 8th Wool Congress 2024 -> Panama City'],
    ],
    [
      'in front of its name, or as what a place was to it',
      'On Friday, in the Palais des Nations, the 12th Wool Congress (WC) closed with a song. The Palais de la Musique et des Congrès was the setting of the closing ceremony.',
      ['HELD_IN 12th Wool Congress -> Palais des Nations', 'HELD_IN closing ceremony -> Palais de la Musique et des Congrès'],
    ],
    [
      'in the line of a list, beside its day',
      'WOOL AND THE SDGs\nSlides, Porto, 18 October 2018\nRosa Lopez, CECOP\n\n---\nWhat is coming up\n\n• CIRIEC Wool Symposium – 25 June 2019, Palais des Nations, Geneva\n  Keynote: Pedro Gomez, Director, REVES\n• Training in Dakar for 22 weavers (3 - 7 September 2019), trainers Ada Fernandez and Linda Dubois\n• May 2020: closing workshop, Lisbon',
      [
        'HELD_IN CIRIEC Wool Symposium -> Palais des Nations',
        'HELD_IN Training in Dakar -> Dakar',
        'SPOKE_AT Linda Dubois -> Training in Dakar (SPEAKER)',
        'HELD_IN closing workshop -> Lisbon',
      ],
    ],
    [
      'by the place from which the report comes, known or not',
      'Weavers take the floor\n\nVALMORA (Wool News), 22 September - The 5th Wool Forum opened this morning with a song. Rosa Lopez of CECOP rang the bell.',
      ['HELD_IN 5th Wool Forum -> VALMORA'],
    ],
    [
      'by the one town that the first paragraph is in',
      "Launch of the report on weavers' wages in Peru\n\nOn 8 April 2021 CECOP launched its report at its headquarters in Lima. Rosa Lopez opened the ceremony.",
      ["HELD_IN Launch of the report on weavers' wages in Peru -> Lima"],
    ],
    [
      'somewhere behind its name in the same clause',
      'The 5th Wool Forum closed on 4 May 2021. The 6th Wool Forum will follow without delay in Porto.',
      ['HELD_IN 6th Wool Forum -> Porto'],
    ],
    [
      'in brackets behind its topic',
      'Pedro Gomez reported on the Expert Group Meeting on looms for the blind (Nairobi, 3-5 December 2019).',
      ['HELD_IN Expert Group Meeting on looms for the blind -> Nairobi'],
    ],
    [
      'in the first words of a report',
      'There was no empty chair in the Church Center of the United Nations in New York on 4 March 2021. Some ninety people had come to the 5th Wool Forum. Rosa Lopez of CECOP opened the forum.',
      ['HELD_IN 5th Wool Forum -> Church Center of the United Nations'],
    ],
    [
      'in the line below a title in capitals, the venue before the town',
      'SYMPOSIUM ON WOOL\nILO Headquarters, Geneva, 7-8 October 2019\n\nOpening\nRosa Lopez, CECOP',
      ['HELD_IN SYMPOSIUM ON WOOL -> ILO Headquarters'],
    ],
    [
      'in a line of the day, the venue and the town, whatever the venue is called',
      'SYMPOSIUM ON WOOL\n20 November 2018, 9:00-17:15, Looms & More, Lisbon\n\nOpening\nRosa Lopez, CECOP',
      ['HELD_IN SYMPOSIUM ON WOOL -> Looms & More'],
    ],
    [
      'in a town that no list holds, behind what went on there or in the dated line below a title',
      '6th Wool Congress\nTarnovia, 3 May 2021\n\nRosa Lopez of CECOP opened the congress. The 7th Wool Congress is to be held in Valmora in 2022.',
      ['HELD_IN 6th Wool Congress -> Tarnovia', 'HELD_IN 7th Wool Congress -> Valmora'],
    ],
    [
      'in the house of a body that is named for nothing else',
      'Pedro Gomez spoke at the seminar "Threads of tomorrow", held on 3 May 2021 at the Politecnico di Lana. It was organised by Lima City Hall.',
      ['HELD_IN Threads of tomorrow -> Politecnico di Lana', 'ORGANIZED Lima City Hall -> Threads of tomorrow'],
    ],
    [
      'at the head of an entry of a chronicle',
      'Milestones\n\n3 October 2023, Chisinau – Round table "Looms for all", with 150 guests.',
      ['HELD_IN Looms for all -> Chisinau'],
    ],
    [
      'in a whole country, or in front of its title',
      'The 7th Wool Forum follows in Egypt in October. Rosa Lopez of CECOP was invited to a seminar in Porto, "Threads of tomorrow".',
      ['HELD_IN 7th Wool Forum -> Egypt', 'HELD_IN Threads of tomorrow -> Porto'],
    ],
    [
      'inside a town hall, which elsewhere is a body',
      'The CECOP Wool Symposium was held in Lima City Hall on 4 May 2021.',
      ['HELD_IN CECOP Wool Symposium -> Lima City Hall'],
    ],
    [
      'in front of it, as where people went for it',
      'In 2019 Rosa Lopez went to Nairobi for the 3rd Wool Congress. Weavers travelled to Porto to attend the 4th Wool Congress.',
      ['HELD_IN 3rd Wool Congress -> Nairobi', 'HELD_IN 4th Wool Congress -> Porto'],
    ],
    [
      'by a dateline that ends in a full stop',
      'Weavers sing\n\nPORTO, 5 March 2021. The 3rd Wool Congress ended yesterday with a song.',
      ['HELD_IN 3rd Wool Congress -> PORTO'],
    ],
  ])
})

describe('a part of the world', () => {
  const within = (text: string) =>
    analyse(text).facts.flatMap(({ predicate, subject, object }) =>
      predicate === 'PART_OF' && subject !== 'document' && object?.kind === 'Place' ? [`${subject.name} -> ${object.name}`] : [],
    )

  it('is where a project is at work', () => {
    expect(relations('The Clean Looms project trains weavers in North Africa, the Middle East and South Asia.')).toEqual(
      ['North Africa', 'Middle East', 'South Asia'].map(region => `OPERATES_IN Clean Looms -> ${region}`),
    )
  })

  it('has the countries that a list puts there, and the one where something came to it for the first time', () => {
    expect(within('The Clean Looms project works in Kenya and Uganda in Africa and Jordan and Iraq in the Arab region.')).toEqual([
      'Kenya -> Africa',
      'Uganda -> Africa',
      'Jordan -> Arab region',
      'Iraq -> Arab region',
    ])
    expect(within('The 5th Wool Forum in Lima, Peru was the first time that weavers of all continents met in the Americas.')).toEqual([
      'Peru -> Americas',
    ])
  })

  it('is no place where nothing is said to be', () => {
    expect(outline(analyse('The 5th Wool Forum dealt with mills in Africa. Weavers in Asia agreed.')).places).toEqual([])
  })
})
