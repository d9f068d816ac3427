import { Link } from 'wouter-preact'
import { useOwnOrganization } from '../data/own-organization.ts'
import { MetByOrganizationDocument } from '../queries.ts'
import { Answer } from './answer.tsx'
import { NodeLink } from './node-link.tsx'

/** Through whom the own organization met another; nothing as long as none is chosen, or on its own page. */
export function MetByOrganization({ id }: { readonly id: string }) {
  const [own] = useOwnOrganization()
  if (own === null || own === id) return null
  return (
    <Answer to={MetByOrganizationDocument} given={{ id, organization: own }} aside>
      {({ organization }) => {
        const shared = organization?.sharedStageWith.edges.flatMap(edge => edge.shared) ?? []
        const ours = [...new Map(shared.map(({ theirPerson }) => [theirPerson.id, theirPerson])).values()]
        if (ours.length === 0) {
          return (
            <p class="met">
              No document says that they shared a stage with <Link href="/us">ours</Link>.
            </p>
          )
        }
        return (
          <p class="met">
            Shared a stage with <Link href="/us">ours</Link>:{' '}
            {ours.map((person, index) => (
              <span key={person.id}>
                {index > 0 && ', '}
                <NodeLink of={person} />
              </span>
            ))}
            .
          </p>
        )
      }}
    </Answer>
  )
}
