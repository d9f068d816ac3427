import { Link, useLocation } from 'wouter-preact'
import { addressOf } from '../data/refs.ts'
import { NodeSearch } from './node-search.tsx'

const views = [
  ['/connect', 'Connect'],
  ['/compare', 'Compare'],
  ['/invite', 'Invite'],
  ['/timeline', 'Timeline'],
  ['/graph', 'Graph'],
  ['/new', 'New'],
] as const

/** The name of the service, the search and the ways to look at the graph. */
export function SiteHeader() {
  const [here, navigate] = useLocation()
  return (
    <header class="site">
      <Link href="/" class="wordmark">
        convene
      </Link>
      <search>
        <NodeSearch
          label="Search people, organizations, events and all else"
          placeholder="Search: van vu, mont blanc, refugees"
          choose={ref => navigate(addressOf(ref))}
          submit={query => navigate(`/search?${new URLSearchParams({ q: query })}`)}
        />
      </search>
      <nav aria-label="Views">
        <ul>
          {views.map(([path, title]) => (
            <li key={path}>
              <Link href={path} aria-current={here === path ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
