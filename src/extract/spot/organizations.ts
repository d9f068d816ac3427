import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { easternFamilies, eventHeads, honorifics, organizationHeads, postHeads, unitHeads } from '../words.ts'
import { bodiesByPlace } from './bodies-by-place.ts'
import { dashed } from './dashed.ts'
import { isKnownBody, notOrganizations, parentInName, unitOf } from './known-bodies.ts'
import { bodiesNamedByNoun } from './named-by-noun.ts'
import { organizationType } from './organization-type.ts'
import { Covered, overlaps, type Spot, wordsOf } from './spot.ts'
import { adjectival, unions } from './unions.ts'

const heads = new Set<string>(organizationHeads)
const honorific = new RegExp(`^(?:${honorifics.join('|')})$`)
const posts = new Set(
  postHeads
    .flatMap(post => post.split(/[\s-]/))
    .map(word => word.toLowerCase())
    .filter(word => word.length > 2),
)
/** Posts that are everyday words in the names of organizations. */
const notPosts = new Set([
  'general',
  'board',
  'team',
  'executive',
  'worker',
  'expert',
  'lead',
  'farmer',
  'student',
  'principal',
  'associate',
  'official',
  'member',
  'chief',
  'head',
  'owner',
  'assistant',
  'deputy',
  'entrepreneur',
  'trainer',
  'partner',
  'point',
  'staff',
  'of',
  'in',
  'focal',
])
/** Nouns that begin another body when they follow "and". */
const strong =
  /^(?:Alliance|Association|Federation|Confederation|Network|Coalition|Council|Commission|Committee|Organization|Organisation|Foundation|Institute|University|Agency|Authority|Bank|Fund|Corporation|Ministry|Government|Parliament|Mission|Embassy|Bureau|Office|Department|Unit|Centre|Center|Forum|Party|Secretariat|Delegation|Representation|Union|Congress)$/
const opensComplement = new Set([
  'of',
  'for',
  'on',
  'to',
  'against',
  'de',
  'del',
  'della',
  'di',
  'do',
  'da',
  'des',
  'du',
  'für',
  'pour',
  'per',
  'para',
  'in',
])
/**
 * Every organization that can be told by its form outside of what is taken: the known `bodies`, names with a noun such as Alliance or
 * Ministry, governments, and acronyms.
 */
export function organizationsOf(
  text: string,
  blocks: readonly (readonly Token[])[],
  taken: readonly Span[],
  bodies: readonly Spot[],
): Spot[] {
  const covered = new Covered(text.length, taken)
  const known = bodies.filter(body => !covered.touches(body))
  const spots: Spot[] = []
  const free = (token: Token | undefined): token is Token => token !== undefined && !covered.touches(token)
  for (const tokens of blocks)
    spots.push(
      ...headed(text, tokens, free, known),
      ...governments(text, tokens, free),
      ...acronyms(text, tokens, free),
      ...foreignIn(text, tokens, taken),
    )
  spots.push(
    ...unions(text),
    ...adjectival(text),
    ...directorates(text),
    ...cityHalls(text).filter(spot => !covered.touches(spot)),
    ...politicalGroups(text),
    ...bodiesByPlace(text, known, covered),
    ...smallUnits(text, known),
    ...bodiesNamedByNoun(text).filter(spot => !covered.touches(spot)),
  )
  const merged = longest([...spots, ...known]).filter(spot => !isNoBody(text, spot))
  return dashed(text, withParents(text, merged))
}

/** "… Partnership Award", "UN Secretary-General for Wool", "United Nations International" Year: what is given, held or celebrated. */
const isNoBody = (text: string, { start, end, name }: Spot) =>
  /(?:Award|Prize)s?$|\b(?:Secretary|Director|Rapporteur)-General\b/.test(name) ||
  /^\s+(?:Year|Day|Decade)(?:\s+(?:of|for)|s?\b)/.test(text.slice(end, end + 14)) ||
  (/^Kingdom\b/.test(name) && /\p{Lu}\p{Ll}+\s+$/u.test(text.slice(Math.max(0, start - 14), start)))

/** Names around a noun such as Federation, with what stands before it and what it is of or for. */
function headed(
  text: string,
  tokens: readonly Token[],
  free: (token: Token | undefined) => token is Token,
  known: readonly Spot[],
): Spot[] {
  const spots: Spot[] = []
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at]
    const taskForce = head?.text === 'Force' && tokens[at - 1]?.text === 'Task'
    if (!free(head) || !(taskForce || heads.has(bare(head.text))) || !isNameWord(head)) continue
    if (spots.some(spot => overlaps(spot, head))) continue
    const behind = tokens[at + 1]
    if (behind && behind.shape !== 'lower' && posts.has(behind.text.toLowerCase()) && !notPosts.has(behind.text.toLowerCase())) continue
    // "Division Head at the Bureau" is a post.
    if (
      behind &&
      /^(?:Head|Chief|Lead|Leader|Member|Official|Assistant|Expert|Deputy|Owner|Staff)s?$/.test(behind.text) &&
      !isPart(tokens[at + 2])
    )
      continue
    const from = leftEnd(tokens, at, free)
    const to = rightEnd(text, tokens, at, free, known)
    if (from === at && to === at) continue
    const first = tokens[from] as Token
    const last = tokens[to] as Token
    const span = { start: first.start, end: last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0) }
    span.end -= countryBehind(text.slice(span.start, span.end))
    const name = wordsOf(text, span)
    if (allOrdinary(tokens.slice(from, to + 1), head) || /^(?:Permanent\s\p{L}+|Task Force)$/u.test(name)) continue
    // "Cooperative Law", "Cooperative Movement": the noun that follows decides, and it heads no body.
    const noun = tokens[at + 1]
    if (
      noun &&
      to > at &&
      isPart(noun) &&
      /^(?:Law|Act|Code|Movement|Sector|Development|Economy|Policy|Strategy|Plan|Entrepreneurship|Identity|Principles|Values|Day|Year|Decade|Identity|Education|Affairs|Issues|Studies|Statistics|Management|Charter|Statement)$/.test(
        noun.text,
      ) &&
      !tokens.slice(at + 1, to + 1).some(token => strong.test(bare(token.text)))
    )
      continue
    if (lexicon().regions.has(name) || lexicon().countries.has(name)) continue
    const type = organizationType(name)
    spots.push({ kind: 'Organization', ...span, name, certain: true, ...(type && { type }) })
  }
  return spots
}

/** "Department of Labour of South Africa": how much at the end only says of which country. */
function countryBehind(name: string): number {
  const match =
    /^(?:Ministry|Department|Secretariat|Office|Directorate|Commission|Institute|Agency)\s+(?:of|for)\s.+?(\s+of\s+(?:the\s+)?(\p{Lu}[\p{L} ]+))$/u.exec(
      name,
    )
  return match && lexicon().countries.has(match[2] ?? '') ? (match[1] ?? '').length : 0
}

const bare = (word: string) => word.replace(/['’]s?$/, '')

/** A noun with nothing but a number, a post or an event around it names nothing. */
function allOrdinary(tokens: readonly Token[], head: Token): boolean {
  const rest = tokens.filter(token => token !== head && isNameWord(token))
  return rest.length === 0
}

/** The first token of the name whose noun stands at `head`. */
function leftEnd(tokens: readonly Token[], head: number, free: (token: Token | undefined) => token is Token): number {
  let from = head
  while (from > 0) {
    const token = tokens[from - 1]
    const further = tokens[from - 2]
    if (isPart(token) && free(token)) from--
    else if (
      token &&
      /^(?:of|de|di|da|do|du|des|del|della|van|von|der)$/.test(token.text) &&
      isPart(further) &&
      free(further) &&
      goesOnLeft(tokens, from)
    )
      from -= 2
    else if (
      token &&
      /^(?:on|for|at)$/.test(token.text) &&
      isPart(further) &&
      free(further) &&
      unitHeads.has(bare(tokens[head]?.text ?? '')) &&
      !heads.has(bare(further.text))
    )
      from -= 2
    else if (
      token &&
      /^(?:and|&|,)$/.test(token.text) &&
      !/['’]s$/.test(tokens[from]?.text ?? '') &&
      isPart(further) &&
      free(further) &&
      listLeads(tokens, from, head)
    )
      from -= 2
    else break
  }
  if (!/s$/.test(tokens[head]?.text ?? '')) from = behindArticle(tokens, from, free) ?? from
  while (from < head && (isNumberWord(tokens[from]) || (tokens[from]?.opens && isSentenceWord(tokens[from])))) from++
  return from
}

/** "the Work in Freedom Programme", "the Solidarity for Rights of Weavers Alliance": what an article opens in front of a preposition. */
function behindArticle(tokens: readonly Token[], from: number, free: (token: Token | undefined) => token is Token): number | null {
  let at = from
  while (/^(?:in|for|of|against|on|to)$/.test(tokens[at - 1]?.text ?? '') && isPlainPart(tokens[at - 2]) && free(tokens[at - 2])) {
    at -= 2
    while (isPlainPart(tokens[at - 1]) && free(tokens[at - 1])) at--
  }
  return at < from && /^(?:the|The|its|their)$/.test(tokens[at - 1]?.text ?? '') ? at : null
}

/** A capitalised word that is no noun of a body, of an event or of somebody. */
function isPlainPart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isPart(token) &&
    token.shape === 'cap' &&
    lexicon().isWord(token.text) &&
    !heads.has(bare(token.text)) &&
    !unitHeads.has(bare(token.text)) &&
    !eventHeads[token.text.toLowerCase()] &&
    !/^(?:Journal|Year|Law|Act|Day|Week|Month|Report|Review|Charter|Declaration|Principles|Future|Role|State|Government)$/.test(
      token.text,
    ) &&
    !posts.has(token.text.toLowerCase())
  )
}

/** "Indigenous Peoples of Africa Committee": what stands before "of" belongs to the name where it is two plain words. */
function goesOnLeft(tokens: readonly Token[], from: number): boolean {
  const left = tokens[from - 2]
  const further = tokens[from - 3]
  if (!left || heads.has(bare(left.text)) || isKnownBody(left.text)) return false
  const { isWord } = lexicon()
  return (
    tokens[from - 1]?.text !== 'of' ||
    (further !== undefined &&
      isPart(further) &&
      /s$/.test(left.text) &&
      isWord(left.text) &&
      isWord(further.text) &&
      !heads.has(bare(further.text)))
  )
}

/** "Sustainable Enterprises, Productivity and Just Transition Department": what is left of "and" belongs when the noun is a unit's. */
function listLeads(tokens: readonly Token[], from: number, head: number): boolean {
  const noun = bare(tokens[head]?.text ?? '')
  // "UNICEF, Policy and Planning Section"
  if (tokens[from - 1]?.text === ',' && isKnownBody(tokens[from - 2]?.text ?? '')) return false
  if (
    !unitHeads.has(noun) &&
    !/^(?:Ministry|Cooperative|Co-operative|Union|Association|Fund|Bank|Society|Company|Foundation|Federation|Agency|Corporation|Organization|Organisation|Academy|University|Alliance|Cooperatives|Authority|Administration|Institute)$/.test(
      noun,
    )
  )
    return false
  const other = tokens[from - 2]
  if (
    other &&
    !unitHeads.has(noun) &&
    (lexicon().countries.has(other.text) ||
      lexicon().cities.has(other.text) ||
      lexicon().givenNames.has(fold(other.text)) ||
      lexicon().familyNames.has(fold(other.text)) ||
      isKnownBody(other.text))
  )
    return false
  const joint = tokens[from - 1]?.text
  let first = from - 2
  while (first > 0 && isPart(tokens[first - 1])) first--
  const before = tokens.slice(first, from - 1)
  // A comma needs the "and" of the list behind it.
  if (joint === ',')
    return (
      tokens.slice(from, head).some(token => token.text === 'and' || token.text === '&') &&
      !before.some(token => strong.test(bare(token.text))) &&
      !before.some(token => posts.has(token.text.toLowerCase())) &&
      !honorific.test(tokens[first - 1]?.text ?? '') &&
      !(before.length > 1 && lexicon().givenNames.has(fold(before[0]?.text ?? '')))
    )
  // "Organization and Representation Programme": alone it is no body.
  if (before.length > 1 && before.some(token => strong.test(bare(token.text)))) return false
  const left = tokens[from - 2]
  return left !== undefined && left.shape !== 'caps' && left.text !== 'Hall' && !posts.has(left.text.toLowerCase())
}

/** Organizations whose names are not English go on in small letters: "Réseau des coopératives de travail du Mali". */
const foreignName =
  /(?<![\p{L}])((?:Réseau|Central|Union|Fédération|Confédération|Association|Institut|Conseil|Ministère|Centre|Chambre|Centro|Instituto|Fundación|Federación|Confederación|Asociación|Red|Ministerio|Secretaría|Consejo|Cámara|Unión|Rede|Fundação|Associação|Federação|União|Conselho|Ministério|Fondazione|Consorzio|Unione|Federazione|Confederazione|Cooperativa|Coopérative|Mutuelle|Comité|Comisión|Organización|Organisation|Agence|Agencia|Chantier|Collectif|Groupe|Maison|Coordination|Coordinadora|Mouvement|Movimiento|Movimento|Observatoire|Observatorio|École|Escuela|Université|Universidad|Universidade|Università|Mesa|Grupo|Alianza|Alleanza|Lega|Caisse|Caja|Plateforme|Plataforma|Piattaforma|Direction|Dirección|Syndicat|Sindicato|Société|Sociedad|Banque|Banco|Fonds|Fondo|Ville|Ayuntamiento|Gobierno|Comune|Ministero|Istituto|Conservatoire|Office)(?:\s+(?:nationale?s?|nacional|régionale?|regional|nazionale|générale|general|internationale?|internacional|Unitaria|Nacional|Nationale|Générale|General)){0,2}\s+(?:de la |de l['’]|del |des |du |de los |de las |de |do |da |dos |das |di |della |delle |dei |d['’])(?:(?!(?:and|who|which|that|will|is|are|was|were|has|have|had|in|at|on|of|the|to|for|with|by|as|said|from|also|gave|took|presented)\s)[\p{L}\p{M}'’-]+\s*){1,9})/gu

function foreignIn(text: string, tokens: readonly Token[], taken: readonly Span[]): Spot[] {
  const from = tokens[0]?.start ?? 0
  return [...text.slice(from, tokens.at(-1)?.end ?? from).matchAll(foreignName)].flatMap(match => {
    const name = (match[1] ?? '').trimEnd().replace(/\s+(?:de|des|du|del|da|do|di|et|y|e|la|le)$/u, '')
    const span = { start: from + match.index, end: from + match.index + name.length }
    return taken.some(other => overlaps(other, span))
      ? []
      : [{ kind: 'Organization' as const, ...span, name: wordsOf(text, span), certain: true }]
  })
}

function isPart(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return false
  const lower = bare(token.text).toLowerCase()
  if (!isNameWord(token)) return false
  if (/['’]s$/.test(token.text) || lower === 'representative') return true
  return !lower.split('-').some(word => posts.has(word) && !notPosts.has(word)) && !/^(?:mr|mrs|ms|dr|prof)$/i.test(lower)
}

const isNumberWord = (token: Token | undefined) => token?.kind === 'number'
const isSentenceWord = (token: Token | undefined) =>
  token !== undefined && /^(?:Both|Two|New|Former|Besides|Our|Its|Young|All)$/.test(token.text)

/** The last token of the name whose noun stands at `head`. */
function rightEnd(
  text: string,
  tokens: readonly Token[],
  head: number,
  free: (token: Token | undefined) => token is Token,
  known: readonly Spot[],
): number {
  let to = head
  // Further capitals straight behind: "Task Force Secretariat", "Parliament Network Europe".
  while (isPart(tokens[to + 1]) && free(tokens[to + 1]) && adjacent(text, tokens[to], tokens[to + 1]) && !startsPerson(tokens, to + 1)) to++
  for (;;) {
    const next = tokens[to + 1]
    if (!next || /['’]s$/.test(tokens[to]?.text ?? '')) return to
    const lower = next.text.toLowerCase()
    if (opensComplement.has(lower)) {
      const begin = skipArticle(tokens, to + 2)
      const word = tokens[begin]
      if (!isComplement(word) || !free(word)) return to
      if (lower === 'in' && !heads.has(bare(tokens[head]?.text ?? ''))) return to
      if (lower === 'in' || lower === 'to' || lower === 'on') {
        const noun = bare(tokens[head]?.text ?? '')
        // "Office for the Andes in Lima": the place of what it is for.
        if (lower === 'in' && (!/^(?:Office|Women)$/.test(noun) || tokens.slice(head, to).some(({ text: each }) => each === 'for')))
          return to
        if (lower === 'to' && !/^(?:Representation|Mission|Delegation|Embassy)$/.test(noun)) return to
      }
      // A parent that is a body of its own ends the name of the unit before it.
      to = runEnd(tokens, begin, free)
    } else if ((lower === 'and' || lower === '&') && joinsOn(tokens, to, head, free, known)) {
      to = runEnd(tokens, skipArticle(tokens, to + 2), free)
    } else if (next.text === ',' && listFollows(tokens, to + 1, head, free, known)) {
      to = runEnd(tokens, to + 2, free)
    } else return to
  }
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|la|le|el|les|los|las|l)$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
}

function isComplement(token: Token | undefined): boolean {
  return token !== undefined && (isPart(token) || (token.kind === 'word' && /^\p{Lu}{2,}/u.test(token.text)))
}

/** The end of a run of capitalised words, small joints within it included. */
function runEnd(tokens: readonly Token[], from: number, free: (token: Token | undefined) => token is Token): number {
  let to = from
  while (isPart(tokens[to + 1]) && free(tokens[to + 1]) && !startsPerson(tokens, to + 1)) to++
  return to
}

/** "and" goes on with the name when more of its subject follows, and not another body, person or place. */
function joinsOn(
  tokens: readonly Token[],
  to: number,
  head: number,
  free: (token: Token | undefined) => token is Token,
  known: readonly Spot[],
): boolean {
  const begin = skipArticle(tokens, to + 2)
  const word = tokens[begin]
  if (!isComplement(word) || !free(word)) return false
  const end = runEnd(tokens, begin, free)
  // "Decent Work Team and Country Office for the Andes"
  if (
    (tokens[to]?.text === 'Team' || tokens[head]?.text === 'Team') &&
    tokens[end]?.text === 'Office' &&
    /^(?:for|in)$/.test(tokens[end + 1]?.text ?? '')
  )
    return true
  if (to === head) return false
  const run = tokens.slice(begin, end + 1)
  if (/^(?:Co)?$/.test(word.text)) return false
  if (run.some(token => (begin > to + 2 ? heads.has(bare(token.text)) : strong.test(bare(token.text))))) return false
  if (run.some(token => posts.has(token.text.toLowerCase()) && !notPosts.has(token.text.toLowerCase()))) return false
  const { countries, cities } = lexicon()
  const phrase = run.map(token => token.text).join(' ')
  const noun = bare(tokens[head]?.text ?? '')
  if ((countries.has(phrase) || cities.has(phrase)) && noun !== 'Commission' && noun !== 'Office') return false
  if (known.some(spot => overlaps(spot, word) && spot.end <= (run.at(-1)?.end ?? 0))) return false
  // "Federation of Weavers and Lanificio Rosso": what no dictionary holds is a name of its own.
  if (
    noun !== 'Commission' &&
    !isRegional(tokens, head, to) &&
    run.some(({ text: each, shape }) => shape === 'cap' && /\p{Ll}/u.test(each) && isOwnName(each))
  )
    return false
  // A lone acronym after "and" is another body, unless it is a subject such as SSE.
  if (run.length === 1 && word.shape === 'caps' && !notOrganizations.has(word.text)) return false
  return !startsPerson(tokens, begin)
}

/** "Country Office for Peru, …", "Decent Work Team for Eastern …": whether the name of an office goes through the countries that it is for. */
function isRegional(tokens: readonly Token[], head: number, to: number): boolean {
  const { countries } = lexicon()
  const first = tokens.slice(head + 1, to + 1).findIndex(({ text }) => text === 'for')
  const rest = first < 0 ? [] : tokens.slice(head + 2 + first, to + 1).map(({ text }) => text)
  return (
    /^(?:Office|Team|Bureau|Hub)$/.test(bare(tokens[head]?.text ?? '')) &&
    rest.some(
      word =>
        countries.has(word) || /^(?:North|South|East|West|Central|Asia|Africa|Europe|America|Latin|Arab|Pacific|Caribbean)/.test(word),
    )
  )
}

/** Whether a word is of no dictionary and no language of names that know their subject: "Lanificio", "Bancorp". */
function isOwnName(word: string): boolean {
  const { isWord, demonyms, countries } = lexicon()
  const plain = bare(word)
  return (
    (demonyms.has(plain) && !isWord(plain)) ||
    (!demonyms.has(plain) && !countries.has(plain) && plain.split('-').some(part => part.length > 2 && !isWord(part)))
  )
}

/** "Ministry of Labour, Employment and Social Security": a comma goes on when the list ends in "and" and holds no place or body. */
function listFollows(
  tokens: readonly Token[],
  comma: number,
  head: number,
  free: (token: Token | undefined) => token is Token,
  known: readonly Spot[],
): boolean {
  const noun = bare(tokens[head]?.text ?? '')
  const ofFollows = tokens.slice(head + 1, comma).some(token => opensComplement.has(token.text.toLowerCase()))
  if (
    !ofFollows ||
    !/^(?:Ministry|Department|Commission|Committee|Secretariat|Institute|School|Faculty|Federation|Confederation|Union|Organization|Organisation|Council|Office|Directorate|Association|Agency|Centre|Center|Bureau|Division|Ministère|Ministerio|Chamber|Network|University|College|Academy)$/.test(
      noun,
    )
  )
    return false
  let at = comma
  for (let items = 0; items < 5; items++) {
    const begin = at + 1
    const word = tokens[begin]
    if (!isComplement(word) || !free(word) || startsPerson(tokens, begin)) return false
    const end = runEnd(tokens, begin, free)
    const run = tokens.slice(begin, end + 1)
    const phrase = run.map(token => token.text).join(' ')
    if ((lexicon().countries.has(phrase) && !isRegional(tokens, head, comma - 1)) || lexicon().cities.has(phrase)) return false
    if (run.some(token => strong.test(bare(token.text)))) return false
    if (run.some(token => posts.has(token.text.toLowerCase()) && !notPosts.has(token.text.toLowerCase()))) return false
    if (known.some(spot => overlaps(spot, word) && /^\p{Lu}{3,}$/u.test(spot.name))) return false
    const next = tokens[end + 1]?.text
    if (next === 'and' || next === '&') return joinsOn(tokens, end, head, free, known)
    if (next !== ',') return false
    at = end + 1
  }
  return false
}

function startsPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (/^(?:Mr|Mrs|Ms|Dr|Prof)$/.test(token.text)) return true
  // "At the Members' Forum Abubakar Labaran was elected".
  const { givenNames, isWord } = lexicon()
  return (
    token.shape === 'cap' &&
    givenNames.has(fold(token.text)) &&
    !isWord(token.text) &&
    isPart(tokens[at + 1]) &&
    !heads.has(bare(tokens[at + 1]?.text ?? ''))
  )
}

function adjacent(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && /^\s+$/.test(text.slice(a.end, b.start)) && !/\n\s*\n/.test(text.slice(a.end, b.start))
}

/** "Government of X", "City of X", "X Government" are headed names; this adds "Region X" and "City of X". */
function governments(text: string, tokens: readonly Token[], free: (token: Token | undefined) => token is Token): Spot[] {
  const spots: Spot[] = []
  for (let at = 0; at < tokens.length - 1; at++) {
    const head = tokens[at]
    if (!free(head) || !/^(?:City|Region|State|Province|Municipality|Town|County|Kingdom)$/.test(head.text)) continue
    const direct = head.text === 'Region' && isPart(tokens[at + 1])
    const begin = direct ? at + 1 : tokens[at + 1]?.text === 'of' ? skipArticle(tokens, at + 2) : -1
    if (begin < 0 || !isPart(tokens[begin]) || !free(tokens[begin]) || posts.has(tokens[at - 1]?.text.toLowerCase() ?? '')) continue
    let to = begin
    while (isPart(tokens[to + 1]) && free(tokens[to + 1]) && !heads.has(tokens[to + 1]?.text ?? '')) to++
    if (direct && heads.has(tokens[to + 1]?.text ?? '')) continue
    const span = { start: head.start, end: tokens[to]?.end ?? head.end }
    spots.push({ kind: 'Organization', ...span, name: wordsOf(text, span), certain: true, type: 'GOVERNMENT' })
  }
  return spots
}

/** Units in lower case: "the ILO's training centre", "ILO office in Portugal". */
function smallUnits(text: string, known: readonly Spot[]): Spot[] {
  return known.flatMap((spot): Spot[] => {
    const match =
      /^(?:['’]s)?\s+((?:regional|country|national|liaison|field|sub-regional|training|research|statistics|legal)\s+)?(office|centre|center|secretariat|headquarters|department|delegation|unit)(\s+(?:in|for)\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+(?:and|the|\p{Lu}[\p{L}-]+)(?=\s+\p{Lu}|[\s.,;)]))*)?/u.exec(
        text.slice(spot.end, spot.end + 80),
      )
    if (!match || /^head/.test(match[2] ?? '')) return []
    const office = /office|delegation/.test(match[2] ?? '') && match[3]
    if (!office && !match[1]) return []
    const end = spot.end + match[0].length - (office ? 0 : (match[3]?.length ?? 0))
    return [unitOf(text, spot, end)]
  })
}

/** Capitals such as EFFAT or MADE51 that no rule knows: a body of some sort, unless they are a family name or a line in capitals. */
function acronyms(text: string, tokens: readonly Token[], free: (token: Token | undefined) => token is Token): Spot[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.filter(({ shape }) => shape === 'caps').length > words.length / 2 && words.length > 3) return []
  return tokens.flatMap((token, at): Spot[] => {
    if (!free(token) || token.shape !== 'caps' || !/^\p{Lu}{3,}[\p{Lu}\p{N}-]*['’]?s?$/u.test(token.text)) return []
    const short = bare(token.text)
    const last = tokens[at - 1]
    const next = tokens[at + 1]
    // "OPENING" alone on its line is a heading.
    if (lexicon().isWord(short) && (words.length === 1 || (!last && /^\s{2}/.test(text.slice(token.end))))) return []
    const before = last?.text === '.' ? tokens[at - 2] : last
    if (before && honorific.test(before.text)) return []
    if (notOrganizations.has(short) || /^[IVXLC]+$/.test(short) || short.length > 14) return []
    const touches = (a: Token | undefined, b: Token | undefined) =>
      a !== undefined && b !== undefined && /^\s+$/.test(text.slice(a.end, b.start)) && !/\n\s*\n/.test(text.slice(a.end, b.start))
    const foreign = (other: Token | undefined) =>
      other !== undefined && other.kind === 'word' && !lexicon().isWord(other.text) && !isKnownBody(other.text)
    const person = (other: Token | undefined) =>
      other !== undefined &&
      free(other) &&
      other.shape === 'cap' &&
      isNameWord(other) &&
      !heads.has(bare(other.text)) &&
      !posts.has(other.text.toLowerCase())
    // A family name in capitals stands beside a given name.
    if (
      touches(last, token) &&
      ((person(last) && (!last?.opens || foreign(last))) ||
        (person(last) && lexicon().givenNames.has(fold(last?.text ?? ''))) ||
        (last?.shape === 'caps' && !isKnownBody(last.text)))
    )
      return []
    // "HONG Gwangseog": in the east the family name stands in front.
    if (easternFamilies.has(short.toLowerCase()) && touches(token, next) && person(next)) return []
    if (lexicon().cities.has(short.charAt(0) + short.slice(1).toLowerCase())) return []
    // "COTRADO ALAC", "REAS Euskadi": a name word that nothing follows belongs to the acronym in front of it.
    const ends = next !== undefined && /^(?:[,.;:)]|\s*\(|\s*\n|\s*$)/.test(text.slice(next.end, next.end + 3))
    const second =
      next !== undefined &&
      touches(token, next) &&
      ends &&
      free(next) &&
      isNameWord(next) &&
      !heads.has(bare(next.text)) &&
      !next.text
        .toLowerCase()
        .split('-')
        .some(word => posts.has(word)) &&
      !lexicon().givenNames.has(fold(next.text)) &&
      !notOrganizations.has(next.text) &&
      !lexicon().isWord(next.text)
    const suffix =
      second ||
      (touches(token, next) &&
        /^(?:Europa|Europe|International|Africa|Asia|Global|America|Foundation|Network|Group)$/.test(next?.text ?? ''))
    // "RYDER Guy", "PARK Min-jun"
    const givenBehind = lexicon().givenNames.has(fold(next?.text ?? '')) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next?.text ?? '')
    if (touches(token, next) && !suffix && person(next) && givenBehind) return []
    // "CCA Global Partners"
    const third = suffix && touches(next, tokens[at + 2]) && kinds.test(tokens[at + 2]?.text ?? '') ? tokens[at + 2] : undefined
    const end = third?.end ?? (suffix ? (next as Token).end : token.start + short.length)
    if (last && isKnownBody(last.text) && touches(last, token) && lexicon().isWord(short) && tokens.length <= 7) return []
    if (last && isKnownBody(last.text) && touches(last, token))
      return [
        {
          kind: 'Organization',
          start: last.start,
          end,
          name: wordsOf(text, { start: last.start, end }),
          parent: last.text,
          certain: true,
          type: 'UNIT',
        },
      ]
    return [{ kind: 'Organization', start: token.start, end, name: wordsOf(text, { start: token.start, end }), certain: false }]
  })
}

const kinds = /^(?:Partners|Network|Group|Foundation|Union|Alliance|Federation|Fund|Initiative|Bank|Trust|Institute)$/

/** Of names that overlap the longer one. */
function longest(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  for (const spot of [...spots].sort((a, b) => b.end - b.start - (a.end - a.start) || Number(b.certain) - Number(a.certain)))
    if (!kept.some(other => overlaps(other, spot))) kept.push(spot)
  return kept.sort((a, b) => a.start - b.start)
}

/**
 * Splits what belongs to a larger body: "ILO's Enterprises Department", "Training Department of the ITCILO", "ILO Cooperatives Unit".
 * The unit keeps the longest form as its name where the parent stands in front, and the short form as another.
 */
function withParents(text: string, spots: readonly Spot[]): Spot[] {
  const introduced = new Set([...text.matchAll(/\(\s*(\p{Lu}[\p{L}\p{N}-]{2,15})\s*\)/gu)].map(([, short = '']) => short))
  const isBody = (name: string) => introduced.has(name) || isBodyByForm(name)
  const alone = new Set(spots.map(({ name }) => name))
  const isMentioned = (name: string) => isKnownBody(name) || introduced.has(name) || alone.has(name)
  return spots.flatMap(spot => {
    const possessive = /^(.{2,60}?)['’]s?\s+(?=\p{Lu})(.+)$/u.exec(spot.name)
    if (possessive && /['’]s\s/.test(spot.name) && (isBody(possessive[1] ?? '') || isOwner(possessive[1] ?? '', possessive[2] ?? ''))) {
      const [, parent = '', unit = ''] = possessive
      if (lexicon().countries.has(parent)) return { ...spot, start: spot.end - unitLength(text, spot, unit), name: unit, also: [spot.name] }
      if (heads.has(unit.split(' ').at(-1) ?? '') || unitHeadIn(unit)) return { ...spot, parent, also: [unit] }
    }
    const behind = /^(.+?)\s+of\s+(?:the\s+)?(.+)$/.exec(spot.name)
    if (
      behind &&
      ((isBody(behind[2] ?? '') && !isSort(behind[2] ?? '')) || isOwner(behind[2] ?? '', behind[1] ?? '')) &&
      unitHeadIn(behind[1] ?? '') &&
      (behind[1] ?? '').split(' ').length > 1
    ) {
      return { ...spot, parent: behind[2], also: [behind[1] as string] }
    }
    // "Parliament of the Andean Community": alone the noun names nothing.
    if (behind && isKnownBody(behind[2] ?? '') && organ.test(behind[1] ?? '') && !isKnownBody(spot.name))
      return { ...spot, parent: behind[2] }
    const front = /^([A-Z][\p{L}-]*[A-Z][\p{L}-]*)\s+(.+)$/u.exec(spot.name)
    if (front && isMentioned(front[1] ?? '') && unitHeadIn(front[2] ?? '')) {
      const unit = front[2] as string
      return { ...spot, parent: front[1], ...(unit.includes(' ') && { also: [unit] }) }
    }
    const known = isKnownBody(spot.name) && !spot.parent ? parentInName(spot.name) : undefined
    return known ? { ...spot, parent: known } : spot
  })
}

const organ = /^(?:Parliament|Secretariat|Commission|Court|Council|Assembly|Presidency)$/

/** "Lima City Hall", wherever it is no venue: a town's administration. */
function cityHalls(text: string): Spot[] {
  return [...text.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)?\s(?:City|Town)\sHall(?![\p{L}])/gu)].map(
    ({ index, 0: name }) => ({
      kind: 'Organization' as const,
      start: index,
      end: index + name.length,
      name: wordsOf(name, { start: 0, end: name.length }),
      certain: true,
      type: 'GOVERNMENT',
    }),
  )
}

/** Directorates-general of the European Commission: "DG DEVCO". */
function directorates(text: string): Spot[] {
  return [...text.matchAll(/(?<![\p{L}])DG\s\p{Lu}{3,}(?![\p{L}])/gu)].map(match => ({
    kind: 'Organization' as const,
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
    certain: true,
    type: 'UNIT',
  }))
}

/** Groups of a parliament: "the S&D group", "GUE/NGL Group". */
function politicalGroups(text: string): Spot[] {
  return [
    ...text.matchAll(/(?<=\bthe\s+)((?!(?:EU|UN|ILO|SSE|G\d+)\s)\p{Lu}[\p{Lu}&/-]{1,9}|Greens(?:\/EFA)?|Renew)\s+[Gg]roup(?![\p{L}-])/gu),
  ].map(match => ({
    kind: 'Organization' as const,
    start: match.index,
    end: match.index + match[0].length,
    name: wordsOf(match[0], { start: 0, end: match[0].length }),
    also: [match[1] ?? ''],
    certain: true,
  }))
}

const unitLength = (text: string, spot: Spot, unit: string) => {
  const at = text.slice(spot.start, spot.end).search(new RegExp(unit.split(' ')[0] ?? '', 'u'))
  return spot.end - spot.start - at
}

/** "Council of Trade Unions": what a body is made of, and no body itself. */
const isSort = (name: string) => /s$/.test(name) && !isKnownBody(name) && name.split(' ').length < 5

/** "UN Environment's Economy Division", "Youth Committee of Cooperar": whether a name of no dictionary owns what is surely a unit. */
function isOwner(name: string, unit: string): boolean {
  const { countries, cities, regions, demonyms, givenNames, isWord } = lexicon()
  const words = name.split(' ')
  return (
    words.length < 4 &&
    /\b(?:Department|Unit|Division|Branch|Section|Committee|Board|Secretariat|Task Force|Working Group|Directorate)\b/.test(unit) &&
    words.some(word => /^\p{Lu}{2}/u.test(word) || (/^\p{Lu}/u.test(word) && !isWord(word))) &&
    ![countries, cities, regions].some(names => names.has(name)) &&
    !words.some(word => demonyms.has(word) || givenNames.has(fold(word)))
  )
}

function unitHeadIn(name: string): boolean {
  return name.split(' ').some(word => unitHeads.has(bare(word)))
}

function isBodyByForm(name: string): boolean {
  return (
    isKnownBody(name) ||
    lexicon().countries.has(name) ||
    /^\p{Lu}{2}[\p{L}\p{N}-]*$/u.test(name) ||
    /^(?:City|Town|State|County|Canton)\s+of\s/.test(name) ||
    (name.split(' ').some(word => heads.has(bare(word))) && name.split(' ').length > 1)
  )
}
