/** For code that must stay synchronous, and for configurations as others write them. */
import { describe, expect, test } from '@jest/globals'
import { KeyRing, SignatureError } from 'wechatpay-chain'
import { createTestKeys, Notifications } from 'wechatpay-chain/notifications'
import { expectFailure, genuine, keys, NOW, receiver, transaction } from './minted.js'

const notifications = receiver()
const { headers, body } = genuine()

describe('unwrapSync', () => {
  test('gives what unwrap gives', async () => {
    expect(notifications.unwrapSync(headers, body)).toEqual(await notifications.unwrap(headers, body))
    expect(notifications.unwrapSync(headers, Buffer.from(body))).toMatchObject({ resource: transaction })
  })

  test.each<[string, Record<string, string>, string, string]>([
    ['a changed body', {}, `${body} `, 'ERR_SIG_INVALID'],
    ['a stale one', { 'wechatpay-timestamp': String(NOW / 1000 - 301) }, body, 'ERR_SIG_EXPIRED'],
    ['an unknown serial', { 'wechatpay-serial': 'A1' }, body, 'ERR_SIG_SERIAL'],
  ])('refuses %s as unwrap does', async (_what, changes, text, code) => {
    const spoiled = { ...headers, ...changes }
    await expectFailure(() => notifications.unwrapSync(spoiled, text), 'SignatureError', code, /./)
    await expectFailure(() => notifications.unwrap(spoiled, text), 'SignatureError', code, /./)
  })

  test('fetches no key: one that the ring does not hold yet is refused', async () => {
    let fetched = 0
    const [[serial, key]] = Object.entries(keys.certs) as [[string, (typeof keys.certs)[string]]]
    const ring = new KeyRing({
      source: async () => {
        fetched++
        return new Map([[serial, { key }]])
      },
    })
    const lazy = receiver({ certs: ring })
    await expectFailure(() => lazy.unwrapSync(headers, body), 'SignatureError', 'ERR_SIG_SERIAL', /./)
    expect(fetched).toBe(0)
    expect(await lazy.unwrap(headers, body)).toMatchObject({ resource: transaction })
    expect(lazy.unwrapSync(headers, body)).toMatchObject({ resource: transaction })
    expect(fetched).toBe(1)
  })
})

describe('verifySync and decryptSync', () => {
  test('verify without the APIv3 key of this notification, and decrypt without its signature', () => {
    const other = receiver({ apiv3Key: createTestKeys().apiv3Key })
    expect(other.verifySync(headers, body)).toBeUndefined()
    expect(() => notifications.verifySync({ ...headers, 'wechatpay-nonce': 'x' }, body)).toThrow(
      SignatureError,
    )
    const elsewhere = receiver({ certs: createTestKeys().certs })
    expect(elsewhere.decryptSync(body)).toMatchObject({ id: expect.any(String), resource: transaction })
  })

  test('decrypt what a parser made of the body', async () => {
    const event = notifications.decryptSync(JSON.parse(body) as object)
    if (event.event_type === 'TRANSACTION.SUCCESS') expect(event.resource.amount.total).toBe(100)
    expect(event).toMatchObject({ resource: transaction })
    await expectFailure(
      () => notifications.decryptSync({ event_type: 'A.B' }),
      'NotificationError',
      'ERR_NOTIFY_MALFORMED',
      /has no resource/,
    )
  })
})

test('unwrapV2Sync gives what unwrapV2 gives', async () => {
  const { body: xml } = notifications.signV2({ transaction_id: '1', result_code: 'SUCCESS' })
  expect(notifications.unwrapV2Sync(xml)).toEqual(await notifications.unwrapV2(xml))
  expect(() => notifications.unwrapV2Sync(xml.replace('>1<', '>2<'))).toThrow(SignatureError)
})

describe('bodies in other forms', () => {
  const bytes = new TextEncoder().encode(body)
  test.each<[string, Parameters<Notifications['unwrapSync']>[1]]>([
    ['a Uint8Array', bytes],
    ['a part of one', new Uint8Array([0, ...bytes, 0]).subarray(1, bytes.length + 1)],
    ['an event with a body in base64', { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }],
    ['an event with a body as it came', { body, isBase64Encoded: false }],
  ])('%s is understood', (_what, given) => {
    expect(notifications.unwrapSync(headers, given)).toMatchObject({ resource: transaction })
  })

  test('an ArrayBuffer is refused, with the line that makes bytes of it', async () => {
    await expectFailure(
      () => notifications.unwrapSync(headers, bytes.buffer as never),
      'NotificationError',
      'ERR_NOTIFY_BODY_NOT_RAW',
      /It is an ArrayBuffer: give new Uint8Array\(body\)\./,
    )
    expect(notifications.unwrapSync(headers, new Uint8Array(bytes.buffer))).toMatchObject({
      resource: transaction,
    })
  })

  test.each([body, '{ "id": 1 }', '{\n}', '<xml/>', '<?xml version="1.0"?><xml/>'])(
    'the base64 of %j is refused, with the line that decodes it',
    async (text) => {
      await expectFailure(
        () => notifications.unwrapSync(headers, Buffer.from(text).toString('base64')),
        'NotificationError',
        'ERR_NOTIFY_BODY_NOT_RAW',
        /found its base64.*AWS Lambda, Tencent SCF: receive\(notifications, event\.headers, event, …\) \(ERR/,
      )
    },
  )
})

describe('a configuration', () => {
  test('may call the APIv3 key apiV3Key, as other SDKs do', async () => {
    const { apiv3Key, ...rest } = keys
    const alias = new Notifications({ ...rest, apiV3Key: apiv3Key, now: () => NOW })
    expect(alias.unwrapSync(headers, body)).toMatchObject({ resource: transaction })
    await expectFailure(
      () => new Notifications({ ...rest, apiV3Key: 'short' }),
      'ConfigError',
      'ERR_CONFIG_APIV3_KEY',
      /32 bytes, found 5/,
    )
  })

  test('may be the one of the client', () => {
    const client = {
      ...keys,
      mchid: '1900000001',
      serial: 'A1',
      privateKey: 'x',
      baseURL: 'http://127.0.0.1/',
      timeout: 1000,
      headers: {},
      retry: false,
    }
    expect(new Notifications(client)).toBeInstanceOf(Notifications)
  })

  test.each([
    ['dedup', 'dedupe'],
    ['Secret', 'secret'],
    ['cert', 'certs'],
    ['apiv3key', 'apiv3Key'],
    ['leaseMillisecond', 'leaseMilliseconds'],
  ])('with the misspelt option %s is refused with the name that was meant', async (wrong, meant) => {
    await expectFailure(
      () => new Notifications({ ...keys, [wrong]: undefined }),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      `"${wrong}" is not an option: did you mean "${meant}"?`,
    )
  })

  test.each([0, -1, NaN, Infinity, 3_600_001, '60000'])('with a lease of %p is refused', async (time) => {
    await expectFailure(
      () => receiver({ leaseMilliseconds: time as number }),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /leaseMilliseconds must be from 1 to 3600000 milliseconds/,
    )
  })
})

describe('sign', () => {
  const signed = (event: Parameters<Notifications['sign']>[0], from = notifications) => {
    const minted = from.sign(event)
    return from.unwrapSync(minted.headers, minted.body).resource
  }

  test('fills in the members that a payment always has', () => {
    const resource = { out_trade_no: 'A1', amount: { total: 5 } }
    expect(signed({ event_type: 'TRANSACTION.SUCCESS', resource })).toEqual({
      appid: 'wxd678efh567hg6787',
      mchid: expect.stringMatching(/^19\d{8}$/),
      out_trade_no: 'A1',
      transaction_id: '1217752501201407033233368018',
      trade_type: expect.any(String),
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'CMC',
      success_time: '2027-01-15T16:00:00+08:00',
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      amount: { total: 5, payer_total: 5, currency: 'CNY', payer_currency: 'CNY' },
    })
  })

  test('fills in a refund, with what was refunded', () => {
    const resource = { out_refund_no: 'R1', amount: { total: 9, refund: 3 } }
    expect(signed({ event_type: 'REFUND.SUCCESS', resource }, receiver({ mchid: '1900000001' }))).toEqual({
      mchid: '1900000001',
      out_trade_no: '20150806125346',
      transaction_id: '1008450740201411110005820873',
      out_refund_no: 'R1',
      refund_id: '50200207182018070300011301001',
      refund_status: 'SUCCESS',
      success_time: '2027-01-15T16:00:00+08:00',
      user_received_account: '招商银行信用卡0403',
      amount: { total: 9, refund: 3, payer_total: 9, payer_refund: 3 },
    })
  })

  test("gives a partner's payment no merchant of its own, and leaves out what the draft leaves out by name", () => {
    const resource = { sp_mchid: '1900000002', bank_type: undefined }
    const told = signed({ event_type: 'TRANSACTION.SUCCESS', resource })
    expect(told).toMatchObject({ sp_mchid: '1900000002', trade_state: 'SUCCESS' })
    expect(Object.keys(told as object)).not.toEqual(expect.arrayContaining(['mchid']))
    expect(told).not.toHaveProperty('bank_type')
  })

  test('mints what is given with fill: false, and events that no overlay describes', () => {
    expect(signed({ event_type: 'TRANSACTION.SUCCESS', resource: { a: 1 }, fill: false })).toEqual({ a: 1 })
    expect(signed({ event_type: 'SHOP.OPENED', resource: { a: 1 } })).toEqual({ a: 1 })
  })
})
