/**
 * Orders in every form, refunds and notifications: one ledger that balances, through
 * the client and over real sockets.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ApiError, Formatter, Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'
import { startServer, type TestServer } from '../helpers/server.js'

let platform: Simulator
let instance: Wechatpay
let shop: TestServer
let answers: number[] = []
beforeAll(async () => {
  platform = await createSimulator()
  instance = new Wechatpay(platform.config)
  shop = await startServer(({ target }, response) => {
    response
      .writeHead(answers.shift() ?? (target === '/v2' ? 200 : 204))
      .end('<xml><return_code>SUCCESS</return_code></xml>')
  })
})
afterAll(() => Promise.all([platform.close(), shop.close()]))
afterEach(() => {
  answers = []
  shop.received.length = 0
  expect(Object.values(platform.ledger.balances).reduce((sum, amount) => sum + amount, 0)).toBe(0)
})

const mchid = () => platform.config.mchid
const notifications = () =>
  new Notifications({
    certs: platform.config.certs,
    apiv3Key: platform.config.apiv3Key,
    secret: platform.config.secret,
    dedupe: false,
  })
const order = (out_trade_no: string, more: object = {}) => ({
  appid: 'wx8888888888888888',
  mchid: mchid(),
  description: '公仔',
  out_trade_no,
  notify_url: `${shop.baseURL}paid`,
  amount: { total: 1000 },
  ...more,
})
const query = (out_trade_no: string) =>
  instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid: mchid() } })
const refund = (
  out_trade_no: string,
  out_refund_no: string,
  amount: number,
  { total = 1000, sub_mchid }: { total?: number; sub_mchid?: string } = {},
) =>
  instance.v3.refund.domestic.refunds.post({
    json: {
      ...(sub_mchid && { sub_mchid }),
      out_trade_no,
      out_refund_no,
      notify_url: `${shop.baseURL}refunded`,
      amount: { refund: amount, total, currency: 'CNY' },
    },
  })

describe('an order', () => {
  test.each([
    ['native', {}, /^weixin:\/\//],
    ['jsapi', { payer: { openid: 'o-1' } }, /^wx\d+$/],
    ['app', {}, /^wx\d+$/],
    [
      'h5',
      { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } },
      /^http:\/\/127\.0\.0\.1:\d+\/simulator\/h5\?prepay_id=wx\d+/,
    ],
  ] as const)('is placed as %s, paid once, told of, and queried as paid', async (form, more, ticket) => {
    const out_trade_no = `paid-${form}`
    const template: string = `v3/pay/transactions/${form}`
    const { data } = await instance.chain(template).post({ json: order(out_trade_no, more) })
    expect(Object.values(data as object)).toEqual([expect.stringMatching(ticket)])
    await platform.pay(out_trade_no)
    const event = await notifications().unwrap(shop.last().headers, shop.last().body)
    expect(event).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no, trade_state: 'SUCCESS', amount: { total: 1000 } },
    })
    expect((await query(out_trade_no)).data).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^42000\d{23}$/),
      payer: { openid: expect.any(String) },
    })
    await expect(platform.pay(out_trade_no)).rejects.toMatchObject({ code: 'ORDERPAID' })
    await expectRejection(
      instance.v3.pay.transactions.native.post({ json: order(out_trade_no) }),
      ApiError,
      'ORDERPAID',
      '订单已支付',
    )
    await expectRejection(
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
        out_trade_no,
        json: { mchid: mchid() },
      }),
      ApiError,
      'ORDER_PAID',
      '该订单已支付',
    )
  })

  test('that is not paid in time is closed', async () => {
    await instance.v3.pay.transactions.native.post({
      json: order('late-1', { time_expire: new Date(platform.now() + 3_600_000).toISOString() }),
    })
    await platform.advance('59m')
    expect((await query('late-1')).data.trade_state).toBe('NOTPAY')
    await platform.advance('2m')
    expect((await query('late-1')).data.trade_state).toBe('CLOSED')
    await expect(platform.pay('late-1')).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
  })

  test('paid by code is paid at once, and reversed', async () => {
    const before = platform.ledger.balance(`mch:${mchid()}:BASIC`)
    const { data } = await instance.v3.pay.transactions.codepay.post({
      json: {
        ...order('code-1'),
        payer: { auth_code: '130061098828009406' },
        scene_info: { store_info: { id: '1' } },
      },
    })
    expect(data).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect(platform.ledger.balance(`mch:${mchid()}:BASIC`)).toBe(before + 994)
    await instance.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
      out_trade_no: 'code-1',
      json: { appid: 'wx8888888888888888', mchid: mchid() },
    })
    expect((await query('code-1')).data.trade_state).toBe('REVOKED')
    expect(platform.ledger.balance(`mch:${mchid()}:BASIC`)).toBe(before)
  })

  test("of a partner's merchant is the merchant's money, and shown to its owners only", async () => {
    const { native, outTradeNo } = instance.v3.pay.partner.transactions
    const json = {
      sp_appid: 'wx8888888888888888',
      sp_mchid: mchid(),
      sub_mchid: '1900000109',
      description: '公仔',
      out_trade_no: 'partner-1',
      notify_url: `${shop.baseURL}paid`,
      amount: { total: 1000 },
    }
    await native.post({ json })
    await platform.pay('partner-1')
    expect(platform.ledger.balance('mch:1900000109:BASIC')).toBe(994)
    expect(
      (
        await outTradeNo._out_trade_no_.get({
          out_trade_no: 'partner-1',
          query: { sp_mchid: mchid(), sub_mchid: '1900000109' },
        })
      ).data,
    ).toMatchObject({ sub_mchid: '1900000109', trade_state: 'SUCCESS' })
    await expectRejection(
      outTradeNo._out_trade_no_.get({
        out_trade_no: 'partner-1',
        query: { sp_mchid: mchid(), sub_mchid: '1900000110' },
      }),
      ApiError,
      'PARAM_ERROR',
      'sub_mchid',
    )
  })

  test('that combines several is paid as one', async () => {
    const sub = (out_trade_no: string, sub_mchid: string) => ({
      mchid: mchid(),
      sub_mchid,
      out_trade_no,
      attach: 'a',
      description: '公仔',
      amount: { total_amount: 500, currency: 'CNY' },
    })
    await instance.v3.combineTransactions.native.post({
      json: {
        combine_appid: 'wx8888888888888888',
        combine_mchid: mchid(),
        combine_out_trade_no: 'combined-1',
        sub_orders: [sub('part-001', '1900000201'), sub('part-002', '1900000202')],
        notify_url: `${shop.baseURL}paid`,
      },
    })
    await platform.pay('combined-1')
    expect(shop.received).toHaveLength(1)
    const { data } = await instance.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
      combine_out_trade_no: 'combined-1',
    })
    expect(data.sub_orders?.map(({ out_trade_no, trade_state }) => [out_trade_no, trade_state])).toEqual([
      ['part-001', 'SUCCESS'],
      ['part-002', 'SUCCESS'],
    ])
    expect([
      platform.ledger.balance('mch:1900000201:BASIC'),
      platform.ledger.balance('mch:1900000202:BASIC'),
    ]).toEqual([497, 497])
  })
})

describe('in every form an order', () => {
  const h5 = {
    scene_info: { payer_client_ip: '127.0.0.1', device_id: '013467007045764', h5_info: { type: 'Wap' } },
  }
  const forms = [
    ['native', {}, {}, /^weixin:\/\//],
    ['jsapi', { payer: { sp_openid: 'o-1' } }, { combine_payer_info: { openid: 'o-1' } }, /^wx\d+$/],
    ['app', {}, {}, /^wx\d+$/],
    ['h5', h5, h5, /^http:\/\/127\.0\.0\.1:\d+\/simulator\/h5\?prepay_id=wx\d+/],
    ['miniprogram', { payer: { sp_openid: 'o-1' } }, { combine_payer_info: { openid: 'o-1' } }, /^wx\d+$/],
  ] as const
  const place = async (template: string, json: object) =>
    Object.values((await instance.chain(template).post({ json })).data as object)

  test.each(forms)('of a partner is placed as %s, paid and told of', async (form, more, _, ticket) => {
    const json = {
      sp_appid: 'wx8888888888888888',
      sp_mchid: mchid(),
      sub_mchid: '1900000109',
      description: '公仔',
      out_trade_no: `partner-${form}`,
      notify_url: `${shop.baseURL}paid`,
      amount: { total: 1000 },
      ...more,
    }
    expect(await place(`v3/pay/partner/transactions/${form}`, json)).toEqual([expect.stringMatching(ticket)])
    await platform.pay(json.out_trade_no)
    expect(await notifications().unwrap(shop.last().headers, shop.last().body)).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { sp_mchid: mchid(), sub_mchid: '1900000109', out_trade_no: json.out_trade_no },
    })
  })

  test.each(forms)(
    'that combines is placed as %s, paid, told of, and closed no more',
    async (form, _, more, ticket) => {
      const [combine_out_trade_no, part] = [`combined-${form}`, `part-of-${form}`]
      const one = {
        mchid: mchid(),
        out_trade_no: part,
        attach: 'a',
        description: '公仔',
        amount: { total_amount: 500, currency: 'CNY' },
        ...(form === 'miniprogram' && { individual_auth_id: '1' }),
      }
      const json = {
        combine_appid: 'wx8888888888888888',
        combine_mchid: mchid(),
        combine_out_trade_no,
        sub_orders: [one],
        notify_url: `${shop.baseURL}paid`,
        ...more,
      }
      const template = `v3/combine-transactions/${form}`
      expect(await place(template, json)).toEqual([expect.stringMatching(ticket)])
      await expectRejection(
        place(template, { ...json, sub_orders: [{ ...one, out_trade_no: 'another' }] }),
        ApiError,
        'OUT_TRADE_NO_USED',
        '商户订单号重复',
      )
      await platform.pay(combine_out_trade_no)
      expect(await notifications().unwrap(shop.last().headers, shop.last().body)).toMatchObject({
        resource: { combine_out_trade_no, sub_orders: [{ out_trade_no: part, trade_state: 'SUCCESS' }] },
      })
      const close = instance.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post({
        combine_out_trade_no,
        json: { combine_appid: 'wx8888888888888888', sub_orders: [{ mchid: mchid(), out_trade_no: part }] },
      })
      await expectRejection(close, ApiError, 'ORDER_PAID', '该订单已支付')
    },
  )
})

describe('a refund', () => {
  beforeAll(async () => {
    await instance.v3.pay.transactions.native.post({
      json: order('refunded-1', { notify_url: 'https://www.example.com/' }),
    })
  })

  test('of an order that is not paid is refused', async () => {
    await expectRejection(refund('refunded-1', 'r-0', 1), ApiError, 'INVALID_REQUEST', '订单未支付')
  })

  test('in parts gives back no more than was paid, and all of the fee with the last', async () => {
    const before = platform.ledger.balance(`mch:${mchid()}:BASIC`)
    await platform.pay('refunded-1')
    const first = await refund('refunded-1', 'r-1', 400)
    expect(first.data).toMatchObject({ status: 'PROCESSING', amount: { refund: 400, total: 1000 } })
    expect((await refund('refunded-1', 'r-1', 400)).data.refund_id).toBe(first.data.refund_id)
    await expectRejection(refund('refunded-1', 'r-1', 401), ApiError, 'PARAM_ERROR', '不一致')
    await expectRejection(refund('refunded-1', 'r-2', 601), ApiError, 'INVALID_REQUEST', '超过可退金额')
    await expectRejection(
      refund('refunded-1', 'r-2', 600, { total: 999 }),
      ApiError,
      'INVALID_REQUEST',
      '不一致',
    )
    await refund('refunded-1', 'r-2', 600)
    expect(platform.ledger.balance(`mch:${mchid()}:BASIC`)).toBe(before)
    expect((await query('refunded-1')).data.trade_state).toBe('REFUND')
  })

  test('that arrived is told of, and queried as arrived', async () => {
    await platform.completeRefund('r-1')
    expect(shop.last().target).toBe('/refunded')
    expect(await notifications().unwrap(shop.last().headers, shop.last().body)).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no: 'r-1', refund_status: 'SUCCESS', amount: { refund: 400 } },
    })
    expect(
      (await instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'r-1' })).data,
    ).toMatchObject({ status: 'SUCCESS', success_time: expect.stringContaining('+08:00') })
    await expectRejection(
      instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'unknown' }),
      ApiError,
      'RESOURCE_NOT_EXISTS',
      '退款单不存在',
    )
  })

  test('without money for it is NOT_ENOUGH', async () => {
    const sub = {
      sp_appid: 'wx8888888888888888',
      sp_mchid: mchid(),
      sub_mchid: '1900000300',
      description: 'x',
      out_trade_no: 'poor-001',
      notify_url: 'https://www.example.com/',
      amount: { total: 1000 },
      settle_info: { profit_sharing: true },
    }
    await instance.v3.pay.partner.transactions.native.post({ json: sub })
    await platform.pay('poor-001')
    platform.ledger.move('OPENING', 'spent', 994, 'mch:1900000300:FROZEN', 'outside')
    await expectRejection(
      refund('poor-001', 'poor-r1', 1000, { sub_mchid: sub.sub_mchid }),
      ApiError,
      'NOT_ENOUGH',
      '余额不足',
    )
  })
})

describe('over APIv2 an order', () => {
  const xml = (out_trade_no: string) =>
    ({
      appid: 'wx8888888888888888',
      mch_id: mchid(),
      body: '公仔',
      out_trade_no,
      total_fee: 1000,
      spbill_create_ip: '127.0.0.1',
      notify_url: `${shop.baseURL}v2`,
      trade_type: 'NATIVE',
    }) as const
  const owner = (out_trade_no: string) => ({ appid: 'wx8888888888888888', mch_id: mchid(), out_trade_no })

  test('is placed, paid, told of in XML, queried, refunded, and the refund queried', async () => {
    await instance.v2.pay.unifiedorder.post({ xml: xml('v2-paid-1') })
    await platform.pay('v2-paid-1')
    expect(await notifications().unwrapV2(shop.last().body)).toMatchObject({
      event_type: 'transaction-success',
      resource: { out_trade_no: 'v2-paid-1', result_code: 'SUCCESS' },
    })
    expect((await instance.v2.pay.orderquery.post({ xml: owner('v2-paid-1') })).data).toMatchObject({
      trade_state: 'SUCCESS',
      total_fee: '1000',
    })
    const refunded = await instance.v2.secapi.pay.refund.post({
      xml: {
        ...owner('v2-paid-1'),
        out_refund_no: 'v2-r-1',
        total_fee: 1000,
        refund_fee: 300,
        notify_url: `${shop.baseURL}v2`,
      },
      security: true,
    })
    expect(refunded.data).toMatchObject({ out_refund_no: 'v2-r-1', refund_fee: '300' })
    expect((await instance.v2.pay.refundquery.post({ xml: owner('v2-paid-1') })).data).toMatchObject({
      refund_count: '1',
      refund_fee_0: '300',
      refund_status_0: 'PROCESSING',
    })
    await platform.completeRefund('v2-r-1')
    expect(await notifications().unwrapV2(shop.last().body)).toMatchObject({
      resource: { out_refund_no: 'v2-r-1', refund_status: 'SUCCESS' },
    })
  })

  test('is paid by code and reversed, closed, and unknown under its own codes', async () => {
    const { trade_type: _type, notify_url: _url, ...micropay } = xml('v2-code-1')
    expect(
      (await instance.v2.pay.micropay.post({ xml: { ...micropay, auth_code: '130061098828009406' } })).data,
    ).toMatchObject({ trade_type: 'MICROPAY', cash_fee: '1000' })
    expect(
      (await instance.v2.secapi.pay.reverse.post({ xml: owner('v2-code-1'), security: true })).data.recall,
    ).toBe('N')
    await instance.v2.pay.unifiedorder.post({ xml: xml('v2-closed-1') })
    await instance.v2.pay.closeorder.post({ xml: owner('v2-closed-1') })
    await expectRejection(
      instance.v2.pay.closeorder.post({ xml: owner('v2-closed-1') }),
      ApiError,
      'ORDERCLOSED',
      '订单已关闭',
    )
    await expectRejection(
      instance.v2.pay.orderquery.post({ xml: owner('v2-unknown') }),
      ApiError,
      'ORDERNOTEXIST',
      '不存在',
    )
  })
})

describe('a notification', () => {
  test('that is not acknowledged is repeated by the schedule, fifteen times, then given up', async () => {
    answers = Array.from({ length: 20 }, () => 500)
    await instance.v3.pay.transactions.native.post({ json: order('deaf-001') })
    await platform.pay('deaf-001')
    const seen: number[] = []
    for (const wait of [
      '15s',
      '15s',
      '30s',
      '3m',
      '10m',
      '20m',
      '30m',
      '30m',
      '30m',
      '60m',
      '3h',
      '3h',
      '3h',
      '6h',
      '6h',
    ]) {
      await platform.advance(wait)
      seen.push(shop.received.length)
    }
    expect(seen).toEqual(Array.from({ length: 15 }, (_, at) => at + 2))
    expect(platform.notifications.all.at(-1)).toMatchObject({
      state: 'given up',
      attempts: Array(16).fill(500),
    })
    await platform.advance('7d')
    expect(shop.received).toHaveLength(16)
    const ids = await Promise.all(
      shop.received.map(async ({ headers, body }) => (await notifications().unwrap(headers, body)).id),
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('acknowledged late is not repeated, but may come again all the same', async () => {
    answers = [500, 200]
    await instance.v3.pay.transactions.native.post({ json: order('again-01') })
    await platform.pay('again-01')
    await platform.advance('1h')
    expect(platform.notifications.all.at(-1)).toMatchObject({ state: 'acknowledged', attempts: [500, 200] })
    await platform.notifications.repeat(platform.notifications.all.at(-1)!.id)
    expect(shop.received).toHaveLength(3)
  })

  test('to another machine is not sent', async () => {
    await instance.v3.pay.transactions.native.post({
      json: order('remote-1', { notify_url: 'https://www.example.com/' }),
    })
    await platform.pay('remote-1')
    expect(platform.notifications.all.at(-1)).toMatchObject({ state: 'not on this machine', attempts: [] })
  })

  test.each([
    'http://localhost:1@example.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
  ])('to %s is not sent, and not repeated', async (notify_url) => {
    const out_trade_no = Formatter.nonce()
    await instance.v3.pay.transactions.native.post({ json: order(out_trade_no, { notify_url }) })
    await platform.pay(out_trade_no)
    const { id, state } = platform.notifications.all.at(-1)!
    expect(state).toBe('not on this machine')
    await expect(platform.notifications.repeat(id)).rejects.toThrow(/is not on this machine/)
    expect(platform.notifications.all.at(-1)).toMatchObject({ attempts: [], answers: [] })
  })

  test('keeps what it was answered, or why it was not', async () => {
    const gone = await startServer(() => undefined)
    await gone.close()
    await instance.v3.pay.transactions.native.post({ json: order('nobody-1', { notify_url: gone.baseURL }) })
    await platform.pay('nobody-1')
    expect(platform.notifications.all.at(-1)).toMatchObject({
      state: 'pending',
      attempts: [0],
      answers: [expect.stringContaining('ECONNREFUSED')],
    })
    await instance.v3.pay.transactions.native.post({ json: order('told-001') })
    await platform.pay('told-001')
    expect(platform.notifications.all.at(-1)).toMatchObject({ attempts: [204], answers: [''] })
  })

  test('that is a probe carries a signature wrong on purpose', async () => {
    expect(await platform.notifications.probe(`${shop.baseURL}paid`)).toBe(204)
    await expect(notifications().unwrap(shop.last().headers, shop.last().body)).rejects.toMatchObject({
      code: 'ERR_NOTIFY_PROBE',
    })
  })
})
