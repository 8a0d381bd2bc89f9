/**
 * Mode `sm`: the simulated platform verifies, answers, notifies and gives out
 * certificates by the scheme of 国密.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { KeyRing, Sm2, Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { folder } from '../helpers/keys.js'

const written = folder()
let platform: Simulator
beforeAll(async () => {
  platform = await createSimulator({ mode: 'sm' })
})
afterAll(() => platform.close())

const order = (out_trade_no: string) => ({
  appid: 'wxd678efh567hg6787',
  mchid: platform.config.mchid,
  out_trade_no,
  description: 'QQ公仔',
  notify_url: 'http://127.0.0.1:1/notify',
  amount: { total: 100 },
})

describe('mode sm', () => {
  test('configures a client whose key is on the curve of SM2', async () => {
    const instance = new Wechatpay(platform.config)
    const { data, headers, verified } = await instance.v3.pay.transactions.native.post({
      json: order('sm-0001'),
    })
    expect([data.code_url.slice(0, 9), verified]).toEqual(['weixin://', true])
    expect(headers['wechatpay-signature-type']).toBe('WECHATPAY2-SM2-WITH-SM3')
    expect(platform.requests.at(-1)).toMatchObject({ verified: true })
  })
  test('refuses a request that is signed with RSA, and one by another SM2 key', async () => {
    const { certs, mchid, serial, baseURL } = platform.config
    platform.switchTo('public-key')
    const rsa = new Wechatpay({ ...platform.config, certs: { ...certs, ...platform.config.certs } })
    platform.switchTo('sm')
    await expect(rsa.v3.pay.transactions.native.post({ json: order('sm-0002') })).rejects.toMatchObject({
      code: 'SIGN_ERROR',
      message: expect.stringMatching(/must begin with WECHATPAY2-SM2-WITH-SM3/),
    })
    const privateKey = Sm2.from('11'.repeat(32))
    const other = new Wechatpay({ mchid, serial, privateKey, certs, baseURL })
    await expect(other.v3.pay.transactions.native.post({ json: order('sm-0003') })).rejects.toMatchObject({
      code: 'SIGN_ERROR',
    })
  })
  test('opens the sensitive fields of a request and seals those of its answers', async () => {
    const instance = new Wechatpay(platform.config)
    await instance.v3.pay.transactions.native.post({ json: order('sm-0005') })
    await platform.pay('sm-0005')
    const complaint_id = await platform.complain('sm-0005')
    const complaints = instance.v3.merchantService.complaintsV2._complaint_id_
    const sealed = await complaints.get({ complaint_id })
    const { data } = await complaints.get({ complaint_id, decrypt: true })
    expect(Sm2.decrypt(sealed.data.payer_phone!, platform.config.privateKey)).toBe(data.payer_phone)
    expect(data.payer_phone).toMatch(/^\d{11}$/)
  })
  test('knows what was encrypted for it: a name that it opened is sealed anew for the merchant', async () => {
    await using own = await createSimulator({ mode: 'sm', balance: 1_000 })
    const instance = new Wechatpay(own.config)
    const transfers = instance.v3.fundApp.mchTransfer.transferBills
    const json = {
      appid: 'wxd678efh567hg6787',
      out_bill_no: 'sm0001',
      openid: 'o-1',
      transfer_amount: 500,
      transfer_remark: '报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '有礼' }],
      user_name: '张三',
    }
    await transfers.post({ json, encrypt: true })
    expect(own.requests.at(-1)!.request.body).not.toContain('张三')
    const found = { out_bill_no: 'sm0001', decrypt: true }
    expect((await transfers.outBillNo._out_bill_no_.get(found)).data.user_name).toBe('张三')
    const sealed = Sm2.encrypt('张三', own.config.certs[Object.keys(own.config.certs)[0]!]!)
    const headers = { 'Wechatpay-Serial': Object.keys(own.config.certs)[0]! }
    const spoilt = `${sealed.slice(0, -8)}AAAAAAA=`
    await expect(
      transfers.post({ json: { ...json, out_bill_no: 'sm0002', user_name: spoilt }, headers }),
    ).rejects.toMatchObject({ code: 'PARAM_ERROR' })
  })
  test('gives out its certificate, which a ring downloads', async () => {
    const { certs: _, ...config } = platform.config
    const ring = await KeyRing.download(config)
    expect([...ring.keys()].map((serial) => ring.algorithmOf(serial))).toEqual(['SM2'])
    const instance = new Wechatpay({ ...config, certs: ring })
    await expect(instance.v3.pay.transactions.native.post({ json: order('sm-0004') })).resolves.toMatchObject(
      {
        verified: true,
      },
    )
    ring.close()
    const rsa = await instance.v3.certificates
      .get({ query: { algorithm_type: 'RSA' } })
      .catch((e: unknown) => e)
    expect(rsa).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
  })
  test('signs and seals its notifications', async () => {
    const { headers, body } = platform.sign({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no: 'x' },
    })
    expect(headers['wechatpay-signature-type']).toBe('WECHATPAY2-SM2-WITH-SM3')
    expect(body).toContain('AEAD_SM4_GCM')
    const { certs, apiv3Key } = platform.config
    const event = await new Notifications({ certs, apiv3Key }).unwrap(headers, body)
    expect(event.resource).toMatchObject({ out_trade_no: 'x' })
  })
  test('has the same keys again after it was saved', async () => {
    const file = written('state.json', '')
    await platform.save(file)
    await using again = await createSimulator({ load: file })
    expect([again.mode, again.config.serial, again.config.privateKey]).toEqual([
      'sm',
      platform.config.serial,
      platform.config.privateKey,
    ])
  })
  test('leaves brands their public key', () => {
    expect(Object.keys(platform.config.certs)).toEqual([
      expect.stringMatching(/^5[0-9A-F]{39}$/),
      expect.stringMatching(/^PUB_KEY_ID_/),
    ])
  })
})
