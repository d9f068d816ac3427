import { cleanText } from './clean-text.ts'

/** A paragraph, heading, list item or row of a table. */
export interface Block {
  /** A line end in it is one that the author set. */
  readonly text: string
  /** Blocks of one list or one table, which follow each other without a blank line; null for a block that stands for itself. */
  readonly group: number | null
}

/** The blocks of a file as its text. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const parts = blocks.map(({ text, group }, index) => {
    const before = blocks[index - 1]
    if (!before) return text
    return (group !== null && before.group === group ? '\n' : '\n\n') + text
  })
  return cleanText(parts.join(''))
}

/** The cells of a row as one line when each is but a line; null when they hold more and have to stand for themselves. */
export function rowOf(cells: readonly (readonly Block[])[]): string | null {
  const full = cells.filter(cell => cell.length > 0)
  const simple = full.every(([only, more]) => !more && only?.group === null && !only.text.includes('\n'))
  return simple ? full.map(([only]) => only?.text).join(' | ') : null
}

/** Gathers runs of text into blocks while a tree is walked: the same for a page and for the tags of a PDF. */
export class BlockBuilder<Run> {
  readonly #textOf: (runs: readonly Run[]) => string
  #blocks: Block[] = []
  #runs: Run[] = []
  #marker = ''
  #group: number | null = null
  #groups = 0

  constructor(textOf: (runs: readonly Run[]) => string) {
    this.#textOf = textOf
  }

  add(run: Run): void {
    this.#runs.push(run)
  }

  /** Ends the block that is open, if one is. */
  end(): void {
    const text = this.#textOf(this.#runs)
    this.#runs = []
    if (text === '') return
    const item = this.#marker !== ''
    this.#blocks.push({ text: this.#marker + text, group: item ? this.#group : null })
    this.#marker = ''
  }

  /** A list; one within another continues it. */
  list(walk: () => void): void {
    this.end()
    const outer = this.#group
    this.#group ??= ++this.#groups
    walk()
    this.end()
    this.#group = outer
  }

  /** An item of a list; `marker` stands before its first block. */
  item(marker: string, walk: () => void): void {
    this.end()
    this.#group ??= ++this.#groups
    this.#marker = marker
    walk()
    this.end()
    this.#marker = ''
  }

  /** The rows of a table, each given by a walk through each of its cells. */
  table(rows: readonly (readonly (() => void)[])[]): void {
    this.end()
    const group = ++this.#groups
    for (const row of rows) {
      const cells = row.map(walk => this.#apart(walk))
      const line = rowOf(cells)
      if (line === null) this.#blocks.push(...cells.flat())
      else if (line !== '') this.#blocks.push({ text: line, group })
    }
  }

  blocks(): Block[] {
    this.end()
    return this.#blocks
  }

  #apart(walk: () => void): Block[] {
    const [blocks, marker, group] = [this.#blocks, this.#marker, this.#group]
    this.#blocks = []
    this.#marker = ''
    this.#group = null
    walk()
    const apart = this.blocks()
    this.#blocks = blocks
    this.#marker = marker
    this.#group = group
    return apart
  }
}
