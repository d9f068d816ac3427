import type { Figure } from '../cast.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

/** "Members present", "Member organizations" */
const heads = /^\s*Member(?:s| organi[sz]ations| agencies| states)(?:\s+(?:present|attending|in attendance|represented))?\s*:?\s*$/i
const opens = /^\s*(?:The\s+)?(‹o\d+›)(?:\s*\(‹o\d+›\))?\s*(?:$|[:(,–—-])/

/** The bodies that begin the lines below "Members present" in the minutes of a body, which are its members. */
export function membersPresent(sentences: readonly Sentence[], host: Figure | null): Fact[] {
  let listing = false
  if (!host) return []
  return sentences.flatMap((sentence): Fact[] => {
    if (heads.test(sentence.code)) listing = true
    else if (sentence.block.kind !== 'item') listing = false
    const sign = listing ? opens.exec(sentence.code)?.[1] : undefined
    const member = sign === undefined ? undefined : sentence.figureAt(sign)
    return member
      ? [{ predicate: 'MEMBER_OF', subject: member, object: host, qualifiers: { as: 'MEMBER' }, span: sentence, rule: 'members nearby' }]
      : []
  })
}
