import type { Cast, Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { overlaps } from '../spot/spot.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const makes =
  '(?:(?:also|now|currently|already)\\s+)?(?:test|pilot|trial|try|tries|tried|trying|carr\\p{Ll}+|conduct|undert\\p{Ll}+|run|ran|launch|implement|develop|start)\\p{Ll}*'
/** "‹o1› is testing a new ‹j2›" */
const made = pattern(`(‹o\\d+›)\\s+(?:is|are|was|were|has|have|had)?\\s*(?:been\\s+)?${makes}\\s[^.;‹]{0,60}?(‹j\\d+›)`, 'gu')
/** "In ‹l1› the ‹o2› plans to support weavers as part of a larger ‹j3›" */
const scene = /(?:^|,\s+)[Ii]n\s+(?:the\s+)?(‹l\d+›),?\s+(?:the\s+)?(‹o\d+›)\s/u
const tested = /(‹j\d+›)\s+(?:that|which)\s+[^.;‹]{3,60}?\bin\s+(?:the\s+)?(‹l\d+›)/gu
const partOf =
  /(?:^|[.;]\s+)(?:This|It|That|The)\s(?:[\p{Ll}-]+\s+){0,5}?(?:is|are|was|forms?|belongs?)\s+(?:a\s+)?(?:part\s+of|to|within)\s+(?:the\s+|an?\s+)?(?:\p{Ll}+er\s+)?(‹j\d+›)/u
const ofSame = /\b(?:[Aa]s\s+part\s+of|[Uu]nder|[Ww]ithin)\s+(?:the\s+same|this|that)\s+(?:project|programme|initiative)\b/

/** Whether nothing but common words tell of a project. */
const isTold = ({ kind, spots }: Figure) => kind === 'Project' && spots.every(({ guessed }) => guessed)

/** Whose the projects are that a text tells in common words, where they are at work, and of which larger project they are part. */
export function toldProjectFacts(cast: Cast, sentences: readonly Sentence[]): Fact[] {
  const told = cast.of('Project').filter(isTold)
  if (told.length === 0) return []
  const facts = told.flatMap(project => ofName(project, cast))
  let last: Figure | null = null
  let whole: Figure | null = null
  for (const sentence of sentences) {
    const { code } = sentence
    const own = sentence.signs('j').filter(({ figure }) => isTold(figure))
    const part = partOf.exec(code)
    const larger = part ? sentence.figureAt(part[1] ?? '') : undefined
    if (part && larger && last && last !== larger) {
      facts.push({
        predicate: 'PART_OF',
        subject: last,
        object: larger,
        span: sentence.span(part.index, part.index + part[0].length),
        rule: 'project part',
      })
      whole = larger
    }
    const [first] = own
    if (first && ofSame.test(code) && whole)
      facts.push({ predicate: 'PART_OF', subject: first.figure, object: whole, span: sentence, rule: 'project part' })
    facts.push(...toldIn(sentence))
    last = sentence.signs('j').at(-1)?.figure ?? last
  }
  return [...facts, ...joiningWholes(facts)]
}

/** The body and the place that the words for a project name: "an ILO project in Peru". */
function ofName(project: Figure, cast: Cast): Fact[] {
  const [span] = project.spots
  if (!span) return []
  const inside = (figure: Figure) => figure.spots.some(spot => spot !== span && overlaps(spot, span))
  return [
    ...cast
      .of('Organization')
      .filter(inside)
      .map(
        (subject): Fact => ({
          predicate: 'INVOLVED_IN',
          subject,
          object: project,
          qualifiers: { role: 'LEAD' },
          span,
          rule: 'project by name',
        }),
      ),
    ...cast
      .of('Place')
      .filter(inside)
      .map((object): Fact => ({ predicate: 'LOCATED_IN', subject: project, object, qualifiers: {}, span, rule: 'project place' })),
  ]
}

/** What a sentence says of the projects that it tells of. */
function toldIn(sentence: Sentence): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  const involve = (body: Figure | undefined, project: Figure | undefined, role: string, from: number, to: number) => {
    if (body && project && isTold(project) && !facts.some(({ subject, object }) => subject === body && object === project))
      facts.push({
        predicate: 'INVOLVED_IN',
        subject: body,
        object: project,
        qualifiers: { role },
        span: sentence.span(from, to),
        rule: 'project partners',
      })
  }
  const locate = (project: Figure | undefined, place: Figure | undefined, from: number, to: number) => {
    if (project && place && isTold(project))
      facts.push({
        predicate: 'LOCATED_IN',
        subject: project,
        object: place,
        qualifiers: {},
        span: sentence.span(from, to),
        rule: 'project place',
      })
  }
  for (const match of code.matchAll(made))
    involve(sentence.figureAt(match[1] ?? ''), sentence.figureAt(match[2] ?? ''), 'LEAD', match.index, match.index + match[0].length)
  for (const match of code.matchAll(tested))
    locate(sentence.figureAt(match[1] ?? ''), sentence.figureAt(match[2] ?? ''), match.index, match.index + match[0].length)
  const set = scene.exec(code)
  const project = set && sentence.signs('j').find(({ at }) => at > set.index)
  if (set && project) {
    locate(project.figure, sentence.figureAt(set[1] ?? ''), set.index, project.end)
    involve(sentence.figureAt(set[2] ?? ''), project.figure, 'PARTNER', set.index, project.end)
  }
  return facts
}

/** Who leads a part of a project takes part in the whole. */
function joiningWholes(facts: readonly Fact[]): Fact[] {
  return facts.flatMap(({ predicate, subject: part, object: whole, span }) =>
    predicate === 'PART_OF' && whole && isTold(whole)
      ? facts.flatMap((fact): Fact[] =>
          fact.predicate === 'INVOLVED_IN' && fact.object === part
            ? [
                {
                  predicate: 'INVOLVED_IN',
                  subject: fact.subject,
                  object: whole,
                  qualifiers: { role: 'PARTNER' },
                  span,
                  rule: 'project partners',
                },
              ]
            : [],
        )
      : [],
  )
}
