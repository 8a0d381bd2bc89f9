/** A proxy that opens no tunnel: it answers in the platform's place, and no byte of the request has left. */
import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { Agent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Wechatpay, type Config, type WechatpayError } from '../../lib/index.js'
import { answer, config, merchant } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'

/** The agent that axios tunnels with, and that users give. */
const HttpsProxyAgent = createRequire(require.resolve('axios'))('https-proxy-agent') as new (
  url: string,
) => Agent

const received: string[] = []
let status = '407 Proxy Authentication Required'
let proxy: Server
let port: number
beforeAll(async () => {
  proxy = createServer((socket) => {
    let text = ''
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      text += chunk.toString()
      if (!text.includes('\r\n\r\n')) return
      received.push(text)
      text = ''
      socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>`)
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  port = (proxy.address() as AddressInfo).port
})
beforeEach(() => {
  received.length = 0
})
afterAll(() => {
  proxy.close()
})

const ways: [string, () => Partial<Config>][] = [
  ['by the proxy option', () => ({ proxy: { host: '127.0.0.1', port, protocol: 'http' } })],
  ['by an agent', () => ({ httpsAgent: new HttpsProxyAgent(`http://127.0.0.1:${port}`) })],
  [
    'by an agent, through axios',
    () => ({ httpsAgent: new HttpsProxyAgent(`http://127.0.0.1:${port}`), maxRate: 1_000_000 }),
  ],
]

describe.each(ways)('%s', (_, more) => {
  const client = () => new Wechatpay(config('https://127.0.0.1:9/', more()), { sleep: async () => undefined })
  const failure = (call: Promise<unknown>) => call.catch((error: WechatpayError) => error)

  test.each([
    ['407 Proxy Authentication Required', 1],
    ['403 Forbidden', 1],
    ['502 Bad Gateway', 3],
  ])('%s: nothing was sent', async (answered, attempts) => {
    status = answered
    const micropay = { mch_id: merchant.mchid, out_trade_no: 'A1', auth_code: '1' }
    for (const call of [
      () =>
        client()
          .chain('v3/pay/transactions/native')
          .post({ json: { out_trade_no: 'A1' } } as never),
      () =>
        client()
          .chain('v2/pay/micropay')
          .post({ xml: micropay } as never),
    ]) {
      received.length = 0
      expect(await failure(call())).toMatchObject({
        name: 'NetworkError',
        code: 'ERR_NET_GATEWAY',
        outcome: 'not-sent',
        attempts,
        response: { status: Number(answered.slice(0, 3)) },
        message: expect.stringContaining('the proxy refused to connect'),
      })
      expect(received).toHaveLength(attempts)
      for (const text of received) expect(text).toMatch(/^CONNECT 127\.0\.0\.1:9 HTTP/)
    }
  })
})

test('an agent that leaves TLS to a process of its own is no proxy that refuses: the request was written', async () => {
  class Sidecar extends HttpsAgent {
    override createConnection(): Socket {
      return connect(Number(new URL(platform.baseURL).port), '127.0.0.1')
    }
  }
  let status = 200
  await using platform = await startServer((_, response) => answer(response, { code: 'PARAM_ERROR' }, status))
  const instance = new Wechatpay(config('https://127.0.0.1:9/', { httpsAgent: new Sidecar() }))
  for (const more of [{}, { maxRate: 1_000_000 }]) {
    const order = () =>
      instance.chain('v3/pay/transactions/native').post({ json: { out_trade_no: 'A1' }, ...more } as never)
    status = 200
    await expect(order()).resolves.toMatchObject({ status: 200 })
    status = 400
    await expect(order()).rejects.toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      outcome: 'rejected',
    })
  }
})
