// A soak: orders, refunds and queries against the simulator's ledger while connections are reset, refused, stalled and closed under way.
// node bench/soak.mjs [calls, 100000]     after npm run build. Ends with status 1 where anything was lost, done twice or left behind.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Wechatpay, WechatpayError } from '../esm/index.js'

const RATES = { reset: 0.01, 503: 0.01, stall: 0.002, stale: 0.005 }
const AT_ONCE = 50
const TIMEOUT_MILLISECONDS = 1_000
const REFUNDS_PER_ORDER = 40
const ORDER = { appid: 'wxd678efh567hg6787', description: 'soak', notify_url: 'https://shop.example/notify' }

/** The other process: the simulator, and in front of it what closes kept connections under a request. */
async function platform() {
  const { createSimulator } = await import('../esm/simulator/index.js')
  const simulator = await createSimulator({
    fail: ['reset', '503', 'stall'].map((mode) => ({
      mode,
      rate: RATES[mode],
      path: /native$|refunds|out-trade-no/,
    })),
  })
  const [orders, faults] = [new Set(), { stale: 0 }]
  simulator.watch((happening) => {
    if (happening.type !== 'request') return
    const { method, target, status, signed } = happening.exchange
    if (method === 'POST' && target.endsWith('/native') && status === 200)
      orders.add(JSON.parse(signed.split('\n')[4]).out_trade_no)
  })
  const upstream = Number(new URL(simulator.baseURL).port)
  const server = createServer((client) => {
    const behind = connect(upstream, '127.0.0.1')
    let [answers, waiting] = [0, true]
    client.on('data', (chunk) => {
      const next = waiting && answers > 0
      waiting = false
      if (next && Math.random() < RATES.stale) {
        faults.stale++
        client.resetAndDestroy()
        behind.destroy()
      } else behind.write(chunk)
    })
    behind.on('data', (chunk) => {
      answers++
      waiting = true
      client.write(chunk)
    })
    behind.on('end', () => client.end()).on('error', () => client.resetAndDestroy())
    client.on('close', () => behind.destroy()).on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.on('message', async ({ pay }) => {
    if (pay !== undefined) {
      await simulator.pay(pay)
      process.send({ paid: pay })
      return
    }
    const refunds = new Map()
    for (const { kind, reference } of simulator.ledger.entries)
      if (kind === 'REFUND') refunds.set(reference, (refunds.get(reference) ?? 0) + 1)
    const balance = Object.values(simulator.ledger.balances).reduce((sum, one) => sum + one, 0)
    process.send({ orders: [...orders], refunds: [...refunds], balance, stale: faults.stale })
  })
  process.send({ config: { ...simulator.config, baseURL: `http://127.0.0.1:${server.address().port}/` } })
}

async function soak(calls) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  const memory = () => {
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 }
  }
  let unhandled = 0
  process.on('unhandledRejection', () => unhandled++)

  const child = fork(new URL(import.meta.url), ['--platform'])
  const heard = async (name) => {
    for (;;) {
      const [message] = await once(child, 'message')
      if (name in message) return message
    }
  }
  const { config } = await heard('config')
  const instance = new Wechatpay({ ...config, timeout: TIMEOUT_MILLISECONDS })
  const { mchid } = config

  /** Kept as bytes, so that what the soak remembers is not what it measures. */
  const outcomes = {
    order: new Uint8Array(calls),
    refund: new Uint8Array(calls),
    query: new Uint8Array(calls),
  }
  const codes = new Map()
  const [DONE, REFUSED, UNKNOWN, NOT_SENT] = [1, 2, 3, 4]
  let [settled, attempts, foreign] = [0, 0, 0]

  async function note(kind, at, call) {
    try {
      const { attempts: made } = await call()
      attempts += made
      outcomes[kind][at] = DONE
    } catch (error) {
      if (!(error instanceof WechatpayError)) foreign++
      attempts += error.attempts ?? 0
      codes.set(error.code, (codes.get(error.code) ?? 0) + 1)
      outcomes[kind][at] = { rejected: REFUSED, 'not-sent': NOT_SENT }[error.outcome] ?? UNKNOWN
    }
    settled++
  }
  const native = (out_trade_no, total) =>
    instance.v3.pay.transactions.native.post({ json: { ...ORDER, mchid, out_trade_no, amount: { total } } })

  /** An order that can be refunded so many times, placed and paid until it is. */
  let [paid, left] = [undefined, 0]
  let paying
  async function payable() {
    while (left === 0)
      await (paying ??= another().finally(() => {
        paying = undefined
      }))
    left--
    return paid
  }
  let payables = 0
  async function another() {
    const out_trade_no = `payable-${payables++}`
    for (;;) {
      try {
        await native(out_trade_no, REFUNDS_PER_ORDER)
        break
      } catch {
        /* placed again under the same number */
      }
    }
    child.send({ pay: out_trade_no })
    await heard('paid')
    ;[paid, left] = [out_trade_no, REFUNDS_PER_ORDER]
  }

  async function one(at) {
    const kind = at % 10
    if (kind < 4) return note('order', at, () => native(`order-${at}`, 1))
    if (kind < 7) {
      const out_trade_no = await payable()
      return note('refund', at, () =>
        instance.v3.refund.domestic.refunds.post({
          json: {
            out_trade_no,
            out_refund_no: `refund-${at}`,
            amount: { refund: 1, total: REFUNDS_PER_ORDER, currency: 'CNY' },
          },
        }),
      )
    }
    return note('query', at, () =>
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: `payable-${Math.max(0, payables - 2)}`,
        query: { mchid },
      }),
    )
  }

  await payable()
  left++
  const curve = []
  let next = 0
  const began = performance.now()
  const worker = async () => {
    while (next < calls) {
      const at = next++
      if (at % Math.ceil(calls / 10) === 0) curve.push(memory())
      await one(at)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const seconds = (performance.now() - began) / 1000
  curve.push(memory())

  child.send({ end: true })
  const { orders, refunds, balance, stale } = await heard('orders')
  const placed = new Set(orders)
  const refunded = new Map(refunds)
  const wrong = []
  for (const [kind, there] of Object.entries({ order: placed, refund: refunded })) {
    outcomes[kind].forEach((outcome, at) => {
      const number = `${kind}-${at}`
      if (outcome === DONE && !there.has(number)) wrong.push(`${number} was reported done and is not`)
      if ((outcome === NOT_SENT || outcome === REFUSED) && there.has(number))
        wrong.push(`${number} was reported not done and is`)
      if (outcome === 0 && there.has(number)) wrong.push(`${number} was never asked for`)
    })
  }
  const twice = [...refunded].filter(([, times]) => times > 1)
  child.disconnect()
  child.kill()
  await once(child, 'exit')
  await sleep(500)
  const resources = process.getActiveResourcesInfo().filter((name) => /^TCP|^TLS|Timeout/.test(name))
  const count = (value) =>
    Object.values(outcomes).reduce(
      (sum, list) => sum + list.reduce((many, outcome) => many + (outcome === value ? 1 : 0), 0),
      0,
    )
  const warm = curve[2] ?? curve[0]
  const last = curve.at(-1)
  console.log(
    `${calls} calls, ${attempts} attempts in ${seconds.toFixed(0)} s, ${(calls / seconds).toFixed(0)} a second; ${stale} stale sockets`,
  )
  console.log(
    `done ${count(DONE)}, unknown ${count(UNKNOWN)}, refused ${count(REFUSED)}, not sent ${count(NOT_SENT)}; codes ${JSON.stringify(Object.fromEntries(codes))}`,
  )
  console.log(
    `never settled ${calls - settled}, not our errors ${foreign}, unhandled rejections ${unhandled}, outcomes that were not true ${wrong.length}`,
  )
  console.log(
    `orders in the simulator ${placed.size}, refunds ${refunded.size}, refunds done twice ${twice.length}, sum of its ledger ${balance} fen`,
  )
  console.log(`MiB of heap after each tenth: ${curve.map(({ heap }) => heap.toFixed(1)).join(' ')}`)
  console.log(`MiB of rss after each tenth: ${curve.map(({ rss }) => rss.toFixed(0)).join(' ')}`)
  console.log(`sockets and timers left: ${resources.length}`)
  for (const line of wrong.slice(0, 10)) console.log(line)
  const heapGrowth = last.heap - warm.heap
  if (
    calls !== settled ||
    foreign + unhandled + wrong.length + twice.length + resources.length > 0 ||
    balance !== 0 ||
    heapGrowth > 20
  )
    process.exitCode = 1
}

await (process.argv[2] === '--platform' ? platform() : soak(Number(process.argv[2] ?? 100_000)))
