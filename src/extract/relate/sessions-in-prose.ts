import type { Figure } from '../cast.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import type { Fact } from './fact.ts'
import type { Focus, Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'
import { previousFocus } from './setting.ts'

const sessionBefore = /\b(?:session|plenary|panel|workshop|roundtable|discussion|keynote|dialogue|debate|segment|module)\b[^.;]{0,40}$/i
const course = /\b(?:workshop|seminar|masterclass|training)\b[^.;]{0,60}$/i
/** "…, a workshop for fifteen people" behind a title. */
const courseBehind = /^"?,\s+an?\s+(?:[\p{Ll}-]+\s+)?(?:workshop|seminar|masterclass|training)\b/u
/** "‹o1› will have its first ‹e2›": what a body has still to hold is no part of what is reported. */
const ofOthers = /‹o\d+›\s+(?:will|is\s+to|plans\s+to|intends\s+to)\s+(?:have|hold|host|organi[sz]e|convene)\s+(?:its|an?|the)\s+$/
/** What has no title but is a session of its own all the same. */
const special = /^(?:special|parallel|plenary|thematic|breakout|dedicated|separate)\s+(?:session|panel|workshop|plenary|roundtable)\b/i

/** Sessions and workshops that a sentence speaks of are part of the event that the text is about, or that the sentences before were. */
export function sessionsIn(sentence: Sentence, sentences: readonly Sentence[], foci: ReadonlyMap<Sentence, Focus>, scene: Scene): Fact[] {
  return sentence.signs('e').flatMap(({ figure, spot, at, end }): Fact[] => {
    const before = sentence.code.slice(0, at)
    const session = figure.type === 'SESSION' && (sessionBefore.test(before) || spot.edition === undefined || /^\p{Ll}/u.test(spot.name))
    // A workshop of a conference that the text reports, unless it took place at another time.
    const workshop =
      figure.type === 'COURSE' &&
      (course.test(before) || courseBehind.test(sentence.code.slice(end))) &&
      /^(?:CONFERENCE|SERIES)$/.test(scene.main?.type ?? '') &&
      (scene.main?.first ?? 0) < spot.start &&
      !/\b(?:last|next|previous|earlier|former|ago|since|will)\b/.test(sentence.code)
    const told = spot.certain !== false || special.test(spot.name)
    if (ofOthers.test(before)) return []
    if (!(session || workshop) || !told || (spot as EventSpot).as !== 'mention') return []
    const own = within(sentence, at, figure) ?? previousFocus(sentences, sentence, foci, figure) ?? scene.main
    return own && own !== figure ? [{ predicate: 'PART_OF', subject: figure, object: own, span: sentence, rule: 'session in prose' }] : []
  })
}

/** A session without a title at which the text lets somebody speak is part of the event that it is about. */
export function spokenSessions(main: Figure | null, facts: readonly Fact[]): Fact[] {
  if (!main || main.type === 'SESSION') return []
  const parts = new Set(facts.filter(({ predicate }) => predicate === 'PART_OF').map(({ subject }) => subject))
  const spoken = facts.filter(({ predicate, object }) => predicate === 'SPOKE_AT' && object !== undefined && isPart(object))
  return [...new Map(spoken.map(fact => [fact.object, fact])).values()].flatMap(({ object, span }) => {
    const own = object && !object.certain && !parts.has(object) && object !== main && object.first > main.first
    return own ? [{ predicate: 'PART_OF', subject: object, object: main, span, rule: 'session in prose' }] : []
  })
}

/** "spoke in a plenary of ‹e1› and moderated ‹e2›, a workshop": the larger event that the same sentence names before. */
function within(sentence: Sentence, at: number, own: Figure): Figure | undefined {
  return sentence
    .signs('e')
    .findLast(
      ({ figure, end, at: start }) =>
        end <= at &&
        figure !== own &&
        figure.type !== 'SESSION' &&
        /\b(?:session|plenary|panel|part) of (?:the )?$/.test(sentence.code.slice(0, start)),
    )?.figure
}

/** A session, or what the text tells of as a part of another event. */
const isPart = ({ type, spots }: Figure) => type === 'SESSION' || spots.some(spot => (spot as EventSpot).as === 'label')
