/** One exchange over node:http or node:https: what is signed goes out as it is, the answer comes in as it is. Knows no axios. */
import http from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { Deadline, type Progress } from './deadline.js'
import { tunnelRefused } from './network-error.js'

export interface Outgoing {
  readonly method: string
  readonly url: Pick<URL, 'protocol' | 'hostname' | 'port' | 'pathname' | 'search'>
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | Readable | undefined
  readonly agent: http.Agent
  /** Milliseconds from now to the last byte, 0 for no limit; of a streamed answer to its first. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  /** Hand over the answer's body as it comes. */
  readonly streamed: boolean
  /** The largest body in bytes, of an answer that is not streamed. */
  readonly limit: number
}

export interface Incoming {
  readonly status: number
  readonly statusText: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer | http.IncomingMessage
}

const canceled = (): Error => Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' })

/** Rejects with whatever broke; `progress` says how far it had come. */
export function exchange(outgoing: Outgoing, progress: Progress): Promise<Incoming> {
  const { url, method, agent, timeout, signal, body } = outgoing
  const held = typeof body === 'string' || Buffer.isBuffer(body)
  // node announces no length for a query that carries a body.
  const headers = held
    ? { ...outgoing.headers, 'content-length': Buffer.byteLength(body) }
    : { ...outgoing.headers }
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw canceled()
    const { request } = url.protocol === 'https:' ? https : http
    const sent = request({
      agent,
      method,
      headers,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: url.pathname + url.search,
    })
    const deadline = new Deadline(timeout, signal, progress, () => sent.destroy(canceled()))
    const fail = (error: Error): void => {
      deadline.end()
      reject(error)
    }
    watch(sent, progress, deadline)
    sent.on('error', fail)
    sent.on('response', (response) => {
      if (url.protocol === 'https:' && isUnsent(response)) {
        sent.destroy(tunnelRefused(response.statusCode!, `${method} ${url.pathname}`))
        return
      }
      progress.responded = true
      tellAnswer(sent, response)
      const answer = (content: Incoming['body']) => ({
        status: response.statusCode!,
        statusText: response.statusMessage ?? '',
        headers: response.headers,
        body: content,
      })
      if (outgoing.streamed) {
        deadline.stopClock()
        response.once('close', () => deadline.end())
        resolve(answer(response))
      } else {
        collect(
          response,
          outgoing.limit,
          (bytes) => {
            deadline.end()
            resolve(answer(bytes))
          },
          fail,
        )
      }
    })
    if (body && !held) body.on('error', (error) => sent.destroy(error)).pipe(sent)
    else sent.end(body)
  })
}

/**
 * A parser that finds more than was announced tells the request, not the answer that is still being read. And who answers before the
 * request was whole may never read the rest of it: the connection would stay open for nobody.
 */
export function tellAnswer(sent: http.ClientRequest, response: http.IncomingMessage): void {
  sent.once('error', (error) => response.destroy(error))
  response.once('end', () => {
    if (!sent.writableFinished) sent.destroy()
  })
}

/** Agents replay a proxy's refusal on a socket of their own: it has no TLS, and no byte of the request was written to it. */
export const isUnsent = ({ socket }: http.IncomingMessage): boolean =>
  socket instanceof Socket && !(socket instanceof TLSSocket) && socket.bytesWritten === 0

/** Notes when the connection stands, and refuses to have it changed. */
export function watch(sent: http.ClientRequest, progress: Progress, deadline: Deadline): void {
  sent.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
    const established = () => {
      progress.connected = true
      deadline.stopConnecting()
    }
    progress.reused = sent.reusedSocket
    if (!socket.secureConnecting && !socket.connecting) return established()
    deadline.startConnecting()
    socket.once(socket.secureConnecting ? 'secureConnect' : 'connect', established)
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
  response: http.IncomingMessage,
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
