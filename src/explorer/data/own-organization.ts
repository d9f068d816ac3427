import { useStored } from './stored.ts'

/** The organization that this person chose as their own, by its id. */
export function useOwnOrganization(): [string | null, (id: string | null) => void] {
  return useStored('own-organization')
}
