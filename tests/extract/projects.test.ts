import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { relations } from './gives.ts'

/** Whom and where a text ties to which project: "CECOP -> Clean Looms". */
const tied = (text: string) =>
  relations(text)
    .filter(relation => /^(?:INVOLVED_IN|OPERATES_IN) /.test(relation))
    .map(relation => relation.replace(/^\S+ /, ''))
    .sort()

describe('a project', () => {
  it.each([
    [
      'The Clean Looms project brings safety to mills. Three partners carry it: CECOP, GIZ and the Loom Workers Union. The Government of Japan pays. Work began in Bursa and Denizli.',
      ['CECOP', 'GIZ', 'Government of Japan', 'Loom Workers Union'].map(body => `${body} -> Clean Looms`),
      ['Bursa', 'Denizli'],
    ],
    [
      'CECOP started the five-year programme Rooted. Rooted helps growers in Nyeri, Embu and Meru; Sida gives the money, and the University of Nairobi advises.',
      ['CECOP', 'Sida', 'University of Nairobi'].map(body => `${body} -> Rooted`),
      ['Embu', 'Meru', 'Nyeri'],
    ],
    [
      'With USD 4 million from the Loom Bank, CECOP has begun work on Safe Harvest, a project against child labour in Honduras and Mexico. Solidaridad is a partner.',
      ['CECOP', 'Loom Bank', 'Solidaridad'].map(body => `${body} -> Safe Harvest`),
      ['Honduras', 'Mexico'],
    ],
    [
      'BRIDGES TO WORK\nA programme for young weavers\n\nCountries: Jordan and Iraq\nWho pays: Danida\nImplemented by CECOP\n\nBridges to Work trains young people.',
      ['CECOP', 'Danida'].map(body => `${body} -> BRIDGES TO WORK`),
      ['Iraq', 'Jordan'],
    ],
  ])('is told by the words beside it, and its bodies and places by what is said near it: %s', (text, bodies, places) => {
    const project = bodies[0]?.split(' -> ')[1]
    expect(tied(text)).toEqual([...bodies, ...places.map(place => `${project} -> ${place}`)].sort())
  })

  it.each([
    ['FISHNET is an EU-funded project. FISHNET helps everybody.', ['EU -> FISHNET']],
    ['They spoke of the ILO-led FISHNET project.', ['ILO -> FISHNET']],
    [
      'Three projects funded by the European Union (FISHNET, COD-UP and SHOALS) met.',
      ['COD-UP', 'FISHNET', 'SHOALS'].map(each => `European Union -> ${each}`),
    ],
    ['FISHNET and SHOALS, two EU co-financed projects, met. EU-funded work is rare.', ['EU -> FISHNET', 'EU -> SHOALS']],
  ])('has whoever pays in an adjective or behind the word for several: %s', (text, expected) => {
    expect(tied(text)).toEqual(expected)
  })

  it.each([
    [
      'Pedro Gomez introduced an ILO project in Peru in which weavers write the law.',
      ['ILO project in Peru -> Peru', 'ILO -> ILO project in Peru'],
    ],
    [
      'They ran a pilot project of the ILO in Kenya.',
      ['pilot project of the ILO in Kenya -> Kenya', 'ILO -> pilot project of the ILO in Kenya'],
    ],
    [
      'In Nepal CECOP supports weavers as part of a larger project for decent work in textile mills.',
      ['CECOP -> project for decent work in textile mills', 'project for decent work in textile mills -> Nepal'],
    ],
    [
      'He spoke of an EU project in the Republic of Korea.',
      ['EU -> EU project in the Republic of Korea', 'EU project in the Republic of Korea -> Republic of Korea'],
    ],
    ['REVES tested the tool for mills in Peru.', ['REVES -> tool for mills in Peru', 'tool for mills in Peru -> Peru']],
    ['They use a package on mill safety that has lately been pilot tested in Fiji.', ['package on mill safety -> Fiji']],
  ])('may be told in common words: %s', (text, expected) => {
    expect(tied(text)).toEqual([...expected].sort())
  })

  it('is what the line "Full title" calls it, whatever programme pays', () => {
    const page =
      'FAIR4LOOM: New mills for weavers\n\nProject facts\nFull title: New Mills for Young Weavers in Peru and Chile (NMW)\nBudget: EUR 2 million from the European Union under the FAIR4LOOM programme\nCo-funding: Ministry of Labour of Peru; Tessile Verde\nLead partner: CECOP\nImplementing partners: REVES, COPAC\n\nWhy\nFew weavers in Peru and in Chile own a loom.'
    const name = 'New Mills for Young Weavers in Peru and Chile'
    expect(tied(page)).toEqual(
      expect.arrayContaining(['CECOP', 'COPAC', 'Ministry of Labour', 'REVES', 'Tessile Verde'].map(body => `${body} -> ${name}`)),
    )
    expect(tied(page)).toEqual(expect.arrayContaining([`${name} -> Chile`, `${name} -> Peru`]))
  })

  it('is one under the title of its page and its full title', () => {
    expect(
      analyse(
        'Fair Looms for Lima\n\nAt a glance\nFull title: Fair and Safe Looms for the Young Weavers of Lima\nDonor: Government of Japan\nImplemented by: CECOP',
      )
        .figures.filter(({ kind }) => kind === 'Project')
        .map(({ names }) => [...names].sort()),
    ).toEqual([['Fair Looms for Lima', 'Fair and Safe Looms for the Young Weavers of Lima'].sort()])
  })

  it('may stand within the name of its launch, and is then gone on about', () => {
    expect(
      tied(
        'Launch of the project "Looms without Children"\n\nThe event followed at noon on 11 March 2012 in Lima. The project, worth four million dollars, is funded by the Government of Japan and carried out by CECOP.',
      ),
    ).toEqual(['CECOP -> Looms without Children', 'Government of Japan -> Looms without Children'])
  })

  it.each([
    ['Both thanked #looms4all, the partnership of CECOP and REVES.', ['CECOP -> #looms4all', 'REVES -> #looms4all']],
    ["Its successor, LOOM'ESS, which CECOP financed, went on.", ["CECOP -> LOOM'ESS"]],
    ['CECOP is a partner in the RED THREADS project, which REVES funds.', ['CECOP -> RED THREADS', 'REVES -> RED THREADS']],
  ])('has many forms of name: %s', (text, expected) => {
    expect(tied(text)).toEqual(expected)
  })

  it('may be part of a larger one, in which then whoever leads the part joins', () => {
    const text =
      'CECOP is piloting a new scheme for the insurance of weavers in Nepal. It is part of a wider programme on social protection. Under the same programme, CECOP is conducting field research in Peru.'
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'PART_OF scheme for the insurance of weavers in Nepal -> programme on social protection',
        'PART_OF field research -> programme on social protection',
        'INVOLVED_IN CECOP -> scheme for the insurance of weavers in Nepal',
        'INVOLVED_IN CECOP -> programme on social protection',
        'INVOLVED_IN CECOP -> field research',
      ]),
    )
  })

  it('has the body whose slide names it', () => {
    const text =
      'CECOP RESPONSE - WEAVERS\n\nThe Clean Looms project aims to bring safety to mills.\n\nTHANK YOU\n\nThe Red Thread project is another one.'
    expect(tied(text)).toEqual(['CECOP -> Clean Looms'])
  })

  it('is not what a slide calls the work of a body between the name of a project and the lines about it', () => {
    const text =
      'RED THREAD\nPARTNERSHIP\n\nCECOP RESPONSE - WEAVERS\n\n• Partners: CECOP, UNICEF\nBudget: 4 USD million\n• Countries: Kenya and Uganda in East Africa and Peru in South America'
    expect(tied(text)).toEqual(
      [
        ...['CECOP', 'UNICEF'].map(body => `${body} -> RED THREAD`),
        ...['Kenya', 'Peru', 'Uganda'].map(place => `RED THREAD -> ${place}`),
      ].sort(),
    )
  })

  it('is none where a text only says what somebody tests', () => {
    expect(
      outline(analyse('Weavers tested the tool. The research was part of a larger study. A package was sent to Peru.')).projects,
    ).toEqual([])
  })

  it('may be the title of a page, whatever stands between it and the lines about it', () => {
    const page = 'Clean Looms for the Andes'
    const text = `${page}\n\nSafe work in spinning and dyeing\n\nAt a glance\nDates: 1 May 2020 – 31 May 2024\nFunded by: Government of Japan\nImplemented by: CECOP, with the Food and Agriculture Organization of the United Nations (FAO) and the International Cooperative Alliance (ICA) in each of its regions\nWhere: Bolivia, Ecuador, Peru\n\nWhy this programme\nA loom is hard to inspect.`
    expect(tied(text)).toEqual(
      ['CECOP', 'Food and Agriculture Organization of the United Nations', 'Government of Japan', 'International Cooperative Alliance']
        .map(body => `${body} -> ${page}`)
        .concat(['Bolivia', 'Ecuador', 'Peru'].map(country => `${page} -> ${country}`))
        .sort(),
    )
  })

  it('may be the title of slides, broken for its length, above what a slide says of the project', () => {
    const title = 'Strengthening Fair and Clean Mill Policy in Africa'
    const text =
      'Strengthening Fair and Clean\nMill Policy in Africa\n\nWeaving Unit (WU), CECOP\nLima, 4 May 2021\n\n---\n2\n\nThe project in one minute\n\n • money: Government of Japan\n • phase 1 run by REVES\n    > Ghana, Kenya'
    expect(tied(text)).toEqual([`Government of Japan -> ${title}`, `REVES -> ${title}`, `${title} -> Ghana`, `${title} -> Kenya`].sort())
  })

  it('has those for its people whom its page lists without a body', () => {
    const text =
      'CLEAN LOOMS\n\nDonor: Government of Japan\nImplemented by: CECOP\n\nStaff\nRosa Lopez, Project Manager\nPedro Gomez, Communication Officer'
    expect(relations(text)).toEqual(
      expect.arrayContaining(['AFFILIATED_WITH Rosa Lopez -> CLEAN LOOMS', 'AFFILIATED_WITH Pedro Gomez -> CLEAN LOOMS']),
    )
  })

  it.each([
    [
      'In 2020 the Unit started the programme LOOM Africa in Lima, with money from Danida and from the Government of Japan.',
      ['Danida -> LOOM Africa', 'Government of Japan -> LOOM Africa', 'LOOM Africa -> Lima'],
    ],
    [
      'The project Clean Looms works in Ghana (districts of Tamale, Yendi, Kpandai and Zabzugu).',
      ['Ghana', 'Kpandai', 'Tamale', 'Yendi', 'Zabzugu'].map(place => `Clean Looms -> ${place}`),
    ],
    [
      'The ILO runs the project Clean Looms Thailand, paid for by Danida, which helped Thailand to sign a convention.',
      ['Clean Looms Thailand -> Thailand', 'Danida -> Clean Looms Thailand', 'ILO -> Clean Looms Thailand'],
    ],
  ])('may have capitals, a place or a country in its name, and work in towns that no list knows: %s', (text, expected) => {
    expect(tied(text)).toEqual([...expected].sort())
  })

  it('may be a title in quotation marks with a name in front, above lines about it', () => {
    const text =
      'LOOM Africa: what comes next\n\nLOOM Africa = "Looms for decent work\nin mills"\n > run by: CECOP\n > paid by the Government of Japan\n   - Egypt, Mali\n\nSpeakers\nRosa Lopez, Coordinator, LOOM Africa'
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'INVOLVED_IN CECOP -> Looms for decent work in mills',
        'INVOLVED_IN Government of Japan -> Looms for decent work in mills',
        'OPERATES_IN Looms for decent work in mills -> Egypt',
        'OPERATES_IN Looms for decent work in mills -> Mali',
        'AFFILIATED_WITH Rosa Lopez -> Looms for decent work in mills',
      ]),
    )
  })

  it('may be a plain word in capitals with where it works', () => {
    expect(
      relations('BRIDGE in Peru\n\nThe workshop on wool was facilitated by Rosa Lopez, Chief Technical Adviser, BRIDGE in Peru.'),
    ).toContain('AFFILIATED_WITH Rosa Lopez -> BRIDGE in Peru')
  })

  it('is no label above another, and no country below which its partners stand', () => {
    const text =
      'FAIR Looms\nSafe work in mills\n\nDonors: Danida\nCarrying agencies: CECOP\nCountries: Mali, Peru\n\nMali\nPartners: REVES and the Loom Workers Union. Girls are back in class.'
    expect(tied(text)).toEqual(expect.arrayContaining(['Danida -> FAIR Looms', 'FAIR Looms -> Peru', 'REVES -> FAIR Looms']))
    expect(tied(text).filter(tie => !tie.includes('FAIR Looms'))).toEqual([])
  })

  it('takes nothing from those whom it reaches, nor from an event in between', () => {
    expect(tied('The Clean Looms project trains members of CECOP. The project was shown at the 3rd Loom Forum in Lisbon.')).toEqual([])
  })
})
