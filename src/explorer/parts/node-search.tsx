import { useId, useRef, useState } from 'preact/hooks'
import { type Ref, refOf } from '../data/refs.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useDelayed } from '../data/use-delayed.ts'
import { words } from '../data/when.ts'
import { type NodeKind, SearchDocument, type SearchQuery } from '../queries.ts'
import { KindMark } from './kind-mark.tsx'
import { Marked } from './marked.tsx'

interface NodeSearchProps {
  readonly label: string
  readonly placeholder?: string
  readonly kinds?: NodeKind[]
  /** What stands in the field at first. */
  readonly initial?: string
  readonly choose: (ref: Ref) => void
  /** Enter without a choice. */
  readonly submit?: (query: string) => void
}

type Hit = SearchQuery['search']['edges'][number]

/** A field that finds nodes while one types: the combobox of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function NodeSearch({ label, placeholder, kinds, initial = '', choose, submit }: NodeSearchProps) {
  const [text, setText] = useState(initial)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const query = useDelayed(text.trim(), 80)
  const { data, error } = useAnswer(
    { to: SearchDocument, given: { query, kinds: kinds ?? null, first: 8, after: null } },
    open && query !== '',
  )
  const hits = query === '' ? [] : (data?.search.edges ?? [])
  const shown = open && query !== '' && (data !== undefined || error !== null)

  function take(hit: Hit): void {
    setOpen(false)
    setActive(-1)
    setText(submit ? '' : hit.label)
    choose(refOf(hit.node))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (hits.length > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length)
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const hit = hits[active] ?? (submit ? undefined : hits[0])
      if (hit) take(hit)
      else if (submit && text.trim() !== '') {
        setOpen(false)
        submit(text.trim())
      }
    }
  }

  return (
    <div
      class="node-search"
      onFocusOut={event => event.currentTarget.contains(event.relatedTarget as HTMLElement | null) || setOpen(false)}
    >
      <label class="unseen" for={`${id}-input`}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-hits`}
        aria-activedescendant={active >= 0 ? `${id}-hit-${active}` : undefined}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <div class="hits" hidden={!shown}>
        <div id={`${id}-hits`} role="listbox" aria-label={`${label}: found`}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys move through the options.
            <div
              key={hit.node.id}
              id={`${id}-hit-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(hit)}
            >
              <HitText of={hit} />
            </div>
          ))}
        </div>
        <p class="hint" role="status">
          {error
            ? 'The service cannot be reached.'
            : hits.length === 0
              ? `Nothing is called “${query}”. Try the beginning of another word.`
              : ''}
        </p>
      </div>
    </div>
  )
}

/** What was found: its kind, its name, what it is, and which other text matched. */
export function HitText({ of: { label, detail, matchedField, matchedText, highlights, node } }: { readonly of: Hit }) {
  const byName = matchedText === label
  return (
    <>
      <KindMark kind={refOf(node).kind} />
      <span class="hit-text">
        <strong>{byName ? <Marked text={label} highlights={highlights} /> : label}</strong>
        {detail && <span class="detail">{detail}</span>}
        {!byName && (
          <span class="detail">
            {fieldNames[matchedField] ?? words(matchedField)}: <Marked text={matchedText} highlights={highlights} />
          </span>
        )}
      </span>
    </>
  )
}

const fieldNames: Readonly<Record<string, string>> = { aliases: 'also called' }
