/** What a shop's server answers its mini-program and its app with. */
import { prepayApp, prepayJsapi, type AppParams, type JsapiParams, type Wechatpay } from 'wechatpay-chain'

export interface Shop {
  readonly appid: string
  readonly mchid: string
  readonly notify_url: string
}
/** `total` in fen. */
export interface Cart {
  readonly out_trade_no: string
  readonly description: string
  readonly total: number
}

const orderOf = ({ appid, mchid, notify_url }: Shop, { out_trade_no, description, total }: Cart) => ({
  appid,
  mchid,
  notify_url,
  out_trade_no,
  description,
  amount: { total },
})

/** Goes into `wx.requestPayment({ ...params, success, fail })`. */
export const forMiniProgram = (
  instance: Wechatpay,
  shop: Shop,
  cart: Cart,
  openid: string,
): Promise<JsapiParams> => prepayJsapi(instance, { ...orderOf(shop, cart), payer: { openid } })

/** Goes into the open SDK's `PayReq`. */
export const forApp = (instance: Wechatpay, shop: Shop, cart: Cart): Promise<AppParams> =>
  prepayApp(instance, orderOf(shop, cart))
