/** What a test or a person may do with a running simulator, and see of it. */
import type { Draft, Minted } from '../notifications/index.js'
import type { Exchange } from './dispatcher.js'
import type { Payment } from './controls/cashier.js'
import type { Fault } from './faults.js'
import type { Mode } from './keys/signing.js'
import type { Controls } from './controls/controls.js'
import type { Ledger } from './money/ledger.js'
import type { Order } from './money/order.js'
import type { Notifier } from './notify/notifier.js'
import type { SimulatorConfig } from './options/options.js'
import type { SimulatorEvent } from './events.js'

export interface Simulator extends Controls, AsyncDisposable {
  readonly baseURL: string
  /** Goes straight into `new Wechatpay(config)`; its `certs` are those of the mode. */
  readonly config: SimulatorConfig
  /** The last 1,000 exchanges, oldest first. */
  readonly requests: readonly Exchange[]
  readonly ledger: Ledger
  /** Every order, in whatever form it was placed, oldest first. */
  readonly orders: readonly Order[]
  readonly notifications: Pick<Notifier, 'all' | 'repeat' | 'probe'>
  /** The platform's time, in milliseconds. */
  now(): number
  /** Turns the clock on: `advance('1h')`. Notifications that fall due are sent on the way; what time ends has ended. */
  advance(by: string | number): Promise<void>
  /** A payer pays; resolves when the merchant was told once. */
  pay(out_trade_no: string, payment?: Payment): Promise<void>
  /** A refund arrives; resolves when the merchant was told once. */
  completeRefund(out_refund_no: string): Promise<void>
  /**
   * Tells `url` of any event, its resource made of documented examples and of `members` in their place; resolves when it was told once.
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
  /** The platform signs with other keys from now on: a merchant changes over from certificates to the public key, or back. @throws ConfigError */
  switchTo(mode: Mode): void
  /** Calls `watcher` with each request answered and each notification sent, as it happens; gives the way to stop it. */
  watch(watcher: (event: SimulatorEvent) => void): () => void
  /** Lets something go wrong from now on; gives the way to stop it. @throws ConfigError */
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
