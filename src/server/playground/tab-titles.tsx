import { Tab } from '@graphiql/react'
import type { ComponentProps } from 'react'
import { questionNamed } from './questions.ts'

const NamedButton = Tab.Button

/**
 * Makes tabs show their question in plain words. GraphiQL titles a tab by the name of its operation, which cannot hold a
 * blank, and has no setting for it.
 */
export function titleTabsByQuestion(): void {
  Object.assign(Tab, { Button: TitledButton })
}

function TitledButton({ children, ...rest }: ComponentProps<typeof NamedButton>) {
  const title = questionNamed(String(children))?.title ?? String(children)
  return (
    <NamedButton {...rest} title={title}>
      {title}
    </NamedButton>
  )
}
