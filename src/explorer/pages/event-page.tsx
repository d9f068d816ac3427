import { Link } from 'wouter-preact'
import {
  anyNodeColumns,
  behalfColumn,
  capacityColumn,
  documentColumn,
  mannerColumn,
  nodeColumn,
  roleColumn,
  whenColumn,
} from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { safeUrl } from '../data/safe-url.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { connectionSection } from '../parts/section.tsx'
import { EventDocument } from '../queries.ts'

/** What the page of an event asks. */
export function eventQuestion(id: string, search: URLSearchParams) {
  return {
    to: EventDocument,
    given: {
      id,
      includeParts: search.get('sessions') !== 'no',
      ...placesIn(
        search,
        'speakers',
        'attendees',
        'organizers',
        'represented',
        'partOf',
        'parts',
        'places',
        'discussed',
        'adopted',
        'about',
        'statements',
        'materials',
        'reportedBy',
        'documents',
      ),
    },
  }
}

/** One event: who spoke in which capacity, who organized it, what it belongs to, what was discussed. */
export function EventPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  const question = eventQuestion(id, search)
  const { includeParts } = question.given
  return (
    <Answer {...question}>
      {({ event: it, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection(
                'speakers',
                'Speakers',
                it.speakers,
                [nodeColumn('Person'), roleColumn(), capacityColumn(), behalfColumn(), mannerColumn()],
                sourcesOf,
              ),
              connectionSection(
                'attendees',
                'Attendees',
                it.attendees,
                [nodeColumn('Person'), capacityColumn(), behalfColumn()],
                sourcesOf,
              ),
              connectionSection('organizers', 'Organizers', it.organizers, [nodeColumn('Who'), roleColumn()], sourcesOf),
              connectionSection(
                'represented',
                'Organizations represented',
                it.represented,
                [nodeColumn('Organization'), { title: 'Through', cell: ({ person }) => person }, roleColumn(), capacityColumn()],
                sourcesOf,
              ),
              connectionSection('partOf', 'Part of', it.partOf, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('parts', 'Sessions and editions', it.parts, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('places', 'Places', it.places, [nodeColumn('Place')], sourcesOf),
              connectionSection('discussed', 'Discussed', it.discussed, [nodeColumn('What')], sourcesOf),
              connectionSection(
                'adopted',
                'Adopted',
                it.adopted,
                [{ title: 'Number', cell: ({ node }) => node.number }, nodeColumn('Instrument')],
                sourcesOf,
              ),
              connectionSection('about', 'About', it.about, anyNodeColumns(), sourcesOf),
              connectionSection(
                'statements',
                'Statements',
                it.statements,
                [
                  nodeColumn('Statement'),
                  { title: 'Type', cell: ({ node }) => words(node.statementType) },
                  { title: 'Made by', cell: ({ node }) => node.madeBy.nodes },
                ],
                sourcesOf,
              ),
              connectionSection('materials', 'Materials', it.materials, [documentColumn()], sourcesOf),
              connectionSection('reportedBy', 'Reported by', it.reportedBy, [documentColumn()], sourcesOf),
            ]}
          >
            {it.theme && <p>Theme: {it.theme}</p>}
            {it.links.length > 0 && (
              <ul class="refs">
                {it.links.map(({ type, url }) => (
                  <li key={type}>
                    {safeUrl(url) ? (
                      <a href={safeUrl(url) ?? ''} rel="noreferrer">
                        {words(type)}
                      </a>
                    ) : (
                      `${words(type)}, of which no address is stated`
                    )}
                  </li>
                ))}
              </ul>
            )}
            {it.parts.totalCount > 0 && (
              <p class="hint">
                {includeParts ? 'Speakers of its sessions count here. ' : 'Without the speakers of its sessions. '}
                <Link href={includeParts ? '?sessions=no' : '?'}>{includeParts ? 'Leave the sessions out' : 'Count the sessions'}</Link>
              </p>
            )}
          </EntityPage>
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
