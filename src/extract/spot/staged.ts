import { anyOf, eventHeads } from '../words.ts'
import { eventNouns, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { topicIn } from './topic-in.ts'

/** What a larger event consists of or has around it; a conference or a webinar told in common words is the larger event itself. */
const nouns = anyOf([
  ...Object.keys(eventHeads).filter(
    noun =>
      !/^(?:conference|congress|forum|symposium|summit|colloquium|assembly|convention|webinars?|academy|course|events?|meetings?|weeks?|days?|series|sessions|anniversary|world congress|launch event|expo|keynote|elective|breakout|conversation|edition)$/.test(
        noun,
      ),
  ),
  ...'sitting|study visits?|field visit|visit|presentation|award ceremony|prize-giving|press conference|screening|reception|breakfast|lunch|dinner|evening|introduction|working group|public meeting|preparatory meeting|pre-conference meeting|follow-up meeting|side meeting|annual meeting|town hall meeting|evening event|gathering|talk|clinic|camp|vigil|rally|concert|contest|competition|tour|walk|hackathon|lab|laboratory|segment|opening|closing|round of testimonies|round of talks|round of questions|hearing|inaugural lecture|chat|assembly|congress'.split(
    '|',
  ),
])
const modifier = "(?!(?:of|and|or|in|at|on|for|to|with|by|that|who|which|from|its|the|their|an?|was|is|were)\\s)[\\p{Ll}\\d][\\p{L}\\d’'-]*"
/** "the Early Career Researchers and Young Weavers workshop" */
const proper = "(?:\\p{Lu}[\\p{L}’'-]*\\s+(?:and\\s+|of\\s+)?){2,6}"
const phrase = new RegExp(
  `(?<![\\p{L}-])(?:the|an?|its|their|our|another|one|The|An?|Its|Their|Our|Another|One)\\s+((?:${modifier}\\s+){0,3}?(?:${proper})?(?:${nouns})(?:\\s+(?:${nouns}))?)(?![\\p{L}-])((?:\\s+(?:on|about|to|for|of|with|between|among)\\s+)([^.,;:()"“”\\n]{3,110}))?`,
  'gu',
)
/** "In the workshop on law, Rosa Lopez argued": the phrase sets the scene of its sentence. */
const setsScene =
  /^(?:(?:Earlier|Later|Then|There|Also|Meanwhile|Afterwards|Before that|On the margins),?\s+)?(?:[^,.;:]{3,40},\s+)?(?:[Ii]n|[Aa]t|[Dd]uring|[Bb]efore|[Aa]fter)\s+$/
/** "spoke at the launch of …", "were invited to a public hearing" */
const takesPart =
  /\b(?:(?:sp(?:oke|eaks|oken|eaking)|intervened|presented|lectured|talked|took\s+part|takes?\s+part|took\s+the\s+floor|participated|appeared|discussed|met)\s+(?:at|in|during)|(?:gathered|met|sat|assembled|came\s+together|convened)(?:\s+together)?\s+(?:for|in|at)|(?:chair|moderat|facilitat|attend|introduc|address|join|host|organi[sz]|conven)(?:s|ed|es|ing|e)?|opened|closed|led(?:\s+through)?|held|ran|presided\s+over|invited\s+(?:\p{L}+\s+){0,4}?to|gave\s+way\s+to|followed\s+by|floor\s+(?:at|in|during))\s+$/u
/** "The workshop on finance heard …", "The launch, over lunch on the 24th, was introduced by" */
const hasPeople =
  /^(?:\s*\([^()]{2,60}\))?(?:,[^.;]{2,80}?,|\s+(?:in|on|at|over|during|after)\s[^.;,]{2,40}?)?\s+(?:followed,|(?:was|were|is|will\s+be)\s+(?:then\s+|also\s+|jointly\s+)?(?:moderated|chaired|introduced|opened|closed|led|facilitated|presented|organi[sz]ed|hosted|convened|addressed|held|prepared|attended|run|a\s+joint\s+\p{L}+\s+of)|heard|featured|brought|gathered|saw|united|drew|attracted|had|belonged|fell)(?![\p{L}])/u
/** "a talk by the weaver Rosa Lopez", "a meeting, chaired by …", "a ceremony at the theatre, in which …" */
const hasItsOwn =
  /^(?:\s[^.;:]{2,60}?)?,?\s+(?:(?:(?:jointly\s+)?(?:conducted|led|chaired|moderated|facilitated|given|presented|introduced|opened|run|steered|guided|addressed|held|animated|presided\s+over)\s+)?by|with|between|featuring|(?:in|at|during)\s+which|where)\s+(?!(?:a|an|some|about|more|over|\d|participants|delegates|support|funding)\b)/u
/** "The third panel turned to finance: Rosa Lopez asked …" */
const inOrder =
  /^(?:first|second|third|fourth|fifth|sixth|last|final|next|other)\s+(?:panel|session|workshop|round\s?table|webinar|debate|plenary|discussion|seminar|dialogue)$/
/** Whether a sentence names somebody. */
const names = /(?<![\p{L}])\p{Lu}[\p{L}'’-]+\s+(?:(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}'’.-]+)/u
/** "Rosa Lopez and …", "the director Rosa Lopez" */
const opensWithName =
  /^(?:(?:the|its)\s+)?(?:(?!(?:was|were|is|are|had|who|which|that)\s)\p{Ll}+\s+){0,2}?\p{Lu}[\p{L}'’-]+\s+(?:(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}'’.-]+)/u

/**
 * Parts of what a text reports that have no name but a place in a sentence that tells who took part: "In the workshop on law, Rosa Lopez
 * argued …". Uncertain: they stay only where something is said of them.
 */
export function stagedEvents(text: string, found: readonly EventSpot[]): EventSpot[] {
  return [...text.matchAll(phrase)].flatMap((match): EventSpot[] => {
    const [whole, noun = '', complement = '', words = ''] = match
    const joint = complement.slice(0, complement.length - words.length)
    const guest = /^(?:with|between|among)\s/.test(joint.trimStart()) && opensWithName.test(words)
    const topic = complement && !guest ? topicIn(words) : null
    if ((topic && /^\s+of/.test(joint) && (!ofWhat.test(noun) || ofLarger.test(topic))) || (ordinal.test(noun) && !inOrder.test(noun)))
      return []
    const start = match.index + whole.length - complement.length - noun.length
    const end = start + noun.length + (topic ? joint.length + topic.length : 0)
    const from = Math.max(...['. ', '! ', '? ', '; ', '\n'].map(mark => text.lastIndexOf(mark, match.index) + mark.length), 0)
    const before = text.slice(from, match.index).replaceAll(/\s+/g, ' ')
    const behind = text.slice(end, end + 300).replaceAll(/\s+/g, ' ')
    const [rest = ''] = behind.split(/(?<=\p{Ll})\.\s/u)
    const peopled = hasItsOwn.test(rest) && names.test(rest.slice(0, 160))
    // A noun alone is a part only where its people stand right behind it.
    if (!topic && !noun.includes(' ') && (!peopled || isForm.test(noun) || !atOnce.test(rest))) return []
    // '"Looms", an online debate with …', "It was a debate with …": what an event is, which has a name.
    if (/\b(?:was|is|as|called|were)\s+$/.test(before) || titleBefore.test(text.slice(match.index - 30, match.index))) return []
    // Of what larger event it is a part, the text has told; what is given a title is known by that.
    const head = noun.split(' ').at(-1) ?? ''
    const larger = found.filter(({ certain, type, start: at }) => certain !== false && type !== 'SESSION' && at < start)
    const another = /^(?:an|a|another)\s/i.test(whole) && peopled
    if (larger.length === 0 || (!another && larger.some(({ name }) => name.toLowerCase().includes(head)))) return []
    if (/^[^.;!?\n]{0,110}["“«]/.test(text.slice(end, end + 120))) return []
    const staged =
      peopled ||
      (setsScene.test(before) && /^,?\s/.test(rest) && names.test(rest)) ||
      (takesPart.test(before) && (names.test(before) || names.test(rest))) ||
      (before.trim() === '' && (inOrder.test(noun) ? names.test(rest) : hasPeople.test(rest) && names.test(behind)))
    return staged ? [namedEvent(text, { start, end }, 'label', { certain: false, type: typeOf(noun) ?? 'OTHER' })] : []
  })
}

/** '"Wool and water" was the name of a' */
const titleBefore = /["”»],?\s+(?:(?:was|is)\s+(?:the\s+\p{Ll}+\s+of\s+)?)?$/u
/** "the last panel", "its own session" */
const ordinal = /^(?:own|same|other|whole|next|previous|following|last|first|second|third|fourth|fifth|joint|entire|recent|past)\s+\S+$/
/** "a panel of the last Congress" */
const ofLarger = new RegExp(`\\b(?:last|previous|same|first|second|${eventNouns})$`, 'i')
/** "a ceremony by …", "a ceremony at the theatre, in which …" */
const atOnce = /^,?\s+(?:\p{Ll}+ed\s+)?(?:by|with|between|in which)\s|^\s(?:at|in)\s[^.;,]{2,50},\s(?:in which|where)\s/u
/** The form of what has a name of its own: "I sat on a panel with …" */
const isForm =
  /^(?:panel|session|discussion|debate|roundtable|round table|plenary|conversation|dialogue|interview|visit|introduction|presentation|opening|closing)$/
/** Nouns of which "of" tells what is launched, shown or visited. */
const ofWhat = /(?:launch|presentation|ceremony|visits?|celebration|screening|exhibition|discussion|inauguration|panel|gathering|opening)$/
