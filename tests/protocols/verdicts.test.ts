/**
 * 24 ways to spoil an answer's signature, on each status of success and each kind of body: 720 answers over
 * the wire, each refused by its own code.
 */
import { randomBytes, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay, type WechatpayError } from '../../lib/index.js'
import { brand, config, platform } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

const NOW = 1_795_000_000_000
const SECONDS = NOW / 1000
const STATUSES = [200, 201, 202, 204, 206]
const BODIES: Record<string, readonly [bytes: Buffer, coding?: string]> = {
  object: [Buffer.from('{"trade_state":"SUCCESS"}')],
  list: [Buffer.from('[{"a":"中文"}]')],
  html: [Buffer.from('<html>gateway</html>')],
  bytes: [Buffer.from([0xff, 0, 0xfe, 0x0a])],
  empty: [Buffer.alloc(0)],
  gzip: [Buffer.from('{"trade_state":"SUCCESS"}'), 'gzip'],
}

type Headers = Record<string, string | string[] | undefined>
const NONCE = randomBytes(16).toString('hex')
/** Genuine unless told otherwise: what is signed and what is said are the same. */
function mint(
  body: Buffer,
  { timestamp = String(SECONDS), nonce = NONCE, key = platform.privateKey, over = body } = {},
): Headers & { 'Wechatpay-Signature': string } {
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), over, Buffer.from('\n')])
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': platform.serial,
    'Wechatpay-Signature': sign('sha256', message, key).toString('base64'),
  }
}
const without =
  (name: string) =>
  (body: Buffer): Headers => ({ ...mint(body), [name]: undefined })
const empty =
  (name: string) =>
  (body: Buffer): Headers => ({ ...mint(body), [name]: '' })
const at =
  (timestamp: string) =>
  (body: Buffer): Headers =>
    mint(body, { timestamp })
const by =
  (serial: string | string[]) =>
  (body: Buffer): Headers => ({ ...mint(body), 'Wechatpay-Serial': serial })
const signature =
  (spoil: (genuine: string) => string | string[]) =>
  (body: Buffer): Headers => ({
    ...mint(body),
    'Wechatpay-Signature': spoil(mint(body)['Wechatpay-Signature']),
  })

const SPOILED: readonly (readonly [name: string, make: (body: Buffer) => Headers, code: string])[] = [
  ['no signature at all', () => ({}), 'ERR_SIG_MISSING'],
  ['no timestamp', without('Wechatpay-Timestamp'), 'ERR_SIG_MISSING'],
  ['no nonce', without('Wechatpay-Nonce'), 'ERR_SIG_MISSING'],
  ['no signature value', without('Wechatpay-Signature'), 'ERR_SIG_MISSING'],
  ['no serial', without('Wechatpay-Serial'), 'ERR_SIG_MISSING'],
  ['an empty timestamp', empty('Wechatpay-Timestamp'), 'ERR_SIG_MISSING'],
  ['an empty serial', empty('Wechatpay-Serial'), 'ERR_SIG_MISSING'],
  ['a timestamp of letters, validly signed', at('abc'), 'ERR_SIG_HEADER'],
  ['a negative timestamp, validly signed', at('-1'), 'ERR_SIG_HEADER'],
  ['a timestamp with an exponent, validly signed', at('1e9'), 'ERR_SIG_HEADER'],
  ['a timestamp of 14 digits, validly signed', at('99999999999999'), 'ERR_SIG_HEADER'],
  [
    'two timestamps',
    (body) => ({ ...mint(body), 'Wechatpay-Timestamp': [String(SECONDS), String(SECONDS)] }),
    'ERR_SIG_HEADER',
  ],
  ['301 s of age', at(String(SECONDS - 301)), 'ERR_SIG_EXPIRED'],
  ['301 s of future', at(String(SECONDS + 301)), 'ERR_SIG_EXPIRED'],
  ['an unknown serial', by('5157F09EFDC096DE15EBE81A47057A72DEADBEEF'), 'ERR_SIG_SERIAL'],
  ['the serial __proto__', by('__proto__'), 'ERR_SIG_SERIAL'],
  ['two serials', by([platform.serial, 'X']), 'ERR_SIG_HEADER'],
  ['a signature that is no base64', signature(() => '!!!'), 'ERR_SIG_ENCODING'],
  ['a signature cut short', signature((genuine) => genuine.slice(4)), 'ERR_SIG_ENCODING'],
  ['a probe', signature((genuine) => `WECHATPAY/SIGNTEST/${genuine}`), 'ERR_SIG_PROBE'],
  ['another key', (body) => mint(body, { key: brand.privateKey }), 'ERR_SIG_INVALID'],
  [
    'another body',
    (body) => mint(body, { over: Buffer.concat([body, Buffer.from(' ')]) }),
    'ERR_SIG_INVALID',
  ],
  ['another nonce', (body) => ({ ...mint(body), 'Wechatpay-Nonce': `${NONCE}0` }), 'ERR_SIG_INVALID'],
  [
    'another second',
    (body) => ({ ...mint(body), 'Wechatpay-Timestamp': String(SECONDS - 1) }),
    'ERR_SIG_INVALID',
  ],
]

let server: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer(({ target }, response) => {
    const [name, body, status] = new URL(target, server.baseURL).pathname.split('/').slice(-3) as [
      string,
      string,
      string,
    ]
    const [bytes, coding] = BODIES[body]!
    // A 204 has no body, so its signature is over nothing.
    const answered = status === '204' ? Buffer.alloc(0) : bytes
    const headers = (SPOILED[Number(name)]?.[1] ?? mint)(answered)
    response.writeHead(
      Number(status),
      Object.fromEntries(
        Object.entries({ ...headers, 'Content-Encoding': coding }).filter(([, value]) => value !== undefined),
      ) as Record<string, string>,
    )
    response.end(coding ? gzipSync(answered) : answered)
  })
  instance = new Wechatpay(config(server.baseURL), { now: () => NOW })
})
afterAll(() => server.close())

const answers = (make: (body: string, status: number) => Promise<unknown>) =>
  Promise.all(Object.keys(BODIES).flatMap((body) => STATUSES.map((status) => make(body, status))))
const call = (spoiled: number, body: string, status: number, options: object = {}) => {
  const node = instance.chain('v3/some/{spoiled}/{body}/{status}')
  return node[status === 201 ? 'post' : 'get']({ spoiled, body, status, retry: false, ...options })
}

test('a genuine answer is accepted, each of the 30', async () => {
  const accepted = (await answers((body, status) =>
    call(99, body, status, { responseType: 'arraybuffer' }),
  )) as { data: Buffer; status: number }[]
  const expected = Object.values(BODIES).flatMap(([bytes]) =>
    STATUSES.map((status) => [status, status === 204 ? Buffer.alloc(0) : bytes]),
  )
  expect(accepted.map(({ data, status }) => [status, data])).toEqual(expected)
})

describe('an answer is refused whatever its status and its body, with', () => {
  test('24 cases', () => {
    expect(SPOILED).toHaveLength(24)
  })

  test.each(SPOILED.map(([name, , code], at) => [name, code, at] as const))(
    '%s: %s',
    async (_, code, spoiled) => {
      const errors = (await answers((body, status) =>
        call(spoiled, body, status).then(
          () => ({ accepted: true }),
          (error: WechatpayError) => {
            const { name, outcome, verified } = error
            return {
              name,
              code: error.code,
              outcome,
              verified,
              status: error.untrusted?.status,
              response: error.response,
            }
          },
        ),
      )) as object[]
      expect(errors).toEqual(
        Object.keys(BODIES).flatMap(() =>
          STATUSES.map((status) => ({
            name: 'SignatureError',
            code,
            outcome: 'unknown',
            verified: false,
            status,
            response: undefined,
          })),
        ),
      )
    },
  )
})

test('the window is 300 s both ways, to the second', async () => {
  for (const [skew, code] of [
    [-300, undefined],
    [300, undefined],
    [-301, 'ERR_SIG_EXPIRED'],
    [301, 'ERR_SIG_EXPIRED'],
  ] as const) {
    const own = new Wechatpay(config(server.baseURL), { now: () => NOW - skew * 1000 })
    const result = await own
      .chain('v3/some/{spoiled}/{body}/{status}')
      .get({ spoiled: 99, body: 'object', status: 200 })
      .then(
        () => undefined,
        ({ code }: WechatpayError) => code,
      )
    expect(result).toBe(code)
  }
})

test('a clock that is known to be wrong dates signatures and judges answers by the true time, in a window as wide as ever', async () => {
  const skew = 3_600_000
  const dated = (seconds: number) =>
    startServer(
      (_, response) =>
        void response
          .writeHead(
            200,
            mint(Buffer.from('{}'), { timestamp: String(Math.floor(Date.now() / 1000) - seconds) }) as Record<
              string,
              string
            >,
          )
          .end('{}'),
    )
  const ask = async (age: number, clockSkewMs: number) => {
    await using platform = await dated(age)
    const failure = await new Wechatpay(config(platform.baseURL, { clockSkewMs }))
      .chain('v3/x')
      .get()
      .then(
        () => undefined,
        ({ code }: WechatpayError) => code,
      )
    const sent = Number(/timestamp="(\d+)"/.exec(platform.last().headers.authorization!)![1])
    return [failure, Math.round((Date.now() / 1000 - sent) / 60)]
  }
  expect(await ask(3600, skew)).toEqual([undefined, 60])
  expect(await ask(0, skew)).toEqual(['ERR_SIG_EXPIRED', 60])
  expect(await ask(3600 + 310, skew)).toEqual(['ERR_SIG_EXPIRED', 60])
  expect(await ask(3600 - 310, skew)).toEqual(['ERR_SIG_EXPIRED', 60])
  expect(await ask(-3600, -skew)).toEqual([undefined, -60])
})
