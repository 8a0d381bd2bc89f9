/** A file's bytes, in memory or on disk: how large, which digest, and opened as often as needed. Knows no multipart. */
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { InputError } from '../errors.js'
import { reading } from '../file-path.js'

export type DigestName = 'sha256' | 'sha1' | 'md5' | 'sm3'

export class FileSource {
  readonly size: number
  readonly sha256: string
  readonly open: () => Buffer | Readable

  private constructor(size: number, sha256: string, open: () => Buffer | Readable) {
    this.size = size
    this.sha256 = sha256
    this.open = open
  }

  static inMemory(bytes: Buffer): FileSource {
    return new FileSource(bytes.length, createHash('sha256').update(bytes).digest('hex'), () => bytes)
  }

  /** Reads the file whole. @throws InputError `ERR_INPUT_MEDIA` */
  static load(path: string): FileSource {
    return FileSource.inMemory(reading(path, () => readFileSync(path)))
  }

  /** Reads the file once for its digest and never holds it whole. @throws InputError `ERR_INPUT_MEDIA` */
  static async onDisk(path: string): Promise<FileSource> {
    const { size } = reading(path, () => statSync(path))
    if (size === 0) return FileSource.load(path)
    const open = () => Readable.from(chunksOf(path), { objectMode: false })
    return new FileSource(size, await digestOf(open(), 'sha256', path), open)
  }

  /** A piece of a file, read once for its digest and again for each time it is sent. @throws InputError `ERR_INPUT_MEDIA` */
  static async piece(path: string, start: number, size: number): Promise<FileSource> {
    const open = () => createReadStream(path, { start, end: start + size - 1 })
    return new FileSource(size, await digestOf(open(), 'sha256', path), open)
  }

  /** In lower-case hex. */
  async digest(name: DigestName): Promise<string> {
    if (name === 'sha256') return this.sha256
    const content = this.open()
    return Buffer.isBuffer(content)
      ? createHash(name).update(content).digest('hex')
      : digestOf(content, name, 'the file')
  }
}

/** The file is opened when it is first read from: a stream that nobody reads holds no descriptor. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>
}

/** All of a stream, refused beyond `limit` bytes. @throws InputError `ERR_INPUT_MEDIA` */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit = 256 << 20,
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

async function digestOf(stream: Readable, name: DigestName, path: string): Promise<string> {
  const hash = createHash(name)
  await pipeline(stream, hash).catch((cause: unknown) =>
    reading(path, () => {
      throw cause as Error
    }),
  )
  return hash.digest('hex')
}
