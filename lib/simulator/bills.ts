/** A day's bills: applied for, then handed out under an address with a token. Knows no order: the rows are made up. */
import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { json, paramError, Refusal, type Answer, type Request } from './exchange.js'

const TRADE = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const TRADE_TOTAL = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const FUND_FLOW = '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const FUND_FLOW_TOTAL = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
const ADDRESS_MILLISECONDS = 5 * 60_000

interface Bill {
  readonly bytes: Buffer
  readonly type: string
  readonly until: number
}

export class Bills {
  readonly #bills = new Map<string, Bill>()
  readonly #mchid: string
  readonly #now: () => number

  constructor(mchid: string, now: () => number) {
    this.#mchid = mchid
    this.#now = now
  }

  trade = (request: Request): Answer => this.#offer(request, this.#trade(dateOf(request)))

  fundFlow = (request: Request): Answer => this.#offer(request, fundFlow(dateOf(request)))

  /** The request is signed, the answer is not. */
  download = ({ url }: Request): Answer => {
    const bill = this.#bills.get(url.searchParams.get('token') ?? '')
    if (!bill || bill.until < this.#now()) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '账单文件不存在或下载地址已失效')
    return { status: 200, body: bill.bytes, headers: { 'content-type': bill.type }, unsigned: true }
  }

  #offer({ url, headers }: Request, csv: string): Answer {
    const packed = url.searchParams.get('tar_type') === 'GZIP'
    for (const [old, { until }] of this.#bills) if (until < this.#now()) this.#bills.delete(old)
    const token = randomBytes(24).toString('base64url')
    this.#bills.set(token, { bytes: packed ? gzipSync(csv) : Buffer.from(csv), type: packed ? 'application/gzip' : 'text/plain', until: this.#now() + ADDRESS_MILLISECONDS })
    return json({ hash_type: 'SHA1', hash_value: createHash('sha1').update(csv).digest('hex'), download_url: `http://${headers.host}/v3/billdownload/file?token=${token}` })
  }

  #trade(date: string): string {
    const row = (at: number, state: string, paid: string, refund: string, returned: string[], name: string, fee: string) => [
      `${date} 10:0${at}:00`, 'wx8888888888888888', this.#mchid, '0', '', `420000000${at}`, `order-${at}`, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', 'JSAPI', state, 'OTHERS', 'CNY',
      paid, '0.00', ...returned.slice(0, 2), refund, '0.00', ...returned.slice(2), name, '', fee, '0.60%', paid, refund, '',
    ]
    return csvOf(TRADE, [
      row(1, 'SUCCESS', '12.30', '0.00', ['0', '0', '', ''], '深圳腾大-QQ公仔,大号', '0.07000'), row(2, 'SUCCESS', '0.01', '0.00', ['0', '0', '', ''], 'Tencent', '0.00000'),
      row(3, 'REFUND', '0.00', '0.30', ['503001', 'refund-3', 'ORIGINAL', 'SUCCESS'], 'Tencent', '-0.01000'),
    ], TRADE_TOTAL, ['3', '12.31', '0.30', '0.00', '0.06000', '12.31', '0.30'])
  }
}

function fundFlow(date: string): string {
  const row = (at: number, name: string, kind: string, direction: string, amount: string, balance: string) =>
    [`${date} 10:0${at}:00`, `420000000${at}`, `210000000${at}`, name, kind, direction, amount, balance, 'system', '', `order-${at}`]
  return csvOf(FUND_FLOW, [row(1, '交易', '交易', '收入', '12.30', '12.30'), row(2, '手续费', '扣除交易手续费', '支出', '0.07', '12.23')], FUND_FLOW_TOTAL, ['2', '1', '12.30', '1', '0.07'])
}

/** As the platform writes them: each cell behind a backtick, so that a spreadsheet takes it for text. */
function csvOf(header: string, rows: readonly string[][], totals: string, total: readonly string[]): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => `\`${cell}`).join(',')
  return ['\uFEFF' + header, ...rows.map(line), totals, line(total), ''].join('\r\n')
}

function dateOf({ url }: Request): string {
  const date = url.searchParams.get('bill_date') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw paramError('bill_date', '格式应为yyyy-MM-DD')
  const packed = url.searchParams.get('tar_type')
  if (packed !== null && packed !== 'GZIP') throw paramError('tar_type', '只能是 GZIP')
  return date
}
