// Extracts the annotated documents of a folder and prints how much is right: by kind and relation, and by rule and confidence.
// `npm run eval`, or `npm run eval -- --verbose` for every miss, or `npm run eval -- FOLDER` for other annotated documents.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../../dist/extract/analyse.js'
import { outline } from '../../dist/extract/outline.js'

const verbose = process.argv.includes('--verbose')
const given = process.argv.slice(2).find(argument => !argument.startsWith('--'))
const folder = given ?? fileURLToPath(new URL('documents', import.meta.url))
const scorer = fileURLToPath(new URL('score.mjs', import.meta.url))
const predictions = mkdtempSync(join(tmpdir(), 'convene-eval-'))

try {
  const outlines = new Map()
  for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
    const found = outline(analyse(readFileSync(join(folder, file), 'utf8')))
    outlines.set(file.replace(/\.txt$/, ''), found)
    writeFileSync(join(predictions, file.replace(/\.txt$/, '.json')), JSON.stringify(found))
  }
  const report = execFileSync(process.execPath, [scorer, folder, predictions, '--verbose'], { encoding: 'utf8' })
  console.log(verbose ? report : report.slice(report.indexOf('\nkind')))
  console.log(byRule(outlines, wrong(report)))
} finally {
  rmSync(predictions, { recursive: true })
}

/** What the scorer calls extra, by document. */
function wrong(report) {
  const extras = new Map()
  let document = ''
  for (const line of report.split('\n')) {
    const extra = /^ {2}extra {3}([A-Z_]+: .*?)(?: \(an end is not in gold\))?$/.exec(line)
    if (extra) extras.get(document)?.add(extra[1])
    else if (/^\S/.test(line)) {
      document = line.trim()
      extras.set(document, new Set())
    }
  }
  return extras
}

/** The share of right relations by rule, and by the confidence that the claims carry. */
function byRule(outlines, extras) {
  const rules = new Map()
  const levels = new Map()
  const scored = /^(?:SPOKE_AT|AFFILIATED_WITH|ORGANIZED|PART_OF|HELD_IN|INVOLVED_IN|OPERATES_IN)$/
  for (const [name, { relations }] of outlines)
    for (const { type, from, to, rule, confidence } of relations) {
      if (!scored.test(type)) continue
      const right = !extras.get(name)?.has(`${type}: ${from} -> ${to}`)
      for (const [table, key] of [
        [rules, rule],
        [levels, String(confidence)],
      ]) {
        const row = table.get(key) ?? { right: 0, all: 0 }
        table.set(key, { right: row.right + (right ? 1 : 0), all: row.all + 1 })
      }
    }
  const lines = (title, table) => [
    `\n${title.padEnd(32)} right   all  share`,
    ...[...table]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([key, { right, all }]) => `${key.padEnd(32)} ${String(right).padStart(5)} ${String(all).padStart(5)}  ${(right / all).toFixed(2)}`,
      ),
  ]
  return [...lines('rule', rules), ...lines('confidence of the claim', levels)].join('\n')
}
