import type { Figure } from '../cast.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

/** Where what a line below a title sums up was said or done, or the session of which it tells. */
const reported =
  /(?:\b(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]f|opened|closed|addressed|to|from)\s+(?:the|its|an?)\s+(?:[\p{L}-]+\s+){0,2}"?|^(?:The|An?)\s+"?)$/u
const longest = 260

/**
 * The session of a larger event that the line below the title makes the scene of a report: "The future of wool was debated at the opening
 * session." Whoever the report lets speak, without saying where, spoke there.
 */
export function standfirstSession(sentences: readonly Sentence[], { main }: Scene): Figure | null {
  if (!main || main.type === 'SESSION') return null
  const below = sentences.filter(({ blockIndex }) => blockIndex === 1)
  const [line] = below
  if (!line || below.length > 1 || line.end - line.start > longest || line.code.includes('‹p')) return null
  const sessions = line.signs('e').filter(({ figure }) => figure !== main && figure.type === 'SESSION')
  const [session] = sessions
  return session && sessions.length === 1 && reported.test(line.code.slice(0, session.at)) ? session.figure : null
}
