/** Notifications on `(Request) => Response`: Next route handlers, Hono, Bun, Deno. */
import { NetworkError, NotificationError } from '../errors.js'
import { checkHandlers, type Handlers } from './handlers.js'
import type { Notifications } from './notifications.js'
import { LARGEST_BODY_BYTES, notRaw, tooLarge } from './raw-body.js'
import { deliver, type ReceiveOptions } from './receive.js'

export type FetchHandler = (request: Request) => Promise<Response>

/**
 * Answers as `createNodeHandler` does.
 * @throws ConfigError `ERR_CONFIG_OPTION` when a handler is no function
 * @example export const POST = createFetchHandler(notifications, { 'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource.out_trade_no) })
 */
export function createFetchHandler(
  notifications: Notifications,
  handlers: Handlers,
  options: ReceiveOptions = {},
): FetchHandler {
  checkHandlers(handlers)
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const { status, headers, body } = await deliver(
      notifications,
      request.headers,
      (signal) => readFetchBody(request, signal),
      handlers,
      options,
    )
    const { connection: _hop, ...end } = headers
    return new Response(status === 204 ? null : body, { status, headers: end })
  }
}

/** Chunk by chunk, so that neither a large nor a slow body is waited for. */
async function readFetchBody(request: Request, signal: AbortSignal): Promise<Uint8Array> {
  if (request.bodyUsed) throw notRaw('found a Request that was read before', ['fetch'])
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > LARGEST_BODY_BYTES) throw tooLarge(announced)
  if (!request.body) return new Uint8Array()
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
