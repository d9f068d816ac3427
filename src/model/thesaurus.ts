import { fold } from './fold.ts'

/** A concept of the thesaurus (SKOS): its preferred label, other labels, and the concept above it. */
export interface Concept {
  /** The id of its topic in the graph without `topic:`. */
  readonly id: string
  readonly label: string
  readonly synonyms: readonly string[]
  readonly broader?: string
}

/**
 * The subjects by which people look for each other here. Labels and the order of concepts follow the ILO Thesaurus
 * (https://metadata.ilo.org/thesaurus.html) where it has the subject, and the usage of UNTFSSE's papers for the social and
 * solidarity economy.
 */
export const thesaurus: readonly Concept[] = [
  {
    id: 'social-and-solidarity-economy',
    label: 'social and solidarity economy',
    synonyms: ['SSE', 'social economy', 'solidarity economy', 'social solidarity economy', 'third sector'],
  },
  {
    id: 'cooperatives',
    label: 'cooperatives',
    synonyms: ['cooperative', 'co-operative', 'cooperativism', 'cooperative movement'],
    broader: 'social-and-solidarity-economy',
  },
  {
    id: 'social-enterprises',
    label: 'social enterprises',
    synonyms: ['social enterprise', 'social entrepreneurship'],
    broader: 'social-and-solidarity-economy',
  },
  {
    id: 'mutual-societies',
    label: 'mutual societies',
    synonyms: ['mutual benefit societies', 'mutuals'],
    broader: 'social-and-solidarity-economy',
  },
  {
    id: 'worker-ownership',
    label: 'worker ownership',
    synonyms: ['employee ownership', 'worker buyout', 'worker cooperatives'],
    broader: 'cooperatives',
  },
  {
    id: 'social-finance',
    label: 'social finance',
    synonyms: ['solidarity finance', 'microfinance', 'impact investing'],
    broader: 'social-and-solidarity-economy',
  },
  { id: 'migration', label: 'migration', synonyms: ['migrants', 'migrant'] },
  {
    id: 'labour-migration',
    label: 'labour migration',
    synonyms: ['migrant workers', 'migrant worker', 'labour migrants', 'labor migration'],
    broader: 'migration',
  },
  {
    id: 'return-migrants',
    label: 'return migrants',
    synonyms: ['return migration', 'returning migrants', 'reintegration of migrants'],
    broader: 'migration',
  },
  { id: 'migrant-entrepreneurship', label: 'migrant entrepreneurship', synonyms: ['migrant entrepreneurs'], broader: 'migration' },
  {
    id: 'forced-displacement',
    label: 'forced displacement',
    synonyms: ['forcibly displaced', 'displaced persons', 'displaced people', 'displacement'],
    broader: 'migration',
  },
  { id: 'refugees', label: 'refugees', synonyms: ['refugee', 'asylum seekers'], broader: 'forced-displacement' },
  {
    id: 'fair-recruitment',
    label: 'fair recruitment',
    synonyms: ['recruitment of migrant workers', 'ethical recruitment'],
    broader: 'labour-migration',
  },
  { id: 'human-trafficking', label: 'human trafficking', synonyms: ['trafficking in persons', 'migrant smuggling'], broader: 'migration' },
  { id: 'decent-work', label: 'decent work', synonyms: ['decent work agenda', 'decent jobs'] },
  { id: 'employment', label: 'employment', synonyms: ['jobs', 'job creation', 'employment creation'] },
  { id: 'youth-employment', label: 'youth employment', synonyms: ['young workers'], broader: 'employment' },
  { id: 'youth', label: 'youth', synonyms: ['young people'] },
  {
    id: 'informal-economy',
    label: 'informal economy',
    synonyms: ['informal sector', 'informal employment', 'formalization', 'transition to formality'],
    broader: 'employment',
  },
  { id: 'supply-chains', label: 'supply chains', synonyms: ['supply chain', 'value chains', 'value chain'] },
  { id: 'care-economy', label: 'care economy', synonyms: ['care work', 'care workers', 'care services'] },
  { id: 'domestic-work', label: 'domestic work', synonyms: ['domestic workers'], broader: 'care-economy' },
  { id: 'just-transition', label: 'just transition', synonyms: ['green jobs', 'green transition'] },
  {
    id: 'crisis-situations',
    label: 'crisis situations',
    synonyms: ['crisis response', 'post-crisis', 'crisis and post-crisis situations'],
  },
  { id: 'covid-19', label: 'COVID-19', synonyms: ['coronavirus', 'pandemic'], broader: 'crisis-situations' },
  {
    id: 'fundamental-rights',
    label: 'fundamental principles and rights at work',
    synonyms: ['fundamental rights at work', 'rights at work'],
    broader: 'decent-work',
  },
  {
    id: 'forced-labour',
    label: 'forced labour',
    synonyms: ['forced labor', 'bonded labour', 'modern slavery'],
    broader: 'fundamental-rights',
  },
  { id: 'child-labour', label: 'child labour', synonyms: ['child labor'], broader: 'fundamental-rights' },
  {
    id: 'freedom-of-association',
    label: 'freedom of association',
    synonyms: ['right to organize', 'collective bargaining'],
    broader: 'fundamental-rights',
  },
  {
    id: 'non-discrimination',
    label: 'non-discrimination',
    synonyms: ['equal opportunity', 'discrimination'],
    broader: 'fundamental-rights',
  },
  {
    id: 'occupational-safety-and-health',
    label: 'occupational safety and health',
    synonyms: ['OSH', 'safety and health at work'],
    broader: 'fundamental-rights',
  },
  { id: 'gender-equality', label: 'gender equality', synonyms: ['gender'] },
  {
    id: 'womens-empowerment',
    label: "women's empowerment",
    synonyms: ['empowerment of women', 'women workers'],
    broader: 'gender-equality',
  },
  { id: 'persons-with-disabilities', label: 'persons with disabilities', synonyms: ['disability', 'disabled workers'] },
  { id: 'indigenous-peoples', label: 'indigenous peoples', synonyms: ['indigenous and tribal peoples'] },
  { id: 'social-protection', label: 'social protection', synonyms: ['social protection floors'] },
  { id: 'social-security', label: 'social security', synonyms: ['social insurance'], broader: 'social-protection' },
  { id: 'social-dialogue', label: 'social dialogue', synonyms: ['tripartism', 'tripartite dialogue'] },
  { id: 'international-labour-standards', label: 'international labour standards', synonyms: ['ILS', 'labour standards'] },
  { id: 'public-policies', label: 'public policies', synonyms: ['public policy', 'policy making'] },
  {
    id: 'national-development-planning',
    label: 'national development planning',
    synonyms: ['national development plan', 'national strategic plans'],
    broader: 'public-policies',
  },
  {
    id: 'local-economic-development',
    label: 'local economic development',
    synonyms: ['local development'],
    broader: 'economic-development',
  },
  { id: 'economic-development', label: 'economic development', synonyms: ['development'] },
  { id: 'rural-development', label: 'rural development', synonyms: ['rural economy'], broader: 'economic-development' },
  { id: 'agriculture', label: 'agriculture', synonyms: ['agricultural sector', 'farming', 'farmers'], broader: 'rural-development' },
  {
    id: '2030-agenda-for-sustainable-development',
    label: '2030 Agenda for Sustainable Development',
    synonyms: ['SDGs', 'Sustainable Development Goals', '2030 Agenda'],
  },
  { id: 'education', label: 'education', synonyms: ['training', 'learning'] },
  { id: 'skills-development', label: 'skills development', synonyms: ['vocational training', 'capacity building'], broader: 'education' },
  { id: 'innovation', label: 'innovation', synonyms: ['social innovation'] },
  { id: 'digital-economy', label: 'digital economy', synonyms: ['digitalization', 'platform economy', 'platform cooperatives'] },
  { id: 'statistics', label: 'statistics', synonyms: ['statistical data', 'measurement'] },
  { id: 'recycling', label: 'recycling', synonyms: ['waste management', 'waste pickers', 'circular economy'], broader: 'just-transition' },
]

const byId = new Map(thesaurus.map(concept => [concept.id, concept]))
const narrower = new Map<string, Concept[]>()
for (const concept of thesaurus) {
  if (concept.broader !== undefined) narrower.set(concept.broader, [...(narrower.get(concept.broader) ?? []), concept])
}

/** The concept behind a topic's id, if the thesaurus has it. */
export function conceptOf(topicId: string): Concept | null {
  return byId.get(topicId.replace(/^topic:/, '')) ?? null
}

/** The concept above another. */
export function broaderOf({ broader }: Concept): Concept | null {
  return broader === undefined ? null : (byId.get(broader) ?? null)
}

/** One subject of a query: what it is called, the words that stand for it in texts, the topics that stand for it in the graph. */
export interface Subject {
  readonly label: string
  readonly phrases: readonly string[]
  readonly topicIds: readonly string[]
}

/** Words that join subjects and are none. */
const joining = new Set(['and', 'or', 'in', 'of', 'on', 'the', 'a', 'an', 'for', 'with', 'to', 'at', 'by', 'from', 'about'])

/**
 * The subjects that a query asks for: concepts by any of their labels, the longest first, each with what is narrower; and whatever
 * words are left, each for itself.
 */
export function subjectsOf(query: string): Subject[] {
  const words = fold(query)
    .split(' ')
    .filter(word => word !== '')
  const subjects: Subject[] = []
  for (let index = 0; index < words.length; ) {
    const concept = conceptAt(words, index)
    if (concept) {
      subjects.push(subjectOf(concept.concept))
      index += concept.length
      continue
    }
    const word = words[index] ?? ''
    if (!joining.has(word)) subjects.push({ label: word, phrases: [word], topicIds: [] })
    index++
  }
  return [...new Map(subjects.map(subject => [subject.label, subject])).values()]
}

const labelled: readonly { words: readonly string[]; concept: Concept }[] = thesaurus
  .flatMap(concept => [concept.label, ...concept.synonyms].map(label => ({ words: fold(label).split(' '), concept })))
  .sort((a, b) => b.words.length - a.words.length)

function conceptAt(words: readonly string[], index: number): { concept: Concept; length: number } | null {
  const found = labelled.find(({ words: label }) => label.every((word, offset) => words[index + offset] === word))
  return found ? { concept: found.concept, length: found.words.length } : null
}

function subjectOf(concept: Concept): Subject {
  const family = withNarrower(concept)
  const phrases = family.flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold))
  return {
    label: concept.label,
    // A phrase that begins with another one adds nothing: texts are searched for beginnings.
    phrases: [...new Set(phrases)].filter(phrase => !phrases.some(other => other !== phrase && phrase.startsWith(other))).sort(),
    topicIds: family.map(({ id }) => `topic:${id}`),
  }
}

function withNarrower(concept: Concept): Concept[] {
  return [concept, ...(narrower.get(concept.id) ?? []).flatMap(withNarrower)]
}
