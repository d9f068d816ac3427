/** The address of a page on the web, or null: a document's data must not become a script. */
export function safeUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null
}
