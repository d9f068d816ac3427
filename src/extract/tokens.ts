import type { Span } from '../model/records.ts'
import { functionWords, joints, particles } from './words.ts'

/** A word, number or mark of a text. */
export interface Token extends Span {
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** `Cap`italised, `CAPS` throughout, or lower case. */
  readonly shape: 'lower' | 'cap' | 'caps'
  /** Whether it begins a sentence or stands after a mark that lets a capital follow. */
  readonly opens: boolean
}

const pattern =
  /(?:\p{Lu}\.-)*(?:\p{Lu}\.)+(?!\p{Ll})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:['’](?=\s))?|[^\s\p{L}\p{N}]/gu

/** The tokens of a stretch of text, with offsets of the whole text. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const last = tokens.at(-1)
    const abbreviated = last?.text === '.' && /^(?:Mr|Mrs|Ms|Dr|Prof|St|No|H\.E|Hon|\p{Lu})$/u.test(tokens.at(-2)?.text ?? '')
    const opens = !last || (/^[.!?:•]$/.test(last.text) && !abbreviated) || last.text === '"' || last.text === '“'
    tokens.push({
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: kindOf(match[0]),
      shape: shapeOf(match[0]),
      opens,
    })
  }
  return tokens
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{N}[\p{N}.,]*$/u.test(text)) return 'number'
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark'
}

function shapeOf(text: string): Token['shape'] {
  const bare = text.replace(/['’]s?$/, '')
  if (/^(?:\p{Lu}\.-?)+$/u.test(bare)) return 'cap'
  if (/\p{Lu}.*\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare)) return 'caps'
  return /^\p{Lu}/u.test(bare) || /^[a-z]?['’]\p{Lu}/u.test(bare) ? 'cap' : 'lower'
}

/** Whether a token can be part of a name: it has a capital and is not merely the first word of a sentence. */
export function isNameWord(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || token.shape === 'lower') return false
  const lower = token.text.toLowerCase()
  if (token.opens || token.shape === 'cap' ? false : smallCaps.has(lower)) return false
  if (!functionWords.has(lower)) return true
  // "New York Office", "Just Transition": a capital within a sentence is meant.
  return !token.opens && (token.shape === 'caps' ? lower.length > 1 : !joints.has(lower))
}

const smallCaps = new Set(['the', 'of', 'and', 'in', 'on', 'at', 'for', 'to', 'with', 'by', 'from', 'or', 'as'])

/** Whether a token is a small word that names of people may contain. */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particles.has(token.text.toLowerCase())
}

/** An initial: "J.", "C.L.". */
export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}\.-?)+$/u.test(token.text)
}
