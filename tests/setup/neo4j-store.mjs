// The contents of the Neo4j that tests run against, past the project's own port.
import neo4j from 'neo4j-driver'

/** Opens a way to the server that can empty it. Constraints and indexes stay. */
export function testStore({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })

  async function run(text) {
    const session = driver.session({ database })
    try {
      return await session.run(text)
    } finally {
      await session.close()
    }
  }

  return {
    /** Rejects where there is anything that tests would delete. */
    async expectEmpty() {
      const { records } = await run('MATCH (n) RETURN count(n) AS nodes')
      const nodes = records[0].get('nodes')
      if (nodes > 0)
        throw new Error(`Expected an empty database at NEO4J_URI, since the tests delete all that is there, but it has ${nodes} nodes.`)
    },
    async empty() {
      await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
    },
    close: () => driver.close(),
  }
}
