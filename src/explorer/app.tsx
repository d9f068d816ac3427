import { useCallback, useMemo, useState } from 'preact/hooks'
import { Route, Switch, useLocation } from 'wouter-preact'
import { kindEntries } from './data/kinds.ts'
import { type ShownQuery, ShowQuery } from './data/shown-query.ts'
import { useArrival } from './data/use-arrival.ts'
import { BriefPage } from './pages/brief-page.tsx'
import { ComparePage } from './pages/compare-page.tsx'
import { ConflictsPage } from './pages/conflicts-page.tsx'
import { ConnectPage } from './pages/connect-page.tsx'
import { ConventionPage } from './pages/convention-page.tsx'
import { DocumentPage } from './pages/document-page.tsx'
import { EventPage } from './pages/event-page.tsx'
import { GraphPage } from './pages/graph-page.tsx'
import { InvitePage } from './pages/invite-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { OrganizationPage } from './pages/organization-page.tsx'
import { PersonPage } from './pages/person-page.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { ProjectPage } from './pages/project-page.tsx'
import { PublicationPage } from './pages/publication-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { StatementPage } from './pages/statement-page.tsx'
import { EntityTimelinePage, EventsTimelinePage } from './pages/timeline-page.tsx'
import { TopicPage } from './pages/topic-page.tsx'
import { UsPage } from './pages/us-page.tsx'
import { NotFound } from './parts/not-found.tsx'
import { SiteFooter } from './parts/site-footer.tsx'
import { SiteHeader } from './parts/site-header.tsx'
import type { NodeKind } from './queries.ts'

const pages: Readonly<Record<NodeKind, (props: { readonly id: string }) => preact.JSX.Element>> = {
  PERSON: PersonPage,
  ORGANIZATION: OrganizationPage,
  EVENT: EventPage,
  PROJECT: ProjectPage,
  CONVENTION: ConventionPage,
  PLACE: PlacePage,
  TOPIC: TopicPage,
  PUBLICATION: PublicationPage,
  STATEMENT: StatementPage,
  DOCUMENT: DocumentPage,
}

/** The explorer: a frame around the page that the address names. */
export function App() {
  const [path] = useLocation()
  const [shown, setShown] = useState<{ readonly path: string; readonly query: ShownQuery } | null>(null)
  const show = useCallback((query: ShownQuery) => setShown({ path: location.pathname, query }), [])
  useArrival(path)
  const routes = useMemo(() => kindEntries.map(([kind, { path: folder }]) => ({ kind, folder, Page: pages[kind] })), [])
  return (
    <ShowQuery.Provider value={show}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main">
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/connect" component={ConnectPage} />
          <Route path="/compare" component={ComparePage} />
          <Route path="/graph" component={GraphPage} />
          <Route path="/invite" component={InvitePage} />
          <Route path="/brief/:ids">{({ ids }) => <BriefPage ids={ids.split(',')} />}</Route>
          <Route path="/us" component={UsPage} />
          <Route path="/new" component={NewPage} />
          <Route path="/conflicts" component={ConflictsPage} />
          <Route path="/timeline" component={EventsTimelinePage} />
          <Route path="/timeline/:id">{({ id }) => <EntityTimelinePage id={id} />}</Route>
          {routes.map(({ kind, folder }) => (
            <Route key={folder} path={`/${folder}`}>
              <ListPage kind={kind} />
            </Route>
          ))}
          {routes.map(({ folder, Page }) => (
            <Route key={folder} path={`/${folder}/:id`}>
              {({ id }) => <Page id={id} />}
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
