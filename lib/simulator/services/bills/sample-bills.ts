/** The bills of days before the simulator began: made-up rows that add up, so that a program that reads bills has some. */
import type { Row } from './csv.js'

/** Two payments and a refund: rows and totals of a trade bill. */
export function sampleTrade(date: string, mchid: string): { rows: Row[]; total: Row } {
  const row = (
    at: number,
    state: string,
    paid: string,
    refund: string,
    returned: readonly string[],
    name: string,
    fee: string,
  ): Row => [
    `${date} 10:0${at}:00`,
    'wx8888888888888888',
    mchid,
    '0',
    '',
    `420000000${at}`,
    `order-${at}`,
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    'JSAPI',
    state,
    'OTHERS',
    'CNY',
    paid,
    '0.00',
    ...returned.slice(0, 2),
    refund,
    '0.00',
    ...returned.slice(2),
    name,
    '',
    fee,
    '0.60%',
    paid,
    refund,
    '',
  ]
  const rows = [
    row(1, 'SUCCESS', '12.30', '0.00', ['0', '0', '', ''], '深圳腾大-QQ公仔,大号', '0.07000'),
    row(2, 'SUCCESS', '0.01', '0.00', ['0', '0', '', ''], 'Tencent', '0.00000'),
    row(3, 'REFUND', '0.00', '0.30', ['503001', 'refund-3', 'ORIGINAL', 'SUCCESS'], 'Tencent', '-0.01000'),
  ]
  return { rows, total: ['3', '12.31', '0.30', '0.00', '0.06000', '12.31', '0.30'] }
}

/** A payment and its fee: rows and totals of a fund-flow bill. */
export function sampleFundFlow(date: string): { rows: Row[]; total: Row } {
  const row = (
    at: number,
    name: string,
    kind: string,
    direction: string,
    amount: string,
    balance: string,
  ): Row => [
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
  return {
    rows: [
      row(1, '交易', '交易', '收入', '12.30', '12.30'),
      row(2, '手续费', '扣除交易手续费', '支出', '0.07', '12.23'),
    ],
    total: ['2', '1', '12.30', '1', '0.07'],
  }
}
