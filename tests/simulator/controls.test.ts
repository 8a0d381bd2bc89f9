/** What a test may turn: faults, latency, clocks, keys, saved state, and the way without a socket. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { MediaUtil, Wechatpay, WechatpayError } from '../../lib/index.js'
import { startServer } from '../helpers/server.js'
import { FAULT_MODES } from '../../lib/simulator/faults.js'
import { createSimulator, type FaultMode, type Simulator } from '../../lib/simulator/index.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-simulator-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const order = (platform: Simulator, out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid: platform.config.mchid,
  description: '公仔',
  out_trade_no,
  notify_url: 'https://www.example.com/',
  amount: { total: 1000 },
})

describe('a fault', () => {
  const chances: number[] = []
  let platform: Simulator
  let instance: Wechatpay
  beforeAll(async () => {
    platform = await createSimulator({ random: () => chances.shift() ?? 0.5 })
    instance = new Wechatpay({ ...platform.config, retry: false })
  })
  afterAll(() => platform.close())
  const provinces = (timeout = 10_000) => instance.v3.capital.capitallhh.areas.provinces.get({ timeout })

  test.each<[FaultMode, string]>([
    ['reset', 'ERR_NET_RESET'],
    ['stall', 'ERR_NET_TIMEOUT'],
    ['503', 'SYSTEM_ERROR'],
    ['429', 'RATELIMIT_EXCEEDED'],
    ['html502', 'ERR_NET_GATEWAY'],
    ['unsigned', 'ERR_SIG_MISSING'],
    ['stale', 'ERR_SIG_EXPIRED'],
    ['wrong-serial', 'ERR_SIG_SERIAL'],
    ['signtest', 'ERR_SIG_PROBE'],
    ['truncate', 'ERR_NET_TRUNCATED'],
  ])('%s ends as %s, once', async (mode, code) => {
    platform.fail({ mode })
    const error = await provinces(mode === 'stall' ? 500 : undefined).then(
      () => undefined,
      (reason: unknown) => reason as WechatpayError,
    )
    expect(error).toBeInstanceOf(WechatpayError)
    expect(error).toMatchObject({ code })
    expect((await provinces()).status).toBe(200)
  })

  test.each(FAULT_MODES)(
    '%s by rate comes as often as chance has it, by path to that path alone',
    async (mode) => {
      const timeout = mode === 'stall' ? 500 : 10_000
      const query = () => instance.v3.capital.capitallhh.areas.provinces.get({ timeout })
      const place = () =>
        instance.v3.pay.transactions.native.post({ json: order(platform, `by-path-${mode}`), timeout })
      const ended = (...calls: (() => Promise<unknown>)[]) =>
        calls.reduce<Promise<string[]>>(
          async (before, call) => [
            ...(await before),
            await call().then(
              () => 'taken',
              () => 'failed',
            ),
          ],
          Promise.resolve([]),
        )
      chances.push(0.1, 0.9, 0.4, 0.6)
      platform.fail({ mode, rate: 0.5 })
      expect(await ended(query, query, query, query)).toEqual(['failed', 'taken', 'failed', 'taken'])
      platform.heal()
      platform.fail({ mode, path: '/v3/capital/capitallhh/areas/provinces', times: 2 })
      expect(await ended(place, query, place, query, query)).toEqual([
        'taken',
        'failed',
        'taken',
        'failed',
        'taken',
      ])
    },
  )

  test('meets requests by path, by chance, and as long as it is there', async () => {
    const stop = platform.fail({ mode: '503', path: /provinces$/, rate: 0.51 })
    platform.fail({ mode: '503', rate: 0.5 })
    await expect(provinces()).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    await instance.v3.pay.transactions.native.post({ json: order(platform, 'other-path') })
    stop()
    expect((await provinces()).status).toBe(200)
    platform.fail({ mode: '429', rate: 1 })
    platform.heal()
    expect((await provinces()).status).toBe(200)
  })

  test('that cuts the line after the work leaves an order behind', async () => {
    platform.fail({ mode: 'reset', method: 'POST' })
    await expect(
      instance.v3.pay.transactions.native.post({ json: order(platform, 'orphan-1') }),
    ).rejects.toMatchObject({ outcome: 'unknown' })
    const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'orphan-1',
      query: { mchid: platform.config.mchid },
    })
    expect(data.trade_state).toBe('NOTPAY')
  })
})

test('a clock that is wrong by six minutes refuses the request and dates the refusal wrong', async () => {
  await using platform = await createSimulator({ skew: 360_000 })
  await expect(
    new Wechatpay({ ...platform.config, retry: false }).v3.capital.capitallhh.areas.provinces.get(),
  ).rejects.toMatchObject({ code: 'SIGN_ERROR', response: { status: 401 }, verified: false })
  expect(platform.requests.at(-1)).toMatchObject({
    status: 401,
    reason: expect.stringContaining('within 300 s'),
  })
})

test('more requests a minute than are taken are refused, each operation by itself, until a minute has gone', async () => {
  await using platform = await createSimulator({ rateLimit: 2 })
  const instance = new Wechatpay({ ...platform.config, retry: false })
  const provinces = () => instance.v3.capital.capitallhh.areas.provinces.get()
  await provinces()
  await provinces()
  await expect(provinces()).rejects.toMatchObject({
    code: 'FREQUENCY_LIMITED',
    verified: true,
    response: { status: 429 },
  })
  await instance.v3.pay.transactions.native.post({ json: order(platform, 'other-operation') })
  await platform.advance('1m')
  expect((await provinces()).status).toBe(200)
})

test('latency makes a short timeout fail', async () => {
  await using platform = await createSimulator({ latency: 5_000 })
  await expect(
    new Wechatpay({
      ...platform.config,
      retry: false,
      timeout: 500,
    }).v3.capital.capitallhh.areas.provinces.get(),
  ).rejects.toMatchObject({ code: 'ERR_NET_TIMEOUT' })
})

test('keys, clock and business survive in a file', async () => {
  const file = join(folder, 'state.json')
  let config
  {
    await using platform = await createSimulator({ balance: 5000 })
    await new Wechatpay(platform.config).v3.pay.transactions.native.post({
      json: order(platform, 'saved-01'),
    })
    await platform.pay('saved-01')
    await platform.advance('2d')
    platform.switchTo('both')
    await platform.save(file)
    config = platform.config
  }
  await using again = await createSimulator({ load: file })
  expect(again.config).toEqual({ ...config, baseURL: again.baseURL })
  expect(again.now()).toBeGreaterThan(Date.now() + 47 * 3_600_000)
  const { data } = await new Wechatpay(again.config).v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'saved-01',
    query: { mchid: again.config.mchid },
  })
  expect(data.trade_state).toBe('SUCCESS')
  expect(again.ledger.balance(`mch:${again.config.mchid}:BASIC`)).toBe(5000 + 994)
})

test('a notification that was not acknowledged is told on after loading', async () => {
  let deaf = true
  await using shop = await startServer((_, response) => {
    response.writeHead(deaf ? 500 : 204).end()
  })
  const file = join(folder, 'pending.json')
  {
    await using platform = await createSimulator()
    await new Wechatpay(platform.config).v3.pay.transactions.native.post({
      json: { ...order(platform, 'pending-1'), notify_url: shop.baseURL },
    })
    await platform.pay('pending-1')
    await platform.save(file)
  }
  deaf = false
  await using again = await createSimulator({ load: file })
  await again.advance('15s')
  expect(again.notifications.all).toMatchObject([{ attempts: [500, 204], state: 'acknowledged' }])
})

describe("the platform's keys", () => {
  test.each(['public-key', 'certificate', 'both'] as const)(
    'of mode %s are those that verify its answers',
    async (mode) => {
      await using platform = await createSimulator({ mode })
      expect(Object.keys(platform.config.certs).map((serial) => serial.startsWith('PUB_KEY_ID_'))).toEqual(
        { 'public-key': [true], certificate: [false], both: [true, false] }[mode],
      )
      expect((await new Wechatpay(platform.config).v3.capital.capitallhh.areas.provinces.get()).status).toBe(
        200,
      )
    },
  )
})

describe('a word that means nothing is refused where it stands', () => {
  const options: readonly (readonly [object, string])[] = [
    [{ balnce: 1 }, 'there is no "balnce"'],
    [{ mode: 'publickey' }, 'mode must be one of public-key, certificate, both, sm, found "publickey"'],
    [{ feeRate: 0.6, balance: -1 }, 'balance must be a number from 0, found -1'],
    [{ fail: [{ mode: 'rest' }] }, 'mode must be one of reset, stall'],
    [{ now: 5 }, 'now must be a function'],
    [{ load: 7 }, 'load must be a string'],
  ]
  test.each(options)('createSimulator(%j)', async (given, message) => {
    await expect(createSimulator(given)).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'ERR_CONFIG_OPTION',
      message: expect.stringContaining(message),
    })
  })

  test('fail and switchTo', async () => {
    await using platform = await createSimulator({ stateful: false })
    const faults: readonly (readonly [object, string])[] = [
      [{ mode: 'rest' }, 'mode must be'],
      [{ path: 'v3/capital' }, 'path must be a whole path such as /v3/certificates'],
      [{ rate: 5 }, 'rate must be a number from 0 to 1'],
      [{ method: 'post' }, 'a verb in capitals'],
      [{ often: 1 }, 'there is no "often"'],
    ]
    for (const [fault, message] of faults) expect(() => platform.fail(fault)).toThrow(message)
    expect(() => platform.switchTo('pubkey' as never)).toThrow('switchTo: mode must be one of')
    expect((await new Wechatpay(platform.config).v3.capital.capitallhh.areas.provinces.get()).status).toBe(
      200,
    )
    await expect(platform.pay('nothing')).rejects.toMatchObject({ name: 'Refusal', code: 'ORDER_NOT_EXIST' })
  })
})

describe('without a socket', () => {
  const ask = (more: RequestInit = {}) => new Request('https://api.mch.weixin.qq.com/v3/certificates', more)

  test('the same request gets the same kind of answer, and the same faults', async () => {
    await using platform = await createSimulator()
    const response = await platform.fetch(ask())
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'SIGN_ERROR' })
    platform.fail({ mode: 'reset' })
    await expect(platform.fetch(ask())).rejects.toThrow('fetch failed')
    platform.fail({ mode: 'stall' })
    await expect(platform.fetch(ask({ signal: AbortSignal.timeout(50) }))).rejects.toMatchObject({
      name: 'AbortError',
    })
    platform.fail({ mode: 'truncate' })
    const cut = await platform.fetch(ask())
    await expect(cut.text()).rejects.toThrow('terminated')
  })

  test('a client whose network is replaced works as ever: orders, uploads, closing', async () => {
    await using platform = await createSimulator()
    const { baseURL: _, ...config } = platform.config
    const network = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation((input, init) => platform.fetch(new Request(input, init)))
    try {
      const instance = new Wechatpay({ ...config, adapter: 'fetch' })
      const { data } = await instance.v3.pay.transactions.native.post({ json: order(platform, 'fetched-1') })
      expect(data.code_url).toMatch(/^weixin:/)
      expect(
        (await instance.v3.merchant.media.upload.post({ body: new MediaUtil('a.png', 'bytes') })).data
          .media_id,
      ).toEqual(expect.any(String))
      expect(
        (
          await instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
            out_trade_no: 'fetched-1',
            json: { mchid: config.mchid },
          })
        ).status,
      ).toBe(204)
      expect(network.mock.calls.map(([input]) => (input as Request).url)).toEqual(
        expect.arrayContaining(['https://api.mch.weixin.qq.com/v3/pay/transactions/native']),
      )
    } finally {
      network.mockRestore()
    }
  })
})
