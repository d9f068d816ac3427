import type { Figure } from '../cast.ts'
import { anyOf, speakingVerbs } from '../words.ts'
import type { Fact } from './fact.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

type Role = 'SPEAKER' | 'MODERATOR' | 'CHAIR'

const label = /^(?:\s*["“]?)([\p{Lu}\p{Ll}][\p{L}\p{M}’' ,()&-]{2,70}?)(?:\s*:\s+|\s+[–—-]\s+(?=‹p\d+›)|\s+(?=‹p\d+›))/u
const moderates = /\b(?:moderat\w*|facilitat\w*|steered|animated|guided|host of the panel|anchor|emcee|master of ceremonies|MC)\b/i
const chairs = /\b(?:co-)?chair(?:s|ed|person|persons|man|woman|ing)?\b|\bpresid(?:ed|es|ing)\b/i
const speaks =
  /\b(?:speakers?|spoke|panel(?:l?ists?)?|discussants?|keynotes?|presenters?|presentations?|presented|opening|welcome|greetings?|intro(?:duction)?|conversation|closing|remarks|rapporteurs?|respondents?|interview|testimon\w+|round|contributions?|address(?:es)?|speech(?:es)?|talks?|lectures?|interventions?|commentators?|guests? of honou?r|statements?|video messages?|reactions?|experts?|trainers?|lecturers?|inputs?|debate|dialogue|honou?r|resource persons?|launch)\b/i
const attends =
  /\b(?:among (?:those|the (?:participants|guests|audience))(?: who were)?(?: also)? (?:attending|present|in the room|in attendance)?|attended by|in attendance|were (?:also )?present|also present|participants included|guests included|audience included|in the audience|attendees|also attended|list of participants|attending were|also attending|attending\s*:|attended were|watched by|present were)\b/i
const passive =
  /\b(moderated|facilitated|chaired|co-chaired|presided over|opened|closed|introduced|presented|delivered|given|told|shared|described|explained|outlined|illustrated|voiced|read|led|addressed|inaugurated|concluded|launched|made|kicked off|animated|steered|guided|conducted|run|followed|joined|recalled|raised|stressed|underlined|wound up|rounded off|summed up)(?:\s+(?:and|&)\s+(moderated|facilitated|chaired|closed|opened))?\s+(?:\p{L}+\s+){0,3}?by,?\s+(?:the\s+)?(?:(?:[\p{L}'-]+|‹[ol]\d+›(?:'s)?),?\s+){0,9}$/iu
/** Headings of a programme below which people stand who speak. */
const sections =
  /^(?:Keynotes?(?: speakers?)?|Speakers?|Panell?ists?|Discussants?|Moderators?|Opening(?: plenary| remarks)?|Closing(?: remarks)?|Welcome(?: remarks)?|Conversation|Reactions?|Responses?|Interventions?|Contributions?|Remarks|Panel(?: discussion)?|Discussion|Testimonies|Presentations?|Introductions?|Setting the scene|Wrap-up)\s*$/i
/** "a speech by ‹p1›", "papers by ‹p1› … and by ‹p2›". */
const given =
  /\b(?:speech(?:es)?|address(?:es)?|keynotes?|lectures?|talks?|presentations?|remarks|statements?|greetings?|words|interventions?|contributions?|papers?|testimon(?:y|ies)|welcome|introduction|closing|report)\s+(?:[^.;:‹]{0,40}\s)?(?:by|from)\s+(?:[^.;:]*?\sand\s+by\s+)?(?:the\s+)?(?:(?:[\p{L}'-]+|‹[ol]\d+›(?:'s)?),?\s+){0,7}$/iu
/** "The part of chairperson was taken by ‹p1›". */
const partTaken =
  /\b(chair\p{L}*|moderator|moderation|facilitator|rapporteur)\b[^.;‹]{0,30}\b(?:taken|played|filled|assumed|ensured|provided)\s+by\s+$/iu
/** "Responding to ‹p1› were ‹p2›, …, and ‹p3›", "It also heard ‹p1› and ‹p2›". */
const joinedBy =
  /(?:\b(?:[Rr]esponding|[Rr]eplying|[Ss]peaking|[Pp]resenting|[Jj]oining|[Dd]iscussing|[Cc]ommenting|[Cc]ontributing|[Ii]ntervening|[Aa]lso speaking|[Oo]n the (?:panel|podium|stage))\b[^.;]*?\b(?:were|was|are|is)|\b(?:[Ii]t|[Tt]hey|panel|session|audience|participants|delegates|meeting|committee|workshop|conference)\s+(?:also\s+|then\s+|first\s+)?(?:heard|listened to|welcomed|featured|features|hears)|\b(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:then\s+|also\s+)?(?:welcomed|introduced|gave the floor to|invited)|\b(?:[Hh]osting|[Cc]hairing|[Oo]pening|[Cc]losing)\s+(?:it|them|the \p{Ll}+)\s+(?:was|were)|\b(?:featured|featuring|heard|brought together|gathered|united)|\b(?:first|next|last|final|opening|closing)\s+(?:words?|turn|floor)\s+(?:went|fell|belonged|was given)\s+to|\b[Nn]ext\s+(?:came|to (?:speak|take the floor) (?:was|were)|was|were)|\b[Tt]hen\s+came|\bwho (?:spoke|presented|took the floor|intervened|contributed|discussed)\b[^.;‹]*\b(?:were|was|are|included))(?:\s+(?:from|also))?\s+(?:[^.;:]*?(?:,|\band)\s+)?(?:the\s+)?(?:[\p{L}'-]+\s+){0,4}$/u
const listCue =
  /\b(?:participation|representatives|alongside|along|speakers?|panel(?:l?ists)?|discussants?|remarks|keynotes?(?: speech(?:es)?| address(?:es)?)?|speeches|guests? of honou?r|interventions?|presentations?|floor|contributions?|addresses|testimon\w+|speaking(?: in \w+)?|statements?|messages?|words?|voices?|experts|lectures?|welcome|panel)\b[^.;‹]{0,70}?(?:\b(?:were|was|are|is|came|went|followed|included|includes|include|featured|by|from|with|to|of|also|being|will be|delivered by)\b|:)[^.;]*$/i
const verbs = `(?:${anyOf(speakingVerbs.map(verb => verb.replaceAll(' ', '\\s+')))})`
const adverbs =
  '(?:(?:also|then|who|each|in turn|in reply|in response|in conclusion|in closing|for the \\p{Ll}+|has|had|will(?: also)?|is|was|further|finally|and|again|himself|herself|both|all|later|first|next|who also|too|there|had also|has also|in particular|briefly|warmly|strongly|now|for (?:his|her) part|on (?:his|her) part|virtually|remotely|online),?\\s+){0,3}'
const after = new RegExp(
  `^,?\\s*(?:who\\s+)?${adverbs}(${verbs}|moderat\\w+|facilitat\\w+|(?:co-)?chair\\w+|presided|led\\s+the\\s+(?:session|discussion|debate|panel)|(?:sat|took|was)\\s+in\\s+the\\s+moderator's\\s+(?:chair|seat)|hosted)(?![\\p{L}])`,
  'u',
)
/** What somebody is announced to do: "will facilitate", "is to present". */
const willSpeak =
  /^,?\s*(?:who\s+)?(?:also\s+)?(?:will|is to|are to|is due to|is expected to|is set to)\s+(?:also\s+|then\s+|be\s+)?(moderat\w+|facilitat\w+|coordinate|chair\w*|speak\w*|present\w*|open\w*|close|conclude|address\w*|report\w*|give|giving|deliver\w*|join\w*|take part|participate|intervene|discuss\w*|share|sharing|explain|talk|welcome|introduce|lead|contribute|keynote|appear|preside)/i
const saidBefore =
  /(?:"|,)\s*(?:said|says|explained|explains|added|adds|noted|stressed|concluded|recalled|argued|stated|told us|affirmed|emphasi[sz]ed|insisted|warned|according to)\s+(?:the\s+)?(?:[\p{L}‹›\d-]+\s+){0,4}$/u
const notHere =
  /\b(?:in honou?r of|thanked|thanks to|tribute to|in memory of|founded by|authors?|written by|wrote|unlike|appointed|elected|succeed(?:ed|s|ing)|replac(?:ed|es|ing)|letter (?:from|to)|interview with|turn of|met with|met|visited|on behalf of|father|photo|picture|biography|book by|paper by|invited by|accompanied by|signed by|like)\s+(?:the\s+)?$/i
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
const nonSpeaking =
  /^(?:set\s+up|made\s+up|found(?:ed)?\s+(?:the|a)\b|gave\s+(?:its|their)\s+support|joined\s+(?:the|as|in)\b|wrote|took\s+(?:the\s+place|office|over)|went\s+(?:back\s+)?to\s+(?:the\s+)?(?:university|school)|called\s+for\s+papers|shared\s+a|brought\s+(?:the|it)|read\b|saw\b|considered\s+(?:as|one)|listed|set\b(?!\s+(?:a|out)))/i

/** Who spoke where and in which role: in lists by their labels, in prose by verbs and by what announces a list of speakers. */
export function speakingIn(
  sentences: readonly Sentence[],
  scene: Scene,
  appositionEnd: (sentence: Sentence, at: number) => number,
  focusOf: (sentence: Sentence) => { event: Figure | null; headed: boolean; explicit: Figure | null },
  holder: (office: string, at: number) => Figure | null,
): Fact[] {
  const facts: Fact[] = []
  const spoken = new Map<Figure, Set<Figure>>()
  let listRole: Role | 'ATTENDED' | null = null
  let lastBlock = -1
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
    const { code, block } = sentence
    const people = sentence.signs('p')
    const { event, headed, explicit } = focusOf(sentence)
    const item = block.kind !== 'paragraph'
    if (block.kind === 'heading' && sentence.blockIndex !== lastBlock && people.length === 0 && block.indent === 0 && !/:\s*$/.test(code))
      listRole = null
    if (sentence.blockIndex !== lastBlock && block.kind === 'paragraph' && !/:\s*$/.test(code)) listRole = null
    lastBlock = sentence.blockIndex
    if (absence.test(code)) continue
    if (item && people.length === 0 && attendance.test(code.trim())) {
      listRole = 'ATTENDED'
      continue
    }
    const title = label.exec(code)
    const heading = title?.[1] ?? ''
    if (/:\s*$/.test(code) && people.length === 0) {
      listRole =
        presence.test(code) || attends.test(code) || /\bparticipants\b/i.test(code)
          ? 'ATTENDED'
          : moderates.test(code)
            ? 'MODERATOR'
            : speaks.test(code) || chairs.test(code)
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
    if (people.length === 0) continue
    // A programme line: "Moderator: ‹p1›, Director, ‹o1›", or a bare "‹p1›, ‹o1›" under a session.
    const starts =
      /^\s*(?:[-–]\s*)?(?:(?:Commissioner|Minister|President|Professor|Ambassador|Senator|Director|Secretary|Chair|MEP|Vice-President|Deputy Minister|Vice-Minister)\s+)?‹p\d+›/.test(
        code,
      )
    const labelled =
      /^\s*(?:Co-?)?(?:Chairs?|Moderators?|Facilitators?|Speakers?|Panell?ists?|Discussants?|Keynotes?|Rapporteurs?|Presenters?|Chaired by|Moderated by|Facilitated by|Chairpersons?)(?:\s+[\p{L}‹›\d ]{0,40})?\s*:\s*‹p/u.test(
        code,
      )
    if (
      (item || labelled) &&
      event &&
      (headed || listRole || title) &&
      (starts ||
        (title && /^[^‹]*(?::|\s[–—-])\s/.test(code)) ||
        (headed && /^[^‹:]+"‹e\d+›"\s*:\s+‹p/.test(code)) ||
        /^(?:Welcome|Conversation|Intro)|^\s*With\s+‹p|^(?:\p{L}+\s+){1,3}by\s+(?:the\s+)?‹p/u.test(code))
    ) {
      if (silent.test(code)) {
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
        const bracketed = /^\s*\(([\p{L}-]+)\)/u.exec(code.slice(end))?.[1] ?? ''
        const listed =
          index === 0 ||
          /(?:[;/+]|,?\s(?:and|&)|,|\.\s)\s*(?:(?:the\s+)?[\p{L} ]{0,30})$/u.test(code.slice(people[index - 1]?.end ?? 0, at))
        if (!listed) continue
        // "…; moderated by ‹p3›" in the line of the speakers.
        const said = passive.exec(code.slice(people[index - 1]?.end ?? 0, at))?.[1] ?? ''
        const until = people[index + 1]?.at ?? code.length
        if (silent.test(code.slice(end, until))) continue
        const span = sentence.span(index === 0 ? 0 : at, Math.max(end, trimEnd(code, end, until)))
        if (attended) facts.push({ predicate: 'ATTENDED', subject: figure, object: event, qualifiers: {}, span, rule: 'attended' })
        else
          say(
            sentence,
            figure,
            event,
            roleOf(`${bracketed} ${said}`) === 'SPEAKER' ? role : roleOf(`${bracketed} ${said}`),
            span,
            title ? 'speaking by label' : 'speaking by list',
            /\bvideo\b/i.test(named) ? 'VIDEO_MESSAGE' : undefined,
          )
      }
      continue
    }
    const readOut = /\bmessages?\b[^.;]*\bread\b|\bread (?:out )?(?:a|the) messages?\b/i.test(code)
    // "All four will address the opening plenary."
    const attending = attends.exec(code)
    const cues = [...people.entries()].map(([index, person]): { role: Role; rule: string } | null => {
      const before = code.slice(0, person.at)
      if (attending && attending.index < person.at) return null
      if (notHere.test(before.slice(-60))) return null
      const previous = people[index - 1]
      const office =
        /\b((?:co-)?(?:facilitators?|moderators?|chair(?:person|man|woman)?|rapporteurs?))\b[^.;‹]{0,40}\b(?:was|were|is|are)\s+(?:the\s+(?:[\p{Ll}]+\s+){0,2})?$/iu.exec(
          before,
        )
      if (office) return { role: roleOf(office[1] ?? ''), rule: 'speaking by announcement' }
      const by = passive.exec(before)
      const taken = partTaken.exec(before)
      if (taken) return { role: roleOf(taken[1] ?? ''), rule: 'speaking by passive' }
      if (by && launchedProject.test(before.slice(0, by.index + 24))) return null
      if (by && ofBody.test(before.slice(0, by.index + 24))) return null
      if (by) return { role: roleOf(`${by[1]} ${by[2] ?? ''}`), rule: 'speaking by passive' }
      const end = appositionEnd(sentence, person.end)
      const next = people[index + 1]?.at ?? code.length
      const beyond =
        /^,[^.;:]*?,\s+(?=[a-z])/.exec(code.slice(end, next)) ??
        /^(?:\s+(?:at|of|in|from)\s+[^.;:,]*|,[^.;:]*?),\s+(?=[a-z])/.exec(code.slice(person.end, next))
      const tail = beyond ? (code.slice(end, next).startsWith(beyond[0]) ? end : person.end) + beyond[0].length : -1
      const verb =
        after.exec(code.slice(end, next)) ??
        after.exec(code.slice(person.end, next)) ??
        after.exec(code.slice(person.end, next).replace(/^\s+(?:of|from)\s+(?:the\s+)?‹[ol]\d+›/, '')) ??
        (tail > 0 ? after.exec(code.slice(tail, next)) : null)
      const said = verb ? code.indexOf(verb[1] ?? '', person.end) : -1
      // Who chairs a body does so all year.
      const aBody = /^(?:(?:co-)?chair\w*|led|leads|presided over|presides over|hosted)\s+(?:the\s+)?‹o/.test(code.slice(said))
      if (verb && !aBody && !nonSpeaking.test(code.slice(said))) return { role: roleOf(verb[1] ?? ''), rule: 'speaking by verb' }
      const will =
        willSpeak.exec(code.slice(end, next)) ??
        willSpeak.exec(code.slice(person.end, next)) ??
        (tail > 0 ? willSpeak.exec(code.slice(tail, next)) : null)
      if (will) return { role: roleOf((will[1] ?? '').replace('coordinate', 'moderate')), rule: 'speaking by verb' }
      if (/\b(?:keynote speaker|speaker|panell?ist|discussant|presenter|respondent)s?,?\s+$/i.test(before))
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (given.test(before) || joinedBy.test(before)) return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (/\b(?:moderator|facilitator|moderation)[,:]?\s+$/i.test(before)) return { role: 'MODERATOR', rule: 'speaking by announcement' }
      if (/^,?\s*who\s+(?:took|was in) the chair\b/.test(code.slice(person.end))) return { role: 'CHAIR', rule: 'speaking by verb' }
      if (/\bin the chair (?:was|is)\s+$|\bin the chair[,:]?\s+$/i.test(before)) return { role: 'CHAIR', rule: 'speaking by announcement' }
      if (/\b(?:joined|followed|accompanied) by\b[^.;‹]*:\s*$/.test(clause(before)))
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (/\b(?:table|stage|panel|podium|floor) with\s+(?:[\p{L}-]+\s+){0,3}$/u.test(before))
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (
        /\b(?:all (?:two|three|four|five|six|of (?:them|whom))|both)\s+(?:[\p{L}]+\s+)?(?:took the floor|spoke|addressed|intervened|made|gave|presented)\b/u.test(
          code.slice(person.end),
        )
      )
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (
        /\b(?:[Ee]xpected|[Aa]nnounced|[Cc]onfirmed|[Ii]nvited|[Ss]peaking|[Pp]resenting)(?:\s+(?:speakers|are|to speak|also))*\s+(?:are|is|were|will be)\s+$/.test(
          before,
        )
      )
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (saidBefore.test(before)) return { role: 'SPEAKER', rule: 'speaking by verb' }
      const since = clause(before)
      if (
        listCue.test(since) &&
        (previous === undefined ||
          isListed(code.slice(previous.end, person.at)) ||
          /(?:was|were|by|from|with|to)\s+(?:the\s+|also\s+)?(?:‹[^›]+›'?s?\s+)?(?:[\p{L}-]+\s+){0,4}$/u.test(before))
      )
        return {
          role: /\bmoderat/.test(listCue.exec(since)?.[0].slice(0, 60) ?? '') ? 'MODERATOR' : 'SPEAKER',
          rule: 'speaking by announcement',
        }
      if (
        /\b(?:speakers?|panell?ists?|discussants?|presenters?|experts|guests|authors?|contributors?|researchers|practitioners)\b[^;‹]*:\s*$/i.test(
          since,
        )
      )
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (/\b(?:presentations?|practices|testimon\w+|contributions|inputs|talks)\b.*(?:‹o\d+›|\p{Lu}[\p{L}-]+),\s+by\s+$/u.test(since))
        return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (/\bafter\s+$/i.test(before) && /\bfloor\b/.test(code)) return { role: 'SPEAKER', rule: 'speaking by announcement' }
      if (/^\s+(?:also\s+)?(?:took part|participated)\s+(?:in|as)\s+(?:the|a)\s+(?:panel|debate|discussion|round)/.test(code.slice(end)))
        return { role: 'SPEAKER', rule: 'speaking by verb' }
      return null
    })
    // "‹p1›, …, and ‹p2›, …, opened": a list shares the cue of one of its members.
    for (let index = people.length - 2; index >= 0; index--) {
      const next = cues[index + 1]
      const between = code.slice(people[index]?.end ?? 0, people[index + 1]?.at ?? 0)
      if (
        !cues[index] &&
        next &&
        next.rule !== 'speaking by passive' &&
        isListed(between) &&
        !(attending && attending.index < (people[index]?.at ?? 0)) &&
        /^(?:[^.]*,)?\s*(?:and|&)\s+(?:[\p{L}‹›\d' -]{0,40})$/u.test(between)
      )
        cues[index] = next
    }
    for (let index = 1; index < people.length; index++) {
      const last = cues[index - 1]
      const between = code.slice(people[index - 1]?.end ?? 0, people[index]?.at ?? 0)
      if (!cues[index] && last && ['speaking by announcement', 'speaking by passive'].includes(last.rule) && isListed(between))
        cues[index] = last
    }
    for (const [index, person] of people.entries()) {
      const cue = cues[index]
      const own = eventBeside(sentence, person.at, person.end)
      const plain = explicit && sentence.signs('e').some(sign => sign.figure === explicit && sign.end <= person.at) ? explicit : null
      const where = own ?? plain ?? (explicit && explicit !== event ? event : (event ?? explicit))
      if (attending && attending.index < person.at && where) {
        facts.push({ predicate: 'ATTENDED', subject: person.figure, object: where, qualifiers: {}, span: sentence, rule: 'attended' })
        continue
      }
      if (!cue || !where) continue
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
      if (short && !own && !plain && !headed && spoken.has(person.figure) && !(announcedHere && where !== scene.main)) continue
      if (/\b(?:ago|last year|in (?:19|20)\d{2})\b/.test(code) && !own && !plain && event === scene.main && /‹d/.test(code) && short)
        continue
      const presence = /\bvideo message|\bvideo messages|by video\b.*message/i.test(code)
        ? 'VIDEO_MESSAGE'
        : /\b(?:on the screen|online|virtually|remotely|by video|via zoom|on line|video call|by video link)\b/i.test(code)
          ? 'ONLINE'
          : undefined
      const role: Role = /\bas (?:the )?(?:new )?(?:Co-)?Chair\b/.test(code.slice(person.end, person.end + 60)) ? 'CHAIR' : cue.role
      say(sentence, person.figure, where, role, sentence, cue.rule, presence)
    }
  }
  return facts
}

/** The last sentence of a stretch. */
const clause = (before: string) => before.slice(Math.max(before.lastIndexOf('. '), 0))

function roleOf(verb: string): Role {
  return moderates.test(verb) ? 'MODERATOR' : chairs.test(verb) ? 'CHAIR' : 'SPEAKER'
}

function isListed(between: string): boolean {
  // "‹o1› (‹p1›), ‹o2› (‹p2›)"
  if (/^\),?\s*(?:and\s+)?(?:the\s+)?(?:‹o\d+›|\p{Lu}[\p{L}\p{M} .&'-]+)\s*\($/u.test(between)) return true
  return (
    /(?:[;,]|\band|&|\/)\s*(?:(?:also|finally|as well as|the|‹[ol]\d+›'?s?|then)\s+){0,3}(?:[\p{L}’'-]+\s+){0,5}$/u.test(between) &&
    !/\b(?:said|told|opened|moderated|who (?:said|told|moderated)|while|whereas|after|before|where|when)\b/.test(between)
  )
}

/** An event that the words beside a person name: "spoke at ‹e1›", "‹e1›, which was moderated by ‹p1›". */
function eventBeside(sentence: Sentence, at: number, end: number): Figure | null {
  const { code } = sentence
  const before =
    /(‹e\d+›)"?(?:\s+on\s+‹d\d+›)?,?\s+(?:which|that|and)?\s*(?:was|is|were|will be)?\s*(?:also\s+)?(?:moderated|chaired|facilitated|opened|closed|addressed|introduced|led|presented)\s+(?:and \w+\s+)?by\s+(?:the\s+)?(?:[\p{L}‹›\d'-]+\s+){0,5}$/u.exec(
      code.slice(0, at),
    )
  if (before) return sentence.figureAt(before[1] as string) ?? null
  const behind =
    /^[^.;]{0,140}?\b(?:spoke|speaks?|speaking|opened|opens?|closed|moderated|moderates?|chaired|chairs?|addressed|address|presented|lectured|keynote|participated|took part|summing up|facilitated|facilitates?|coordinates?|coordinated|intervened|took the floor|gave|delivered)\b[^.;‹]{0,60}?\b(?:at|in|to|during|for|of)?\s*(?:the|a|its|their)?\s*"?(‹e\d+›)/u.exec(
      code.slice(end),
    )
  return behind && !/‹p/.test(behind[0]) && !ofAnother.test(behind[0]) ? (sentence.figureAt(behind[1] as string) ?? null) : null
}

/** "The committee, chaired by ‹p1›": it is a body that is chaired, and no event. */
const ofBody =
  /\b(?:committee|council|board|commission|(?:working )?group|network|unit|federation|association|cooperative|alliance|body|delegation|‹o\d+›)(?:\s*\(‹o\d+›\))?,?\s+(?:which is |that is |now |currently )?(?:co-)?(?:chaired|led|headed|run|presided over)\b/u

/** "‹j1›, launched by ‹p2›": it is a project that was launched, and no event. */
const launchedProject = /‹j\d+›"?,?\s+(?:(?:was|had been|which was)\s+)?(?:launched|introduced|presented|started|run|led)\b/u

/** "presented the results of the workshop ‹e1›": where it was presented, this does not say. */
const ofAnother =
  /\b(?:results?|reports?|outcomes?|findings|conclusions|recommendations|preparations?|plans?|follow-up|minutes|proceedings)\s+(?:of|for|from|to)\s/

function announced(code: string): boolean {
  return /\bwill\b(?!\s+(?:be|have)\s+\w+ed\b)|\bto be confirmed\b|\bis expected to\b/.test(code) && !/\bsaid\b/.test(code)
}

function trimEnd(code: string, from: number, to: number): number {
  return from + code.slice(from, to).replace(/[\s;/,]+(?:and\s*)?$/, '').length
}
