// What a receiver adds to bare crypto, on one core: run `npm run build && node bench/notifications.mjs`. Prints ratios of the same run.
import { createDecipheriv, createSecretKey, verify } from 'node:crypto'
import { createTestKeys, Notifications, receive } from '../esm/notifications/index.js'

const ROUNDS = 40
const PER_ROUND = 500
const IN_FLIGHT = 100

const keys = createTestKeys()
const notifications = new Notifications(keys)
const resource = {
  appid: 'wxd678efh567hg6787',
  mchid: '1230000109',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  attach: 'x'.repeat(520),
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  promotion_detail: [
    {
      coupon_id: '109519',
      name: '单品惠-6',
      scope: 'GLOBAL',
      type: 'CASH',
      amount: 100,
      stock_id: '931386',
      wechatpay_contribute: 0,
      merchant_contribute: 0,
      other_contribute: 0,
      currency: 'CNY',
    },
  ],
}
const { headers, body: text } = notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource })
const body = Buffer.from(text)

/** Only the two calls, everything they need decoded before the clock starts. */
const publicKey = keys.certs[keys.platform.serial]
const apiv3Key = createSecretKey(Buffer.from(keys.apiv3Key))
const signed = Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`)
const signature = Buffer.from(headers['wechatpay-signature'], 'base64')
const sealed = JSON.parse(text).resource
const data = Buffer.from(sealed.ciphertext, 'base64')
function crypto() {
  if (!verify('sha256', signed, publicKey, signature)) throw new Error('not verified')
  open(sealed, data)
}

/** The two calls on a notification as it comes: what a receiver without a library writes, checks left out. */
function byHand() {
  const content = body.toString()
  const message = Buffer.from(
    `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${content}\n`,
  )
  if (!verify('sha256', message, publicKey, Buffer.from(headers['wechatpay-signature'], 'base64')))
    throw new Error('not verified')
  const { resource } = JSON.parse(content)
  return JSON.parse(open(resource, Buffer.from(resource.ciphertext, 'base64')))
}

function open({ nonce, associated_data }, bytes) {
  const decipher = createDecipheriv('aes-256-gcm', apiv3Key, nonce, { authTagLength: 16 })
    .setAAD(Buffer.from(associated_data))
    .setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
}

async function perSecond(work) {
  const start = process.hrtime.bigint()
  for (let i = 0; i < PER_ROUND; i++) await work()
  return (PER_ROUND * 1e9) / Number(process.hrtime.bigint() - start)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const quantile = (numbers, q) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))]

const unwrap = () => notifications.unwrap(headers, body)
if ((await unwrap()).resource.out_trade_no !== resource.out_trade_no) throw new Error('not unwrapped')
const rounds = []
for (let round = 0; round <= ROUNDS; round++) {
  const rates = {
    crypto: await perSecond(crypto),
    byHand: await perSecond(byHand),
    unwrap: await perSecond(unwrap),
  }
  if (round > 0) rounds.push(rates) // the first warms up
}
const rate = (name) => median(rounds.map((rates) => rates[name])).toFixed(0)
const ratio = (name) => median(rounds.map((rates) => rates.unwrap / rates[name])).toFixed(3)

/** Deliveries of different notifications, 100 of them at any time, each from its arrival to its answer. */
async function latencies(total) {
  const minted = Array.from({ length: total }, () =>
    notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource }),
  )
  const found = []
  let next = 0
  let handled = 0
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (next < total) {
        const { headers, body } = minted[next++]
        await new Promise(setImmediate) // the next one comes from the network
        const start = performance.now()
        const { status } = await receive(notifications, headers, body, {
          'TRANSACTION.SUCCESS': async () => {
            handled++
          },
        })
        if (status !== 204) throw new Error(`answered ${status}`)
        found.push(performance.now() - start)
      }
    }),
  )
  if (handled !== total) throw new Error(`handled ${handled} of ${total}`)
  return found.slice(total >> 2)
}
const waits = await latencies(4_000)

const milliseconds = (q) => `${quantile(waits, q).toFixed(2)} ms`
console.log(
  `a notification of ${body.length} bytes, Node ${process.versions.node}, one core, median of ${ROUNDS} rounds`,
)
console.log(`unwrap                                          ${rate('unwrap')}/s`)
console.log(
  `crypto.verify + createDecipheriv + JSON.parse   ${rate('byHand')}/s   unwrap is ${ratio('byHand')} of it (at least 0.95)`,
)
console.log(
  `the crypto alone, all decoded beforehand        ${rate('crypto')}/s   unwrap is ${ratio('crypto')} of it`,
)
console.log(
  `receive, ${IN_FLIGHT} in flight                          p50 ${milliseconds(0.5)}, p99 ${milliseconds(0.99)} (p99 under 5 ms)`,
)
