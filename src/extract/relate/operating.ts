import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { projectsSpokenOf } from './project-spoken-of.ts'
import type { Sentence } from './sentence.ts'

const place = '(?:the\\s+)?‹l\\d+›(?:\\s*\\(‹[lo]\\d+›\\))?'
const list = `${place}(?:(?:,\\s+(?:and\\s+)?|,?\\s+and\\s+|,?\\s+as\\s+well\\s+as\\s+)(?:in\\s+)?${place})*`
/** What leads to the places where something goes on. */
const leads =
  /(?:\b(?:in|across|throughout|within|covers?|covering|including|includes?|among (?:them|others)|such as|namely|countries|focus(?:es)? on|works? with|worked with|between|as well as)|[:(]|\b(?:countries|regions|places),)\s*(?:rural\s+|parts of\s+)?$/i
const works =
  /\b(?:carr\w+ out|implement\w*|launch\w*|start\w*|beg[au]n|work\w*|activ\w*|operat\w*|cover\w*|pilot\w*|run\w*|ran|support\w*|help\w*|set up|countries|focus\w*|train\w*|test\w*|take\w* place)\b/i

/** Where the project works that a sentence names or, with `focus`, goes on about; all places behind the label that ends at `listed`. */
export function operatedIn(sentence: Sentence, focus: Figure | null, listed?: number): Fact[] {
  const { code } = sentence
  const projects = projectsSpokenOf(sentence, focus)
  const found: Fact[] = []
  for (const match of code.matchAll(listed === undefined ? pattern(list, 'gu') : /‹l\d+›(?!\))/g)) {
    const named = projects.findLast(sign => sign.end <= match.index)
    const project = named?.figure ?? (projects.length === 0 ? focus : null)
    const between = code.slice(named?.end ?? 0, match.index)
    // The place of a body, of a person or of an event is not that of the project.
    const signs = [...match[0].matchAll(/‹l\d+›(?!\))/g)]
    // A line of nothing but places, below the name of a project.
    const alone = signs.length > 1 && sentence.block.kind !== 'paragraph' && match[0].trim() === code.trim()
    if (!project || (listed === undefined && !alone && !isWhereItWorks())) continue
    for (const { 0: sign } of signs) {
      const figure = sentence.figureAt(sign)
      if (figure)
        found.push({
          predicate: 'LOCATED_IN',
          subject: project,
          object: figure,
          qualifiers: {},
          span: sentence.span(match.index, match.index + match[0].length),
          rule: 'project place',
        })
    }

    function isWhereItWorks(): boolean {
      if (/[.;]\s|‹[pe]\d+›/.test(between) || !leads.test(between)) return false
      if (signs.length > 1) return true
      const beside =
        named !== undefined && /^(?:"|\s*\(‹[jo]\d+›\))?(?:\s+(?:project|programme|initiative))?\s+in\s+(?:the\s+)?$/.test(between)
      return beside || (works.test(between) && !/‹o\d+›\s*(?:,|\(|in|at)?\s*$/.test(between))
    }
  }
  return found
}
