/** Faults before an answer can begin: names, connections, TLS, and connections that were kept too long. */
import { Agent } from 'node:https'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay, type Config, type ConfigOptions } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { head, startFaultProxy, type Fault } from '../helpers/fault-proxy.js'
import { config } from '../helpers/platform.js'
import { call, closed, KINDS, PATIENT, resultOf, suffer, TIMEOUT, type Kind, type Result } from './calls.js'
import { pairOf } from '../helpers/keys.js'

const same = (result: Result): Record<Kind, Result> => ({
  query: result,
  order: result,
  upload: result,
  download: result,
})
const unreachable = same('NetworkError ERR_NET_CONNECT not-sent')
const rejected = same('NetworkError ERR_NET_TLS not-sent')

type Lookup = (
  host: string,
  options: { all?: boolean },
  done: (error: Error | null, address?: unknown, family?: number) => void,
) => void
const failing =
  (code: string): Lookup =>
  (host, _, done) =>
    void setImmediate(
      done,
      Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: 'getaddrinfo' }),
    )
const toLoopback: Lookup = (_, { all }, done) =>
  void setImmediate(() =>
    all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  )
const never: Lookup = () => undefined
const named = { baseURL: 'https://pay.invalid/' }

describe('no connection', () => {
  test('because it is refused', async () => {
    const gone = await startFaultProxy({})
    await gone[Symbol.asyncDispose]()
    expect(await suffer({}, { baseURL: gone.baseURL })).toEqual(unreachable)
  })

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('because its name does not resolve: %s', async (code) => {
    expect(await suffer({}, { ...named, lookup: failing(code) })).toEqual(unreachable)
  })

  test("because nothing answers, with the attempt's own time", async () => {
    expect(await suffer({}, { ...named, lookup: never, timeout: TIMEOUT })).toEqual(unreachable)
  })

  describe('the error', () => {
    const names = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']
    const before = names.map((name) => [name, process.env[name]] as const)
    beforeEach(() => {
      for (const name of names) delete process.env[name]
    })
    afterAll(() => {
      for (const [name, value] of before) if (value !== undefined) process.env[name] = value
    })
    const messageOf = async (more: ConfigOptions) =>
      String(
        await new Wechatpay(config('https://pay.invalid/', { retry: false, ...more }))
          .chain('v3/x')
          .get()
          .catch((error: Error) => error.message),
      )
    const refused = failing('ENOTFOUND')

    test('names the host', async () => {
      const message = 'GET /v3/x: no connection to pay.invalid: ENOTFOUND. Nothing was sent (ERR_NET_CONNECT)'
      expect(await messageOf({ lookup: refused })).toBe(message)
      expect(await messageOf({ lookup: refused, adapter: 'http' })).toBe(message)
      expect(await messageOf({ lookup: never, timeout: TIMEOUT })).toBe(
        'GET /v3/x: no connection to pay.invalid in time. Nothing was sent (ERR_NET_CONNECT)',
      )
    })
    test.each(names)('names %s of the environment, which is not used, and not its address', async (name) => {
      process.env[name] = 'http://user:password@127.0.0.1:1'
      expect(await messageOf({ lookup: refused })).toBe(
        `GET /v3/x: no connection to pay.invalid: ENOTFOUND. Nothing was sent. ${name} of the environment is not used: give proxy or httpsAgent (ERR_NET_CONNECT)`,
      )
      for (const given of [{ httpsAgent: new Agent() }, { proxy: { host: '127.0.0.1', port: 1 } }])
        expect(await messageOf({ lookup: refused, ...given })).not.toMatch(/environment/)
    })
    test('names the proxy that was to be used', async () => {
      expect(await messageOf({ proxy: { host: '127.0.0.1', port: 1 } })).toMatch(
        /^GET \/v3\/x: no connection to the proxy 127\.0\.0\.1:1: ECONNREFUSED\. Nothing was sent \(/,
      )
    })
  })

  describe('', () => {
    afterEach(() => {
      jest.useRealTimers()
    })

    test('for 5 s, whatever time the whole attempt has; the standby host is asked then', async () => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] })
      const tried: string[] = []
      const lookup: Lookup = (host) => void tried.push(host)
      const instance = new Wechatpay(
        config('https://a.invalid/', {
          hosts: ['https://a.invalid/', 'https://b.invalid/'],
          lookup,
          timeout: 60_000,
          retry: { max: 1 },
        }),
        { sleep: async () => undefined },
      )
      const result = resultOf(call('order', instance))
      for (let second = 0; second < 4; second++) await jest.advanceTimersByTimeAsync(1_000)
      expect(tried).toEqual(['a.invalid'])
      for (let second = 0; second < 7; second++) await jest.advanceTimersByTimeAsync(1_000)
      expect(await result).toBe('NetworkError ERR_NET_CONNECT not-sent')
      expect(tried).toEqual(['a.invalid', 'b.invalid'])
    })
  })
})

describe('no TLS, because', () => {
  const { privateKey } = pairOf('tls')
  const key = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
  const certify = (name: string, now = Date.now(), days = 2) =>
    issueCertificate(privateKey, '5157F09EFDC096DE15EBE81A47057A7211111111', name, now, days)
  const DAY = 86_400_000

  /** Against `https://localhost`, whose certificate is trusted. */
  const handshake = (cert: string, tls: object = {}, trusted = true) =>
    suffer({ tls: { key, cert, ...tls } }, to(trusted ? cert : undefined))
  const to = (ca?: string): Partial<Config> => ({
    lookup: toLoopback,
    httpsAgent: new Agent({ ...(ca !== undefined && { ca }) }),
  })
  /** Against something that is no TLS server. */
  const raw = async (accept: (socket: Socket) => void, timeout = PATIENT) => {
    await using proxy = await startFaultProxy({ accept })
    const result = await suffer({}, { ...to(), baseURL: `https://localhost:${proxy.port}/`, timeout })
    await closed(proxy)
    return result
  }

  test('the certificate is for another name', async () =>
    expect(await handshake(certify('other.example'))).toEqual(rejected))
  test('the certificate expired', async () =>
    expect(await handshake(certify('localhost', Date.now() - 10 * DAY, 1))).toEqual(rejected))
  test('the certificate is signed by nobody we trust', async () =>
    expect(await handshake(certify('localhost'), {}, false)).toEqual(rejected))
  test('the server speaks TLS 1.0 only', async () => {
    expect(
      await handshake(certify('localhost'), {
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    ).toEqual(rejected)
  })

  test('the handshake stops half way', async () => {
    expect(
      await raw(
        (socket) => void socket.once('data', () => socket.write(Buffer.from('160303007a', 'hex'))),
        TIMEOUT,
      ),
    ).toEqual(unreachable)
  })

  test('the handshake is reset', async () => {
    expect(await raw((socket) => void socket.once('data', () => socket.resetAndDestroy()))).toEqual(
      same('NetworkError ERR_NET_RESET not-sent'),
    )
  })

  test('nothing of that, and the call succeeds', async () =>
    expect(await handshake(certify('localhost'))).toEqual(same('ok')))
})

describe('a connection that was kept breaks under the next request', () => {
  /** The first request of each connection is answered, the second meets `end`. */
  const breaking = (end: (socket: Socket) => void): Fault => ({
    line: (socket, number) => {
      if (number > 1) end(socket)
      return number > 1
    },
    answer: ({ socket, answer }) =>
      void socket.write(
        Buffer.concat([Buffer.from(head(answer, { Connection: 'keep-alive' })), answer.body]),
      ),
  })
  const ends: [string, (socket: Socket) => void, Result][] = [
    ['by a reset', (socket) => socket.resetAndDestroy(), 'NetworkError ERR_NET_RESET unknown'],
    ['by its end', (socket) => socket.end(), 'NetworkError ERR_NET_RESET unknown'],
    ['in silence', () => undefined, 'NetworkError ERR_NET_TIMEOUT unknown'],
  ]

  test.each(ends)('%s: an error where nothing is repeated', async (_, end, expected) => {
    for (const kind of KINDS) {
      await using proxy = await startFaultProxy(breaking(end))
      const instance = new Wechatpay(config(proxy.baseURL, { timeout: PATIENT, retry: false }))
      expect(await resultOf(call('query', instance))).toBe('ok')
      await sleep(10)
      expect(
        await resultOf(call(kind, instance, { timeout: expected.includes('TIMEOUT') ? TIMEOUT : PATIENT })),
      ).toBe(expected)
      expect(proxy.received).toHaveLength(1)
    }
  })

  test.each(ends.slice(0, 2))(
    '%s: repeated at once, unless it is a write without a number',
    async (_, end) => {
      for (const kind of KINDS) {
        await using proxy = await startFaultProxy(breaking(end))
        const sleeps: number[] = []
        const instance = new Wechatpay(config(proxy.baseURL, { timeout: PATIENT }), {
          sleep: async (milliseconds: number) => void sleeps.push(milliseconds),
        })
        await call('query', instance)
        await sleep(10)
        expect(await resultOf(call(kind, instance))).toBe(
          kind === 'upload' ? 'NetworkError ERR_NET_RESET unknown' : 'ok',
        )
        expect(sleeps).toEqual([])
      }
    },
  )
})

test('kept connections that are all dead cost a query two of its attempts, the first at once, the second after a wait', async () => {
  let number = 0
  await using proxy = await startFaultProxy({
    line: (socket, turn) => {
      if (turn === 1 || ++number > 2) return false
      socket.resetAndDestroy()
      return true
    },
    answer: ({ socket, answer }) =>
      void setTimeout(
        () =>
          socket.write(Buffer.concat([Buffer.from(head(answer, { Connection: 'keep-alive' })), answer.body])),
        20,
      ),
  })
  const sleeps: number[] = []
  const instance = new Wechatpay(config(proxy.baseURL, { timeout: PATIENT }), {
    random: () => 1,
    sleep: async (milliseconds: number) => void sleeps.push(milliseconds),
  })
  await Promise.all([call('query', instance), call('query', instance), call('query', instance)])
  await sleep(10)
  expect(await call('query', instance)).toMatchObject({ status: 200, attempts: 3 })
  expect(sleeps).toEqual([800])
})
