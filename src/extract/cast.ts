import { distance } from 'fastest-levenshtein'
import { fold } from '../model/fold.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Span } from '../model/records.ts'
import { lexicon } from './lexicon.ts'
import { findPrinted } from './pattern.ts'
import type { Introduction } from './spot/acronyms.ts'
import { typeOf } from './spot/event-noun.ts'
import type { Spot } from './spot/spot.ts'
import { wordsOf } from './spot/spot.ts'
import { easternFamilies } from './words.ts'

/** Somebody or something that a document speaks of, with all the places where it is meant. */
export class Figure {
  readonly kind: EntityKind
  readonly spots: Spot[] = []
  /** Further forms that the text prints inside a longer one: an acronym, a short name. */
  readonly forms = new Map<string, Span>()
  number?: string
  type?: string
  parent?: string
  certain = false
  #names: string[] = []
  /** Of how many spots and forms the names were put in order; both only grow. */
  #ordered = 0

  constructor(kind: EntityKind) {
    this.kind = kind
  }

  /** The form that names it best: the fullest that is no misprint, nor carries a possessive. */
  get name(): string {
    return this.names[0] ?? ''
  }

  /** Every form, the best first. */
  get names(): readonly string[] {
    if (this.#ordered !== this.spots.length + this.forms.size) {
      this.#ordered = this.spots.length + this.forms.size
      this.#names = this.#inOrder()
    }
    return this.#names
  }

  #inOrder(): string[] {
    // "the Ministry" refers to it and names it no more than a pronoun does.
    const forms = [...new Set([...this.spots.filter(({ type }) => type !== 'REFERENCE').map(({ name }) => name), ...this.forms.keys()])]
    if (forms.length < 2) return forms
    const times = (form: string) => this.spots.filter(({ name }) => name === form).length
    const weight = (form: string) =>
      this.kind === 'Person'
        ? form.split(' ').length * 10 - (/\b\p{Lu}\.|^\p{Lu}\s/u.test(form) ? 15 : 0)
        : this.kind === 'Convention'
          ? form.length + (/\d{4}/.test(form) ? 40 : 0)
          : this.kind === 'Event' && bareLabel.test(form)
            ? 0
            : this.kind === 'Event' && this.spots.some(({ name, certain }) => name === form && certain === false)
              ? form.length / 3
              : form.length
    return forms.sort((a, b) => weight(b) - weight(a) || times(b) - times(a) || forms.indexOf(a) - forms.indexOf(b))
  }

  get first(): number {
    return Math.min(...this.spots.map(({ start }) => start))
  }
}

/** "Parallel Session 2" names a session less than its title does. */
const bareLabel = /^(?:[\p{L}-]+\s+){0,2}(?:session|panel|plenary|workshop|roundtable|webinar|dialogue|module)\s+(?:[\dIVX]+|[A-H])$/iu

/** Decides within one document which spots mean the same, and finds the short forms that only this tells. */
export class Cast {
  readonly figures: Figure[] = []
  readonly #of = new Map<Spot, Figure>()
  readonly #text: string

  constructor(text: string, spots: readonly Spot[], introductions: readonly Introduction[]) {
    this.#text = text
    const shared = new Set([...editionsOfSeries(spots), ...titlesOfOneLabel(spots)])
    for (const spot of spots) this.#place(spot, shared.has(spot) ? [] : spot.also)
    for (const introduction of introductions) this.#introduce(introduction)
    this.#joinOrganizations()
    this.#joinPeople()
    this.#joinConventions()
    this.#joinPlaces()
    this.#joinEvents()
  }

  figure(spot: Spot): Figure | undefined {
    return this.#of.get(spot)
  }

  of(kind: EntityKind): Figure[] {
    return this.figures.filter(figure => figure.kind === kind)
  }

  /** Adds one more spot, to the figure given or to the one that bears its name. */
  add(spot: Spot, figure?: Figure): Figure {
    if (!figure) return this.#place(spot)
    figure.spots.push(spot)
    this.#of.set(spot, figure)
    return figure
  }

  named(kind: EntityKind, form: string): Figure | undefined {
    const wanted = comparable(form)
    return this.figures.find(figure => figure.kind === kind && figure.names.some(name => comparable(name) === wanted))
  }

  #place(spot: Spot, also: readonly string[] = spot.also ?? []): Figure {
    const kind = spot.kind as EntityKind
    const figure = [spot.name, ...also].map(form => this.named(kind, form)).find(found => found !== undefined) ?? this.#create(kind)
    figure.spots.push(spot)
    for (const form of also) {
      const at = findPrinted(this.#text, form, Math.max(0, spot.start - 160), spot.end + 160)
      if (at && !figure.forms.has(form)) figure.forms.set(form, at)
    }
    figure.number ??= spot.number
    figure.type ??= spot.type
    figure.parent ??= spot.parent
    figure.certain ||= spot.certain ?? false
    this.#of.set(spot, figure)
    return figure
  }

  #create(kind: EntityKind): Figure {
    const figure = new Figure(kind)
    this.figures.push(figure)
    return figure
  }

  /** Takes two spots for one: a label and the title that the text gives it later. */
  join(one: Spot, other: Spot): void {
    const [a, b] = [this.#of.get(one), this.#of.get(other)]
    if (a && b && a.kind === b.kind) this.#merge(a, b)
  }

  #introduce({ long, short }: Introduction): void {
    const acronym = wordsOf(this.#text, short)
    const touching = (span: Span) =>
      this.figures
        .flatMap(figure => figure.spots.map(spot => ({ figure, spot })))
        .filter(({ spot }) => spot.start < span.end && span.start < spot.end && Math.abs(spot.end - span.end) < 3)
        .sort((a, b) => Math.abs(a.spot.start - span.start) - Math.abs(b.spot.start - span.start))[0]?.figure
    const owner = touching(long) ?? this.named('Organization', wordsOf(this.#text, long))
    const twin = this.figures.find(figure => figure.kind === 'Organization' && figure.spots.some(({ name }) => name === acronym))
    if (!owner) return
    const spot: Spot = { kind: owner.kind as Spot['kind'], ...short, name: acronym }
    if (twin && twin !== owner && (owner.kind === twin.kind || twin.spots.length === 1)) this.#merge(owner, twin)
    // What bears no other name is what the acronym stands for, wherever it is printed.
    const others = this.figures.filter(
      ({ names, spots }) => names.length === 1 && spots.some(({ start, end }) => start === short.start && end === short.end),
    )
    for (const other of others) this.#merge(owner, other)
    if (!owner.spots.some(({ start }) => start === short.start)) this.add(spot, owner)
    owner.certain = true
  }

  #merge(into: Figure, from: Figure): void {
    if (into === from) return
    for (const spot of from.spots) {
      into.spots.push(spot)
      this.#of.set(spot, into)
    }
    for (const [form, span] of from.forms) if (!into.forms.has(form)) into.forms.set(form, span)
    into.number ??= from.number
    into.type ??= from.type
    into.parent ??= from.parent
    into.certain ||= from.certain
    this.figures.splice(this.figures.indexOf(from), 1)
  }

  /** Known bodies under their several names; and short forms: "MONDRAGON" of "MONDRAGON Corporation". */
  #joinOrganizations(): void {
    const known = knownNames()
    for (const one of this.of('Organization'))
      for (const other of this.of('Organization')) {
        if (one === other || !this.figures.includes(one) || !this.figures.includes(other)) continue
        const canonical = one.names.map(name => known.get(comparable(name))).find(Boolean)
        const same = canonical !== undefined && other.names.some(name => known.get(comparable(name)) === canonical)
        const shortened = one.name.length > other.name.length && other.names.some(short => extendsName(one.names, short))
        const hyphened = one.names.some(
          acronym =>
            /^\p{Lu}{3,}$/u.test(acronym) &&
            other.names.some(
              name =>
                name.startsWith(`${acronym}-`) &&
                /-\p{Lu}/u.test(name) &&
                !known.has(comparable(name)) &&
                !known.has(comparable(name.slice(acronym.length + 1))) &&
                !lexicon().countries.has(name.slice(acronym.length + 1)),
            ),
        )
        if (same || shortened || hyphened) this.#merge(one, other)
      }
    this.#joinInitials()
    this.#joinOffices()
  }

  /** "the Country Office" of the "Country Office for Peru, Chile and Bolivia", where the text names no other. */
  #joinOffices(): void {
    for (const short of this.of('Organization').filter(({ name }) => /(?:Office|Team|Bureau|Hub)$/.test(name))) {
      const owners = this.of('Organization').filter(long => long.names.some(name => name.startsWith(`${short.name} for `)))
      const [owner] = owners
      if (owner && owners.length === 1) this.#merge(owner, short)
    }
  }

  /** "IDWF" of "International Domestic Workers Federation", "WFLA2019", "WFLA 19" of "Wool Forum of Latin America", where no bracket introduces it. */
  #joinInitials(): void {
    for (const kind of ['Organization', 'Event'] as const)
      for (const short of this.of(kind).filter(({ names }) => names.length === 1)) {
        const [, letters, year] = /^(\p{Lu}{3,12})([ -]?['’]?(?:20)?\d{2})?$/u.exec(short.name) ?? []
        if (!letters || (year ? kind === 'Organization' : letters.length < 4)) continue
        const owners = this.of(kind).filter(long => long !== short && long.names.some(name => initialsOf(name) === letters))
        const [owner] = owners
        if (owner && owners.length === 1) this.#merge(owner, short)
      }
  }

  /** "Mr van Vuuren" is the Vic van Vuuren of the same text, "S. Esim" its Simel Esim; a name misprinted once is the name. */
  #joinPeople(): void {
    const people = () => this.of('Person').sort((a, b) => b.name.split(' ').length - a.name.split(' ').length || a.first - b.first)
    let left = people()
    for (const short of left.toReversed()) {
      const owners = left.filter(
        full => full !== short && full.name.split(' ').length > 1 && short.names.every(name => standsFor(name, full.names)),
      )
      const before = owners.filter(({ first }) => first < short.first)
      const [owner] = before.length > 0 ? before : owners
      if (owner && (new Set(owners.map(({ name }) => fold(name))).size === 1 || before.length === 1)) this.#merge(owner, short)
      else if (owner && owners.length > 1) this.#merge(nearest(owners, short.first), short)
      else continue
      left = people()
    }
  }

  /** Countries under their several names. */
  #joinPlaces(): void {
    const { countries } = lexicon()
    const canonical = (figure: Figure) => figure.names.map(name => countries.get(name)).find(Boolean)
    for (const one of this.of('Place'))
      for (const other of this.of('Place')) {
        if (one === other || !this.figures.includes(one) || !this.figures.includes(other)) continue
        if (canonical(one) !== undefined && canonical(one) === canonical(other)) this.#merge(one, other)
      }
  }

  /** "12th Academy on SSE" is "12th edition of the Global Academy on SSE"; "the conference on X" of a title the conference "X". */
  #joinEvents(): void {
    for (const one of this.of('Event'))
      for (const other of this.of('Event')) {
        if (one === other || !this.figures.includes(one) || !this.figures.includes(other)) continue
        const edition = (figure: Figure) => figure.spots.find(spot => spot.edition !== undefined)?.edition
        const same = edition(one) !== undefined && edition(one) === edition(other) && alike(one.names, other.names) >= 0.6
        // "Global Forum on SSE in Africa" of a title, "sixth Global Forum on SSE" of the text.
        const shortened =
          one.certain &&
          other.certain &&
          one.type === other.type &&
          other.first < 200 &&
          edition(one) !== undefined &&
          alike(one.names, other.names) >= 0.99 &&
          edition(other) === undefined &&
          // What has several editions in the text is their series.
          this.of('Event').every(third => third === one || edition(third) === undefined || alike(third.names, other.names) < 0.99)
        // "Labour Migration Academy" of a title, "Academy on Labour Migration" of the text.
        const reordered =
          one.certain &&
          other.certain &&
          one.type === other.type &&
          edition(one) === undefined &&
          edition(other) === undefined &&
          one.names.some(name => other.names.some(like => sameWords(name, like)))
        if (same || shortened || reordered) this.#merge(one, other)
      }
    // The uncertain words of a title stand for the event of the text that is most like them.
    for (const title of this.of('Event').filter(
      figure => !figure.certain && figure.first < 200 && figure.spots.every(({ start }) => start < 200),
    )) {
      const fits = this.of('Event')
        .filter(
          figure =>
            figure.certain &&
            figure.first > title.first &&
            figure.first < title.first + 1200 &&
            // "side event at the 9th Wool Forum" is none of its own.
            !title.spots.some(({ start, end }) => start < figure.first && figure.first < end) &&
            (figure.type === title.type || alike(figure.names, title.names) >= 0.6),
        )
        .map(figure => ({ figure, likeness: alike(figure.names, title.names) }))
        .sort((a, b) => b.likeness - a.likeness || a.figure.first - b.figure.first)
      const [best] = fits
      if (best && best.likeness >= 0.3) this.#merge(best.figure, title)
    }
  }

  #joinConventions(): void {
    for (const one of this.of('Convention'))
      for (const other of this.of('Convention')) {
        if (one === other || !this.figures.includes(one) || !this.figures.includes(other)) continue
        if (one.number !== undefined && one.number === other.number) this.#merge(one, other)
      }
  }
}

/** The spots of one edition of several in the text: the name that they share is that of their series. */
function editionsOfSeries(spots: readonly Spot[]): ReadonlySet<Spot> {
  const editions = spots.filter(({ kind, edition }) => kind === 'Event' && edition !== undefined)
  return new Set(
    editions.filter(({ edition, also = [] }) =>
      editions.some(other => also.length > 0 && other.edition !== edition && alike([other.name], also) >= 0.99),
    ),
  )
}

/** The spots of several titles that one word labels: 'Session "Wool"', 'Session "Water"'. */
function titlesOfOneLabel(spots: readonly Spot[]): Spot[] {
  const labelled = spots.filter(({ kind, also = [] }) => kind === 'Event' && also.some(form => /^\p{L}+$/u.test(form) && typeOf(form)))
  return labelled.filter(({ name, also }) => labelled.some(other => other.name !== name && other.also?.join() === also?.join()))
}

/** The initials of the capitalised words of a name. */
function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('')
}

let names: Map<string, string> | undefined

/** The first name of every known body by each of its names as they are compared. */
function knownNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    lexicon().organizations.flatMap(({ name, acronym, also }) =>
      [name, acronym, ...also].flatMap(form => (form ? [[comparable(form), name] as const] : [])),
    ),
  )
  return names
}

function nearest(figures: readonly Figure[], at: number): Figure {
  const distanceTo = (figure: Figure) =>
    Math.min(...figure.spots.filter(({ start }) => start < at).map(({ start }) => at - start), Number.MAX_SAFE_INTEGER)
  return [...figures].sort((a, b) => distanceTo(a) - distanceTo(b))[0] as Figure
}

/** Whether two names have the same three words or more, whatever stands between them and in what order. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [longerWords(one), longerWords(other)]
  return a.size > 2 && a.size === b.size && [...a].every(word => b.has(word))
}

/** The share of longer words that two names have in common, the best of their forms. */
export function alike(ones: readonly string[], others: readonly string[]): number {
  return Math.max(
    ...ones.flatMap(one =>
      others.map(other => {
        const [a, b] = [longerWords(one), longerWords(other)]
        const shared = [...a].filter(word => b.has(word)).length
        return shared / (Math.min(a.size, b.size) || 1)
      }),
    ),
  )
}

function longerWords(name: string): Set<string> {
  return new Set(
    comparable(name)
      .replace(/\bsse\b/, 'social solidarity economy')
      .split(' ')
      .filter(word => word.length > 2 && !/^(?:the|and|for|edition|session|global|ilo)$/.test(word)),
  )
}

/** Names come back many times while a text is read; what was made of the last few thousand is kept. */
function remembering<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    const known = made.get(name)
    if (known !== undefined) return known
    if (made.size > 4000) made.clear()
    const value = make(name)
    made.set(name, value)
    return value
  }
}

/** The form in which names within a document are compared: folded, without articles and possessives. */
export const comparable = remembering(name =>
  fold(
    name
      .replaceAll(/['’]s(?=\s)/g, '')
      .replace(/^the\s+/i, '')
      .replaceAll(/([Oo])rganisation/g, '$1rganization')
      .replaceAll(/([Cc])o-op/g, '$1oop'),
  ),
)

/** Whether `short` is the beginning of one of `names` cut at a noun for its legal form or kind. */
function extendsName(names: readonly string[], short: string): boolean {
  const wanted = comparable(short)
  if (wanted.length < 4) return false
  return names.some(name => {
    const full = comparable(name)
    return (
      full.startsWith(`${wanted} `) &&
      /^(?:corporation|cooperative|network|foundation|group|company|association|alliance|international|federation|ltd|inc|gmbh|sa|srl|center|centre|institute|programme|platform|movement|global|europe)$/.test(
        full.slice(wanted.length + 1),
      )
    )
  })
}

/** Whether a short form of a person's name can stand for one of the full ones. */
function standsFor(short: string, fulls: readonly string[]): boolean {
  return fulls.some(full => {
    // French for Mr, rather than an initial, where the family name is known.
    const a = words(short.replace(/^M\.\s+(?=\p{L}+$)/u, ''))
    const b = words(full)
    if (a.length === 0 || b.length < 2) return false
    const last = (list: readonly string[], count: number) => list.slice(-count).join(' ')
    if (a.length === 1 && (a[0] ?? '').length > 1) {
      // A family name, an inner one ("Minister Díaz"), or the same misprinted.
      if (b.slice(1).includes(a[0] ?? '') || (a[0] === b[0] && easternFamilies.has(a[0] ?? ''))) return true
      return (a[0] ?? '').length >= 5 && distance(a[0] ?? '', b.at(-1) ?? '') <= ((a[0] ?? '').length >= 7 ? 2 : 1)
    }
    if (a.length > 1 && a.length < b.length && last(b, a.length) === last(a, a.length)) return true
    // "R. Lopez", "H. El-Amin": initials in front of the whole family name
    const initials = a.findIndex(word => word.length > 1)
    if (
      initials > 0 &&
      a.length <= b.length &&
      a.slice(0, initials).every((word, at) => (b[at] ?? '').startsWith(word)) &&
      last(a, a.length - initials) === last(b, a.length - initials)
    )
      return true
    // "Guy Rider": one letter or two of the family name astray after the same given name.
    if (a.length === b.length && a[0] === b[0]) {
      const [x, y] = [last(a, a.length - 1), last(b, b.length - 1)]
      return x === y || (Math.min(x.length, y.length) >= 5 && x.charAt(0) === y.charAt(0) && distance(x, y) <= 2)
    }
    return false
  })
}

const words = remembering((name): readonly string[] => fold(name.replaceAll('-', ' ')).split(' ').filter(Boolean))
