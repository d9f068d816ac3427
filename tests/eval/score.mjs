#!/usr/bin/env node
// Scores extracted facts against gold annotations (see GUIDELINE.md for the format of both).
//   node score.mjs GOLD_DIR PREDICTION_DIR [--verbose] [--json]
// GOLD_DIR holds NAME.gold.json, PREDICTION_DIR holds NAME.json, in the same shape. A missing prediction counts as empty.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const KINDS = ['people', 'organizations', 'events', 'conventions', 'projects', 'places']
const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|madam|m|mme|h\.?e|hon|minister|ambassador|sr|sra)\.?\s+/i
/** The annotations know these relations; the project's own finer types stand for them, and other types are not scored. */
const RELATIONS = new Set(['SPOKE_AT', 'AFFILIATED_WITH', 'ORGANIZED', 'PART_OF', 'HELD_IN', 'INVOLVED_IN', 'OPERATES_IN'])
const SAME_AS = { HOLDS_POSITION: 'AFFILIATED_WITH', MEMBER_OF: 'PART_OF' }
const STOP = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'at', 'to', 'a', 'an', 'de', 'la', 'el', 'du', 'des', 'del', 'y', 'et'])

const fold = s =>
  String(s)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const tokens = s =>
  fold(s)
    .split(' ')
    .filter(t => t && !STOP.has(t))
const forms = entity => [entity.name, ...(entity.aliases ?? [])].filter(Boolean)

const jaccard = (a, b) => {
  const A = new Set(a),
    B = new Set(b)
  const both = [...A].filter(t => B.has(t)).length
  return both / (A.size + B.size - both || 1)
}
const person = s => {
  let p = String(s)
  while (HONORIFIC.test(p)) p = p.replace(HONORIFIC, '')
  return fold(p)
}
const number = s => {
  const m = /^\s*([CRP])\s*0*(\d{1,3})\s*$/i.exec(String(s ?? ''))
  return m ? m[1].toUpperCase() + m[2] : null
}

/** How alike two entities of one kind are, 0..1; 0 means "not the same". */
function likeness(kind, gold, guess) {
  if (kind === 'conventions') {
    const a = number(gold.number),
      b = number(guess.number)
    if (a && b) return a === b ? 1 : 0
  }
  let best = 0
  for (const x of forms(gold))
    for (const y of forms(guess)) {
      let s = 0
      if (kind === 'people') {
        const a = person(x),
          b = person(y)
        s = a && a === b && (a.includes(' ') || gold.optional) ? 1 : 0
      } else if (fold(x) && fold(x) === fold(y)) s = 1
      else if (kind === 'places') s = 0
      else {
        const a = tokens(x),
          b = tokens(y)
        const floor = kind === 'organizations' ? 0.75 : 0.6
        if (Math.min(a.length, b.length) >= 2) {
          const j = jaccard(a, b)
          if (j >= floor) s = j * 0.99
        }
      }
      if (s > best) best = s
    }
  return best
}

function align(kind, gold, guesses) {
  const pairs = []
  for (const [i, g] of gold.entries())
    for (const [j, p] of guesses.entries()) {
      const s = likeness(kind, g, p)
      if (s > 0) pairs.push([s, i, j])
    }
  pairs.sort((a, b) => b[0] - a[0])
  const byGold = new Map(),
    byGuess = new Map()
  for (const [, i, j] of pairs)
    if (!byGold.has(i) && !byGuess.has(j)) {
      byGold.set(i, j)
      byGuess.set(j, i)
    }
  return { byGold, byGuess }
}

const tally = () => ({ tp: 0, fp: 0, fn: 0 })
const figures = ({ tp, fp, fn }) => {
  const precision = tp / (tp + fp || 1),
    recall = tp / (tp + fn || 1)
  return { tp, fp, fn, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const [goldDir, guessDir, ...flags] = process.argv.slice(2)
if (!goldDir || !guessDir) {
  console.error('usage: score.mjs GOLD_DIR PREDICTION_DIR [--verbose] [--json]')
  process.exit(2)
}
const verbose = flags.includes('--verbose')
const totals = {}
const at = key => (totals[key] ??= tally())

for (const file of readdirSync(goldDir)
  .filter(f => f.endsWith('.gold.json'))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8'))
  const path = join(guessDir, file.replace('.gold.json', '.json'))
  const guess = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const misses = [],
    extras = []
  // name -> canonical gold key, for both sides; an organization and a project may stand for each other (a consortium is both).
  const goldKey = new Map(),
    guessKey = new Map()
  const unmatched = {}
  for (const kind of KINDS) {
    const g = gold[kind] ?? [],
      p = guess[kind] ?? []
    const { byGold, byGuess } = align(kind, g, p)
    unmatched[kind] = { g, p, byGold, byGuess }
    g.forEach((e, i) => {
      goldKey.set(`${kind}|${e.name}`, kind + i)
    })
    p.forEach((e, j) => {
      if (byGuess.has(j)) guessKey.set(`${kind}|${e.name}`, kind + byGuess.get(j))
    })
  }
  for (const [mine, other] of [
    ['organizations', 'projects'],
    ['projects', 'organizations'],
  ]) {
    const u = unmatched[mine],
      v = unmatched[other]
    u.g.forEach((e, i) => {
      if (u.byGold.has(i)) return
      const j = v.p.findIndex((q, k) => !v.byGuess.has(k) && likeness(mine, e, q) === 1)
      if (j >= 0) {
        u.byGold.set(i, -1)
        v.byGuess.set(j, -1)
        guessKey.set(`${other}|${v.p[j].name}`, mine + i)
      }
    })
  }
  for (const kind of KINDS) {
    const { g, p, byGold, byGuess } = unmatched[kind]
    const optional = [...(gold[`optional_${kind}`] ?? []).map(name => ({ name, optional: true }))]
    g.forEach((e, i) => {
      if (byGold.has(i)) at(kind).tp++
      else {
        at(kind).fn++
        misses.push(`${kind}: ${e.name}`)
      }
    })
    p.forEach((e, j) => {
      if (byGuess.has(j) || optional.some(o => likeness(kind, o, e) > 0)) return
      at(kind).fp++
      extras.push(`${kind}: ${e.name}`)
    })
  }
  const lookup = (map, name) => {
    for (const k of KINDS) {
      const v = map.get(`${k}|${name}`)
      if (v) return v
    }
    return null
  }
  const goldRel = new Map((gold.relations ?? []).map(r => [`${r.type}|${lookup(goldKey, r.from)}|${lookup(goldKey, r.to)}`, r]))
  // A session and the event it belongs to: a speaker placed at the other of the two counts in 'SPOKE_AT near'.
  const parents = new Map()
  for (const r of gold.relations ?? []) if (r.type === 'PART_OF') parents.set(lookup(goldKey, r.from), lookup(goldKey, r.to))
  const near = (a, b) => a === b || parents.get(a) === b || parents.get(b) === a || (parents.has(a) && parents.get(a) === parents.get(b))
  const spoke = [...goldRel.values()].filter(r => r.type === 'SPOKE_AT').map(r => [lookup(goldKey, r.from), lookup(goldKey, r.to)])
  const reached = new Set()
  for (const r of guess.relations ?? [])
    if (r.type === 'SPOKE_AT') {
      const f = lookup(guessKey, r.from),
        t = lookup(guessKey, r.to)
      const i = spoke.findIndex(([p, e], k) => !reached.has(k) && p === f && f && t && near(e, t))
      if (i >= 0) {
        reached.add(i)
        at('SPOKE_AT near').tp++
      } else at('SPOKE_AT near').fp++
    }
  at('SPOKE_AT near').fn += spoke.length - reached.size
  const guessPlaces = new Set((guess.places ?? []).map(e => e.name))
  const seen = new Set()
  for (const found of guess.relations ?? []) {
    const r = { ...found, type: SAME_AS[found.type] ?? found.type }
    if (!RELATIONS.has(r.type) || (r.type === 'AFFILIATED_WITH' && guessPlaces.has(r.to))) continue
    const f = lookup(guessKey, r.from),
      t = lookup(guessKey, r.to)
    const key = `${r.type}|${f}|${t}`
    if (seen.has(key)) continue
    seen.add(key)
    const g = f && t ? goldRel.get(key) : undefined
    if (g) {
      at(`rel:${r.type}`).tp++
      if (r.type === 'SPOKE_AT') {
        const ok = (g.role ?? 'SPEAKER') === (r.role ?? 'SPEAKER')
        at('role').tp += ok ? 1 : 0
        if (!ok) {
          at('role').fp++
          at('role').fn++
        }
      }
    } else if (f && t) {
      at(`rel:${r.type}`).fp++
      extras.push(`${r.type}: ${r.from} -> ${r.to}`)
    } else {
      at(`rel:${r.type}`).fp++
      extras.push(`${r.type}: ${r.from} -> ${r.to} (an end is not in gold)`)
    }
  }
  for (const [key, r] of goldRel)
    if (!seen.has(key)) {
      at(`rel:${r.type}`).fn++
      misses.push(`${r.type}: ${r.from} -> ${r.to}`)
    }
  if (verbose) {
    console.log(`\n${file.replace('.gold.json', '')}`)
    for (const m of misses) console.log(`  missed  ${m}`)
    for (const e of extras) console.log(`  extra   ${e}`)
  }
}
const sum = keys =>
  keys.reduce((s, k) => {
    const t = totals[k] ?? tally()
    return { tp: s.tp + t.tp, fp: s.fp + t.fp, fn: s.fn + t.fn }
  }, tally())
totals.entities = sum(KINDS)
totals.relations = sum(Object.keys(totals).filter(k => k.startsWith('rel:')))
const report = Object.fromEntries(Object.entries(totals).map(([k, v]) => [k, figures(v)]))
if (flags.includes('--json')) console.log(JSON.stringify(report))
else {
  console.log('\nkind                      tp   fp   fn   precision recall  f1')
  for (const [k, f] of Object.entries(report))
    console.log(
      `${k.padEnd(24)} ${String(f.tp).padStart(4)} ${String(f.fp).padStart(4)} ${String(f.fn).padStart(4)}   ${f.precision.toFixed(3)}     ${f.recall.toFixed(3)}   ${f.f1.toFixed(3)}`,
    )
}
