import { describe, expect, it } from '@jest/globals'
import { AppError } from '../../src/model/errors.ts'
import { serve } from './harness.ts'

const token = 'right'

function post(body: string, authorization = `Bearer ${token}`): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body }
}

describe('the door of the command line', () => {
  it('hands a body to the writer and its answer back', async () => {
    const { send } = await serve({}, { writer: { token, handle: async body => ({ did: body }) } })
    expect(await send('/control', post('{"load":["a"]}'))).toMatchObject({ status: 200, body: { did: { load: ['a'] } } })
  })

  it.each(['', 'Bearer wrong', 'Bearer ', 'Basic right', 'right'])('stays shut for "%s"', async authorization => {
    const seen: unknown[] = []
    const { send } = await serve({}, { writer: { token, handle: async body => seen.push(body) } })
    const answer = await send('/control', post('{ broken', authorization))
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'UNAUTHENTICATED' } } })
    expect(seen).toEqual([])
  })

  it('is not there without a writer', async () => {
    const { send } = await serve()
    expect(await send('/control', post('{}'))).toMatchObject({ status: 404 })
  })

  it('answers with the code of an error of ours', async () => {
    const handle = () => Promise.reject(new AppError('BAD_USER_INPUT', 'a.md: line 3: expected a date.'))
    const { send } = await serve({}, { writer: { token, handle } })
    const answer = await send('/control', post('{}'))
    expect([answer.status, answer.body]).toEqual([400, { error: { code: 'BAD_USER_INPUT', message: 'a.md: line 3: expected a date.' } }])
  })

  it('masks any other error and logs it', async () => {
    const { send, log } = await serve({}, { writer: { token, handle: () => Promise.reject(new Error('secret')) } })
    const answer = await send('/control', post('{}'))
    expect([answer.status, answer.body]).toEqual([500, { error: { code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' } }])
    expect(log.find(line => line.msg === 'A request failed')).toMatchObject({ err: { message: 'secret' } })
  })

  it('takes bodies beyond the limit of queries, and says what is wrong with one', async () => {
    const { send } = await serve({ BODY_LIMIT: '1kb' }, { writer: { token, handle: async body => JSON.stringify(body).length } })
    const text = 'x'.repeat(5_000_000)
    expect((await send('/control', post(JSON.stringify({ text })))).status).toBe(200)
    expect(await send('/control', post('{'))).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST' } } })
  })

  it('knows no deadline', async () => {
    const handle = () => new Promise(resolve => setTimeout(resolve, 150, 'done'))
    const { send } = await serve({ REQUEST_TIMEOUT_MS: '50' }, { writer: { token, handle } })
    expect(await send('/control', post('{}'))).toMatchObject({ status: 200, body: 'done' })
  })
})
