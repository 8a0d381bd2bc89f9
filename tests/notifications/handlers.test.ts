import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createServer, request as send, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { SignatureError } from 'wechatpay-chain'
import {
  createFetchHandler,
  createNodeHandler,
  receive,
  type Handlers,
  type Minted,
  type NodeRequest,
  type Notifications,
  type ReceiveOptions,
} from 'wechatpay-chain/notifications'
import { signedHeaders } from '../../lib/notifications/mint.js'
import { deferred, expectFailure, genuine, keys, NOW, receiver, transaction } from './minted.js'

jest.setTimeout(60_000)
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

type Post = (minted: { headers: Readonly<Record<string, string>>; body: string }) => Promise<Response>
type Start = (notifications: Notifications, handlers: Handlers, options?: ReceiveOptions) => Promise<Post>

const overNode: Start = async (notifications, handlers, options) => {
  const handle = createNodeHandler(notifications, handlers, options)
  const url = await listen((request, response) => {
    void handle(request, response)
  })
  return ({ headers, body }) => fetch(url, { method: 'POST', headers, body })
}
const overFetch: Start = async (notifications, handlers, options) => {
  const handle = createFetchHandler(notifications, handlers, options)
  return ({ headers, body }) => handle(new Request('http://localhost/', { method: 'POST', headers, body }))
}
const overReceive: Start =
  async (notifications, handlers, options) =>
  async ({ headers, body }) => {
    const {
      status,
      headers: answered,
      body: text,
    } = await receive(notifications, headers, body, handlers, options)
    return new Response(text || null, { status, headers: answered })
  }

/** A table that takes everything and does nothing. */
const ignoring: Handlers = { otherwise: () => undefined }

const errors: [string, number][] = []
const onError = (error: unknown, status: number): void => {
  errors.push([(error as { code?: string }).code ?? (error as Error).message, status])
}
afterEach(() => {
  errors.length = 0
})
const answered = async (response: Response): Promise<[number, string]> => [
  response.status,
  await response.text(),
]

describe.each<[string, Start]>([
  ['createNodeHandler', overNode],
  ['createFetchHandler', overFetch],
  ['receive', overReceive],
])('%s', (_name, start) => {
  test('runs the handler of the event with the decrypted resource and answers 204', async () => {
    const seen: unknown[] = []
    const post = await start(
      receiver(),
      {
        'TRANSACTION.SUCCESS': ({ id, resource }, { signal }) => {
          seen.push([id, resource, signal.aborted])
        },
      },
      { onError },
    )
    expect(await answered(await post(genuine()))).toEqual([204, ''])
    expect(seen).toEqual([['EV-2018022511223320873', transaction, false]])
    expect(errors).toEqual([])
  })

  test('answers 204 to copies, without running the handler again', async () => {
    let runs = 0
    const notifications = receiver()
    const post = await start(notifications, {
      'TRANSACTION.SUCCESS': () => {
        runs++
      },
    })
    for (let copy = 0; copy < 3; copy++)
      expect((await post(genuine(notifications, 'copied'))).status).toBe(204)
    expect(runs).toBe(1)
  })

  test('answers 1,000 copies at once, running the handler exactly once', async () => {
    let runs = 0
    const gate = deferred()
    const notifications = receiver()
    const post = await start(
      notifications,
      {
        'TRANSACTION.SUCCESS': () => {
          runs++
          return gate.promise
        },
      },
      { answerMilliseconds: 60_000 },
    )
    const minted = genuine(notifications, 'copied')
    const copies = Array.from({ length: 1000 }, () => post(minted))
    gate.resolve()
    expect(new Set((await Promise.all(copies)).map(({ status }) => status))).toEqual(new Set([204]))
    expect(runs).toBe(1)
  })

  test('answers 204 to an event without a handler, and remembers nothing of it', async () => {
    const claimed: string[] = []
    const notifications = receiver({
      dedupe: {
        claim: (id) => {
          claimed.push(id)
          return 'claimed'
        },
        complete: () => undefined,
        release: () => undefined,
      },
    })
    const post = await start(notifications, { 'REFUND.SUCCESS': () => undefined })
    expect((await post(genuine())).status).toBe(204)
    expect(claimed).toEqual([])
  })

  test('gives events without a handler of their own to otherwise', async () => {
    const seen: string[] = []
    const post = await start(receiver(), {
      otherwise: ({ event_type }) => {
        seen.push(event_type)
      },
    })
    for (const event_type of ['SOMETHING.NEW', '__proto__', 'otherwise', 'v2', 'constructor']) {
      expect((await post(receiver().sign({ event_type, resource: {} }))).status).toBe(204)
    }
    expect(seen).toEqual(['SOMETHING.NEW', '__proto__', 'otherwise', 'v2', 'constructor'])
  })

  test('answers 500 when the handler throws, says nothing of the reason, and runs it again for the next copy', async () => {
    let runs = 0
    const notifications = receiver()
    const post = await start(
      notifications,
      {
        'TRANSACTION.SUCCESS': () => {
          if (++runs === 1) throw new Error('the password is 1234')
        },
      },
      { onError },
    )
    expect(await answered(await post(genuine(notifications)))).toEqual([
      500,
      '{"code":"FAIL","message":"the notification was not handled, please repeat it"}',
    ])
    expect(errors).toEqual([['the password is 1234', 500]])
    expect((await post(genuine(notifications))).status).toBe(204)
    expect(runs).toBe(2)
  })

  test('answers 500, not 401, when what the handler throws is a SignatureError of its own call', async () => {
    const post = await start(
      receiver(),
      {
        'TRANSACTION.SUCCESS': () => {
          throw new SignatureError('ERR_SIG_INVALID', 'of an answer')
        },
      },
      { onError },
    )
    expect((await post(genuine())).status).toBe(500)
  })

  test.each<
    [string, (minted: Minted) => { headers: Readonly<Record<string, string>>; body: string }, number, string]
  >([
    [
      'a changed body',
      ({ headers, body }) => ({ headers, body: body.replace('TRANSACTION', 'TRANSACTIOM') }),
      401,
      'ERR_SIG_INVALID',
    ],
    [
      'a stale one',
      ({ body }) => ({ headers: signedHeaders(body, keys.platform, NOW - 301_000), body }),
      401,
      'ERR_SIG_EXPIRED',
    ],
    ['an unsigned one', ({ body }) => ({ headers: {}, body }), 401, 'ERR_SIG_MISSING'],
    [
      'an unknown signature type',
      ({ headers, body }) => ({ headers: { ...headers, 'wechatpay-signature-type': 'SM2' }, body }),
      401,
      'ERR_NOTIFY_ALGO',
    ],
    [
      'one that is genuine but no JSON',
      () => ({ headers: signedHeaders('x', keys.platform, NOW), body: 'x' }),
      400,
      'ERR_NOTIFY_MALFORMED',
    ],
    [
      'one sealed with another key',
      ({ body }) => {
        const other = body.replace(/"nonce":"../, '"nonce":"__')
        return { headers: signedHeaders(other, keys.platform, NOW), body: other }
      },
      500,
      'ERR_DECRYPT_AUTH',
    ],
  ])('refuses %s with its status and its code', async (_what, spoil, status, code) => {
    const post = await start(
      receiver(),
      {
        'TRANSACTION.SUCCESS': () => {
          throw new Error('ran')
        },
      },
      { onError },
    )
    expect(await answered(await post(spoil(genuine())))).toEqual([
      status,
      `{"code":"FAIL","message":"${code}"}`,
    ])
    expect(errors).toEqual([[code, status]])
  })

  test('refuses a probe with 401, quietly', async () => {
    const post = await start(receiver(), ignoring, { onError })
    const { headers, body } = genuine()
    expect(
      await answered(
        await post({ headers: { ...headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/abc' }, body }),
      ),
    ).toEqual([401, '{"code":"FAIL","message":"ERR_NOTIFY_PROBE"}'])
    expect(errors).toEqual([])
  })

  test('acknowledges and refuses APIv2 notifications in XML', async () => {
    const seen: unknown[] = []
    const notifications = receiver()
    const post = await start(
      notifications,
      {
        v2: {
          'refund-processed': ({ resource }) => {
            seen.push({ ...resource })
          },
        },
        otherwise: () => {
          throw new Error('no')
        },
      },
      { onError },
    )
    const minted = notifications.signV2({ req_info: { out_refund_no: '1' } })
    for (let copy = 0; copy < 2; copy++)
      expect(await answered(await post(minted))).toEqual([
        200,
        '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
      ])
    expect(seen).toEqual([{ out_refund_no: '1' }])
    expect(await answered(await post(notifications.signV2({ transaction_id: '1' })))).toEqual([
      500,
      '<xml><return_code>FAIL</return_code><return_msg>the notification was not handled, please repeat it</return_msg></xml>',
    ])
    expect(await answered(await post({ headers: {}, body: '<xml><a>1</a></xml>' }))).toEqual([
      401,
      '<xml><return_code>FAIL</return_code><return_msg>ERR_SIG_MISSING</return_msg></xml>',
    ])
  })

  test('treats XML as any unsigned body where no APIv2 key is configured', async () => {
    const post = await start(receiver({ secret: undefined }), ignoring)
    expect(await answered(await post({ headers: {}, body: '<xml/>' }))).toEqual([
      401,
      '{"code":"FAIL","message":"ERR_SIG_MISSING"}',
    ])
  })

  test('asks for a repetition when the handler is too slow, and tells it by its signal', async () => {
    const told = deferred()
    const post = await start(
      receiver(),
      {
        'TRANSACTION.SUCCESS': (_event, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              told.resolve()
              reject(signal.reason as Error)
            })
          }),
      },
      { onError, answerMilliseconds: 30 },
    )
    expect((await post(genuine())).status).toBe(500)
    await told.promise
    expect(errors).toEqual([['ERR_NET_TIMEOUT', 500]])
  })

  test('remembers a handler that finished after the answer, and reports one that failed then', async () => {
    const notifications = receiver()
    const gates = [deferred(), deferred()]
    let runs = 0
    const post = await start(
      notifications,
      { 'TRANSACTION.SUCCESS': () => gates[runs++]!.promise },
      { onError, answerMilliseconds: 30 },
    )
    expect((await post(genuine(notifications, 'late'))).status).toBe(500)
    gates[0]!.resolve()
    expect((await post(genuine(notifications, 'late'))).status).toBe(204)
    expect((await post(genuine(notifications, 'failing'))).status).toBe(500)
    gates[1]!.reject(new Error('too late'))
    await new Promise(setImmediate)
    expect(runs).toBe(2)
    expect(errors).toEqual([
      ['ERR_NET_TIMEOUT', 500],
      ['ERR_NET_TIMEOUT', 500],
      ['too late', 500],
    ])
  })

  test('asks for a repetition when the store does not answer', async () => {
    const post = await start(
      receiver({
        dedupe: {
          claim: () => new Promise<never>(() => undefined),
          complete: () => undefined,
          release: () => undefined,
        },
      }),
      { 'TRANSACTION.SUCCESS': () => undefined },
      { onError, answerMilliseconds: 30 },
    )
    expect((await post(genuine())).status).toBe(500)
  })

  test("answers 204 when only the store's memory of a success fails, and reports that", async () => {
    const dedupe = {
      claim: () => 'claimed' as const,
      complete: () => Promise.reject(new Error('redis is gone')),
      release: () => undefined,
    }
    const post = await start(receiver({ dedupe }), { 'TRANSACTION.SUCCESS': () => undefined }, { onError })
    expect((await post(genuine())).status).toBe(204)
    expect(errors).toEqual([['redis is gone', 204]])
  })

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no log')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no log'))],
  ])('answers as if nothing was when onError %s, and warns of it once', async (_how, fails) => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const post = await start(receiver(), ignoring, { onError: () => fails() })
    for (let copy = 0; copy < 3; copy++) expect((await post({ headers: {}, body: '{}' })).status).toBe(401)
    await new Promise(setImmediate)
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(/^onError failed: no log\. /),
        { type: 'WechatpayWarning', code: 'WECHATPAY_CALLBACK' },
      ],
    ])
    warn.mockRestore()
  })

  test('prints what is answered 500, and nothing else, when nobody asked to be told', async () => {
    const print = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const post = await start(receiver(), {
      'TRANSACTION.SUCCESS': () => {
        throw new Error('no stock')
      },
    })
    await post({ headers: {}, body: '{}' })
    expect(print).not.toHaveBeenCalled()
    await post(genuine())
    expect(print).toHaveBeenCalledWith(expect.objectContaining({ message: 'no stock' }))
    print.mockRestore()
  })
})

describe('handlers', () => {
  test.each<[string, object]>([
    ['TRANSACTION.SUCCESS', { 'TRANSACTION.SUCCESS': 1 }],
    ['v2.refund-processed', { v2: { 'refund-processed': {} } }],
    ['otherwise', { otherwise: 'x' }],
  ])('that are no functions are refused by name: %s', async (name, handlers) => {
    for (const create of [createNodeHandler, createFetchHandler]) {
      await expectFailure(
        () => create(receiver(), handlers),
        'ConfigError',
        'ERR_CONFIG_OPTION',
        new RegExp(`handlers: ${name.replace('.', '\\.')} must be a function`),
      )
    }
  })
})

describe('createNodeHandler on a socket', () => {
  const seen: unknown[] = []
  afterEach(() => {
    seen.length = 0
  })
  const handlers: Handlers = {
    'TRANSACTION.SUCCESS': ({ id }) => {
      seen.push(id)
    },
  }
  /** What frameworks do before the handler. */
  const after = (prepare: (request: NodeRequest, body: Buffer) => object) => {
    const handle = createNodeHandler(receiver(), handlers, { onError })
    return listen((request, response) => {
      const chunks: Buffer[] = []
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          void handle(Object.assign(request, prepare(request, Buffer.concat(chunks))), response)
        })
    })
  }
  const post = (url: string) => fetch(url, { method: 'POST', ...genuine() })

  test.each<[string, (body: Buffer) => object]>([
    ['rawBody as a Buffer', (body) => ({ rawBody: body, body: JSON.parse(body.toString()) as unknown })],
    ['rawBody as a string', (body) => ({ rawBody: body.toString() })],
    ['body as a Buffer', (body) => ({ body })],
    ['body as a string', (body) => ({ body: body.toString() })],
  ])('takes %s where a framework has read the stream', async (_name, prepare) => {
    expect((await post(await after((_request, body) => prepare(body)))).status).toBe(204)
    expect(seen).toHaveLength(1)
  })

  test.each<[string, object, RegExp]>([
    [
      'Express or Nest',
      { app: () => undefined, baseUrl: '' },
      /found a parsed body\. .*Express: [^;]*; NestJS: [^;]*\(ERR/,
    ],
    ['Fastify', { raw: {} }, /found a parsed body\. .*\? Fastify: .*; NestJS on Fastify: [^;]*\(ERR/],
  ])(
    'answers 500 and reports the missing line of %s when only a parsed body is left',
    async (_name, marks, message) => {
      const reports: Error[] = []
      const handle = createNodeHandler(receiver(), handlers, {
        onError: (error) => {
          reports.push(error as Error)
        },
      })
      const url = await listen((request, response) => {
        request.resume().on('end', () => {
          void handle(Object.assign(request, marks, { body: {} }), response)
        })
      })
      expect(await answered(await post(url))).toEqual([
        500,
        '{"code":"FAIL","message":"ERR_NOTIFY_BODY_NOT_RAW"}',
      ])
      expect(reports[0]!.message).toMatch(message)
    },
  )

  test("names Koa's and Fastify's lines when the stream was read and nothing kept", async () => {
    const url = await after(() => ({}))
    expect((await post(url)).status).toBe(500)
    expect(errors).toEqual([['ERR_NOTIFY_BODY_NOT_RAW', 500]])
  })

  test('answers 405 to anything but POST', async () => {
    const handle = createNodeHandler(receiver(), handlers)
    const url = await listen((request, response) => {
      void handle(request, response)
    })
    const response = await fetch(url)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each([
    ['announced', { 'content-length': (1 << 20) + 1 }],
    ['sent', { 'transfer-encoding': 'chunked' }],
  ])('answers 413 when more than 1 MiB is %s', async (_name, headers) => {
    const handle = createNodeHandler(receiver(), handlers, { onError })
    const url = await listen((request, response) => {
      void handle(request, response)
    })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = send(url, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode)
        request.destroy()
      })
      request.on('error', reject)
      request.write('transfer-encoding' in headers ? Buffer.alloc((1 << 20) + 1) : 'x')
    })
    expect(status).toBe(413)
    expect(errors).toEqual([['ERR_NOTIFY_TOO_LARGE', 413]])
  })

  test('answers 408 to a body that does not come, and closes the connection', async () => {
    const handle = createNodeHandler(receiver(), handlers, { onError, readMilliseconds: 30 })
    const { port } = new URL(
      await listen((request, response) => {
        void handle(request, response)
      }),
    )
    const text = await new Promise<string>((resolve, reject) => {
      let received = ''
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{'),
      )
      socket
        .on('data', (chunk) => {
          received += chunk.toString()
        })
        .on('end', () => resolve(received))
        .on('error', reject)
    })
    expect(text).toMatch(/^HTTP\/1\.1 408 .*\r\n\r\n\{"code":"FAIL","message":"ERR_NET_TIMEOUT"\}$/s)
    expect(text).toMatch(/\r\nconnection: close\r\n/i)
    expect(errors).toEqual([['ERR_NET_TIMEOUT', 408]])
  })

  test('reports a sender that hangs up, and answers nobody', async () => {
    const reported = deferred()
    const handle = createNodeHandler(receiver(), handlers, {
      onError: (error, status) => {
        onError(error, status)
        reported.resolve()
      },
    })
    const { port } = new URL(
      await listen((request, response) => {
        void handle(request, response)
      }),
    )
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.end('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{', () => socket.destroy())
    })
    await reported.promise
    expect(errors).toEqual([['ERR_NET_TRUNCATED', 400]])
  })
})

describe('createFetchHandler on a Request', () => {
  const handle = createFetchHandler(receiver(), ignoring, { onError, readMilliseconds: 30 })
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    handle(new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit))

  test('answers 405 to anything but POST', async () => {
    expect((await handle(new Request('http://localhost/'))).status).toBe(405)
  })

  test('answers 500 and reports the missing line when the Request was read before', async () => {
    const request = new Request('http://localhost/', { method: 'POST', ...genuine() })
    await request.json()
    expect(await answered(await handle(request))).toEqual([
      500,
      '{"code":"FAIL","message":"ERR_NOTIFY_BODY_NOT_RAW"}',
    ])
  })

  test('answers 413 when more than 1 MiB is announced or sent', async () => {
    expect((await post('{}', { 'content-length': String((1 << 20) + 1) })).status).toBe(413)
    let cancelled = false
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1 << 16))
      },
      cancel: () => {
        cancelled = true
      },
    })
    expect((await post(endless)).status).toBe(413)
    expect(cancelled).toBe(true)
  })

  test('answers 408 to a body that does not come, and stops reading', async () => {
    let cancelled = false
    expect(
      (
        await post(
          new ReadableStream({
            cancel: () => {
              cancelled = true
            },
          }),
        )
      ).status,
    ).toBe(408)
    expect(cancelled).toBe(true)
  })

  test('answers 400 to a body that breaks off', async () => {
    expect(
      (
        await post(
          new ReadableStream({
            start: (controller) => {
              controller.error(new Error('gone'))
            },
          }),
        )
      ).status,
    ).toBe(400)
    expect(errors).toEqual([['ERR_NET_TRUNCATED', 400]])
  })

  test('answers 401 to no body', async () => {
    expect((await handle(new Request('http://localhost/', { method: 'POST' }))).status).toBe(401)
  })
})
