/**
 * Notifications on Node's `(request, response)` and what is built on it: Express, Koa,
 * Fastify, NestJS, Next.js pages.
 */
import type { ServerResponse } from 'node:http'
import { checkHandlers } from './check-handlers.js'
import type { Handlers } from './handlers.js'
import { readNodeBody } from './node-body.js'
import {
  exchangeOf,
  type FastifyReplyLike,
  type FastifyRequestLike,
  type KoaContextLike,
  type NodeRequest,
} from './node-hosts.js'
import { deliver, type ReceiveOptions } from './receive.js'
import { checkReceiver, type Receiver } from './receiver.js'

/**
 * Takes what the framework hands over: `(request, response)`, Fastify's `(request, reply)` or Koa's context.
 */
export interface NodeHandler {
  (request: NodeRequest, response: ServerResponse): Promise<void>
  (request: FastifyRequestLike, reply: FastifyReplyLike): Promise<void>
  (context: KoaContextLike): Promise<void>
}

const ALLOWED = { status: 405, headers: { allow: 'POST' }, body: '', duplicate: false } as const

/**
 * Answers 204 when the handler is done, 401 to what is not genuine, 413 and 408 to what is too large or too
 * slow, 500 when the handler throws.
 * @param receiver `new Notifications(…)`, or a function that makes it at the first request
 * @throws ConfigError `ERR_CONFIG_OPTION` when the handlers are no table of known events
 * @example
 * createServer(createNodeHandler(notifications, {
 *   'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource.out_trade_no, resource.amount.total),
 * })).listen(3000)
 */
export function createNodeHandler<Tx = unknown>(
  receiver: Receiver<Tx>,
  handlers: Handlers<Tx>,
  options: ReceiveOptions = {},
): NodeHandler {
  checkReceiver(receiver)
  checkHandlers(handlers)
  return async (first: unknown, second?: unknown): Promise<void> => {
    const exchange = exchangeOf(first, second)
    const { method, headers } = exchange.request
    const read = (signal: AbortSignal): Promise<unknown> => readNodeBody(exchange, signal)
    exchange.answer(method === 'POST' ? await deliver(receiver, headers, read, handlers, options) : ALLOWED)
  }
}
