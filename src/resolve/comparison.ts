/** What comes of comparing two profiles. */
export interface Comparison {
  readonly outcome: 'same' | 'unsure' | 'different'
  /** From 0 to 1. */
  readonly score: number
  /** A sentence for people: what agrees, and what does not. */
  readonly reason: string
  /** Whether the two can under no circumstances be one. */
  readonly contradicts: boolean
}

export const leastSame = 0.75

/** A verdict by score, `least` being the least for which somebody should look at it. */
export function verdict(score: number, reasons: readonly string[], least: number, most: Comparison['outcome'] = 'same'): Comparison {
  const rounded = Math.round(Math.min(Math.max(score, 0), 1) * 100) / 100
  const reason = sentence(reasons)
  if (rounded >= leastSame && most === 'same') return { outcome: 'same', score: rounded, reason, contradicts: false }
  return { outcome: rounded >= least ? 'unsure' : 'different', score: rounded, reason, contradicts: false }
}

/** A verdict that no evidence outweighs. */
export function contradiction(...reasons: string[]): Comparison {
  return { outcome: 'different', score: 0, reason: sentence(reasons), contradicts: true }
}

function sentence(reasons: readonly string[]): string {
  const text = reasons.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Members of `a` that `b` has as well, in order. */
export function shared<T>(a: readonly T[] = [], b: readonly T[] = []): T[] {
  return a.filter(each => b.includes(each)).sort()
}

/** Whether both say something and nothing of it is the same. */
export function apart<T>(a: readonly T[] = [], b: readonly T[] = []): boolean {
  return a.length > 0 && b.length > 0 && shared(a, b).length === 0
}
