import { AppError } from '../model/errors.ts'

/** The first statement of every write: takes the lock on both engines and counts. */
export const raiseRevision = `MERGE (g:Graph {id: 'graph'}) SET g.revision = coalesce(g.revision, 0) + 1 RETURN g.revision AS revision`

/** Refuses a decision that was made on a graph which has moved since. `raised` is the revision after raising it. */
export function expectRevision(raised: number, ifRevision: number | undefined): void {
  if (ifRevision !== undefined && raised !== ifRevision + 1) {
    throw new AppError('CONFLICT', `Expected the graph at revision ${ifRevision}, but it is at ${raised - 1}.`)
  }
}
