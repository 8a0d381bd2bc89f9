/** Refunds and transfers that are waited for, on the simulator. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { awaitRefund, awaitTransfer } from '../../lib/outcomes/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { answer, config } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { seconds, turnedClock } from './turned-clock.js'

jest.setTimeout(20_000)

let platform: Simulator
let instance: Wechatpay
beforeAll(async () => {
  platform = await createSimulator({ balance: 1_000_000 })
  instance = new Wechatpay({ ...platform.config, retry: false })
})
afterAll(() => platform.close())

const targets = (since: number): string[] =>
  platform.requests.slice(since).map(({ method, target }) => `${method} ${target}`)

describe('a refund', () => {
  const apply = async (number: string) => {
    const { mchid } = platform.config
    await instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid,
        out_trade_no: `order-${number}`,
        description: 'x',
        notify_url: 'https://www.example.com/',
        amount: { total: 100 },
      },
    })
    await platform.pay(`order-${number}`)
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: `order-${number}`,
        out_refund_no: number,
        amount: { refund: 100, total: 100, currency: 'CNY' },
      },
    })
  }

  test('is asked for every minute, then later and later, until it has arrived', async () => {
    await apply('R-0001')
    const clock = turnedClock(async (now) => {
      if (now === 2_400_000) await platform.completeRefund('R-0001')
    })
    const outcome = await awaitRefund(instance, { out_refund_no: 'R-0001' }, {}, clock)
    expect(outcome).toMatchObject({ settled: true, state: 'SUCCESS', data: { out_refund_no: 'R-0001' } })
    expect(seconds(clock.woken)).toEqual([60, 120, 180, 240, 300, 600, 1_200, 2_400])
  })

  test('still in work at the deadline is no end; with its own deadline neither', async () => {
    await apply('R-0002')
    const clock = turnedClock()
    expect(await awaitRefund(instance, { out_refund_no: 'R-0002' }, {}, clock)).toMatchObject({
      settled: false,
      state: 'PROCESSING',
    })
    expect(clock.woken.at(-1)).toBe(70 * 60_000)
  })

  test('that the platform signs not to know is absent', async () => {
    expect(await awaitRefund(instance, { out_refund_no: 'R-none' }, {}, turnedClock())).toEqual({
      settled: true,
      state: 'ABSENT',
      data: undefined,
    })
  })

  test('is absent before the minute is over only so far as is known', async () => {
    const outcome = await awaitRefund(
      instance,
      { out_refund_no: 'R-none' },
      { deadline: 10_000 },
      turnedClock(),
    )
    expect(outcome).toEqual({ settled: false, state: 'ABSENT', data: undefined })
  })

  test("a service provider's names its merchant, a platform's has a path of its own; what never answers throws", async () => {
    await using server = await startServer((_, response) => answer(response, { status: 'ABNORMAL' }))
    const own = new Wechatpay(config(server.baseURL, { retry: false }))
    const key = { out_refund_no: 'R-1', sub_mchid: '1900000109' }
    expect(await awaitRefund(own, key, {}, turnedClock())).toMatchObject({ state: 'ABNORMAL', settled: true })
    await awaitRefund(own, key, { ecommerce: true }, turnedClock())
    expect(server.received.map(({ target }) => target)).toEqual([
      '/v3/refund/domestic/refunds/R-1?sub_mchid=1900000109',
      '/v3/ecommerce/refunds/out-refund-no/R-1?sub_mchid=1900000109',
    ])
    await server.close()
    await expect(awaitRefund(own, key, {}, turnedClock())).rejects.toMatchObject({ code: 'ERR_NET_CONNECT' })
  })
})

describe('a transfer', () => {
  const send = (out_bill_no: string) =>
    instance.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid: 'wx8888888888888888',
        out_bill_no,
        transfer_scene_id: '1000',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        transfer_amount: 100,
        transfer_remark: 'x',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
      },
    })

  test('is waited for until its user takes it', async () => {
    await send('T0001')
    const clock = turnedClock(async (now) => {
      if (now === 180_000) await platform.confirmTransfer('T0001')
    })
    const outcome = await awaitTransfer(instance, { out_bill_no: 'T0001' }, {}, clock)
    expect(outcome).toMatchObject({ settled: true, state: 'SUCCESS', data: { out_bill_no: 'T0001' } })
    expect(seconds(clock.woken)).toEqual([60, 120, 180])
  })

  test('at the deadline it waits on; cancelled it is, where that is asked for', async () => {
    await send('T0002')
    const key = { out_bill_no: 'T0002' }
    expect(await awaitTransfer(instance, key, { deadline: 60_000 }, turnedClock())).toMatchObject({
      settled: false,
      state: 'WAIT_USER_CONFIRM',
    })
    const since = platform.requests.length
    const cancelled = await awaitTransfer(instance, key, { deadline: 60_000, cancel: true }, turnedClock())
    expect(cancelled).toMatchObject({ settled: true, state: 'CANCELLED' })
    expect(targets(since).filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })

  test('taken between the last query and the cancelling it is taken; a response that was lost is asked for again', async () => {
    for (const number of ['T0003', 'T0004']) await send(number)
    const late = {
      chain: (template: string) => {
        const node = instance.chain(template)
        if (!template.endsWith('/cancel')) return node
        return {
          ...node,
          post: async (options: Record<string, unknown>) => {
            await platform.confirmTransfer('T0003')
            return node.post(options)
          },
        }
      },
    } as Pick<Wechatpay, 'chain'>
    const options = { deadline: 60_000, cancel: true }
    expect(await awaitTransfer(late, { out_bill_no: 'T0003' }, options, turnedClock())).toMatchObject({
      state: 'SUCCESS',
    })
    platform.fail({ mode: 'reset', path: /cancel$/ })
    expect(await awaitTransfer(instance, { out_bill_no: 'T0004' }, options, turnedClock())).toMatchObject({
      state: 'CANCELLED',
    })
  })

  test('not found ends the waiting after five minutes, and never proves that there is none', async () => {
    const clock = turnedClock()
    const since = platform.requests.length
    expect(await awaitTransfer(instance, { out_bill_no: 'Tnone' }, { cancel: true }, clock)).toEqual({
      settled: false,
      state: 'ABSENT',
      data: undefined,
    })
    expect(seconds(clock.woken).at(-1)).toBe(300)
    expect(targets(since).filter((line) => line.startsWith('POST'))).toEqual([])
    const batch = await awaitTransfer(instance, { out_batch_no: 'Bnone' }, {}, turnedClock())
    expect(batch).toMatchObject({ settled: false, state: 'ABSENT' })
  })

  test('one that is accepted after it was not found is waited for again, under the same number', async () => {
    const first = await awaitTransfer(instance, { out_bill_no: 'Tlate1' }, {}, turnedClock())
    expect(first).toMatchObject({ settled: false, state: 'ABSENT' })
    await send('Tlate1')
    await platform.confirmTransfer('Tlate1')
    expect(await awaitTransfer(instance, { out_bill_no: 'Tlate1' }, {}, turnedClock())).toMatchObject({
      settled: true,
      state: 'SUCCESS',
    })
  })

  test('a batch ends FINISHED, whatever became of each transfer', async () => {
    await using server = await startServer((request, response) => {
      const batch_status = server.received.length < 3 ? 'PROCESSING' : 'FINISHED'
      answer(response, { transfer_batch: { out_batch_no: 'B1', batch_status } })
    })
    const own = new Wechatpay(config(server.baseURL, { retry: false }))
    const outcome = await awaitTransfer(own, { out_batch_no: 'B1' }, {}, turnedClock())
    expect(outcome).toMatchObject({ settled: true, state: 'FINISHED' })
    expect(new Set(server.received.map(({ target }) => target))).toEqual(
      new Set(['/v3/transfer/batches/out-batch-no/B1?need_query_detail=false']),
    )
  })
})
