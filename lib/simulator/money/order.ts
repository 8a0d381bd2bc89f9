/** What an order is, and how it is shown. */
import type { Fields } from '../http/messages.js'
import { rfc3339 } from '../http/times.js'

/** How an order is paid. */
export type TradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY' | 'AUTH' | 'PAP'
/** The state of an order. */
export type TradeState =
  | 'NOTPAY'
  | 'USERPAYING'
  | 'ACCEPT'
  | 'PAYERROR'
  | 'SUCCESS'
  | 'REFUND'
  | 'CLOSED'
  | 'REVOKED'

/** What a merchant asks for. */
export interface Wanted {
  readonly api: 'direct' | 'partner' | 'combined' | 'v2'
  readonly trade_type: TradeType
  readonly out_trade_no: string
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly appid: string
  readonly sub_appid?: string | undefined
  readonly description: string
  readonly attach?: string | undefined
  readonly notify_url: string
  /** In fen. */
  readonly total: number
  readonly openid?: string | undefined
  readonly profit_sharing?: boolean
  /** Milliseconds since 1970. */
  readonly expires?: number | undefined
  readonly combine_out_trade_no?: string
}

/** A coupon that was used with a payment. */
export interface Promotion {
  readonly coupon_id: string
  readonly stock_id: string
  readonly name: string
  /** In fen. */
  readonly amount: number
  readonly openid: string
}

/** An order at the simulator. */
export interface Order extends Wanted {
  /** The number in `code_url` and `prepay_id`. */
  readonly ticket: string
  readonly created: number
  readonly state: TradeState
  readonly transaction_id?: string
  readonly paid?: number
  readonly payer?: string
  readonly promotion?: Promotion
  /** In fen, of the merchant's share. */
  readonly fee: number
  readonly refunded: number
  /** In fen, of what was paid and waits to be shared. */
  readonly frozen: number
}

/** By the last part of the path that an order is placed at. */
export const FORMS: Readonly<Record<string, TradeType>> = {
  native: 'NATIVE',
  jsapi: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
  miniprogram: 'JSAPI',
}

const DESCRIPTIONS: Readonly<Record<TradeState, string>> = {
  NOTPAY: '订单未支付',
  USERPAYING: '需要用户输入支付密码',
  ACCEPT: '已接收，等待扣款',
  PAYERROR: '支付失败',
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
}

export const describe = ({ state }: Order): string => DESCRIPTIONS[state]
/** Whose money it is. */
export const payee = ({ sub_mchid, mchid }: Order): string => sub_mchid ?? mchid
/** Of so much of an order, what the payer's own money is, in fen. */
export const cashOf = ({ total, promotion }: Order, amount: number = total): number =>
  Math.round((amount * (total - (promotion?.amount ?? 0))) / total)
export const isPaid = ({ state }: Order): boolean => state === 'SUCCESS' || state === 'REFUND'

/** What a front end is given to pay with. @param site where the page of an H5 order is */
export function ticketOf({ trade_type, ticket }: Pick<Order, 'trade_type' | 'ticket'>, site: string): Fields {
  if (trade_type === 'NATIVE') return { code_url: `weixin://wxpay/bizpayurl?pr=${ticket}` }
  if (trade_type === 'MWEB')
    return {
      h5_url: `${site}/simulator/h5?prepay_id=wx${ticket}&package=${ticket}`,
    }
  return { prepay_id: `wx${ticket}` }
}

/** The members of a query and of a notification that come with the payment. */
export function paymentOf(order: Order): Fields {
  if (order.transaction_id === undefined) return {}
  return {
    transaction_id: order.transaction_id,
    trade_type: order.trade_type,
    bank_type: 'OTHERS',
    success_time: rfc3339(order.paid!),
  }
}

/** It can still be paid. */
export const isOpen = ({ state }: Order): boolean =>
  state === 'NOTPAY' || state === 'USERPAYING' || state === 'ACCEPT'
