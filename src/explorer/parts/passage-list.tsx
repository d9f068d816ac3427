import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { Column } from '../data/cells.ts'
import { citationOf, originOf } from '../data/citation.ts'
import type { Pages } from '../data/list-pages.ts'
import { wordsAddress } from '../data/refs.ts'
import type { PassagesFragment } from '../queries.ts'
import { CopyButton } from './copy-button.tsx'
import { CsvButton } from './csv-button.tsx'
import { Origin } from './origin.tsx'
import { Pager } from './pager.tsx'
import type { Section } from './section.tsx'

type Edge = PassagesFragment['edges'][number]

const columns: readonly Column<Edge>[] = [
  { title: 'Passage', cell: ({ node }) => node.text },
  { title: 'Topics', cell: edge => namesOf(edge).join('; ') },
  { title: 'Document', cell: ({ document }) => originOf(document) },
]

/** The sentences that name an entity as a section, to narrow down by topic. */
export function passageSection(passages: PassagesFragment): Section {
  return { name: 'passages', title: 'Passages by topic', count: passages.totalCount, content: <PassageList of={passages} /> }
}

function PassageList({ of: { edges, totalCount, pageInfo } }: { readonly of: PassagesFragment }) {
  const pages: Pages = { place: 'passages', page: pageInfo, total: totalCount }
  const [topic, setTopic] = useState<string | null>(null)
  const topics = topicsOf(edges)
  const shown = edges.filter(edge => topic === null || namesOf(edge).includes(topic))
  return (
    <>
      {topics.length > 0 && (
        <fieldset class="choices">
          <legend>Topic</legend>
          {[null, ...topics].map(name => (
            <button key={name} type="button" class="choice" aria-pressed={name === topic} onClick={() => setTopic(name)}>
              {name ?? 'All'}
            </button>
          ))}
        </fieldset>
      )}
      <ul class="passages">
        {shown.map(({ start, end, node, document }) => {
          const address = wordsAddress(document, start, end)
          return (
            <li key={node.id}>
              <blockquote>{node.text}</blockquote>
              <p class="origin">
                <Link href={address}>{document.title}</Link> <Origin of={document} />{' '}
                <CopyButton text={() => citationOf(node.text, document, new URL(address, location.href).href)}>Copy with source</CopyButton>
              </p>
            </li>
          )
        })}
      </ul>
      <Pager of={pages} shown={edges.length} />
      <CsvButton title="Passages" rows={edges} columns={columns} pages={pages} />
    </>
  )
}

/** The topics that sentences name, the most frequent first. */
function topicsOf(edges: readonly Edge[]): string[] {
  const counts = new Map<string, number>()
  for (const name of edges.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name)
}

function namesOf({ node }: Edge): string[] {
  return [...new Set(node.mentions.filter(({ entity }) => entity.kind === 'TOPIC').map(({ entity }) => entity.name))]
}
