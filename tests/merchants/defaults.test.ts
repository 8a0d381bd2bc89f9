/**
 * Members that are given once: filled in where an operation takes them, never in place of what a call gives.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inspect } from 'node:util'
import { InputError, Wechatpay } from '../../lib/index.js'
import { membersOf } from '../../lib/merchants/members.js'
import { withDefaults, type Defaults } from '../../lib/merchants/index.js'
import { loadSchemas } from '../../lib/schemas/operations.js'
import { expectError } from '../helpers/errors.js'
import { answer, config, isGenuine } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

let server: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.target.startsWith('/v3')) answer(response, {})
    else
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end('<xml><return_code>FAIL</return_code></xml>')
  })
  instance = new Wechatpay(config(server.baseURL, { retry: false }))
})
afterAll(() => server.close())

const ALL = {
  mchid: '1900000001',
  appid: 'wxd678efh567hg6787',
  notify_url: 'https://www.example.com/notify',
} as const
const SUB = { sub_mchid: '1900000109', sub_appid: 'wxd678efh567hg6999' } as const

async function sent(call: Promise<unknown>) {
  await call.catch(() => undefined)
  const { method, target, body } = server.last()
  const text = body.toString()
  return { line: `${method} ${target}`, body: text.startsWith('{') ? (JSON.parse(text) as object) : text }
}

describe('what a merchant gives once', () => {
  const shop = () => withDefaults(instance, ALL)

  test('stands in each way of calling', async () => {
    const json = { out_trade_no: 'once-0001', description: 'x', amount: { total: 1 } }
    const whole = { ...json, ...ALL }
    const { v3 } = shop()
    for (const call of [
      () => v3.pay.transactions.native.post({ json }),
      () => v3.pay.transactions.native.postAsync({ json }),
      () => shop()['v3/pay/transactions/native'].post({ json }),
      () => shop().chain('v3/pay/transactions/native').post({ json }),
      () => shop().chain('/v3/pay/transactions/native').post({ data: json }),
    ]) {
      expect((await sent(call())).body).toEqual(whole)
      expect(isGenuine(server.last())).toBe(true)
    }
  })

  test('is the query of a GET, and the whole body where nothing else is needed', async () => {
    const { v3 } = shop()
    const node = v3.pay.transactions.outTradeNo._out_trade_no_
    expect((await sent(node.get({ out_trade_no: 'once-0001' }))).line).toBe(
      'GET /v3/pay/transactions/out-trade-no/once-0001?mchid=1900000001',
    )
    expect((await sent(shop().chain('v3/pay/transactions/out-trade-no/once-0001').get())).line).toBe(
      'GET /v3/pay/transactions/out-trade-no/once-0001?mchid=1900000001',
    )
    expect(await sent(node.close.post({ out_trade_no: 'once-0001' }))).toEqual({
      line: 'POST /v3/pay/transactions/out-trade-no/once-0001/close',
      body: { mchid: '1900000001' },
    })
  })

  test("never stands in place of what a call gives, and the caller's objects stay as they are", async () => {
    const json = Object.freeze({
      out_trade_no: 'once-0001',
      description: 'x',
      amount: { total: 1 },
      appid: 'mine',
      mchid: '1900000009',
    })
    const options = Object.freeze({ json })
    expect((await sent(shop().v3.pay.transactions.native.post(options as never))).body).toEqual({
      ...json,
      notify_url: ALL.notify_url,
    })
  })

  test('is not filled in where an operation need not have it', async () => {
    const json = {
      out_trade_no: 'once-0001',
      out_refund_no: 'R',
      amount: { refund: 1, total: 1, currency: 'CNY' as const },
    }
    expect((await sent(shop().v3.refund.domestic.refunds.post({ json }))).body).toEqual(json)
    expect(
      (
        await sent(
          shop()
            .chain('v3/any/thing')
            .post({ json: { a: 1 } }),
        )
      ).body,
    ).toEqual({ a: 1 })
  })

  test('has its other names in APIv2', async () => {
    const { body } = await sent(shop().v2.pay.orderquery.post({ xml: { out_trade_no: 'once-0001' } }))
    expect(body).toMatch(/<appid>.*wxd678efh567hg6787.*<mch_id>.*1900000001/s)
  })
})

describe("what is a service provider's merchant's", () => {
  test('stands wherever it may, the provider under its own names', async () => {
    const sub = withDefaults(instance, { ...ALL, ...SUB })
    const json = { out_trade_no: 'once-0002', description: 'x', amount: { total: 1 } }
    expect((await sent(sub.v3.pay.partner.transactions.native.post({ json }))).body).toEqual({
      ...json,
      sp_mchid: ALL.mchid,
      sp_appid: ALL.appid,
      notify_url: ALL.notify_url,
      ...SUB,
    })
    const refund = {
      out_trade_no: 'once-0002',
      out_refund_no: 'R',
      amount: { refund: 1, total: 1, currency: 'CNY' as const },
    }
    expect((await sent(sub.v3.refund.domestic.refunds.post({ json: refund }))).body).toEqual({
      ...refund,
      sub_mchid: SUB.sub_mchid,
    })
    expect(
      (await sent(sub.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'R' }))).line,
    ).toBe('GET /v3/refund/domestic/refunds/R?sub_mchid=1900000109')
  })

  test('one view does not touch another, nor the client', async () => {
    const views = ['1900000101', '1900000102'].map((sub_mchid) => withDefaults(instance, { sub_mchid }))
    const lines = await Promise.all(
      views.map((view) => sent(view.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'R' }))),
    )
    expect(new Set(server.received.slice(-2).map(({ target }) => target))).toEqual(
      new Set([
        '/v3/refund/domestic/refunds/R?sub_mchid=1900000101',
        '/v3/refund/domestic/refunds/R?sub_mchid=1900000102',
      ]),
    )
    expect(lines).toHaveLength(2)
    expect(
      (await sent(instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'R' }))).line,
    ).toBe('GET /v3/refund/domestic/refunds/R')
    // Views over a view add up.
    const both = withDefaults(views[0] as never, { mchid: ALL.mchid })
    const path: string = 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'
    expect((await sent(both.chain(path).get({ out_trade_no: 'x-0001' }))).line).toBe(
      'GET /v3/pay/partner/transactions/out-trade-no/x-0001?sp_mchid=1900000001&sub_mchid=1900000101',
    )
  })
})

test('a view is a client: its own class, its axios instances, and nothing secret in it', () => {
  const view = withDefaults(instance, ALL)
  expect(view).toBeInstanceOf(Wechatpay)
  expect(view.client).toBe(instance.client)
  expect(inspect(view)).toBe(inspect(instance))
  expect(String(view.v3.pay.transactions.native)).toBe('v3/pay/transactions/native')
})

test.each<[string, object, RegExp]>([
  ['a misspelt name', { mch_id: '1' }, /mch_id is none of mchid, appid/],
  ['a number', { mchid: 1900000001 }, /mchid must be a string/],
  ['nothing', { appid: '' }, /appid must be a string/],
])('%s is refused', (_, defaults, message) => {
  expectError(() => withDefaults(instance, defaults as Defaults), InputError, 'ERR_INPUT_OPTION', message)
})

test('the table is what the overlays say, of every operation', async () => {
  const { operations, resolve } = await loadSchemas()
  const ONCE = new Set([
    'mchid',
    'sp_mchid',
    'sub_mchid',
    'combine_mchid',
    'appid',
    'sp_appid',
    'sub_appid',
    'combine_appid',
    'mch_id',
    'sub_mch_id',
    'notify_url',
  ])
  let count = 0
  for (const [key, operation] of Object.entries(operations)) {
    const [method = '', template = ''] = key.split(' ')
    const expected = (['query', 'json', 'xml'] as const).flatMap((part) => {
      const { properties = {}, required = [] } = operation[part] ? resolve(operation[part]) : {}
      return Object.keys(properties)
        .filter((name) => ONCE.has(name))
        .map((name) => ({ part, name, isRequired: required.includes(name) }))
    })
    count += expected.length
    expect([key, membersOf(method, template)]).toEqual([key, expected])
  }
  expect(count).toBeGreaterThan(1_000)
})
