/** Orders that were left open, looked at on the simulator. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { InputError, NetworkError, Wechatpay } from '../../lib/index.js'
import { sweepOrders, type Swept, type OrderKey, type SweepOptions } from '../../lib/outcomes/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'
import { turnedClock } from './turned-clock.js'

jest.setTimeout(20_000)

let platform: Simulator
let instance: Wechatpay
const NUMBERS = Array.from({ length: 30 }, (_, at) => `sweep-${String(at).padStart(4, '0')}`)
beforeAll(async () => {
  platform = await createSimulator()
  instance = new Wechatpay({ ...platform.config, retry: false })
  for (const out_trade_no of NUMBERS)
    await instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid: platform.config.mchid,
        out_trade_no,
        description: 'x',
        notify_url: 'https://www.example.com/',
        amount: { total: 1 },
      },
    })
  for (const number of NUMBERS.slice(0, 7)) await platform.pay(number)
})
afterAll(() => platform.close())

async function* keys(numbers: readonly string[]): AsyncGenerator<OrderKey> {
  for (const out_trade_no of numbers) yield { out_trade_no, mchid: platform.config.mchid }
}

async function sweep(numbers: readonly string[], options: SweepOptions = {}) {
  const clock = turnedClock()
  const swept: Swept<OrderKey>[] = []
  for await (const one of sweepOrders(instance, keys(numbers), options, clock)) swept.push(one)
  return { swept, elapsed: clock.now() }
}

test('tells each order in order, at the pace that is asked for', async () => {
  const { swept, elapsed } = await sweep([...NUMBERS, 'nowhere-01'], { perSecond: 5 })
  expect(swept.map(({ key, ...rest }) => [key.out_trade_no, 'state' in rest && rest.state])).toEqual([
    ...NUMBERS.map((number, at) => [number, at < 7 ? 'SUCCESS' : 'NOTPAY']),
    ['nowhere-01', 'ABSENT'],
  ])
  expect(elapsed).toBeGreaterThanOrEqual(30 * 200)
  expect(platform.orders.filter(({ state }) => state === 'CLOSED')).toEqual([])
})

test('one that cannot be asked for is told, and the others go on', async () => {
  platform.fail({ status: 403, code: 'NO_AUTH', path: `/v3/pay/transactions/out-trade-no/${NUMBERS[1]!}` })
  platform.fail({ mode: 'reset', path: `/v3/pay/transactions/out-trade-no/${NUMBERS[2]!}` })
  const { swept } = await sweep(NUMBERS.slice(0, 4))
  platform.heal()
  expect(swept.map(({ error, paid }) => error?.code ?? paid)).toEqual([
    true,
    'NO_AUTH',
    'ERR_NET_RESET',
    true,
  ])
})

test('where queries come too often, all wait a minute, and the order is asked for again', async () => {
  platform.fail({ mode: '429', path: `/v3/pay/transactions/out-trade-no/${NUMBERS[1]!}` })
  const { swept, elapsed } = await sweep(NUMBERS.slice(0, 4), { perSecond: 1 })
  expect(swept.map(({ paid }) => paid)).toEqual([true, true, true, true])
  expect(elapsed).toBeGreaterThanOrEqual(60_000)
})

test('with close: true it closes what is not paid, and only that', async () => {
  const { swept } = await sweep(NUMBERS.slice(5, 9), { close: true })
  expect(swept).toMatchObject([
    { paid: true },
    { paid: true },
    { paid: false, state: 'CLOSED', closedHere: true },
    { paid: false, state: 'CLOSED', closedHere: true },
  ])
})

test('whoever leaves the loop, or aborts, sends no more', async () => {
  const since = platform.requests.length
  for await (const _ of sweepOrders(instance, keys(NUMBERS), { perSecond: 2 }, turnedClock())) break
  await new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
  expect(platform.requests.length - since).toBeLessThan(5)
  const all = async (options: SweepOptions) => {
    for await (const _ of sweepOrders(instance, keys(NUMBERS), options));
  }
  await expectRejection(all({ signal: AbortSignal.abort() }), NetworkError, 'ERR_NET_ABORTED', /aborted/)
  await expectRejection(all({ perSecond: 0 }), InputError, 'ERR_INPUT_OPTION', /perSecond must be above 0/)
})
