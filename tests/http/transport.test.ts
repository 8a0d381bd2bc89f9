/**
 * The wire behind axios: straight over node:http, or through axios's own adapter where a caller wants what
 * only that one does. Both keep the same rules.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { getEventListeners } from 'node:events'
import { Agent as HttpAgent } from 'node:http'
import { Agent } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { KeyRing, MediaUtil, Wechatpay } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { failure } from '../helpers/errors.js'
import { genuine, head, startFaultProxy, type Fault, type FaultProxy } from '../helpers/fault-proxy.js'
import { pairOf, pem } from '../helpers/keys.js'
import { answer, config, isGenuine, platform, signatureHeaders } from '../helpers/platform.js'
import { startServer, type Responder } from '../helpers/server.js'
import { stopwatch } from '../helpers/stopwatch.js'
import { useServer } from '../helpers/use-server.js'

const WAYS: [string, object][] = [
  ['straight over node:http', {}],
  ['through axios', { onDownloadProgress: () => undefined }],
]
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-transport-'))
const ok: Responder = (_, response) => answer(response, { ok: true })
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

async function closed({ open }: FaultProxy): Promise<void> {
  for (let wait = 0; wait < 200 && open.size > 0; wait++) await sleep(10)
  expect(open.size).toBe(0)
}

describe.each(WAYS)('%s', (_, way) => {
  const get = (more: object = {}) => instance.chain('v3/x').get({ ...way, ...more })
  const body = '{"ok":true}'

  test('an answer is verified, and one without a signature refused', async () => {
    await expect(get()).resolves.toMatchObject({ status: 200, data: { ok: true } })
    expect(isGenuine(server.last())).toBe(true)
    respond = (__, response) => void response.end(body)
    expect(await failure(get())).toMatchObject({ code: 'ERR_SIG_MISSING' })
  })

  test('a redirect is not followed', async () => {
    respond = (__, response) =>
      void response.writeHead(302, { Location: `${server.baseURL}v3/elsewhere` }).end()
    expect(await failure(get())).toMatchObject({ code: 'ERR_REDIRECT' })
    expect(server.received).toHaveLength(1)
  })

  test('a gzip is undone here, strictly', async () => {
    const bytes = gzipSync(body)
    respond = (__, response) =>
      void response.writeHead(200, { ...signatureHeaders(body), 'Content-Encoding': 'gzip' }).end(bytes)
    await expect(get()).resolves.toMatchObject({ data: { ok: true } })
    respond = (__, response) =>
      void response
        .writeHead(200, { ...signatureHeaders(body), 'Content-Encoding': 'gzip' })
        .end(bytes.subarray(0, -9))
    expect(await failure(get())).toMatchObject({ code: 'ERR_NET_TRUNCATED' })
    expect(server.last().headers['accept-encoding']).toBeUndefined()
  })

  test('an answer may have as many bytes as maxContentLength says, and not one more', async () => {
    await expect(get({ maxContentLength: body.length })).resolves.toMatchObject({ status: 200 })
    expect(await failure(get({ maxContentLength: body.length - 1 }))).toMatchObject({
      code: 'ERR_NET_TOO_LARGE',
      outcome: 'unknown',
    })
  })

  test('headers named like methods are headers', async () => {
    respond = (request, response) => {
      for (const name of ['get', 'set', 'has', 'constructor', 'normalize', 'toString', '__proto__'])
        response.setHeader(name, 'x')
      return ok(request, response)
    }
    await expect(get({ headers: { set: 'a', normalize: 'b' } })).resolves.toMatchObject({
      status: 200,
      data: { ok: true },
    })
    expect(server.last().headers).toMatchObject({ set: 'a', normalize: 'b' })
  })

  test('a signal is left without a listener, whatever comes of the call', async () => {
    const { signal } = new AbortController()
    await get({ signal })
    respond = (request, response) =>
      void (request.target.includes('reset') ? response.socket!.resetAndDestroy() : response.end('{}'))
    await failure(get({ signal }))
    await failure(get({ signal, query: { reset: 1 } }))
    await failure(get({ signal, query: { reset: 1 }, timeout: 1 }))
    await failure(instance.chain('v3/x').get({ ...way, signal, headers: { bad: '\n' } }))
    await instance
      .chain('v3/billdownload/file')
      .get({ ...way, signal, query: { token: 'x' }, sink: join(folder, randomUUID()) })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('an abort before, while and after', async () => {
    expect(await failure(get({ signal: AbortSignal.abort() }))).toMatchObject({
      code: 'ERR_NET_ABORTED',
      outcome: 'not-sent',
    })
    expect(server.received).toEqual([])
    const controller = new AbortController()
    respond = () => controller.abort()
    expect(await failure(get({ signal: controller.signal }))).toMatchObject({
      code: 'ERR_NET_ABORTED',
      outcome: 'unknown',
    })
    const late = new AbortController()
    respond = ok
    await get({ signal: late.signal })
    late.abort()
    await expect(get()).resolves.toMatchObject({ status: 200 })
  })

  test('an attempt ends with its time', async () => {
    respond = () => undefined
    expect(await failure(get({ timeout: 100 }))).toMatchObject({
      code: 'ERR_NET_TIMEOUT',
      outcome: 'unknown',
    })
  })

  test('a file that stops coming ends with the time that was given for it', async () => {
    await using proxy = await startFaultProxy({
      answer: ({ socket, answer: file }) =>
        void socket.write(Buffer.concat([Buffer.from(head(file)), file.body.subarray(0, 100)])),
    })
    const download = new Wechatpay(config(proxy.baseURL, { retry: false, timeout: 200 }))
      .chain('v3/billdownload/file')
      .get({ ...way, query: { token: 'x' }, sink: join(folder, randomUUID()) })
    expect(await failure(download)).toMatchObject({
      code: 'ERR_NET_TIMEOUT',
      message: expect.stringContaining('no more of the answer came for 200 ms'),
    })
    await closed(proxy)
  })

  test.each([
    ['its end is missing', 100],
    ['nothing of it came', 0],
  ])('a file of which %s is not saved', async (__, bytes) => {
    await using proxy = await startFaultProxy({
      answer: ({ socket, answer: file }) =>
        void socket.end(Buffer.concat([Buffer.from(head(file)), file.body.subarray(0, bytes)])),
    })
    const sink = join(folder, `cut-${bytes}`)
    for (const more of [{ sink }, { responseType: 'arraybuffer' as const }] as object[]) {
      const download = new Wechatpay(config(proxy.baseURL, { retry: false }))
        .chain('v3/billdownload/file')
        .get({ ...way, query: { token: 'x' }, ...more })
      expect(await failure(download)).toMatchObject({ code: 'ERR_NET_TRUNCATED', outcome: 'unknown' })
    }
    expect(existsSync(sink)).toBe(false)
  })

  test('an answer that changes the protocol is none', async () => {
    await using proxy = await startFaultProxy({
      answer: ({ socket }) =>
        void socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    })
    expect(
      await failure(
        new Wechatpay(config(proxy.baseURL, { retry: false, timeout: 0 }))
          .chain('v3/x')
          .post({ ...way, json: {} }),
      ),
    ).toMatchObject({ code: 'ERR_NET_PROTOCOL', outcome: 'unknown' })
    await closed(proxy)
  })

  test('an answer before the upload was whole is the answer, and the connection is not kept', async () => {
    const path = join(folder, 'large.mp4')
    writeFileSync(path, Buffer.alloc(32 << 20))
    const sockets: Socket[] = []
    const refuse: Fault = {
      line: (socket) => {
        if (!sockets.includes(socket)) {
          sockets.push(socket.pause())
          const refusal = '{"code":"TOO_LARGE"}'
          socket.write(`HTTP/1.1 413 Too Large\r\nContent-Length: ${refusal.length}\r\n\r\n${refusal}`)
        }
        return true
      },
    }
    for (const media of [await MediaUtil.from(path), new MediaUtil('large.mp4', Buffer.alloc(32 << 20))]) {
      await using proxy = await startFaultProxy(refuse)
      expect(
        await failure(
          new Wechatpay(config(proxy.baseURL, { retry: false }))
            .chain('v3/merchant/media/video_upload')
            .post({ ...way, body: media }),
        ),
      ).toMatchObject({ code: 'TOO_LARGE', response: { status: 413 } })
      sockets.at(-1)!.resume()
      await closed(proxy)
    }
  })

  test('a file that is gone when it is read ends the upload at once', async () => {
    const path = join(folder, 'gone.mp4')
    writeFileSync(path, Buffer.alloc(4 << 20))
    const media = await MediaUtil.from(path)
    rmSync(path)
    expect(
      await failure(instance.chain('v3/merchant/media/video_upload').post({ ...way, body: media })),
    ).toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_MEDIA',
      outcome: 'not-sent',
      message: expect.stringContaining('ENOENT'),
    })
  })

  test('a host that is not there was sent nothing', async () => {
    const gone = await startFaultProxy({})
    await gone[Symbol.asyncDispose]()
    expect(
      await failure(
        new Wechatpay(config(gone.baseURL, { retry: false })).chain('v3/x').post({ ...way, json: {} }),
      ),
    ).toMatchObject({ code: 'ERR_NET_CONNECT', outcome: 'not-sent' })
  })

  test("the environment's proxy is not asked", async () => {
    await using proxy = await startServer(ok)
    process.env['HTTP_PROXY'] = process.env['http_proxy'] = proxy.baseURL
    await get().finally(() => {
      delete process.env['HTTP_PROXY']
      delete process.env['http_proxy']
    })
    expect([proxy.received.length, server.received.length]).toEqual([0, 1])
  })
})

describe("a caller's own", () => {
  test('adapter gets the signed request, and what it answers is verified', async () => {
    const seen: { url?: string; headers: Record<string, string> }[] = []
    const adapter = (headers: object, data: string) => async (sent: never) => {
      seen.push(sent)
      return { status: 200, statusText: 'OK', headers, data, config: sent }
    }
    await expect(
      instance.chain('v3/x').get({ adapter: adapter(signatureHeaders('{"a":1}'), '{"a":1}') }),
    ).resolves.toMatchObject({ data: { a: 1 } })
    expect([seen[0]!.url, seen[0]!.headers['authorization']]).toEqual([
      `${server.baseURL}v3/x`,
      expect.stringContaining('WECHATPAY2-SHA256-RSA2048 '),
    ])
    expect(await failure(instance.chain('v3/x').get({ adapter: adapter({}, '{"a":1}') }))).toMatchObject({
      code: 'ERR_SIG_MISSING',
    })
    expect(server.received).toEqual([])
  })

  test("agent of https says whom to trust, where the merchant's TLS certificate is shown too", async () => {
    const { privateKey } = pairOf('tls')
    const key = pem(privateKey)
    const ca = issueCertificate(
      privateKey,
      '5157F09EFDC096DE15EBE81A47057A7211111111',
      'localhost',
      Date.now(),
    )
    const shown: string[] = []
    await using proxy = await startFaultProxy({
      tls: { key, cert: ca, ca, requestCert: true, rejectUnauthorized: false },
      answer: (turn) => {
        shown.push(String((turn.socket as TLSSocket).getPeerCertificate().subject?.CN))
        genuine(turn)
      },
    })
    const secure = new Wechatpay(
      config(proxy.baseURL, { retry: false, merchant: { cert: ca, key }, httpsAgent: new Agent({ ca }) }),
    )
    for (const security of [true, false]) await secure.chain('v3/x').post({ json: {}, security })
    expect(shown).toEqual(['localhost', 'undefined'])
  })

  test('agent is given an IPv6 address without its brackets', async () => {
    const asked: unknown[] = []
    const agent = new HttpAgent()
    const { port } = new URL(server.baseURL)
    agent.createConnection = (options, done) => {
      asked.push((options as { host?: string }).host)
      return connect({ host: '127.0.0.1', port: Number(port) }, () => done)
    }
    await new Wechatpay(config(`http://[::1]:${port}/`, { httpAgent: agent })).chain('v3/x').get()
    expect(asked).toEqual(['::1'])
    expect(server.last().headers.host).toBe(`[::1]:${port}`)
  })

  test('progress is told', async () => {
    const loaded: number[] = []
    await instance.chain('v3/x').get({ onDownloadProgress: (progress) => loaded.push(progress.loaded) })
    expect(loaded.at(-1)).toBe('{"ok":true}'.length)
  })

  test('proxy is asked for a tunnel: neither request nor signature is shown to it', async () => {
    const seen: string[] = []
    await using proxy = await startFaultProxy({
      accept: (socket) =>
        void socket.on('data', (chunk) => {
          seen.push(chunk.toString('latin1'))
          socket.end('HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n')
        }),
    })
    const call = new Wechatpay(
      config('https://api.mch.weixin.qq.com/', {
        retry: false,
        proxy: { host: '127.0.0.1', port: proxy.port },
      }),
    )
      .chain('v3/x')
      .post({ json: { name: 'PERSON' } })
    expect(await failure(call)).toMatchObject({ response: { status: 502 } })
    expect(seen.join('')).toMatch(/^CONNECT api\.mch\.weixin\.qq\.com:443 HTTP\/1\.1\r\n/)
    expect(seen.join('')).not.toMatch(/PERSON|WECHATPAY2|authorization/i)
  })
})

describe('the time of an attempt is one for signing, sending and verifying', () => {
  test('so that a slow signer leaves less for the answer', async () => {
    respond = () => undefined
    const { privateKey: _, serial, ...rest } = config(server.baseURL)
    const slow = new Wechatpay({
      ...rest,
      deadline: 600,
      signer: { serial: serial, sign: () => sleep(400, 'AAAA') },
    })
    const watch = stopwatch()
    expect(await failure(slow.chain('v3/x').get())).toMatchObject({ code: 'ERR_NET_TIMEOUT', attempts: 1 })
    watch.stop()
    expect(watch.passed()).toBeLessThan(1_000)
  })

  test('and a key that never comes ends it', async () => {
    const ring = new KeyRing({
      keys: { DEADBEEF: platform.publicKey },
      source: () => new Promise(() => undefined),
    })
    expect(
      await failure(
        new Wechatpay(config(server.baseURL, { certs: ring, timeout: 200, retry: false }))
          .chain('v3/x')
          .post({ json: {} }),
      ),
    ).toMatchObject({
      code: 'ERR_NET_TIMEOUT',
      outcome: 'unknown',
      message: expect.stringContaining('the key that signed the answer was not fetched within 200 ms'),
    })
    ring.close()
  })

  test('a kept connection is used again', async () => {
    const ports = new Set<number>()
    await using proxy = await startFaultProxy({
      answer: ({ socket, answer: it }) => {
        ports.add(socket.remotePort!)
        socket.write(Buffer.concat([Buffer.from(head(it, { Connection: 'keep-alive' })), it.body]))
      },
    })
    const client = new Wechatpay(config(proxy.baseURL))
    for (let call = 0; call < 5; call++) await client.chain('v3/x').post({ json: {} })
    expect(ports.size).toBe(1)
  })
})
