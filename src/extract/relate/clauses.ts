/** Where the clauses of an encoded sentence begin and end that a semicolon or a full stop divides. */
export function clausesOf(code: string): [from: number, to: number][] {
  const ends = [...code.matchAll(/(?<!\b(?:i\.e|e\.g|No|vs|St))[.;]\s/g)].map(({ index }) => index)
  return [...ends, code.length].map((end, index): [number, number] => [index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end])
}
