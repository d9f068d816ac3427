import type { QueryClient } from '@tanstack/preact-query'
import { kindEntries } from './data/kinds.ts'
import { readStored } from './data/stored.ts'
import { fetchAnswer, type Question } from './data/use-answer.ts'
import { BriefPage, fetchBriefing } from './pages/brief-page.tsx'
import { ComparePage, fetchComparison } from './pages/compare-page.tsx'
import { ConflictsPage, conflictsQuestion } from './pages/conflicts-page.tsx'
import { ConnectPage, fetchConnection } from './pages/connect-page.tsx'
import { ConventionPage, conventionQuestion } from './pages/convention-page.tsx'
import { DocumentPage, fetchDocument } from './pages/document-page.tsx'
import { EventPage, eventQuestion } from './pages/event-page.tsx'
import { fetchGraph, GraphPage } from './pages/graph-page.tsx'
import { InvitePage, inviteQuestion } from './pages/invite-page.tsx'
import { fetchList, ListPage } from './pages/list-page.tsx'
import { changesQuestion, NewPage } from './pages/new-page.tsx'
import { fetchOrganization, OrganizationPage } from './pages/organization-page.tsx'
import { fetchPerson, PersonPage } from './pages/person-page.tsx'
import { PlacePage, placeQuestion } from './pages/place-page.tsx'
import { ProjectPage, projectQuestion } from './pages/project-page.tsx'
import { PublicationPage, publicationQuestion } from './pages/publication-page.tsx'
import { SearchPage, searchQuestion } from './pages/search-page.tsx'
import { fetchStart, StartPage } from './pages/start-page.tsx'
import { StatementPage, statementQuestion } from './pages/statement-page.tsx'
import { EntityTimelinePage, EventsTimelinePage, eventsInTimeQuestion, timelineQuestion } from './pages/timeline-page.tsx'
import { TopicPage, topicQuestion } from './pages/topic-page.tsx'
import { UsPage } from './pages/us-page.tsx'
import type { NodeKind } from './queries.ts'

type Fetch = (client: QueryClient, id: string, search: URLSearchParams) => Promise<unknown>

/** What is shown at an address. */
export interface PageRoute {
  /** Its last part may be `:id`. */
  readonly path: string
  readonly page: (id: string) => preact.JSX.Element
  /** Fetches what the page will ask, before somebody goes there. */
  readonly fetch?: Fetch
}

const nodePages: Readonly<Record<NodeKind, Omit<PageRoute, 'path'>>> = {
  PERSON: { page: id => <PersonPage id={id} />, fetch: fetchPerson },
  ORGANIZATION: { page: id => <OrganizationPage id={id} />, fetch: fetchOrganization },
  EVENT: { page: id => <EventPage id={id} />, fetch: answerTo(eventQuestion) },
  PROJECT: { page: id => <ProjectPage id={id} />, fetch: answerTo(projectQuestion) },
  CONVENTION: { page: id => <ConventionPage id={id} />, fetch: answerTo(conventionQuestion) },
  PLACE: { page: id => <PlacePage id={id} />, fetch: answerTo(placeQuestion) },
  TOPIC: { page: id => <TopicPage id={id} />, fetch: answerTo(topicQuestion) },
  PUBLICATION: { page: id => <PublicationPage id={id} />, fetch: answerTo(publicationQuestion) },
  STATEMENT: { page: id => <StatementPage id={id} />, fetch: answerTo(statementQuestion) },
  DOCUMENT: { page: id => <DocumentPage id={id} />, fetch: fetchDocument },
}

/** All pages. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: () => <StartPage />, fetch: fetchStart },
  { path: '/search', page: () => <SearchPage />, fetch: answerTo((_, search) => searchQuestion(search)) },
  { path: '/connect', page: () => <ConnectPage />, fetch: (client, _, search) => fetchConnection(client, search) },
  { path: '/compare', page: () => <ComparePage />, fetch: (client, _, search) => fetchComparison(client, search) },
  { path: '/graph', page: () => <GraphPage />, fetch: (client, _, search) => fetchGraph(client, search) },
  { path: '/invite', page: () => <InvitePage />, fetch: answerTo((_, search) => inviteQuestion(search)) },
  { path: '/brief/:id', page: ids => <BriefPage ids={ids.split(',')} />, fetch: (client, ids) => fetchBriefing(client, ids.split(',')) },
  { path: '/us', page: () => <UsPage /> },
  { path: '/new', page: () => <NewPage />, fetch: answerTo((_, search) => changesQuestion(readStored('seen-revision'), search)) },
  { path: '/conflicts', page: () => <ConflictsPage />, fetch: answerTo((_, search) => conflictsQuestion(search)) },
  { path: '/timeline', page: () => <EventsTimelinePage />, fetch: answerTo((_, search) => eventsInTimeQuestion(search)) },
  { path: '/timeline/:id', page: id => <EntityTimelinePage id={id} />, fetch: answerTo(timelineQuestion) },
  ...kindEntries.flatMap(([kind, { path }]): PageRoute[] => [
    { path: `/${path}`, page: () => <ListPage kind={kind} />, fetch: (client, _, search) => fetchList(client, kind, search) },
    { path: `/${path}/:id`, ...nodePages[kind] },
  ]),
]

/** Fetches the one answer that a page shows. */
function answerTo<Data, Variables>(question: (id: string, search: URLSearchParams) => Question<Data, Variables>): Fetch {
  return (client, id, search) => fetchAnswer(client, question(id, search))
}
