// npm run bench: this client, its peers, bare axios and the physical limit, side by side on this machine.
//   --rounds 7   --scale 1   --only conc,seq   --out docs/performance.json   --against docs/performance.json
// One client works at a time, in turns that go back and forth; ratios are taken within a round, and their median counts.
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mintKeys } from './mint.mjs'
import { FIGURES, scenarios } from './figures.mjs'
import { record } from './record.mjs'
import { compare, report, summarise } from './report.mjs'

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    clients: {
      type: 'string',
      default: 'limit,wechatpay-chain,wechatpay-axios-plugin,wechatpay-node-v3,axios',
    },
    out: { type: 'string' },
    against: { type: 'string' },
  },
})
if (!existsSync(join(here, 'node_modules')))
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  })

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bench-'))
const [keyFile, caFile] = [join(folder, 'keys.json'), join(folder, 'ca.pem')]
await mintKeys(keyFile)
writeFileSync(caFile, JSON.parse(readFileSync(keyFile, 'utf8')).tls.cert)
const env = {
  ...process.env,
  BENCH_KEYS: keyFile,
  NODE_EXTRA_CA_CERTS: caFile,
  NO_PROXY: '127.0.0.1,localhost',
}

/** A child process that answers each message with one. */
function start(file, args, node = []) {
  const child = fork(join(here, file), args, { env, execArgv: ['--expose-gc', ...node] })
  const next = () =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${file} ${args.join(' ')} ended`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        if (message.error) reject(new Error(message.error))
        else resolve(message)
      })
    })
  return {
    next,
    ask: (message) => {
      child.send(message)
      return next()
    },
    end: () => child.connected && child.disconnect(),
    ended: once(child, 'exit'),
  }
}

const server = start('server.mjs', [])
const urls = await server.next()
const measurements = []

async function openClient(name, baseURL, node = []) {
  const worker = start('worker.mjs', [name], node)
  return Object.assign(worker, await worker.ask({ ask: 'open', baseURL }))
}

/** Every client places one genuine order before it is measured. */
async function prove(name) {
  const worker = await openClient(name, urls.http)
  await server.ask({ check: !worker.unsigned })
  for (const call of ['native', 'v2']) if (worker.can.includes(call)) await worker.ask({ ask: 'prove', call })
  return worker
}

async function measure(scenario, { ask, fresh, cold, https }, name, open) {
  if (cold) {
    const spawned = performance.timeOrigin + performance.now()
    const child = start('cold.mjs', [name, urls.http, String(spawned)])
    const numbers = await child.next()
    await child.ended
    return numbers
  }
  const worker = fresh ? await openClient(name, urls.http, fresh) : open[https ? 'https' : 'http'].get(name)
  const numbers = await worker.ask(ask)
  if (fresh) worker.end()
  return numbers
}

try {
  const names = options.clients.split(',')
  const open = { http: new Map(), https: new Map() }
  for (const name of names) open.http.set(name, await prove(name))
  await server.ask({ check: false })
  for (const name of names) open.https.set(name, await openClient(name, urls.https))
  const wanted = Object.entries(scenarios(Number(options.scale))).filter(
    ([id]) => !options.only || options.only.split(',').includes(id),
  )
  for (const [id, scenario] of wanted) {
    process.stderr.write(`${id} `)
    for (let round = 0; round < Number(options.rounds) * (scenario.turns ?? 1); round++) {
      for (const name of round % 2 ? names.toReversed() : names) {
        const { can, unsigned } = open.http.get(name)
        if (
          (scenario.needs && !can.includes(scenario.needs)) ||
          (scenario.signedOnly && (unsigned || name === 'wechatpay-node-v3'))
        )
          continue
        measurements.push({ scenario: id, client: name, round, ...(await measure(id, scenario, name, open)) })
        process.stderr.write('.')
      }
    }
    process.stderr.write('\n')
  }
  for (const worker of [...open.http.values(), ...open.https.values()]) worker.end()
} finally {
  server.end()
  rmSync(folder, { recursive: true })
}

const figures = summarise(FIGURES, measurements)
console.log(report(figures))
const run = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0].model.trim(),
  cores: cpus().length,
  rounds: Number(options.rounds),
  figures,
}
if (options.against) console.log(`\n${compare(run, JSON.parse(readFileSync(options.against, 'utf8')))}`)
if (options.out) record(run, options.out)
