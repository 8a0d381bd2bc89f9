/** Refunds that cannot arrive: abnormal, sent to another account, or closed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

const PATH = 'v3/refund/domestic/refunds'
const APPLY = `POST ${PATH}/{refund_id}/apply-abnormal-refund`
const balance = (account: string) => shop.platform.ledger.balance(account)

async function refunded(out_trade_no: string, out_refund_no: string): Promise<string> {
  await shop.paid(out_trade_no, 1000)
  const { refund_id } = await shop.call(`POST ${PATH}`, {
    json: {
      out_trade_no,
      out_refund_no,
      notify_url: `${shop.server.baseURL}refunds`,
      amount: { refund: 400, total: 1000, currency: 'CNY' },
    },
  })
  return refund_id as string
}
const query = (out_refund_no: string) => shop.call(`GET ${PATH}/{out_refund_no}`, { out_refund_no })

test('an abnormal refund is told, stays underway, and arrives at another card of the payer', async () => {
  const refund_id = await refunded('abnormal-01', 'abnormal-r01')
  const card = {
    out_refund_no: 'abnormal-r01',
    type: 'USER_BANK_CARD',
    bank_type: 'CMB_DEBIT',
    bank_account: '6225880212345678',
    real_name: '张三',
  }
  await shop.refused(APPLY, { refund_id, json: card }, 'INVALID_REQUEST', '不是退款异常')
  await shop.platform.failRefund('abnormal-r01')
  expect(await shop.told()).toMatchObject({
    event_type: 'REFUND.ABNORMAL',
    resource: { out_refund_no: 'abnormal-r01', refund_status: 'ABNORMAL', amount: { refund: 400 } },
  })
  expect(await query('abnormal-r01')).toMatchObject({ status: 'ABNORMAL' })
  expect(balance('platform:UNDERWAY')).toBe(400)
  await expect(shop.platform.completeRefund('abnormal-r01')).rejects.toThrow('ABNORMAL')
  const { bank_account: _, ...incomplete } = card
  await shop.refused(APPLY, { refund_id, json: incomplete }, 'PARAM_ERROR', '退款至用户银行卡时必填')
  await shop.refused(APPLY, { refund_id: '5000', json: card }, 'RESOURCE_NOT_EXISTS', '退款单不存在')
  const other = { ...card, out_refund_no: 'another' }
  await shop.refused(APPLY, { refund_id, json: other }, 'PARAM_ERROR', '与退款单不一致')
  expect(await shop.call(APPLY, { refund_id, json: card })).toMatchObject({
    status: 'PROCESSING',
    channel: 'OTHER_BANKCARD',
    user_received_account: 'CMB_DEBIT借记卡5678',
  })
  await shop.platform.completeRefund('abnormal-r01')
  expect(await shop.told()).toMatchObject({
    event_type: 'REFUND.SUCCESS',
    resource: { refund_status: 'SUCCESS', user_received_account: 'CMB_DEBIT借记卡5678' },
  })
  expect(balance('platform:UNDERWAY')).toBe(0)
  shop.balanced()
})

test('it goes to the merchant’s own bank account instead', async () => {
  const refund_id = await refunded('abnormal-02', 'abnormal-r02')
  await shop.platform.failRefund('abnormal-r02', 'ABNORMAL')
  const outside = balance('outside')
  await shop.call(APPLY, { refund_id, json: { out_refund_no: 'abnormal-r02', type: 'MERCHANT_BANK_CARD' } })
  await shop.platform.completeRefund('abnormal-r02')
  expect(balance('outside')).toBe(outside + 400)
  shop.balanced()
})

test('a closed refund gives the money back, and the order can be refunded in full again', async () => {
  await refunded('abnormal-03', 'abnormal-r03')
  const [merchant, fees] = [balance(`mch:${shop.mchid}:BASIC`), balance('platform:FEES')]
  await shop.platform.failRefund('abnormal-r03', 'CLOSED')
  expect(await shop.told()).toMatchObject({
    event_type: 'REFUND.CLOSED',
    resource: { refund_status: 'CLOSED' },
  })
  expect([balance(`mch:${shop.mchid}:BASIC`) - merchant, balance('platform:FEES') - fees]).toEqual([398, 2])
  expect(await query('abnormal-r03')).toMatchObject({ status: 'CLOSED' })
  const json = { out_trade_no: 'abnormal-03', amount: { refund: 1000, total: 1000, currency: 'CNY' } }
  await shop.call(`POST ${PATH}`, { json: { ...json, out_refund_no: 'abnormal-r04' } })
  shop.balanced()
})

test('over APIv2 an abnormal refund is CHANGE', async () => {
  await shop.paid('abnormal-05', 1000)
  const owner = { appid: 'wx8888888888888888', mch_id: shop.mchid }
  await shop.call('POST v2/secapi/pay/refund', {
    xml: {
      ...owner,
      out_trade_no: 'abnormal-05',
      out_refund_no: 'abnormal-r05',
      total_fee: 1000,
      refund_fee: 1000,
      notify_url: `${shop.server.baseURL}refunds`,
    },
    security: true,
  })
  await shop.platform.failRefund('abnormal-r05')
  expect(shop.platform.notifications.all.at(-1)!.resource).toMatchObject({
    req_info: { refund_status: 'CHANGE', out_refund_no: 'abnormal-r05' },
  })
  expect(
    await shop.call('POST v2/pay/refundquery', { xml: { ...owner, out_refund_no: 'abnormal-r05' } }),
  ).toMatchObject({ refund_status_0: 'CHANGE' })
})
