/**
 * When to query again, as the official guidance says: one row and one page each. All times are milliseconds.
 */

const SECOND = 1_000
const MINUTE = 60 * SECOND

export interface Schedule {
  /** Since the beginning. */
  readonly at: readonly number[]
  /** Between all later queries. */
  readonly every: number
  readonly see: string
}

/** An order that is to be paid. */
export const ORDER: Schedule = {
  at: [5, 30, 60, 180, 300, 600, 1_800].map((seconds) => seconds * SECOND),
  every: 30 * MINUTE,
  see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012075249',
}

/** A refund: every minute; what is in work after five minutes, later and later. */
export const REFUND: Schedule = {
  at: [1, 2, 3, 4, 5, 10, 20, 40, 70].map((minutes) => minutes * MINUTE),
  every: 30 * MINUTE,
  see: 'https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html',
}

/** A transfer: no page says when; as a refund, which the user need not confirm either. */
export const TRANSFER: Schedule = {
  at: REFUND.at,
  every: REFUND.every,
  see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012715191',
}

/** A payment by code whose user enters a password: 45 s in all, then it is reversed. */
export const CODE: Schedule = {
  at: [5, 15, 25, 35, 45].map((seconds) => seconds * SECOND),
  every: 10 * SECOND,
  see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937125',
}

/**
 * How long a query waits that was refused for its frequency.
 * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html
 */
export const THROTTLED_WAIT = MINUTE

/**
 * A reversal comes at the earliest so long after the payment.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
export const EARLIEST_REVERSAL = 15 * SECOND

/** The time of the query after the one at `elapsed`. */
export function nextAt({ at, every }: Pick<Schedule, 'at' | 'every'>, elapsed: number): number {
  const listed = at.find((time) => time > elapsed)
  if (listed !== undefined) return listed
  const last = at.at(-1) ?? 0
  return last + (Math.floor((elapsed - last) / every) + 1) * every
}
