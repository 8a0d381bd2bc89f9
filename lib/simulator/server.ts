/** HTTP on this machine, and the same without a socket. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Server as HttpsServer } from 'node:https'
import type { TLSSocket } from 'node:tls'
import type { Outcome } from './faults.js'
import { platformCase } from './http/header-names.js'
import type { HttpRequest } from './http/messages.js'
import type { HostCertificates } from './tls/host-certificates.js'
import { isOfficial } from './tls/hosts.js'
import { acceptConnect, createHttpsServer } from './tls/proxy.js'

export type Respond = (request: HttpRequest) => Promise<Outcome>
/** @returns `false` when the request is for the platform */
export type HandleOwn = (request: HttpRequest, response: ServerResponse) => boolean

const MAX_BODY_BYTES = 32 << 20
/** What the platform's gateway adds. */
const HEADERS = Object.entries({
  Server: 'nginx',
  'Content-Language': 'zh-CN',
  'Cache-Control': 'no-cache, must-revalidate',
}).flat()
/** As long as the platform keeps idle connections. */
const KEEP_ALIVE_MILLISECONDS = 8_000

export interface Handlers {
  readonly respond: Respond
  /** Pages and the control API. */
  readonly handleOwn: HandleOwn
  /** Whether a plain request may be answered with addresses under this host. */
  readonly isKnownHost: (host: string) => boolean
}

export interface Servers {
  readonly http: Server
  readonly https: HttpsServer
  /** Ends every connection. */
  close(): Promise<void>
}

/** HTTPS is made of it when a client connects; it needs no port where the client uses HTTP's as a proxy. */
export function createServers(handlers: Handlers, certificateOf: HostCertificates): Servers {
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    serve(incoming, response, handlers, http).catch(() => response.destroy())
  }
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, listener)
  const https = createHttpsServer(listener, certificateOf, KEEP_ALIVE_MILLISECONDS)
  const closeTunnels = acceptConnect(http, https)
  return {
    http,
    https,
    close: () =>
      new Promise((resolve) => {
        closeTunnels()
        https.close()
        https.closeAllConnections()
        http.close(() => {
          resolve()
        })
        http.closeAllConnections()
      }),
  }
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  { respond, handleOwn, isKnownHost }: Handlers,
  http: Server,
): Promise<void> {
  const body = await read(incoming)
  if (body === undefined) return void response.writeHead(413, { connection: 'close' }).end()
  const target = targetOf(incoming)
  const origin = originOf(incoming, isKnownHost)
  const request: HttpRequest = {
    method: incoming.method ?? 'GET',
    target,
    url: new URL(target, 'http://127.0.0.1'),
    origin,
    site: isOfficial(incoming.headers.host ?? '') ? ownSite(http) : origin,
    headers: incoming.headers,
    body,
  }
  if (!handleOwn(request, response)) send(response, await respond(request))
}

/** Path and query; a proxy is asked with the whole URL. */
function targetOf({ url = '/' }: IncomingMessage): string {
  return url.startsWith('http://') ? url.replace(/^http:\/\/[^/?#]*/, '') || '/' : url
}

/**
 * Where the client reached the platform. Over TLS it has verified the host's name; a plain Host header is
 * believed only where it is known.
 */
function originOf(
  { socket, headers: { host = '' } }: IncomingMessage,
  isKnownHost: Handlers['isKnownHost'],
): string {
  if ((socket as Partial<TLSSocket>).encrypted) return `https://${host}`
  return isKnownHost(host) ? `http://${host}` : `http://127.0.0.1:${socket.localPort}`
}

const ownSite = (http: Server): string => `http://127.0.0.1:${(http.address() as AddressInfo).port}`

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === 'stall') return
  if (outcome.answer === undefined) return breakOff(response)
  const { status, headers, body } = outcome.answer
  const lines = [...HEADERS]
  for (const name in headers) lines.push(platformCase(name), headers[name]!)
  if (status !== 204) lines.push('Content-Length', String(body.length))
  response.writeHead(status, lines)
  if (outcome.kind === 'answer') return void response.end(body)
  response.write(body.subarray(0, body.length >> 1), () => response.destroy())
}

/** A TCP reset; over a proxy's tunnel there is none, and the connection ends. */
function breakOff({ socket }: ServerResponse): void {
  if (socket && !(socket as Partial<TLSSocket>).encrypted) socket.resetAndDestroy()
  else socket?.destroy()
}

/** The whole body, `undefined` when it is too large. */
function read(incoming: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming
      .on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MAX_BODY_BYTES) {
          incoming.pause()
          resolve(undefined)
        }
        chunks.push(chunk)
      })
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => reject(new Error('the request ended early')))
  })
}

export function listen(server: NetServer, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

/** Answers a web `Request`, whatever its host, for use inside mock tools. Fails as `fetch` fails. */
export async function fetchFrom(respond: Respond, request: globalThis.Request): Promise<Response> {
  const url = new URL(request.url)
  const body = Buffer.from(await request.arrayBuffer())
  const outcome = await respond({
    method: request.method,
    target: url.pathname + url.search,
    url,
    origin: url.origin,
    site: url.origin,
    headers: Object.fromEntries(request.headers),
    body,
  })
  if (outcome.kind === 'stall') await wait(2 ** 31 - 1, undefined, { signal: request.signal, ref: false })
  if (outcome.answer === undefined) throw new TypeError('fetch failed')
  const { status, headers, body: bytes } = outcome.answer
  const content = outcome.kind === 'truncate' ? cut(bytes) : new Uint8Array(bytes)
  return new Response(status === 204 ? null : content, { status, headers })
}

/** The first half, then the connection breaks. */
function cut(bytes: Buffer): ReadableStream<Uint8Array> {
  const half = [new Uint8Array(bytes.subarray(0, bytes.length >> 1))]
  return new ReadableStream({
    pull: (controller) => {
      const chunk = half.pop()
      if (chunk) controller.enqueue(chunk)
      else controller.error(new TypeError('terminated'))
    },
  })
}
