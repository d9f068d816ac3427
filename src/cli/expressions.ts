import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 compile regular expressions before their first use. It would interpret each of them first, and again whenever it has dropped
 * what it compiled; the rules that read texts are very many, each run a few times a document.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
