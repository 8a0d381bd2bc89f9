/**
 * What is given or answered wrongly, and the exact class and code of it: one row each. What is wrong
 * before anything was sent says so.
 */
import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { AesGcm, Formatter, Hash, Transformer, Wechatpay, WechatpayError, type Config } from '../lib/index.js'
import { createTestKeys, Notifications } from '../lib/notifications/index.js'
import { issueCertificate } from '../lib/simulator/keys/certificate.js'
import { der, pairOf, pem } from './helpers/keys.js'
import { answer, config, merchant, secret, signatureHeaders } from './helpers/platform.js'
import { useServer } from './helpers/use-server.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7211111111'
const told = (error: unknown): string =>
  error instanceof WechatpayError
    ? `${error.name} ${error.code} ${error.outcome}`
    : `not ours: ${String(error)}`
const of = async (run: () => unknown): Promise<string> => {
  try {
    await run()
    return 'accepted'
  } catch (error) {
    return told(error)
  }
}
let respond: (response: ServerResponse) => void = () => undefined
const server = useServer((_, response) => respond(response))
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL, { retry: false }))
})

describe('a configuration', () => {
  const rsa = pairOf('bad inputs')
  const certificate = issueCertificate(rsa.privateKey, SERIAL, 'x', Date.now())
  const encrypted = rsa.privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  }) as string
  const rows: [string, Partial<Record<keyof Config, unknown>>, string][] = [
    ...[undefined, '', 'abc', '1234567', '12345678901', '190000000１'].map(
      (mchid): [string, object, string] => [`mchid ${mchid}`, { mchid }, 'CONFIG_MCHID'],
    ),
    ...[undefined, '', 'xyz', '1234567', 'A'.repeat(41)].map((serial): [string, object, string] => [
      `serial ${serial}`,
      { serial },
      'CONFIG_SERIAL',
    ]),
    ['serial with colons, in lower case', { serial: '37:75:b6:a4:5a:cd:58:88' }, 'accepted'],
    ...[undefined, '', 'garbage'].map((privateKey): [string, object, string] => [
      `privateKey ${privateKey}`,
      { privateKey },
      'KEY_INVALID',
    ]),
    ['a certificate as privateKey', { privateKey: certificate }, 'KEY_IS_CERTIFICATE'],
    ['a public key as privateKey', { privateKey: pem(rsa.publicKey) }, 'KEY_IS_PUBLIC'],
    ['an EC key', { privateKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }, 'KEY_TYPE'],
    ['an Ed25519 key', { privateKey: generateKeyPairSync('ed25519').privateKey }, 'KEY_TYPE'],
    [
      'RSA-1024',
      { privateKey: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey },
      'KEY_TOO_SMALL',
    ],
    ['an encrypted key', { privateKey: encrypted }, 'KEY_ENCRYPTED'],
    ['the key as DER', { privateKey: der(rsa.privateKey) }, 'accepted'],
    ['certs empty', { certs: {} }, 'CERTS_EMPTY'],
    ['certs missing', { certs: undefined }, 'CERTS_EMPTY'],
    [
      "the merchant's serial in certs",
      { certs: { [merchant.serial]: certificate } },
      'CERTS_MERCHANT_SERIAL',
    ],
    ['a private key in certs', { certs: { [SERIAL]: pem(rsa.privateKey) } }, 'CERTS_PRIVATE'],
    ...[
      '',
      'short',
      `${secret}\n`,
      ` ${secret}`,
      `\uFEFF${secret}`,
      createSecretKey(Buffer.alloc(16)),
    ].flatMap((key, at): [string, object, string][] => [
      [`secret ${at}`, { secret: key }, 'CONFIG_SECRET'],
      [`apiv3Key ${at}`, { apiv3Key: key }, 'CONFIG_APIV3_KEY'],
    ]),
    ['a PKCS#12 that is none', { merchant: { pfx: Buffer.from('no'), passphrase: 'x' } }, 'CONFIG_MERCHANT'],
    ['http to a public host', { baseURL: 'http://api.mch.weixin.qq.com/' }, 'CONFIG_OPTION'],
  ]
  test.each(rows)('%s', async (_, changes, code) => {
    expect(
      await of(() => new Wechatpay({ ...config('https://api.mch.weixin.qq.com/'), ...changes } as Config)),
    ).toBe(code === 'accepted' ? code : `ConfigError ERR_${code} not-sent`)
  })

  test('says that a key ends with a newline, a space or begins with a byte order mark', () => {
    for (const [key, why] of [
      [`${secret}\n`, /newline/],
      [`${secret} `, /space/],
      [`\uFEFF${secret}`, /byte order mark/],
    ] as const)
      expect(() => new Wechatpay(config('https://api.mch.weixin.qq.com/', { secret: key }))).toThrow(why)
  })
})

describe('a call', () => {
  const get = (id: unknown) => instance.chain('v3/x/{id}').get({ id })
  const post = (options: Record<string, unknown>) => instance.chain('v3/x' as string).post(options)
  const v2 = (xml: object) =>
    instance.chain('v2/pay/x' as string).post({ xml: { mch_id: merchant.mchid, ...xml } })
  const v2Get = (query: object) =>
    instance.chain('v2/pay/x' as string).get({ query: { mch_id: merchant.mchid, ...query } })
  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  const foreign = [
    'https://evil.example/v3/x',
    '//evil.example/v3/x',
    'http:\\\\evil.example',
    'https://api.mch.weixin.qq.com@evil.example/v3/x',
    'https://user@api.mch.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com:8443/v3/x',
    'https://1.2.3.4/v3/x',
    'https://аpi.mch.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com.evil.example/v3/x',
    'https://evilmch.weixin.qq.com.evil/',
    'http://api.mch.weixin.qq.com/v3/x',
    'ftp://api.mch.weixin.qq.com/x',
  ]
  const rows: [string, () => Promise<unknown>, string][] = [
    ...['', undefined, null, NaN, Infinity, {}, [], Symbol('x'), 1.5, true].map(
      (id): [string, () => Promise<unknown>, string] => [
        `the path value ${typeof id} ${String(id)}`,
        () => get(id),
        'INPUT_PATH_MISSING',
      ],
    ),
    ...[
      '.',
      '..',
      '../x',
      'a/../b',
      'a\\..\\b',
      '\0',
      'a\r\nb',
      '\u007f',
      '\ud800',
      '\udc00',
      'a'.repeat(257),
    ].map((id): [string, () => Promise<unknown>, string] => [
      `the path value ${JSON.stringify(id)}`,
      () => get(id),
      'INPUT_PATH',
    ]),
    ...foreign.flatMap((url): [string, () => Promise<unknown>, string][] => [
      [`to ${url}`, () => instance.chain(url).get(), 'HOST_FORBIDDEN'],
      [`to {+url}, ${url}`, () => instance.chain('{+url}' as string).get({ url }), 'HOST_FORBIDDEN'],
    ]),
    [
      'with base_uri',
      () => instance.chain('v3/x').get({ base_uri: 'https://evil.example/' }),
      'HOST_FORBIDDEN',
    ],
    ['with a circular body', () => post({ json: circular }), 'INPUT_BODY'],
    ['with a BigInt', () => post({ json: { a: 1n } }), 'INPUT_BODY'],
    ...[Number('1839204758493028353'), -(2 ** 53), 1e21].flatMap(
      (id): [string, () => Promise<unknown>, string][] => [
        [`the integer ${id} in the path`, () => get(id), 'INPUT_PATH_MISSING'],
        [
          `the integer ${id} in {+x}`,
          () => instance.chain('v3/{+x}' as string).get({ x: id }),
          'INPUT_PATH_MISSING',
        ],
        [
          `the integer ${id} in a query`,
          () => instance.chain('v3/x').get({ query: { a: [1, id] } }),
          'INPUT_QUERY',
        ],
        [`the integer ${id} in params`, () => instance.chain('v3/x').get({ params: { id } }), 'INPUT_QUERY'],
        [`the integer ${id} in JSON`, () => post({ json: { a: [{ id }] } }), 'INPUT_BODY'],
        [`the integer ${id} as JSON`, () => post({ json: id }), 'INPUT_BODY'],
        [`the integer ${id} in data`, () => post({ data: { id } }), 'INPUT_BODY'],
        [`the integer ${id} in XML`, () => v2({ id }), 'INPUT_BODY'],
        [`the integer ${id} in XML of a GET`, () => v2Get({ id }), 'INPUT_QUERY'],
        [
          `the integer ${id} in what transformRequest gives`,
          () => post({ json: {}, transformRequest: () => ({ id }) }),
          'INPUT_BODY',
        ],
      ],
    ),
    ...[Number.NaN, Infinity, new Map(), new Set(), Promise.resolve(1)].map(
      (value): [string, () => Promise<unknown>, string] => [
        `with ${String(value)} in JSON`,
        () => post({ json: { value } }),
        'INPUT_BODY',
      ],
    ),
    ['with 2 MiB and a byte', () => post({ body: 'x'.repeat((2 << 20) + 1) }), 'INPUT_BODY'],
    ...['a b', '<x', ''].map((name): [string, () => Promise<unknown>, string] => [
      `with the XML name "${name}"`,
      () => v2({ [name]: '1' }),
      'INPUT_XML_NAME',
    ]),
    ['with NUL in XML', () => v2({ a: '\0' }), 'INPUT_XML_CHAR'],
    ...['a\r\nX-Evil: 1', 'a\0', 'é€'].map((value): [string, () => Promise<unknown>, string] => [
      `with the header ${JSON.stringify(value)}`,
      () => post({ headers: { 'X-A': value } }),
      'INPUT_HEADER',
    ]),
    ...[1, '', {}].map((sink): [string, () => Promise<unknown>, string] => [
      `with the sink ${JSON.stringify(sink)}`,
      () => instance.chain('v3/x' as string).get({ sink } as never),
      'INPUT_OPTION',
    ]),
  ]
  test.each(rows)('%s', async (_, run, code) => {
    server.received.length = 0
    expect(await of(run)).toBe(`InputError ERR_${code} not-sent`)
    expect(server.received).toEqual([])
  })

  test.each(['%2e%2e', '%2E', '%2f', 'a|b*_-', '..%2f', '...'])(
    'the path value %s is one segment',
    async (id) => {
      respond = (response) => answer(response, {})
      await get(id)
      expect(decodeURIComponent(server.last().target.slice('/v3/x/'.length))).toBe(id)
    },
  )
})

describe('an answer', () => {
  const body = '{"a":1}'
  const sign =
    (changes: Record<string, string | string[]> = {}, text: string | Buffer = body, status = 200) =>
    (response: ServerResponse) =>
      void response
        .writeHead(status, { ...signatureHeaders(body), ...changes } as Record<string, string>)
        .end(text)
  const genuine =
    (text: string | Buffer, status = 200) =>
    (response: ServerResponse) =>
      void response.writeHead(status, signatureHeaders(text)).end(text)
  const skewed = (seconds: number) => (response: ServerResponse) =>
    void response.writeHead(200, signatureHeaders(body, Date.now() + seconds * 1000)).end(body)
  const signature = signatureHeaders(body)['Wechatpay-Signature']!
  const rows: [string, (response: ServerResponse) => void, string][] = [
    ...['Timestamp', 'Nonce', 'Signature', 'Serial'].map(
      (name): [string, (response: ServerResponse) => void, string] => [
        `without its ${name}`,
        sign({ [`Wechatpay-${name}`]: '' }),
        'SignatureError ERR_SIG_MISSING',
      ],
    ),
    [
      'with a timestamp that is none',
      sign({ 'Wechatpay-Timestamp': '1e9' }),
      'SignatureError ERR_SIG_HEADER',
    ],
    ...['Timestamp', 'Nonce', 'Signature', 'Serial'].map(
      (name): [string, (response: ServerResponse) => void, string] => [
        `with two of its ${name}`,
        (response) =>
          sign({ [`Wechatpay-${name}`]: [signatureHeaders(body)[`Wechatpay-${name}`]!, 'X'] })(response),
        'SignatureError ERR_SIG_HEADER',
      ],
    ),
    ['303 s old', skewed(-303), 'SignatureError ERR_SIG_EXPIRED'],
    ['303 s ahead', skewed(303), 'SignatureError ERR_SIG_EXPIRED'],
    ['of an unknown serial', sign({ 'Wechatpay-Serial': SERIAL }), 'SignatureError ERR_SIG_SERIAL'],
    [
      'with a signature that is no strict base64',
      sign({ 'Wechatpay-Signature': `${signature.slice(0, -1)}!` }),
      'SignatureError ERR_SIG_ENCODING',
    ],
    [
      'with a short signature',
      sign({ 'Wechatpay-Signature': signature.slice(4) }),
      'SignatureError ERR_SIG_ENCODING',
    ],
    ['with another digest', sign({}, '{"a":2}'), 'SignatureError ERR_SIG_INVALID'],
    [
      'with a byte order mark that was not signed',
      sign({}, `\uFEFF${body}`),
      'SignatureError ERR_SIG_INVALID',
    ],
    ['with one that was', genuine(`\uFEFF${body}`), 'accepted'],
    ['of 500, in JSON', genuine('{"code":"SYSTEM_ERROR"}', 500), 'ApiError SYSTEM_ERROR'],
    [
      'of 502, in HTML',
      (response) => void response.writeHead(502).end('<html>'),
      'NetworkError ERR_NET_GATEWAY',
    ],
    ['in HTML, signed', genuine('<html>'), 'ParseError ERR_BODY_NOT_JSON'],
    ['empty, signed', genuine(''), 'ParseError ERR_BODY_EMPTY'],
    [
      'of a redirect',
      (response) => void response.writeHead(307, { Location: '/' }).end(),
      'NetworkError ERR_REDIRECT',
    ],
    [
      'of half a gzip',
      (response) =>
        void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(body).subarray(0, 12)),
      'NetworkError ERR_NET_TRUNCATED',
    ],
  ]
  test.each(rows)('%s', async (_, reply, expected) => {
    respond = reply
    expect(await of(() => instance.chain('v3/x').get())).toBe(
      expected === 'accepted' ? expected : `${expected} unknown`,
    )
  })

  const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: merchant.mchid }
  const signed = (more: object = {}, type: 'MD5' | 'HMAC-SHA256' = 'MD5') => {
    const all = { ...fields, ...more }
    return Transformer.toXml({
      ...all,
      sign: Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(all)), secret),
    })
  }
  const deep = '<a>'.repeat(40) + '</a>'.repeat(40)
  const v2: [string, string | Buffer, string][] = [
    ['genuine', signed(), 'accepted'],
    ['without a sign', Transformer.toXml(fields), 'SignatureError ERR_SIG_MISSING unknown'],
    [
      'with two signs',
      signed().replace('<sign>', '<sign>A</sign><sign>'),
      'SignatureError ERR_SIG_INVALID unknown',
    ],
    ['with another sign', signed().replace(/<sign>./, '<sign>-'), 'SignatureError ERR_SIG_INVALID unknown'],
    ['signed more weakly than was asked', signed({}, 'MD5'), 'SignatureError ERR_SIG_INVALID unknown'],
    [
      'with return_code FAIL',
      '<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>',
      'ApiError ERR_V2_RETURN_FAIL unknown',
    ],
    ['with result_code FAIL', signed({ result_code: 'FAIL' }), 'ApiError ERR_V2_RESULT_FAIL rejected'],
    ['with err_code', signed({ result_code: 'FAIL', err_code: 'NOAUTH' }), 'ApiError NOAUTH rejected'],
    [
      'with the err_code of an order that is paid',
      signed({ result_code: 'FAIL', err_code: 'ORDERPAID' }),
      'ApiError ORDERPAID unknown',
    ],
    ['with a DOCTYPE', `<!DOCTYPE xml [<!ENTITY a "b">]>${signed()}`, 'ParseError ERR_XML_DOCTYPE unknown'],
    ['with a processing instruction', `<?evil x?>${signed()}`, 'ParseError ERR_XML_DOCTYPE unknown'],
    ['too deep', `<xml>${deep}</xml>`, 'ParseError ERR_XML_DEPTH unknown'],
    ['too large', `<xml>${'<a/>'.repeat(1_025)}</xml>`, 'ParseError ERR_XML_SIZE unknown'],
    ...['<xml><a></b></xml>', '<xml><a>', '<xml/><xml/>', '<xml/>text'].map(
      (xml): [string, string, string] => [xml, xml, 'ParseError ERR_XML_MALFORMED unknown'],
    ),
    [
      'that is no UTF-8',
      Buffer.concat([Buffer.from('<xml><a>'), Buffer.from([0xff, 0xfe]), Buffer.from('</a></xml>')]),
      'ParseError ERR_XML_ENCODING unknown',
    ],
    ['that is no XML', 'OK', 'ParseError ERR_XML_MALFORMED unknown'],
  ]
  test.each(v2)('of APIv2 %s', async (name, xml, expected) => {
    respond = (response) => void response.end(xml)
    const sign_type = name.includes('weakly') ? 'HMAC-SHA256' : 'MD5'
    expect(
      await of(() =>
        instance.chain('v2/pay/x' as string).post({ xml: { mch_id: merchant.mchid, sign_type } }),
      ),
    ).toBe(expected)
  })
})

describe('a notification', () => {
  const keys = createTestKeys()
  const notifications = new Notifications(keys)
  const key = keys.apiv3Key
  const minted = notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } })
  const resigned = (body: string): [Record<string, string>, string] => [{ ...signatureHeadersOf(body) }, body]
  function signatureHeadersOf(body: string): Record<string, string> {
    const headers = signatureHeaders(body, Date.now(), keys.platform.privateKey)
    return { ...headers, 'Wechatpay-Serial': keys.platform.serial }
  }
  const event = JSON.parse(minted.body) as { resource: Record<string, unknown> }
  const having = (resource: object) =>
    resigned(JSON.stringify({ ...event, resource: { ...event.resource, ...resource } }))
  const sealed = (text: string) => ({
    nonce: '012345678901',
    associated_data: '',
    ciphertext: AesGcm.encrypt(text, key, '012345678901', ''),
  })
  const tag = Buffer.from(event.resource['ciphertext'] as string, 'base64')
  tag[tag.length - 1]! ^= 1
  const rows: [string, unknown[], string][] = [
    ['genuine', [minted.headers, minted.body], 'accepted'],
    ['as an object', [minted.headers, event], 'NotificationError ERR_NOTIFY_BODY_NOT_RAW'],
    ['of 1 MiB and a byte', resigned('x'.repeat((1 << 20) + 1)), 'NotificationError ERR_NOTIFY_TOO_LARGE'],
    ['that is no JSON', resigned('<xml/>'), 'NotificationError ERR_NOTIFY_MALFORMED'],
    [
      'without a resource',
      resigned(JSON.stringify({ ...event, resource: undefined })),
      'NotificationError ERR_NOTIFY_MALFORMED',
    ],
    ['with another algorithm', having({ algorithm: 'AES_256_CBC' }), 'NotificationError ERR_NOTIFY_ALGO'],
    ['that another cipher sealed', having({ algorithm: 'AEAD_SM4_GCM' }), 'DecryptError ERR_DECRYPT_AUTH'],
    ['with a nonce of 11 bytes', having({ nonce: '01234567890' }), 'DecryptError ERR_DECRYPT_NONCE'],
    ['with a ciphertext that is no base64', having({ ciphertext: '!' }), 'DecryptError ERR_DECRYPT_ENCODING'],
    [
      'with one of 15 bytes',
      having({ ciphertext: Buffer.alloc(15).toString('base64') }),
      'DecryptError ERR_DECRYPT_ENCODING',
    ],
    ['with another tag', having({ ciphertext: tag.toString('base64') }), 'DecryptError ERR_DECRYPT_AUTH'],
    ['whose plaintext is no JSON', having(sealed('no')), 'NotificationError ERR_NOTIFY_PLAINTEXT'],
    [
      'that is a probe',
      [{ ...signatureHeadersOf(minted.body), 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' }, minted.body],
      'NotificationError ERR_NOTIFY_PROBE',
    ],
  ]
  test.each(rows)('%s', async (_, [headers, body], expected) => {
    expect(await of(() => notifications.unwrap(headers as never, body as never))).toBe(
      expected === 'accepted' ? expected : `${expected} unknown`,
    )
  })
})
