import { dateInWords } from '../../model/words.ts'
import { safeUrl } from '../data/safe-url.ts'
import type { CitedFragment } from '../queries.ts'

/** Who published a text and when; of a retelling, that it is one and of what. */
export function Origin({ of: { publisher, publishedOn, retells, url } }: { readonly of: CitedFragment }) {
  return (
    <span>
      <Published publisher={publisher} publishedOn={publishedOn} url={url} />
      {retells && (
        <span class="retelling">
          . A retelling, in other words, of “{retells.title}” (<Published {...retells} />
          ).
        </span>
      )}
    </span>
  )
}

function Published({ publisher, publishedOn, url }: Pick<CitedFragment, 'publisher' | 'publishedOn' | 'url'>) {
  const text = [publisher, publishedOn && dateInWords(publishedOn)].filter(Boolean).join(', ')
  const address = safeUrl(url)
  if (!address) return <span>{text || 'publisher not stated'}</span>
  return (
    <a href={address} rel="noreferrer">
      {text || address}
    </a>
  )
}
