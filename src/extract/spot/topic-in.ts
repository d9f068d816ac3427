import { monthNames } from '../dates.ts'

/** Where the words for a topic end: at the verb of the sentence, a place, a day, or whoever took part. */
const ends =
  /\s+(?:that|which|who|was|were|is|are|will|took|held|organi[sz]ed|in\s+\p{Lu}\p{L}*|in the margins|at|on\s+(?:\d+|\p{Lu}\p{Ll}+\s\d+)|from\s+\d+|followed|came|comes|looked|featured|heard|saw|drew|united|opened|closed|began|started|gave|included|argued|presented|by|hosted|convened|with|during|between|where|when|has|had|have|brought|gathered|attended|said|put)(?![\p{L}])/u
const noTopic = new RegExp(`^(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${monthNames}))`)

/** The topic that begins the words behind "conference on": "the financing of cooperatives"; null for a day or less than a word. */
export function topicIn(words: string): string | null {
  const end = words.search(ends)
  const topic = (end < 0 ? words : words.slice(0, end)).trimEnd().replace(/\s+(?:and|of|the|for|on|in|to)$/i, '')
  return topic.length < 3 || noTopic.test(topic) ? null : topic
}
