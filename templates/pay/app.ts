/** App: a native app gives these parameters to WeChat's SDK. */
import { prepayApp, type AppParams, type Wechatpay } from 'wechatpay-chain'

export const PRODUCT_KIND = 'app'

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

export const place: Place<AppParams> = (instance, order) => prepayApp(instance, order)
