/** What an order is placed with, whatever it is paid by. */
import type { Wechatpay } from 'wechatpay-chain'

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

/** Places an order, and gives what the customer pays with. */
export type Place<Pay> = (instance: Wechatpay, order: NewOrder, customer: Customer) => Promise<Pay>
