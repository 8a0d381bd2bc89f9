// wechatpay-axios-plugin 0.9.6, used as its README shows.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { keys, mchid } from '../fixtures.mjs'

export async function create({ baseURL, stub }) {
  const { Wechatpay, Rsa, Aes, Formatter } = createRequire(import.meta.url)('wechatpay-axios-plugin')
  const adapter =
    stub &&
    (async (config) => {
      const { headers, body } = stub()
      return { status: 200, statusText: 'OK', headers, data: body.toString(), config }
    })
  const wxpay = new Wechatpay({
    mchid,
    serial: keys.merchant.serial,
    privateKey: keys.merchant.key,
    certs: { [keys.platform.serial]: keys.platform.cert },
    secret: keys.secret,
    baseURL,
    ...(adapter && { adapter }),
  })
  const platform = Rsa.from(keys.platform.cert, Rsa.KEY_TYPE_PUBLIC)
  return {
    native: async (order) => (await wxpay.v3.pay.transactions.native.post(order)).data,
    v2: async (order) => (await wxpay.v2.pay.unifiedorder.post(order)).data,
    notify(headers, bytes) {
      const body = bytes.toString()
      if (
        !Rsa.verify(
          Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body),
          headers['wechatpay-signature'],
          platform,
        )
      )
        throw new Error('not genuine')
      const {
        resource: { ciphertext, nonce, associated_data },
      } = JSON.parse(body)
      return JSON.parse(Aes.AesGcm.decrypt(ciphertext, keys.apiv3Key, nonce, associated_data))
    },
    async download(megabytes) {
      const { createGunzip } = await import('node:zlib')
      const { data } = await wxpay.v3.billdownload.file.get({
        params: { token: megabytes },
        responseType: 'stream',
      })
      const hash = createHash('sha1')
      let bytes = 0
      for await (const chunk of data.pipe(createGunzip())) {
        bytes += chunk.length
        hash.update(chunk)
      }
      return bytes
    },
  }
}
