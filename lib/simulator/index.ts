/** A WeChat Pay on 127.0.0.1: real keys, real signatures both ways. Built on what the package exports. @module */
import { setTimeout as wait } from 'node:timers/promises'
import { createDispatcher, type Exchange } from './dispatcher.js'
import { Cashier } from './controls/cashier.js'
import type { HttpRequest } from './http/messages.js'
import { Faults, type Outcome } from './faults.js'
import { createServices, expire } from './services/index.js'
import { createControls } from './controls/controls.js'
import { exampleEvent } from './notify/examples.js'
import { checkFault, checkMode, checkOptions } from './options/check-options.js'
import { createConfig } from './options/config.js'
import type { SimulatorOptions } from './options/options.js'
import { createPage } from './page/index.js'
import { createLimit } from './rate-limit.js'
import { createRoutes } from './routes.js'
import { certificates } from './services/certificates.js'
import { createHttpServer, fetchFrom, listen } from './server.js'
import type { Simulator } from './simulator.js'
import { Events } from './events.js'
import { duration } from './world/clock.js'
import { createWorld, saveWorld } from './world/state.js'

export type { Exchange } from './dispatcher.js'
export type { Fault, FaultMode } from './faults.js'
export { eventTypes } from './notify/examples.js'
export type { SimulatorEvent } from './events.js'
export type { Entry, Ledger, Posting } from './money/ledger.js'
export type { Delivery, Notifier } from './notify/notifier.js'
export type { Order, TradeState, TradeType } from './money/order.js'
export type { SimulatorConfig, SimulatorOptions } from './options/options.js'
export type { Payment } from './controls/cashier.js'
export type { Mode } from './keys/signing.js'
export type { Controls } from './controls/controls.js'
export type { ComplaintDetails } from './services/complaints/complaint.js'
export type { Simulator } from './simulator.js'

const KEPT_EXCHANGES = 1_000

/**
 * Starts a simulated platform with keys of its own.
 * @throws ConfigError `ERR_CONFIG_OPTION` for an option that there is not, or not so
 * @example
 * await using platform = await createSimulator()
 * const instance = new Wechatpay(platform.config)
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options)
  const { port = 0, random = Math.random, fail = [] } = options
  const events = new Events()
  const world = await createWorld(events, options)
  const { identities, signing, clock, ledger, notifier } = world
  const services = createServices(world, () => baseURL)
  const cashier = new Cashier(world, services.orders, services.refunds, services.favor)
  const faults = new Faults(random, fail)
  const requests: Exchange[] = []
  const page = createPage(world, services.orders, services.refunds, cashier, events)
  const answer = createDispatcher(
    world,
    options.stateful === false ? certificates(world) : createRoutes(world, services, () => baseURL),
    createLimit(options.rateLimit, clock.now),
    options.nonceOnce ?? false,
    (exchange) => {
      keep(requests, exchange)
      events.emit({ type: 'request', exchange })
    },
  )
  const respond = (request: HttpRequest): Promise<Outcome> =>
    faults.run(request, (refusal) => late(options.latency, answer(request, refusal)))
  const server = createHttpServer(respond, page.handle)
  const { port: chosen } = await listen(server, port)
  const baseURL = `http://127.0.0.1:${chosen}/`
  const config = createConfig(identities, baseURL)
  const close = () =>
    new Promise<void>((resolve) => {
      notifier.stop()
      page.close()
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    baseURL,
    get config() {
      return config(signing.mode)
    },
    requests,
    ledger,
    get orders() {
      return services.orders.all
    },
    notifications: notifier,
    now: clock.now,
    advance: async (by) => {
      await notifier.advance(clock.now() + duration(by))
      expire(services)
      await notifier.advance(clock.now())
    },
    pay: (number, payment) => cashier.pay(number, payment),
    completeRefund: (number) => cashier.completeRefund(number),
    ...createControls(services),
    notify: async (url, event_type, members = {}) => {
      const { api, resource } = await exampleEvent(event_type, members, identities)
      await notifier.send(url, event_type, resource, api)
    },
    sign: (event, at) => notifier.sign(event, at),
    get mode() {
      return signing.mode
    },
    switchTo: (mode) => {
      checkMode(mode)
      signing.mode = mode
    },
    watch: (watcher) => events.add(watcher),
    fail: (fault) => {
      checkFault(fault)
      return faults.add(fault)
    },
    heal: () => faults.clear(),
    fetch: (request) => fetchFrom(respond, request),
    save: (path) => saveWorld(path, world),
    unref: () => void server.unref().on('connection', (socket) => socket.unref()),
    close,
    [Symbol.asyncDispose]: close,
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
