/** Payments, closings and refunds of one merchant's orders, and the notifications that follow. */
import type { Fields } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import { isPaid, type Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refund, Refunds } from '../money/refunds.js'
import { contractOrders } from '../services/contracts/xml-contracts.js'
import type { Services } from '../services/index.js'
import { combinationOf, type Combination } from '../services/payments/combined.js'
import { currencies, overseasOf } from '../services/payments/overseas-order.js'
import { refundNotice } from '../services/payments/refunds.js'
import { transactionOf } from '../services/payments/transactions.js'
import { paidFields } from '../services/payments/xml-orders.js'
import { xmlRefundNotice } from '../services/payments/xml-refunds.js'
import type { World } from '../world/world.js'

/** How a payer pays: who it is, and with which coupon. */
export interface Payment {
  /** Default: the order's. */
  readonly openid?: string
  /** A coupon of that user, to pay less. */
  readonly coupon_id?: string
}

export class Cashier {
  private readonly orders: Orders
  private readonly refunds: Refunds

  constructor(
    private readonly world: World,
    private readonly services: Services,
  ) {
    this.orders = services.orders
    this.refunds = services.refunds
  }

  /** Pays an order, or a combination by its own number or by that of one of its orders. @throws Refusal */
  async pay(out_trade_no: string, { openid, coupon_id }: Payment = {}): Promise<void> {
    const combination = this.#combinationOf(out_trade_no)
    if (combination) return this.#payCombination(combination, openid)
    const found = this.orders.find(out_trade_no)
    const promotion =
      coupon_id === undefined
        ? undefined
        : this.services.favor.promotionOf(coupon_id, found, openid ?? found.openid)
    const order = this.orders.pay(found, openid, promotion)
    if (coupon_id !== undefined) await this.services.favor.use(coupon_id, order)
    await this.#notifyPaid(order)
    const contract = contractOrders(this.world).get(out_trade_no)
    if (contract !== undefined) await this.services.contracts.sign(contract, order.payer)
  }

  /** Closes an order, or the combination it belongs to. @throws Refusal `ORDER_PAID` */
  close(out_trade_no: string): void {
    const numbers = this.#combinationOf(out_trade_no)?.numbers ?? [out_trade_no]
    for (const order of numbers.map((number) => this.orders.find(number))) this.orders.close(order)
  }

  /**
   * Refunds as on the merchant platform; the money arrives at once.
   * @param amount in fen; default: what is left
   * @throws Refusal
   */
  async refund(out_trade_no: string, amount?: number): Promise<string> {
    const order = this.orders.find(out_trade_no)
    if (!isPaid(order)) throw new Refusal(403, 'INVALID_REQUEST', '订单未支付，不可退款')
    const wanted = {
      out_refund_no: `R${this.world.random.digits(16)}`,
      refund: amount ?? order.total - order.refunded,
      notify_url: order.notify_url,
      api: order.api === 'v2' ? 'v2' : 'v3',
      reason: '',
    } as const
    const { out_refund_no } = this.refunds.apply(order, wanted, order.total)
    await this.completeRefund(out_refund_no)
    return out_refund_no
  }

  /** The refund's money arrives. @throws Refusal */
  async completeRefund(out_refund_no: string): Promise<void> {
    await this.#tellRefund(this.refunds.succeed(this.refunds.find(out_refund_no)))
  }

  /** The payer's account cannot take it, or it is given up. @throws Refusal */
  async failRefund(out_refund_no: string, status: 'ABNORMAL' | 'CLOSED' = 'ABNORMAL'): Promise<void> {
    const row = this.refunds.find(out_refund_no)
    await this.#tellRefund(status === 'CLOSED' ? this.refunds.close(row) : this.refunds.fail(row))
  }

  #tellRefund(row: Refund): Promise<void> {
    const order = this.orders.find(row.out_trade_no)
    const { notifier } = this.world
    if (row.api !== 'v2')
      return notifier.send(row.notify_url, `REFUND.${row.status}`, refundNotice(row, order))
    return notifier.send(row.notify_url, 'REFUND', xmlRefundNotice(row, order), 'v2')
  }

  #combinationOf(number: string): Combination | undefined {
    const combinations = this.world.store.table<Combination>('combined')
    return combinations.get(number) ?? combinations.get(this.orders.get(number)?.combine_out_trade_no ?? '')
  }

  #payCombination(combination: Combination, openid: string | undefined): Promise<void> {
    for (const number of combination.numbers) this.orders.pay(this.orders.find(number), openid)
    const resource = combinationOf(combination, this.orders)
    return this.world.notifier.send(combination.notify_url, 'TRANSACTION.SUCCESS', resource)
  }

  /** The payer cancels instead of entering a password, or a deduction fails. @throws Refusal */
  async fail(out_trade_no: string): Promise<void> {
    const order = this.orders.find(out_trade_no)
    if (order.state !== 'ACCEPT') return this.services.codes.fail(order)
    await this.services.deductions.tell(this.orders.setState(order, 'PAYERROR'))
  }

  #notifyPaid(order: Order): Promise<void> {
    if (this.services.deductions.get(order.out_trade_no)) return this.services.deductions.tell(order)
    const overseas = currencies(this.world)
    if (overseas.has(order.out_trade_no))
      return this.world.notifier.tell(order.notify_url, 'TRANSACTION.SUCCESS', overseasOf(order, overseas))
    if (order.api !== 'v2')
      return this.world.notifier.send(order.notify_url, 'TRANSACTION.SUCCESS', transactionOf(order))
    const fields: Fields = {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: order.appid,
      mch_id: order.mchid,
      ...paidFields(order),
    }
    return this.world.notifier.send(order.notify_url, 'PAY', fields, 'v2')
  }
}
