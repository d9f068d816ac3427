import type { Cast, Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, eventHeads } from '../words.ts'
import { type Holding, postsIn } from './affiliation.ts'
import { clausesOf } from './clauses.ts'
import type { Fact } from './fact.ts'
import { projectNamed, projectsSpokenOf, resumesProject } from './project-spoken-of.ts'
import { projectLabel } from './projects.ts'
import type { Sentence, Sign } from './sentence.ts'

const pays =
  /\b(?:fund|financ|pays?\b|paid|money|grants?\b|donor|sponsor|contribut|million|budget|back(?:s|ed)\b|support|puts?\s+up|gives?\b|gave\b)/i
const makes =
  /\b(?:runs?\b|ran\b|le(?:d|ads?)\b|implement|carr(?:y|ies|ied)|manag|coordinat|execut|launch|start|beg[aiu]n|set\s+up|creat|develop|design|initiat|undertak|answer|programme|project|initiative|campaign|scheme)/i
const joins =
  /\b(?:partner|together|along|join|with\b|between|share|work|advis|measur|stud(?:y|ies)|research|part\s+in|involv|on\s+board|behind|consortium|team|brings?|brought)/i
/** What makes the next sentence go on about a project, though it does not name it. */
const resumes =
  /^\s*(?:[-–•>*]\s*)?(?:It|Its|Work|Partners?|Donors?|[Ff]unded|[Ff]inanced|[Ii]mplemented|[Ll]aunched|[Ss]tarted)\b|\b(?:partners?|funds?|funded|financed|finances|pays|paid|money|donors?)\b|\b(?:[Tt]he|[Tt]his|[Tt]hese|[Ii]ts)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|initiative|campaign|scheme|partners?|donors?|money|funding|work|activities)\b|\bit\b/u
/** What names the project again in a later paragraph. */
const again = /\b(?:[Tt]he|[Tt]his)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|initiative|campaign|scheme)\b/u
/** "The present course is its training component": what follows is said of the event. */
const turnsToEvent = pattern(`\\b(?:[Tt]he|[Tt]his|[Aa]n?)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}(?:${anyOf(Object.keys(eventHeads))})\\b`, 'u')
/** "… in their places of origin (‹l1›, ‹l2› and ‹l3›)" and nothing else */
const severalPlaces = /^[^‹]*‹l\d+›(?:,\s+|,?\s+and\s+)(?:[^‹]*‹[ld]\d+›)+[^‹]*$/u
/** Whose people a project reaches, or what stands for a place: not who carries it. */
const bystander =
  /\b(?:members?|workers|officials?|staff|representatives?|employees|leaders|delegates|farmers|women|people|those|building|headquarters|seat|report(?:s|ed)?|according)\s+(?:of|from|at|in|to)\s+(?:the\s+)?$|\b(?:at|for|against|to|into|like|unlike|than|before|after|since)\s+(?:the\s+)?$/i
const goesOnIn =
  /(?:\b(?:in|across|throughout|within|to|from|around|between|at|reach(?:es|ed)?|cover(?:s|ing|ed)?|including|includes?|of|visits?|near|namely|such\s+as|countries|regions)|[:(])\s*(?:(?:the|also|now|rural|parts\s+of|hills\s+around|cities\s+of|towns\s+of|districts\s+of|provinces\s+of|regions\s+of|countries\s+of)\s+)*$/i
const elsewhere =
  /\b(?:held|met|meeting|place|presented|signed|launch(?:ed)?|office|based|headquarters|seat|ministry|government|embassy|city|born|living|lives|arrived|flew|travelled|came)\s+(?:\p{Ll}+\s+)?(?:in|of|at|from|to)\s+(?:the\s+)?$|‹[op]\d+›(?:'s?|,|\s*\(|\s+(?:in|of|from|at))?\s*(?:the\s+)?$/iu

/**
 * Whom and where the sentences about a project name when no construction says in what part: a body beside a word of paying, running or
 * joining takes part in it, and it works where it is said to go on. `own` is the project that the whole text is about.
 */
export function aroundProjects(
  cast: Cast,
  sentences: readonly Sentence[],
  own: Figure | null,
  holdings: readonly Holding[],
  facts: readonly Fact[],
  widened: (sentence: Sentence) => Sentence,
): Fact[] {
  const isKnown = (fact: Fact) => facts.some(({ subject, object }) => subject === fact.subject && object === fact.object)
  const found: Fact[] = []
  let topic: Figure | null = null
  let block = -2
  let previous: Figure | null = null
  for (const sentence of sentences) {
    // "The project is run by …", "Donor: …": what goes on about the project named last, and what a page says of its own.
    const told: Figure | null = resumesProject.test(sentence.code) ? previous : projectLabel(sentence) ? own : null
    if (told) {
      topic = told
      block = sentence.blockIndex
    }
    const named: readonly Sign[] = projectsSpokenOf(sentence, topic)
    const last: Figure | undefined = told && !own ? undefined : projectNamed(cast, sentence)
    previous = last ?? previous
    if (last) {
      topic = last
      block = sentence.blockIndex
    } else if (sentence.block.kind !== 'paragraph' && resumes.test(sentence.code)) block = sentence.blockIndex
    else if (sentence.blockIndex > block + (sentence.block.kind !== 'paragraph' || again.test(sentence.code) ? 1 : 0)) topic = own
    else if (turnsToEvent.test(sentence.code)) topic = null
    const project = named.length > 0 ? null : topic
    const goesOn = resumes.test(sentence.code) || (sentence.blockIndex === block && severalPlaces.test(sentence.code))
    if (named.length === 0 && (!project || sentence.code.includes('‹e') || !goesOn)) continue
    found.push(...aroundIn(widened(sentence), project))
  }
  return found

  function aroundIn(sentence: Sentence, project: Figure | null): Fact[] {
    const { code } = sentence
    const projects = projectsSpokenOf(sentence, project)
    const ofPerson = postsIn(sentence, holdings)
    const events = sentence.signs('e')
    return clausesOf(code).flatMap(([from, to]): Fact[] => {
      const within = ({ at }: Sign) => at >= from && at < to
      const spoken = projects.filter(within)
      const whole = spoken[0]?.figure ?? projects.findLast(({ at }) => at < from)?.figure ?? project
      if (!whole) return []
      const clause = code.slice(from, to)
      const happening = events.find(within)
      const bodies = sentence
        .signs('o')
        .filter(within)
        .filter(body => !ofPerson(body) && isAgent(code, from, body))
      const involved =
        happening || !(pays.test(clause) || makes.test(clause) || joins.test(clause))
          ? []
          : bodies.map(({ figure, at, end }): Fact => {
              const role = pays.test(code.slice(Math.max(from, at - 40), Math.min(to, end + 24)))
                ? 'FUNDER'
                : makes.test(clause)
                  ? 'LEAD'
                  : 'PARTNER'
              return {
                predicate: 'INVOLVED_IN',
                subject: figure,
                object: whole,
                qualifiers: { role },
                span: sentence.span(Math.min(at, spoken[0]?.at ?? at), Math.max(end, spoken[0]?.end ?? end)),
                rule: 'project nearby',
              }
            })
      const places = sentence
        .signs('l')
        .filter(within)
        .filter(place => !ofPerson(place) && !(happening && happening.at < place.at) && isWorkplace(code, from, place))
      const where = places.map(
        ({ figure, at, end }): Fact => ({
          predicate: 'LOCATED_IN',
          subject: whole,
          object: figure,
          qualifiers: {},
          span: sentence.span(at, end),
          rule: 'project place nearby',
        }),
      )
      return [...involved, ...where].filter(fact => !isKnown(fact))
    })
  }
}

function isAgent(code: string, from: number, { at, end }: Sign): boolean {
  const before = code.slice(from, at).replace(/(?:‹o\d+›(?:\s*\(‹[lo]\d+›\))?(?:,\s+|,?\s+and\s+|,?\s+as\s+well\s+as\s+)(?:the\s+)?)+$/, '')
  return (
    !bystander.test(before.slice(-60)) &&
    !/^'s?\s+(?:‹o|(?:office|building|headquarters|member)s?\b)/.test(code.slice(end, end + 24)) &&
    !/‹o\d+›\s+of\s+(?:the\s+)?$/.test(code.slice(from, at))
  )
}

/** Whether a place, or the list in which it stands, is where something goes on. */
function isWorkplace(code: string, from: number, { at, end }: Sign): boolean {
  const before = code
    .slice(from, at)
    .replace(/(?:‹l\d+›(?:\s*\(‹[lo]\d+›\))?(?:,\s+|,?\s+and\s+|,?\s+as\s+well\s+as\s+)(?:in\s+|the\s+)*)+$/, '')
  return goesOnIn.test(before) && !elsewhere.test(before) && !/^(?:'s|\s+‹o)/.test(code.slice(end, end + 6))
}
