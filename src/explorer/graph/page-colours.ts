import { kindEntries } from '../data/kinds.ts'
import type { NodeKind } from '../queries.ts'
import type { Colours } from './draw-hover.ts'

/** The colours of the page as it is shown now, light or dark. */
export function pageColours(within: HTMLElement): Colours {
  const probe = document.createElement('span')
  within.append(probe)
  const colour = (value: string, kind = ''): string => {
    probe.className = kind
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const colours = {
    paper: colour('var(--paper)'),
    ink: colour('var(--ink)'),
    faint: colour('var(--faint)'),
    line: colour('var(--edge)'),
    kinds: Object.fromEntries(kindEntries.map(([kind, { path }]) => [kind, colour('var(--kind)', `kind-${path}`)])) as Record<
      NodeKind,
      string
    >,
  }
  probe.remove()
  return colours
}
