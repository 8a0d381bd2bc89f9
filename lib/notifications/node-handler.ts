/** Notifications on Node's `(request, response)`: plain `node:http`, Express, Koa, Fastify, NestJS. */
import type { ServerResponse } from 'node:http'
import type { Acknowledgement } from './acknowledgement.js'
import { checkHandlers, type Handlers } from './handlers.js'
import { readNodeBody, type NodeRequest } from './node-body.js'
import type { Notifications } from './notifications.js'
import { deliver, type ReceiveOptions } from './receive.js'

export type NodeHandler = (request: NodeRequest, response: ServerResponse) => Promise<void>

/**
 * Answers 204 when the handler is done, 401 to what is not genuine, 413 and 408 to what is too large or too slow, 500 when the handler throws.
 * @throws ConfigError `ERR_CONFIG_OPTION` when a handler is no function
 * @example
 * createServer(createNodeHandler(notifications, {
 *   'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource.out_trade_no, resource.amount?.total),
 * })).listen(3000)
 */
export function createNodeHandler(
  notifications: Notifications,
  handlers: Handlers,
  options: ReceiveOptions = {},
): NodeHandler {
  checkHandlers(handlers)
  return async (request, response) => {
    if (request.method !== 'POST')
      return write(response, { status: 405, headers: { allow: 'POST' }, body: '', duplicate: false })
    write(
      response,
      await deliver(
        notifications,
        request.headers,
        (signal) => readNodeBody(request, signal),
        handlers,
        options,
      ),
    )
  }
}

function write(response: ServerResponse, { status, headers, body }: Acknowledgement): void {
  if (response.headersSent || response.destroyed) return
  response
    .writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }) })
    .end(body)
}
