import { useEffect, useRef } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { fieldInWords, valueInWords } from '../data/facts.ts'
import { kinds } from '../data/kinds.ts'
import { addressOf, refOf } from '../data/refs.ts'
import { blocksOf, type Span, segmentsOf } from '../data/segments.ts'
import { words } from '../data/when.ts'
import type { DocumentQuery, EntityFragment } from '../queries.ts'
import { Folded } from './folded.tsx'
import { NodeLink } from './node-link.tsx'

type Read = NonNullable<DocumentQuery['document']>
type Claim = Read['claims'][number]

/** The text of a document as it is stored, its mentions marked by kind, its claims beside the paragraphs that make them. */
export function DocumentText({ of: { text, mentions, claims }, marked }: { readonly of: Read; readonly marked: Span | null }) {
  const words = useRef<HTMLElement>(null)
  useEffect(() => {
    words.current?.scrollIntoView({ block: 'center' })
  }, [])
  const seen = [...new Set(mentions.map(({ entity }) => entity.kind))]
  return (
    <section class="reader" aria-label="Text">
      <p class="legend">
        Marked:{' '}
        {seen.map(kind => (
          <span key={kind} class={`kind kind-${kinds[kind].path}`}>
            {kinds[kind].many}
          </span>
        ))}
      </p>
      {blocksOf(text).map(block => (
        <div class="block" key={block.start}>
          <p class="text">
            {segmentsOf(text, block, mentions, marked).map(({ start, text: piece, item, marked: looked }) =>
              looked ? (
                <mark key={start} ref={start === marked?.start ? words : undefined} class="looked-for">
                  <Piece of={item?.entity ?? null}>{piece}</Piece>
                </mark>
              ) : (
                <Piece key={start} of={item?.entity ?? null}>
                  {piece}
                </Piece>
              ),
            )}
          </p>
          <Claims of={claims.filter(({ start }) => start >= block.start && start < block.end)} />
        </div>
      ))}
    </section>
  )
}

/** A piece of the text; where it mentions an entity, a link to that. */
function Piece({ of: entity, children }: { readonly of: EntityFragment | null; readonly children: string }) {
  if (!entity) return <>{children}</>
  const { path, one } = kinds[entity.kind]
  return (
    <Link href={addressOf(entity)} class={`mention kind-${path}`} title={`${one}: ${entity.name}`}>
      {children}
    </Link>
  )
}

function Claims({ of: claims }: { readonly of: readonly Claim[] }) {
  const stated = claims.filter(({ predicate }) => predicate !== 'exists')
  if (stated.length === 0) return null
  const quotes = [...new Map(stated.map(claim => [`${claim.start}-${claim.end}`, claim])).entries()]
  return (
    <Folded class="claims" title={`${stated.length} ${stated.length === 1 ? 'claim' : 'claims'}`}>
      {() =>
        quotes.map(([span, { quote }]) => (
          <div key={span}>
            <p>
              <a href={`#${span}`}>“{quote.replace(/\s+/g, ' ')}”</a>
            </p>
            <ul>
              {stated
                .filter(({ start, end }) => `${start}-${end}` === span)
                .map(claim => (
                  <li key={claim.id}>
                    <ClaimText of={claim} />
                  </li>
                ))}
            </ul>
          </div>
        ))
      }
    </Folded>
  )
}

function ClaimText({ of: { subject, predicate, object, value, qualifiers } }: { readonly of: Claim }) {
  const details = qualifiers
    .map(({ name, value: detail }) => `${fieldInWords(name).toLowerCase()}: ${valueInWords(name, detail)}`)
    .join(', ')
  return (
    <>
      <NodeLink of={refOf(subject)} /> · {(/^[A-Z_]+$/.test(predicate) ? words(predicate) : fieldInWords(predicate))?.toLowerCase()} ·{' '}
      {object ? <NodeLink of={refOf(object)} /> : value && valueInWords(predicate, value)}
      {details && ` (${details})`}
    </>
  )
}
