/**
 * What a trade bill says of a day: the ledger's payments, refunds and reversals, each
 * with the fee that goes with it.
 */
import { Refusal } from '../../http/refusal.js'
import { dayOf, plainTime } from '../../http/times.js'
import type { Entry } from '../../money/ledger.js'
import { cashOf, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import { sampleTradeRows } from './samples.js'

/** Amounts in fen. */
export interface TradeRow {
  /** Paid, or the refund accepted: `2015-01-01 10:00:00`. */
  readonly time: string
  readonly appid: string
  readonly mchid: string
  /** `0` for a merchant without a service provider. */
  readonly sub_mchid: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly openid: string
  readonly trade_type: string
  readonly state: 'SUCCESS' | 'REFUND' | 'REVOKED'
  /** Of a payment: the order's amount, and what of it a coupon paid. */
  readonly total: number
  readonly coupon: number
  readonly refund_id: string
  readonly out_refund_no: string
  /** The payer's money that was returned, and what was asked for. */
  readonly refund: number
  readonly asked: number
  readonly refund_status: string
  /** When the refund arrived, empty before. */
  readonly succeeded: string
  readonly description: string
  readonly attach: string
  readonly fee: number
}

export interface TradeSource {
  readonly world: World
  readonly orders: Orders
  readonly refunds: Refunds
  /** The day on which the simulator began: days before it have a sample. */
  readonly began: string
}

/**
 * @param date `2019-06-11`
 * @param sub_mchid keeps to the orders of one sub-merchant
 * @throws Refusal `NO_STATEMENT_EXIST`
 */
export function tradeRows(source: TradeSource, date: string, sub_mchid?: string): TradeRow[] {
  const { world, orders, began } = source
  const { ledger, identities } = world
  const today = ledger.entries.filter(({ time }) => dayOf(time) === date)
  const own = today.filter((entry) => {
    const order = orderOf(source, entry)
    return order !== undefined && (sub_mchid ?? order.sub_mchid) === order.sub_mchid
  })
  const paid = own.filter(({ kind }) => kind === 'PAY')
  const returned = own.filter(({ kind }) => kind === 'REFUND')
  if (paid.length + returned.length === 0) {
    if (date >= began) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
    return sampleTradeRows(date, identities.merchant.id).map((sample) => ({
      ...fromSample(sample),
      ...(sub_mchid && { sub_mchid }),
    }))
  }
  const fees = new Map(today.map((entry) => [`${entry.kind} ${entry.reference}`, amountOf(entry)]))
  return [
    ...paid.map((entry) => paidRow(orders.find(entry.reference), fees.get(`FEE ${entry.reference}`) ?? 0)),
    ...returned.map((entry) => returnedRow(source, entry, -(fees.get(`FEE_REFUND ${entry.reference}`) ?? 0))),
  ]
}

/** The merchant's own order that an entry is about: the ledger holds those of every merchant. */
function orderOf({ orders, refunds }: TradeSource, { kind, reference }: Entry): Order | undefined {
  if (kind === 'PAY') return orders.get(reference)
  return kind === 'REFUND' ? orders.get(refunds.get(reference)?.out_trade_no ?? reference) : undefined
}

/** What the second account gained. */
const amountOf = ({ postings }: Entry): number => postings[1]!.amount

const commonOf = (order: Order, time: number) => ({
  time: plainTime(time),
  appid: order.appid,
  mchid: order.mchid,
  sub_mchid: order.sub_mchid ?? '0',
  transaction_id: order.transaction_id ?? '',
  out_trade_no: order.out_trade_no,
  openid: order.payer ?? '',
  trade_type: order.trade_type,
  description: order.description,
  attach: order.attach ?? '',
})

const NO_REFUND = {
  refund_id: '0',
  out_refund_no: '0',
  refund: 0,
  asked: 0,
  refund_status: '',
  succeeded: '',
}

const paidRow = (order: Order, fee: number): TradeRow => ({
  ...commonOf(order, order.paid ?? 0),
  ...NO_REFUND,
  state: 'SUCCESS',
  total: order.total,
  coupon: order.total - cashOf(order),
  fee,
})

/** Of a reversal there is no refund: its movement is under the order's own number. */
function returnedRow(source: TradeSource, entry: Entry, fee: number): TradeRow {
  const refund = source.refunds.get(entry.reference)
  const order = source.orders.find(refund?.out_trade_no ?? entry.reference)
  return {
    ...commonOf(order, entry.time),
    state: refund ? 'REFUND' : 'REVOKED',
    total: 0,
    coupon: 0,
    refund_id: refund?.refund_id ?? '0',
    out_refund_no: refund?.out_refund_no ?? '0',
    refund: amountOf(entry),
    asked: refund?.refund ?? order.total,
    refund_status: refund?.status ?? 'SUCCESS',
    succeeded: refund?.succeeded === undefined ? '' : plainTime(refund.succeeded),
    fee,
  }
}

const fromSample = (sample: ReturnType<typeof sampleTradeRows>[number]): TradeRow => ({
  ...NO_REFUND,
  ...sample,
  sub_mchid: '0',
  trade_type: 'JSAPI',
  total: sample.paid,
  coupon: 0,
  asked: sample.refund,
  refund_status: sample.state === 'REFUND' ? 'SUCCESS' : '',
  succeeded: sample.state === 'REFUND' ? sample.time : '',
  attach: '',
})
