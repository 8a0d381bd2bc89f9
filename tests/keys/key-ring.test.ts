import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { KeyRing, Wechatpay, type RingKey } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { config, platform, signatureHeaders } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'
import { pairOf } from '../helpers/keys.js'

const other = pairOf('other')
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7211111111'
const HOUR = 3_600_000
const key = (expires?: number): RingKey => ({ key: other.publicKey, expires })

/** A ring on a clock that stands, whose source knows no key. */
function emptyRing() {
  const seen = { fetches: 0, now: 1_000_000 }
  const source = async () => {
    seen.fetches++
    return new Map<string, RingKey>()
  }
  return { ring: new KeyRing({ now: () => seen.now, source }), seen }
}

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('a ring', () => {
  test('holds public keys and certificates, prefers the first public key, and any that is asked for', () => {
    const ring = new KeyRing({
      keys: {
        [SERIAL]: issueCertificate(other.privateKey, SERIAL, 'x', Date.now()),
        [platform.serial]: platform.publicKey,
      },
    })
    expect([...ring.keys()]).toEqual([SERIAL, platform.serial])
    expect(ring.preferred).toBe(platform.serial)
    expect(ring.prefer(SERIAL).preferred).toBe(SERIAL)
    expect(ring.remove(SERIAL)).toBe(true)
    expect(ring.preferred).toBe(platform.serial)
    expect(() => ring.prefer('DEADBEEF')).toThrow(/not in the ring \[PUB_KEY_ID_.*\(ERR_CERTS_SERIAL\)/)
    expect(() => ring.add('A', platform.privateKey)).toThrow(/ERR_KEY_IS_PRIVATE/)
  })

  test('fetches once for 1,000 who ask at once for an unknown serial', async () => {
    let fetches = 0
    const ring = new KeyRing({
      source: async () => {
        fetches++
        return new Map([[SERIAL, key()]])
      },
    })
    const found = await Promise.all(Array.from({ length: 1_000 }, () => ring.find(SERIAL)))
    expect(fetches).toBe(1)
    expect(found.every((one) => one?.equals(other.publicKey))).toBe(true)
    ring.close()
  })

  test('fetches at most three times for 10,000 forged serials in 60 s', async () => {
    const { ring, seen } = emptyRing()
    for (let forged = 0; forged < 10_000; forged++) {
      expect(await ring.find(`F${forged % 3_000}`)).toBeUndefined()
      seen.now += 6
    }
    expect(seen.fetches).toBeLessThanOrEqual(3)
    ring.close()
  })

  test('does not ask again for a forged serial, and asks again after a while', async () => {
    const { ring, seen } = emptyRing()
    await ring.find('F')
    seen.now += 60_000
    await ring.find('F')
    expect(seen.fetches).toBe(1)
    seen.now += 600_000
    await ring.find('F')
    expect(seen.fetches).toBe(2)
    ring.add('F', other.publicKey).remove('F')
    seen.now += 60_000
    await ring.find('F')
    expect(seen.fetches).toBe(3)
    ring.close()
  })

  test('remembers the last 1,000 forged serials, and no more', async () => {
    const { ring, seen } = emptyRing()
    await Promise.all(Array.from({ length: 1_001 }, (_, at) => ring.find(`F${at}`)))
    seen.now += 60_000
    await Promise.all([ring.find('F1'), ring.find('F1000')])
    expect(seen.fetches).toBe(1)
    await ring.find('F0')
    expect(seen.fetches).toBe(2)
    ring.close()
  })

  test('takes a serial for forged only when a refresh said so: not after one that failed, and not within 30 s of the last', async () => {
    let [now, delivered, offline] = [1_000_000, new Map<string, RingKey>(), true]
    const ring = new KeyRing({
      now: () => now,
      source: async () => {
        if (offline) throw new Error('offline')
        return delivered
      },
    })
    expect(await ring.find(SERIAL)).toBeUndefined()
    now += 30_000
    offline = false
    expect(await ring.find('F')).toBeUndefined()
    now += 10_000
    expect(await ring.find(SERIAL)).toBeUndefined()
    now += 20_000
    delivered = new Map([[SERIAL, key()]])
    expect((await ring.find(SERIAL))?.equals(other.publicKey)).toBe(true)
    ring.close()
  })

  test.each(["the system's clock", 'a clock that is given'])(
    'finds a new serial 30 s after the last refresh, also when %s was set back or forward by an hour meanwhile',
    async (clock) => {
      let [date, since] = [1_700_000_000_000, 5_000]
      jest.spyOn(Date, 'now').mockImplementation(() => date)
      jest.spyOn(performance, 'now').mockImplementation(() => since)
      for (const step of [-HOUR, HOUR]) {
        let delivered = new Map<string, RingKey>()
        const ring = new KeyRing({
          ...(clock === 'a clock that is given' && { now: () => date }),
          source: async () => delivered,
        })
        await ring.find('FORGED')
        date += step
        delivered = new Map([[SERIAL, key()]])
        date += 30_000
        since += 30_000
        expect((await ring.find(SERIAL))?.equals(other.publicKey)).toBe(true)
        ring.close()
      }
    },
  )

  test('does not fetch again within 30 s because the clock was set forward', async () => {
    let fetches = 0
    const date = jest.spyOn(Date, 'now')
    const ring = new KeyRing({
      source: async () => {
        fetches++
        return new Map()
      },
    })
    await ring.find('F1')
    date.mockReturnValue(Date.now() + HOUR)
    await ring.find('F2')
    expect(fetches).toBe(1)
    ring.close()
  })

  test('encrypts with the preferred key, else with the certificate that lasts longest, else with the last one added', async () => {
    expect(new KeyRing().encrypting).toBeUndefined()
    expect(new KeyRing({ keys: { AA: other.publicKey, BB: other.publicKey } }).encrypting).toBe('BB')
    const ring = new KeyRing({
      now: () => 0,
      source: async () =>
        new Map([
          ['AA', key(9e9)],
          ['BB', key(8e9)],
        ]),
    })
    await ring.refresh()
    expect(ring.encrypting).toBe('AA')
    expect(ring.prefer('BB').encrypting).toBe('BB')
    ring.close()
  })

  test.each([
    ['twice a day', undefined, 12 * HOUR],
    ['before its newest certificate ends', 4 * HOUR, 2 * HOUR],
    ['every minute once that ended', -HOUR, 60_000],
  ])('refreshes %s, keeps no process alive with that, and stops when it is closed', async (_, end, wait) => {
    jest.useFakeTimers({ now: 0 })
    const set = jest.spyOn(globalThis, 'setTimeout')
    let fetches = 0
    const ring = new KeyRing({
      source: async () => {
        fetches++
        return new Map([[SERIAL, key(end)]])
      },
    })
    await ring.refresh()
    expect((set.mock.results.at(-1)!.value as NodeJS.Timeout).hasRef()).toBe(false)
    await jest.advanceTimersByTimeAsync(wait - 1)
    expect(fetches).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(fetches).toBe(2)
    ring.close()
    await jest.advanceTimersByTimeAsync(48 * HOUR)
    expect(fetches).toBe(2)
  })

  test('keeps its old keys when a refresh fails, and says so', async () => {
    const failures: unknown[] = []
    const ring = new KeyRing({
      keys: { [SERIAL]: other.publicKey },
      source: async () => {
        throw new Error('offline')
      },
    })
    ring.on('failed', (error) => failures.push(error))
    await expect(ring.refresh()).rejects.toThrow('offline')
    expect(ring.get(SERIAL)).toBeDefined()
    expect(failures).toMatchObject([{ message: 'offline' }])
    expect(await ring.find('UNKNOWN')).toBeUndefined()
    ring.close()
  })

  test('tells of new keys, of one that ends soon, and forgets one that ended', async () => {
    let now = 1_000_000
    let delivered = new Map([[SERIAL, key(now + 1000)]])
    const told: unknown[] = []
    const ring = new KeyRing({ now: () => now, source: async () => delivered })
    ring
      .on('rotated', (added) => told.push(['rotated', added]))
      .on('expiring', (serial) => told.push(['expiring', serial]))
    await ring.refresh()
    now += 2000
    delivered = new Map([['AB', key(now + 365 * 86_400_000)]])
    await ring.refresh()
    await ring.refresh()
    expect(told).toEqual([
      ['rotated', [SERIAL]],
      ['expiring', SERIAL],
      ['rotated', ['AB']],
    ])
    expect([...ring.keys()]).toEqual(['AB'])
    ring.close()
  })
})

describe('a client with a ring', () => {
  let server: TestServer
  let signer = { serial: platform.serial, privateKey: platform.privateKey }
  beforeAll(async () => {
    server = await startServer(({ headers }, response) => {
      const asked = headers['wechatpay-serial'] === platform.serial ? platform : signer
      response
        .writeHead(200, {
          ...signatureHeaders('{}', Date.now(), asked.privateKey),
          'Wechatpay-Serial': asked.serial,
        })
        .end('{}')
    })
  })
  beforeEach(() => {
    server.received.length = 0
  })
  afterAll(() => server.close())

  test('changes from certificates to a public key and back without a restart', async () => {
    signer = { serial: SERIAL, privateKey: other.privateKey }
    const ring = new KeyRing({ keys: { [SERIAL]: other.publicKey } })
    const instance = new Wechatpay(config(server.baseURL, { certs: ring }))
    const ask = async () => [
      (await instance.chain('v3/x').get()).headers['wechatpay-serial'],
      server.last().headers['wechatpay-serial'],
    ]
    expect(await ask()).toEqual([SERIAL, undefined])
    ring.add(platform.serial, platform.publicKey)
    expect(await ask()).toEqual([platform.serial, platform.serial])
    ring.prefer(SERIAL)
    expect(await ask()).toEqual([SERIAL, SERIAL])
    ring.remove(platform.serial)
    expect(await ask()).toEqual([SERIAL, SERIAL])
  })

  test('fetches a rotated certificate while it verifies the first answer signed with it, and loses none', async () => {
    signer = { serial: SERIAL, privateKey: other.privateKey }
    let fetches = 0
    const ring = new KeyRing({
      keys: { DEADBEEF: platform.publicKey },
      source: async () => {
        fetches++
        return new Map([[SERIAL, key()]])
      },
    })
    const instance = new Wechatpay(config(server.baseURL, { certs: ring }))
    await Promise.all(Array.from({ length: 40 }, () => instance.chain('v3/some/orders').post({ json: {} })))
    expect([fetches, server.received.length]).toEqual([1, 40])
    ring.close()
  })

  test('refuses a serial that no refresh finds, naming the keys it holds', async () => {
    signer = { serial: 'F0F0F0F0', privateKey: other.privateKey }
    const ring = new KeyRing({ keys: { [SERIAL]: other.publicKey }, source: async () => new Map() })
    await expect(
      new Wechatpay(config(server.baseURL, { certs: ring })).chain('v3/x').get(),
    ).rejects.toMatchObject({ code: 'ERR_SIG_SERIAL', message: expect.stringContaining(SERIAL) })
    ring.close()
  })
})
