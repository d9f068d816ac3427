import type { QueryClient } from '@tanstack/preact-query'
import { Link } from 'wouter-preact'
import { examples } from '../data/examples.ts'
import { kindEntries } from '../data/kinds.ts'
import { refOf } from '../data/refs.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { namesQuestion } from '../data/use-names.ts'
import { Answer } from '../parts/answer.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { FiguresDocument } from '../queries.ts'

const figuresQuestion = { to: FiguresDocument, given: {} }
const exampleNames = namesQuestion([...new Set(examples.flatMap(({ about }) => about))])

/** Fetches what the start page will ask. */
export function fetchStart(client: QueryClient): Promise<unknown> {
  return Promise.all([fetchAnswer(client, figuresQuestion), fetchAnswer(client, exampleNames)])
}

/** Where a first visit begins: what there is, and four questions to click on. */
export function StartPage() {
  return (
    <div class="start">
      <PageHead title="Who spoke with whom" description="Who spoke with whom, where, in what capacity, and which sentence says so." />
      <h1 tabIndex={-1}>Who spoke with whom, where, in what capacity, and which sentence says so.</h1>
      <section aria-labelledby="examples">
        <h2 id="examples">Begin with a question</h2>
        <Examples />
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">What the documents speak of</h2>
        <Answer {...figuresQuestion}>
          {({ graph }) => (
            <>
              <ul class="figures">
                {kindEntries.map(([kind, { path, one, many }]) => {
                  const count = kind === 'DOCUMENT' ? graph.documents : (graph.kinds.find(each => each.kind === kind)?.count ?? 0)
                  return (
                    <li key={kind} class={`kind-${path}`}>
                      <Link href={`/${path}`}>
                        <strong>{count.toLocaleString('en')}</strong> {count === 1 ? one : many}
                      </Link>
                    </li>
                  )
                })}
              </ul>
              <p>
                {graph.claims.toLocaleString('en')} claims, each with the words that state it.{' '}
                {graph.factsWithoutEvidence === 0 ? 'No' : graph.factsWithoutEvidence} facts stand without evidence.
              </p>
            </>
          )}
        </Answer>
      </section>
    </div>
  )
}

/** Questions about what is in the graph; where the documents that they come from are gone, others take their place. */
function Examples() {
  return (
    <Answer {...exampleNames} aside>
      {({ nodes }) => {
        const known = nodes.filter(node => node !== null).map(node => refOf(node).id)
        const fitting = examples.filter(({ about }) => about.every(id => known.includes(id)))
        return (
          <ul class="examples">
            {fitting.slice(0, 4).map(({ question, address }) => (
              <li key={address}>
                <Link href={address}>{question}</Link>
              </li>
            ))}
          </ul>
        )
      }}
    </Answer>
  )
}
