import { type QueryClient, useQuery } from '@tanstack/preact-query'
import { Link, useLocation } from 'wouter-preact'
import { type Briefing, composeBriefing } from '../../brief/briefing.ts'
import { markdownOf } from '../../brief/markdown.ts'
import type { BriefingSection } from '../../brief/portrait.ts'
import { type AskError, ask } from '../data/ask.ts'
import { download, fileName } from '../data/download.ts'
import { storedOwnOrganization, useOwnOrganization } from '../data/own-organization.ts'
import { pathPart, wordsAddress } from '../data/refs.ts'
import { NotFound } from '../parts/not-found.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picker } from '../parts/picker.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { Waiting } from '../parts/waiting.tsx'

/** Fetches what a briefing for this person is made of. */
export function fetchBriefing(client: QueryClient, ids: readonly string[]): Promise<unknown> {
  return client.fetchQuery(briefingOptions(ids, storedOwnOrganization()))
}

/** A briefing about one or two people or organizations, to print or to take away. */
export function BriefPage({ ids }: { readonly ids: readonly string[] }) {
  const [own] = useOwnOrganization()
  const { data, error, refetch } = useQuery<Briefing | null, AskError>(briefingOptions(ids, own))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (data === undefined) return <Waiting />
  return data ? <BriefingView briefing={data} ids={ids} /> : <NotFound id={ids.join(', ')} />
}

function briefingOptions(ids: readonly string[], own: string | null) {
  return {
    queryKey: ['briefing', ids, own],
    queryFn: ({ signal }: { signal: AbortSignal }) => composeBriefing(ids, own, (query, variables) => ask(query, variables, signal)),
  }
}

function BriefingView({ briefing, ids }: { readonly briefing: Briefing; readonly ids: readonly string[] }) {
  const [, navigate] = useLocation()
  const { title, portraits, between, notes } = briefing
  return (
    <article class="briefing">
      <PageHead title={title} description="Posts, appearances, passages, and the words that prove them." />
      <h1 tabIndex={-1}>{title}</h1>
      <div class="pickers screen-only">
        <button type="button" class="primary" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={() => download(fileName(title, 'md'), 'text/markdown', markdownOf(briefing))}>
          Markdown
        </button>
        {ids.length === 1 && (
          <Picker
            label="Together with"
            kinds={['PERSON', 'ORGANIZATION']}
            choose={({ id }) => navigate(`/brief/${[...ids, id].map(pathPart).join(',')}`)}
          />
        )}
      </div>
      {between && <SectionView section={between} />}
      {portraits.map(({ name, summary, sections }) => (
        <div key={name}>
          {portraits.length > 1 && <h2 class="portrait">{name}</h2>}
          {summary && <p class="summary">{summary}</p>}
          {sections.map(section => (
            <SectionView key={section.title} section={section} />
          ))}
        </div>
      ))}
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">Sources</h2>
        <ol class="notes">
          {notes.map(({ number, quote, origin, documentId, start, end }) => (
            <li key={number} id={`note-${number}`}>
              “<Link href={wordsAddress({ id: documentId }, start, end)}>{quote}</Link>” ({origin})
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}

function SectionView({ section: { title, points, otherwise } }: { readonly section: BriefingSection }) {
  return (
    <section>
      <h2>{title}</h2>
      {points.length === 0 ? (
        <p>{otherwise}</p>
      ) : (
        <ul>
          {points.map(({ text, notes }) => (
            <li key={text}>
              {text}
              {notes.map(number => (
                <sup key={number}>
                  {' '}
                  <a href={`#note-${number}`}>{number}</a>
                </sup>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
