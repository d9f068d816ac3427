import { refOf } from '../data/refs.ts'
import { words } from '../data/when.ts'
import type { Chosen } from '../graph/picture.ts'
import { degreesOf, type Subgraph } from '../graph/subgraph.ts'
import { GlanceDocument, LinkEvidenceDocument } from '../queries.ts'
import { Answer } from './answer.tsx'
import { KindMark } from './kind-mark.tsx'
import { NodeLink } from './node-link.tsx'
import { Source } from './source.tsx'

interface GraphPanelProps {
  readonly of: Subgraph
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen) => void
  readonly expand: (id: string) => void
}

/** What is known of the node or the link that was chosen, the words that state it, and what is hidden around it. */
export function GraphPanel({ of, chosen, choose, expand }: GraphPanelProps) {
  const nodes = [...of.nodes].sort((a, b) => a.name.localeCompare(b.name))
  const link = of.links.find(({ id }) => id === chosen.link)
  const from = of.nodes.find(({ id }) => id === link?.from)
  const to = of.nodes.find(({ id }) => id === link?.to)
  return (
    <aside class="panel" aria-label="What was chosen">
      <p class="field">
        <label for="look-at">Look at</label>
        <select
          id="look-at"
          value={chosen.node ?? ''}
          onChange={event => choose(event.currentTarget.value ? { node: event.currentTarget.value } : {})}
        >
          <option value="">a node or a link of the picture</option>
          {nodes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {chosen.node === undefined && !link && <MostLinked of={of} choose={choose} />}
      {chosen.node !== undefined && <NodeView id={chosen.node} hidden={of.hidden} expand={expand} />}
      {link && from && to && (
        <>
          <p>
            <NodeLink of={from} /> {link.label} <NodeLink of={to} />
          </p>
          <Answer to={LinkEvidenceDocument} given={{ from: from.id, to: to.id, via: [link.relationship] }} aside>
            {({ path }) => (
              <>
                {path
                  .flatMap(({ hops }) => hops)
                  .flatMap(({ evidence }) => evidence)
                  .map(source => (
                    <Source key={source.id} of={source} />
                  ))}
              </>
            )}
          </Answer>
        </>
      )}
    </aside>
  )
}

const mostShown = 8

/** Where to begin to look: the nodes with the most links. */
function MostLinked({ of, choose }: Pick<GraphPanelProps, 'of' | 'choose'>) {
  const degrees = degreesOf(of)
  const most = [...of.nodes].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0)).slice(0, mostShown)
  return (
    <>
      <p class="hint">Most linked here:</p>
      <ul class="most-linked">
        {most.map(node => (
          <li key={node.id}>
            <button type="button" class="quiet" onClick={() => choose({ node: node.id })}>
              {node.name}
            </button>{' '}
            <span class="count">{degrees.get(node.id)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function NodeView({
  id,
  hidden,
  expand,
}: {
  readonly id: string
  readonly hidden: Subgraph['hidden']
  readonly expand: (id: string) => void
}) {
  const around = hidden.filter(each => each.id === id)
  return (
    <Answer to={GlanceDocument} given={{ id }} aside>
      {({ node }) =>
        node && (
          <>
            <p>
              <KindMark kind={refOf(node).kind} /> <NodeLink of={refOf(node)} />
            </p>
            {'summary' in node && <p>{node.summary}</p>}
            {around.length > 0 && (
              <>
                <p class="hint">
                  Not shown: {around.map(({ relationship, count }) => `${count} ${words(relationship)?.toLowerCase()}`).join(', ')}
                </p>
                <p>
                  <button type="button" onClick={() => expand(id)}>
                    Show what is around it
                  </button>
                </p>
              </>
            )}
            {'evidence' in node && node.evidence.map(source => <Source key={source.id} of={source} />)}
          </>
        )
      }
    </Answer>
  )
}
