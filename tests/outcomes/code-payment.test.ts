/** Payments by code: sent once whatever happens, and at the end either paid or reversed. */
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { ApiError, Hash, NetworkError, Transformer, Wechatpay } from '../../lib/index.js'
import { payByCode, type CodePaymentOptions } from '../../lib/outcomes/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { answer, config, merchant, secret } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'
import { seconds, turnedClock } from './turned-clock.js'

jest.setTimeout(20_000)

const codeOrder = (out_trade_no: string, mchid = merchant.mchid) => ({
  appid: 'wx8888888888888888',
  mchid,
  description: 'QQ公仔',
  out_trade_no,
  payer: { auth_code: '130061098828009406' },
  amount: { total: 100 },
  scene_info: { store_info: { id: '0001' } },
})
const micropay = (out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mch_id: merchant.mchid,
  body: 'QQ公仔',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '127.0.0.1',
  auth_code: '130061098828009406',
})

describe('on the simulator', () => {
  let platform: Simulator
  let instance: Wechatpay
  beforeAll(async () => {
    platform = await createSimulator()
    instance = new Wechatpay({ ...platform.config, retry: false })
  })
  afterAll(() => platform.close())
  const posts = (since: number, path: RegExp): number =>
    platform.requests.slice(since).filter(({ target }) => path.test(target)).length

  test('is paid at once, in APIv3 and APIv2', async () => {
    const { mchid } = platform.config
    const v3 = await payByCode(instance, codeOrder('code-0001', mchid), {}, turnedClock())
    expect(v3).toMatchObject({
      paid: true,
      state: 'SUCCESS',
      reversedHere: false,
      data: { out_trade_no: 'code-0001' },
    })
    const v2 = await payByCode(instance, { ...micropay('code-0002'), mch_id: mchid }, {}, turnedClock())
    expect(v2).toMatchObject({ paid: true, state: 'SUCCESS', data: { out_trade_no: 'code-0002' } })
  })

  test('whose response is lost is found by a query, and was sent once', async () => {
    const { mchid } = platform.config
    const since = platform.requests.length
    const clock = turnedClock()
    platform.fail({ mode: 'reset', path: /codepay$/ })
    expect(await payByCode(instance, codeOrder('code-0003', mchid), {}, clock)).toMatchObject({ paid: true })
    platform.fail({ mode: 'reset', path: /micropay$/ })
    const order = { ...micropay('code-0004'), mch_id: mchid }
    expect(await payByCode(instance, order, {}, turnedClock())).toMatchObject({ paid: true })
    expect([posts(since, /codepay$/), posts(since, /micropay$/)]).toEqual([1, 1])
    expect(seconds(clock.woken)).toEqual([5])
  })

  test('that never arrived is absent, and nothing is taken back', async () => {
    const { mchid } = platform.config
    platform.fail({ mode: '503', path: /codepay$/ })
    const outcome = await payByCode(instance, codeOrder('code-0005', mchid), {}, turnedClock())
    expect(outcome).toEqual({ paid: false, state: 'ABSENT', reversedHere: false, data: undefined })
  })
})

describe.each(['v3', 'v2'] as const)('%s, whatever answers', (api) => {
  type Turn = (response: ServerResponse) => void
  let server: TestServer
  let turns: Turn[]
  let instance: Wechatpay
  beforeAll(async () => {
    server = await startServer((_, response) => (turns.length > 1 ? turns.shift()! : turns[0]!)(response))
    instance = new Wechatpay(config(server.baseURL, { retry: false }))
  })
  afterAll(() => server.close())

  const xml =
    (fields: Readonly<Record<string, string>>): Turn =>
    (response) => {
      const all = {
        return_code: 'SUCCESS',
        return_msg: 'OK',
        appid: 'wx8888888888888888',
        mch_id: merchant.mchid,
        nonce_str: 'x',
        ...fields,
      }
      const text = Object.keys(all)
        .sort()
        .map((name) => `${name}=${(all as Record<string, string>)[name]}`)
        .join('&')
      const sign = Hash.md5(`${text}&key=${secret}`).toUpperCase()
      response.writeHead(200, { 'content-type': 'text/xml' }).end(Transformer.toXml({ ...all, sign }))
    }
  const state = (trade_state: string): Turn =>
    api === 'v2'
      ? xml({ result_code: 'SUCCESS', trade_state, out_trade_no: 'code-1' })
      : (response) => answer(response, { out_trade_no: 'code-1', trade_state })
  const refusal = (err_code: string, more: Readonly<Record<string, string>> = {}, status = 400): Turn =>
    api === 'v2'
      ? xml({ result_code: 'FAIL', err_code, err_code_des: 'x', ...more })
      : (response) => answer(response, { code: err_code, message: 'x' }, status)
  const unclear = api === 'v2' ? refusal('SYSTEMERROR') : refusal('SYSTEM_ERROR', {}, 500)
  const broken: Turn = (response) => void response.destroy()
  const reversed: Turn =
    api === 'v2'
      ? xml({ result_code: 'SUCCESS', recall: 'N' })
      : (response) => answer(response, { out_trade_no: 'code-1', mchid: merchant.mchid })

  async function run(given: Turn[], options: CodePaymentOptions = {}) {
    turns = [...given]
    const since = server.received.length
    const clock = turnedClock()
    const order = api === 'v2' ? micropay('code-1') : codeOrder('code-1')
    const outcome = await payByCode(instance, order, options, clock).catch((error: unknown) => error)
    const asked = server.received.slice(since).map(({ target }) => {
      if (target.endsWith('reverse')) return 'reverse'
      return /codepay|micropay/.test(target) ? 'pay' : 'query'
    })
    return { outcome, asked: asked.join(' '), times: seconds(clock.woken) }
  }

  test('while the user enters a password it is asked for, and shown', async () => {
    const states: string[] = []
    const { outcome, asked, times } = await run([broken, state('USERPAYING'), broken, state('SUCCESS')], {
      onState: (one) => states.push(one),
    })
    expect(outcome).toMatchObject({ paid: true, state: 'SUCCESS' })
    expect([asked, times]).toEqual(['pay query query query', [5, 15, 25]])
    expect(states).toEqual(['USERPAYING', 'SUCCESS'])
  })

  test('what stays unclear for 45 s is reversed, again and again until that is certain', async () => {
    const { outcome, asked, times } = await run([
      broken,
      ...Array.from({ length: 5 }, () => state('USERPAYING')),
      broken,
      refusal('USERPAYING'),
      unclear,
      reversed,
    ])
    expect(outcome).toMatchObject({ paid: false, state: 'REVOKED', reversedHere: true })
    expect(asked).toBe('pay query query query query query reverse reverse reverse reverse')
    expect(times).toEqual([5, 15, 25, 35, 45, 50, 60, 70])
  })

  test('a reversal that is never answered is an error whose outcome is unknown', async () => {
    const { outcome } = await run([broken])
    expect(outcome).toBeInstanceOf(NetworkError)
    expect(outcome).toMatchObject({ outcome: 'unknown' })
  })

  test('a refusal is thrown at once: nothing was taken', async () => {
    const { outcome, asked } = await run([refusal('NOTENOUGH', {}, 403)])
    expect(outcome).toBeInstanceOf(ApiError)
    expect(asked).toBe('pay')
  })

  test('a reversal before 15 s is none', async () => {
    const { times, outcome } = await run([broken, state('NOTPAY'), state('NOTPAY'), reversed], {
      deadline: 6_000,
    })
    expect([times, outcome]).toEqual([[5, 15], expect.objectContaining({ state: 'REVOKED' })])
  })

  test('with reverse: false it is told as it is', async () => {
    const options = { reverse: false, deadline: 15_000 }
    expect((await run([broken, state('USERPAYING')], options)).outcome).toMatchObject({
      paid: false,
      state: 'USERPAYING',
    })
    expect((await run([broken], options)).outcome).toBeInstanceOf(NetworkError)
  })

  test('REVOKED, CLOSED and PAYERROR are ends', async () => {
    for (const end of ['REVOKED', 'CLOSED', 'PAYERROR'])
      expect((await run([broken, state(end)])).outcome).toMatchObject({
        paid: false,
        state: end,
        reversedHere: false,
      })
  })

  if (api === 'v2')
    test('recall: Y asks for another reversal', async () => {
      const { asked } = await run(
        [
          broken,
          state('NOTPAY'),
          state('NOTPAY'),
          refusal('PAYERROR', { recall: 'Y' }),
          xml({ result_code: 'SUCCESS', recall: 'Y' }),
          reversed,
        ],
        { deadline: 15_000 },
      )
      expect(asked).toBe('pay query query reverse reverse reverse')
    })
})
