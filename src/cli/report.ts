import { SingleBar } from 'cli-progress'
import type { Doubts } from '../assemble/doubts.ts'
import { type FactCounts, noFacts } from '../assemble/fact-counts.ts'
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
  const numbers = action === 'UNCHANGED' ? '' : action === 'KEPT' ? ' (a better file of it stands)' : ` (${factsLine(facts)})`
  return `${action.toLowerCase().padEnd(9)} ${id}: ${title}${numbers}`
}

/** What several documents did together. */
export function totalLine(outcomes: readonly DocumentOutcome[], failed: number): string {
  return `${count(outcomes.length, 'document')} loaded, ${failed} refused: ${factsLine(totals(outcomes))}.`
}

/** What an ingestion did, or would do: the documents by what happened to them, then the facts. */
export function ingestLines(outcomes: readonly DocumentOutcome[], refused: number, dryRun: boolean): string[] {
  const of = (action: DocumentOutcome['action']) => outcomes.filter(outcome => outcome.action === action).length
  const kept = of('KEPT') > 0 ? ` ${of('KEPT')} kept,` : ''
  const facts = totals(outcomes)
  return [
    `${count(outcomes.length + refused, 'document')}: ${of('ADDED')} added, ${of('CHANGED')} changed, ${of('UNCHANGED')} unchanged,${kept} ${refused} refused.`,
    `${factsLine(facts)}, ${facts.contradicted} contradicted, ${facts.uncertain} uncertain.`,
    ...(dryRun ? ['Nothing was written.'] : []),
  ]
}

function totals(outcomes: readonly DocumentOutcome[]): FactCounts {
  const sum: Record<keyof FactCounts, number> = { ...noFacts }
  for (const { facts } of outcomes) for (const key of Object.keys(sum) as (keyof FactCounts)[]) sum[key] += facts[key]
  return sum
}

function factsLine({ added, confirmed, changed, removed }: FactCounts): string {
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
