/**
 * One exchange over node:http or node:https: what is signed goes out as it is,
 * the response comes in as it is.
 */
import { request as plain, type Agent, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { TLSSocket } from 'node:tls'
import type { Headers } from './headers.js'
import type { Deadline } from './deadline.js'
import { canceled, tunnelRefused, type Progress } from './network-error.js'
import type { RawResponse } from './response.js'
import { headersOf, type Sending } from './sending.js'

/**
 * A host that does not take the connection in this time is down: the standby is
 * asked while there is time left.
 */
export const CONNECT_MILLISECONDS = 5_000

/** Rejects with whatever broke. The deadline ends it, but not a streamed body after it. */
export function exchange(
  sending: Sending,
  body: string | Buffer | Readable | undefined,
  agent: Agent,
): Promise<RawResponse> {
  const { url, method, deadline, progress } = sending
  const inMemory = typeof body === 'string' || Buffer.isBuffer(body)
  // node announces no length for a query that carries a body.
  const headers = inMemory
    ? { ...sending.headers, 'content-length': Buffer.byteLength(body) }
    : headersOf(sending)
  return new Promise((resolve, reject) => {
    if (deadline.stopped) throw canceled()
    const request = url.protocol === 'https:' ? secure : plain
    const sent = request({
      agent,
      method,
      headers,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: url.pathname + url.search,
    })
    const off = deadline.onStop(() => sent.destroy(canceled()))
    const fail = (error: Error): void => {
      off()
      reject(error)
    }
    watch(sent, progress, deadline)
    sent.on('error', fail)
    sent.on('response', (response) => {
      if (url.protocol === 'https:' && isUnsent(response)) {
        sent.destroy(tunnelRefused(response.statusCode, `${method} ${url.pathname}`))
        return
      }
      progress.responded = true
      forwardErrors(sent, response)
      const done = (content: RawResponse['body']): void => {
        off()
        const { statusCode: status = 0, statusMessage: statusText = '', headers } = response
        resolve({ status, statusText, headers: headers as Headers, body: content, decoded: 'no' })
      }
      if (sending.streamed) done(response)
      else collect(response, sending.limit, done, fail)
    })
    if (body && !inMemory) body.on('error', (error) => sent.destroy(error)).pipe(sent)
    else sent.end(body)
  })
}

/**
 * A parser that finds more than was announced reports it to the request, not to the response that is
 * still being read. And who answers before the request was complete may never read the rest of it: the
 * connection would stay open for nobody.
 */
export function forwardErrors(sent: ClientRequest, response: IncomingMessage): void {
  sent.once('error', (error) => response.destroy(error))
  response.once('end', () => {
    if (!sent.writableFinished) sent.destroy()
  })
}

/**
 * Agents replay a proxy's refusal on a socket of their own: it has no TLS, and no byte of
 * the request was written to it.
 */
export const isUnsent = ({ socket }: IncomingMessage): boolean =>
  socket instanceof Socket && !(socket instanceof TLSSocket) && socket.bytesWritten === 0

/**
 * Notes when the connection stands, gives it `CONNECT_MILLISECONDS` for that, and
 * refuses to have its protocol changed.
 */
export function watch(sent: ClientRequest, progress: Progress, deadline: Deadline): void {
  sent.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
    progress.reused = sent.reusedSocket
    // Deno sends a request again by itself when a connection breaks that was used before:
    // a payment would be made twice.
    sent.reusedSocket = false
    // One that failed before it was looked at, as after a `lookup` that fails at once, never stood.
    if (socket.destroyed && !progress.reused) return
    if (!socket.secureConnecting && !socket.connecting) {
      progress.connected = true
      return
    }
    let waiting = true
    const clock = setTimeout(
      () =>
        setImmediate(() => {
          if (waiting) deadline.expire()
        }),
      CONNECT_MILLISECONDS,
    )
    const stop = (): void => {
      waiting = false
      clearTimeout(clock)
    }
    sent.once('close', stop)
    socket.once(socket.secureConnecting ? 'secureConnect' : 'connect', () => {
      stop()
      progress.connected = true
    })
  })
  // Node closes the connection without a word where nobody listens.
  sent.once('upgrade', (_, socket) => {
    socket.destroy()
    sent.emit(
      'error',
      Object.assign(new Error('a protocol that was not asked for'), { code: 'HPE_PAUSED_UPGRADE' }),
    )
  })
}

function collect(
  response: IncomingMessage,
  limit: number,
  done: (bytes: Buffer) => void,
  fail: (error: Error) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else response.destroy(new Error(`maxContentLength of ${limit} exceeded`))
  })
  response.on('error', fail)
  response.on('end', () => {
    if (response.complete) done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))
    else fail(new Error('aborted'))
  })
}
