import { SingleBar } from 'cli-progress'
import type { Doubts } from '../assemble/doubts.ts'
import type { DocumentOutcome } from '../assemble/load.ts'
import type { RulingOutcome } from '../assemble/ruling.ts'

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

/** What a merge or a split did, or would do: the documents, then every fact that comes, changes or goes. */
export function rulingLines({ action, from, into, documents, facts, written }: RulingOutcome): string[] {
  const is = written ? 'is' : 'would be'
  const verb = {
    MERGE: `${from} ${is} merged into ${into}`,
    SPLIT: `${from} ${is} split from ${into}`,
    DIFFERENT: `${from} ${is} kept apart from ${into}`,
    UNSURE: `${from} and ${into}: whether they are one ${is} open again`,
  }[action]
  return [
    `${verb}: ${count(documents.length, 'document')}, ${count(facts.added.length, 'fact')} added, ${facts.changed.length} changed, ${facts.removed.length} removed.`,
    ...documents.map(id => `  in ${id}`),
    ...facts.added.map(id => `  + ${id}`),
    ...facts.changed.map(id => `  ~ ${id}`),
    ...facts.removed.map(id => `  - ${id}`),
    ...(written ? [] : ['Nothing was written.']),
  ]
}

/** Entities that may be one: what speaks for it, and what a document says of either. */
export function doubtLines({ doubts, total }: Doubts): string[] {
  if (total === 0) return ['Nothing to review.']
  const hidden = total - doubts.length
  return [
    ...doubts.flatMap(({ score, reason, sides }) => [
      `${score.toFixed(2)}  ${reason}`,
      ...sides.flatMap(({ id, name, evidence: { title, before, quote, after } }) => [
        `  ${id}  ${name}`,
        `    “${`${before}${quote}${after}`.replaceAll(/\s+/g, ' ').trim()}” (${title})`,
      ]),
      '',
    ]),
    `${count(total, 'pair')} to review${hidden > 0 ? `, ${hidden} of them not shown` : ''}.`,
  ]
}

/** "1 fact", "2 facts". */
export function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
