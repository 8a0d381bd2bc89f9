/**
 * A merchant changes over from certificates to the public key, and back, while it
 * works: its ring of keys follows.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { KeyRing, Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { startServer, type TestServer } from '../helpers/server.js'

let platform: Simulator
let shop: TestServer
let ring: KeyRing
let instance: Wechatpay
let receiver: Notifications
beforeAll(async () => {
  platform = await createSimulator({ mode: 'certificate' })
  shop = await startServer((_, response) => {
    response.writeHead(204).end()
  })
  const { certs: _certs, brand: _brand, secret: _secret, ...config } = platform.config
  ring = await KeyRing.download(config)
  instance = new Wechatpay({ ...config, certs: ring })
  receiver = new Notifications({ certs: ring, apiv3Key: config.apiv3Key, dedupe: false })
})
afterAll(() => Promise.all([platform.close(), shop.close()]))

/** The keys by which an answer and two notifications were signed; all of them verified. */
async function signers(): Promise<string[]> {
  const answer = await instance.v3.capital.capitallhh.areas.provinces.get()
  const told: string[] = []
  for (let time = 0; time < 2; time++) {
    await platform.notify(shop.baseURL, 'TRANSACTION.SUCCESS')
    await receiver.unwrap(shop.last().headers, shop.last().body)
    told.push(String(shop.last().headers['wechatpay-serial']))
  }
  return [String(answer.headers['wechatpay-serial']), ...told].map((serial) =>
    serial.startsWith('PUB_KEY_ID_') ? 'public key' : 'certificate',
  )
}
const publicKey = () =>
  Object.entries(platform.config.certs).find(([serial]) => serial.startsWith('PUB_KEY_ID_'))!

describe('the platform signs with', () => {
  test('its certificate, which the ring has downloaded', async () => {
    expect(await signers()).toEqual(['certificate', 'certificate', 'certificate'])
  })

  test('either while the merchant changes over, and with the public key where it is asked to', async () => {
    platform.switchTo('both')
    const [serial, key] = publicKey()
    ring.add(serial, key)
    expect((await signers()).toSorted()).toEqual(['certificate', 'public key', 'public key'])
  })

  test('the public key alone when the merchant is over: the certificate is not needed any more', async () => {
    platform.switchTo('public-key')
    for (const serial of ring.keys()) if (!serial.startsWith('PUB_KEY_ID_')) ring.remove(serial)
    expect(await signers()).toEqual(['public key', 'public key', 'public key'])
  })

  test('its certificate when the merchant goes back, which the ring fetches by itself', async () => {
    const [serial] = publicKey()
    platform.switchTo('certificate')
    ring.remove(serial)
    await ring.refresh()
    expect(await signers()).toEqual(['certificate', 'certificate', 'certificate'])
  })
})

test('a client without the key that signs now says which it would need', async () => {
  const [serial] = (platform.switchTo('public-key'), publicKey())
  const stranded = new Wechatpay({ ...platform.config, retry: false })
  platform.switchTo('certificate')
  await expect(stranded.v3.capital.capitallhh.areas.provinces.get()).rejects.toMatchObject({
    code: 'ERR_SIG_SERIAL',
    message: expect.stringContaining(serial),
  })
})
