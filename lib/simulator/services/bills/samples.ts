/**
 * Rows of trade and fund-flow bills for days before the simulator began, so that
 * programs that read bills have some.
 */
import { csvOf } from './csv.js'

const APPID = 'wx8888888888888888'
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/** A trade bill of two payments and a refund. */
export function sampleTradeRows(date: string, mchid: string): SampleTrade[] {
  const row = (at: number, more: Partial<SampleTrade>): SampleTrade => ({
    time: `${date} 10:0${at}:00`,
    appid: APPID,
    mchid,
    transaction_id: `420000000${at}`,
    out_trade_no: `order-${at}`,
    openid: OPENID,
    state: 'SUCCESS',
    paid: 0,
    refund: 0,
    refund_id: '0',
    out_refund_no: '0',
    description: 'Tencent',
    fee: 0,
    ...more,
  })
  return [
    row(1, { paid: 1230, description: '深圳腾大-QQ公仔,大号', fee: 7 }),
    row(2, { paid: 1 }),
    row(3, { state: 'REFUND', refund: 30, refund_id: '503001', out_refund_no: 'refund-3', fee: -1 }),
  ]
}

/** What a row of a trade bill says; amounts in fen. */
export interface SampleTrade {
  readonly time: string
  readonly appid: string
  readonly mchid: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly openid: string
  readonly state: 'SUCCESS' | 'REFUND' | 'REVOKED'
  readonly paid: number
  readonly refund: number
  readonly refund_id: string
  readonly out_refund_no: string
  readonly description: string
  readonly fee: number
}

/** A payment and its fee: rows and totals of a fund-flow bill. */
export function sampleFundFlow(date: string, header: string, totals: string): string {
  const row = (
    at: number,
    name: string,
    kind: string,
    direction: string,
    amount: string,
    balance: string,
  ) => [
    `${date} 10:0${at}:00`,
    `420000000${at}`,
    `210000000${at}`,
    name,
    kind,
    direction,
    amount,
    balance,
    'system',
    '',
    `order-${at}`,
  ]
  const rows = [
    row(1, '交易', '交易', '收入', '12.30', '12.30'),
    row(2, '手续费', '扣除交易手续费', '支出', '0.07', '12.23'),
  ]
  return csvOf(header, rows, totals, ['2', '1', '12.30', '1', '0.07'])
}
