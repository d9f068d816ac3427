import { closenesses } from '../data/closeness-in.ts'
import { useParameters } from '../data/use-parameters.ts'
import type { Closeness } from '../queries.ts'

/** Lets a person say how close two appearances have to be to count as shared. */
export function ClosenessChoice({ of }: { readonly of: Closeness }) {
  const [, change] = useParameters()
  return (
    <fieldset class="choices">
      <legend>Counts up to</legend>
      {closenesses.map(([closeness, title]) => (
        <button
          key={closeness}
          type="button"
          class="choice"
          aria-pressed={closeness === of}
          onClick={() => change({ closeness, spokeWith: null, sharedStageWith: null })}
        >
          {title}
        </button>
      ))}
    </fieldset>
  )
}
