/** When a repetition is safe: the whole table, for a query, for a write under a merchant's number, and for any other write. */
import { describe, expect, test } from '@jest/globals'
import {
  ApiError,
  CertificateError,
  ConfigError,
  DecryptError,
  InputError,
  NetworkError,
  ParseError,
  SignatureError,
  type ErrorFacts,
  type NetworkCode,
  type WechatpayError,
} from '../../lib/errors.js'
import { networkError } from '../../lib/wire/network-error.js'
import { repeatability, verdictOn } from '../../lib/retry/policy.js'

const KINDS = {
  query: { query: true, idempotent: true },
  numbered: { query: false, idempotent: true },
  other: { query: false, idempotent: false },
} as const
const ALL = ['query', 'numbered', 'other']
const SAFE = ['query', 'numbered']
const network = (code: NetworkCode, outcome: ErrorFacts['outcome'] = 'unknown') =>
  new NetworkError(code, 'x', { outcome })
const refusal = (status: number, code = 'X') =>
  new ApiError(code, 'x', { outcome: 'unknown', response: { status, headers: {}, data: {} } })
const reset = (reused: boolean, connected = true) =>
  networkError(
    Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    { connected, responded: false, timedOut: false, reused },
    'GET /',
  ) as WechatpayError

const later = { wait: 'backoff', switchHost: true, once: false }
const once = { wait: 'backoff', switchHost: true, once: true }
const throttled = { wait: 'throttle', switchHost: false, once: false }
const rows: [string, WechatpayError, string[], object?][] = [
  ...(['ERR_NET_CONNECT', 'ERR_NET_RESET', 'ERR_NET_TIMEOUT'] as const).map(
    (code): [string, WechatpayError, string[], object] => [
      `${code}, nothing sent`,
      network(code, 'not-sent'),
      ALL,
      later,
    ],
  ),
  ['a reset before a connection stood', reset(true, false), ALL, later],
  ['a reset of a kept connection', reset(true), SAFE, { wait: 'none', switchHost: false, once: false }],
  ['a reset of a new one', reset(false), SAFE, later],
  ['silence', network('ERR_NET_TIMEOUT'), SAFE, later],
  ['a reset', network('ERR_NET_RESET'), SAFE, later],
  ...(['ERR_NET_TRUNCATED', 'ERR_NET_ENCODING', 'ERR_NET_PROTOCOL'] as const).map(
    (code): [string, WechatpayError, string[], object] => [code, network(code), ['query'], once],
  ),
  ...(['ERR_NET_TOO_LARGE', 'ERR_REDIRECT', 'ERR_NET_ABORTED', 'ERR_NET_TLS'] as const).map(
    (code): [string, WechatpayError, string[]] => [code, network(code), []],
  ),
  ['an abort before anything was sent', network('ERR_NET_ABORTED', 'not-sent'), []],
  ['a TLS handshake that failed', network('ERR_NET_TLS', 'not-sent'), []],
  ...[502, 503, 504].map((status): [string, WechatpayError, string[], object] => [
    `status ${status}`,
    refusal(status),
    SAFE,
    later,
  ]),
  ...['SYSTEM_ERROR', 'SYSTEMERROR', 'BIZERR_NEED_RETRY'].map(
    (code): [string, WechatpayError, string[], object] => [code, refusal(500, code), SAFE, later],
  ),
  ['SYSTEMERROR of APIv2, which answers 200', refusal(200, 'SYSTEMERROR'), SAFE, later],
  ...[
    [429, 'X'],
    [403, 'RATE_LIMIT'],
    [403, 'RATELIMIT_EXCEEDED'],
    [403, 'FREQUENCY_LIMITED'],
    [200, 'FREQUENCY_LIMITED'],
  ].map(([status, code]): [string, WechatpayError, string[], object] => [
    `${status} ${code}`,
    refusal(status as number, code as string),
    ALL,
    throttled,
  ]),
  ...[400, 401, 403, 404, 409, 412, 500, 501].map((status): [string, WechatpayError, string[]] => [
    `any other ${status}`,
    refusal(status),
    [],
  ]),
  ['a code that only begins like one', refusal(400, 'SYSTEM_ERROR_X'), []],
  ['USERPAYING', refusal(200, 'USERPAYING'), []],
  ...[
    new SignatureError('ERR_SIG_SERIAL', 'x', { outcome: 'unknown' }),
    new ParseError('ERR_BODY_NOT_JSON', 'x', { outcome: 'unknown' }),
    new InputError('ERR_INPUT_SIGNER', 'x'),
    new ConfigError('ERR_CONFIG_SIGNER', 'x'),
    new DecryptError('ERR_DECRYPT_RSA', 'x'),
    new CertificateError('ERR_CERT_KEY', 'x'),
  ].map((error): [string, WechatpayError, string[]] => [error.name, error, []]),
]

test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, error, repeated, verdict]) => {
  for (const [kind, call] of Object.entries(KINDS))
    expect([kind, verdictOn(error, call)]).toEqual([kind, repeated.includes(kind) ? verdict : undefined])
})

describe('a call is safe to repeat', () => {
  const safe = (
    path: string,
    body: unknown = {},
    variables: object = {},
    declared = false,
    method = 'POST',
  ) => repeatability(method, path, variables as Record<string, unknown>, body, declared)

  test('when it is a query', () => {
    expect(safe('v3/x', undefined, {}, false, 'GET')).toEqual({ query: true, idempotent: true })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(safe('v3/x', undefined, {}, false, method)).toEqual({ query: false, idempotent: false })
  })

  test.each([
    'out_trade_no',
    'out_refund_no',
    'out_bill_no',
    'out_batch_no',
    'out_order_no',
    'out_request_no',
    'combine_out_trade_no',
    'partner_trade_no',
    'mch_billno',
  ])('with its %s in the body or in the path', (name) => {
    expect(safe('v3/x', { [name]: '1' }).idempotent).toBe(true)
    expect(safe('v3/x/{n}', undefined, { [name]: '1' }).idempotent).toBe(true)
    expect(safe('v3/x', `{"${name}":"1"}`).idempotent).toBe(false)
    expect(safe('v3/x', null).idempotent).toBe(false)
  })

  test('when it closes an order, or the caller says so', () => {
    expect(
      ['v3/pay/transactions/out-trade-no/1/close', 'v2/pay/closeorder'].map((path) => safe(path).idempotent),
    ).toEqual([true, true])
    expect(['v3/close/x', 'v3/disclose', 'v3/x/closed'].map((path) => safe(path).idempotent)).toEqual([
      false,
      false,
      false,
    ])
    expect(safe('v3/x', {}, {}, true).idempotent).toBe(true)
  })

  test('never when it is a barcode payment, whatever its number and whoever says so', () => {
    for (const path of ['v2/pay/micropay', 'v2/pay/facepay'])
      expect(safe(path, { out_trade_no: '1' }, {}, true)).toEqual({ query: false, idempotent: false })
  })
})
