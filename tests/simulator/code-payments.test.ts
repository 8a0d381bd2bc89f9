/**
 * Payments by code whose payer enters a password: pending, then paid, failed or
 * reversed; over APIv3 and APIv2.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

const appid = 'wx8888888888888888'
const CODE = '130061098828009406'
const OUT = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
const json = (out_trade_no: string, total = 100) => ({
  appid,
  mchid: shop.mchid,
  description: '公仔',
  out_trade_no,
  payer: { auth_code: CODE },
  amount: { total },
  scene_info: { store_info: { id: '0001' } },
})
const xml = (out_trade_no: string) => ({
  appid,
  mch_id: shop.mchid,
  body: '公仔',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '8.8.8.8',
  auth_code: CODE,
})
const owner = (out_trade_no: string) => ({ appid, mch_id: shop.mchid, out_trade_no })
const query = (out_trade_no: string) =>
  shop.call(`GET ${OUT}`, { out_trade_no, query: { mchid: shop.mchid } })

describe('over APIv3', () => {
  const codepay = 'POST v3/pay/transactions/codepay'

  test('waits for the password, is paid once it was entered, and moves money only then', async () => {
    const account = `mch:${shop.mchid}:BASIC`
    const before = shop.platform.ledger.balance(account)
    shop.platform.askPassword()
    await shop.refused(codepay, { json: json('code-0001') }, 'USERPAYING', '需要用户输入支付密码')
    expect(await query('code-0001')).toMatchObject({ trade_state: 'USERPAYING' })
    await shop.refused(codepay, { json: json('code-0001') }, 'USERPAYING', '需要用户输入支付密码')
    expect(shop.platform.ledger.balance(account)).toBe(before)
    await shop.platform.pay('code-0001')
    expect(await query('code-0001')).toMatchObject({ trade_state: 'SUCCESS', payer: { openid: `o${CODE}` } })
    expect(shop.platform.ledger.balance(account)).toBe(before + 99)
    expect(await shop.call(codepay, { json: json('code-0002') })).toMatchObject({ trade_state: 'SUCCESS' })
  })

  test('asks whenever more than 1,000 yuan are paid', async () => {
    expect(await shop.call(codepay, { json: json('code-0003', 100_000) })).toMatchObject({
      trade_state: 'SUCCESS',
    })
    await shop.refused(codepay, { json: json('code-0004', 100_001) }, 'USERPAYING', '密码')
  })

  test('is not reversed before 15 s have passed, and then is', async () => {
    shop.platform.askPassword(CODE)
    await shop.refused(codepay, { json: json('code-0005') }, 'USERPAYING', '密码')
    const reverse = { out_trade_no: 'code-0005', json: { appid, mchid: shop.mchid } }
    await shop.refused(`POST ${OUT}/reverse`, reverse, 'USERPAYING', '密码')
    await shop.platform.advance('15s')
    await shop.call(`POST ${OUT}/reverse`, reverse)
    expect(await query('code-0005')).toMatchObject({ trade_state: 'REVOKED' })
    await expect(shop.platform.pay('code-0005')).rejects.toThrow('订单已关闭')
  })

  test('fails when the payer cancels', async () => {
    shop.platform.askPassword('of somebody else')
    expect(await shop.call(codepay, { json: json('code-0006') })).toMatchObject({ trade_state: 'SUCCESS' })
    shop.platform.askPassword()
    await shop.refused(codepay, { json: json('code-0007') }, 'USERPAYING', '密码')
    await shop.platform.failPayment('code-0007')
    expect(await query('code-0007')).toMatchObject({ trade_state: 'PAYERROR', trade_state_desc: '支付失败' })
    await expect(shop.platform.failPayment('code-0007')).rejects.toThrow('用户没有在输入密码')
    await shop.call(`POST ${OUT}/reverse`, {
      out_trade_no: 'code-0007',
      json: { appid, mchid: shop.mchid },
    })
    expect(await query('code-0007')).toMatchObject({ trade_state: 'REVOKED' })
  })
})

test('over APIv2 it waits for the password too, and is paid or reversed', async () => {
  shop.platform.askPassword()
  const error = await shop.refused('POST v2/pay/micropay', { xml: xml('code-0011') }, 'USERPAYING', '密码')
  expect(error.outcome).toBe('unknown')
  expect(await shop.call('POST v2/pay/orderquery', { xml: owner('code-0011') })).toMatchObject({
    trade_state: 'USERPAYING',
  })
  const reversal = { xml: owner('code-0011'), security: true }
  await shop.refused('POST v2/secapi/pay/reverse', reversal, 'USERPAYING', '密码')
  await shop.platform.pay('code-0011')
  expect(await shop.call('POST v2/pay/orderquery', { xml: owner('code-0011') })).toMatchObject({
    trade_state: 'SUCCESS',
    openid: `o${CODE}`,
  })
  await shop.call('POST v2/secapi/pay/reverse', reversal)
  shop.balanced()
})

test('the control API asks, pays and fails as the object does', async () => {
  const control = async (path: string, body: object) =>
    (
      await fetch(`${shop.platform.baseURL}simulator/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status
  expect(await control('ask-password', { auth_code: CODE })).toBe(204)
  await shop.refused('POST v2/pay/micropay', { xml: xml('code-0021') }, 'USERPAYING', '密码')
  expect(await control('fail-payment', { out_trade_no: 'code-0021' })).toBe(204)
  expect(await control('fail-payment', { out_trade_no: 'code-0021' })).toBe(400)
})
