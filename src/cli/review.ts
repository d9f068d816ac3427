import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Verdict, verdicts } from '../assemble/settle-doubt.ts'
import { AppError } from '../model/errors.ts'
import { throughDoor } from './commands.ts'
import { explained } from './explained.ts'
import { count, doubtLines, rulingLines } from './report.ts'

/** What `convene review` was asked for. */
export interface ReviewFlags {
  readonly same?: boolean
  readonly different?: boolean
  readonly unsure?: boolean
  readonly file?: string
  readonly why?: string
  readonly by?: string
  readonly limit: string
  readonly json?: boolean
  readonly dryRun?: boolean
}

interface Decision {
  readonly ids: readonly [string, string]
  readonly verdict: Verdict
  readonly why: string
}

const pair = z.tuple([z.string(), z.string()])
const decisionsForm = z.strictObject({
  by: z.string().optional(),
  decisions: z.array(
    z
      .strictObject({ same: pair.optional(), different: pair.optional(), unsure: pair.optional(), why: z.string().min(1) })
      .refine(given => verdicts.filter(verdict => given[verdict]).length === 1, 'expected one of same, different, unsure'),
  ),
})

/** `convene review`: lists doubts, or decides them. Answers whether all that was asked was done. */
export async function review(ids: readonly string[], flags: ReviewFlags): Promise<boolean> {
  const { by = userInfo().username, dryRun = false } = flags
  if (flags.file !== undefined) {
    const { by: named = by, decisions } = await readDecisions(flags.file)
    return decide(decisions, flags.by ?? named, dryRun)
  }
  const said = verdicts.filter(verdict => flags[verdict])
  if (ids.length === 0 && said.length === 0) return list(flags)
  const [first, second, ...others] = ids
  const [verdict, ...more] = said
  if (
    first === undefined ||
    second === undefined ||
    others.length > 0 ||
    verdict === undefined ||
    more.length > 0 ||
    flags.why === undefined
  )
    throw new AppError('BAD_USER_INPUT', 'Expected two ids, one of --same, --different and --unsure, and --why.')
  return decide([{ ids: [first, second], verdict, why: flags.why }], by, dryRun)
}

function list({ limit, json = false }: ReviewFlags): Promise<boolean> {
  if (!/^\d+$/.test(limit)) throw new AppError('BAD_USER_INPUT', `Expected a number for --limit, but got: ${limit}`)
  return throughDoor(async door => {
    const doubts = await door.doubts(Number(limit))
    if (json) console.log(JSON.stringify(doubts, null, 2))
    else for (const line of doubtLines(doubts)) console.log(line)
    return true
  })
}

/** Each for itself, so that one that cannot be done does not keep the others out. */
function decide(decisions: readonly Decision[], by: string, dryRun: boolean): Promise<boolean> {
  return throughDoor(async door => {
    let refused = 0
    for (const { ids, verdict, why } of decisions) {
      try {
        for (const line of rulingLines(await door.settle(ids, verdict, { by, why }, dryRun))) console.log(line)
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'NOT_FOUND')) console.error(explained(error))
        else console.error(error.message)
        refused++
      }
    }
    if (decisions.length > 1)
      console.log(`${count(decisions.length - refused, 'decision')} ${dryRun ? 'possible' : 'kept'}, ${refused} refused.`)
    return refused === 0
  })
}

async function readDecisions(file: string): Promise<{ by?: string; decisions: Decision[] }> {
  const { by, decisions } = await parsed(file)
  return {
    ...(by !== undefined && { by }),
    decisions: decisions.map(({ why, ...given }) => {
      const verdict = verdicts.find(each => given[each]) ?? 'unsure'
      return { ids: given[verdict] as [string, string], verdict, why }
    }),
  }
}

async function parsed(file: string): Promise<z.infer<typeof decisionsForm>> {
  try {
    return decisionsForm.parse(parse(await readFile(file, 'utf8')))
  } catch (cause) {
    const first = cause instanceof z.ZodError ? cause.issues[0] : undefined
    const what = first ? `${first.path.join('.') || 'the file'}: ${first.message}` : (cause as Error).message.split('\n')[0]
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a file of decisions, as \`convene review --help\` shows one, but ${file} is none: ${what}`,
      { cause },
    )
  }
}
