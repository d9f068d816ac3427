/** Verbs by which somebody is said to speak. What may follow the most general of them is matched where they are looked for. */
export const speakingVerbs: readonly string[] = [
  ...`said says spoke speaks told stressed explained explains presented presents opened closed welcomed recalled noted added underlined
    highlighted emphasized emphasised pointed reported reminded warned argued concluded introduced addressed announced described
    mentioned shared discussed praised thanked congratulated greeted outlined affirmed reaffirmed stated observed remarked declared
    called urged invited encouraged insisted commented delivered gave made set asked showed illustrated drew brought valued promised
    counted linked talked lectured summed followed found took considered suggested proposed pleaded agreed acknowledged reflected
    elaborated demonstrated summarized summarised echoed joined contributed intervened participated expressed wished inaugurated
    kicked wants hopes hoped wanted testified spelled traced analysed analyzed appealed focused focussed examined offered provided
    raised read sketched started wrapped celebrated signalled admitted confirmed compared cited quoted listed advocated advised
    defended questioned replied answered responded reviewed walked turned went represented saw argues notes adds stresses warns
    believes believed recounted retraced struck reacted lauded applauded commended doubted briefed informed touched retold intervenes
    coordinated conveyed underscored reiterated detailed hailed deplored regretted cautioned clarified maintained recommended revealed
    specified steered voiced unveiled wondered acknowledges explored emphasises emphasizes highlights underlines recalls concludes
    welcomes opens closes introduces began ended finished disagreed objected countered protested complained predicted foresaw joked
    confessed pledged vowed assured estimated contrasted defined criticised criticized condemned denounced challenged contested
    complemented saluted remembered narrated mapped charted portrayed characterised characterized evoked speculated reckoned
    feared lamented demanded requested claimed contended asserted conceded dwelt dwelled dealt spells sees thinks reports shows
    gives talks discusses answers shares comments joins delivers addresses summarizes summarises recalled concludes leads give speak talk explain discuss answer present introduce supported opposed backed endorsed suggests describes proposes remarks observes asks calls points insists tells`.split(
    /\s+/,
  ),
  ...[
    'paid tribute',
    'was proud',
    'was struck',
    'looked back',
    'looked ahead',
    'looked at',
    'looked into',
    'looked forward',
    'laid out',
    'laid down',
    'put forward',
    'put it',
    'ran through',
    'came back to',
    'came up with',
    'held forth',
    'spoke out',
    'chipped in',
    'weighed in',
    'stepped in',
    'took up',
    'led off',
    'made the case',
    'made a case',
    'brought up',
    'put the question',
    'told the story',
    'bade',
    'wound up',
    'rounded off',
  ],
]
