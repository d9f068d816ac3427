import { useEffect } from 'preact/hooks'

/** How long a pointer or the focus rests on a link before it counts, in milliseconds. */
const rest = 40

/**
 * Prepares the page behind a link of this service as soon as somebody seems about to follow it: when the pointer or the focus
 * rests on it, or it is pressed. Who asked the browser to save data is left alone.
 */
export function useAhead(prepare: (address: URL) => void): void {
  useEffect(() => {
    let timer: number | undefined
    const notice = ({ type, target }: Event) => {
      clearTimeout(timer)
      const address = savesData() ? null : addressAt(target)
      if (address) timer = window.setTimeout(prepare, type === 'pointerdown' ? 0 : rest, address)
    }
    const signals = ['pointerover', 'focusin', 'pointerdown']
    for (const signal of signals) addEventListener(signal, notice)
    return () => {
      clearTimeout(timer)
      for (const signal of signals) removeEventListener(signal, notice)
    }
  }, [prepare])
}

function addressAt(target: EventTarget | null): URL | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  return link && link.origin === location.origin ? new URL(link.href) : null
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
