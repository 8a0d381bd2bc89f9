// Reading a bill row by row against the least that could be done with its bytes: gunzip, SHA-1, lines.
// node bench/bills.mjs [megabytes of plain text, 16] [rounds, 15]
// In a round each reads the bill six times, by turns; the quickest turn of each counts, and their ratio within the round.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import { importSource } from '../tools/source.mjs'
import { billOf } from './bill.mjs'
import { median } from './numbers.mjs'

const { BillRows, fen } = await importSource('lib/bills/index.ts')
const { verified } = await importSource('lib/bills/content.ts')

const megabytes = Number(process.argv[2] ?? 16)
const rounds = Number(process.argv[3] ?? 15)
const TURNS = 6
/** What a socket hands over at once. */
const RECEIVED_BYTES = 1 << 16

const bill = billOf(megabytes * 1e6)
const file = gzipSync(bill.bytes, { level: 6 })
const { length: size } = bill.bytes
const sha1 = createHash('sha1').update(bill.bytes).digest('hex')
delete bill.bytes
const chunks = Array.from({ length: Math.ceil(file.length / RECEIVED_BYTES) }, (_, at) =>
  file.subarray(at * RECEIVED_BYTES, (at + 1) * RECEIVED_BYTES),
)
/** Not from a socket: what is compared is what happens to the bytes. */
const download = () => Readable.from(chunks)

async function bare() {
  const hash = createHash('sha1')
  const gunzip = createGunzip({ chunkSize: 1 << 17 })
  download().pipe(gunzip)
  const decoder = new TextDecoder()
  let [rest, lines] = ['', 0]
  for await (const chunk of gunzip) {
    hash.update(chunk)
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop()
    lines += parts.length
  }
  if (hash.digest('hex') !== sha1 || lines !== bill.rows + 3) throw new Error('bare')
}

async function rows() {
  const source = { hash: { type: 'sha1', value: sha1 }, cipher: undefined }
  const incoming = { bytes: download(), total: undefined, request: 'GET /' }
  const read = new BillRows((chunkBytes) => verified(incoming, source, { chunkBytes }), true)
  let [count, total] = [0, 0]
  for await (const one of read) {
    count++
    total += fen(one['订单金额'])
  }
  if (count !== Number(read.summary['总交易单数']) || count !== bill.rows || total !== bill.total)
    throw new Error('rows')
}

async function secondsOf(work) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const results = []
for (let round = -2; round < rounds; round++) {
  const best = { bare: Infinity, rows: Infinity }
  for (let turn = 0; turn < TURNS; turn++) {
    best.bare = Math.min(best.bare, await secondsOf(bare))
    best.rows = Math.min(best.rows, await secondsOf(rows))
  }
  if (round >= 0) results.push({ ...best, ratio: best.bare / best.rows }) // the first two warm up
}
const of = (name) => median(results.map((one) => one[name]))
const speed = (name) => `${(size / 1e6 / of(name)).toFixed(0)} MB/s`.padStart(9)
const ratios = results.map(({ ratio }) => ratio)
console.log(
  `${(size / 1e6).toFixed(0)} MB of bill, ${bill.rows} rows, compressed ${(size / file.length).toFixed(1)} times, median of ${rounds} rounds`,
)
console.log(`gunzip + SHA-1 + lines  ${speed('bare')}`)
console.log(
  `typed rows, checked     ${speed('rows')}   ratio ${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
)
