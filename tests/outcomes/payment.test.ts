/** Orders that are waited for, on the simulator and on a server that answers what a test wants. */
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { ApiError, InputError, NetworkError, Wechatpay } from '../../lib/index.js'
import { awaitPayment, Notices, type AnyOrderKey, type PaymentOptions } from '../../lib/outcomes/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'
import { answer, config, merchant } from '../helpers/platform.js'
import { startServer, type Received, type TestServer } from '../helpers/server.js'
import { seconds, turnedClock } from './turned-clock.js'

jest.setTimeout(20_000)

const PATH = '/v3/pay/transactions/out-trade-no/'

describe('on the simulator', () => {
  let platform: Simulator
  let instance: Wechatpay
  let mchid: string
  beforeAll(async () => {
    platform = await createSimulator()
    instance = new Wechatpay({ ...platform.config, retry: false })
    ;({ mchid } = platform.config)
  })
  afterAll(() => platform.close())

  const order = (out_trade_no: string) => ({
    appid: 'wx8888888888888888',
    mchid,
    out_trade_no,
    description: 'QQ公仔',
    notify_url: 'https://www.example.com/notify',
    amount: { total: 100 },
  })
  const place = (out_trade_no: string) =>
    instance.v3.pay.transactions.native.post({ json: order(out_trade_no) })
  const asked = (since: number): string[] =>
    platform.requests.slice(since).map(({ method, target, status }) => `${method} ${target} ${status}`)

  test('asks after 5 s, 30 s, 1 and 3 minutes, and ends when it is paid', async () => {
    await place('wait-0001')
    const since = platform.requests.length
    const clock = turnedClock(async (now) => {
      if (now === 180_000) await platform.pay('wait-0001')
    })
    const outcome = await awaitPayment(instance, { out_trade_no: 'wait-0001', mchid }, {}, clock)
    expect(outcome).toMatchObject({
      paid: true,
      state: 'SUCCESS',
      closedHere: false,
      order: { out_trade_no: 'wait-0001', transaction_id: expect.any(String), amount: { total: 100 } },
    })
    expect(seconds(clock.woken)).toEqual([5, 30, 60, 180])
    expect(new Set(asked(since))).toEqual(new Set([`GET ${PATH}wait-0001?mchid=${mchid} 200`]))
  })

  test('closes at the deadline what is not paid', async () => {
    await place('wait-0002')
    const clock = turnedClock()
    const outcome = await awaitPayment(instance, { out_trade_no: 'wait-0002', mchid }, {}, clock)
    expect(outcome).toMatchObject({
      paid: false,
      state: 'CLOSED',
      closedHere: true,
      order: { trade_state: 'CLOSED' },
    })
    expect(seconds(clock.woken)).toEqual([5, 30, 60, 180, 300, 600, 1_800])
    expect(platform.orders.find(({ out_trade_no }) => out_trade_no === 'wait-0002')?.state).toBe('CLOSED')
  })

  test('a deadline between two queries is one; with close: false the order stays open', async () => {
    await place('wait-0003')
    const clock = turnedClock()
    const options: PaymentOptions = { deadline: 100_000, close: false }
    const outcome = await awaitPayment(instance, { out_trade_no: 'wait-0003', mchid }, options, clock)
    expect(outcome).toMatchObject({ paid: false, state: 'NOTPAY', closedHere: false })
    expect(seconds(clock.woken)).toEqual([5, 30, 60, 100])
    const at0 = await awaitPayment(
      instance,
      { out_trade_no: 'wait-0003', mchid },
      { deadline: 0 },
      turnedClock(),
    )
    expect(at0).toMatchObject({ state: 'CLOSED', closedHere: true })
    const again = await awaitPayment(
      instance,
      { out_trade_no: 'wait-0003', mchid },
      { deadline: 0 },
      turnedClock(),
    )
    expect(again).toMatchObject({ state: 'CLOSED', closedHere: false })
  })

  test('a payment between the last query and the closing counts', async () => {
    await place('wait-0004')
    const late = {
      chain: (template: string) =>
        template.endsWith('/close')
          ? {
              ...instance.chain(template),
              post: async (options: Record<string, unknown>) => {
                await platform.pay('wait-0004')
                return instance.chain(template).post(options)
              },
            }
          : instance.chain(template),
    } as Pick<Wechatpay, 'chain'>
    const since = platform.requests.length
    const outcome = await awaitPayment(
      late,
      { out_trade_no: 'wait-0004', mchid },
      { deadline: 5_000 },
      turnedClock(),
    )
    expect(outcome).toMatchObject({ paid: true, state: 'SUCCESS', closedHere: false })
    expect(asked(since).map((line) => line.replace(/\?.* /, ' '))).toEqual([
      `GET ${PATH}wait-0004 200`,
      `POST ${PATH}wait-0004/close 400`,
      `GET ${PATH}wait-0004 200`,
    ])
  })

  test('a number that the platform signs not to know is absent after a minute, and not closed', async () => {
    const since = platform.requests.length
    const clock = turnedClock()
    const outcome = await awaitPayment(instance, { out_trade_no: 'nowhere-1', mchid }, {}, clock)
    expect(outcome).toEqual({ paid: false, state: 'ABSENT', closedHere: false, order: undefined })
    expect(seconds(clock.woken)).toEqual([5, 30, 60])
    expect(asked(since)).toHaveLength(3)
    expect(asked(since).join()).not.toContain('close')
  })

  test("a service provider's order and a combined one", async () => {
    const [sp_mchid, sub_mchid] = [mchid, '1900000109']
    await instance.v3.pay.partner.transactions.native.post({
      json: {
        sp_appid: 'wx8888888888888888',
        sp_mchid,
        sub_mchid,
        out_trade_no: 'wait-0005',
        description: 'x',
        notify_url: 'https://www.example.com/',
        amount: { total: 1 },
      },
    })
    const key = { out_trade_no: 'wait-0005', sp_mchid, sub_mchid }
    const partner = await awaitPayment(instance, key, { deadline: 5_000 }, turnedClock())
    expect(partner).toMatchObject({ state: 'CLOSED', closedHere: true, order: { sub_mchid } })

    const combine = (combine_out_trade_no: string) =>
      instance.v3.combineTransactions.native.post({
        json: {
          combine_appid: 'wx8888888888888888',
          combine_mchid: mchid,
          combine_out_trade_no,
          notify_url: 'https://www.example.com/',
          sub_orders: ['a', 'b'].map((name) => ({
            mchid: sub_mchid,
            attach: 'x',
            description: 'x',
            out_trade_no: `${combine_out_trade_no}-${name}`,
            amount: { total_amount: 10, currency: 'CNY' },
          })),
        },
      })
    await combine('comb-0001')
    await combine('comb-0002')
    await platform.pay('comb-0002')
    const [open, paid] = [
      await awaitPayment(instance, { combine_out_trade_no: 'comb-0001' }, { deadline: 5_000 }, turnedClock()),
      await awaitPayment(instance, { combine_out_trade_no: 'comb-0002' }, { deadline: 5_000 }, turnedClock()),
    ]
    expect(open).toMatchObject({ state: 'CLOSED', closedHere: true })
    expect(paid).toMatchObject({ paid: true, order: { combine_out_trade_no: 'comb-0002' } })
  })

  test('queries at once when a notification has come, however it is told', async () => {
    for (const number of ['wait-0006', 'wait-0007']) await place(number)
    const notices = new Notices()
    const slow = { ...turnedClock(), sleep: (_: number, signal?: AbortSignal) => never(signal) }
    let tell: () => void
    const told = new Promise<void>((resolve) => {
      tell = resolve
    })
    const waiting = [
      awaitPayment(
        instance,
        { out_trade_no: 'wait-0006', mchid },
        { notified: notices.of('wait-0006') },
        slow,
      ),
      awaitPayment(instance, { out_trade_no: 'wait-0007', mchid }, { notified: told }, slow),
    ]
    expect(notices.size).toBe(1)
    await Promise.all([platform.pay('wait-0006'), platform.pay('wait-0007')])
    expect([notices.tell('wait-0006'), notices.tell('other')]).toEqual([true, false])
    tell!()
    expect(await Promise.all(waiting)).toMatchObject([{ paid: true }, { paid: true }])
    expect(notices.size).toBe(0)
  })

  test('a notification of something else, or one that fails, changes nothing', async () => {
    await place('wait-0008')
    const clock = turnedClock()
    const options = { deadline: 60_000, notified: Promise.reject(new Error('no channel')) }
    expect(await awaitPayment(instance, { out_trade_no: 'wait-0008', mchid }, options, clock)).toMatchObject({
      state: 'CLOSED',
    })
    expect(seconds(clock.woken)).toEqual([5, 30, 60])
  })

  test('every: a page that a user looks at', async () => {
    await place('wait-0009')
    const clock = turnedClock()
    const options = { every: 2_000, deadline: 7_000, close: false }
    await awaitPayment(instance, { out_trade_no: 'wait-0009', mchid }, options, clock)
    expect(seconds(clock.woken)).toEqual([2, 4, 6, 7])
  })
})

/** Never, or when it is aborted. */
const never = (signal?: AbortSignal): Promise<void> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })

describe('whatever answers', () => {
  type Turn = (response: ServerResponse, request: Received) => void
  let server: TestServer
  let turns: Turn[]
  let instance: Wechatpay
  const key = { out_trade_no: 'any-0001', mchid: merchant.mchid }
  beforeAll(async () => {
    server = await startServer((request, response) => {
      const turn = turns.length > 1 ? turns.shift()! : turns[0]!
      turn(response, request)
    })
    instance = new Wechatpay(config(server.baseURL, { retry: false }))
  })
  afterAll(() => server.close())

  const state =
    (trade_state: string): Turn =>
    (response) =>
      answer(response, {
        out_trade_no: key.out_trade_no,
        mchid: key.mchid,
        trade_state,
        trade_state_desc: '',
      })
  const refusal =
    (status: number, code: string): Turn =>
    (response) =>
      answer(response, { code, message: 'x' }, status)
  const unsigned =
    (status: number, code: string): Turn =>
    (response) =>
      void response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ code, message: 'x' }))
  const broken: Turn = (response) => void response.destroy()
  const closed: Turn = (response) => answer(response, undefined, 204)

  async function run(given: Turn[], options: PaymentOptions = {}) {
    turns = [...given]
    const since = server.received.length
    const clock = turnedClock()
    const outcome = await awaitPayment(instance, key as AnyOrderKey, options, clock).catch(
      (error: unknown) => error,
    )
    return {
      outcome,
      times: seconds(clock.woken),
      asked: server.received
        .slice(since)
        .map(({ method }) => method)
        .join(' '),
    }
  }

  test('an unsigned "not found" counts for nothing, at no time', async () => {
    const lie = unsigned(404, 'ORDER_NOT_EXIST')
    const { outcome, times } = await run([lie, lie, lie, lie, state('SUCCESS')])
    expect(outcome).toMatchObject({ paid: true })
    expect(times).toEqual([5, 30, 60, 180, 300])
    const { outcome: never } = await run([lie], { close: false, deadline: 180_000 })
    expect(never).toBeInstanceOf(ApiError)
    expect(never).toMatchObject({ verified: false, response: { status: 404 } })
  })

  test('what breaks, is forged or refused for now is asked again, after too many queries a minute later', async () => {
    const { outcome, times } = await run([
      broken,
      unsigned(200, 'x'),
      refusal(500, 'SYSTEM_ERROR'),
      unsigned(502, 'x'),
      refusal(429, 'FREQUENCY_LIMITED'),
      state('SUCCESS'),
    ])
    expect(outcome).toMatchObject({ paid: true })
    expect(times).toEqual([5, 30, 60, 180, 300, 600])
    const throttled = await run([refusal(429, 'RATELIMIT_EXCEEDED'), state('SUCCESS')])
    expect(throttled.times).toEqual([5, 65])
  })

  test.each<[string, Turn]>([
    ['a signed mistake', refusal(400, 'PARAM_ERROR')],
    ['credentials that are refused', unsigned(401, 'SIGN_ERROR')],
    ['a signed prohibition', refusal(403, 'NO_AUTH')],
  ])('%s ends it at once', async (_, turn) => {
    const { outcome, asked } = await run([turn])
    expect(outcome).toBeInstanceOf(ApiError)
    expect(asked).toBe('GET')
  })

  test('while a user enters a password it is neither closed nor given up, and then it is paid', async () => {
    const paying = state('USERPAYING')
    const { outcome, asked, times } = await run(
      [paying, refusal(400, 'USERPAYING'), paying, refusal(400, 'ORDER_PAID'), state('SUCCESS')],
      { deadline: 5_000 },
    )
    expect(outcome).toMatchObject({ paid: true, closedHere: false })
    expect(asked).toBe('GET POST GET POST GET')
    expect(times).toEqual([5, 10])
  })

  test('a closing whose response was lost is closed here; one that cannot be made says why', async () => {
    const lost = await run([state('NOTPAY'), broken, state('CLOSED')], { deadline: 5_000 })
    expect(lost.outcome).toMatchObject({ state: 'CLOSED', closedHere: true })
    const lagging = await run([state('NOTPAY'), closed, state('NOTPAY')], { deadline: 5_000 })
    expect(lagging.outcome).toMatchObject({ state: 'CLOSED', closedHere: true })
    const dead = await run([broken], { deadline: 5_000 })
    expect(dead.outcome).toBeInstanceOf(NetworkError)
    expect(dead.asked).toBe('GET POST GET POST GET POST GET POST GET POST GET')
    expect(dead.times).toEqual([5, 10, 20, 35, 50])
  })

  test.each(['REVOKED', 'PAYERROR', 'CLOSED', 'REFUND'])('%s is an end', async (end) => {
    const { outcome, asked } = await run([state(end)])
    expect(outcome).toMatchObject({ paid: end === 'REFUND', state: end, closedHere: false })
    expect(asked).toBe('GET')
  })

  test('its signal ends the waiting at once, before a query and between two', async () => {
    turns = [state('NOTPAY')]
    const controller = new AbortController()
    const waiting = awaitPayment(instance, key, { signal: controller.signal })
    controller.abort()
    await expectRejection(
      waiting,
      NetworkError,
      'ERR_NET_ABORTED',
      /order any-0001 was awaited. Query it later/,
    )
    await expectRejection(
      awaitPayment(instance, key, { signal: controller.signal }),
      NetworkError,
      'ERR_NET_ABORTED',
      /aborted/,
    )
  })

  test('a thousand waits share one signal without a warning', async () => {
    const warnings: string[] = []
    const heard = (warning: Error): number => warnings.push(warning.message)
    process.on('warning', heard)
    const controller = new AbortController()
    const all = Array.from({ length: 1_000 }, () =>
      awaitPayment(instance, key, { signal: controller.signal }).catch((error: NetworkError) => error.code),
    )
    controller.abort()
    expect(new Set(await Promise.all(all))).toEqual(new Set(['ERR_NET_ABORTED']))
    await new Promise(setImmediate)
    process.off('warning', heard)
    expect(warnings).toEqual([])
  })

  test.each<[string, PaymentOptions, RegExp]>([
    ['seconds', { deadline: 30 }, /deadline must be milliseconds.*: 30 s is 30000/],
    ['no number', { deadline: Number.NaN }, /deadline must be milliseconds/],
    ['too often', { every: 2 }, /every must be milliseconds.*: 2 s is 2000/],
  ])('refuses %s', async (_, options, message) => {
    await expectRejection(awaitPayment(instance, key, options), InputError, 'ERR_INPUT_OPTION', message)
  })

  test('refuses a key that names no order', async () => {
    const none = { out_trade_no: '', mchid: '1' }
    await expectRejection(
      awaitPayment(instance, none),
      InputError,
      'ERR_INPUT_OPTION',
      /out_trade_no must be given/,
    )
  })
})
