const compiled = new Map<string, RegExp>()

/** A regular expression by its source, compiled once. For sources that the code holds, not for those made of texts. */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = compiled.get(key)
  if (known) return known
  const made = new RegExp(source, flags)
  compiled.set(key, made)
  return made
}
