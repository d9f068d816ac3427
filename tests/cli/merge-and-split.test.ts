import { describe, expect, it } from '@jest/globals'
import { storyFile } from '../assemble/stories.ts'
import { convene, folder, isOneLine, startService } from './convene.ts'

const files = {
  'report.md': storyFile({
    id: 'report',
    people: { ada: 'Ada Abel' },
    events: { opening: 'Opening' },
    says: [['Ada Abel spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER' } }]],
  }),
  'letter.md': storyFile({
    id: 'letter',
    people: { ada: 'A. Abel', dora: 'Dora' },
    events: { fair: 'Fair' },
    says: [['A. Abel came.', { 'ada SPOKE_AT fair': { role: 'SPEAKER' } }]],
  }),
}

describe('convene merge and convene split', () => {
  const ruled = ['--why', 'Another face.', '--by', 'Nora']
  const splitting = ['split', 'person:ada', '--document', 'document:letter', '--as', 'person:abel', ...ruled]
  const lines = (would: string) => `person:abel ${would} split from person:ada: 1 document, 2 facts added, 1 changed, 1 removed.
  in document:letter
  + person:abel#name
  + person:abel SPOKE_AT event:fair
  ~ person:ada#name
  - person:ada SPOKE_AT event:fair
`

  it.each(['without a service', 'through one'])('part one document from the others, and bring it back, %s', async way => {
    const env = { CONVENE_DATA: folder() }
    const cwd = folder(files)
    const service = way === 'through one' ? await startService(env) : null
    await convene(['load', '.'], { cwd, env })
    expect(await convene([...splitting, '--dry-run'], { env })).toEqual({
      code: 0,
      stdout: `${lines('would be')}Nothing was written.\n`,
      stderr: '',
    })
    expect(await convene(splitting, { env })).toEqual({ code: 0, stdout: lines('is'), stderr: '' })
    const again = await convene(['load', '.'], { cwd, env })
    expect(again.stdout).toMatch(/^unchanged document:letter.*\nunchanged document:report/)
    if (service) expect(await service.ask('{ person(id: "person:abel") { name } }')).toEqual({ person: { name: 'A. Abel' } })
    const back = await convene(['merge', 'person:abel', 'person:ada', ...ruled], { env })
    expect([back.code, back.stdout]).toEqual([0, expect.stringMatching(/^person:abel is merged into person:ada: 1 document, /)])
    if (service) expect(await service.ask('{ person(id: "person:abel") { name } }')).toEqual({ person: null })
  })

  it.each([
    [['split', 'person:dora', '--document', 'document:letter', ...ruled], 'only document:letter speaks of person:dora'],
    [['split', 'person:dora', '--document', 'document:report', ...ruled], 'document:report does not'],
    [['split', 'person:none', '--document', 'document:report', ...ruled], 'nothing has the id: person:none'],
    [['split', 'person:ada', '--as', 'person:abel', ...ruled], 'Expected --document beside --as'],
    [['split', 'person:ada', '--document', 'document:letter'], "required option '--why <text>' not specified"],
  ])('%j ends with a line about what is wrong with it', async (args, line) => {
    const env = { CONVENE_DATA: folder() }
    await convene(['load', '.'], { cwd: folder(files), env })
    const { code, stdout, stderr } = await convene(args, { env })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(line)
    expect(isOneLine(stderr)).toBe(true)
  })
})
