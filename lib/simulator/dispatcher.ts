/** From a request to its response: find the operation, verify the signature, validate the parameters, run it, sign. Every refusal is encoded here. */
import { validateCall } from './codecs/validate-call.js'
import type { DecodedRequest, SignatureCheck } from './codecs/codec.js'
import { createJsonCodec } from './codecs/json-codec.js'
import { createXmlCodec } from './codecs/xml-codec.js'
import type { HttpResponse, HttpRequest, Routes } from './http/messages.js'
import { Refusal } from './http/refusal.js'
import { answerGenerically } from './generic.js'
import type { Identities } from './keys/identity.js'
import type { Signing } from './keys/signing.js'
import type { Limit } from './rate-limit.js'
import { createRouter } from './schemas/router.js'
import { loadSchemas, type Schemas } from './schemas/schema.js'
import type { World } from './world/world.js'

/** One request and the response to it, as the platform saw them. */
export interface Exchange {
  readonly method: string
  readonly target: string
  readonly status: number
  /** When it arrived, in milliseconds since 1970 by the wall's clock. */
  readonly time: number
  /** The message whose signature was checked, of APIv2 without the key at its end; `undefined` where nothing was signed or a fault came first. */
  readonly signed: string | undefined
  /** Whether the signature is right. */
  readonly verified: boolean
  /** The refusal's code: `SIGN_ERROR`. */
  readonly code: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
  /** The response's `Request-ID`; `undefined` for APIv2. */
  readonly requestId: string | undefined
}

/** With a refusal, a request whose signature is right is refused with it before anything else is checked. */
export type Dispatch = (request: HttpRequest, refusal?: Refusal) => Promise<HttpResponse>

/** @param report is called with every exchange */
export function createDispatcher(
  { identities, signing, clock: { wall } }: World,
  routes: Routes,
  limit: Limit,
  nonceOnce: boolean,
  report: (exchange: Exchange) => void,
): Dispatch {
  const [json, xml] = [
    createJsonCodec(identities, signing, { now: wall, nonceOnce }),
    createXmlCodec(identities),
  ]
  const table = once(async () => {
    const schemas = await loadSchemas()
    return { ...schemas, route: createRouter(Object.keys(schemas.operations)) }
  })

  return async (request, given) => {
    const time = wall()
    const { route, ...schemas } = await table()
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
      limit(match.key)
      response = codec.encode(
        await handle(request, match, decoded, schemas, routes, identities, signing),
        request,
        decoded,
      )
    } catch (error) {
      refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', '系统错误')
      if (refusal !== error) process.emitWarning(error as Error)
      response = codec.encodeRefusal(refusal, request, decoded, check.verified)
    }
    report({
      method: request.method,
      target: request.target,
      status: response.status,
      time,
      signed: check.signed,
      verified: check.verified,
      code: refusal?.code,
      reason: refusal?.message,
      requestId: response.headers['request-id'],
    })
    return { ...response, headers: { ...response.headers, date: new Date(time).toUTCString() } }
  }
}

async function handle(
  request: HttpRequest,
  match: NonNullable<ReturnType<ReturnType<typeof createRouter>>>,
  decoded: DecodedRequest,
  { operations, resolve }: Schemas,
  routes: Routes,
  identities: Identities,
  signing: Signing,
) {
  const operation = operations[match.key]!
  const call = validateCall(request, match, operation, decoded, resolve, signing)
  const handler = routes[match.key]
  if (handler) return handler(call)
  return answerGenerically(
    call,
    operation,
    resolve,
    match.key.includes(' brand/') ? identities.brand : identities.merchant,
  )
}

const isXml = (key: string | undefined, { url }: HttpRequest): boolean =>
  key === undefined ? !/^\/(?:v3|brand|hk)\//.test(url.pathname) : key.includes(' v2/')

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
