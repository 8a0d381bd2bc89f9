/** A mini-program gives these parameters to `wx.requestPayment(params)`. */
import { prepayJsapi, type JsapiParams } from 'wechatpay-chain'
import type { Place } from '../order.js'

export const PRODUCT_KIND = 'mini-program'

export const place: Place<JsapiParams> = async (instance, order, { openid }) => {
  if (openid === undefined) throw new Error("the customer's openid is missing: your login gives it")
  return prepayJsapi(instance, { ...order, payer: { openid } })
}
