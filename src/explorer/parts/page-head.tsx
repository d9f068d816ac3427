import { useEffect } from 'preact/hooks'

interface PageHeadProps {
  readonly title: string
  readonly description: string
  /** What the page is about, in the words of schema.org. */
  readonly about?: Readonly<Record<string, unknown>> | null
}

/** Sets what a browser and a search engine know of the page: title, description, structured data. */
export function PageHead({ title, description, about }: PageHeadProps) {
  const data = about ? JSON.stringify({ '@context': 'https://schema.org', ...about }) : null
  useEffect(() => {
    document.title = `${title} · convene`
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [title, description])
  useEffect(() => {
    if (data === null) return
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.textContent = data
    document.head.append(script)
    return () => script.remove()
  }, [data])
  return null
}
