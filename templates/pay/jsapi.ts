/** JSAPI: a page inside WeChat gives these parameters to `WeixinJSBridge.invoke('getBrandWCPayRequest', params)`. */
import { prepayJsapi, type JsapiParams, type Wechatpay } from 'wechatpay-chain'

export const PRODUCT_KIND = 'jsapi'

export interface NewOrder {
  readonly appid: string
  readonly mchid: string
  readonly out_trade_no: string
  readonly description: string
  readonly notify_url: string
  readonly amount: { readonly total: number }
}

/** Who buys: known from your login, and from the request. */
export interface Customer {
  readonly openid?: string | undefined
  readonly ip?: string | undefined
}

type Place<Pay> = (instance: Wechatpay, order: NewOrder, customer: Customer) => Promise<Pay>

export const place: Place<JsapiParams> = async (instance, order, { openid }) => {
  if (openid === undefined) throw new Error("the customer's openid is missing: your login gives it")
  return prepayJsapi(instance, { ...order, payer: { openid } })
}
