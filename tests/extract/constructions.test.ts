import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { gives, relations } from './gives.ts'

describe('who funds, leads and joins a project', () => {
  gives([
    [
      'relative clauses',
      'Loans came from the GREENROOTS programme, which the European Union finances and which the ILO implements with CECOP and COPAC.',
      [
        'INVOLVED_IN European Union -> GREENROOTS',
        'INVOLVED_IN ILO -> GREENROOTS',
        'INVOLVED_IN CECOP -> GREENROOTS',
        'INVOLVED_IN COPAC -> GREENROOTS',
      ],
    ],
    [
      'a name that is explained as a project, with partners that no form gives away',
      'They continue with Field.Lab, a learning project that they share with Zanoba, Utrecht University and the FAO and that is active in Ghana and Nepal.',
      [
        'INVOLVED_IN Zanoba -> Field.Lab',
        'INVOLVED_IN Utrecht University -> Field.Lab',
        'INVOLVED_IN FAO -> Field.Lab',
        'OPERATES_IN Field.Lab -> Ghana',
        'OPERATES_IN Field.Lab -> Nepal',
      ],
    ],
    [
      'labels below its name on a slide',
      'Our work today: the project "Looms of Tomorrow"\n\n Partners: Weavers Abroad, CECOP and Kalpana Trust\n Donor: European Commission\n Countries: Nepal, Peru',
      [
        'INVOLVED_IN Weavers Abroad -> Looms of Tomorrow',
        'INVOLVED_IN CECOP -> Looms of Tomorrow',
        'INVOLVED_IN Kalpana Trust -> Looms of Tomorrow',
        'INVOLVED_IN European Commission -> Looms of Tomorrow',
        'OPERATES_IN Looms of Tomorrow -> Nepal',
        'OPERATES_IN Looms of Tomorrow -> Peru',
      ],
    ],
    [
      'an acronym with its title, and its pilots',
      'The course was paid by SEEDLING, the ILO\'s "Global Action to Widen Access to Care". SEEDLING pilots are running in Malawi, Togo and Fiji.',
      ['OPERATES_IN Global Action to Widen Access to Care -> Malawi', 'OPERATES_IN Global Action to Widen Access to Care -> Fiji'],
    ],
    [
      'two bodies and the partnership between them',
      'Ms Rosa Lopez reported on the CECOP-EU Partnership, which ended in June. In the region COPAC ran the programme, with funds of the European Union, in nine countries, among them Nepal and Fiji.',
      [
        'INVOLVED_IN COPAC -> CECOP-EU Partnership',
        'INVOLVED_IN European Union -> CECOP-EU Partnership',
        'OPERATES_IN CECOP-EU Partnership -> Nepal',
        'OPERATES_IN CECOP-EU Partnership -> Fiji',
      ],
    ],
    [
      'an apposition behind the title in brackets, or "the project" in front',
      'SPIN (Saving People in Nets), a programme of the FAO, works in Fiji. The project Clean Looms, of CECOP and COPAC, started in Peru.',
      [
        'INVOLVED_IN FAO -> Saving People in Nets',
        'OPERATES_IN Saving People in Nets -> Fiji',
        'INVOLVED_IN CECOP -> Clean Looms',
        'INVOLVED_IN COPAC -> Clean Looms',
        'OPERATES_IN Clean Looms -> Peru',
      ],
    ],
    [
      'the sentences that go on about it',
      'The CLEAR Wool project began in 2019. The project is co-funded by the European Union. It covers Mali and Togo.',
      ['INVOLVED_IN European Union -> CLEAR Wool', 'OPERATES_IN CLEAR Wool -> Mali', 'OPERATES_IN CLEAR Wool -> Togo'],
    ],
  ])
})

describe('sessions that only the outline shows', () => {
  gives([
    [
      'numbered events, each with its day, above names with their posts below',
      'WAGES AND WATER: SPEAKERS\n\n1) Water for the many - who pays?\n   Digital conference | Monday, 8 March 2021\n\n   Rosa Lopez (moderator)\n      Director of CECOP\n   Pedro Gomez\n      Head of Research at Aqualonia\n\n2) Wages for the few and how they are set\n   Side event to the 5th Forum on Wages, 4 May 2021\n\n   - Ms Ada Fernandez, CIRIEC',
      [
        'SPOKE_AT Rosa Lopez -> Water for the many - who pays? (MODERATOR)',
        'SPOKE_AT Pedro Gomez -> Water for the many - who pays? (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Wages for the few and how they are set (SPEAKER)',
        'AFFILIATED_WITH Pedro Gomez -> Aqualonia',
        'PART_OF Wages for the few and how they are set -> 5th Forum on Wages',
      ],
    ],
    [
      'a cover with its title and its sort, several sessions with numbers above their titles, and a pause',
      'LOOMS FOR EVERYBODY\nGlobal Conference of the Alpine Wool Union (AWU)\nLima, Peru, 4-5 March 2021\n\nPlenary Session I: Where we stand\nRosa Lopez, Director, CECOP\n\n12:30  Lunch\n\nPARALLEL SESSIONS - Mills and markets\n\nParallel Session 1\nWho owns the mill?\n  Moderator: Ada Fernandez (CIRIEC)\n  Closing remarks: Pedro Gomez (AWU Nepal)\n\nParallel Session 2\nWool and water\n  Chair: Marta Silva (COPAC, International Forum on Wages)',
      [
        'SPOKE_AT Rosa Lopez -> Where we stand (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Who owns the mill? (MODERATOR)',
        'SPOKE_AT Pedro Gomez -> Who owns the mill? (SPEAKER)',
        'SPOKE_AT Marta Silva -> Wool and water (CHAIR)',
        'PART_OF Who owns the mill? -> Global Conference of the Alpine Wool Union',
        'HELD_IN Global Conference of the Alpine Wool Union -> Lima',
      ],
    ],
    [
      'labels in capitals and behind a day',
      '3rd Global Forum on Wool\nBologna, Italy, 4-5 October 2022\n\nSESSION 1 | CARE AS WORK\nRosa Lopez - CECOP\nPedro Gomez - REVES\n\nTuesday: Closing ceremony\n- Ada Fernandez, CIRIEC',
      [
        'PART_OF CARE AS WORK -> 3rd Global Forum on Wool',
        'PART_OF Closing ceremony -> 3rd Global Forum on Wool',
        'SPOKE_AT Ada Fernandez -> Closing ceremony (SPEAKER)',
      ],
    ],
    [
      'a day of the world, its events and their parts',
      'WORLD DAY FOR FAIR WOOL: SPEAKERS\n\n[2020]\nHigh-level panel "Wool for the many"\n\nPanel\nMs Rosa Lopez, Director, CECOP\n\n[2021]\nThematic forum "Mending together"\nThursday 13 June 2021, 10:00-12:40, during the 108th Session of the Wool Conference\n\n1. Opening\n* Pedro Gomez - REVES\n\n2. Debate: Who pays for the sheep?\n* Ada Fernandez - CIRIEC\n\nModerator of the whole forum: Marta Silva, COPAC',
      [
        'SPOKE_AT Rosa Lopez -> Wool for the many (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Opening (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Who pays for the sheep? (SPEAKER)',
        'SPOKE_AT Marta Silva -> Mending together (MODERATOR)',
        'PART_OF Wool for the many -> WORLD DAY FOR FAIR WOOL',
        'PART_OF Who pays for the sheep? -> Mending together',
        'PART_OF Mending together -> 108th Session of the Wool Conference',
      ],
    ],
    [
      'letters, days and keynotes',
      'SOCIAL ECONOMY CONFERENCE 2021\nLisbon, Portugal - 4 March 2021\n\nFirst keynote\nRosa Lopez, Director of CECOP, spoke on care.\n\n> Tuesday - "Roofs that last". Keynote speaker: Ada Fernandez, CIRIEC.\n\nA. Seeds and soils for everybody\n   Chair: Pedro Gomez (REVES)',
      [
        'SPOKE_AT Rosa Lopez -> First keynote (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Roofs that last (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Seeds and soils for everybody (CHAIR)',
        'PART_OF Roofs that last -> SOCIAL ECONOMY CONFERENCE 2021',
      ],
    ],
    [
      'ordinals in prose',
      'On 4 March 2021 the ILO held the side event "Mending together". The first panel, moderated by Rosa Lopez of CECOP, discussed laws. A second panel on finance followed. It was chaired by Pedro Gomez.',
      [
        'SPOKE_AT Rosa Lopez -> first panel (MODERATOR)',
        'SPOKE_AT Pedro Gomez -> second panel (CHAIR)',
        'PART_OF first panel -> Mending together',
      ],
    ],
    [
      'titles in single quotation marks',
      'The ILO held a webinar called ‘Rivers and rights: what unions can do’ on 3 May 2021. Rosa Lopez of CECOP moderated.',
      [
        'SPOKE_AT Rosa Lopez -> Rivers and rights: what unions can do (MODERATOR)',
        'ORGANIZED ILO -> Rivers and rights: what unions can do',
      ],
    ],
    [
      'one that has no name at all',
      'More than 80 people joined a regional webinar on 28 May 2020. It was hosted by CECOP. Rosa Lopez introduced the topic.',
      ['SPOKE_AT Rosa Lopez -> regional webinar (SPEAKER)', 'ORGANIZED CECOP -> regional webinar'],
    ],
    [
      'numbered in words at the head of a paragraph',
      'Readers met twice online.\n\nSession one, on 6 December 2022, was devoted to law. Hosting it was Rosa Lopez of CECOP. She welcomed Pedro Gomez and Ada Fernandez.\n\nSession two (8 December) turned to regions. In the chair: Ada Fernandez, REVES.',
      [
        'SPOKE_AT Rosa Lopez -> Session one (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Session one (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Session two (CHAIR)',
      ],
    ],
    [
      'in capitals, with its number and its motto',
      'ALPINA FEDERATION\n13th MEETING OF THE BOARD - SUMMARY OF DECISIONS\nHanoi, Vietnam | 14 March 2019\n\nGuests\nRosa Lopez, CECOP\n\n1/2019 Minutes of the 12th meeting (Tehran, November 2018): approved.\n2/2019 Ms. Lopez in reply presented the plans.',
      ['SPOKE_AT Rosa Lopez -> 13th MEETING OF THE BOARD (SPEAKER)', 'HELD_IN 13th MEETING OF THE BOARD -> Hanoi'],
    ],
    [
      'a larger one in whose margins it takes place',
      'In the margins of the 61st session of the Commission for Social Development, CECOP and the ILO co-organized the side event "Mending together". Rosa Lopez opened it.',
      [
        'PART_OF Mending together -> 61st session of the Commission for Social Development',
        'SPOKE_AT Rosa Lopez -> Mending together (SPEAKER)',
        'ORGANIZED CECOP -> Mending together',
      ],
    ],
  ])
})

const forum = 'The 3rd Forum on Cooperatives was held in Lisbon, Portugal, on 4 March 2021.'

describe('who speaks', () => {
  gives([
    [
      'announced by what is given',
      `${forum} It began with a speech by Rosa Lopez, President of CECOP. Papers by Pedro Gomez (REVES) on law and by Ada Fernandez on tax followed.`,
      [
        'SPOKE_AT Rosa Lopez -> 3rd Forum on Cooperatives (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> 3rd Forum on Cooperatives (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> 3rd Forum on Cooperatives (SPEAKER)',
      ],
    ],
    [
      'after an inverted verb',
      `${forum} Responding to the minister were Rosa Lopez, who directs CECOP, and Pedro Gomez. The part of chairperson was taken by Ada Fernandez.`,
      [
        'SPOKE_AT Rosa Lopez -> 3rd Forum on Cooperatives (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> 3rd Forum on Cooperatives (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> 3rd Forum on Cooperatives (CHAIR)',
        'AFFILIATED_WITH Rosa Lopez -> CECOP',
      ],
    ],
    [
      'in the panel named last',
      `${forum} Much was said in the panel "Roofs that last". The panel was chaired by Rosa Lopez. It also heard Pedro Gomez (REVES) and Ada Fernandez.`,
      [
        'SPOKE_AT Rosa Lopez -> Roofs that last (CHAIR)',
        'SPOKE_AT Pedro Gomez -> Roofs that last (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> Roofs that last (SPEAKER)',
        'PART_OF Roofs that last -> 3rd Forum on Cooperatives',
      ],
    ],
    [
      'of himself',
      'Three questions to Rosa Lopez, treasurer of CECOP\n\nWhat do you do?\nI am a board member of the Alpina Bank. In March I spoke at the 3rd Forum on Cooperatives in Lisbon.',
      ['SPOKE_AT Rosa Lopez -> 3rd Forum on Cooperatives (SPEAKER)', 'AFFILIATED_WITH Rosa Lopez -> Alpina Bank'],
    ],
  ])

  it('is not who chairs a body', () => {
    const found = relations(`${forum} The committee, chaired by Rosa Lopez, has new members. Pedro Gomez chairs the Alpina Bank.`)
    expect(found.filter(each => each.startsWith('SPOKE_AT'))).toEqual([])
  })
})

describe('what body somebody belongs to', () => {
  gives([
    [
      'shared by two',
      'Rosa Lopez and Pedro Gomez of CECOP helped.',
      ['AFFILIATED_WITH Rosa Lopez -> CECOP', 'AFFILIATED_WITH Pedro Gomez -> CECOP'],
    ],
    [
      'spoken for',
      'On behalf of CECOP, Rosa Lopez signed. Pedro Gomez, Institute of Law, on behalf of REVES, did not.',
      ['AFFILIATED_WITH Rosa Lopez -> CECOP', 'AFFILIATED_WITH Pedro Gomez -> REVES'],
    ],
    [
      'headed, after a word on the person',
      'Rosa Lopez, a weaver who presides over the cooperative Manjari, came; she chairs the Alpina Bank.',
      ['AFFILIATED_WITH Rosa Lopez -> Manjari', 'AFFILIATED_WITH Rosa Lopez -> Alpina Bank'],
    ],
    ['before the title in brackets', 'Rosa Lopez (CECOP, Director) came.', ['AFFILIATED_WITH Rosa Lopez -> CECOP']],
    ['in front of the profession', 'Rosa Lopez, an ILO labour migration specialist, came.', ['AFFILIATED_WITH Rosa Lopez -> ILO']],
  ])
})

describe('slides', () => {
  gives([
    [
      'the title in capitals goes on in the next line, above whose event it is, where and when',
      'DECENT WORK IN THE FISHING FLEET\nOF THE NORTH: A FIRST LOOK\n\nFisheries Branch (FISH), FAO\nLunchtime seminar\nNairobi // 4 March 2021\n\n---\nWhere we stand\n\n - boats\n - crews',
      [
        'ORGANIZED Fisheries Branch -> DECENT WORK IN THE FISHING FLEET OF THE NORTH: A FIRST LOOK',
        'PART_OF Fisheries Branch -> FAO',
        'HELD_IN DECENT WORK IN THE FISHING FLEET OF THE NORTH: A FIRST LOOK -> Nairobi',
      ],
    ],
    [
      'a line of its date says within what the event above took place',
      'Look back\n\n"Nets and Rights: what crews\nask for"\n12/03/2021 - online - on the margins of the 110th\nSession of the International Labour Conference\n\n   > Opening: Ada FERNANDEZ, Director for the crews of\n     the northern and western fleets, CECOP\n   > Ivan PETROV, COPAC + Linda DUBOIS, CIRIEC',
      [
        'PART_OF Nets and Rights: what crews ask for -> 110th Session of the International Labour Conference',
        'SPOKE_AT Ada FERNANDEZ -> Nets and Rights: what crews ask for (SPEAKER)',
        'SPOKE_AT Ivan PETROV -> Nets and Rights: what crews ask for (SPEAKER)',
        'SPOKE_AT Linda DUBOIS -> Nets and Rights: what crews ask for (SPEAKER)',
      ],
    ],
    [
      'a title that ends in its year stands above the line with its place, days and bodies',
      'Look back\n\nWorld Forum on Fishing Crews 2021\nOslo (Norway), 8-9 July 2021\nOrganizer: International Cooperative Alliance (ICA) + NET-Works\n\n   > Session "Who mends?": Ada FERNANDEZ, Technical\n     Officer, CECOP; Ivan PETROV, COPAC; moderated by\n     Linda DUBOIS, CIRIEC',
      [
        'HELD_IN World Forum on Fishing Crews 2021 -> Oslo',
        'ORGANIZED International Cooperative Alliance -> World Forum on Fishing Crews 2021',
        'ORGANIZED NET-Works -> World Forum on Fishing Crews 2021',
        'PART_OF Who mends? -> World Forum on Fishing Crews 2021',
        'SPOKE_AT Ada FERNANDEZ -> Who mends? (SPEAKER)',
        'SPOKE_AT Ivan PETROV -> Who mends? (SPEAKER)',
        'SPOKE_AT Linda DUBOIS -> Who mends? (MODERATOR)',
      ],
    ],
    [
      'an acronym equals the title of its project',
      'Two projects\n\nTIDE II = "Integrated Programme on Fishing Crews,\nPhase II"\n   * donor: European Commission\n   * run jointly by CECOP and COPAC\n   * where: Nepal, Hong Kong SAR',
      [
        'INVOLVED_IN European Commission -> Integrated Programme on Fishing Crews, Phase II',
        'INVOLVED_IN CECOP -> Integrated Programme on Fishing Crews, Phase II',
        'INVOLVED_IN COPAC -> Integrated Programme on Fishing Crews, Phase II',
        'OPERATES_IN Integrated Programme on Fishing Crews, Phase II -> Hong Kong SAR',
      ],
    ],
  ])

  it('do not make those speak who launched a project or answer questions', () => {
    const text =
      'World Forum on Fishing Crews 2021\nOslo (Norway), 8-9 July 2021\n\n - Open Nets Initiative launched by Ivan Petrov\n\n---\nThe end\n\nQuestions: Ms Ada Fernandez'
    expect(relations(text).filter(relation => relation.startsWith('SPOKE_AT'))).toEqual([])
  })
})

describe('interviews', () => {
  gives([
    [
      'in which somebody tells of his working life',
      'INTERVIEW\n\nRosa Lopez: "A law was easy"\n\nHow did you start?\n\nI came in 2008 from the Ministry of Labour in Lima. I was Deputy Director of CIRIEC, and after that Director of the Weaving Unit of CECOP. Before that I was with REVES for ten years.',
      [
        'AFFILIATED_WITH Rosa Lopez -> Ministry of Labour',
        'AFFILIATED_WITH Rosa Lopez -> CIRIEC',
        'AFFILIATED_WITH Rosa Lopez -> Weaving Unit of CECOP',
        'AFFILIATED_WITH Rosa Lopez -> REVES',
      ],
    ],
    [
      'whom the head presents as the guest says "I"',
      'INTERVIEW WITH A WEAVER\n\nAfter Ada Fernandez from CECOP and Ivan Petrov, President of COPAC, our guest this month is Rosa Lopez.\n\nHow did it begin?\nI represented CIRIEC at the 105th Session of the International Labour Conference in Geneva, and I took the floor in the general discussion on decent work in fishing.',
      [
        'AFFILIATED_WITH Rosa Lopez -> CIRIEC',
        'SPOKE_AT Rosa Lopez -> general discussion on decent work in fishing (SPEAKER)',
        'PART_OF general discussion on decent work in fishing -> 105th Session of the International Labour Conference',
      ],
    ],
    [
      'whom a question addresses says "I", of bodies that their place or their form gives away',
      'An interview from the coast\n\nPeople such as Ada Fernandez have often told their stories here. This time it is the turn of somebody else.\n\nRosa Lopez, who are you?\nThe daughter of a weaver. Today I am Chief Executive Officer of its marketing company, Tana River Mills. In the evenings I chair LoomNet Kenya. LoomNet Kenya has joined COPAC.',
      ['AFFILIATED_WITH Rosa Lopez -> Tana River Mills', 'AFFILIATED_WITH Rosa Lopez -> LoomNet Kenya', 'PART_OF LoomNet Kenya -> COPAC'],
    ],
    [
      'a company that belongs to a union, and whom that union sent',
      'The Tana Cooperative Union, or TCU, sells through its marketing company, Tana River Mills. In 2012 TCU sent its trainer, Linda Dubois, to the coast. That was thanks to CECOP. They sent a teacher, Ada Fernandez, to the hills.',
      [
        'PART_OF Tana River Mills -> Tana Cooperative Union',
        'AFFILIATED_WITH Linda Dubois -> Tana Cooperative Union',
        'AFFILIATED_WITH Ada Fernandez -> CECOP',
      ],
    ],
    [
      'projects of which only the next sentence says so',
      'FishAfrica gave us a grant for the drying tables; it was an ILO programme, and the money came from the European Commission. CREST Africa is the other. The Government of Spain finances it, CECOP carries it out, and it works in Nepal and Fiji.',
      [
        'INVOLVED_IN ILO -> FishAfrica',
        'INVOLVED_IN European Commission -> FishAfrica',
        'INVOLVED_IN Government of Spain -> CREST Africa',
        'INVOLVED_IN CECOP -> CREST Africa',
        'OPERATES_IN CREST Africa -> Fiji',
      ],
    ],
    [
      'a title at which somebody speaks, and behind it what it is',
      'An interview with Rosa Lopez\n\nRosa Lopez: In July I speak at "Threads and Looms", a fair of weavers in Lisbon, Portugal. The host is CECOP.',
      ['SPOKE_AT Rosa Lopez -> Threads and Looms (SPEAKER)', 'HELD_IN Threads and Looms -> Lisbon', 'ORGANIZED CECOP -> Threads and Looms'],
    ],
  ])
})

describe('minutes', () => {
  gives([
    [
      'whose meeting has no name but its day',
      'WEAVING FOR ALL\nNotes of the internal meeting of 23 August 2023, with later entries\n\nCalled by: CECOP and REVES\n\n1. Welcome\nRosa Lopez of CIRIEC recalled why we do this.\n\n2. Later entries\n\n- 9th Wool Forum, Lima, Peru, 3-5 May 2024. Pedro Gomez gave the session "Soft wool" on sheep.',
      [
        'ORGANIZED CECOP -> internal meeting of 23 August 2023',
        'ORGANIZED REVES -> internal meeting of 23 August 2023',
        'SPOKE_AT Rosa Lopez -> internal meeting of 23 August 2023 (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> Soft wool (SPEAKER)',
      ],
    ],
    [
      'the head, the host and what was discussed',
      'Short minutes of the 12th meeting\n\nLisbon, Portugal, and on screen - Monday, 21 August 2023, 13:00 to 16:00\n\nItem 1. Opening\nMs. Rosa Lopez, speaking as President of CECOP and host of the meeting, wished members a pleasant stay.\n\nItem 2. 5th World Cooperative Congress\nMs. Ada Fernandez, Director of CIRIEC, presented the plan. Mr. Ivan Petrov proposed a date.',
      [
        'HELD_IN 12th meeting -> Lisbon',
        'ORGANIZED CECOP -> 12th meeting',
        'SPOKE_AT Ada Fernandez -> 12th meeting (SPEAKER)',
        'SPOKE_AT Ivan Petrov -> 12th meeting (SPEAKER)',
      ],
    ],
    [
      'who was admitted to what, and whose arm a body is',
      'Short minutes of the 12th meeting\n\nItem 6. New members\nAdmitted to COPAC: Weavers Union of Bhutan; CIRIEC (associate). The International Cooperative Alliance, of which CECOP is the regional arm, signed.',
      ['PART_OF Weavers Union of Bhutan -> COPAC', 'PART_OF CIRIEC -> COPAC', 'PART_OF CECOP -> International Cooperative Alliance'],
    ],
    [
      'where a project was active, in the next sentence',
      'Short minutes of the 12th meeting\n\n(a) CECOP-EU Partnership: co-funded by the European Commission, the project ends in December. In this region it was active in Nepal and Fiji.',
      ['OPERATES_IN CECOP-EU Partnership -> Nepal', 'OPERATES_IN CECOP-EU Partnership -> Fiji'],
    ],
  ])
})

describe('who organizes', () => {
  gives([
    [
      'with a clause between',
      `${forum} CECOP had organised, with COPAC and the City of Turin, the webinar "Roofs that last".`,
      ['ORGANIZED CECOP -> Roofs that last', 'ORGANIZED COPAC -> Roofs that last', 'ORGANIZED City of Turin -> Roofs that last'],
    ],
    [
      'in two steps',
      `${forum} It was co-hosted by CECOP, a federation of worker cooperatives, and by COPAC.`,
      ['ORGANIZED CECOP -> 3rd Forum on Cooperatives', 'ORGANIZED COPAC -> 3rd Forum on Cooperatives'],
    ],
    [
      'as its host or partner',
      'The 3rd Forum on Cooperatives is going to be held in Lisbon with CECOP as its host. COPAC joined them as a partner.',
      ['ORGANIZED CECOP -> 3rd Forum on Cooperatives', 'ORGANIZED COPAC -> 3rd Forum on Cooperatives'],
    ],
    [
      'behind a label with names that nothing else shows',
      'SOCIAL ECONOMY FORUM 2021\nLisbon, Portugal - 4 March 2021\nLocal hosts: University of Lisbon; Terra Aberta (TA)',
      ['ORGANIZED University of Lisbon -> SOCIAL ECONOMY FORUM 2021', 'ORGANIZED Terra Aberta -> SOCIAL ECONOMY FORUM 2021'],
    ],
    [
      'in a relative clause',
      'She will attend the training "Digital weavers" that Oikolend organises in Lisbon.',
      ['ORGANIZED Oikolend -> Digital weavers'],
    ],
  ])
})

describe('projects on slides', () => {
  gives([
    [
      'are the headings above what is known of them',
      'WATER FOR ALL\nLessons learnt\n\n----\nBRIDGES to Work (2018-2022)\n\n• Funded by the EU\n• Implemented by the ILO and CECOP\n• Countries: Nepal, Fiji',
      [
        'INVOLVED_IN EU -> BRIDGES to Work',
        'INVOLVED_IN CECOP -> BRIDGES to Work',
        'OPERATES_IN BRIDGES to Work -> Nepal',
        'OPERATES_IN BRIDGES to Work -> Fiji',
      ],
    ],
    [
      'are the items below a heading that speaks of projects',
      'WATER FOR ALL\nLessons learnt\n\n----\nPartner projects\n- STREAMS (CECOP, funded by COPAC, in Nepal and Fiji)\n- Wells of Hope: ILO and Aqua Collective',
      ['INVOLVED_IN CECOP -> STREAMS', 'INVOLVED_IN COPAC -> STREAMS', 'OPERATES_IN STREAMS -> Nepal', 'INVOLVED_IN ILO -> Wells of Hope'],
    ],
  ])
})

describe('organizations', () => {
  it('are given away by a common noun in front of their name', () => {
    const text =
      'She works for the childcare cooperative Manjari in Fiji and the Brussels think tank PENSER AUTREMENT, he for the unions Zenrokai and Solvanta.'
    expect(outline(analyse(text)).organizations.map(({ name }) => name)).toEqual(['Manjari', 'PENSER AUTREMENT', 'Zenrokai', 'Solvanta'])
  })
})

describe('events that no noun stands in front of', () => {
  gives([
    [
      'are titles that the next sentence takes up as a side event',
      'New York, 3 May 2022\n\nSome fifty delegates came to the library for "Weaving Rights into Trade". COPAC had prepared this side event of the 12th Global Looms Congress with CECOP. The first word went to Ada Example, Director of COPAC.',
      [
        'ORGANIZED COPAC -> Weaving Rights into Trade',
        'PART_OF Weaving Rights into Trade -> 12th Global Looms Congress',
        'SPOKE_AT Ada Example -> Weaving Rights into Trade (SPEAKER)',
      ],
    ],
    [
      'are titles that are explained behind',
      'On 14 July 2023, COPAC and CECOP held "Threads of Care", a side event of the 3rd World Weaving Forum.',
      ['ORGANIZED CECOP -> Threads of Care', 'PART_OF Threads of Care -> 3rd World Weaving Forum'],
    ],
    [
      'are titles with their days in a list',
      'The webinar series "Talking Looms" has these parts:\n\n- Threads, Colours and Patterns - 14 June. Speakers: Ada Example, Director of COPAC, and Ben Sample (CECOP). Moderator: Cleo Model.\n- Markets Near and Far - 12 July. Speakers: Dora Muster, CECOP.',
      [
        'PART_OF Threads, Colours and Patterns -> Talking Looms',
        'SPOKE_AT Ben Sample -> Threads, Colours and Patterns (SPEAKER)',
        'SPOKE_AT Cleo Model -> Threads, Colours and Patterns (MODERATOR)',
        'SPOKE_AT Dora Muster -> Markets Near and Far (SPEAKER)',
      ],
    ],
    [
      'are titles at which one does what one does at events',
      'On 4 March 2021 weavers came to Lima for "Looms and the law of the sea". COPAC had organised it.\n\nWorkshops filled the morning. "Dyes without poison" brought Rosa Lopez of CECOP together with chemists. REVES was also behind "Wool by night and by day", the same evening, which it organised with CIRIEC. Pedro Gomez of REVES spoke there.',
      [
        'SPOKE_AT Pedro Gomez -> Wool by night and by day (SPEAKER)',
        'PART_OF Dyes without poison -> Looms and the law of the sea',
        'PART_OF Wool by night and by day -> Looms and the law of the sea',
      ],
    ],
    [
      'are told by their place in the order',
      'On 4 March 2021 the ILO held a webinar, "Mending together". Two weavers made up the first panel. Rosa Lopez, Director of CECOP, explained prices. In the second panel Ada Fernandez presented mills.',
      [
        'SPOKE_AT Rosa Lopez -> first panel (SPEAKER)',
        'SPOKE_AT Ada Fernandez -> second panel (SPEAKER)',
        'PART_OF first panel -> Mending together',
      ],
    ],
    [
      'are the first words of a paragraph',
      'SYMPOSIUM ON WOOL AND WATER\nLima, 4-5 March 2021\n\nInauguration. Rosa Lopez, Director of CECOP, opened. Pedro Gomez followed.\n\nDialogue 1: Towards fair mills? Facilitator: Ms Lopez.',
      ['SPOKE_AT Rosa Lopez -> Inauguration (SPEAKER)', 'PART_OF Inauguration -> SYMPOSIUM ON WOOL AND WATER'],
    ],
    [
      'are editions, each in its own part of the text',
      "One year, two academies\n\nThe ILO's Academy on Wool and Water was born in 2010. This year it opened twice.\n\nLima, 4-8 March\n\nThe 8th Academy on Wool and Water, entitled “Rivers and looms”, was held in March 2021. Rosa Lopez opened it.\n\nLisbon, 6-10 September\n\nOver 120 people came to the 9th edition of the Academy on Wool and Water. Pedro Gomez, Director of CECOP, opened the week.",
      [
        'SPOKE_AT Rosa Lopez -> 8th Academy on Wool and Water (SPEAKER)',
        'SPOKE_AT Pedro Gomez -> 9th edition of the Academy on Wool and Water (SPEAKER)',
        'PART_OF 9th edition of the Academy on Wool and Water -> Academy on Wool and Water',
        'HELD_IN 9th edition of the Academy on Wool and Water -> Lisbon',
      ],
    ],
    [
      'are congresses and forums that meet, where a body of that name would work',
      'The plan was launched at the Centenary Congress of the ICA and discussed in Lima, Peru, where the World Wool Congress meets from 1 to 3 December 2021. The Alpine Looms Forum (ALF) is to take place in Manila in October 2022. Rosa Lopez works at the Commonwealth Wool Forum.',
      ['HELD_IN Alpine Looms Forum -> Manila', 'HELD_IN World Wool Congress -> Lima'],
    ],
    [
      'have a day of their own',
      'The webinar "Threads of Care" opens on 3 May 2024.\n\nIts idea was born at the book launch of 8 February 2023 in Lima. There, Ada Example, Director of COPAC, made the opening remarks.',
      ['SPOKE_AT Ada Example -> book launch (SPEAKER)'],
    ],
  ])
})

describe('members', () => {
  gives([
    [
      'are listed behind a body or named in an apposition',
      'The webinar was run by COPAC; its members are the ICA, the ILO and the FAO. CECOP, a member of the ICA, joined.',
      ['PART_OF ICA -> COPAC', 'PART_OF FAO -> COPAC', 'PART_OF CECOP -> ICA'],
    ],
  ])
})

describe('bodies of people and of events', () => {
  gives([
    [
      'are those that somebody directs, speaks for or sits on the board of',
      'The webinar "Threads of Care" was held on 3 May 2023. Mr. Adam Example directs the Division for Social Looms at UNDESA. Ms. Eva Muster, a former weaver who sits on the executive committee of CECOP, spoke. Mr. Ben Sample spoke for COPAC.',
      [
        'AFFILIATED_WITH Adam Example -> Division for Social Looms',
        'AFFILIATED_WITH Eva Muster -> CECOP',
        'AFFILIATED_WITH Ben Sample -> COPAC',
      ],
    ],
    [
      'are those of a joint effort, also through a programme of theirs',
      'The webinar "Threads of Care" was a joint effort of the ILO, through its Hope at Work (HAW) programme, and the European Union.',
      ['ORGANIZED ILO -> Threads of Care', 'ORGANIZED European Union -> Threads of Care', 'INVOLVED_IN ILO -> Hope at Work'],
    ],
  ])
})
