/** Notifications as events of a service of functions: AWS Lambda, Tencent SCF, CloudBase, uniCloud. */
import { fail } from '../config/check.js'
import { checkHandlers } from './check-handlers.js'
import type { Handlers } from './handlers.js'
import { deliver, type ReceiveOptions } from './receive.js'
import { checkReceiver, type Receiver } from './receiver.js'

/** An HTTP request as API gateways and function URLs write it. */
export interface HttpEvent {
  readonly body?: string | null | undefined
  readonly isBase64Encoded?: boolean | undefined
  readonly httpMethod?: string | undefined
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined
  readonly requestContext?:
    | { readonly http?: { readonly method?: string | undefined } | undefined }
    | undefined
}

/** What the service answers with. */
export interface EventAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: false
}

/** A receiver for the HTTP events of a cloud function. */
export type EventHandler = (event: HttpEvent) => Promise<EventAnswer>

/**
 * Answers as `createNodeHandler` does, in the shape of API gateways. A body in base64 is understood.
 * @throws ConfigError `ERR_CONFIG_OPTION` when the handlers are no table of known events
 * @example export const handler = createEventHandler(notifications, { 'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource.out_trade_no) })
 */
export function createEventHandler<Tx = unknown>(
  receiver: Receiver<Tx>,
  handlers: Handlers<Tx>,
  options: ReceiveOptions = {},
): EventHandler {
  checkReceiver(receiver)
  checkHandlers(handlers)
  return async (event) => {
    const { body, isBase64Encoded = false, headers } = checkEvent(event)
    const method = event.httpMethod ?? event.requestContext?.http?.method ?? 'POST'
    if (method !== 'POST') return answered(405, { allow: 'POST' }, '')
    const answer = await deliver(
      receiver,
      headers ?? {},
      async () => ({ body, isBase64Encoded }),
      handlers,
      options,
    )
    const { connection: _hop, ...end } = answer.headers
    return answered(answer.status, end, answer.body)
  }
}

const answered = (
  statusCode: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): EventAnswer => ({
  statusCode,
  headers,
  body,
  isBase64Encoded: false,
})

/** @throws ConfigError `ERR_CONFIG_OPTION` for what is not an HTTP event, before anything runs */
function checkEvent(event: HttpEvent): HttpEvent {
  const { headers, on, arrayBuffer } = (event ?? {}) as Partial<Record<string, unknown>>
  if (headers !== undefined && on === undefined && arrayBuffer === undefined) return event
  return fail(
    'ERR_CONFIG_OPTION',
    "createEventHandler answers an HTTP event { headers, body, isBase64Encoded } of AWS Lambda, Tencent SCF or their like, and was called with something else. Node's (request, response) wants createNodeHandler, a fetch Request createFetchHandler",
  )
}
