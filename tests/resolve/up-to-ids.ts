import type { Graph } from '../../src/graph/graph.ts'
import { soundDump } from '../assemble/soundness.ts'

/** What a sound graph says, with entities called by where documents mean them instead of by their ids. */
export async function upToIds(graph: Graph): Promise<string[]> {
  const lines = await soundDump(graph)
  const rows = await graph.read<object, { id: string; entityId: string }>(
    { name: 'all judgements', text: 'MATCH (j:Judgement) RETURN j.id AS id, j.entityId AS entityId' },
    {},
  )
  const meant = new Map<string, string[]>()
  for (const { id, entityId } of rows) meant.set(entityId, [...(meant.get(entityId) ?? []), id])
  const names = new Map([...meant].filter(([id]) => !id.startsWith('document:')).map(([id, keys]) => [id, `<${keys.sort().join(' ')}>`]))
  return lines.map(line => line.replaceAll(/(?<![\w:-])[a-z]+:[a-z0-9-]+/g, id => names.get(id) ?? id)).sort()
}

/** Which documents mean one by which keys: `d0#pe0 d1#pe0`, sorted. */
export async function people(graph: Graph): Promise<string[]> {
  const rows = await graph.read<object, { id: string; entityId: string }>(
    { name: 'judged people', text: "MATCH (j:Judgement) WHERE j.entityId STARTS WITH 'person:' RETURN j.id AS id, j.entityId AS entityId" },
    {},
  )
  const meant = new Map<string, string[]>()
  for (const { id, entityId } of rows) meant.set(entityId, [...(meant.get(entityId) ?? []), id.replace('document:', '')])
  return [...meant.values()].map(keys => keys.sort().join(' ')).sort()
}
