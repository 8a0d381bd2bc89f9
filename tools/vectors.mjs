// Writes tests/vectors/vectors.json with the openssl program and arithmetic of its own, never with this package: node tools/vectors.mjs
// The RSA key lives for the run; only its public half is written.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
function openssl(args, input = '') {
  const { status, stdout, stderr } = spawnSync('openssl', args, { input })
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr.toString()}`)
  return stdout
}
const hex = (text) => Buffer.from(text).toString('hex')
const digest = (algorithm, input) =>
  openssl(['dgst', `-${algorithm}`, '-r'], input)
    .toString()
    .slice(0, algorithm === 'md5' ? 32 : algorithm === 'sha1' ? 40 : 64)
const hmac = (key, input) => openssl(['dgst', '-sha256', '-hmac', key, '-r'], input).toString().slice(0, 64)

const TEXTS = [
  '',
  'a',
  '{"code_url":"weixin://wxpay/bizpayurl?pr=1"}',
  '商家券预存 code',
  '{"a":"\\u4e2d"}',
  'line\nfeed\r\n',
  '😀 & <xml>',
  '0',
  ' '.repeat(3),
  '{"amount":{"total":100,"currency":"CNY"}}',
  'x'.repeat(300),
  '"quoted" \'single\' `back`',
]

// --- SHA256 with RSA
const keyFile = join(folder, 'key.pem')
openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', keyFile])
const publicKey = openssl(['pkey', '-in', keyFile, '-pubout']).toString()
const signed = (message) => openssl(['dgst', '-sha256', '-sign', keyFile], message)
const flipped = (bytes, bit) => {
  const copy = Buffer.from(bytes)
  copy[bit >> 3] ^= 1 << (bit & 7)
  return copy
}
const signatures = TEXTS.flatMap((message, at) => {
  const signature = signed(message)
  return [
    { message, signature: signature.toString('base64'), valid: true },
    { message, signature: flipped(signature, at * 137).toString('base64'), valid: false },
    { message: `${message} `, signature: signature.toString('base64'), valid: false },
  ]
})

// --- whole answers, by the clock `now` in milliseconds
const now = 1_554_209_980_000
const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
const serial = 'PUB_KEY_ID_0114232134912410000000000000'
const body = '{"trade_state":"SUCCESS"}'
const answer = (code, { timestamp = String(now / 1000), over = body, changes = {} } = {}) => ({
  code,
  body,
  headers: {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': signed(`${timestamp}\n${nonce}\n${over}\n`).toString('base64'),
    ...changes,
  },
})
const seconds = (skew) => String(now / 1000 + skew)
const answers = [
  answer(null),
  answer(null, { timestamp: seconds(300) }),
  answer(null, { timestamp: seconds(-300) }),
  answer('ERR_SIG_EXPIRED', { timestamp: seconds(301) }),
  answer('ERR_SIG_EXPIRED', { timestamp: seconds(-301) }),
  ...['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature'].map((name) =>
    answer('ERR_SIG_MISSING', { changes: { [name]: '' } }),
  ),
  answer('ERR_SIG_HEADER', { timestamp: 'abc' }),
  answer('ERR_SIG_HEADER', { timestamp: '1e9' }),
  answer('ERR_SIG_HEADER', { changes: { 'wechatpay-serial': `${serial}, X` } }),
  answer('ERR_SIG_SERIAL', { changes: { 'wechatpay-serial': 'DEADBEEF' } }),
  answer('ERR_SIG_INVALID', { over: `${body} ` }),
  answer('ERR_SIG_INVALID', { changes: { 'wechatpay-nonce': `${nonce}0` } }),
  answer('ERR_SIG_ENCODING', { changes: { 'wechatpay-signature': 'AAAA' } }),
  answer('ERR_SIG_PROBE', { changes: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/AAAA' } }),
]

// --- AES-256-GCM as NIST SP 800-38D writes it, over openssl's AES block
const REDUCTION = 0xe1n << 120n
const number = (bytes) => BigInt(`0x${bytes.toString('hex') || '0'}`)
const block = (value) => Buffer.from(value.toString(16).padStart(32, '0'), 'hex')
const aes = (key, input) => openssl(['enc', '-aes-256-ecb', '-nopad', '-K', hex(key)], input)
function multiply(x, y) {
  let [product, factor] = [0n, y]
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((x >> bit) & 1n) product ^= factor
    factor = factor & 1n ? (factor >> 1n) ^ REDUCTION : factor >> 1n
  }
  return product
}
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)])
function gcm(key, iv, associated, plain) {
  const counter = (at) => Buffer.concat([Buffer.from(iv), Buffer.from([0, 0, at >> 8, at & 255])])
  const stream = aes(
    key,
    Buffer.concat(Array.from({ length: Math.ceil(plain.length / 16) + 1 }, (_, at) => counter(at + 1))),
  )
  const ciphertext = Buffer.from(plain.map((byte, at) => byte ^ stream[at + 16]))
  const subkey = number(aes(key, Buffer.alloc(16)))
  const lengths = Buffer.alloc(16)
  lengths.writeUInt32BE(associated.length * 8, 4)
  lengths.writeUInt32BE(ciphertext.length * 8, 12)
  const input = Buffer.concat([padded(associated), padded(ciphertext), lengths])
  let hash = 0n
  for (let at = 0; at < input.length; at += 16)
    hash = multiply(hash ^ number(input.subarray(at, at + 16)), subkey)
  return Buffer.concat([ciphertext, block(hash ^ number(stream.subarray(0, 16)))]).toString('base64')
}
const apiv3Key = '0123456789abcdefghijklmnopqrstuv'
const sealed = TEXTS.flatMap((plaintext, at) =>
  ['', ['transaction', 'refund', 'certificate', '券'][at % 4]].map((associated_data) => ({
    key: apiv3Key,
    nonce: `nonce-${String(at).padStart(6, '0')}`,
    associated_data,
    plaintext,
    ciphertext: gcm(
      apiv3Key,
      `nonce-${String(at).padStart(6, '0')}`,
      Buffer.from(associated_data),
      Buffer.from(plaintext),
    ),
  })),
)

// --- AES-256-ECB under the MD5 of the APIv2 key, as refunds are told
const secret = '192006250b4c09247ec02edce69f6a2d'
const ecb = TEXTS.map((plaintext) => ({
  key: digest('md5', secret),
  plaintext,
  ciphertext: openssl(['enc', '-aes-256-ecb', '-K', hex(digest('md5', secret))], plaintext).toString(
    'base64',
  ),
}))

// --- APIv2's signatures; the first is the one of https://pay.weixin.qq.com/doc/v2/merchant/4011985891
const orders = [
  {
    appid: 'wxd930ea5d5a258f4f',
    mch_id: '10000100',
    device_info: '1000',
    body: 'test',
    nonce_str: 'ibuaiVcKdpRxkhJA',
  },
  ...TEXTS.slice(1, 9).map((attach, at) => ({
    total_fee: String(at),
    attach,
    B: '1',
    a: '2',
    sign: 'left out',
    empty: '',
  })),
]
const canonical = (fields) =>
  Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')
const v2 = orders.flatMap((fields) => {
  const text = `${canonical(fields)}&key=${secret}`
  return [
    { type: 'MD5', fields, key: secret, sign: digest('md5', text).toUpperCase() },
    { type: 'HMAC-SHA256', fields, key: secret, sign: hmac(secret, text).toUpperCase() },
  ]
})

// --- digests of files
const digests = TEXTS.slice(0, 5).flatMap((text) =>
  ['md5', 'sha1', 'sha256', 'sm3'].map((algorithm) => ({ algorithm, text, digest: digest(algorithm, text) })),
)

// --- path templates, RFC 6570 with what it escapes, and queries, RFC 3986
const escaped = (text) =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
const values = [
  'a',
  'a b',
  'a|b*_-',
  "O'Brien",
  'a/b?c#d',
  '中文😀',
  '100%',
  '%2e%2e',
  'é',
  'a&b=c+d',
  '(x)!',
  '~',
]
const paths = values.map((value) => ({
  template: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
  values: { out_trade_no: value },
  path: `v3/pay/transactions/out-trade-no/${escaped(value)}`,
}))
const queries = values.map((value) => ({
  query: { mchid: '1900000001', q: value },
  text: `mchid=1900000001&q=${escaped(value)}`,
}))

const file = fileURLToPath(new URL('../tests/vectors/vectors.json', import.meta.url))
const lines = Object.entries({
  signatures,
  answers,
  'aes-256-gcm': sealed,
  'aes-256-ecb': ecb,
  v2,
  digests,
  paths,
  queries,
}).map(
  ([name, list]) =>
    `  ${JSON.stringify(name)}: [\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`,
)
writeFileSync(
  file,
  `{\n  "publicKey": ${JSON.stringify(publicKey)},\n  "now": ${now},\n${lines.join(',\n')}\n}\n`,
)
rmSync(folder, { recursive: true })
