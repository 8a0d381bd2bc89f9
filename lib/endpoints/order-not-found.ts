/** Is it certain that the platform does not know a number? */
import { ApiError } from '../errors.js'

/**
 * What the platform answers about an order, a refund or a transfer that it does
 * not know, in APIv3 and in APIv2.
 */
const NOT_FOUND: ReadonlySet<string> = new Set([
  'ORDER_NOT_EXIST',
  'ORDERNOTEXIST',
  'RESOURCE_NOT_EXISTS',
  'REFUNDNOTEXIST',
  'NOT_FOUND',
])

/** Did the platform sign that it does not know the number, whatever follows from that? */
export const isSignedNotFound = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.verified && NOT_FOUND.has(error.code)

/**
 * Did the platform itself say, in a signed response, that there is no such order or refund? Anybody on the
 * way can make up a 404: one without a signature is no reason to place the order again under another number.
 *
 * It is never true of a transfer, a red packet or a payment to a bank card: one that is not found may still
 * be in acceptance, and paid later. Query again after minutes, or send it again under the same number.
 * @example
 * try {
 *   await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
 * } catch (error) {
 *   if (!isOrderNotFound(error)) throw error // anything else says nothing about the order
 * }
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791900
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011983160
 */
export const isOrderNotFound = (error: unknown): error is ApiError =>
  isSignedNotFound(error) && error.outcome === 'rejected'
