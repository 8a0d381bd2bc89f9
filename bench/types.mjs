// What the overlays cost: check time and instantiations of 20 calls, first and later completions in tsserver, all against an
// empty project that imports axios's types and in turns with it, the fastest of five; size of the packed types. Beside the time that
// passed stands, on Linux, the processor's, which a busy machine does not lengthen much. Run: node bench/types.mjs (after npm run build)
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-types-'))
const RUNS = 5

const CALLS = `
import { Wechatpay } from 'wechatpay-chain'
declare const instance: Wechatpay
const order = { appid: 'wx', mchid: '1900000109', description: 'x', out_trade_no: '123456', notify_url: 'https://a.cn', amount: { total: 1 } }
export const calls = [
  () => instance.v3.pay.transactions.native.post({ json: order }),
  () => instance.v3.pay.transactions.jsapi.post({ json: { ...order, payer: { openid: 'o' } } }),
  () => instance.v3.pay.transactions.app.post({ json: order }),
  () => instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1', query: { mchid: '1' } }),
  () => instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: '1', query: { mchid: '1' } }),
  () => instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: '1', json: { mchid: '1' } }),
  () => instance.v3.refund.domestic.refunds.post({ json: { out_trade_no: '1', out_refund_no: '1', amount: { refund: 1, total: 1, currency: 'CNY' } } }),
  () => instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: '1' }),
  () => instance.v3.bill.tradebill.get({ query: { bill_date: '2024-01-01' } }),
  () => instance.v3.billdownload.file.get({ query: { token: 't' } }),
  () => instance['v3/certificates'].get(),
  () => instance['v3/profitsharing/receivers/delete'].post({ json: { appid: 'wx', type: 'MERCHANT_ID', account: '1' } }),
  () => instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes'].get({ stock_id: '1' }),
  () => instance['v3/marketing/bank/packages/{package_id}/tasks'].get({ package_id: '1' }),
  () => instance['v3/merchant-service/complaints-v2/{complaint_id}'].get({ complaint_id: '1' }),
  () => instance.chain('v3/payscore/serviceorder').get({ query: { service_id: '1', appid: 'wx' } }),
  () => instance.chain('v3/combine-transactions/out-trade-no/{combine_out_trade_no}').get({ combine_out_trade_no: '1' }),
  () => instance.chain('v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}').get({ out_bill_no: '1' }),
  () => instance.chain('v2/pay/orderquery').post({ xml: { appid: 'wx', mch_id: '1', out_trade_no: '1' } }),
  () => instance.chain('v3/some/new/{thing}').get({ thing: 1 }),
]
`
const EMPTY = "import type { AxiosRequestConfig } from 'axios'\nexport type Empty = AxiosRequestConfig\n"

const EDITED = {
  empty: { head: EMPTY.replace('export type Empty =', 'declare const instance:'), places: ['instance.'] },
  editing: {
    head: "import { Wechatpay } from 'wechatpay-chain'\ndeclare const instance: Wechatpay\n",
    places: [
      'instance.v3.',
      'instance.v3.pay.transactions.',
      'instance.v3.marketing.busifavor.',
      'instance.v2.',
      'instance.v3.ecommerce.',
      'instance.v3.',
    ],
  },
}

try {
  install()
  for (const [version, compiler] of [
    ['7.0', 'typescript'],
    ['5.9', 'typescript-5.9'],
  ]) {
    const runs = turns(() => ({ empty: measure(compiler, 'empty'), calls: measure(compiler, 'calls') }))
    const [empty, calls] = ['empty', 'calls'].map((name) =>
      best(
        runs.map((run) => run[name]),
        ({ seconds }) => seconds,
      ),
    )
    const busy = best(runs.map((run) => run.calls.processor)) - best(runs.map((run) => run.empty.processor))
    line(
      `TypeScript ${version}, empty project`,
      `${empty.seconds.toFixed(2)} s, ${empty.instantiations} instantiations`,
    )
    line(
      `TypeScript ${version}, 20 calls`,
      `${calls.seconds.toFixed(2)} s, ${calls.instantiations} instantiations`,
    )
    line(
      `TypeScript ${version}, more than empty`,
      `+${(calls.seconds - empty.seconds).toFixed(2)} s (processor +${busy.toFixed(2)} s), +${calls.instantiations - empty.instantiations} instantiations, +${(calls.memory - empty.memory).toFixed(0)} MB`,
    )
  }
  const sessions = []
  for (let run = 0; run < RUNS; run++)
    sessions.push({ empty: await complete('empty'), editing: await complete('editing') })
  const first = (name) =>
    `${best(sessions.map((session) => session[name].took[0])).toFixed(0)} ms (processor ${best(sessions.map((session) => session[name].processor)).toFixed(0)} ms)`
  line('tsserver 5.9, first completion in the empty project', `${first('empty')}, the project loaded with it`)
  line('tsserver 5.9, first completion after instance.v3.', first('editing'))
  line(
    'tsserver 5.9, later completions',
    `${best(
      sessions.map(
        ({
          editing: {
            took: [, ...later],
          },
        }) => Math.max(...later),
      ),
    ).toFixed(0)} ms at most`,
  )
  for (const name of ['types', 'overlays']) line(`${name}/`, sizeOf(name))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function line(what, found) {
  console.log(`${what.padEnd(52)} ${found}`)
}

/** A project that has this package as a user has it. */
function install() {
  const modules = join(folder, 'node_modules')
  const home = join(modules, 'wechatpay-chain')
  mkdirSync(home, { recursive: true })
  for (const name of ['cjs', 'esm', 'overlays', 'package.json'])
    symlinkSync(join(root, name), join(home, name))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'calls.ts'), CALLS)
  writeFileSync(join(folder, 'empty.ts'), EMPTY)
  for (const name of ['calls', 'empty']) {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      preserveSymlinks: true,
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  }
}

function turns(once) {
  return Array.from({ length: RUNS }, once)
}

/** The fastest: what else the machine does only adds to it. */
function best(runs, by = (run) => run) {
  return runs.toSorted((a, b) => by(a) - by(b))[0]
}

/** Seconds of the processor, of a thread or of all children that ended; 0 where there is no /proc. */
function processor(file = '/proc/self/stat', at = 13) {
  if (!existsSync(file)) return 0
  const [user, system] = readFileSync(file, 'utf8').split(') ')[1].split(' ').slice(at)
  return (Number(user) + Number(system)) / 100
}

/** Seconds of the whole compiler. */
function measure(compiler, name) {
  const before = processor()
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', compiler, 'bin/tsc'),
      '-p',
      join(folder, `${name}.json`),
      '--extendedDiagnostics',
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout)
  const read = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  return {
    seconds: read('Total time'),
    instantiations: read('Instantiations'),
    memory: read('Memory used') / 1000,
    processor: processor() - before,
  }
}

function sizeOf(name) {
  const files = readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.d.ts'))
    .map((one) => readFileSync(join(root, name, one)))
  const bytes = Buffer.concat(files)
  return `${files.length} files, ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB packed`
}

/** Milliseconds of the completions after `instance.v3.`, then deeper and elsewhere, and of the server's main thread until the first. */
async function complete(name) {
  const { head, places } = EDITED[name]
  const file = join(folder, 'editing.ts')
  const text = `${head}${places.map((place) => `${place}\n`).join(';')}`
  writeFileSync(file, text)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    readFileSync(join(folder, 'calls.json'), 'utf8').replace('calls.ts', 'editing.ts'),
  )
  const server = spawn(
    process.execPath,
    [join(root, 'node_modules/typescript-5.9/lib/tsserver.js'), '--disableAutomaticTypingAcquisition'],
    { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const waiting = new Map()
  let buffer = ''
  server.stdout.on('data', (chunk) => {
    buffer += chunk
    for (const one of buffer.split('\n').slice(0, -1)) {
      if (!one.startsWith('{')) continue
      const message = JSON.parse(one)
      if (message.type === 'response') waiting.get(message.request_seq)?.(message)
    }
    buffer = buffer.slice(buffer.lastIndexOf('\n') + 1)
  })
  let seq = 0
  const ask = (command, parameters) =>
    new Promise((answer) => {
      seq += 1
      waiting.set(seq, answer)
      server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: parameters })}\n`)
    })
  const took = []
  let busy = 0
  const start = performance.now()
  server.stdin.write(
    `${JSON.stringify({ seq: (seq += 1), type: 'request', command: 'open', arguments: { file, fileContent: text } })}\n`,
  )
  for (const [at, place] of places.entries()) {
    const began = at === 0 ? start : performance.now()
    const { body } = await ask('completionInfo', {
      file,
      line: at + 3,
      offset: (at === 0 ? 0 : 1) + place.length + 1,
    })
    if (!body || body.entries.length < 2) throw new Error(`no completions after ${place}`)
    took.push(performance.now() - began)
    if (at === 0) busy = processor(`/proc/${server.pid}/task/${server.pid}/stat`, 11) * 1000
  }
  server.kill()
  return { took, processor: busy }
}
