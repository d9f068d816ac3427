import { z } from 'zod'
import { AppError } from '../model/errors.ts'

/** What the server can be told; every value comes from the environment variable of the same name in capitals. */
export interface ServerSettings {
  readonly port: number
  readonly host: string
  /** Origins whose pages may call the service; `*` is any, none is the default. */
  readonly corsOrigin: readonly string[]
  readonly logLevel: (typeof logLevels)[number]
  readonly logFormat: (typeof logFormats)[number]
  readonly requestTimeoutMs: number
  /** As Express writes sizes: 1mb. */
  readonly bodyLimit: string
  readonly maxDepth: number
  readonly maxComplexity: number
  readonly shutdownTimeoutMs: number
  /** What a request must carry to change the graph; null where none may. */
  readonly token: string | null
}

/** One row of the README's table of settings. */
export interface SettingDescription {
  readonly name: string
  readonly default: string
  readonly meaning: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const logFormats = ['auto', 'json', 'text'] as const

/** Beyond this a timer of Node fires at once. */
const longestTimerMs = 2_147_483_647

const count = (from: number, to: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(from).max(to))

interface Setting {
  readonly default: string
  readonly expected: string
  readonly meaning: string
  readonly form: z.ZodType<unknown, string>
}

const settings = {
  PORT: {
    default: '4000',
    expected: 'a port between 0 and 65535',
    meaning: 'Port to listen on; 0 takes any free one.',
    form: count(0, 65_535),
  },
  HOST: {
    default: '127.0.0.1',
    expected: 'an address or a name of this machine',
    meaning: 'Address to listen on; 0.0.0.0 opens the service to the network.',
    form: z.string().regex(/^[\w.:-]+$/),
  },
  CORS_ORIGIN: {
    default: '',
    expected: '* or origins parted by commas, such as https://example.org',
    meaning: 'Origins whose pages may call the service, parted by commas, or * for any.',
    form: z
      .string()
      .transform(listed)
      .pipe(z.array(z.string().refine(isOrigin))),
  },
  LOG_LEVEL: {
    default: 'info',
    expected: `one of ${logLevels.join(', ')}`,
    meaning: 'The least severe messages that are logged.',
    form: z.enum(logLevels),
  },
  LOG_FORMAT: {
    default: 'auto',
    expected: `one of ${logFormats.join(', ')}`,
    meaning: 'How lines are logged: json, text, or auto for text on a terminal and JSON elsewhere.',
    form: z.enum(logFormats),
  },
  REQUEST_TIMEOUT_MS: {
    default: '10000',
    expected: 'a number of milliseconds, 1 or more',
    meaning: 'Milliseconds after which a request is answered with TIMEOUT.',
    form: count(1, longestTimerMs),
  },
  BODY_LIMIT: {
    default: '1mb',
    expected: 'a size such as 500kb or 1mb',
    meaning: 'The largest body of a GraphQL request.',
    form: z.string().regex(/^[1-9]\d*(b|kb|mb)$/i),
  },
  MAX_DEPTH: {
    default: '20',
    expected: 'a whole number, 1 or more',
    meaning: 'How deep the fields of a query may be nested.',
    form: count(1, 1_000),
  },
  MAX_COMPLEXITY: {
    default: '50000',
    expected: 'a whole number, 1 or more',
    meaning:
      'How many fields a query may ask for, where `first`, `last`, `limit` and the size of a neighbourhood multiply what is below them.',
    form: count(1, Number.MAX_SAFE_INTEGER),
  },
  SHUTDOWN_TIMEOUT_MS: {
    default: '10000',
    expected: 'a number of milliseconds, 0 or more',
    meaning: 'Milliseconds that running requests get to finish after SIGTERM or SIGINT.',
    form: count(0, longestTimerMs),
  },
  CONVENE_TOKEN: {
    default: '',
    expected: 'at least 16 characters without spaces',
    meaning: 'The bearer token that mutations need, at least 16 characters; without one they are off.',
    form: z
      .string()
      .regex(/^(?:[\x21-\x7e]{16,})?$/)
      .transform(token => token || null),
  },
} as const satisfies Record<string, Setting>

type Name = keyof typeof settings
const names = Object.keys(settings) as Name[]

/** Every setting of the server, for the README's table and for `--help`. */
export const settingDescriptions: readonly SettingDescription[] = names.map(name => ({
  name,
  default: settings[name].default,
  meaning: settings[name].meaning,
}))

/**
 * The settings that `environment` holds; what is missing or empty has its default.
 * Throws BAD_USER_INPUT with one line for every wrong value: the variable, what was expected, what it got.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ServerSettings {
  const wrong: string[] = []

  function read<N extends Name>(name: N): z.output<(typeof settings)[N]['form']> {
    const given = environment[name]?.trim() || settings[name].default
    const result = settings[name].form.safeParse(given)
    if (!result.success)
      wrong.push(`${name}: expected ${settings[name].expected}, but got ${isSecret(name) ? 'something else' : `"${given}"`}.`)
    return result.data as z.output<(typeof settings)[N]['form']>
  }

  const found = {
    port: read('PORT'),
    host: read('HOST'),
    corsOrigin: read('CORS_ORIGIN'),
    logLevel: read('LOG_LEVEL'),
    logFormat: read('LOG_FORMAT'),
    requestTimeoutMs: read('REQUEST_TIMEOUT_MS'),
    bodyLimit: read('BODY_LIMIT'),
    maxDepth: read('MAX_DEPTH'),
    maxComplexity: read('MAX_COMPLEXITY'),
    shutdownTimeoutMs: read('SHUTDOWN_TIMEOUT_MS'),
    token: read('CONVENE_TOKEN'),
  }
  if (wrong.length > 0) throw new AppError('BAD_USER_INPUT', wrong.join('\n'))
  return found
}

/** What no message repeats. */
function isSecret(name: Name): boolean {
  return name === 'CONVENE_TOKEN'
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text)
}
