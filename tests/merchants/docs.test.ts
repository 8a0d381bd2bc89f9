/** Every block of docs/merchants.md runs, against the simulator. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import * as main from '../../lib/index.js'
import * as merchants from '../../lib/merchants/index.js'
import * as notifications from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'

let platform: Simulator
let instance: main.Wechatpay
beforeAll(async () => {
  platform = await createSimulator()
  instance = new main.Wechatpay(platform.config)
})
afterAll(() => platform.close())

test.each(blocksOf(page('docs/merchants.md')))('the block with "%s" prints what it says', async (_, code) => {
  const packages = {
    'wechatpay-chain': main,
    'wechatpay-chain/merchants': merchants,
    'wechatpay-chain/notifications': notifications,
  }
  const { mchid, ...config } = platform.config
  const { printed, told } = await runTold(code, packages, {
    instance,
    mchid,
    payer: (number: string) => platform.pay(number),
    database: {
      findMerchant: (asked: string) =>
        asked === mchid
          ? { ...config, defaults: { appid: 'wx8888888888888888', notify_url: 'https://www.example.com/' } }
          : undefined,
      findMchidBySerial: () => mchid,
    },
  })
  expect(printed).toEqual(told)
})
