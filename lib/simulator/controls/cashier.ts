/** Payments and refunds as payers and the platform make them, and the notifications that follow. */
import type { Fields } from '../http/messages.js'
import type { Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refunds } from '../money/refunds.js'
import type { Favor } from '../services/coupons/favor.js'
import { combinationOf, type Combination } from '../services/payments/combined.js'
import { refundNotice } from '../services/payments/refunds.js'
import { transactionOf } from '../services/payments/transactions.js'
import { paidFields } from '../services/payments/xml-orders.js'
import type { World } from '../world/world.js'

export interface Payment {
  /** Default: the order's. */
  readonly openid?: string
  /** A coupon of that user, to pay less. */
  readonly coupon_id?: string
}

export class Cashier {
  constructor(
    private readonly world: World,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
    private readonly favor: Favor,
  ) {}

  /** Pays an order or a combination; resolves when the merchant was told once. @throws Refusal */
  async pay(out_trade_no: string, { openid, coupon_id }: Payment = {}): Promise<void> {
    const combination = this.world.store.table<Combination>('combined').get(out_trade_no)
    if (combination) {
      combination.numbers.forEach((number) => this.orders.pay(this.orders.find(number), openid))
      return this.world.notifier.send(
        combination.notify_url,
        'TRANSACTION.SUCCESS',
        combinationOf(combination, this.orders),
      )
    }
    const found = this.orders.find(out_trade_no)
    const order = this.orders.pay(
      found,
      openid,
      coupon_id === undefined ? undefined : this.favor.promotionOf(coupon_id, found, openid ?? found.openid),
    )
    if (coupon_id !== undefined) await this.favor.use(coupon_id, order)
    await this.#tell(order)
  }

  /** The refund's money arrives; resolves when the merchant was told once. @throws Refusal */
  async completeRefund(out_refund_no: string): Promise<void> {
    const row = this.refunds.succeed(this.refunds.find(out_refund_no))
    const order = this.orders.find(row.out_trade_no)
    if (row.api !== 'v2')
      return this.world.notifier.send(row.notify_url, 'REFUND.SUCCESS', refundNotice(row, order))
    const { out_refund_no: number, refund_id, refund, cash } = row
    const req_info = {
      out_trade_no: order.out_trade_no,
      transaction_id: order.transaction_id,
      out_refund_no: number,
      refund_id,
      refund_fee: refund,
      settlement_refund_fee: cash,
      total_fee: order.total,
      refund_status: 'SUCCESS',
      refund_recv_accout: '支付用户零钱',
      refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
      refund_request_source: 'API',
    }
    await this.world.notifier.send(
      row.notify_url,
      'REFUND',
      { appid: order.appid, mch_id: order.mchid, req_info },
      'v2',
    )
  }

  #tell(order: Order): Promise<void> {
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
