import { describe, expect, it } from '@jest/globals'
import { storyFile } from '../assemble/stories.ts'
import { convene, folder, isOneLine, startService } from './convene.ts'

const told = (id: string, body: string) =>
  storyFile({
    id,
    people: { ada: { id: undefined, name: 'Ada Abel' } },
    organizations: { body: { id: undefined, name: body } },
    says: [[`Ada Abel chairs the ${body}.`, { 'ada HOLDS_POSITION body': { title: 'Chair' } }]],
  })
const files = { 'a-weaver.md': told('weaver', 'Guild of Weavers'), 'spinner.md': told('spinner', 'Union of Spinners') }

async function listed(env: Readonly<Record<string, string>>) {
  const { stdout } = await convene(['review', '--json'], { env })
  return JSON.parse(stdout) as { total: number; doubts: { score: number; sides: { id: string }[] }[] }
}

describe('convene review', () => {
  const ruled = ['--why', 'One weaves, the other spins.', '--by', 'Nora']

  it.each(['without a service', 'through one'])('lists what is not sure, and decides it, %s', async way => {
    const env = { CONVENE_DATA: folder() }
    const cwd = folder(files)
    if (way === 'through one') await startService(env)
    await convene(['load', '.'], { cwd, env })
    const { stdout } = await convene(['review'], { env })
    expect(stdout).toContain('0.30  Same name; posts in different organizations.\n')
    expect(stdout).toContain('  person:ada-abel  Ada Abel\n    “Ada Abel chairs the Guild of Weavers.” (The story weaver)\n')
    expect(stdout).toMatch(/\n1 pair to review\.\n$/)
    const { doubts } = await listed(env)
    const ids = doubts[0]?.sides.map(({ id }) => id).sort() as [string, string]

    const dry = await convene(['review', ...ids, '--same', ...ruled, '--dry-run'], { env })
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining(`${ids[1]} would be merged into ${ids[0]}: 1 document, `)])
    const same = await convene(['review', ...ids, '--same', ...ruled], { env })
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining(`${ids[1]} is merged into ${ids[0]}: 1 document, `)])
    expect((await listed(env)).total).toBe(0)
    const open = await convene(['review', ...ids, '--unsure', ...ruled], { env })
    expect([open.code, open.stdout]).toEqual([0, expect.stringContaining(`${ids[1]} is split from ${ids[0]}`)])
    expect((await listed(env)).total).toBe(1)

    const decisions = `by: Nora\ndecisions:\n  - different: [${ids.join(', ')}]\n    why: Two faces.\n  - same: [person:none, ${ids[0]}]\n    why: Nobody.\n`
    const bulk = await convene(['review', '--file', 'decisions.yaml'], { env, cwd: folder({ 'decisions.yaml': decisions }) })
    expect(bulk).toEqual({
      code: 1,
      stdout: expect.stringMatching(/ is kept apart from person:ada-abel: [\s\S]*\n1 decision kept, 1 refused\.\n$/),
      stderr: expect.stringContaining('nothing has the id: person:none'),
    })
    expect((await convene(['review'], { env })).stdout).toBe('Nothing to review.\n')
  })

  it.each([
    [['review', 'person:a', '--same', ...ruled], 'Expected two ids, one of --same, --different and --unsure, and --why.'],
    [['review', 'person:a', 'person:b', '--same'], 'Expected two ids, one of --same, --different and --unsure, and --why.'],
    [['review', 'person:a', 'person:b', '--same', '--different', ...ruled], 'Expected two ids, one of'],
    [['review', '--limit', 'many'], 'Expected a number for --limit, but got: many'],
    [['review', '--file', 'none.yaml'], 'Expected a file of decisions'],
    [['review', '--file', 'bad.yaml'], 'decisions.0: expected one of same, different, unsure'],
  ])('%j ends with a line about what is wrong with it', async (args, line) => {
    const cwd = folder({ 'bad.yaml': 'decisions:\n  - why: Because.\n' })
    const { code, stdout, stderr } = await convene(args, { env: { CONVENE_DATA: folder() }, cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(line)
    expect(isOneLine(stderr)).toBe(true)
  })
})
