/**
 * Every event of the overlays reaches a receiver genuine; whoever watches is told of it;
 * `forward` sends all to one place.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import {
  createNodeHandler,
  Notifications,
  type AnyNotification,
  type AnyNotificationV2,
} from '../../lib/notifications/index.js'
import {
  createSimulator,
  eventTypes,
  type SimulatorEvent,
  type Simulator,
} from '../../lib/simulator/index.js'

let platform: Simulator
let server: Server
let url: string
const received: (AnyNotification | AnyNotificationV2)[] = []

beforeAll(async () => {
  let handle: ReturnType<typeof createNodeHandler> | undefined
  server = createServer((request, response) => void handle!(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  platform = await createSimulator({ forward: url })
  handle = createNodeHandler(new Notifications(platform.config), {
    otherwise: (event) => void received.push(event),
  })
})
afterAll(async () => {
  await platform.close()
  server.close()
})

test('every event of the overlays is delivered signed, and acknowledged', async () => {
  const types = await eventTypes()
  expect(types.length).toBeGreaterThan(100)
  for (const type of types) await platform.notify('', type)
  expect(
    platform.notifications.all
      .filter(({ state }) => state !== 'acknowledged')
      .map(({ event_type }) => event_type),
  ).toEqual([])
  const told = new Set<string>(received.map(({ event_type }) => event_type))
  expect(types.filter((type) => !told.has(type))).toEqual([])
})

test("members stand in place of the examples, deep and beside them, and the merchant is the simulator's", async () => {
  await platform.notify('', 'TRANSACTION.SUCCESS', {
    out_trade_no: 'mine-1',
    amount: { total: 7 },
    more: true,
  })
  expect(received.at(-1)).toMatchObject({
    resource: {
      out_trade_no: 'mine-1',
      mchid: platform.config.mchid,
      more: true,
      amount: { total: 7, currency: expect.any(String) },
    },
  })
})

test('what an event holds is in the state that its type says, and sign() fills in what a payment always has', async () => {
  for (const [type, state] of [
    ['TRANSACTION.SUCCESS', { trade_state: 'SUCCESS' }],
    ['REFUND.SUCCESS', { refund_status: 'SUCCESS' }],
    ['REFUND.CLOSED', { refund_status: 'CLOSED' }],
    ['REFUND.ABNORMAL', { refund_status: 'ABNORMAL' }],
  ] as const) {
    await platform.notify('', type)
    expect(received.at(-1)).toMatchObject({ event_type: type, resource: state })
  }
  const { headers, body } = platform.sign({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'signed-1', amount: { total: 7 } },
  })
  expect(new Notifications(platform.config).unwrapSync(headers, body)).toMatchObject({
    resource: {
      mchid: platform.config.mchid,
      out_trade_no: 'signed-1',
      transaction_id: expect.any(String),
      trade_state: 'SUCCESS',
      success_time: expect.any(String),
      payer: { openid: expect.any(String) },
      amount: { total: 7, payer_total: 7, currency: 'CNY', payer_currency: 'CNY' },
    },
  })
})

test('an event that no overlay describes is refused', async () => {
  await expect(platform.notify('', 'NO.SUCH')).rejects.toThrow(new RangeError('there is no event "NO.SUCH"'))
})

test('watchers see a request, a notification that leaves and its answer, until they stop', async () => {
  const seen: SimulatorEvent[] = []
  const stop = platform.watch((event) => void seen.push(event))
  const instance = new Wechatpay(platform.config)
  const { mchid } = platform.config
  const { headers } = await instance.v3.pay.transactions.native.post({
    json: {
      appid: 'wx8888888888888888',
      mchid,
      description: '公仔',
      out_trade_no: 'watched-1',
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1 },
    },
  })
  await platform.pay('watched-1')
  expect(seen).toEqual([
    {
      type: 'request',
      exchange: expect.objectContaining({ method: 'POST', status: 200, requestId: headers['request-id'] }),
    },
    {
      type: 'notifying',
      delivery: expect.objectContaining({ event_type: 'TRANSACTION.SUCCESS', url, attempts: [] }),
    },
    {
      type: 'notified',
      delivery: expect.objectContaining({ attempts: [204], state: 'acknowledged' }),
      status: 204,
      milliseconds: expect.any(Number),
    },
  ])
  stop()
  await platform.notify('', 'REFUND.SUCCESS')
  expect(seen).toHaveLength(3)
})

test('orders are seen, and a notification can be had without being sent, of any age', async () => {
  expect(platform.orders.at(-1)).toMatchObject({ out_trade_no: 'watched-1', state: 'SUCCESS', total: 1 })
  const { headers, body } = platform.sign(
    { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'watched-1' } },
    Date.now() - 301_000,
  )
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401)
  const fresh = platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'watched-1' } })
  expect((await fetch(url, { method: 'POST', headers: fresh.headers, body: fresh.body })).status).toBe(204)
})
