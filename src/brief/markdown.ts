import type { Briefing } from './briefing.ts'
import type { BriefingSection, Portrait } from './portrait.ts'

/** A briefing as Markdown, its footnotes at the end. What documents bring stays text. */
export function markdownOf({ title, portraits, between, notes }: Briefing): string {
  const parts = [
    `# ${escaped(title)}`,
    ...(between ? section(between, '##') : []),
    ...portraits.flatMap(portrait => portraitLines(portrait, portraits.length > 1)),
    notes.map(({ number, quote, origin }) => `[^${number}]: “${escaped(quote)}” (${escaped(origin)})`).join('\n'),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function portraitLines({ name, summary, sections }: Portrait, named: boolean): string[] {
  return [
    named ? `## ${escaped(name)}` : '',
    summary ? escaped(summary) : '',
    ...sections.flatMap(each => section(each, named ? '###' : '##')),
  ]
}

function section({ title, points, otherwise }: BriefingSection, heading: string): string[] {
  const lines = points.map(({ text, notes }) => `- ${escaped(text)}${notes.map(number => `[^${number}]`).join('')}`)
  return [`${heading} ${escaped(title)}`, lines.length > 0 ? lines.join('\n') : escaped(otherwise)]
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')
}
