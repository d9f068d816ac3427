const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Co}]/gu
// Runs are bounded, and so replaced in two passes where they are very long: V8, once it has compiled a megabyte of expressions, keeps
// 16 bytes for each step of an unbounded run, and gives up at 64 MB.
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]{1,5000}/g
const bullet = /^[•‣◦∙▪▫●○■□◆◇➢➤►▶✓✔❖·*–] (?=\S)/
const rule = /^[-_=*~–—|:+ ]{3,5000}$/

/**
 * A text in the one form that offsets count in: NFC, LF line ends, single spaces, one blank line between blocks, "- " before the
 * items of lists, nothing invisible, one line end at its end. Applied twice it changes nothing.
 */
export function cleanText(text: string): string {
  const lines = visible(text).split('\n').map(cleanLine)
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
  const clean = kept.join('\n').trim()
  return clean === '' ? '' : `${clean}\n`
}

/** One line's words: single spaces, nothing invisible, no line ends. */
export function cleanWords(text: string): string {
  return visible(text)
    .replaceAll(/[\n ]{1,5000}/g, ' ')
    .trim()
}

function cleanLine(line: string): string {
  const words = line.replaceAll(spaces, ' ').trim().replace(bullet, '- ')
  return rule.test(words) ? '' : words
}

function visible(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|[\u0085\u2028\v]/g, '\n')
      .replaceAll(/[\f\u2029]/g, '\n\n')
      .replaceAll(spaces, ' ')
      .replaceAll(invisible, '')
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,5000}/g, '\n\n')
      .replaceAll(/\p{Cs}/gu, '\ufffd')
      .replaceAll(/[\u2010\u2011]/g, '-')
      .replaceAll(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
      // Normalization takes quadratic time for long runs of marks; no script needs more (Unicode Annex 15, Stream-Safe Text).
      .replaceAll(/(?<=\p{M}{30})\p{M}/gu, '')
      .normalize('NFC')
  )
}
