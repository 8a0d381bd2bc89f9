/** A file's bytes into the caller's sink: a path, or a stream. Knows no protocol. */
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { toPath } from '../file-path.js'
import { broken } from './broken.js'

/** A file gets its name only when it is whole. @throws NetworkError; DownloadError `ERR_FILE_WRITE` */
export async function drain(stream: Readable, sink: unknown, request: string): Promise<undefined> {
  try {
    if (typeof sink === 'string') await toFile(stream, toPath(sink))
    else await pipeline(stream, sink as Writable)
  } catch (cause) {
    throw broken(cause, request)
  }
}

/**
 * The file is there before the first byte: one that was still being opened could appear after it was removed.
 * A device or a pipe is written to: a file that took its name would be the end of it.
 */
async function toFile(stream: Readable, path: string): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.part`
  stream.on('error', () => undefined)
  const there = await stat(path).catch(() => undefined)
  if (there && !there.isFile() && !there.isDirectory()) return pipeline(stream, createWriteStream(path))
  const file = await open(partial, 'wx')
  try {
    await pipeline(stream, file.createWriteStream())
    await rename(partial, path)
  } catch (cause) {
    await file.close().catch(() => undefined)
    await rm(partial, { force: true })
    throw cause
  }
}
