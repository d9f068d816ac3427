import { expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'

/** A text in which one construction says something, with the relations that it must give. */
export type Case = readonly [construction: string, text: string, relations: readonly string[]]

/** The relations that are read out of a text: "SPOKE_AT Rosa Lopez -> 3rd Forum (CHAIR)". */
export const relations = (text: string) =>
  outline(analyse(text)).relations.map(({ type, from, to, role }) => `${type} ${from} -> ${to}${role ? ` (${role})` : ''}`)

export function gives(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, text, expected) => {
    expect(relations(text)).toEqual(expect.arrayContaining([...expected]))
  })
}
