/** Orders that were left open, looked at one after the other at a pace that the platform takes. */
import { onAbort } from '../runtime/abort.js'
import type { Chainable } from '../chain/chain.js'
import { ApiError, InputError, NetworkError, type WechatpayError } from '../errors.js'
import { SYSTEM, type Clock } from './clock.js'
import { isOpen, orderAt, type AnyOrderKey, type OrderOf } from './order.js'
import { absent, closeInTime, outcome, type PaymentOutcome } from './payment.js'
import { wait } from './poll.js'
import { THROTTLED_WAIT } from './schedule.js'

/** How fast open orders are asked for, and whether they are closed. */
export interface SweepOptions {
  /** Queries a second, all together. Default 10: no limit of queries is published. */
  readonly perSecond?: number | undefined
  /** Close what is not paid? Default no. Give only orders that nobody shall pay any more. */
  readonly close?: boolean | undefined
  /** Ends the sweep with `ERR_NET_ABORTED`. */
  readonly signal?: AbortSignal | undefined
}

/** What became of one order, or why that is not known: `error` of this order alone. */
export type Swept<Key extends AnyOrderKey> = { readonly key: Key } & (
  | (PaymentOutcome<OrderOf<Key>> & { readonly error?: undefined })
  | { readonly error: WechatpayError; readonly paid?: undefined }
)

const DEFAULT_PER_SECOND = 10
const MOST_PER_SECOND = 300
const MOST_THROTTLED = 10

/**
 * Queries each order, in order, and with `close` closes what is not paid. For the orders whose notification
 * did not come: run it every 30 s over the open orders of the last ten minutes, and once a day over the rest.
 * Where the platform refuses a query for its frequency, the whole sweep waits a minute.
 * @throws NetworkError `ERR_NET_ABORTED`; InputError and ConfigError, which concern all orders
 * @example
 * for await (const { key, paid, order } of sweepOrders(instance, openOrders(), { perSecond: 10 }))
 *   if (paid) await book(key.out_trade_no, order)
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075249
 */
export async function* sweepOrders<Key extends AnyOrderKey>(
  instance: Chainable,
  keys: Iterable<Key> | AsyncIterable<Key>,
  options: SweepOptions = {},
  clock: Clock = SYSTEM,
): AsyncGenerator<Swept<Key>, void, undefined> {
  const { perSecond = DEFAULT_PER_SECOND, close = false, signal } = options
  if (!(perSecond > 0 && perSecond <= MOST_PER_SECOND))
    throw new InputError('ERR_INPUT_OPTION', `perSecond must be above 0 and at most ${MOST_PER_SECOND}`)
  const ended = new AbortController()
  const forget = signal && onAbort(signal, () => ended.abort())
  if (signal?.aborted) ended.abort()
  const pace = new Pace(1_000 / perSecond, ended.signal, clock)
  const inFlight: Promise<Swept<Key>>[] = []
  const most = Math.ceil(perSecond)
  try {
    for await (const key of keys) {
      const one = lookAt(instance, key, close, ended.signal, pace, clock)
      one.catch(() => undefined)
      inFlight.push(one)
      if (inFlight.length >= most) yield await inFlight.shift()!
    }
    for (const one of inFlight) yield await one
  } finally {
    forget?.()
    // Whoever leaves the loop wants no more requests.
    ended.abort()
  }
}

async function lookAt<Key extends AnyOrderKey>(
  instance: Chainable,
  key: Key,
  close: boolean,
  signal: AbortSignal,
  pace: Pace,
  clock: Clock,
): Promise<Swept<Key>> {
  const found = orderAt(instance, key, signal)
  const order: typeof found = {
    ...found,
    ask: () => pace.take(found.what).then(found.ask),
    close: (known) => pace.take(found.what).then(() => found.close(known)),
  }
  try {
    for (let attempt = 1; ; attempt++) {
      const reply = await order.ask()
      if (reply.kind === 'absent') return { key, ...absent() }
      if (reply.kind === 'found')
        return close && isOpen(order.stateOf(reply.data))
          ? { key, ...(await closeInTime(order, reply.data, signal, clock)) }
          : { key, ...outcome(order, reply.data) }
      if (!reply.throttled || attempt === MOST_THROTTLED) return { key, error: reply.error }
      pace.hold(THROTTLED_WAIT)
    }
  } catch (error) {
    const isOfOne =
      error instanceof ApiError || (error instanceof NetworkError && error.code !== 'ERR_NET_ABORTED')
    if (isOfOne) return { key, error }
    throw error
  }
}

/** Requests one after the other, so long apart. */
class Pace {
  readonly #gap: number
  readonly #signal: AbortSignal
  readonly #clock: Clock
  #next = -Infinity

  constructor(gap: number, signal: AbortSignal, clock: Clock) {
    this.#gap = gap
    this.#signal = signal
    this.#clock = clock
  }

  /** Resolves when it is this request's turn. */
  async take(what: string): Promise<void> {
    const now = this.#clock.now()
    const turn = Math.max(now, this.#next)
    this.#next = turn + this.#gap
    await wait(turn - now, what, this.#signal, this.#clock)
  }

  /** Nobody's turn for so long. Those who wait already have theirs. */
  hold(milliseconds: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + milliseconds)
  }
}
