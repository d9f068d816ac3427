import { DifferenceDocument, type StatedFragment } from '../queries.ts'
import { Answer } from './answer.tsx'
import { FactTable } from './fact-table.tsx'

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
                <details>
                  <summary>
                    Without it would go <span class="count">{wouldRemove.length}</span>
                  </summary>
                  <FactTable title="Without it would go" rows={wouldRemove} columns={[{ title: 'What', cell: entity => entity }]} />
                </details>
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
    <details>
      <summary>
        {title} <span class="count">{count}</span>
      </summary>
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
    </details>
  )
}
