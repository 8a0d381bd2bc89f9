/**
 * A file's bytes, in memory or on disk: their number, their digest, and a stream of
 * them for each time they are sent.
 */
import { createHash } from 'node:crypto'
import { promises as fs, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { DigestName } from '../endpoints/uploads.js'
import { InputError, WechatpayError } from '../errors.js'
import { reading, unreadable } from './path.js'

/** Bytes `start` to `start + size - 1` of a file. */
interface Range {
  readonly path: string
  readonly start: number
  readonly size: number
}

const CHUNK_BYTES = 1 << 16
/** The largest stream or Blob in bytes: they are read into memory. */
export const LARGEST_IN_MEMORY = 256 << 20

export class FileSource {
  readonly size: number
  readonly sha256: string
  readonly open: () => Buffer | Readable

  /** Bytes `start` to `start + size - 1`, as a source of their own. */
  readonly slice: (start: number, size: number) => FileSource | Promise<FileSource>

  private constructor(
    size: number,
    sha256: string,
    open: () => Buffer | Readable,
    slice: (start: number, size: number) => FileSource | Promise<FileSource>,
  ) {
    this.size = size
    this.sha256 = sha256
    this.open = open
    this.slice = slice
  }

  static inMemory(bytes: Buffer): FileSource {
    return new FileSource(
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
      () => bytes,
      (start, size) => FileSource.inMemory(bytes.subarray(start, start + size)),
    )
  }

  /** Reads the whole file. @throws InputError `ERR_INPUT_MEDIA` */
  static load(path: string): FileSource {
    return FileSource.inMemory(reading(path, () => readFileSync(path)))
  }

  /**
   * Reads the file once for its digest, and again for each time it is sent.
   * @throws InputError `ERR_INPUT_MEDIA`
   */
  static async onDisk(path: string): Promise<FileSource> {
    const { size } = await fs.stat(path).catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
    // A device or a pipe has no size before it is read, and cannot be read twice.
    return size === 0 ? FileSource.load(path) : FileSource.#piece(path, 0, size)
  }

  static async #piece(path: string, start: number, size: number): Promise<FileSource> {
    const openRange = () => Readable.from(chunksOf({ path, start, size }), { objectMode: false })
    return new FileSource(size, await digestOf(openRange(), 'sha256'), openRange, (from, length) =>
      FileSource.#piece(path, start + from, length),
    )
  }

  /** In lower-case hex. */
  async digest(name: DigestName): Promise<string> {
    if (name === 'sha256') return this.sha256
    const content = this.open()
    return Buffer.isBuffer(content) ? createHash(name).update(content).digest('hex') : digestOf(content, name)
  }
}

/**
 * Exactly the announced bytes: what was added since belongs to no request, and a file that became
 * shorter fails before it is sent. The file is opened when it is first read from: a stream that
 * nobody reads holds no descriptor.
 */
async function* chunksOf({ path, start, size }: Range): AsyncGenerator<Buffer> {
  try {
    const file = await fs.open(path)
    try {
      const checkSize = async () => {
        const { size: found } = await file.stat()
        if (found < start + size) throw shorter(path, start + size, found)
      }
      await checkSize()
      let sent = 0
      while (sent < size) {
        const { bytesRead, buffer } = await file.read({
          buffer: Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - sent)),
          position: start + sent,
        })
        if (bytesRead === 0) await checkSize()
        sent += bytesRead
        yield buffer.subarray(0, bytesRead)
      }
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw cause instanceof WechatpayError ? cause : unreadable(path, cause)
  }
}

const shorter = (path: string, expected: number, found: number): InputError =>
  new InputError(
    'ERR_INPUT_MEDIA',
    `${path} has ${found} bytes, ${expected} when its digest was taken. Is it still being written?`,
  )

/** All of a stream, refused beyond `limit` bytes. @throws InputError `ERR_INPUT_MEDIA` */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit = LARGEST_IN_MEMORY,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > limit)
      throw new InputError(
        'ERR_INPUT_MEDIA',
        `the stream has more than ${limit} bytes. Give the file's path: MediaUtil.from(path)`,
      )
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

async function digestOf(stream: Readable, name: DigestName): Promise<string> {
  const hash = createHash(name)
  await pipeline(stream, hash)
  return hash.digest('hex')
}
