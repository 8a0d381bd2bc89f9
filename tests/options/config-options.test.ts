import { describe, expect, test } from '@jest/globals'
import { ConfigError, type Config } from '../../lib/index.js'
import { axiosOptions, checkConfigOptions } from '../../lib/options/config-options.js'
import { expectError } from '../helpers/errors.js'
import { AXIOS_VALUES, MISFITS } from './values.js'

const refuse = (config: object, message: string | RegExp) =>
  expectError(() => checkConfigOptions({ ...config }), ConfigError, 'ERR_CONFIG_OPTION', message)

describe('the values of a configuration', () => {
  test.each(AXIOS_VALUES)('%s: what fits goes on to axios', (name, value) => {
    expect(() => checkConfigOptions({ [name]: value })).not.toThrow()
    expect(axiosOptions({ mchid: '1900000001', [name]: value })).toEqual({ [name]: value })
    expect(axiosOptions({ [name]: undefined })).toEqual({})
  })
  test.each([
    ...MISFITS,
    ...['encrypt', 'decrypt', 'logBodies'].flatMap((name): [string, unknown, string][] => [
      [name, 'yes', 'true or false, found a string'],
      [name, 1, 'true or false, found 1'],
    ]),
    ['logger', 5, 'an object with debug, info, warn and error, such as console, found 5'] as [
      string,
      unknown,
      string,
    ],
    [
      'logger',
      { info: () => 1 },
      'an object with debug, info, warn and error, such as console, found a object',
    ] as [string, unknown, string],
    ['hosts', 'x', 'a list of URLs, home first, found a string'] as [string, unknown, string],
    ['hosts', [], 'a list of URLs, home first, found a list'] as [string, unknown, string],
    ['hosts', [5], 'a list of URLs, home first, found a list'] as [string, unknown, string],
  ])('%s that is %p', (name, value, message) => {
    refuse({ [name]: value }, `${name} must be ${message} (ERR_CONFIG_OPTION)`)
  })
  test('what is undefined is not there', () => {
    const names: (keyof Config)[] = ['timeout', 'proxy', 'retry', 'encrypt', 'logger', 'hosts', 'headers']
    expect(() => checkConfigOptions(Object.fromEntries(names.map((name) => [name, undefined])))).not.toThrow()
  })
})

describe('a name that is no option', () => {
  test.each([
    ['mchId', 'Did you mean mchid?'],
    ['private_key', 'Did you mean privateKey?'],
    ['cert', 'Did you mean certs?'],
    ['Secret', 'Did you mean secret?'],
    ['baseUrl', 'Did you mean baseURL?'],
    ['timeOut', 'Did you mean timeout?'],
    ['serials', 'Did you mean serial?'],
    ['clockSkewMS', 'Did you mean clockSkewMs?'],
    ['base_url', 'Did you mean base_uri?'],
  ])('%s is probably a typing mistake', (name, hint) => {
    refuse({ [name]: 'x' }, `"${name}" is no option. ${hint}`)
  })
  test.each([
    ['mch_id', 'Did you mean mchid?'],
    ['merchantId', 'Did you mean mchid?'],
    ['serial_no', 'Did you mean serial?'],
    ['cert_serial_no', 'Did you mean serial?'],
    ['merchantSerialNumber', 'Did you mean serial?'],
    ['mchPrivateKey', 'Did you mean privateKey?'],
    ['publicKey', 'Did you mean certs: { [PUB_KEY_ID_… or serial]: public key or certificate }?'],
    ['platformCerts', 'Did you mean certs: {'],
    ['platform_certs', 'Did you mean certs: {'],
    ['publicKeyId', 'Did you mean certs: {'],
    ['key', 'Did you mean apiv3Key, the APIv3 key, or secret, the APIv2 key?'],
    ['apiKey', 'Did you mean apiv3Key, the APIv3 key, or secret, the APIv2 key?'],
    ['api_v3_key', 'Did you mean apiv3Key?'],
    ['partnerKey', 'Did you mean secret, the APIv2 key?'],
    ['v2_secret_key', 'Did you mean secret, the APIv2 key?'],
    ['pfx', "The merchant's TLS certificate goes in merchant: { cert, key } or { pfx, passphrase }"],
    ['passphrase', "The merchant's TLS certificate goes in merchant"],
    ['appid', 'It belongs to a call: json: { appid }'],
    ['notify_url', 'It belongs to a call: json: { notify_url }'],
    ['sub_mchid', 'It belongs to a call: json: { sub_mchid }'],
    ['sandbox', 'WeChat Pay has no sandbox: use createSimulator() of wechatpay-chain/simulator'],
    ['userAgent', "It goes in headers: { 'User-Agent': … }"],
  ])("%s is another client's", (name, hint) => {
    refuse({ [name]: 'x' }, `"${name}" is no option. ${hint}`)
  })
  test.each([
    ['maxRedirects', 'never redirected'],
    ['validateStatus', 'ApiError'],
    ['auth', 'the Authorization header is the signature'],
    ['transitional', 'the order of interceptors is fixed'],
    ['timeoutErrorMessage', 'ERR_NET_TIMEOUT'],
    ['responseEncoding', 'answers are UTF-8'],
    ['cancelToken', 'give signal: new AbortController\\(\\).signal'],
    ['http_errors', 'every answer outside 2xx is an ApiError'],
    ['verify', 'every answer is verified'],
    ['handler', 'leave it out'],
  ])('%s cannot be set', (name, why) => {
    refuse({ [name]: 5 }, new RegExp(`^${name} cannot be set: .*${why}`))
  })
  test.each(['query', 'json', 'sink', 'security', 'idempotent'])('%s belongs to a call', (name) => {
    refuse({ [name]: 5 }, `"${name}" is no option of the client: give it to a call`)
  })
  test.each(['somethingElse', 'toString', 'constructor', '__proto__x'])(
    '%s is unknown, with no guess',
    (name) => {
      refuse({ [name]: 5 }, new RegExp(`^"${name}" is no option \\(`))
    },
  )
})
