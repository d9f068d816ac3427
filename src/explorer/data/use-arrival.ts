import { useEffect, useRef } from 'preact/hooks'

/**
 * Brings a person to what the address names once a page is there: to the part after the `#`, else to the heading. After going
 * back the browser itself restores the place.
 */
export function useArrival(path: string): void {
  const first = useRef(true)
  const wentBack = useRef(false)
  useEffect(() => {
    const note = () => {
      wentBack.current = true
    }
    addEventListener('popstate', note)
    return () => removeEventListener('popstate', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another arrival.
  useEffect(() => {
    const back = wentBack.current
    const opening = first.current
    wentBack.current = false
    first.current = false
    const target = location.hash.slice(1)
    if (target === '' || /^\d/.test(target)) {
      if (!back && !opening) return whenThere('main h1', heading => arriveAt(heading, target === ''))
      return
    }
    if (!back) return whenThere(`#${CSS.escape(target)}`, part => part.scrollIntoView())
  }, [path])
}

function arriveAt(heading: HTMLElement, top: boolean): void {
  if (top) scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

/** Acts on an element as soon as it is on the page, within five seconds; gives what stops the waiting. */
function whenThere(selector: string, act: (element: HTMLElement) => void): (() => void) | undefined {
  const found = document.querySelector<HTMLElement>(selector)
  if (found) {
    act(found)
    return undefined
  }
  const observer = new MutationObserver(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) {
      observer.disconnect()
      act(element)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const timer = setTimeout(() => observer.disconnect(), 5_000)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
