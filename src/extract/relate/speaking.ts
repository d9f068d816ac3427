import type { Figure } from '../cast.ts'
import { anyOf } from '../words.ts'
import { cueBehind } from './cues-behind.ts'
import { passive } from './cues-in-front.ts'
import type { Fact } from './fact.ts'
import { introducesPeople, introducesSpeaker, isRoster, peopleBehindTitle } from './lists-of-speakers.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'
import { likelySpeakers } from './speaking-by-default.ts'
import { cuesIn } from './speaking-cues.ts'
import { chairs, moderates, type Role, roleOf } from './speaking-roles.ts'
import { eventBefore, eventBeside, eventTakenUp, isNamedIn, opensWithEvent } from './spoken-at.ts'

const label = /^(?:\s*["“]?)([\p{Lu}\p{Ll}](?:[\p{L}\p{M}’' ,()&-]|‹[cejlot]\d+›){2,70}?)(?:\s*:\s+|\s+[–—-]\s+(?=‹p\d+›)|\s+(?=‹p\d+›))/u
const speaks =
  /\b(?:speakers?|spoke|panel(?:l?ists?)?|discussants?|keynotes?|presenters?|presentations?|presented|opening|welcome|greetings?|intro(?:duction)?|conversation|closing|remarks|rapporteurs?|respondents?|interview|testimon\w+|round|contributions?|address(?:es)?|speech(?:es)?|talks?|lectures?|interventions?|commentators?|guests? of honou?r|statements?|video messages?|reactions?|experts?|trainers?|lecturers?|inputs?|debate|dialogue|honou?r|resource persons?|launch)\b/i
const attends =
  /\b(?:among (?:those|the (?:participants|guests|audience))(?: who were)?(?: also)? (?:attending|present|in the room|in attendance)?|attended by|in attendance|were (?:also )?present|also present|participants included|guests included|audience included|in the audience|attendees|also attended|list of participants|attending were|also attending|attending\s*:|attended were|watched by|present were)\b/i
/** Headings of a programme below which people stand who speak. */
const sections =
  /^(?:Keynotes?(?: speakers?)?|Speakers?|Panell?ists?|Discussants?|Moderators?|Opening(?: plenary| remarks)?|Closing(?: remarks)?|Welcome(?: remarks)?|Conversation|Reactions?|Responses?|Interventions?|Contributions?|Remarks|Panel(?: discussion)?|Discussion|Testimonies|Presentations?|Introductions?|Setting the scene|Wrap-up)\s*$/i
/** "Opened by the Chair", "The President welcomed": somebody spoke whom only the office names. */
const offices =
  '(?:Vice-|Co-|Deputy |Acting )?(?:Chair|Chairperson|Chairman|Chairwoman|President|Director|Director-General|Secretary-General|Secretary General|Secretary|Minister|Mayor|Rector|Executive Director|Regional Director|Managing Director|Moderator|CEO)s?'
const byOffice = new RegExp(
  `\\b(?:[Oo]pened|[Cc]losed|[Ii]ntroduced) by the (${offices})\\b|(?:^|[.;,]\\s+|\\band )[Tt]he (${offices}) (?:also |then |in turn )?(?:${anyOf(['welcomed', 'thanked', 'said', 'told', 'gave', 'took', 'opened', 'closed', 'presented', 'reported', 'recalled', 'stressed', 'informed', 'explained', 'noted', 'underlined', 'announced', 'congratulated', 'introduced', 'briefed', 'concluded'])})\\b`,
  'u',
)
/** Labels of lists of those who were there, and of those who were not. */
const presence =
  /^\s*(?:Present|Participants|In attendance|Attendance|Attendees|Observers|Members present|Also attending|Also present|Attending|Secretariat|In the audience)\s*:/i
const attendance = /^(?:Members present|Present|Participants|Guests|In attendance|Attendance|Observers|Secretariat|Staff|Regional Office)$/i
const absence = /^\s*(?:Apologies|Absent|Excused|Regrets|Not present)\b/i
const silent = /\b(?:absent|message read out|read out by|unable to attend|could not attend|excused|apologi[sz]ed)\b/i
/** Who spoke where and in which role: in lists by their labels, in prose by verbs and by what announces a list of speakers. */
export function speakingIn(
  sentences: readonly Sentence[],
  scene: Scene,
  cards: ReadonlySet<Sentence>,
  appositionEnd: (sentence: Sentence, at: number) => number,
  focusOf: (sentence: Sentence) => { event: Figure | null; headed: boolean; explicit: Figure | null },
  holder: (office: string, at: number) => Figure | null,
  guesses: boolean,
): Fact[] {
  const facts: Fact[] = []
  const spoken = new Map<Figure, Set<Figure>>()
  let listRole: Role | 'ATTENDED' | null = null
  let lastBlock = -1
  let last: Figure | null = null
  let arrived: Figure | null = null
  const say = (
    sentence: Sentence,
    person: Figure,
    event: Figure,
    role: Role,
    span: { start: number; end: number },
    rule: string,
    presence?: string,
  ) => {
    const events = spoken.get(person) ?? new Set()
    if (events.has(event)) return
    spoken.set(person, events.add(event))
    facts.push({
      predicate: 'SPOKE_AT',
      subject: person,
      object: event,
      qualifiers: { role, presence, basis: announced(sentence.code) ? 'ANNOUNCED' : 'REPORTED' },
      span,
      rule,
    })
  }
  for (const sentence of sentences) {
    // The posts below a name end no list of names.
    if (cards.has(sentence)) continue
    const { code, block } = sentence
    const people = sentence.signs('p')
    const { event, headed, explicit } = focusOf(sentence)
    const behindTitle = headed && event ? peopleBehindTitle(sentence, event) : null
    const item = block.kind !== 'paragraph' || (headed && isRoster(code)) || behindTitle !== null
    if (block.kind === 'heading' && sentence.blockIndex !== lastBlock && people.length === 0 && block.indent === 0 && !/:\s*$/.test(code))
      listRole = null
    if (sentence.blockIndex !== lastBlock && block.kind === 'paragraph' && !/:\s*$/.test(code) && !introducesSpeaker.test(code))
      listRole = null
    lastBlock = sentence.blockIndex
    if (absence.test(code)) continue
    if (item && people.length === 0 && attendance.test(code.trim())) {
      listRole = 'ATTENDED'
      continue
    }
    const title = label.exec(code)
    const heading = behindTitle ?? title?.[1] ?? ''
    if (/:\s*$/.test(code) && people.length === 0) {
      listRole =
        presence.test(code) || attends.test(code) || /\bparticipants\b/i.test(code)
          ? 'ATTENDED'
          : moderates.test(code)
            ? 'MODERATOR'
            : speaks.test(code) || chairs.test(code) || introducesPeople(sentence, sentences)
              ? 'SPEAKER'
              : listRole
      continue
    }
    if (item && people.length === 0 && sections.test(code.trim())) {
      listRole = moderates.test(code) ? 'MODERATOR' : 'SPEAKER'
      continue
    }
    const talks = byOffice.exec(code)
    if (talks && event && (headed || explicit || event === scene.main)) {
      const office = (talks[1] ?? talks[2] ?? '').trim()
      const person = holder(office, sentence.start)
      if (person)
        say(
          sentence,
          person,
          explicit ?? event,
          chairs.test(office) ? 'CHAIR' : 'SPEAKER',
          sentence.span(talks.index, talks.index + talks[0].length),
          'speaking by office',
        )
    }
    const all =
      /^(?:All (?:two|three|four|five|six|of them)|Both|They all)\b[^.;]*?\b(?:address|speak|spoke|took the floor|take the floor|addressed|intervene\w*|present\w*|join\w*)\b/u.exec(
        code,
      )
    if (all && people.length === 0) {
      const previous = sentences[sentences.indexOf(sentence) - 1]
      const where = sentence.signs('e')[0]?.figure ?? event
      if (where && previous)
        for (const { figure } of previous.signs('p')) say(sentence, figure, where, 'SPEAKER', sentence, 'speaking by announcement')
    }
    // "On ‹d1› she will speak at ‹e2›"; "From Lima came ‹p1›. He showed …"
    const pronoun = people.length === 0 ? /^(?:[^.;‹,]{0,30}‹[dl]\d+›,?\s+)?(?:[Hh]e|[Ss]he)\b/.exec(code) : null
    const told = pronoun && last ? cueBehind([code.slice(pronoun[0].length)], code, pronoun[0].length) : null
    const there = pronoun ? (eventBeside(sentence, pronoun.index, pronoun[0].length) ?? (last && arrived === last ? event : null)) : null
    if (told && there && last) say(sentence, last, there, told.role, sentence, told.rule)
    const arrives = people.length === 1 && block.kind === 'paragraph' && /\b(?:came|arrived|sat|stood)\b/.test(code)
    arrived = arrives ? (people[0]?.figure ?? null) : null
    last = people[0]?.figure ?? last
    if (people.length === 0) continue
    // A programme line: "Moderator: ‹p1›, Director, ‹o1›", or a bare "‹p1›, ‹o1›" or "‹o1›: ‹p1›" under a session.
    const starts =
      /^\s*(?:[-–]\s*)?(?:‹[ol]\d+›(?:\s*\([^()]*\))?\s*:\s+)?(?:The\s+)?(?:(?:Commissioner|Minister|President|Professor|Ambassador|Senator|Director|Secretary|Chair|MEP|Vice-President|Deputy Minister|Vice-Minister)\s+)?‹p\d+›/.test(
        code,
      )
    const labelled =
      /^\s*(?:Co-?)?(?:Chairs?|Moderators?|Facilitators?|Speakers?|Panell?ists?|Discussants?|Keynotes?|Rapporteurs?|Presenters?|Hosts?|Guests?|Trainers?|Tutors?|Lecturers?|Teachers?|Introduction|Guest of honou?r|Respondents?|Chaired by|Moderated by|Facilitated by|Chairpersons?)(?:\s+[\p{L}‹›\d ]{0,40})?\s*:\s*‹p/u.test(
        code,
      )
    if (
      (item || labelled) &&
      event &&
      (headed || (guesses && (listRole || title))) &&
      (starts ||
        (title && /^[^‹]*(?::|\s[–—-])\s/.test(code)) ||
        behindTitle !== null ||
        /^(?:Welcome|Conversation|Intro)|^\s*With\s+‹p|^(?:\p{L}+\s+){1,3}(?:by|with)\s+(?:the\s+)?‹p/u.test(code))
    ) {
      if (silent.test(code) && !presence.test(code)) {
        const [first] = people
        if (first)
          facts.push({
            predicate: 'SPOKE_AT',
            subject: first.figure,
            object: event,
            qualifiers: { role: 'SPEAKER', presence: /read/i.test(code) ? 'MESSAGE_READ' : undefined, basis: 'ANNOUNCED' },
            span: sentence,
            rule: 'silent',
          })
        continue
      }
      const named = starts ? '' : heading
      const attended =
        attends.test(named) ||
        presence.test(code) ||
        (listRole === 'ATTENDED' && (starts || !(speaks.test(named) || chairs.test(named) || moderates.test(named))))
      const role: Role = chairs.test(named)
        ? 'CHAIR'
        : moderates.test(named)
          ? 'MODERATOR'
          : listRole === 'MODERATOR' && starts
            ? 'MODERATOR'
            : 'SPEAKER'
      if (!starts && /\b(?:organi[sz]|contact|questions?|enquir|author|written|editor|photo|coordinat)/i.test(named)) continue
      for (const [index, { figure, at, end }] of people.entries()) {
        // A second person of a line speaks when the line is a list.
        const bracketed = /^(?:,\s+[^;()‹]{3,60})?\s*\(([\p{L}-]+)\)/u.exec(code.slice(end))?.[1] ?? ''
        const listed =
          index === 0 ||
          /(?:(?:[;/+]|,?\s(?:and|&)|,|\.\s)\s*(?:(?:the\s+)?[\p{L} ]{0,30})|\s\p{Ll}+:\s*)$/u.test(
            code.slice(people[index - 1]?.end ?? 0, at),
          )
        if (!listed) continue
        // "…; moderated by ‹p3›" in the line of the speakers, "…; chair: ‹p3›", "…; excused: ‹p4›" in that of those present.
        const gap = code.slice(people[index - 1]?.end ?? 0, at)
        if (index > 0 && silent.test(gap)) break
        const said = passive.exec(gap)?.[1] ?? /[;,.]\s*(\p{L}+)\s*:\s*$/u.exec(gap)?.[1] ?? ''
        const until = people[index + 1]?.at ?? code.length
        if (silent.test(code.slice(end, until))) continue
        const span = sentence.span(index === 0 ? 0 : at, Math.max(end, trimEnd(code, end, until)))
        if (attended && chairs.test(`${bracketed} ${said}`)) say(sentence, figure, event, 'CHAIR', span, 'speaking by label')
        else if (attended) facts.push({ predicate: 'ATTENDED', subject: figure, object: event, qualifiers: {}, span, rule: 'attended' })
        else
          say(
            sentence,
            figure,
            eventBeside(sentence, at, end) ?? event,
            roleOf(`${bracketed} ${said}`) === 'SPEAKER' ? role : roleOf(`${bracketed} ${said}`),
            span,
            title ? 'speaking by label' : 'speaking by list',
            /\bvideo\b/i.test(named) ? 'VIDEO_MESSAGE' : undefined,
          )
      }
      continue
    }
    const readOut =
      /\b(?:messages?|letters?|texts?|statements?|speech|greetings?)\b[^.;]*\bread out\b|\bmessages?\b[^.;]*\bread\b|\bread (?:out )?(?:a|the) messages?\b/i.test(
        code,
      )
    // "All four will address the opening plenary."
    const attending = attends.exec(code)
    const cues = cuesIn(sentence, people, attending?.index ?? Number.POSITIVE_INFINITY, appositionEnd)
    const likely = guesses && !attending && !readOut ? likelySpeakers(sentence, people, appositionEnd) : []
    for (const [index, person] of people.entries()) {
      const cue = cues[index]
      const own = eventBeside(sentence, person.at, person.end)
      const plain = explicit && sentence.signs('e').some(sign => sign.figure === explicit && sign.end <= person.at) ? explicit : null
      const before = headed && !opensWithEvent.test(code) ? null : eventBefore(sentence, person.at)
      const takenUp = eventTakenUp(sentences, sentence, person)
      const where = own ?? takenUp ?? plain ?? before ?? (explicit && explicit !== event ? event : (event ?? explicit))
      if (attending && attending.index < person.at && where) {
        facts.push({ predicate: 'ATTENDED', subject: person.figure, object: where, qualifiers: {}, span: sentence, rule: 'attended' })
        continue
      }
      const presented =
        (headed || listRole === 'SPEAKER') && person === people[0] && sentence.start === block.from && introducesSpeaker.test(code)
      if (cue === undefined && where && (likely.includes(person) || presented) && !spoken.has(person.figure)) {
        say(sentence, person.figure, where, 'SPEAKER', sentence, 'speaking by default')
        continue
      }
      // Who tells of his life names many who never spoke at the event that his talk comes to.
      if (!cue || !where || (!guesses && !headed && !own && !isNamedIn(sentence, where))) continue
      if (readOut) {
        facts.push({
          predicate: 'SPOKE_AT',
          subject: person.figure,
          object: where,
          qualifiers: { role: 'SPEAKER', presence: 'MESSAGE_READ' },
          span: sentence,
          rule: 'silent',
        })
        continue
      }
      const short =
        person.spot.name.split(' ').length < 2 ||
        person.figure.spots.some(spot => spot.start < person.spot.start && spot.name.length >= person.spot.name.length)
      const announcedHere = cue.rule === 'speaking by announcement' || cue.rule === 'speaking by passive'
      const leads = cue.role !== 'SPEAKER' && isNamedIn(sentence, where)
      if (short && !own && !plain && !headed && spoken.has(person.figure) && !((announcedHere || leads) && where !== scene.main)) continue
      if (/\b(?:ago|last year|in (?:19|20)\d{2})\b/.test(code) && !own && !plain && event === scene.main && /‹d/.test(code) && short)
        continue
      const presence =
        cue.presence ??
        (/\bvideo message|\bvideo messages|by video\b.*message/i.test(code)
          ? 'VIDEO_MESSAGE'
          : /\b(?:on the screen|online|virtually|remotely|by video|via zoom|on line|video call|by video link)\b/i.test(code)
            ? 'ONLINE'
            : undefined)
      const role: Role = /\bas (?:the )?(?:new )?(?:Co-)?Chair\b/.test(code.slice(person.end, person.end + 60)) ? 'CHAIR' : cue.role
      say(sentence, person.figure, where, role, sentence, cue.rule, presence)
    }
  }
  return facts
}

function announced(code: string): boolean {
  return /\bwill\b(?!\s+(?:be|have)\s+\w+ed\b)|\bto be confirmed\b|\bis expected to\b/.test(code) && !/\bsaid\b/.test(code)
}

function trimEnd(code: string, from: number, to: number): number {
  return from + code.slice(from, to).replace(/[\s;/,]+(?:and\s*)?$/, '').length
}
