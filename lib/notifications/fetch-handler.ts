/** Notifications on `(Request) => Response`: Next.js route handlers, Hono, SvelteKit, Remix, Bun, Deno. */
import { fail } from '../config/check.js'
import { NetworkError, NotificationError } from '../errors.js'
import { checkHandlers } from './check-handlers.js'
import type { Handlers } from './handlers.js'
import { LARGEST_BODY_BYTES, notRaw, tooLarge } from './raw-body.js'
import { deliver, type ReceiveOptions } from './receive.js'
import { checkReceiver, type Receiver } from './receiver.js'

/**
 * A Request, or the context of a framework that holds one: `context.req.raw`, `event.request`, `event.req`.
 */
export type RequestLike =
  | Request
  | { readonly request: Request }
  | { readonly req: Request | { readonly raw: Request } }

/** A receiver for hosts that answer a `Request` with a `Response`. */
export type FetchHandler = (request: RequestLike) => Promise<Response>

/**
 * Answers as `createNodeHandler` does.
 * @param receiver `new Notifications(…)`, or a function that makes it at the first request
 * @throws ConfigError `ERR_CONFIG_OPTION` when the handlers are no table of known events
 * @example export const POST = createFetchHandler(notifications, { 'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource.out_trade_no) })
 */
export function createFetchHandler<Tx = unknown>(
  receiver: Receiver<Tx>,
  handlers: Handlers<Tx>,
  options: ReceiveOptions = {},
): FetchHandler {
  checkReceiver(receiver)
  checkHandlers(handlers)
  return async (given) => {
    const request = requestOf(given)
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const { status, headers, body } = await deliver(
      receiver,
      request.headers,
      (signal) => readFetchBody(request, signal),
      handlers,
      options,
    )
    const { connection: _hop, ...end } = headers
    return new Response(status === 204 ? null : body, { status, headers: end })
  }
}

/** @throws ConfigError `ERR_CONFIG_OPTION` for what holds no Request, before anything runs */
function requestOf(given: RequestLike): Request {
  const { request, req } = (given ?? {}) as { request?: unknown; req?: { raw?: unknown } }
  const found = [given, request, req, req?.raw].find(isRequest)
  return (
    found ??
    fail(
      'ERR_CONFIG_OPTION',
      "createFetchHandler answers a fetch Request (or Hono's context, SvelteKit's event), and was called with something else. Node's (request, response), Express, Koa, Fastify, NestJS and the pages router of Next.js want createNodeHandler, AWS Lambda and Tencent SCF createEventHandler",
    )
  )
}

const isRequest = (given: unknown): given is Request => {
  const { headers, arrayBuffer } = (given ?? {}) as Partial<Request>
  return typeof headers?.get === 'function' && typeof arrayBuffer === 'function'
}

/** Chunk by chunk, so that neither a large nor a slow body is waited for. */
async function readFetchBody(request: Request, signal: AbortSignal): Promise<Uint8Array> {
  if (request.bodyUsed) throw notRaw('found a Request that was read before', ['fetch'])
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > LARGEST_BODY_BYTES) throw tooLarge(announced)
  if (!request.body) return new Uint8Array()
  // The Request of a polyfill may hold another kind of stream.
  if (typeof request.body.getReader !== 'function') return new Uint8Array(await request.arrayBuffer())
  const reader = (request.body as ReadableStream<Uint8Array>).getReader()
  const stop = (): void => {
    reader.cancel().catch(() => undefined)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await readAll(reader)
  } catch (error) {
    stop()
    throw error instanceof NotificationError
      ? error
      : new NetworkError('ERR_NET_TRUNCATED', 'the sender hung up before the notification was whole', {
          outcome: 'unknown',
        })
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    chunks.push(value)
    if ((size += value.length) > LARGEST_BODY_BYTES) throw tooLarge(size)
  }
}
