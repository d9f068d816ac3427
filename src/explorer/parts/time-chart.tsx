import { kinds } from '../data/kinds.ts'
import type { Ref } from '../data/refs.ts'
import { type Dates, timeScale } from '../data/time-scale.ts'
import { when } from '../data/when.ts'
import { NodeLink } from './node-link.tsx'

/** Something with a time, and what it was. */
export interface Dated extends Dates {
  readonly id: string
  readonly node: Ref
  readonly label?: string
}

/** Stretches of time under each other, each as long as its dates can mean. */
export function TimeChart({ of }: { readonly of: readonly Dated[] }) {
  const scale = timeScale(of)
  if (!scale) return null
  return (
    <div class="timeline">
      <div class="row" aria-hidden="true">
        <span />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: each bar says its time in words. */}
        <svg>
          {scale.ticks.map(({ at, label }) => (
            <text key={label} x={`${at}%`} y="18">
              {label}
            </text>
          ))}
        </svg>
      </div>
      {of.map(item => {
        const { from, to } = scale.place(item)
        return (
          <div key={item.id} class={`row kind-${kinds[item.node.kind].path}`}>
            <span class="name">
              {item.label && `${item.label} `}
              <NodeLink of={item.node} />
            </span>
            <svg role="img" aria-label={when(item) ?? 'undated'}>
              {scale.ticks.map(({ at, label }) => (
                <line key={label} class="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
              ))}
              <rect class="bar" x={`${from}%`} y="30%" height="40%" width={`${Math.max(to - from, 0.6)}%`} rx="2" />
              <title>{when(item)}</title>
            </svg>
          </div>
        )
      })}
    </div>
  )
}
