// node bench/profile.mjs [client, wechatpay-chain] [requests, 6000]: where the time of a request goes, by owner. After npm run build.
import { fork } from 'node:child_process'
import { Session } from 'node:inspector/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintKeys } from './mint.mjs'
import { short, table } from './numbers.mjs'

const [, file, name = 'wechatpay-chain', count = '6000'] = process.argv
if (process.env.BENCH_KEYS === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bench-'))
  process.env.BENCH_KEYS = join(folder, 'keys.json')
  await mintKeys(process.env.BENCH_KEYS)
  fork(file, process.argv.slice(2)).once('exit', (code) => {
    rmSync(folder, { recursive: true })
    process.exitCode = code ?? 1
  })
} else {
  await profile(Number(count))
}

async function profile(requests) {
  const { order } = await import('./fixtures.mjs')
  const { create } = await import(`./clients/${name}.mjs`)
  const server = fork(join(import.meta.dirname, 'server.mjs'))
  const { http: baseURL } = await new Promise((resolve) => {
    server.once('message', resolve)
  })
  const client = await create({ baseURL })
  const flood = async (most) => {
    let next = 0
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (next++ < most) await client.native(order)
      }),
    )
  }
  await flood(3000)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 100 })
  await session.post('Profiler.start')
  await flood(requests)
  const {
    profile: { nodes, samples, timeDeltas },
  } = await session.post('Profiler.stop')
  server.disconnect()

  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const owners = new Map()
  samples.forEach((id, at) => {
    const owner = ownerOf(frames.get(id))
    owners.set(owner, (owners.get(owner) ?? 0) + timeDeltas[at] / requests)
  })
  const rows = [...owners]
    .filter(([owner, us]) => owner !== '(idle)' && us >= 0.5)
    .sort(([, a], [, b]) => b - a)
  console.log(
    table(
      [name, 'µs a request, on the main thread'],
      rows.map(([owner, us]) => [owner, short(us)]),
    ),
  )
  process.exit(0)
}

function ownerOf({ url, functionName }) {
  if (/^\((?:garbage|idle|program)/.test(functionName)) return functionName
  if (url.startsWith('node:'))
    return /crypto/.test(url)
      ? 'node: crypto'
      : /http|net|stream|tcp/.test(url)
        ? 'node: http and streams'
        : 'node: the rest'
  if (url === '')
    return ['run', 'sign', 'verify'].includes(functionName)
      ? 'OpenSSL: verifying, handing over to sign'
      : 'V8 and libuv'
  return (
    /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(url)?.[1] ??
    (url.includes('/bench/') ? 'the measurement' : 'wechatpay-chain')
  )
}
