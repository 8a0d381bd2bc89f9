/**
 * A WeChat Pay on 127.0.0.1: real keys, real signatures both ways. Built on what the package exports.
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises'
import { Accounts, type Account } from './accounts.js'
import { createApi } from './api/index.js'
import { createTrigger } from './controls/trigger.js'
import { createDispatcher } from './dispatcher.js'
import { Events } from './events.js'
import type { Exchange } from './exchange.js'
import { Faults, type Outcome } from './faults.js'
import { createGuard } from './guard.js'
import type { HttpRequest } from './http/messages.js'
import { authorityCertificate } from './keys/authority.js'
import { keyFilesOf } from './keys/key-files.js'
import { exampleEvent } from './notify/examples.js'
import { checkFault, checkMode, checkOptions } from './options/check-options.js'
import { createConfig } from './options/config.js'
import type { SimulatorOptions } from './options/options.js'
import { preloadOrders } from './options/preload.js'
import { createPage } from './page/index.js'
import { clearPlatform, createPlatform, openAccounts, savePlatform, stateOf } from './platform.js'
import { createLimit } from './rate-limit.js'
import { createServers, fetchFrom, listen, type HandleOwn } from './server.js'
import { expire } from './services/index.js'
import type { SimulatedMerchant, Simulator } from './simulator.js'
import { createHostCertificates } from './tls/host-certificates.js'
import { duration } from './world/clock.js'

export type { Payment } from './controls/cashier.js'
export type { Controls } from './controls/controls.js'
export type { SimulatorEvent } from './events.js'
export type { Exchange, ExchangedMessage } from './exchange.js'
export type { Fault, FaultMode } from './faults.js'
export type { BrandOptions } from './keys/identity.js'
export type { Mode } from './keys/signing.js'
export type { Entry, Ledger, Posting } from './money/ledger.js'
export type { Order, TradeState, TradeType } from './money/order.js'
export type { Delivery } from './notify/delivery.js'
export { eventTypes } from './notify/examples.js'
export type { Notifier } from './notify/notifier.js'
export type { MerchantOptions, SimulatorConfig, SimulatorOptions } from './options/options.js'
export type { ComplaintDetails } from './services/complaints/complaint.js'
export type { SimulatedMerchant, Simulator } from './simulator.js'

const MAX_EXCHANGES = 1_000

/**
 * Starts a simulated platform with keys of its own.
 * @throws ConfigError `ERR_CONFIG_OPTION` for an option that does not exist or has another type
 * @example
 * await using platform = await createSimulator()
 * const instance = new Wechatpay(platform.config)
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options)
  const events = new Events()
  const platform = await createPlatform(events, options)
  const { identities, signing, clock, ledger, notifier, random } = platform
  const accounts = new Accounts(platform, options)
  const begin = (): void => {
    openAccounts(platform, options)
    for (const account of accounts.all) preloadOrders(account, options.orders ?? 0)
  }
  if (options.load === undefined) begin()
  else openAccounts(platform, options)
  const faults = new Faults(options.random ?? (() => random.chance()), options.fail ?? [])
  const requests: Exchange[] = []
  const guard = createGuard(options.hostnames ?? [])
  const trigger = createTrigger(accounts, notifier)
  const page = createPage(platform, accounts, events, faults, trigger, guard, () => baseURL.slice(0, -1))
  const dispatch = createDispatcher({
    identities,
    signing,
    random,
    now: clock.wall,
    nonceOnce: options.nonceOnce ?? false,
    limit: createLimit(options.rateLimit, clock.now),
    routesOf: (merchant) => accounts.of(merchant).routes,
    downloadsOf: (merchant) => accounts.of(merchant).services.downloads,
    report: (exchange) => {
      requests.push(exchange)
      if (requests.length > MAX_EXCHANGES) requests.shift()
      events.emit({ type: 'request', exchange })
    },
  })
  const respond = (request: HttpRequest): Promise<Outcome> =>
    faults.run(request, (refusal) => delayed(options.latency, dispatch(request, refusal)))
  const handleOwn: HandleOwn = (request, response) => page.handle(request, response) || api(request, response)
  const certificateOf = createHostCertificates(identities, clock.wall)
  const servers = createServers({ respond, handleOwn, isKnownHost: guard.isKnownHost }, certificateOf)
  const { http, https } = servers
  const { port = 0, host = '127.0.0.1' } = options
  const { port: httpPort } = await listen(http, port, host)
  // Clients that call an IP address name no host.
  if (options.https !== undefined) https.setSecureContext(certificateOf())
  const httpsPort = options.https === undefined ? undefined : (await listen(https, options.https, host)).port
  const baseURL = `http://127.0.0.1:${httpPort}/`
  const configOf = createConfig(identities, baseURL)
  const close = async (): Promise<void> => {
    notifier.stop()
    page.close()
    await servers.close()
  }
  const merchantOf = ({ merchant, services, controls }: Account): SimulatedMerchant => ({
    ...controls,
    get config() {
      return configOf(merchant.id, signing.mode)
    },
    get orders() {
      return services.orders.all
    },
    keyFiles: () => keyFilesOf(identities, merchant, baseURL),
  })
  const merchants = new Map(accounts.all.map((account) => [account.merchant.id, merchantOf(account)]))
  const own: Omit<Simulator, keyof SimulatedMerchant> = {
    baseURL,
    httpsURL: httpsPort === undefined ? undefined : `https://127.0.0.1:${httpsPort}/`,
    get ca() {
      return authorityCertificate(identities.authority, identities.issued)
    },
    merchants,
    requests,
    ledger,
    notifications: notifier,
    now: clock.now,
    advance: async (by) => {
      const ahead = clock.ahead + duration(by)
      await notifier.advance(clock.now() + duration(by))
      clock.setAhead(ahead)
      for (const { services, controls } of accounts.all) await expire(services, controls)
      await notifier.advance(clock.now())
      page.changed()
    },
    notify: async (url, event_type, members = {}) => {
      const { api, resource } = await exampleEvent(event_type, members, identities)
      await notifier.of(identities.merchant.id).send(url, event_type, resource, api)
    },
    sign: (event, at) => notifier.sign(event, at),
    get mode() {
      return signing.mode
    },
    switchTo: (mode) => {
      checkMode(mode)
      signing.mode = mode
      page.changed()
    },
    watch: (watcher) => events.add(watcher),
    fail: (fault) => {
      checkFault(fault)
      const id = faults.inject(fault)
      return () => void faults.remove(id)
    },
    heal: () => {
      faults.clear()
    },
    fetch: (request) => fetchFrom(respond, request),
    reset: () => {
      clearPlatform(platform)
      requests.length = 0
      begin()
      events.emit({ type: 'reset' })
    },
    save: (path) => savePlatform(path, platform),
    unref: () => {
      for (const server of [http, https]) server.unref().on('connection', (socket) => socket.unref())
    },
    close,
    [Symbol.asyncDispose]: close,
  }
  const simulator = merge(merchants.get(identities.merchant.id)!, own)
  const state = () => stateOf(platform)
  const api = createApi({ simulator, accounts, faults, identities, state, trigger }, platform.files, guard)
  return simulator
}

/** Getters stay getters. */
function merge<A extends object, B extends object>(first: A, second: B): A & B {
  return Object.defineProperties({} as A & B, {
    ...Object.getOwnPropertyDescriptors(first),
    ...Object.getOwnPropertyDescriptors(second),
  })
}

async function delayed<T>(milliseconds: number | undefined, response: Promise<T>): Promise<T> {
  if (milliseconds) await wait(milliseconds, undefined, { ref: false })
  return response
}
