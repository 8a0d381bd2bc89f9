/** A day's bills, written from the orders, the refunds and the ledger; handed out under an address with a token. */
import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Bytes, type Call, type Routes } from '../../exchange/exchange.js'
import { notFound, paramError, Refusal } from '../../exchange/refusal.js'
import { dayOf, rfc3339 } from '../../exchange/times.js'
import { merchantAccount, type Entry, type Kind, type Ledger } from '../../money/ledger.js'
import { cashOf, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import { sampleFundFlow, sampleTrade } from './sample-bills.js'

const TRADE = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const TRADE_TOTAL = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const FUND_FLOW = '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const FUND_FLOW_TOTAL = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
const NAMES: Readonly<Record<Kind, readonly [name: string, type: string]>> = {
  OPENING: ['充值', '充值'], PAY: ['交易', '交易'], FEE: ['手续费', '扣除交易手续费'], REFUND: ['退款', '退款'], FEE_REFUND: ['手续费', '返还交易手续费'],
  SHARE: ['分账', '分账'], UNFREEZE: ['分账', '解冻'], SHARE_RETURN: ['分账', '分账回退'], TRANSFER: ['商家转账', '转账'], TRANSFER_RECEIVED: ['商家转账', '收款'], TRANSFER_RETURN: ['商家转账', '转账退款'],
  RED_PACKET: ['微信红包', '发放红包'], RED_PACKET_RECEIVED: ['微信红包', '领取红包'], RED_PACKET_RETURN: ['微信红包', '红包退款'],
}
const ADDRESS_MILLISECONDS = 5 * 60_000

interface Bill {
  /** Base64. */
  readonly bytes: string
  readonly type: string
  readonly until: number
}
type Row = readonly string[]

export function bills({ identities: { merchant }, store, clock, ledger, feeRate }: World, orders: Orders, refunds: Refunds, baseURL: () => string): Routes {
  const kept = store.table<Bill>('bills')
  const began = dayOf(clock.now())

  function offer({ query }: Call, csv: string): object {
    const packed = query['tar_type'] === 'GZIP'
    for (const [old, { until }] of kept) if (until < clock.now()) kept.delete(old)
    const token = randomBytes(24).toString('base64url')
    const bytes = packed ? gzipSync(csv) : Buffer.from(csv)
    kept.set(token, { bytes: bytes.toString('base64'), type: packed ? 'application/gzip' : 'text/plain', until: clock.now() + ADDRESS_MILLISECONDS })
    return { hash_type: 'SHA1', hash_value: createHash('sha1').update(csv).digest('hex'), download_url: `${baseURL()}v3/billdownload/file?token=${token}` }
  }

  /** The rows are the ledger's movements: payments, refunds and reversals, each with the fee that goes with it. */
  function trade(date: string): string {
    const today = ledger.entries.filter(({ time }) => dayOf(time) === date)
    const fees = new Map(today.filter(({ kind }) => kind === 'FEE' || kind === 'FEE_REFUND').map((entry) => [`${entry.kind} ${entry.reference}`, amountOf(entry)]))
    const paid = today.filter(({ kind }) => kind === 'PAY').map((entry) => ({ entry, fee: fees.get(`FEE ${entry.reference}`) ?? 0 }))
    const returned = today.filter(({ kind }) => kind === 'REFUND').map((entry) => ({ entry, fee: -(fees.get(`FEE_REFUND ${entry.reference}`) ?? 0) }))
    if (paid.length + returned.length === 0) {
      if (date >= began) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
      const sample = sampleTrade(date, merchant.id)
      return csvOf(TRADE, sample.rows, TRADE_TOTAL, sample.total)
    }
    const [cash, back] = [sum(paid.map(({ entry }) => amountOf(entry))), sum(returned.map(({ entry }) => amountOf(entry)))]
    const total = sum(paid.map(({ entry }) => orders.find(entry.reference).total))
    const asked = sum(returned.map(({ entry }) => askedOf(entry)))
    const rate = `${(feeRate * 100).toFixed(2)}%`
    const rows = [...paid.map(({ entry, fee }) => paidRow(orders.find(entry.reference), merchant.id, rate, fee)), ...returned.map(({ entry, fee }) => refundRow(entry, merchant.id, rate, fee))]
    const allFees = sum([...paid, ...returned].map(({ fee }) => fee))
    return csvOf(TRADE, rows, TRADE_TOTAL, [String(rows.length), yuan(cash), yuan(back), '0.00', yuan(allFees, 5), yuan(total), yuan(asked)])
  }

  const refunded = (entry: Entry): Refund | undefined => refunds.get(entry.reference)
  /** Of the order, coupon and all; `amountOf` is the payer's money. */
  const askedOf = (entry: Entry): number => refunded(entry)?.refund ?? orders.find(entry.reference).total

  /** Of a reversal there is no refund: its movement is under the order's own number. */
  function refundRow(entry: Entry, mchid: string, rate: string, fee: number): Row {
    const refund = refunded(entry)
    const order = orders.find(refund?.out_trade_no ?? entry.reference)
    const amount = yuan(amountOf(entry))
    return [
      ...firstCells(order, entry.time, mchid, refund ? 'REFUND' : 'REVOKED'), '0.00', '0.00', refund?.refund_id ?? '0', refund?.out_refund_no ?? '0', amount, '0.00', 'ORIGINAL', refund?.status ?? 'SUCCESS',
      order.description, order.attach ?? '', yuan(fee, 5), rate, '0.00', yuan(askedOf(entry)), '',
    ]
  }

  return {
    'GET v3/bill/tradebill': (call) => offer(call, trade(dateOf(call))),
    'GET v3/bill/fundflowbill': (call) => offer(call, fundFlow(ledger, merchantAccount(merchant.id), dateOf(call), began)),
    /** The request is signed, the answer is not. */
    'GET v3/billdownload/file': ({ query }) => {
      const bill = kept.get(query['token'] ?? '')
      if (!bill || bill.until < clock.now()) throw notFound('RESOURCE_NOT_EXISTS', '账单文件不存在或下载地址已失效')
      return new Bytes(Buffer.from(bill.bytes, 'base64'), bill.type)
    },
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
/** What the second account gained. */
const amountOf = ({ postings }: Entry): number => postings[1]!.amount
const yuan = (fen: number, places = 2): string => (fen / 100).toFixed(places)
const timeOf = (milliseconds: number): string => rfc3339(milliseconds).slice(0, 19).replace('T', ' ')

function firstCells(order: Order, time: number, mchid: string, state: string): Row {
  return [timeOf(time), order.appid, mchid, order.sub_mchid ?? '0', '', order.transaction_id!, order.out_trade_no, order.payer!, order.trade_type, state, 'OTHERS', 'CNY']
}

function paidRow(order: Order, mchid: string, rate: string, fee: number): Row {
  return [
    ...firstCells(order, order.paid!, mchid, 'SUCCESS'), yuan(cashOf(order)), yuan(order.total - cashOf(order)), '0', '0', '0.00', '0.00', '', '',
    order.description, order.attach ?? '', yuan(fee, 5), rate, yuan(order.total), '0.00', '',
  ]
}

/** Every movement of the merchant's account on that day, with the balance after it. */
function fundFlow(ledger: Ledger, account: string, date: string, began: string): string {
  const flows = ledger.entries.flatMap((entry) => entry.postings.filter((posting) => posting.account === account).map(({ amount }) => ({ ...entry, amount })))
  let balance = 0
  const rows = flows.map((flow) => ({ ...flow, balance: (balance += flow.amount) })).filter(({ time }) => dayOf(time) === date)
  if (rows.length === 0) {
    if (date >= began) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
    const sample = sampleFundFlow(date)
    return csvOf(FUND_FLOW, sample.rows, FUND_FLOW_TOTAL, sample.total)
  }
  const [income, expense] = [rows.filter(({ amount }) => amount > 0), rows.filter(({ amount }) => amount < 0)]
  const cells = rows.map(({ id, time, kind, reference, amount, balance }) => [timeOf(time), reference, String(id), ...NAMES[kind], amount > 0 ? '收入' : '支出', yuan(Math.abs(amount)), yuan(balance), 'system', '', reference])
  return csvOf(FUND_FLOW, cells, FUND_FLOW_TOTAL, [String(rows.length), String(income.length), yuan(sum(income.map(({ amount }) => amount))), String(expense.length), yuan(-sum(expense.map(({ amount }) => amount)))])
}

/** As the platform writes them: each cell behind a backtick, so that a spreadsheet takes it for text. */
function csvOf(header: string, rows: readonly Row[], totals: string, total: Row): string {
  const line = (cells: Row): string => cells.map((cell) => `\`${cell}`).join(',')
  return ['\uFEFF' + header, ...rows.map(line), totals, line(total), ''].join('\r\n')
}

function dateOf({ query: { bill_date = '' } }: Call): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bill_date)) throw paramError('/bill_date', '格式应为yyyy-MM-DD', 'query', bill_date)
  return bill_date
}
