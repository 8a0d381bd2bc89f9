// node bench/signer.mjs [calls, 2000]: what signing on the thread pool is worth: the client's own signer against one that signs on the loop. After npm run build.
import { generateKeyPairSync, sign } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { Wechatpay } from '../esm/index.js'
import { median, short, table } from './numbers.mjs'

const calls = Number(process.argv[2] ?? 2000)
const ROUNDS = 5
const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=p1a2b3c4"}'

/** Answers with the loop's next turn, so that nothing but the client is measured; one signature serves for the seconds this takes. */
const timestamp = String(Math.floor(Date.now() / 1000))
const headers = {
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': 'n',
  'wechatpay-serial': 'AA',
  'wechatpay-signature': sign(
    'sha256',
    Buffer.from(`${timestamp}\nn\n${body}\n`),
    platform.privateKey,
  ).toString('base64'),
}
const adapter = async (config) => {
  await turn()
  return { status: 200, statusText: 'OK', headers, data: body, config }
}

const common = { mchid: '1900000109', certs: { AA: platform.publicKey }, adapter }
const CLIENTS = {
  'on the thread pool (its own)': new Wechatpay({ ...common, serial, privateKey: merchant.privateKey }),
  'on the event loop': new Wechatpay({
    ...common,
    signer: {
      serial,
      sign: (message) => sign('sha256', Buffer.from(message), merchant.privateKey).toString('base64'),
    },
  }),
}

async function measure(client, inFlight) {
  let left = calls
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left-- > 0)
        await client.v3.pay.transactions.native.post({ json: { out_trade_no: String(left) } })
    }),
  )
  const perSecond = (calls * 1000) / (performance.now() - began)
  delay.disable()
  return { perSecond, p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6 }
}

const rows = []
for (const inFlight of [1, 32]) {
  const turns = Object.fromEntries(Object.keys(CLIENTS).map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, client] of Object.entries(CLIENTS)) turns[name].push(await measure(client, inFlight))
  for (const [name, [, ...list]] of Object.entries(turns))
    rows.push([
      String(inFlight),
      name,
      ...['perSecond', 'p50', 'p99'].map((figure) => short(median(list.map((one) => one[figure])))),
    ])
}
console.log(table(['in flight', 'signs', 'calls a second', 'loop held up, ms p50', 'ms p99'], rows))
