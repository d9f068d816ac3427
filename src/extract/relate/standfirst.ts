import type { Figure } from '../cast.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

/** Where what a line below a title sums up was said or done, or the session of which it tells. */
const reported =
  /(?:\b(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]f|opened|closed|addressed|to|from)\s+(?:the|its|an?)\s+(?:[\p{L}-]+\s+){0,2}"?|^(?:The|An?)\s+"?)$/u
const longest = 260

/** What turns a report from the session of its first line to another part of the event. */
const turns =
  /\b(?:[Oo]n|[Dd]uring)\s+(?:the|its)\s+(?:second|third|fourth|last|next|following|other|final)\s+(?:day|morning|afternoon|evening)\b|\b(?:[Tt]he next|[Tt]he following) day\b/

/** The session that the line below a title makes the scene of a report, and where in the text another one begins. */
export interface Standfirst {
  readonly session: Figure
  readonly end: number
}

/**
 * "The future of wool was debated at the opening session." below the title of a report: whoever it lets speak, without saying where, spoke
 * there, until it turns to the whole event or to another day.
 */
export function standfirstOf(sentences: readonly Sentence[], { main }: Scene): Standfirst | null {
  if (!main || main.type === 'SESSION') return null
  const below = sentences.filter(({ blockIndex }) => blockIndex === 1)
  const [line] = below
  if (!line || below.length > 1 || line.end - line.start > longest || line.code.includes('‹p')) return null
  const sessions = line.signs('e').filter(({ figure }) => figure !== main && figure.type === 'SESSION')
  const [session] = sessions
  if (!session || sessions.length > 1 || !reported.test(line.code.slice(0, session.at))) return null
  const turn = sentences.find(
    sentence => sentence.start > line.end && (turns.test(sentence.code) || sentence.signs('e').some(({ figure }) => figure === main)),
  )
  return { session: session.figure, end: turn?.start ?? Number.POSITIVE_INFINITY }
}
