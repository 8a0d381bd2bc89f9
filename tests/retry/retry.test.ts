/** When a call is repeated, when it is not, and where to. Nothing sleeps: waits are counted. */
import { Agent, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay, type Config } from '../../lib/index.js'
import { failure } from '../helpers/errors.js'
import { answer, authorizationOf, config, isGenuine, merchant } from '../helpers/platform.js'
import { startServer, type Responder, type TestServer } from '../helpers/server.js'

const waits: number[] = []
let now = Date.now()
const runtime = {
  now: () => now,
  random: () => 1,
  sleep: async (milliseconds: number) => {
    waits.push(milliseconds)
  },
}
const script: Responder[] = []
let home: TestServer
let standby: TestServer

beforeAll(async () => {
  const respond: Responder = (request, response) => (script.shift() ?? ok)(request, response)
  home = await startServer(respond)
  standby = await startServer(respond)
})
beforeEach(() => {
  waits.length = script.length = home.received.length = standby.received.length = 0
  now = Date.now()
})
afterAll(() => Promise.all([home.close(), standby.close()]))

const ok: Responder = (_, response) => answer(response, { ok: true })
const status =
  (code: number, body: object = {}, headers: Record<string, string> = {}): Responder =>
  (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(response, body, code)
  }
const html502: Responder = (_, response) => void response.writeHead(502).end('<html>')
const reset: Responder = (_, response) => void response.socket!.resetAndDestroy()
const truncated: Responder = (_, response) => {
  response.writeHead(200, { 'Content-Length': '100' }).write('{')
  setImmediate(() => response.destroy())
}
const stall: Responder = () => undefined
/** Connections of its own: clients share those that are kept, and one that is broken is repeated at once. */
const own = (baseURL: string, more: Partial<Config> = {}) =>
  config(baseURL, { httpAgent: new Agent({ keepAlive: true }), ...more })
const client = (more: Partial<Config> = {}) => new Wechatpay(own(home.baseURL, more), runtime)

const query = (instance = client(), more: object = {}) =>
  instance
    .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
    .get({ out_trade_no: 'A1', query: { mchid: merchant.mchid }, ...more })
const order = (instance = client(), more: object = {}) =>
  instance.chain('v3/some/orders').post({ json: { out_trade_no: 'A1', amount: 1 }, ...more })
const write = (instance = client(), more: object = {}) =>
  instance.chain('v3/some/thing').post({ json: { appid: 'wx1' }, ...more })

describe('a call is repeated, signed anew', () => {
  const repeated: [string, Responder, (() => Promise<{ attempts: number }>)[]][] = [
    ['a reset', reset, [query, order]],
    ['an HTML 502', html502, [query, order]],
    ['a 503', status(503, { code: 'X' }), [query, order]],
    ['a 504', status(504, { code: 'X' }), [query, order]],
    ['SYSTEM_ERROR', status(500, { code: 'SYSTEM_ERROR' }), [query, order]],
    ['a 429', status(429, { code: 'RATELIMIT_EXCEEDED' }), [query, order, write]],
    ['FREQUENCY_LIMITED', status(403, { code: 'FREQUENCY_LIMITED' }), [query, order, write]],
  ]
  test.each(repeated)('after %s, the right kinds of call only', async (_, fault, kinds) => {
    for (const kind of [query, order, write]) {
      script.push(fault)
      home.received.length = 0
      if (kinds.includes(kind)) {
        await expect(kind()).resolves.toMatchObject({ status: 200, attempts: 2 })
        expect(home.received.map((request) => isGenuine(request))).toEqual([true, true])
        const [first, second] = home.received.map((request) => authorizationOf(request))
        expect(first!['nonce_str']).not.toBe(second!['nonce_str'])
        expect(home.received[0]!.body).toEqual(home.received[1]!.body)
      } else {
        expect(await failure(kind())).toMatchObject({ attempts: 1 })
        expect(home.received).toHaveLength(1)
      }
    }
  })

  test('at most twice, with waits that double', async () => {
    script.push(html502, html502, html502)
    expect(await failure(query())).toMatchObject({ code: 'ERR_NET_GATEWAY', attempts: 3 })
    expect(waits).toEqual([400, 800])
  })

  test('as often as retry.max says, and not at all with retry: false', async () => {
    script.push(html502, html502, html502, html502)
    await expect(query(client({ retry: { max: 5 } }))).resolves.toMatchObject({ attempts: 5 })
    script.push(html502)
    expect(await failure(query(client({ retry: false })))).toMatchObject({ attempts: 1 })
    script.push(html502)
    expect(await failure(query(client(), { retry: false }))).toMatchObject({ attempts: 1 })
  })

  test('when it says that it is idempotent', async () => {
    script.push(reset)
    await expect(write(client(), { idempotent: true })).resolves.toMatchObject({ attempts: 2 })
  })

  test('when it closes an order', async () => {
    script.push(reset)
    await expect(
      client().chain('v3/pay/transactions/out-trade-no/{id}/close').post({ id: '1', json: {} }),
    ).resolves.toMatchObject({ attempts: 2 })
  })

  test('with the same stream of a body and the same upload', async () => {
    const { Readable } = await import('node:stream')
    script.push(status(429))
    await expect(
      client()
        .chain('v3/x')
        .post({ body: Readable.from([Buffer.from('{"a":1}')]) }),
    ).resolves.toMatchObject({ attempts: 2 })
    expect(home.received.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}'])
    expect(home.received.map((request) => isGenuine(request))).toEqual([true, true])
  })
})

describe('a call waits', () => {
  test('at least a second after a 429, and as long as Retry-After says', async () => {
    script.push(status(429), status(429, {}, { 'Retry-After': '7' }))
    await query()
    expect(waits[0]).toBeGreaterThanOrEqual(1000)
    expect(waits[1]).toBe(7000)
    script.push(status(429, {}, { 'Retry-After': new Date(now + 9000).toUTCString() }))
    await query()
    expect(waits[2]).toBeGreaterThan(7000)
  })

  test.each([-1, 1])('by a clock that is never set: %i hour does not touch its deadline', async (hours) => {
    const date = jest.spyOn(Date, 'now')
    try {
      const { now: _, ...waiting } = runtime
      const instance = new Wechatpay(own(home.baseURL, { deadline: 5000 }), waiting)
      script.push((request, response) => {
        date.mockReturnValue(now + hours * 3_600_000)
        return html502(request, response)
      })
      await expect(query(instance)).resolves.toMatchObject({ attempts: 2 })
      script.push(status(429, {}, { 'Retry-After': '7' }))
      expect(await failure(query(instance))).toMatchObject({ code: 'ERR_API_429', attempts: 1 })
    } finally {
      date.mockRestore()
    }
  })

  test('never beyond its deadline', async () => {
    script.push(status(429, {}, { 'Retry-After': '7' }))
    expect(await failure(query(client({ deadline: 5000 })))).toMatchObject({
      code: 'ERR_API_429',
      attempts: 1,
    })
    expect(waits).toEqual([])
  })

  test('and stops waiting when it is aborted', async () => {
    const controller = new AbortController()
    const instance = new Wechatpay(own(home.baseURL))
    script.push((request, response) => {
      setTimeout(() => controller.abort(), 20)
      return status(429)(request, response)
    })
    expect(await failure(query(instance, { signal: controller.signal }))).toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_ABORTED',
      attempts: 1,
      cause: { code: 'ERR_API_429' },
    })
  })
})

describe('what an earlier attempt may have done', () => {
  test('a later refusal does not deny, and the message says so', async () => {
    script.push(reset, status(400, { code: 'PARAM_ERROR' }))
    const error = await failure(order())
    expect(error).toMatchObject({ code: 'PARAM_ERROR', outcome: 'unknown', attempts: 2 })
    for (const text of [error.message, error.stack])
      expect(text).toContain('400 PARAM_ERROR. An earlier attempt may have been done: query before repeating')
  })

  test('nor a standby host that is not there', async () => {
    const gone = await startServer(ok)
    await gone.close()
    script.push(reset)
    expect(
      await failure(order(client({ hosts: [home.baseURL, gone.baseURL], retry: { max: 1 } }))),
    ).toMatchObject({ code: 'ERR_NET_CONNECT', outcome: 'unknown', attempts: 2 })
  })

  test('nor an abort while it waits', async () => {
    const controller = new AbortController()
    script.push(reset)
    const instance = new Wechatpay(own(home.baseURL), {
      random: () => 1,
      sleep: async () => {
        controller.abort()
        throw new Error('aborted')
      },
    })
    expect(await failure(order(instance, { signal: controller.signal }))).toMatchObject({
      code: 'ERR_NET_ABORTED',
      outcome: 'unknown',
    })
  })

  test('is nothing where the call is a query, or where nothing was sent', async () => {
    script.push(reset, status(404, { code: 'ORDER_NOT_EXIST' }))
    expect(await failure(query())).toMatchObject({
      code: 'ORDER_NOT_EXIST',
      outcome: 'rejected',
      attempts: 2,
    })
    script.push(status(429, { code: 'RATELIMIT_EXCEEDED' }), status(400, { code: 'PARAM_ERROR' }))
    expect(await failure(order())).toMatchObject({ code: 'PARAM_ERROR', outcome: 'rejected', attempts: 2 })
  })
})

describe('a call is never repeated', () => {
  const never: [string, Responder, string][] = [
    ['a 400', status(400, { code: 'PARAM_ERROR' }), 'PARAM_ERROR'],
    ['a 401', status(401, { code: 'SIGN_ERROR' }), 'SIGN_ERROR'],
    ['a 404', status(404, { code: 'ORDER_NOT_EXIST' }), 'ORDER_NOT_EXIST'],
    ['an unsigned answer', (_, response) => void response.end('{}'), 'ERR_SIG_MISSING'],
    ['a redirect', (_, response) => void response.writeHead(302, { Location: '/' }).end(), 'ERR_REDIRECT'],
  ]
  test.each(never)('after %s', async (_, fault, code) => {
    for (const kind of [query, order, write]) {
      script.push(fault)
      expect(await failure(kind())).toMatchObject({ code, attempts: 1 })
    }
    expect(home.received).toHaveLength(3)
  })

  test("when an order's answer was truncated; a query is, once", async () => {
    script.push(truncated)
    expect(await failure(order())).toMatchObject({
      code: 'ERR_NET_TRUNCATED',
      outcome: 'unknown',
      attempts: 1,
    })
    script.push(truncated, truncated)
    expect(await failure(query())).toMatchObject({ code: 'ERR_NET_TRUNCATED', attempts: 2 })
  })

  describe('when it is a payment by code', () => {
    const json = { out_trade_no: 'A1', payer: { auth_code: '134567890123456789' } }
    const xml = { mch_id: merchant.mchid, out_trade_no: 'A1', auth_code: '134567890123456789' }
    const paths: [string, object][] = [
      ['v3/pay/transactions/codepay', { json }],
      ['v3/pay/partner/transactions/codepay', { json }],
      ['v3/transactions/micropay', { json }],
      ['hk/v3/transactions/micropay', { json }],
      ['v3/global/micropay/transactions/pay', { json }],
      ['v2/pay/micropay', { xml }],
      ['v2/deposit/micropay', { xml }],
      ['v2/pay/facepay', { xml: { ...xml, auth_code: undefined, face_code: 'F1' } }],
      ['v3/some/new/path', { json }],
    ]
    const faults: [string, Responder][] = [
      ['a reset', reset],
      ['an HTML 502', html502],
      ['a 503', status(503, { code: 'X' })],
      ['SYSTEM_ERROR', status(500, { code: 'SYSTEM_ERROR' })],
      ['a signed 429', status(429, { code: 'RATELIMIT_EXCEEDED' })],
    ]
    test.each(paths)('%s', async (template, body) => {
      for (const [name, fault] of faults) {
        for (const declared of [undefined, true]) {
          home.received.length = script.length = 0
          script.push(fault)
          const pay = client()
            .chain(template)
            .post({ ...body, ...(declared && { idempotent: true }) })
          const { attempts } = await failure(pay)
          expect([name, attempts, home.received.length]).toEqual([name, 1, 1])
        }
      }
    })

    test('but it is sent to the standby host where nothing was sent to the first', async () => {
      const gone = await startServer(ok)
      await gone.close()
      const instance = client({ hosts: [gone.baseURL, standby.baseURL], baseURL: gone.baseURL })
      const pay = instance.chain('v3/pay/transactions/codepay' as string).post({ json })
      await expect(pay).resolves.toMatchObject({ attempts: 2 })
      expect(standby.received).toHaveLength(1)
    })
  })

  test('when the caller says that it is not idempotent: a query, an order, and what was not sent either', async () => {
    const instance = client({ retry: { max: 5 } })
    for (const kind of [query, order, write]) {
      for (const fault of [reset, status(429, { code: 'RATELIMIT_EXCEEDED' })]) {
        home.received.length = script.length = 0
        script.push(fault)
        expect(await failure(kind(instance, { idempotent: false, retry: { max: 5 } }))).toMatchObject({
          attempts: 1,
        })
        expect(home.received).toHaveLength(1)
      }
    }
    const gone = await startServer(ok)
    await gone.close()
    expect(await failure(order(client({ baseURL: gone.baseURL }), { idempotent: false }))).toMatchObject({
      outcome: 'not-sent',
      attempts: 1,
    })
  })

  test('once the budget is spent', async () => {
    const instance = client()
    for (let call = 0; call < 60; call++) {
      script.push(html502, html502, html502)
      await failure(query(instance))
    }
    const before = home.received.length
    script.length = 0
    script.push(html502)
    expect(await failure(query(instance))).toMatchObject({ attempts: 1 })
    expect(home.received.length - before).toBe(1)
  }, 30_000)
})

describe('the standby host', () => {
  const pair = () => client({ hosts: [home.baseURL, standby.baseURL] })

  test('takes over for a query, keeps the calls for a minute, and gives them back', async () => {
    const instance = pair()
    script.push(reset)
    await query(instance)
    await write(instance)
    expect([home.received.length, standby.received.length]).toEqual([1, 2])
    now += 61_000
    await query(instance, { headers: {} }).catch(() => undefined)
    expect(home.received).toHaveLength(2)
  })

  test('takes a write only when nothing was sent', async () => {
    const gone = await startServer(() => undefined)
    await gone.close()
    const instance = new Wechatpay(own(gone.baseURL, { hosts: [gone.baseURL, standby.baseURL] }), runtime)
    await expect(write(instance)).resolves.toMatchObject({ attempts: 2 })
    script.push(reset)
    expect(await failure(write(pair()))).toMatchObject({ code: 'ERR_NET_RESET', attempts: 1 })
    expect(standby.received).toHaveLength(1)
  })

  test('is not asked when a call names its own host', async () => {
    script.push(html502, html502, html502)
    await failure(query(pair(), { base_uri: home.baseURL }))
    expect([home.received.length, standby.received.length]).toEqual([3, 0])
  })
})

test('a connection that the platform closed while it was idle is no failure', async () => {
  let sockets: ServerResponse['socket'][] = []
  const server = await startServer((_, response) => {
    sockets.push(response.socket)
    answer(response, {})
  })
  const instance = new Wechatpay(own(server.baseURL), runtime)
  for (let round = 0; round < 20; round++) {
    await order(instance)
    // The reset reaches the client only when it writes again: it is deaf meanwhile.
    for (const socket of sockets) socket!.resetAndDestroy()
    sockets = []
    await expect(order(instance)).resolves.toMatchObject({ status: 200 })
  }
  await server.close()
})

test("an answer that never comes ends with the call's deadline", async () => {
  script.push(stall, stall, stall)
  const instance = new Wechatpay(own(home.baseURL))
  expect(await failure(query(instance, { timeout: 10_000, deadline: 150 }))).toMatchObject({
    code: 'ERR_NET_TIMEOUT',
    attempts: 1,
  })
})
