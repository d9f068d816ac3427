import { describe } from '@jest/globals'
import { gives } from './gives.ts'

describe('what event is part of what', () => {
  gives([
    [
      'in the sentence that goes on about it',
      'On 17 July 2018 CECOP organized "Looms for the many" in New York. It was an official side event of the 9th Wool Forum.',
      ['PART_OF Looms for the many -> 9th Wool Forum'],
    ],
    [
      'with its title between commas',
      'The 9th Wool Forum, "Threads of change", will take place in Lima on 4 May 2023. It is prepared by REVES.',
      ['ORGANIZED REVES -> Threads of change', 'HELD_IN Threads of change -> Lima'],
    ],
    [
      'as a title that a paragraph begins with',
      'The 9th Wool Forum met in Lima on 4 May 2023.\n\n"Setting up looms". Rosa Lopez of CECOP chaired this session.\n\n"Dyes from the garden" was left to the young. Pedro Gomez of REVES spoke.',
      [
        'PART_OF Setting up looms -> 9th Wool Forum',
        'SPOKE_AT Rosa Lopez -> Setting up looms (CHAIR)',
        'SPOKE_AT Pedro Gomez -> Dyes from the garden (SPEAKER)',
      ],
    ],
    [
      'with its title in front, or one that begins like speech',
      '"Threads of trust" was the name of an online side event on 4 May 2023. Rosa Lopez of CECOP chaired it. CECOP goes on in June with a workshop called "She Spins, She Saves" in Lima.',
      ['SPOKE_AT Rosa Lopez -> Threads of trust (CHAIR)', 'HELD_IN She Spins, She Saves -> Lima'],
    ],
    [
      'as a part without a name of which the sentence tells who took part',
      'The 9th Wool Forum met in Lima on 4 May 2023. In the workshop on law, Rosa Lopez argued for rules, while Pedro Gomez of CECOP took the old code as an example. The workshop on finance heard Ada Fernandez, of REVES, and Ivan Petrov. The lunch discussion on the Wool Charter, on 4 May, was organized by COPAC. Linda Dubois moderated.',
      [
        'SPOKE_AT Rosa Lopez -> workshop on law (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> workshop on law (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> workshop on finance (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> workshop on finance (SPEAKER)',
        'PART_OF workshop on law -> 9th Wool Forum',
        'ORGANIZED COPAC -> lunch discussion on the Wool Charter',
        'SPOKE_AT Linda Dubois -> lunch discussion on the Wool Charter (MODERATOR)',
      ],
    ],
    [
      'as a talk, a day, a visit or an assembly that had its own people',
      'The 9th Wool Forum met in Lima on 4 May 2023. During a lunch talk on dyes, Rosa Lopez of CECOP explained the rules. The Youth Day, held on 3 May, was opened by Pedro Gomez. A study visit to the mill of Lima followed, introduced by Ada Fernandez. Young weavers met for a Women Assembly, chaired by Linda Dubois. Ivan Petrov led a masterclass on looms. A dialogue between ministers was moderated by Maria Nowak. The award ceremony in the evening was opened by Hans Becker.',
      [
        'SPOKE_AT Rosa Lopez -> lunch talk on dyes (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Youth Day (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> study visit to the mill of Lima (SPEAKER)',
        'SPOKE_AT Linda Dubois -> Women Assembly (CHAIR)',
        'SPOKE_AT Ivan Petrov -> masterclass on looms (SPEAKER)',
        'SPOKE_AT Maria Nowak -> dialogue between ministers (MODERATOR)',
        'SPOKE_AT Hans Becker -> award ceremony (SPEAKER)',
      ],
    ],
    [
      'that goes on as "it", also where another one was named around it',
      '"Threads of trust" was the name of an online event on 4 May 2023, held during the 7th Wool Week. CECOP and REVES had convened it. Rosa Lopez of COPAC chaired it.',
      ['ORGANIZED REVES -> Threads of trust', 'SPOKE_AT Rosa Lopez -> Threads of trust (CHAIR)'],
    ],
    [
      'as a course that has one edition, in figures and in words',
      'THE LOOM ACADEMY ON WOOL\n6th edition: "Dyes in the world of work"\nLima, 23-27 May 2023\n\nAbout the Academy\n\nWeavers asked for it at the 2nd Wool Forum (Bonn, October 2009). For its sixth edition the Academy comes to Lima. CECOP and REVES organize it in collaboration with COPAC, and many others have helped.',
      ['CECOP', 'REVES', 'COPAC'].map(body => `ORGANIZED ${body} -> Dyes in the world of work`),
    ],
    [
      'behind its year, with who opened it',
      'The 9th Wool Forum met in Lima on 4 May 2023. It goes back to the Learning Forum on Looms, organised in Bonn in 2011 and opened by Pedro Gomez.',
      ['SPOKE_AT Pedro Gomez -> Learning Forum on Looms (SPEAKER)'],
    ],
    [
      'as the title that a sentence begins with',
      'The 9th Wool Forum met in Lima on 4 May 2023. "Money for the looms we need", the session of the morning, was chaired by Rosa Lopez of CECOP. "Mills of tomorrow: new paths" followed on the 5th, with Pedro Gomez of REVES. "Dyes and their gardens" had Ada Fernandez, Director of COPAC, as facilitator.',
      [
        'SPOKE_AT Rosa Lopez -> Money for the looms we need (CHAIR)',
        'SPOKE_AT Pedro Gomez -> Mills of tomorrow: new paths (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Dyes and their gardens (SPEAKER)',
      ],
    ],
    [
      'at an hour of a programme, with its place and its people below',
      'WOOL FORUM\nLima, 6-7 May 2023\n\nPROGRAMME\n\n14:00-17:30   Youth meeting "Our turn to weave"\nHouse of the Looms\n   Facilitator: Rosa LOPEZ, CECOP\n   With: Pedro GOMEZ, REVES; Ada FERNANDEZ, COPAC',
      ['SPOKE_AT Rosa LOPEZ -> Our turn to weave (MODERATOR)', 'SPOKE_AT Ada FERNANDEZ -> Our turn to weave (SPEAKER)'],
    ],
    [
      'at a day and an hour, with its people in the same paragraph',
      'THE LOOM ACADEMY ON WOOL\n6th edition: "Dyes in the world of work"\nLima, 23-27 May 2023\n\nMonday 23, 9 a.m. – Opening ceremony. Rosa Lopez, General Director of CECOP; Father Pedro Gomez S.J., Rector of the University of Lima; Ada Fernandez, COPAC. They will present the new programme of the sector, which has been long awaited.',
      [
        'SPOKE_AT Rosa Lopez -> Opening ceremony (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Opening ceremony (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Opening ceremony (SPEAKER)',
        'PART_OF Opening ceremony -> Dyes in the world of work',
        'HELD_IN Dyes in the world of work -> Lima',
      ],
    ],
    [
      'under a heading with its day and who organized it',
      'WOOL AND ITS LIMITS\nLima, 6-8 May 2023\nWho will speak\n\nOPENING SESSION - Monday 6 May, 9.30\n\nRosa LOPEZ is Director of CECOP since 2009.\n\nSPECIAL SESSION - Money and looms (Tuesday 7 May, 13.15)\n\nOrganized by COPAC\nModerator: Pedro GOMEZ, COPAC\nAda FERNANDEZ, REVES\n\nCLOSING SESSION - Wednesday 8 May\n\n"Dyes for tomorrow". Ivan PETROV, University of Lima, sums up.',
      [
        'SPOKE_AT Rosa LOPEZ -> OPENING SESSION (SPEAKER)',
        'SPOKE_AT Pedro GOMEZ -> SPECIAL SESSION (MODERATOR)',
        'SPOKE_AT Ada FERNANDEZ -> SPECIAL SESSION (SPEAKER)',
        'SPOKE_AT Ivan PETROV -> CLOSING SESSION (SPEAKER)',
      ],
    ],
    [
      'in lists below the heading of several, and behind a day',
      'WOOL COURSE\nSecond edition | 3 - 14 October 2016 | Lima, Peru\n\nPlenaries of the first week\n\n5 October, "Money for mills": Rosa Lopez, Director of CECOP, and Pedro Gomez (COPAC)\n6 October, "Dyes for all": Ada Fernandez (REVES). Chair: Ivan Petrov, CIRIEC\n\nElectives\n\nE1 Clean looms. Tutor: Linda Dubois, REVES\nE2 Measuring yarn: the models of the Wool Network, taught by Maria Nowak (COPAC) and Hans Becker, University of Bonn',
      [
        'SPOKE_AT Rosa Lopez -> Money for mills (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> Dyes for all (CHAIR)',
        'SPOKE_AT Linda Dubois -> Clean looms (SPEAKER)',
        'SPOKE_AT Hans Becker -> Measuring yarn (SPEAKER)',
      ],
    ],
    [
      'behind its sort in capitals, and by the title below its place in the order',
      'WHO SPEAKS AT THE THIRD LOOM CONFERENCE\nPorto, 3-5 June 2024\n\nPANEL: MILLS WITHOUT OWNERS\n\nAda Fernandez, REVES\n\n10:00-11:30 Second session\nMills and markets\nChair: Rosa Lopez (CECOP)',
      ['SPOKE_AT Ada Fernandez -> MILLS WITHOUT OWNERS (SPEAKER)', 'SPOKE_AT Rosa Lopez -> Mills and markets (CHAIR)'],
    ],
    [
      'on a slide: with those of a numbered panel, and as a visit to a place',
      'WOOL FOR ALL\nCECOP, Lima, May 2023\n\n---\n2\nNational dialogue on mills\nLima, 6 October 2022\n* Panel 1: Ada Fernandez (REVES), Ivan Petrov (CIRIEC)\n\n---\n3\nStudy visit to Biella, Italy (March 2023)\nGuide: Pedro Gomez',
      [
        'SPOKE_AT Ada Fernandez -> Panel 1 (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> Panel 1 (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Study visit to Biella (SPEAKER)',
      ],
    ],
    [
      'whose people are presented one after the other below "Keynote speakers"',
      'Meet our speakers\n5th Wool Congress, Lima, 2-3 May 2023\n\nKeynote speakers\n\nRosa Lopez is the Director of CECOP. She has worked on mills for 20 years.\n\nPedro Gomez teaches at the University of Lima.',
      ['SPOKE_AT Rosa Lopez -> 5th Wool Congress (SPEAKER)', 'SPOKE_AT Pedro Gomez -> 5th Wool Congress (SPEAKER)'],
    ],
    [
      'under titles that the same word labels, each presented behind a dash',
      'MEET THE PEOPLE OF WSAVE2019!\nWorld Summit on Alpine Village Enterprise\nLima, Peru, 11-12 May 2019\n\nSESSION "BUY WOOL, BUY BETTER" (11 May, 14:00)\n\nRosa Lopez – Chair of CECOP and a weaver herself.\nAda Fernandez – CEO of REVES. Nobody knows more about looms.\n\nSESSION "DYES AND RIVERS" (12 May, 10:30)\n\nPedro Gomez – COPAC, Lima.\nModerator: Ivan Petrov, CIRIEC.',
      [
        'SPOKE_AT Rosa Lopez -> BUY WOOL, BUY BETTER (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> BUY WOOL, BUY BETTER (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> DYES AND RIVERS (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> DYES AND RIVERS (MODERATOR)',
        'PART_OF DYES AND RIVERS -> World Summit on Alpine Village Enterprise',
      ],
    ],
    [
      'under headings that each give a day, through lines of nothing but names',
      'MEET THE SPEAKERS\n\n5th Wool Conference\nLima, Peru, 15-20 May 2022\n\nOPENING CEREMONY, Sunday 15 May\n\nRosa LOPEZ\nDirector-General of CECOP since 2012. She gives the keynote.\n\nZu "Zulu" NXEBI\nMinister of Wool.\n\nADA FERNANDEZ\nEighteen years old, delegate of REVES.\n\nCHILDREN AND LOOMS, Monday 16 May\n(panel organised by COPAC)\n\nPedro GOMEZ\nGeneral Secretary, COPAC\n\nModerator: Ivan PETROV, CIRIEC',
      [
        'SPOKE_AT Rosa LOPEZ -> OPENING CEREMONY (SPEAKER)',
        'SPOKE_AT Pedro GOMEZ -> CHILDREN AND LOOMS (SPEAKER)',
        'SPOKE_AT Ivan PETROV -> CHILDREN AND LOOMS (MODERATOR)',
        'PART_OF CHILDREN AND LOOMS -> 5th Wool Conference',
      ],
    ],
    [
      'in a list of happenings with places and ranges of days',
      'WOOL BOARD\nMinutes\n\n4. Other meetings\n- Summit of Weavers, Québec, Canada, 11-13 October 2016: Rosa Lopez reported.\n- REVES General Assembly, Kuala Lumpur, Malaysia, 14-17 November 2017. Members are invited.',
      ['HELD_IN Summit of Weavers -> Québec', 'HELD_IN REVES General Assembly -> Kuala Lumpur'],
    ],
    [
      'in a list of happenings, each with its place and days',
      'CARE AND WOOL\nNotes of later entries\n\n- Wool4All, Doha, Qatar, 15-18 September 2025. Rosa Lopez of CECOP spoke.\n\n- 9th Wool Forum, Lima, Peru, 3 May 2024. Pedro Gomez of REVES spoke.',
      ['SPOKE_AT Rosa Lopez -> Wool4All (SPEAKER)', 'SPOKE_AT Pedro Gomez -> 9th Wool Forum (SPEAKER)'],
    ],
    [
      'on slides, as the line above its place and day',
      'WOOL IN OUR REGION\nWhat we did\n\n---\n2\n\nStep 1: talk\n\nFirst round of consultations\nLima, 17/05/2019\n • speaker: Rosa Lopez, Director, CECOP\n\nTraining for the mills - Bonn, 3 June 2019\n • speaker: Pedro Gomez, Director, REVES\n\nLaunch in Nairobi, 11 April\n • Ada Fernandez, Director, CIRIEC',
      [
        'SPOKE_AT Rosa Lopez -> First round of consultations (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Training for the mills (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Launch in Nairobi (SPEAKER)',
      ],
    ],
    [
      'on slides, alone between its days and its place, with its sessions below',
      'WOOL IN OUR REGION\nWhat we did\n\n---\n2\n\nStep 1: 4 May 2020\nInternational weaving conference (hybrid)\n\nLima + online (400 in the room)\n\n • Opened by\n    - Rosa Lopez, Director, CECOP\n • "Setting the warp": Ms. Lopez, with\n   Pedro Gomez, REVES',
      [
        'HELD_IN International weaving conference -> Lima',
        'SPOKE_AT Rosa Lopez -> International weaving conference (SPEAKER)',
        'PART_OF Setting the warp -> International weaving conference',
        'SPOKE_AT Pedro Gomez -> Setting the warp (SPEAKER)',
      ],
    ],
    [
      'in a line that its day opens, by its noun, by the people below it or by its place',
      'WOOL IN OUR REGION\nWhat we did\n\nSteps\n\n • July 2021, kick-off with REVES\n    - opened by Rosa Lopez, Director, CECOP\n • 6-7 October 2022, Looms of tomorrow (virtual)\n    - input by Pedro Gomez, REVES\n\nBefore: planning meeting, Porto (Portugal),\nMay 2019\n\nMilestones\n14–16 November 2023 – SEA Weavers, Bali. Chaired by Dr. Ada Fernandez; hosted by CECOP.',
      [
        'SPOKE_AT Rosa Lopez -> kick-off with REVES (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Looms of tomorrow (SPEAKER)',
        'HELD_IN planning meeting -> Porto',
        'HELD_IN SEA Weavers -> Bali',
        'SPOKE_AT Ada Fernandez -> SEA Weavers (CHAIR)',
        'ORGANIZED CECOP -> SEA Weavers',
      ],
    ],
    [
      'by the sort as which it was held, and beside another one',
      'The closing ceremony took place on 4 May 2021 as a Solutions Session of the Second World Wool Summit. It was hosted by CECOP. Rosa Lopez of REVES spoke first. She recalled the side event at the 9th Wool Forum of 2019.',
      [
        'SPOKE_AT Rosa Lopez -> Solutions Session of the Second World Wool Summit (SPEAKER)',
        'ORGANIZED CECOP -> Solutions Session of the Second World Wool Summit',
        'PART_OF side event at the 9th Wool Forum -> 9th Wool Forum',
      ],
    ],
    [
      'as one thing more that there was',
      'The conference "Wool and its limits" was held in Lima on 6 May 2013. REVES ran a special session on alternative dyes. There was a Weavers\' Forum too.',
      ['PART_OF special session on alternative dyes -> Wool and its limits', "PART_OF Weavers' Forum -> Wool and its limits"],
    ],
    [
      'by its number within a sentence',
      'SYMPOSIUM ON WOOL\nLima, 7-8 October 2019\n\nDialogue 1: Sheep. Facilitator: Rosa Lopez, CECOP.\n\nTuesday, 8 October, starts with Dialogue 5: Fair mills for everybody.',
      ['PART_OF Sheep -> SYMPOSIUM ON WOOL', 'PART_OF Fair mills for everybody -> SYMPOSIUM ON WOOL'],
    ],
    [
      'under the short name of the larger one',
      'The 2017 Wool Summer Academy opened in Bonn on 4 August. Rosa Lopez, Director of CECOP, spoke in a plenary panel of the Academy and moderated a "LoomLab", a workshop for fifteen weavers.',
      ['SPOKE_AT Rosa Lopez -> 2017 Wool Summer Academy (SPEAKER)'],
    ],
    [
      'at the end of a programme, where the last lines speak of the whole',
      'WOOL SUMMIT\nLima, Peru, 4-5 March 2021\n\n09:00  Session 1: Mills\nModerator: Rosa Lopez, CECOP\n\n14:30  When the summit is over: AWU General Assembly. Chair: Pedro Gomez\n\nOrganised by COPAC under the auspices of REVES.',
      ['SPOKE_AT Pedro Gomez -> AWU General Assembly (CHAIR)', 'ORGANIZED COPAC -> WOOL SUMMIT'],
    ],
    [
      'in whose margins it takes place, though the title names the whole alone',
      'Cooperatives at the 12th Wool Conference\n\nOn the margins of the 12th Wool Conference, COPAC held a lunchtime event on 14 June 2019. "Looms and the next hundred years" filled Room XVII of the Palais des Nations.\n\nRosa Lopez, Director of CECOP, welcomed the guests.',
      [
        'SPOKE_AT Rosa Lopez -> Looms and the next hundred years (SPEAKER)',
        'HELD_IN Looms and the next hundred years -> Palais des Nations',
      ],
    ],
    [
      'that nothing but the headline names',
      'Regional consultation in Bangkok\n\nOfficials from eleven countries met from 3 to 5 July 2018 at the United Nations Conference Centre in Bangkok, Thailand, to talk about wool.\n\nDay one opened with a welcome by Rosa Lopez of CECOP. In the afternoon, a session on women, facilitated by Ana Costa of REVES, heard from Pedro Gomez of COPAC.',
      [
        'SPOKE_AT Rosa Lopez -> Regional consultation (SPEAKER)',
        'SPOKE_AT Ana Costa -> session on women (MODERATOR)',
        'PART_OF session on women -> Regional consultation',
        'HELD_IN Regional consultation -> United Nations Conference Centre',
      ],
    ],
    [
      'that no name, but a day and a place tell',
      'Weavers compare notes\n\nForty weavers met in Lima for two days. The meeting, the first of its kind, was convened by CECOP and REVES on 28 and 29 February 2024. Rosa Lopez of CECOP recalled how it had begun.\n\nA regional planning workshop will take place in Porto from 3 to 5 May 2024. COPAC will host it.',
      [
        'ORGANIZED CECOP -> meeting',
        'SPOKE_AT Rosa Lopez -> meeting (SPEAKER)',
        'HELD_IN regional planning workshop -> Porto',
        'ORGANIZED COPAC -> regional planning workshop',
      ],
    ],
    [
      'in common words, with the body whose it is',
      'The webinar "Wool and water" was held by CECOP on 5 May 2021. On 21 October 2020 Rosa Lopez had opened the annual meeting of the Wool Platform.',
      ['SPOKE_AT Rosa Lopez -> annual meeting of the Wool Platform (SPEAKER)'],
    ],
    [
      'by the number of a unit, its day in brackets, below a title that only the next line calls a course',
      'Wool: a tool for the valleys\nDistance learning course for the mills of Porto\n\n25 June - 23 July 2020\nLanguage: Portuguese\n\nUnit 1 (25 June). What is wool?\nOpened by Rosa Lopez, Director, CECOP. Lecture by Pedro Gomez, President of REVES.\n\nUnit 2 (2 July). Mills that hire\nTrainers: Ada Fernandez, Director, CIRIEC. Guest: Linda Dubois of COPAC.',
      [
        'PART_OF What is wool? -> Wool: a tool for the valleys',
        'SPOKE_AT Rosa Lopez -> What is wool? (SPEAKER)',
        'SPOKE_AT Linda Dubois -> Mills that hire (SPEAKER)',
      ],
    ],
    [
      'with its day behind its title, and by a number with a dot above its people',
      '5th WOOL CONGRESS\nLisbon, Portugal, 25-27 November 2024\n\nPlenary 1: Looms and the law, 26 November\n\nRosa Lopez, Director, CECOP\n\n14:00 Parallel sessions\n     1.1 Schools for weavers (Pine Room)\n         Pedro Gomez, President, REVES\n     1.2 Money and mills (Oak Room)\n         Opening: Ada Fernandez, Director, CIRIEC',
      [
        'SPOKE_AT Rosa Lopez -> Looms and the law (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Schools for weavers (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Money and mills (SPEAKER)',
      ],
    ],
    [
      'as its official opening',
      'Weavers look back\n\nThe 5th Wool Congress gathered 200 weavers in Lisbon on 3 and 4 May 2021.\n\nDay one belonged to the Young Weavers Event: Ada Fernandez of CIRIEC spoke.\n\nThe official opening came on 4 May. Rosa Lopez of CECOP greeted the guests.',
      [
        'PART_OF official opening -> 5th Wool Congress',
        'SPOKE_AT Rosa Lopez -> official opening (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Young Weavers Event (SPEAKER)',
      ],
    ],
    [
      'without a word that says so, where the report of a larger one comes to it',
      'Weavers look back\n\nThe 5th Wool Conference gathered 200 weavers in Lisbon on 3 and 4 May 2021. Online, Rosa Lopez of CECOP chaired "Revisiting the loom", a round table.',
      ['PART_OF Revisiting the loom -> 5th Wool Conference', 'SPOKE_AT Rosa Lopez -> Revisiting the loom (CHAIR)'],
    ],
    [
      'by bracketed numbers, with those who lead or who are its guests behind the title',
      'WOOL FORUM 2023\nLisbon | 4 May 2023\n\n[1] What the law says\n    Speaker: Rosa Lopez, CECOP\n[2] What the mills say\n    A conversation between Pedro Gomez (REVES) and Ada Fernandez (CIRIEC)\n\n13:30 Working groups\nGroup A. Schools for weavers – lead: Linda Dubois, COPAC\n15:00 Round table of mills with Ana Costa (AWU)\n16:00 Closing words: Siti Tarudin, Weavers of Penang',
      [
        'SPOKE_AT Rosa Lopez -> What the law says (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> What the mills say (SPEAKER)',
        'SPOKE_AT Linda Dubois -> Schools for weavers (SPEAKER)',
        'SPOKE_AT Ana Costa -> Round table of mills (SPEAKER)',
      ],
    ],
    [
      'one of many that a history comes to, each with its people',
      'How weavers and ministers met\n\nBonn 1984. The first ministerial conference, opened by Pedro Gomez, asked for patience.\n\nThe 11th Wool Ministers Conference met in Lima in November 2017. Rosa Lopez declared it open.\n\nIn Porto, Portugal, where the 12th Wool Ministers Conference was held on 22 June 2021, Ada Fernandez spoke from Rome. At a preparatory technical meeting the day before, Linda Dubois had presented the draft.',
      [
        'SPOKE_AT Pedro Gomez -> first ministerial conference (SPEAKER)',
        'SPOKE_AT Rosa Lopez -> 11th Wool Ministers Conference (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> 12th Wool Ministers Conference (SPEAKER)',
        'SPOKE_AT Linda Dubois -> preparatory technical meeting (SPEAKER)',
      ],
    ],
    [
      'by titles that head a line above or before those who lead',
      'Wool Seas Conference in Lisbon\n28 - 29 November 2022\n\nMonday\nOpening by Rosa Lopez, Mayor of Lisbon.\nThen Pedro Gomez (REVES): the human cost.\nAfter lunch two rooms:\nRoom A, "Inspect what you expect". Led by Captain Ada Fernandez of CECOP; on the panel: Linda Dubois (ILO), Ana Costa.\n\n12:00 Presentation of the film "Yarn", by its director Ivan Petrov\n16:00 The day in three minutes – Martin Weber',
      [
        'SPOKE_AT Rosa Lopez -> Wool Seas Conference (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Wool Seas Conference (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Inspect what you expect (SPEAKER)',
        'SPOKE_AT Linda Dubois -> Inspect what you expect (SPEAKER)',
        'SPOKE_AT Martin Weber -> The day in three minutes (SPEAKER)',
        'PART_OF Presentation of the film "Yarn" -> Wool Seas Conference',
      ],
    ],
    [
      'of minutes, where delegates stand in brackets and a hall is no conference',
      'Summary record\nExtraordinary General Assembly of CECOP-Peru\nHeld on 9 November 2019 at the Intare Conference Arena, Lima\n\nChaired by: Dr Pedro Gomez\n\nAmendment of the rules. Delegates from Chile (Mr Ivan Petrov) and Spain (Ms Ana Costa) supported the draft, Ms Rosa Lopez listened and then asked for more.',
      ['Pedro Gomez -> X (CHAIR)', 'Ivan Petrov -> X (SPEAKER)', 'Ana Costa -> X (SPEAKER)', 'Rosa Lopez -> X (SPEAKER)'].map(
        each => `SPOKE_AT ${each.replace('X', 'Extraordinary General Assembly of CECOP-Peru')}`,
      ),
    ],
    [
      'as a stop of a series that goes through several',
      'The European Wool Summit was held in Lima on 26 and 27 May 2021.\n\nThe way was long. The "Road to Lima", a series of eight online events, set out on 24 September 2020 with "New mills, new yarns". Its third stop, "Recovery for the mills" (26-27 November 2020), was moderated by Rosa Lopez of CECOP.',
      [
        'PART_OF New mills, new yarns -> Road to Lima',
        'PART_OF Recovery for the mills -> Road to Lima',
        'SPOKE_AT Rosa Lopez -> Recovery for the mills (MODERATOR)',
      ],
    ],
    [
      'as one of a series',
      'On 9 June 2020, 200 people logged in for the third webinar of the ILO series "Wool and the future of work". Rosa Lopez of CECOP opened it.',
      ['PART_OF third webinar -> Wool and the future of work', 'SPOKE_AT Rosa Lopez -> third webinar (SPEAKER)'],
    ],
    [
      'as one of several that a paragraph counts',
      'The European Conference on Wool was held in Lisbon on 3 and 4 December 2015. On Friday it went on with three workshops. Rosa Lopez of CECOP spoke in "Money for the mills". The third, "Wool across all borders", had Pedro Gomez as rapporteur.',
      [
        'PART_OF Money for the mills -> European Conference on Wool',
        'PART_OF Wool across all borders -> European Conference on Wool',
        'SPOKE_AT Rosa Lopez -> Money for the mills (SPEAKER)',
      ],
    ],
    [
      'in a list of webinars with their panels, and of the conference that concludes them',
      'OUR WEBINARS: SPEAKERS\n\nFirst webinar, 7 October 2020\nKeynote: Rosa Lopez (University of Lima)\nPanel: Pedro Gomez, REVES; Ada Fernandez, COPAC\nModeration: Marta Silva (CIRIEC)\n\nConcluding conference: 15 January 2021, Lisbon\nOpening: Lucia Mora, CECOP',
      [
        'SPOKE_AT Pedro Gomez -> First webinar (SPEAKER)',
        'SPOKE_AT Marta Silva -> First webinar (MODERATOR)',
        'SPOKE_AT Lucia Mora -> Concluding conference (SPEAKER)',
      ],
    ],
    [
      'under two orders of the same words',
      'Lima hosts the Wool Migration Academy\n\nThe Academy on Wool Migration was held in Lima on 5 December 2016. Rosa Lopez of CECOP opened the academy.',
      ['SPOKE_AT Rosa Lopez -> Academy on Wool Migration (SPEAKER)', 'HELD_IN Academy on Wool Migration -> Lima'],
    ],
    [
      'in a list of days',
      'WOOL ACADEMY 2022\nSlides of the opening plenary\nTurin, 7 March 2022\n\n- Tuesday: elective "Wool law" - trainer: Ada Fernandez, CIRIEC\n- Thursday: round table on finance (chair: Marta Silva, COPAC)',
      [
        'PART_OF Wool law -> WOOL ACADEMY 2022',
        'PART_OF round table on finance -> WOOL ACADEMY 2022',
        'SPOKE_AT Ada Fernandez -> Wool law (SPEAKER)',
        'HELD_IN WOOL ACADEMY 2022 -> Turin',
      ],
    ],
  ])
})

describe('what the minutes of a meeting are about', () => {
  gives([
    [
      'is the meeting of the number below the body, whose members are those present',
      'WOOL COMMITTEE (WOC)\n76th Annual Board meeting - Minutes\n\nDate: 4 May 2021, 9.30-16.00\nPlace: Lima, Peru\n\nMembers present\n- CECOP: Rosa Lopez, Director-General (Chair); Pedro Gomez, Director of Policy\n- REVES: Simone El-Amin, Head of the Weaving Unit\nObserver: Ada Fernandez, CIRIEC\n\n1. World Wool Day 2021\nTheme: "Wool leaves no one behind". Ms Fernandez reported that it will be celebrated in Porto on 29 June.\n\n2. Statistics\nS. El-Amin introduced the Working Group on Looms, which Marta Silva of COPAC chairs.\n\n3. Next meeting\n77th meeting: Rome, March 2022, hosted by REVES.',
      [
        'SPOKE_AT Rosa Lopez -> 76th Annual Board meeting (CHAIR)',
        'SPOKE_AT Simone El-Amin -> 76th Annual Board meeting (SPEAKER)',
        'AFFILIATED_WITH Marta Silva -> Working Group on Looms',
        'PART_OF CECOP -> WOOL COMMITTEE',
        'PART_OF REVES -> WOOL COMMITTEE',
        'PART_OF Weaving Unit -> REVES',
        'HELD_IN World Wool Day 2021 -> Porto',
        'ORGANIZED WOOL COMMITTEE -> 76th Annual Board meeting',
        'ORGANIZED REVES -> 77th meeting',
      ],
    ],
    [
      'is the meeting under each of its items, but the event to come where somebody will speak',
      'MINUTES OF THE 24TH MEETING OF THE WOOL TASK FORCE\nOnline, 3 February 2021\n\n1. Follow-up to the 23rd meeting\nRosa Lopez (CECOP) reported that the paper was ready.\n\n2. Conference in Geneva\nMs Lopez presented the programme of the International Conference "Wool and the SDGs", to be held in Geneva on 25-26 June 2021. COPAC will organize it. Keynotes will be given by Pedro Gomez (REVES).',
      [
        'SPOKE_AT Rosa Lopez -> 24TH MEETING OF THE WOOL TASK FORCE (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> International Conference "Wool and the SDGs" (SPEAKER)',
        'ORGANIZED COPAC -> International Conference "Wool and the SDGs"',
      ],
    ],
    [
      'is what the next sentence announces as well',
      'The 3rd Wool Forum was held in Lima on 4 March 2021. The 4th Wool Forum will be held in Porto in 2022. Rosa Lopez of CECOP will speak about dyes.',
      ['SPOKE_AT Rosa Lopez -> 4th Wool Forum (SPEAKER)'],
    ],
  ])
})

describe('the line of a programme or a calendar', () => {
  gives([
    [
      'in columns, with whoever gives the session behind its title',
      '7th Wool Days\nLima, 3-4 October 2019\n\nProgramme\n\n9.30 | Words of welcome | Rosa Lopez, City of Lima\n10.00 | Keynote: Why looms matter | Pedro Gomez, CECOP\n11.00 | Panel: Dyes with a conscience | Chair: Ada Fernandez. With Ivan Petrov (REVES)\n14.00 | Fireside chat | Linda Dubois and Hans Becker',
      [
        'SPOKE_AT Rosa Lopez -> Words of welcome (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Why looms matter (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Dyes with a conscience (CHAIR)',
        'SPOKE_AT Ivan Petrov -> Dyes with a conscience (SPEAKER)',
        'SPOKE_AT Hans Becker -> Fireside chat (SPEAKER)',
        'PART_OF Words of welcome -> 7th Wool Days',
      ],
    ],
    [
      'with the room or the day in front',
      'Wool Festival, Lima\nSaturday 21 September 2024\n\n10:30  Main stage - Festival opening with Rosa Lopez, CECOP\n11:00  Tent 2 - Start your own mill in ninety minutes (trainer: Pedro Gomez)\n\nSunday 22 September: field trip to the mill of Ica, with Ada Fernandez',
      [
        'SPOKE_AT Rosa Lopez -> Festival opening (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Start your own mill in ninety minutes (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> field trip to the mill of Ica (SPEAKER)',
      ],
    ],
    [
      'in the report of a year, each with its own day',
      'Annual report 2021\n\nTraining\n\n- February: kick-off meeting of the partners in Lima, chaired by Rosa Lopez (CECOP)\n- 10 March, Lima: information day for weavers, with Pedro Gomez of REVES\n- 5-9 July: school of dyeing for young people (Ica). Trainers: Ada Fernandez, Ivan Petrov',
      [
        'SPOKE_AT Rosa Lopez -> kick-off meeting of the partners (CHAIR)',
        'SPOKE_AT Pedro Gomez -> information day for weavers (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> school of dyeing for young people (SPEAKER)',
      ],
    ],
    [
      'of a cycle that is named above them',
      'Fair looms and fair dyes in the age of the platforms\nA webinar cycle of REVES, autumn 2020\n\n1) 17 September 2020: Dyes as bosses. With Rosa Lopez (CECOP) and Pedro Gomez (COPAC).\n2) 1 October: The price of a thread. Moderated by Ada Fernandez.',
      [
        'SPOKE_AT Pedro Gomez -> Dyes as bosses (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> The price of a thread (MODERATOR)',
        'PART_OF Dyes as bosses -> Fair looms and fair dyes in the age of the platforms',
      ],
    ],
    [
      'as an item of a list below "The programme"',
      'The 9th Wool Forum met in Lima on 4 May 2023.\n\nThe programme\n\n• What members want – Prof. Rosa Lopez (CECOP)\n• Dyes on the balance sheet – Pedro Gomez, REVES; Ada Fernandez, COPAC',
      ['SPOKE_AT Rosa Lopez -> What members want (SPEAKER)', 'SPOKE_AT Ada Fernandez -> Dyes on the balance sheet (SPEAKER)'],
    ],
  ])
})

describe('the section of a report that its heading names for a session', () => {
  gives([
    [
      'taken up by its first words, and so those beside it in which somebody took the floor',
      'The Wool Week, held in Lima from 14 to 18 November 2022, closed with a queue.\n\nWho owns the sheep?\n\nThis panel, moderated by Rosa Lopez, was the fullest. Pedro Gomez of CECOP spoke last.\n\nDyes, counted\n\nAda Fernandez of REVES presented her survey.',
      [
        'SPOKE_AT Rosa Lopez -> Who owns the sheep? (MODERATOR)',
        'SPOKE_AT Pedro Gomez -> Who owns the sheep? (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Dyes, counted (SPEAKER)',
        'PART_OF Dyes, counted -> Wool Week',
      ],
    ],
    [
      'by its noun and its day, or by the people below',
      'Wool Course 2025\nLima, 17 July to 4 August 2025\n\nThe course is organized by CECOP.\n\n6. Presentation of Looms (1 August)\nThe session was chaired by Rosa Lopez.\n\nFireside chat\nPedro Gomez and Ada Fernandez look back',
      [
        'SPOKE_AT Rosa Lopez -> Presentation of Looms (CHAIR)',
        'SPOKE_AT Pedro Gomez -> Fireside chat (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Fireside chat (SPEAKER)',
      ],
    ],
  ])
})

describe('the parts of an event that prose tells of', () => {
  gives([
    [
      'with whoever gave them behind, whatever they are called',
      'The 9th Wool Forum met in Lima on 4 May 2023. A lunchtime talk by the weaver Rosa Lopez followed. It went on with a technical session on dyes, conducted by Pedro Gomez (CECOP), and a discussion on prices at which Ada Fernandez of REVES presented her mill. In the evening, a round of testimonies with Ivan Petrov and Linda Dubois moved many.',
      [
        'SPOKE_AT Rosa Lopez -> lunchtime talk (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> technical session on dyes (MODERATOR)',
        'SPOKE_AT Ada Fernandez -> discussion on prices (SPEAKER)',
        'SPOKE_AT Linda Dubois -> round of testimonies (SPEAKER)',
        'PART_OF round of testimonies -> 9th Wool Forum',
      ],
    ],
    [
      'by a title alone, among others',
      'The 9th Wool Forum met in Lima on 4 May 2023.\n\nIn the afternoon three workshops ran side by side. "Looms first", led by Rosa Lopez, drew forty people. On Thursday evening "Dyes and dues" heard Pedro Gomez of CECOP and Ada Fernandez. Next door REVES had put together "Mending the law", where Ivan Petrov took the floor.\n\nOf the special sittings, the one entitled "Water for the mills" was the liveliest. It was moderated by Linda Dubois.',
      [
        'SPOKE_AT Rosa Lopez -> Looms first (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Dyes and dues (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> Mending the law (SPEAKER)',
        'SPOKE_AT Linda Dubois -> Water for the mills (MODERATOR)',
        'PART_OF Water for the mills -> 9th Wool Forum',
      ],
    ],
  ])
})

describe('the event that a title names in two parts', () => {
  gives([
    [
      'before and behind a colon',
      '8th Wool Academy, Lima: "New dyes"\n\n26-30 June 2017 | Casa de la Lana, Lima, Peru\n\nClosing\n• Rosa Lopez, CECOP',
      ['PART_OF Closing -> 8th Wool Academy'],
    ],
    [
      'as a motto and what it is, above its days',
      'Fair Looms: Andean Weavers Conference on dyes and decent work\n\n6-7 September 2022 | Lima, Peru\n\nOpening\n• Rosa Lopez, CECOP',
      ['PART_OF Opening -> Fair Looms: Andean Weavers Conference on dyes and decent work'],
    ],
    [
      'not from the heading of its day',
      'WOOL CITY 2018\nLima, Peru, 6-7 March 2018\n\nDAY 1 - Tuesday, 6 March 2018\nConference "Looms for the south"\n9.00 - 9.30  Words of welcome\n     Rosa Lopez, CECOP',
      ['SPOKE_AT Rosa Lopez -> Words of welcome (SPEAKER)', 'PART_OF Words of welcome -> Looms for the south'],
    ],
  ])
})

describe('a happening with a day or a place of its own', () => {
  gives([
    [
      'that somebody looks back or forward to',
      'The 9th Wool Forum met in Lima on 4 May 2023. On 30 April 2015 the weavers had held their founding congress in Quito. A follow-up conference is foreseen for November in Cusco.',
      ['HELD_IN founding congress -> Quito', 'HELD_IN follow-up conference -> Cusco'],
    ],
    [
      'told by its number and its town',
      'Minutes of the third meeting of the Wool Board\n\nHeld in Lima on 6 April 2022\n\n2. Ms Rosa Lopez reported on the second meeting, held in Quito on 9 December 2021.',
      ['HELD_IN second meeting -> Quito'],
    ],
  ])
})
