/** Payscore orders, from creation to payment, and every way that leads elsewhere. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())
afterEach(() => shop.balanced())

const BASE = 'v3/payscore/serviceorder'
const owner = { appid: 'wx8888888888888888', service_id: '500001' }
const create = (out_order_no: string, more: object = {}) =>
  shop.call(`POST ${BASE}`, {
    json: {
      ...owner,
      out_order_no,
      service_introduction: '充电宝',
      time_range: { start_time: '20261121091010' },
      risk_fund: { name: 'DEPOSIT', amount: 10000 },
      notify_url: `${shop.server.baseURL}payscore`,
      ...more,
    },
  })
const complete = (out_order_no: string, total_amount: number) => ({
  out_order_no,
  json: {
    ...owner,
    total_amount,
    post_payments: [{ name: '租金', amount: total_amount + 100 }],
    post_discounts: [{ name: '立减', description: '新客', amount: 100 }],
    time_range: { end_time: '20261121121010' },
  },
})
const query = (out_order_no: string) => shop.call(`GET ${BASE}`, { query: { ...owner, out_order_no } })
const COMPLETE = `POST ${BASE}/{out_order_no}/complete`
const CANCEL = `POST ${BASE}/{out_order_no}/cancel`
const cancel = (out_order_no: string) => ({ out_order_no, json: { ...owner, reason: '用户投诉' } })

describe('a service order', () => {
  test('is created, confirmed, completed, paid, and its payment refunded', async () => {
    expect(await create('S1')).toMatchObject({ state: 'CREATED', package: expect.any(String) })
    await shop.platform.confirmServiceOrder('S1', 'o-renter')
    expect(await shop.told()).toMatchObject({
      event_type: 'PAYSCORE.USER_CONFIRM',
      resource: { out_order_no: 'S1', state: 'DOING', state_description: 'USER_CONFIRM', openid: 'o-renter' },
    })
    expect(await shop.call(COMPLETE, complete('S1', 400))).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      need_collection: true,
    })
    expect(await query('S1')).toMatchObject({
      collection: { state: 'USER_PAYING', paying_amount: 400 },
      time_range: { start_time: '20261121091010', end_time: '20261121121010' },
    })
    const before = shop.platform.ledger.balance(`mch:${shop.mchid}:BASIC`)
    await shop.platform.payServiceOrder('S1')
    expect(shop.platform.ledger.balance(`mch:${shop.mchid}:BASIC`) - before).toBe(398)
    expect(await shop.told()).toMatchObject({
      event_type: 'PAYSCORE.USER_PAID',
      resource: { state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 400 } },
    })
    const {
      collection: {
        details: [{ transaction_id }],
      },
    } = await query('S1')
    expect(
      await shop.call('POST v3/refund/domestic/refunds', {
        json: { transaction_id, out_refund_no: 'S1-R', amount: { refund: 400, total: 400, currency: 'CNY' } },
      }),
    ).toMatchObject({ transaction_id })
    expect(shop.platform.ledger.balance(`mch:${shop.mchid}:BASIC`)).toBe(before)
  })

  test('that the user need not confirm is under way at once, of the user it names', async () => {
    await shop.refused(
      `POST ${BASE}`,
      {
        json: {
          ...owner,
          out_order_no: 'S2',
          service_introduction: 'x',
          time_range: { start_time: 'OnAccept' },
          risk_fund: { name: 'DEPOSIT', amount: 1 },
          notify_url: 'https://www.example.com/',
          need_user_confirm: false,
        },
      },
      'PARAM_ERROR',
      'openid',
    )
    expect(await create('S2', { need_user_confirm: false, openid: 'o-2' })).toMatchObject({ state: 'DOING' })
    expect(await query('S2')).toMatchObject({ openid: 'o-2' })
  })

  test('that cost nothing is done without a payment', async () => {
    await create('S3', { need_user_confirm: false, openid: 'o-2' })
    expect(await shop.call(COMPLETE, complete('S3', 0))).toMatchObject({
      state: 'DONE',
      need_collection: false,
    })
    await expect(shop.platform.payServiceOrder('S3')).rejects.toMatchObject({ code: 'ORDER_DONE' })
  })

  test('is made cheaper after it was completed, never dearer', async () => {
    const modify = (total_amount: number) => ({
      out_order_no: 'S4',
      json: {
        ...owner,
        total_amount,
        post_payments: [{ name: '租金', amount: total_amount }],
        reason: '用户投诉',
      },
    })
    await create('S4', { need_user_confirm: false, openid: 'o-2' })
    await shop.refused(`POST ${BASE}/{out_order_no}/modify`, modify(1), 'INVALID_ORDER_STATE', 'DOING')
    await shop.call(COMPLETE, complete('S4', 400))
    await shop.refused(`POST ${BASE}/{out_order_no}/modify`, modify(401), 'PARAM_ERROR', 'total_amount')
    expect(await shop.call(`POST ${BASE}/{out_order_no}/modify`, modify(300))).toMatchObject({
      total_amount: 300,
    })
    expect(
      await shop.call(`POST ${BASE}/{out_order_no}/pay`, { out_order_no: 'S4', json: owner }),
    ).toMatchObject({ out_order_no: 'S4' })
    await shop.platform.payServiceOrder('S4')
    await shop.refused(CANCEL, cancel('S4'), 'ORDER_DONE', '已完成')
  })

  test('paid outside of WeChat Pay is synchronised: no money moves', async () => {
    await create('S5', { need_user_confirm: false, openid: 'o-2' })
    await shop.call(COMPLETE, complete('S5', 400))
    const entries = shop.platform.ledger.size
    const sync = (type: string) => ({
      out_order_no: 'S5',
      json: { ...owner, type, detail: { paid_time: '20261121131010' } },
    })
    await shop.refused(`POST ${BASE}/{out_order_no}/sync`, sync('Other'), 'PARAM_ERROR', 'type')
    expect(await shop.call(`POST ${BASE}/{out_order_no}/sync`, sync('Order_Paid'))).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_type: 'MCH', paid_time: '20261121131010' }] },
    })
    expect(shop.platform.ledger.size).toBe(entries)
  })

  test('is cancelled, and then neither confirmed nor completed', async () => {
    await create('S6')
    await shop.call(CANCEL, cancel('S6'))
    await shop.call(CANCEL, cancel('S6'))
    await expect(shop.platform.confirmServiceOrder('S6')).rejects.toMatchObject({ code: 'ORDER_CANCELED' })
    await shop.refused(COMPLETE, complete('S6', 100), 'ORDER_CANCELED', '已取消')
    expect(await query('S6')).toMatchObject({ state: 'REVOKED' })
  })

  test('that nobody confirmed within an hour has run out', async () => {
    await create('S7')
    await shop.platform.advance('1h')
    expect(await query('S7')).toMatchObject({ state: 'EXPIRED' })
  })

  test('is refused where numbers, sums or owners do not agree', async () => {
    await create('S8', { need_user_confirm: false, openid: 'o-2' })
    await shop.refused(
      COMPLETE,
      { ...complete('S8', 400), json: { ...complete('S8', 400).json, total_amount: 401 } },
      'PARAM_ERROR',
      'total_amount',
    )
    await shop.refused(
      COMPLETE,
      { ...complete('S8', 400), json: { ...complete('S8', 400).json, service_id: '500002' } },
      'PARAM_ERROR',
      'service_id',
    )
    await shop.refused(CANCEL, cancel('S-unknown'), 'ORDER_NOT_EXIST', '订单不存在')
    await shop.refused(`GET ${BASE}`, { query: owner }, 'PARAM_ERROR', 'out_order_no')
    await shop.refused(
      `POST ${BASE}`,
      {
        json: {
          ...owner,
          out_order_no: 'S8',
          service_introduction: '别的',
          time_range: { start_time: 'OnAccept' },
          risk_fund: { name: 'DEPOSIT', amount: 1 },
          notify_url: 'https://www.example.com/',
        },
      },
      'PARAM_ERROR',
      '服务订单号已存在',
    )
  })
})

test('a service provider’s order belongs to its sub-merchant, who is paid', async () => {
  const PARTNER = 'v3/payscore/partner/serviceorder'
  const sub_mchid = '1900000109'
  await shop.call(`POST ${PARTNER}`, {
    json: {
      ...owner,
      sub_mchid,
      out_order_no: 'PARTNER1',
      service_introduction: '充电宝',
      time_range: { start_time: '20261121091010' },
      risk_fund: { name: 'DEPOSIT', amount: 10000 },
      notify_url: `${shop.server.baseURL}payscore`,
      need_user_confirm: true,
    },
  })
  await shop.platform.confirmServiceOrder('PARTNER1')
  expect(await shop.told()).toMatchObject({ resource: { out_order_no: 'PARTNER1', sub_mchid } })
  const { out_order_no, json } = complete('PARTNER1', 400)
  const stranger = { out_order_no, json: { ...json, sub_mchid: '1900000110' } }
  await shop.refused(`POST ${PARTNER}/{out_order_no}/complete`, stranger, 'PARAM_ERROR', '子商户号')
  await shop.call(`POST ${PARTNER}/{out_order_no}/complete`, {
    out_order_no,
    json: { ...json, sub_mchid },
  })
  await shop.platform.payServiceOrder('PARTNER1')
  expect(shop.platform.ledger.balance(`mch:${sub_mchid}:BASIC`)).toBe(398)
  expect(await shop.call(`GET ${PARTNER}`, { query: { ...owner, sub_mchid, out_order_no } })).toMatchObject({
    state: 'DONE',
    sub_mchid,
    collection: { state: 'USER_PAID', paid_amount: 400 },
  })
})
