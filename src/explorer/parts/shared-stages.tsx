import type { Column } from '../data/cells.ts'
import { closenessIn } from '../data/closeness-in.ts'
import { distinct } from '../data/distinct.ts'
import { placesIn } from '../data/places-in.ts'
import { useParameters } from '../data/use-parameters.ts'
import { when, words } from '../data/when.ts'
import { SharedStagesDocument, type SharedStagesQuery } from '../queries.ts'
import { Answer } from './answer.tsx'
import { ClosenessChoice } from './closeness-choice.tsx'
import { ConnectionTable, type Section } from './section.tsx'

type Edge = NonNullable<SharedStagesQuery['organization']>['sharedStageWith']['edges'][number]

const columns: readonly Column<Edge>[] = [
  { title: 'Organization', cell: ({ node }) => node },
  { title: 'Times', cell: ({ meetings }) => meetings },
  { title: 'Closeness', cell: ({ closeness }) => words(closeness) },
  { title: 'Where', cell: ({ shared }) => distinct(shared.map(({ event }) => event)) },
  { title: 'When', cell: ({ shared }) => [...new Set(shared.map(({ event }) => when(event)))].filter(Boolean).join('; ') },
  { title: 'Through, here', cell: ({ shared }) => distinct(shared.map(({ ownPerson }) => ownPerson)) },
  { title: 'Through, there', cell: ({ shared }) => distinct(shared.map(({ theirPerson }) => theirPerson)) },
]

interface SharedStagesProps {
  readonly id: string
  readonly appearances: number
  readonly includeParts: boolean
}

/** Asks with whom an organization shared a stage that appeared so often. */
export function sharedStagesQuestion({ id, appearances, includeParts }: SharedStagesProps, search: URLSearchParams) {
  const closeness = closenessIn(search, appearances)
  return { to: SharedStagesDocument, given: { id, closeness, includeParts, ...placesIn(search, 'sharedStageWith') } }
}

/** With whom an organization shared a stage, as a section that is asked for by itself: it may take longer than the rest of the page. */
export function sharedStagesSection(id: string, appearances: number, includeParts: boolean): Section {
  return {
    name: 'sharedStageWith',
    title: 'Shared a stage with',
    count: appearances > 0 ? null : 0,
    content: <SharedStages id={id} appearances={appearances} includeParts={includeParts} />,
  }
}

function SharedStages(props: SharedStagesProps) {
  const [search] = useParameters()
  const question = sharedStagesQuestion(props, search)
  return (
    <>
      <ClosenessChoice of={question.given.closeness} />
      <Answer {...question} aside>
        {({ organization }) =>
          organization && (
            <ConnectionTable
              name="sharedStageWith"
              title="Shared a stage with"
              of={organization.sharedStageWith}
              columns={columns}
              sources={({ shared }) => shared.flatMap(({ evidence }) => evidence)}
            />
          )
        }
      </Answer>
    </>
  )
}
