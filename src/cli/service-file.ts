import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { verdicts } from '../assemble/settle-doubt.ts'
import { AppError, type ErrorCode, errorCodes } from '../model/errors.ts'
import { entityKinds } from '../model/kinds.ts'
import type { Reading } from '../model/records.ts'
import type { Door } from './door.ts'

const form = z.object({ url: z.url(), token: z.string().min(1), pid: z.number().int() })

/** How to reach the service that holds a data folder. */
export type ServiceAddress = z.infer<typeof form>

const fileOf = (folder: string): string => join(folder, 'service.json')

/** A secret for one run of the service. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Leaves the address in the folder, readable by its owner only. */
export async function leaveAddress(folder: string, address: ServiceAddress): Promise<void> {
  const temporary = `${fileOf(folder)}.${process.pid}`
  await writeFile(temporary, JSON.stringify(address), { mode: 0o600 })
  await rename(temporary, fileOf(folder))
}

/** Takes the address away when the service ends. */
export async function removeAddress(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true })
}

/** What one file says, as the command line of the same version reads it. */
const readingForm = z.object({
  document: z.looseObject({ id: z.string(), title: z.string(), documentType: z.string(), sha256: z.string(), text: z.string() }),
  things: z.array(z.looseObject({ key: z.string(), kind: z.enum(entityKinds) })),
  mentions: z.array(z.looseObject({ key: z.string(), surface: z.string(), start: z.int(), end: z.int() })),
  passages: z.array(z.looseObject({ text: z.string(), start: z.int(), end: z.int() })),
  claims: z.array(z.looseObject({ predicate: z.string(), subject: z.string(), quote: z.string(), start: z.int(), end: z.int() })),
})

/** What a command asks of a running service. */
export const commandForm = z.discriminatedUnion('command', [
  z.object({ command: z.literal('ping') }),
  z.object({ command: z.literal('load'), file: z.string(), content: z.base64() }),
  z.object({ command: z.literal('ingest'), readings: z.array(readingForm), dryRun: z.boolean().optional(), again: z.boolean().optional() }),
  z.object({ command: z.literal('remove'), id: z.string() }),
  z.object({ command: z.literal('rebuild') }),
  z.object({ command: z.literal('merge'), from: z.string(), into: z.string(), by: z.string(), why: z.string(), dryRun: z.boolean() }),
  z.object({ command: z.literal('split'), id: z.string(), by: z.string(), why: z.string(), dryRun: z.boolean() }),
  z.object({
    command: z.literal('split-document'),
    id: z.string(),
    documentId: z.string(),
    as: z.string().optional(),
    by: z.string(),
    why: z.string(),
    dryRun: z.boolean(),
  }),
  z.object({ command: z.literal('doubts'), limit: z.number().int().nonnegative() }),
  z.object({
    command: z.literal('settle'),
    ids: z.tuple([z.string(), z.string()]),
    verdict: z.enum(verdicts),
    by: z.string(),
    why: z.string(),
    dryRun: z.boolean(),
  }),
])

type Command = z.infer<typeof commandForm>

/** Does what a command asks, in the process that holds the graph. Throws BAD_USER_INPUT for anything else. */
export async function obey(door: Door, body: unknown): Promise<unknown> {
  const parsed = commandForm.safeParse(body)
  if (!parsed.success) throw new AppError('BAD_USER_INPUT', 'Expected a command of this version of convene.')
  const command = parsed.data
  switch (command.command) {
    case 'ping':
      return { pid: process.pid }
    case 'load':
      return door.load(command.file, Buffer.from(command.content, 'base64'))
    case 'ingest':
      return door.ingest(command.readings as unknown as Reading[], command)
    case 'remove':
      return door.remove(command.id)
    case 'rebuild':
      return door.rebuild()
    case 'merge':
      return door.merge(command.from, command.into, command, command.dryRun)
    case 'split':
      return door.split(command.id, command, command.dryRun)
    case 'split-document':
      return door.splitDocument(command.id, command.documentId, command.as, command, command.dryRun)
    case 'doubts':
      return door.doubts(command.limit)
    case 'settle':
      return door.settle(command.ids, command.verdict, command, command.dryRun)
  }
}

/** How many documents a service takes in at once: a transaction keeps it from answering for a tenth of a second. */
const documentsAtOnce = 20

/** The door of the service that holds `folder`; null when none answers. */
export async function remoteDoor(folder: string): Promise<Door | null> {
  const address = await readAddress(folder)
  if (!address || !(await answers(address))) return null
  return {
    documentsAtOnce,
    load: (file, bytes) => ask(address, { command: 'load', file, content: Buffer.from(bytes).toString('base64') }),
    // Without profiles: the service makes its own.
    ingest: (readings, options) => {
      const plain = readings.map(({ profiles: _, ...reading }) => reading)
      return ask(address, { command: 'ingest', readings: plain as unknown as z.infer<typeof readingForm>[], ...options })
    },
    remove: id => ask(address, { command: 'remove', id }),
    rebuild: () => ask(address, { command: 'rebuild' }),
    merge: (from, into, { by, why }, dryRun) => ask(address, { command: 'merge', from, into, by, why, dryRun }),
    split: (id, { by, why }, dryRun) => ask(address, { command: 'split', id, by, why, dryRun }),
    splitDocument: (id, documentId, as, { by, why }, dryRun) =>
      ask(address, { command: 'split-document', id, documentId, as, by, why, dryRun }),
    doubts: limit => ask(address, { command: 'doubts', limit }),
    settle: ([first, second], verdict, { by, why }, dryRun) =>
      ask(address, { command: 'settle', ids: [first, second], verdict, by, why, dryRun }),
    close: async () => {},
  }
}

/** Where the service that holds `folder` answers; null when none does. */
export async function serviceUrl(folder: string): Promise<string | null> {
  const address = await readAddress(folder)
  return address && (await answers(address)) ? address.url : null
}

async function readAddress(folder: string): Promise<ServiceAddress | null> {
  try {
    return form.parse(JSON.parse(await readFile(fileOf(folder), 'utf8')))
  } catch {
    return null
  }
}

/** Whether the service that left the address is still there; another program may listen on its port by now. */
async function answers(address: ServiceAddress): Promise<boolean> {
  try {
    const answer = await ask<{ pid?: unknown } | null>(address, { command: 'ping' })
    return answer?.pid === address.pid
  } catch {
    return false
  }
}

async function ask<T>(address: ServiceAddress, command: Command): Promise<T> {
  const { response, answer } = await send(address, command)
  if (response.ok) return answer as T
  throw refusal(answer)
}

async function send({ url, token }: ServiceAddress, command: Command): Promise<{ response: Response; answer: unknown }> {
  try {
    const response = await fetch(new URL('/control', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(command),
    })
    return { response, answer: await response.json() }
  } catch (cause) {
    throw new AppError('STORE_UNAVAILABLE', `The service at ${url} ended before it answered.`, { cause })
  }
}

function refusal(answer: unknown): AppError {
  const { error } = (answer ?? {}) as { error?: { code?: string; message?: string } }
  const code = error?.code !== undefined && error.code in errorCodes ? (error.code as ErrorCode) : 'STORE_UNAVAILABLE'
  return new AppError(code, error?.message ?? 'The running service refused the command.')
}
