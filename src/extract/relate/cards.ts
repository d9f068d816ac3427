import type { Figure } from '../cast.ts'
import type { Holding } from './affiliation.ts'
import { isUnit } from './membership.ts'
import { type Mint, type Post, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

const nameAlone = /^\s*(?:[\p{L}.]+:?\s+){0,2}‹p\d+›\s*(?:\([^)]*\))?\s*$/u
const bodyAlone = /^\s*(?:the\s+)?(‹o\d+›)(?:\s*\([^()]*\))?(?:,\s+(‹o\d+›))?(?:,\s+‹[ol]\d+›)*\s*$/i
/** "‹o1› - Head of Relations", "‹o1›, ‹o2›, ‹l3›": of a body and its unit the unit. */
const opensWithBody = /^\s*(?:the\s+)?(‹o\d+›)(?:\s*\([^()]*\))?(?:,\s+(‹o\d+›))?(?=\s*(?:[,–—|-]|\s+and\s|$))/iu
const label = /^\s*(?:Position|Title|Function|Role|Post|Affiliation|Organi[sz]ation|Institution)\s*:\s+/

/** A name alone in its line, and below it the lines with the post and the body of whoever bears it. */
interface Card {
  readonly person: Figure
  readonly lines: readonly { readonly sentence: Sentence; readonly posts: readonly Post[]; readonly body?: Figure; readonly end: number }[]
}

/** The lines that tell a post or a body of the name above: "Rosa Lopez", "Director of Policy", "University of Porto". */
export function cardsIn(sentences: readonly Sentence[], mint: Mint): Card[] {
  return sentences.flatMap((above, index): Card[] => {
    const person = nameAlone.test(above.code) ? above.signs('p')[0]?.figure : undefined
    if (!person) return []
    const lines: Card['lines'][number][] = []
    for (const [step, sentence] of sentences.slice(index + 1, index + 4).entries()) {
      if (sentence.blockIndex !== above.blockIndex + step + 1 || sentence.block.indent < above.block.indent) break
      const alone = bodyAlone.exec(sentence.code)
      if (alone) {
        lines.push({ sentence, posts: [], body: bodyOf(sentence, alone), end: sentence.code.length })
        continue
      }
      if (/‹[pe]/.test(sentence.code)) break
      const { posts, end } = postsAt(sentence, label.exec(sentence.code)?.[0].length ?? 0, mint, true)
      const first = posts.length === 0 && sentence.code.length < 120 ? opensWithBody.exec(sentence.code) : null
      if (posts.length === 0 && !first) break
      lines.push(first ? { sentence, posts, body: bodyOf(sentence, first), end: sentence.code.length } : { sentence, posts, end })
    }
    return lines.length > 0 ? [{ person, lines }] : []
  })
}

/** Of a body and the next the unit. */
function bodyOf(sentence: Sentence, [, one = '', other = '']: RegExpExecArray): Figure | undefined {
  const [whole, unit] = [sentence.figureAt(one), sentence.figureAt(other)]
  return whole && unit && isUnit(unit) && !isUnit(whole) ? unit : whole
}

/** What the lines of a card hold: a post at its own body, or at the body of the line below or above. */
export function holdingsOf({ person, lines }: Card): Holding[] {
  const alone = lines.find(({ body }) => body !== undefined)
  const told = lines.flatMap(({ sentence, posts, end }) =>
    posts.map(post => ({
      person,
      post: post.at.length === 0 && alone?.body ? { ...post, at: [alone.body] } : post,
      span: sentence.span(0, end),
      rule: 'post behind',
      sentence,
    })),
  )
  if (told.length > 0 || !alone?.body) return told
  const span = alone.sentence.span(0, alone.end)
  return [
    {
      person,
      post: { title: null, at: [alone.body], chain: [], places: [], status: 'HELD', span },
      span,
      rule: 'body behind',
      sentence: alone.sentence,
    },
  ]
}
