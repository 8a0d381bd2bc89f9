import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../../lib/index.js'
import { Notifications } from '../../../lib/notifications/index.js'
import * as simulator from '../../../lib/simulator/index.js'
import { createSimulator, type Simulator } from '../../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../../helpers/blocks.js'
import { startServer, type TestServer } from '../../helpers/server.js'
import { latest, readEvents } from './events.js'

let platform: Simulator
let instance: Wechatpay
let shop: TestServer
beforeAll(async () => {
  shop = await startServer(({ target }, response) => {
    response
      .writeHead(target === '/v2' ? 200 : 204)
      .end(target === '/v2' ? '<xml><return_code>SUCCESS</return_code></xml>' : undefined)
  })
  platform = await createSimulator()
  instance = new Wechatpay({ ...platform.config, retry: false })
})
afterAll(() => Promise.all([platform.close(), shop.close()]))

const order = (out_trade_no: string, more: object = {}) => ({
  appid: 'wx8888888888888888',
  mchid: platform.config.mchid,
  description: '公仔',
  out_trade_no,
  notify_url: `${shop.baseURL}paid`,
  amount: { total: 1000 },
  ...more,
})
const place = (out_trade_no: string, more: object = {}) =>
  instance.v3.pay.transactions.native.post({ json: order(out_trade_no, more) })
const query = async (out_trade_no: string) =>
  (
    await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid: platform.config.mchid },
    })
  ).data.trade_state
const host = () => new URL(platform.baseURL).host

interface Reply {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly text: string
}

/** Speaks HTTP with any Host, which `fetch` does not. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request(new URL(path, platform.baseURL), { method, agent: false, headers }, (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          })
        })
    })
      .on('error', reject)
      .end(body)
  })
}

/** As the page's own script presses a button. */
const press = (
  action: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  ask(
    'POST',
    `/cashier/${action}`,
    {
      origin: `http://${host()}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...headers,
    },
    JSON.stringify(body),
  )

async function shown(): Promise<Record<string, Record<string, unknown>>> {
  using reader = await readEvents(platform.baseURL)
  return latest(await reader.until((told) => told.some(({ event }) => event === 'ready')))
}

describe('the page', () => {
  test('is at /, with files that load nothing from elsewhere', async () => {
    const { status, headers, text } = await ask('GET', '/')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).not.toMatch(/\b(?:https?:)?\/\/|\sstyle=|\son\w+=|<script(?![^>]* src=)/)
    const paths = Array.from(text.matchAll(/(?:href|src)="([^"]+)"/g), ([, path]) => path!)
    expect(paths.length).toBeGreaterThan(3)
    for (const path of paths) {
      const file = await ask('GET', path)
      expect([path, file.status, file.headers['content-type']]).toEqual([
        path,
        200,
        expect.stringMatching(/^(?:text\/css|text\/javascript|image\/svg\+xml); charset=utf-8$/),
      ])
      expect(file.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('forbids everything that it does not need', async () => {
    const { headers } = await ask('GET', '/')
    expect(String(headers['content-security-policy']).split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ])
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })

  test('is no exchange, and no fault touches it', async () => {
    const before = platform.requests.length
    const heal = platform.fail({ mode: '503', rate: 1 })
    expect((await ask('GET', '/')).status).toBe(200)
    expect((await ask('GET', '/favicon.ico')).status).toBe(200)
    heal()
    expect(platform.requests).toHaveLength(before)
  })

  test.each([
    '/cashier/',
    '/cashier/files/',
    '/cashier/files/../package.json',
    '/cashier/files/%2e%2e%2fpackage.json',
    '/cashier/files/constructor',
    '/cashier/files/__proto__',
    '/cashier/toString/x',
    '/cashier/qr/unknown',
    '/cashier/qr/%',
  ])('has nothing at %s', async (path) => {
    const { status, headers, text } = await ask('GET', path)
    expect([400, 401, 404]).toContain(status)
    expect(headers['content-type']).toMatch(/json|xml/)
    expect(text).toMatch(/code/)
  })
})

test('the page of the documentation is right about the address', async () => {
  const [[, block]] = blocksOf(page('docs/cashier.md')) as [[string, string]]
  const { printed, told } = await runTold(block, { 'wechatpay-chain/simulator': simulator })
  expect(printed).toEqual(told)
  expect(printed).toHaveLength(1)
})

describe('a stranger', () => {
  beforeAll(() => place('guarded-1'))

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    'localhost:1@evil.example',
  ])('under the name %j sees nothing', async (name) => {
    for (const path of [
      '/',
      '/cashier/files/main.js',
      '/cashier/events',
      '/cashier/qr/guarded-1',
      '/cashier/exchanges/1',
      '/cashier/opened/1',
      '/cashier/find/guarded-1',
    ])
      expect([path, (await ask('GET', path, { host: name })).status]).toEqual([path, 403])
    expect(
      (await press('pay', { out_trade_no: 'guarded-1' }, { host: name, origin: `http://${name}` })).status,
    ).toBe(403)
    expect(await query('guarded-1')).toBe('NOTPAY')
  })

  test.each<[string, Record<string, string>]>([
    ['Sec-Fetch-Site of another site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site of another port', { 'sec-fetch-site': 'same-site' }],
    ['Origin of another site', { origin: 'https://evil.example' }],
    ['Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['Origin null', { origin: 'null' }],
    ['Origin by https', { origin: 'https://127.0.0.1' }],
  ])('with the %s reads nothing and presses nothing', async (_, headers) => {
    for (const path of [
      '/cashier/events',
      '/cashier/qr/guarded-1',
      '/cashier/exchanges/1',
      '/cashier/opened/1',
      '/cashier/find/guarded-1',
    ])
      expect([path, (await ask('GET', path, headers)).status]).toEqual([path, 403])
    const { status, text } = await press('pay', { out_trade_no: 'guarded-1' }, headers)
    expect(status).toBe(403)
    expect(JSON.parse(text)).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('another page asks'),
    })
    expect(await query('guarded-1')).toBe('NOTPAY')
  })

  test('that sends a form, or no Origin at all, presses nothing', async () => {
    const body = JSON.stringify({ out_trade_no: 'guarded-1' })
    const origin = `http://${host()}`
    expect((await ask('POST', '/cashier/pay', { 'content-type': 'application/json' }, body)).status).toBe(403)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await ask('POST', '/cashier/pay', { origin, 'content-type': type }, body)).status).toBe(415)
    expect((await ask('GET', '/cashier/pay?out_trade_no=guarded-1', { origin })).status).toBe(404)
    expect(await query('guarded-1')).toBe('NOTPAY')
  })

  test('who leads to the page by a link shows it, and the page works at localhost and through a forwarded port too', async () => {
    expect(
      (await ask('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status,
    ).toBe(200)
    for (const name of ['localhost:8080', '127.0.0.1', '[::1]:9'])
      expect(
        (await press('close', { out_trade_no: 'guarded-1' }, { host: name, origin: `http://${name}` }))
          .status,
      ).toBeLessThan(401)
    expect(await query('guarded-1')).toBe('CLOSED')
  })
})

describe('a button', () => {
  test('pays an order once, and refunds a part and the rest', async () => {
    await place('button-1')
    expect((await press('pay', { out_trade_no: 'button-1' })).status).toBe(204)
    expect(await query('button-1')).toBe('SUCCESS')
    const again = await press('pay', { out_trade_no: 'button-1' })
    expect([again.status, JSON.parse(again.text)]).toEqual([
      400,
      { code: 'ORDERPAID', message: '订单已支付' },
    ])
    for (const amount of [300, 700])
      expect((await press('refund', { out_trade_no: 'button-1', amount })).status).toBe(204)
    expect((await press('refund', { out_trade_no: 'button-1', amount: 1 })).status).toBe(400)
    const things = await shown()
    expect(things['order']!['button-1']).toMatchObject({
      state: 'REFUND',
      refunded: 1000,
      refunds: [
        { refund: 300, status: 'SUCCESS' },
        { refund: 700, status: 'SUCCESS' },
      ],
    })
    const told = new Notifications({
      certs: platform.config.certs,
      apiv3Key: platform.config.apiv3Key,
      dedupe: false,
    })
    const events = await Promise.all(
      shop.received.slice(-3).map(({ headers, body }) => told.unwrap(headers, body)),
    )
    expect(events.map(({ event_type }) => event_type)).toEqual([
      'TRANSACTION.SUCCESS',
      'REFUND.SUCCESS',
      'REFUND.SUCCESS',
    ])
  })

  test.each([0, -1, 1.5, 'one', null, undefined, 1001, 2 ** 60])('does not refund %j fen', async (amount) => {
    const out_trade_no = `amount-${String(amount)}`.replace('.', '_').slice(0, 32)
    await place(out_trade_no)
    await press('pay', { out_trade_no })
    const { status } = await press('refund', { out_trade_no, amount })
    expect(status).toBe(400)
    expect(await query(out_trade_no)).toBe('SUCCESS')
  })

  test('closes an order, which then is not paid', async () => {
    await place('button-2')
    expect((await press('close', { out_trade_no: 'button-2' })).status).toBe(204)
    expect(JSON.parse((await press('pay', { out_trade_no: 'button-2' })).text)).toMatchObject({
      code: 'ORDER_CLOSED',
    })
  })

  test('lets a refund arrive that the merchant asked for', async () => {
    await place('button-3')
    await platform.pay('button-3')
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'button-3',
        out_refund_no: 'R-button-3',
        notify_url: `${shop.baseURL}refunded`,
        amount: { refund: 1, total: 1000, currency: 'CNY' },
      },
    })
    expect((await shown())['order']!['button-3']).toMatchObject({
      refunds: [{ out_refund_no: 'R-button-3', status: 'PROCESSING' }],
    })
    expect((await press('arrive', { out_refund_no: 'R-button-3' })).status).toBe(204)
    expect(shop.last().target).toBe('/refunded')
    expect((await shown())['order']!['button-3']).toMatchObject({ refunds: [{ status: 'SUCCESS' }] })
    expect((await press('arrive', { out_refund_no: 'unknown' })).status).toBe(404)
  })

  test('sends a notification again, on this machine alone', async () => {
    await place('button-4')
    await platform.pay('button-4')
    const { id } = platform.notifications.all.at(-1)!
    const before = shop.received.length
    expect((await press('repeat', { id })).status).toBe(204)
    expect(shop.received).toHaveLength(before + 1)
    expect((await shown())['notification']![id]).toMatchObject({
      attempts: [204, 204],
      answers: ['', ''],
      state: 'acknowledged',
    })
    await place('button-5', { notify_url: 'https://www.example.com/' })
    await platform.pay('button-5')
    expect((await press('repeat', platform.notifications.all.at(-1)!)).text).toContain('not on this machine')
  })

  test('pays, closes and refunds combined orders together, and APIv2 orders', async () => {
    const combine = (number: string) =>
      instance.v3.combineTransactions.native.post({
        json: {
          combine_out_trade_no: number,
          combine_appid: 'wx8888888888888888',
          combine_mchid: platform.config.mchid,
          notify_url: `${shop.baseURL}paid`,
          sub_orders: ['a', 'b'].map((one) => ({
            mchid: platform.config.mchid,
            attach: 'x',
            amount: { total_amount: 10, currency: 'CNY' },
            out_trade_no: `${number}-${one}`,
            description: one,
          })),
        },
      })
    const { data } = await combine('combined-1')
    await combine('combined-2')
    expect((await shown())['order']!['combined-1-b']).toMatchObject({
      ticket: data.code_url,
      combine_out_trade_no: 'combined-1',
    })
    expect((await press('pay', { out_trade_no: 'combined-1-b' })).status).toBe(204)
    expect((await press('close', { out_trade_no: 'combined-2-a' })).status).toBe(204)
    expect((await press('refund', { out_trade_no: 'combined-1-a', amount: 10 })).status).toBe(204)
    const things = (await shown())['order']!
    expect(
      ['combined-1-a', 'combined-1-b', 'combined-2-a', 'combined-2-b'].map(
        (number) => (things[number] as { state: string }).state,
      ),
    ).toEqual(['REFUND', 'SUCCESS', 'CLOSED', 'CLOSED'])
    await instance.v2.pay.unifiedorder.post({
      xml: {
        appid: 'wx1',
        mch_id: platform.config.mchid,
        body: 'x',
        out_trade_no: 'v2-order-1',
        total_fee: 9,
        spbill_create_ip: '127.0.0.1',
        notify_url: `${shop.baseURL}v2`,
        trade_type: 'NATIVE',
      },
    })
    await press('pay', { out_trade_no: 'v2-order-1' })
    expect((await press('refund', { out_trade_no: 'v2-order-1', amount: 9 })).status).toBe(204)
    expect(shop.last().body.toString()).toMatch(/<req_info>/)
  })

  test.each(['', 'constructor', '__proto__', 'toString', 'unknown'])(
    'named %j does nothing',
    async (name) => {
      expect((await press(name, {})).status).toBe(404)
    },
  )

  test('with a body that is no object, or an order that is not there, is refused', async () => {
    expect(
      (
        await ask(
          'POST',
          '/cashier/pay',
          { origin: `http://${host()}`, 'content-type': 'application/json' },
          '[',
        )
      ).status,
    ).toBe(400)
    expect(JSON.parse((await press('pay', { out_trade_no: 'nowhere-1' })).text)).toMatchObject({
      code: 'ORDER_NOT_EXIST',
    })
    expect((await press('pay', {})).status).toBe(404)
  })
})

describe('the page tells', () => {
  test('of each exchange whether it was verified, and on demand what was signed', async () => {
    const other = new Wechatpay({
      ...platform.config,
      retry: false,
      privateKey: platform.config.brand.privateKey,
    })
    await expect(other.v3.certificates.get()).rejects.toMatchObject({ code: 'SIGN_ERROR' })
    const [key, value] = Object.entries((await shown())['exchange']!).at(-1)!
    expect(value).toMatchObject({
      method: 'GET',
      target: '/v3/certificates',
      status: 401,
      verified: false,
      code: 'SIGN_ERROR',
      reason: expect.stringContaining("the brand's private key"),
    })
    expect(value).not.toHaveProperty('signed')
    expect(JSON.parse((await ask('GET', `/cashier/exchanges/${key}`)).text)).toEqual({
      signed: platform.requests.at(-1)!.signed,
    })
    expect(JSON.parse((await ask('GET', '/cashier/exchanges/999999')).text)).toEqual({ signed: null })
  })

  test('the ledger: every account, every posting, and that together they are nothing', async () => {
    const { account, entry, sum } = await shown()
    expect(account).toEqual(platform.ledger.balances)
    expect(Object.values(entry!)).toEqual(platform.ledger.entries)
    expect(sum).toEqual({ '': 0 })
  })

  test('of an exchange both messages, what was encrypted in them and the keys, and finds it by what its bodies hold', async () => {
    await place('opened-01')
    const found = JSON.parse((await ask('GET', '/cashier/find/OPENED-01')).text) as { exchanges: string[] }
    expect(found.exchanges).toHaveLength(1)
    const { requestId, keys, request, response } = JSON.parse(
      (await ask('GET', `/cashier/opened/${found.exchanges[0]}`)).text,
    ) as Record<string, { headers: Record<string, string>; body: string }>
    const { mchid, serial, certs } = platform.config
    expect([requestId, keys]).toEqual([
      platform.requests.at(-1)!.requestId,
      {
        request: { key: 'merchant', of: mchid, serial, verified: true },
        response: { key: 'platform', serial: Object.keys(certs)[0] },
      },
    ])
    expect(JSON.parse(request!.body)).toMatchObject({ out_trade_no: 'opened-01' })
    expect(JSON.parse(response!.body)).toEqual({ code_url: expect.any(String) })
    expect(Object.keys(request!.headers)).toContain('user-agent')
    expect(Object.keys(request!.headers)).not.toContain('authorization')
    expect(response!.headers['wechatpay-signature']).toMatch(/=$/)
    for (const path of ['opened/999999', 'sent/unknown'])
      expect([path, (await ask('GET', `/cashier/${path}`)).status]).toEqual([path, 404])
    expect(JSON.parse((await ask('GET', '/cashier/find/nowhere-at-all')).text)).toEqual({ exchanges: [] })
  })

  test('what a certificate, a complaint and an APIv2 request hold, with the key that opened it', async () => {
    await using other = await createSimulator({ mode: 'certificate' })
    const client = new Wechatpay({ ...other.config, retry: false })
    const opened = async (at: number) =>
      JSON.parse(await (await fetch(`${other.baseURL}cashier/opened/${at}`)).text()) as Record<string, never>
    await client.v3.certificates.get()
    expect(await opened(1)).toMatchObject({
      response: {
        opened: [
          {
            path: '/data/0/encrypt_certificate',
            plain: expect.stringContaining('BEGIN CERTIFICATE'),
            key: `APIv3 ${other.config.mchid}`,
          },
        ],
      },
    })
    await client.v2.pay.orderquery
      .post({
        xml: { appid: 'wx1', mch_id: other.config.mchid, out_trade_no: 'x', sign_type: 'HMAC-SHA256' },
      })
      .catch(() => undefined)
    const key = { key: 'apiv2', of: other.config.mchid, type: 'HMAC-SHA256' }
    expect((await opened(2))['keys']).toEqual({ request: { ...key, verified: true }, response: key })
  })

  test('of a notification what was sent, and the keys that signed and encrypted it', async () => {
    await place('sent-0001')
    await platform.pay('sent-0001')
    const { id } = platform.notifications.all.at(-1)!
    const { headers, body, keys } = JSON.parse((await ask('GET', `/cashier/sent/${id}`)).text) as {
      headers: Record<string, string>
      body: string
      keys: object
    }
    expect(body).toBe(shop.last().body.toString())
    expect(headers['Wechatpay-Signature']).toBe(shop.last().headers['wechatpay-signature'])
    expect(keys).toEqual({
      signed: { key: 'platform', serial: shop.last().headers['wechatpay-serial'] },
      encrypted: { key: 'apiv3', of: platform.config.mchid, type: 'AES-256-GCM' },
    })
  })

  test('faults as they are injected and met, the mode and the clock', async () => {
    using reader = await readEvents(platform.baseURL)
    type Controls = { faults: object[]; mode: string; ahead: number }
    const controls = (told: Parameters<typeof latest>[0]) =>
      latest(told)['controls']?.[''] as Controls | undefined
    await reader.until((told) => controls(told)?.faults.length === 0)
    platform.fail({ mode: '503', path: /^\/v3\/certificates/ })
    const told = await reader.until((now) => controls(now)?.faults.length === 1)
    expect(controls(told)!.faults).toEqual([
      { id: expect.any(String), mode: '503', path: '/^\\/v3\\/certificates/', left: 1 },
    ])
    await expect(instance.v3.certificates.get()).rejects.toMatchObject({ response: { status: 503 } })
    await reader.until((now) => controls(now)?.faults.length === 0)
    platform.switchTo('both')
    await reader.until((now) => controls(now)?.mode === 'both')
    platform.switchTo('public-key')
    await platform.advance('1h')
    await reader.until((now) => (controls(now)?.ahead ?? 0) >= 3_600_000)
  })

  test('that an order was not paid in time', async () => {
    await place('late-0001', { time_expire: new Date(platform.now() + 60_000).toISOString() })
    using reader = await readEvents(platform.baseURL)
    await reader.until((told) => told.some(({ event }) => event === 'ready'))
    await platform.advance('2m')
    expect((await press('pay', { out_trade_no: 'late-0001' })).status).toBe(400)
    await reader.until(
      (told) => (latest(told)['order']?.['late-0001'] as { state: string } | undefined)?.state === 'CLOSED',
    )
  })

  test('no key, no secret and no signature', async () => {
    const wire = JSON.stringify([
      await shown(),
      ...(await Promise.all(
        platform.requests.map(async (_, at) => (await ask('GET', `/cashier/exchanges/${at + 1}`)).text),
      )),
      ...(await Promise.all(
        platform.requests.map(async (_, at) => (await ask('GET', `/cashier/opened/${at + 1}`)).text),
      )),
      ...(await Promise.all(
        platform.notifications.all.map(async ({ id }) => (await ask('GET', `/cashier/sent/${id}`)).text),
      )),
    ])
    const { privateKey, brand, secret, apiv3Key } = platform.config
    const lines = [privateKey, brand.privateKey].flatMap((text) => text.split('\n').slice(1, -2))
    for (const secretText of [
      secret,
      apiv3Key,
      ...lines,
      'PRIVATE KEY',
      'WECHATPAY2-SHA256-RSA2048 ',
      'signature=\\"',
    ])
      expect(wire).not.toContain(secretText)
    expect(wire).toContain('button-1')
  })

  test('what a loaded platform had before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cashier-'))
    await platform.save(join(folder, 'state.json'))
    await using loaded = await createSimulator({ load: join(folder, 'state.json') })
    rmSync(folder, { recursive: true })
    using reader = await readEvents(loaded.baseURL)
    const things = latest(await reader.until((told) => told.some(({ event }) => event === 'ready')))
    expect(Object.keys(things['order']!)).toHaveLength(Object.keys((await shown())['order']!).length)
    expect(things['account']).toEqual(platform.ledger.balances)
  })
})
