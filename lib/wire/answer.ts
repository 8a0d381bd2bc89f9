/** The body of an answer: decompressed strictly, read whole or drained into a sink, bounded in size and silence. Knows no protocol. */
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { Transform, type Readable, type Writable, type TransformOptions } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress, createGunzip, createInflate, gunzip, inflate as inflateZlib, type InputType, type ZlibOptions } from 'node:zlib'
import { DownloadError, NetworkError, WechatpayError } from '../errors.js'
import { toPath } from '../file-path.js'

type Inflate = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>
const CODINGS: ReadonlyMap<string, { readonly whole: Inflate; readonly stream: () => Transform }> = new Map([
  ['gzip', { whole: promisify(gunzip) as Inflate, stream: createGunzip }],
  ['x-gzip', { whole: promisify(gunzip) as Inflate, stream: createGunzip }],
  ['deflate', { whole: promisify(inflateZlib) as Inflate, stream: createInflate }],
  ['br', { whole: promisify(brotliDecompress) as Inflate, stream: createBrotliDecompress }],
])

/** @throws NetworkError `ERR_NET_ENCODING`, `ERR_NET_TRUNCATED`, `ERR_NET_TOO_LARGE` */
export async function inflate(bytes: Buffer, coding: string | undefined, limit: number, request: string): Promise<Buffer> {
  if (!isCoded(coding) || bytes.length === 0) return bytes
  try {
    return await codec(coding, request).whole(bytes, { maxOutputLength: limit })
  } catch (cause) {
    throw broken(cause, request)
  }
}

/**
 * A body as it comes, decompressed: every failure of it has a name of ours, and so has silence.
 * The connection behind it is neither shown by it nor left open.
 * @param idle milliseconds to wait for the next bytes, 0 for no limit
 * @param limit bytes, decompressed
 */
export function received(body: Readable, coding: string | undefined, idle: number, limit: number, request: string): Readable {
  const steps = isCoded(coding) ? [codec(coding, request).stream()] : []
  const named = new Transform({ transform: counted(limit, request), destroy: (error, done) => done(error && broken(error, request) as Error) })
  void pipeline([body, ...steps, named]).catch(() => undefined)
  if (idle > 0) limitIdle(body, idle, request)
  return named
}

/** All of a stream that should be short. @throws NetworkError */
export async function readAll(stream: Readable, request: string): Promise<Buffer> {
  try {
    return Buffer.concat(await stream.toArray() as Buffer[])
  } catch (cause) {
    throw broken(cause, request)
  }
}

/** A file into its sink; it gets its name only when it is whole. */
export async function drain(stream: Readable, sink: unknown, request: string): Promise<undefined> {
  try {
    if (typeof sink === 'string') await toFile(stream, toPath(sink))
    else await pipeline(stream, sink as Writable)
  } catch (cause) {
    throw broken(cause, request)
  }
}

function counted(limit: number, request: string): TransformOptions['transform'] {
  let size = 0
  return (chunk: Buffer, _, done) => {
    size += chunk.length
    if (size > limit) done(new NetworkError('ERR_NET_TOO_LARGE', `the answer has more than ${limit} bytes`, { request, outcome: 'unknown' }))
    else done(null, chunk)
  }
}

/** A reader that takes its time holds the body still: only the silence of the other side counts. */
function limitIdle(body: Readable, idle: number, request: string): void {
  let heard = true
  // What came while the event loop was held up is read first.
  const clock = setTimeout(() => {
    heard = false
    setImmediate(judge)
  }, idle).unref()
  const judge = () => {
    if (body.destroyed) return
    if (heard || body.isPaused()) clock.refresh()
    else body.destroy(new NetworkError('ERR_NET_TIMEOUT', `no more of the answer came for ${idle} ms`, { request, outcome: 'unknown' }))
  }
  body.on('data', () => {
    heard = true
    clock.refresh()
  }).once('close', () => clearTimeout(clock))
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

const isCoded = (coding: string | undefined): coding is string => coding !== undefined && coding !== '' && coding.toLowerCase() !== 'identity'

function codec(coding: string, request: string) {
  const known = CODINGS.get(coding.toLowerCase())
  if (!known) throw new NetworkError('ERR_NET_ENCODING', `the answer is encoded as ${JSON.stringify(coding)}, which is not read`, { request, outcome: 'unknown' })
  return known
}

/** What broke a body on its way, as an error of this package. */
export function broken(cause: unknown, request: string): unknown {
  if (cause instanceof WechatpayError) return cause
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  const facts = { request, outcome: 'unknown', cause } as const
  if (code === 'ERR_BUFFER_TOO_LARGE') return new NetworkError('ERR_NET_TOO_LARGE', 'the answer is larger than maxContentLength once decompressed', facts)
  if (code.startsWith('HPE_')) return new NetworkError('ERR_NET_PROTOCOL', `the answer is not HTTP: ${code}`, facts)
  if (code === 'Z_BUF_ERROR') return new NetworkError('ERR_NET_TRUNCATED', 'the compressed answer ended before its end', facts)
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI')) return new NetworkError('ERR_NET_ENCODING', `the answer does not decompress: ${message}`, facts)
  if (/^E(?:NOENT|ACCES|EXIST|NOSPC|ISDIR|ROFS|PERM|MFILE)$/.test(code)) return new DownloadError('ERR_FILE_WRITE', `the file cannot be written: ${code}`, facts)
  return new NetworkError(code === 'ERR_CANCELED' || code === 'ABORT_ERR' ? 'ERR_NET_ABORTED' : 'ERR_NET_TRUNCATED', 'the file ended before its end', facts)
}
