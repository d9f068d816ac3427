/** Each node once, in the order of its first place. */
export function distinct<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map(item => [item.id, item])).values()]
}
