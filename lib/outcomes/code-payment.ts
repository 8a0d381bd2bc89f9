/**
 * A payment by the code that a user shows: sent once, queried while the user enters a password,
 * reversed when it stays unclear.
 */
import type { Chainable } from '../chain/chain.js'
import { ApiError, NetworkError, SignatureError, WechatpayError } from '../errors.js'
import { SYSTEM, type Clock } from './clock.js'
import { isOpen, isPaid, type OrderState } from './order.js'
import { poll, wait } from './poll.js'
import { replyOf } from './reply.js'
import { CODE, EARLIEST_REVERSAL } from './schedule.js'
import {
  tillOf,
  type CodeOrder,
  type CodePaymentData,
  type MicropayOrder,
  type PartnerCodeOrder,
  type Till,
} from './till.js'

/** How a payment by code is watched until it is settled. */
export interface CodePaymentOptions {
  /**
   * Milliseconds from the call until an unclear payment is reversed, at least 15,000. Default
   * 45,000: so long a user may take.
   */
  readonly deadline?: number | undefined
  /** Ends the waiting with `ERR_NET_ABORTED`: the payment may yet be made, and is not reversed. */
  readonly signal?: AbortSignal | undefined
  /** Reverse the payment at the deadline? Default yes. */
  readonly reverse?: boolean | undefined
  /** Called with each state that a query answers: `USERPAYING` while the user enters a password. */
  readonly onState?: ((state: OrderState) => void) | undefined
}

/** How a payment by code ended. */
export type CodePaymentOutcome =
  | {
      readonly paid: true
      readonly state: 'SUCCESS' | 'REFUND'
      readonly reversedHere: false
      readonly data: CodePaymentData
    }
  | {
      readonly paid: false
      /**
       * `ABSENT`: the platform signed that it does not know the number. `NOTPAY`,
       * `USERPAYING`: only with `reverse: false`.
       */
      readonly state: Exclude<OrderState, 'SUCCESS' | 'REFUND'> | 'ABSENT'
      readonly reversedHere: boolean
      readonly data: CodePaymentData | undefined
    }

/** Reversing again where nothing came back, or the user was still paying. */
const REVERSE_WAITS = [5_000, 10_000, 10_000, 15_000, 20_000]
const REVERSED = /^ORDER_?REVERSED$/
const DEADLINE = 45_000

/**
 * 付款码支付。
 * Takes a payment by code. It is sent once, whatever happens; an unclear one is queried for 45 s and then
 * reversed, so that the user has paid exactly where `paid` is true.
 * @throws ApiError where the platform refuses it; NetworkError where nothing was sent, or, with `outcome`
 * unknown, where even the reversal could not be made: reverse it later, within 7 days
 * @example
 * const { paid } = await payByCode(instance, {
 *   appid, mchid, out_trade_no, description, amount: { total: 100 }, payer: { auth_code }, scene_info: { store_info: { id: '0001' } },
 * }, { onState: (state) => display(state) })
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
export async function payByCode(
  instance: Chainable,
  order: CodeOrder | PartnerCodeOrder | MicropayOrder,
  options: CodePaymentOptions = {},
  clock: Clock = SYSTEM,
): Promise<CodePaymentOutcome> {
  const { deadline = DEADLINE, signal, reverse = true, onState } = options
  const till = tillOf(instance, order as unknown as Readonly<Record<string, unknown>>, signal)
  const began = clock.now()
  const paid = await payOnce(till)
  if (paid) return { paid: true, state: 'SUCCESS', reversedHere: false, data: paid }
  const known = await poll<CodePaymentData>(
    {
      what: till.what,
      ask: async () => {
        const reply = await till.ask()
        if (reply.kind === 'found') onState?.(stateOf(reply.data))
        return reply
      },
      isFinal: (data) => !isOpen(stateOf(data)),
      absentAfter: Infinity,
      schedule: CODE,
      defaultDeadline: DEADLINE,
    },
    { deadline: Math.max(deadline, reverse ? EARLIEST_REVERSAL : 0) - (clock.now() - began), signal },
    clock,
  )
  if (known.kind === 'found' && known.settled) return outcome(known.data)
  if (reverse) return takeBack(till, known.kind === 'found' ? known.data : undefined, signal, clock)
  if (known.kind === 'unclear') throw known.error
  return known.kind === 'absent' ? ABSENT : outcome(known.data)
}

const stateOf = ({ trade_state = 'NOTPAY' }: CodePaymentData): OrderState => trade_state

const ABSENT: CodePaymentOutcome = { paid: false, state: 'ABSENT', reversedHere: false, data: undefined }

function outcome(data: CodePaymentData): CodePaymentOutcome {
  const state = stateOf(data)
  return isPaid(state)
    ? { paid: true, state, reversedHere: false, data }
    : { paid: false, state, reversedHere: false, data }
}

/**
 * @returns the payment, `undefined` while it is unclear
 * @throws where it is certain that there was no payment
 */
async function payOnce({ pay, isPayment }: Till): Promise<CodePaymentData | undefined> {
  try {
    const data = (await pay()).data as CodePaymentData
    return isPayment(data) ? data : undefined
  } catch (error) {
    const isUnclear =
      (error instanceof ApiError || error instanceof NetworkError || error instanceof SignatureError) &&
      error.outcome === 'unknown' &&
      error.code !== 'ERR_NET_ABORTED'
    if (isUnclear) return undefined
    throw error
  }
}

/** A payment that is reversed gives its money back, one that was never made never will be. */
async function takeBack(
  till: Till,
  known: CodePaymentData | undefined,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<CodePaymentOutcome> {
  for (let attempt = 0; ; attempt++) {
    const failure = await attemptToReverse(till)
    if (failure === undefined) return { paid: false, state: 'REVOKED', reversedHere: true, data: known }
    if (failure === 'absent') return ABSENT
    const pause = REVERSE_WAITS[attempt]
    if (pause === undefined) throw failure
    await wait(pause, till.what, signal, clock)
  }
}

/** @returns nothing where it is reversed, else why not; every refusal but a signed one is tried again */
async function attemptToReverse({ what, reverse }: Till): Promise<undefined | 'absent' | WechatpayError> {
  try {
    const reply = await replyOf<{ readonly recall?: string }>(reverse)
    if (reply.kind === 'absent') return 'absent'
    if (reply.kind === 'unclear') return reply.error
    return reply.data?.recall === 'Y' ? again(what) : undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (REVERSED.test(error.code)) return undefined
    const { recall } = (error.response?.data ?? {}) as { readonly recall?: unknown }
    if (recall === 'Y' || error.code === 'USERPAYING') return error
    throw error
  }
}

const again = (what: string): NetworkError =>
  new NetworkError(
    'ERR_NET_TIMEOUT',
    `${what}: the platform asks to reverse it again (recall: Y). Reverse it within 7 days`,
    {
      outcome: 'unknown',
    },
  )
