/** Profit sharing: receivers, orders, unfreezing, returns, what is left to share. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openShop, type Data, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())
afterEach(() => shop.balanced())

const appid = 'wx8888888888888888'
const SHARE = 'POST v3/profitsharing/orders'
const RETURN = 'POST v3/profitsharing/return-orders'
const share = (transaction_id: string, out_order_no: string, amount: number, more: object = {}) => ({
  json: {
    appid,
    transaction_id,
    out_order_no,
    receivers: [{ type: 'MERCHANT_ID', account: '1900000110', amount, description: '分给商户' }],
    unfreeze_unsplit: false,
    ...more,
  },
})
const paid = (number: string) => shop.paid(number, 1000, { settle_info: { profit_sharing: true } })
const left = async (transaction_id: string) =>
  (await shop.call('GET v3/profitsharing/transactions/{transaction_id}/amounts', { transaction_id }))[
    'unsplit_amount'
  ] as number
const balance = (account: string) => shop.platform.ledger.balance(account)

describe('a receiver', () => {
  test('is added, deleted, and unknown before and after', async () => {
    const { transaction_id } = await paid('receiver-1')
    const receiver = { appid, type: 'MERCHANT_ID', account: '1900000110' }
    await shop.refused(SHARE, share(transaction_id, 'P-0', 100), 'PARAM_ERROR', '分账接收方关系不存在')
    await shop.refused(
      'POST v3/profitsharing/receivers/add',
      { json: { ...receiver, relation_type: 'CUSTOM' } },
      'PARAM_ERROR',
      'custom_relation',
    )
    expect(
      await shop.call('POST v3/profitsharing/receivers/add', {
        json: { ...receiver, relation_type: 'PARTNER' },
      }),
    ).toMatchObject({ account: '1900000110', relation_type: 'PARTNER' })
    await shop.call(SHARE, share(transaction_id, 'P-1', 100))
    await shop.call('POST v3/profitsharing/receivers/delete', { json: receiver })
    await shop.refused(SHARE, share(transaction_id, 'P-2', 100), 'PARAM_ERROR', '分账接收方关系不存在')
    await shop.call('POST v3/profitsharing/receivers/add', {
      json: { ...receiver, relation_type: 'PARTNER' },
    })
    await shop.call('POST v3/profitsharing/receivers/add', {
      json: { ...receiver, type: 'PERSONAL_OPENID', account: 'o-staff', relation_type: 'STAFF' },
    })
  })
})

describe('an order', () => {
  let order: Data
  beforeAll(async () => {
    order = await paid('shared-1')
  })

  test('that was paid without asking for it is not shared', async () => {
    const { transaction_id } = await shop.paid('plain-01', 1000)
    await shop.refused(SHARE, share(transaction_id, 'P-3', 100), 'INVALID_REQUEST', '非分账订单')
    await shop.refused(
      SHARE,
      share('4200000000000000000000000000', 'P-3', 100),
      'RESOURCE_NOT_EXISTS',
      '订单不存在',
    )
  })

  test('is shared with a merchant and a user, who are told, and queried as finished', async () => {
    const before = balance('mch:1900000110:BASIC')
    expect(await left(order['transaction_id'])).toBe(994)
    const receivers = [
      { type: 'MERCHANT_ID', account: '1900000110', amount: 300, description: '分给商户' },
      { type: 'PERSONAL_OPENID', account: 'o-staff', name: '张三', amount: 50, description: '分给员工' },
    ]
    const shared = await shop.call(SHARE, share(order['transaction_id'], 'P-10', 0, { receivers }))
    expect(shared).toMatchObject({
      state: 'PROCESSING',
      receivers: [{ result: 'PENDING', amount: 300 }, { result: 'PENDING' }],
    })
    expect([
      balance('mch:1900000110:BASIC') - before,
      balance('user:o-staff'),
      await left(order['transaction_id']),
    ]).toEqual([300, 50, 644])
    expect(
      await shop.call('GET v3/profitsharing/orders/{out_order_no}', {
        out_order_no: 'P-10',
        query: { transaction_id: order['transaction_id'] },
      }),
    ).toMatchObject({ state: 'FINISHED', receivers: [{ result: 'SUCCESS' }, { result: 'SUCCESS' }] })
    expect(await shop.told()).toMatchObject({
      event_type: 'PROFITSHARING.SUCCESS',
      resource: { out_order_no: 'P-10', receiver: { account: 'o-staff', amount: 50 } },
    })
    expect(shop.server.last().target).toBe('/platform')
  })

  test('is the same sharing under the same number, and refused with anything else under it', async () => {
    const first = await shop.call(SHARE, share(order['transaction_id'], 'P-11', 100))
    expect(await shop.call(SHARE, share(order['transaction_id'], 'P-11', 100))).toEqual(first)
    await shop.refused(SHARE, share(order['transaction_id'], 'P-11', 101), 'INVALID_REQUEST', '重复')
    await shop.refused(
      'GET v3/profitsharing/orders/{out_order_no}',
      { out_order_no: 'P-99', query: { transaction_id: order['transaction_id'] } },
      'RESOURCE_NOT_EXISTS',
      '记录不存在',
    )
  })

  test('is never shared beyond what it brought, and not after it was set free', async () => {
    await shop.refused(SHARE, share(order['transaction_id'], 'P-12', 545), 'NOT_ENOUGH', '分账金额不足')
    const before = balance(`mch:${shop.mchid}:BASIC`)
    await shop.call('POST v3/profitsharing/orders/unfreeze', {
      json: { transaction_id: order['transaction_id'], out_order_no: 'P-13', description: '解冻' },
    })
    expect(balance(`mch:${shop.mchid}:BASIC`) - before).toBe(544)
    expect(await left(order['transaction_id'])).toBe(0)
    await shop.refused(SHARE, share(order['transaction_id'], 'P-14', 1), 'NOT_ENOUGH', '分账金额不足')
  })

  test('shared with unfreeze_unsplit sets the rest free', async () => {
    const { transaction_id } = await paid('shared-2')
    await shop.call(SHARE, share(transaction_id, 'P-20', 94, { unfreeze_unsplit: true }))
    expect(await left(transaction_id)).toBe(0)
  })

  test("refunded takes its own frozen money first, no other order's", async () => {
    const [one, other] = [await paid('shared-3'), await paid('shared-4')]
    await shop.call(SHARE, share(one['transaction_id'], 'P-30', 900))
    const before = balance(`mch:${shop.mchid}:BASIC`)
    await shop.call('POST v3/refund/domestic/refunds', {
      json: {
        transaction_id: one['transaction_id'],
        out_refund_no: 'shared-r-3',
        amount: { refund: 1000, total: 1000, currency: 'CNY' },
      },
    })
    expect([await left(one['transaction_id']), await left(other['transaction_id'])]).toEqual([0, 994])
    expect(balance(`mch:${shop.mchid}:BASIC`) - before).toBe(-900)
  })
})

describe('a share', () => {
  const giveBack = (out_return_no: string, amount: number, more: object = {}) => ({
    json: {
      out_order_no: 'P-40',
      out_return_no,
      return_mchid: '1900000110',
      amount,
      description: '用户退款',
      ...more,
    },
  })
  beforeAll(async () => {
    const { transaction_id } = await paid('shared-5')
    await shop.call(SHARE, share(transaction_id, 'P-40', 200))
  })

  test('is given back in parts, never more than it was', async () => {
    const before = balance(`mch:${shop.mchid}:BASIC`)
    expect(await shop.call(RETURN, giveBack('R-1', 150))).toMatchObject({ result: 'SUCCESS', amount: 150 })
    await shop.call(RETURN, giveBack('R-1', 150))
    expect(balance(`mch:${shop.mchid}:BASIC`) - before).toBe(150)
    await shop.refused(RETURN, giveBack('R-1', 149), 'INVALID_REQUEST', '不一致')
    await shop.refused(RETURN, giveBack('R-2', 51), 'INVALID_REQUEST', '可回退金额')
    await shop.refused(
      RETURN,
      giveBack('R-2', 1, { return_mchid: '1900000999' }),
      'INVALID_REQUEST',
      '接收商户',
    )
    await shop.refused(
      RETURN,
      giveBack('R-2', 1, { out_order_no: 'P-404' }),
      'RESOURCE_NOT_EXISTS',
      '记录不存在',
    )
  })

  test('given back is queried under its number', async () => {
    const key = 'GET v3/profitsharing/return-orders/{out_return_no}'
    expect(await shop.call(key, { out_return_no: 'R-1', query: { out_order_no: 'P-40' } })).toMatchObject({
      result: 'SUCCESS',
      return_mchid: '1900000110',
    })
    await shop.refused(
      key,
      { out_return_no: 'R-1', query: { out_order_no: 'P-10' } },
      'RESOURCE_NOT_EXISTS',
      '记录不存在',
    )
  })

  test('whose receiver has spent it cannot be given back', async () => {
    shop.platform.ledger.move(
      'OPENING',
      'spent',
      balance('mch:1900000110:BASIC'),
      'mch:1900000110:BASIC',
      'outside',
    )
    await shop.refused(RETURN, giveBack('R-3', 50), 'NOT_ENOUGH', '余额不足')
  })
})

test("a partner shares the orders of its merchants, each under the merchant's number", async () => {
  const sub_mchid = '1900000109'
  await shop.call('POST v3/pay/partner/transactions/native', {
    json: {
      sp_appid: appid,
      sp_mchid: shop.mchid,
      sub_mchid,
      description: '公仔',
      out_trade_no: 'partner-s1',
      notify_url: 'https://www.example.com/',
      amount: { total: 1000 },
      settle_info: { profit_sharing: true },
    },
  })
  await shop.platform.pay('partner-s1')
  const { transaction_id } = await shop.call('GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}', {
    out_trade_no: 'partner-s1',
    query: { sp_mchid: shop.mchid, sub_mchid },
  })
  await shop.call('POST v3/profitsharing/receivers/add', {
    json: { sub_mchid, appid, type: 'MERCHANT_ID', account: shop.mchid, relation_type: 'SERVICE_PROVIDER' },
  })
  const receivers = [{ type: 'MERCHANT_ID', account: shop.mchid, amount: 100, description: '服务费' }]
  await shop.refused(SHARE, share(transaction_id, 'P-50', 0, { receivers }), 'PARAM_ERROR', 'sub_mchid')
  const before = balance(`mch:${shop.mchid}:BASIC`)
  expect(await shop.call(SHARE, share(transaction_id, 'P-50', 0, { receivers, sub_mchid }))).toMatchObject({
    sub_mchid,
  })
  expect(balance(`mch:${shop.mchid}:BASIC`) - before).toBe(100)
})
