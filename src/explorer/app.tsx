import { type QueryClient, useQueryClient } from '@tanstack/preact-query'
import { Fragment } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { type DefaultParams, matchRoute, Route, Switch, useLocation, useRouter } from 'wouter-preact'
import { type ShownQuery, ShowQuery } from './data/shown-query.ts'
import { useAhead } from './data/use-ahead.ts'
import { useArrival } from './data/use-arrival.ts'
import { NotFound } from './parts/not-found.tsx'
import { SiteFooter } from './parts/site-footer.tsx'
import { SiteHeader } from './parts/site-header.tsx'
import { routes } from './routes.tsx'

/** The explorer: a frame around the page that the address names. */
export function App() {
  const [path] = useLocation()
  const [shown, setShown] = useState<{ readonly path: string; readonly query: ShownQuery } | null>(null)
  const show = useCallback((query: ShownQuery) => setShown({ path: location.pathname, query }), [])
  useArrival(path)
  usePagesAhead(useQueryClient())
  return (
    <ShowQuery.Provider value={show}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main">
        <Switch>
          {routes.map(({ path: pattern, page }) => (
            <Route<DefaultParams> key={pattern} path={pattern}>
              {({ id = '' }) => <Fragment key={id}>{page(id)}</Fragment>}
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <SiteFooter shown={shown?.path === path ? shown.query : null} />
    </ShowQuery.Provider>
  )
}

/** Has the answers of the next page in the cache when it is asked for. */
function usePagesAhead(client: QueryClient): void {
  const { parser } = useRouter()
  const prepare = useCallback(
    ({ pathname, searchParams }: URL) => {
      for (const { path, fetch } of routes) {
        const [matches, params] = matchRoute<DefaultParams>(parser, path, decodeURI(pathname))
        // What fails now is asked again by the page, which says so.
        if (matches && fetch) fetch(client, params.id ?? '', searchParams).catch(() => {})
      }
    },
    [client, parser],
  )
  useAhead(prepare)
}
