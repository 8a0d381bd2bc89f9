/** A file that gets its name only when it is whole, and never in place of another. Knows no network. */
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, lstat, rename, rm } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { broken } from '../wire/broken.js'
import { DownloadError, InputError } from '../errors.js'
import { toPath } from '../file-path.js'

/** A path, a `file://` URL, or a writable stream. */
export type Target = string | URL | Writable

/** @throws InputError `ERR_INPUT_OPTION`; DownloadError `ERR_FILE_EXISTS` */
export async function checkTarget(target: unknown): Promise<Target> {
  if (target instanceof Writable) return target
  if (!(target instanceof URL) && (typeof target !== 'string' || target === ''))
    throw new InputError('ERR_INPUT_OPTION', 'to must be a file path, a file:// URL or a writable stream')
  const path = toPath(target)
  if (await exists(path)) throw occupied(path)
  return path
}

/**
 * Writes all of `chunks`; after a failure nothing is left but what stood there before.
 * @throws DownloadError `ERR_FILE_EXISTS`, `ERR_FILE_WRITE`, and whatever `chunks` fails with
 */
export async function save(chunks: AsyncIterable<Buffer>, target: Target): Promise<void> {
  if (target instanceof Writable) return pipeline(chunks, target)
  const path = toPath(target)
  const partial = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    await pipeline(chunks, createWriteStream(partial, { flags: 'wx', flush: true }))
    await name(partial, path)
  } catch (cause) {
    throw broken(cause, path)
  } finally {
    await rm(partial, { force: true })
  }
}

/** A link is refused where the name is taken; `rename` alone would replace whoever came first. */
async function name(partial: string, path: string): Promise<void> {
  try {
    await link(partial, path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST' || (await exists(path))) throw occupied(path)
    await rename(partial, path)
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const occupied = (path: string): DownloadError =>
  new DownloadError('ERR_FILE_EXISTS', `${path} exists and is not replaced. Remove it or choose another name`)
