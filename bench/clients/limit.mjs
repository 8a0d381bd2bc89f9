// The physical limit: what node itself needs, with no library and no check beyond the signature.
import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { fromXml, keys, mchid, toXml, v2sign } from '../fixtures.mjs'

export async function create({ baseURL, stub }) {
  const key = createPrivateKey(keys.merchant.key)
  const platformKey = createPublicKey(keys.platform.cert)
  const base = new URL(baseURL)
  const { default: wire } = await (base.protocol === 'https:' ? import('node:https') : import('node:http'))
  const agent = new wire.Agent({ keepAlive: true })

  const open = (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      wire
        .request({ agent, host: base.hostname, port: base.port, method, path, headers }, resolve)
        .on('error', reject)
        .end(body)
    })
  const collect = stub
    ? async () => stub()
    : (method, path, headers, body) =>
        new Promise((resolve, reject) => {
          const request = wire.request(
            { agent, host: base.hostname, port: base.port, method, path, headers },
            (response) => {
              const chunks = []
              response
                .on('data', (chunk) => chunks.push(chunk))
                .on('end', () =>
                  resolve({
                    headers: response.headers,
                    body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks),
                  }),
                )
                .on('error', reject)
            },
          )
          request.on('error', reject).end(body)
        })

  function authorization(method, path, body) {
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = randomUUID().replaceAll('-', '')
    const signature = sign(
      'sha256',
      Buffer.from(`${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`),
      key,
    ).toString('base64')
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${keys.merchant.serial}"`
  }
  function verified(headers, body) {
    const text = body.toString()
    if (
      !verify(
        'sha256',
        Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`),
        platformKey,
        Buffer.from(headers['wechatpay-signature'], 'base64'),
      )
    )
      throw new Error('not genuine')
    return JSON.parse(text)
  }

  return {
    async native(json) {
      const body = JSON.stringify(json)
      const path = '/v3/pay/transactions/native'
      const answer = await collect(
        'POST',
        path,
        {
          accept: 'application/json',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: authorization('POST', path, body),
        },
        body,
      )
      return verified(answer.headers, answer.body)
    },
    async v2(fields) {
      const whole = { ...fields, nonce_str: randomUUID().replaceAll('-', '') }
      const xml = toXml({ ...whole, sign: v2sign(whole) })
      const { body } = await collect(
        'POST',
        '/pay/unifiedorder',
        { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(xml) },
        xml,
      )
      const answer = fromXml(body.toString())
      if (v2sign(answer) !== answer.sign) throw new Error('not genuine')
      return answer
    },
    notify(headers, body) {
      const {
        resource: { ciphertext, nonce, associated_data },
      } = verified(headers, body)
      const data = Buffer.from(ciphertext, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', keys.apiv3Key, nonce)
        .setAAD(Buffer.from(associated_data))
        .setAuthTag(data.subarray(-16))
      return JSON.parse(decipher.update(data.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8'))
    },
    async download(megabytes) {
      const { createGunzip } = await import('node:zlib')
      const path = `/v3/billdownload/file?token=${megabytes}`
      const hash = createHash('sha1')
      let bytes = 0
      for await (const chunk of (
        await open('GET', path, { authorization: authorization('GET', path, '') })
      ).pipe(createGunzip())) {
        bytes += chunk.length
        hash.update(chunk)
      }
      return bytes
    },
  }
}
