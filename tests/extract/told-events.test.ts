import { expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'

const report =
  '5th Wool Congress opens in Lima\n\n4 May 2023\n\nThe 5th Wool Congress of the Alpine Wool Union (AWU) took place in Lima, Peru, from 2 to 3 May 2023.\n\n'

/** A sentence of a report, an event that it tells of beside that of the report, and who spoke there. */
it.each([
  [
    'On 30 April 2015 the union held its founding congress in Quito, with 120 women; Rosa Lopez, Secretary General of CECOP, chaired.',
    'founding congress',
    'Rosa Lopez',
  ],
  ['The association will hold a Wool Festival on the central square of Bern in October 2025.', 'Wool Festival'],
  ['In July 2024 it holds an online side event of the Summit on Fibres.', 'Summit on Fibres'],
  ['In July 2024 it holds an online side event of the Summit on Fibres.', 'online side event of the Summit on Fibres'],
  ['She opened the regional session together with Pedro Gomez, President of COPAC.', 'regional session', 'Pedro Gomez'],
  [
    'On the second day she moderated a panel of young people in which Ada Fernandez of REVES spoke.',
    'panel of young people',
    'Ada Fernandez',
  ],
  ['The official launch is to take place in Quito on 25 November 2024, at the Global Fibre Conference.', 'official launch'],
  ['The official launch is to take place in Quito on 25 November 2024, at the Global Fibre Conference.', 'Global Fibre Conference'],
  ['The cities of France celebrated the 20th anniversary of REVES, also in Lima.', '20th anniversary of REVES'],
  [
    'The Lima Declaration was adopted at the conference Scaling Wool in South East Europe, held by the Government of Peru on 24-25 April 2017.',
    'Scaling Wool in South East Europe',
  ],
  [
    'The webinar had been prepared by a radio debate on 12 June, in which Rosa Lopez, who chairs the committee, answered callers.',
    'radio debate',
    'Rosa Lopez',
  ],
  [
    '– in "Women, youth, looms", Rosa Lopez, Director of CECOP, compared home-care cooperatives in Japan and in Norway.',
    'Women, youth, looms',
    'Rosa Lopez',
  ],
  [
    'Of the special sittings, the one entitled "Strong threads for all" gave rise to the liveliest exchange. It was moderated by Rosa Lopez, Regional Director of CECOP.',
    'Strong threads for all',
    'Rosa Lopez',
  ],
  [
    'Next door, REVES had put together "European wool: what now?", where Rosa Lopez of CECOP and Pedro Gomez of COPAC took the floor.',
    'European wool: what now?',
    'Rosa Lopez',
  ],
  [
    'On Thursday afternoon "Wool, remarkable employer" heard Rosa Lopez, Regional Delegate of CECOP, and Pedro Gomez of COPAC.',
    'Wool, remarkable employer',
    'Pedro Gomez',
  ],
  ['In February I was invited to a seminar in Quito, "Weavers as owners". CECOP and COPAC organized it.', 'Weavers as owners'],
  [
    'The way was prepared by a consultative workshop held by COPAC at the Dead Sea on 21 and 22 November 2011, at which Ms Rosa Lopez of CECOP had submitted the draft.',
    'consultative workshop',
    'Rosa Lopez',
  ],
  [
    'A public hearing in the Chamber of Commerce on 3 May gave the floor to Rosa Lopez, spokeswoman of CECOP.',
    'public hearing',
    'Rosa Lopez',
  ],
  [
    'Two days earlier, at a youth camp near Cusco, Rosa Lopez, who leads CECOP, had answered the questions of apprentices.',
    'youth camp',
    'Rosa Lopez',
  ],
  ['A press breakfast with Rosa Lopez of CECOP closed the first day.', 'press breakfast', 'Rosa Lopez'],
  ['At the gala dinner Rosa Lopez, President of CECOP, thanked the hosts.', 'gala dinner', 'Rosa Lopez'],
  [
    'The Congress was preceded by a Ministerial Round Table chaired by Rosa Lopez, Minister of Industry.',
    'Ministerial Round Table',
    'Rosa Lopez',
  ],
  ['During the Knowledge Fair, Rosa Lopez of CECOP explained the new label.', 'Knowledge Fair', 'Rosa Lopez'],
  ['A working group on law, led by Rosa Lopez of CECOP, met on the second morning.', 'working group on law', 'Rosa Lopez'],
  [
    'At a parallel session on public procurement, Rosa Lopez (CECOP) and Pedro Gomez (COPAC) compared tenders.',
    'parallel session on public procurement',
    'Pedro Gomez',
  ],
  [
    'The third panel turned to finance: Rosa Lopez of CECOP asked for patience, Pedro Gomez of COPAC for money.',
    'third panel',
    'Pedro Gomez',
  ],
  ['The session about water was left to Rosa Lopez, hydrologist at the University of Bonn.', 'session about water', 'Rosa Lopez'],
  ['In the plenary debate of 3 May the floor belonged to Rosa Lopez, General Secretary of CECOP.', 'plenary debate', 'Rosa Lopez'],
  [
    'The Andean Dialogue on Fair Fibres, which CECOP convenes every second year, returns to Lima in 2025.',
    'Andean Dialogue on Fair Fibres',
  ],
  ['The outcome will be presented to the Wool Summit 2024 in Nairobi.', 'Wool Summit 2024'],
  ['The next date is the High-Level Week on Fibres in Geneva, 4-8 March 2024.', 'High-Level Week on Fibres'],
  [
    'An expert meeting in Bogota in March 2022 had drawn up the guidelines. Rosa Lopez of CECOP chaired it.',
    'expert meeting',
    'Rosa Lopez',
  ],
  ['The guidelines go back to an expert meeting that took place in Bogota in March 2022.', 'expert meeting'],
  [
    'Before the Congress, a training for young weavers was run by Rosa Lopez of CECOP on 1 May.',
    'training for young weavers',
    'Rosa Lopez',
  ],
  [
    'The Congress ended with a closing ceremony at which Rosa Lopez, Vice-Minister of Labour, handed the flag to the next hosts and spoke of home.',
    'closing ceremony',
    'Rosa Lopez',
  ],
  [
    'An international colloquium, "Threads of Care", accompanied the Congress; Rosa Lopez of the University of Bonn gave the opening lecture.',
    'Threads of Care',
    'Rosa Lopez',
  ],
  ['The 2nd International Meeting of Women Weavers opened the programme on 1 May.', '2nd International Meeting of Women Weavers'],
  ['They had met at the Second Latin American Encounter of Spinners in Quito in 2019.', 'Second Latin American Encounter of Spinners'],
  ['The Second World Day of Wool was marked on 9 April with a vigil.', 'Second World Day of Wool'],
  [
    'At the XII Iberian Congress of Fibre Economics, held in Porto in 2021, Rosa Lopez of CECOP had called for a label.',
    'XII Iberian Congress of Fibre Economics',
    'Rosa Lopez',
  ],
  ['Under the title "Clean dyes", a breakout group listened to Rosa Lopez of CECOP.', 'Clean dyes', 'Rosa Lopez'],
  [
    'The conversation "From fleece to fashion" between Rosa Lopez (CECOP) and Pedro Gomez (COPAC) drew laughter.',
    'From fleece to fashion',
    'Pedro Gomez',
  ],
  ['On 14 May the young members had met in Cusco in the Pre-Encounter of Young Weavers.', 'Pre-Encounter of Young Weavers'],
  ['In October 2013, at the founding congress of the IDWF in Quito, she was elected.', 'founding congress of the IDWF'],
  [
    'They had met in a preparatory dialogue on 8 March, "Women, wool, water", in Cusco; Rosa Lopez, of the union federation CTA, spoke there about wages.',
    'Women, wool, water',
    'Rosa Lopez',
  ],
  [
    'A preparatory webinar, "Wool at the ballot box", was held by CECOP on 9 April; Rosa Lopez presented the manifesto.',
    'Wool at the ballot box',
    'Rosa Lopez',
  ],
  [
    'The regional workshop on dyes (Quito, 2-4 February 2022) had brought 40 people together. Rosa Lopez of CECOP had moderated it.',
    'regional workshop on dyes',
    'Rosa Lopez',
  ],
] as readonly (readonly [sentence: string, event: string, speaker?: string])[])('%s', (sentence, event, ...speakers) => {
  const { events, relations } = outline(analyse(`${report}${sentence}\n`))
  expect(events.map(({ name }) => name)).toContain(event)
  for (const speaker of speakers)
    expect(relations.flatMap(({ type, from, to }) => (type === 'SPOKE_AT' && from === speaker ? [to] : []))).toEqual([event])
})
