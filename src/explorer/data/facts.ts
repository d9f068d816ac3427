import { isPartialDate } from '../../model/partial-date.ts'
import { constantInWords, dateInWords } from '../../model/words.ts'

/** The name of a field as one reads it: "startDate" → "Start date". */
export function fieldInWords(field: string): string {
  return constantInWords(field.replace(/([A-Z])/g, ' $1'))
}

const constants = /(type|status|mode|role|basis|presence|bound|^as)$/i

/** A claimed value of a field as one reads it: constants and dates in words; a year stays a number. */
export function valueInWords(field: string, value: string): string {
  if (constants.test(field) && /^[A-Z_]+$/.test(value)) return constantInWords(value)
  const parts = partsOf(value)
  if (parts) return parts.stated ?? inWords(parts)
  return value.length > 4 && isPartialDate(value) ? dateInWords(value) : value
}

function inWords(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, part]) => valueInWords(name, part))
    .join(' ')
}

/** The parts of a value that has several, such as a sum of money; what was printed is the part `stated`. */
function partsOf(value: string): Record<string, string> | null {
  if (!value.startsWith('{')) return null
  try {
    const parts = Object.entries(JSON.parse(value) as object)
    return Object.fromEntries(parts.map(([name, part]) => [name, String(part)]))
  } catch {
    return null
  }
}
