// What server, clients and measurements agree on: keys minted for this run, one order, one answer. It parses no key and loads no more than
// a client does, for the start of a process is measured too.
import { createCipheriv, createHash, randomBytes, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

export const mchid = '1900000109'
export const appid = 'wx8888888888888888'

export const keys = process.env.BENCH_KEYS
  ? JSON.parse(readFileSync(process.env.BENCH_KEYS, 'utf8'))
  : undefined

export const order = {
  appid,
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: 'B20260101000000000001',
  notify_url: 'https://merchant.example.com/notify',
  amount: { total: 100, currency: 'CNY' },
  scene_info: { payer_client_ip: '127.0.0.1' },
}
export const v2order = {
  appid,
  mch_id: mchid,
  body: 'Image形象店',
  out_trade_no: 'B20260101000000000001',
  total_fee: '100',
  spbill_create_ip: '127.0.0.1',
  notify_url: 'https://merchant.example.com/notify',
  trade_type: 'NATIVE',
}
export const answer = JSON.stringify({ code_url: `weixin://wxpay/bizpayurl?pr=${'p1a2b3c4'.repeat(26)}` })
const transaction = JSON.stringify({
  appid,
  mchid,
  out_trade_no: order.out_trade_no,
  transaction_id: '1217752501201407033233368018',
  trade_type: 'NATIVE',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2026-01-01T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
})

/** Headers of a platform signature over `body`, made now. */
export function signatureHeaders(body) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': keys.platform.serial,
    'wechatpay-signature': sign(
      'sha256',
      Buffer.from(`${timestamp}\n${nonce}\n${body}\n`),
      keys.platform.key,
    ).toString('base64'),
  }
}

export function notification() {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', keys.apiv3Key, nonce).setAAD(Buffer.from('transaction'))
  const ciphertext = Buffer.concat([
    cipher.update(transaction),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString('base64')
  const body = JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: new Date().toISOString(),
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: {
      original_type: 'transaction',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext,
      associated_data: 'transaction',
      nonce,
    },
  })
  return { headers: signatureHeaders(body), body }
}

/** The MD5 signature of APIv2 fields. */
export function v2sign(fields) {
  const text = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')
  return createHash('md5').update(`${text}&key=${keys.secret}`).digest('hex').toUpperCase()
}
export const toXml = (fields) =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`
export const fromXml = (xml) =>
  Object.fromEntries(
    [...xml.matchAll(/<(\w+)>(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))<\/\1>/g)].map(([, name, data, text]) => [
      name,
      data ?? text,
    ]),
  )

/** Gzipped statement of `megabytes` plain, one block over and over. */
export const BILL_BLOCK = Buffer.from(
  '`2026-01-01 10:34:56,`wx8888888888888888,`1900000109,`0,`1217752501201407033233368018,`B20260101000000000001,`1.00\r\n'
    .repeat(576)
    .slice(0, 65_536),
)
export const blocksOf = (megabytes) => megabytes * 16
