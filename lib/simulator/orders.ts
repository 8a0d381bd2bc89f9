/** Orders from placing to payment, closing and reversal, in every form: one table and one ledger for all of them. Knows no HTTP. */
import { compactTime, notFound, paramError, Refusal, rfc3339, type Fields } from './exchange.js'
import { digits } from './identity.js'
import { FEES, merchantAccount, userAccount, type Kind } from './ledger.js'
import type { World } from './world.js'

export type TradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY' | 'AUTH'
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED'

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

const NUMBER = /^[\w\-|*]{6,32}$/
const WEEK = 7 * 86_400_000
const DESCRIPTIONS: Readonly<Record<TradeState, string>> = { NOTPAY: '订单未支付', SUCCESS: '支付成功', REFUND: '转入退款', CLOSED: '订单已关闭', REVOKED: '订单已撤销' }

export const describe = ({ state }: Order): string => DESCRIPTIONS[state]
/** Whose money it is. */
export const payee = ({ sub_mchid, mchid }: Order): string => sub_mchid ?? mchid
/** Of so much of an order, what the payer's own money is, in fen. */
export const cashOf = ({ total, promotion }: Order, amount: number = total): number => Math.round((amount * (total - (promotion?.amount ?? 0))) / total)
export const isPaid = ({ state }: Order): boolean => state === 'SUCCESS' || state === 'REFUND'

export class Orders {
  readonly #rows: Map<string, Order>
  readonly #byTransaction: Map<string, string>
  readonly #world: World

  constructor(world: World) {
    this.#rows = world.store.table('orders')
    this.#byTransaction = world.store.table('transactions')
    this.#world = world
  }

  get all(): readonly Order[] {
    return [...this.#rows.values()]
  }

  /** The same order again is the same order; another under the same number is refused. */
  place(wanted: Wanted): Order {
    const { clock } = this.#world
    if (!NUMBER.test(wanted.out_trade_no)) throw paramError('/out_trade_no', '必须是 6 到 32 位字母、数字、_-|*', 'body', wanted.out_trade_no)
    if (wanted.api !== 'v2' && wanted.notify_url !== '' && !/^https?:\/\//.test(wanted.notify_url)) throw paramError('/notify_url', '必须是 URL', 'body', wanted.notify_url)
    const known = this.#known(wanted.out_trade_no)
    if (known) return again(known, wanted)
    if (wanted.expires !== undefined && wanted.expires <= clock.now()) throw paramError('/time_expire', '早于当前时间')
    const order: Order = { ...wanted, ticket: digits(12), created: clock.now(), state: 'NOTPAY', fee: 0, refunded: 0, frozen: 0 }
    this.#rows.set(order.out_trade_no, order)
    return order
  }

  /** @throws Refusal `ORDER_NOT_EXIST` */
  find(out_trade_no: string): Order {
    const order = this.#known(out_trade_no)
    if (!order) throw notFound('ORDER_NOT_EXIST', '订单不存在')
    return order
  }

  /** @throws Refusal `ORDER_NOT_EXIST` */
  findTransaction(transaction_id: string): Order {
    return this.find(this.#byTransaction.get(transaction_id) ?? '')
  }

  close(order: Order): void {
    if (isPaid(order)) throw new Refusal(400, 'ORDER_PAID', '该订单已支付')
    if (order.state === 'REVOKED') throw new Refusal(400, 'ORDER_REVERSED', '订单已撤销')
    this.#rows.set(order.out_trade_no, { ...order, state: 'CLOSED' })
  }

  /** A payment by code is taken back: money that was paid returns. */
  reverse(order: Order): void {
    if (order.state === 'REFUND') throw new Refusal(400, 'INVALID_REQUEST', '订单已退款，不可撤销')
    if (isPaid(order)) {
      this.giveBack(order, order.total - order.refunded, order.out_trade_no)
      this.#rows.set(order.out_trade_no, { ...this.find(order.out_trade_no), state: 'REVOKED' })
    } else {
      this.#rows.set(order.out_trade_no, { ...order, state: 'REVOKED' })
    }
  }

  /** @throws Refusal `ORDER_NOT_EXIST`, `ORDERPAID`, `ORDER_CLOSED` */
  pay(order: Order, openid?: string, promotion?: Promotion): Order {
    const { clock, ledger, feeRate } = this.#world
    if (isPaid(order)) throw new Refusal(400, 'ORDERPAID', '订单已支付')
    if (order.state !== 'NOTPAY') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
    const payer = openid ?? promotion?.openid ?? order.openid ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    const cash = order.total - (promotion?.amount ?? 0)
    const fee = Math.round(cash * feeRate)
    const transaction_id = `42000${compactTime(clock.now()).slice(0, 8)}${digits(15)}`
    const account = merchantAccount(payee(order), order.profit_sharing ? 'FROZEN' : 'BASIC')
    ledger.move('PAY', order.out_trade_no, cash, userAccount(payer), account)
    ledger.move('FEE', order.out_trade_no, fee, account, FEES)
    const paid: Order = { ...order, state: 'SUCCESS', transaction_id, paid: clock.now(), payer, fee, frozen: order.profit_sharing ? cash - fee : 0, ...(promotion && { promotion }) }
    this.#rows.set(order.out_trade_no, paid)
    this.#byTransaction.set(transaction_id, order.out_trade_no)
    return paid
  }

  /**
   * Returns so much of an order: to the payer what was the payer's money, and of the fee the same share.
   * @throws Refusal `NOT_ENOUGH`
   */
  giveBack(order: Order, amount: number, reference: string): Order {
    const { ledger } = this.#world
    const refunded = order.refunded + amount
    const fee = order.fee - Math.round((order.fee * (order.total - refunded)) / order.total) - this.#feeReturned(order)
    const cash = cashOf(order, refunded) - cashOf(order, order.refunded)
    const account = merchantAccount(payee(order))
    const thawed = Math.max(0, Math.min(order.frozen, cash - fee))
    if (ledger.balance(account) + thawed + fee < cash) throw new Refusal(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
    const { frozen } = this.thaw(order, thawed, reference)
    ledger.move('FEE_REFUND', reference, fee, FEES, account)
    ledger.move('REFUND', reference, cash, account, userAccount(order.payer!))
    const changed: Order = { ...order, state: 'REFUND', refunded, frozen }
    this.#rows.set(order.out_trade_no, changed)
    return changed
  }

  /** So much need not wait any longer for being shared: it goes to `account`, by default the merchant's own. */
  thaw(order: Order, amount: number, reference: string, kind: Kind = 'UNFREEZE', account: string = merchantAccount(payee(order))): Order {
    this.#world.ledger.move(kind, reference, amount, merchantAccount(payee(order), 'FROZEN'), account)
    const thawed: Order = { ...order, frozen: order.frozen - amount }
    this.#rows.set(order.out_trade_no, thawed)
    return thawed
  }

  #feeReturned({ fee, total, refunded }: Order): number {
    return fee - Math.round((fee * (total - refunded)) / total)
  }

  /** What was not paid in time is closed. */
  #known(out_trade_no: string): Order | undefined {
    const order = this.#rows.get(out_trade_no)
    if (order?.state !== 'NOTPAY' || this.#world.clock.now() < (order.expires ?? order.created + WEEK)) return order
    const closed: Order = { ...order, state: 'CLOSED' }
    this.#rows.set(out_trade_no, closed)
    return closed
  }
}

const SAME = ['mchid', 'sub_mchid', 'appid', 'total', 'description', 'openid', 'attach', 'trade_type'] as const

function again(known: Order, wanted: Wanted): Order {
  if (isPaid(known)) throw new Refusal(400, 'ORDERPAID', '订单已支付')
  if (known.state !== 'NOTPAY') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
  if (SAME.some((name) => known[name] !== wanted[name])) throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
  return known
}

/** What a front end is given to pay with. */
export function ticketOf({ trade_type, ticket }: Pick<Order, 'trade_type' | 'ticket'>): Fields {
  if (trade_type === 'NATIVE') return { code_url: `weixin://wxpay/bizpayurl?pr=${ticket}` }
  if (trade_type === 'MWEB') return { h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx${ticket}&package=${ticket}` }
  return { prepay_id: `wx${ticket}` }
}

/** The members of a query and of a notification that come with the payment. */
export function paymentOf(order: Order): Fields {
  if (order.transaction_id === undefined) return {}
  return { transaction_id: order.transaction_id, trade_type: order.trade_type, bank_type: 'OTHERS', success_time: rfc3339(order.paid!) }
}
