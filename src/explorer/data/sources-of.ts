/** What states an edge. */
export function sourcesOf<Sources>({ evidence }: { readonly evidence: Sources }): Sources {
  return evidence
}
