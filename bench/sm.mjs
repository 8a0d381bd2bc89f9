// The cost of each operation of 国密 beside its RSA and AES counterpart: node bench/sm.mjs, after npm run build. One thread, no network.
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'

const { AesGcm, Rsa, Sm2, Sm4Gcm } = createRequire(import.meta.url)('../cjs/index.js')
const MILLISECONDS = 500

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKey = Sm2.from(`11${randomBytes(31).toString('hex')}`)
const sm2 = { privateKey, publicKey: createPublicKey(privateKey) }
const message = `POST\n/v3/pay/transactions/native\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n${'x'.repeat(400)}\n`
const [apiv3Key, nonce, resource] = ['k'.repeat(32), '012345678901', 'x'.repeat(1024)]

const operationsOf = (crypto, keys, aead) => {
  const signature = crypto.sign(message, keys.privateKey)
  const field = crypto.encrypt('13800138000', keys.publicKey)
  const sealed = aead.encrypt(resource, apiv3Key, nonce, 'x')
  return {
    'sign a request': () => crypto.sign(message, keys.privateKey),
    'verify an answer': () => crypto.verify(message, signature, keys.publicKey),
    'encrypt a field': () => crypto.encrypt('13800138000', keys.publicKey),
    'decrypt a field': () => crypto.decrypt(field, keys.privateKey),
    'open 1 KiB': () => aead.decrypt(sealed, apiv3Key, nonce, 'x'),
  }
}

/** Microseconds for one, of this thread's processor time. */
function cost(run) {
  for (let warm = 0; warm < 20; warm++) run()
  const [start, from] = [performance.now(), process.cpuUsage()]
  let count = 0
  while (performance.now() - start < MILLISECONDS) {
    run()
    count += 1
  }
  const { user, system } = process.cpuUsage(from)
  return (user + system) / count
}

const all = { RSA: operationsOf(Rsa, rsa, AesGcm), SM2: operationsOf(Sm2, sm2, Sm4Gcm) }
console.log(`Node.js ${process.version}, load ${loadavg()[0].toFixed(1)}, µs of processor time`)
for (const name of Object.keys(all.RSA))
  console.log(
    `${name.padEnd(18)} RSA ${cost(all.RSA[name]).toFixed(0).padStart(6)}   SM2 ${cost(all.SM2[name]).toFixed(0).padStart(6)}`,
  )
