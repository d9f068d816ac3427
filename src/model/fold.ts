/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

/**
 * The form in which names are compared, searched and sorted: lower case, without accents, words separated by one space.
 * Punctuation separates words, except an apostrophe, which vanishes: "ILO’s" and "ILO's" fold to "ilos".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋ]/g, letter => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Texts as they are stored for search: "| vic van vuuren | mr van vuuren |". A space stands before every word and a bar around every
 * text, so that `contains ' vuu'` finds the beginning of a word, and `contains '| vic v'` the beginning of a text.
 */
export function searchable(texts: Iterable<string>): string {
  const folded = new Set<string>()
  for (const text of texts) folded.add(fold(text))
  folded.delete('')
  return folded.size === 0 ? '' : `| ${[...folded].join(' | ')} |`
}
