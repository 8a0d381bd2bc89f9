/**
 * The parameters with which a front end gives out coupons: the mini-program's plugin, and WeChat Pay's page.
 */
import type { Secret } from '../crypto/hash.js'
import { InputError } from '../errors.js'
import { queryString } from '../formats/query.js'
import { signFields } from './fields.js'

/** One coupon to give. */
export interface GivenCoupon {
  readonly stock_id: string
  /** Unique for the merchant; giving again under it gives nothing twice. */
  readonly out_request_no: string
  /** For a stock whose codes the merchant assigns. */
  readonly coupon_code?: string
  readonly customize_send_time?: string
}

/** The attributes of `<send-coupon>`. */
export interface SendCouponParams {
  readonly send_coupon_params: readonly GivenCoupon[]
  readonly send_coupon_merchant: string
  readonly sign: string
}

const MOST_COUPONS = 10
const PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo'

/**
 * The parameters of the mini-program's `send-coupon` plugin: at most 10 coupons of one merchant.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example sendCouponParams({ send_coupon_merchant: '10016226', send_coupon_params: [{ stock_id: '1234567', out_request_no: 'abc123' }] }, secret).sign.length // 64
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285674
 */
export function sendCouponParams(
  { send_coupon_params, send_coupon_merchant }: Omit<SendCouponParams, 'sign'>,
  secret: Secret,
): SendCouponParams {
  if (send_coupon_params.length < 1 || send_coupon_params.length > MOST_COUPONS)
    throw new InputError(
      'ERR_INPUT_OPTION',
      `send_coupon_params must hold 1 to ${MOST_COUPONS} coupons, found ${send_coupon_params.length}`,
    )
  const numbered = send_coupon_params.flatMap((coupon, at) =>
    Object.entries(coupon)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`${name}${at}`, value] as const),
  )
  return {
    send_coupon_params,
    send_coupon_merchant,
    sign: signFields('HMAC-SHA256', { ...Object.fromEntries(numbered), send_coupon_merchant }, secret),
  }
}

/**
 * The page on which a user takes a coupon.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example couponUrl({ stock_id: '1234567890000000', out_request_no: '201911280000', send_coupon_merchant: '123456789', open_id: 'oiSFDIOoijdsf' }, secret)
 * @see https://pay.weixin.qq.com/docs/merchant/apis/offer-coupons-by-h5/h5-coupon.html
 */
export function couponUrl(
  {
    stock_id,
    out_request_no,
    send_coupon_merchant,
    open_id,
    coupon_code,
  }: GivenCoupon & { readonly send_coupon_merchant: string; readonly open_id: string },
  secret: Secret,
): string {
  const fields = {
    stock_id,
    out_request_no,
    send_coupon_merchant,
    open_id,
    ...(coupon_code !== undefined && { coupon_code }),
  }
  return `${PAGE}?${queryString({ ...fields, sign: signFields('HMAC-SHA256', fields, secret) })}#wechat_pay&wechat_redirect`
}
