// node bench/growth.mjs [requests, 100000]: does a request cost the same after many, and with many clients? After npm run build.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintKeys } from './mint.mjs'
import { median, short, table } from './numbers.mjs'

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
} else {
  await measure(Number(process.argv[2] ?? 100_000))
}

async function measure(most) {
  const { order } = await import('./fixtures.mjs')
  const { create } = await import('./clients/wechatpay-chain.mjs')
  const server = fork(join(new URL('.', import.meta.url).pathname, 'server.mjs'), { execArgv: [] })
  const { http: baseURL } = await new Promise((resolve) => {
    server.once('message', resolve)
  })
  const client = await create({ baseURL })

  /** Microseconds of CPU a request, and megabytes in use afterwards. */
  async function batch(count, clientOf) {
    let next = 0
    const used = process.cpuUsage()
    await Promise.all(
      Array.from({ length: Math.min(32, count) }, async () => {
        while (next < count) await clientOf(next++).native(order)
      }),
    )
    const { user, system } = process.cpuUsage(used)
    globalThis.gc()
    return {
      cpu: (user + system) / count,
      heap: process.memoryUsage().heapUsed / 2 ** 20,
      rss: process.memoryUsage.rss() / 2 ** 20,
    }
  }

  await batch(2000, () => client)
  const rows = []
  for (const count of [10, 1000, most]) {
    const turns = []
    for (let left = count; left > 0; left -= 10_000)
      turns.push(await batch(Math.min(left, 10_000), () => client))
    rows.push([
      `${count.toLocaleString('en')} requests`,
      short(median(turns.map(({ cpu }) => cpu))),
      short(turns.at(-1).cpu),
      short(turns[0].heap),
      short(turns.at(-1).heap),
      short(turns.at(-1).rss),
    ])
  }
  const clients = await Promise.all(Array.from({ length: 1000 }, () => create({ baseURL })))
  await batch(2000, (at) => clients[at % 1000])
  const many = await batch(10_000, (at) => clients[at % 1000])
  rows.push([
    '10,000 requests by 1,000 clients',
    short(many.cpu),
    short(many.cpu),
    '–',
    short(many.heap),
    short(many.rss),
  ])
  console.log(
    table(
      ['', 'CPU µs a request, median', 'in the last 10,000', 'heap MB at first', 'heap MB at last', 'RSS MB'],
      rows,
    ),
  )
  server.disconnect()
  process.exit(0)
}
