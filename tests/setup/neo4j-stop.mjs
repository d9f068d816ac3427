// After all tests: a Neo4j that was started for them ends, one that was given is empty again.
export default async function tearDown() {
  await globalThis.leaveNeo4j?.()
}
