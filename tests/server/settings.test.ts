import { describe, expect, it } from '@jest/globals'
import { readSettings, settingDescriptions } from '../../src/server/settings.ts'

describe('settings of the server', () => {
  it('have defaults for what the environment leaves out or empty', () => {
    expect(readSettings({ PORT: '', HOST: ' ' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      corsOrigin: [],
      logLevel: 'info',
      logFormat: 'auto',
      requestTimeoutMs: 10_000,
      bodyLimit: '1mb',
      maxDepth: 20,
      maxComplexity: 50_000,
      shutdownTimeoutMs: 10_000,
      token: null,
    })
  })

  it('read lists of origins', () => {
    expect(readSettings({ CORS_ORIGIN: 'https://a.example, http://b.example:8080' }).corsOrigin).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ])
    expect(readSettings({ CORS_ORIGIN: '*' }).corsOrigin).toEqual(['*'])
  })

  it.each([
    ['PORT', 'http', 'PORT: expected a port between 0 and 65535, but got "http".'],
    ['PORT', '65536', 'PORT: expected a port between 0 and 65535, but got "65536".'],
    ['HOST', 'a b', 'HOST: expected an address or a name of this machine, but got "a b".'],
    [
      'CORS_ORIGIN',
      'example.org/',
      'CORS_ORIGIN: expected * or origins parted by commas, such as https://example.org, but got "example.org/".',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, but got "loud".'],
    ['LOG_FORMAT', 'xml', 'LOG_FORMAT: expected one of auto, json, text, but got "xml".'],
    ['REQUEST_TIMEOUT_MS', '0', 'REQUEST_TIMEOUT_MS: expected a number of milliseconds, 1 or more, but got "0".'],
    ['BODY_LIMIT', 'big', 'BODY_LIMIT: expected a size such as 500kb or 1mb, but got "big".'],
    ['MAX_DEPTH', '-1', 'MAX_DEPTH: expected a whole number, 1 or more, but got "-1".'],
    ['MAX_COMPLEXITY', '1e3', 'MAX_COMPLEXITY: expected a whole number, 1 or more, but got "1e3".'],
    ['CONVENE_TOKEN', 'secret', 'CONVENE_TOKEN: expected at least 16 characters without spaces, but got something else.'],
    ['SHUTDOWN_TIMEOUT_MS', '1.5', 'SHUTDOWN_TIMEOUT_MS: expected a number of milliseconds, 0 or more, but got "1.5".'],
  ])('say in one line what is wrong with %s=%s', (name, value, line) => {
    expect(() => readSettings({ [name]: value })).toThrow(line)
  })

  it('name every wrong value at once', () => {
    expect(() => readSettings({ PORT: 'x', MAX_DEPTH: 'y' })).toThrow(/^PORT: .*\nMAX_DEPTH: .*$/)
  })

  it('are all described, with the defaults in force', () => {
    const described = Object.fromEntries(settingDescriptions.map(row => [row.name, row.default]))
    expect(readSettings(described)).toEqual(readSettings({}))
    for (const row of settingDescriptions) expect(row.meaning).toMatch(/^[A-Z].*\.$/)
  })
})
