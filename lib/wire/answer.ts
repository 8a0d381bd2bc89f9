/** The body of an answer: decompressed strictly, read whole or as it comes, bounded in size and silence. Knows no protocol. */
import { Transform, type Readable, type TransformOptions } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzip,
  inflate as inflateZlib,
  type InputType,
  type ZlibOptions,
} from 'node:zlib'
import { NetworkError } from '../errors.js'
import { toStreamError } from './stream-error.js'

type Inflate = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>
const CODINGS: ReadonlyMap<string, { readonly whole: Inflate; readonly stream: () => Transform }> = new Map([
  ['gzip', { whole: promisify(gunzip) as Inflate, stream: createGunzip }],
  ['x-gzip', { whole: promisify(gunzip) as Inflate, stream: createGunzip }],
  ['deflate', { whole: promisify(inflateZlib) as Inflate, stream: createInflate }],
  ['br', { whole: promisify(brotliDecompress) as Inflate, stream: createBrotliDecompress }],
])

/** @throws NetworkError `ERR_NET_ENCODING`, `ERR_NET_TRUNCATED`, `ERR_NET_TOO_LARGE` */
export async function inflate(
  bytes: Buffer,
  coding: string | undefined,
  limit: number,
  request: string,
): Promise<Buffer> {
  if (!isCoded(coding) || bytes.length === 0) return bytes
  try {
    return await codec(coding, request).whole(bytes, { maxOutputLength: limit })
  } catch (cause) {
    throw toStreamError(cause, request)
  }
}

/**
 * A body as it comes, decompressed: every failure of it has a name of ours, and so has silence.
 * The connection behind it is neither shown by it nor left open.
 * @param idle milliseconds to wait for the next bytes, 0 for no limit
 * @param limit bytes, decompressed
 */
export function received(
  body: Readable,
  coding: string | undefined,
  idle: number,
  limit: number,
  request: string,
): Readable {
  const steps = isCoded(coding) ? [codec(coding, request).stream()] : []
  const named = new Transform({
    transform: counted(limit, request),
    destroy: (error, done) => done(error && (toStreamError(error, request) as Error)),
  })
  void pipeline([body, ...steps, named]).catch(() => undefined)
  if (idle > 0) limitIdle(body, idle, request)
  return named
}

/** All of a stream that should be short. @throws NetworkError */
export async function readAll(stream: Readable, request: string): Promise<Buffer> {
  try {
    return Buffer.concat((await stream.toArray()) as Buffer[])
  } catch (cause) {
    throw toStreamError(cause, request)
  }
}

function counted(limit: number, request: string): TransformOptions['transform'] {
  let size = 0
  return (chunk: Buffer, _, done) => {
    size += chunk.length
    if (size > limit)
      done(
        new NetworkError('ERR_NET_TOO_LARGE', `the answer has more than ${limit} bytes`, {
          request,
          outcome: 'unknown',
        }),
      )
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
    else
      body.destroy(
        new NetworkError('ERR_NET_TIMEOUT', `no more of the answer came for ${idle} ms`, {
          request,
          outcome: 'unknown',
        }),
      )
  }
  body
    .on('data', () => {
      heard = true
      clock.refresh()
    })
    .once('close', () => clearTimeout(clock))
}

const isCoded = (coding: string | undefined): coding is string =>
  coding !== undefined && coding !== '' && coding.toLowerCase() !== 'identity'

function codec(coding: string, request: string) {
  const known = CODINGS.get(coding.toLowerCase())
  if (!known)
    throw new NetworkError(
      'ERR_NET_ENCODING',
      `the answer is encoded as ${JSON.stringify(coding)}, which is not read`,
      { request, outcome: 'unknown' },
    )
  return known
}
