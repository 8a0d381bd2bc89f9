/** A WeChat Pay on 127.0.0.1: real keys, real signatures both ways. Built on what the package exports. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Formatter, Rsa, type Config } from '../index.js'
import { createChecker } from './check-request.js'
import { json, Refusal, type Answer, type Request } from './exchange.js'
import { Faults, type Fault } from './faults.js'
import { mintIdentities, pem, type Identities } from './identity.js'
import { createRoutes } from './routes.js'

export type { Fault } from './faults.js'

export interface SimulatorOptions {
  /** Default: any free one. */
  readonly port?: number
  /** The platform's clock, in milliseconds. */
  readonly now?: () => number
}

/** One exchange, as the platform saw it. */
export interface Exchange {
  readonly method: string
  readonly target: string
  readonly status: number
  /** The text whose signature was checked; `undefined` for APIv2 and for requests that were refused before. */
  readonly signed: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
}

/** Keys as PEM text. */
export interface SimulatorConfig extends Config {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: Readonly<Record<string, string>>
  readonly brand: { readonly brandId: string; readonly serial: string; readonly privateKey: string }
  readonly secret: string
  readonly apiv3Key: string
  readonly baseURL: string
}

export interface Simulator extends AsyncDisposable {
  readonly baseURL: string
  /** Goes straight into `new Wechatpay(config)`. */
  readonly config: SimulatorConfig
  /** The last 1,000 exchanges, oldest first. */
  readonly requests: readonly Exchange[]
  /** The next requests to `path` are refused, well signed or not. */
  fail(fault: Fault): void
  close(): Promise<void>
}

const KEPT_EXCHANGES = 1_000
const LARGEST_BODY_BYTES = 32 << 20
/** As long as the platform keeps idle connections. */
const KEEP_ALIVE_MILLISECONDS = 8_000

/**
 * Starts a simulated platform with keys of its own.
 * @example
 * const platform = await createSimulator()
 * const instance = new Wechatpay(platform.config)
 * await platform.close()
 */
export async function createSimulator({ port = 0, now = Date.now }: SimulatorOptions = {}): Promise<Simulator> {
  const identities = await mintIdentities()
  const requests: Exchange[] = []
  const faults = new Faults()
  const answer = createAnswerer(identities, now, requests, faults)
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, (request, response) => {
    serve(request, response, answer).catch(() => response.destroy())
  })
  const { port: chosen } = await listen(server, port)
  const baseURL = `http://127.0.0.1:${chosen}/`
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return { baseURL, config: configOf(identities, baseURL), requests, fail: faults.add, close, [Symbol.asyncDispose]: close }
}

function configOf({ merchant, brand, platform, secret, apiv3Key }: Identities, baseURL: string): SimulatorConfig {
  return {
    mchid: merchant.id, serial: merchant.serial, privateKey: pem(merchant.privateKey), certs: { [platform.serial]: pem(platform.publicKey) },
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) }, secret, apiv3Key, baseURL,
  }
}

/** Route, check, handle, sign: what a refusal is, at whichever step, is decided in one place. */
function createAnswerer(identities: Identities, now: () => number, requests: Exchange[], faults: Faults): (request: Request) => Promise<Answer> {
  const check = createChecker(identities, now)
  const routeOf = createRoutes(identities, now)

  return async (request) => {
    let signed: string | undefined
    let reason: string | undefined
    let answer: Answer
    const route = routeOf(request.method, request.url.pathname)
    try {
      faults.meet(request)
      if (route?.signedHeader !== false) ({ signed } = await check(request))
      if (!route) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在')
      answer = await route.handler(request, route.variables)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', '系统错误')
      reason = refusal.message
      answer = json({ code: refusal.code, message: refusal.message, ...(refusal.detail !== undefined && { detail: refusal.detail }) }, refusal.status)
    }
    requests.push({ method: request.method, target: request.target, status: answer.status, signed, reason })
    if (requests.length > KEPT_EXCHANGES) requests.shift()
    return route?.signedHeader === false || answer.unsigned ? answer : sign(answer, request, identities, now)
  }
}

/** With the public key where the request asks for it, else with the certificate. */
function sign(answer: Answer, { headers }: Request, { platform, certificate }: Identities, now: () => number): Answer {
  const { serial, privateKey } = headers['wechatpay-serial'] === platform.serial ? platform : certificate
  const timestamp = Math.floor(now() / 1000)
  const nonce = Formatter.nonce()
  const signature = Rsa.sign(Formatter.response(timestamp, nonce, answer.body.toString('utf8')), privateKey)
  return { ...answer, headers: {
    ...answer.headers, 'request-id': Formatter.nonce(24), 'wechatpay-timestamp': String(timestamp), 'wechatpay-nonce': nonce,
    'wechatpay-serial': serial, 'wechatpay-signature': signature, 'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  } }
}

async function serve(incoming: IncomingMessage, response: ServerResponse, answer: (request: Request) => Promise<Answer>): Promise<void> {
  const body = await read(incoming)
  if (body === undefined) return void response.writeHead(413, { connection: 'close' }).end()
  const target = incoming.url ?? '/'
  const { status, headers, body: bytes } = await answer({ method: incoming.method ?? 'GET', target, url: new URL(target, 'http://127.0.0.1'), headers: incoming.headers, body })
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': bytes.length }) }).end(bytes)
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

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })
}
