/**
 * Trade bills in their layouts.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
import { Refusal } from '../../http/refusal.js'
import { csvOf, sum, yuan, type Row } from './csv.js'
import type { TradeRow } from './trade-rows.js'

/** The columns that every layout begins with. */
const FIRST =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额'
const RETURNED = '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态'
const TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'

interface Layout {
  readonly header: string
  readonly includes: (row: TradeRow) => boolean
  readonly cells: (row: TradeRow, rate: string) => Row
}

const firstCells = (row: TradeRow): Row => [
  row.time,
  row.appid,
  row.mchid,
  row.sub_mchid,
  '',
  row.transaction_id,
  row.out_trade_no,
  row.openid,
  row.trade_type,
  row.state,
  'OTHERS',
  'CNY',
  yuan(row.total - row.coupon),
  yuan(row.coupon),
]
const returnedCells = (row: TradeRow): Row => [
  row.refund_id,
  row.out_refund_no,
  yuan(row.refund),
  '0.00',
  row.state === 'SUCCESS' ? '' : 'ORIGINAL',
  row.refund_status,
]

/** What was sold, and what the platform takes for it. */
const goodsCells = (row: TradeRow, rate: string): Row => [row.description, row.attach, yuan(row.fee, 5), rate]

const ALL: Layout = {
  header: `${FIRST},${RETURNED},商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注`,
  includes: () => true,
  cells: (row, rate) => [
    ...firstCells(row),
    ...returnedCells(row),
    ...goodsCells(row, rate),
    yuan(row.total),
    yuan(row.asked),
    '',
  ],
}
const SUCCESS: Layout = {
  header: `${FIRST},商品名称,商户数据包,手续费,费率,订单金额,费率备注`,
  includes: ({ state }) => state === 'SUCCESS',
  cells: (row, rate) => [...firstCells(row), ...goodsCells(row, rate), yuan(row.total), ''],
}
const REFUND: Layout = {
  header: `${FIRST},退款申请时间,退款成功时间,${RETURNED},商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注`,
  includes: ({ state }) => state === 'REFUND',
  cells: (row, rate) => [
    ...firstCells(row),
    row.time,
    row.succeeded,
    ...returnedCells(row),
    ...goodsCells(row, rate),
    yuan(row.total),
    yuan(row.asked),
    '',
  ],
}

/**
 * @param type `ALL`, `SUCCESS`, `REFUND` or another of `bill_type`
 * @param rate `0.60%`
 * @throws Refusal `NO_STATEMENT_EXIST`
 */
export function tradeBill(all: readonly TradeRow[], type: string, rate: string): string {
  const layout = type.startsWith('SUC') ? SUCCESS : type.startsWith('REF') ? REFUND : ALL
  const rows = type === 'RECHARGE_REFUND' ? [] : all.filter(layout.includes)
  if (rows.length === 0) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
  return csvOf(
    layout.header,
    rows.map((row) => layout.cells(row, rate)),
    TOTALS,
    [
      String(rows.length),
      yuan(sum(rows.map(({ total, coupon }) => total - coupon))),
      yuan(sum(rows.map(({ refund }) => refund))),
      '0.00',
      yuan(sum(rows.map(({ fee }) => fee)), 5),
      yuan(sum(rows.map(({ total }) => total))),
      yuan(sum(rows.map(({ asked }) => asked))),
    ],
  )
}

/** The layout of statements. @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354484 */
export function statement(rows: readonly TradeRow[], rate: string): string {
  const header =
    '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率'
  const totals = '总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额'
  const cells = rows.map((row) => [
    ...firstCells(row).slice(0, 12),
    yuan(row.total),
    yuan(row.coupon),
    ...returnedCells(row),
    ...goodsCells(row, rate),
  ])
  return csvOf(header, cells, totals, [
    String(rows.length),
    yuan(sum(rows.map(({ total }) => total))),
    yuan(sum(rows.map(({ refund }) => refund))),
    '0.00',
    yuan(sum(rows.map(({ fee }) => fee)), 5),
  ])
}
