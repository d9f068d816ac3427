/** In what part somebody speaks at an event. */
export type Role = 'SPEAKER' | 'MODERATOR' | 'CHAIR'

/** Words for what a moderator is or does. */
export const moderates =
  /\b(?:moderat\w*|facilitat\w*|steer(?:ed|s)|animat(?:ed|or)|guid(?:ed|ance)|conducted|host of the (?:panel|evening)|anchor|emcee|(?:master|mistress) of ceremonies|MC)\b/i
/** Words for what a chair is or does. */
export const chairs = /\b(?:co-)?chair(?:s|ed|person\w*|man\w*|woman\w*|ing)?\b|\bpresid(?:ed|es|ing|ency)\b/i

/** The part that a word such as "chaired by" or "moderator" gives. */
export function roleOf(words: string): Role {
  return moderates.test(words) ? 'MODERATOR' : chairs.test(words) ? 'CHAIR' : 'SPEAKER'
}
