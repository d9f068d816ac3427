import { type Bound, bind, type Properties, type Statement } from '../graph/graph.ts'

/** A statement over rows, or nothing where there are none. */
export function bindRows(statement: Statement<{ rows: readonly Properties[] }, unknown>, rows: readonly object[]): Bound[] {
  return rows.length === 0 ? [] : [bind(statement, { rows: rows.map(row => present(row as Properties)) })]
}

/** Without what is absent: engines store no null. */
export function present(properties: Properties): Properties {
  if (!Object.values(properties).some(value => value == null)) return properties
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
}
