/** A function of one text that remembers its last answers: names come again in document after document. */
export function remembered<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
