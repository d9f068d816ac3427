import { useOwnOrganization } from '../data/own-organization.ts'
import { useNames } from '../data/use-names.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picker } from '../parts/picker.tsx'

/** Where a person says which organization is theirs; only this browser knows. */
export function UsPage() {
  const [own, setOwn] = useOwnOrganization()
  const [ours] = useNames(own === null ? [] : [own])
  return (
    <>
      <PageHead title="Who are we?" description="Choose your organization; pages then say whom of yours they met." />
      <h1 tabIndex={-1}>Who are we?</h1>
      <p>Choose your organization once. The pages of people and organizations then say whom of yours they met. Only this browser knows.</p>
      {own !== null && (
        <p class="met">
          You are {ours ? <NodeLink of={ours} /> : own}.{' '}
          <button type="button" class="quiet" onClick={() => setOwn(null)}>
            Forget it
          </button>
        </p>
      )}
      <div class="pickers">
        <Picker label="Our organization" kinds={['ORGANIZATION']} choose={({ id }) => setOwn(id)} />
      </div>
    </>
  )
}
