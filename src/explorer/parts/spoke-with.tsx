import type { Column } from '../data/cells.ts'
import { closenessIn } from '../data/closeness-in.ts'
import { distinct } from '../data/distinct.ts'
import { placesIn } from '../data/places-in.ts'
import { useParameters } from '../data/use-parameters.ts'
import { when, words } from '../data/when.ts'
import { SpokeWithDocument, type SpokeWithQuery } from '../queries.ts'
import { Answer } from './answer.tsx'
import { ClosenessChoice } from './closeness-choice.tsx'
import { ConnectionTable, type Section } from './section.tsx'

type Edge = NonNullable<SpokeWithQuery['person']>['spokeWith']['edges'][number]

const columns: readonly Column<Edge>[] = [
  { title: 'Person', cell: ({ node }) => node },
  { title: 'Events in common', cell: ({ meetings }) => meetings },
  { title: 'Closeness', cell: ({ closeness }) => words(closeness) },
  { title: 'Where', cell: ({ shared }) => distinct(shared.map(({ event }) => event)) },
  { title: 'When', cell: ({ shared }) => [...new Set(shared.map(({ event }) => when(event)))].filter(Boolean).join('; ') },
  {
    title: 'Their capacity',
    cell: ({ shared }) => [...new Set(shared.map(({ theirTitle, theirRole }) => theirTitle ?? words(theirRole)))].join('; '),
  },
]

/** Asks with whom a person spoke who appeared so often. */
export function spokeWithQuestion(id: string, appearances: number, search: URLSearchParams) {
  return { to: SpokeWithDocument, given: { id, closeness: closenessIn(search, appearances), ...placesIn(search, 'spokeWith') } }
}

/** With whom a person spoke, as a section that is asked for by itself: it may take longer than the rest of the page. */
export function spokeWithSection(id: string, appearances: number): Section {
  return {
    name: 'spokeWith',
    title: 'Spoke with',
    count: appearances > 0 ? null : 0,
    content: <SpokeWith id={id} appearances={appearances} />,
  }
}

function SpokeWith({ id, appearances }: { readonly id: string; readonly appearances: number }) {
  const [search] = useParameters()
  const question = spokeWithQuestion(id, appearances, search)
  return (
    <>
      <ClosenessChoice of={question.given.closeness} />
      <Answer {...question} aside>
        {({ person }) =>
          person && (
            <ConnectionTable
              name="spokeWith"
              title="Spoke with"
              of={person.spokeWith}
              columns={columns}
              sources={({ shared }) => shared.flatMap(({ evidence }) => evidence)}
            />
          )
        }
      </Answer>
    </>
  )
}
