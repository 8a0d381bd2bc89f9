/**
 * Another client that is used in shops, published by others, against the simulator over its socket: it signs
 * by its own code and verifies every answer by its own code.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Aes, Multipart, Rsa, Wechatpay } from 'wechatpay-axios-plugin'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { startServer } from '../helpers/server.js'

type Fields = Record<string, unknown>
interface Resource {
  (data: Fields): Promise<{ data: Fields }>
  get(config: Fields): Promise<{ data: Fields; status: number }>
  post(data: unknown, config?: Fields): Promise<{ data: Fields; status: number }>
  delete(config: Fields): Promise<{ data: Fields; status: number }>
}
interface Peer {
  chain(template: string): Resource
}

let platform: Simulator
let peer: Peer
beforeAll(async () => {
  // It names no key it wants its answers signed with: such merchants are answered under the certificate.
  platform = await createSimulator({ mode: 'certificate' })
  peer = connect(platform.config)
})
afterAll(() => platform.close())

/** A fresh copy: it changes the object it is given. */
const connect = (
  { baseURL, mchid, serial, privateKey, certs, secret }: Simulator['config'],
  wrong: Fields = {},
): Peer =>
  new Wechatpay({
    baseURL,
    mchid,
    serial,
    privateKey,
    certs: { ...certs },
    secret,
    ...wrong,
  }) as unknown as Peer
const mchid = () => platform.config.mchid
const order = (out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid: mchid(),
  description: '公仔',
  out_trade_no,
  notify_url: 'https://www.example.com/',
  amount: { total: 1000 },
})

describe('wechatpay-axios-plugin 0.9.6', () => {
  test('is what is installed', () => {
    expect((require('wechatpay-axios-plugin/package.json') as { version: string }).version).toBe('0.9.6')
  })

  test('places an order, queries it, and closes another', async () => {
    expect((await peer.chain('v3/pay/transactions/native').post(order('peer-001'))).data).toEqual({
      code_url: expect.stringMatching(/^weixin:/),
    })
    await platform.pay('peer-001')
    const { data } = await peer
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
      .get({ out_trade_no: 'peer-001', params: { mchid: mchid() } })
    expect(data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1000 } })
    await peer.chain('v3/pay/transactions/native').post(order('peer-002'))
    expect(
      (
        await peer
          .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
          .post({ mchid: mchid() }, { out_trade_no: 'peer-002' })
      ).status,
    ).toBe(204)
  })

  test('refunds and queries the refund', async () => {
    const json = {
      out_trade_no: 'peer-001',
      out_refund_no: 'peer-r-1',
      amount: { refund: 300, total: 1000, currency: 'CNY' },
    }
    expect((await peer.chain('v3/refund/domestic/refunds').post(json)).data).toMatchObject({
      status: 'PROCESSING',
    })
    await platform.completeRefund('peer-r-1')
    expect(
      (await peer.chain('v3/refund/domestic/refunds/{out_refund_no}').get({ out_refund_no: 'peer-r-1' }))
        .data,
    ).toMatchObject({ status: 'SUCCESS', amount: { refund: 300 } })
  })

  test('uploads a picture whose metadata it signed', async () => {
    const picture = Buffer.from('a picture')
    const meta = { filename: 'a.png', sha256: createHash('sha256').update(picture).digest('hex') }
    const form = new Multipart()
      .append('meta', JSON.stringify(meta))
      .append('file', picture, meta.filename) as unknown as { getHeaders(): Fields; getBuffer(): Buffer }
    // As bytes: axios takes its stream for a FormData of its own and drops the file's name.
    const { data } = await peer
      .chain('v3/merchant-service/images/upload')
      .post(form.getBuffer(), { meta, headers: form.getHeaders() })
    const image = await peer
      .chain('v3/merchant-service/images/{media_id}')
      .get({ media_id: data['media_id'], responseType: 'arraybuffer' })
    expect(Buffer.from(image.data as unknown as ArrayBuffer)).toEqual(picture)
  })

  test('applies for a bill and downloads it as announced', async () => {
    const bill_date = new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const { data } = await peer.chain('v3/bill/tradebill').get({ params: { bill_date } })
    const file = await peer.chain('v3/billdownload/file').get({
      params: { token: new URL(String(data['download_url'])).searchParams.get('token') },
      responseType: 'arraybuffer',
    })
    expect(
      createHash('sha1')
        .update(Buffer.from(file.data as unknown as ArrayBuffer))
        .digest('hex'),
    ).toBe(data['hash_value'])
  })

  test('places, queries and refunds over APIv2', async () => {
    const owner = { appid: 'wx8888888888888888', mch_id: mchid() }
    const placed = await peer.chain('v2/pay/unifiedorder').post({
      ...owner,
      body: '公仔',
      out_trade_no: 'peer-v2-1',
      total_fee: 1000,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://www.example.com/',
      trade_type: 'NATIVE',
    })
    expect(placed.data).toMatchObject({ result_code: 'SUCCESS', code_url: expect.stringMatching(/^weixin:/) })
    await platform.pay('peer-v2-1')
    expect(
      (
        await peer
          .chain('v2/pay/orderquery')
          .post({ ...owner, out_trade_no: 'peer-v2-1', sign_type: 'HMAC-SHA256' })
      ).data,
    ).toMatchObject({ trade_state: 'SUCCESS' })
    expect(
      (
        await peer.chain('v2/secapi/pay/refund').post({
          ...owner,
          out_trade_no: 'peer-v2-1',
          out_refund_no: 'peer-v2-r',
          total_fee: 1000,
          refund_fee: 1,
        })
      ).data,
    ).toMatchObject({ result_code: 'SUCCESS', refund_fee: '1' })
  })

  test('verifies and decrypts notifications', async () => {
    const { certs, apiv3Key } = platform.config
    const told: Fields[] = []
    await using shop = await startServer(({ headers, body }, response) => {
      const header = (name: string): string => String(headers[`wechatpay-${name}`])
      const message = `${header('timestamp')}\n${header('nonce')}\n${body.toString()}\n`
      const verified = Rsa.verify(message, header('signature'), certs[header('serial')]!)
      const { event_type, resource } = JSON.parse(body.toString()) as { event_type: string; resource: never }
      const { nonce, ciphertext, associated_data } = resource as Record<string, string>
      const plain = Aes.AesGcm.decrypt(ciphertext!, apiv3Key, nonce!, associated_data)
      told.push({ verified, event_type, ...(JSON.parse(plain) as Fields) })
      response.writeHead(204).end()
    })
    await peer
      .chain('v3/pay/transactions/native')
      .post({ ...order('peer-003'), notify_url: `${shop.baseURL}notify` })
    await platform.pay('peer-003')
    expect(told).toMatchObject([
      { verified: true, event_type: 'TRANSACTION.SUCCESS', out_trade_no: 'peer-003', trade_state: 'SUCCESS' },
    ])
  })

  test('holds the public key of a platform in its default mode', async () => {
    await using newer = await createSimulator()
    const json = { ...order('peer-004'), mchid: newer.config.mchid }
    const { data } = await connect(newer.config).chain('v3/pay/transactions/native').post(json)
    expect(data).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
  })

  test('refuses what it cannot verify', async () => {
    for (const mode of ['wrong-serial', 'stale', 'signtest', 'unsigned'] as const) {
      platform.fail({ mode })
      await expect(peer.chain('v3/certificates').get({})).rejects.toMatchObject({
        code: expect.stringMatching(/^EV3_/),
      })
    }
    expect((await peer.chain('v3/certificates').get({})).status).toBe(200)
  })

  test("is refused when its key or its secret is another's", async () => {
    await expect(
      connect(platform.config, { privateKey: platform.config.brand.privateKey })
        .chain('v3/certificates')
        .get({}),
    ).rejects.toMatchObject({ response: { status: 401, data: { code: 'SIGN_ERROR' } } })
    const order = { appid: 'wx8888888888888888', mch_id: mchid(), out_trade_no: 'peer-v2-1' }
    await expect(
      connect(platform.config, { secret: 'x'.repeat(32) })
        .chain('v2/pay/orderquery')
        .post(order),
    ).rejects.toMatchObject({ response: { data: { return_msg: '签名错误，请检查后再试' } } })
  })
})
