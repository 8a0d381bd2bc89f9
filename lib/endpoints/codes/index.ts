/**
 * May money have moved, and what is to be done next? One table for the outcome of a call, its retries,
 * the docs and the command line.
 */
import type { Advice, Outcome } from '../../errors.js'
import { isQuery } from '../queries.js'
import type { Family, Row } from './family.js'
import { V2_PAYMENTS } from './v2-payments.js'
import { V2_TRANSFERS } from './v2-transfers.js'
import { V3_PAYMENTS } from './v3-payments.js'
import { V3_PRODUCTS } from './v3-products.js'
import { V3_TRANSFERS } from './v3-transfers.js'

export type { Family, Row }

const STATUSES = 'https://pay.weixin.qq.com/doc/v3/merchant/4012081717'

/** For what no family lists. Its last row fits everything. */
const ANY: Family = {
  name: 'Any other request',
  request: /./,
  see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012081709',
  rows: [
    ['SIGN_ERROR', 401, 'rejected', 'change', 'https://pay.weixin.qq.com/doc/v3/merchant/4012072670'],
    ['SYSTEM_ERROR SYSTEMERROR BANK_ERROR BANKERROR', undefined, 'unknown', 'repeat'],
    ['BIZERR_NEED_RETRY BIZ_ERR_NEED_RETRY', undefined, 'unknown', 'repeat'],
    ['USERPAYING PROCESSING ORDER_ACCEPTED ORDERPAID ORDER_PAID', undefined, 'unknown', 'query'],
    ['OUT_TRADE_NO_USED ALREADY_EXISTS RESOURCE_ALREADY_EXISTS FATAL_ERROR', undefined, 'unknown', 'query'],
    ['OPENID_MISMATCH INVALID_TRANSACTIONID', undefined, 'rejected', 'change'],
    ['QUOTA_EXCEED* DAY_OVER_LIMITED', undefined, 'rejected', 'later'],
    [
      'RATELIMIT* RATE_LIMIT* FREQUENCY_LIMIT* FREQ_LIMIT SECOND_OVER_LIMITED',
      undefined,
      'rejected',
      'slower',
      STATUSES,
    ],
    [
      'ERR_V2_RETURN_FAIL',
      undefined,
      'unknown',
      'query',
      'https://pay.weixin.qq.com/doc/v2/merchant/4011937125',
    ],
    ['*', 202, 'unknown', 'repeat', STATUSES],
    ['*', 405, 'rejected', 'change', STATUSES],
    ['*', 429, 'rejected', 'slower', STATUSES],
    ['*', 502, 'unknown', 'repeat', STATUSES],
    ['*', 503, 'unknown', 'repeat', STATUSES],
    ['*', 504, 'unknown', 'repeat', STATUSES],
    ['*', '5xx', 'unknown', 'query', STATUSES],
    ['ERR_API_*', undefined, 'unknown', 'query', STATUSES],
    ['*', undefined, 'rejected', 'change'],
  ],
}

/** Where a request belongs to several, the first that lists its code counts. */
export const FAMILIES: readonly Family[] = [
  ...V3_PAYMENTS,
  ...V3_TRANSFERS,
  ...V3_PRODUCTS,
  ...V2_PAYMENTS,
  ...V2_TRANSFERS,
  ANY,
]

/** What came back, and how much of it is proved. */
export interface Refusal {
  readonly method: string
  readonly pathname: string
  readonly status: number
  /** The platform's, or ours where it has none. */
  readonly code: string
  /** Is its signature right? */
  readonly verified: boolean
}

/** What the message of such a refusal says. */
export const UNPROVED = '. The answer is not signed and proves nothing: query before repeating'

/**
 * What the platform's refusal means. Of a write, one without a signature proves nothing:
 * anybody on the way can make one up.
 */
export function meaningOf({ method, pathname, status, code, verified }: Refusal): {
  readonly outcome: Outcome
  readonly advice: Advice
} {
  const [, , outcome, advice] = rowOf(`${method} ${pathname}`, code, status)
  // What is not rightly signed is not executed, and its refusal is not signed.
  const isCertain = verified || isQuery(method, pathname) || (status === 401 && code === 'SIGN_ERROR')
  if (isCertain || outcome === 'unknown') return { outcome, advice }
  return { outcome: 'unknown', advice: advice === 'slower' ? advice : 'query' }
}

/** The last row fits everything. */
const rowOf = (request: string, code: string, status: number): Row =>
  FAMILIES.filter((family) => family.request.test(request))
    .flatMap(({ rows }) => rows)
    .find((row) => fits(row, code, status))!

const fits = ([codes, where]: Row, code: string, status: number): boolean =>
  (where === undefined || where === status || (where === '5xx' && status >= 500)) &&
  codes.split(' ').some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : one === code))
