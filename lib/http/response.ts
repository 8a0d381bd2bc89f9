/**
 * Reads a response: its status, and its body, which is decompressed strictly and limited in
 * size, idle time and total time.
 */
import { once } from 'node:events'
import { Readable, Transform, type TransformOptions } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { NetworkError } from '../errors.js'
import type { Headers } from './headers.js'
import { decodeBytes, decodersOf, remainingCoding } from './coding.js'
import type { Deadline } from './deadline.js'
import { canceled } from './network-error.js'
import { toStreamError } from './stream-error.js'

/** A response as it came. Header names are in lower case. */
export interface RawResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly body: Buffer | Readable
  /** Was `content-encoding` undone by the adapter? */
  readonly decoded: 'no' | 'yes' | 'perhaps'
}

/** How a body is read. */
export interface Reading {
  readonly request: string
  /** Hand over the body as it comes. */
  readonly streamed: boolean
  /** The most bytes in memory, decompressed; of a streamed body `streamLimit`. */
  readonly limit: number
  readonly streamLimit: number
  /** Milliseconds that a streamed body may be silent; 0 for no limit. */
  readonly idle: number
  readonly deadline: Deadline
}

/**
 * The body as the caller may read it: a stream where one was asked for and there is no refusal.
 * @throws NetworkError
 */
export function readResponse(
  response: RawResponse,
  reading: Reading,
): Buffer | Readable | Promise<Buffer | Readable> {
  const { headers, body } = response
  if (body instanceof Readable || headers['content-encoding'] !== undefined)
    return decodeResponse(response, reading)
  checkStatus(response, reading.request)
  return body
}

async function decodeResponse(response: RawResponse, reading: Reading): Promise<Buffer | Readable> {
  const { status, body } = response
  const { request, limit, deadline } = reading
  try {
    checkStatus(response, request)
    const coding = await codingOf(response, deadline)
    if (!(body instanceof Readable)) return await decodeBytes(body, coding, limit, request)
    const streamed = reading.streamed && status < 300
    const stream = decodeStream(body, coding, reading, streamed ? reading.streamLimit : limit)
    if (!streamed) return await deadline.race(() => readBody(stream, request), canceled)
    deadline.stopClock()
    // Ten listeners are axios's and those of the pipelines before and behind it: no leak.
    body.setMaxListeners(20).once(
      'close',
      deadline.onStop(() => body.destroy(canceled())),
    )
    return stream
  } catch (error) {
    if (body instanceof Readable) body.destroy()
    throw error
  }
}

/** Redirects, and numbers that HTTP does not know. @see https://www.rfc-editor.org/rfc/rfc9110#section-15 */
function checkStatus({ status, headers }: RawResponse, request: string): void {
  if ((status >= 200 && status < 300) || (status >= 400 && status < 600)) return
  const facts = {
    request,
    outcome: 'unknown',
    requestId: headers['request-id'],
    response: { status, headers, data: undefined },
  } as const
  if (status < 300 || status > 399)
    throw new NetworkError('ERR_NET_PROTOCOL', `answered ${status}, which is no final HTTP status`, facts)
  throw new NetworkError(
    'ERR_REDIRECT',
    `answered ${status} to ${headers['location'] ?? 'nowhere'}; a signed request is never redirected. Is baseURL right?`,
    facts,
  )
}

async function codingOf(
  { headers, body, decoded }: RawResponse,
  deadline: Deadline,
): Promise<string | undefined> {
  const coding = headers['content-encoding']
  if (coding === undefined || decoded === 'yes') return undefined
  if (decoded === 'no') return coding
  const bytes = body instanceof Readable ? await deadline.race(() => firstBytes(body), canceled) : body
  return remainingCoding(coding, bytes)
}

/** The first bytes of a stream, which stay in it. */
async function firstBytes(body: Readable): Promise<Uint8Array> {
  await once(body, 'readable')
  const bytes = body.read() as Uint8Array | null
  if (bytes === null) return Buffer.alloc(0)
  body.unshift(bytes)
  return bytes
}

/**
 * A body as it comes, decompressed. The connection behind it is neither shown by it nor left open.
 * @param limit bytes, decompressed
 */
function decodeStream(
  body: Readable,
  coding: string | undefined,
  { idle, request }: Reading,
  limit: number,
): Readable {
  const decoded = new DecodedBody(limit, request)
  void pipeline([body, ...decodersOf(coding, request), decoded]).catch(() => undefined)
  if (idle > 0) limitSilence(body, idle, request)
  return decoded
}

/** Every failure of it has a name of ours, also where it fails before it is read. */
class DecodedBody extends Transform {
  readonly #request: string

  constructor(limit: number, request: string) {
    super({ transform: limitSize(limit, request) })
    this.#request = request
  }

  override destroy(error?: Error): this {
    return super.destroy(error && toStreamError(error, this.#request))
  }
}

async function readBody(stream: Readable, request: string): Promise<Buffer> {
  try {
    return Buffer.concat((await stream.toArray()) as Buffer[])
  } catch (cause) {
    throw toStreamError(cause, request)
  }
}

function limitSize(limit: number, request: string): TransformOptions['transform'] {
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
function limitSilence(body: Readable, idle: number, request: string): void {
  let heard = true
  // Bytes that arrived while the event loop was blocked are read first.
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
