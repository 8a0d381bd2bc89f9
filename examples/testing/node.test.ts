/** With node:test: `node --test node.test.ts`; Node.js ≥ 22.18 runs TypeScript as it is, with "type": "module" in package.json. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { openShop, type Shop } from './shop.ts'

let platform: Simulator
let shop: Shop
before(async () => {
  platform = await createSimulator()
  shop = await openShop(platform.config)
})
after(async () => {
  shop.close()
  await platform.close()
})

test('what is paid is delivered once, however often the shop is told', async () => {
  await shop.sell('order-0001', 100)
  await platform.pay('order-0001')
  await platform.notifications.repeat(platform.notifications.all.at(-1)!.id)
  assert.deepEqual(shop.delivered, ['order-0001'])
})

test('an answer that is lost is asked for again, and nothing is sold twice', async () => {
  platform.fail({ mode: 'reset', method: 'POST' })
  assert.match(await shop.sell('order-0002', 100), /^weixin:/)
  assert.deepEqual(
    platform.orders.map((order) => order.out_trade_no),
    ['order-0001', 'order-0002'],
  )
})

test('a shop that was broken is told again, and delivers when it is well', async () => {
  await shop.sell('order-0003', 100)
  shop.broken = true
  await platform.pay('order-0003')
  shop.broken = false
  await platform.advance('15s')
  assert.equal(shop.delivered.at(-1), 'order-0003')
})

test('what was given back is gone from the account, and its fee is back', async () => {
  const { mchid } = platform.config
  assert.equal(await shop.giveBack('order-0003', 100, 100), 'PROCESSING')
  assert.equal(platform.ledger.balance(`mch:${mchid}:BASIC`), 99) // of order-0001, less its fee of 0.6 %
})
