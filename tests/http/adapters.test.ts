/**
 * Adapters that are not ours: `fetch`, and functions of the caller. What they give is understood, or named;
 * what they may have sent is never denied.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import axios, { AxiosError, type AxiosAdapter } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { downloadBill } from '../../lib/bills/index.js'
import { ApiError, InputError, MediaUtil, NetworkError, SignatureError, Wechatpay } from '../../lib/index.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'
import { answer, config, isGenuine, merchant, partNamed, signatureHeaders } from '../helpers/platform.js'
import { startServer, type Responder } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-adapters-'))
const ok: Responder = (_, response) => answer(response, { ok: true })
const FILE = Buffer.from('交易时间,金额\n'.repeat(100))
const file: Responder = (_, response) => void response.end(FILE)
let respond = ok
const server = useServer((request, response) => respond(request, response))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL, { retry: false }))
})
beforeEach(() => {
  respond = ok
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

describe("adapter: 'fetch'", () => {
  const fetching = (more: object = {}) => ({ adapter: 'fetch', ...more }) as never

  test('sends what is signed, and what comes is verified', async () => {
    await expect(instance.chain('v3/x').post(fetching({ json: { a: '公' } }))).resolves.toMatchObject({
      data: { ok: true },
    })
    expect([isGenuine(server.last()), server.last().body.toString()]).toEqual([true, '{"a":"公"}'])
    respond = (_, response) => void response.end('{"ok":true}')
    await expectRejection(instance.chain('v3/x').get(fetching()), SignatureError, 'ERR_SIG_MISSING', '')
  })

  test('a gzip that fetch has undone is not undone again', async () => {
    const body = '{"ok":true}'
    respond = (_, response) =>
      void response
        .writeHead(200, { ...signatureHeaders(body), 'Content-Encoding': 'gzip' })
        .end(gzipSync(body))
    await expect(instance.chain('v3/x').get(fetching())).resolves.toMatchObject({ data: { ok: true } })
  })

  test('a file goes into its sink, or comes as a stream', async () => {
    respond = file
    const sink = join(folder, 'bill.csv')
    const bill = (more: object) =>
      instance.chain('v3/billdownload/file').get(fetching({ query: { token: 'x' }, ...more }))
    await bill({ sink })
    expect(readFileSync(sink).equals(FILE)).toBe(true)
    const { data } = await bill({ responseType: 'stream' })
    expect(data).toBeInstanceOf(Readable)
    expect(Buffer.concat((await (data as unknown as Readable).toArray()) as Buffer[]).equals(FILE)).toBe(true)
  })

  test('a bill is downloaded, unpacked and reconciled', async () => {
    await using platform = await createSimulator()
    const shop = new Wechatpay({ ...platform.config, adapter: 'fetch' })
    const bill = { bill: 'tradebill', bill_date: '2026-01-05', tar_type: 'GZIP' } as const
    let rows = 0
    for await (const row of downloadBill(shop, bill)) if (row) rows++
    expect(rows).toBeGreaterThan(0)
  })

  test('an upload from the disk arrives whole', async () => {
    const path = join(folder, 'a.mp4')
    const content = Buffer.alloc(300_000, 'mp4')
    writeFileSync(path, content)
    const body = await MediaUtil.from(path)
    await instance.chain('v3/merchant/media/video_upload').post(fetching({ body }))
    expect(partNamed(server.last(), 'file').equals(content)).toBe(true)
    expect(isGenuine(server.last(), partNamed(server.last(), 'meta'))).toBe(true)
  })

  test('a redirect is not followed', async () => {
    respond = (_, response) => void response.writeHead(302, { Location: `${server.baseURL}v3/y` }).end()
    await expectRejection(instance.chain('v3/x').get(fetching()), NetworkError, 'ERR_REDIRECT', 'v3/y')
    expect(server.received).toHaveLength(1)
  })

  test('a refusal is one', async () => {
    respond = (_, response) => answer(response, { code: 'PARAM_ERROR' }, 400)
    const error = await expectRejection(
      instance.chain('v3/x').get(fetching()),
      ApiError,
      'PARAM_ERROR',
      '400',
    )
    expect(error.outcome).toBe('rejected')
  })

  test.each<[string, object, string]>([
    ['a proxy', { proxy: { host: '127.0.0.1', port: 1 } }, 'proxy'],
    ['a lookup', { lookup: () => undefined }, 'lookup'],
    ['a transport', { transport: { request: http.request } }, 'transport'],
    ['an agent', { httpsAgent: new http.Agent() }, 'httpsAgent'],
  ])('%s, which fetch would drop without a word, is refused', async (_, more, name) => {
    const call = instance.chain('v3/x').get(fetching(more))
    const error = await expectRejection(call, InputError, 'ERR_INPUT_OPTION', name)
    expect([error.outcome, server.received.length]).toEqual(['not-sent', 0])
  })

  test('a query that carries a body is refused', async () => {
    const call = instance.chain('v3/x').get(fetching({ body: 'a' }))
    await expectRejection(call, InputError, 'ERR_INPUT_BODY', 'GET')
  })

  test('a payment whose connection broke after it was done is not sent again, and its outcome is unknown', async () => {
    respond = (_, response) => void response.socket!.resetAndDestroy()
    const shop = new Wechatpay(config(server.baseURL), { sleep: async () => undefined })
    const xml = { appid: 'wx1', mch_id: merchant.mchid, out_trade_no: 'A1', auth_code: '134650110218999003' }
    const error = await expectRejection(
      shop.chain('v2/pay/micropay').post(fetching({ xml })),
      NetworkError,
      'ERR_NET_RESET',
      'query before repeating',
    )
    expect([error.outcome, error.attempts, server.received.length]).toEqual(['unknown', 1, 1])
  })

  test.each<[string, () => object, string]>([
    ['silence', () => ({ timeout: 100 }), 'ERR_NET_TIMEOUT'],
    ['an abort', () => ({ signal: AbortSignal.timeout(100) }), 'ERR_NET_ABORTED'],
  ])('%s leaves the outcome unknown', async (_, more, code) => {
    respond = () => undefined
    const call = instance.chain('v3/x').post(fetching({ json: {}, ...more() }))
    expect((await expectRejection(call, NetworkError, code, 'may have done it')).outcome).toBe('unknown')
  })

  test('a host that is not there was sent nothing', async () => {
    const gone = await startServer(ok)
    await gone.close()
    const call = new Wechatpay(config(gone.baseURL, { retry: false })).chain('v3/x').post(fetching())
    const error = await expectRejection(call, NetworkError, 'ERR_NET_CONNECT', 'ECONNREFUSED')
    expect(error.outcome).toBe('not-sent')
  })
})

describe('an adapter of the caller', () => {
  type Response = Partial<Record<'status' | 'statusText' | 'headers' | 'data' | 'config', unknown>>
  const BODY = '{"ok":true}'
  const headers = () => signatureHeaders(BODY)
  const giving = (response: unknown) => ({ adapter: (async () => response) as unknown as AxiosAdapter })
  const get = (response: unknown) => instance.chain('v3/x').get(giving(response))

  test.each<[string, () => Response]>([
    ['a string', () => ({ status: 200, headers: headers(), data: BODY })],
    ['a Buffer', () => ({ status: 200, headers: headers(), data: Buffer.from(BODY) })],
    [
      'an ArrayBuffer',
      () => ({ status: 200, headers: headers(), data: new TextEncoder().encode(BODY).buffer }),
    ],
    ['a Uint8Array', () => ({ status: 200, headers: headers(), data: new TextEncoder().encode(BODY) })],
    ['a Blob', () => ({ status: 200, headers: headers(), data: new Blob([BODY]) })],
    ['a Readable', () => ({ status: 200, headers: headers(), data: Readable.from([Buffer.from(BODY)]) })],
    ['a web stream', () => ({ status: 200, headers: headers(), data: new Blob([BODY]).stream() })],
    [
      'an object that was parsed',
      () => ({ status: 200, headers: headers(), data: JSON.parse(BODY) as object }),
    ],
    ['Headers of the web', () => ({ status: 200, headers: new Headers(headers()), data: BODY })],
    ['a Map of headers', () => ({ status: 200, headers: new Map(Object.entries(headers())), data: BODY })],
    [
      'gzip bytes',
      () => ({ status: 200, headers: { ...headers(), 'content-encoding': 'gzip' }, data: gzipSync(BODY) }),
    ],
    [
      'a gzip stream',
      () => ({
        status: 200,
        headers: { ...headers(), 'content-encoding': 'gzip' },
        data: Readable.from([gzipSync(BODY)]),
      }),
    ],
    [
      'bytes that were gzip before',
      () => ({ status: 200, headers: { ...headers(), 'content-encoding': 'gzip' }, data: BODY }),
    ],
    [
      'a stream that was gzip before',
      () => ({
        status: 200,
        headers: { ...headers(), 'content-encoding': 'gzip' },
        data: Readable.from([Buffer.from(BODY)]),
      }),
    ],
    [
      'bytes that were br before',
      () => ({ status: 200, headers: { ...headers(), 'content-encoding': 'br' }, data: BODY }),
    ],
  ])('may give %s', async (_, response) => {
    await expect(get(response())).resolves.toMatchObject({ status: 200, data: { ok: true } })
  })

  test.each<[string, Response]>([
    ['no headers', { status: 200, data: BODY }],
    ['headers that are none', { status: 200, headers: 'x', data: BODY }],
    ['a stream without a signature', { status: 200, data: Readable.from([Buffer.from(BODY)]) }],
  ])('that gives %s is not believed', async (_, response) => {
    const error = await expectRejection(get(response), SignatureError, 'ERR_SIG_MISSING', '')
    expect(error.outcome).toBe('unknown')
  })

  test('that gives another object than was signed is not believed', async () => {
    const response = { status: 200, headers: headers(), data: { ok: false } }
    await expectRejection(get(response), SignatureError, 'ERR_SIG_INVALID', '')
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'no response with a status'],
    ['null', null, 'no response with a status'],
    ['a status that is none', { status: '200' }, 'no response with a status'],
    ['a function as data', { status: 200, data: () => BODY }, 'function as data'],
  ])('that gives %s is named', async (_, response, message) => {
    const error = await expectRejection(get(response), NetworkError, 'ERR_NET_ADAPTER', message)
    expect(error.outcome).toBe('unknown')
  })

  test('may reject with the response that it does not like', async () => {
    const data = '{"code":"PARAM_ERROR","message":"x"}'
    const response = { status: 400, headers: signatureHeaders(data), data }
    const reason = new AxiosError('400', 'ERR_BAD_REQUEST', undefined, undefined, response as never)
    const call = instance.chain('v3/x').get({ adapter: () => Promise.reject(reason) })
    const error = await expectRejection(call, ApiError, 'PARAM_ERROR', '400')
    expect([error.outcome, error.verified]).toEqual(['rejected', true])
  })

  test.each([200, 404])(
    'that rejects with a response of status %i that broke off is not believed',
    async (status) => {
      const reason = new AxiosError('aborted', 'ERR_BAD_RESPONSE', undefined, undefined, {
        status,
        headers: signatureHeaders(''),
      } as never)
      const call = instance.chain('v3/x').get({ adapter: () => Promise.reject(reason) })
      const error = await expectRejection(call, NetworkError, 'ERR_NET_RESET', '')
      expect(error.outcome).toBe('unknown')
    },
  )

  const failing = (reason: unknown) => ({ json: {}, adapter: () => Promise.reject(reason) })
  const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })
  test.each<[string, unknown, string, string]>([
    ['an error without a code', new Error('x'), 'ERR_NET_RESET', 'unknown'],
    ['no error at all', 'x', 'ERR_NET_RESET', 'unknown'],
    ['an error whose message is none', { message: {} }, 'ERR_NET_RESET', 'unknown'],
    ['a reset', coded('ECONNRESET'), 'ERR_NET_RESET', 'unknown'],
    ['its own timeout', coded('ECONNABORTED'), 'ERR_NET_TIMEOUT', 'unknown'],
    [
      'a timeout of a connection in use',
      coded('ETIMEDOUT', { syscall: 'read' }),
      'ERR_NET_TIMEOUT',
      'unknown',
    ],
    ['a route that was lost', coded('EHOSTUNREACH', { syscall: 'read' }), 'ERR_NET_RESET', 'unknown'],
    ['a refused connection', coded('ECONNREFUSED'), 'ERR_NET_CONNECT', 'not-sent'],
    ['a name that is unknown', coded('ENOTFOUND'), 'ERR_NET_CONNECT', 'not-sent'],
    [
      'a route that is not there',
      coded('EHOSTUNREACH', { syscall: 'connect' }),
      'ERR_NET_CONNECT',
      'not-sent',
    ],
    [
      'a refused connection, as a cause',
      new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }),
      'ERR_NET_CONNECT',
      'not-sent',
    ],
    ['a certificate that is not trusted', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'ERR_NET_TLS', 'not-sent'],
    ['a TLS record that does not fit', coded('EPROTO'), 'ERR_NET_TLS', 'unknown'],
  ])('that fails with %s', async (_, reason, code, outcome) => {
    const error = await expectRejection(instance.chain('v3/x').post(failing(reason)), NetworkError, code, '')
    expect(error.outcome).toBe(outcome)
  })

  test('that sent it another way before the connection it ends with was refused is not said to have sent nothing', async () => {
    const gone = await startServer(ok)
    await gone.close()
    const adapter: AxiosAdapter = async (sent) => {
      await axios
        .getAdapter('http')(sent)
        .catch(() => undefined)
      return axios.getAdapter('http')({ ...sent, url: `${gone.baseURL}v3/x` })
    }
    respond = (_, response) => void response.socket!.resetAndDestroy()
    const call = instance.chain('v3/x').post({ json: {}, adapter })
    const error = await expectRejection(call, NetworkError, 'ERR_NET_RESET', 'may have done it')
    expect([error.outcome, server.received.length]).toEqual(['unknown', 1])
  })

  test('that sent it unseen before a connection that is seen does not come to stand is not said to have sent nothing', async () => {
    const adapter: AxiosAdapter = async (sent) => {
      await fetch(sent.url!, { method: 'POST', body: sent.data as string }).catch(() => undefined)
      return axios.getAdapter('http')({
        ...sent,
        lookup: () => undefined,
        url: 'http://pay.invalid/',
      } as never)
    }
    respond = (_, response) => void response.socket!.resetAndDestroy()
    const call = instance.chain('v3/x').post({ json: {}, adapter, timeout: 200 })
    const error = await expectRejection(call, NetworkError, 'ERR_NET_TIMEOUT', 'may have done it')
    expect([error.outcome, server.received.length]).toEqual(['unknown', 1])
  })

  test('that hangs ends with the attempt, and is told by its signal', async () => {
    let signal: AbortSignal | undefined
    const adapter: AxiosAdapter = (sent) => {
      signal = sent.signal as AbortSignal
      return new Promise(() => undefined)
    }
    const call = instance.chain('v3/x').post({ json: {}, timeout: 100, adapter })
    const error = await expectRejection(call, NetworkError, 'ERR_NET_TIMEOUT', 'may have done it')
    expect([error.outcome, signal?.aborted]).toEqual(['unknown', true])
  })

  test('whose response comes too late leaves no stream open', async () => {
    const late = new Readable({ read: () => undefined })
    let release = (): void => undefined
    const adapter: AxiosAdapter = (sent) =>
      new Promise((resolve) => {
        release = () => resolve({ status: 200, statusText: '', headers: {}, data: late, config: sent })
      })
    const call = instance.chain('v3/x').post({ json: {}, timeout: 100, adapter })
    await expectRejection(call, NetworkError, 'ERR_NET_TIMEOUT', '')
    release()
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    expect(late.destroyed).toBe(true)
  })

  test('sees no value of ours but the signed request', async () => {
    let seen: object = {}
    await instance.chain('v3/x').post({
      json: { a: 1 },
      adapter: async (sent: object) => {
        seen = sent
        return { status: 200, statusText: '', headers: headers(), data: BODY, config: sent }
      },
    })
    const values = Reflect.ownKeys(seen).filter(
      (name) => (seen as Record<PropertyKey, unknown>)[name] !== undefined,
    )
    expect(values.filter((name) => typeof name === 'symbol')).toEqual([])
    expect(seen).toMatchObject({ method: 'post', url: `${server.baseURL}v3/x`, data: '{"a":1}' })
  })
})

describe('a transport of the caller', () => {
  test('over node:http is watched', async () => {
    const gone = await startServer(ok)
    await gone.close()
    const shop = (baseURL: string) =>
      new Wechatpay(config(baseURL, { retry: false, transport: { request: http.request } }))
    const refused = await expectRejection(
      shop(gone.baseURL).chain('v3/x').post({ json: {} }),
      NetworkError,
      'ERR_NET_CONNECT',
      '',
    )
    respond = (_, response) => void response.socket!.resetAndDestroy()
    const broken = await expectRejection(
      shop(server.baseURL).chain('v3/x').post({ json: {} }),
      NetworkError,
      'ERR_NET_RESET',
      '',
    )
    expect([refused.outcome, broken.outcome]).toEqual(['not-sent', 'unknown'])
  })

  test('that hides its connection is taken to have one', async () => {
    respond = (_, response) => void response.socket!.resetAndDestroy()
    const transport = {
      request(options: http.RequestOptions, onResponse: (response: http.IncomingMessage) => void) {
        const request = http.request(options, onResponse)
        return new Proxy(request, { getPrototypeOf: () => Readable.prototype })
      },
    }
    const call = instance.chain('v3/x').post({ json: {}, transport })
    const error = await expectRejection(call, NetworkError, 'ERR_NET_RESET', '')
    expect([error.outcome, server.received.length]).toEqual(['unknown', 1])
  })
})

test.each([
  ['over node:http', {}],
  ['through axios', { onDownloadProgress: () => undefined }],
])('a lookup that fails at once sent nothing, %s', async (_, way) => {
  const failure = Object.assign(new Error('getaddrinfo ENOTFOUND'), {
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
  })
  const agent = new http.Agent({
    lookup: (__: string, ___: object, done: (reason: Error, address: string) => void) => done(failure, ''),
  })
  const shop = new Wechatpay(config('http://localhost:1/', { retry: false, httpAgent: agent }))
  const error = await expectRejection(
    shop.chain('v3/x').post({ json: {}, ...way }),
    NetworkError,
    'ERR_NET_CONNECT',
    'ENOTFOUND',
  )
  expect(error.outcome).toBe('not-sent')
})
