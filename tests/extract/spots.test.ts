import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { introductionsOf } from '../../src/extract/spot/acronyms.ts'
import { instrumentsOf } from '../../src/extract/spot/instruments.ts'

const named = (text: string, kind: string) =>
  analyse(text)
    .figures.filter(figure => figure.kind === kind)
    .map(figure => figure.name)

describe('people', () => {
  it.each([
    ['Vic van Vuuren, Director of the Enterprises Department, opened the day.', ['Vic van Vuuren']],
    ['H.E. Ms. Gisèle RANAMPY, Minister of Labour, spoke first.', ['Gisèle RANAMPY']],
    ['Rafael Diez de Medina, Director of Statistics, presented the guidelines.', ['Rafael Diez de Medina']],
    ['Mr. Chandrapal Singh Yadav, Chairperson of the board, welcomed the members.', ['Chandrapal Singh Yadav']],
    ['The Decent Work Agenda and the Sustainable Development Goals were discussed.', []],
    ['The panel was led by Gulmira Abdrakhmanova and Bolot Sadybakasov.', ['Gulmira Abdrakhmanova', 'Bolot Sadybakasov']],
    ['Bheki Zulani (CECOP), Chan Un Kei (REVES) and PARK Min-jun spoke.', ['Bheki Zulani', 'Chan Un Kei', 'PARK Min-jun']],
    ['"Looms need time," said Thandika Mokwena. Siti Aminah binti Tarudin agreed.', ['Thandika Mokwena', 'Siti Aminah binti Tarudin']],
    ['Then came the two Italian Weavers. Smart Belgium and Best Practices followed.', []],
    ['Kanmari Tessaro (KLXT) and Rosa Lopez spoke.', ['Kanmari Tessaro', 'Rosa Lopez']],
    ['Rajan Menon K.P. and Father Pedro Gomez S.J. spoke.', ['Rajan Menon K.P.', 'Pedro Gomez']],
    ['It heard Carmen Marcuello Servós, of the University of Zaragoza.', ['Carmen Marcuello Servós']],
    ['The Spanish Ministry of Labour organised the meeting in San Sebastián.', []],
    ['Monsignor Paolo J. Ricci had the last word.', ['Paolo J. Ricci']],
    ['Rosa Lopez, Head of Sales at Red Threads, talked about wool. May I add something?', ['Rosa Lopez']],
  ])('are told from other capitals: %s', (text, expected) => {
    expect(named(text, 'Person')).toEqual(expected)
  })

  it('are one under their family name, initial and misprint', () => {
    const text =
      'Simel Esim, Head of the unit, opened the webinar. Ms Esim thanked all. S. Esim closed it. Guy Ryder, Director-General, spoke, and Mr. Rider left.'
    expect(named(text, 'Person')).toEqual(['Simel Esim', 'Guy Ryder'])
  })

  it('are one under an initial and two family names', () => {
    expect(named('Nora Lopez Pineda, Director of CECOP, opened it. Last words by N. Lopez Pineda.', 'Person')).toEqual([
      'Nora Lopez Pineda',
    ])
  })

  it('stay two where given names differ', () => {
    const text = 'Gianluca Pastorelli, President of Diesis Network, and Luca Pastorelli, Director of Diesis Network, spoke.'
    expect(named(text, 'Person')).toEqual(['Gianluca Pastorelli', 'Luca Pastorelli'])
    const begins = 'Josefina Lopez of CECOP spoke first. Jose Lopez of REVES spoke then.'
    expect(named(begins, 'Person')).toEqual(['Josefina Lopez', 'Jose Lopez'])
  })
})

describe('organizations', () => {
  it.each([
    ['Rosa Lopez works at the Country Office for Peru, Chile and Bolivia in Lima.', 'Country Office for Peru, Chile and Bolivia'],
    ['Rosa Lopez leads the Wool Team for Eastern and Southern Africa.', 'Wool Team for Eastern and Southern Africa'],
    ['Rosa Lopez of the Weaving for Freedom Programme spoke.', 'Weaving for Freedom Programme'],
    ['Rosa Lopez of the Solidarity for Rights of Domestic Weavers Alliance spoke.', 'Solidarity for Rights of Domestic Weavers Alliance'],
    ['Rosa Lopez of WLFT-Asia Pacific spoke.', 'WLFT-Asia Pacific'],
    [
      "Rosa Lopez is Director of the ILO's Decent Work Team for South Asia and Country Office for India.",
      "ILO's Decent Work Team for South Asia and Country Office for India",
    ],
    ['Rosa Lopez of LoomAge International spoke.', 'LoomAge International'],
    ['Rosa Lopez of iLOOM Korea spoke.', 'iLOOM Korea'],
    ['Rosa Lopez of the Ghana National Wool and Weaving Authority spoke.', 'Ghana National Wool and Weaving Authority'],
    ['Rosa Lopez of Lima City Hall spoke.', 'Lima City Hall'],
    ['The Ministry of Labour, Employment and Social Security of the country agreed.', 'Ministry of Labour, Employment and Social Security'],
    [
      'The International Organisation of Industrial and Service Cooperatives met.',
      'International Organisation of Industrial and Service Cooperatives',
    ],
    ['A unit of the Government of the Netherlands paid.', 'Government of the Netherlands'],
    ['The Vereniging Surinaams Bedrijfsleven (VSB) agreed.', 'Vereniging Surinaams Bedrijfsleven'],
    ['The Réseau des coopératives de travail du Mali was there.', 'Réseau des coopératives de travail du Mali'],
    ['Rosa LOPEZ, Director,\n   Chantier de la laine sociale\n', 'Chantier de la laine sociale'],
    ["CECOP and UFAX's Centre for Wool Sciences organized it. The University of Fax (UFAX) paid.", "UFAX's Centre for Wool Sciences"],
    ["Rosa Lopez of the Jamaica Weavers' Federation and Brian Finnegan (AFW-CIO) met.", "Jamaica Weavers' Federation"],
    ['He managed the shop of Millico, a state enterprise in Quelimane.', 'Millico'],
    ['REVES, ESS France and others came.', 'ESS France'],
    ['The Spanish MEP Rosa Lopez of the EPP group was the host.', 'EPP group'],
    ['The ILO Decent Work Team and Country Office for the Andes in Lima paid.', 'ILO Decent Work Team and Country Office for the Andes'],
    ["The ILO's Rights and Safety at Work Branch paid.", "ILO's Rights and Safety at Work Branch"],
    ['It is a programme of FAO and the Andean Loom Agency (ALA).', 'Andean Loom Agency'],
    ["The ILO and the Loom Bank's Department for Wool and Yarn (DG WOOL) paid.", "Loom Bank's Department for Wool and Yarn"],
    ['Rosa Lopez (UNICEF, Planning and Policy Section) came.', 'Planning and Policy Section'],
  ])('keep their whole name: %s', (text, expected) => {
    expect(named(text, 'Organization')).toContain(expected)
  })

  it('are two beside "and"', () => {
    expect(named('The Ministry of Health and the University of Bilbao signed it.', 'Organization')).toEqual(
      expect.arrayContaining(['Ministry of Health', 'University of Bilbao']),
    )
  })

  it('are known by the acronym that introduces them', () => {
    const text = 'The Federation of Uganda Employers (FUE) hosted it.'
    const [{ long, short } = { long: { start: 0, end: 0 }, short: { start: 0, end: 0 } }] = introductionsOf(text)
    expect([text.slice(long.start, long.end), text.slice(short.start, short.end)]).toEqual(['Federation of Uganda Employers', 'FUE'])
  })

  it.each([
    ['Rosa Lopez of the World Council of Loom Unions spoke.', 'Loom Unions'],
    ['The winner of the Loom Partnership Award spoke.', 'Loom Partnership Award'],
    ['It was proclaimed the United Nations International Year of Cooperatives.', 'United Nations International'],
    ['Rosa Lopez lives in the Hashemite Kingdom of Jordan.', 'Kingdom of Jordan'],
  ])('are not what others are made of, give or live in: %s', (text, body) => {
    expect(named(text, 'Organization')).not.toContain(body)
  })
})

describe('events', () => {
  it('are told apart by the number in front of the acronym of their series', () => {
    const text = 'The Andean Forum on Wool (AFW) is held every year. At the 10th AFW Rosa Lopez spoke, and the 11th AFW is to follow.'
    expect(named(text, 'Event')).toEqual(expect.arrayContaining(['Andean Forum on Wool', '10th AFW', '11th AFW']))
  })

  it('are headed by that number and acronym in slides', () => {
    const text =
      'Ten years of the Forum on Wool (AFW)\n\nSlides\n\n10th AFW: "Towards Fair Looms"\n\nManila\n25-26 October 2017\n\n• Welcome: Rosa Lopez, Director, CECOP'
    expect(named(text, 'Event')).toContain('10th AFW')
  })

  it('are not what the day is called on which they are held', () => {
    const text = "On 8 March 2022, International Women's Day, Rosa Lopez opened a workshop on wool in Lima."
    expect(named(text, 'Event')).not.toContain("International Women's Day")
  })
})

describe('places', () => {
  it('may open a sentence, and stand without their accents', () => {
    expect(named('In Ethiopia weavers met. Others came from Medellin and Duzce.', 'Place')).toEqual(['Ethiopia', 'Medellin', 'Duzce'])
  })

  it('may have a country in their name', () => {
    expect(named('The workshop was held in Port of Spain.', 'Place')).toEqual(['Port of Spain'])
  })
})

describe('instruments', () => {
  const numbers = (text: string) => instrumentsOf(text).map(({ name, number }) => `${name} = ${number ?? 'none'}`)

  it.each([
    ['the Violence and Harassment Convention, 2019 (No. 190)', ['Violence and Harassment Convention, 2019 = C190', 'No. 190 = C190']],
    ['Conventions Nos. 87 and 98', ['Conventions Nos. 87 = C087', '98 = C098']],
    ['Recommendation 193 and C189', ['Recommendation 193 = R193', 'C189 = C189']],
    ['the Migration for Employment Recommendation (Revised), 1949', ['Migration for Employment Recommendation (Revised), 1949 = R086']],
    [
      'adopted the Resolution concerning decent work and the social and solidarity economy, together with',
      ['Resolution concerning decent work and the social and solidarity economy = none'],
    ],
    ['Resolution A/RES/77/281', ['Resolution A/RES/77/281 = A/RES/77/281']],
    ['Convention 999', []],
  ])('carry the number of NORMLEX: %s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})
