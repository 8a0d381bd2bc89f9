/** HTTP on 127.0.0.1, and the same without a socket. Knows no operation. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { inPlatformCase } from './http/header-names.js'
import type { HttpRequest } from './http/messages.js'
import type { Outcome } from './faults.js'

export type Respond = (request: HttpRequest) => Promise<Outcome>
/** `false` when the request is not for the page. */
export type HandlePage = (request: HttpRequest, response: ServerResponse) => boolean

const LARGEST_BODY_BYTES = 32 << 20
/** What the platform's gateway adds. */
const HEADERS = { Server: 'nginx', 'Content-Language': 'zh-CN', 'Cache-Control': 'no-cache, must-revalidate' }
/** As long as the platform keeps idle connections. */
const KEEP_ALIVE_MILLISECONDS = 8_000

export function createHttpServer(respond: Respond, page: HandlePage): Server {
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, (incoming, response) => {
    serve(incoming, response, respond, page).catch(() => response.destroy())
  })
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  respond: Respond,
  page: HandlePage,
): Promise<void> {
  const body = await read(incoming)
  if (body === undefined) return void response.writeHead(413, { connection: 'close' }).end()
  const target = incoming.url ?? '/'
  const request = {
    method: incoming.method ?? 'GET',
    target,
    url: new URL(target, 'http://127.0.0.1'),
    headers: incoming.headers,
    body,
  }
  if (!page(request, response)) send(response, await respond(request))
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === 'stall') return
  if (outcome.answer === undefined) return void response.socket?.resetAndDestroy()
  const { status, headers, body } = outcome.answer
  response.writeHead(status, {
    ...HEADERS,
    ...inPlatformCase(headers),
    ...(status !== 204 && { 'Content-Length': body.length }),
  })
  if (outcome.kind === 'answer') return void response.end(body)
  response.write(body.subarray(0, body.length >> 1), () => response.destroy())
}

/** The whole body, `undefined` when it is too large. */
async function read(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
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
    headers: Object.fromEntries(request.headers),
    body,
  })
  if (outcome.kind === 'stall') await wait(2 ** 31 - 1, undefined, { signal: request.signal, ref: false })
  if (outcome.answer === undefined) throw new TypeError('fetch failed')
  const { status, headers, body: bytes } = outcome.answer
  const content = outcome.kind === 'truncate' ? cut(bytes) : new Uint8Array(bytes)
  return new Response(status === 204 ? null : content, { status, headers })
}

/** Half of it, then the end of the line. */
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
