/**
 * How often each rule was right on the annotated documents of tests/eval, rounded; `npm run eval` prints the measured table. Rules of
 * attributes that the annotations do not hold take the value of the form that they depend on.
 */
const measured: Readonly<Record<string, number>> = {}

/** The confidence of a claim by the rule that made it, from 0 to 1. What only its place gives away is less sure than a form. */
export function confidenceOf(rule: string, certain = true): number {
  return measured[rule] ?? (certain ? 0.9 : 0.7)
}
