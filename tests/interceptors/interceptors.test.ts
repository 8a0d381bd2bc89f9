/**
 * The user's own interceptors: axios runs them, what they change is signed, what they see is verified, and
 * nothing of the caller's is changed.
 */
import type { InternalAxiosRequestConfig } from 'axios'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { InputError, MediaUtil, Wechatpay } from '../../lib/index.js'
import { expectRejection } from '../helpers/errors.js'
import { answer, config, isGenuine, merchant, partNamed, signatureHeaders } from '../helpers/platform.js'
import type { Responder } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'

type Config = InternalAxiosRequestConfig
const ok: Responder = (_, response) => answer(response, { ok: true })
const reset: Responder = (_, response) => void response.socket!.resetAndDestroy()
let script: Responder[] = []
const server = useServer((request, response) => (script.shift() ?? ok)(request, response))
beforeEach(() => {
  script = []
})

const open = (more: object = {}) =>
  new Wechatpay(config(server.baseURL, more), { sleep: async () => undefined })
/** A client whose requests pass `change`. */
function changing(change: (sent: Config) => unknown): Wechatpay {
  const instance = open()
  for (const client of Object.values(instance.client))
    client.interceptors.request.use(change as (sent: Config) => Config)
  return instance
}
const bodies = () => server.received.map(({ body }) => body.toString())
const order = (instance: Wechatpay, json: object) => instance.chain('v3/some/orders').post({ json })

describe('an order of handlers', () => {
  test("is axios's: requests last to first, responses first to last, each with what the one before gave", async () => {
    const seen: string[] = []
    const { interceptors } = open().client.v3
    const instance = open()
    const { request, response } = instance.client.v3.interceptors
    expect(request).not.toBe(interceptors.request)
    request.use((sent) => {
      seen.push(`request 1 ${JSON.stringify(sent.data)}`)
      return sent
    })
    request.use(
      (sent) => {
        seen.push('request 2')
        sent.data = { ...(sent.data as object), by: 2 }
        return sent
      },
      undefined,
      { runWhen: ({ method }) => method === 'post' },
    )
    request.eject(request.use(() => Promise.reject(new Error('ejected'))))
    response.use((answered) => {
      seen.push(`response 1 ${JSON.stringify(answered.data)}`)
      return { ...answered, data: 'mine' }
    })
    response.use((answered) => {
      seen.push(`response 2 ${answered.data}`)
      return answered
    })
    await expect(order(instance, { a: 1 })).resolves.toMatchObject({ data: 'mine' })
    expect(seen).toEqual([
      'request 2',
      'request 1 {"a":1,"by":2}',
      'response 1 {"ok":true}',
      'response 2 mine',
    ])
    expect([bodies(), isGenuine(server.last())]).toEqual([['{"a":1,"by":2}'], true])
  })

  test('sees a failure, and may answer in its place', async () => {
    script = [reset]
    const instance = open({ retry: false })
    instance.client.v3.interceptors.response.use(undefined, (error: { code: string }) => ({
      data: error.code,
    }))
    await expect(order(instance, {})).resolves.toMatchObject({ data: 'ERR_NET_RESET' })
  })

  test('may refuse a call with an error of its own, and nothing is sent', async () => {
    const reason = new Error('mine')
    const instance = changing(() => {
      throw reason
    })
    await expect(order(instance, {})).rejects.toBe(reason)
    expect(server.received).toEqual([])
  })

  test('sees the defaults of its instance and may change them', async () => {
    const instance = open()
    instance.client.v3.defaults.headers.common['X-Shop'] = '7'
    await order(instance, {})
    expect(server.last().headers['x-shop']).toBe('7')
  })
})

describe("the caller's own objects", () => {
  const appending = (sent: Config): Config => {
    const data = sent.data as { note: string; list: { n: number }[] }
    data.note += '|t'
    data.list[0]!.n++
    return sent
  }

  test('are not changed by an interceptor, and each attempt begins with the same copy', async () => {
    script = [reset, reset]
    const json = { out_trade_no: 'A', note: 'A', list: [{ n: 1 }] }
    await order(changing(appending), json)
    expect(json).toEqual({ out_trade_no: 'A', note: 'A', list: [{ n: 1 }] })
    expect(bodies()).toEqual(Array(3).fill('{"out_trade_no":"A","note":"A|t","list":[{"n":2}]}'))
  })

  test('are not changed by transformRequest', async () => {
    script = [reset]
    const json = { out_trade_no: 'A', note: 'A', list: [{ n: 1 }] }
    const transformRequest = (data: typeof json) => Object.assign(data, { note: `${data.note}|t` })
    await open().chain('v3/some/orders').post({ json, transformRequest })
    expect(json.note).toBe('A')
    expect(bodies()).toEqual(Array(2).fill('{"out_trade_no":"A","note":"A|t","list":[{"n":1}]}'))
  })

  test('may be changed by the caller while a call is made: what was sent first is sent again', async () => {
    const json = { out_trade_no: 'A', amount: { total: 1 } }
    const query = { q: '1' }
    const body = Buffer.from('{"out_trade_no":"B"}')
    script = [
      (request, response) => {
        json.amount.total = 100
        return reset(request, response)
      },
    ]
    const instance = open()
    const call = instance.chain('v3/some/orders').post({ json, query })
    json.amount.total = 50
    query.q = '2'
    await call
    expect(bodies()).toEqual(Array(2).fill('{"out_trade_no":"A","amount":{"total":1}}'))
    expect(server.received.map(({ target }) => target)).toEqual(Array(2).fill('/v3/some/orders?q=1'))
    const raw = instance.chain('v3/x').post({ body })
    body.fill('x')
    await raw
    expect(server.last().body.toString()).toBe('{"out_trade_no":"B"}')
  })

  test('an upload, a query and headers are theirs too', async () => {
    const media = new MediaUtil('a.png', Buffer.from('png'))
    const query = new URLSearchParams({ a: '1' })
    const headers = { 'X-A': '1' }
    const instance = changing((sent) => {
      if (sent.data instanceof MediaUtil) sent.data.setMeta('{"changed":true}')
      ;(sent.params as URLSearchParams).set('a', '2')
      sent.headers['X-A'] = '2'
      return sent
    })
    await instance.chain('v3/merchant/media/upload').post({ body: media, query, headers } as never)
    expect(partNamed(server.last(), 'meta').toString()).toBe('{"changed":true}')
    expect([server.last().target, server.last().headers['x-a']]).toEqual([
      '/v3/merchant/media/upload?a=2',
      '2',
    ])
    expect([media.getMeta(), query.get('a'), headers['X-A']]).toEqual([
      expect.stringContaining('"filename":"a.png"'),
      '1',
      '1',
    ])
  })

  test('keep members that are named like those of every object', async () => {
    const json = JSON.parse(
      '{"constructor":{"prototype":1},"list":[{"constructor":2}],"__proto__":3}',
    ) as object
    const seen: unknown[] = []
    const instance = changing((sent) => {
      seen.push(JSON.stringify(sent.data), Object.prototype.toString.call(sent.data))
      return sent
    })
    await order(instance, json)
    expect(seen).toEqual([JSON.stringify(json), '[object Object]'])
    expect(bodies()).toEqual([JSON.stringify(json)])
  })

  test('that hold themselves are refused', async () => {
    const json: Record<string, unknown> = {}
    json['self'] = json
    await expectRejection(order(open(), json), InputError, 'ERR_INPUT_BODY', 'JSON')
    const query = { self: {} }
    query.self = query
    await expectRejection(open().chain('v3/x').get({ query }), InputError, 'ERR_INPUT_QUERY', 'self')
  })
})

describe('a configuration that an interceptor makes anew', () => {
  const ways: [string, (sent: Config) => object][] = [
    ['by spreading', (sent) => ({ ...sent })],
    ['by Object.assign', (sent) => Object.assign({}, sent)],
    [
      'of what it needs',
      ({ method, url, headers, params, data }) => ({ method, url, headers, params, data: data as unknown }),
    ],
    [
      'without its data',
      ({ method, url, headers }) => ({ method, url, headers, data: { out_trade_no: 'A' } }),
    ],
    ['without a prototype', (sent) => Object.assign(Object.create(null) as object, sent)],
    ['frozen', (sent) => Object.freeze({ ...sent })],
  ]

  test.each(ways)('%s, is signed, sent and repeated as the one that it was given', async (_, make) => {
    script = [reset]
    await expect(order(changing(make), { out_trade_no: 'A' })).resolves.toMatchObject({
      attempts: 2,
      data: { ok: true },
    })
    expect(bodies()).toEqual(Array(2).fill('{"out_trade_no":"A"}'))
    expect(server.received.every((request) => isGenuine(request))).toBe(true)
  })

  const whole = ways.filter(([name]) => name !== 'without its data')
  test.each(whole)('%s, belongs to the call that it came from', async (_, make) => {
    const xml = { appid: 'wx1', mch_id: merchant.mchid, out_trade_no: 'A' }
    script = [(__, response) => void response.end('<xml><return_code>FAIL</return_code></xml>')]
    await changing(make)
      .chain('v2/pay/unifiedorder')
      .post({ xml, nonceless: true } as never)
      .catch(() => undefined)
    expect(bodies()[0]).not.toContain('nonce_str')
  })

  test('while calls of the same path are under way, belongs to its own by what it sends', async () => {
    const instance = changing(async ({ method, url, headers, data }) => {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      return { method, url, headers, data: data as unknown }
    })
    const sinks = await Promise.all([1, 2, 3].map((n) => order(instance, { n })))
    expect(sinks).toHaveLength(3)
    expect(bodies().sort()).toEqual(['{"n":1}', '{"n":2}', '{"n":3}'])
  })

  test('of which nothing says whose it is is refused before anything is sent', async () => {
    const instance = changing(async ({ method, url }) => {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      return { method, url, headers: {}, data: '{}' }
    })
    const calls = [1, 2].map((n) => order(instance, { n }))
    const results = await Promise.allSettled(calls)
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused[0]).toMatchObject({ reason: { code: 'ERR_INPUT_OPTION', outcome: 'not-sent' } })
    expect(server.received).toHaveLength(2 - refused.length)
  })
})

describe('a request that is made on the instance itself', () => {
  test('is signed, verified, bounded and aborted as a call is', async () => {
    const { v3 } = open().client
    await expect(v3.post('v3/x', { a: 1 }, { params: { q: '1' } })).resolves.toMatchObject({
      data: { ok: true },
      attempts: 1,
    })
    expect([server.last().target, isGenuine(server.last())]).toEqual(['/v3/x?q=1', true])
    script = [() => undefined, () => undefined]
    await expect(v3.get('v3/x', { timeout: 50 })).rejects.toMatchObject({
      code: 'ERR_NET_TIMEOUT',
      outcome: 'unknown',
    })
    await expect(v3.get('v3/x', { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      code: 'ERR_NET_ABORTED',
    })
    script = [(_, response) => void response.end('{}')]
    await expect(v3.get('v3/x')).rejects.toMatchObject({ code: 'ERR_SIG_MISSING' })
  })

  test('meets the interceptors too', async () => {
    const instance = changing((sent) => ({ ...sent, data: { by: 'me' } }))
    await instance.client.v3.post('v3/x', { a: 1 })
    expect(bodies()).toEqual(['{"by":"me"}'])
  })
})

test('transformResponse sees the text of a verified answer', async () => {
  const seen: unknown[] = []
  const transformResponse = (data: unknown, headers: unknown, status: unknown): string => {
    seen.push(data, status)
    return 'mine'
  }
  script = [(_, response) => void response.writeHead(200, signatureHeaders('{"a":1}')).end('{"a":1}')]
  await expect(open().chain('v3/x').get({ transformResponse })).resolves.toMatchObject({ data: 'mine' })
  expect(seen).toEqual(['{"a":1}', 200])
})
