/** From a request to its answer: find the operation, check who asks, check what is asked, do it, sign. What a refusal is, at whichever step, is decided here. */
import { checkCall } from './doors/check-call.js'
import type { Opened, Proof } from './doors/door.js'
import { createJsonDoor } from './doors/json-door.js'
import { createXmlDoor } from './doors/xml-door.js'
import type { Answer, Request, Routes } from './exchange/exchange.js'
import { Refusal } from './exchange/refusal.js'
import { answerGenerically } from './generic.js'
import type { Identities } from './keys/identity.js'
import type { Limit } from './rate-limit.js'
import { createRouter } from './schemas/router.js'
import { loadSchemas, type Schemas } from './schemas/schema.js'
import type { World } from './world/world.js'

/** One exchange, as the platform saw it. */
export interface Exchange {
  readonly method: string
  readonly target: string
  readonly status: number
  /** When it came, in milliseconds since 1970 by the wall's clock. */
  readonly time: number
  /** The text whose signature was checked, of APIv2 without the key at its end; `undefined` where nothing was signed or a fault came first. */
  readonly signed: string | undefined
  /** Was the signature right? */
  readonly verified: boolean
  /** Of the refusal: `SIGN_ERROR`. */
  readonly code: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
  /** As in the answer's header; `undefined` for APIv2. */
  readonly requestId: string | undefined
}

/** With a refusal, the request is refused so before anything else is looked at. */
export type Answerer = (request: Request, refusal?: Refusal) => Promise<Answer>

/** @param note is told of every exchange */
export function createAnswerer(
  { identities, signing, clock: { wall } }: World,
  routes: Routes,
  limit: Limit,
  note: (exchange: Exchange) => void,
): Answerer {
  const [json, xml] = [createJsonDoor(identities, signing, wall), createXmlDoor(identities)]
  const table = once(async () => {
    const schemas = await loadSchemas()
    return { ...schemas, route: createRouter(Object.keys(schemas.operations)) }
  })

  return async (request, asked) => {
    const time = wall()
    const { route, ...schemas } = await table()
    const match = route(request.method, request.url.pathname)
    const door = isXml(match?.key, request) ? xml : json
    let proof: Proof = { verified: false }
    let opened: Opened | undefined
    let refusal: Refusal | undefined
    let answer: Answer
    try {
      if (asked) throw asked
      opened = await door.open(request, (given) => {
        proof = given
      })
      if (!match) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在')
      limit(match.key)
      answer = door.seal(await handle(request, match, opened, schemas, routes, identities), request, opened)
    } catch (error) {
      refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', '系统错误')
      if (refusal !== error) process.emitWarning(error as Error)
      answer = door.refuse(refusal, request, opened)
    }
    note({
      method: request.method,
      target: request.target,
      status: answer.status,
      time,
      signed: proof.signed,
      verified: proof.verified,
      code: refusal?.code,
      reason: refusal?.message,
      requestId: answer.headers['request-id'],
    })
    return { ...answer, headers: { ...answer.headers, date: new Date(time).toUTCString() } }
  }
}

async function handle(
  request: Request,
  match: NonNullable<ReturnType<ReturnType<typeof createRouter>>>,
  opened: Opened,
  { operations, resolve }: Schemas,
  routes: Routes,
  identities: Identities,
) {
  const operation = operations[match.key]!
  const call = checkCall(request, match, operation, opened, resolve, identities)
  const handler = routes[match.key]
  if (handler) return handler(call)
  return answerGenerically(
    call,
    operation,
    resolve,
    match.key.includes(' brand/') ? identities.brand : identities.merchant,
  )
}

const isXml = (key: string | undefined, { url }: Request): boolean =>
  key === undefined ? !/^\/(?:v3|brand|hk)\//.test(url.pathname) : key.includes(' v2/')

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
