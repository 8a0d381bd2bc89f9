// Many merchants in one process: memory each, time to the first call, and connections.
// node --expose-gc bench/merchants.mjs [merchants, 10000]     after npm run build
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Merchants } from '../cjs/merchants/index.js'
import { createSimulator } from '../cjs/simulator/index.js'

const count = Number(process.argv[2] ?? 10_000)
const platform = await createSimulator()
const pem = (key) => key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' })
/** Keys of their own for every hundredth: to make ten thousand takes minutes. */
const keys = Array.from({ length: Math.ceil(count / 100) }, () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { privateKey: pem(privateKey), publicKey: pem(publicKey) }
})
const { serial, privateKey, certs, baseURL } = platform.config
const mchidAt = (at) => String(1_900_000_000 + at)
/** As a database gives them: strings, new at each load. The first merchant is the simulator's. */
const load = (mchid) => {
  const at = Number(mchid) - 1_900_000_000
  if (mchid === platform.config.mchid)
    return { serial, privateKey, certs, baseURL, defaults: { appid: 'wx8888888888888888' } }
  const own = keys[at % keys.length]
  return {
    serial: (0x3775b6a45acd5888n + BigInt(at)).toString(16).padStart(40, '0').toUpperCase(),
    privateKey: `${own.privateKey}`,
    certs: { [`PUB_KEY_ID_01${mchid}2026112700000000`]: `${own.publicKey}` },
    apiv3Key: randomBytes(16).toString('hex'),
    baseURL,
    defaults: { appid: 'wx8888888888888888' },
  }
}

const memory = () => {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heapUsed }
}
const merchants = new Merchants(load, { max: count + 1 })
const each = (one, other) => `${((other - one) / count / 1024).toFixed(1)} kB`
const before = memory()
const began = performance.now()
for (let at = 2; at <= count + 1; at++) await merchants.get(mchidAt(at))
const made = performance.now() - began
const after = memory()
console.log(
  `${count} merchants: ${each(before.rss, after.rss)} of memory each (heap ${each(before.heapUsed, after.heapUsed)}), made in ${(made / count).toFixed(2)} ms each`,
)

let opened = 0
const server = createServer((_, response) => response.writeHead(404).end())
server.on('connection', () => opened++)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
merchants.forget(platform.config.mchid)
const first = performance.now()
const shop = await merchants.get(platform.config.mchid)
await shop.v3.certificates.get().catch((error) => {
  if (error.code !== 'RESOURCE_NOT_EXISTS') throw error
})
console.log(`first call of a merchant that is loaded for it: ${(performance.now() - first).toFixed(1)} ms`)

const elsewhere = new Merchants((mchid) => ({
  ...load(mchid),
  baseURL: `http://127.0.0.1:${server.address().port}/`,
  retry: false,
}))
for (let at = 2; at < 202; at++)
  await (await elsewhere.get(mchidAt(at))).v3.certificates.get().catch(() => undefined)
console.log(
  `200 merchants, one call each, one after the other: ${opened} connection${opened === 1 ? '' : 's'}`,
)
server.closeAllConnections()
server.close()
await merchants.close()
await elsewhere.close()
await platform.close()
