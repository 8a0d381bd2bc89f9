// Reading a bill row by row against the least that could be done with its bytes: gunzip, SHA-1, lines.
// node bench/bills.mjs [megabytes of plain text, 200]     after npm run build
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { get } from 'node:http'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { BillRows, fen } from '../cjs/bills/index.js'
import { importSource } from '../tools/source.mjs'

const { verified } = await importSource('lib/bills/content.ts')

const megabytes = Number(process.argv[2] ?? 200)
const HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const row = (at) =>
  `\`2026-01-01 10:00:00,\`wxab8acb865bb11234,\`1900000001,\`0,\`,\`42000000082021${String(at).padStart(14, '0')},\`order-${at},\`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`12.34,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`深圳腾大-QQ公仔,大号,\`attach,\`0.07000,\`0.60%,\`12.34,\`0.00,\`\r\n`

/** A bill of about so many bytes, made as it is sent. */
function* bill(bytes) {
  yield Buffer.from(`\uFEFF${HEADER}\r\n`)
  let [rows, size] = [0, 0]
  while (size < bytes) {
    let text = ''
    for (let at = 0; at < 1_000; at++) text += row(rows++)
    const chunk = Buffer.from(text)
    size += chunk.length
    yield chunk
  }
  const cents = (fenEach) =>
    (BigInt(fenEach) * BigInt(rows)).toString().padStart(3, '0').replace(/(..)$/, '.$1')
  yield Buffer.from(
    `总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\`${rows},\`${cents(1234)},\`0.00,\`0.00,\`${cents(7)},\`${cents(1234)},\`0.00\r\n`,
  )
}

async function prepare() {
  const hash = createHash('sha1')
  const chunks = []
  let size = 0
  const source = Readable.from(
    (function* () {
      for (const chunk of bill(megabytes * 1e6)) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    })(),
  )
  for await (const chunk of source.pipe(createGzip({ level: 6 }))) chunks.push(chunk)
  return { chunks, size, sha1: hash.digest('hex') }
}

const { chunks, size, sha1 } = await prepare()
const server = createServer((_, response) => {
  Readable.from(chunks).pipe(response)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const download = () =>
  new Promise((resolve) => {
    get({ port: server.address().port, agent: false }, resolve)
  })

async function bare() {
  const hash = createHash('sha1')
  const gunzip = createGunzip({ chunkSize: 1 << 17 })
  ;(await download()).pipe(gunzip)
  const decoder = new TextDecoder()
  let [rest, lines] = ['', 0]
  for await (const chunk of gunzip) {
    hash.update(chunk)
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop()
    lines += parts.length
  }
  if (hash.digest('hex') !== sha1) throw new Error('hash')
  return lines
}

async function rows() {
  const bytes = await download()
  const source = { hash: { type: 'sha1', value: sha1 }, cipher: undefined }
  const read = new BillRows(() => verified({ bytes, total: undefined, request: 'GET /' }, source, {}), true)
  let [count, total] = [0, 0]
  for await (const one of read) {
    count++
    total += fen(one['订单金额'])
  }
  if (count !== Number(read.summary['总交易单数']) || total !== count * 1234) throw new Error('rows')
  return count
}

async function timed(work) {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  const started = performance.now()
  await work()
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1000, growth: (peak - before) / 2 ** 20 }
}

await timed(bare)
await timed(rows)
const [least, ours] = [[], []]
for (let run = 0; run < 3; run++) {
  least.push(await timed(bare))
  ours.push(await timed(rows))
}
const best = (runs) => Math.min(...runs.map(({ seconds }) => seconds))
const speed = (runs) => `${(size / 1e6 / best(runs)).toFixed(0)} MB/s`.padStart(9)
console.log(`${(size / 1e6).toFixed(0)} MB of bill, best of 3`)
console.log(`gunzip + SHA-1 + lines  ${speed(least)}`)
console.log(
  `typed rows, checked     ${speed(ours)}   ratio ${(best(least) / best(ours)).toFixed(2)}   growth ${Math.max(...ours.map(({ growth }) => growth)).toFixed(0)} MiB`,
)
server.close()
