import http from 'node:http'
import { Agent } from 'node:https'
import { inspect } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import DefaultExport, { Builder, ConfigError, InputError, Wechatpay } from '../lib/index.js'
import { answer, config, isGenuine, merchant, secret } from './helpers/platform.js'
import { startServer } from './helpers/server.js'
import { useServer } from './helpers/use-server.js'

const server = useServer((_, response) => answer(response, { ok: true }))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})

const template = 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes'
const upload = {
  stock_id: '98065001',
  json: { coupon_code_list: ['string'], upload_request_no: '100002322019090134234sfdf' },
}
const list = {
  stock_id: '98065001',
  query: { status: 'SENDED', appid: 'wx233544546545989', offset: 0, limit: 20 },
} as const

describe('the six ways of the PHP samples', () => {
  const ways: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'pure chain, async',
      () => instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.postAsync(upload),
      () => instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.getAsync(list),
    ],
    [
      'declarative, async',
      () => instance.chain(template).postAsync(upload),
      () => instance.chain(template).getAsync(list),
    ],
    ['property, async', () => instance[template].postAsync(upload), () => instance[template].getAsync(list)],
    [
      'pure chain',
      () => instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.post(upload),
      () => instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get(list),
    ],
    ['declarative', () => instance.chain(template).post(upload), () => instance.chain(template).get(list)],
    ['property', () => instance[template].post(upload), () => instance[template].get(list)],
  ]
  test.each(ways)('%s puts the same request on the wire', async (_, post, get) => {
    await expect(post()).resolves.toMatchObject({ status: 200, data: { ok: true } })
    await expect(get()).resolves.toMatchObject({ status: 200, data: { ok: true } })
    const [posted, got] = server.received
    expect([posted!.method, posted!.target]).toEqual([
      'POST',
      '/v3/marketing/busifavor/stocks/98065001/couponcodes',
    ])
    expect(JSON.parse(posted!.body.toString())).toEqual(upload.json)
    expect([got!.method, got!.target]).toEqual([
      'GET',
      '/v3/marketing/busifavor/stocks/98065001/couponcodes?status=SENDED&appid=wx233544546545989&offset=0&limit=20',
    ])
    expect(got!.body).toHaveLength(0)
    expect([posted, got].every((request) => isGenuine(request!))).toBe(true)
  })
})

describe('the client', () => {
  test('is what Builder.factory makes, and the default export', () => {
    expect(Builder.factory(config(server.baseURL))).toBeInstanceOf(Wechatpay)
    expect(DefaultExport).toBe(Wechatpay)
  })

  test('gives its axios instances under both names', async () => {
    expect(instance.getDriver()).toBe(instance.client)
    await instance.client.v3.post('/v3/pay/transactions/native', { a: 1 })
    expect(server.last().target).toBe('/v3/pay/transactions/native')
    expect(isGenuine(server.last())).toBe(true)
  })

  test("signs what a user's request interceptor changed", async () => {
    const own = new Wechatpay(config(server.baseURL))
    own.client.v3.interceptors.request.use((request) => {
      request.data = { ...(request.data as object), attach: '中文' }
      request.params = { ...(request.params as object), traced: "it's" }
      request.headers.set('X-Trace', '1')
      return request
    })
    await own.chain('v3/x').post({ json: { a: 1 }, query: { b: 2 } })
    expect(server.last().target).toBe('/v3/x?b=2&traced=it%27s')
    expect(server.last().headers['x-trace']).toBe('1')
    expect(JSON.parse(server.last().body.toString())).toEqual({ a: 1, attach: '中文' })
    expect(isGenuine(server.last())).toBe(true)
  })

  test("gives a user's response interceptor the verified answer with its configuration and request, which nothing prints", async () => {
    const own = new Wechatpay(config(server.baseURL, { httpsAgent: new Agent({ passphrase: 'PASSPHRASE' }) }))
    const seen: unknown[] = []
    own.client.v3.interceptors.request.use((request) => Object.assign(request, { metadata: { began: 1 } }))
    own.client.v3.interceptors.response.use((response) => {
      const { method, url, baseURL } = response.config
      const { metadata } = response.config as unknown as { metadata: unknown }
      seen.push(Object.keys(response), [method, url, baseURL, metadata], response.request)
      return response
    })
    const answer = await own.chain('v3/x').post({
      json: { name: 'BODY' },
      query: { b: 2 },
      headers: { 'X-A': '1' },
      proxy: false,
      httpAgent: new http.Agent(),
    })
    expect(seen).toEqual([
      ['data', 'status', 'statusText', 'headers', 'attempts', 'verified'],
      ['post', 'v3/x', server.baseURL, { began: 1 }],
      { method: 'POST', protocol: 'http:', host: new URL(server.baseURL).host, path: '/v3/x?b=2' },
    ])
    const { config: shown } = answer as unknown as { config: { headers: Record<string, string> } }
    expect([
      shown.headers['X-A'],
      'authorization' in shown.headers,
      Object.keys(shown).filter((name) => /agent|proxy/i.test(name)),
    ]).toEqual(['1', false, []])
    expect(inspect(answer, { depth: 9, showHidden: true })).not.toMatch(/WECHATPAY2|PASSPHRASE|BODY/)
    expect(inspect(answer)).not.toMatch(/metadata|config/)
    expect(JSON.parse(JSON.stringify(answer))).not.toHaveProperty('config')
  })

  test('shows no key, no secret and no signature in any rendering of itself or of an answer', async () => {
    const response = await instance.chain('v3/x').post({ json: {} })
    const shown = [instance, response, instance.client, instance.v3, config]
      .map((thing) =>
        [
          inspect(thing, { depth: Infinity, showHidden: true, showProxy: true, getters: true }),
          String(thing),
          JSON.stringify(thing),
        ].join('\n'),
      )
      .join('\n')
    const lines = String(config(server.baseURL).privateKey)
      .split('\n')
      .filter((line) => line.length > 40)
    for (const hidden of [...lines, secret, server.last().headers.authorization!])
      expect(shown).not.toContain(hidden)
  })

  test('says which part of the configuration a call lacks', async () => {
    const { brand: _, secret: __, ...merchantOnly } = config(server.baseURL)
    const own = new Wechatpay(merchantOnly)
    await expect(own.chain('v2/some/thing').post({ xml: {} })).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'ERR_CONFIG_V2_DISABLED',
      outcome: 'not-sent',
    })
    await expect(own.chain('brand/x').get()).rejects.toMatchObject({ code: 'ERR_CONFIG_BRAND_DISABLED' })
    const brandOnly = new Wechatpay({
      brand: config('').brand,
      certs: config('').certs,
      baseURL: server.baseURL,
    })
    await expect(brandOnly.chain('v3/x').get()).rejects.toThrow(ConfigError)
    await expect(brandOnly.chain('brand/x').get()).resolves.toMatchObject({ status: 200 })
  })

  test('works for several merchants side by side', async () => {
    const other = new Wechatpay({ ...config(server.baseURL), mchid: '1900000002' })
    await Promise.all([instance.chain('v3/x').get(), other.chain('v3/y').get()])
    const owners = server.received
      .map(({ headers, target }) => `${target} ${/mchid="(\d+)"/.exec(headers.authorization!)![1]}`)
      .sort()
    expect(owners).toEqual([`/v3/x ${merchant.mchid}`, '/v3/y 1900000002'])
  })
})

describe("a call's options", () => {
  test('are refused where they are no option, saying what was meant', async () => {
    const call = (options: object) =>
      instance.chain('v3/some/{transaction_id}').get({ transaction_id: '1', ...options })
    await expect(call({ mchid: '1' })).rejects.toThrow(
      /"mchid" is no option .* did you mean query\.mchid\? \(ERR_INPUT_OPTION\)/,
    )
    await expect(call({ qurey: {} })).rejects.toThrow(/did you mean query\?/)
    await expect(call({ transaction_ids: '1' })).rejects.toThrow(/did you mean transaction_id\?/)
    await expect(call({ maxRedirects: 5 })).rejects.toThrow(/a signed request is never redirected/)
    await expect(call({ json: {}, body: '' })).rejects.toThrow(/give one of json and body, not both/)
    await expect(instance.chain('v3/x').post('body' as never)).rejects.toThrow(
      /expected one object of options, found string/,
    )
    await expect(call({ timeout: 0.4 })).rejects.toThrow(
      /timeout must be a number of milliseconds, 0 for no limit, found 0\.4/,
    )
    await expect(instance.chain('v3/x').post({ xml: {} })).rejects.toThrow(/speaks JSON: use json, not xml/)
    await expect(instance.chain('v2/x').post({ json: {} })).rejects.toThrow(/speaks XML: use xml, not json/)
    expect(server.received).toHaveLength(0)
  })

  test("may be PHP's empty list", async () => {
    await expect(instance.chain('v3/x').getAsync([] as never)).resolves.toMatchObject({ status: 200 })
  })

  test("take axios's names for Guzzle's", async () => {
    await instance.chain('v3/x').post({ params: { a: 1 }, data: { b: 2 }, baseURL: server.baseURL })
    expect([server.last().target, server.last().body.toString()]).toEqual(['/v3/x?a=1', '{"b":2}'])
  })

  test('carry headers, over those of the configuration', async () => {
    const own = new Wechatpay(config(server.baseURL, { headers: { 'X-From': 'config', 'X-Kept': 'yes' } }))
    await own.chain('v3/x').get({ headers: { 'x-from': 'call', 'Wechatpay-Serial': 'ABCDEF0123456789' } })
    expect(server.last().headers).toMatchObject({
      'x-from': 'call',
      'x-kept': 'yes',
      'wechatpay-serial': 'ABCDEF0123456789',
    })
  })

  test('refuse a header that would break out of its line', async () => {
    await expect(instance.chain('v3/x').get({ headers: { 'X-A': 'a\r\nX-Evil: 1' } })).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_HEADER',
    })
    expect(server.received).toHaveLength(0)
  })

  test('are left untouched', async () => {
    const options = Object.freeze({
      json: Object.freeze({ constructor: 'kept', list: Object.freeze([1]) }),
      headers: Object.freeze({ A: '1' }),
      query: Object.freeze({ q: 1 }),
    })
    await instance.chain('v3/x').post(options)
    expect(server.last().body.toString()).toBe('{"constructor":"kept","list":[1]}')
  })

  test('let transformRequest run before the signature and transformResponse after the verification', async () => {
    const { data } = await instance.chain('v3/x').post({
      json: { a: 1 },
      transformRequest: [(sent: object) => ({ ...sent, b: 2 })],
      transformResponse: [(text: string) => `seen ${text}`],
    })
    expect(server.last().body.toString()).toBe('{"a":1,"b":2}')
    expect(isGenuine(server.last())).toBe(true)
    expect(data).toBe('seen {"ok":true}')
  })

  test('give the body as text, bytes or a stream once it was verified', async () => {
    const body = '{"ok":true}'
    expect((await instance.chain('v3/x').get({ responseType: 'text' })).data).toBe(body)
    expect((await instance.chain('v3/x').get({ responseType: 'arraybuffer' })).data).toEqual(
      Buffer.from(body),
    )
    const { data } = await instance.chain('v3/x').get({ responseType: 'stream' })
    expect(Buffer.concat((await data.toArray()) as Buffer[]).toString()).toBe(body)
  })
})

describe('where a request may go', () => {
  test.each([
    'https://evil.example/v3/x',
    '//evil.example/v3/x',
    'http://api.mch.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com.evil.example/v3/x',
    'https://user@api.mch.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com:8443/v3/x',
    'https://10.0.0.1/v3/x',
    'http:\\\\evil.example/v3/x',
    'https://xn--pi-mch-weixin-qq-com.example/v3/x',
  ])('%s is refused before anything is sent', async (url) => {
    for (const call of [
      () => instance.chain(url).get(),
      () => instance.chain('{+url}').get({ url }),
      () => instance.chain('v3/x').get({ base_uri: url }),
    ]) {
      await expect(call()).rejects.toMatchObject({
        name: 'InputError',
        code: 'ERR_HOST_FORBIDDEN',
        outcome: 'not-sent',
      })
    }
    expect(server.received).toHaveLength(0)
  })

  test('proxies of the environment are not asked', async () => {
    await using proxy = await startServer((_, response) => answer(response, { ok: 'through the proxy' }))
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']
    const before = names.map((name) => [name, process.env[name]] as const)
    for (const name of names) process.env[name] = proxy.baseURL
    const { data } = await new Wechatpay(config(server.baseURL)).chain('v3/x').get()
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    expect([data, proxy.received.length, server.received.length]).toEqual([{ ok: true }, 0, 1])
  })

  test("an answer's absolute download_url is followed on the configured origin, as it is", async () => {
    await instance.chain('{+url}').get({ url: `${server.baseURL}v3/x?token=a%2Bb` })
    expect(server.last().target).toBe('/v3/x?token=a%2Bb')
    expect(isGenuine(server.last())).toBe(true)
  })

  test.each(['v3/../x', 'v3/./x', 'v3/x#y', 'v3\\x', 'v3/%2e%2e/x'])(
    'the template %s is refused',
    async (template) => {
      await expect(instance.chain(template).get()).rejects.toThrow(InputError)
      expect(server.received).toHaveLength(0)
    },
  )
})

describe('a path that begins with no protocol', () => {
  /** What a program without types may write. */
  interface Node {
    (options?: object): Promise<unknown>
    readonly [name: string]: Node
  }
  const untyped = () => instance as unknown as Node
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'instance.pay',
      () => untyped()['pay']!['transactions']!['native']!['post']!({ json: {} }),
      'v3/pay/transactions/native',
    ],
    [
      'instance.merchantService',
      () => untyped()['merchantService']!['x']!['getAsync']!(),
      'v3/merchant-service/x',
    ],
    ['instance.v4', () => untyped()['v4']!['pay']!['x']!['get']!(), 'v3/pay/x'],
    [
      'brackets',
      () => untyped()['pay/transactions/native']!['post']!({ json: {} }),
      'v3/pay/transactions/native',
    ],
    ['chain()', () => instance.chain('/pay/x' as string).get(), 'v3/pay/x'],
    ['chain() with v4', () => instance.chain('v4/pay/x' as string).get(), 'v3/pay/x'],
    [
      'a region without v3',
      () => instance.chain('hk/transactions/x' as string).get(),
      'hk/v3/transactions/x',
    ],
    ['{+path}', () => instance.chain('{+path}' as string).get({ path: 'pay/x' }), 'v3/pay/x'],
  ])('in %s is told the right one before anything is sent', async (_, call, path) => {
    await expect(call()).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_PATH',
      outcome: 'not-sent',
      message: expect.stringContaining(`did you mean ${path}? (ERR_INPUT_PATH)`),
    })
    expect(server.received).toHaveLength(0)
  })
  test.each(['v3', 'v3?x=1', 'v3/x', '/v3/x', 'hk/v3/x', 'global/v3/x', 'brand/x'])(
    '%s begins with one',
    async (path) => {
      await instance.chain(path).get()
      expect(server.received).toHaveLength(1)
    },
  )
})

describe('a subclass of the client', () => {
  class Shop extends Wechatpay {
    readonly #prefix = 'shop'
    readonly traced: string[] = []
    async find(id: string): Promise<unknown> {
      const { data } = await this.chain('v3/some/{id}' as string).get({ id: `${this.#prefix}-${id}` })
      return data
    }
    override encrypt(text: string): string {
      this.traced.push(text)
      return super.encrypt(text)
    }
  }

  test('has its own methods, fields and overrides, and calls as any client', async () => {
    const shop = new Shop(config(server.baseURL))
    expect(await shop.find('1')).toEqual({ ok: true })
    expect(shop.encrypt('text').length).toBeGreaterThan(300)
    expect([shop.traced, server.last().target, shop instanceof Shop, shop.client]).toEqual([
      ['text'],
      '/v3/some/shop-1',
      true,
      shop.getDriver(),
    ])
    expect(inspect(shop)).toMatch(/^Wechatpay \{ mchid: 1900000001/)
  })
  test('may replace what is its own', async () => {
    const shop = new Shop(config(server.baseURL))
    shop.find = () => Promise.resolve('stub')
    expect(await shop.find('1')).toBe('stub')
    expect(() => Object.assign(shop, { v3: {} })).toThrow(/ERR_INPUT_ASSIGN/)
  })
})

test('a wrong call rejects, and throws nothing', async () => {
  const untyped = (template: unknown) => instance.chain(template as string)
  const wrong: (() => unknown)[] = [
    () => instance.chain('v3/{id}').get({}),
    () => instance.chain('v3/x').get(5 as never),
    () => untyped(undefined).get(),
    () => untyped(5).post({}),
    () => (instance.v3.certificates as unknown as () => unknown)(),
    () => (instance.v3.pay.transactions as unknown as Record<string, () => unknown>)['ORD2026ABC']!(),
    () => instance.chain('v3/x').post({ json: 1n }),
    () => instance.chain('v3/x').post({ headers: { 'X-A': '\n' } }),
    () =>
      instance.chain('v3/x').get({
        get query(): never {
          throw new Error('a getter')
        },
      }),
  ]
  for (const call of wrong) {
    const promise = call()
    expect(promise).toBeInstanceOf(Promise)
    await expect(promise).rejects.toThrow(Error)
  }
  expect(server.received).toHaveLength(0)
})
