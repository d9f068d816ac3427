import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './style.css'
import './workers.ts'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { fetcher } from './fetcher.ts'
import { questions } from './questions.ts'
import { QUESTIONS_PLUGIN } from './questions-plugin.tsx'
import { titleTabsByQuestion } from './tab-titles.tsx'

/** Below this width the list of questions would leave no room for the editors. */
const wide = matchMedia('(min-width: 1100px)').matches

/** The query that the address brings, from another page of the service; it opens in a tab of its own. */
const given = new URLSearchParams(location.search)

titleTabsByQuestion()

const root = document.getElementById('playground')
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      initialQuery={given.get('query') ?? undefined}
      initialVariables={given.get('variables') ?? undefined}
      defaultTabs={questions.map(({ query }) => ({ query }))}
      plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={wide ? QUESTIONS_PLUGIN : undefined}
    >
      <GraphiQL.Logo>convene</GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="hint">
          Run with <kbd>Ctrl</kbd> <kbd>Enter</kbd>. Edits stay in this browser. The whole schema:{' '}
          <a href="/schema.graphql">/schema.graphql</a>
        </p>
      </GraphiQL.Footer>
    </GraphiQL>,
  )
}
