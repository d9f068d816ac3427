import { useState } from 'preact/hooks'

/** Something that this browser keeps: a text by its key. Without storage it lasts as long as the page. */
export function useStored(key: string): [string | null, (value: string | null) => void] {
  const [value, setValue] = useState(() => readStored(key))
  return [
    value,
    next => {
      writeStored(key, next)
      setValue(next)
    },
  ]
}

/** What this browser keeps under a key. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(`convene:${key}`)
  } catch {
    return null
  }
}

/** Makes this browser keep a text, or forget it. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`convene:${key}`)
    else localStorage.setItem(`convene:${key}`, value)
  } catch {
    // A browser without storage still shows everything.
  }
}
