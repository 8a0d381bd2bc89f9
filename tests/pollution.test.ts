/**
 * What others write on Object.prototype changes no request, no verdict and no answer: 32 names of
 * options, four kinds of call each.
 */
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { MediaUtil, Wechatpay } from '../lib/index.js'
import { answer, config, isGenuine, merchant, partNamed, signatureHeaders } from './helpers/platform.js'
import { startServer, type Received, type TestServer } from './helpers/server.js'

let server: TestServer
let evil: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer(({ method, target }, response) => {
    if (target.startsWith('/v3/billdownload/file')) response.writeHead(200).end('a bill')
    else answer(response, method === 'GET' ? { out_trade_no: 'A1', trade_state: 'NOTPAY' } : { ok: true })
  })
  evil = await startServer(
    (_, response) => void response.writeHead(200, signatureHeaders('{"evil":true}')).end('{"evil":true}'),
  )
  instance = new Wechatpay(config(server.baseURL))
})
afterAll(() => Promise.all([server.close(), evil.close()]))

const CALLS: readonly ((instance: Wechatpay) => Promise<{ data: unknown }>)[] = [
  (instance) =>
    instance
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
      .get({ out_trade_no: 'A1', query: { mchid: merchant.mchid } }),
  (instance) => instance.chain('v3/some/orders').post({ json: { out_trade_no: 'A1' } }),
  (instance) =>
    instance.chain('v3/merchant/media/upload').post({ body: new MediaUtil('a.png', Buffer.from('png')) }),
  (instance) => instance.chain('v3/billdownload/file').get({ query: { token: 'x' } }),
]

const evilPort = () => Number(new URL(evil.baseURL).port)
const nowhere = new Writable({ write: (_, __, done) => done() })
/** Each with the value that would do the most. */
const POLLUTED: Readonly<Record<string, () => unknown>> = {
  baseURL: () => evil.baseURL,
  url: () => `${evil.baseURL}x`,
  method: () => 'DELETE',
  params: () => ({ evil: 1 }),
  data: () => 'evil',
  headers: () => ({ 'x-evil': '1' }),
  auth: () => ({ username: 'evil', password: 'evil' }),
  proxy: () => ({ host: '127.0.0.1', port: evilPort() }),
  adapter: () => async () => ({ data: 'evil', status: 200, headers: {} }),
  transformRequest: () => [() => 'evil'],
  transformResponse: () => [() => 'evil'],
  paramsSerializer: () => ({ serialize: () => 'evil' }),
  validateStatus: () => () => false,
  responseType: () => 'text',
  socketPath: () => '/nowhere.sock',
  maxRedirects: () => 5,
  timeout: () => 1,
  signal: () => AbortSignal.abort(),
  httpAgent: () =>
    new (class extends Agent {
      override createConnection() {
        return connect(evilPort(), '127.0.0.1')
      }
    })(),
  transport: () => ({
    request: () => {
      throw new Error('evil')
    },
  }),
  query: () => ({ evil: 1 }),
  json: () => ({ evil: 1 }),
  body: () => 'evil',
  base_uri: () => evil.baseURL,
  sink: () => nowhere,
  stream: () => true,
  retry: () => ({ max: 9 }),
  deadline: () => 1,
  security: () => true,
  nonceless: () => true,
  encrypt: () => true,
  decrypt: () => true,
}

afterEach(() => {
  for (const name of Object.keys(POLLUTED)) Reflect.deleteProperty(Object.prototype, name)
})

const seen = ({ method, target, headers, body }: Received) => ({
  method,
  target,
  names: Object.keys(headers).sort(),
  genuine: headers['content-type']?.startsWith('multipart/')
    ? isGenuine({ method, target, headers, body }, partNamed({ method, target, headers, body }, 'meta'))
    : isGenuine({ method, target, headers, body }),
})

async function run(client = instance) {
  server.received.length = evil.received.length = 0
  const answers: unknown[] = []
  for (const call of CALLS) answers.push((await call(client)).data)
  return { answers, received: server.received.map(seen) }
}

describe('Object.prototype holds', () => {
  test('nothing: what the four calls do', async () => {
    const { answers, received } = await run()
    expect(answers).toEqual([
      { out_trade_no: 'A1', trade_state: 'NOTPAY' },
      { ok: true },
      { ok: true },
      Buffer.from('a bill'),
    ])
    expect(received.map(({ method, target, genuine }) => [method, target, genuine])).toEqual([
      ['GET', '/v3/pay/transactions/out-trade-no/A1?mchid=1900000001', true],
      ['POST', '/v3/some/orders', true],
      ['POST', '/v3/merchant/media/upload', true],
      ['GET', '/v3/billdownload/file?token=x', true],
    ])
  })

  test.each(Object.keys(POLLUTED))('%s', async (name) => {
    const before = await run()
    const value = POLLUTED[name]!()
    // oxlint-disable-next-line no-extend-native -- what an attacker does
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: false,
    })
    let after: unknown
    try {
      after = [await run(), await run(new Wechatpay(config(server.baseURL)))]
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    expect(after).toEqual([before, before])
    expect(evil.received.map(({ target }) => target)).toEqual([])
  })
})

test('20 answers with names of Object.prototype leave it clean, and keep them as data', async () => {
  const names = ['__proto__', 'constructor', 'prototype', ...Object.getOwnPropertyNames(Object.prototype)]
  const documents = [...new Set(names)].flatMap((name) => [
    `{${JSON.stringify(name)}:{"polluted":true}}`,
    `{"a":{${JSON.stringify(name)}:{"polluted":true}}}`,
  ])
  expect(documents.length).toBeGreaterThanOrEqual(20)
  await using hostile = await startServer(({ target }, response) =>
    answer(response, documents[Number(target.split('/').at(-1))]),
  )
  const client = new Wechatpay(config(hostile.baseURL))
  for (const [at, document] of documents.entries()) {
    const { data } = await client.chain('v3/x/{at}').post({ at })
    expect(JSON.stringify(data)).toBe(document)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }
})
