// The last lines of a test run: what was left out and why, then the counts, alone on a line. Under CI nothing may be left
// out: a skipped test, a file that did not run and fewer files than the floor are failures.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export default class SummaryReporter {
  #tests
  #leastSuites
  #complaints = []
  #lines = []

  constructor({ rootDir }, { leastSuites }) {
    this.#tests = join(rootDir, 'tests')
    this.#leastSuites = leastSuites
    // Jest puts its own summary after every reporter, so only the end of the process comes last.
    process.once('exit', () => process.stdout.write(this.#lines.map(line => `${line}\n`).join('')))
  }

  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests
    // A file that does not even load has no tests to fail, but must not read as "0 failed".
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    this.#complaints = process.env.CI === 'true' ? [...this.#leftOut(results, skipped)] : []
    this.#lines = [
      ...(process.env.NEO4J_TEST_MISSING ? [`The Neo4j half was not run. ${process.env.NEO4J_TEST_MISSING}`] : []),
      ...this.#complaints,
      `${results.numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
    ]
  }

  /** Jest's way to ask a reporter whether the run must fail. */
  getLastError() {
    return this.#complaints.length === 0 ? undefined : new Error(this.#complaints.join(' '))
  }

  *#leftOut(results, skipped) {
    const ran = results.numPassedTestSuites + results.numFailedTestSuites
    const expected = Math.max(this.#leastSuites, this.#suitesOnDisk())
    if (ran < expected) yield `Expected ${expected} test files to run under CI, but ${ran} did.`
    if (skipped > 0) yield `Expected no skipped tests under CI, but there were ${skipped}.`
  }

  #suitesOnDisk() {
    return readdirSync(this.#tests, { recursive: true }).filter(path => path.endsWith('.test.ts')).length
  }
}
