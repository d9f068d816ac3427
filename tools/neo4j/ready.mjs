// When a server that was just started takes queries.
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

const limit = 120_000
const unauthorized = 'Neo.ClientError.Security.Unauthorized'

/**
 * Resolves when the server at `uri` answers a query, under `password` if there is one: a store that is new gets it as its own.
 * Rejects with the reason of `signal`, or after two minutes.
 */
export async function waitUntilReady(uri, password, signal) {
  const deadline = Date.now() + limit
  for (;;) {
    signal.throwIfAborted()
    try {
      return await attempt(uri, password)
    } catch (cause) {
      if (cause.code === unauthorized) throw new Error('the data that it was started on has another password.', { cause })
      if (Date.now() > deadline) throw new Error(`it did not answer within ${limit / 1000} s.`, { cause })
      await sleep(250)
    }
  }
}

async function attempt(uri, password) {
  if (password === undefined) return withDriver(uri, undefined, answer)
  try {
    return await withDriver(uri, password, answer)
  } catch (cause) {
    if (cause.code !== unauthorized) throw cause
    await withDriver(uri, 'neo4j', driver =>
      run(driver, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password', { initial: 'neo4j', password }),
    )
    return withDriver(uri, password, answer)
  }
}

async function answer(driver) {
  await driver.verifyConnectivity()
  await run(driver, 'neo4j', 'RETURN 1')
}

async function run(driver, database, text, params) {
  const session = driver.session({ database })
  try {
    await session.run(text, params)
  } finally {
    await session.close()
  }
}

async function withDriver(uri, password, use) {
  const token = password === undefined ? undefined : neo4j.auth.basic('neo4j', password)
  const driver = neo4j.driver(uri, token, { connectionTimeout: 2_000, connectionAcquisitionTimeout: 5_000 })
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}
