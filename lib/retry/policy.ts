/**
 * When a call may be sent again. What the platform's own refusals say of that
 * stands in the table of error codes.
 */
import { isCodePayment } from '../endpoints/code-payments.js'
import { isNumbered, type Asking } from '../endpoints/numbers.js'
import { isQuery } from '../endpoints/queries.js'
import { ApiError, NetworkError, type WechatpayError } from '../errors.js'
import { isStale } from '../http/network-error.js'

/** What the table needs to know of a call. */
export interface Repeatable {
  /** A query: it changes nothing. */
  readonly query: boolean
  /**
   * Repeating it with the same parameters is safe: it carries a merchant number, closes
   * an order, or the caller says so.
   */
  readonly idempotent: boolean
  /**
   * Once the platform may have seen it, it is queried and reversed, and never sent again.
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011936990
   */
  readonly codePayment: boolean
}

export interface Verdict {
  /** `none`: at once, the first time. */
  readonly wait: 'none' | 'backoff' | 'throttle'
  /** May the next attempt go to the standby host? */
  readonly switchHost: boolean
  /** Some faults are worth one more try, not two. */
  readonly once: boolean
}

const PAUSED: Verdict = { wait: 'backoff', switchHost: true, once: false }
const THROTTLED: Verdict = { wait: 'throttle', switchHost: false, once: false }

/** A gateway that was too busy, or whose platform was: it says nothing about the request. */
const PASSING: ReadonlySet<number> = new Set([408, 502, 503, 504])

/**
 * Reads a call's idempotency off its method, path and body. `declared`: what the
 * caller says of it, where he does.
 */
export function repeatability(call: Asking, declared: boolean | undefined): Repeatable {
  const { method, pathname, fields } = call
  const query = isQuery(method, pathname)
  const safe = isNumbered(call) || /\/close(?:order|combinedorder)?\/?$/.test(pathname) || declared === true
  const codePayment = isCodePayment(pathname, fields)
  return { query, idempotent: query || (safe && !codePayment), codePayment }
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
  if (code === 'ERR_NET_GATEWAY')
    return idempotent || outcome === 'not-sent' ? onGateway(error.response?.status ?? 0) : undefined
  if (outcome === 'not-sent') return PAUSED
  if (isStale(error)) return idempotent ? { wait: 'none', switchHost: false, once: false } : undefined
  if (code === 'ERR_NET_TIMEOUT' || code === 'ERR_NET_RESET') return idempotent ? PAUSED : undefined
  if (code === 'ERR_NET_TRUNCATED' || code === 'ERR_NET_ENCODING' || code === 'ERR_NET_PROTOCOL')
    return query ? { wait: 'backoff', switchHost: true, once: true } : undefined
  return undefined
}

const onGateway = (status: number): Verdict | undefined =>
  status === 429 ? THROTTLED : PASSING.has(status) ? PAUSED : undefined

/**
 * As the table of error codes says. What was refused for its frequency was not done,
 * where the platform signed that.
 */
function onRefusal({ advice, outcome }: ApiError, call: Repeatable): Verdict | undefined {
  const { idempotent, codePayment } = call
  if (codePayment) return undefined
  if (advice === 'slower' && (idempotent || outcome === 'rejected')) return THROTTLED
  return advice === 'repeat' && idempotent ? PAUSED : undefined
}
