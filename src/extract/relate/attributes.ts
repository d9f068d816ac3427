import type { Json } from '../../model/records.ts'
import type { Figure } from '../cast.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const people =
  /\b(?:(more than|over|at least|some|about|around|nearly|almost|approximately|close to|roughly|up to)\s+)?(\d{1,3}(?:[,.]\d{3})+|\d{2,6})(\s?\+)?\s+(?:[\p{Ll}]+\s+){0,2}(?:people|participants|delegates|guests|attendees|persons|practitioners|representatives|cooperators)\b/iu
const counted = /\bParticipants?:\s*(\d{2,6})\b/
const gathered = /\b(?:took part|attended|gathered|brought|joined|filled|participat\w+|came|welcomed|attracted|with|from)\b/i
const money =
  /(?:(US\$|USD|EUR|€|\$|CHF|GBP|£)\s?(\d[\d.,]*)(?:\s?(million|billion|thousand))?|(\d[\d.,]*)\s?(?:(million|billion|thousand)\s?)?(USD|US dollars|dollars|EUR|euros|CHF|Swiss francs))/i
const currencies: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  usd: 'USD',
  'us dollars': 'USD',
  dollars: 'USD',
  eur: 'EUR',
  '€': 'EUR',
  euros: 'EUR',
  chf: 'CHF',
  'swiss francs': 'CHF',
  gbp: 'GBP',
  '£': 'GBP',
}
const scale: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** What a sentence says of the event in focus: how many came, under which theme, whether online, whether it is still to come. */
export function eventAttributesIn(sentence: Sentence, event: Figure | null): Fact[] {
  if (!event) return []
  const { code } = sentence
  const facts: Fact[] = []
  const add = (predicate: string, value: Json, from: number, length: number) =>
    facts.push({ predicate, subject: event, value, span: sentence.span(from, from + length), rule: 'event attribute' })
  const crowd = people.exec(code)
  if (crowd && (gathered.test(code) || sentence.block.kind !== 'paragraph')) {
    const [stated, bound = '', digits = '', plus] = crowd
    add(
      'participants',
      { stated: stated.trim(), number: Number(digits.replaceAll(/[,.]/g, '')), bound: boundOf(bound, plus) },
      crowd.index,
      stated.length,
    )
  }
  const count = counted.exec(code)
  if (count) add('participants', { stated: count[0], number: Number(count[1]), bound: 'EXACT' }, count.index, count[0].length)
  const theme = /\btheme\b[^.;"‹]{0,40}"([^"]{6,160})"/.exec(code)
  if (theme) add('theme', (theme[1] ?? '').trim(), theme.index + theme[0].indexOf('"') + 1, (theme[1] ?? '').length)
  const named = sentence.signs('e').find(({ figure }) => figure === event)
  if (!named) return facts
  const near = code.slice(Math.max(0, named.at - 80), named.end + 120)
  const hybrid = /\bhybrid\b|\bonline and (?:in|at)\b|\b(?:in person|on site) and online\b/i.exec(near)
  const online = /\b(?:online|virtual(?:ly)?|on Zoom|via Zoom)\b/i.exec(near)
  const mode = hybrid ? 'HYBRID' : online ? 'ONLINE' : null
  if (mode) add('mode', mode, code.indexOf((hybrid ?? online)?.[0] ?? ''), (hybrid ?? online)?.[0].length ?? 0)
  const planned =
    /\b(?:will (?:be held|take place|open|be hosted|be organi[sz]ed|hold|host)|to be held|takes place|is to take place|hopes? to hold)\b/.exec(
      near,
    )
  const held = /\b(?:was held|were held|took place|was organi[sz]ed|organi[sz]ed|brought together|gathered|was hosted|held)\b/.exec(near)
  if (planned && !held) add('status', 'PLANNED', code.indexOf(planned[0]), planned[0].length)
  else if (held && !planned) add('status', 'HELD', code.indexOf(held[0]), held[0].length)
  return facts
}

/** The budget and the term of the project that a sentence speaks of. */
export function projectAttributesIn(sentence: Sentence, project: Figure | null): Fact[] {
  const subject = sentence.signs('j').at(-1)?.figure ?? project
  if (!subject) return []
  const { code } = sentence
  const facts: Fact[] = []
  const sum = /\b(?:budget|worth|grant|funds?|funded|financed|million|value)\b/i.test(code) ? money.exec(code) : null
  if (sum) {
    const [whole, sign, before = '', scaledBefore, after = '', scaledAfter, word] = sum
    const digits = Number((before || after).replaceAll(',', ''))
    const amount = digits * (scale[(scaledBefore ?? scaledAfter ?? '').toLowerCase()] ?? 1)
    const currency = currencies[(sign ?? word ?? '').toLowerCase()]
    if (currency && Number.isFinite(amount))
      facts.push({
        predicate: 'budget',
        subject,
        value: { amount: String(amount), currency },
        span: sentence.span(sum.index, sum.index + whole.length),
        rule: 'project attribute',
      })
  }
  const term = /\b(?:runs?|ran|lasts?|period|duration|term|implemented|from)\b[^.;‹]{0,30}(‹d\d+›)/i.exec(code)
  const date = term ? sentence.dateAt(term[1] as string) : undefined
  if (date?.to && !sentence.code.includes('‹e')) {
    facts.push({ predicate: 'startDate', subject, value: date.from, span: date, rule: 'project attribute' })
    facts.push({ predicate: 'endDate', subject, value: date.to, span: date, rule: 'project attribute' })
  }
  return facts
}

function boundOf(words: string, plus: string | undefined): string {
  if (plus || /more than|over|at least/i.test(words)) return 'AT_LEAST'
  return words === '' ? 'EXACT' : 'ABOUT'
}
