/**
 * A payment by the code that a user shows: sent once, queried while the user enters a password,
 * reversed when it stays unclear.
 */
import type { Endpoints } from '../../types/index.js'
import type { Chainable } from '../chain/chain.js'
import { ApiError, NetworkError, SignatureError, WechatpayError } from '../errors.js'
import { SYSTEM, type Clock } from './clock.js'
import { isOpen, isPaid, type OrderState } from './order.js'
import { poll, wait } from './poll.js'
import { replyOf, type Reply } from './reply.js'
import { CODE, EARLIEST_REVERSAL } from './schedule.js'

type OptionsOf<Template extends keyof Endpoints> = Endpoints[Template] extends {
  post(options: infer Options): unknown
}
  ? Options
  : never
type Json<Options> = Options extends { readonly json: infer Body } ? Body : never

/** The JSON of `v3/pay/transactions/codepay`. */
export type CodeOrder = Json<OptionsOf<'v3/pay/transactions/codepay'>>
/** The JSON of `v3/pay/partner/transactions/codepay`, of a service provider. */
export type PartnerCodeOrder = Json<OptionsOf<'v3/pay/partner/transactions/codepay'>>
/** The elements of APIv2's `pay/micropay`. Its reversal presents the merchant's TLS certificate. */
export interface MicropayOrder {
  readonly appid: string
  readonly mch_id: string
  readonly sub_appid?: string
  readonly sub_mch_id?: string
  readonly body: string
  readonly out_trade_no: string
  readonly total_fee: number | string
  readonly spbill_create_ip: string
  readonly auth_code: string
  readonly [element: string]: unknown
}

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

/** What the platform's last signed answer says; APIv2's members are strings. */
export type CodePaymentData = { readonly trade_state?: OrderState } & Readonly<Record<string, unknown>>

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

interface Till {
  readonly what: string
  readonly pay: () => Promise<{ readonly data: unknown }>
  /** Does this response say that the user has paid? */
  readonly isPayment: (data: CodePaymentData) => boolean
  readonly ask: () => Promise<Reply<CodePaymentData>>
  readonly reverse: () => Promise<{ readonly data: unknown }>
}

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

function tillOf(
  instance: Chainable,
  order: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Till {
  const more = signal && { signal }
  const out_trade_no = String(order['out_trade_no'])
  const what = `order ${out_trade_no}`
  const named = (...names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => order[name] !== undefined).map((name) => [name, order[name]]))
  if ('mch_id' in order) {
    const names = { ...named('appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'sign_type'), out_trade_no }
    return {
      what,
      pay: () => instance.chain('v2/pay/micropay').post({ xml: order, ...more }),
      // APIv2 answers a payment that is not made yet with FAIL.
      isPayment: ({ result_code }) => result_code === 'SUCCESS',
      ask: () => replyOf(() => instance.chain('v2/pay/orderquery').post({ xml: names, ...more })),
      reverse: () => instance.chain('v2/secapi/pay/reverse').post({ xml: names, security: true, ...more }),
    }
  }
  const isPartner = 'sp_mchid' in order
  const base = `v3/pay/${isPartner ? 'partner/' : ''}transactions`
  const query = isPartner ? named('sp_mchid', 'sub_mchid') : named('mchid')
  const owner = isPartner ? named('sp_appid', 'sub_appid', 'sp_mchid', 'sub_mchid') : named('appid', 'mchid')
  return {
    what,
    pay: () => instance.chain(`${base}/codepay`).post({ json: order, ...more }),
    isPayment: ({ trade_state }) => trade_state === 'SUCCESS',
    ask: () =>
      replyOf(() =>
        instance.chain(`${base}/out-trade-no/{out_trade_no}`).get({ out_trade_no, query, ...more }),
      ),
    reverse: () =>
      instance
        .chain(`${base}/out-trade-no/{out_trade_no}/reverse`)
        .post({ out_trade_no, json: owner, ...more }),
  }
}
