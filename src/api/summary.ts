import { constantInWords, dateInWords, periodInWords } from '../model/words.ts'
import { edgeSortFields, nodeSortFields, type Order, type SortField } from '../statements/connections.ts'
import { connectionsOf } from '../statements/filter.ts'
import type { Loads } from './loads.ts'
import type { Node } from './records.ts'

/** One line about a node, from cited facts; null where nothing is known. Of a person, the post that was cited last. */
export async function summaryOf(node: Node, load: Loads): Promise<string | null> {
  switch (node.kind) {
    case 'Person':
      return position(node, load)
    case 'Event':
      return line(words(node.eventType), period(node), node.status === 'PLANNED' ? 'planned' : null)
    case 'Organization':
      return line(words(node.organizationType))
    case 'Convention':
      return line(words(node.conventionType), node.number, date(node.adoptedOn))
    case 'Project':
      return line('Project', period(node))
    case 'Place':
      return line(node.isoCode ? 'Country' : null)
    case 'Publication':
      return line(words(node.publicationType), node.year)
    case 'Statement':
      return line(words(node.statementType), node.year)
    case 'Document':
      return line(
        node.retells
          ? `Retelling of a text of ${(node.retells as { publisher?: string }).publisher ?? 'unknown origin'}`
          : words(node.documentType),
        date(node.citedOn),
      )
    default:
      return null
  }
}

const positions = connectionsOf('Person').find(({ field }) => field === 'positions')
const latestFirst: Order[] = positions
  ? [
      { field: edgeSortFields(positions).get('LAST_CITED') as SortField, direction: 'DESC' },
      { field: nodeSortFields('Organization').get('NAME') as SortField, direction: 'ASC' },
    ]
  : []

async function position({ id }: Node, load: Loads): Promise<string | null> {
  if (!positions) return null
  const [row] = await load.page(id, { kinds: positions.to, connection: positions }, latestFirst, { limit: 1, backward: false })
  if (!row?.edge) return null
  const { title, firstCited, lastCited, status } = row.edge as Record<string, string | undefined>
  const when = firstCited && lastCited ? ` (cited ${periodInWords(firstCited, lastCited)})` : ''
  const sort = status && status !== 'HELD' ? ` (${status.toLowerCase()})` : ''
  return `${[title, row.node.name].filter(Boolean).join(', ')}${sort}${when}`
}

function period({ startDate, endDate }: Node): string | null {
  const from = (startDate ?? endDate) as string | undefined
  return from ? periodInWords(from, (endDate ?? from) as string) : null
}

function date(value: unknown): string | null {
  return typeof value === 'string' ? dateInWords(value) : null
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? constantInWords(value) : null
}

function line(...parts: unknown[]): string | null {
  const known = parts.filter(part => part != null)
  return known.length === 0 ? null : known.join(', ')
}
