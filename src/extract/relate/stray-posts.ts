import type { Holding } from './affiliation.ts'
import { type Mint, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

/**
 * "Secretary of the ‹o1›. ‹p2› spoke of wool.": a post that a full stop, where a comma should be, cuts off from the person behind it. Nothing
 * else makes a sentence of a post alone.
 */
export function strayPosts(sentences: readonly Sentence[], holdings: readonly Holding[], mint: Mint): Holding[] {
  return sentences.flatMap((sentence, index): Holding[] => {
    const next = sentences[index + 1]
    if (next?.blockIndex !== sentence.blockIndex || sentence.block.kind !== 'paragraph' || /‹[pe]/.test(sentence.code)) return []
    const sign = /^‹p\d+›(?=\s+\p{Ll})/u.exec(next.code)?.[0]
    const person = sign ? next.figureAt(sign) : undefined
    if (!person || !sentence.code.includes('‹o') || holdings.some(held => held.person === person && held.sentence === next)) return []
    const { posts, end } = postsAt(sentence, 0, mint, true)
    return /^[\s.]*$/.test(sentence.code.slice(end))
      ? posts.map(post => ({ person, post, span: sentence.span(0, end), rule: 'post in front', sentence }))
      : []
  })
}
