/** The one way to save a file: it gets its name when it is complete, and replaces no other unless it may. */
import { randomBytes } from 'node:crypto'
import { createWriteStream, promises as fs } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DownloadError, InputError, WechatpayError, type ErrorFacts } from '../errors.js'
import { reasonOf, toPath } from './path.js'
import { hasMethods, memberOf } from '../text/values.js'

/** A path, a `file://` URL, or a writable stream. */
export type Target = string | URL | Writable

export interface SaveOptions {
  /** The permissions of a new file, less the process's umask. Default 0o666. */
  readonly mode?: number | undefined
  /** May a file that has this name already be replaced? Default no. */
  readonly replace?: boolean | undefined
  /** What an error says beside its message. */
  readonly facts?: ErrorFacts | undefined
}

/**
 * Finds before anything is sent that nothing can be saved there.
 * @param option the option's name, for the message
 * @throws InputError `ERR_INPUT_OPTION`; DownloadError `ERR_FILE_EXISTS`, `ERR_FILE_WRITE`
 */
export async function checkTarget(target: unknown, option: string): Promise<Target> {
  if (isWritable(target)) {
    if (target.errored) throw unwritable(target.errored, target)
    // One that fails before the answer comes would end the process; `save` meets the failure again.
    if (!target.listeners('error').includes(ignore)) target.on('error', ignore)
    return target
  }
  if (!(target instanceof URL) && (typeof target !== 'string' || target === ''))
    throw new InputError(
      'ERR_INPUT_OPTION',
      `${option} must be a file path, a file:// URL or a writable stream`,
    )
  const path = toPath(target)
  try {
    if (await isTaken(path)) throw occupied(path)
    if (!(await fs.stat(dirname(path))).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  } catch (cause) {
    throw unwritable(cause, path)
  }
  return path
}

/**
 * Saves all of `chunks` and gives their number of bytes. After a failure there is what was there before.
 * A device or a pipe is written to as it is. A writable stream is ended, or destroyed when `chunks` fails.
 * @throws DownloadError `ERR_FILE_EXISTS`, `ERR_FILE_WRITE`; whatever `chunks` fails with
 * @example await save([Buffer.from('{}')], '/data/state.json', { mode: 0o600, replace: true })
 */
export async function save(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  target: Target,
  { mode, replace = false, facts }: SaveOptions = {},
): Promise<number> {
  const source = new Source(chunks)
  try {
    if (isWritable(target)) await intoStream(source, target)
    else await saveAs(toPath(target), source, { mode, replace, facts })
  } catch (cause) {
    source.close()
    throw source.failed ? source.error : unwritable(cause, target, facts)
  }
  return source.size
}

async function intoStream(source: Source, stream: Writable): Promise<void> {
  if (stream.errored) throw stream.errored
  await pipeline(source, stream)
}

async function saveAs(path: string, source: Source, { mode, replace, facts }: SaveOptions): Promise<void> {
  const found = await fs.stat(path).catch(() => undefined)
  if (found && !found.isFile() && !found.isDirectory()) return pipeline(source, createWriteStream(path))
  // A name of its own length: the file's name may leave no room for an ending.
  const partial = join(dirname(path), `wechatpay-chain-${randomBytes(6).toString('hex')}.part`)
  const file = await fs.open(partial, 'wx', mode)
  try {
    try {
      for await (const chunk of source) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    if (replace) await fs.rename(partial, await fs.realpath(path).catch(() => path))
    else await nameNew(partial, path, facts)
  } finally {
    await fs.rm(partial, { force: true }).catch(() => undefined)
  }
}

/** `link` fails where the name is taken; `rename` would replace a file that appeared meanwhile. */
async function nameNew(partial: string, path: string, facts: ErrorFacts | undefined): Promise<void> {
  try {
    await fs.link(partial, path)
  } catch {
    if (await isTaken(path)) throw occupied(path, facts)
    // A file system without links.
    await fs.rename(partial, path)
  }
}

/** Is there anything but a device or a pipe? A link that leads nowhere counts. */
async function isTaken(path: string): Promise<boolean> {
  try {
    const found = await fs.lstat(path)
    const target = found.isSymbolicLink() ? await fs.stat(path).catch(() => found) : found
    return target.isFile() || target.isDirectory() || target.isSymbolicLink()
  } catch (cause) {
    if (memberOf(cause, 'code') === 'ENOENT') return false
    throw cause
  }
}

/** Counts what it hands on, and keeps its own failures apart from those of the file. */
class Source implements AsyncIterable<Uint8Array> {
  size = 0
  failed = false
  error: unknown
  readonly #chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#chunks = chunks
    // A stream that fails before it is read would end the process; the reader meets the failure again.
    if (chunks instanceof Readable) chunks.on('error', ignore)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of this.#chunks) {
        this.size += chunk.length
        yield chunk
      }
    } catch (error) {
      this.failed = true
      this.error = error
      throw error
    }
  }

  /** A stream that nobody began to read is closed too. */
  close(): void {
    if (this.#chunks instanceof Readable) this.#chunks.destroy()
  }
}

const ignore = (): void => undefined

/** Streams of other packages are no instances of node's class. */
const isWritable = (target: unknown): target is Writable => hasMethods(target, 'write')

const occupied = (path: string, facts?: ErrorFacts): DownloadError =>
  new DownloadError(
    'ERR_FILE_EXISTS',
    `${path} exists and is not replaced. Remove it or choose another name`,
    facts,
  )

function nameOf(target: Target): string {
  if (!isWritable(target)) return String(target)
  const path = memberOf(target, 'path')
  return typeof path === 'string' ? path : 'the stream'
}

function unwritable(cause: unknown, target: Target, facts?: ErrorFacts): unknown {
  if (cause instanceof WechatpayError) return cause
  return new DownloadError('ERR_FILE_WRITE', `${nameOf(target)} cannot be written: ${reasonOf(cause)}`, {
    ...facts,
    cause,
  })
}
