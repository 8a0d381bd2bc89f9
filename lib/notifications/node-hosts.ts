/**
 * What frameworks hand to a handler, recognised by its shape: Node's own pair, Koa's
 * context, Fastify's request and reply.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Acknowledgement } from './acknowledgement.js'
import { fail } from '../config/check.js'
import type { Framework } from './raw-body.js'

/** Node's request, with what frameworks add to it. */
export type NodeRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/** The part of a Fastify request that is used. */
export interface FastifyRequestLike {
  readonly raw: IncomingMessage
  readonly body?: unknown
}

/** The part of a Fastify reply that is used. */
export interface FastifyReplyLike {
  readonly raw: ServerResponse
  code(status: number): unknown
  headers(values: Record<string, string>): unknown
  send(body?: string): unknown
}

/** The part of a Koa context that is used: of Egg, Midway too. */
export interface KoaContextLike {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly request: object
  respond?: boolean | undefined
  status: number
  body: unknown
  set(headers: Record<string, string>): unknown
}

/** One request and the way to its answer, whoever hands it over. */
export interface Exchange {
  readonly request: IncomingMessage
  /** Where a framework may have kept the body, the bytes as they came first. */
  readonly kept: readonly unknown[]
  /** Whose lines of code an error shows when the body is gone. */
  readonly frameworks: readonly Framework[] | undefined
  answer(acknowledgement: Acknowledgement): void
}

type Holder = Readonly<Record<string, unknown>>

/** @throws ConfigError `ERR_CONFIG_OPTION` naming what it was called with, before anything runs */
export function exchangeOf(first: unknown, second: unknown): Exchange {
  if (isKoa(first)) return koa(first)
  const request = nodeRequest(first)
  const reply = isReply(second) ? second : undefined
  const response = reply?.raw ?? (isResponse(second) ? second : undefined)
  if (!request || !response) return fail('ERR_CONFIG_OPTION', mistaken(first, second))
  const holders = [first, request] as unknown as Holder[]
  return {
    request,
    kept: keptIn(holders),
    frameworks: frameworksOf(first as object, response),
    answer: reply ? (answer) => send(reply, answer) : (answer) => write(response, answer),
  }
}

function koa(context: KoaContextLike): Exchange {
  return {
    request: context.req,
    kept: keptIn([context.request, context.req] as unknown as Holder[]),
    frameworks: ['koa'],
    answer: (answer) => {
      if (context.respond === false) return write(context.res, answer)
      const { status, headers, body } = answer
      context.status = status
      context.set({ ...headers })
      if (status !== 204) context.body = body
    },
  }
}

/** koa-body keeps the unparsed body under this symbol. */
const UNPARSED = Symbol.for('unparsedBody')

const keptIn = (holders: readonly Holder[]): unknown[] => [
  ...holders.map(({ rawBody }) => rawBody),
  ...holders.map(({ body }) => body),
  ...holders.map(({ body }) => (body as Readonly<Record<symbol, unknown>> | undefined)?.[UNPARSED]),
]

function write(response: ServerResponse, { status, headers, body }: Acknowledgement): void {
  if (response.headersSent || response.destroyed) return
  response
    .writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }) })
    .end(body)
}

/** Through Fastify, so that its hooks see the answer; unless the caller has taken it over. */
function send(reply: FastifyReplyLike, answer: Acknowledgement): void {
  const { sent } = reply as { sent?: boolean }
  if (sent === true) return write(reply.raw, answer)
  reply.code(answer.status)
  reply.headers({ ...answer.headers })
  reply.send(answer.status === 204 ? undefined : answer.body)
}

const isStream = (given: unknown): given is IncomingMessage => {
  const { on, headers } = (given ?? {}) as Partial<IncomingMessage>
  return typeof on === 'function' && typeof headers === 'object' && headers !== null
}
const nodeRequest = (given: unknown): IncomingMessage | undefined =>
  isStream(given) ? given : [(given as Partial<FastifyRequestLike> | undefined)?.raw].find(isStream)

const isResponse = (given: unknown): given is ServerResponse => {
  const { writeHead, end } = (given ?? {}) as Partial<ServerResponse>
  return typeof writeHead === 'function' && typeof end === 'function'
}
const isReply = (given: unknown): given is FastifyReplyLike => {
  const { raw, code, send } = (given ?? {}) as Partial<FastifyReplyLike>
  return isResponse(raw) && typeof code === 'function' && typeof send === 'function'
}
const isKoa = (given: unknown): given is KoaContextLike => {
  const { req, res, request, set } = (given ?? {}) as Partial<KoaContextLike>
  return isStream(req) && isResponse(res) && typeof request === 'object' && typeof set === 'function'
}

/**
 * Express (and Nest on it) mark their requests, Fastify wraps them, the pages router
 * of Next.js marks its responses.
 */
function frameworksOf(request: object, response: object): Framework[] | undefined {
  if ('setPreviewData' in response) return ['nextPages']
  if ('raw' in request) return ['fastify', 'nestFastify']
  return 'app' in request && 'baseUrl' in request ? ['express', 'nest'] : undefined
}

function mistaken(first: unknown, second: unknown): string {
  const expected =
    "createNodeHandler answers Node's (request, response), as Express and NestJS have them, Fastify's (request, reply) or Koa's context"
  const { headers, arrayBuffer } = (first ?? {}) as Partial<Request>
  if (typeof headers?.get === 'function' && typeof arrayBuffer === 'function')
    return `${expected}, and was called with a fetch Request: that is what createFetchHandler answers`
  if (
    typeof first === 'object' &&
    first !== null &&
    ('isBase64Encoded' in first || 'requestContext' in first)
  )
    return `${expected}, and was called with an event of a service of functions: that is what createEventHandler answers`
  return `${expected}, and was called with ${kind(first)} and ${kind(second)}`
}

const kind = (given: unknown): string =>
  typeof given === 'object' && given !== null ? given.constructor?.name || 'an object' : String(typeof given)
