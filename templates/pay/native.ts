/** Native: the customer scans the QR code of `code_url`. */
import type { Wechatpay } from 'wechatpay-chain'

export const PRODUCT_KIND = 'native'

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

export const place: Place<{ code_url: string }> = async ({ v3 }, json) => {
  const { data } = await v3.pay.transactions.native.post({ json })
  return { code_url: data.code_url }
}
