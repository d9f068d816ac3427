import { DifferenceDocument, type StatedFragment } from '../queries.ts'
import { Answer } from './answer.tsx'
import { FactTable } from './fact-table.tsx'
import { Folded } from './folded.tsx'

/** Asks what a document says beside the others. */
export function differenceQuestion(id: string) {
  return { to: DifferenceDocument, given: { id } }
}

/** What a document adds to all others, what it confirms, where it contradicts them, and what would go with it. */
export function DocumentDifference({ id }: { readonly id: string }) {
  return (
    <section id="difference" aria-labelledby="difference-title">
      <h2 id="difference-title">Beside the other documents</h2>
      <Answer {...differenceQuestion(id)} aside>
        {({ document }) => {
          if (!document) return null
          const { adds, addsCount, confirms, confirmsCount, contradicts, contradictsCount, wouldRemove } = document.difference
          return (
            <>
              <Stated title="Adds" rows={adds} count={addsCount} />
              <Stated title="Confirms" rows={confirms} count={confirmsCount} />
              <Stated title="Contradicts" rows={contradicts} count={contradictsCount} />
              {wouldRemove.length > 0 && (
                <Folded title={<Counted title="Without it would go" count={wouldRemove.length} />}>
                  {() => <FactTable title="Without it would go" rows={wouldRemove} columns={[{ title: 'What', cell: entity => entity }]} />}
                </Folded>
              )}
            </>
          )
        }}
      </Answer>
    </section>
  )
}

function Stated({ title, rows, count }: { readonly title: string; readonly rows: readonly StatedFragment[]; readonly count: number }) {
  if (count === 0) return <p class="hint">{title}: nothing.</p>
  return (
    <Folded title={<Counted title={title} count={count} />}>
      {() => (
        <>
          <FactTable
            title={title}
            rows={rows}
            columns={[{ title: 'What', cell: ({ sentence }) => sentence }]}
            sources={({ evidence }) => evidence}
          />
          {count > rows.length && (
            <p class="hint">
              The first {rows.length} of {count}.
            </p>
          )}
        </>
      )}
    </Folded>
  )
}

function Counted({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <>
      {title} <span class="count">{count}</span>
    </>
  )
}
