/** The client: a configuration becomes the root of a chain whose calls run through one of three pipelines. */
import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import type { Instance } from '../types/index.js'
import { chain, literal, type Draft } from './chain.js'
import { readConfig, type Config, type Settings } from './config.js'
import { ConfigError, InputError } from './errors.js'
import { readOptions, type CallOptions } from './options.js'
import { Call, createPipeline } from './pipeline.js'
import { brand } from './protocols/brand.js'
import { toJson } from './protocols/json.js'
import type { Protocol, ProtocolName, Runtime } from './protocols/protocol.js'
import { v2 } from './protocols/v2.js'
import { disabled, v3 } from './protocols/v3.js'
import { createAgents, type AxiosInstance } from './transport.js'
import { expand } from './uri-template.js'
import { USER_AGENT } from './version.js'

/** The axios instances, one a protocol: `instance.client.v3.interceptors.request.use(…)` runs before anything is signed. */
export type Clients = Readonly<Record<ProtocolName, AxiosInstance>>

const SYSTEM: Runtime = { now: Date.now, nonce: () => randomBytes(16).toString('hex') }

class Client {
  /**
   * @param config see `Config`
   * @param runtime time and randomness, for tests
   * @throws ConfigError
   */
  constructor(config: Config, runtime: Partial<Runtime> = {}) {
    const settings = readConfig(config)
    const clients = createClients(settings, { ...SYSTEM, ...runtime })
    const send = (draft: Draft): Promise<unknown> => request(clients, settings, draft)
    const members = { client: clients, getDriver: () => clients, chain: (template: string) => literal(template, send) }
    Object.defineProperty(this, inspect.custom, { value: () => `Wechatpay { ${describe(settings)} }` })
    return chain(this, members, send)
  }
}

/**
 * A WeChat Pay client: every path is a property chain, every request is signed, every answer is verified.
 * @example
 * const instance = new Wechatpay({ mchid, serial, privateKey, certs })
 * const { data } = await instance.v3.pay.transactions.native.post({ json: { … } })
 * data.code_url // weixin://wxpay/bizpayurl?pr=…
 * @throws ConfigError for every mistake in the configuration
 */
export type Wechatpay = Instance & {
  readonly client: Clients
  /** `client` under wechatpay-php's name. */
  getDriver(): Clients
}
export const Wechatpay = Client as unknown as { new (config: Config, runtime?: Partial<Runtime>): Wechatpay; readonly prototype: Wechatpay }

/** `new Wechatpay()` under wechatpay-php's name. */
export const Builder = {
  factory: (config: Config): Wechatpay => new Wechatpay(config),
}

function createClients({ merchant, brand: owner, v2: legacy, tls, base, headers, axios }: Settings, runtime: Runtime): Clients {
  const agents = createAgents(tls, axios['httpsAgent'])
  const common = { base, headers: { 'user-agent': USER_AGENT, ...headers }, axios, agents }
  const open = (protocol: Protocol) => createPipeline({ ...common, protocol })
  return Object.freeze({
    v3: open(merchant ? v3(merchant, runtime) : disabled('v3', 'ERR_CONFIG_V3_DISABLED', 'this client has no serial and privateKey: give them to call APIv3')),
    brand: open(owner ? brand(owner, runtime) : disabled('brand', 'ERR_CONFIG_BRAND_DISABLED', 'this client has no brand: { brandId, serial, privateKey }: give it to call the brand API')),
    v2: open(legacy ? v2(legacy, runtime) : disabled('v2', 'ERR_CONFIG_V2_DISABLED', 'this client has no secret: give the 32-byte APIv2 key to call APIv2')),
  })
}

async function request(clients: Clients, settings: Settings, draft: Draft): Promise<unknown> {
  const options = readOptions(draft)
  const path = expand(draft.template, options.variables)
  const name = protocolOf(path)
  checkSecurity(options, settings, draft)
  const data = bodyOf(options, name, draft)
  return clients[name].request({
    ...options.axios,
    method: draft.method,
    url: name === 'v2' ? path.slice('v2/'.length) : path,
    ...(options.base !== undefined && { baseURL: options.base }),
    headers: { ...(options.body?.kind === 'json' && typeof data === 'string' && { 'content-type': 'application/json; charset=utf-8' }), ...options.headers },
    wechatpay: new Call(draft.template, options.query, data, options),
  } as Parameters<AxiosInstance['request']>[0])
}

/** The first segment decides, of a path and of an absolute URL alike. */
function protocolOf(path: string): ProtocolName {
  const pathname = URL.canParse(path) ? new URL(path).pathname.slice(1) : path
  return pathname.startsWith('v2/') ? 'v2' : pathname.startsWith('brand/') ? 'brand' : 'v3'
}

/** Each protocol speaks one language; `body` and `data` go as they are. */
function bodyOf({ body }: CallOptions, name: ProtocolName, { method, template }: Draft): unknown {
  if (body === undefined) return undefined
  const wrong = name === 'v2' ? 'json' : 'xml'
  if (body.kind === wrong) throw new InputError('ERR_INPUT_OPTION', `this endpoint speaks ${name === 'v2' ? 'XML' : 'JSON'}: use ${name === 'v2' ? 'xml' : 'json'}, not ${wrong}`, { request: `${method} ${template}` })
  return body.kind === 'json' && (typeof body.value !== 'object' || body.value === null) ? toJson(body.value, `${method} ${template}`) : body.value
}

/** Plain http, to the simulator on this machine, has no TLS certificate to present. */
function checkSecurity({ security }: CallOptions, { tls, base }: Settings, { method, template }: Draft): void {
  if (security && tls === undefined && base.protocol === 'https:') {
    throw new ConfigError('ERR_CONFIG_MERCHANT', 'security: true needs the merchant\'s TLS certificate: merchant: { cert, key } or { pfx, passphrase }', { request: `${method} ${template}` })
  }
}

function describe({ merchant, brand: owner, v2: legacy, base }: Settings): string {
  const parts = [merchant && `mchid: ${merchant.id}`, owner && `brand: ${owner.id}`, legacy && !merchant && `mchid: ${legacy.mchid}`, `baseURL: ${base.href}`]
  return parts.filter(Boolean).join(', ')
}

