import type { Span } from '../../model/records.ts'
import type { Figure } from '../cast.ts'
import { overlaps } from '../spot/spot.ts'
import { isUnit } from './membership.ts'
import { endsInPost, type Mint, type Post, postsAt, slotsAt } from './posts.ts'
import type { Sentence, Sign } from './sentence.ts'

/** A post of a person with the words that give it. */
export interface Holding {
  readonly person: Figure
  readonly post: Post
  readonly span: Span
  readonly rule: string
  readonly sentence: Sentence
}

/** Tells the signs of a sentence that stand in the words of a post: they say where somebody works, and nothing else. */
export function postsIn(sentence: Sentence, holdings: readonly Holding[]): (sign: Pick<Sign, 'at' | 'end'>) => boolean {
  const held = holdings.filter(({ span }) => overlaps(span, sentence))
  return ({ at, end }) => held.some(({ span }) => overlaps(span, sentence.span(at, end)))
}

/** Every post that a sentence gives to the people it names, and where each apposition ends. */
export function holdingsIn(
  sentence: Sentence,
  mint: Mint,
  bodyOf: (word: string, at: number) => Figure | undefined,
  host: Figure | null,
  lastPerson: Figure | null,
  lastBody: Figure | null,
): { holdings: Holding[]; ends: Map<number, number> } {
  const { code, block } = sentence
  const people = sentence.signs('p')
  const holdings: Holding[] = []
  const ends = new Map<number, number>()
  const listed = block.kind !== 'paragraph'
  const add = (person: Figure, posts: readonly Post[], from: number, to: number, rule: string) => {
    for (const post of posts) holdings.push({ person, post, span: sentence.span(from, to), rule, sentence })
  }
  for (const [index, { figure, at, end }] of people.entries()) {
    const next = people[index + 1]?.at ?? code.length
    const rest = code.slice(end)
    let reached = end
    // Behind the name: ", Director of ‹o1›", "(‹o1›)", " – Head of Policy, ‹o2›".
    const gap = /^(?:\s+(?:MEP|MP)(?:\s*\([^()]{2,30}\))?)?(?:,\s+|\s+[–—|-]\s+|\s*:\s+(?=\p{Lu}))/u.exec(rest)?.[0]
    if (gap !== undefined) {
      const { posts, end: until } = postsAt(sentence, end + gap.length, mint, listed)
      // "‹p1›, ‹o2› Director ‹p3›": that is a post of the next.
      const ofNext = posts.length === 1 && next < code.length && /^\s*$/.test(code.slice(until, next))
      if (posts.length > 0 && until <= next && !ofNext) {
        const its = /^its\b/.test(code.slice(end + gap.length))
        const government = posts
          .flatMap(post => post.places)
          .map(place => mint.named(`Government of ${place.name}`))
          .find(Boolean)
        const governs = government !== undefined && posts.some(post => /\bGovernment\b/.test(post.title ?? ''))
        add(
          figure,
          posts.map(post =>
            governs && post.at.length === 0
              ? { ...post, at: [government] }
              : its && post.at.length === 0
                ? { ...post, at: bodiesBefore(sentence, at, lastBody) }
                : post,
          ),
          at,
          until,
          'post behind',
        )
        reached = until
      } else {
        const leads =
          /^,?\s*(?:who\s+)?(?:leads|heads|directs|runs|chairs|presides over|manages|coordinates|represents|represented|(?:works|worked|taught|teaches|served|serves)\s+(?:at|for|in))\s+(?:the\s+)?(‹[oj]\d+›)/.exec(
            rest,
          )
        const slots = leads ? null : slotsAt(sentence, end, false, mint, listed, end)
        if (slots && slots.orgs.length > 0 && slots.end <= next && (listed || gap.trim() !== '–')) {
          add(
            figure,
            [
              {
                title: null,
                at: slots.orgs.slice(0, 1),
                chain: slots.chain,
                places: slots.places,
                status: 'HELD',
                span: sentence.span(end, slots.end),
              },
            ],
            at,
            slots.end,
            'body behind',
          )
          reached = slots.end
        }
      }
    }
    // "‹p1›, ‹o1›, Japan – Chairperson, ‹o2›": a further post behind a dash.
    const dashed = /^\s+[–—-]\s+/.exec(code.slice(reached))
    if (dashed && listed && reached > end) {
      const more = postsAt(sentence, reached + dashed[0].length, mint, true)
      if (more.posts.length > 0 && more.end <= next) {
        add(figure, more.posts, at, more.end, 'post behind')
        reached = more.end
      }
    }
    const lead =
      /^,?\s*(?:who\s+)?(?:leads|heads|directs|runs|chairs|presides over|manages|coordinates|(?:who\s+)?(?:works|worked|taught|teaches|served|serves)\s+(?:at|for|in))\s+(?:the\s+)?(‹[oj]\d+›)(?:\s+at\s+(?:the\s+)?(‹o\d+›))?/.exec(
        rest,
      )
    if (lead) {
      const own = sentence.figureAt(lead[1] as string)
      const at_ = lead[2] ? sentence.figureAt(lead[2]) : undefined
      const body = at_ ?? own
      if (body) add(figure, [bare(body, sentence, end, end + lead[0].length)], at, end + lead[0].length, 'body behind')
      reached = Math.max(reached, end + lead[0].length)
    }
    const inBrackets =
      /^\s*\((?:the\s+)?(‹[oj]\d+›)((?:\s*(?:\/|;|&|\band\b)\s*(?:the\s+)?‹o\d+›)*)((?:(?:,|\s+[–—-])\s+(?:‹[ol]\d+›))*)\)/.exec(rest)
    const reversed = /^\s*\((?:the\s+)?(‹o\d+›),\s+([^()‹]{3,60})\)/.exec(rest)
    const bracketPost = /^\s*\((?=[\p{Lu}a-z])/u.exec(rest)
    const titled = reversed ? postsAt(sentence, end + reversed[0].length - (reversed[2] ?? '').length - 1, mint, false).posts[0] : undefined
    const reversedBody = reversed ? sentence.figureAt(reversed[1] as string) : undefined
    if (reversed && titled && reversedBody) {
      // "‹p1› (‹o2›, Director)"
      add(figure, [{ ...titled, at: [reversedBody] }], at, end + reversed[0].length, 'post in brackets')
      reached = end + reversed[0].length
    } else if (inBrackets) {
      // "(‹o1›, Wool Division)"
      const unit = inBrackets[2] === '' ? sentence.figureAt(/‹o\d+›/.exec(inBrackets[3] ?? '')?.[0] ?? '') : undefined
      for (const [sign] of `${inBrackets[1]}${inBrackets[2]}`.matchAll(/‹[oj]\d+›/g)) {
        const larger = sentence.figureAt(sign)
        const body = larger && unit && isUnit(unit) && !isUnit(larger) ? unit : larger
        if (body) add(figure, [bare(body, sentence, end, end + inBrackets[0].length)], at, end + inBrackets[0].length, 'body in brackets')
      }
      reached = Math.max(reached, end + inBrackets[0].length)
    } else if (bracketPost && reached === end) {
      const { posts, end: until } = postsAt(sentence, end + bracketPost[0].length, mint, true)
      const close = code.indexOf(')', end)
      if (posts.length > 0 && until <= next) {
        add(figure, posts, at, until, 'post in brackets')
        reached = code.charAt(until) === ')' ? until + 1 : until
      } else if (close > 0 && close < next) {
        const profession = /^\p{Ll}[^,;()‹]{3,60},\s+/u.exec(code.slice(end + bracketPost[0].length, close))?.[0].length ?? 0
        const words = code.slice(end + bracketPost[0].length + profession, close)
        const name = /^(?:\p{Lu}[\p{L}\p{M}\p{N}.&'-]*\s*|(?:of|for|and|the|de|du|&|la|del)\s+)+(?=$|,\s+‹l\d+›$)/u.exec(words)?.[0].trim()
        const from = end + bracketPost[0].length + profession
        const body =
          name && !/‹/.test(name) && !/^(?:Mr|Ms|Dr|Photo|Left|Right|Chair|Moderator)/.test(name)
            ? mint(sentence.span(from, from + name.length))
            : null
        if (body) {
          add(figure, [bare(body, sentence, end, close)], at, close + 1, 'body in brackets')
          reached = close + 1
        }
      }
    }
    const from = /^,?\s+(?:from|of|for|representing|on behalf of|at)\s+(?:the\s+)?(‹o\d+›)/.exec(rest)
    if (from && reached === end) {
      const body = sentence.figureAt(from[1] as string)
      if (body) add(figure, [bare(body, sentence, end, end + from[0].length)], at, end + from[0].length, 'body by preposition')
      reached = end + from[0].length
    } else if (reached === end) {
      const minted =
        /^\s+(?:from|of)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}\p{N}&'-]*\s?){1,5}(?=[,.;)]|$|\s+(?:in|and|who)\s)|(?:\p{Lu}[\p{L}\p{M}\p{N}&'-]*\s){2,5}(?=\p{Ll}))/u.exec(
          rest,
        )
      const name = minted?.[1]?.trim()
      const start = end + (minted?.[0].length ?? 0) - (minted?.[1]?.length ?? 0)
      const body = name ? mint(sentence.span(start, start + name.length)) : null
      if (body) {
        add(
          figure,
          [bare(body, sentence, end, start + (name as string).length)],
          at,
          start + (name as string).length,
          'body by preposition',
        )
        reached = start + (name as string).length
      }
    }
    // "the Uruguayan lawyer who is President of ‹o1›"
    const who = /^,\s+(?:the|a|an)\s+(?:[\p{L}-]+\s+){1,3}who\s+(?:is|was|has been)\s+(?:also\s+|now\s+)?/u.exec(rest)
    if (who) {
      const { posts, end: until } = postsAt(sentence, end + who[0].length, mint, false)
      if (posts.some(post => post.at.length > 0)) {
        add(figure, posts, at, until, 'post behind')
        reached = Math.max(reached, until)
      }
    }
    const is =
      /^(?:\s*\(‹l\d+›\))?\s+(?:is|was|became|becomes|has been|remains|serves as|served as|took over as|took office as|stepped in as|acts as|acted as|works as|worked as|is now|used to be|spoke(?:\s+\w+){0,2}\s+(?:not\s+)?as|opened it as|attended as)\s+(?=(?:the |a |an |now |currently |also |then )*[\p{L}‹])/u.exec(
        rest,
      )
    if (is && reached === end) {
      const { posts, end: until } = postsAt(sentence, end + is[0].length, mint, false)
      if (posts.length > 0 && until <= next) {
        const bodied = posts.map(post => (post.at.length === 0 && host ? { ...post, at: [host] } : post))
        const status = /used to be/.test(is[0]) ? ('FORMER' as const) : undefined
        if (bodied.some(post => post.at.length > 0))
          add(figure, status ? bodied.map(post => ({ ...post, status })) : bodied, at, until, 'post behind')
        const butAs = /^[^.;]{0,12}\b(?:but|and)(?:\s+also)?\s+as\s+/.exec(code.slice(until))
        const further = butAs ? postsAt(sentence, until + butAs[0].length, mint, false) : null
        if (further && further.posts.length > 0) add(figure, further.posts, at, further.end, 'post behind')
      }
    }
    // "‹p1› and ‹p2›, both of ‹o1›".
    const left = /^\s+(?:has\s+)?(left|joined|retired from|resigned from)\s+(?:the\s+)?(‹o\d+›)/.exec(rest)
    const former = left ? sentence.figureAt(left[2] as string) : undefined
    if (left && former)
      add(
        figure,
        [{ ...bare(former, sentence, end, end + left[0].length), status: left[1] === 'joined' ? 'HELD' : 'FORMER' }],
        at,
        end + left[0].length,
        'body by verb',
      )
    const both = /^,?\s+both\s+(?:of|from|at|with)\s+(?:the\s+)?(‹o\d+›)/.exec(rest)
    if (both) {
      const body = sentence.figureAt(both[1] as string)
      for (const who of [figure, people[index - 1]?.figure])
        if (body && who)
          add(
            who,
            [bare(body, sentence, end, end + both[0].length)],
            people[index - 1]?.at ?? at,
            end + both[0].length,
            'body by preposition',
          )
      reached = end + both[0].length
    }
    // A body named by its common noun: "at the Ministry", "in the same centre".
    const word =
      /^[^.;‹]*?,?\s+(?:at|of|in)\s+(?:the|the same)\s+(Ministry|Centre|Center|Alliance|Federation|Institute|Foundation|Agency|Commission|Committee|Council|Network|University|Task Force|Department|Unit|Bank|Union|Association|Organization|Organisation|centre|unit|ministry)(?=[,.;]|$|\s+(?:and|who|opened|said|spoke))/u.exec(
        code.slice(end, Math.min(next, end + 160)),
      )
    if (word) {
      const body = bodyOf(word[1] as string, sentence.start)
      const last = holdings.findLast(holding => holding.person === figure && holding.sentence === sentence)
      if (body && last && last.post.at.length === 0) holdings[holdings.indexOf(last)] = { ...last, post: { ...last.post, at: [body] } }
    }
    // In front of the name: "‹o1› Director-General ‹p1›", "for ‹o1› its Chief Executive, ‹p1›", "‹o1›'s ‹p1›".
    const behindLast = code.slice(index > 0 ? (people[index - 1]?.end ?? 0) : 0, at)
    // "The President of ‹o1› is ‹p1›"
    const copula = /\s(?:is|was|remains)\s+(?:now\s+|currently\s+|still\s+)?$/.exec(behindLast)?.[0] ?? ''
    const before = copula === '' ? behindLast : `${behindLast.slice(0, -copula.length)} `
    const from_ = at - behindLast.length
    for (const front of postsBefore(before)) {
      const begin = from_ + front
      if (index > 0 && begin < (ends.get(people[index - 1]?.end ?? 0) ?? 0)) continue
      // "‹p1› signed as President of ‹o1›, ‹p2› …"
      if (/\p{Ll}\s+as\s+$/u.test(code.slice(0, begin + (/^as\s+/.exec(code.slice(begin))?.[0].length ?? 0)))) continue
      const { posts, end: until } = postsAt(sentence, begin, mint, false)
      const between = code.slice(until, at)
      if (posts.length > 0 && until <= at && (/^,?\s*$/.test(between) || (copula !== '' && between === copula))) {
        const its = /\b(?:its|their)\s+$/.test(code.slice(0, begin)) || /^its\b/.test(code.slice(begin))
        const memberOf = /\b(?:member|representative|official|delegate)s?\s+of\s+(?:the\s+)?(‹o\d+›),?\s+$/.exec(code.slice(0, begin))
        const body = memberOf ? sentence.figureAt(memberOf[1] as string) : undefined
        const named = posts.map(post =>
          post.at.length > 0
            ? post
            : body
              ? { ...post, at: [body] }
              : its
                ? { ...post, at: bodiesBefore(sentence, begin, lastBody) }
                : post,
        )
        if (named.some(post => post.at.length > 0 || post.title !== null)) add(figure, named, begin, end, 'post in front')
        break
      }
    }
    // "representatives from ‹o1› (‹p1›)", "Univerbal, by ‹p1› and ‹p2›".
    const holder =
      /(‹o\d+›|\p{Lu}[\p{L}\p{N}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})(?:\s+\($|,\s+(?:presented\s+)?by\s+(?:‹p\d+›\s+and\s+)?$)/u.exec(
        code.slice(0, at),
      )
    if (holder && (/\($/.test(holder[0]) ? /^\)/.test(rest) : true)) {
      const from = holder.index
      const body = holder[1]?.startsWith('‹') ? sentence.figureAt(holder[1]) : mint(sentence.span(from, from + (holder[1] ?? '').length))
      if (body) add(figure, [bare(body, sentence, from, end)], from, end, 'body in front')
    }
    const of = /(‹o\d+›)'s?\s+$/.exec(before)
    if (of) {
      const body = sentence.figureAt(of[1] as string)
      if (body) add(figure, [bare(body, sentence, at, end)], at - of[0].length, end, 'body by preposition')
    }
    ends.set(end, reached)
  }
  // "Today he is Secretary General of ‹o1›": the last person of the paragraph.
  const pronoun =
    /(?:^|[.;]\s+)(?:Today|Now|Currently|Since then|At present)?,?\s*(?:[Hh]e|[Ss]he)\s+(?:is|was|became|has been)\s+(?:now\s+|currently\s+|also\s+)?/u.exec(
      code,
    )
  if (pronoun && lastPerson && people.length === 0) {
    const begin = pronoun.index + pronoun[0].length
    const { posts, end: until } = postsAt(sentence, begin, mint, false)
    if (posts.some(post => post.at.length > 0)) add(lastPerson, posts, pronoun.index, until, 'post of pronoun')
  }
  // "Co-Chairs of ‹o1›: ‹p1›, …; ‹p2›, …"
  const office =
    /^\s*((?:Co-)?Chairs?|Members?|Presidents?|Directors?|Coordinators?|Secretar(?:y|ies))\s+of\s+(?:the\s+)?(?:‹(o\d+)›|[^:‹]{3,40})\s*:/.exec(
      code,
    )
  if (office) {
    const body = office[2] ? sentence.figureAt(office[2]) : host
    for (const person of people)
      if (body)
        add(
          person.figure,
          [{ ...bare(body, sentence, 0, office[0].length), title: (office[1] ?? '').replace(/ies$/, 'y').replace(/s$/, '') }],
          0,
          person.end,
          'post by label',
        )
  }
  return { holdings, ends }
}

/** A body of a person without any title. */
export function bareHolding(sentence: Sentence, person: Figure, body: Figure, from: number, to: number, rule: string): Holding {
  return { person, post: bare(body, sentence, from, to), span: sentence.span(from, to), rule, sentence }
}

function bare(body: Figure, sentence: Sentence, from: number, to: number): Post {
  return { title: null, at: [body], chain: [], places: [], status: 'HELD', span: sentence.span(from, to) }
}

/** Where a post could begin that ends right in front of a name. */
function postsBefore(before: string): number[] {
  const words = /(?:(?:‹o\d+›(?:'s?)?|‹l\d+›(?:'s?)?|[\p{L}\p{M}'/&-]+),?\s+){1,9}$/u.exec(before)
  if (!words) return []
  const stretch = words[0]
  const starts = [...stretch.matchAll(/(?:^|\s)(?=[\p{L}‹])/gu)].map(
    match => words.index + match.index + (/^\s/.test(match[0]) ? match[0].length : 0),
  )
  return starts.filter(start => {
    const phrase = before.slice(start)
    return /^(?:‹o\d+›(?:'s?)?\s+|‹l\d+›(?:'s?)?\s+|its\s+|the\s+|former\s+|then\s+)?\p{L}/u.test(phrase) && isPost(phrase)
  })
}

/** A stretch in front of a name that is a post: it begins with a capital, a body or a word that posts begin with. */
function isPost(phrase: string): boolean {
  const words = phrase.replace(/^(?:the|its|their|former|then)\s+/, '').replace(/^‹[ol]\d+›(?:'s?)?\s+/, '')
  return (
    endsInPost(words) &&
    /^(?:\p{Lu}|\p{Ll})/u.test(words) &&
    !/,.*,/.test(words) &&
    !/\b(?:and|with|by|was|were|is|are|from|to|said|that|which|who)\s/.test(words.replace(/^.*\band\s(?=\p{Lu})/u, ''))
  )
}

function bodiesBefore(sentence: Sentence, at: number, earlier: Figure | null): Figure[] {
  const last = sentence.signs('o').findLast(sign => sign.end <= at)?.figure ?? earlier
  return last ? [last] : []
}
