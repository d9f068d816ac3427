import { availableParallelism } from 'node:os'

// Kept in step with tsconfig.json: the tests run the sources as the build compiles them.
const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false, verbatimModuleSyntax: true },
    target: 'es2022',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
}

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  globalSetup: '<rootDir>/tests/setup/neo4j.mjs',
  globalTeardown: '<rootDir>/tests/setup/neo4j-stop.mjs',
  // There is one Neo4j, and suites take turns at it (tests/setup/turns.mjs). More workers than this would only queue there.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  // Covers the wait for a turn, and for the server itself at the first one.
  testTimeout: 120_000,
  // `leastSuites` is the floor under CI, should files of tests get lost; raise it with the tests.
  reporters: ['default', ['<rootDir>/tests/setup/summary-reporter.mjs', { leastSuites: 83 }]],
}
