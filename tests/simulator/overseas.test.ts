/** Orders and refunds of merchants outside of mainland China, under each of their paths. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

const appid = 'wx8888888888888888'
const order = (out_trade_no: string, trade_type: string) => ({
  mchid: shop.mchid,
  appid,
  description: 'QQ doll',
  notify_url: `${shop.server.baseURL}overseas`,
  out_trade_no,
  trade_type,
  merchant_category_code: '1011',
  amount: { total: 888, currency: 'HKD' },
})

describe.each(['v3/global', 'hk/v3', 'v3'] as const)('under %s', (base) => {
  const name = base.replace('/', '-')

  test('an order is placed, paid with a notification, queried and refunded', async () => {
    const out_trade_no = `order-${name}`
    const placed = await shop.call(`POST ${base}/transactions/native`, {
      json: order(out_trade_no, 'NATIVE'),
    })
    expect(placed['code_url']).toMatch(/^weixin:/)
    await shop.platform.pay(out_trade_no)
    const { event_type, resource } = await shop.told()
    expect([event_type, resource.amount.total, resource.amount.currency]).toEqual([
      'TRANSACTION.SUCCESS',
      888,
      'HKD',
    ])
    const query = { mchid: shop.mchid }
    const get: string = `${base}/transactions/out-trade-no/{out_trade_no}`
    const { data } = await (
      shop.instance.chain(get) as unknown as { get(o: object): Promise<{ data: object }> }
    ).get({ out_trade_no, query })
    expect(data).toMatchObject({
      trade_state: 'SUCCESS',
      id: resource.transaction_id,
      amount: { total: 888, currency: 'HKD' },
    })
    const refund = {
      mchid: shop.mchid,
      appid,
      transaction_id: resource.transaction_id,
      out_refund_no: `refund-${name}`,
      amount: { refund: 100, total: 888, currency: 'HKD' },
    }
    const { id } = await shop.call(`POST ${base}/refunds`, { json: refund })
    await shop.platform.completeRefund(refund.out_refund_no)
    expect(await shop.call(`GET ${base}/refunds/id/{refund_id}`, { refund_id: id, query })).toMatchObject({
      status: 'SUCCESS',
      amount: { refund: 100, currency: 'HKD' },
    })
    shop.balanced()
  })

  test('an order is closed; a payment by code waits for the password and is reversed', async () => {
    const closed = `closed-${name}`
    await shop.call(`POST ${base}/transactions/app`, { json: order(closed, 'APP') })
    const path = { out_trade_no: closed, json: { mchid: shop.mchid } }
    await shop.call(`POST ${base}/transactions/out-trade-no/{out_trade_no}/close`, path)
    await expect(shop.platform.pay(closed)).rejects.toThrow('订单已关闭')

    const coded = `code-${name}`
    const { notify_url: _, ...body } = order(coded, 'MICROPAY')
    const json = { ...body, payer: { auth_code: '130061098828009406' } }
    const pay =
      base === 'v3/global' ? `POST ${base}/micropay/transactions/pay` : `POST ${base}/transactions/micropay`
    shop.platform.askPassword()
    await shop.refused(pay, { json }, 'USERPAYING', '密码')
    await shop.platform.advance('15s')
    const reversed = base === 'v3/global' ? `${base}/micropay` : base
    await shop.call(`POST ${reversed}/transactions/out-trade-no/{out_trade_no}/reverse`, {
      out_trade_no: coded,
      json: { mchid: shop.mchid },
    })
    expect(shop.platform.orders.at(-1)?.state).toBe('REVOKED')
  })
})
