/** The body of an answer: read whole, decompressed strictly, or drained into a sink. Knows no protocol. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { Transform, Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress, createGunzip, createInflate, gunzip, inflate as inflateZlib, type InputType, type ZlibOptions } from 'node:zlib'
import { DownloadError, InputError, NetworkError, WechatpayError } from './errors.js'

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

/** All of a stream that should be short. @throws NetworkError `ERR_NET_TOO_LARGE`, `ERR_NET_TRUNCATED` */
export async function readAll(stream: Readable, limit: number, request: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length
      if (size > limit) throw new NetworkError('ERR_NET_TOO_LARGE', `the answer has more than ${limit} bytes`, { request, outcome: 'unknown' })
      chunks.push(chunk as Buffer)
    }
  } catch (cause) {
    throw broken(cause, request)
  }
  return Buffer.concat(chunks)
}

/**
 * A file's stream, decompressed if it was compressed for the way: to the sink, or out to the caller.
 * A file gets its name only when it is whole.
 */
export async function drain(stream: Readable, headers: Readonly<Record<string, string>>, sink: unknown, request: string): Promise<Readable | undefined> {
  const coding = headers['content-encoding']
  const steps = isCoded(coding) ? [codec(coding, request).stream()] : []
  if (sink === undefined) {
    if (steps.length > 0) void pipeline([stream, ...steps]).catch(() => undefined)
    return steps[0] ?? stream
  }
  try {
    if (sink instanceof Writable) await pipeline([stream, ...steps, sink])
    else await toFile([stream, ...steps], sinkPath(sink))
  } catch (cause) {
    throw broken(cause, request)
  }
  return undefined
}

async function toFile(steps: (Readable | Transform)[], path: string): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    await pipeline([...steps, createWriteStream(partial, { flags: 'wx' })])
    await rename(partial, path)
  } catch (cause) {
    await rm(partial, { force: true })
    throw cause
  }
}

function sinkPath(sink: unknown): string {
  if (typeof sink === 'string' && sink !== '') return sink.replace(/^file:\/\//, '')
  throw new InputError('ERR_INPUT_OPTION', 'sink must be a file path or a writable stream')
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
  const { code = '', message } = cause as NodeJS.ErrnoException
  const facts = { request, outcome: 'unknown', cause } as const
  if (code === 'ERR_BUFFER_TOO_LARGE') return new NetworkError('ERR_NET_TOO_LARGE', 'the answer is larger than maxContentLength once decompressed', facts)
  if (code === 'Z_BUF_ERROR') return new NetworkError('ERR_NET_TRUNCATED', 'the compressed answer ended before its end', facts)
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI')) return new NetworkError('ERR_NET_ENCODING', `the answer does not decompress: ${message}`, facts)
  if (/^E(?:NOENT|ACCES|EXIST|NOSPC|ISDIR|ROFS|PERM|MFILE)$/.test(code)) return new DownloadError('ERR_FILE_WRITE', `the file cannot be written: ${code}`, facts)
  return new NetworkError(code === 'ERR_CANCELED' || code === 'ABORT_ERR' ? 'ERR_NET_ABORTED' : 'ERR_NET_TRUNCATED', 'the file ended before its end', facts)
}
