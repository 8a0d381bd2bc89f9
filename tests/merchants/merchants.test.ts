/** Many merchants in one process: their clients, their receivers, what is kept of them. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { ConfigError, KeyRing, SignatureError } from '../../lib/index.js'
import { Merchants, type MerchantConfig } from '../../lib/merchants/index.js'
import { createNodeHandler, receive } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { Cache } from '../../lib/merchants/cache.js'
import { expectError, expectRejection } from '../helpers/errors.js'

jest.setTimeout(30_000)

/** Two merchants of two platforms, each with keys of its own. */
let platforms: readonly Simulator[]
let configs: Readonly<Record<string, MerchantConfig<'appid' | 'notify_url'>>>
const IDS = ['1900000001', '1900000002'] as const
beforeAll(async () => {
  platforms = await Promise.all(IDS.map(() => createSimulator()))
  configs = Object.fromEntries(
    platforms.map(({ config: { mchid: _mchid, ...config } }, at) => [
      IDS[at]!,
      {
        ...config,
        defaults: { appid: `wx000000000000000${at}`, notify_url: 'https://www.example.com/notify' },
      },
    ]),
  )
})
afterAll(() => Promise.all(platforms.map((platform) => platform.close())))

const order = { out_trade_no: 'many-0001', description: 'QQ公仔', amount: { total: 1 } }

describe('a client for each', () => {
  test('from an object, with its number, its application and its address filled in', async () => {
    const merchants = new Merchants<'appid' | 'notify_url'>({ [IDS[0]]: configs[IDS[0]]! })
    const shop = await merchants.get(IDS[0])
    const { data } = await shop.v3.pay.transactions.native.post({ json: order })
    expect(data.code_url).toMatch(/^weixin:/)
    expect(JSON.parse(platforms[0]!.requests.at(-1)!.signed!.split('\n')[4]!)).toEqual({
      ...order,
      appid: 'wx0000000000000000',
      mchid: IDS[0],
      notify_url: 'https://www.example.com/notify',
    })
    expect(await merchants.get(IDS[0])).toBe(shop)
    expect(merchants.size).toBe(1)
    await expectRejection(
      merchants.get('1900000009'),
      ConfigError,
      'ERR_CONFIG_MCHID',
      /there is no merchant "1900000009"/,
    )
    expect(merchants.size).toBe(1)
  })

  test('from a loader, once for all who ask at the same time; what fails is loaded again', async () => {
    let loads = 0
    let down = true
    const merchants = new Merchants(async (mchid) => {
      loads++
      await new Promise(setImmediate)
      if (down) throw new Error('the database is down')
      return configs[mchid]
    })
    const failing = Array.from({ length: 3 }, () => merchants.get(IDS[0]))
    expect(await Promise.allSettled(failing)).toMatchObject(failing.map(() => ({ status: 'rejected' })))
    expect([loads, merchants.size]).toEqual([1, 0])
    down = false
    const all = await Promise.all(Array.from({ length: 50 }, (_, at) => merchants.get(IDS[at % 2]!)))
    expect([loads, new Set(all).size, merchants.size]).toEqual([3, 2, 2])
    merchants.forget(IDS[0])
    expect(await merchants.get(IDS[0])).not.toBe(all[0])
    expect(loads).toBe(4)
  })

  test('what is no merchant number is not loaded', async () => {
    const asked: string[] = []
    const merchants = new Merchants((mchid) => void asked.push(mchid))
    for (const mchid of ['', '../etc', '__proto__', '12', 'x'.repeat(99)])
      await expectRejection(merchants.get(mchid), ConfigError, 'ERR_CONFIG_MCHID', /there is no merchant/)
    expect(asked).toEqual([])
  })

  test('common settings are below its own; a mistake in a configuration is named', async () => {
    const merchants = new Merchants(
      { [IDS[0]]: { ...configs[IDS[0]]!, baseURL: undefined }, [IDS[1]]: { serial: 'zz' } } as never,
      {
        common: { baseURL: platforms[0]!.baseURL, retry: false },
      },
    )
    expect(
      (await (await merchants.get(IDS[0])).v3.certificates.get().catch((error: unknown) => error)) as object,
    ).toBeDefined()
    await expectRejection(merchants.get(IDS[1]), ConfigError, 'ERR_CONFIG_SERIAL', /serial/)
    expectError(
      () => new Merchants(undefined as never),
      ConfigError,
      'ERR_CONFIG_OPTION',
      /configurations by mchid/,
    )
    expectError(() => new Merchants({}, { max: 0 }), ConfigError, 'ERR_CONFIG_OPTION', /max must be/)
  })

  test('the one that was not asked for longest goes first, and with it the ring that its loader made', async () => {
    const rings: KeyRing[] = []
    const closed: jest.Spied<KeyRing['close']>[] = []
    const calls = (): number[] => closed.map(({ mock }) => mock.calls.length)
    const merchants = new Merchants(
      (mchid) => {
        const ring = new KeyRing({ keys: configs[IDS[0]]!.certs as Record<string, string> })
        rings.push(ring)
        closed.push(jest.spyOn(ring, 'close'))
        return { ...configs[IDS[0]]!, certs: ring, baseURL: `http://127.0.0.1/${mchid}` }
      },
      { max: 2 },
    )
    for (const mchid of ['1900000011', '1900000012', '1900000011', '1900000013']) await merchants.get(mchid)
    await new Promise(setImmediate)
    expect(calls()).toEqual([0, 1, 0])
    await merchants.close()
    expect(calls()).toEqual([1, 1, 1])
    await expectRejection(merchants.get('1900000011'), ConfigError, 'ERR_CONFIG_OPTION', /closed/)
  })
})

describe('a receiver for each', () => {
  const told = (at: number) =>
    platforms[at]!.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: `told-${at}` } })
  const numbers = async (merchants: Merchants<'appid' | 'notify_url'>) => {
    const seen: string[] = []
    const statuses: number[] = []
    for (const at of [0, 1]) {
      const { headers, body } = told(at)
      const handlers = {
        'TRANSACTION.SUCCESS': ({ resource }: { resource: { out_trade_no: string } }) =>
          void seen.push(resource.out_trade_no),
      }
      const { status } = await receive(merchants, headers, body, handlers, { onError: () => undefined })
      statuses.push(status)
    }
    return { seen, statuses }
  }

  test('by the serial number of its platform key, and no key is tried', async () => {
    const merchants = new Merchants<'appid' | 'notify_url'>(configs)
    expect(await numbers(merchants)).toEqual({ seen: ['told-0', 'told-1'], statuses: [204, 204] })
    expect(merchants.size).toBe(2)
    const { headers, body } = told(0)
    const errors: unknown[] = []
    const { status } = await receive(
      merchants,
      { ...headers, 'wechatpay-serial': 'PUB_KEY_ID_0000000000000000000000000000' },
      body,
      { 'TRANSACTION.SUCCESS': () => undefined },
      { onError: (error) => void errors.push(error) },
    )
    expect([status, errors[0]]).toEqual([401, expect.objectContaining({ code: 'ERR_SIG_SERIAL' })])
    await expectRejection(merchants.receiverOf({}), SignatureError, 'ERR_SIG_MISSING', /no Wechatpay-Serial/)
  })

  test('of merchants that are not loaded by mchidOf; unknown serial numbers are asked for once', async () => {
    const asked: string[] = []
    const merchants = new Merchants<'appid' | 'notify_url'>((mchid) => configs[mchid], {
      mchidOf: async (serial) => {
        asked.push(serial)
        return IDS.find((mchid) => serial in configs[mchid]!.certs!)
      },
    })
    expect((await numbers(merchants)).statuses).toEqual([204, 204])
    expect((await numbers(merchants)).statuses).toEqual([204, 204])
    expect(asked).toHaveLength(2)
    for (let at = 0; at < 3; at++)
      await expectRejection(
        merchants.receiverOf({ 'Wechatpay-Serial': 'AB:CD' }),
        SignatureError,
        'ERR_SIG_SERIAL',
        /no merchant's/,
      )
    expect(asked.slice(2)).toEqual(['ABCD'])
  })

  test('by a path that names it, as where two merchants have one key', async () => {
    const shared = Object.fromEntries(IDS.map((mchid) => [mchid, configs[IDS[0]]!]))
    const merchants = new Merchants<'appid' | 'notify_url'>(shared)
    expect((await numbers(merchants)).statuses).toEqual([401, 401])
    const seen: string[] = []
    const server = createServer((request, response) => {
      const mchid = request.url!.split('/').at(-1)!
      void createNodeHandler(() => merchants.notifications(mchid), {
        'TRANSACTION.SUCCESS': ({ resource }) => void seen.push(`${mchid} ${resource.out_trade_no}`),
      })(request, response)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    const { headers, body } = told(0)
    const answer = await fetch(`http://127.0.0.1:${port}/notify/${IDS[1]}`, { method: 'POST', headers, body })
    server.close()
    expect([answer.status, seen]).toEqual([204, [`${IDS[1]} told-0`]])
  })

  test('whose certificates a ring fetches: as soon as the ring has them', async () => {
    const { config } = platforms[0]!
    const ring = new KeyRing()
    const merchants = new Merchants({ [IDS[0]]: { ...configs[IDS[0]]!, certs: ring } })
    const [[serial, key]] = Object.entries(config.certs) as [[string, string]]
    const { headers } = told(0)
    await expectRejection(merchants.receiverOf(headers), SignatureError, 'ERR_SIG_SERIAL', /no merchant's/)
    ring.add(serial, key)
    expect(await merchants.receiverOf(headers)).toBe(await merchants.notifications(IDS[0]))
  })
})

test('what is kept is kept for as long as it was said', async () => {
  let now = 0
  const gone: string[] = []
  const cache = new Cache<number>(
    2,
    1_000,
    (key) => void gone.push(key),
    () => now,
  )
  const make = (value: number) => () => Promise.resolve(value)
  expect([await cache.get('a', make(1)), await cache.get('a', make(2))]).toEqual([1, 1])
  now = 1_000
  expect([await cache.get('a', make(3)), gone]).toEqual([3, ['a']])
  await cache.get('b', make(4))
  await cache.get('c', make(5))
  expect([gone, cache.size]).toEqual([['a', 'a'], 2])
})
