import { Link } from 'wouter-preact'
import { citationOf } from '../data/citation.ts'
import { wordsAddress } from '../data/refs.ts'
import type { SourceFragment } from '../queries.ts'
import { CopyButton } from './copy-button.tsx'
import { Origin } from './origin.tsx'

const methods = { CURATED: 'read by a person', RULES: 'found by rules', MODEL: 'found by a language model' } as const

/** The words that state a fact, among the words around them, and the document that they stand in. */
export function Source({ of: { quote, before, after, start, end, method, confidence, document } }: { readonly of: SourceFragment }) {
  const address = wordsAddress(document, start, end)
  return (
    <figure class="source">
      <blockquote>
        {before && <span class="around">… {before}</span>}
        <mark>{quote}</mark>
        {after && <span class="around">{after} …</span>}
      </blockquote>
      <figcaption>
        <cite>
          <Link href={address}>{document.title}</Link>
        </cite>
        <Origin of={document} />
        <span>
          {methods[method]}
          {confidence < 1 && `, ${Math.round(confidence * 100)} % sure`}
        </span>
        <span class="actions">
          <Link href={address} class="button quiet">
            Open the text at these words
          </Link>
          <CopyButton text={() => citationOf(quote, document, new URL(address, location.href).href)}>Copy with source</CopyButton>
        </span>
      </figcaption>
    </figure>
  )
}
