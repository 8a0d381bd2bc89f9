/**
 * Coupons of both kinds: stocks, sending, use, return; and what a coupon takes off
 * a payment, a refund and a bill.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { downloadBill, fen } from '../../lib/bills/index.js'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop({ balance: 0 })
})
afterAll(() => shop.close())
afterEach(() => shop.balanced())

const appid = 'wx8888888888888888'
const time = (days: number) =>
  new Date(shop.platform.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00')

describe('a discount coupon', () => {
  const BASE = 'v3/marketing/favor'
  const owner = () => ({ stock_creator_mchid: shop.mchid })
  const stock = (out_request_no: string, more: object = {}) => ({
    json: {
      stock_name: '代金券',
      belong_merchant: shop.mchid,
      available_begin_time: time(0),
      available_end_time: time(30),
      stock_use_rule: {
        max_coupons: 3,
        max_amount: 3000,
        max_coupons_per_user: 2,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      coupon_use_rule: {
        coupon_available_time: {},
        fixed_normal_coupon: { coupon_amount: 200, transaction_minimum: 500 },
      },
      no_cash: true,
      stock_type: 'NORMAL',
      out_request_no,
      ...more,
    },
  })
  const send = (out_request_no: string, openid = 'o-1') => ({
    openid,
    json: { stock_id, out_request_no, appid, ...owner() },
  })
  const SEND = `POST ${BASE}/users/{openid}/coupons`
  const COUPON = `GET ${BASE}/users/{openid}/coupons/{coupon_id}`
  let stock_id = ''
  let coupon_id = ''

  test('comes of a stock that was started, and no other', async () => {
    ;({ stock_id } = (await shop.call(`POST ${BASE}/coupon-stocks`, stock('S1'))) as { stock_id: string })
    expect(await shop.call(`POST ${BASE}/coupon-stocks`, stock('S1'))).toMatchObject({ stock_id })
    await shop.refused(SEND, send('C1'), 'REQUEST_BLOCKED', '未激活')
    await shop.refused(
      `POST ${BASE}/stocks/{stock_id}/pause`,
      { stock_id, json: owner() },
      'INVALID_REQUEST',
      'unactivated',
    )
    await shop.call(`POST ${BASE}/stocks/{stock_id}/start`, { stock_id, json: owner() })
    await shop.call(`POST ${BASE}/stocks/{stock_id}/pause`, { stock_id, json: owner() })
    await shop.refused(SEND, send('C1'), 'REQUEST_BLOCKED', '已暂停')
    await shop.call(`POST ${BASE}/stocks/{stock_id}/restart`, { stock_id, json: owner() })
    ;({ coupon_id } = (await shop.call(SEND, send('C1'))) as { coupon_id: string })
    expect(await shop.call(`GET ${BASE}/stocks/{stock_id}`, { stock_id, query: owner() })).toMatchObject({
      status: 'running',
      distributed_coupons: 1,
    })
    expect(
      await shop.call(`GET ${BASE}/stocks`, {
        query: { ...owner(), offset: 0, limit: 10, status: 'running' },
      }),
    ).toMatchObject({ total_count: 1 })
  })

  test('is sent once for a request, so many to a user, so many in all', async () => {
    expect(await shop.call(SEND, send('C1'))).toEqual({ coupon_id })
    await shop.call(SEND, send('C2'))
    await shop.refused(SEND, send('C3'), 'RULE_LIMIT', '最大领券次数')
    await shop.call(SEND, send('C3', 'o-2'))
    await shop.refused(SEND, send('C4', 'o-3'), 'NOT_ENOUGH', '预算不足')
    await shop.refused(
      SEND,
      { ...send('C5'), json: { ...send('C5').json, stock_id: '404' } },
      'RESOURCE_NOT_EXISTS',
      '批次不存在',
    )
    await shop.refused(
      SEND,
      { ...send('C5'), json: { ...send('C5').json, stock_creator_mchid: '1900000109' } },
      'PARAM_ERROR',
      'stock_creator_mchid',
    )
    expect(
      await shop.call(`GET ${BASE}/users/{openid}/coupons`, {
        openid: 'o-1',
        query: { appid, status: 'SENDED' },
      }),
    ).toMatchObject({ total_count: 2 })
  })

  test('lowers what its user pays; the merchant is told, and the order and the coupon say so', async () => {
    await shop.call(`POST ${BASE}/callbacks`, {
      json: { mchid: shop.mchid, notify_url: `${shop.server.baseURL}coupons` },
    })
    expect(await shop.call(`GET ${BASE}/callbacks`, { query: { mchid: shop.mchid } })).toMatchObject({
      notify_url: `${shop.server.baseURL}coupons`,
    })
    await shop.call('POST v3/pay/transactions/native', {
      json: {
        appid,
        mchid: shop.mchid,
        description: '公仔',
        out_trade_no: 'order-01',
        notify_url: 'https://www.example.com/',
        amount: { total: 1000 },
      },
    })
    await expect(shop.platform.pay('order-01', { coupon_id, openid: 'o-2' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
    await shop.platform.pay('order-01', { coupon_id })
    expect(shop.platform.ledger.balances).toMatchObject({
      'user:o-1': -800,
      [`mch:${shop.mchid}:BASIC`]: 795,
      'platform:FEES': 5,
    })
    expect(await shop.told()).toMatchObject({
      event_type: 'COUPON.USE',
      resource: { coupon_id, status: 'USED' },
    })
    expect(
      await shop.call('GET v3/pay/transactions/out-trade-no/{out_trade_no}', {
        out_trade_no: 'order-01',
        query: { mchid: shop.mchid },
      }),
    ).toMatchObject({
      amount: { total: 1000, payer_total: 800 },
      promotion_detail: [{ coupon_id, amount: 200 }],
    })
    expect(await shop.call(COUPON, { openid: 'o-1', coupon_id, query: { appid } })).toMatchObject({
      status: 'USED',
      consume_information: { transaction_id: expect.any(String) },
    })
    await shop.call('POST v3/pay/transactions/native', {
      json: {
        appid,
        mchid: shop.mchid,
        description: '公仔',
        out_trade_no: 'order-02',
        notify_url: 'https://www.example.com/',
        amount: { total: 499 },
      },
    })
    await expect(shop.platform.pay('order-02', { coupon_id })).rejects.toMatchObject({
      message: expect.stringContaining('USED'),
    })
  })

  test('is part of a refund and of the bill, whose sums are the ledger', async () => {
    const refund = (out_refund_no: string, amount: number) =>
      shop.call('POST v3/refund/domestic/refunds', {
        json: {
          out_trade_no: 'order-01',
          out_refund_no,
          amount: { refund: amount, total: 1000, currency: 'CNY' },
        },
      })
    expect(await refund('R-1', 333)).toMatchObject({
      amount: { refund: 333, payer_refund: 266, discount_refund: 67, payer_total: 800 },
    })
    expect(await refund('R-2', 667)).toMatchObject({ amount: { payer_refund: 534 } })
    expect(shop.platform.ledger.balances).toMatchObject({ 'user:o-1': 0, [`mch:${shop.mchid}:BASIC`]: 0 })
    const bill = downloadBill(shop.instance, { bill: 'tradebill', bill_date: time(8 / 24).slice(0, 10) })
    const rows: number[][] = []
    for await (const row of bill)
      rows.push([
        fen(row.应结订单金额),
        fen(row.代金券金额),
        fen(row.订单金额),
        fen(row.退款金额),
        fen(row.申请退款金额),
      ])
    expect(rows).toEqual([
      [800, 200, 1000, 0, 0],
      [0, 0, 0, 266, 333],
      [0, 0, 0, 534, 667],
    ])
    expect(bill.summary).toMatchObject({
      应结订单总金额: '8.00',
      退款总金额: '8.00',
      订单总金额: '10.00',
      申请退款总金额: '10.00',
    })
  })

  test('expires with its stock', async () => {
    const { data } = await shop.call(`GET ${BASE}/users/{openid}/coupons`, {
      openid: 'o-2',
      query: { appid },
    })
    await shop.platform.advance('31d')
    expect(
      await shop.call(COUPON, { openid: 'o-2', coupon_id: data[0].coupon_id, query: { appid } }),
    ).toMatchObject({ status: 'EXPIRED' })
    await shop.refused(SEND, send('C9', 'o-9'), 'REQUEST_BLOCKED', '已过期')
    await shop.refused(
      COUPON,
      { openid: 'o-3', coupon_id: data[0].coupon_id, query: { appid } },
      'RESOURCE_NOT_EXISTS',
      '不存在',
    )
  })
})

describe("a merchant's coupon", () => {
  const BASE = 'v3/marketing/busifavor'
  const STOCK = `GET ${BASE}/stocks/{stock_id}`
  const stock = (out_request_no: string, coupon_code_mode: string, more: object = {}) => ({
    json: {
      stock_name: '满减券',
      belong_merchant: shop.mchid,
      goods_name: '全场',
      stock_type: 'NORMAL',
      coupon_code_mode,
      out_request_no,
      coupon_use_rule: {
        coupon_available_time: { available_begin_time: time(0), available_end_time: time(30) },
        fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 },
        use_method: 'OFF_LINE',
      },
      stock_send_rule: { max_coupons: 3, max_coupons_per_user: 2 },
      ...more,
    },
  })
  const create = async (out_request_no: string, mode: string) =>
    (await shop.call(`POST ${BASE}/stocks`, stock(out_request_no, mode)))['stock_id'] as string
  const state = async (stock_id: string, coupon_code: string, openid = 'o-1') =>
    (
      await shop.call(`GET ${BASE}/users/{openid}/coupons/{coupon_code}/appids/{appid}`, {
        openid,
        coupon_code,
        appid,
      })
    )['coupon_state'] as string
  let stock_id = ''
  let coupon_code = ''

  test('is taken by a user, and the merchant is told', async () => {
    stock_id = await create('B1', 'WECHATPAY_MODE')
    expect(await create('B1', 'WECHATPAY_MODE')).toBe(stock_id)
    await shop.call(`POST ${BASE}/callbacks`, { json: { notify_url: `${shop.server.baseURL}busifavor` } })
    expect(await shop.call(`GET ${BASE}/callbacks`, { query: { mchid: shop.mchid } })).toMatchObject({
      mchid: shop.mchid,
    })
    coupon_code = await shop.platform.takeCoupon(stock_id, 'o-1')
    expect(await shop.told()).toMatchObject({
      event_type: 'COUPON.SEND',
      resource: { coupon_code, stock_id, openid: 'o-1' },
    })
    expect(await state(stock_id, coupon_code)).toBe('SENDED')
  })

  test('is used, given back, used again, and then not deactivated', async () => {
    const use = (use_request_no: string) => ({
      json: { coupon_code, stock_id, appid, use_time: time(0), use_request_no, openid: 'o-1' },
    })
    expect(await shop.call(`POST ${BASE}/coupons/use`, use('U1'))).toMatchObject({ openid: 'o-1' })
    await shop.call(`POST ${BASE}/coupons/use`, use('U1'))
    await shop.refused(`POST ${BASE}/coupons/use`, use('U2'), 'INVALID_REQUEST', 'USED')
    expect(await state(stock_id, coupon_code)).toBe('USED')
    await shop.call(`POST ${BASE}/coupons/return`, {
      json: { coupon_code, stock_id, return_request_no: 'T1' },
    })
    expect(await state(stock_id, coupon_code)).toBe('SENDED')
    await shop.call(`POST ${BASE}/coupons/use`, use('U3'))
    const deactivate = { json: { coupon_code, stock_id, deactivate_request_no: 'D1' } }
    await shop.refused(`POST ${BASE}/coupons/deactivate`, deactivate, 'INVALID_REQUEST', 'USED')
    await shop.call(`POST ${BASE}/coupons/return`, {
      json: { coupon_code, stock_id, return_request_no: 'T2' },
    })
    await shop.call(`POST ${BASE}/coupons/deactivate`, deactivate)
    expect(
      await shop.call(`GET ${BASE}/users/{openid}/coupons`, {
        openid: 'o-1',
        query: { appid, coupon_state: 'DEACTIVATED' },
      }),
    ).toMatchObject({ total_count: 1 })
  })

  test('is associated with an order, and no longer', async () => {
    const json = { stock_id, coupon_code, out_trade_no: 'order-01', out_request_no: 'A1' }
    await shop.call(`POST ${BASE}/coupons/associate`, { json })
    await shop.refused(
      `POST ${BASE}/coupons/disassociate`,
      { json: { ...json, out_trade_no: 'order-02' } },
      'INVALID_REQUEST',
      '没有关联',
    )
    await shop.call(`POST ${BASE}/coupons/disassociate`, { json })
  })

  test("has a code of the merchant's own, sent with it or uploaded before", async () => {
    const mine = await create('B2', 'MERCHANT_API')
    const send = (coupon_code?: string, to = mine, number = `N-${coupon_code}`) => ({
      json: {
        openid: 'o-1',
        appid,
        stock_id: to,
        out_request_no: number,
        ...(coupon_code && { coupon_code }),
      },
    })
    await shop.refused(`POST ${BASE}/coupons/send`, send(), 'PARAM_ERROR', 'coupon_code')
    expect(await shop.call(`POST ${BASE}/coupons/send`, send('MINE-1'))).toMatchObject({
      coupon_code: 'MINE-1',
    })
    await shop.refused(`POST ${BASE}/coupons/send`, send('MINE-1', mine, 'N-2'), 'PARAM_ERROR', '重复')
    const uploaded = await create('B3', 'MERCHANT_UPLOAD')
    await shop.refused(`POST ${BASE}/coupons/send`, send(undefined, uploaded), 'NOT_ENOUGH', '预存code不足')
    await shop.call(`POST ${BASE}/stocks/{stock_id}/couponcodes`, {
      stock_id: uploaded,
      json: { coupon_code_list: ['UP-1', 'UP-2'], upload_request_no: 'UP' },
    })
    const key = `GET ${BASE}/stocks/{stock_id}/couponcodes/{coupon_code}`
    expect(await shop.call(key, { stock_id: uploaded, coupon_code: 'UP-1', query: { appid } })).toMatchObject(
      { code_information: { code_status: 'AVAILABLE' } },
    )
    expect(await shop.call(`POST ${BASE}/coupons/send`, send(undefined, uploaded))).toMatchObject({
      coupon_code: 'UP-1',
    })
    expect(await shop.call(key, { stock_id: uploaded, coupon_code: 'UP-1', query: { appid } })).toMatchObject(
      { code_information: { code: 'UP-1', code_status: 'DISPATCHED', openid: 'o-1' } },
    )
    expect(await shop.call(STOCK, { stock_id: uploaded })).toMatchObject({
      coupon_code_count: { total_count: 2, available_count: 1 },
    })
    await shop.refused(
      key,
      { stock_id: uploaded, coupon_code: 'UP-9', query: { appid } },
      'RESOURCE_NOT_EXISTS',
      'code不存在',
    )
  })

  test('comes in so many, to a user and in all; the budget is raised from what it is', async () => {
    const limited = await create('B4', 'WECHATPAY_MODE')
    for (const openid of ['o-1', 'o-1', 'o-2']) await shop.platform.takeCoupon(limited, openid)
    await expect(shop.platform.takeCoupon(limited, 'o-3')).rejects.toMatchObject({ code: 'NOT_ENOUGH' })
    const budget = (target_max_coupons: number, current_max_coupons: number) => ({
      stock_id: limited,
      json: { target_max_coupons, current_max_coupons, modify_budget_request_no: 'M1' },
    })
    await shop.refused(
      `PATCH ${BASE}/stocks/{stock_id}/budget`,
      budget(9, 4),
      'PARAM_ERROR',
      'current_max_coupons',
    )
    await shop.refused(
      `PATCH ${BASE}/stocks/{stock_id}/budget`,
      budget(2, 3),
      'PARAM_ERROR',
      'target_max_coupons',
    )
    expect(await shop.call(`PATCH ${BASE}/stocks/{stock_id}/budget`, budget(9, 3))).toMatchObject({
      max_coupons: 9,
    })
    await expect(shop.platform.takeCoupon(limited, 'o-1')).rejects.toMatchObject({ code: 'RULE_LIMIT' })
    await shop.call(`PATCH ${BASE}/stocks/{stock_id}`, {
      stock_id: limited,
      json: { stock_name: '新名', out_request_no: 'P1' },
    })
    expect(await shop.call(STOCK, { stock_id: limited })).toMatchObject({
      stock_name: '新名',
      stock_send_rule: { max_coupons: 9 },
    })
    await shop.refused(STOCK, { stock_id: '404' }, 'RESOURCE_NOT_EXISTS', '批次不存在')
    await shop.refused(
      `POST ${BASE}/stocks`,
      stock('B5', 'WECHATPAY_MODE', { stock_type: 'DISCOUNT' }),
      'PARAM_ERROR',
      'discount_coupon',
    )
  })
})
