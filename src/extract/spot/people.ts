import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { speakingVerbs } from '../speaking-verbs.ts'
import { isInitial, isNameWord, isParticle, type Token } from '../tokens.ts'
import { easternFamilies, eventHeads, honorifics, organizationHeads, particles, postHeads, postModifiers } from '../words.ts'
import { notOrganizations } from './known-bodies.ts'
import { Covered, type Spot, wordsOf } from './spot.ts'

const honorific = new RegExp(`^(?:${honorifics.join('|')})\\.?$`)
const posts = new Set(
  postHeads
    .flatMap(post => post.split(/[\s-]/))
    .map(word => word.toLowerCase())
    .filter(word => word.length > 2),
)
const modifiers = new Set<string>(postModifiers)
const heads = new Set<string>(organizationHeads.map(head => head.toLowerCase()))
const events = new Set(Object.keys(eventHeads))
const speaks = new RegExp(
  `^\\s*(?:,\\s+)?(?:(?:also|then|who|in turn|has|had|will|is|was|further|finally|and|herself|himself|both|again)\\s+){0,2}(?:${speakingVerbs.join('|')}|moderat\\w+|chair\\w+|facilitat\\w+|attend\\w+|travel\\w+|serv\\w+|work\\w+|led|lead\\w*|head\\w*|co-\\w+|host\\w*|preside[sd]?|wrote|writes|left|retire\\w*|became|becomes|will|would|hopes|returned|signed|visited|met)(?![\\p{L}])`,
  'u',
)
/** A name with the form of address before it, which is no part of the name. */
export interface PersonSpot extends Spot {
  readonly kind: 'Person'
  readonly honorific?: string
  /** How sure the form is, from 0 to 1. */
  readonly score: number
}

/**
 * The people whom `text` names in the blocks given. A run of capitalised words is a person when enough speaks for it: a form of address, a given
 * name that is known, a post beside it, a verb of speaking behind it, capitals for the family name.
 */
export function peopleOf(
  text: string,
  blocks: readonly (readonly Token[])[],
  taken: readonly Span[],
  isSlot: (offset: number) => boolean,
): PersonSpot[] {
  const spots: PersonSpot[] = []
  const covered = new Covered(text.length, taken)
  const bodies = new Set(taken.flatMap(span => ('kind' in span && (span as Spot).kind === 'Organization' ? [span.start] : [])))
  const ends = new Set(taken.flatMap(span => (bodies.has(span.start) ? [span.end] : [])))
  const free = (token: Token | undefined): token is Token => token !== undefined && !covered.touches(token)
  for (const tokens of blocks) {
    const allCaps = tokens.filter(({ kind }) => kind === 'word').every(({ shape }) => shape === 'caps' || shape === 'lower')
    for (let at = 0; at < tokens.length; ) {
      const run = runAt(text, tokens, at, free)
      if (!run) {
        at++
        continue
      }
      const spot = personIn(
        text,
        tokens,
        run,
        allCaps,
        isSlot,
        offset => bodies.has(offset),
        offset => ends.has(offset - 2),
      )
      if (spot) spots.push(spot)
      at = run.to + 1
    }
  }
  return sure(text, spots)
}

/** A likely name that stands in a list beside a sure one is sure as well; what is neither falls away. */
function sure(text: string, spots: readonly PersonSpot[]): PersonSpot[] {
  const kept = new Set(spots.filter(({ score }) => score >= 0.5))
  const beside = (a: PersonSpot | undefined, b: PersonSpot | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /^(?:\s*\([^()\n]{2,90}\)|\s+(?:of|from)\s+(?:the\s+)?[\p{Lu}\d][\p{L}\d -]{1,30}(?=,|\sand\s))?(?:,\s+(?:and\s+)?|\s+and\s+|;\s+(?:and\s+)?|\s*\/\s*)(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?$/u.test(
      text.slice(a.end, b.lead ?? b.start),
    )
  // In "Paolo Ricci, Banca Solidale" the comma leads to a body.
  const joins = (a: PersonSpot, b: PersonSpot, unsure: PersonSpot) =>
    beside(a, b) && (unsure.score >= 0.25 || !/^,\s+$/.test(text.slice(a.end, b.lead ?? b.start)))
  // A list may be told by its last member as well as by its first.
  for (const [at, spot] of [...spots.entries(), ...[...spots.entries()].reverse()]) {
    const [last, next] = [spots[at - 1], spots[at + 1]]
    if (!kept.has(spot) && ((last && kept.has(last) && joins(last, spot, spot)) || (next && kept.has(next) && joins(spot, next, spot))))
      kept.add(spot)
  }
  return spots.filter(spot => kept.has(spot))
}

/** "HomeNet", "CareLab": a capital within a word, as no name of a person has it but behind Mc, Mac, De and the like. */
const isCamel = (word: string) => /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mac|Fitz|Della|Van|Von)\p{Lu}/u.test(word)

/** Whether what stands in front in the line is all in capitals. */
function isShouted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /\p{Lu}{3}/u.test(before) && !/\p{Ll}/u.test(before)
}

interface Run {
  readonly lead: number
  readonly from: number
  readonly to: number
  readonly address?: string
}

/** The longest run of words from `at` that could be one name. */
function runAt(text: string, tokens: readonly Token[], at: number, free: (token: Token | undefined) => token is Token): Run | null {
  let from = at
  const titles: string[] = []
  while (tokens[from] && honorific.test((tokens[from] as Token).text)) {
    titles.push((tokens[from] as Token).text)
    from++
    if (tokens[from]?.text === '.') from++
  }
  const addressed = titles.length > 0
  const begins = tokens[from]
  const doubted =
    begins !== undefined &&
    doubtful.test(begins.text) &&
    isWordOfName(tokens[from + 1]) &&
    /^[,(]$/.test(tokens[from + 2]?.text ?? '') &&
    free(begins)
  if (!doubted && (!canBegin(begins, addressed) || !free(begins))) return null
  let to = from
  for (;;) {
    const last = tokens[to] as Token
    const next = tokens[to + 1]
    if (!next || !free(next)) break
    if (/['’]s?$/.test(last.text)) break
    // An initial carries its full stop.
    if (next.text === '.' && /^(?:\p{Lu}|Md|Mohd)$/u.test(last.text)) {
      to++
      continue
    }
    const gap = text.slice(last.end, next.start)
    // A name that is whole ends with its line.
    if (/\n/.test(gap) && to > from) break
    if (!/^\s*$/.test(gap) || (/\n/.test(gap) && /\n\s*\n|\n\s*[•\-–*]/.test(gap))) break
    if (isWordOfName(next)) {
      to++
      continue
    }
    let skip = to + 1
    while (isParticle(tokens[skip]) && tokens[skip]?.shape === 'lower') skip++
    if (skip > to + 1 && skip <= to + 4 && isWordOfName(tokens[skip]) && free(tokens[skip])) {
      to = skip
      continue
    }
    break
  }
  return { lead: tokens[at]?.start ?? 0, from, to, ...(addressed && { address: titles.join(' ') }) }
}

/** Given names that are common words as well: a name only before another one. */
const doubtful =
  /^(?:Will|May|June|April|August|Mark|Art|Hope|Faith|Grace|Joy|Rose|Don|An|So|Le|In|Else|Mary|Ever|Page|Long|Young|My|Do|Can|Sun|Ben|Al)$/

function canBegin(token: Token | undefined, addressed: boolean): boolean {
  return isWordOfName(token) || (addressed && isParticle(token))
}

function isWordOfName(token: Token | undefined): token is Token {
  if (!token) return false
  if (isInitial(token) || /^\p{Lu}$/u.test(token.text)) return true
  if (token.kind !== 'word' || !isNameWord(token) || /\d/.test(token.text))
    return token?.shape !== 'lower' && isParticle(token) && token?.kind === 'word'
  const lower = token.text.toLowerCase().replace(/['’]s?$/, '')
  if (honorific.test(token.text)) return false
  return !lower.split('-').some(word => posts.has(word)) || lexicon().givenNames.has(fold(lower))
}

const postOf = pattern(`(?:${postHeads.join('|')})\\s+(?:of|at)\\s+(?:the\\s+)?$`, 'iu')
const postBehind = pattern(`^\\.\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${postHeads.join('|')})(?![\\p{L}])`, 'iu')
/** Ends of family names by which a language gives them away: "-ova", "-enko", "-sson". */
const familyEnding =
  /(?:ova|ovic|ovich|evic|evich|enko|chuk|sky|ski|ska|skaya|wicz|czyk|shvili|adze|yan|oglu|bekov|bayev|bekova|ayev|ayeva|yev|iyev|sson|sdottir|stad|nen|aitis|auskas|iene|escu|eanu|opoulos|idis|akis|andez|inez|iguez|etxe\p{L}*|berria|mirova|kov|nov|rov|lov|sov|dov|zov|tov|wardena|singhe|nathan|murthy|swamy|sekaran)$/u
/** "Lin Mei Hua", "PARK Min-jun": such a family name before two syllables. */
function isEastern(words: readonly Token[]): boolean {
  const [family, ...given] = words
  const syllables = given.flatMap(({ text }) => text.split('-'))
  return (
    family !== undefined &&
    easternFamilies.has(family.text.toLowerCase()) &&
    syllables.length === 2 &&
    syllables.every(each => each.length <= 5) &&
    words.every(({ shape }) => shape !== 'lower')
  )
}

function personIn(
  text: string,
  tokens: readonly Token[],
  run: Run,
  allCaps: boolean,
  isSlot: (offset: number) => boolean,
  isBody: (offset: number) => boolean,
  endsBody: (offset: number) => boolean,
): PersonSpot | null {
  const { givenNames, familyNames, countries, cities, demonyms, isWord } = lexicon()
  let { from, to } = run
  while (
    to > from &&
    /^(?:\.|\p{Lu})$/u.test(tokens[to]?.text ?? '') &&
    tokens[to]?.text === '.' &&
    !/^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '')
  )
    to--
  // Posts and adjectives that stand before the name: "Vice-Minister", "Swedish".
  while (
    from < to &&
    !run.address &&
    (modifiers.has((tokens[from] as Token).text.toLowerCase()) ||
      posts.has((tokens[from] as Token).text.toLowerCase()) ||
      (demonyms.has((tokens[from] as Token).text) && from + 1 < to))
  )
    from++
  // The letters of an order behind a name: "S.J."
  if (to > from + 1 && /^(?:S\.J|O\.P|O\.F\.M|O\.S\.B|S\.D\.B)\.$/.test((tokens[to] as Token).text)) to--
  const words = tokens.slice(from, to + 1)
  const first = words[0] as Token
  const last = words.at(-1) as Token
  const end = last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0)
  const span = { start: first.start, end }
  const name = wordsOf(text, span)
  const proper = words.filter(
    (word, at) => word.kind === 'word' && !isInitial(word) && (at === 0 || word.shape !== 'lower' || !isParticle(word)),
  )
  const lower = proper.map(word => word.text.toLowerCase().replace(/['’]s?$/, ''))
  if (!proper.some(({ text: word }) => word.length > 1) || words.length > 7 || (last.text === 'I' && doubtful.test(first.text))) return null
  const address = run.address
  const mixed =
    words.some((word, at) => word.shape === 'caps' && word.text.length > (at === 0 ? 3 : 1)) && words.some(word => word.shape === 'cap')
  if (address && proper.length === 1 && (modifiers.has(lower[0] ?? '') || posts.has(lower[0] ?? ''))) return null
  if (!address) {
    // "treasurer of Tejido Vivo": whoever has a post has it at a body.
    if (!givenNames.has(fold(lower[0] ?? '')) && postOf.test(text.slice(Math.max(0, span.start - 40), span.start))) return null
    if (allCaps || words.every(word => word.shape === 'caps' && !isInitial(word))) return null
    if (proper.length < 2 && !(words.some(isInitial) || words.some(word => /^\p{Lu}$/u.test(word.text)))) return null
    // "Brian BRANCH": in capitals behind a given name it is a family name.
    const isFamily = (index: number) => mixed && index > 0 && proper[index]?.shape === 'caps' && givenNames.has(fold(lower[0] ?? ''))
    if (lower.some((word, index) => (heads.has(word) && !isFamily(index)) || (events.has(word) && !givenNames.has(fold(word))))) return null
    // "Singapore Statement"
    if (
      /^(?:Statement|Declaration|Charter|Compact|Roadmap|Strategy|Framework|Agreement|Pact|Protocol|Ventures|Publishing)$/.test(last.text)
    )
      return null
    // "A" that opens a line in capitals is an article; "CareNet Ghana" is named as no person is.
    if (words.some(word => isCamel(word.text)) && proper.length < 4 && countries.has(last.text)) return null
    if (countries.has(last.text) && !givenNames.has(fold(lower[0] ?? ''))) return null
    if (first.text === 'A' && isShouted(text, first.start)) return null
    if (
      countries.has(name) ||
      cities.has(name) ||
      proper.some(({ text: word }) => word.length > 1 && notOrganizations.has(word) && !particles.has(word.toLowerCase()))
    )
      return null
    // "Italian Sherpas": people of some country.
    if (demonyms.has(first.text) && lower.slice(1).every(word => isWord(word) && !familyNames.has(fold(word)))) return null
    if (lower.some((word, index) => (posts.has(word) || modifiers.has(word)) && !givenNames.has(fold(word)) && !(index > 0 && mixed)))
      return null
  }
  let score = address ? 0.9 : 0
  const given = givenNames.has(fold((lower[0] ?? '').split('-')[0] ?? ''))
  if (given) score += 0.45
  else if (lower.slice(1).some(word => givenNames.has(fold(word)))) score += 0.2
  const family = proper.length > 1 && lower.slice(1).some(word => familyNames.has(fold(word)))
  if (family) score += 0.25
  const ordinary = lower.filter(
    word => isWord(word) && !particles.has(word) && !givenNames.has(fold(word)) && !familyNames.has(fold(word)),
  ).length
  const strange = lower.some(word => word.length > 3 && !isWord(word))
  const eastern = isEastern(words)
  if (eastern) score += 0.45
  else if (ordinary === 0) score += proper.length <= 3 ? 0.2 : 0.15
  else if (ordinary === lower.length && proper.length > 1) score -= 0.5
  // Many a family name is some rare word as well.
  else if (ordinary === 1 && strange) score += 0.15
  else score -= 0.15 * ordinary
  if (mixed) score += 0.35
  if (proper.length > 1 && familyEnding.test(lower.at(-1) ?? '') && !isWord(lower.at(-1) ?? '')) score += 0.2
  if (words.some(isInitial) || words.some(word => /^\p{Lu}$/u.test(word.text))) score += 0.3
  const follows = text.slice(span.end, span.end + 90)
  const precedes = text.slice(Math.max(0, span.start - 60), span.start)
  if (
    pattern(
      `^(?:,|\\s*\\(|\\s+[–—|-])\\s*(?:(?:the|a|an|its|then|at that time|who (?:is|was|leads|heads|presides)|ILO|[A-Z]{2,})\\s+)*(?:[\\p{L}’'-]+\\s+){0,4}?(?:${postHeads.join('|')})(?![\\p{L}])`,
      'iu',
    ).test(follows)
  )
    score += 0.45
  else if (/^(?:,\s*|\s*\(\s*)(?:the\s+)?(?:\p{Lu}{2,}|\p{Lu}[\p{L}]+)/u.test(follows)) score += 0.1
  if (/^\s*\((?:the\s+)?(?:\p{Lu}{2,}|\p{Lu}[\p{L}-]+[^)]{0,60})\)/u.test(follows)) score += 0.1
  const beside = /^(?:,?\s+\(?|\s*\()(?:(?:of|from|for|at)\s+)?(?:the\s+)?/.exec(follows)?.[0].length ?? 0
  // "IUF (Barbro Lind)"
  if (ordinary <= 1 && /\p{L}\s*\($/u.test(precedes) && /^\)/.test(follows) && endsBody(span.start)) score += 0.3
  if ((ordinary === 0 || (ordinary === 1 && strange)) && isBody(span.end + beside))
    score += /^\s*\(|^\s+(?:of|from|for|at)\s/.test(follows) ? 0.3 : 0.15
  if (/["”'’,]\s+(?:said|says|explained|added|asked|stressed|recalled|concluded)\s+$/.test(precedes)) score += 0.35
  if (/^\s*\(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,3}\)/u.test(follows) && givenNames.has(fold(/\(([^\s)]+)/.exec(follows)?.[1] ?? '')))
    score -= 0.6
  if (/\p{Lu}[\p{L}\p{M}]+\s+from\s+(?:the\s+)?$/u.test(precedes) && !given) score -= 0.4
  // "Head of Sales at Blue Skies"
  if (/\bat\s$/.test(precedes) && !address) score -= 0.4
  if (speaks.test(follows)) score += 0.35
  if (/^\s+(?:of|from|for)\s+(?:the\s+)?\p{Lu}/u.test(follows)) score += given ? 0.1 : ordinary === 0 ? 0.2 : 0
  if (pattern(`(?:${postHeads.join('|')})\\s+$`, 'i').test(precedes)) score += 0.4
  if (
    /(?:^|\b)(?:Moderators?|Chairs?|Chaired by|Co-Chairs|Facilitators?|Speakers?|Panell?ists?|Discussants?|Keynotes?|Rapporteurs?|Presenters?|Interview with|interviewed?|moderated by|chaired by|facilitated by|opened by|presented by|delivered by|given by|led by|by|with|from|welcomed|thanked|invited|Welcome|Introduction)(?:\s*:)?\s+$/i.test(
      precedes,
    )
  )
    score += 0.15
  if (
    /\b(?:moderators?|chairs?|co-chairs?|facilitators?|speakers?|panell?ists?|trainers?|tutors?|teachers?|lecturers?|rapporteurs?|guests?|hosts?|discussants?|keynote|presenters?|contact|coordinator)\s*:\s*$/i.test(
      precedes,
    )
  )
    score += 0.15
  if (/[\p{L}"”],\s+by\s+$/u.test(precedes)) score += 0.2
  if (/^,\s+(?:a|an)\s+\p{Ll}+/u.test(follows) && ordinary === 0) score += 0.15
  if (
    /(?:predecessor|successor|colleague|professor|researcher|lawyer|journalist|filmmaker|farmer|activist|consultant|expert|economist|wife|husband|founder|friend|veteran|entrepreneur)s?\s+$/i.test(
      precedes,
    )
  )
    score += 0.3
  if (/^\s+(?:MEP|MP)(?![\p{L}])/u.test(follows)) score += 0.5
  if (ordinary === 0 && /^,\s+who\s+(?!are|were|have)\p{Ll}+|^\s+(?:comes|came)\s+from\s/u.test(follows)) score += 0.35
  // "Rosa Lopez. Founding director of …"
  if (ordinary === 0 && /(?:^|\n)\s*$/.test(precedes) && postBehind.test(follows)) score += 0.35
  if (isSlot(span.start)) score += 0.25
  if (proper.length > 4) score -= 0.2
  return score >= 0.15
    ? {
        kind: 'Person',
        ...span,
        name,
        score: Math.min(1, score),
        certain: score >= 0.8,
        ...(address && { honorific: address, lead: run.lead }),
      }
    : null
}
