import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'

const documents = fileURLToPath(new URL('../eval/documents/', import.meta.url))
const scorer = fileURLToPath(new URL('../eval/score.mjs', import.meta.url))

interface Figures {
  readonly f1: number
  readonly precision: number
}

/** A little below what was reached when they were last set. */
const least: Readonly<Record<string, number>> = {
  people: 0.99,
  organizations: 0.98,
  events: 0.97,
  conventions: 0.98,
  places: 0.96,
  'rel:SPOKE_AT': 0.97,
  role: 0.97,
  'rel:AFFILIATED_WITH': 0.96,
  'rel:PART_OF': 0.95,
  'rel:ORGANIZED': 0.88,
  'rel:HELD_IN': 0.95,
  'rel:INVOLVED_IN': 0.9,
  'rel:OPERATES_IN': 0.95,
  entities: 0.98,
  relations: 0.96,
}

describe('extraction from the annotated documents', () => {
  let folder: string
  let report: Record<string, Figures>

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'convene-quality-'))
    for (const file of readdirSync(documents).filter(name => name.endsWith('.txt'))) {
      const found = outline(analyse(readFileSync(join(documents, file), 'utf8')))
      writeFileSync(join(folder, file.replace(/\.txt$/, '.json')), JSON.stringify(found))
    }
    report = JSON.parse(execFileSync(process.execPath, [scorer, documents, folder, '--json'], { encoding: 'utf8' }))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(Object.entries(least))('reaches its bar for %s', (what, bar) => {
    expect(report[what]?.f1).toBeGreaterThanOrEqual(bar)
  })

  it('never takes two people for one', () => {
    expect(report.people).toMatchObject({ precision: 1, recall: 1 })
  })
})
