/** With jest: `npx jest`. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { openShop, type Shop } from './shop.ts'

let platform: Simulator
let shop: Shop
beforeAll(async () => {
  platform = await createSimulator()
  shop = await openShop(platform.config)
})
afterAll(async () => {
  shop.close()
  await platform.close()
})

test('what is paid is delivered once, however often the shop is told', async () => {
  await shop.sell('order-0001', 100)
  await platform.pay('order-0001')
  await platform.notifications.repeat(platform.notifications.all.at(-1)!.id)
  expect(shop.delivered).toEqual(['order-0001'])
})

test('an answer that is lost is asked for again, and nothing is sold twice', async () => {
  platform.fail({ mode: 'reset', method: 'POST' })
  expect(await shop.sell('order-0002', 100)).toMatch(/^weixin:/)
  expect(platform.orders.map((order) => order.out_trade_no)).toEqual(['order-0001', 'order-0002'])
})

test('a shop that was broken is told again, and delivers when it is well', async () => {
  await shop.sell('order-0003', 100)
  shop.broken = true
  await platform.pay('order-0003')
  shop.broken = false
  await platform.advance('15s')
  expect(shop.delivered.at(-1)).toBe('order-0003')
})

test('what was given back is gone from the account, and its fee is back', async () => {
  const { mchid } = platform.config
  expect(await shop.giveBack('order-0003', 100, 100)).toBe('PROCESSING')
  expect(platform.ledger.balance(`mch:${mchid}:BASIC`)).toBe(99) // of order-0001, less its fee of 0.6 %
})
