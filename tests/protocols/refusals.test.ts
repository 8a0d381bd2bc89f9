/**
 * What a refusal says of money: by its endpoint, its code, its status and its signature.
 * Over real sockets, with real keys.
 */
import type { ServerResponse } from 'node:http'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  Formatter,
  Hash,
  isOrderNotFound,
  Transformer,
  Wechatpay,
  type WechatpayError,
} from '../../lib/index.js'
import { failure } from '../helpers/errors.js'
import { answer, config, merchant, secret } from '../helpers/platform.js'
import { useServer } from '../helpers/use-server.js'

let respond: (response: ServerResponse) => void
const server = useServer((_, response) => respond(response))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL), { sleep: async () => undefined })
})

/** `POST v3/x` with a number of the merchant's, `GET v3/x`, or an APIv2 request. */
function send(request: string): Promise<WechatpayError> {
  const [method, template = ''] = request.split(' ')
  const numbers = {
    out_trade_no: 'A1',
    out_refund_no: 'A1',
    partner_trade_no: 'A1',
    mch_billno: 'A1',
    out_bill_no: 'A1',
    out_batch_no: 'A1',
  }
  const node = instance.chain(template)
  if (method === 'GET') return failure(node.get())
  return failure(
    template.startsWith('v2/')
      ? node.post({ xml: { mch_id: merchant.mchid, ...numbers } })
      : node.post({ json: numbers }),
  )
}

/** Signed by the platform. */
const json =
  (status: number, code: string) =>
  (response: ServerResponse): void =>
    answer(response, { code, message: '说明' }, status)
const xml =
  (fields: Record<string, string>, signed = true) =>
  (response: ServerResponse): void => {
    const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), secret)
    response.end(Transformer.toXml(signed ? { ...fields, sign } : fields))
  }
const fail = (err_code: string, signed = true) =>
  xml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code, err_code_des: '说明' }, signed)
/** As anybody on the way could. */
const unsigned =
  (status: number, body: object | string, type = 'application/json') =>
  (response: ServerResponse): void =>
    void response
      .writeHead(status, { 'Content-Type': type })
      .end(typeof body === 'string' ? body : JSON.stringify(body))

const REFUND = 'POST v3/refund/domestic/refunds'
const TRANSFER = 'POST v3/fund-app/mch-transfer/transfer-bills'
const BATCH = 'POST v3/transfer/batches'
const ORDER = 'POST v3/pay/transactions/native'
const TRANSFERS = 'POST v2/mmpaymkttransfers/promotion/transfers'
const RED_PACKET = 'POST v2/mmpaymkttransfers/sendredpack'
const PAY_BANK = 'POST v2/mmpaysptrans/pay_bank'
const MICROPAY = 'POST v2/pay/micropay'
const V2_REFUND = 'POST v2/secapi/pay/refund'

type Row = [
  request: string,
  reply: (response: ServerResponse) => void,
  code: string,
  outcome: string,
  advice: string,
  attempts: number,
]
const v3 = (
  request: string,
  status: number,
  code: string,
  outcome: string,
  advice: string,
  attempts: number,
): Row => [request, json(status, code), code, outcome, advice, attempts]
const v2 = (request: string, code: string, outcome: string, advice: string, attempts = 1): Row => [
  request,
  fail(code),
  code,
  outcome,
  advice,
  attempts,
]

const rows: Row[] = [
  // Accepted, ask again.
  ...[
    RED_PACKET,
    'POST v2/mmpaymkttransfers/sendgroupredpack',
    'POST v2/mmpaymkttransfers/sendminiprogramhb',
    'POST v2/mmpaymkttransfers/sendworkwxredpack',
  ].flatMap((request) => [
    v2(request, 'PROCESSING', 'unknown', 'query'),
    v2(request, 'SYSTEMERROR', 'unknown', 'query'),
    v2(request, 'A_NEW_CODE', 'unknown', 'query'),
  ]),
  v2(RED_PACKET, 'FATAL_ERROR', 'unknown', 'query'),
  v2(RED_PACKET, 'SEND_FAILED', 'rejected', 'change'),
  v2(RED_PACKET, 'NOTENOUGH', 'rejected', 'same-number'),
  v2(RED_PACKET, 'SECOND_OVER_LIMITED', 'rejected', 'slower', 3),
  v2(RED_PACKET, 'DAY_OVER_LIMITED', 'rejected', 'later'),
  ...[
    'POST v2/pay/pappayapply',
    'POST v2/pay/partner/pappayapply',
    'POST v2/transit/pay/payapply',
    'POST v2/vehicle/partnerpay/payapply',
  ].map((request) => v2(request, 'ORDER_ACCEPTED', 'unknown', 'query')),
  ...['SEND_FAILED', 'FATAL_ERROR', 'SYSTEMERROR', 'PROCESSING', 'A_NEW_CODE'].map((code) =>
    v2(TRANSFERS, code, 'unknown', 'query'),
  ),
  v2(TRANSFERS, 'NAME_MISMATCH', 'rejected', 'same-number'),
  v2(TRANSFERS, 'OPENID_ERROR', 'rejected', 'change'),
  v2('POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket', 'CA_ERROR', 'unknown', 'query'),
  ...['USERPAYING', 'BANKERROR', 'SYSTEMERROR', 'ORDERPAID', 'OUT_TRADE_NO_USED'].flatMap((code) => [
    v2(MICROPAY, code, 'unknown', 'query'),
    v2('POST v2/deposit/facepay', code, 'unknown', 'query'),
  ]),
  v2(MICROPAY, 'AUTH_CODE_INVALID', 'rejected', 'change'),
  ...['SYSTEMERROR', 'INVALID_REQUEST', 'NOTENOUGH', 'PARAM_ERROR', 'ORDERPAID', 'A_NEW_CODE'].map((code) =>
    v2(PAY_BANK, code, 'unknown', 'query'),
  ),
  v2('POST v2/pay/unifiedorder', 'ORDERPAID', 'unknown', 'query'),
  v2('POST v2/pay/unifiedorder', 'INVALID_REQUEST', 'rejected', 'change'),
  v2('POST v2/pay/unifiedorder', 'SYSTEMERROR', 'unknown', 'repeat', 3),
  v2('POST v2/pay/closeorder', 'ORDERPAID', 'unknown', 'query'),
  v2('POST v2/pay/closeorder', 'ORDERCLOSED', 'rejected', 'never'),
  v2('POST v2/secapi/pay/reverse', 'USERPAYING', 'unknown', 'later'),
  v2(V2_REFUND, 'BIZERR_NEED_RETRY', 'unknown', 'repeat', 3),
  v2(V2_REFUND, 'ERROR', 'unknown', 'query'),
  v2(V2_REFUND, 'FREQUENCY_LIMITED', 'unknown', 'slower', 3),
  v2(V2_REFUND, 'NOTENOUGH', 'rejected', 'same-number'),
  // A throttled refund may be in acceptance; other throttled calls are not.
  v3(REFUND, 429, 'FREQUENCY_LIMITED', 'unknown', 'slower', 3),
  v3('POST v3/ecommerce/refunds/apply', 429, 'RATELIMIT_EXCEEDED', 'unknown', 'slower', 3),
  v3('POST v3/global/refunds', 429, 'FREQUENCY_LIMITED', 'unknown', 'slower', 3),
  v3('POST hk/v3/refunds', 429, 'FREQUENCY_LIMITED', 'unknown', 'slower', 3),
  v3(ORDER, 429, 'FREQUENCY_LIMITED', 'rejected', 'slower', 3),
  v3(REFUND, 403, 'NOT_ENOUGH', 'rejected', 'same-number', 1),
  v3(REFUND, 400, 'REFUND_FEE_MISMATCH', 'unknown', 'query', 1),
  // Whatever a transfer is answered with, its number stays.
  ...(
    [
      [400, 'PARAM_ERROR'],
      [400, 'INVALID_REQUEST'],
      [403, 'NOT_ENOUGH'],
      [403, 'NO_AUTH'],
      [400, 'ALREADY_EXISTS'],
      [404, 'A_NEW_CODE'],
      [500, 'SYSTEM_ERROR'],
    ] as const
  ).map(([status, code]) => v3(TRANSFER, status, code, 'unknown', 'query', 1)),
  v3(TRANSFER, 429, 'FREQUENCY_LIMITED', 'unknown', 'slower', 3),
  ...[
    'partner/transfer-bills',
    'partner/transfer-bills/transfer',
    'transfer-to-qq-wallet-bills',
    'transfer-bills/pre-transfer-with-authorization',
    'transfer-bills/out-bill-no/A1/cancel',
  ].map((path) => v3(`POST v3/fund-app/mch-transfer/${path}`, 403, 'NOT_ENOUGH', 'unknown', 'query', 1)),
  v3(
    'POST v3/platsolution/ecommerce/mch-transfer/compensate-bills',
    400,
    'PARAM_ERROR',
    'unknown',
    'query',
    1,
  ),
  v3(BATCH, 400, 'INVALID_REQUEST', 'unknown', 'query', 1),
  v3(BATCH, 403, 'NOT_ENOUGH', 'rejected', 'same-number', 1),
  v3(BATCH, 429, 'QUOTA_EXCEED', 'rejected', 'later', 1),
  v3(BATCH, 500, 'SYSTEM_ERROR', 'unknown', 'repeat', 3),
  v3('POST v3/fund-app/brand-redpacket/brand-merchant-batches', 403, 'A_NEW_CODE', 'unknown', 'query', 1),
  v3('POST v3/some/thing', 429, 'QUOTA_EXCEED', 'rejected', 'later', 1),
  // The status is not what it seems.
  v3('POST v3/ecommerce/account/apply-cancel-withdraw', 400, 'BIZ_ERR_NEED_RETRY', 'unknown', 'repeat', 3),
  v3('POST v3/some/thing', 400, 'BIZ_ERR_NEED_RETRY', 'unknown', 'repeat', 3),
  v3('POST v3/some/thing', 400, 'SYSTEM_ERROR', 'unknown', 'repeat', 3),
  v3(ORDER, 400, 'SYSTEM_ERROR', 'unknown', 'repeat', 3),
  v3(ORDER, 500, 'OPENID_MISMATCH', 'rejected', 'change', 1),
  v3(ORDER, 500, 'INVALID_TRANSACTIONID', 'rejected', 'change', 1),
  v3(ORDER, 500, 'BANK_ERROR', 'unknown', 'repeat', 3),
  v3(ORDER, 403, 'OUT_TRADE_NO_USED', 'unknown', 'query', 1),
  v3(ORDER, 403, 'RULE_LIMIT', 'rejected', 'later', 1),
  v3('POST v3/pay/transactions/codepay', 500, 'SYSTEM_ERROR', 'unknown', 'query', 1),
  v3('POST v3/global/micropay/transactions/pay', 500, 'SYSTEM_ERROR', 'unknown', 'query', 1),
  v3('POST v3/payscore/serviceorder/A1/complete', 400, 'INVALID_REQUEST', 'unknown', 'query', 1),
  v3('POST v3/marketing/favor/coupon-stocks', 400, 'RESOURCE_ALREADY_EXISTS', 'unknown', 'query', 1),
  v3('POST v3/profitsharing/orders/unfreeze', 403, 'NOT_ENOUGH', 'rejected', 'never', 1),
  v3('POST v3/profitsharing/orders', 429, 'RATELIMIT_EXCEED', 'rejected', 'slower', 3),
  v3('GET v3/bill/tradebill', 400, 'STATEMENT_CREATING', 'rejected', 'later', 1),
  // Accepted and not done: no success, though the status begins with a 2 and the signature is right.
  v3(ORDER, 202, 'USERPAYING', 'unknown', 'query', 1),
  v3('POST v3/pay/transactions/codepay', 202, 'USERPAYING', 'unknown', 'query', 1),
  v3('POST v3/combine-transactions/out-trade-no/A1/close', 202, 'USERPAYING', 'unknown', 'query', 1),
  v3('POST v3/some/thing', 202, 'A_NEW_CODE', 'unknown', 'repeat', 3),
  v3('POST v3/some/thing', 400, 'PARAM_ERROR', 'rejected', 'change', 1),
  v3('POST v3/some/thing', 503, 'SERVICE_UNAVAILABLE', 'unknown', 'repeat', 3),
  v3('POST v3/some/thing', 500, 'A_NEW_CODE', 'unknown', 'query', 1),
  v3('POST v3/some/thing', 501, 'A_NEW_CODE', 'unknown', 'query', 1),
]

test.each(rows.map((row) => [`${row[0]}: ${row[2]}`, row] as const))(
  '%s',
  async (_, [request, reply, code, outcome, advice, attempts]) => {
    respond = reply
    const error = await send(request)
    expect(error).toMatchObject({ name: 'ApiError', code, outcome, advice, attempts, verified: true })
    expect(error.message).not.toContain('not signed')
    expect(server.received).toHaveLength(attempts)
  },
)

describe('a 202', () => {
  test('with an error in its body is none, whatever the caller wants it as', async () => {
    respond = json(202, 'USERPAYING')
    for (const responseType of ['text', 'arraybuffer', 'stream', 'json'] as const)
      expect(
        await failure(instance.chain('v3/pay/transactions/native').post({ json: {}, responseType } as never)),
      ).toMatchObject({ code: 'USERPAYING' })
  })

  test('without one is a success', async () => {
    for (const body of [undefined, {}, { fapiao_apply_id: 'A1' }, { code: '' }, { code: 7 }, ['code']]) {
      respond = (response) => answer(response, body, 202)
      await expect(instance.chain('v3/x').post({ json: {} })).resolves.toMatchObject({ status: 202 })
    }
    respond = json(200, 'SUCCESS')
    await expect(
      instance.chain('v3/gov/subsidy/goods/upload').post({ json: {} } as never),
    ).resolves.toMatchObject({ data: { code: 'SUCCESS' } })
  })
})

describe('a refusal of a write without a signature', () => {
  const refusals: [number, string][] = [
    [400, 'PARAM_ERROR'],
    [401, 'ACCOUNT_ERROR'],
    [403, 'NO_AUTH'],
    [404, 'ORDER_NOT_EXIST'],
    [403, 'SIGN_ERROR'],
  ]
  test.each(refusals)('%i %s is not believed', async (status, code) => {
    respond = unsigned(status, { code, message: 'forged' })
    for (const request of [ORDER, REFUND, 'POST v3/some/thing', 'POST brand/some/thing']) {
      const error = await send(request)
      expect(error).toMatchObject({
        name: 'ApiError',
        code,
        outcome: 'unknown',
        advice: 'query',
        verified: false,
        attempts: 1,
      })
      expect(error.message).toContain('not signed and proves nothing: query before repeating')
    }
  })

  test('SIGN_ERROR of a 401 is: what is not rightly signed is not executed', async () => {
    respond = unsigned(401, { code: 'SIGN_ERROR', message: '签名错误' })
    for (const request of [ORDER, REFUND, TRANSFER, BATCH, 'POST brand/some/thing'])
      expect(await send(request)).toMatchObject({
        code: 'SIGN_ERROR',
        outcome: 'rejected',
        verified: false,
        attempts: 1,
      })
  })

  test('of APIv2 is not believed either', async () => {
    for (const request of ['POST v2/pay/unifiedorder', V2_REFUND, RED_PACKET]) {
      respond = fail('NOTENOUGH', false)
      expect(await send(request)).toMatchObject({
        code: 'NOTENOUGH',
        outcome: 'unknown',
        advice: 'query',
        verified: false,
        attempts: 1,
      })
      respond = xml({ return_code: 'FAIL', return_msg: '签名错误' }, false)
      expect(await send(request)).toMatchObject({
        code: 'ERR_V2_RETURN_FAIL',
        outcome: 'unknown',
        verified: false,
        attempts: 1,
      })
    }
    respond = fail('A', true)
    expect((await send('POST v2/pay/unifiedorder')).message).not.toContain('not signed')
  })

  test('of a platform that is not there for now is repeated where that is safe, as if it were signed', async () => {
    respond = unsigned(503, { code: 'SERVICE_UNAVAILABLE' })
    expect(await send(ORDER)).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      outcome: 'unknown',
      advice: 'repeat',
      verified: false,
      attempts: 3,
    })
    expect(await failure(instance.chain('v3/x').post({ json: {} }))).toMatchObject({ attempts: 1 })
  })

  test('of its frequency is repeated only where that is safe', async () => {
    respond = unsigned(429, { code: 'RATELIMIT_EXCEEDED' })
    expect(await send(ORDER)).toMatchObject({ outcome: 'unknown', advice: 'slower', attempts: 3 })
    expect(await failure(instance.chain('v3/x').post({ json: {} }))).toMatchObject({
      outcome: 'unknown',
      attempts: 1,
    })
    respond = json(429, 'RATELIMIT_EXCEEDED')
    expect(await failure(instance.chain('v3/x').post({ json: {} }))).toMatchObject({
      outcome: 'rejected',
      attempts: 3,
    })
  })

  test('a query is no write: it is refused, and not verified', async () => {
    const queries = [
      ['GET v3/x', unsigned(400, { code: 'PARAM_ERROR' })],
      ['POST v2/pay/orderquery', fail('ORDERNOTEXIST', false)],
    ] as const
    for (const [request, reply] of queries) {
      respond = reply
      const error = await send(request)
      expect(error).toMatchObject({ outcome: 'rejected', verified: false })
      expect(error.message).not.toContain('query before repeating')
    }
  })
})

describe('a refusal without a code', () => {
  test('that is signed is unknown, but for a wrong verb', async () => {
    for (const [status, outcome, attempts] of [
      [400, 'unknown', 1],
      [404, 'unknown', 1],
      [405, 'rejected', 1],
      [500, 'unknown', 1],
      [503, 'unknown', 3],
    ] as const) {
      respond = (response) => answer(response, '', status)
      expect(await send(ORDER)).toMatchObject({
        name: 'ApiError',
        code: `ERR_API_${status}`,
        outcome,
        verified: true,
        attempts,
      })
    }
  })

  test('that is signed, of APIv2', async () => {
    respond = xml({ return_code: 'SUCCESS', result_code: 'FAIL' })
    expect(await send('POST v2/pay/unifiedorder')).toMatchObject({
      code: 'ERR_V2_RESULT_FAIL',
      outcome: 'rejected',
    })
    expect(await send(TRANSFERS)).toMatchObject({ code: 'ERR_V2_RESULT_FAIL', outcome: 'unknown' })
  })
})

describe("a gateway's answer is no word of the platform's", () => {
  const html = '<html>\r\n<head><title>Error</title></head></html>'
  const gateways: [string, (response: ServerResponse) => void, number][] = [
    ...[400, 403, 404, 500, 501, 520].map((status): [string, (response: ServerResponse) => void, number] => [
      `${status} in HTML`,
      unsigned(status, html, 'text/html'),
      1,
    ]),
    ...[502, 503, 504].map((status): [string, (response: ServerResponse) => void, number] => [
      `${status} in HTML`,
      unsigned(status, html, 'text/html'),
      3,
    ]),
    ['429 in HTML', unsigned(429, html, 'text/html'), 3],
    ['401 without a body', unsigned(401, ''), 1],
    ['403 in JSON without a code', unsigned(403, { error: 'forbidden' }), 1],
    ['407', unsigned(407, { code: 'PROXY' }), 1],
    ['408', unsigned(408, { code: 'TIMEOUT' }), 3],
    ['499', unsigned(499, { code: 'CLOSED' }), 1],
    ['502 in JSON', unsigned(502, { code: 'BAD_GATEWAY' }), 3],
    ['JSON that is no object', unsigned(500, 'null'), 1],
    ['a code that is no string', unsigned(500, { code: 500 }), 1],
  ]
  test.each(gateways)('%s', async (_, reply, attempts) => {
    respond = reply
    const error = await send(ORDER)
    expect(error).toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_GATEWAY',
      outcome: 'unknown',
      verified: false,
      attempts,
    })
    expect(error.response).toMatchObject({ status: expect.any(Number) })
    expect(error.message).toContain('something between here and WeChat Pay')
    expect(await failure(instance.chain('v3/x').post({ json: {} }))).toMatchObject({
      code: 'ERR_NET_GATEWAY',
      outcome: 'unknown',
      attempts: 1,
    })
    if (attempts === 1) expect(await send('GET v3/x')).toMatchObject({ code: 'ERR_NET_GATEWAY', attempts: 1 })
  })

  test('of APIv2 too, and never repeated for a payment by code', async () => {
    respond = unsigned(502, html, 'text/html')
    expect(await send('POST v2/pay/unifiedorder')).toMatchObject({
      code: 'ERR_NET_GATEWAY',
      outcome: 'unknown',
      attempts: 3,
    })
    expect(await send(MICROPAY)).toMatchObject({ code: 'ERR_NET_GATEWAY', outcome: 'unknown', attempts: 1 })
  })

  test('the platform signs its own 502', async () => {
    respond = json(502, 'SERVICE_UNAVAILABLE')
    expect(await send(ORDER)).toMatchObject({ name: 'ApiError', code: 'SERVICE_UNAVAILABLE', verified: true })
  })
})

describe('an earlier attempt that may have been done', () => {
  test('makes the last refusal one to query after', async () => {
    let number = 0
    respond = (response) => (number++ === 0 ? json(500, 'SYSTEM_ERROR') : json(400, 'PARAM_ERROR'))(response)
    expect(await send(ORDER)).toMatchObject({
      code: 'PARAM_ERROR',
      outcome: 'unknown',
      advice: 'query',
      attempts: 2,
    })
  })
})

describe('a number that is not found', () => {
  const found = async (request: string, reply: (response: ServerResponse) => void): Promise<boolean> => {
    respond = reply
    return isOrderNotFound(await send(request))
  }
  test('is an order or a refund that is not there', async () => {
    expect(await found('GET v3/pay/transactions/out-trade-no/A1', json(404, 'ORDER_NOT_EXIST'))).toBe(true)
    expect(await found('GET v3/refund/domestic/refunds/A1', json(404, 'RESOURCE_NOT_EXISTS'))).toBe(true)
    expect(await found('POST v2/pay/orderquery', fail('ORDERNOTEXIST'))).toBe(true)
    expect(await found('POST v2/pay/refundquery', fail('REFUNDNOTEXIST'))).toBe(true)
  })

  test.each([
    ['GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/A1', json(404, 'NOT_FOUND')],
    ['GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/A1', json(404, 'RESOURCE_NOT_EXISTS')],
    ['GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/A1', json(404, 'NOT_FOUND')],
    ['GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/A1', json(404, 'NOT_FOUND')],
    ['GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/A1', json(404, 'ORDER_NOT_EXIST')],
    ['GET v3/transfer/batches/out-batch-no/A1', json(404, 'RESOURCE_NOT_EXISTS')],
    ['GET v3/transfer/batches/out-batch-no/A1/details/out-detail-no/B1', json(404, 'RESOURCE_NOT_EXISTS')],
    ['GET v3/partner-transfer/batches/batch-id/A1', json(404, 'NOT_FOUND')],
    ['GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/A1', json(404, 'NOT_FOUND')],
    ['POST v2/mmpaymkttransfers/gettransferinfo', fail('NOT_FOUND')],
    ['POST v2/mmpaymkttransfers/gethbinfo', fail('NOT_FOUND')],
    ['POST v2/mmpaymkttransfers/queryworkwxredpack', fail('NOT_FOUND')],
    ['POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket', fail('NOT_FOUND')],
    ['POST v2/mmpaysptrans/query_bank', fail('ORDERNOTEXIST')],
  ] as const)('%s may still be in acceptance', async (request, reply) => {
    expect(await found(request, reply)).toBe(false)
    respond = reply
    expect(await send(request)).toMatchObject({
      name: 'ApiError',
      outcome: 'unknown',
      advice: 'query',
      verified: true,
    })
  })
})
