import { Link } from 'wouter-preact'
import { dateInWords } from '../../model/words.ts'
import type { Column } from '../data/cells.ts'
import type { Pages } from '../data/list-pages.ts'
import { useOwnOrganization } from '../data/own-organization.ts'
import { wordsAddress } from '../data/refs.ts'
import { useNames } from '../data/use-names.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { CsvButton } from '../parts/csv-button.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Pager } from '../parts/pager.tsx'
import { PeopleMatchingDocument, type PeopleMatchingQuery } from '../queries.ts'

type Match = PeopleMatchingQuery['peopleMatching']['edges'][number]

const columns: readonly Column<Match>[] = [
  { title: 'Person', cell: ({ node }) => node },
  { title: 'What is known', cell: ({ node }) => node.summary },
  { title: 'Subjects', cell: ({ subjects }) => subjects.join('; ') },
  { title: 'Events', cell: ({ eventCount }) => eventCount },
  { title: 'Passages', cell: ({ passageCount }) => passageCount },
  { title: 'Last spoke on', cell: ({ lastSpokeOn }) => lastSpokeOn },
  { title: 'First passage', cell: ({ passages }) => passages[0]?.text },
]

/** What the page of a subject asks. */
export function inviteQuestion(search: URLSearchParams) {
  const given = { query: search.get('about') ?? '', notWith: search.get('without'), after: search.get('after') }
  return { to: PeopleMatchingDocument, given }
}

/** Whom to invite on a subject: people ranked by their events and by the passages that earned it. */
export function InvitePage() {
  const [parameters, change] = useParameters()
  const [own] = useOwnOrganization()
  const about = parameters.get('about') ?? ''
  const without = parameters.get('without')
  const [ours] = useNames([without ?? own].filter(id => id !== null))
  return (
    <>
      <PageHead
        title={about ? `Whom to invite on ${about}` : 'Whom to invite'}
        description="People ranked by events and passages about a subject."
      />
      <h1 tabIndex={-1}>{about ? `Who speaks on ${about}?` : 'Whom to invite?'}</h1>
      <form
        class="pickers"
        onSubmit={event => {
          event.preventDefault()
          change({ about: String(new FormData(event.currentTarget).get('about') ?? '').trim(), after: null })
        }}
      >
        <p class="field">
          <label for="about">Subject</label>
          <input id="about" name="about" type="search" key={about} defaultValue={about} placeholder="refugees and cooperatives" />
        </p>
        <button type="submit" class="primary">
          Look
        </button>
      </form>
      {ours ? (
        <p>
          <label>
            <input
              type="checkbox"
              checked={without !== null}
              onChange={event => change({ without: event.currentTarget.checked ? ours.id : null, after: null })}
            />{' '}
            Leave out those who already shared a stage with {ours.name}
          </label>
        </p>
      ) : (
        <p class="hint">
          <Link href="/us">Say who you are</Link> to leave out those who already shared a stage with yours.
        </p>
      )}
      {about && (
        <Answer {...inviteQuestion(parameters)}>
          {({ peopleMatching: { edges, totalCount, pageInfo } }) => {
            const pages: Pages = { place: 'after', page: pageInfo, total: totalCount }
            return totalCount === 0 ? (
              <p class="nothing">Nobody is known to speak on that. Try one word, or a broader subject.</p>
            ) : (
              <>
                <ol class="ranked">
                  {edges.map(match => (
                    <MatchView key={match.node.id} match={match} />
                  ))}
                </ol>
                <Pager of={pages} shown={edges.length} />
                <CsvButton title={`Who speaks on ${about}`} rows={edges} columns={columns} pages={pages} />
              </>
            )
          }}
        </Answer>
      )}
    </>
  )
}

function MatchView({ match: { node, subjects, eventCount, passageCount, lastSpokeOn, events, passages } }: { readonly match: Match }) {
  const counts = [
    subjects.join(', '),
    `${eventCount} ${eventCount === 1 ? 'event' : 'events'}`,
    `${passageCount} ${passageCount === 1 ? 'passage' : 'passages'}`,
    lastSpokeOn && `last on ${dateInWords(lastSpokeOn)}`,
  ]
  return (
    <li>
      <h2>
        <NodeLink of={node} />
      </h2>
      {node.summary && <p>{node.summary}</p>}
      <p class="hint">{counts.filter(Boolean).join(' · ')}</p>
      {events.length > 0 && (
        <ul class="refs">
          {events.map(event => (
            <li key={event.id}>
              <NodeLink of={event} />
            </li>
          ))}
        </ul>
      )}
      <ul class="passages">
        {passages.map(({ id, text, mentions, document }) => (
          <li key={id}>
            <blockquote>{text}</blockquote>
            <p class="origin">
              <Link
                href={wordsAddress(document, Math.min(...mentions.map(({ start }) => start)), Math.max(...mentions.map(({ end }) => end)))}
              >
                {document.title}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </li>
  )
}
