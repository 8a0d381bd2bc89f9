/**
 * What a handler is called with: events of services of functions, a receiver made
 * later, and what is refused by name.
 */
import { describe, expect, jest, test } from '@jest/globals'
import {
  createEventHandler,
  createFetchHandler,
  createNodeHandler,
  type Handlers,
  type HttpEvent,
  type Notifications,
  type RequestLike,
} from 'wechatpay-chain/notifications'
import { deferred, expectFailure, genuine, receiver, transaction } from './minted.js'

const minted = genuine()
const request = (): Request =>
  new Request('http://localhost/', { method: 'POST', headers: minted.headers, body: minted.body })

describe('createEventHandler', () => {
  const seen: string[] = []
  const handlers: Handlers = { 'TRANSACTION.SUCCESS': ({ resource }) => seen.push(resource.out_trade_no) }
  const handle = (event: HttpEvent) =>
    createEventHandler(receiver(), handlers, { onError: () => undefined })(event)
  const base64 = Buffer.from(minted.body).toString('base64')
  const capitals = Object.fromEntries(
    Object.entries(minted.headers).map(([name, value]) => [
      name.replaceAll(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  )

  test.each<[string, object]>([
    [
      'AWS, a function URL or an HTTP API (payload 2.0)',
      {
        version: '2.0',
        rawPath: '/notify',
        headers: minted.headers,
        requestContext: { http: { method: 'POST', path: '/notify' } },
        body: base64,
        isBase64Encoded: true,
      },
    ],
    [
      'AWS, a REST API (payload 1.0)',
      {
        resource: '/notify',
        path: '/notify',
        httpMethod: 'POST',
        headers: capitals,
        multiValueHeaders: {},
        requestContext: { httpMethod: 'POST' },
        body: minted.body,
        isBase64Encoded: false,
      },
    ],
    [
      'AWS, a load balancer',
      {
        requestContext: { elb: { targetGroupArn: 'arn' } },
        httpMethod: 'POST',
        path: '/notify',
        headers: minted.headers,
        body: base64,
        isBase64Encoded: true,
      },
    ],
    [
      'Tencent SCF, an API gateway',
      {
        headerParameters: {},
        headers: minted.headers,
        httpMethod: 'POST',
        path: '/notify',
        queryString: {},
        requestContext: { httpMethod: 'POST', sourceIp: '101.226.103.0' },
        body: minted.body,
      },
    ],
    [
      'CloudBase, the HTTP access service',
      { path: '/notify', httpMethod: 'POST', headers: minted.headers, body: base64, isBase64Encoded: true },
    ],
    [
      'uniCloud, a function with a URL',
      {
        path: '/notify',
        httpMethod: 'POST',
        headers: minted.headers,
        isBase64Encoded: false,
        body: minted.body,
      },
    ],
  ])('handles the event of %s', async (_host, event) => {
    seen.length = 0
    expect(await handle(event as HttpEvent)).toEqual({
      statusCode: 204,
      headers: {},
      body: '',
      isBase64Encoded: false,
    })
    expect(seen).toEqual([transaction.out_trade_no])
  })

  test.each<[string, HttpEvent, number, string]>([
    ['a GET', { httpMethod: 'GET', headers: {} }, 405, ''],
    ['a GET of payload 2.0', { requestContext: { http: { method: 'GET' } }, headers: {} }, 405, ''],
    ['no body', { httpMethod: 'POST', headers: minted.headers, body: null }, 401, 'ERR_SIG_INVALID'],
    [
      'a base64 that is not said to be one',
      { httpMethod: 'POST', headers: minted.headers, body: base64 },
      500,
      'ERR_NOTIFY_BODY_NOT_RAW',
    ],
  ])('answers %s', async (_what, event, statusCode, code) => {
    const answer = await handle(event)
    expect(answer).toMatchObject({ statusCode, isBase64Encoded: false })
    expect(answer.body).toContain(code)
    expect(answer.headers).not.toHaveProperty('connection')
  })

  test.each<[string, unknown]>([
    ['a Request', request()],
    ['a Node request', { headers: {}, on: () => undefined }],
    ['nothing', undefined],
    ['a timer', { Type: 'Timer' }],
  ])('is not called with %s', async (_what, event) => {
    await expectFailure(
      () => handle(event as HttpEvent),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /answers an HTTP event \{ headers, body, isBase64Encoded \} of AWS Lambda, Tencent SCF/,
    )
  })
})

describe('createFetchHandler', () => {
  const handle = createFetchHandler(receiver(), { otherwise: () => undefined })

  test.each<[string, () => RequestLike]>([
    ['a Request', request],
    ["SvelteKit's, Remix's or Astro's event", () => ({ request: request() })],
    ["Hono's context", () => ({ req: { raw: request() } })],
    ["h3's event", () => ({ req: request() })],
  ])('takes %s', async (_what, given) => {
    expect((await handle(given())).status).toBe(204)
  })

  test.each<[string, unknown]>([
    ['a Node request', { headers: {}, method: 'POST', on: () => undefined }],
    ['an event of Lambda', { headers: {}, body: '{}', isBase64Encoded: false }],
    ['nothing', undefined],
  ])('refuses %s by name, before anything runs', async (_what, given) => {
    await expectFailure(
      () => handle(given as Request),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /answers a fetch Request.*createNodeHandler.*createEventHandler/,
    )
  })
})

describe('createNodeHandler', () => {
  const handle = createNodeHandler(receiver(), { otherwise: () => undefined }) as (
    ...given: unknown[]
  ) => Promise<void>
  const node = { headers: {}, method: 'POST', on: () => undefined }
  const response = { writeHead: () => response, end: () => undefined }

  test.each<[string, unknown[], RegExp]>([
    ['a fetch Request', [request()], /called with a fetch Request: that is what createFetchHandler answers/],
    [
      'an event of Lambda',
      [{ headers: {}, body: '{}', isBase64Encoded: false }, {}],
      /called with an event of a service of functions: that is what createEventHandler answers/,
    ],
    ['a request alone', [node], /called with Object and undefined/],
    ['a response alone', [response], /called with Object and undefined/],
    ["Fastify's request without its reply", [{ raw: node }, {}], /called with Object and Object/],
    ['nothing', [], /called with undefined and undefined/],
  ])('refuses %s by name, before anything runs', async (_what, given, message) => {
    await expectFailure(() => handle(...given), 'ConfigError', 'ERR_CONFIG_OPTION', message)
  })
})

describe('a receiver that is made at the first request', () => {
  const handlers: Handlers = { otherwise: () => undefined }

  test('is made once, however many requests come at once', async () => {
    const gate = deferred()
    let made = 0
    const handle = createFetchHandler(async () => {
      made++
      await gate.promise
      return receiver()
    }, handlers)
    expect(made).toBe(0)
    const answers = [1, 2, 3].map(() => handle(request()))
    gate.resolve()
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([204, 204, 204])
    expect((await handle(request())).status).toBe(204)
    expect(made).toBe(1)
  })

  test('is 500 and a report while it cannot be made, and made anew at the next request', async () => {
    const errors: unknown[] = []
    const onError = (error: unknown, status: number): void => {
      errors.push([(error as { code: string }).code, status])
    }
    let ready = false
    const make = (): Notifications => (ready ? receiver() : receiver({ apiv3Key: '' }))
    const handle = createFetchHandler(make, handlers, { onError })
    expect((await handle(request())).status).toBe(500)
    expect(errors).toEqual([['ERR_CONFIG_APIV3_KEY', 500]])
    ready = true
    expect((await handle(request())).status).toBe(204)
  })

  test('must be one', async () => {
    const onError = jest.fn()
    const handle = createFetchHandler(() => ({}) as Notifications, handlers, { onError })
    expect((await handle(request())).status).toBe(500)
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({
        message: expect.stringContaining('a function that makes it, found a object'),
      }),
      500,
    )
    for (const given of [undefined, {}, 'x'])
      await expectFailure(
        () => createNodeHandler(given as never, handlers),
        'ConfigError',
        'ERR_CONFIG_OPTION',
        /expected new Notifications/,
      )
  })

  test('that is not there in time is answered in time', async () => {
    const handle = createFetchHandler(() => new Promise<never>(() => undefined), handlers, {
      answerMilliseconds: 20,
      onError: () => undefined,
    })
    expect((await handle(request())).status).toBe(500)
  })
})
