import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, organizationHeads, organizationNouns } from '../words.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'

const heads =
  'Headquarters|headquarters|HQ|Hotel|Palace|Palais|Museum|Auditorium|Campus|Theatre|Theater|Hall|House|Stadium|Building|building|Castle|Library|Town Hall|City Hall|Room|Arena|Villa|Palazzo|Pavilion|pavilion|Resort|Cathedral|Plaza|Ballroom'
const centres =
  '(?:[Cc]ongress|[Cc]onference|[Cc]onvention|[Ee]xhibition|[Aa]rts?|Church|Cultural|Community|Civic|Visitors?|Sports|Exposition) [Cc]ent(?:re|er)'
const joint = '(?:(?:of|des|de|du|della|di|the|and|et|la|le|y|e)\\s+)'
/** "OECD Headquarters", "Palace of the Faculty of Law", "Church Center of the United Nations" */
const venue = new RegExp(
  `(?<![\\p{L}])((?:\\p{Lu}[\\p{L}\\p{M}’'-]*\\s+${joint}{0,2}){1,6}(?:${heads}|${centres})|Palace|(?:Church|Cultural|Community|Civic) Cent(?:re|er)(?=\\s+of\\s))(?![\\p{L}])((?:\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}\\p{M}-]*\\s?)+){0,2})`,
  'gu',
)
/** "Palais de la Musique et des Congrès", "Hotel Bristol" */
const palais = new RegExp(
  `(?<![\\p{L}])((?:Palais|Palazzo|Palacio|Palácio|Museu|Auditorio|Auditório|Auditorium|Museum|Museo|Musée|Hôtel|Hotel|Villa|Casa|Maison|Teatro|(?:Grand\\s+)?Théâtre|Espace|Salle|Salón|Centro de Convenciones|Centre de Conférences)\\s+${joint}{0,3}\\p{Lu}[\\p{L}\\p{M}-]*(?:\\s+${joint}{0,3}\\p{Lu}[\\p{L}\\p{M}-]*){0,6})`,
  'gu',
)
/** "Lima City Hall": a body, but for where something goes on inside of it. */
const cityHall = /(?<![\p{L}])(?:(?!Head |Office )\p{Lu}[\p{L}\p{M}’'-]*\s+){1,3}(?:City|Town)\s+Hall$/u
const inside = /(?:^|[^\p{L}])(?:[Ii]n|[Aa]t|[Ii]nside|[Oo]utside|[Nn]ear|to)\s+(?:the\s+)?$/u
const isExplained = new RegExp(`^,\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:${anyOf(organizationNouns)})(?![\\p{L}])`, 'u')
const venueNoun =
  /\b(?:School|University|Museum|Hotel|Hall|Centre|Center|Palace|Campus|Theatre|Building|Library|Auditorium|Headquarters|Church|Resort|Pavilion)\b/
const bodies = new Set<string>(organizationHeads)
const dated = new RegExp(`\\b(?:${monthNames})\\b|\\b(?:19|20)\\d{2}\\b`, 'i')

/** Where something takes place, narrower than a town: by its own noun, or as a part of the line below an event. */
export function venuesOf(text: string, layout: readonly Block[], events: readonly Span[], taken: readonly Span[]): Spot[] {
  const spots: Spot[] = []
  const add = (span: Span) => {
    if (![...taken, ...spots].some(other => overlaps(other, span)))
      spots.push({ kind: 'Place', ...span, name: wordsOf(text, span), certain: true, type: 'VENUE' })
  }
  for (const [index, block] of layout.entries()) {
    const above = layout[index - 1]
    const below = above !== undefined && events.some(event => overlaps(event, above))
    if (block.kind === 'heading' && !events.some(event => overlaps(event, block)) && (below || index < 5))
      for (const span of inHeader(text, block, below)) add(span)
  }
  for (const pattern of [palais, venue])
    for (const match of text.matchAll(pattern)) {
      const block = layout.find(({ start, end }) => start <= match.index && match.index < end)
      const name = ((match[1] ?? '') + (match[2] ?? '')).slice(0, (block?.end ?? text.length) - match.index).trimEnd()
      const municipal = cityHall.exec(name)
      if (municipal) {
        const start = match.index + municipal.index
        if (start === block?.from || inside.test(text.slice(start - 16, start))) add({ start, end: match.index + name.length })
        continue
      }
      // A line in capitals above is none of its words.
      const shouted = /^(?:[^\p{Ll}\n]{6,}\n\s*)+/u.exec(name)?.[0].length ?? 0
      const lead = shouted + (/^(?:The|At|In|From|On|Room)\s+/.exec(name.slice(shouted))?.[0].length ?? 0)
      if (/^(?:Room|House|Building|Hall|Headquarters|Palace)$/.test(name.slice(lead).trim())) continue
      // "Thread House, a cooperative of women"
      if (isExplained.test(text.slice(match.index + name.length, match.index + name.length + 60))) continue
      add({ start: match.index + lead, end: match.index + name.length })
    }
  return spots
}

/**
 * The venue in a line of dates and places: the part with a noun such as School, or in a line with its date the part in front of a town
 * ("14 March 2020, Looms & More, Lisbon").
 */
function inHeader(text: string, block: Block, below: boolean): Span[] {
  const line = text.slice(block.from, block.end)
  if (/:\s|\b(?:by|with|from)\s|^(?:Prof|Dr|Mr|Ms|Mrs)\b/.test(line) || line.length > 140) return []
  // "Maria Nowak, University of Turin"
  if (lexicon().givenNames.has(fold(/^\p{L}+(?=\s\p{Lu})/u.exec(line)?.[0] ?? ''))) return []
  const { cities, countries } = lexicon()
  const isTown = (part: string | undefined) => part !== undefined && (cities.has(part) || countries.has(part))
  const towns = line.split(/,\s+/).some(isTown)
  const bare = line.replace(/\s*\([^)]*\)\s*$/, '')
  if (below && venueNoun.test(line) && !dated.test(line) && !towns) return [{ start: block.from, end: block.from + bare.length }]
  let at = block.from
  const parts = line.split(/(,\s+|\s+[|•·–—-]\s+|;\s+)/).map(part => {
    const start = at
    at += part.length
    return { start, words: part.replace(/\s*\([^)]*\)\s*$/, '') }
  })
  return parts.flatMap(({ start, words }, index): Span[] => {
    if (index % 2 === 1 || isTown(words) || dated.test(words) || /^\d/.test(words) || words.split(/\s+/).length > 14) return []
    const named =
      /^\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:\p{Ll}{1,3} )*[\p{Lu}&][\p{L}\p{N}&.'’-]*)+$/u.test(words) &&
      !bodies.has(words.split(' ').at(-1) ?? '')
    const beforeTown = named && dated.test(line) && isTown(parts[index + 2]?.words)
    return (below && venueNoun.test(words)) || beforeTown ? [{ start, end: start + words.length }] : []
  })
}
