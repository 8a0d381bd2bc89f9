// WeChat Pay as far as the measurements need it, in a process of its own. Answers are signed ahead, so that it is never what one waits for.
// Requests are verified while `check` is on: every client must pass that once before it is measured.
import { createPublicKey, verify } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { createGzip } from 'node:zlib'
import {
  answer,
  appid,
  BILL_BLOCK,
  blocksOf,
  fromXml,
  keys,
  mchid,
  signatureHeaders,
  toXml,
  v2sign,
} from './fixtures.mjs'

const merchantPublicKey = createPublicKey(keys.merchant.cert)
const RENEW_MILLISECONDS = 60_000
let check = true
let signed = { at: -Infinity }

function sendSigned(response) {
  if (Date.now() - signed.at > RENEW_MILLISECONDS)
    signed = {
      at: Date.now(),
      headers: {
        ...signatureHeaders(answer),
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(answer),
      },
    }
  response.writeHead(200, signed.headers).end(answer)
}

function isGenuine({ method, url, headers }, body) {
  const { timestamp, nonce_str, signature, serial_no } = Object.fromEntries(
    [...(headers.authorization ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
  return (
    serial_no === keys.merchant.serial &&
    verify(
      'sha256',
      Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce_str}\n${body}\n`),
      merchantPublicKey,
      Buffer.from(signature ?? '', 'base64'),
    )
  )
}

const v2answer = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  appid,
  mch_id: mchid,
  nonce_str: 'IITRi8Iabbblz1Jc',
  result_code: 'SUCCESS',
  prepay_id: 'wx201411101639507cbf6ffd8b0779950874',
  trade_type: 'NATIVE',
  code_url: 'weixin://wxpay/bizpayurl?pr=qRmxWmv',
}
const v2xml = toXml({ ...v2answer, sign: v2sign(v2answer) })

function sendBill(response, megabytes) {
  const gzip = createGzip({ level: 1 })
  gzip.pipe(response.writeHead(200, { 'content-type': 'application/x-gzip' }))
  let left = blocksOf(megabytes)
  const more = () => {
    let ready = true
    while (ready && left > 0) {
      ready = gzip.write(BILL_BLOCK)
      left--
    }
    if (left === 0) gzip.end()
    else gzip.once('drain', more)
  }
  more()
}

function respond(request, response, body) {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1')
  if (pathname === '/v3/billdownload/file') return sendBill(response, Number(searchParams.get('token')))
  if (pathname === '/pay/unifiedorder') {
    const fields = fromXml(body)
    return response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(
        !check || v2sign(fields) === fields.sign
          ? v2xml
          : toXml({ return_code: 'FAIL', return_msg: '签名错误' }),
      )
  }
  if (check && !isGenuine(request, body))
    return response.writeHead(401).end('{"code":"SIGN_ERROR","message":"签名错误"}')
  return sendSigned(response)
}

function onRequest(request, response) {
  const chunks = []
  request
    .on('data', (chunk) => chunks.push(chunk))
    .on('end', () => respond(request, response, Buffer.concat(chunks).toString()))
}

const listen = (server) =>
  new Promise((resolve) => {
    server.keepAliveTimeout = 300_000 // clients idle while the others have their turn
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })
const [plain, secure] = await Promise.all([
  listen(http.createServer(onRequest)),
  listen(https.createServer({ key: keys.tls.key, cert: keys.tls.cert }, onRequest)),
])
process.on('message', (message) => {
  ;({ check } = message)
  process.send({})
})
process.on('disconnect', () => process.exit())
process.send({ http: `http://127.0.0.1:${plain}`, https: `https://localhost:${secure}` })
