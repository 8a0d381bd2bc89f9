// wechatpay-node-v3 2.2.1. It verifies no answer. Its addresses are fixed: its documented createHttp() leads them to the server.
import { createRequire } from 'node:module'
import { appid, keys, mchid } from '../fixtures.mjs'

export async function create({ baseURL }) {
  const require = createRequire(import.meta.url)
  const Pay = require('wechatpay-node-v3')
  const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js')
  const own = new PayRequest()
  const here = (url) => url.replace('https://api.mch.weixin.qq.com', baseURL)
  const pay = new Pay({
    appid,
    mchid,
    serial_no: keys.merchant.serial,
    publicKey: Buffer.from(keys.merchant.cert),
    privateKey: Buffer.from(keys.merchant.key),
    key: keys.apiv3Key,
  })
  pay.createHttp({
    post: (url, params, headers) => own.post(here(url), params, headers),
    get: (url, headers) => own.get(here(url), headers),
  })
  return {
    async native(order) {
      const { status, data, error } = await pay.transactions_native(order)
      if (status !== 200) throw new Error(`${status} ${error}`)
      return data
    },
  }
}
