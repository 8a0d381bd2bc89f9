/** The parameters with which a page in WeChat or a mini-program opens a payment. */
import type { Secret, SignType } from '../crypto/hash.js'
import type { KeyLike } from '../crypto/keys.js'
import { complete, once, seconds, signFields, signLines } from './fields.js'

/**
 * A prepaid order of a page or a mini program, from which `jsapiParams` makes
 * the parameters of the front end.
 */
export interface JsapiPrepaid {
  /** The official account or mini-program that pays; of a sub-merchant's order, its `sub_appid`. */
  readonly appId: string
  readonly prepay_id: string
  /** Seconds since 1970. Default: now. */
  readonly timeStamp?: string
  readonly nonceStr?: string
}

/**
 * Goes to `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.chooseWXPay`
 * or `wx.requestPayment` as it is.
 */
export interface JsapiParams<Type extends string = 'RSA'> {
  readonly appId: string
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: Type
  readonly paySign: string
}

/**
 * The parameters of a JSAPI or mini-program payment.
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_KEY_*`
 * @example
 * const params = jsapiParams({ appId: 'wxd678efh567hg6787', prepay_id: data.prepay_id }, 'file:///run/secrets/apiclient_key.pem')
 * params.paySign // base64
 * @see https://pay.weixin.qq.com/docs/merchant/apis/combine-payment-identity/orders/jsapi-transfer-payment.html
 */
export function jsapiParams(prepaid: JsapiPrepaid, privateKey: KeyLike): JsapiParams {
  const { appId, timeStamp, nonceStr, package: text } = unsigned(prepaid)
  return {
    appId,
    timeStamp,
    nonceStr,
    package: text,
    signType: 'RSA',
    paySign: signLines(privateKey, appId, timeStamp, nonceStr, text),
  }
}

/**
 * The same for an order placed through APIv2; `signType` as in the order, MD5 unless given.
 * @throws InputError `ERR_INPUT_OPTION`, `ERR_INPUT_SIGN_TYPE`; ConfigError `ERR_CONFIG_SECRET`
 * @example jsapiParamsV2({ appId: 'wxd678efh567hg6787', prepay_id: 'wx2017033010242291fcfe0db70013231072' }, secret).signType // 'MD5'
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939566
 */
export function jsapiParamsV2<Type extends SignType = 'MD5'>(
  prepaid: JsapiPrepaid & { readonly signType?: Type },
  secret: Secret,
): JsapiParams<Type> {
  const fields = { ...unsigned(prepaid), signType: prepaid.signType ?? ('MD5' as Type) }
  return { ...fields, paySign: signFields(fields.signType, fields, secret) }
}

export function unsigned({
  appId,
  prepay_id,
  timeStamp = seconds(),
  nonceStr = once(),
}: JsapiPrepaid): Omit<JsapiParams, 'signType' | 'paySign'> {
  complete({ appId, prepay_id, timeStamp, nonceStr })
  return { appId, timeStamp, nonceStr, package: `prepay_id=${prepay_id}` }
}
