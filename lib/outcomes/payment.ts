/** Was the order paid? Queried by the official intervals, closed when its time is up. */
import type { Chainable } from '../chain/chain.js'
import { ApiError, NetworkError, WechatpayError } from '../errors.js'
import { SYSTEM, type Clock } from './clock.js'
import {
  isOpen,
  isPaid,
  orderAt,
  type AnyOrderKey,
  type Order,
  type OrderOf,
  type OrderState,
} from './order.js'
import { poll, wait, type AwaitOptions } from './poll.js'
import { mayPass } from './reply.js'
import { ORDER } from './schedule.js'

/** How long an order is watched, and whether it is closed then. */
export interface PaymentOptions extends AwaitOptions {
  /** Milliseconds from the call until the order is closed. Default 30 minutes. */
  readonly deadline?: number | undefined
  /** Close the order at the deadline? Default yes. */
  readonly close?: boolean | undefined
}

/** How an order ended. `paid` decides; `order` is the platform's last signed answer. */
export type PaymentOutcome<Data> =
  | {
      readonly paid: true
      readonly state: 'SUCCESS' | 'REFUND'
      readonly closedHere: false
      readonly order: Data
    }
  | {
      readonly paid: false
      /**
       * `ABSENT`: the platform signed that it does not know the number. `NOTPAY`,
       * `USERPAYING`: only with `close: false`.
       */
      readonly state: Exclude<OrderState, 'SUCCESS' | 'REFUND'> | 'ABSENT'
      /** Was it closed by this call? */
      readonly closedHere: boolean
      readonly order: Data | undefined
    }

const HALF_HOUR = 1_800_000
/** Until then a number that was just sent may not be there yet. */
const ABSENT_AFTER = 60_000
/** Between attempts to close: as long as a user may take to enter a password. */
const CLOSE_WAITS = [5_000, 10_000, 15_000, 15_000]

/**
 * Waits for an order's payment: queries after 5 s, 30 s, 1, 3, 5, 10 and 30 minutes, at once when `notified`
 * resolves, and closes the order at the deadline. A payment that comes before the closing counts as one. A
 * "not found" without a signature counts for nothing, nor does a response that cannot be trusted.
 * @throws NetworkError `ERR_NET_ABORTED`; ApiError, ConfigError and InputError for what no later
 * query can change; what the last attempt failed with where the platform could not be reached to
 * the end: then nothing is known
 * @example
 * const { paid, order } = await awaitPayment(instance, { out_trade_no, mchid }, { deadline: 15 * 60_000 })
 * if (paid) await ship(order.transaction_id)
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075249
 */
export async function awaitPayment<Key extends AnyOrderKey>(
  instance: Chainable,
  key: Key,
  options: PaymentOptions = {},
  clock: Clock = SYSTEM,
): Promise<PaymentOutcome<OrderOf<Key>>> {
  const order = orderAt(instance, key, options.signal)
  const known = await poll(
    {
      ...order,
      isFinal: (data) => !isOpen(order.stateOf(data)),
      absentAfter: ABSENT_AFTER,
      schedule: ORDER,
      defaultDeadline: HALF_HOUR,
    },
    options,
    clock,
  )
  if (known.kind === 'absent') return absent()
  const mayClose = options.close !== false
  if (known.kind === 'unclear') {
    if (mayClose) return closeInTime(order, undefined, options.signal, clock)
    throw known.error
  }
  return known.settled || !mayClose
    ? outcome(order, known.data)
    : closeInTime(order, known.data, options.signal, clock)
}

export const absent = (): PaymentOutcome<never> => ({
  paid: false,
  state: 'ABSENT',
  closedHere: false,
  order: undefined,
})

export function outcome<Data>(order: Order<Data>, data: Data, closedHere = false): PaymentOutcome<Data> {
  const state = order.stateOf(data)
  return isPaid(state)
    ? { paid: true, state, closedHere: false, order: data }
    : { paid: false, state, closedHere, order: data }
}

/**
 * Closes an order that is open. Who pays between the last query and the closing has paid: the
 * platform refuses to close, and the query tells. While a user enters a password neither is
 * certain, and both are tried again.
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/guide/pos/Closed-loop_Transactions.shtml
 */
export async function closeInTime<Data>(
  order: Order<Data>,
  known: Data | undefined,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<PaymentOutcome<Data>> {
  let last = known
  let mayBeClosed = false
  for (let attempt = 0; ; attempt++) {
    const failure = await attemptToClose(order, last)
    mayBeClosed ||= failure?.outcome !== 'rejected'
    const reply = await order.ask()
    if (reply.kind === 'found') last = reply.data
    const state = reply.kind === 'found' ? order.stateOf(reply.data) : undefined
    if (state !== undefined && !isOpen(state)) return outcome(order, last!, state === 'CLOSED' && mayBeClosed)
    // The closing is signed, what answers the query may lag behind. While a user
    // pays, it was accepted and no more.
    if (failure === undefined && state !== 'USERPAYING')
      return { paid: false, state: 'CLOSED', closedHere: true, order: last }
    if (reply.kind === 'absent' && last === undefined) return absent()
    const pause = CLOSE_WAITS[attempt]
    if (pause === undefined) throw failure ?? stillPaying(order)
    await wait(pause, order.what, signal, clock)
  }
}

const stillPaying = ({ what }: Pick<Order<unknown>, 'what'>): NetworkError =>
  new NetworkError(
    'ERR_NET_TIMEOUT',
    `${what}: the user is still paying, it is neither paid nor closed. Query it later`,
    {
      outcome: 'unknown',
    },
  )

/** @returns why it was not closed */
async function attemptToClose<Data>(
  order: Order<Data>,
  known: Data | undefined,
): Promise<WechatpayError | undefined> {
  try {
    await order.close(known)
    return undefined
  } catch (error) {
    if (error instanceof WechatpayError && (error instanceof ApiError || mayPass(error))) return error
    throw error
  }
}
