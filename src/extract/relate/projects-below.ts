import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const undertakings = '(?:responses?|projects?|programmes?|initiatives?|activities|interventions?|pilots?)'
/** "‹o1› RESPONSE – MIGRANT WORKERS", "Projects of ‹o1›" */
const heads = [
  pattern(`^\\s*(?:the\\s+)?(‹o\\d+›)(?:'s?)?\\s+(?:[\\p{L}-]+\\s+){0,2}?${undertakings}(?![\\p{L}])`, 'iu'),
  pattern(`^\\s*(?:[\\p{L}-]+\\s+)?${undertakings}\\s+(?:of|by)\\s+(?:the\\s+)?(‹o\\d+›)`, 'iu'),
]

/** A body takes part in the projects that a text names below a heading such as "Projects of the ILO", until the next heading of its sort. */
export function projectsBelow(sentences: readonly Sentence[], facts: readonly Fact[]): Fact[] {
  let body: Figure | undefined
  let shouted = false
  return sentences.flatMap((sentence): Fact[] => {
    const { code, block } = sentence
    const own = sentence.signs('j')
    if (block.kind === 'heading') {
      const sign = heads.map(words => words.exec(code)?.[1]).find(Boolean)
      if (sign) {
        body = sentence.figureAt(sign)
        shouted = isShouted(code)
      } else if (own.length === 0 && isShouted(code) === shouted) body = undefined
      return []
    }
    return own.flatMap(({ figure, spot }): Fact[] => {
      const known = facts.some(({ predicate, object }) => predicate === 'INVOLVED_IN' && object === figure)
      return body && !known && figure.certain && figure.first === spot.start
        ? [
            {
              predicate: 'INVOLVED_IN',
              subject: body,
              object: figure,
              qualifiers: { role: 'PARTNER' },
              span: sentence,
              rule: 'project nearby',
            },
          ]
        : []
    })
  })
}

/** Whether the words of a heading stand in capitals. */
const isShouted = (code: string) => !/\p{Ll}{2}/u.test(code.replaceAll(/‹\w\d+›/g, ''))
