import { readStored, useStored } from './stored.ts'

const key = 'own-organization'

/** The organization that this person chose as their own, by its id. */
export function useOwnOrganization(): [string | null, (id: string | null) => void] {
  return useStored(key)
}

/** The organization that was chosen when this is asked. */
export function storedOwnOrganization(): string | null {
  return readStored(key)
}
