/** A file for `convene review --file`, as its help shows it. */
export const decisionsExample = `  by: Nora                       # the name of the user if left out
  decisions:
    - same: [person:simel-esim, person:simel-esim-1f2e3d4c]
      why: The same face on the photographs.
    - different: [person:ada-abel, person:ada-abel-5a6b7c8d]
      why: One is a weaver, the other a minister.
    - unsure: [event:loom-forum, event:2022-loom-forum]
      why: Decided too early.
`
