/**
 * From a request to its response: find the operation, verify the signature, validate the parameters, run it,
 * sign. Every refusal is encoded here.
 */
import type { DecodedRequest, SignatureCheck } from './codecs/codec.js'
import { createJsonCodec } from './codecs/json-codec.js'
import { validateCall } from './codecs/validate-call.js'
import { createXmlCodec } from './codecs/xml-codec.js'
import { messageOf, type Exchange } from './exchange.js'
import { answerFromExample, withoutProtocolFields } from './generic.js'
import {
  Bytes,
  Known,
  type Call,
  type Fields,
  type HttpRequest,
  type HttpResponse,
  type Result,
} from './http/messages.js'
import { Refusal } from './http/refusal.js'
import type { Identities, Merchant, Party } from './keys/identity.js'
import type { Random } from './keys/random.js'
import type { Signing } from './keys/signing.js'
import { cryptoOf, readerOf } from './keys/sm2-pair.js'
import { withOwnAddresses } from './own-addresses.js'
import type { Limit } from './rate-limit.js'
import { createRouter, type Match } from '../schemas/router.js'
import { shownOf } from '../schemas/known.js'
import { loadSchemas, type Operation, type Resolve, type Schemas } from '../schemas/operations.js'
import type { FindHandler } from './routes.js'
import type { Downloads } from './services/bills/downloads.js'

/** With a refusal, a request whose signature is right is refused with it before anything else is checked. */
export type Dispatch = (request: HttpRequest, refusal?: Refusal) => Promise<HttpResponse>

export interface DispatcherContext {
  readonly identities: Identities
  readonly signing: Signing
  readonly random: Random
  /** The wall's clock. */
  readonly now: () => number
  readonly nonceOnce: boolean
  readonly limit: Limit
  /** The operations that have a service, and the files there are, for the merchant who calls. */
  readonly routesOf: (merchant: Merchant) => FindHandler
  readonly downloadsOf: (merchant: Merchant) => Downloads
  /** Called with every exchange. */
  readonly report: (exchange: Exchange) => void
}

export function createDispatcher(context: DispatcherContext): Dispatch {
  const { identities, signing, random, now, nonceOnce, report } = context
  const json = createJsonCodec(identities, signing, { now, nonceOnce, random })
  const xml = createXmlCodec(identities, random)
  const table = once(async () => {
    const schemas = await loadSchemas()
    return { schemas, route: createRouter(Object.keys(schemas.operations)) }
  })

  const dateOf = createDates()

  return async (request, given) => {
    const time = now()
    const { route, schemas } = await table()
    const match = route(request.method, request.url.pathname)
    const codec = isXml(match?.key, request) ? xml : json
    let check: SignatureCheck = { verified: false }
    let decoded: DecodedRequest | undefined
    let refusal: Refusal | undefined
    let response: HttpResponse
    try {
      decoded = await codec.decode(request, (done) => {
        check = done
      })
      if (given) throw given
      if (!match) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在')
      context.limit(match.key)
      const result = withOwnAddresses(await handle(request, match, decoded, schemas, context), request)
      response = await codec.encode(result, request, decoded)
    } catch (error) {
      refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', '系统错误')
      if (refusal !== error) process.emitWarning(error as Error)
      response = await codec.encodeRefusal(refusal, request, decoded, check.verified)
    }
    report({
      method: request.method,
      target: request.target,
      status: response.status,
      time,
      caller: check.caller,
      signed: check.signed,
      verified: check.verified,
      code: refusal?.code,
      reason: refusal?.message,
      requestId: response.headers['request-id'],
      request: messageOf(request),
      response: messageOf(response),
    })
    return { ...response, headers: { ...response.headers, date: dateOf(time) } }
  }
}

async function handle(
  request: HttpRequest,
  match: Match,
  decoded: DecodedRequest,
  { operations, resolve }: Schemas,
  { signing, identities, random, routesOf, downloadsOf }: DispatcherContext,
): Promise<Result> {
  const operation = operations[match.key]!
  const call = validateCall(request, match, operation, decoded, resolve, signing)
  const handler = routesOf(decoded.merchant)(match.key)
  const reader = match.key.includes(' brand/') ? identities.brand : readerOf(decoded.merchant, identities)
  if (handler) return shown(await handler(call), call, operation, resolve, reader)
  const downloads = downloadsOf(decoded.merchant)
  return answerFromExample(call, operation, { resolve, reader, random, downloads })
}

/** What a service knows, in the form of the operation's response. */
function shown(
  result: Result | Known,
  { key }: Call,
  { answer }: Operation,
  resolve: Resolve,
  reader: Party,
): Result {
  if (result instanceof Bytes) return result
  if (answer === undefined) return undefined
  if (!(result instanceof Known)) return result
  const notation = key.includes(' v2/') ? 'text' : 'json'
  const known = shownOf(answer, result.fields, {
    resolve,
    notation,
    encrypt: (text) => cryptoOf(reader.publicKey).encrypt(text, reader.publicKey),
  }) as Fields
  return notation === 'json' ? known : withoutProtocolFields(known)
}

/** The header `Date`, written once a second. */
function createDates(): (time: number) => string {
  let [second, date] = [NaN, '']
  return (time) => {
    const now = Math.floor(time / 1000)
    if (now !== second) [second, date] = [now, new Date(time).toUTCString()]
    return date
  }
}

const isXml = (key: string | undefined, { url }: HttpRequest): boolean =>
  key === undefined ? !/^\/(?:v3|brand|hk)\//.test(url.pathname) : key.includes(' v2/')

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
