/** A day's trade bill: the ledger's payments, refunds and reversals, each with the fee that goes with it. */
import { Refusal } from '../../http/refusal.js'
import { dayOf, plainTime } from '../../http/times.js'
import type { Entry } from '../../money/ledger.js'
import { cashOf, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import { csvOf, sum, yuan, type Row } from './csv.js'
import { sampleTrade } from './sample-bills.js'

const HEADER = [
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额',
  '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
].join(',')
const TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'

/** @param began the day on which the simulator began: days before it have a sample @throws Refusal `NO_STATEMENT_EXIST` */
export function tradeBill(
  { identities: { merchant }, ledger, feeRate }: World,
  orders: Orders,
  refunds: Refunds,
  date: string,
  began: string,
): string {
  const today = ledger.entries.filter(({ time }) => dayOf(time) === date)
  const paid = today.filter(({ kind }) => kind === 'PAY')
  const returned = today.filter(({ kind }) => kind === 'REFUND')
  if (paid.length + returned.length === 0) {
    if (date >= began) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
    const sample = sampleTrade(date, merchant.id)
    return csvOf(HEADER, sample.rows, TOTALS, sample.total)
  }
  const fees = new Map(today.map((entry) => [`${entry.kind} ${entry.reference}`, amountOf(entry)]))
  const feeOf = ({ kind, reference }: Entry): number =>
    kind === 'PAY' ? (fees.get(`FEE ${reference}`) ?? 0) : -(fees.get(`FEE_REFUND ${reference}`) ?? 0)
  const rate = `${(feeRate * 100).toFixed(2)}%`
  const returns = returned.map((entry) => returnOf(entry, orders, refunds))
  const rows = [
    ...paid.map((entry) => paidRow(orders.find(entry.reference), merchant.id, rate, feeOf(entry))),
    ...returns.map((one) => returnedRow(one, merchant.id, rate, feeOf(one.entry))),
  ]
  const total = sum(paid.map(({ reference }) => orders.find(reference).total))
  const asked = sum(returns.map((one) => one.asked))
  const allFees = sum([...paid, ...returned].map(feeOf))
  const [cash, back] = [sum(paid.map(amountOf)), sum(returned.map(amountOf))]
  return csvOf(HEADER, rows, TOTALS, [
    String(rows.length),
    yuan(cash),
    yuan(back),
    '0.00',
    yuan(allFees, 5),
    yuan(total),
    yuan(asked),
  ])
}

interface Return {
  readonly entry: Entry
  readonly order: Order
  /** Of a reversal there is none: its movement is under the order's own number. */
  readonly refund: Refund | undefined
  /** In fen, of the order, coupon and all; `amountOf` is the payer's money. */
  readonly asked: number
}

function returnOf(entry: Entry, orders: Orders, refunds: Refunds): Return {
  const refund = refunds.get(entry.reference)
  const order = orders.find(refund?.out_trade_no ?? entry.reference)
  return { entry, order, refund, asked: refund?.refund ?? order.total }
}

/** What the second account gained. */
const amountOf = ({ postings }: Entry): number => postings[1]!.amount

function firstCells(order: Order, time: number, mchid: string, state: string): Row {
  return [
    plainTime(time),
    order.appid,
    mchid,
    order.sub_mchid ?? '0',
    '',
    order.transaction_id!,
    order.out_trade_no,
    order.payer!,
    order.trade_type,
    state,
    'OTHERS',
    'CNY',
  ]
}

function paidRow(order: Order, mchid: string, rate: string, fee: number): Row {
  return [
    ...firstCells(order, order.paid!, mchid, 'SUCCESS'),
    yuan(cashOf(order)),
    yuan(order.total - cashOf(order)),
    '0',
    '0',
    '0.00',
    '0.00',
    '',
    '',
    order.description,
    order.attach ?? '',
    yuan(fee, 5),
    rate,
    yuan(order.total),
    '0.00',
    '',
  ]
}

function returnedRow({ entry, order, refund, asked }: Return, mchid: string, rate: string, fee: number): Row {
  const numbers = [refund?.refund_id ?? '0', refund?.out_refund_no ?? '0']
  return [
    ...firstCells(order, entry.time, mchid, refund ? 'REFUND' : 'REVOKED'),
    '0.00',
    '0.00',
    ...numbers,
    yuan(amountOf(entry)),
    '0.00',
    'ORIGINAL',
    refund?.status ?? 'SUCCESS',
    order.description,
    order.attach ?? '',
    yuan(fee, 5),
    rate,
    '0.00',
    yuan(asked),
    '',
  ]
}
