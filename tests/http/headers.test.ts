/** Headers of the caller: what frames a request, or signs it, is written by the client alone. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ConfigError, InputError, Wechatpay, type ApiError } from '../../lib/index.js'
import { expectError, expectRejection } from '../helpers/errors.js'
import { answer, config, isGenuine, signatureHeaders } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'

const server = useServer((_, response) => answer(response, { ok: true }))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})

describe.each([
  ['Transfer-Encoding', 'chunked', 'it is written with the body'],
  ['content-length', '3', 'it is written with the body'],
  ['Trailer', 'X-Sum', 'it is written with the body'],
  ['Host', 'evil.example', 'it follows from the URL; another host is base_uri'],
  ['Connection', 'close', 'it is about the connection'],
  ['Keep-Alive', 'timeout=5', 'it is about the connection'],
  ['TE', 'trailers', 'it is about the connection'],
  ['UPGRADE', 'h2c', 'it is about the connection'],
  ['Expect', '100-continue', 'it is about the connection'],
  ['Authorization', 'Basic eA==', 'it is the signature'],
  ['Content-Encoding', 'gzip', 'a body is sent as it is'],
])('the header %s', (name, value, why) => {
  const message = `the header ${JSON.stringify(name === 'Content-Encoding' ? name : name)} cannot be set: ${why}`

  test('of a call is refused by name', async () => {
    for (const call of [
      instance.chain('v3/x').get({ headers: { [name]: value } }),
      instance.chain('v3/x').post({ json: { a: 1 }, headers: { [name]: value } }),
      instance.chain('v3/x').post({ body: '{"a":1}', headers: { [name]: value } }),
      instance.chain('v3/x').post({ json: {}, adapter: 'http', headers: { [name]: value } }),
    ])
      await expectRejection(call, InputError, 'ERR_INPUT_HEADER', message)
    expect(server.received).toEqual([])
  })

  test('that an interceptor sets is refused by name', async () => {
    const own = new Wechatpay(config(server.baseURL))
    own.client.v3.interceptors.request.use((request) => {
      request.headers.set(name, value)
      return request
    })
    await expectRejection(own.chain('v3/x').post({ json: {} }), InputError, 'ERR_INPUT_HEADER', message)
    expect(server.received).toEqual([])
  })

  if (name !== 'Content-Encoding')
    test('of a configuration is refused by name', () => {
      expectError(
        () => new Wechatpay(config(server.baseURL, { headers: { [name]: value } })),
        ConfigError,
        'ERR_CONFIG_OPTION',
        `headers: ${message}`,
      )
    })
})

test('bytes that the caller compressed are sent with their encoding', async () => {
  const body = gzipSync('{"a":1}')
  await instance.chain('v3/x').post({ body, headers: { 'Content-Encoding': 'gzip' } })
  expect(server.last().body).toEqual(body)
  expect(server.last().headers['content-encoding']).toBe('gzip')
  expect(isGenuine(server.last(), body)).toBe(true)
})

test.each(['configuration', 'call'])(
  'what is undefined or null in the headers of a %s is left out',
  async (where) => {
    const headers = { 'X-A': undefined, 'X-B': null, 'X-C': 5, 'X-D': '' } as unknown as Record<
      string,
      string
    >
    const own = new Wechatpay(config(server.baseURL, where === 'call' ? {} : { headers }))
    await own.chain('v3/x').get(where === 'call' ? { headers } : {})
    const sent = server.last().headers
    expect(['x-a' in sent, 'x-b' in sent, sent['x-c'], sent['x-d']]).toEqual([false, false, '5', ''])
  },
)
test('an object as a value is refused', async () => {
  await expectRejection(
    instance.chain('v3/x').get({ headers: { 'X-A': {} as string } }),
    InputError,
    'ERR_INPUT_HEADER',
    'the header "X-A" must be a string or a number, found an object',
  )
})

describe('auth', () => {
  const auth = { username: 'a', password: 'b' }
  test.each(['node:http', 'axios'])(
    'through the adapter of %s never takes the place of the signature',
    async (name) => {
      const own = new Wechatpay(config(server.baseURL, name === 'axios' ? { adapter: 'http' } : {}))
      const { v3 } = own.client
      await expectRejection(
        v3.get('v3/x', { auth }),
        InputError,
        'ERR_INPUT_OPTION',
        'GET /v3/x: auth cannot be set: the Authorization header is the signature',
      )
      v3.interceptors.request.use((request) => Object.assign(request, { auth }))
      await expectRejection(own.chain('v3/x').get(), InputError, 'ERR_INPUT_OPTION', 'auth cannot be set')
      const defaults = new Wechatpay(config(server.baseURL))
      Object.assign(defaults.client.v3.defaults, { auth })
      await expectRejection(
        defaults.chain('v3/x').get(),
        InputError,
        'ERR_INPUT_OPTION',
        'auth cannot be set',
      )
      expect(server.received).toEqual([])
    },
  )
})

describe('an answer that was decompressed', () => {
  const body = JSON.stringify({ ok: true, text: 'x'.repeat(500) })
  let zipped: TestServer
  beforeAll(async () => {
    zipped = await startServer(({ target }, response) => {
      const file = target.startsWith('/v3/billdownload')
      response
        .writeHead(target.endsWith('/refused') ? 400 : 200, {
          'Content-Encoding': 'gzip',
          'Content-Length': gzipSync(body).length,
          'X-Kept': 'yes',
          ...(!file && signatureHeaders(body)),
        })
        .end(gzipSync(body))
    })
  })
  afterAll(() => zipped.close())

  test.each(['node:http', 'http', 'fetch'] as const)('by %s is not described as it came', async (adapter) => {
    const own = new Wechatpay(config(zipped.baseURL, adapter === 'node:http' ? {} : { adapter }))
    const described = (headers: object) => [
      'content-encoding' in headers,
      'content-length' in headers,
      'x-kept' in headers,
    ]
    const { data, headers } = await own.chain('v3/x').get()
    expect(data).toMatchObject({ ok: true })
    expect(described(headers)).toEqual([false, false, true])
    const refusal: unknown = await own
      .chain('v3/refused')
      .get()
      .catch((error: unknown) => error)
    expect(described((refusal as ApiError).response!.headers)).toEqual([false, false, true])
    const file = await own
      .chain('v3/billdownload/file')
      .get({ query: { token: 't' }, responseType: 'stream' })
    expect(described(file.headers)).toEqual([false, false, true])
    expect(Buffer.concat(await file.data.toArray()).toString()).toBe(body)
  })
  test('keeps its length where it was not compressed', async () => {
    await using plain = await startServer(
      (_, response) =>
        void response.writeHead(200, { ...signatureHeaders(body), 'Content-Length': body.length }).end(body),
    )
    const { headers } = await new Wechatpay(config(plain.baseURL)).chain('v3/x').get()
    expect(headers['content-length']).toBe(String(body.length))
  })
})
