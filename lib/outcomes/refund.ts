/** Has the refund arrived? */
import type { Chainable } from '../chain/chain.js'
import { awaitFinalState, type Outcome } from './final-state.js'
import { SYSTEM, type Clock } from './clock.js'
import type { DataOf } from './data.js'
import type { AwaitOptions } from './poll.js'
import { replyOf } from './reply.js'
import { REFUND } from './schedule.js'

/** What names a refund. */
export interface RefundKey {
  readonly out_refund_no: string
  /** A service provider's refund. */
  readonly sub_mchid?: string | undefined
}

/**
 * `PROCESSING` passes; `CLOSED` was refused and needs a new number; `ABNORMAL` needs
 * the abnormal-refund operation.
 */
export type RefundState = 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | 'PROCESSING'
/** How a refund ended, or how far it is. */
export type RefundOutcome = Outcome<RefundState, DataOf<'v3/refund/domestic/refunds/{out_refund_no}'>>

/** How long a refund is watched. */
export interface RefundOptions extends AwaitOptions {
  /** Milliseconds from the call until the waiting ends. Default 70 minutes. */
  readonly deadline?: number | undefined
  /** 平台收付通退款。 An e-commerce platform's refund, which has an endpoint of its own. Needs `sub_mchid`. */
  readonly ecommerce?: boolean | undefined
}

const MINUTE = 60_000

/**
 * Waits for a refund: queries every minute, after five minutes at 10, 20, 40 and 70, and at
 * once when `notified` resolves.
 * @throws as `awaitPayment`
 * @example
 * const { state, data } = await awaitRefund(instance, { out_refund_no: '1217752501201407033233368018' })
 * if (state === 'ABSENT') await repeatTheRefundWithTheSameNumber()
 * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html
 */
export function awaitRefund(
  instance: Chainable,
  { out_refund_no, sub_mchid }: RefundKey,
  options: RefundOptions = {},
  clock: Clock = SYSTEM,
): Promise<RefundOutcome> {
  const { signal, ecommerce = false } = options
  const path = ecommerce ? 'v3/ecommerce/refunds/out-refund-no' : 'v3/refund/domestic/refunds'
  type Data = DataOf<'v3/refund/domestic/refunds/{out_refund_no}'>
  return awaitFinalState<RefundState, Data>(
    {
      what: `refund ${out_refund_no}`,
      ask: () =>
        replyOf(() =>
          instance.chain(`${path}/{out_refund_no}`).get({
            out_refund_no,
            ...(sub_mchid !== undefined && { query: { sub_mchid } }),
            ...(signal && { signal }),
          }),
        ),
      isFinal: ({ status }) => status !== 'PROCESSING',
      absentAfter: MINUTE,
      schedule: REFUND,
      defaultDeadline: 70 * MINUTE,
    },
    ({ status }) => status,
    options,
    clock,
  )
}
