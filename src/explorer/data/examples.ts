/** A question in plain words, where its answer is, and the ids that it is about. */
interface Example {
  readonly question: string
  readonly address: string
  readonly about: readonly string[]
}

/** Questions for a first visit: those about the documents of the project first, those that fit any graph after them. */
export const examples: readonly Example[] = [
  {
    question: 'Who spoke with Vic van Vuuren?',
    address: '/people/person:vic-van-vuuren#spokeWith',
    about: ['person:vic-van-vuuren'],
  },
  {
    question: 'How is Giuseppe Guerini connected to Laurence Kwark?',
    address: '/connect?from=person:giuseppe-guerini&to=person:laurence-kwark',
    about: ['person:giuseppe-guerini', 'person:laurence-kwark'],
  },
  { question: 'Who speaks on refugees and cooperatives?', address: '/invite?about=refugees+and+cooperatives', about: ['topic:refugees'] },
  {
    question: 'What happened in 2022, in order? And what has no date?',
    address: '/timeline?from=2022&to=2022',
    about: ['document:ilo-2022-11-01-mont-blanc-meetings'],
  },
  { question: 'What happened, in order? And what has no date?', address: '/timeline', about: [] },
  { question: 'What do documents disagree on?', address: '/conflicts', about: [] },
  { question: 'Who is in the documents?', address: '/people', about: [] },
  { question: 'What is new?', address: '/new', about: [] },
]
