/** Is it certain that the platform does not know a number? Knows no HTTP. */
import { ApiError } from './errors.js'

/** What the platform calls an order, a refund or a transfer that it does not know, in APIv3 and in APIv2. */
const ABSENT = new Set([
  'ORDER_NOT_EXIST',
  'ORDERNOTEXIST',
  'RESOURCE_NOT_EXISTS',
  'REFUNDNOTEXIST',
  'NOT_FOUND',
])

/**
 * Did the platform itself say, in a signed answer, that there is no such order, refund or transfer? Anybody on the way can
 * make up a 404: one without a signature is no reason to place the order again under another number.
 * @example
 * try {
 *   await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
 * } catch (error) {
 *   if (!orderAbsent(error)) throw error // anything else says nothing about the order
 * }
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791900
 */
export function orderAbsent(error: unknown): error is ApiError {
  return error instanceof ApiError && error.verified && error.outcome === 'rejected' && ABSENT.has(error.code)
}
