import { describe, expect, it } from '@jest/globals'
import { getOperationAST, parse, specifiedRules, validate } from 'graphql'
import { buildApi } from '../../src/api/schema.ts'
import { depthLimit, refuseCostly } from '../../src/server/limits.ts'
import { readSettings } from '../../src/server/settings.ts'
import { readQuestions } from './questions.ts'

const schema = buildApi()
const questions = await readQuestions()
const { maxDepth, maxComplexity } = readSettings({})

describe('the questions of the playground', () => {
  it.each(questions)('$file: runs on the schema, within the limits', ({ query }) => {
    const document = parse(query)
    expect(validate(schema, document, [...specifiedRules, depthLimit(maxDepth)])).toEqual([])
    const operation = getOperationAST(document)
    if (!operation) throw new Error('Expected one operation.')
    expect(() => refuseCostly({ schema, document, operation, variables: {} }, maxComplexity)).not.toThrow()
  })

  it.each(questions)('$file: begins with the question in plain words and has a name of its own', ({ title, operationName }) => {
    expect(title).toMatch(/^[A-Z].{10,}/)
    expect(operationName).toBeDefined()
    expect(questions.filter(other => other.operationName === operationName)).toHaveLength(1)
  })
})
