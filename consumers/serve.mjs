// Runs a program that serves examples/notifications/bun-deno.ts on a port of its own: `node serve.mjs PROGRAM ARGUMENT…`, with PORT for
// the port. Sends it what is genuine, a copy, and what is forged, and prints the answers and what the program said.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTestKeys, Notifications } from 'wechatpay-chain/notifications'

const keys = createTestKeys()
const { serial } = keys.platform
const file = resolve('pub_key.pem')
writeFileSync(file, keys.certs[serial].export({ format: 'pem', type: 'spki' }))

const probe = createServer().listen(0, '127.0.0.1')
await once(probe, 'listening')
const { port } = probe.address()
probe.close()
await once(probe, 'close')

const [program, ...args] = process.argv.slice(2).map((word) => word.replace('PORT', String(port)))
const server = spawn(program, args, {
  env: {
    ...process.env,
    PORT: String(port),
    WXPAY_PUB_KEY_ID: serial,
    WXPAY_PUB_KEY: pathToFileURL(file).href,
    WXPAY_APIV3_KEY: keys.apiv3Key,
  },
})
let said = ''
let ended = false
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (chunk) => {
    said += String(chunk)
  })
server.on('exit', () => {
  ended = true
})

async function post({ headers, body }) {
  for (let tries = 0; ; tries++) {
    try {
      return (await fetch(`http://127.0.0.1:${port}/wechatpay/notify`, { method: 'POST', headers, body }))
        .status
    } catch (error) {
      if (ended || tries === 100) throw new Error(said, { cause: error })
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

try {
  const minted = new Notifications(keys).sign({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'serve-0001', amount: { total: 100 } },
  })
  const forged = { ...minted, body: minted.body.replace('TRANSACTION', 'TRANSACTION ') }
  const statuses = [await post(minted), await post(minted), await post(forged)]
  console.log([...statuses, ...(said.match(/^paid .*$/gm) ?? [])].join(' '))
} finally {
  server.kill()
}
