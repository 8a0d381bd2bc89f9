// What the simulator serves, holds and takes to start, in a process of its own: run `npm run build && node bench/simulator.mjs`.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { Formatter, Hash, Rsa, Transformer } from '../esm/index.js'

const STARTS = 15
const ROUNDS = 5
const PER_ROUND = 1_500
const IN_FLIGHT = 16
const ORDERS = 100_000

if (process.send) await serve()
else await measure()

/** The other process: a simulator that reports itself. */
async function serve() {
  const before = performance.now()
  const { createSimulator } = await import('../esm/simulator/index.js')
  const imported = performance.now()
  const platform = await createSimulator()
  const started = performance.now()
  process.on('message', (asked) => {
    if (asked === 'stop') process.exit()
    globalThis.gc?.()
    process.send({ ...process.memoryUsage(), cpu: process.cpuUsage() })
  })
  const { user, system } = process.cpuUsage()
  process.send({
    config: platform.config,
    import: imported - before,
    start: started - imported,
    cpu: (user + system) / 1000,
  })
}

async function measure() {
  print(
    'machine',
    `Node ${process.version}, ${cpus().length} cores of ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)} before`,
  )
  const starts = []
  for (let at = 0; at < STARTS; at++) {
    const child = await open()
    starts.push(child.said)
    child.close()
  }
  const total = starts.map(({ import: module, start }) => module + start)
  print(
    'start-up',
    `${ms(median(total))} (import ${ms(median(starts.map((one) => one.import)))}, keys and listening ${ms(median(starts.map(({ start }) => start)))}; fastest of ${STARTS} ${ms(Math.min(...total))}, slowest ${ms(Math.max(...total))}; CPU of the whole process ${ms(median(starts.map(({ cpu }) => cpu)))})`,
  )

  const child = await open()
  const client = clientOf(child.said.config)
  const idle = await child.ask()
  await client.run([client.order('warm')])
  print(
    'memory, listening',
    `${mb(idle.rss)} resident, ${mb(idle.heapUsed)} heap; ${mb((await child.ask()).heapUsed)} heap once the schemas are unpacked`,
  )

  for (const [name, make] of [
    ['APIv3, placing an order', (at) => client.order(`v3-${at}`)],
    ['APIv3, querying one', () => client.query('warm')],
    ['APIv2, placing an order', (at) => client.xmlOrder(`w2-order-${at}`)],
  ]) {
    const rates = []
    let number = 0
    const before = await child.ask()
    for (let round = 0; round <= ROUNDS; round++) {
      const calls = Array.from({ length: PER_ROUND }, () => make((number += 1)))
      const start = performance.now()
      await client.run(calls)
      if (round > 0) rates.push((PER_ROUND * 1000) / (performance.now() - start)) // the first warms up
    }
    const { cpu } = await child.ask()
    print(
      name,
      `${Math.round(median(rates))} requests a second; ${((cpu.user + cpu.system - before.cpu.user - before.cpu.system) / 1000 / number).toFixed(2)} ms CPU of the simulator each`,
    )
  }

  const before = await child.ask()
  for (let at = 0; at < ORDERS; at += 5_000)
    await client.run(Array.from({ length: 5_000 }, (_, one) => client.xmlOrder(`many-order-${at + one}`)))
  const after = await child.ask()
  print(
    `memory, ${ORDERS.toLocaleString('en')} orders more`,
    `${mb(after.rss)} resident, ${mb(after.heapUsed)} heap: ${Math.round((after.heapUsed - before.heapUsed) / ORDERS)} bytes an order`,
  )
  child.close()
}

async function open() {
  const child = fork(new URL(import.meta.url), { execArgv: ['--expose-gc'] })
  const hear = async () => (await once(child, 'message'))[0]
  const said = await hear()
  return { said, ask: () => (child.send('memory'), hear()), close: () => child.send('stop') }
}

/** Requests are signed before the clock starts, so that it is the simulator that is measured. */
function clientOf({ baseURL, mchid, serial, privateKey, certs, secret }) {
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT })
  const [platformSerial] = Object.keys(certs)
  const key = Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE)
  const json = (method, path, body = '') => {
    const [nonce, timestamp] = [Formatter.nonce(), Formatter.timestamp()]
    const signature = Rsa.sign(Formatter.request(method, path, timestamp, nonce, body), key)
    return {
      method,
      path,
      body,
      headers: {
        authorization: Formatter.authorization(mchid, nonce, signature, timestamp, serial),
        'wechatpay-serial': platformSerial,
        'content-type': 'application/json',
        accept: 'application/json',
      },
    }
  }
  const xml = (path, fields) => {
    const all = { ...fields, mch_id: mchid, nonce_str: Formatter.nonce() }
    const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(all)), secret)
    return {
      method: 'POST',
      path,
      body: Transformer.toXml({ ...all, sign }),
      headers: { 'content-type': 'text/xml' },
    }
  }
  const send = ({ method, path, body, headers }) =>
    new Promise((resolve, reject) => {
      request(new URL(path, baseURL), { method, headers, agent }, (response) => {
        const chunks = []
        response
          .on('data', (chunk) => chunks.push(chunk))
          .on('end', () => {
            const text = Buffer.concat(chunks).toString()
            if (response.statusCode !== 200 || text.includes('FAIL')) return reject(new Error(text))
            resolve()
          })
      })
        .on('error', reject)
        .end(body)
    })
  return {
    order: (out_trade_no) =>
      json(
        'POST',
        '/v3/pay/transactions/native',
        JSON.stringify({
          appid: 'wx8888888888888888',
          mchid,
          description: 'QQ公仔',
          out_trade_no: `order-${out_trade_no}`,
          notify_url: 'https://www.example.com/',
          amount: { total: 100 },
        }),
      ),
    query: (out_trade_no) =>
      json('GET', `/v3/pay/transactions/out-trade-no/order-${out_trade_no}?mchid=${mchid}`),
    xmlOrder: (out_trade_no) =>
      xml('/pay/unifiedorder', {
        appid: 'wx8888888888888888',
        body: 'QQ公仔',
        out_trade_no,
        total_fee: 100,
        spbill_create_ip: '127.0.0.1',
        notify_url: 'https://www.example.com/',
        trade_type: 'NATIVE',
      }),
    run: async (calls) => {
      const left = calls.values()
      await Promise.all(
        Array.from({ length: IN_FLIGHT }, async () => {
          for (const call of left) await send(call)
        }),
      )
    },
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
function ms(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`
}
function mb(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
function print(name, value) {
  process.stdout.write(`${name.padEnd(34)}${value}\n`)
}
