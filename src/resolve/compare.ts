import type { EntityKind } from '../model/kinds.ts'
import { compareEvents } from './compare-events.ts'
import { compareOrganizations } from './compare-organizations.ts'
import { comparePeople } from './compare-people.ts'
import {
  compareConventions,
  comparePlaces,
  compareProjects,
  comparePublications,
  compareStatements,
  compareTopics,
} from './compare-things.ts'
import type { Comparison } from './comparison.ts'
import type { Profile } from './profile.ts'

const comparisons: Readonly<Record<EntityKind, (a: Profile, b: Profile) => Comparison>> = {
  Person: comparePeople,
  Organization: compareOrganizations,
  Event: compareEvents,
  Convention: compareConventions,
  Project: compareProjects,
  Place: comparePlaces,
  Topic: compareTopics,
  Publication: comparePublications,
  Statement: compareStatements,
}

/** Whether two profiles of one kind mean the same, with the reasons. It is the same from either side. */
export function compareProfiles(a: Profile, b: Profile): Comparison {
  const [first, second] = a.id <= b.id ? [a, b] : [b, a]
  return comparisons[first.kind](first, second)
}
