/**
 * More entries than memory should hold, in temporary files by a hash of their number: what
 * belongs together is in one of them.
 */
import { mkdtemp, open, readFile, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DownloadError } from '../../errors.js'
import { reasonOf } from '../../files/path.js'
import type { Entry } from './entry.js'
import { keyOf, Matcher, type Side } from './match.js'

const COUNT = 128
const LINE_FEED = 10
const KEPT_ENTRIES = 50_000
const BUFFERED_CHARACTERS = 1 << 20

/** `bill` and `own`, a refund of the bill that looks for its order, and an order of another day. */
type Role = Side | 'refund' | 'other'
type Line = readonly [
  role: Role,
  kind: Entry['kind'],
  number: string,
  amount: number,
  state: string,
  order: string | null,
]

export class Partitions {
  #kept: [Role, Entry][] | undefined = []
  #folder: string | undefined
  readonly #parent: string
  readonly #files: FileHandle[] = []
  readonly #lines = Array.from({ length: COUNT }, () => [] as string[])
  #buffered = 0

  /** @param parent where the files go that are needed for more than fifty thousand entries */
  constructor(parent = tmpdir()) {
    this.#parent = parent
  }

  async add(side: Side, entry: Entry): Promise<void> {
    await this.#put(side, entry, keyOf(entry))
    if (side === 'bill' && entry.kind === 'refund') await this.#put('refund', entry, `P${entry.order}`)
  }

  /** An order of another day. */
  async addOther(number: string): Promise<void> {
    await this.#put('other', { kind: 'payment', number, amount: 0, state: '' }, `P${number}`)
  }

  /** Each part, one after the other; there is memory for one. */
  async *parts(): AsyncGenerator<Matcher, void, undefined> {
    if (this.#kept) {
      const matcher = new Matcher()
      for (const [role, entry] of this.#kept) addTo(matcher, role, entry)
      yield matcher
      return
    }
    await this.#flush()
    for (let at = 0; at < COUNT; at++) yield await this.#read(at)
  }

  /** Removes the files. */
  async close(): Promise<void> {
    await Promise.all(this.#files.map((file) => file.close()))
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true })
  }

  async #put(role: Role, entry: Entry, key: string): Promise<void> {
    if (this.#kept) {
      this.#kept.push([role, entry])
      if (this.#kept.length > KEPT_ENTRIES) await this.#spill()
      return
    }
    const line = JSON.stringify([
      role,
      entry.kind,
      entry.number,
      entry.amount,
      entry.state,
      entry.order ?? null,
    ] satisfies Line)
    this.#lines[hashOf(key) % COUNT]!.push(line)
    this.#buffered += line.length
    if (this.#buffered > BUFFERED_CHARACTERS) await this.#flush()
  }

  async #spill(): Promise<void> {
    const kept = this.#kept!
    await this.#writing(async () => {
      this.#folder = await mkdtemp(join(this.#parent, 'wechatpay-reconcile-'))
      for (let at = 0; at < COUNT; at++) this.#files.push(await open(this.#pathOf(at), 'wx', 0o600))
    })
    this.#kept = undefined
    for (const [role, entry] of kept)
      await this.#put(role, entry, role === 'refund' ? `P${entry.order}` : keyOf(entry))
  }

  async #flush(): Promise<void> {
    this.#buffered = 0
    await this.#writing(async () => {
      for (const [at, lines] of this.#lines.entries()) {
        if (lines.length === 0) continue
        const text = `${lines.join('\n')}\n`
        lines.length = 0
        await this.#files[at]!.writeFile(text)
      }
    })
  }

  async #writing(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (cause) {
      throw new DownloadError(
        'ERR_FILE_WRITE',
        `${this.#folder ?? this.#parent}: the entries to be compared cannot be written: ${reasonOf(cause)}. Name another folder, { folder }`,
        { cause },
      )
    }
  }

  async #read(at: number): Promise<Matcher> {
    const matcher = new Matcher()
    const bytes = await readFile(this.#pathOf(at))
    for (let begin = 0; begin < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, begin)
      const [role, kind, number, amount, state, order] = JSON.parse(
        bytes.toString('utf8', begin, end),
      ) as Line
      addTo(matcher, role, { kind, number, amount, state, ...(order !== null && { order }) })
      begin = end + 1
    }
    return matcher
  }

  #pathOf(at: number): string {
    return join(this.#folder!, String(at))
  }
}

function addTo(matcher: Matcher, role: Role, entry: Entry): void {
  if (role === 'refund') matcher.addRefund(entry)
  else if (role === 'other') matcher.addOther(entry.number)
  else matcher.add(role, entry)
}

/** FNV-1a. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
