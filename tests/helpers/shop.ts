/**
 * A shop on a simulator: a client whose every answer is held against its type, and a server that is notified.
 */
import { expect } from '@jest/globals'
import { WechatpayError, Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../lib/simulator/index.js'
import { loadSchemas } from '../../lib/schemas/operations.js'
import { validate } from '../../lib/schemas/validate.js'
import { startServer, type TestServer } from './server.js'

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any operation, read by the tests that know them
export type Data = Record<string, any>
type Verb = (options: object) => Promise<{ data: unknown; status: number }>

export interface Shop {
  readonly platform: Simulator
  readonly instance: Wechatpay
  readonly server: TestServer
  readonly mchid: string
  /** `POST v3/pay/transactions/native`: calls it, and holds the answer against its type. */
  call(key: string, options?: object): Promise<Data>
  /** The call must be refused so. */
  refused(key: string, options: object, code: string, message: string | RegExp): Promise<WechatpayError>
  /** Places a Native order and pays it. */
  paid(out_trade_no: string, total: number, more?: object): Promise<Data>
  /** The last event the server was told, opened. */
  told(): Promise<Data>
  /** All accounts together are zero. */
  balanced(): void
  close(): Promise<unknown>
}

export async function openShop(options: SimulatorOptions = {}): Promise<Shop> {
  const server = await startServer((_, response) => {
    response.writeHead(204).end()
  })
  const platform = await createSimulator({
    balance: 10_000_000,
    notify_url: `${server.baseURL}platform`,
    ...options,
  })
  const instance = new Wechatpay({ ...platform.config, encrypt: true, retry: false })
  const { operations, resolve } = await loadSchemas()
  const { mchid } = platform.config
  const send = (key: string, given: object): ReturnType<Verb> => {
    const [verb = '', template = ''] = key.split(' ')
    return (instance.chain(template) as unknown as Record<string, Verb>)[verb.toLowerCase()]!(given)
  }
  const call: Shop['call'] = async (key, given = {}) => {
    const { data, status } = await send(key, given)
    const { answer } = operations[key]!
    const fault =
      answer && validate(answer, data, { resolve, notation: key.includes(' v2/') ? 'text' : 'json' })
    expect([key, fault, answer === undefined ? status : 200]).toEqual([
      key,
      undefined,
      answer === undefined ? 204 : 200,
    ])
    return data as Data
  }
  return {
    platform,
    instance,
    server,
    mchid,
    call,
    refused: async (key, given, code, message) => {
      const error = await send(key, given).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect([key, error instanceof WechatpayError && error.code]).toEqual([key, code])
      expect((error as WechatpayError).message).toMatch(message)
      expect((error as WechatpayError).verified).toBe(true)
      return error as WechatpayError
    },
    paid: async (out_trade_no, total, more = {}) => {
      await call('POST v3/pay/transactions/native', {
        json: {
          appid: 'wx8888888888888888',
          mchid,
          description: '公仔',
          out_trade_no,
          notify_url: 'https://www.example.com/',
          amount: { total },
          ...more,
        },
      })
      await platform.pay(out_trade_no)
      return call('GET v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no, query: { mchid } })
    },
    told: async () => {
      await platform.advance(0)
      const {
        config: { certs, apiv3Key, secret },
      } = platform
      return await new Notifications({ certs, apiv3Key, secret, dedupe: false, now: Date.now }).unwrap(
        server.last().headers,
        server.last().body,
      )
    },
    balanced: () => {
      expect(Object.values(platform.ledger.balances).reduce((sum, amount) => sum + amount, 0)).toBe(0)
    },
    close: () => Promise.all([platform.close(), server.close()]),
  }
}
