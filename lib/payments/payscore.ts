/** The parameters with which a front end opens payscore: to confirm an order, to show an order. */
import type { Secret } from '../crypto/hash.js'
import { queryString } from '../formats/query.js'
import { once, seconds, signFields } from './fields.js'

interface Stamped {
  /** Seconds since 1970. Default: now. */
  readonly timestamp?: string
  readonly nonce_str?: string
}

/** What `payscoreConfirmParams` signs: the `package` of a payscore order. */
export interface PayscoreConfirm extends Stamped {
  readonly mch_id: string
  /** Of the answer to the order. */
  readonly package: string
}

/** What `payscoreDetailParams` signs: which payscore order is shown. */
export interface PayscoreDetail extends Stamped {
  readonly mch_id: string
  readonly service_id: string
  readonly out_order_no: string
}

/**
 * `extraData` of `wx.openBusinessView`; through `payscoreQuery` the `query` of an app
 * and the `queryString` of a page.
 */
export type PayscoreParams<Fields> = Readonly<Required<Fields>> & {
  readonly sign_type: 'HMAC-SHA256'
  readonly sign: string
}

/**
 * Opens the order for the user to confirm: `businessType: 'wxpayScoreUse'`.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example payscoreConfirmParams({ mch_id: '1230000109', package: data.package }, secret).sign_type // 'HMAC-SHA256'
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml
 */
export function payscoreConfirmParams(
  { mch_id, package: text, ...stamp }: PayscoreConfirm,
  secret: Secret,
): PayscoreParams<PayscoreConfirm> {
  return signed({ mch_id, package: text }, stamp, secret)
}

/**
 * Opens an order's detail: `businessType: 'wxpayScoreDetail'`.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example payscoreDetailParams({ mch_id: '1230000109', service_id: '88888888000011', out_order_no: '1234323JKHDFE1243252' }, secret).sign.length // 64
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_24.shtml
 */
export function payscoreDetailParams(
  { mch_id, service_id, out_order_no, ...stamp }: PayscoreDetail,
  secret: Secret,
): PayscoreParams<PayscoreDetail> {
  return signed({ mch_id, service_id, out_order_no }, stamp, secret)
}

/**
 * The parameters as `key=value&…`, each value percent-encoded.
 * @example payscoreQuery({ mch_id: '1', package: 'a+b' }) // 'mch_id=1&package=a%2Bb'
 */
export function payscoreQuery(params: Readonly<Record<string, string>>): string {
  return queryString(params)
}

function signed<Fields extends object>(
  fields: Fields,
  { timestamp = seconds(), nonce_str = once() }: Stamped,
  secret: Secret,
): Fields & { timestamp: string; nonce_str: string; sign_type: 'HMAC-SHA256'; sign: string } {
  const complete = { ...fields, timestamp, nonce_str, sign_type: 'HMAC-SHA256' as const }
  return { ...complete, sign: signFields('HMAC-SHA256', complete, secret) }
}
