/** What a test or a person may do with a running simulator, and see of it. */
import type { Draft, Minted } from '../notifications/index.js'
import type { Controls } from './controls/controls.js'
import type { SimulatorEvent } from './events.js'
import type { Exchange } from './exchange.js'
import type { Fault } from './faults.js'
import type { Mode } from './keys/signing.js'
import type { Ledger } from './money/ledger.js'
import type { Order } from './money/order.js'
import type { Notifier } from './notify/notifier.js'
import type { SimulatorConfig } from './options/options.js'

/** One merchant of the platform, and what happens to it. */
export interface SimulatedMerchant extends Controls {
  /** Goes straight into `new Wechatpay(config)`; its `certs` are those of the mode. */
  readonly config: SimulatorConfig
  /** Every order, in whatever form it was placed, oldest first. */
  readonly orders: readonly Order[]
  /**
   * Its keys and the platform's by file name, as clients of other languages take them:
   * `apiclient_key.pem`, `apiclient_cert.p12`, `.env`.
   */
  keyFiles(): Readonly<Record<string, string | Buffer>>
}

/** A simulated platform; as a merchant it is the first one. */
export interface Simulator extends SimulatedMerchant, AsyncDisposable {
  /** `http://127.0.0.1:4010/` */
  readonly baseURL: string
  /** `https://127.0.0.1:4011/`; `undefined` without the option `https`. */
  readonly httpsURL: string | undefined
  /**
   * The certificate of the authority that signs TLS hosts, as PEM: for clients that call HTTPS,
   * or use `baseURL` as their proxy.
   */
  readonly ca: string
  /** Every merchant by its number. */
  readonly merchants: ReadonlyMap<string, SimulatedMerchant>
  /** The last 1,000 exchanges, oldest first. */
  readonly requests: readonly Exchange[]
  readonly ledger: Ledger
  readonly notifications: Pick<Notifier, 'all' | 'repeat' | 'probe' | 'probed'>
  /** The platform's time, in milliseconds since 1970. */
  now(): number
  /**
   * Advances the platform's clock: `advance('1h')`. Notifications that fall due on the way are
   * sent; what expires has expired.
   */
  advance(by: string | number): Promise<void>
  /**
   * Sends any event to `url`, its resource made of documented examples and of `members` in their place;
   * resolves after the first attempt.
   * @throws RangeError for an event that no overlay describes
   * @example await platform.notify('http://127.0.0.1:3000/notify', 'PAYSCORE.USER_PAID', { out_order_no: 'order-1' })
   */
  notify(url: string, event_type: string, members?: Readonly<Record<string, unknown>>): Promise<void>
  /**
   * A genuine notification that is not sent: what to POST. `at` dates it, in milliseconds since 1970.
   * @example const { headers, body } = platform.sign({ event_type: 'REFUND.SUCCESS', resource: { out_refund_no: '1' } }, Date.now() - 600_000)
   */
  sign(event: Draft, at?: number): Minted
  /** Which keys the platform signs with. */
  readonly mode: Mode
  /**
   * Signs with other keys from now on: a merchant switches from certificates to the public key, or back.
   * @throws ConfigError
   */
  switchTo(mode: Mode): void
  /**
   * Calls `watcher` with each request that is answered and each notification that is sent.
   * @returns a function that stops it
   */
  watch(watcher: (event: SimulatorEvent) => void): () => void
  /** Injects a fault from now on. @returns a function that takes it back @throws ConfigError */
  fail(fault: Fault): () => void
  /** Takes every fault back. */
  heal(): void
  /** Answers a web `Request` without a socket. */
  fetch(request: globalThis.Request): Promise<Response>
  /** Forgets everything that happened; keys, mode and faults stay. */
  reset(): void
  /** Writes keys, clock and state to a file, uploads into a folder beside it. It holds private keys. */
  save(path: string): Promise<void>
  /** Lets the process end while this listens. */
  unref(): void
  close(): Promise<void>
}
