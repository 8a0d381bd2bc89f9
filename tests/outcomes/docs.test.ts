/**
 * Every block of docs/outcomes.md runs against the simulator, on a clock whose hours pass at once; the
 * tables say what the code does.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as main from '../../lib/index.js'
import * as outcomes from '../../lib/outcomes/index.js'
import { CODE, ORDER, REFUND, TRANSFER } from '../../lib/outcomes/schedule.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'
import { turnedClock } from './turned-clock.js'

const PAGE = page('docs/outcomes.md')
let platform: Simulator
let instance: main.Wechatpay
const orderOf = (out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid: platform.config.mchid,
  out_trade_no,
  description: 'x',
  notify_url: 'https://www.example.com/',
  amount: { total: 100 },
})
beforeAll(async () => {
  platform = await createSimulator({ balance: 1_000_000 })
  instance = new main.Wechatpay(platform.config)
  const { v3 } = instance
  for (const number of ['order-0001', 'order-0002', 'order-0003', 'order-0004'])
    await v3.pay.transactions.native.post({ json: orderOf(number) })
  for (const number of ['order-0001', 'order-0002', 'order-0004']) await platform.pay(number)
  const amount = { refund: 100, total: 100, currency: 'CNY' } as const
  await v3.refund.domestic.refunds.post({
    json: { out_trade_no: 'order-0004', out_refund_no: 'refund-0001', amount },
  })
  await platform.completeRefund('refund-0001')
  await v3.fundApp.mchTransfer.transferBills.post({
    json: {
      appid: 'wx8888888888888888',
      out_bill_no: 'transfer0001',
      transfer_scene_id: '1000',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      transfer_amount: 100,
      transfer_remark: 'x',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    },
  })
})
afterAll(() => platform.close())

/**
 * The page's functions with a clock that is turned; in the block of `Notices` time stands
 * still, so that only news wakes it.
 */
const turned = (stands: boolean): object => {
  const clock = turnedClock()
  const still = { ...clock, sleep: () => new Promise<void>(() => undefined) }
  const { awaitPayment, awaitRefund, awaitTransfer, payByCode, sweepOrders, ...rest } = outcomes
  const with4 =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: unknown[]) =>
      (call as (...all: unknown[]) => Result)(args[0], args[1], args[2] ?? {}, stands ? still : clock)
  return {
    ...rest,
    awaitPayment: with4(awaitPayment),
    awaitRefund: with4(awaitRefund),
    awaitTransfer: with4(awaitTransfer),
    payByCode: with4(payByCode),
    sweepOrders: with4(sweepOrders),
  }
}

describe('docs/outcomes.md', () => {
  test.each(blocksOf(PAGE))('the block beginning "%s" prints what it says', async (_, code) => {
    const packages = { 'wechatpay-chain': main, 'wechatpay-chain/outcomes': turned(code.includes('Notices')) }
    const { printed, told } = await runTold(code, packages, {
      instance,
      mchid: platform.config.mchid,
    })
    expect(printed).toEqual(told)
  })

  test('names the page of each schedule', () => {
    for (const { see } of [ORDER, REFUND, TRANSFER, CODE]) expect(PAGE).toContain(see)
  })
})
