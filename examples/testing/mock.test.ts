/** With jest, the package replaced: `npx jest`. What is tested is the program alone. */
import { expect, jest, test } from '@jest/globals'

jest.mock('wechatpay-chain', () => ({
  Wechatpay: class {
    chain = () => ({ get: () => Promise.resolve({ data: { trade_state: 'SUCCESS' } }) })
  },
}))

test('a program that makes its client when it is loaded is given the replacement', async () => {
  const { Wechatpay } = await import('wechatpay-chain')
  const instance = new Wechatpay({ mchid: '1900000001', secret: 'x'.repeat(32) })
  const { data } = await instance.chain('v3/pay/transactions/id/{transaction_id}' as string).get()
  expect(data).toEqual({ trade_state: 'SUCCESS' })
})
