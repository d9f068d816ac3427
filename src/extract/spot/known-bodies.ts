import { Gazetteer } from '../gazetteer.ts'
import { lexicon } from '../lexicon.ts'
import { type Spot, wordsOf } from './spot.ts'

/** Acronyms that name no organization. */
export const notOrganizations = new Set(
  'SSE SDG SDGS EU UN CEO CFO COO MEP MP MEPS MPS COVID COVID-19 GDP NGO NGOS CSO CSOS SME SMES MSME MSMES ICT AI HR IT TV PDF EN FR ES DE PL RO PT AR RU ZH USD EUR GBP AM PM CET CEST GMT UTC ID FAQ PHD MBA MA BA LLM BSC MSC HE II III IV VI VII VIII IX XI XII XIII US USA UK UAE DRC Q&A R&D TBC TBD PPP SSEO SSEOS SSOS ESS DG RSVP ILC UNGA COP HLPF CV NB PS VAT AND THE OF OR FOR NEW NEWS PROGRAMME AGENDA ILS OSH VSLA RBM LGBTI LGBTIQ DWCP MOU TOR NEET NEETS VET TVET WISE WISES SECTION SESSION SESSIONS PLENARY PARALLEL PANEL PANELS WORKSHOP WORKSHOPS ROUNDTABLE KEYNOTE MODULE OPENING CLOSING SYMPOSIUM SEMINAR DEBATE DIALOGUE GLOBAL ACADEMY DAY WEBINAR CONFERENCE JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY A B C D E F G H'.split(
    ' ',
  ),
)

/** The type of every known body by each of its names. */
let types: Map<string, string | undefined> | undefined
let names: Gazetteer | undefined

function typesByName(): ReadonlyMap<string, string | undefined> {
  types ??= new Map(
    lexicon().organizations.flatMap(({ name, acronym, type, also }) =>
      [name, acronym, ...also].flatMap(form => (form && !notOrganizations.has(form) ? [[form, type] as const] : [])),
    ),
  )
  return types
}

/** Whether a form is one of the names of a known body. */
export function isKnownBody(form: string): boolean {
  return typesByName().has(form)
}

/** The known bodies that a text names, by any of their names. */
export function knownBodies(text: string): Spot[] {
  names ??= new Gazetteer(typesByName().keys(), {
    before: '(?<![\\p{L}\\p{N}][-/&])',
    after: '(?![\\p{L}\\p{N}])(?!-[\\p{L}\\p{N}])(?!/[A-Z])',
  })
  return names.in(text).map(span => {
    const name = wordsOf(text, span)
    const type = typesByName().get(name.replaceAll('’', "'"))
    const parent = parentInName(name)
    return { kind: 'Organization', ...span, name, certain: true, ...(type && { type }), ...(parent && { parent }) }
  })
}

/** The larger body that the name of a known one begins with: "ILO" of "ILO International Training Centre". */
export function parentInName(name: string): string | undefined {
  return /^(\p{Lu}{3,})(?:[- ](?:Africa|Asia|Europe|America)|\s.*\b(?:Centre|Center|Office|Department|Bureau)$)/u.exec(name)?.[1]
}

/** The unit of a body whose name goes on behind that of the body: "ILO Ramallah", "COPAC's regional office in Lima". */
export function unitOf(text: string, { start, name: parent }: Spot, end: number): Spot {
  return { kind: 'Organization', start, end, name: wordsOf(text, { start, end }), parent, certain: true, type: 'UNIT' }
}
