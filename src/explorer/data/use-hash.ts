import { useSyncExternalStore } from 'preact/compat'

/** What follows the `#` in the address, as it changes. */
export function useHash(): string {
  return useSyncExternalStore(
    changed => {
      // pushState tells nobody; wouter calls it and sends an event of that name.
      const events = ['hashchange', 'popstate', 'pushState', 'replaceState']
      for (const event of events) addEventListener(event, changed)
      return () => {
        for (const event of events) removeEventListener(event, changed)
      }
    },
    () => location.hash,
  )
}
