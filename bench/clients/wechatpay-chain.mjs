// This package, as built.
import { createHash } from 'node:crypto'
import { keys, mchid } from '../fixtures.mjs'

export async function create({ baseURL, stub, load = () => import('../../esm/index.js') }) {
  const { Wechatpay } = await load()
  const adapter =
    stub &&
    (async (config) => {
      const { headers, body } = stub()
      return { status: 200, statusText: 'OK', headers, data: body, config }
    })
  const instance = new Wechatpay({
    mchid,
    serial: keys.merchant.serial,
    privateKey: keys.merchant.key,
    certs: { [keys.platform.serial]: keys.platform.cert },
    secret: keys.secret,
    baseURL,
    ...(adapter && { adapter }),
  })
  let notifications
  async function openReceiver() {
    const { Notifications } = await import('../../esm/notifications/index.js')
    notifications = new Notifications({
      apiv3Key: keys.apiv3Key,
      certs: { [keys.platform.serial]: keys.platform.cert },
    })
  }
  return {
    native: async (json) => (await instance.v3.pay.transactions.native.post({ json })).data,
    v2: async (xml) => (await instance.v2.pay.unifiedorder.post({ xml })).data,
    notify: (headers, body) =>
      notifications
        ? notifications.unwrap(headers, body)
        : openReceiver().then(() => notifications.unwrap(headers, body)),
    async download(megabytes) {
      const { Writable } = await import('node:stream')
      const { downloadFile } = await import('../../esm/bills/index.js')
      const hash = createHash('sha1')
      let bytes = 0
      const to = new Writable({
        write(chunk, _, done) {
          bytes += chunk.length
          hash.update(chunk)
          done()
        },
      })
      await downloadFile(instance, `${baseURL}/v3/billdownload/file?token=${megabytes}`, { to })
      return bytes
    },
  }
}
