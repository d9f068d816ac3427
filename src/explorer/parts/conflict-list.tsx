import { refOf } from '../data/refs.ts'
import { words } from '../data/when.ts'
import type { ConflictsFragment, SourceFragment } from '../queries.ts'
import { FactTable } from './fact-table.tsx'
import { NodeLink } from './node-link.tsx'
import type { Section } from './section.tsx'

/** What documents disagree on about an entity, as a section. */
export function conflictSection(conflicts: ConflictsFragment): Section {
  return {
    name: 'conflicts',
    title: 'What documents disagree on',
    count: conflicts.totalCount,
    content: <ConflictList of={conflicts} heading="h3" />,
  }
}

/** Each conflict with its values and who states them. */
export function ConflictList({ of: { nodes }, heading: Heading }: { readonly of: ConflictsFragment; readonly heading: 'h2' | 'h3' }) {
  return (
    <>
      {nodes.map(({ id, field, subject, values }) => (
        <div key={id} class="conflict">
          <Heading>
            {words(field.replace(/([A-Z])/g, ' $1'))}
            {subject && (
              <>
                {' of '}
                <NodeLink of={refOf(subject)} />
              </>
            )}
          </Heading>
          <FactTable<{ value: string; shown: boolean; evidence: readonly SourceFragment[] }>
            title={`Values of ${field}`}
            rows={values}
            columns={[
              { title: 'Value', cell: ({ value }) => value },
              { title: 'Shown here', cell: ({ shown }) => (shown ? 'yes' : 'no') },
            ]}
            sources={({ evidence }) => evidence}
          />
        </div>
      ))}
    </>
  )
}
