import { setFlagsFromString } from 'node:v8'

/** How much of a function has to run before V8 optimizes it, in bytes of its bytecode; V8 itself is content with 66 kB. */
const budget = 1_000_000

/**
 * Lets V8 optimize only what runs very often. Of the functions that read and load documents it would optimize nearly all, most of them
 * large, on processors that are all at work already.
 */
export function optimizeLate(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`)
}
