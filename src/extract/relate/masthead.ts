import type { Figure } from '../cast.ts'
import type { Fact } from './fact.ts'
import { type OrganizingRole, organizingRole } from './hosting.ts'
import { bodiesListed } from './listed.ts'
import { isUnit } from './membership.ts'
import { isHeader } from './placing.ts'
import type { Mint } from './posts.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

const body = '‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?'
/** "‹o1› | ‹o2›", "‹o1›, ‹d2›" */
const onlyBodies = new RegExp(
  `^\\s*(?:the\\s+)?${body}(?:(?:,\\s+|\\s+(?:and|&|/|\\+|[|·•–—-])\\s+)(?:the\\s+)?(?:${body}|‹d\\d+›))*\\s*$`,
  'iu',
)

/** Whose event a cover announces: the bodies alone in the line below its title, its place and its day; of a unit and its whole the unit. */
export function organizersBelowTitle(sentences: readonly Sentence[], { main }: Scene): Fact[] {
  const title = main?.spots[0]
  if (!main || main.type === 'MEETING' || !title || sentences.findIndex(({ end }) => end >= title.end) > 2) return []
  const line = sentences
    .filter(({ start }) => start >= title.end)
    .find(sentence => !isHeader(sentence) && !/^‹d\d+›$/.test(sentence.code.trim()))
  if (line?.block.kind !== 'heading' || !onlyBodies.test(line.code)) return []
  const bodies = [...new Set(line.signs('o').map(({ figure }) => figure))]
  const [first, second] = bodies
  const organizers = first && second && bodies.length === 2 && isUnit(first) && !isUnit(second) ? [first] : bodies
  return organizers.map(subject => ({
    predicate: 'ORGANIZED',
    subject,
    object: main,
    qualifiers: { role: 'ORGANIZER' },
    span: line,
    rule: 'organizing by label',
  }))
}

const labelAlone =
  /^\s*(?:(?:Local|Main|Lead|Joint|Principal)\s+)?((?:Co-?)?Organi[sz](?:ers?|ed by|ing (?:institutions|organi[sz]ations|partners))|(?:Co-?)?Host(?:s|ed by)?|(?:Co-?)?Conven(?:ers?|ors?|ed by)|Partner organi[sz]ations|In (?:partnership|collaboration|cooperation|co-operation|association) with)\s*:?\s*$/i
const oneBody = new RegExp(`^\\s*(?:the\\s+)?${body}(?:,\\s+‹[ol]\\d+›)?\\s*[.;]?\\s*$`, 'iu')

/** The bodies line by line below "Organisers", "Hosted by:" or "In partnership with". */
export function organizersListed(
  sentences: readonly Sentence[],
  { main }: Scene,
  eventOf: (sentence: Sentence) => Figure | null,
  mint: Mint,
): Fact[] {
  let role: OrganizingRole | null = null
  return sentences.flatMap((sentence): Fact[] => {
    const label = sentence.block.kind === 'paragraph' ? null : labelAlone.exec(sentence.code)
    if (label) {
      role = organizingRole(label[1] ?? '')
      return []
    }
    const event = eventOf(sentence) ?? main
    const bodies =
      !role || !event
        ? []
        : oneBody.test(sentence.code)
          ? sentence
              .signs('o')
              .slice(0, 1)
              .map(({ figure }) => figure)
          : sentence.block.kind === 'item' && !sentence.code.includes('‹')
            ? bodiesListed(sentence, 0, sentence.code.length, mint)
            : []
    if (bodies.length === 0 || !event || !role) {
      role = null
      return []
    }
    const qualifiers = { role }
    return bodies.map(subject => ({
      predicate: 'ORGANIZED',
      subject,
      object: event,
      qualifiers,
      span: sentence,
      rule: 'organizing by label',
    }))
  })
}
