// One client in one process: measures what it is asked to and answers with numbers. `worker.mjs <client>`, spoken to over IPC.
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { answer, keys, notification, order, signatureHeaders, v2order } from './fixtures.mjs'
import { quantile } from './numbers.mjs'

const [, , name] = process.argv
const { create } = await import(`./clients/${name}.mjs`)
/** Calls before the first measurement of a process, until V8 has compiled what there is to compile. */
const WARM_UP = 2_000
let client
let stubbed
const warm = new Set()

const CALLS = { native: (one) => one.native(order), v2: (one) => one.v2(v2order) }
const RIGHT = {
  native: ({ code_url }) => code_url.startsWith('weixin://'),
  v2: ({ prepay_id }) => prepay_id.startsWith('wx'),
}

/** Microseconds of CPU, of all threads. */
function cpu(since) {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

async function flood(call, count, inFlight, latencies) {
  let next = 0
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < count) {
        const at = next++
        const start = performance.now()
        await call(client)
        if (latencies) latencies[at] = (performance.now() - start) * 1000
      }
    }),
  )
}

/** Microseconds of `work` and of `bare`, in short turns: the least disturbed tenth of the turns counts. */
async function against(work, bare, count) {
  const turn = 10
  const [mine, theirs] = [[], []]
  const time = async (list, one) => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < turn; i++) await one()
    list.push(Number(process.hrtime.bigint() - start) / 1000 / turn)
  }
  for (let done = 0; done < count; done += turn) {
    await time(mine, work)
    await time(theirs, bare)
  }
  return {
    us: quantile(mine.slice(mine.length / 4), 0.1),
    bare_us: quantile(theirs.slice(theirs.length / 4), 0.1),
  }
}

function bareCall() {
  const key = createPrivateKey(keys.merchant.key)
  const platformKey = createPublicKey(keys.platform.cert)
  const request = Buffer.from(
    `POST\n/v3/pay/transactions/native\n1700000000\n${'0'.repeat(32)}\n${JSON.stringify(order)}\n`,
  )
  const {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': signature,
  } = signatureHeaders(answer)
  const message = Buffer.from(`${timestamp}\n${nonce}\n${answer}\n`)
  const bytes = Buffer.from(signature, 'base64')
  return () => {
    sign('sha256', request, key)
    if (!verify('sha256', message, platformKey, bytes)) throw new Error('not genuine')
  }
}

const ASKED = {
  async open({ baseURL }) {
    client = await create({ baseURL })
    return { can: Object.keys(client), unsigned: client.unsigned === true }
  },
  async prove({ call }) {
    if (!RIGHT[call](await CALLS[call](client)))
      throw new Error(`${name} ${call}: not the answer that was sent`)
    return {}
  },
  async load({ call, count, inFlight }) {
    await flood(CALLS[call], warm.has(call) ? 64 : WARM_UP, inFlight)
    warm.add(call)
    const latencies = new Float64Array(count)
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const [start, used] = [performance.now(), process.cpuUsage()]
    await flood(CALLS[call], count, inFlight, latencies)
    const result = {
      cpu_us: cpu(used) / count,
      per_second: (count * 1000) / (performance.now() - start),
      p50_us: quantile(latencies, 0.5),
      p99_us: quantile(latencies, 0.99),
      loop_p99_ms: delay.percentile(99) / 1e6,
    }
    delay.disable()
    return result
  },
  async stub({ count }) {
    const canned = {
      headers: { ...signatureHeaders(answer), 'content-type': 'application/json' },
      body: Buffer.from(answer),
    }
    stubbed ??= await create({
      baseURL: 'https://api.mch.weixin.qq.com/',
      stub: () => ({ ...canned, headers: { ...canned.headers } }),
    })
    const { us, bare_us } = await against(() => stubbed.native(order), bareCall(), count)
    return { overhead_us: us - bare_us, us, bare_us }
  },
  /** Bytes that a call leaves behind. */
  async garbage({ count }) {
    await flood(CALLS.native, WARM_UP, 32)
    const turns = []
    for (let turn = 0; turn < 5; turn++) {
      globalThis.gc()
      const before = process.memoryUsage().heapUsed
      await flood(CALLS.native, count, 32)
      turns.push((process.memoryUsage().heapUsed - before) / count / 1000)
    }
    return { kilobytes: quantile(turns, 0.5) }
  },
  async notify({ count }) {
    const { create: bare } = await import('./clients/limit.mjs')
    const limit = await bare({ baseURL: 'http://127.0.0.1/' })
    const { headers, body: text } = notification()
    const body = Buffer.from(text) // as a socket hands it over
    const { us, bare_us } = await against(
      () => client.notify(headers, body),
      () => limit.notify(headers, body),
      count,
    )
    return { ratio: us / bare_us, us, bare_us }
  },
  /** The rise of the peak above what there was before; wants a fresh process. */
  async download({ megabytes }) {
    await client.native(order)
    globalThis.gc?.()
    writeFileSync('/proc/self/clear_refs', '5')
    const before = process.memoryUsage.rss()
    const start = performance.now()
    const bytes = await client.download(megabytes)
    if (bytes !== megabytes << 20) throw new Error(`${name}: ${bytes} bytes of a bill of ${megabytes} MiB`)
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
    return { rise_mb: (peak - before) / 2 ** 20, ms: performance.now() - start }
  },
}

process.on('message', async ({ ask, ...rest }) => {
  try {
    process.send(await ASKED[ask](rest))
  } catch (error) {
    process.send({ error: error.stack })
  }
})
process.on('disconnect', () => process.exit())
