/** A file's plain bytes: received, decrypted, decompressed strictly, and hashed on the way. */
import { createHash, type Hash as Digest } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { toStreamError } from '../http/stream-error.js'
import { DownloadError, NetworkError } from '../errors.js'
import { onAbort } from '../runtime/abort.js'
import { callHarmlessly } from '../runtime/callbacks.js'
import type { Chainable } from '../chain/chain.js'
import type { AnnouncedFile, Hash } from './apply.js'
import { decrypted } from './cipher.js'

/** How a bill is read. */
export interface ReadOptions {
  /** After each chunk: bytes received, before they are decompressed; `total` where the platform tells. */
  readonly onProgress?: ((progress: { loaded: number; total?: number }) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** The largest file in bytes, once decompressed. Default 20 GiB: larger bills are split by the platform. */
  readonly maxBytes?: number | undefined
  /** Milliseconds without a byte after which a download is given up. Default 30,000. */
  readonly idleTimeout?: number | undefined
}

const LARGEST_FILE_BYTES = 20 * 2 ** 30
const IDLE_MILLISECONDS = 30_000

/** How the package itself reads a file. */
export interface Reading extends ReadOptions {
  /**
   * Bytes that are decompressed at once. Default 16 KiB, which is zlib's own: a chunk takes memory until
   * V8 collects it. Larger ones are parsed quicker.
   */
  readonly chunkBytes?: number | undefined
}

/** Bytes on their way, and how many the platform announced. */
export interface Incoming {
  readonly bytes: AsyncIterable<Buffer>
  readonly total: number | undefined
  readonly request: string
}

/**
 * The plain bytes of a file, in order; the iteration fails at its end when they are not
 * those that the platform announced.
 * @throws NetworkError, DownloadError `ERR_BILL_HASH`, DecryptError
 */
export async function* contentOf(
  instance: Chainable,
  source: AnnouncedFile,
  options: Reading,
): AsyncGenerator<Buffer, void, undefined> {
  yield* verified(await open(instance, source.url, options), source, options)
}

/** Signed, host-checked; an answer that is none of the listed files must carry the platform's signature. */
async function open(instance: Chainable, url: string, { signal }: ReadOptions): Promise<Incoming> {
  const { data, headers } = await instance
    .chain('{+url}')
    .get({ url, responseType: 'stream', ...(signal && { signal }) })
  const length = Number(headers['content-length'])
  return {
    bytes: data as AsyncIterable<Buffer>,
    total: Number.isSafeInteger(length) && length > 0 && !headers['content-encoding'] ? length : undefined,
    request: `GET ${new URL(url, 'http://x').pathname}`,
  }
}

/** The bytes of `incoming`, checked against what `source` says of them. */
export async function* verified(
  incoming: Incoming,
  { hash, cipher }: Pick<AnnouncedFile, 'hash' | 'cipher'>,
  options: Reading,
): AsyncGenerator<Buffer, void, undefined> {
  const asSent = hash && createHash(hash.type)
  const plain = hash && createHash(hash.type)
  const wire = received(incoming, options, asSent)
  const file = cipher === undefined ? wire : decrypted(wire, cipher.key, cipher.nonce)
  const bytes = decompressed(file, options.chunkBytes)
  const limit = options.maxBytes ?? LARGEST_FILE_BYTES
  let size = 0
  try {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > limit)
        throw new NetworkError(
          'ERR_NET_TOO_LARGE',
          `the file has more than ${limit} bytes. Raise maxBytes if it should`,
          { request: incoming.request, outcome: 'unknown' },
        )
      plain?.update(chunk)
      yield chunk
    }
  } catch (cause) {
    throw toStreamError(cause, incoming.request)
  }
  if (hash) check(hash, plain!, asSent!, incoming.request)
}

/**
 * Most digests are over the plain file, some documents speak of the file as it is
 * downloaded: either proves the content.
 */
function check({ type, value }: Hash, plain: Digest, asSent: Digest, request: string): void {
  const found = plain.digest('hex')
  if (found === value || asSent.digest('hex') === value) return
  throw new DownloadError(
    'ERR_BILL_HASH',
    `the file's ${type.toUpperCase()} is ${found}, announced was ${value}. Was it cut or changed on the way? Download it again`,
    { request, outcome: 'unknown' },
  )
}

/** Counts, reports, and gives up on silence or on the caller's word. */
async function* received(
  { bytes, total, request }: Incoming,
  { signal, onProgress, idleTimeout = IDLE_MILLISECONDS }: ReadOptions,
  digest: Digest | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  const stream = bytes instanceof Readable ? bytes : Readable.from(bytes)
  const end = (code: 'ERR_NET_TIMEOUT' | 'ERR_NET_ABORTED', why: string) =>
    stream.destroy(new NetworkError(code, why, { request, outcome: 'unknown' }))
  const stop = () => end('ERR_NET_ABORTED', 'aborted by its signal')
  const watch = () =>
    setTimeout(() => end('ERR_NET_TIMEOUT', `no byte of the file came for ${idleTimeout} ms`), idleTimeout)
  let idle = watch()
  if (signal?.aborted) stop()
  const off = signal && onAbort(signal, stop)
  let loaded = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // A reader may take its time; only the platform may not.
      clearTimeout(idle)
      loaded += chunk.length
      digest?.update(chunk)
      const progress = { loaded, ...(total !== undefined && { total }) }
      if (onProgress) callHarmlessly(onProgress, [progress], 'onProgress', 'The download goes on')
      yield chunk
      idle = watch()
    }
  } finally {
    clearTimeout(idle)
    off?.()
    stream.destroy()
  }
}

/**
 * A gzip file tells by its first two bytes, which no text begins with; half of one is
 * an error, never a short success.
 */
async function* decompressed(
  chunks: AsyncGenerator<Buffer, void, undefined>,
  chunkSize: number | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  const first = await take(chunks, 2)
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* prepended(first, chunks)
    return
  }
  const gunzip = createGunzip({ chunkSize })
  const flow = pipeline(Readable.from(prepended(first, chunks)), gunzip)
  flow.catch(() => undefined)
  try {
    yield* gunzip as AsyncIterable<Buffer>
    await flow
  } finally {
    gunzip.destroy()
    await chunks.return()
  }
}

/** The first chunk, of at least so many bytes where there are as many. */
async function take(chunks: AsyncGenerator<Buffer, void, undefined>, count: number): Promise<Buffer> {
  let first: Buffer = Buffer.alloc(0)
  while (first.length < count) {
    const { value, done } = await chunks.next()
    if (done) break
    first = first.length === 0 ? value : Buffer.concat([first, value])
  }
  return first
}

async function* prepended(
  first: Buffer,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  if (first.length > 0) yield first
  yield* rest
}
