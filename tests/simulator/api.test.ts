/** The control API: what a test suite in any language does over HTTP. */
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, eventTypes, type Simulator } from '../../lib/simulator/index.js'
import { startServer, type TestServer } from '../helpers/server.js'

let platform: Simulator
let instance: Wechatpay
let shop: TestServer
let base: string
beforeAll(async () => {
  shop = await startServer((_, response) => void response.writeHead(204).end())
  platform = await createSimulator({
    balance: 10_000_000,
    merchants: [{ mchid: '1900000001' }, { mchid: '1900000002' }],
  })
  instance = new Wechatpay({ ...platform.config, encrypt: true, retry: false })
  base = `${platform.baseURL}simulator`
})
beforeEach(() => {
  platform.heal()
})
afterAll(() => Promise.all([platform.close(), shop.close()]))

interface Answer {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any operation, read by the tests that know them
  readonly data: any
}

/** As curl does: no Origin, no Sec-Fetch-Site. */
async function ask(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, data: text === '' ? undefined : JSON.parse(text) }
}

const order = (out_trade_no: string, more: object = {}) => ({
  appid: 'wx8888888888888888',
  mchid: platform.config.mchid,
  description: '公仔',
  out_trade_no,
  notify_url: `${shop.baseURL}notify`,
  amount: { total: 1000 },
  ...more,
})
const paid = async (out_trade_no: string): Promise<void> => {
  await instance.v3.pay.transactions.native.post({ json: order(out_trade_no) })
  expect(await ask('POST', '/pay', { out_trade_no })).toEqual({ status: 204, data: undefined })
}
const lastEvent = () =>
  new Notifications({ ...platform.config, dedupe: false, now: Date.now }).unwrap(
    shop.last().headers,
    shop.last().body,
  )

describe('its description', () => {
  interface Described {
    readonly operationId: string
    readonly summary: string
    readonly responses: object
  }
  const document = async () => (await ask('GET', '/openapi.json')).data
  const operations = async (): Promise<[string, string, Described][]> =>
    Object.entries((await document()).paths as Record<string, Record<string, Described>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]): [string, string, Described] => [
          path,
          method,
          operation,
        ]),
    )

  test('is OpenAPI: every operation is named, described and answered under /simulator', async () => {
    const { openapi, servers } = await document()
    expect([openapi, servers]).toEqual(['3.1.0', [{ url: platform.baseURL.slice(0, -1) }]])
    const all = await operations()
    expect(new Set(all.map(([, , { operationId }]) => operationId)).size).toBe(all.length)
    for (const [path, , { summary, responses }] of all) {
      expect(path).toMatch(/^\/simulator\/[a-z]/)
      expect(summary).not.toBe('')
      expect(Object.keys(responses)).toEqual([expect.stringMatching(/^20[04]$/), 'default'])
    }
  })

  test('has everything that the object of createSimulator has', async () => {
    const named = new Set((await operations()).map(([, , { operationId }]) => operationId))
    const elsewhere: Readonly<Record<string, string>> = {
      config: 'getConfig',
      orders: 'listOrders',
      merchants: 'listMerchants',
      requests: 'listRequests',
      ledger: 'getLedger',
      notifications: 'listNotifications',
      now: 'getClock',
      mode: 'getMode',
    }
    const local = new Set(['baseURL', 'httpsURL', 'ca', 'watch', 'fetch', 'unref', 'close'])
    const members = Object.keys(platform).filter((name) => !local.has(name))
    expect(members.length).toBeGreaterThan(20)
    expect(members.filter((name) => !named.has(elsewhere[name] ?? name))).toEqual([])
  })
})

describe('payers and users', () => {
  test('pay an order, and a refund arrives', async () => {
    await paid('api-paid-1')
    expect((await lastEvent()).resource).toMatchObject({ out_trade_no: 'api-paid-1', trade_state: 'SUCCESS' })
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'api-paid-1',
        out_refund_no: 'api-r-1',
        notify_url: `${shop.baseURL}refund`,
        amount: { refund: 100, total: 1000, currency: 'CNY' },
      },
    })
    expect((await ask('POST', '/complete-refund', { out_refund_no: 'api-r-1' })).status).toBe(204)
    expect(await lastEvent()).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      summary: '退款成功',
      resource: { out_refund_no: 'api-r-1' },
    })
    const { data } = await ask('POST', '/refund-order', { out_trade_no: 'api-paid-1', amount: 50 })
    expect(data).toEqual({ out_refund_no: expect.stringMatching(/^R\d{16}$/) })
    const { data: orders } = await ask('GET', '/orders')
    expect(orders.at(-1)).toMatchObject({ out_trade_no: 'api-paid-1', refunded: 150 })
  })

  test('are refused as the platform refuses, with the code and the reason', async () => {
    expect(await ask('POST', '/pay', { out_trade_no: 'unknown-1' })).toEqual({
      status: 404,
      data: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
    })
    await paid('api-paid-2')
    expect((await ask('POST', '/pay', { out_trade_no: 'api-paid-2' })).data.code).toBe('ORDERPAID')
  })

  test('of another merchant are named by mchid', async () => {
    const second = platform.merchants.get('1900000002')!
    await new Wechatpay(second.config).v3.pay.transactions.native.post({
      json: order('api-second', { mchid: '1900000002' }),
    })
    expect((await ask('POST', '/pay', { out_trade_no: 'api-second' })).status).toBe(404)
    expect((await ask('POST', '/pay', { out_trade_no: 'api-second', mchid: '1900000002' })).status).toBe(204)
    expect((await ask('GET', '/orders?mchid=1900000002')).data).toMatchObject([{ state: 'SUCCESS' }])
    expect((await ask('GET', '/config?mchid=1900000002')).data).toEqual(second.config)
    expect((await ask('GET', '/merchants')).data).toEqual(['1900000001', '1900000002'])
    expect(await ask('GET', '/orders?mchid=7')).toMatchObject({
      status: 404,
      data: { message: 'there is no merchant "7"' },
    })
  })

  test('close an order', async () => {
    await instance.v3.pay.transactions.native.post({ json: order('api-closed') })
    expect((await ask('POST', '/close-order', { out_trade_no: 'api-closed' })).status).toBe(204)
    expect(platform.orders.at(-1)).toMatchObject({ out_trade_no: 'api-closed', state: 'CLOSED' })
  })

  test('accept transfers, open red packets, complain and answer', async () => {
    await instance.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid: 'wx8888888888888888',
        out_bill_no: 'apitransfer1',
        transfer_scene_id: '1000',
        openid: 'o-1',
        transfer_amount: 100,
        transfer_remark: 'x',
        notify_url: `${shop.baseURL}transfer`,
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: 'x' }],
      },
    })
    expect((await ask('POST', '/confirm-transfer', { number: 'apitransfer1' })).status).toBe(204)
    expect((await lastEvent()).resource).toMatchObject({ out_bill_no: 'apitransfer1', state: 'SUCCESS' })
    await instance.v3.merchantService.complaintNotifications.post({
      json: { url: `${shop.baseURL}complaint` },
    })
    await paid('api-complaint')
    const { data } = await ask('POST', '/complain', {
      out_trade_no: 'api-complaint',
      problem_type: 'REFUND',
      images: [Buffer.from('picture').toString('base64')],
    })
    expect((await lastEvent()).resource).toMatchObject(data)
    const { complaint_id } = data as { complaint_id: string }
    await ask('POST', '/respond-to-complaint', { complaint_id, content: '还在吗' })
    const found = await instance.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id })
    expect(found.data).toMatchObject({ problem_type: 'REFUND', incoming_user_response: true })
  })
})

describe('faults', () => {
  const provinces = () => instance.v3.capital.capitallhh.areas.provinces.get()

  test('are injected, listed, met and taken back', async () => {
    const { data } = await ask('POST', '/faults', { status: 403, code: 'NOT_ENOUGH', path: '/^/v3/capital/' })
    expect((await ask('GET', '/faults')).data).toEqual([
      { id: data.id, status: 403, code: 'NOT_ENOUGH', left: 1, path: String.raw`/^\/v3\/capital/` },
    ])
    await expect(provinces()).rejects.toMatchObject({ code: 'NOT_ENOUGH' })
    expect((await provinces()).status).toBe(200)
    expect((await ask('GET', '/faults')).data).toEqual([])
    const { data: second } = await ask('POST', '/faults', { mode: 'unsigned', times: 9 })
    expect((await ask('DELETE', `/faults/${second.id}`)).status).toBe(204)
    expect((await ask('DELETE', `/faults/${second.id}`)).status).toBe(404)
    await ask('POST', '/faults', { mode: '503', rate: 1 })
    await expect(provinces()).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    expect((await ask('DELETE', '/faults')).status).toBe(204)
    expect((await provinces()).status).toBe(200)
  })

  test('that are none are refused where they are wrong', async () => {
    expect(await ask('POST', '/faults', { mode: 'fire' })).toEqual({
      status: 400,
      data: {
        code: 'PARAM_ERROR',
        message:
          'fail: mode must be one of reset, stall, 503, 429, html502, unsigned, stale, wrong-serial, signtest, truncate, found "fire"',
      },
    })
    expect((await ask('POST', '/faults', { status: 200 })).data.message).toContain('status must be')
  })
})

describe('the platform', () => {
  test('has a clock that is advanced', async () => {
    const { data: before } = await ask('GET', '/clock')
    const { data: after } = await ask('POST', '/clock', { by: '2h' })
    expect(after.now - before.now).toBeGreaterThanOrEqual(7_200_000)
    expect((await ask('POST', '/clock', { by: 'soon' })).data.message).toContain('15s, 30m, 1h or 2d')
  })

  test('signs with other keys', async () => {
    expect((await ask('PUT', '/mode', { mode: 'certificate' })).data).toEqual({ mode: 'certificate' })
    expect(platform.mode).toBe('certificate')
    expect((await ask('PUT', '/mode', { mode: 'none' })).status).toBe(400)
    await ask('PUT', '/mode', { mode: 'public-key' })
    expect((await ask('GET', '/mode')).data).toEqual({ mode: 'public-key' })
  })

  test('shows requests with what was sent and answered, the ledger, and its state', async () => {
    await paid('api-shown')
    const { data: requests } = await ask('GET', '/requests')
    expect(requests.at(-1)).toMatchObject({
      method: 'POST',
      target: '/v3/pay/transactions/native',
      caller: '1900000001',
      verified: true,
      request: { body: expect.stringContaining('api-shown') },
      response: {
        body: expect.stringContaining('weixin://'),
        headers: { 'wechatpay-serial': expect.any(String) },
      },
    })
    const { data: ledger } = await ask('GET', '/ledger')
    expect(ledger.balances).toEqual(platform.ledger.balances)
    expect(ledger.entries).toHaveLength(platform.ledger.entries.length)
    const { data: state } = await ask('GET', '/state')
    expect(state.identities.merchants[0].id).toBe('1900000001')
  })

  test('sends events, signs what is not sent, probes and repeats', async () => {
    const url = `${shop.baseURL}event`
    await ask('POST', '/notify', { url, event_type: 'PAYSCORE.USER_PAID', members: { out_order_no: 'o-1' } })
    expect(await lastEvent()).toMatchObject({
      resource: { out_order_no: 'o-1' },
      summary: '支付分服务用户支付成功',
    })
    const { data: signed } = await ask('POST', '/sign', {
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no: 'signed-1' },
      at: Date.now() - 400_000,
    })
    await expect(
      new Notifications({ ...platform.config }).unwrap(signed.headers, signed.body),
    ).rejects.toMatchObject({ code: 'ERR_SIG_EXPIRED' })
    expect((await ask('POST', '/probe', { url })).data).toEqual({ url, status: 204, text: '' })
    const { data: told } = await ask('GET', '/notifications')
    const { id } = told.findLast((one: { url: string }) => one.url === url)
    const before = shop.received.length
    expect((await ask('POST', `/notifications/${id}/repeat`)).status).toBe(204)
    expect(shop.received).toHaveLength(before + 1)
    const { data } = await ask('POST', '/trigger', { event_type: 'TRANSACTION.SUCCESS', url, amount: 7 })
    expect(data).toMatchObject({ told: [{ url, state: 'acknowledged', status: 204 }] })
    expect((await ask('GET', '/events')).data).toEqual(await eventTypes())
  })

  test('begins anew', async () => {
    await paid('api-before-reset')
    expect((await ask('POST', '/reset')).status).toBe(204)
    expect((await ask('GET', '/orders')).data).toEqual([])
    expect((await ask('GET', '/requests')).data).toEqual([])
  })
})

describe('what makes no sense is refused, and says what there is', () => {
  test.each<[string, string, object | undefined, number, string]>([
    ['POST', '/pays', {}, 404, 'there is no /simulator/pays: see /simulator/openapi.json'],
    ['GET', '/pay', undefined, 405, '/pay takes POST'],
    ['POST', '/pay', {}, 400, 'pay: out_trade_no is missing'],
    ['POST', '/pay', { out_trade_no: 5 }, 400, 'pay: out_trade_no must be string, found 5'],
    [
      'POST',
      '/pay',
      { out_trade_no: 'a', openId: 'b' },
      400,
      'pay: there is no "openId"; there are out_trade_no',
    ],
    ['GET', '/clock?x=1', undefined, 400, 'getClock: there is no "x"; there are no parameters'],
    ['POST', '/notify', { url: shop?.baseURL ?? 'x', event_type: 'NO' }, 400, 'there is no event "NO"'],
  ])('%s %s %j', async (method, path, body, status, message) => {
    const { status: found, data } = await ask(method, path, body)
    expect([found, data.message]).toEqual([status, expect.stringContaining(message)])
  })
})

describe('another page', () => {
  /** With headers that a browser alone would send. */
  const send = (method: string, headers: Record<string, string>, body = ''): Promise<number> =>
    new Promise((resolve, reject) => {
      request(new URL(`${base}/reset`), { method, agent: false, headers }, (response) => {
        response.resume()
        resolve(response.statusCode!)
      })
        .on('error', reject)
        .end(body)
    })
  const { host } = { host: () => new URL(platform.baseURL).host }

  test('neither sends nor reads anything', async () => {
    const type = { 'content-type': 'application/json' }
    for (const [expected, headers, body] of [
      [403, { host: 'rebound.example.com' }, ''],
      [403, { host: host(), origin: 'https://www.example.com' }, ''],
      [403, { host: host(), 'sec-fetch-site': 'cross-site' }, ''],
      [415, { host: host(), 'content-type': 'text/plain' }, '{}'],
      [415, { host: host(), 'content-type': 'application/x-www-form-urlencoded' }, 'a=1'],
      [204, { host: host(), origin: `http://${host()}`, 'sec-fetch-site': 'same-origin', ...type }, '{}'],
      [204, { host: `localhost:${new URL(platform.baseURL).port}`, ...type }, '{}'],
    ] as const)
      expect([headers, await send('POST', headers, body)]).toEqual([headers, expected])
    const response = await fetch(`${base}/config`)
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
    expect((await fetch(`${base}/config`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })

  test('reaches a simulator that names its host, and no other', async () => {
    await using named = await createSimulator({ hostnames: ['wechatpay'] })
    const to = (name: string): Promise<number> =>
      new Promise((resolve) => {
        request(
          new URL(`${named.baseURL}simulator/clock`),
          { agent: false, headers: { host: name } },
          (response) => {
            response.resume()
            resolve(response.statusCode!)
          },
        ).end()
      })
    expect([await to('wechatpay:4010'), await to('other:4010')]).toEqual([200, 403])
  })
})
