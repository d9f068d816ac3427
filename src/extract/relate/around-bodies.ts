import type { Figure } from '../cast.ts'
import { overlaps } from '../spot/spot.ts'
import { type Holding, postsIn } from './affiliation.ts'
import { clausesOf } from './clauses.ts'
import type { Fact } from './fact.ts'
import { isUnit } from './membership.ts'
import type { Sentence, Sign } from './sentence.ts'

/** Nouns of what has members. */
const collective =
  /\b(?:Alliance|Network|Coalition|Con?federation|Federation|Council|Committee|Union|Forum|Task Force|Circle|Platform|Association|Movement|Partnership|League|Group|Bloc|Consortium|Caucus|Organi[sz]ations?|Society|Networks|Réseau|Red|Rede|Rete)\b|^\p{Lu}{3,}$/u
/** "‹o1› belongs to ‹o2›", "‹o1›, its newest member, …", "‹o1›, ‹o2› and ‹o3› make up ‹o4›": the whole stands behind. */
const wholeBehind =
  /\b(?:belongs?|belonged|belonging)\s+to\s+(?:the\s+)?$|\b(?:members?|sections?|branch(?:es)?|affiliates?|part|arms?|chapters?|bod(?:y|ies)|committees?|constituents?)\s+(?:organi[sz]ations?\s+)?of\s+(?:the\s+)?$|\b(?:makes?|made)\s+up\s+(?:the\s+)?$|\b(?:joined|joins|entered|founded|forms?|formed)\s+(?:the\s+)?$|\b(?:united|grouped|gathered|organi[sz]ed|federated|represented)\s+in\s+(?:the\s+)?$|\bbelongs?,[^,;]{2,40},\s+to\s+(?:the\s+)?$|\b(?:sits?|sat|serves?|served)\s+on\s+(?:the\s+)?$/i
/** "‹o1› unites ‹o2› and ‹o3›", "its founding members include ‹o2›", "under its roof are ‹o2›": the members stand behind. */
const membersBehind =
  /\b(?:unites?|united|groups|comprises|counts|gathers|consists\s+of|composed\s+of|made\s+up\s+of|brings\s+together|with|members?(?:\s+(?:are|were|include|included|being))?|membership\s+includes|among\s+(?:them|its\s+members|others)|roof\s+are|includes?|including|from|welcomed|admitted|newest\s+member)[:,]?\s+(?:(?:the|also|now|both|among\s+others|\d+|[\p{Ll}'-]+\s+like)\s+){0,3}(?:[\p{Ll}'-]+\s+){0,4}$/iu
const ofMembers =
  /\b(?:members?|membership|belongs?|umbrella|roof|unites?|united|groups|comprises|counts|among|affiliat\p{L}+|sections?|founding|newest|make\s+up|made\s+up|composed|consists|part\s+of|forms?|sits?\s+on|sat\s+on|serves?\s+on)\b/iu
/** Of whom the clause says that it is itself part of another. */
const belonging = /\b(?:part|members?)\s+of\b|\bbelongs?\b/i
/** What takes up the body of the sentence before. */
const itsMembers = /\b(?:[Ii]ts|[Ww]hose)\s+(?:\p{Ll}+\s+){0,2}(?:members?|membership|roof)\b|\b[Oo]ne\s+of\s+(?:them|its\s+members)\b/u
const between =
  /^(?:\s*\(‹\w\d+›\))?(?:\s+(?:from|of|in)\s+‹l\d+›)?(?:,|,?\s+and\b|,?\s+as\s+well\s+as\b|,?\s+(?:together|along)\s+with\b|\s+to\b)\s*(?:the\s+|‹l\d+›'s\s+|its\s+)?(?:[\p{L}'-]+\s+){0,4}$/u

/**
 * Who is a member of what, or what a unit of what, when no construction says so: in a clause about members the body with a noun such as
 * Alliance is the whole of those listed; of bodies one behind the other after commas each unit is part of the next.
 */
export function partsAround(sentence: Sentence, holdings: readonly Holding[], lastBody: Figure | null, facts: readonly Fact[]): Fact[] {
  const { code } = sentence
  const bodies = sentence.signs('o')
  const found: Fact[] = []
  const ofPerson = postsIn(sentence, holdings)
  const add = (predicate: string, part: Figure, whole: Figure, from: number, to: number, rule: string) => {
    const isBound = (fact: Fact) =>
      fact.subject === part && (fact.object === whole || (fact.predicate === 'MEMBER_OF' && overlaps(fact.span, sentence)))
    if (part !== whole && !facts.some(isBound) && !found.some(fact => fact.subject === part && fact.object === whole))
      found.push({
        predicate,
        subject: part,
        object: whole,
        ...(predicate === 'MEMBER_OF' && { qualifiers: { as: 'MEMBER' } }),
        span: sentence.span(from, to),
        rule,
      })
  }
  for (const [index, one] of bodies.entries()) {
    const next = bodies[index + 1]
    const gap = next ? code.slice(one.end, next.at) : ''
    if (!next || one.figure === next.figure) continue
    const after = code.slice(next.end)
    const last = bodies[index - 1]
    // In a list of bodies a unit is followed by the next one, not by its own whole.
    const listed =
      last !== undefined && !isUnit(last.figure) && /^(?:\s*\([^)]*\))?(?:,|,?\s+and)\s+(?:the\s+)?$/.test(code.slice(last.end, one.at))
    const goesOn = /^(?:\s*\(‹o\d+›\))?(?:,\s+(?:the\s+)?‹o|,?\s+and\s)/.test(after)
    const beside = /^(?:\s*\(‹o\d+›\))?,\s+(?:also\s+|both\s+)?$/.test(gap)
    const chained = beside && !goesOn
    if (
      (chained || (/^\s*\($/.test(gap) && /^\)/.test(after) && !isShortFor(next.figure.name, one.figure.name))) &&
      isUnit(one.figure) &&
      !isUnit(next.figure) &&
      !listed
    )
      add('PART_OF', one.figure, next.figure, one.at, next.end, 'unit nearby')
    else if (beside && isUnit(one.figure) && isUnit(next.figure) && sentence.block.kind !== 'paragraph')
      add('PART_OF', one.figure, next.figure, one.at, next.end, 'unit nearby')
    else if (chained && isUnit(next.figure) && !isUnit(one.figure) && !listed && /^(?:\)|\s*$|[.;])/.test(after))
      add('PART_OF', next.figure, one.figure, one.at, next.end, 'unit nearby')
  }
  // "‹o1› (‹o2›): ‹p1›, Head of the ‹o3›", "‹p1› of its ‹o3›" after a sentence about ‹o1›
  const heading = sentence.block.kind === 'paragraph' ? null : /^\s*(?:[-–•]\s*)?(‹o\d+›)(?:\s*\(‹o\d+›\))?\s*:\s/.exec(code)
  const headed = heading ? sentence.figureAt(heading[1] as string) : undefined
  for (const unit of bodies.filter(({ figure }) => isUnit(figure) && figure !== headed)) {
    const own = /\bits\s+$/.test(code.slice(0, unit.at)) && !bodies.some(({ end }) => end <= unit.at)
    const whole = headed && !isUnit(headed) ? headed : own ? lastBody : null
    const bound = facts.some(({ predicate, subject }) => predicate === 'PART_OF' && subject === unit.figure)
    if (whole && !bound) add('PART_OF', unit.figure, whole, unit.at, unit.end, 'unit nearby')
  }
  for (const [from, to] of clausesOf(code)) {
    const clause = code.slice(from, to)
    if (!ofMembers.test(clause)) continue
    const own = bodies.filter(({ at }) => at >= from && at < to)
    const whole = own.find(({ at, figure }) => wholeBehind.test(code.slice(from, at)) && isCollective(figure))
    if (whole) {
      const members = [
        ...listFrom(own.filter(({ at }) => at < whole.at).toReversed(), true),
        ...listFrom(
          own.filter(({ at }) => at > whole.at),
          false,
          /^[^‹]{0,30}\b(?:with|like|are|were|includes?|included|as\s+are|and\s+so\s+(?:is|are|do|does))\s+(?:the\s+)?(?:[\p{Ll}'-]+\s+){0,3}$|^,\s+from\s+(?:‹l\d+›'s\s+|the\s+)?$/u.exec(
            code.slice(whole.end, own.find(({ at }) => at > whole.at)?.at ?? whole.end),
          ) !== null,
        ),
      ]
      for (const member of members)
        if (!ofPerson(member))
          add('MEMBER_OF', member.figure, whole.figure, Math.min(member.at, whole.at), Math.max(member.end, whole.end), 'members nearby')
      continue
    }
    const first = own.find(({ at }) => membersBehind.test(code.slice(from, at)))
    const before = first && own.findLast(({ at, figure }) => at < first.at && isCollective(figure))
    const speaks = first && before ? code.slice(before.end, first.at) : clause
    const holder = before && ofMembers.test(speaks) && !belonging.test(speaks) ? before.figure : itsMembers.test(clause) ? lastBody : null
    if (first && holder && isCollective(holder))
      for (const member of listFrom(
        own.filter(({ at }) => at >= first.at),
        false,
      ))
        if (!ofPerson(member)) add('MEMBER_OF', member.figure, holder, member.at, member.end, 'members nearby')
  }
  return found

  /** The bodies of the list that begins with the first of some, in the order given. */
  function listFrom(signs: readonly Sign[], backwards: boolean, begins = true): Sign[] {
    const [first, ...others] = signs
    if (!first || !begins) return []
    const list = [first]
    for (const sign of others) {
      const last = list.at(-1) as Sign
      const gap = backwards ? code.slice(sign.end, last.at) : code.slice(last.end, sign.at)
      if (!between.test(gap)) break
      list.push(sign)
    }
    return list
  }
}

/** "European Research Institute … (Euricse)" */
const isShortFor = (short: string, long: string) => !short.includes(' ') && short.charAt(0) === long.charAt(0)

const isCollective = (figure: Figure) => figure.names.some(name => collective.test(name))
