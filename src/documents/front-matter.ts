import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { DocumentError, type Problem } from './problems.ts'

/** A file in its two parts: the front matter as data, with the line of each field, and the text after its closing line. */
export interface FrontMatter {
  readonly data: unknown
  /** What offsets count in: after the closing line, without byte order mark, with LF line ends. */
  readonly text: string
  /** The line of the file on which the text begins, counted from 1. */
  readonly textLine: number
  /** The line of a field, or of the nearest thing around it that exists. `key` asks for the line of the field's name. */
  lineOf(path: readonly (string | number)[]): number
}

const opening = /^---[ \t]*\n/
const closing = /^---[ \t]*(?:\n|$)/m

/** Splits a Markdown file with YAML front matter. Throws a DocumentError for a wrong encoding or broken YAML. */
export function splitFrontMatter(file: string, bytes: Uint8Array): FrontMatter {
  const source = decode(file, bytes)
  const fail = (line: number, message: string): never => {
    throw new DocumentError([{ file, line, field: '', message }])
  }
  if (!opening.test(source)) fail(1, 'Expected a line "---" that opens the front matter, but got none.')
  const body = source.replace(opening, '')
  const end = closing.exec(body)
  if (!end) return fail(1, 'Expected a line "---" that closes the front matter, but got none.')
  const lines = new LineCounter()
  const yaml = parseDocument(body.slice(0, end.index), { lineCounter: lines, uniqueKeys: true, logLevel: 'error' })
  const errors = [...yaml.errors, ...danglingAliases(yaml)]
  if (errors.length > 0) {
    const problems = errors.map(
      (error): Problem => ({
        file,
        line: lines.linePos(error.pos[0]).line + 1,
        field: '',
        message: `Expected YAML, but got: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}`,
      }),
    )
    throw new DocumentError(
      [...new Map(problems.map(problem => [`${problem.line} ${problem.message}`, problem])).values()].slice(0, 10),
      errors[0],
    )
  }
  const text = body.slice(end.index + end[0].length)
  return {
    data: plain(yaml, file),
    text,
    textLine: source.slice(0, source.length - text.length).split('\n').length,
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const offset = offsetOf(yaml.contents, path.slice(0, length))
        if (offset !== null) return lines.linePos(offset).line + 1
      }
      return 1
    },
  }
}

/** Aliases of anchors that do not stand before them, which the parser lets pass. */
function danglingAliases(yaml: Document): { pos: readonly [number, ...number[]]; message: string }[] {
  const anchors = new Set<string>()
  const found: { pos: readonly [number, ...number[]]; message: string }[] = []
  visit(yaml, (_, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) found.push({ pos: node.range ?? [0], message: `an alias of what is not there: *${node.source}` })
    } else if (isNode(node) && node.anchor !== undefined) anchors.add(node.anchor)
  })
  return found
}

/** The data of a document; aliases that would grow without bound are refused. */
function plain(yaml: Document, file: string): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    const message = 'Expected YAML with few aliases, but got some that grow without bound.'
    throw new DocumentError([{ file, line: 1, field: '', message }], cause)
  }
}

/** Where a field begins: at its name if it has one, else at its value. */
function offsetOf(node: unknown, path: readonly (string | number)[]): number | null {
  let current = node as Node | null
  let offset = current?.range?.[0] ?? null
  for (const step of path) {
    if (isMap(current)) {
      const pair = current.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) return null
      offset = (pair.key as Node).range?.[0] ?? offset
      current = pair.value as Node | null
    } else {
      current = ((current as { items?: unknown[] } | null)?.items?.[Number(step)] as Node | undefined) ?? null
      if (!current) return null
      offset = current.range?.[0] ?? offset
    }
  }
  return offset
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch (cause) {
    const problem = { file, line: 1, field: '', message: 'Expected a file in UTF-8, but got another encoding.' }
    throw new DocumentError([problem], cause)
  }
}
