import type { QueryClient } from '@tanstack/preact-query'
import { Link } from 'wouter-preact'
import { pathPart } from '../data/refs.ts'
import { spanOf } from '../data/segments.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { useHash } from '../data/use-hash.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { DocumentDifference, differenceQuestion } from '../parts/document-difference.tsx'
import { DocumentText } from '../parts/document-text.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { Origin } from '../parts/origin.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { DocumentDocument } from '../queries.ts'

/** What the page of a document asks. */
function documentQuestion(id: string) {
  return { to: DocumentDocument, given: { id } }
}

/** Fetches what the page of a document will ask. */
export function fetchDocument(client: QueryClient, id: string): Promise<unknown> {
  return Promise.all([fetchAnswer(client, documentQuestion(id)), fetchAnswer(client, differenceQuestion(id))])
}

/** One document: its text with what it mentions and claims, and what it adds to the others. */
export function DocumentPage({ id }: { readonly id: string }) {
  const marked = spanOf(useHash())
  return (
    <Answer {...documentQuestion(id)}>
      {({ document: it }) =>
        it ? (
          <article>
            <PageHead
              title={it.title}
              description={it.summary ?? it.title}
              about={{
                '@type': 'Article',
                headline: it.title,
                publisher: it.publisher ?? undefined,
                datePublished: it.publishedOn ?? undefined,
                isBasedOn: it.retells?.url ?? undefined,
              }}
            />
            <header class="entity">
              <KindMark kind="DOCUMENT" />
              <h1 tabIndex={-1}>{it.title}</h1>
              <p class="summary">
                {words(it.documentType)}. <Origin of={it} />
              </p>
              <ul class="actions">
                <li>
                  <a href="#difference">What it adds</a>
                </li>
                <li>
                  <Link
                    href={`/graph?of=${[...it.reports.nodes, ...it.presentedAt.nodes].map(({ id: event }) => pathPart(event)).join(',') || pathPart(it.id)}`}
                  >
                    Graph
                  </Link>
                </li>
              </ul>
            </header>
            <DocumentText of={it} marked={marked} />
            <DocumentDifference id={it.id} />
          </article>
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
