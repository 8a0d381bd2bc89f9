/** A WeChat Pay on 127.0.0.1: real keys, real signatures both ways. Built on what the package exports. */
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../index.js'
import { createAnswerer, type Exchange } from './answerer.js'
import { Cashier } from './cashier.js'
import { Clock, duration } from './clock.js'
import { exampleEvent } from './events.js'
import type { Request } from './exchange.js'
import { Faults, type Fault, type Outcome } from './faults.js'
import { mintIdentities, pem, readIdentities, saveIdentities, type Identities, type SavedIdentities } from './identity.js'
import { Ledger, merchantAccount, OUTSIDE } from './ledger.js'
import { Notifier } from './notifier.js'
import { Orders } from './orders.js'
import { Refunds } from './refunds.js'
import { createRoutes } from './routes.js'
import { createHttpServer, fetchFrom, listen } from './server.js'
import { Store } from './store.js'
import { Watchers, type Happening } from './watchers.js'
import type { World } from './world.js'

export type { Exchange } from './answerer.js'
export type { Fault, FaultMode } from './faults.js'
export { eventTypes } from './events.js'
export type { Happening } from './watchers.js'
export type { Entry, Ledger, Posting } from './ledger.js'
export type { Delivery, Notifier } from './notifier.js'

export interface SimulatorOptions {
  /** Default: any free one. */
  readonly port?: number
  /** The wall's clock, in milliseconds: signatures are dated by it. */
  readonly now?: () => number
  /** `certificate` for merchants without a WeChat Pay public key, `both` while they switch. Default `public-key`. */
  readonly mode?: 'public-key' | 'certificate' | 'both'
  /** `false` answers every operation from its documented example and remembers nothing. */
  readonly stateful?: boolean
  /** Of each payment; default 0.006, which is 0.6 %. */
  readonly feeRate?: number
  /** What the merchant has to begin with, in fen. Default: nothing. */
  readonly balance?: number
  /** What goes wrong from the beginning: `[{ mode: 'reset', rate: 0.01 }]`. */
  readonly fail?: readonly Fault[]
  /** Before each answer, in milliseconds. */
  readonly latency?: number
  /** By how much the platform's clock is wrong, in milliseconds. */
  readonly skew?: number
  /** Chance, for `rate`. */
  readonly random?: () => number
  /** Where every notification goes, whatever its order says: `http://localhost:3000/notify`. */
  readonly forward?: string
  /** A file that `save` wrote: keys, clock and everything that happened. */
  readonly load?: string
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
  readonly ledger: Ledger
  readonly notifications: Pick<Notifier, 'all' | 'repeat' | 'probe'>
  /** The platform's time, in milliseconds. */
  now(): number
  /** Turns the clock on: `advance('1h')`. Notifications that fall due are sent on the way. */
  advance(by: string | number): Promise<void>
  /** A payer pays; resolves when the merchant was told once. */
  pay(out_trade_no: string, options?: { readonly openid?: string }): Promise<void>
  /** A refund arrives; resolves when the merchant was told once. */
  completeRefund(out_refund_no: string): Promise<void>
  /**
   * Tells `url` of any event, its resource made of documented examples and of `members` in their place; resolves when it was told once.
   * @throws RangeError for an event that no overlay describes
   * @example await platform.notify('http://127.0.0.1:3000/notify', 'PAYSCORE.USER_PAID', { out_order_no: 'order-1' })
   */
  notify(url: string, event_type: string, members?: Readonly<Record<string, unknown>>): Promise<void>
  /** Calls `watcher` with each request answered and each notification sent, as it happens; gives the way to stop it. */
  watch(watcher: (happening: Happening) => void): () => void
  /** Lets something go wrong from now on; gives the way to stop it. */
  fail(fault: Fault): () => void
  /** Nothing goes wrong any more. */
  heal(): void
  /** Answers a web `Request` without a socket. */
  fetch(request: globalThis.Request): Promise<Response>
  /** Writes keys, clock and state to a file. It holds private keys. */
  save(path: string): Promise<void>
  /** Lets the process end while this listens. */
  unref(): void
  close(): Promise<void>
}

interface Saved {
  readonly identities: SavedIdentities
  readonly ahead: number
  readonly tables: ReturnType<Store['toJSON']>
}

const KEPT_EXCHANGES = 1_000

/**
 * Starts a simulated platform with keys of its own.
 * @example
 * await using platform = await createSimulator()
 * const instance = new Wechatpay(platform.config)
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, skew = 0, mode = 'public-key', random = Math.random, fail = [] } = options
  const saved = options.load === undefined ? undefined : JSON.parse(await readFile(options.load, 'utf8')) as Saved
  const identities = saved ? readIdentities(saved.identities) : await mintIdentities()
  const given = options.now ?? Date.now
  const watchers = new Watchers()
  const world = createWorld(identities, new Clock(() => given() + skew, saved?.ahead), saved ? Store.from(saved.tables) : new Store(), watchers, options)
  const orders = new Orders(world)
  const refunds = new Refunds(world, orders)
  const cashier = new Cashier(world, orders, refunds)
  const faults = new Faults(random, fail)
  const requests: Exchange[] = []
  const answer = createAnswerer(identities, world.clock.wall, options.stateful === false ? {} : createRoutes(world, orders, refunds, () => baseURL), (exchange) => {
    keep(requests, exchange)
    watchers.tell({ type: 'request', exchange })
  })
  const respond = (request: Request): Promise<Outcome> => faults.run(request, (refusal) => late(options.latency, answer(request, refusal)))
  const server = createHttpServer(respond)
  const { port: chosen } = await listen(server, port)
  const baseURL = `http://127.0.0.1:${chosen}/`
  const { clock, store, ledger, notifier } = world
  const close = () => new Promise<void>((resolve) => {
    notifier.stop()
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return {
    baseURL, config: configOf(identities, baseURL, mode), requests, ledger, notifications: notifier, now: clock.now,
    advance: (by) => notifier.advance(clock.now() + duration(by)),
    pay: (number, payment) => cashier.pay(number, payment),
    completeRefund: (number) => cashier.completeRefund(number),
    notify: async (url, event_type, members = {}) => {
      const { api, resource } = await exampleEvent(event_type, members, identities)
      await notifier.send(url, event_type, resource, api)
    },
    watch: (watcher) => watchers.add(watcher),
    fail: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    fetch: (request) => fetchFrom(respond, request),
    save: (path) => writeFile(path, JSON.stringify({ identities: saveIdentities(identities), ahead: clock.ahead, tables: store.toJSON() } satisfies Saved), { mode: 0o600 }),
    unref: () => void server.unref().on('connection', (socket) => socket.unref()),
    close, [Symbol.asyncDispose]: close,
  }
}

function createWorld(identities: Identities, clock: Clock, store: Store, watchers: Watchers, { feeRate = 0.006, balance = 0, forward }: SimulatorOptions): World {
  const ledger = new Ledger(store, clock.now)
  if (ledger.size === 0) ledger.move('OPENING', 'opening', balance, OUTSIDE, merchantAccount(identities.merchant.id))
  return { identities, clock, store, ledger, notifier: new Notifier(store, clock, identities, watchers, forward), feeRate }
}

function configOf({ merchant, brand, platform, certificate, secret, apiv3Key }: Identities, baseURL: string, mode: NonNullable<SimulatorOptions['mode']>): SimulatorConfig {
  const parties = { 'public-key': [platform], certificate: [certificate], both: [platform, certificate] }[mode]
  return {
    mchid: merchant.id, serial: merchant.serial, privateKey: pem(merchant.privateKey), certs: Object.fromEntries(parties.map(({ serial, publicKey }) => [serial, pem(publicKey)])),
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) }, secret, apiv3Key, baseURL,
  }
}

function keep(requests: Exchange[], exchange: Exchange): void {
  requests.push(exchange)
  if (requests.length > KEPT_EXCHANGES) requests.shift()
}

async function late<T>(milliseconds: number | undefined, answer: Promise<T>): Promise<T> {
  if (milliseconds) await wait(milliseconds, undefined, { ref: false })
  return answer
}
