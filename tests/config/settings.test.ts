import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { readConfig } from '../../lib/config/settings.js'
import { Builder, ConfigError, Rsa, Wechatpay, type Config } from '../../lib/index.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { der, folder, pairOf, pem } from '../helpers/keys.js'

const merchant = pairOf('merchant')
const platform = pairOf('platform')
const owner = pairOf('brand')
const file = folder()
const serial = '3775B6A45ACD588826D15E583A95F5DD01020304'
const certs = { PUB_KEY_ID_0114232134912410000000000000: pem(platform.publicKey) }
const secret = randomBytes(16).toString('hex')
const valid: Config = { mchid: '1900000001', serial, privateKey: pem(merchant.privateKey), certs }
const brand = {
  brandId: '40001',
  serial: '5157F09EFDC096DE15EBE81A47057A72',
  privateKey: pem(owner.privateKey),
}

const spoilt = (spoil: object) => () => new Wechatpay({ ...valid, ...spoil })
const without = (...names: (keyof Config)[]): Config =>
  Object.fromEntries(
    Object.entries(valid).filter(([name]) => !names.includes(name as keyof Config)),
  ) as Config

describe('a valid configuration', () => {
  test('of a merchant signs as the merchant', async () => {
    const { merchant: identity, brand: none, v2 } = readConfig(valid)
    expect([identity?.id, identity?.signer.serial, none, v2]).toEqual([
      '1900000001',
      serial,
      undefined,
      undefined,
    ])
    expect(Rsa.verify('message', await identity!.signer.sign('message'), merchant.publicKey)).toBe(true)
  })
  test('of a brand alone needs no mchid', async () => {
    const { merchant: none, brand: identity } = readConfig({ brand: { ...brand, certs } })
    expect([identity?.id, identity?.signer.serial, none]).toEqual(['40001', brand.serial, undefined])
    expect(Rsa.verify('message', await identity!.signer.sign('message'), owner.publicKey)).toBe(true)
  })
  test('of a merchant and a brand side by side shares certs', () => {
    const settings = readConfig({ ...valid, brand, secret })
    expect([settings.merchant?.id, settings.brand?.id, settings.v2?.mchid]).toEqual([
      '1900000001',
      '40001',
      '1900000001',
    ])
  })
  test('of APIv2 alone needs neither serial nor certs', () => {
    const settings = readConfig({ mchid: '1900000001', secret })
    expect([settings.merchant, settings.brand, settings.v2?.mchid]).toEqual([
      undefined,
      undefined,
      '1900000001',
    ])
  })
  test('of a signer needs no private key', async () => {
    const asked: unknown[] = []
    const signer = {
      serial,
      sign: (message: string | Uint8Array) => {
        asked.push(message)
        return Promise.resolve('c2ln')
      },
    }
    const { merchant: identity } = readConfig({ mchid: '1900000001', certs, signer })
    expect([identity?.signer.serial, await identity!.signer.sign('message'), asked]).toEqual([
      serial,
      'c2ln',
      ['message'],
    ])
  })
  test('of a signer that is an instance of a class keeps its `this`', async () => {
    class Kms {
      readonly serial = serial
      readonly answer = 'c2ln'
      sign() {
        return this.answer
      }
    }
    expect(
      await readConfig({ mchid: '1900000001', certs, signer: new Kms() }).merchant!.signer.sign('x'),
    ).toBe('c2ln')
  })
  test.each([
    ['lower case', serial.toLowerCase()],
    ['colons', serial.replace(/..(?!$)/g, '$&:')],
    ['blanks around', ` ${serial}\n`],
    ['8 digits', 'AABBCCDD'],
  ])('with a serial in %s', (_, written) => {
    expect(readConfig({ ...valid, serial: written }).merchant?.signer.serial).toBe(
      written.replaceAll(':', '').trim().toUpperCase(),
    )
  })
  test('with certs as an object, a Map, KeyObjects or Buffers', () => {
    for (const one of [
      certs,
      new Map(Object.entries(certs)),
      { AABBCCDD: platform.publicKey },
      { 'aa:bb:cc:dd': der(platform.publicKey) },
    ])
      expect(() => readConfig({ ...valid, certs: one })).not.toThrow()
  })
  test('with a private key in each form', () => {
    const { privateKey } = merchant
    for (const key of [
      privateKey,
      pem(privateKey, 'pkcs1'),
      Buffer.from(pem(privateKey)),
      der(privateKey),
      der(privateKey).toString('base64'),
      `file://${file('key.pem', pem(privateKey))}`,
    ]) {
      expect(() => readConfig({ ...valid, privateKey: key })).not.toThrow()
    }
  })
  test('with 32-byte keys as text, bytes or KeyObject', () => {
    for (const key of [secret, Buffer.from(secret), createSecretKey(Buffer.from(secret))])
      expect(readConfig({ mchid: '1900000001', secret: key }).v2?.secret.export().toString()).toBe(secret)
    expect(() => readConfig({ ...valid, apiv3Key: secret })).not.toThrow()
    expect(() => readConfig({ ...valid, apiV3Key: secret } as Config)).not.toThrow()
  })
  test('goes to api.mch.weixin.qq.com within 30 s unless told otherwise', () => {
    expect(readConfig(valid)).toMatchObject({
      base: { href: 'https://api.mch.weixin.qq.com/' },
      axios: { timeout: 30_000 },
    })
    expect(
      readConfig({
        ...valid,
        baseURL: 'http://127.0.0.1:8080/sandbox',
        timeout: 500,
        headers: { 'X-A': '1' },
      }),
    ).toMatchObject({
      base: { href: 'http://127.0.0.1:8080/sandbox/' },
      axios: { timeout: 500 },
      headers: { 'X-A': '1' },
    })
  })
  test("under wechatpay-php's name", () => {
    const client = Builder.factory(valid)
    expect(client).toBeInstanceOf(Wechatpay)
    expect(client.getDriver()).toBe(client.client)
  })
})

describe('each mistake is found at construction, by its code', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { privateKey, publicKey } = merchant
  const encrypted = privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  })

  test.each<[string, () => unknown, string, string]>([
    [
      'no object',
      () => new Wechatpay(undefined as unknown as Config),
      'ERR_CONFIG_OPTION',
      'expected one object: new Wechatpay({ mchid, serial, privateKey, certs })',
    ],
    ['an empty object', () => new Wechatpay({} as Config), 'ERR_CONFIG_MCHID', 'found undefined'],
    [
      'no mchid',
      () => new Wechatpay(without('mchid')),
      'ERR_CONFIG_MCHID',
      'mchid must be the merchant number, 8 to 10 digits, found undefined',
    ],
    ['a short mchid', spoilt({ mchid: '1234567' }), 'ERR_CONFIG_MCHID', 'found "1234567"'],
    ['a long mchid', spoilt({ mchid: '12345678901' }), 'ERR_CONFIG_MCHID', 'found "12345678901"'],
    [
      'a quote in mchid',
      spoilt({ mchid: '1900000001",serial_no="HACK' }),
      'ERR_CONFIG_MCHID',
      '8 to 10 digits',
    ],
    [
      'a line feed in mchid',
      spoilt({ mchid: '1900000001\n' }),
      'ERR_CONFIG_MCHID',
      String.raw`"1900000001\n"`,
    ],
    ['an empty mchid', spoilt({ mchid: '' }), 'ERR_CONFIG_MCHID', 'an empty string'],
    [
      'secret without mchid',
      () => new Wechatpay({ brand: { ...brand, certs }, secret }),
      'ERR_CONFIG_MCHID',
      'found undefined',
    ],
    [
      'no serial',
      () => new Wechatpay(without('serial')),
      'ERR_CONFIG_SERIAL',
      'serial must be the serial number of the API certificate, 8 to 40 hex digits, found undefined',
    ],
    ['a serial that is no hex', spoilt({ serial: 'nop' }), 'ERR_CONFIG_SERIAL', 'found "nop"'],
    [
      "the serial of wechatpay-php's APIv2 sample",
      () =>
        new Wechatpay({
          mchid: '1900000001',
          serial: 'nop',
          privateKey: 'any',
          certs: { any: null as never },
          secret,
          merchant: { cert: '/path/to/apiclient_cert.pem', key: '/path/to/apiclient_key.pem' },
        }),
      'ERR_CONFIG_SERIAL',
      'found "nop": for APIv2 alone leave out serial, privateKey and certs',
    ],
    [
      "paths of the merchant's TLS certificate, as PHP takes them",
      spoilt({ merchant: { cert: '/path/to/apiclient_cert.pem', key: '/path/to/apiclient_key.pem' } }),
      'ERR_KEY_INVALID',
      'merchant.cert: expected a key as PEM, DER, bare base64, file:// URL or KeyObject: it looks like a path: write file:///absolute/path',
    ],
    [
      'the path of a PKCS#12 file',
      spoilt({ merchant: { pfx: '/path/to/apiclient_cert.p12', passphrase: '1900000001' } }),
      'ERR_CONFIG_MERCHANT',
      'this looks like a path: write file:///absolute/path',
    ],
    ['a timeout in seconds', spoilt({ timeout: 30 }), 'ERR_CONFIG_OPTION', 'milliseconds: 30 s is 30000'],
    ['a deadline that is no number', spoilt({ deadline: Number.NaN }), 'ERR_CONFIG_OPTION', 'found NaN'],
    ['a number of repetitions', spoilt({ retry: 5 }), 'ERR_CONFIG_OPTION', 'retry must be false or { max'],
    [
      'a base URL twice',
      spoilt({ baseURL: 'https://a.b/', base_uri: 'https://a.b/' }),
      'ERR_CONFIG_OPTION',
      'give one of baseURL and base_uri, not both',
    ],
    ['a host that is no URL', spoilt({ hosts: ['x'] }), 'ERR_CONFIG_OPTION', 'baseURL is not a URL: "x"'],
    ['a quote in the serial', spoilt({ serial: '3775B6A4"' }), 'ERR_CONFIG_SERIAL', '8 to 40 hex digits'],
    [
      'a serial of 41 digits',
      spoilt({ serial: `${serial}A` }),
      'ERR_CONFIG_SERIAL',
      'a string of 41 characters',
    ],
    ['a serial as a number', spoilt({ serial: 12345678 }), 'ERR_CONFIG_SERIAL', 'found "12345678"'],
    [
      'no private key',
      () => new Wechatpay(without('privateKey')),
      'ERR_KEY_INVALID',
      'privateKey (or signer) is missing',
    ],
    ['an empty private key', spoilt({ privateKey: '' }), 'ERR_KEY_INVALID', 'privateKey: '],
    [
      'garbage for a private key',
      spoilt({ privateKey: 'garbage' }),
      'ERR_KEY_INVALID',
      'privateKey: expected a key as PEM',
    ],
    [
      'a path for a private key',
      spoilt({ privateKey: './apiclient_key.pem' }),
      'ERR_KEY_INVALID',
      'write file:///absolute/path',
    ],
    [
      'a public key for a private one',
      spoilt({ privateKey: pem(publicKey) }),
      'ERR_KEY_IS_PUBLIC',
      'privateKey: a private key is needed, this is a public key',
    ],
    [
      'an elliptic private key',
      spoilt({ privateKey: ec.privateKey }),
      'ERR_KEY_TYPE',
      'privateKey: an RSA key is needed, this is ec',
    ],
    [
      'a small private key',
      spoilt({ privateKey: small.privateKey }),
      'ERR_KEY_TOO_SMALL',
      'privateKey: the RSA key has 1024 bits',
    ],
    [
      'an encrypted private key',
      spoilt({ privateKey: encrypted }),
      'ERR_KEY_ENCRYPTED',
      'privateKey: the private key is encrypted',
    ],
    [
      'a missing key file',
      spoilt({ privateKey: 'file:///nowhere/key.pem' }),
      'ERR_KEY_FILE',
      'privateKey: the key file file:///nowhere/key.pem cannot be read: ENOENT',
    ],
    ['no certs', () => new Wechatpay(without('certs')), 'ERR_CERTS_EMPTY', 'certs must hold a platform key'],
    ['empty certs', spoilt({ certs: {} }), 'ERR_CERTS_EMPTY', 'certs must hold a platform key'],
    ['an empty Map of certs', spoilt({ certs: new Map() }), 'ERR_CERTS_EMPTY', 'must hold'],
    ['null for certs', spoilt({ certs: null }), 'ERR_CERTS_EMPTY', 'found null'],
    [
      'a PEM text for certs',
      spoilt({ certs: pem(platform.publicKey) }),
      'ERR_CERTS_EMPTY',
      'certs must be { [serial',
    ],
    [
      'a list for certs',
      spoilt({ certs: [pem(platform.publicKey)] }),
      'ERR_CERTS_EMPTY',
      'certs must be { [serial',
    ],
    [
      "the merchant's serial in certs",
      spoilt({ certs: { [serial]: pem(platform.publicKey) } }),
      'ERR_CERTS_MERCHANT_SERIAL',
      `serial ${serial} is also a key of certs`,
    ],
    [
      "the merchant's serial in certs, written otherwise",
      spoilt({ certs: { [serial.toLowerCase()]: pem(platform.publicKey) } }),
      'ERR_CERTS_MERCHANT_SERIAL',
      'is also a key of certs',
    ],
    [
      'a private key in certs',
      spoilt({ certs: { AABBCCDD: pem(privateKey) } }),
      'ERR_CERTS_PRIVATE',
      'a public key or certificate is needed, this is a private key',
    ],
    [
      'a private key in certs as bytes',
      spoilt({ certs: { AABBCCDD: der(privateKey) } }),
      'ERR_CERTS_PRIVATE',
      'this is a private key',
    ],
    ['an elliptic key in certs', spoilt({ certs: { AABBCCDD: ec.publicKey } }), 'ERR_KEY_TYPE', 'AABBCCDD'],
    [
      'a public key whose file is missing',
      spoilt({ certs: { PUB_KEY_ID_0114232134912410000000000000: 'file:///nowhere/pub.pem' } }),
      'ERR_KEY_FILE',
      'certs[PUB_KEY_ID_0114232134912410000000000000]: the key file file:///nowhere/pub.pem cannot be read: ENOENT',
    ],
    ['nothing in certs', spoilt({ certs: { AABBCCDD: undefined } }), 'ERR_KEY_INVALID', 'AABBCCDD'],
    [
      'a serial in certs that is none',
      spoilt({ certs: { 'a,b': platform.publicKey } }),
      'ERR_CERTS_SERIAL',
      'is neither a serial number nor a PUB_KEY_ID_',
    ],
    [
      'a brand that is none',
      spoilt({ brand: null }),
      'ERR_CONFIG_BRAND',
      'brand must be { brandId, serial, privateKey }, found null',
    ],
    [
      'a brand without its id',
      spoilt({ brand: { ...brand, brandId: undefined } }),
      'ERR_CONFIG_BRAND',
      "brand.brandId must be the brand's id, found undefined",
    ],
    [
      "a quote in the brand's id",
      spoilt({ brand: { ...brand, brandId: '4"1' } }),
      'ERR_CONFIG_BRAND',
      'brand.brandId',
    ],
    [
      'a brand without a serial',
      spoilt({ brand: { ...brand, serial: undefined } }),
      'ERR_CONFIG_SERIAL',
      'brand.serial must be',
    ],
    [
      'a brand with a public key',
      spoilt({ brand: { ...brand, privateKey: pem(publicKey) } }),
      'ERR_KEY_IS_PUBLIC',
      'brand.privateKey: ',
    ],
    [
      'a brand alone without certs',
      () => new Wechatpay({ brand }),
      'ERR_CERTS_EMPTY',
      'brand.certs must hold a platform key',
    ],
    [
      'a signer that cannot sign',
      spoilt({ signer: { serial } }),
      'ERR_CONFIG_SIGNER',
      'signer must be { serial, sign(message) }',
    ],
    [
      'a signer without a serial',
      spoilt({ signer: { sign: () => 'x' } }),
      'ERR_CONFIG_SERIAL',
      'signer.serial must be',
    ],
    ['a signer that is a string', spoilt({ signer: 'kms' }), 'ERR_CONFIG_SIGNER', 'found "kms"'],
    [
      'an unknown option',
      spoilt({ mchId: '1900000001' }),
      'ERR_CONFIG_OPTION',
      '"mchId" is no option. Did you mean mchid?',
    ],
    [
      'an option that would move signed bytes',
      spoilt({ maxRedirects: 5 }),
      'ERR_CONFIG_OPTION',
      'maxRedirects cannot be set: a signed request is never redirected',
    ],
    [
      'a skew that is no number',
      spoilt({ clockSkewMs: '1 h' }),
      'ERR_CONFIG_OPTION',
      'clockSkewMs must be a number of milliseconds, found "1 h"',
    ],
    [
      'a base URL that is none',
      spoilt({ baseURL: 'api.mch.weixin.qq.com' }),
      'ERR_CONFIG_OPTION',
      'baseURL is not a URL: "api.mch.weixin.qq.com"',
    ],
    [
      'plain http to a public host',
      spoilt({ baseURL: 'http://api.mch.weixin.qq.com/' }),
      'ERR_CONFIG_OPTION',
      'baseURL must be https (plain http only to this machine), found http://api.mch.weixin.qq.com',
    ],
    [
      'a password in the base URL',
      spoilt({ baseURL: 'https://u:pass@example.com/' }),
      'ERR_CONFIG_OPTION',
      'found https://example.com',
    ],
    [
      'a query in the base URL',
      spoilt({ baseURL: 'https://example.com/?a=1' }),
      'ERR_CONFIG_OPTION',
      'a query belongs to a call',
    ],
    [
      'a line feed in a header',
      spoilt({ headers: { 'X-A': 'a\r\nX-Evil: 1' } }),
      'ERR_CONFIG_OPTION',
      'headers: the header "X-A" holds a character that cannot be sent',
    ],
    [
      'an incomplete merchant',
      spoilt({ merchant: {} }),
      'ERR_CONFIG_MERCHANT',
      'merchant must be { cert, key } or { pfx, passphrase }',
    ],
  ])('%s', (_, construct, code, message) => {
    expect(expectError(construct, ConfigError, code, message).outcome).toBe('not-sent')
  })

  test.each<['apiv3Key' | 'secret', string]>([
    ['apiv3Key', 'ERR_CONFIG_APIV3_KEY'],
    ['secret', 'ERR_CONFIG_SECRET'],
  ])('%s that is not 32 bytes, and why', (name, code) => {
    const cases: [unknown, string][] = [
      [`${secret}\n`, 'found 33: it ends with a newline'],
      [`${secret}\r\n`, 'found 34: it ends with a newline'],
      [` ${secret}`, 'found 33: it starts or ends with a space'],
      [`${secret} `, 'found 33: it starts or ends with a space'],
      [`\uFEFF${secret}`, 'found 35: it starts with a byte order mark'],
      [secret.slice(1), 'found 31'],
      ['密'.repeat(32), 'found 96'],
      [Buffer.alloc(31), 'found 31'],
      [42, 'found a value of type number'],
      [merchant.privateKey, 'found a private key'],
    ]
    for (const [value, message] of cases) {
      const error = expectError(
        spoilt({ [name]: value }),
        ConfigError,
        code,
        `${name} must be 32 bytes, ${message}`,
      )
      expect(`${error.stack}${inspect(error)}${JSON.stringify(error)}`).not.toContain(secret.slice(1))
    }
    for (const [value, found] of [
      ['', 'an empty string'],
      [null, 'null'],
    ] as const)
      expectError(
        spoilt({ [name]: value }),
        ConfigError,
        code,
        `${name} is missing: it must be 32 bytes, found ${found}`,
      )
  })
})

test("the base URL may be given under Guzzle's name, and be a URL", () => {
  for (const base of [
    { base_uri: 'https://apihk.mch.weixin.qq.com' },
    { baseURL: new URL('https://apihk.mch.weixin.qq.com/') },
  ])
    expect(readConfig({ ...valid, ...base }).base.href).toBe('https://apihk.mch.weixin.qq.com/')
})

describe('what was given', () => {
  const freeze = <T>(thing: T): T => {
    if (typeof thing === 'object' && thing !== null && !ArrayBuffer.isView(thing))
      Object.values(Object.freeze(thing)).forEach(freeze)
    return thing
  }
  const full = (): Config => ({
    ...valid,
    certs: { ...certs },
    brand: { ...brand },
    secret,
    apiv3Key: Buffer.from(secret),
    headers: { 'X-A': '1' },
    retry: { max: 1 },
    hosts: ['https://api.mch.weixin.qq.com/'],
    timeout: 500,
  })

  test('is never changed, nor frozen', () => {
    const [config, before] = [full(), full()]
    expect(new Wechatpay(config)).toBeInstanceOf(Wechatpay)
    expect(config).toEqual(before)
    for (const part of [config, config.certs, config.brand, config.headers, config.retry, config.hosts])
      expect(Object.isFrozen(part)).toBe(false)
  })
  test('may be frozen in depth', () => {
    expect(() => new Wechatpay(freeze(full()))).not.toThrow()
  })
  test('may change afterwards without effect', async () => {
    const config = { ...full(), headers: { 'X-A': '1' } }
    const settings = readConfig(config)
    config.headers['X-A'] = 'changed'
    ;(config.apiv3Key as Buffer).fill(0)
    expect(settings.headers).toEqual({ 'X-A': '1' })
    expect(Rsa.verify('m', await settings.merchant!.signer.sign('m'), merchant.publicKey)).toBe(true)
  })
  test('becomes a frozen copy', () => {
    const settings = readConfig(full())
    for (const part of [
      settings,
      settings.merchant,
      settings.merchant?.signer,
      settings.brand,
      settings.v2,
      settings.headers,
      settings.axios,
      settings.retry,
    ])
      expect(Object.isFrozen(part)).toBe(true)
  })
  test('is not shown by the copy nor by the client', () => {
    const [settings, client] = [readConfig(full()), new Wechatpay(full())]
    const shown = [settings, client, client.client]
      .flatMap((thing) => [
        inspect(thing, { depth: Infinity, showHidden: true }),
        inspect(thing, { depth: Infinity, showProxy: true }),
        String(JSON.stringify(thing)),
      ])
      .join('\n')
    for (const line of [
      ...pem(merchant.privateKey).split('\n').slice(1, -2),
      ...pem(owner.privateKey).split('\n').slice(1, -2),
      secret,
    ])
      expect(shown).not.toContain(line)
  })
  test('leaves nothing of a key in the buffers that were made of it', async () => {
    const made: Buffer[] = []
    const from = Buffer.from.bind(Buffer) as (...args: unknown[]) => Buffer<ArrayBuffer>
    const spy = jest.spyOn(Buffer, 'from').mockImplementation((...args: unknown[]) => {
      const buffer = from(...args)
      made.push(buffer)
      return buffer
    })
    const keyBytes = der(merchant.privateKey)
    const given = [keyBytes, keyBytes.toString('base64'), `file://${file('wiped.der', keyBytes)}`]
    made.length = 0
    const settings = given.map((privateKey) =>
      readConfig({ ...valid, privateKey, secret, apiv3Key: from(secret) }),
    )
    spy.mockRestore()
    expect(made.length).toBeGreaterThanOrEqual(8)
    expect(
      made.filter((buffer) => buffer.includes(secret) || buffer.includes(keyBytes.subarray(200, 260))),
    ).toEqual([])
    expect(keyBytes.some((byte) => byte !== 0)).toBe(true)
    for (const { merchant: identity, v2 } of settings)
      expect([
        Rsa.verify('m', await identity!.signer.sign('m'), merchant.publicKey),
        v2!.secret.export().toString(),
      ]).toEqual([true, secret])
  })
  test('is not shown by any error, even when settings are swapped', () => {
    const key = pem(merchant.privateKey)
    const swaps: object[] = [
      { serial: secret },
      { mchid: secret },
      { mchid: key },
      { serial: key },
      { secret: key },
      { apiv3Key: key },
      { certs: { [secret]: key } },
      { certs: key },
      { baseURL: key },
      { brand: { ...brand, brandId: secret } },
      { signer: key },
      { privateKey: secret },
      { merchant: { cert: key, key: secret } },
    ]
    for (const swap of swaps) {
      const error = thrownBy(spoilt(swap)) as ConfigError | undefined
      const shown = [
        String(error),
        error?.stack,
        JSON.stringify(error),
        inspect(error, { depth: Infinity, showHidden: true }),
      ].join('\n')
      if (error !== undefined) expect(error).toBeInstanceOf(ConfigError)
      expect(shown).not.toContain(secret)
      for (const line of key.split('\n').slice(1, -2)) expect(shown).not.toContain(line)
    }
  })
})

describe('what others put on Object.prototype', () => {
  const polluted = [
    'baseURL',
    'brand',
    'secret',
    'signer',
    'certs',
    'headers',
    'merchant',
    'apiv3Key',
    'proxy',
    'adapter',
    'timeout',
    'transformRequest',
    'httpsAgent',
    'hosts',
    'logger',
  ]
  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name)
  })

  test.each(polluted)('is not read: %s', (name) => {
    const before = inspect(readConfig({ ...valid, brand: { ...brand } }), { depth: 3 })
    // oxlint-disable-next-line no-extend-native -- what an attacker does
    Object.defineProperty(Object.prototype, name, {
      value: 'https://evil.example/',
      configurable: true,
      writable: true,
    })
    const { base, axios, headers, v2, tls } = readConfig({ ...valid, brand: { ...brand } })
    const after = inspect(readConfig({ ...valid, brand: { ...brand } }), { depth: 3 })
    Reflect.deleteProperty(Object.prototype, name)
    expect(after).toBe(before)
    expect([base.href, Object.keys(axios), headers, v2, tls]).toEqual([
      'https://api.mch.weixin.qq.com/',
      ['timeout'],
      {},
      undefined,
      undefined,
    ])
  })
})
