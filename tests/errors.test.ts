import { describe, expect, test } from '@jest/globals'
import { AxiosError, AxiosHeaders } from 'axios'
import { format, inspect } from 'node:util'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from '@swc/core'
import * as library from '../lib/index.js'
import { WechatpayError, type ErrorFacts } from '../lib/index.js'

const {
  ConfigError,
  InputError,
  NetworkError,
  SignatureError,
  ApiError,
  ParseError,
  DecryptError,
  NotificationError,
  CertificateError,
  DownloadError,
  UploadError,
} = library
type Kind = new (code: never, message: string, facts?: ErrorFacts) => WechatpayError

const kinds: [string, Kind, string][] = [
  ['ConfigError', ConfigError, 'ERR_CONFIG_MCHID'],
  ['InputError', InputError, 'ERR_INPUT_PATH'],
  ['NetworkError', NetworkError, 'ERR_NET_RESET'],
  ['SignatureError', SignatureError, 'ERR_SIG_INVALID'],
  ['ApiError', ApiError, 'PARAM_ERROR'],
  ['ParseError', ParseError, 'ERR_BODY_NOT_JSON'],
  ['DecryptError', DecryptError, 'ERR_DECRYPT_AUTH'],
  ['NotificationError', NotificationError, 'ERR_NOTIFY_ALGO'],
  ['CertificateError', CertificateError, 'ERR_CERT_SERIAL'],
  ['DownloadError', DownloadError, 'ERR_BILL_HASH'],
  ['UploadError', UploadError, 'ERR_UPLOAD_INCOMPLETE'],
]
const facts = {
  request: 'POST /v3/pay/transactions/native',
  outcome: 'rejected',
  verified: true,
  requestId: 'REQ-1',
  attempts: 2,
  detail: { field: '/amount/total' },
  response: { status: 400, headers: { 'request-id': 'REQ-1' }, data: { code: 'PARAM_ERROR' } },
} as const

describe.each(kinds)('%s', (name, Kind, code) => {
  const make = (given?: ErrorFacts) => new Kind(code as never, 'it went wrong', given)

  test('has a name, a code and a message that opens with the request and ends with the code', () => {
    const error = make(facts)
    expect([error.name, error.code, error.message]).toEqual([
      name,
      code,
      `POST /v3/pay/transactions/native: it went wrong (${code})`,
    ])
    expect(make().message).toBe(`it went wrong (${code})`)
    expect([String(error), Object.prototype.toString.call(error)]).toEqual([
      `${name}: ${error.message}`,
      '[object Error]',
    ])
  })
  test('is an Error, a WechatpayError and no other kind', () => {
    const error = make()
    expect([error instanceof Error, error instanceof WechatpayError]).toEqual([true, true])
    expect(kinds.filter(([, Other]) => error instanceof Other).map(([other]) => other)).toEqual([name])
  })
  test('says that nothing was sent unless told otherwise', () => {
    expect(make()).toMatchObject({
      outcome: 'not-sent',
      verified: false,
      attempts: 0,
      requestId: undefined,
      detail: undefined,
      response: undefined,
    })
    expect(make({ outcome: 'unknown' }).outcome).toBe('unknown')
  })
  test('keeps the facts it is given', () => {
    const { request: _, ...kept } = facts
    expect(make(facts)).toMatchObject(kept)
    const { response } = make(facts)
    expect([response?.status, response?.data]).toEqual([400, { code: 'PARAM_ERROR' }])
  })
  test('is written as JSON with everything but stack and cause', () => {
    const { request: _, ...kept } = facts
    const error = make({ ...facts, cause: new Error('inner') })
    const more = name === 'ApiError' ? { advice: 'change' } : {}
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name,
      message: error.message,
      code,
      ...kept,
      ...more,
    })
    expect(JSON.stringify({ error })).not.toMatch('inner')
  })
  test('shows its name, its message and where it was thrown', () => {
    const error = make(facts)
    for (const shown of [inspect(error), format('%s', error), error.stack!]) expect(shown).toMatch(name)
    for (const shown of [inspect(error), error.stack!]) {
      expect(shown).toContain(error.message)
      expect(shown).toMatch('errors.test.ts')
    }
    expect(inspect(error)).toMatch('REQ-1')
  })
  test('spreads into its facts', () => {
    expect(Object.keys({ ...(make() as object) }).sort()).toEqual([
      ...(name === 'ApiError' ? ['advice'] : []),
      'attempts',
      'code',
      'detail',
      'outcome',
      'requestId',
      'response',
      'verified',
    ])
  })
})

test('an ApiError says what to do next', () => {
  const advice = (more: ConstructorParameters<typeof ApiError>[2]) => new ApiError('X', 'x', more).advice
  expect(advice({ outcome: 'rejected', advice: 'same-number' })).toBe('same-number')
  expect(advice({ outcome: 'rejected' })).toBe('change')
  expect(advice({ outcome: 'unknown' })).toBe('query')
})

describe('the cause', () => {
  const secrets = ['SECRET-AUTHORIZATION', 'SECRET-PASSPHRASE', 'SECRET-BODY', 'SECRET-PEM', 'SECRET-SOCKET']
  /** An error as axios makes it: the whole request hangs on it. */
  function axiosError(): Error {
    const config = {
      headers: new AxiosHeaders({ Authorization: secrets[0]! }),
      data: secrets[2],
      httpsAgent: { options: { passphrase: secrets[1], key: secrets[3] } },
    }
    const error = new AxiosError(
      'socket hang up',
      'ECONNRESET',
      config as never,
      { _header: secrets[0], socket: secrets[4] },
      { data: secrets[2], status: 500, statusText: '', headers: {}, config: config as never },
    )
    error.cause = Object.assign(new Error('socket hang up'), {
      code: 'ECONNRESET',
      syscall: 'read',
      request: { _header: secrets[0] },
    })
    return error
  }
  const renderings = (error: Error): string =>
    [
      JSON.stringify(error),
      JSON.stringify({ ...(error as object) }),
      inspect(error),
      inspect(error, { depth: Infinity, showHidden: true }),
      inspect(error, { depth: 0 }),
      format('%o', error),
      format('%O', error),
      format('%j', error),
      String(error),
      error.stack,
      JSON.stringify(error.cause),
      inspect(error.cause, { depth: Infinity, showHidden: true }),
      JSON.stringify({ ...(error.cause as object) }),
      JSON.stringify(Object.entries(error)),
      JSON.stringify(Object.getOwnPropertyDescriptors(error)),
    ].join('\n')

  test('of axios leaves its request, its configuration and its answer behind', () => {
    const shown = renderings(new NetworkError('ERR_NET_RESET', 'reset', { cause: axiosError() }))
    for (const secret of secrets) expect(shown).not.toContain(secret)
    expect(shown).toContain('socket hang up')
  })
  test("of axios is the system's error inside it, by code", () => {
    const { cause } = new NetworkError('ERR_NET_RESET', 'reset', { cause: axiosError() })
    expect(cause).toBeInstanceOf(Error)
    expect(cause).toMatchObject({ code: 'ECONNRESET', syscall: 'read', message: 'socket hang up' })
    expect(Object.keys(cause as Error).sort()).toEqual(['code', 'name', 'syscall'])
  })
  test('of axios without an inner error keeps its own name and code', () => {
    const outer = axiosError()
    delete (outer as { cause?: unknown }).cause
    expect(new NetworkError('ERR_NET_RESET', 'reset', { cause: outer }).cause).toMatchObject({
      name: 'AxiosError',
      code: 'ECONNRESET',
    })
  })
  test('of a file keeps code and place', () => {
    const cause = Object.assign(new Error('ENOENT: no such file'), {
      code: 'ENOENT',
      syscall: 'open',
      path: '/x',
    })
    const { cause: kept } = new InputError('ERR_INPUT_MEDIA', 'unreadable', { cause })
    expect(kept).toMatchObject({ code: 'ENOENT', syscall: 'open', stack: cause.stack })
    expect(kept).not.toBe(cause)
  })
  test('of our own kind stays as it is', () => {
    const cause = new ConfigError('ERR_KEY_INVALID', 'inner')
    expect(new InputError('ERR_INPUT_SIGNER', 'outer', { cause }).cause).toBe(cause)
  })
  test.each([
    ['a string', 'text'],
    ['a number', 42],
    ['null', null],
    ['an object', { password: secrets[1] }],
  ])('that is %s becomes a string', (_, cause) => {
    const error = new NetworkError('ERR_NET_RESET', 'reset', { cause })
    expect(typeof error.cause).toBe('string')
    expect(renderings(error)).not.toContain(secrets[1])
  })
  test('is absent where there is none', () => {
    expect('cause' in new NetworkError('ERR_NET_RESET', 'reset')).toBe(false)
  })
})

describe('no control character reaches a terminal, whatever an answer, a peer or a file says', () => {
  const ESCAPES = '\u001B]0;owned\u0007\u001B[2J\u009B31m\u0000\r\n✔ paid\u007F\u2028\u202Eeht'
  // oxlint-disable-next-line no-control-regex -- what must not be there
  const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E]/

  test('in the message, on one line', () => {
    const error = new ApiError(`PARAM${ESCAPES}`, `400 ${ESCAPES}`, { request: `GET /${ESCAPES}` })
    expect(error.message).not.toMatch(RAW)
    expect(error.message).not.toContain('\n')
    expect(error.message).toContain(
      String.raw`400 \u001B]0;owned\u0007\u001B[2J\u009B31m\u0000\r\n✔ paid\u007F\u2028\u202Eeht`,
    )
    expect(error.code).toBe(`PARAM${ESCAPES}`)
  })
  test('in what is shown of it, its cause and its facts', () => {
    const facts = {
      cause: Object.assign(new TypeError(ESCAPES), { code: 'ECONNRESET' }),
      detail: { field: ESCAPES },
      response: { status: 400, headers: { server: ESCAPES }, data: { code: ESCAPES } },
    }
    const error = new NetworkError('ERR_NET_RESET', ESCAPES, facts)
    for (const shown of [
      error.stack!,
      (error.cause as Error).stack!,
      String(error),
      format('%s', error.cause),
    ])
      expect(shown).not.toMatch(RAW)
    // JSON and inspect escape strings themselves; bidirectional marks are no control characters to them.
    expect(inspect(error, { depth: Infinity }).replace(/[\u2028\u202E]/g, '')).not.toMatch(RAW)
  })
})

test('every error class of the package is tested here', () => {
  const exported = Object.entries(library)
    .filter(([, one]) => typeof one === 'function' && one.prototype instanceof WechatpayError)
    .map(([name]) => name)
  expect(exported.sort()).toEqual(kinds.map(([name]) => name).sort())
})

test('the names are the same in a minified bundle', () => {
  const { code } = transformSync(readFileSync(join(__dirname, '../lib/errors.ts'), 'utf8'), {
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      minify: { compress: true, mangle: { toplevel: true, keep_classnames: false } },
    },
    module: { type: 'commonjs' },
    minify: true,
  })
  const exports: Record<string, Kind> = {}
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the minified source is what is tested
  const evaluate = new Function('exports', 'require', code) as (...names: unknown[]) => void
  evaluate(exports, (path: string) => require(`../lib/${path}`) as unknown)
  for (const [name, , errorCode] of kinds) {
    const Minified = exports[name]!
    expect(code).not.toContain(`class ${name}`)
    const error = new Minified(errorCode as never, 'it went wrong')
    expect([
      error.name,
      String(error),
      JSON.parse(JSON.stringify(error)).name,
      error.stack?.split('\n', 1)[0],
    ]).toEqual([name, `${name}: it went wrong (${errorCode})`, name, `${name}: it went wrong (${errorCode})`])
    expect(inspect(error)).toMatch(new RegExp(`^${name}: it went wrong`))
  }
})

describe('an answer that cannot be trusted', () => {
  const response = { status: 200, headers: {}, data: { trade_state: 'SUCCESS' } }

  test('is not the response of an error, but stands beside it', () => {
    for (const error of [
      new SignatureError('ERR_SIG_INVALID', 'x', { outcome: 'unknown', response }),
      new SignatureError('ERR_ECHO_MISMATCH', 'x', { outcome: 'unknown', verified: true, response }),
      new ParseError('ERR_XML_MALFORMED', 'x', { outcome: 'unknown', response }),
    ]) {
      expect([error.response, error.untrusted]).toEqual([undefined, response])
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ untrusted: response })
      expect('response' in (JSON.parse(JSON.stringify(error)) as object)).toBe(false)
    }
  })
  test('is the response where it was verified, or is a refusal', () => {
    for (const error of [
      new DecryptError('ERR_DECRYPT_RSA', 'x', { outcome: 'unknown', verified: true, response }),
      new ApiError('PARAM_ERROR', 'x', { outcome: 'unknown', response: { ...response, status: 400 } }),
      new SignatureError('ERR_SIG_INVALID', 'x', {
        outcome: 'unknown',
        response: { ...response, status: 401 },
      }),
    ])
      expect([error.response?.status, 'untrusted' in error]).toEqual([
        error.name === 'DecryptError' ? 200 : error.name === 'ApiError' ? 400 : 401,
        false,
      ])
  })
})
