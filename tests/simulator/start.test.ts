/** Starting is quick because it leaves for later what may never be needed. How quick: bench/simulator.mjs. */
import crypto from 'node:crypto'
import { expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { createSimulator } from '../../lib/simulator/index.js'

const DATA = '../../lib/schemas/operations-data.js'
let unpacked = 0
jest.doMock(DATA, () => {
  unpacked += 1
  return jest.requireActual(DATA)
})
// Without the pool of the tests keys are really minted.
delete process.env['TEST_KEYS']

test('the schemas stay packed until the first request, the certificate has no keys until it signs', async () => {
  const late = jest.spyOn(crypto, 'generatePrimeSync')
  await using platform = await createSimulator()
  const page = await fetch(platform.baseURL)
  expect([page.status, unpacked, late.mock.calls.length]).toEqual([200, 0, 0])
  const instance = new Wechatpay(platform.config)
  const { mchid } = platform.config
  await instance.v3.pay.transactions.native.post({
    json: {
      appid: 'wx1',
      mchid,
      out_trade_no: 'first-1',
      description: 'x',
      notify_url: 'https://a.cn',
      amount: { total: 1 },
    },
  })
  expect([unpacked, late.mock.calls.length]).toEqual([1, 0])
  platform.switchTo('certificate')
  await new Wechatpay(platform.config).v3.certificates.get()
  expect([unpacked, late.mock.calls.length > 0]).toEqual([1, true])
})
