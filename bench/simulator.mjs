// What the simulator serves, holds and takes to start, in a process of its own: run `npm run build && node bench/simulator.mjs`.
import { fork } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { Formatter, Hash, Rsa, Transformer } from '../esm/index.js'

const STARTS = 15
const ROUNDS = 9
const PER_ROUND = 1_000
const SIGNATURES = 200
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
  const key = Rsa.from(platform.config.privateKey, Rsa.KEY_TYPE_PRIVATE)
  const publicKey = createPublicKey(key)
  const message = Buffer.alloc(300, 'a')
  const rsaMicroseconds = () => {
    const before = process.cpuUsage()
    for (let at = 0; at < SIGNATURES; at++) Rsa.verify(message, Rsa.sign(message, key), publicKey)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / SIGNATURES
  }
  process.on('message', (asked) => {
    if (asked === 'stop') process.exit()
    globalThis.gc?.()
    process.send(asked === 'rsa' ? rsaMicroseconds() : { ...process.memoryUsage(), cpu: process.cpuUsage() })
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

  // Round by round in turn, with a signature and its verification between them: whatever the machine does
  // meanwhile, it does to all of them.
  const kinds = [
    ['APIv3, placing an order', (at) => client.order(`v3-${at}`)],
    ['APIv3, querying one', () => client.query('warm')],
    ['APIv2, placing an order', (at) => client.xmlOrder(`w2-order-${at}`)],
  ].map(([name, make]) => ({ name, make, rates: [], cpus: [], overRsa: [] }))
  const rsa = []
  let number = 0
  for (let round = 0; round <= ROUNDS; round++)
    for (const { make, rates, cpus, overRsa } of kinds) {
      const calls = Array.from({ length: PER_ROUND }, () => make((number += 1)))
      const bare = await child.ask('rsa')
      const before = await child.ask()
      const start = performance.now()
      await client.run(calls)
      const took = performance.now() - start
      const { cpu } = await child.ask()
      if (round === 0) continue // warms up
      const each = (cpu.user + cpu.system - before.cpu.user - before.cpu.system) / PER_ROUND
      rsa.push(bare)
      rates.push((PER_ROUND * 1000) / took)
      cpus.push(each)
      overRsa.push(each / bare)
    }
  for (const { name, rates, cpus, overRsa } of kinds)
    print(
      name,
      `${Math.round(median(rates))} requests a second (best round ${Math.round(Math.max(...rates))}); ${(median(cpus) / 1000).toFixed(2)} ms CPU of the simulator each, ${median(overRsa).toFixed(2)} times that of a signature and a verification (${(median(rsa) / 1000).toFixed(2)} ms)`,
    )

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
  return { said, ask: (what = 'memory') => (child.send(what), hear()), close: () => child.send('stop') }
}

/** Requests are signed before the clock starts, so that it is the simulator that is measured. */
function clientOf({ baseURL, mchid, serial, privateKey, certs, secret }) {
  const { host, hostname, port } = new URL(baseURL)
  const [platformSerial] = Object.keys(certs)
  const key = Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE)
  const json = (method, path, body = '') => {
    const [nonce, timestamp] = [Formatter.nonce(), Formatter.timestamp()]
    const signature = Rsa.sign(Formatter.request(method, path, timestamp, nonce, body), key)
    return written(method, path, body, {
      authorization: Formatter.authorization(mchid, nonce, signature, timestamp, serial),
      'wechatpay-serial': platformSerial,
      'content-type': 'application/json',
      accept: 'application/json',
    })
  }
  const xml = (path, fields) => {
    const all = { ...fields, mch_id: mchid, nonce_str: Formatter.nonce() }
    const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(all)), secret)
    return written('POST', path, Transformer.toXml({ ...all, sign }), { 'content-type': 'text/xml' })
  }
  const written = (method, path, body, headers) =>
    Buffer.from(
      [
        `${method} ${path} HTTP/1.1`,
        `host: ${host}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    )
  // Sockets without a client of HTTP around them, which would cost as much as what is measured.
  const send = (socket, bytes) =>
    new Promise((resolve, reject) => {
      let response = ''
      const hear = (chunk) => {
        response += chunk
        const head = response.indexOf('\r\n\r\n') + 4
        const [, length] = /^content-length: (\d+)/im.exec(response) ?? []
        if (head < 4 || response.length < head + Number(length)) return
        socket.off('data', hear)
        if (response.startsWith('HTTP/1.1 200') && !response.includes('<err_code>')) resolve()
        else reject(new Error(response))
      }
      socket.on('data', hear).write(bytes)
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
          const socket = connect(Number(port), hostname).setNoDelay().setEncoding('latin1')
          await once(socket, 'connect')
          for (const call of left) await send(socket, call)
          socket.destroy()
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
