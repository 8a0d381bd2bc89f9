// A trade bill against the merchant's own rows: time, and the most memory that was held.
// node bench/reconcile.mjs [rows on each side, 1000000]     after npm run build
import { reconcile, BillReader } from '../cjs/bills/index.js'

const rows = Number(process.argv[2] ?? 1_000_000)
const HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const number = (at) => `12177525012014070${String(at).padStart(15, '0')}`
const row = (at) =>
  `\`2026-01-01 10:00:00,\`wxab8acb865bb11234,\`1900000001,\`0,\`,\`42000000082021${String(at).padStart(14, '0')},\`${number(at)},\`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`12.34,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`深圳腾大-QQ公仔,大号,\`attach,\`0.07000,\`0.60%,\`12.34,\`0.00,\`\r\n`

/** The bill's bytes, a thousand rows at a time, read as a download is read. */
function* bill() {
  const reader = new BillReader(false)
  yield* reader.push(Buffer.from(`\uFEFF${HEADER}\r\n`))
  for (let at = 0; at < rows; at += 1_000) {
    let text = ''
    for (let next = at; next < Math.min(rows, at + 1_000); next++) text += row(next)
    yield* reader.push(Buffer.from(text))
  }
  yield* reader.end()
}

/** The other way round, one missing and one of another amount. */
function* own() {
  for (let at = rows - 1; at >= 0; at--)
    if (at !== 7) yield { out_trade_no: number(at), amount: at === 11 ? 1 : 1_234, state: 'SUCCESS' }
}

const began = performance.now()
const found = []
for await (const { kind } of reconcile(bill(), own())) found.push(kind)
const seconds = (performance.now() - began) / 1_000
console.log(
  `${rows} rows on each side: ${seconds.toFixed(1)} s, ${Math.round((2 * rows) / seconds)} rows a second, ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB at most; found ${found.sort((a, b) => a.localeCompare(b)).join(', ')}`,
)
