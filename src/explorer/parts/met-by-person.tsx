import { Link } from 'wouter-preact'
import { useOwnOrganization } from '../data/own-organization.ts'
import { MetByPersonDocument } from '../queries.ts'
import { Answer } from './answer.tsx'
import { NodeLink } from './node-link.tsx'

/** Whom of the own organization a person met; nothing as long as none is chosen. */
export function MetByPerson({ id }: { readonly id: string }) {
  const [own] = useOwnOrganization()
  if (own === null) return null
  return (
    <Answer to={MetByPersonDocument} given={{ id, organization: own }} aside>
      {({ person }) => (
        <p class="met">
          {person && person.spokeWith.totalCount > 0 ? (
            <>
              Shared a stage with {person.spokeWith.totalCount} of <Link href="/us">ours</Link>:{' '}
              {person.spokeWith.edges.map(({ node }, index) => (
                <span key={node.id}>
                  {index > 0 && ', '}
                  <NodeLink of={node} />
                </span>
              ))}
              .
            </>
          ) : (
            <>
              No document says that they shared a stage with <Link href="/us">ours</Link>.
            </>
          )}
        </p>
      )}
    </Answer>
  )
}
