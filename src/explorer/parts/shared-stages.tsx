import type { Column } from '../data/cells.ts'
import { distinct } from '../data/distinct.ts'
import { useCloseness } from '../data/use-closeness.ts'
import { usePlaces } from '../data/use-places.ts'
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

/** With whom an organization shared a stage, as a section that is asked for by itself: it may take longer than the rest of the page. */
export function sharedStagesSection(id: string, appearances: number, includeParts: boolean): Section {
  return {
    name: 'sharedStageWith',
    title: 'Shared a stage with',
    count: appearances > 0 ? null : 0,
    content: <SharedStages id={id} appearances={appearances} includeParts={includeParts} />,
  }
}

interface SharedStagesProps {
  readonly id: string
  readonly appearances: number
  readonly includeParts: boolean
}

function SharedStages({ id, appearances, includeParts }: SharedStagesProps) {
  const closeness = useCloseness(appearances)
  return (
    <>
      <ClosenessChoice of={closeness} />
      <Answer to={SharedStagesDocument} given={{ id, closeness, includeParts, ...usePlaces('sharedStageWith') }} aside>
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
