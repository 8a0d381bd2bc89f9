/** The parameters with which an app opens a payment. */
import type { Secret, SignType } from '../crypto/hash.js'
import type { KeyLike } from '../crypto/keys.js'
import { complete, once, seconds, signFields, signLines } from './fields.js'

/** A prepaid order of a native app, from which `appParams` makes the parameters of the OpenSDK. */
export interface AppPrepaid {
  /** The mobile application; of a sub-merchant's order, its `sub_appid`. */
  readonly appid: string
  /** The merchant number. */
  readonly partnerid: string
  /** The order's `prepay_id`. */
  readonly prepayid: string
  /** Seconds since 1970. Default: now. */
  readonly timestamp?: string
  readonly noncestr?: string
}

/** Goes to the SDK's `PayReq`. */
export interface AppParams {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

/**
 * The parameters of an APP payment. Only application, time, nonce and `prepayid` are signed.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_KEY_*`
 * @example
 * const params = appParams({ appid: 'wxd678efh567hg6787', partnerid: '1900000109', prepayid: data.prepay_id }, 'file:///run/secrets/apiclient_key.pem')
 * params.package // 'Sign=WXPay'
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012265144
 */
export function appParams(prepaid: AppPrepaid, privateKey: KeyLike): AppParams {
  const fields = unsignedApp(prepaid)
  return {
    ...fields,
    sign: signLines(privateKey, fields.appid, fields.timestamp, fields.noncestr, fields.prepayid),
  }
}

/**
 * The same for an order placed through APIv2: all fields are signed, with the
 * order's `signType`, MD5 unless given.
 * @throws InputError `ERR_INPUT_OPTION`, `ERR_INPUT_SIGN_TYPE`; ConfigError `ERR_CONFIG_SECRET`
 * @example appParamsV2({ appid: 'wx8888888888888888', partnerid: '1900000109', prepayid: 'WX1217752501201407033233368018' }, secret).sign.length // 32
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986561
 */
export function appParamsV2(
  { signType = 'MD5', ...prepaid }: AppPrepaid & { readonly signType?: SignType },
  secret: Secret,
): AppParams {
  const fields = unsignedApp(prepaid)
  return { ...fields, sign: signFields(signType, { ...fields }, secret) }
}

export function unsignedApp({
  appid,
  partnerid,
  prepayid,
  timestamp = seconds(),
  noncestr = once(),
}: AppPrepaid): Omit<AppParams, 'sign'> {
  complete({ appid, partnerid, prepayid, timestamp, noncestr })
  return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr, timestamp }
}
