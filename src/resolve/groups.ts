import type { Member } from './profile.ts'

/** Members that are one entity. */
export interface Group {
  readonly members: ReadonlySet<Member>
  /** The entity that they cannot leave, if there is one. */
  readonly fixedId?: string
  /** Whether all of them are vague. */
  readonly vague: boolean
}

interface Growing extends Group {
  readonly members: Set<Member>
  fixedId?: string
  vague: boolean
  /** Profiles that no member can be: of a single member as they were found, of several a set of their own. */
  against: ReadonlySet<string>
  /** Documents that speak of a member and of others who might be meant. */
  readonly only: Set<string>
}

const none: ReadonlySet<string> = new Set()

/** Groups of members that grow together, unless something forbids it. */
export class Groups {
  readonly #of = new Map<string, Growing>()

  constructor(members: readonly Member[], against: ReadonlyMap<string, ReadonlySet<string>>) {
    const fixed = new Map<string, Growing>()
    for (const member of members) {
      const { id, fixedId, vague, only } = member
      const alone: Growing = {
        members: new Set([member]),
        ...(fixedId !== undefined && { fixedId }),
        vague,
        against: against.get(id) ?? none,
        only: new Set(only === undefined ? [] : [only]),
      }
      const known = fixedId === undefined ? undefined : fixed.get(fixedId)
      const group = known ? this.#merge(known, alone) : alone
      if (fixedId !== undefined) fixed.set(fixedId, group)
      this.#of.set(id, group)
    }
  }

  of({ id }: { readonly id: string }): Group {
    return this.#grown(id)
  }

  /** Makes one group of the two in which these are, unless something forbids it. */
  join(a: { readonly id: string }, b: { readonly id: string }): void {
    const [one, other] = [this.#grown(a.id), this.#grown(b.id)]
    if (one !== other && !this.areApart(one, other)) this.#merge(one, other)
  }

  /** Whether something forbids that two groups be one. */
  areApart(a: Group, b: Group): boolean {
    return (a.fixedId !== undefined && b.fixedId !== undefined) || this.contradict(a, b)
  }

  /** Whether what documents say forbids it. */
  contradict(a: Group, b: Group): boolean {
    const [few, many] = (a.members.size < b.members.size ? [a, b] : [b, a]) as [Growing, Growing]
    for (const document of few.only) if (many.only.has(document)) return true
    if (many.against.size > 0) for (const { id } of few.members) if (many.against.has(id)) return true
    return false
  }

  all(): Group[] {
    return [...new Set(this.#of.values())]
  }

  #grown(id: string): Growing {
    const group = this.#of.get(id)
    if (!group) throw new Error(`${id} is in no group.`)
    return group
  }

  #merge(a: Growing, b: Growing): Growing {
    const [into, from] = a.members.size < b.members.size ? [b, a] : [a, b]
    for (const member of from.members) this.#of.set(member.id, into).get(member.id)?.members.add(member)
    if (from.against.size > 0) into.against = new Set([...into.against, ...from.against])
    for (const document of from.only) into.only.add(document)
    into.fixedId ??= from.fixedId
    into.vague &&= from.vague
    return into
  }
}
