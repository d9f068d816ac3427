import { SingleBar } from 'cli-progress'
import type { DocumentOutcome } from '../assemble/load.ts'

/** A progress bar on a terminal, nothing elsewhere. Its lines go to standard error, so that output can be piped. */
export function progress(total: number, unit: string): { step(count?: number): void; stop(): void } {
  if (!process.stderr.isTTY || total < 2) return { step() {}, stop() {} }
  const bar = new SingleBar({ format: `{bar} {value}/{total} ${unit}`, stream: process.stderr, clearOnComplete: true, hideCursor: true })
  bar.start(total, 0)
  return { step: (count = 1) => bar.increment(count), stop: () => bar.stop() }
}

/** One line about a document: what happened to it and to the facts. */
export function outcomeLine({ id, action, facts, title }: DocumentOutcome): string {
  const numbers = action === 'UNCHANGED' ? '' : ` (${factsLine(facts)})`
  return `${action.toLowerCase().padEnd(9)} ${id}: ${title}${numbers}`
}

/** What several documents did together. */
export function totalLine(outcomes: readonly DocumentOutcome[], failed: number): string {
  const facts = { added: 0, confirmed: 0, changed: 0, removed: 0 }
  for (const outcome of outcomes) for (const key of Object.keys(facts) as (keyof typeof facts)[]) facts[key] += outcome.facts[key]
  return `${count(outcomes.length, 'document')} loaded, ${failed} refused: ${factsLine(facts)}.`
}

function factsLine({ added, confirmed, changed, removed }: DocumentOutcome['facts']): string {
  return `${count(added, 'fact')} added, ${confirmed} confirmed, ${changed} changed, ${removed} removed`
}

/** "1 fact", "2 facts". */
export function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
