import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Hash, Formatter, Transformer, Wechatpay } from '../../lib/index.js'
import { answer, config, merchant, secret } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

let reply: Record<string, unknown> = {}
let server: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer(({ target }, response) => {
    if (target.startsWith('/v3/')) return answer(response, reply)
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: merchant.mchid, ...reply }
    response.end(
      Transformer.toXml({
        ...fields,
        sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), secret),
      }),
    )
  })
  instance = new Wechatpay(config(server.baseURL))
})
afterAll(() => server.close())

test.each(['text', 'arraybuffer', 'stream', 'json'] as const)(
  'a genuine answer to another question is refused when it is wanted as %s too',
  async (responseType) => {
    const ask = () =>
      instance
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
        .get({ out_trade_no: 'A', query: { mchid: '1' }, responseType })
    reply = { out_trade_no: 'A' }
    await expect(ask()).resolves.toMatchObject({ status: 200 })
    reply = { out_trade_no: 'B' }
    await expect(ask()).rejects.toMatchObject({ code: 'ERR_ECHO_MISMATCH' })
  },
)

describe('a genuine answer to another question is refused', () => {
  const get = (template: string, options: Record<string, unknown>) => () =>
    instance.chain(template).get(options)
  const post = (template: string, options: Record<string, unknown>) => () =>
    instance.chain(template).post(options)
  const queries: [string, string, () => Promise<unknown>][] = [
    [
      'an order by its number',
      'out_trade_no',
      get('v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no: 'A', query: { mchid: '1' } }),
    ],
    [
      "an order by WeChat Pay's number",
      'transaction_id',
      get('v3/pay/transactions/id/{transaction_id}', { transaction_id: 'A', query: { mchid: '1' } }),
    ],
    ['a refund', 'out_refund_no', get('v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'A' })],
    [
      'a transfer',
      'out_bill_no',
      get('v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', { out_bill_no: 'A' }),
    ],
    [
      'a payscore order by its query',
      'out_order_no',
      get('v3/payscore/serviceorder', { query: { out_order_no: 'A' } }),
    ],
    ...[
      'out_trade_no',
      'transaction_id',
      'combine_out_trade_no',
      'out_refund_no',
      'refund_id',
      'out_order_no',
      'out_return_no',
      'out_bill_no',
      'transfer_bill_no',
      'out_batch_no',
      'batch_id',
      'out_detail_no',
      'detail_id',
      'partner_trade_no',
      'mch_billno',
    ].map((name): [string, string, () => Promise<unknown>] => [
      `whatever is asked for by ${name}`,
      name,
      get('v3/some/thing', { query: { [name]: 'A' } }),
    ]),
    [
      'an APIv2 transfer',
      'partner_trade_no',
      post('v2/mmpaymkttransfers/gettransferinfo', {
        xml: { mch_id: merchant.mchid, partner_trade_no: 'A' },
      }),
    ],
    [
      'an APIv2 order',
      'out_trade_no',
      post('v2/pay/orderquery', { xml: { mch_id: merchant.mchid, out_trade_no: 'A' } }),
    ],
  ]
  test.each(queries)('%s', async (_, name, ask) => {
    reply = { [name]: 'A', trade_state: 'SUCCESS' }
    await expect(ask()).resolves.toMatchObject({ data: { [name]: 'A' } })
    reply = { [name]: 'B', trade_state: 'SUCCESS' }
    await expect(ask()).rejects.toMatchObject({
      name: 'SignatureError',
      code: 'ERR_ECHO_MISMATCH',
      outcome: 'unknown',
      message: expect.stringContaining(`asked for ${name} "A", answered for "B"`),
    })
    reply = { [name]: '', trade_state: 'NOTPAY' }
    await expect(ask()).resolves.toMatchObject({ status: 200 })
    reply = { trade_state: 'NOTPAY' }
    await expect(ask()).resolves.toMatchObject({ status: 200 })
  })
})

test('a 401 shows the lines that were signed beside what the platform reports, and no body', async () => {
  await using strict = await startServer((_, response) =>
    answer(
      response,
      {
        code: 'SIGN_ERROR',
        message: '签名错误',
        detail: { field: 'signature', sign_information: { method: 'POST', sign_message_length: 5 } },
      },
      401,
    ),
  )
  const call = new Wechatpay(config(strict.baseURL), { nonce: () => 'NONCE' })
    .chain('v3/x')
    .post({ json: { name: 'PERSON' } })
  const message = await call.catch((error: Error) => error.message)
  expect(message).toMatch(/signed here: POST\\n\/v3\/x\\n\d+\\nNONCE\\n<17 bytes, SHA-256 [0-9a-f]{16}…>/)
  expect(message).toContain('reported back: {"method":"POST","sign_message_length":5}')
  expect(message).not.toContain('PERSON')
})
