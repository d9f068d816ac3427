import type { Cast, Figure } from '../cast.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

/** What speaks of a happening at another time than that of the report. */
const elsewhen =
  /\b(?:will|next|last|previous|earlier|ago|since|before|after|followed|planned|scheduled|years?|future|upcoming|in (?:19|20)\d{2}|until|ahead|also|already|once)\b/i
/** What a larger event consists of. */
const inner =
  /^(?:(?:official|formal|solemn|opening|closing|inaugural|concluding|plenary|special|parallel|thematic|breakout|study|field|side|lunch(?:time)?|award|panel|round|keynote|first|second|third|fourth|final|last|evening|youth|young)\b|(?:session|panel|workshop|round ?table|debate|discussion|dialogue|keynote|visit|reception|ceremony|exhibition|side[- ]event)\b)/i

/** Sessions, ceremonies and titles that a report of a larger event speaks of in its own time: parts of it, though no phrase says so. */
export function partsByDefault(cast: Cast, main: Figure | null, sentences: readonly Sentence[], facts: readonly Fact[]): Fact[] {
  if (main?.type !== 'CONFERENCE' && main?.type !== 'COURSE') return []
  const tied = new Set(facts.flatMap(({ predicate, subject, object }) => (predicate === 'PART_OF' ? [subject, object] : [])))
  const days = sentences
    .filter(({ blockIndex, named }) => blockIndex < 4 || named.some(({ figure }) => figure === main))
    .flatMap(({ dates }) => dates.flatMap(({ from, to = from }) => (from.length === 10 ? [from, to] : [])))
    .sort()
  return cast.of('Event').flatMap((part): Fact[] => {
    if (part === main || tied.has(part) || part.first < main.first) return []
    const [spot] = [...part.spots].sort((a, b) => a.start - b.start)
    const sentence = spot && sentences.find(({ start, end }) => start <= spot.start && spot.end <= end)
    const small = part.type === 'SESSION' || part.type === undefined || inner.test(part.name)
    if (
      !spot ||
      sentence?.block.kind !== 'paragraph' ||
      !small ||
      spot.edition !== undefined ||
      /\d{4}/.test(part.name) ||
      elsewhen.test(sentence.code) ||
      sentence.dates.some(({ from }) => from.length === 10 && (from < (days[0] ?? from) || from > (days.at(-1) ?? from)))
    )
      return []
    if (sentence.signs('e').some(({ figure }) => figure !== part && figure !== main)) return []
    return [{ predicate: 'PART_OF', subject: part, object: main, span: sentence, rule: 'session by default' }]
  })
}

/** What a sentence that names a series goes through: '"Road to Lima", a series of eight, began with "New mills"', 'Its third stop, "Old mills"'. */
export function stopsOfSeries(sentences: readonly Sentence[], facts: readonly Fact[]): Fact[] {
  const tied = new Set(facts.flatMap(({ predicate, subject }) => (predicate === 'PART_OF' ? [subject] : [])))
  let series: Figure | null = null
  let block = -1
  return sentences.flatMap((sentence): Fact[] => {
    const events = sentence.signs('e')
    const named = events.find(({ figure }) => figure.type === 'SERIES')?.figure
    if (named || sentence.blockIndex !== block) series = named ?? null
    block = sentence.blockIndex
    const whole = series
    if (!whole || (!named && !/^(?:Its|The)\s+(?:first|second|third|fourth|fifth|sixth|last|final|next)\b/.test(sentence.code))) return []
    return events
      .filter(({ figure, at }) => figure !== whole && !tied.has(figure) && !beforeSeries.test(sentence.code.slice(0, at)))
      .map(({ figure }) => ({ predicate: 'PART_OF', subject: figure, object: whole, span: sentence, rule: 'event of series' }))
  })
}

const beforeSeries = /\b(?:to|towards?|for|ahead of|at|during|before|after|of)\s+(?:the\s+)?"?$/
