import { inflateRawSync } from 'node:zlib'
import { UnreadableError } from './unreadable.ts'

const mostEntries = 5_000
const mostBytes = 64_000_000
const mostRatio = 200

/** A part of an archive, which is unpacked only when it is asked for. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Buffer
  readonly size: number
}

/**
 * The parts of a ZIP archive by name (APPNOTE.TXT 6.3). Sizes are checked twice, as declared before anything is unpacked and as
 * they come out: an archive that grows beyond measure is refused.
 */
export class Archive {
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#entries = new Map(entriesOf(file).map(entry => [entry.name, entry]))
    const total = [...this.#entries.values()].reduce((sum, { size }) => sum + size, 0)
    if (total > mostBytes) throw new UnreadableError(`Expected at most ${mostBytes} bytes when unpacked, but found ${total}.`)
    for (const { name, size, packed } of this.#entries.values())
      if (size > 1_000_000 && size > mostRatio * packed.length)
        throw new UnreadableError(`Expected parts packed at most ${mostRatio} to one, but found ${name} packed tighter: a ZIP bomb.`)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of a part. Throws when there is none, or when it is not as long as the archive declares. */
  read(name: string): Buffer {
    const entry = this.#entries.get(name)
    if (!entry) throw new UnreadableError(`Expected a part ${name}, but found none.`)
    const bytes = unpack(entry)
    if (bytes.length !== entry.size) throw new UnreadableError(`Expected ${entry.size} bytes in ${name}, but found ${bytes.length}.`)
    return bytes
  }
}

function unpack({ name, method, packed, size }: Entry): Buffer {
  if (method === 0) return packed
  if (method !== 8) throw new UnreadableError(`Expected parts that are stored or deflated, but found method ${method} in ${name}.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    const found = (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'more: a ZIP bomb' : 'damaged data'
    throw new UnreadableError(`Expected ${size} bytes in ${name}, but found ${found}.`, { cause })
  }
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > file.length) throw new UnreadableError('Expected a whole ZIP archive, but found one without its end.')
  const count = file.readUInt16LE(end + 10)
  if (count > mostEntries) throw new UnreadableError(`Expected an archive of at most ${mostEntries} parts, but found ${count}.`)
  try {
    const entries: Entry[] = []
    for (let index = 0, at = file.readUInt32LE(end + 16); index < count; index++) {
      const { entry, next } = entryAt(file, at)
      entries.push(entry)
      at = next
    }
    return entries
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause
    throw new UnreadableError('Expected a sound ZIP archive, but found a damaged one.', { cause })
  }
}

function entryAt(file: Buffer, at: number): { entry: Entry; next: number } {
  if (file.readUInt32LE(at) !== 0x02014b50) throw new UnreadableError('Expected a sound ZIP archive, but found a damaged one.')
  if ((file.readUInt16LE(at + 8) & 1) === 1)
    throw new UnreadableError('Expected a document that opens without a password, but found an encrypted one.')
  const [nameLength, extraLength, commentLength] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
  const local = file.readUInt32LE(at + 42)
  const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const entry = {
    name: file.toString('utf8', at + 46, at + 46 + nameLength),
    method: file.readUInt16LE(at + 10),
    packed: file.subarray(data, data + file.readUInt32LE(at + 20)),
    size: file.readUInt32LE(at + 24),
  }
  return { entry, next: at + 46 + nameLength + extraLength + commentLength }
}
