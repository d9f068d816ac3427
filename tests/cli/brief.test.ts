import { describe, expect, it } from '@jest/globals'
import { smallDocuments } from '../small-graph.ts'
import { convene, folder, startService } from './convene.ts'

describe('convene brief', () => {
  it('writes the same from the store and through the service that holds it', async () => {
    const files = folder({ 'forum.md': smallDocuments.forum })
    const env = { CONVENE_DATA: folder() }
    expect((await convene(['load', files], { env })).code).toBe(0)
    const own = ['brief', 'person:ben-bauer', '--own', 'organization:weavers-guild']
    const alone = await convene(own, { env })
    expect(alone).toMatchObject({ code: 0, stderr: '' })
    expect(alone.stdout).toMatch(/^# Briefing: Ben Bauer\n/)
    const service = await startService(env)
    expect(await convene(own, { env })).toEqual(alone)
    expect(await convene(['brief', 'person:nobody'], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Expected ids of people or organizations, but got: person:nobody\n',
    })
    await service.stop()
  })
})
