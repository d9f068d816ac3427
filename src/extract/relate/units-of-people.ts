import type { Figure } from '../cast.ts'
import type { Holding } from './affiliation.ts'
import type { Fact } from './fact.ts'

const unit = /\b(?:Unit|Department|Division|Branch|Bureau|Section|Directorate|Desk)\b/

/**
 * "‹o1› (‹p2›)" and later "‹p2›, Manager of the ‹o3›": where a text gives somebody a body without a post and a unit of no known body, the unit
 * is that body's.
 */
export function unitsOfPeople(holdings: readonly Holding[], facts: readonly Fact[]): Fact[] {
  const bound = new Set(facts.flatMap(({ predicate, subject }) => (predicate === 'PART_OF' ? [subject] : [])))
  return holdings.flatMap(({ person, post, span }): Fact[] => {
    const [body] = post.at
    if (!body || post.at.length > 1 || !unit.test(body.name) || body.parent || bound.has(body)) return []
    const wholes = new Set(
      holdings.flatMap(other => (other.person === person && !other.post.title && !other.post.at.includes(body) ? other.post.at : [])),
    )
    const [whole] = [...wholes].filter((figure: Figure) => figure !== body && figure.kind === 'Organization' && !unit.test(figure.name))
    return whole && wholes.size === 1 ? [{ predicate: 'PART_OF', subject: body, object: whole, span, rule: 'unit nearby' }] : []
  })
}
