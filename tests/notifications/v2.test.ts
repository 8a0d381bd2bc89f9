import { describe, expect, test } from '@jest/globals'
import { createHash, createHmac } from 'node:crypto'
import { AesEcb, AesGcm, Formatter, Hash, Transformer, type SignType } from 'wechatpay-chain'
import { Notifications, receive, type Handlers, type ScannedReply } from 'wechatpay-chain/notifications'
import { expectFailure, failureOf, keys, receiver } from './minted.js'

const notifications = receiver()
const payment = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  appid: 'wx2421b1c4370ec43b',
  mch_id: '10000100',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  is_subscribe: 'Y',
  trade_type: 'JSAPI',
  bank_type: 'CFT',
  total_fee: '1',
  fee_type: 'CNY',
  transaction_id: '1004400740201409030005092168',
  out_trade_no: '1409811653',
  attach: '<支付>测试',
  time_end: '20140903131540',
  coupon_type_0: 'CASH',
}
const refund = {
  transaction_id: '4200000215201811190261405420',
  out_trade_no: '1',
  refund_id: '50000408942018111907145868882',
  refund_fee: '100',
  refund_status: 'SUCCESS',
}
const event = {
  state: 'USER_ACCEPTED',
  out_order_no: '1234323JKHDFE1243252',
  order_id: '15646546545165651651',
}

const sign = (fields: Record<string, unknown>, type: SignType, secret = keys.secret) =>
  Transformer.toXml({
    ...fields,
    sign: Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), secret),
  })
const refusal = (body: string, kind: string, code: string, message: RegExp) =>
  expectFailure(() => notifications.unwrapV2(body), kind, code, message)

describe('unwrapV2 accepts', () => {
  test.each<[SignType, object]>([
    ['MD5', {}],
    ['MD5', { sign_type: 'MD5' }],
    ['HMAC-SHA256', {}],
    ['HMAC-SHA256', { sign_type: 'HMAC-SHA256' }],
  ])('a payment signed with %s and %j', async (type, more) => {
    const { body } = notifications.signV2({ ...payment, ...more }, type)
    expect(await notifications.unwrapV2(body)).toMatchObject({
      event_type: 'transaction-success',
      resource: { ...payment, ...more },
    })
    expect(await notifications.unwrapV2(Buffer.from(body))).toMatchObject({ resource: payment })
  })

  test('a refund, of which only the decrypted part is handed on', async () => {
    const { body } = notifications.signV2({ appid: 'wx', mch_id: '1', req_info: refund })
    const { event_type, resource } = await notifications.unwrapV2(body)
    expect(event_type).toBe('refund-processed')
    expect({ ...(resource as object) }).toEqual(refund)
  })

  test('an event whose ciphertext is JSON', async () => {
    const { body } = notifications.signV2(
      {
        mch_id: '1',
        event_id: 'e-1',
        event_type: 'CHECK.SUCCESS',
        event_associated_data: 'payscore',
        event_ciphertext: event,
      },
      'HMAC-SHA256',
    )
    expect(await notifications.unwrapV2(body)).toEqual({
      id: 'e-1',
      event_type: 'CHECK.SUCCESS',
      resource: event,
    })
  })

  test('an event whose ciphertext is XML', async () => {
    const fields = {
      mch_id: '1',
      algorithm: 'HMAC-SHA256',
      event_id: 'e-2',
      event_type: 'TRANSACTION.FAIL',
      event_algorithm: 'AEAD_AES_256_GCM',
      event_nonce: '123456789012',
      event_ciphertext: AesGcm.encrypt('<xml><state>X</state></xml>', keys.apiv3Key, '123456789012'),
    }
    expect(await notifications.unwrapV2(sign(fields, 'HMAC-SHA256'))).toMatchObject({
      id: 'e-2',
      event_type: 'TRANSACTION.FAIL',
      resource: { state: 'X' },
    })
  })

  test.each<[string, object]>([
    ['combined-transactions-success', { combine_out_trade_no: '1' }],
    ['pap-contract-state-changed', { change_type: 'ADD', contract_id: '1' }],
    ['vehicle-state-changed-for-parking', { vehicle_event_type: 'NORMAL' }],
    ['transactions-risk-occurred', { risk_level: '1' }],
    ['unknown', { something: 'new' }],
  ])('%s, told by its elements', async (event_type, fields) => {
    expect(await notifications.unwrapV2(notifications.signV2({ ...fields }).body)).toMatchObject({
      event_type,
      resource: fields,
    })
  })

  test.each<[string, string, object]>([
    ['transaction-success', 'a payment that succeeded', payment],
    ['transaction-success', 'a deduction that succeeded', { ...payment, trade_state: 'SUCCESS' }],
    ['transaction-fail', 'a payment that failed', { ...payment, result_code: 'FAIL' }],
    ['transaction-fail', 'a deduction that failed', { ...payment, trade_state: 'PAY_FAIL' }],
    ['transaction-fail', 'a deduction that is only accepted', { ...payment, trade_state: 'ACCEPTED' }],
    ['transaction-fail', 'a message of a failed call', { ...payment, return_code: 'FAIL' }],
    [
      'combined-transactions-success',
      'combined orders that were paid',
      { combine_out_trade_no: '1', return_code: 'SUCCESS', result_code: 'SUCCESS' },
    ],
    [
      'combined-transactions-fail',
      'combined orders that were not paid',
      { combine_out_trade_no: '1', return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SYSTEMERROR' },
    ],
    ['native-product-scanned', 'a product that somebody scanned', { product_id: '88888', openid: 'o' }],
  ])('%s: %s', async (event_type, _what, fields) => {
    expect(await notifications.unwrapV2(notifications.signV2({ ...fields }).body)).toMatchObject({
      event_type,
      resource: fields,
    })
  })

  test('a failed payment, which no success handler gets', async () => {
    const seen: string[] = []
    const handlers: Handlers = {
      v2: {
        'transaction-success': () => seen.push('success'),
        'transaction-fail': ({ resource }) => seen.push(`fail ${resource.result_code}`),
      },
    }
    for (const fields of [payment, { ...payment, transaction_id: '2', result_code: 'FAIL' }]) {
      const { headers, body } = notifications.signV2(fields)
      expect((await receive(notifications, headers, body, handlers)).status).toBe(200)
    }
    expect(seen).toEqual(['success', 'fail FAIL'])
  })

  test('copies under one id, other notifications under others', async () => {
    const idOf = async (fields: object) =>
      (await notifications.unwrapV2(notifications.signV2({ ...fields }).body)).id
    const id = await idOf(payment)
    expect(id).toMatch(/^v2-[0-9a-f]{64}$/)
    expect(await idOf(payment)).toBe(id)
    expect(await idOf({ ...payment, transaction_id: '2' })).not.toBe(id)
    expect(await idOf({ req_info: refund })).toBe(await idOf({ req_info: refund, nonce_str: 'another' }))
    expect(await idOf({ req_info: { ...refund, refund_fee: '1' } })).not.toBe(
      await idOf({ req_info: refund }),
    )
  })
})

describe('unwrapV2 refuses', () => {
  test('a changed element, sign, or the sign of another key', async () => {
    const { body } = notifications.signV2(payment)
    await refusal(
      body.replace('<total_fee>1<', '<total_fee>2<'),
      'SignatureError',
      'ERR_SIG_INVALID',
      /does not fit the notification \(MD5\)\. Is secret the APIv2 key/,
    )
    await refusal(body.replace(/<sign>./, '<sign>x'), 'SignatureError', 'ERR_SIG_INVALID', /MD5/)
    await refusal(
      sign(payment, 'HMAC-SHA256', 'y'.repeat(32)),
      'SignatureError',
      'ERR_SIG_INVALID',
      /HMAC-SHA256/,
    )
  })

  test.each<[string, string]>([
    ['no sign', ''],
    ['an empty one', '<sign/>'],
    ['two', '<sign>A</sign><sign>B</sign>'],
    ['one with elements', '<sign><a>1</a></sign>'],
  ])('a message with %s', async (_name, sign) => {
    await refusal(
      `<xml><transaction_id>1</transaction_id>${sign}</xml>`,
      'SignatureError',
      'ERR_SIG_MISSING',
      /carries no sign/,
    )
  })

  test('MD5 where the message says HMAC-SHA256', async () => {
    await refusal(
      sign({ ...payment, sign_type: 'HMAC-SHA256' }, 'MD5'),
      'SignatureError',
      'ERR_SIG_INVALID',
      /HMAC-SHA256/,
    )
  })

  test('a refund that does not open, or opens to no XML', async () => {
    const message = (req_info: string) => Transformer.toXml({ return_code: 'SUCCESS', req_info })
    // ECB has no tag: of 256 wrong keys one opens it, to bytes that are no XML.
    for (let attempt = 0; attempt < 1000; attempt++) {
      const { error, code } = await failureOf(() =>
        notifications.unwrapV2(message(AesEcb.encrypt('<root/>', Hash.md5(`other ${attempt}`)))),
      )
      expect([code, error.verified]).toEqual([
        code === 'ERR_DECRYPT_AUTH' ? code : 'ERR_NOTIFY_PLAINTEXT',
        false,
      ])
    }
    await refusal(
      message(AesEcb.encrypt('plain', Hash.md5(keys.secret))),
      'NotificationError',
      'ERR_NOTIFY_PLAINTEXT',
      /refund-processed: the decrypted part is not XML/,
    )
    await refusal(message('%%'), 'DecryptError', 'ERR_DECRYPT_AUTH', /does not open/)
  })

  test('an event sealed otherwise, with another key, or holding neither JSON nor XML', async () => {
    const fields = (changes: object) => ({
      event_id: '1',
      event_type: 'CHECK.FAIL',
      event_algorithm: 'AEAD_AES_256_GCM',
      event_nonce: '123456789012',
      event_ciphertext: AesGcm.encrypt('{}', keys.apiv3Key, '123456789012'),
      ...changes,
    })
    await refusal(
      sign(fields({ event_algorithm: 'AES' }), 'MD5'),
      'NotificationError',
      'ERR_NOTIFY_ALGO',
      /event_algorithm must be AEAD_AES_256_GCM, found "AES"/,
    )
    await refusal(
      sign(fields({ event_associated_data: 'x' }), 'MD5'),
      'DecryptError',
      'ERR_DECRYPT_AUTH',
      /CHECK\.FAIL: the ciphertext does not open/,
    )
    await refusal(sign(fields({ event_nonce: '1' }), 'MD5'), 'DecryptError', 'ERR_DECRYPT_NONCE', /12 bytes/)
    await refusal(
      sign(fields({ event_id: '' }), 'MD5'),
      'NotificationError',
      'ERR_NOTIFY_MALFORMED',
      /event_id must be a string/,
    )
    await refusal(
      sign(fields({ event_ciphertext: AesGcm.encrypt('plain', keys.apiv3Key, '123456789012') }), 'MD5'),
      'NotificationError',
      'ERR_NOTIFY_PLAINTEXT',
      /neither JSON nor XML/,
    )
    const body = sign(fields({}), 'MD5')
    await expectFailure(
      () => new Notifications({ secret: keys.secret }).unwrapV2(body),
      'ConfigError',
      'ERR_CONFIG_APIV3_KEY',
      /needed to open event_ciphertext/,
    )
  })

  test('XML that is dangerous or none', async () => {
    await refusal('<!DOCTYPE x [<!ENTITY a "b">]><xml>&a;</xml>', 'ParseError', 'ERR_XML_DOCTYPE', /DOCTYPE/)
    await refusal('<xml><a></xml>', 'ParseError', 'ERR_XML_MALFORMED', /not well-formed/)
    await refusal('', 'ParseError', 'ERR_XML_MALFORMED', /not well-formed/)
    await expectFailure(
      () => notifications.unwrapV2({} as never),
      'NotificationError',
      'ERR_NOTIFY_BODY_NOT_RAW',
      /found an object/,
    )
    await refusal('x'.repeat((1 << 20) + 1), 'NotificationError', 'ERR_NOTIFY_TOO_LARGE', /1048576/)
  })
})

describe('a scanned product', () => {
  const question = {
    appid: 'wx2421b1c4370ec43b',
    mch_id: '10000100',
    openid: 'o',
    is_subscribe: 'Y',
    product_id: '88888',
  }
  const scanned = (answer: (times: number) => unknown): { handlers: Handlers; runs: () => number } => {
    let runs = 0
    const handle = (): ScannedReply => answer(++runs) as ScannedReply
    return { handlers: { v2: { 'native-product-scanned': handle } }, runs: () => runs }
  }

  test.each<SignType>(['MD5', 'HMAC-SHA256'])(
    'is answered with what the handler returns, signed with %s as the question was, for every copy',
    async (type) => {
      const { handlers, runs } = scanned((times) => ({ prepay_id: `wx2026${times}` }))
      const { headers, body } = notifications.signV2(question, type)
      for (const prepay_id of ['wx20261', 'wx20262']) {
        const answer = await receive(notifications, headers, body, handlers)
        expect(answer.status).toBe(200)
        const { sign: signed, ...fields } = Transformer.toArray(answer.body)
        expect(fields).toEqual({
          return_code: 'SUCCESS',
          appid: question.appid,
          mch_id: question.mch_id,
          nonce_str: expect.stringMatching(/^\w{32}$/),
          result_code: 'SUCCESS',
          prepay_id,
        })
        // By the rule of the official page, not by the code that signed it.
        const text = `${Object.entries(fields)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map((pair) => pair.join('='))
          .join('&')}&key=${keys.secret}`
        const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', keys.secret)
        expect(signed).toBe(digest.update(text).digest('hex').toUpperCase())
      }
      expect(runs()).toBe(2)
    },
  )

  test('may be refused, with words for the one who scanned', async () => {
    const { handlers } = scanned(() => ({ result_code: 'FAIL', err_code_des: '商品已下架' }))
    const { headers, body } = notifications.signV2(question)
    const answer = await receive(notifications, headers, body, handlers)
    expect(Transformer.toArray(answer.body)).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code_des: '商品已下架',
      sign: expect.stringMatching(/^[0-9A-F]{32}$/),
    })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no prepay_id', { prepay_id: '' }],
    ['a failure without words', { result_code: 'FAIL' }],
    ['a string', 'wx2026'],
  ])('is answered FAIL where the handler returns %s', async (_what, returned) => {
    const { handlers } = scanned(() => returned)
    const { headers, body } = notifications.signV2(question)
    const reports: unknown[] = []
    const onError = (error: unknown, status: number): void => {
      reports.push([(error as { code: string }).code, status])
    }
    const answer = await receive(notifications, headers, body, handlers, { onError })
    expect([answer.status, Transformer.toArray(answer.body)['return_code']]).toEqual([500, 'FAIL'])
    expect(reports).toEqual([['ERR_NOTIFY_REPLY', 500]])
  })

  test('is answered in time, whatever the handler does', async () => {
    const { handlers } = scanned(() => new Promise(() => undefined))
    const { headers, body } = notifications.signV2(question)
    const options = { answerMilliseconds: 20, onError: () => undefined }
    expect((await receive(notifications, headers, body, handlers, options)).status).toBe(500)
  })
})
