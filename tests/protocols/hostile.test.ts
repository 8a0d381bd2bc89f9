/** A platform that lies: every answer here must be refused, and the error must say why. */
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay, WechatpayError } from '../../lib/index.js'
import { answer, config, platform, signatureHeaders } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'
import { pairOf } from '../helpers/keys.js'

const body = '{"trade_state":"SUCCESS"}'
let respond: (response: ServerResponse) => void
const server = useServer((_, response) => respond(response))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})

const ask = () => instance.chain('v3/pay/some/{id}').post({ id: '1', json: {} })
const refused = async (call: () => Promise<unknown> = ask): Promise<WechatpayError> => {
  const error: unknown = await call().then(
    (resolved) => {
      throw new Error(`accepted: ${JSON.stringify(resolved)}`)
    },
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(WechatpayError)
  return error as WechatpayError
}
const send =
  (headers: Record<string, string>, text: string | Buffer = body, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(text)
const spoiled = (changes: Record<string, string | undefined>) => {
  const headers = Object.entries({ ...signatureHeaders(body), ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return send(Object.fromEntries(headers))
}
const at = (seconds: number) => signatureHeaders(body, Date.now() + seconds * 1000)

describe('a genuine answer', () => {
  test("is accepted at both edges of the clock's window", async () => {
    for (const seconds of [-299, 299]) {
      respond = send(at(seconds))
      await expect(ask()).resolves.toMatchObject({ data: { trade_state: 'SUCCESS' } })
    }
  })

  test.each([200, 201, 202, 204, 206])('of status %i is refused without its signature', async (status) => {
    respond = send({}, status === 204 ? '' : body, status)
    expect(await refused()).toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIG_MISSING',
      outcome: 'unknown',
      verified: false,
    })
  })
})

describe('an answer is refused', () => {
  test.each(['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'])(
    'without its %s',
    async (name) => {
      for (const value of [undefined, '']) {
        respond = spoiled({ [name]: value })
        const error = await refused()
        expect(error.code).toBe('ERR_SIG_MISSING')
        expect(error.message).toContain(name.toLowerCase())
      }
    },
  )

  test.each([
    ['301 s old', -301, /30[12] s ago/],
    ['301 s ahead', 302, /30[12] s ahead/],
  ])('when it is %s', async (_, seconds, told) => {
    respond = send(at(seconds))
    const error = await refused()
    expect(error.code).toBe('ERR_SIG_EXPIRED')
    expect(error.message).toMatch(told)
  })

  test.each(['abc', '-1', '1e9', ' 1795204960 ', '1795204960, 1795204960', '99999999999999'])(
    'when its timestamp is "%s", validly signed or not',
    async (timestamp) => {
      respond = spoiled({ 'Wechatpay-Timestamp': timestamp })
      expect((await refused()).code).toMatch(/^ERR_SIG_(?:HEADER|EXPIRED|INVALID)$/)
    },
  )

  test.each(['__proto__', 'constructor', 'toString', '5157F09EFDC096DE15EBE81A47057A72DEADBEEF'])(
    'when it names the serial %s',
    async (serial) => {
      respond = spoiled({ 'Wechatpay-Serial': serial })
      const error = await refused()
      expect(error.code).toBe('ERR_SIG_SERIAL')
      expect(error.message).toContain(platform.serial)
    },
  )

  test('when a header came twice', async () => {
    respond = (response) => {
      const headers = signatureHeaders(body)
      response
        .writeHead(200, { ...headers, 'Wechatpay-Serial': [platform.serial, 'X'] as unknown as string })
        .end(body)
    }
    expect((await refused()).code).toBe('ERR_SIG_HEADER')
  })

  test('when its signature is no strict base64 or of the wrong length', async () => {
    const genuine = signatureHeaders(body)['Wechatpay-Signature']!
    for (const signature of [
      '!!!',
      genuine.slice(4),
      `${genuine} `.repeat(2).trim(),
      genuine.replace(/=+$/, ''),
      'AAAA',
    ]) {
      respond = spoiled({ 'Wechatpay-Signature': signature })
      expect((await refused()).code).toBe('ERR_SIG_ENCODING')
    }
  })

  test('when it is a probe, with a code of its own', async () => {
    respond = spoiled({
      'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${signatureHeaders(body)['Wechatpay-Signature']}`,
    })
    expect(await refused()).toMatchObject({ name: 'SignatureError', code: 'ERR_SIG_PROBE' })
  })

  test('when another key signed it', async () => {
    respond = send(signatureHeaders(body, Date.now(), pairOf('other').privateKey))
    expect((await refused()).code).toBe('ERR_SIG_INVALID')
  })

  test('when a byte of its body, nonce or timestamp was changed', async () => {
    const headers = signatureHeaders(body)
    for (let at = 0; at < body.length; at++) {
      const changed = Buffer.from(body)
      changed[at]! ^= 1
      respond = send(headers, changed)
      expect((await refused()).code).toBe('ERR_SIG_INVALID')
    }
    respond = send({ ...headers, 'Wechatpay-Nonce': `${headers['Wechatpay-Nonce']}x` })
    expect((await refused()).code).toBe('ERR_SIG_INVALID')
    respond = send({ ...headers, 'Wechatpay-Timestamp': String(Number(headers['Wechatpay-Timestamp']) - 1) })
    expect((await refused()).code).toBe('ERR_SIG_INVALID')
  })

  test('when it carries a byte order mark that was not signed', async () => {
    respond = send(signatureHeaders(body), `\uFEFF${body}`)
    expect((await refused()).code).toBe('ERR_SIG_INVALID')
  })

  test('as a whole when its path only looks like a file that is not signed', async () => {
    respond = send({})
    for (const id of [
      '/v3/billdownload/file',
      '/v3/merchant-service/images/aaaaaa',
      'x?/v3/billdownload/file',
    ]) {
      expect((await refused(() => instance.chain('v3/pay/some/{id}').get({ id }))).code).toBe(
        'ERR_SIG_MISSING',
      )
    }
    expect(
      (await refused(() => instance.chain('v3/x').get({ query: { u: '/v3/billdownload/file' } }))).code,
    ).toBe('ERR_SIG_MISSING')
    expect(
      (await refused(() => instance.chain('v3/merchant-service/images/upload' as string).get())).code,
    ).toBe('ERR_SIG_MISSING')
    expect((await refused(() => instance.chain('v3/billdownload/file/').get())).code).toBe('ERR_SIG_MISSING')
    for (const path of ['hk/v3/merchant-service/images/abc', 'v3/pay/v3/merchant-service/images/abc'])
      expect((await refused(() => instance.chain(path).get())).code).toBe('ERR_SIG_MISSING')
    expect(
      (await refused(() => instance.chain('v3/merchant-service/images/abc' as string).post({ json: {} })))
        .code,
    ).toBe('ERR_SIG_MISSING')
  })

  test('whatever the caller asks the body to become', async () => {
    respond = send({})
    for (const responseType of ['text', 'arraybuffer', 'stream', 'json'] as const)
      expect((await refused(() => instance.chain('v3/x').get({ responseType }))).code).toBe('ERR_SIG_MISSING')
    expect(
      (await refused(() => instance.chain('v3/x').get({ transformResponse: [() => 'unverified'] }))).code,
    ).toBe('ERR_SIG_MISSING')
    expect(
      (await refused(() => instance.chain('v3/x').get({ sink: join(tmpdir(), 'wechatpay-nowhere') }))).code,
    ).toBe('ERR_SIG_MISSING')
  })
})

describe('a refusal', () => {
  test("carries the platform's code, detail and request id, and that it was verified", async () => {
    respond = (response) =>
      answer(
        response,
        {
          code: 'PARAM_ERROR',
          message: '参数错误',
          detail: { field: '/amount/total', issue: 'x', location: 'body' },
        },
        400,
      )
    const error = await refused()
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      outcome: 'rejected',
      verified: true,
      requestId: 'REQ-1',
      detail: { field: '/amount/total' },
      response: { status: 400, data: { code: 'PARAM_ERROR' } },
    })
    expect(error.message).toBe('POST /v3/pay/some/1: 400 PARAM_ERROR 参数错误 [/amount/total]')
    const { response: { status, data } = {} } = error
    expect([status, data]).toEqual([400, error.response!.data])
  })

  test('that is not signed says so', async () => {
    respond = send({}, '{"code":"ORDER_NOT_EXIST","message":"forged"}', 404)
    expect(await refused()).toMatchObject({
      name: 'ApiError',
      code: 'ORDER_NOT_EXIST',
      outcome: 'unknown',
      verified: false,
    })
  })

  test('whose signature is wrong is not believed', async () => {
    respond = send(signatureHeaders('other'), '{"code":"ORDER_NOT_EXIST","message":"forged"}', 404)
    expect(await refused()).toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIG_INVALID',
      outcome: 'unknown',
      response: { status: 404 },
    })
  })

  test('of 5xx leaves the outcome unknown', async () => {
    respond = (response) => answer(response, { code: 'SYSTEM_ERROR', message: '系统异常' }, 500)
    expect(await refused()).toMatchObject({ code: 'SYSTEM_ERROR', outcome: 'unknown' })
  })

  test("in HTML is not the platform's, has our code and shows its first line", async () => {
    respond = send({}, '<html>\n<head><title>502 Bad Gateway</title></head></html>', 502)
    const error = await refused()
    expect(error).toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_GATEWAY',
      outcome: 'unknown',
      verified: false,
    })
    expect(error.message).toContain('"<html>"')
  })
})

describe('a signed answer', () => {
  test('that is not JSON is a ParseError, verified', async () => {
    respond = (response) => answer(response, '<html>gateway</html>')
    expect(await refused()).toMatchObject({
      name: 'ParseError',
      code: 'ERR_BODY_NOT_JSON',
      verified: true,
      outcome: 'unknown',
    })
  })

  test('that is empty is right for a write and wrong for a query', async () => {
    respond = (response) => answer(response, undefined)
    await expect(ask()).resolves.toMatchObject({ data: undefined })
    expect((await refused(() => instance.chain('v3/x').get())).code).toBe('ERR_BODY_EMPTY')
  })

  test('with __proto__ in it is data and pollutes nothing', async () => {
    respond = (response) => answer(response, '{"__proto__":{"polluted":true}}')
    const { data } = await ask()
    expect(Object.keys(data as object)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('on the way', () => {
  test.each([301, 302, 303, 307, 308])('a redirect of %i is refused and not followed', async (status) => {
    respond = send({ Location: `${server.baseURL}v3/elsewhere` }, '', status)
    expect(await refused()).toMatchObject({ name: 'NetworkError', code: 'ERR_REDIRECT', outcome: 'unknown' })
    expect(server.received).toHaveLength(1)
  })

  test('a gzip coding is undone before the signature is checked', async () => {
    respond = send({ ...signatureHeaders(body), 'Content-Encoding': 'gzip' }, gzipSync(body))
    await expect(ask()).resolves.toMatchObject({ data: { trade_state: 'SUCCESS' } })
  })

  const codings: [string, string, Buffer, string][] = [
    ['half a gzip', 'gzip', gzipSync(body.repeat(100)).subarray(0, 40), 'ERR_NET_TRUNCATED'],
    ['no gzip at all', 'gzip', Buffer.from(body), 'ERR_NET_ENCODING'],
    ['an unknown coding', 'zstd-x', Buffer.from(body), 'ERR_NET_ENCODING'],
    ['two codings', 'gzip, gzip', gzipSync(gzipSync(body)), 'ERR_NET_ENCODING'],
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(64 << 20)), 'ERR_NET_TOO_LARGE'],
  ]
  test.each(codings)('%s is refused', async (_, coding, bytes, code) => {
    respond = send({ ...signatureHeaders(body), 'Content-Encoding': coding }, bytes)
    expect(await refused()).toMatchObject({ name: 'NetworkError', code, outcome: 'unknown' })
  })

  test('an answer beyond maxContentLength is refused', async () => {
    const large = JSON.stringify({ x: 'x'.repeat(9 << 20) })
    respond = (response) => answer(response, large)
    expect(await refused()).toMatchObject({ code: 'ERR_NET_TOO_LARGE' })
    expect(await refused(() => instance.chain('v3/x').get({ maxContentLength: 1000 }))).toMatchObject({
      code: 'ERR_NET_TOO_LARGE',
    })
    await expect(instance.chain('v3/x').get({ maxContentLength: 16 << 20 })).resolves.toMatchObject({
      status: 200,
    })
  })

  test('an answer that ends early is refused', async () => {
    respond = (response) => {
      response.writeHead(200, { ...signatureHeaders(body), 'Content-Length': String(body.length + 10) })
      response.write(body)
      setImmediate(() => response.destroy())
    }
    expect(await refused()).toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_TRUNCATED',
      outcome: 'unknown',
    })
  })

  test('a connection that breaks before any answer leaves the outcome unknown', async () => {
    respond = (response) => void response.socket!.resetAndDestroy()
    expect(await refused()).toMatchObject({ code: 'ERR_NET_RESET', outcome: 'unknown', attempts: 1 })
  })

  test('silence and a dripping answer end with the timeout', async () => {
    let timer: NodeJS.Timeout | undefined
    respond = () => undefined
    expect(await refused(() => instance.chain('v3/x').post({ timeout: 100 }))).toMatchObject({
      code: 'ERR_NET_TIMEOUT',
      outcome: 'unknown',
    })
    respond = (response) => {
      response.writeHead(200, signatureHeaders(body))
      timer = setInterval(() => response.write(' '), 20)
    }
    expect(await refused(() => instance.chain('v3/x').post({ timeout: 200 }))).toMatchObject({
      code: 'ERR_NET_TIMEOUT',
    })
    clearInterval(timer)
  })

  test('an abort ends the call', async () => {
    const controller = new AbortController()
    respond = () => controller.abort()
    expect(await refused(() => instance.chain('v3/x').post({ signal: controller.signal }))).toMatchObject({
      code: 'ERR_NET_ABORTED',
      outcome: 'unknown',
    })
    expect(await refused(() => instance.chain('v3/x').post({ signal: AbortSignal.abort() }))).toMatchObject({
      code: 'ERR_NET_ABORTED',
      outcome: 'not-sent',
    })
    respond = (response) => void response.writeHead(200, signatureHeaders(body)).end(body)
    await instance.chain('v3/after').post()
    expect(server.received.map(({ target }) => target)).toEqual(['/v3/x', '/v3/after'])
  })

  test('a refused connection was not sent', async () => {
    const gone = await startServer(() => undefined)
    await gone.close()
    const error = await refused(() => new Wechatpay(config(gone.baseURL)).chain('v3/x').post())
    expect(error).toMatchObject({ code: 'ERR_NET_CONNECT', outcome: 'not-sent' })
    expect(error.message).toContain('ECONNREFUSED')
  })
})
