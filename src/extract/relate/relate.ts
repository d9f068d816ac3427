import type { Span } from '../../model/records.ts'
import type { Cast, Figure } from '../cast.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { notOrganizations } from '../spot/known-bodies.ts'
import { wordsOf } from '../spot/spot.ts'
import { isWorldRegion } from '../world-regions.ts'
import { type Holding, holdingsIn } from './affiliation.ts'
import { allegiancesIn } from './allegiance.ts'
import { partsAround } from './around-bodies.ts'
import { organizersAround } from './around-events.ts'
import { bodiesBeside } from './around-people.ts'
import { aroundProjects } from './around-projects.ts'
import { eventAttributesIn, projectAttributesIn } from './attributes.ts'
import { cardsIn, holdingsOf } from './cards.ts'
import { careersIn } from './careers.ts'
import { organizersCounted } from './counted.ts'
import { datesIn } from './dating.ts'
import type { Fact } from './fact.ts'
import { hostsBeside, hostsIn, hostsLabelled } from './hosting.ts'
import { instrumentFactsIn } from './instruments.ts'
import { isInterview, ownHoldings, ownOrganizing, ownSpeaking, selvesOf } from './interview.ts'
import { mainProject } from './main-project.ts'
import { organizersBelowTitle, organizersListed } from './masthead.ts'
import { membersPresent } from './members-present.ts'
import { editions, hostOf, named, naming, units, within } from './names.ts'
import { organizersIn } from './organizing.ts'
import { partsIn } from './parts.ts'
import { partsByDefault, stopsOfSeries } from './parts-by-default.ts'
import { payersIn } from './payers.ts'
import { placesNearby } from './places-nearby.ts'
import { countriesOfProjects, mostExactPlaces, placeOfDateline, placeOfHeadline, placesIn, placesOfNames } from './placing.ts'
import { projectNamed, resumesProject } from './project-spoken-of.ts'
import { goesOnAboutProject, ofProjects, projectFactsIn, projectLabel } from './projects.ts'
import { projectsBelow } from './projects-below.ts'
import { regionsIn } from './regions.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'
import { editionsOfSeries, nextInSeries, ownersOfSeries } from './series.ts'
import { sessionsIn, spokenSessions } from './sessions-in-prose.ts'
import { headerEvent, ownEvent, settingsOf } from './setting.ts'
import { speakingIn } from './speaking.ts'
import { standfirstOf } from './standfirst.ts'
import { strayPosts } from './stray-posts.ts'
import { toldProjectFacts } from './told-projects.ts'
import { unitsOfPeople } from './units-of-people.ts'

/**
 * Everything that the sentences of a text say about its figures. Figures that only a guess made and nothing is said of fall away. `widened`
 * gives a sentence in which names that no rule knows are signs as well.
 */
export function relate(
  text: string,
  layout: readonly Block[],
  cast: Cast,
  scene: Scene,
  sentences: readonly Sentence[],
  title: Span | null,
  widened: (sentence: Sentence) => Sentence,
): { figures: Figure[]; facts: Fact[] } {
  const facts: Fact[] = []
  const holdings: Holding[] = []
  const ends = new Map<Sentence, Map<number, number>>()
  const host = hostOf(cast, scene.main, title)
  const minting = (span: Span): Figure | null => {
    const name = wordsOf(text, span)
    if (name.length < 2 || notOrganizations.has(name) || /^(?:Mr|Ms|Dr|Chair|Moderator|Speaker|Panel|Session)\b|^The$/.test(name))
      return null
    if (
      isWorldRegion(name) ||
      lexicon().demonyms.has(name) ||
      lexicon().countries.has(name.replace(/^The /, '')) ||
      lexicon().cities.has(name)
    )
      return null
    return cast.named('Organization', name) ?? cast.add({ kind: 'Organization', ...span, name, certain: false })
  }
  const mint = Object.assign(minting, { named: (name: string) => cast.named('Organization', name) })
  let lastPerson: Figure | null = null
  let lastBody: Figure | null = null
  const bodyOf = (word: string, at: number): Figure | undefined =>
    cast
      .of('Organization')
      .filter(figure => figure.first < at && new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(figure.names.join(' ')))
      .sort((a, b) => b.first - a.first)[0]
  const bodyBefore = new Map<Sentence, Figure | null>()
  const selves = selvesOf(sentences)
  for (const sentence of sentences) {
    bodyBefore.set(sentence, lastBody)
    const read = holdingsIn(sentence, mint, bodyOf, host, lastPerson, lastBody)
    const self = selves.get(sentence)
    const further = [
      ...allegiancesIn(sentence, mint, lastPerson, bodyBefore.get(sentence) ?? null),
      ...careersIn(sentence, mint, lastPerson),
      ...(self ? ownHoldings(sentence, self, mint) : []),
    ]
    lastBody = sentence.signs('o').at(-1)?.figure ?? lastBody
    lastPerson = sentence.signs('p')[0]?.figure ?? lastPerson
    holdings.push(
      ...read.holdings,
      ...further,
      ...bodiesBeside(widened(sentence), [...read.holdings, ...further], lastPerson, self ?? null),
    )
    ends.set(sentence, read.ends)
  }
  holdings.push(...strayPosts(sentences, holdings, mint))
  const cards = cardsIn(sentences, mint)
  for (const card of cards) holdings.push(...holdingsOf(card))
  const foci = settingsOf(sentences, scene)
  const focusOf = (sentence: Sentence) => foci.get(sentence) ?? { event: null, headed: false, explicit: null, any: null }
  const holder = (office: string, at: number): Figure | null => {
    const held = new RegExp(`^(?:new )?(?:Co-)?${office.replace(/s$/, '')}\\b`, 'u')
    return holdings.findLast(({ post, span }) => span.start < at && held.test(post.title ?? ''))?.person ?? null
  }
  const standfirst = standfirstOf(sentences, scene)
  const settingOf = (sentence: Sentence) => {
    const { event, headed, explicit } = focusOf(sentence)
    return standfirst && sentence.start < standfirst.end && event === scene.main && !headed && !explicit
      ? { event: standfirst.session, headed, explicit }
      : focusOf(sentence)
  }
  const spokenAt = (sentence: Sentence) =>
    scene.discusses(sentence.blockIndex) &&
    !(focusOf(sentence).explicit && /‹p\d+›[^.;]{0,30}\bwill\b|\bwill\b[^.;]{0,40}‹p/.test(sentence.code))
      ? { event: scene.main, headed: false, explicit: null }
      : settingOf(sentence)
  const ofCards = new Set(cards.flatMap(({ lines }) => lines.map(({ sentence }) => sentence)))
  facts.push(
    ...speakingIn(
      sentences,
      scene,
      ofCards,
      (sentence, at) => ends.get(sentence)?.get(at) ?? at,
      spokenAt,
      holder,
      !isInterview(sentences),
    ),
  )
  for (const [sentence, self] of selves) {
    const held = holdings.find(({ person, post }) => person === self && post.status === 'HELD' && post.at.length > 0)
    facts.push(
      ...ownSpeaking(sentence, self, focusOf(sentence).any ?? focusOf(sentence).event),
      ...ownOrganizing(sentence, held?.post.at[0]),
    )
  }
  for (const { part, whole, span } of scene.parts)
    facts.push({ predicate: 'PART_OF', subject: part, object: whole, span, rule: 'session of programme' })
  const own = mainProject(cast.of('Project'), sentences, scene, title)
  let project: Figure | null = null
  let lastProject: Figure | null = null
  const inTitle = ({ start, block }: Sentence) => title !== null && start < title.end && block.kind === 'heading'
  const opening = sentences.find(({ block }) => block.kind === 'paragraph')
  let projectBlock = -1
  let lastBlock = -1
  for (const sentence of sentences) {
    const { event, headed, any } = focusOf(sentence)
    const base = headed ? event : scene.main
    const place = placesIn(sentence, headerEvent(sentence, sentences, layout, scene, event), headed, sentence === opening)
    facts.push(...place)
    facts.push(...instrumentFactsIn(sentence, any ?? event))
    facts.push(...eventAttributesIn(sentence, any ?? event))
    facts.push(...partsIn(sentence, headed ? event : scene.container(sentence.blockIndex), any ?? event, host))
    const label = projectLabel(sentence)
    const resumes: boolean = resumesProject.test(sentence.code) && lastProject !== null
    // What a line such as "Donor:" names is not what the lines are about.
    const aside = label !== null && own !== null && !sentence.signs('j').some(({ figure }) => figure === own)
    const jump: Figure | undefined = resumes || aside ? undefined : projectNamed(cast, sentence)
    if (jump) {
      project = jump
      projectBlock = sentence.blockIndex
    } else if (sentence.block.kind === 'heading' && !label && headsProject.test(sentence.code)) project = own ?? lastProject
    else if (sentence.block.kind === 'heading' && !label && !goesOnAboutProject(sentence.code)) project = null
    // Lines below its heading, and the paragraph that it was named in, go on about a project; further down only "The project" does.
    const resumed = resumes ? lastProject : null
    if (resumed) {
      project = resumed
      projectBlock = sentence.blockIndex
    }
    const answers = sentence.blockIndex === projectBlock + 1 && /^(?:\W|‹p\d+›:|Yes|No)*\s*It\b/.test(sentence.code)
    const described = !label || !ofProjects.test(label.words) ? null : sentence.blockIndex - lastBlock < 10 ? lastProject : own
    const goesOn =
      sentence.block.kind !== 'paragraph' ||
      (label && (own || /\b(?:project|programme|initiative)\b/i.test(label.words))) ||
      sentence.blockIndex === projectBlock ||
      answers
        ? (project ?? described)
        : null
    const ofProject = projectFactsIn(sentence, resumed ?? goesOn, mint)
    facts.push(...payersIn(sentence), ...ofProject)
    // "It was run by ‹o1›" after a project speaks of no event.
    if (ofProject.length === 0 || sentence.code.includes('‹e'))
      facts.push(
        ...[
          ...organizersIn(sentence, any ?? event, headed, base, bodyBefore.get(sentence) ?? null),
          ...hostsIn(sentence, any ?? event, mint),
          ...hostsLabelled(sentence, any ?? event, mint),
          ...hostsBeside(sentence, mint),
        ]
          .filter(({ rule }) => !inTitle(sentence) || rule === 'organizing by name')
          .flatMap(fact => {
            const object = fact.object && ownEvent(sentence, fact.object, event)
            return object ? [{ ...fact, object }] : []
          }),
      )
    facts.push(...regionsIn(sentence, cast))
    facts.push(...projectAttributesIn(sentence, resumed ?? goesOn))
    lastProject = jump ?? lastProject
    if (jump) lastBlock = sentence.blockIndex
    facts.push(...ownersOfSeries(sentence), ...sessionsIn(sentence, sentences, foci, scene))
  }
  facts.push(
    ...aroundProjects(cast, sentences, own, holdings, facts, widened),
    ...within(cast, scene.main, facts),
    ...editions(cast),
    ...editionsOfSeries(cast),
    ...nextInSeries(cast),
    ...spokenSessions(scene.main, facts),
    ...placesOfNames(cast, facts),
    ...placeOfHeadline(sentences[0], scene.main, facts),
    ...posts(
      holdings.map(holding => atProject(atHost(holding, host), scene.main ? null : own)),
      facts,
    ),
    ...units(cast),
    ...organizersBelowTitle(sentences, scene),
    ...organizersAround(
      sentences.filter(sentence => !inTitle(sentence)),
      scene,
      focusOf,
      holdings,
      facts,
      widened,
    ),
    ...organizersCounted(sentences, focusOf),
    ...organizersListed(sentences, scene, sentence => focusOf(sentence).event, mint),
    ...membersPresent(sentences, host),
    ...named(cast, host, scene, facts),
    ...datesIn(sentences, layout, scene, focusOf),
    ...naming(cast),
  )
  facts.push(...stopsOfSeries(sentences, facts), ...countriesOfProjects(cast, facts))
  facts.push(...placesNearby(sentences, facts))
  facts.push(...placeOfDateline(sentences, scene.main, facts), ...partsByDefault(cast, scene.main, sentences, facts))
  for (const sentence of sentences)
    if (sentence.code.includes('‹o')) facts.push(...partsAround(widened(sentence), holdings, bodyBefore.get(sentence) ?? null, facts))
  facts.push(...toldProjectFacts(cast, sentences))
  facts.push(...projectsBelow(sentences, facts))
  facts.push(...unitsOfPeople(holdings, facts))
  const kept = facts.filter(({ subject, object }) => subject !== object)
  const used = new Set(kept.flatMap(({ subject, object }) => [subject, object]))
  const figures = cast.figures.filter(figure => keep(figure, used, scene))
  const known = new Set<Figure | 'document' | undefined>(figures)
  return {
    figures,
    facts: unique(mostExactPlaces(kept).filter(({ subject, object }) => known.has(subject) && (object === undefined || known.has(object)))),
  }
}

/** A heading above what goes on about the project of the text: "The project in brief". */
const headsProject = /\b(?:the|this|our)\s+(?:[\p{L}-]+\s+)?(?:project|programme|initiative)\b/iu

/** Whoever a page about a project, and about no event, lists with a post and no body works for it. */
function atProject(holding: Holding, own: Figure | null): Holding {
  const { post, sentence } = holding
  const listed = own !== null && sentence.block.kind !== 'paragraph' && sentence.start > own.first && post.title && post.at.length === 0
  return listed ? { ...holding, post: { ...post, at: [own] } } : holding
}

/** Who presides, by minutes that name no body with it, presides over the body that met. */
function atHost(holding: Holding, host: Figure | null): Holding {
  const { post } = holding
  const presides = host !== null && post.at.length === 0 && /^(?:Acting |Vice-|Deputy |Co-)?(?:President|Chair\w*)$/.test(post.title ?? '')
  return presides ? { ...holding, post: { ...post, at: [host] } } : holding
}

/** Posts as relationships; the bodies of a post borne while speaking are those spoken for. */
function posts(holdings: readonly Holding[], facts: readonly Fact[]): Fact[] {
  const found: Fact[] = []
  for (const { person, post, span, rule, sentence } of holdings) {
    const spoke = facts.find(
      fact => fact.predicate === 'SPOKE_AT' && fact.subject === person && fact.span.start < sentence.end && sentence.start < fact.span.end,
    )
    for (const body of post.at) {
      found.push({
        predicate: 'HOLDS_POSITION',
        subject: person,
        object: body,
        qualifiers: { ...(post.title && { title: post.title }), status: post.status, ...(spoke?.object && { at: spoke.object }) },
        span,
        rule: post.title ? rule : `${rule}, no title`,
      })
    }
    for (const [part, whole] of post.chain)
      found.push(
        part.kind === 'Project' && !/Initiative$/.test(part.name)
          ? {
              predicate: 'INVOLVED_IN',
              subject: whole,
              object: part,
              qualifiers: { role: 'LEAD' },
              span: post.span,
              rule: 'project by name',
            }
          : { predicate: 'PART_OF', subject: part, object: whole, span: post.span, rule: 'chain of units' },
      )
  }
  return found
}

/** Whether a figure is worth keeping: sure by its form, or something is said of it. */
function keep(figure: Figure, used: ReadonlySet<unknown>, scene: Scene): boolean {
  if (figure.kind === 'Event') return figure.certain || figure === scene.main || used.has(figure)
  if (figure.spots.every(({ guessed }) => guessed)) return used.has(figure)
  if (figure.kind === 'Organization') return figure.certain || used.has(figure) || figure.spots.length > 1
  return true
}

/** Attributes of which a text gives one value: the first that it gives. */
const single = new Set([
  'mode',
  'status',
  'theme',
  'participants',
  'startDate',
  'endDate',
  'budget',
  'eventType',
  'edition',
  'organizationType',
])

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>()
  const ids = new Map<unknown, number>()
  const id = (of: unknown) => {
    if (!ids.has(of)) ids.set(of, ids.size)
    return ids.get(of)
  }
  for (const fact of facts) {
    const key = [
      fact.predicate,
      id(fact.subject),
      id(fact.object),
      fact.predicate === 'HOLDS_POSITION' ? String(fact.qualifiers?.title ?? '').toLowerCase() : '',
      fact.object || single.has(fact.predicate) ? '' : JSON.stringify(fact.value),
    ].join('|')
    if (!seen.has(key)) seen.set(key, fact)
  }
  return [...seen.values()]
}
