import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Hash, Formatter, Transformer, Wechatpay } from '../../lib/index.js'
import { answer, config, merchant, secret } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'
import { numbersIn } from '../../lib/endpoints/numbers.js'
import { loadSchemas } from '../../lib/schemas/operations.js'

let reply: object | string = {}
let server: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer(({ target }, response) => {
    if (target.startsWith('/v3/')) return answer(response, reply)
    const fields = {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      mch_id: merchant.mchid,
      ...(reply as object),
    }
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

describe('however it was asked', () => {
  const sp = { mch_id: merchant.mchid }
  const refund = { out_trade_no: 'T1', out_refund_no: 'A1', amount: { refund: 1, total: 1, currency: 'CNY' } }
  const chain = (template: string) => instance.chain(template)
  const big = '4200001234202401011234567890'
  /** What is asked for, the response to it, and the response to another question. */
  const ways: [string, () => Promise<unknown>, object | string, object | string][] = [
    [
      'a path without a variable',
      () => chain('v3/pay/transactions/out-trade-no/A1').get({ query: { mchid: '1' } }),
      { out_trade_no: 'A1' },
      { out_trade_no: 'B1' },
    ],
    [
      'a number typed into the template',
      () => chain(`v3/pay/transactions/id/${big}`).get({ query: { mchid: '1' } }),
      { transaction_id: big },
      { transaction_id: `${big}0` },
    ],
    [
      'a variable of another name',
      () => chain('v3/refund/domestic/refunds/{number}').get({ number: 'A1' }),
      { out_refund_no: 'A1' },
      { out_refund_no: 'B1' },
    ],
    [
      'a variable of the wrong name',
      () => chain('v3/combine-transactions/out-trade-no/{out_trade_no}').get({ out_trade_no: 'A1' }),
      { combine_out_trade_no: 'A1', sub_orders: [{ out_trade_no: 'S1' }, { out_trade_no: 'S2' }] },
      { combine_out_trade_no: 'B1', sub_orders: [{ out_trade_no: 'A1' }] },
    ],
    [
      'a number that had to be encoded',
      () => chain('v3/pay/transactions/out-trade-no/{n}').get({ n: 'A|1*', query: { mchid: '1' } }),
      { out_trade_no: 'A|1*' },
      { out_trade_no: 'A1' },
    ],
    [
      'a query in the path',
      () => chain('v3/payscore/serviceorder?out_order_no=A1').get(),
      { out_order_no: 'A1' },
      { out_order_no: 'B1' },
    ],
    [
      'a URLSearchParams',
      () => chain('v3/x').get({ query: new URLSearchParams({ batch_id: 'A1' }) as never }),
      { batch_id: 'A1' },
      { batch_id: 'B1' },
    ],
    [
      'a number, answered as a JSON number',
      () => chain('v3/pay/transactions/out-trade-no/{n}').get({ n: 1234567, query: { mchid: '1' } }),
      { out_trade_no: 1234567 },
      { out_trade_no: 1234568 },
    ],
    [
      'a number of more digits than JavaScript numbers hold',
      () => chain('v3/pay/transactions/id/{n}').get({ n: big, query: { mchid: '1' } }),
      `{"transaction_id":${big}}`,
      `{"transaction_id":${big}0}`,
    ],
    [
      'a refund that is made',
      () => chain('v3/refund/domestic/refunds').post({ json: refund }),
      { refund_id: 'R1', out_trade_no: 'T1', out_refund_no: 'A1' },
      { refund_id: 'R1', out_trade_no: 'T1', out_refund_no: 'B1' },
    ],
    [
      'a refund of another order',
      () => chain('v3/refund/domestic/refunds').post({ json: refund }),
      { out_trade_no: 'T1', out_refund_no: 'A1' },
      { out_trade_no: 'T2', out_refund_no: 'A1' },
    ],
    [
      'a body that is JSON already',
      () => chain('v3/refund/domestic/refunds').post({ body: JSON.stringify(refund) }),
      { out_refund_no: 'A1' },
      { out_refund_no: 'B1' },
    ],
    [
      'a transfer that is made',
      () => chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: { out_bill_no: 'A1' } }),
      { out_bill_no: 'A1', state: 'WAIT_USER_CONFIRM' },
      { out_bill_no: 'B1', state: 'WAIT_USER_CONFIRM' },
    ],
    [
      'an order of payscore that is completed',
      () => chain('v3/payscore/serviceorder/A1/complete').post({ json: {} }),
      { out_order_no: 'A1' },
      { out_order_no: 'B1' },
    ],
    [
      'a batch, answered under its own object',
      () => chain('v3/transfer/batches/batch-id/A1').get({ query: { need_query_detail: true } }),
      { transfer_batch: { batch_id: 'A1' }, transfer_detail_list: [{ detail_id: 'D1' }] },
      { transfer_batch: { batch_id: 'B1' }, transfer_detail_list: [{ detail_id: 'D1' }] },
    ],
    [
      'a list',
      () => chain('v3/x').get({ query: { out_subsidy_no: '1', transaction_id: 'A1' } }),
      { data: [{ transaction_id: 'B1' }, { transaction_id: 'A1' }] },
      { data: [{ transaction_id: 'B1' }, { transaction_id: 'C1' }] },
    ],
    [
      'a list of numbers',
      () => chain('v3/x').get({ query: { refund_id: 'A1' } }),
      { refund_id: ['B1', 'A1'] },
      { refund_id: ['B1'] },
    ],
    [
      'an overseas order, whose number is called id',
      () => chain('v3/global/transactions/id/A1').get({ query: { mchid: '1' } }),
      { id: 'A1', out_trade_no: 'T1' },
      { id: 'B1', out_trade_no: 'T1' },
    ],
    [
      'an APIv2 refund by its number',
      () => chain('v2/pay/refundquery').post({ xml: { ...sp, out_refund_no: 'A1' } }),
      { refund_count: '1', out_trade_no: 'T1', out_refund_no_0: 'A1' },
      { refund_count: '1', out_trade_no: 'T1', out_refund_no_0: 'B1' },
    ],
    [
      'one of the refunds of an order',
      () => chain('v2/pay/refundqueryv2').post({ xml: { ...sp, refund_id: 'A1' } }),
      { refund_count: '2', refund_id_0: 'B1', refund_id_1: 'A1' },
      { refund_count: '2', refund_id_0: 'B1', refund_id_1: 'C1' },
    ],
    [
      'the order of an APIv2 refund',
      () => chain('v2/pay/refundqueryv2').post({ xml: { ...sp, out_trade_no: 'A1' } }),
      { out_trade_no: 'A1', out_refund_no_0: 'R1' },
      { out_trade_no: 'B1', out_refund_no_0: 'R1' },
    ],
    [
      'an APIv2 refund that is made',
      () =>
        chain('v2/secapi/pay/refund').post({
          xml: { ...sp, out_trade_no: 'T1', out_refund_no: 'A1' },
        }),
      { out_trade_no: 'T1', out_refund_no: 'A1' },
      { out_trade_no: 'T1', out_refund_no: 'B1' },
    ],
    [
      'an APIv2 payment by code',
      () => chain('v2/pay/micropay').post({ xml: { ...sp, out_trade_no: 'A1', auth_code: '1' } }),
      { out_trade_no: 'A1', transaction_id: 'W1' },
      { out_trade_no: 'B1', transaction_id: 'W1' },
    ],
  ]
  test.each(ways)('%s', async (_, ask, own, others) => {
    reply = own
    await expect(ask()).resolves.toMatchObject({ status: 200 })
    reply = others
    await expect(ask()).rejects.toMatchObject({
      name: 'SignatureError',
      code: 'ERR_ECHO_MISMATCH',
      outcome: 'unknown',
      attempts: 1,
    })
  })

  test("a response's own number counts, not those of its parts; and not every id is an order's", async () => {
    const order = () => chain('v3/pay/transactions/out-trade-no/A1').get({ query: { mchid: '1' } })
    reply = { out_trade_no: 'B1', sub_orders: [{ out_trade_no: 'A1' }] }
    await expect(order()).rejects.toMatchObject({ code: 'ERR_ECHO_MISMATCH' })
    const overseas = () => chain('v3/global/transactions/id/A1').get({ query: { mchid: '1' } })
    reply = { payer: { id: 'B1' } }
    await expect(overseas()).resolves.toMatchObject({ status: 200 })
  })

  test('an APIv2 body that is XML already', async () => {
    const body = `<xml><mch_id>${merchant.mchid}</mch_id><out_trade_no>A1</out_trade_no></xml>`
    reply = { out_trade_no: 'A1' }
    await expect(chain('v2/pay/orderquery').post({ body })).resolves.toMatchObject({ status: 200 })
    reply = { out_trade_no: 'B1' }
    await expect(chain('v2/pay/orderquery').post({ body })).rejects.toMatchObject({
      code: 'ERR_ECHO_MISMATCH',
    })
  })

  test('a refusal about another number, which APIv2 repeats, is not believed either', async () => {
    const send = () => chain('v2/pay/micropay').post({ xml: { ...sp, out_trade_no: 'A1', auth_code: '1' } })
    reply = { result_code: 'FAIL', err_code: 'NOTENOUGH', out_trade_no: 'A1' }
    await expect(send()).rejects.toMatchObject({ code: 'NOTENOUGH' })
    reply = { ...reply, out_trade_no: 'B1' }
    await expect(send()).rejects.toMatchObject({ code: 'ERR_ECHO_MISMATCH', outcome: 'unknown' })
  })
})

test('the path of each endpoint of the overlays names its numbers, without the names of its variables', async () => {
  const { operations } = await loadSchemas()
  const ABOUT =
    /^(?:(?:combine_)?out_trade_no|(?:combine_)?transaction_id|(?:out_)?(?:refund|detail|batch)_(?:no|id)|out_(?:order|return|bill)_no|transfer_bill_no)$/
  let seen = 0
  for (const name of Object.keys(operations)) {
    const [method = '', template = ''] = name.split(' ')
    const pathname = `/${template.replace(/\{(\w+)\}/g, 'a$1')}`
    const expected = Array.from(template.matchAll(/\{(\w+)\}/g), ([, one]) => one!).filter((one) =>
      ABOUT.test(one),
    )
    const asked = numbersIn({ method, template: pathname, pathname, search: '', fields: undefined })
    const found = [...asked]
      .filter(([one]) => ABOUT.test(one))
      .map(([one, values]) => `${one} ${values.join()}`)
    // Questions about a store, a complaint or a device: their responses repeat no number.
    if (/entity-matches|merchant-service|industry-rebate|open-scenario/.test(template)) continue
    expect([name, found]).toEqual([name, expected.map((one) => `${one} a${one}`)])
    seen += expected.length
  }
  expect(seen).toBeGreaterThan(120)
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
