import type { QueryClient } from '@tanstack/preact-query'
import { lazy, Suspense } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { kinds as kindNames } from '../data/kinds.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { fetchNames, useNames } from '../data/use-names.ts'
import { listIn, useParameters } from '../data/use-parameters.ts'
import { listed, words } from '../data/when.ts'
import type { Chosen } from '../graph/picture.ts'
import { shapes } from '../graph/shapes.ts'
import { contentsOf, degreesOf, type Subgraph, without } from '../graph/subgraph.ts'
import { Answer } from '../parts/answer.tsx'
import { ChosenList } from '../parts/chosen-list.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { GraphPanel } from '../parts/graph-panel.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picker } from '../parts/picker.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { NeighbourhoodDocument } from '../queries.ts'

const loadCanvas = () => import('../graph/graph-canvas.tsx')
const GraphCanvas = lazy(() => loadCanvas().then(loaded => ({ default: loaded.GraphCanvas })))

/** Fetches what the page of a graph will ask, and the code that draws it. */
export function fetchGraph(client: QueryClient, search: URLSearchParams): Promise<unknown> {
  const of = listIn(search, 'of')
  return Promise.all([loadCanvas(), fetchNames(client, of), of.length > 0 && fetchAnswer(client, neighbourhoodQuestion(search))])
}

/** What lies around entities, drawn; the address holds where it began, what was opened and what was left out. */
export function GraphPage() {
  const [parameters, change] = useParameters()
  const of = listIn(parameters, 'of')
  const open = listIn(parameters, 'open')
  const begun = useNames(of)
  const title = begun.length > 0 ? `Around ${listed(begun.map(({ name }) => name))}` : 'Graph'
  const question = neighbourhoodQuestion(parameters)
  const { perType } = question.given
  return (
    <>
      <PageHead title={title} description="What lies around, as a graph and as a table." />
      <h1 tabIndex={-1}>{title}</h1>
      <div class="pickers">
        <ChosenList of={begun} remove={({ id }) => change({ of: of.filter(each => each !== id).join(',') })} />
        <Picker key={of.join()} label="Begin with" choose={({ id }) => change({ of: [...new Set([...of, id])].join(',') })} />
        <label class="field">
          <span class="label">Steps</span>
          <select value={parameters.get('depth') ?? '1'} onChange={event => change({ depth: event.currentTarget.value })}>
            <option>1</option>
            <option>2</option>
          </select>
        </label>
      </div>
      {of.length === 0 ? (
        <p class="hint">Choose where to begin.</p>
      ) : (
        <Answer {...question}>
          {({ neighbourhood }) => (
            <Explored
              subgraph={neighbourhood}
              title={title}
              hide={listIn(parameters, 'hide')}
              setHide={hide => change({ hide: hide.join(',') })}
              expand={id =>
                change(
                  open.includes(id) || of.includes(id) ? { per: String(Math.min(100, perType * 2)) } : { open: [...open, id].join(',') },
                )
              }
            />
          )}
        </Answer>
      )}
    </>
  )
}

function neighbourhoodQuestion(search: URLSearchParams) {
  const of = [...new Set([...listIn(search, 'of'), ...listIn(search, 'open')])]
  const depth = search.get('depth') === '2' ? 2 : 1
  return { to: NeighbourhoodDocument, given: { of, depth, perType: Number(search.get('per')) || 10, types: null } }
}

interface ExploredProps {
  readonly subgraph: Subgraph
  readonly title: string
  readonly hide: readonly string[]
  readonly setHide: (hide: readonly string[]) => void
  readonly expand: (id: string) => void
}

function Explored({ subgraph, title, hide, setHide, expand }: ExploredProps) {
  const [chosen, choose] = useState<Chosen>({})
  const contents = useMemo(() => contentsOf(subgraph), [subgraph])
  const left = hide.join()
  const shown = useMemo(() => without(subgraph, { kinds: left.split(','), relationships: left.split(',') }), [subgraph, left])
  const degrees = useMemo(() => degreesOf(shown), [shown])
  const byId = new Map(shown.nodes.map(node => [node.id, node]))
  const toggle = (item: string) => setHide(hide.includes(item) ? hide.filter(each => each !== item) : [...hide, item])
  return (
    <>
      <fieldset class="choices filters">
        <legend>Kinds</legend>
        {contents.kinds.map(([kind, count]) => (
          <button
            key={kind}
            type="button"
            class={`choice legend-${shapes[kind]} kind-${kindNames[kind].path}`}
            aria-pressed={!hide.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {kindNames[kind].many} <span class="count">{count}</span>
          </button>
        ))}
      </fieldset>
      <fieldset class="choices filters">
        <legend>Relationships</legend>
        {contents.relationships.map(([relationship, count]) => (
          <button
            key={relationship}
            type="button"
            class="choice"
            aria-pressed={!hide.includes(relationship)}
            onClick={() => toggle(relationship)}
          >
            {words(relationship)} <span class="count">{count}</span>
          </button>
        ))}
      </fieldset>
      <div class="graph">
        <Suspense fallback={<Waiting />}>
          <GraphCanvas of={shown} title={title} chosen={chosen} choose={choose} />
        </Suspense>
        <GraphPanel of={shown} chosen={chosen} choose={choose} expand={expand} />
      </div>
      <h2>The same as tables</h2>
      <FactTable
        title="Links"
        rows={shown.links}
        columns={[
          { title: 'From', cell: ({ from }) => byId.get(from) },
          { title: 'How', cell: ({ label }) => label },
          { title: 'To', cell: ({ to }) => byId.get(to) },
        ]}
      />
      <FactTable
        title="Nodes"
        rows={shown.nodes}
        columns={[
          { title: 'Node', cell: node => node },
          { title: 'Kind', cell: ({ kind }) => kindNames[kind].one },
          { title: 'Links', cell: ({ id }) => degrees.get(id) },
        ]}
      />
    </>
  )
}
