import { pattern } from '../pattern.ts'
import { speakingVerbs } from '../speaking-verbs.ts'
import { anyOf } from '../words.ts'
import { type Role, roleOf } from './speaking-roles.ts'

/** What shows that somebody speaks, and in which part. */
export interface Cue {
  readonly role: Role
  readonly rule: 'speaking by announcement' | 'speaking by passive' | 'speaking by verb'
  readonly presence?: 'VIDEO_MESSAGE'
}

/** What may stand between a cue and the name: an article, a post, the body where it is held. */
const post =
  "(?:(?!(?:and|or|but|with|by|was|were|is|are|has|had|that|who|which|while|when|after|before|said|to|from)\\s)(?:[\\p{L}'-]+|‹[ol]\\d+›(?:'s)?),?\\s+){0,8}$"
const speaker =
  '(?:speakers?|panel(?:l?ists)?|discussants?|presenters?|respondents?|commentators?|experts?|guests?|practitioners?|researchers?|academics|authors?|contributors?|cooperators?|entrepreneurs?|leaders?|ministers?|mayors?|members?|women|men|people|voices|witnesses|delegates?|representatives?|officials?|trade unionists?|unionists?|managers?|colleagues?|others|two|three|four|five|six|seven|eight)'
const stage = '(?:panel|podium|stage|platform|table|round ?table|floor)'
const said = `(?:${anyOf(speakingVerbs.map(verb => verb.replaceAll(' ', '\\s+')))})`

/** By whom something was done that is done by speaking. */
export const passive =
  /\b(moderated|facilitated|chaired|co-chaired|presided over|opened|closed|introduced|presented|delivered|given|taught|tutored|told|shared|described|explained|outlined|illustrated|voiced|spoken|said|made|held|provided|offered|contributed|read|led|addressed|inaugurated|concluded|launched|kicked off|animated|steered|guided|conducted|run|followed|joined|recalled|raised|stressed|underlined|wound up|rounded off|summed up)(?:\s+(?:and|&)\s+(moderated|facilitated|chaired|closed|opened))?\s+(?:\p{L}+\s+){0,3}?by,?\s+(?:the\s+)?(?:(?:[\p{L}'-]+|‹[ol]\d+›(?:'s)?),?\s+){0,9}$/iu
/** "The committee, chaired by ‹p1›": it is a body that is chaired, and no event. */
const ofBody =
  /\b(?:committee|council|board|commission|(?:working )?group|network|unit|federation|association|cooperative|alliance|body|delegation|‹o\d+›)(?:\s*\(‹o\d+›\))?,?\s+(?:which is |that is |now |currently )?(?:co-)?(?:chaired|led|headed|run|presided over)\b/u
/** "‹j1›, launched by ‹p2›": it is a project that was launched, and no event. */
const launchedProject = /‹j\d+›"?,?\s+(?:(?:was|had been|which was)\s+)?(?:launched|introduced|presented|started|run|led)\b/u

/** The part comes with the words: their first group, or themselves. */
interface Announcement extends Partial<Cue> {
  readonly words: RegExp
}

/** What in front of a name announces that it speaks. */
const announcements: readonly Announcement[] = [
  // "The moderator of the day was ‹p1›", "The part of chairperson was taken by ‹p1›"
  {
    words:
      /\b((?:co-)?(?:facilitators?|moderators?|chair(?:person|man|woman)?|rapporteurs?)|(?:master|mistress) of ceremonies)\b[^.;‹]{0,40}\b(?:was|were|is|are)\s+(?:the\s+(?:[\p{Ll}]+\s+){0,2})?$/iu,
  },
  {
    words:
      /\b(chair\p{L}*|moderator|moderation|facilitat(?:or|ion)|rapporteur)\b[^.;‹]{0,30}\b(?:(?:taken|played|filled|assumed|ensured|provided|done)\s+by|in\s+the\s+hands\s+of|lay\s+with|fell\s+to)\s+$/iu,
    rule: 'speaking by passive',
  },
  // "Under the chairmanship of ‹p1›", "in the chair was ‹p1›", "Moderator, ‹p1›"
  { words: pattern(`\\bunder the (chair\\w*|presidency|moderation|facilitation|guidance)\\s+of\\s+${post}`, 'iu') },
  { words: /\bin the (chair)(?:\s+(?:was|is|sat)|[,:])?\s+(?:the\s+)?(?:[\p{L}'-]+\s+){0,3}$/iu },
  { words: /(?<!\bas\s)\b(moderator|facilitator|moderation)[,:]?\s+$/i },
  // "elected ‹p1› as its chair", "It fell to ‹p1› to close"
  { words: pattern(`\\b[Ii]t\\s+(?:fell|was\\s+up)\\s+to\\s+${post}`, 'u') },
  { words: /\b(?:[Aa]lso\s+)?on\s+(?:the\s+)?(?:stage|podium|panel|platform)\s*:\s+$/u },
  // "a speech by ‹p1›", "papers by ‹p1› … and by ‹p2›"
  {
    words:
      /\b(?:speech(?:es)?|address(?:es)?|keynotes?|lectures?|talks?|presentations?|remarks|statements?|greetings?|words|interventions?|contributions?|papers?|testimon(?:y|ies)|welcome|opening|farewell|summary|conclusions?|introduction|closing|report|interview)\s+(?:[^.;:‹]{0,40}\s)?(?:by|from|with)\s+(?:[^.;:]*?\sand\s+by\s+)?(?:the\s+)?(?:(?:[\p{L}'-]+|‹[ol]\d+›(?:'s)?),?\s+){0,7}$/iu,
  },
  // "A video message came from ‹p1›"
  {
    words: pattern(
      `\\b(?:video|filmed|recorded|taped)[- ]?(?:message|greeting|statement|address|speech|contribution)s?\\s+(?:(?:came|arrived|was\\s+\\p{L}+|were\\s+\\p{L}+)\\s+)?(?:from|of|by)\\s+${post}`,
      'iu',
    ),
    presence: 'VIDEO_MESSAGE',
  },
  // "Responding to ‹p1› were ‹p2›, …, and ‹p3›", "It also heard ‹p1› and ‹p2›", "Then came ‹p1›"
  {
    words:
      /(?:\b(?:[Rr]esponding|[Rr]eplying|[Ss]peaking|[Pp]resenting|[Jj]oining|[Dd]iscussing|[Cc]ommenting|[Cc]ontributing|[Ii]ntervening|[Aa]lso speaking|[Oo]n the (?:panel|podium|stage))\b[^.;]*?\b(?:were|was|are|is)|\b(?:[Ii]t|[Tt]hey|panel|session|audience|participants|delegates|meeting|committee|workshop|conference)\s+(?:also\s+|then\s+|first\s+)?(?:heard|listened to|welcomed|featured|features|hears)|\b(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:then\s+|also\s+)?(?:welcomed|introduced|gave the floor to|invited)|\b(?:[Hh]osting|[Cc]hairing|[Oo]pening|[Cc]losing)\s+(?:it|them|the \p{Ll}+)\s+(?:was|were)|\b(?:featured|featuring|heard|brought together|gathered|united)|\b[Nn]ext\s+(?:came|to (?:speak|take the floor) (?:was|were)|was|were)|\b[Tt]hen\s+came|\bwho (?:spoke|presented|took the floor|intervened|contributed|discussed)\b[^.;‹]*\b(?:were|was|are|included))(?:\s+(?:from|also))?\s+(?:[^.;:]*?(?:,|\band)\s+)?(?:the\s+)?(?:[\p{L}'-]+\s+){0,4}$/u,
  },
  // "The last word was that of ‹p1›", "The morning belonged to ‹p1›", "Next up was ‹p1›", "It was the turn of ‹p1›"
  {
    words: pattern(
      `\\b(?:first|next|second|third|last|final|opening|closing|concluding)\\s+(?:[\\p{Ll}-]+\\s+)?(?:words?|turn|floor|speech|speaker|address|contribution|intervention|remarks|question)\\s+(?:then\\s+|also\\s+)?(?:(?:went|fell|belonged|was\\s+given|was\\s+handed)\\s+to|came\\s+from|(?:was|were|is|are)(?:\\s+(?:that|those)\\s+of)?)\\s+${post}`,
      'iu',
    ),
  },
  {
    words: pattern(
      `\\b(?:floor|stage|microphone|morning|afternoon|day|evening)\\s+(?:then\\s+)?(?:(?:belonged|went|passed|was\\s+(?:given|handed))\\s+to|(?:began|opened|started|closed|ended)\\s+with)\\s+${post}`,
      'iu',
    ),
  },
  {
    words: pattern(
      `\\b(?:next|first|last)\\s+(?:up|in\\s+line|to\\s+(?:speak|take\\s+the\\s+floor)|on\\s+(?:stage|the\\s+list))\\s+(?:was|were|came|is|are)\\s+${post}`,
      'iu',
    ),
  },
  { words: pattern(`\\b(?:it\\s+(?:was|is)|came|followed\\s+by)\\s+(?:then\\s+|now\\s+)?the\\s+turn\\s+of\\s+${post}`, 'iu') },
  // "The opening was left to ‹p1›"
  {
    words: pattern(
      `\\b(chair|moderation|opening|closing|floor|word|keynote|introduction|welcome|summary|summing-up|conclusions?)\\b[^.;:‹]{0,30}\\b(?:was|were|is|are|had\\s+been)\\s+(?:left|given|entrusted|assigned|reserved|offered|passed)\\s+to\\s+${post}`,
      'iu',
    ),
  },
  // "in conversation with ‹p1›", "the debate between ‹p1› and ‹p2›", "a panel of ‹p1›, ‹p2› and ‹p3›"
  {
    words: pattern(
      `\\b(?:in\\s+(?:conversation|dialogue|discussion|debate)\\s+with|(?:conversation|dialogue|debate|exchange|discussion|panel|round ?table|interview|talk)\\s+(?:between|among|with|of)|face\\s+to\\s+face\\s+with|exchanged\\s+views\\s+with|(?:debated|shared\\s+the\\s+${stage})\\s+with|interviewed)\\s+${post}`,
      'iu',
    ),
  },
  // "On the podium sat ‹p1›, ‹p2› and ‹p3›", "the panel consisted of ‹p1› and ‹p2›"
  {
    words: pattern(
      `\\b${stage}\\b[^.;:‹]{0,40}?\\b(?:sat|stood|was|were|is|are|consisted\\s+of|made\\s+up\\s+of|composed\\s+of|comprised|counted|united|gathered|included|brought\\s+together|with)\\s+${post}`,
      'iu',
    ),
  },
  // "Three women told their stories: ‹p1›, ‹p2› and ‹p3›", "Speakers from four countries - ‹p1›, ‹p2›"
  { words: pattern(`\\b${speaker}\\b[^.;:‹]*\\b${said}(?![\\p{L}])[^.;:‹]*:\\s+${post}`, 'iu') },
  {
    words: pattern(
      `\\b(?:speakers|panell?ists|discussants|presenters|contributors|experts|guests|authors|researchers|practitioners)\\b[^.;:‹]*(?::|\\s[–—-])\\s+${post}`,
      'iu',
    ),
  },
  // "… (40 people); chair: ‹p1›", "trainers ‹p1› and ‹p2›"
  {
    words: pattern(
      `(?<!‹p\\d+›,\\s+(?:the\\s+)?)\\b((?:co-)?(?:chairs?|moderators?|facilitators?|keynotes?|speakers?|panell?ists?|presenters?|trainers?|lecturers?|rapporteurs?|discussants?|tutors?|guests?|leads?(?=:)|on the (?:panel|podium|stage)(?=:)))\\s*(?:\\([^()]*\\)\\s*)?:?\\s+(?:[^.;:]*(?:,|\\band|;)\\s+)?${post}`,
      'iu',
    ),
  },
  { words: /\b(?:keynote speaker|speaker|panell?ist|discussant|presenter|respondent)s?,?\s+$/i },
  { words: /\b(?:joined|followed|accompanied) by\b[^.;‹]*:\s*$/ },
  // "Confirmed speakers are ‹p1› and ‹p2›"
  {
    words:
      /\b(?:[Ee]xpected|[Aa]nnounced|[Cc]onfirmed|[Ii]nvited|[Ss]peaking|[Pp]resenting)(?:\s+(?:speakers|are|to speak|also))*\s+(?:are|is|were|will be)\s+$/,
  },
  // "in the words of ‹p1›"
  { words: pattern(`\\b[Ii]n\\s+the\\s+(?:words|view|opinion|eyes)\\s+of\\s+${post}`, 'u') },
  { words: /\b(?:presentations?|practices|testimon\w+|contributions|inputs|talks)\b.*(?:‹o\d+›|\p{Lu}[\p{L}-]+),\s+by\s+$/u },
]
const saidBefore =
  /(?:"|,)\s*(?:said|says|explained|explains|added|adds|noted|stressed|concluded|recalled|argued|stated|told us|affirmed|emphasi[sz]ed|insisted|warned|according to)\s+(?:the\s+)?(?:[\p{L}‹›\d-]+\s+){0,4}$/u
/** Words for what is said or for those who say it, with what leads from there to the names. */
const list =
  /\b(?:participation|representatives|alongside|along|speakers?|panel(?:l?ists)?|discussants?|remarks|keynotes?(?: speech(?:es)?| address(?:es)?)?|speeches|guests?(?: of honou?r)?|questions?|comments?|answers?|reactions?|replies|examples?|appeals?|proposals?|interventions?|presentations?|floor|contributions?|addresses|testimon\w+|speaking(?: in \w+)?|statements?|messages?|words?|voices?|experts|lectures?|welcome|panel)\b[^.;‹]{0,70}?(?:\b(?:were|was|are|is|came|went|followed|included|includes|include|featured|by|from|with|to|of|also|being|will be|delivered by)\b|:)[^.;]*$/i
/** After these words a name is that of somebody who does not speak. */
const notHere =
  /\b(?:in honou?r of|thanked|thanks to|tribute to|in memory of|founded by|(?<!co-)authors?|written by|wrote|unlike|appointed|elected|succeed(?:ed|s|ing)|replac(?:ed|es|ing)|letter (?:from|to)|met with|met|visited|on behalf of|father|photo|picture|biography|book by|paper by|invited by|accompanied by|signed by|in the presence of|like)\s+(?:the\s+)?$/i

/** The cue in front of a name, if any; `linked` says that the name goes on with a list of which `before` holds the beginning. Null for whoever is named without speaking. */
export function cueInFront(before: string, linked: boolean): Cue | null | undefined {
  if (notHere.test(before.slice(-60))) return null
  const by = passive.exec(before)
  if (by) {
    const done = before.slice(0, by.index + 24)
    if (launchedProject.test(done) || ofBody.test(done)) return null
    return { role: roleOf(`${by[1]} ${by[2] ?? ''}`), rule: 'speaking by passive' }
  }
  const clause = before.slice(Math.max(before.lastIndexOf('. '), 0))
  for (const { words, rule = 'speaking by announcement', presence } of announcements) {
    const match = words.exec(clause)
    if (match) return { role: roleOf(match[1] ?? ''), rule, ...(presence && { presence }) }
  }
  if (saidBefore.test(before)) return { role: 'SPEAKER', rule: 'speaking by verb' }
  const cue = list.exec(clause)
  if (cue && (linked || leading.test(before)))
    return { role: roleOf(/\bmoderat/.exec(cue[0].slice(0, 60))?.[0] ?? ''), rule: 'speaking by announcement' }
  return undefined
}

const leading = /(?:was|were|by|from|with|to)\s+(?:the\s+|also\s+)?(?:‹[^›]+›'?s?\s+)?(?:[\p{L}-]+\s+){0,4}$/u
