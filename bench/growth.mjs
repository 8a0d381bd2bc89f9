// node bench/growth.mjs [requests, 1000000]: does a request cost the same after many, with many clients, with many in flight, in two
// processes? After npm run build. On two cores a million take a quarter of an hour.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintKeys } from './mint.mjs'
import { median, short, table } from './numbers.mjs'

const BATCH = 10_000
const here = new URL('.', import.meta.url).pathname
/** The first message of a process that was started. */
const greeting = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`a process ended with ${code}`)))
  })

if (process.env.BENCH_KEYS === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bench-'))
  process.env.BENCH_KEYS = join(folder, 'keys.json')
  await mintKeys(process.env.BENCH_KEYS)
  fork(new URL(import.meta.url).pathname, process.argv.slice(2), { execArgv: ['--expose-gc'] }).once(
    'exit',
    (code) => {
      rmSync(folder, { recursive: true })
      process.exitCode = code ?? 1
    },
  )
} else if (process.argv[2] === '--worker') await work(process.argv[3])
else await measure(Number(process.argv[2] ?? 1_000_000))

/** Runs the batches that it is told to, in a process of its own. */
async function work(baseURL) {
  const { batch, open } = await calls(baseURL)
  const client = await open()
  await batch(2000, 32, () => client)
  process.on('message', async ({ count }) => process.send(await batch(count, 32, () => client)))
  process.on('disconnect', () => process.exit())
  process.send({})
}

async function calls(baseURL) {
  const { order } = await import('./fixtures.mjs')
  const { create } = await import('./clients/wechatpay-chain.mjs')
  /** Microseconds of CPU a request, requests a second, and megabytes in use afterwards. */
  async function batch(count, inFlight, clientOf) {
    let next = 0
    const [used, began] = [process.cpuUsage(), performance.now()]
    await Promise.all(
      Array.from({ length: Math.min(inFlight, count) }, async () => {
        while (next < count) await clientOf(next++).native(order)
      }),
    )
    const { user, system } = process.cpuUsage(used)
    const rate = (count * 1000) / (performance.now() - began)
    globalThis.gc()
    return {
      cpu: (user + system) / count,
      rate,
      heap: process.memoryUsage().heapUsed / 2 ** 20,
      rss: process.memoryUsage.rss() / 2 ** 20,
    }
  }
  return { batch, open: () => create({ baseURL }) }
}

async function measure(most) {
  const server = fork(join(here, 'server.mjs'), { execArgv: [] })
  const { http: baseURL } = await greeting(server)
  const { batch, open } = await calls(baseURL)
  const client = await open()
  await batch(2000, 32, () => client)
  const rows = []
  const row = (name, turns) =>
    rows.push([
      name,
      short(median(turns.map(({ cpu }) => cpu))),
      short(turns.at(-1).cpu),
      short(median(turns.map(({ rate }) => rate))),
      short(turns[0].heap),
      short(turns.at(-1).heap),
      short(turns.at(-1).rss),
    ])
  const repeated = async (count, inFlight, clientOf) => {
    const turns = []
    for (let left = count; left > 0; left -= BATCH)
      turns.push(await batch(Math.min(left, BATCH), inFlight, clientOf))
    return turns
  }
  for (const count of [10, 1_000, 100_000, most].filter((one, at, all) => all.indexOf(one) === at))
    row(`${count.toLocaleString('en')} requests`, await repeated(count, 32, () => client))
  for (const inFlight of [1, 100, 1_000])
    row(`${inFlight.toLocaleString('en')} in flight`, await repeated(2 * BATCH, inFlight, () => client))
  const clients = [client]
  for (const count of [100, 10_000]) {
    while (clients.length < count) clients.push(await open())
    await batch(count, 32, (at) => clients[at % count])
    row(`${count.toLocaleString('en')} clients`, await repeated(2 * BATCH, 32, (at) => clients[at % count]))
  }
  for (const count of [1, 2]) row(`${count} other processes`, [await together(count, baseURL)])
  console.log(
    table(
      [
        '',
        'CPU µs a request, median',
        'in the last batch',
        'requests a second',
        'heap MB at first',
        'heap MB at last',
        'RSS MB',
      ],
      rows,
    ),
  )
  server.disconnect()
  process.exit(0)
}

/** So many processes at once, over one server. */
async function together(count, baseURL) {
  const workers = Array.from({ length: count }, () =>
    fork(new URL(import.meta.url).pathname, ['--worker', baseURL], { execArgv: ['--expose-gc'] }),
  )
  await Promise.all(workers.map(greeting))
  const turns = await Promise.all(
    workers.map((worker) => {
      worker.send({ count: BATCH })
      return greeting(worker)
    }),
  )
  for (const worker of workers) worker.disconnect()
  const sum = (name) => turns.reduce((total, turn) => total + turn[name], 0)
  return { cpu: sum('cpu') / count, rate: sum('rate'), heap: sum('heap'), rss: sum('rss') }
}
