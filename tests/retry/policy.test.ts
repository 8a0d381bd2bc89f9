/**
 * When a repetition is safe: the whole table, for a query, for a write under a merchant's
 * number, and for any other write.
 */
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
import { networkError } from '../../lib/http/network-error.js'
import { meaningOf } from '../../lib/endpoints/codes/index.js'
import type { Asking } from '../../lib/endpoints/numbers.js'
import { repeatability, verdictOn } from '../../lib/retry/policy.js'
import { loadSchemas, type Schema } from '../../lib/schemas/operations.js'

const KINDS = {
  query: { query: true, idempotent: true, codePayment: false },
  numbered: { query: false, idempotent: true, codePayment: false },
  other: { query: false, idempotent: false, codePayment: false },
  code: { query: false, idempotent: false, codePayment: true },
} as const
/** Nothing was sent. */
const EVERY = ['query', 'numbered', 'other', 'code']
/** The platform says that it did nothing. */
const ALL = ['query', 'numbered', 'other']
const SAFE = ['query', 'numbered']
const network = (code: NetworkCode, outcome: ErrorFacts['outcome'] = 'unknown') =>
  new NetworkError(code, 'x', { outcome })
const refusal = (status: number, code = 'X') =>
  new ApiError(code, 'x', {
    ...meaningOf({ method: 'POST', pathname: '/v3/x', status, code, verified: true }),
    response: { status, headers: {}, data: {} },
  })
const gateway = (status: number, outcome: ErrorFacts['outcome'] = 'unknown') =>
  new NetworkError('ERR_NET_GATEWAY', 'x', { outcome, response: { status, headers: {}, data: '' } })
const reset = (reused: boolean, connected = true) =>
  networkError(
    Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    { connected, responded: false, timedOut: false, reused },
    'GET /',
  )

const later = { wait: 'backoff', switchHost: true, once: false }
const once = { wait: 'backoff', switchHost: true, once: true }
const throttled = { wait: 'throttle', switchHost: false, once: false }
const rows: [string, WechatpayError, string[], object?][] = [
  ...(['ERR_NET_CONNECT', 'ERR_NET_RESET', 'ERR_NET_TIMEOUT'] as const).map(
    (code): [string, WechatpayError, string[], object] => [
      `${code}, nothing sent`,
      network(code, 'not-sent'),
      EVERY,
      later,
    ],
  ),
  ['a reset before a connection stood', reset(true, false), EVERY, later],
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
  ...[408, 502, 503, 504].map((status): [string, WechatpayError, string[], object] => [
    `a gateway's ${status}`,
    gateway(status),
    SAFE,
    later,
  ]),
  ["a gateway's 429", gateway(429), SAFE, throttled],
  ...[400, 401, 403, 404, 407, 499, 500, 501].map((status): [string, WechatpayError, string[]] => [
    `a gateway's ${status}`,
    gateway(status),
    [],
  ]),
  ['a proxy that opens no tunnel for now', gateway(503, 'not-sent'), EVERY, later],
  ['a proxy that wants a password', gateway(407, 'not-sent'), []],
  ['202 with a code', refusal(202), SAFE, later],
  ['429 QUOTA_EXCEED', refusal(429, 'QUOTA_EXCEED'), []],
  ['400 SYSTEM_ERROR', refusal(400, 'SYSTEM_ERROR'), SAFE, later],
  ['400 BIZ_ERR_NEED_RETRY', refusal(400, 'BIZ_ERR_NEED_RETRY'), SAFE, later],
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
  const safe = (pathname: string, { declared, ...more }: Partial<Asking> & { declared?: boolean } = {}) =>
    repeatability({ method: 'POST', template: pathname, pathname, search: '', fields: {}, ...more }, declared)

  test('when it is a query', () => {
    expect(safe('/v3/x', { method: 'GET' })).toEqual({ query: true, idempotent: true, codePayment: false })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(safe('/v3/x', { method })).toEqual({ query: false, idempotent: false, codePayment: false })
  })

  test('when it is a query of APIv2, which is a POST', () => {
    const queries = [
      '/pay/orderquery',
      '/pay/refundqueryv2',
      '/pay/profitsharingquery',
      '/pay/querycombinedorder',
      '/papay/querycontract',
      '/mmpaymkttransfers/gethbinfo',
      '/mmpaymkttransfers/gettransferinfo',
      '/mmpaysptrans/query_bank',
      '/pay/downloadbill',
    ]
    expect(queries.map((path) => safe(path).query)).toEqual(queries.map(() => true))
    const writes = [
      '/pay/unifiedorder',
      '/secapi/pay/refund',
      '/mmpaymkttransfers/sendredpack',
      '/fund/reautowithdrawbydate',
      '/v3/parking/query',
      '/hk/v3/query',
      '/brand/query',
    ]
    expect(writes.map((path) => safe(path).query)).toEqual(writes.map(() => false))
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
    expect(safe('/v3/x', { fields: { [name]: '1' } }).idempotent).toBe(true)
    expect(safe('/v3/x/1', { template: `v3/x/{${name}}` }).idempotent).toBe(true)
    expect(safe('/v3/x/1', { template: 'v3/x/{n}' }).idempotent).toBe(false)
    expect(safe('/v3/x', { fields: `{"${name}":"1"}` }).idempotent).toBe(false)
    expect(safe('/v3/x', { fields: null }).idempotent).toBe(false)
  })

  test("with a number of the platform's it is not", () => {
    expect(safe('/v3/x', { fields: { transaction_id: '1' } }).idempotent).toBe(false)
  })

  test('where the path names the number, whatever the caller calls it', () => {
    const paths = ['/v3/payscore/serviceorder/A1/complete', '/v3/pay/transactions/out-trade-no/A1/reverse']
    expect(paths.map((path) => safe(path).idempotent)).toEqual([true, true])
    expect(safe('/v3/payscore/serviceorder/direct-complete').idempotent).toBe(false)
  })

  test('when it closes an order, or the caller says so', () => {
    expect(
      ['/v3/x/1/close', '/pay/closeorder', '/pay/closecombinedorder'].map((path) => safe(path).idempotent),
    ).toEqual([true, true, true])
    expect(['/v3/close/x', '/v3/disclose', '/v3/x/closed'].map((path) => safe(path).idempotent)).toEqual([
      false,
      false,
      false,
    ])
    expect(safe('/v3/x', { declared: true }).idempotent).toBe(true)
  })
})

describe('a payment by code is never safe to repeat, whatever its number and whoever says so', () => {
  const verdict = (pathname: string, fields: object = { out_trade_no: '1' }) =>
    repeatability({ method: 'POST', template: '', pathname, search: '', fields }, true)
  const never = { query: false, idempotent: false, codePayment: true }

  test.each([
    '/pay/micropay',
    '/pay/facepay',
    '/deposit/micropay',
    '/deposit/facepay',
    '/sandboxnew/pay/micropay',
    '/xdc/apiv2sandbox/pay/micropay',
    '/v3/pay/transactions/codepay',
    '/v3/pay/partner/transactions/codepay',
    '/v3/transactions/micropay',
    '/hk/v3/transactions/micropay',
    '/v3/global/micropay/transactions/pay',
    '/v3/offlineface/transactions',
    '/v3/pay/transactions/codepay/',
  ])('at %s', (path) => expect(verdict(path)).toEqual(never))

  test('at any other path whose body has an order and a code', () => {
    expect(verdict('/v3/new', { out_trade_no: '1', auth_code: '134' })).toEqual(never)
    expect(verdict('/v3/new', { out_trade_no: '1', face_code: '134' })).toEqual(never)
    expect(verdict('/v3/new', { out_trade_no: '1', payer: { auth_code: '134' } })).toEqual(never)
    expect(verdict('/v3/new', { out_trade_no: '1', payer: { openid: '134' } }).idempotent).toBe(true)
    expect(verdict('/v3/new', { auth_code: '134' }).codePayment).toBe(false)
  })

  test('what reverses, queries or closes it is', () => {
    for (const path of [
      '/secapi/pay/reverse',
      '/secapi/pay/facepayreverse',
      '/pay/facepayquery',
      '/v3/pay/transactions/out-trade-no/1/reverse',
      '/v3/global/micropay/transactions/out-trade-no/1/reverse',
      '/v3/offlineface/transactions/out-trade-no/1',
    ])
      expect(verdict(path)).toMatchObject({ idempotent: true, codePayment: false })
  })

  test('each endpoint of the overlays that takes a code for a payment is listed by its path', async () => {
    const { operations, resolve } = await loadSchemas()
    const namesOf = (schema: Schema = {}) => Object.keys(resolve(schema).properties ?? {})
    const taking = Object.entries(operations).flatMap(([name, { json, xml }]) => {
      const body = resolve(json ?? xml ?? {})
      const names = [...namesOf(body), ...namesOf(body.properties?.['payer'])]
      const takes = names.includes('out_trade_no') && names.some((one) => /^(?:auth|face)_code$/.test(one))
      return takes ? [name.replace(/^POST (?:v2)?\/?/, '/')] : []
    })
    expect(taking.length).toBeGreaterThan(10)
    expect(taking.filter((path) => !verdict(path).codePayment)).toEqual([])
  })
})
