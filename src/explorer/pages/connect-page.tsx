import type { QueryClient } from '@tanstack/preact-query'
import { Link } from 'wouter-preact'
import { kinds } from '../data/kinds.ts'
import { pathPart } from '../data/refs.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { fetchNames, useNames } from '../data/use-names.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picker } from '../parts/picker.tsx'
import { ConnectionDocument, type ConnectionQuery, type EntityFragment } from '../queries.ts'

type Path = ConnectionQuery['path'][number]

const fewPaths = 3
const morePaths = 10

/** Fetches what the page of a connection will ask. */
export function fetchConnection(client: QueryClient, search: URLSearchParams): Promise<unknown> {
  const [from, to] = [search.get('from'), search.get('to')]
  const ends = [from, to].filter(id => id !== null)
  return Promise.all([fetchNames(client, ends), from && to && fetchAnswer(client, connectionQuestion(from, to, limitIn(search)))])
}

/** How two are connected: the sentence, the path drawn, the quotes, and more paths. */
export function ConnectPage() {
  const [parameters, change] = useParameters()
  const from = parameters.get('from')
  const to = parameters.get('to')
  const limit = limitIn(parameters)
  const names = useNames([from, to].filter(id => id !== null))
  const start = names.find(({ id }) => id === from)
  const end = names.find(({ id }) => id === to)
  const title = start && end ? `How is ${start.name} connected to ${end.name}?` : 'How are they connected?'
  return (
    <>
      <PageHead title={title} description="The shortest paths between two, each step with the words that state it." />
      <h1 tabIndex={-1}>{title}</h1>
      <div class="pickers">
        <Picker label="From" chosen={start} choose={({ id }) => change({ from: id })} />
        <Picker label="To" chosen={end} choose={({ id }) => change({ to: id })} />
      </div>
      {from && to ? (
        <Answer {...connectionQuestion(from, to, limit)}>
          {({ path: paths }) => (
            <>
              {paths.length === 0 && <p class="nothing">The documents know of no connection of at most six steps.</p>}
              {paths.map((path, index) => (
                <PathView key={path.sentence} path={path} title={`Path ${index + 1}`} />
              ))}
              {limit === fewPaths && paths.length === fewPaths && (
                <button type="button" onClick={() => change({ more: 'yes' })}>
                  More paths
                </button>
              )}
            </>
          )}
        </Answer>
      ) : (
        <p class="hint">Choose two of whatever kind.</p>
      )}
    </>
  )
}

function limitIn(search: URLSearchParams): number {
  return search.has('more') ? morePaths : fewPaths
}

function connectionQuestion(from: string, to: string, limit: number) {
  return { to: ConnectionDocument, given: { from, to, limit, via: null } }
}

function PathView({ path: { sentence, hops }, title }: { readonly path: Path; readonly title: string }) {
  const stops = stopsOf(hops)
  return (
    <section class="path" aria-label={title}>
      <p class="sentence">{sentence}</p>
      <ol class="steps">
        {stops.map((stop, index) => (
          <li key={stop.id}>
            {index > 0 && <span class="step">{hops[index - 1]?.label} →</span>}
            <span class={`stop kind-${kinds[stop.kind].path}`}>
              <NodeLink of={stop} />
            </span>
          </li>
        ))}
      </ol>
      <FactTable
        title={title}
        rows={hops}
        columns={[
          { title: 'From', cell: ({ from }) => from },
          { title: 'How', cell: ({ label }) => label },
          { title: 'To', cell: ({ to }) => to },
        ]}
        sources={sourcesOf}
      />
      <p>
        <Link href={`/graph?of=${stops.map(({ id }) => pathPart(id)).join(',')}`}>As a graph</Link>
      </p>
    </section>
  )
}

function stopsOf(hops: Path['hops']): EntityFragment[] {
  const [first] = hops
  return first ? [first.from, ...hops.map(({ to }) => to)] : []
}
