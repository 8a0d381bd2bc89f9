/** The client: the root of a chain whose calls are sent by one of three protocols. */
import { inspect } from 'node:util'
import type { Instance } from '../types/index.js'
import { closeConnections, createAgents } from './http/agents.js'
import { chain, literal, type Draft, type Send } from './chain/chain.js'
import { neverBack } from './runtime/clock.js'
import type { Config } from './config/config.js'
import { readConfig, type Settings } from './config/settings.js'
import { createNoncePool } from './crypto/nonce.js'
import { encryptFor } from './crypto/algorithm.js'
import { setSigner, signerOf } from './crypto/signer.js'
import { ConfigError } from './errors.js'
import type { Runtime } from './protocols/protocol.js'
import type { Waiting } from './retry/attempts.js'
import { createClients, type Clients } from './call/clients.js'
import { createSend, WAITING, type Traffic } from './call/send.js'

export type { Clients }

/** Time and chance, for tests: what is not given is the system's. */
export type TestRuntime = Partial<Pick<Runtime, 'now' | 'nonce'> & Omit<Waiting, 'date'>>

class Client {
  /**
   * @param config see `Config`
   * @param runtime time and chance, for tests
   * @throws ConfigError
   */
  constructor(config: Config, runtime: TestRuntime = {}) {
    const settings = readConfig(config)
    const traffic: Traffic = { inFlight: 0 }
    const agents = createAgents(settings.tls?.(), settings.wire()['httpsAgent'])
    const clients = createClients(settings, agents, {
      now: () => Date.now() - settings.clockSkewMs,
      nonce: createNoncePool(),
      busy: () => traffic.inFlight > 1,
      ...runtime,
    })
    const send = createSend(clients, settings, traffic, waitingOf(runtime))
    Object.defineProperty(this, inspect.custom, { value: () => `Wechatpay { ${describe(settings)} }` })
    const members: Members = {
      client: clients,
      getDriver: () => clients,
      chain: (template) => literal(template, send),
      encrypt: (text) => encrypt(text, settings),
      close: () => closeConnections(agents),
    }
    const client = chain(this, { ...members }, send)
    MEMBERS.set(client, { ...members, send })
    if (settings.merchant) setSigner(client, settings.merchant.signer)
    return client
  }

  // What a subclass finds through `super`.
  get client(): Clients {
    return membersOf(this).client
  }
  getDriver(): Clients {
    return membersOf(this).client
  }
  chain(template: string): unknown {
    return membersOf(this).chain(template)
  }
  encrypt(text: string): string {
    return membersOf(this).encrypt(text)
  }
  close(): void {
    membersOf(this).close()
  }
}

interface Members {
  readonly client: Clients
  readonly getDriver: () => Clients
  readonly chain: (template: string) => unknown
  readonly encrypt: (text: string) => string
  readonly close: () => void
}
const MEMBERS = new WeakMap<object, Members & { readonly send: Send }>()

function membersOf(client: object) {
  const members = MEMBERS.get(client)
  if (members === undefined) throw new TypeError('the receiver is not a Wechatpay')
  return members
}

/** The paths of WeChat Pay, and the axios instances beneath them. */
export interface Wechatpay extends Instance {
  readonly client: Clients
  /** `client` under wechatpay-php's name. */
  getDriver(): Clients
  /**
   * Closes idle connections: those with this client's TLS certificate, and of those that all clients of the
   * process share the ones that no request uses. They keep no process from ending, and end by themselves
   * after 7 s. Calls open new ones.
   */
  close(): void
}

/**
 * A WeChat Pay client: every path is a property chain, every request is signed, every answer is verified.
 * @example
 * const instance = new Wechatpay({ mchid, serial, privateKey, certs })
 * const { data } = await instance.v3.pay.transactions.native.post({ json: { … } })
 * data.code_url // weixin://wxpay/bizpayurl?pr=…
 * @throws ConfigError for every mistake in the configuration
 */
export const Wechatpay = Client as unknown as {
  new (config: Config, runtime?: TestRuntime): Wechatpay
  readonly prototype: Wechatpay
}

/**
 * Another client over the same connections, keys and budgets: each of its calls is
 * changed before it is looked at.
 * @throws TypeError for what is not a client
 */
export function derived(client: object, change: (draft: Draft) => Draft): Wechatpay {
  const { send: original, ...members } = membersOf(client)
  const send: Send = async (draft) => original(change(draft))
  const target = Object.create(Client.prototype) as Client
  Object.defineProperty(target, inspect.custom, { value: () => inspect(client) })
  const own: Members = { ...members, chain: (template) => literal(template, send) }
  const view = chain(target, { ...own }, send)
  MEMBERS.set(view, { ...own, send })
  const signer = signerOf(client)
  if (signer) setSigner(view, signer)
  return view as unknown as Wechatpay
}

/** `new Wechatpay()` under wechatpay-php's name. */
export const Builder = {
  factory: (config: Config): Wechatpay => new Wechatpay(config),
}

/** A test's one clock serves for dates and for intervals. */
const waitingOf = (runtime: TestRuntime): Waiting => ({
  ...WAITING,
  ...runtime,
  ...(runtime.now && { now: neverBack(runtime.now), date: runtime.now }),
})

/** With the key that requests of this client name. */
function encrypt(text: string, { merchant, brand: owner }: Settings): string {
  const identity = merchant ?? owner
  if (!identity)
    throw new ConfigError(
      'ERR_CONFIG_V3_DISABLED',
      'this client has no platform key to encrypt with: give serial, privateKey and certs',
    )
  const { keys, algorithm } = identity
  if (keys.isPendingFor(algorithm))
    throw new ConfigError(
      'ERR_CERTS_EMPTY',
      'the platform certificates are not downloaded yet: await ring.refresh() first',
    )
  return encryptFor(text, keys.get(keys.encryptingOf(algorithm)!)!)
}

function describe({ merchant, brand: owner, v2: legacy, base }: Settings): string {
  const parts = [
    merchant && `mchid: ${merchant.id}`,
    owner && `brand: ${owner.id}`,
    legacy && !merchant && `mchid: ${legacy.mchid}`,
    `baseURL: ${base.href}`,
  ]
  return parts.filter(Boolean).join(', ')
}
