import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type Question, questions } from './questions.ts'

/** All questions in a list: opens the tab of one, or a new tab where it has been closed. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionList }

function QuestionList() {
  const { addTab, changeTab } = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick('tabs', 'activeTabIndex', 'queryEditor'))
  const active = tabs[activeTabIndex]?.operationName

  function open({ operationName, query }: Question): void {
    const index = tabs.findIndex(tab => tab.operationName === operationName)
    if (index >= 0) {
      changeTab(index)
    } else {
      addTab()
      queryEditor?.setValue(query)
    }
  }

  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      <ul>
        {questions.map(question => (
          <li key={question.operationName}>
            <button type="button" aria-current={question.operationName === active} onClick={() => open(question)}>
              {question.title}
            </button>
          </li>
        ))}
      </ul>
      <p>Each opens in a tab of its own, to run as it is or to change.</p>
    </section>
  )
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.1" />
      <path d="M12 17.2v.1" strokeWidth="2" />
    </svg>
  )
}
