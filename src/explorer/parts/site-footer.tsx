import { Link } from 'wouter-preact'
import { playgroundAddress, type ShownQuery } from '../data/shown-query.ts'

/** Leads to the query behind the view, and to what else the service has. */
export function SiteFooter({ shown }: { readonly shown: ShownQuery | null }) {
  return (
    <footer class="site">
      <ul>
        {shown && (
          <li>
            <a href={playgroundAddress(shown)}>Show the query behind this page</a>
          </li>
        )}
        <li>
          <Link href="/us">Who are we?</Link>
        </li>
        <li>
          <Link href="/conflicts">What documents disagree on</Link>
        </li>
        <li>
          <a href="/playground">Playground</a>
        </li>
        <li>
          <a href="/schema.graphql">Schema</a>
        </li>
      </ul>
      <p>Sharing a stage is not talking to each other, and nothing here says it is.</p>
    </footer>
  )
}
