/** Bills minted for tests: genuine unless a test spoils them, and a platform that hands them out. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { answer } from './platform.js'
import { startServer, type Received, type TestServer } from './server.js'

export const TRADE =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
export const TRADE_SUMMARY =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
export const FUND_FLOW =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'

export interface Trade {
  readonly order: string
  readonly name: string
  /** In fen. */
  readonly total: number
  /** In fen; a row of a refund. */
  readonly refund?: number
}

const yuan = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${String(Math.abs(fen)).padStart(3, '0').replace(/(..)$/, '.$1')}`
const fee = (fen: number): string => `${yuan(fen)}000`
export const line = (cells: readonly string[]): string => cells.map((cell) => `\`${cell}`).join(',')

const tradeCells = ({ order, name, total, refund }: Trade): string[] => [
  '2026-01-01 10:00:00',
  'wxab8acb865bb11234',
  '1900000001',
  '0',
  '',
  `4200000008${order}`,
  order,
  'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  'JSAPI',
  refund === undefined ? 'SUCCESS' : 'REFUND',
  'OTHERS',
  'CNY',
  yuan(total),
  '0.00',
  refund === undefined ? '0' : '503',
  refund === undefined ? '0' : `r-${order}`,
  yuan(refund ?? 0),
  '0.00',
  refund === undefined ? '' : 'ORIGINAL',
  refund === undefined ? '' : 'SUCCESS',
  name,
  'attach',
  fee(refund === undefined ? 6 : -3),
  '0.60%',
  yuan(total),
  yuan(refund ?? 0),
  '',
]

export interface Shape {
  readonly bom?: boolean
  readonly newline?: string
}

/** A trade bill of type ALL with its summary. */
export function tradeBill(trades: readonly Trade[], { bom = true, newline = '\r\n' }: Shape = {}): string {
  const sum = (pick: (one: Trade) => number) => trades.reduce((total, one) => total + pick(one), 0)
  const fees = sum(({ refund }) => (refund === undefined ? 6 : -3))
  const summary = [
    String(trades.length),
    yuan(sum((one) => one.total)),
    yuan(sum((one) => one.refund ?? 0)),
    '0.00',
    fee(fees),
    yuan(sum((one) => one.total)),
    yuan(sum((one) => one.refund ?? 0)),
  ]
  return (
    (bom ? '\uFEFF' : '') +
    [TRADE, ...trades.map((one) => line(tradeCells(one))), TRADE_SUMMARY, line(summary), ''].join(newline)
  )
}

export const TRADES: readonly Trade[] = [
  { order: 'order-1', name: '深圳腾大-QQ公仔,大号', total: 1230 },
  { order: 'order-2', name: 'a "quoted", name', total: 1 },
  { order: 'order-1', name: '深圳腾大-QQ公仔,大号', total: 0, refund: 30 },
]

export const sha1 = (bytes: string | Buffer): string => createHash('sha1').update(bytes).digest('hex')

/** What the platform says of a bill and what it hands out; a test spoils one of them. */
export interface Offer {
  readonly announced: Record<string, unknown>
  readonly file: Buffer
  /** Instead of handing the file out. */
  readonly respond?: (response: ServerResponse, request: Received) => void
}

export interface BillPlatform extends TestServer {
  offer: Offer
}

/** Answers every application with `offer.announced`, every download with `offer.file`. */
export async function startBillPlatform(bill: string): Promise<BillPlatform> {
  const state = { offer: undefined as unknown as Offer }
  const server = await startServer((request, response) => {
    if (!request.target.startsWith('/v3/billdownload/file')) return answer(response, state.offer.announced)
    if (state.offer.respond) return state.offer.respond(response, request)
    response
      .writeHead(200, { 'content-type': 'text/plain', 'content-length': state.offer.file.length })
      .end(state.offer.file)
  })
  const platform = Object.assign(server, state)
  Object.defineProperty(platform, 'offer', {
    get: () => state.offer,
    set: (offer: Offer) => {
      state.offer = offer
    },
  })
  platform.offer = offerOf(platform, bill)
  return platform
}

export function offerOf({ baseURL }: TestServer, bill: string | Buffer, compressed = true): Offer {
  return {
    announced: {
      hash_type: 'SHA1',
      hash_value: sha1(bill),
      download_url: `${baseURL}v3/billdownload/file?token=t%2B1`,
    },
    file: compressed ? gzipSync(bill) : Buffer.from(bill),
  }
}
