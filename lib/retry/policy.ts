/** When repeating a call is safe: one table, read top down. Knows no HTTP and no clock. */
import { ApiError, NetworkError, type WechatpayError } from '../errors.js'
import { isStale } from '../wire/network-error.js'

/** What the table needs to know of a call. */
export interface Repeatable {
  /** A query: it changes nothing. */
  readonly query: boolean
  /** Repeating it with the same parameters is safe: it carries a merchant number, closes an order, or the caller says so. */
  readonly idempotent: boolean
}

export interface Verdict {
  /** `none`: at once, the first time. */
  readonly wait: 'none' | 'backoff' | 'throttle'
  /** May the next attempt go to the standby host? */
  readonly switchHost: boolean
  /** Some faults are worth one more try, not two. */
  readonly once: boolean
}

/** The merchant's own numbers: the platform answers a repetition under the same number with the same result. */
const NUMBERS = new Set([
  'out_trade_no',
  'out_refund_no',
  'out_bill_no',
  'out_batch_no',
  'out_order_no',
  'out_request_no',
  'combine_out_trade_no',
  'partner_trade_no',
  'mch_billno',
])
const THROTTLED = /^(?:RATE_?LIMIT|FREQUENCY_LIMIT)/
const NEED_RETRY = /^(?:SYSTEM_?ERROR|BIZERR_NEED_RETRY)$/
/** A barcode payment is never sent again: it is queried, then reversed. @see https://pay.weixin.qq.com/doc/v2/merchant/4011936990 */
const NEVER = /\/(?:micropay|facepay)$/

/** Reads a call's idempotency off its path, its variables and its body. */
export function repeatability(
  method: string,
  path: string,
  variables: Readonly<Record<string, unknown>>,
  body: unknown,
  declared: boolean,
): Repeatable {
  const query = method === 'GET'
  const numbered = [variables, body].some(
    (thing) =>
      typeof thing === 'object' && thing !== null && Object.keys(thing).some((name) => NUMBERS.has(name)),
  )
  const safe = numbered || /\/close(?:order)?$/.test(path) || declared
  return { query, idempotent: query || (safe && !NEVER.test(path)) }
}

/** `undefined`: never. */
export function verdictOn(error: WechatpayError, call: Repeatable): Verdict | undefined {
  if (error instanceof NetworkError) return onNetwork(error, call)
  if (error instanceof ApiError) return onRefusal(error, call)
  return undefined
}

function onNetwork(error: NetworkError, { query, idempotent }: Repeatable): Verdict | undefined {
  const { code, outcome } = error
  if (code === 'ERR_NET_ABORTED' || code === 'ERR_NET_TLS') return undefined
  if (outcome === 'not-sent') return { wait: 'backoff', switchHost: true, once: false }
  if (isStale(error)) return idempotent ? { wait: 'none', switchHost: false, once: false } : undefined
  if (code === 'ERR_NET_TIMEOUT' || code === 'ERR_NET_RESET')
    return idempotent ? { wait: 'backoff', switchHost: true, once: false } : undefined
  if (code === 'ERR_NET_TRUNCATED' || code === 'ERR_NET_ENCODING' || code === 'ERR_NET_PROTOCOL')
    return query ? { wait: 'backoff', switchHost: true, once: true } : undefined
  return undefined
}

function onRefusal({ code, response }: ApiError, { idempotent }: Repeatable): Verdict | undefined {
  const status = response?.status ?? 0
  if (status === 429 || THROTTLED.test(code)) return { wait: 'throttle', switchHost: false, once: false }
  const passing = status === 502 || status === 503 || status === 504 || NEED_RETRY.test(code)
  return passing && idempotent ? { wait: 'backoff', switchHost: true, once: false } : undefined
}
