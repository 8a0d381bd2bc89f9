import { describe, expect, test } from '@jest/globals'
import { inspect } from 'node:util'
import { InputError } from '../../lib/index.js'
import { readOptions } from '../../lib/options/call-options.js'
import { expectError } from '../helpers/errors.js'
import { AXIOS_VALUES, MISFITS } from './values.js'

const read = (options: unknown, template = 'v3/x/{id}', method = 'POST') =>
  readOptions({ method, template, options })

describe('the options of a call are sorted', () => {
  test('path variables by name, the rest by what it is', () => {
    const options = {
      id: '1',
      query: { a: 1 },
      json: { b: 2 },
      headers: { 'X-C': '3' },
      timeout: 500,
      security: true,
      nonceless: true,
      sink: 'bill.csv',
      base_uri: 'https://api2.mch.weixin.qq.com/',
    }
    expect(read(options)).toMatchObject({
      variables: { id: '1' },
      query: { a: 1 },
      body: { kind: 'json', value: { b: 2 } },
      headers: { 'X-C': '3' },
      base: 'https://api2.mch.weixin.qq.com/',
      sink: 'bill.csv',
      security: true,
      nonceless: true,
      axios: { timeout: 500 },
    })
  })
  test('nothing at all', () => {
    expect(read(undefined)).toMatchObject({
      variables: {},
      query: undefined,
      body: undefined,
      headers: {},
      security: false,
      nonceless: false,
      axios: {},
    })
  })
  test.each(['json', 'xml', 'body', 'data'])('a body called %s', (kind) => {
    expect(read({ [kind]: 'x' }).body).toEqual({ kind, value: 'x' })
    expect(read({ [kind]: null }).body).toEqual({ kind, value: null })
  })
  test("axios's names params and baseURL", () => {
    expect(read({ params: { a: 1 }, baseURL: 'https://b/' })).toMatchObject({
      query: { a: 1 },
      base: 'https://b/',
    })
  })
  test.each(AXIOS_VALUES)("axios's %s goes on to axios", (name, value) => {
    expect(read({ [name]: value }).axios).toEqual({ [name]: value })
    expect(read({ [name]: undefined }).axios).toEqual({})
  })
  test("Guzzle's stream: true asks for a stream", () => {
    expect(read({ stream: true }).axios).toEqual({ responseType: 'stream' })
    expect(read({ stream: false }).axios).toEqual({})
  })
  test('a variable may be called as an option is, and is then the variable', () => {
    expect(read({ query: 'q', family: 'f' }, 'v3/{query}/{family}')).toMatchObject({
      variables: { query: 'q', family: 'f' },
      query: undefined,
      axios: {},
    })
  })
  test("the caller's object is left as it was, frozen too", () => {
    const options = Object.freeze({
      id: '1',
      query: Object.freeze({ a: [1] }),
      json: Object.freeze({ b: 2 }),
      headers: Object.freeze({}),
    })
    const before = inspect(options, { depth: 9 })
    read(options)
    expect(inspect(options, { depth: 9 })).toBe(before)
  })
})

describe('a key that is neither says what was probably meant', () => {
  test.each<[string, string, string, string]>([
    ['mchid', 'GET', 'v3/x', 'did you mean query.mchid?'],
    ['mchid', 'DELETE', 'v3/x', 'did you mean query.mchid?'],
    ['out_trade_no', 'POST', 'v3/x', 'did you mean json.out_trade_no?'],
    ['appid', 'POST', 'v2/pay/unifiedorder', 'did you mean xml.appid?'],
    ['stockid', 'GET', 'v3/x/{stock_id}', 'did you mean stock_id?'],
    ['header', 'GET', 'v3/x', 'did you mean headers?'],
    ['bodys', 'POST', 'v3/x', 'did you mean body?'],
    ['Json', 'POST', 'v3/x', 'did you mean json?'],
    ['time_out', 'GET', 'v3/x', 'did you mean timeout?'],
    ['limit', 'GET', 'v3/x', 'did you mean query.limit?'],
    ['maxRedirects', 'GET', 'v3/x', 'a signed request is never redirected'],
    [
      'paramsSerializer',
      'GET',
      'v3/x',
      'the query is encoded here so that the signed bytes are the sent bytes',
    ],
    ['auth', 'GET', 'v3/x', 'the Authorization header is the signature'],
    ['validateStatus', 'GET', 'v3/x', 'every answer outside 2xx is an ApiError; read error.response'],
    ['method', 'GET', 'v3/x', 'call the verb'],
    ['url', 'GET', 'v3/x', 'give the path to the chain'],
    ['decompress', 'GET', 'v3/x', 'answers are decompressed here, strictly'],
    ['mchId', 'GET', 'v3/x', 'did you mean query.mchid?'],
    ['mch_id', 'POST', 'v3/x', 'did you mean json.mchid?'],
    ['mchid', 'POST', 'v2/x', 'did you mean xml.mch_id?'],
    ['date', 'GET', 'v3/x', 'did you mean query.date?'],
    ['date', 'DELETE', 'v3/x', 'did you mean query.date?'],
    ['date', 'POST', 'v3/x', 'did you mean data? A field goes in json: { date }'],
    ['outTradeNo', 'GET', 'v3/x/{out_trade_no}', 'did you mean out_trade_no?'],
    ['logger', 'GET', 'v3/x', 'it belongs to the configuration, new Wechatpay({ logger })'],
    ['certs', 'GET', 'v3/x', 'it belongs to the configuration, new Wechatpay({ certs })'],
    ['cancelToken', 'GET', 'v3/x', 'give signal: new AbortController().signal'],
    ['timeoutErrorMessage', 'GET', 'v3/x', 'a timeout is a NetworkError with the code ERR_NET_TIMEOUT'],
    ['responseEncoding', 'GET', 'v3/x', 'answers are UTF-8; responseType: "arraybuffer" gives the bytes'],
    ['constructor', 'POST', 'v3/x', 'did you mean json.constructor?'],
    ['toString', 'GET', 'v3/x', 'did you mean query.toString?'],
  ])('%s on %s %s', (key, method, template, hint) => {
    expectError(
      () => read({ [key]: 1 }, template, method),
      InputError,
      'ERR_INPUT_OPTION',
      `${method} ${template}: "${key}" is no option and no variable of the path: ${hint}`,
    )
  })
  /**
   * Every request option of Guzzle 7 that is none here.
   * @see https://docs.guzzlephp.org/en/stable/request-options.html
   */
  test.each([
    ['allow_redirects', 'a signed request is never redirected'],
    ['cert', 'merchant: { cert, key }'],
    ['ssl_key', 'merchant: { cert, key }'],
    ['cookies', 'no cookies'],
    ['connect_timeout', '5 s'],
    ['read_timeout', 'timeout, in milliseconds'],
    ['crypto_method', 'httpsAgent: new https.Agent({ minVersion })'],
    ['crypto_method_max', 'httpsAgent: new https.Agent({ maxVersion })'],
    ['debug', 'logger: console'],
    ['decode_content', 'answers are decompressed here'],
    ['delay', 'wait before the call'],
    ['expect', 'no request waits for 100 Continue'],
    ['form_params', 'the body goes in json, in xml for APIv2'],
    ['multipart', 'body: new MediaUtil(path)'],
    ['force_ip_resolve', 'family: 4 or 6'],
    ['http_errors', 'every answer outside 2xx is an ApiError; read error.response'],
    ['idn_conversion', 'ASCII'],
    ['on_headers', 'read headers of the answer'],
    ['on_stats', 'node:diagnostics_channel'],
    ['progress', 'onUploadProgress, onDownloadProgress'],
    ['synchronous', 'await it'],
    ['verify', 'every answer is verified'],
    ['version', 'HTTP/1.1'],
    ['handler', 'interceptors on instance.client'],
    ['save_to', 'sink'],
    ['curl', 'httpAgent'],
  ])("Guzzle's %s says what to do here", (name, hint) => {
    for (const method of ['GET', 'POST'])
      expect(
        expectError(
          () => read({ [name]: 1 }, 'v3/x', method),
          InputError,
          'ERR_INPUT_OPTION',
          `"${name}" is no option`,
        ).message,
      ).toContain(hint)
  })
  test('a variable of another path', () => {
    expectError(
      () => read({ id: 1 }, 'v3/x'),
      InputError,
      'ERR_INPUT_OPTION',
      '"id" is no option and no variable of the path',
    )
  })
})

describe('options that contradict each other or are none', () => {
  test('two bodies', () => {
    expectError(
      () => read({ json: {}, body: 'x' }),
      InputError,
      'ERR_INPUT_OPTION',
      'give one of json and body, not both',
    )
    expectError(
      () => read({ xml: {}, data: 'x' }),
      InputError,
      'ERR_INPUT_OPTION',
      'give one of xml and data, not both',
    )
  })
  test('two names for one thing', () => {
    expectError(
      () => read({ query: {}, params: {} }),
      InputError,
      'ERR_INPUT_OPTION',
      'give one of query and params, not both',
    )
    expectError(
      () => read({ base_uri: 'a', baseURL: 'b' }),
      InputError,
      'ERR_INPUT_OPTION',
      'give one of base_uri and baseURL, not both',
    )
  })
  test.each(['security', 'nonceless', 'stream', 'idempotent', 'encrypt', 'decrypt'])(
    '%s that is no boolean',
    (name) => {
      for (const [value, found] of [
        [1, '1'],
        ['false', 'a string'],
        [null, 'null'],
      ] as const)
        expectError(
          () => read({ [name]: value }),
          InputError,
          'ERR_INPUT_OPTION',
          `${name} must be true or false, found ${found}`,
        )
    },
  )
  test.each(MISFITS)('%s that is %p', (name, value, message) => {
    expectError(
      () => read({ [name]: value }),
      InputError,
      'ERR_INPUT_OPTION',
      `POST v3/x/{id}: ${name} must be ${message} (ERR_INPUT_OPTION)`,
    )
  })
  test.each<[string, unknown, string]>([
    ['headers', 'X-A: 1', 'an object of names and values, found a string'],
    ['headers', ['X-A: 1'], 'an object of names and values, found a list'],
    ['headers', null, 'an object of names and values, found null'],
    ['base_uri', 42, 'a string or a URL, found 42'],
    ['baseURL', {}, 'a string or a URL, found a object'],
    ['timeout', '30', 'a number of milliseconds, 0 for no limit, found a string'],
    ['timeout', -1, 'a number of milliseconds, 0 for no limit, found -1'],
    ['timeout', Number.NaN, 'found NaN'],
    ['deadline', Infinity, 'found Infinity'],
    ['signal', {}, 'an AbortSignal, found a object'],
  ])('%s that is %p', (name, value, message) => {
    expectError(() => read({ [name]: value }), InputError, 'ERR_INPUT_OPTION', message)
  })
  test('a URL for base_uri is its text', () => {
    expect(read({ base_uri: new URL('https://api.wechatpay.cn/') }).base).toBe('https://api.wechatpay.cn/')
  })
  test.each<[unknown, string]>([
    ['{"a":1}', 'found string'],
    [42, 'found number'],
    [null, 'found null'],
    [[{ a: 1 }], 'found a list'],
    [() => 1, 'found function'],
    [true, 'found boolean'],
  ])('%p in place of the options', (options, found) => {
    expectError(
      () => read(options),
      InputError,
      'ERR_INPUT_OPTION',
      `POST v3/x/{id}: expected one object of options, ${found}. Is it the body? Then { json: … }`,
    )
  })
})
