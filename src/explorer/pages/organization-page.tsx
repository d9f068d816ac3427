import type { QueryClient } from '@tanstack/preact-query'
import { Link } from 'wouter-preact'
import { anyNodeColumns, capacityColumn, nodeColumn, postColumns, roleColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { useParameters } from '../data/use-parameters.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { MetByOrganization } from '../parts/met-by-organization.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { sharedStagesQuestion, sharedStagesSection } from '../parts/shared-stages.tsx'
import { OrganizationDocument } from '../queries.ts'

/** What the page of an organization asks. */
function organizationQuestion(id: string, search: URLSearchParams) {
  return {
    to: OrganizationDocument,
    given: {
      id,
      includeParts: search.get('units') !== 'no',
      ...placesIn(
        search,
        'people',
        'representedAt',
        'organized',
        'projects',
        'partOf',
        'parts',
        'memberOf',
        'members',
        'places',
        'statements',
        'publications',
        'subjectOf',
        'documents',
        'passages',
      ),
    },
  }
}

/** Fetches what the page of an organization will ask. */
export async function fetchOrganization(client: QueryClient, id: string, search: URLSearchParams): Promise<void> {
  const question = organizationQuestion(id, search)
  const { organization } = await fetchAnswer(client, question)
  if (!organization) return
  const shared = { id: organization.id, appearances: organization.representedAt.totalCount, includeParts: question.given.includeParts }
  await fetchAnswer(client, sharedStagesQuestion(shared, search))
}

/** One organization, with or without its units. */
export function OrganizationPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  const question = organizationQuestion(id, search)
  const { includeParts } = question.given
  return (
    <Answer {...question}>
      {({ organization: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('people', 'People, as cited', it.people, [nodeColumn('Person'), ...postColumns()], sourcesOf),
              connectionSection(
                'representedAt',
                'Represented at',
                it.representedAt,
                [nodeColumn('Event'), whenColumn(), { title: 'Through', cell: ({ person }) => person }, roleColumn(), capacityColumn()],
                sourcesOf,
              ),
              sharedStagesSection(it.id, it.representedAt.totalCount, includeParts),
              connectionSection('organized', 'Organized', it.organized, [nodeColumn('Event'), whenColumn(), roleColumn()], sourcesOf),
              connectionSection('projects', 'Projects', it.projects, [nodeColumn('Project'), roleColumn()], sourcesOf),
              connectionSection('partOf', 'Part of', it.partOf, [nodeColumn('Organization')], sourcesOf),
              connectionSection('parts', 'Units', it.parts, [nodeColumn('Unit')], sourcesOf),
              connectionSection(
                'memberOf',
                'Member of',
                it.memberOf,
                [nodeColumn('Organization'), { title: 'As', cell: edge => words(edge.as) }],
                sourcesOf,
              ),
              connectionSection(
                'members',
                'Members',
                it.members,
                [nodeColumn('Organization'), { title: 'As', cell: edge => words(edge.as) }],
                sourcesOf,
              ),
              connectionSection(
                'places',
                'Places',
                it.places,
                [nodeColumn('Place'), { title: 'Activity', cell: ({ activity }) => activity }],
                sourcesOf,
              ),
              connectionSection(
                'statements',
                'Said or published',
                it.statements,
                [nodeColumn('Statement'), { title: 'Type', cell: ({ node }) => words(node.statementType) }],
                sourcesOf,
              ),
              connectionSection(
                'publications',
                'Publications',
                it.publications,
                [
                  nodeColumn('Publication'),
                  { title: 'Type', cell: ({ node }) => words(node.publicationType) },
                  { title: 'Year', cell: ({ node }) => node.year },
                ],
                sourcesOf,
              ),
              connectionSection('subjectOf', 'What is about it', it.subjectOf, anyNodeColumns(), sourcesOf),
              passageSection(passages),
            ]}
          >
            <MetByOrganization id={it.id} />
            {it.parts.totalCount > 0 && (
              <p class="hint">
                {includeParts ? 'What its units did counts here. ' : 'Without what its units did. '}
                <Link href={includeParts ? '?units=no' : '?'}>{includeParts ? 'Leave the units out' : 'Count the units'}</Link>
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
