/**
 * What arrives on the socket: header names, keys by mode, signatures of refusals, uploads
 * in every form that clients send.
 */
import { createHash, verify, X509Certificate, type KeyLike } from 'node:crypto'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { AesGcm, Formatter, Rsa, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

interface Received {
  readonly status: number
  /** Names as they were written, then values. */
  readonly rawHeaders: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly json: { readonly code?: string; readonly message?: string; readonly [name: string]: unknown }
}

let platform: Simulator
beforeAll(async () => {
  platform = await createSimulator()
})
beforeEach(() => {
  platform.switchTo('public-key')
})
afterAll(() => platform.close())

interface Sent {
  readonly body?: string | Buffer
  readonly headers?: Record<string, string>
  /** What is signed, where it is not the body. */
  readonly signed?: string
  readonly authorization?: string
  readonly on?: Simulator
}

const PROVINCES = '/v3/capital/capitallhh/areas/provinces'
const UPLOAD = '/v3/merchant/media/upload'

function authorize(method: string, path: string, signed: string, on = platform): string {
  const { config } = on
  const isBrand = path.startsWith('/brand/')
  const [owner, id, serial, key] = isBrand
    ? ['brand_id', config.brand.brandId, config.brand.serial, config.brand.privateKey]
    : ['mchid', config.mchid, config.serial, config.privateKey]
  const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
  const signature = Rsa.sign(Formatter.request(method, path, timestamp, nonce, signed), key)
  return `${isBrand ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048'} ${owner}="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
}

/** Speaks HTTP without any client: every byte is given. */
function send(
  method: string,
  path: string,
  { body = '', headers = {}, ...given }: Sent = {},
): Promise<Received> {
  const { on = platform } = given
  const authorization = given.authorization ?? authorize(method, path, given.signed ?? body.toString(), on)
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, on.baseURL),
      { method, agent: false, headers: { authorization, connection: 'keep-alive', ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            const text = Buffer.concat(chunks).toString()
            resolve({
              status: response.statusCode!,
              rawHeaders: response.rawHeaders,
              headers: response.headers as Record<string, string>,
              text,
              json: text.startsWith('{') ? (JSON.parse(text) as Received['json']) : {},
            })
          })
      },
    )
    sent.on('error', reject).end(body)
  })
}

const namesOf = ({ rawHeaders }: Pick<Received, 'rawHeaders'>): string[] =>
  rawHeaders.filter((_, at) => at % 2 === 0)

/** Verified without the library. */
function isSignedBy({ headers, text }: Received, key: KeyLike): boolean {
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
  return verify(
    'sha256',
    Buffer.from(message),
    key,
    Buffer.from(headers['wechatpay-signature'] ?? '', 'base64'),
  )
}

function keysOf(on = platform): { publicKey: [string, string]; certificate: [string, string] } {
  const { mode } = on
  on.switchTo('both')
  const certs = Object.entries(on.config.certs)
  on.switchTo(mode)
  return {
    publicKey: certs.find(([serial]) => serial.startsWith('PUB_KEY_ID_'))!,
    certificate: certs.find(([serial]) => !serial.startsWith('PUB_KEY_ID_'))!,
  }
}

describe('header names are written as the platform writes them', () => {
  test('in a response', async () => {
    const received = await send('GET', PROVINCES)
    expect(received.status).toBe(200)
    expect(namesOf(received)).toEqual(
      expect.arrayContaining([
        'Wechatpay-Timestamp',
        'Wechatpay-Nonce',
        'Wechatpay-Signature',
        'Wechatpay-Serial',
        'Wechatpay-Signature-Type',
        'Request-ID',
        'Content-Type',
        'Content-Length',
        'Date',
        'Keep-Alive',
      ]),
    )
    expect(received.headers['keep-alive']).toBe('timeout=8')
    expect(namesOf(received).filter((name) => /(?:^|-)[a-z]/.test(name))).toEqual([])
  })

  test('in a refusal, over APIv2 and in the answers of a gateway', async () => {
    platform.fail({ mode: 'html502' })
    for (const received of [
      await send('GET', PROVINCES),
      await send('GET', '/v3/nowhere'),
      await send('POST', '/pay/orderquery', { body: '<xml/>' }),
    ])
      expect(namesOf(received).filter((name) => /(?:^|-)[a-z]/.test(name))).toEqual([])
  })

  test('in notifications, and none that only an HTTP library would send', async () => {
    const seen: string[][] = []
    const shop: Server = createServer((incoming, response) => {
      seen.push(namesOf(incoming))
      response.writeHead(204).end()
    })
    await new Promise<void>((resolve) => {
      shop.listen(0, '127.0.0.1', resolve)
    })
    const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
    await platform.notify(url, 'TRANSACTION.SUCCESS')
    await platform.notifications.probe(url)
    await platform.notify(url, 'refund-processed')
    shop.close()
    const signed = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial']
    expect(seen[0]).toEqual(expect.arrayContaining([...signed, 'Content-Type', 'Content-Length', 'Host']))
    expect(seen[1]).toEqual(expect.arrayContaining(signed))
    expect(seen).toHaveLength(3)
    for (const names of seen) {
      expect(names.filter((name) => /(?:^|-)[a-z]/.test(name))).toEqual([])
      expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/sec-fetch|accept-language/i)]))
    }
  })
})

describe('the key that signs', () => {
  const named = (serial?: string) => (serial === undefined ? {} : { headers: { 'wechatpay-serial': serial } })
  type KeyName = 'publicKey' | 'certificate'

  test.each<[Simulator['mode'], KeyName | undefined, KeyName]>([
    ['public-key', undefined, 'publicKey'],
    ['public-key', 'publicKey', 'publicKey'],
    ['public-key', 'certificate', 'publicKey'],
    ['certificate', undefined, 'certificate'],
    ['certificate', 'publicKey', 'certificate'],
    ['certificate', 'certificate', 'certificate'],
    ['both', undefined, 'certificate'],
    ['both', 'publicKey', 'publicKey'],
    ['both', 'certificate', 'certificate'],
  ])('in mode %s, where the request names %s: %s', async (mode, asked, expected) => {
    const keys = keysOf()
    platform.switchTo(mode)
    const received = await send('GET', PROVINCES, named(asked && keys[asked][0]))
    const [serial, key] = keys[expected]
    expect(received.headers['wechatpay-serial']).toBe(serial)
    expect(isSignedBy(received, key)).toBe(true)
  })

  const BRAND = '/brand/marketing/product-coupon/notify-configs'

  test.each<Simulator['mode']>(['public-key', 'certificate', 'both'])(
    'of the brand API is the public key, which the request must name, in mode %s',
    async (mode) => {
      const { publicKey, certificate } = keysOf()
      platform.switchTo(mode)
      const received = await send('GET', BRAND, named(publicKey[0]))
      expect([received.status, isSignedBy(received, publicKey[1])]).toEqual([200, true])
      const missing = await send('GET', BRAND)
      expect([missing.status, missing.json.code, missing.json.message]).toEqual([
        400,
        'PARAM_ERROR',
        'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)',
      ])
      expect(isSignedBy(missing, publicKey[1])).toBe(true)
      const wrong = await send('GET', BRAND, named(certificate[0]))
      expect([wrong.status, wrong.json.message]).toEqual([400, '平台证书序列号Wechatpay-Serial错误'])
    },
  )

  test('of a merchant with a public key is not to be downloaded', async () => {
    const received = await send('GET', '/v3/certificates')
    expect([received.status, received.json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(received.json.message).toContain('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥')
    expect(isSignedBy(received, keysOf().publicKey[1])).toBe(true)
  })
})

describe('sensitive fields', () => {
  const PATH = '/v3/profitsharing/receivers/add'
  const bodyFor = (key: string): string =>
    JSON.stringify({
      appid: 'wx8888888888888888',
      type: 'PERSONAL_OPENID',
      account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      name: Rsa.encrypt('张三', key),
      relation_type: 'USER',
    })
  const post = (key: string, serial?: string) =>
    send('POST', PATH, {
      body: bodyFor(key),
      headers: { 'content-type': 'application/json', ...(serial && { 'wechatpay-serial': serial }) },
    })

  test('are decrypted with the key that Wechatpay-Serial names, in any case', async () => {
    const { publicKey, certificate } = keysOf()
    expect((await post(publicKey[1], publicKey[0])).status).toBe(200)
    platform.switchTo('certificate')
    expect((await post(certificate[1], certificate[0].toLowerCase())).status).toBe(200)
  })

  test('are refused in the words of the platform where it names none, or not one of the merchant', async () => {
    const { publicKey, certificate } = keysOf()
    const refused = async (key: string, serial?: string) => {
      const { status, json } = await post(key, serial)
      return [status, json.code, json.message]
    }
    expect(await refused(publicKey[1])).toEqual([
      400,
      'PARAM_ERROR',
      'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)',
    ])
    const wrong = [400, 'PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误']
    expect(await refused(publicKey[1], platform.config.serial)).toEqual(wrong)
    expect(await refused(certificate[1], certificate[0])).toEqual(wrong)
    platform.switchTo('certificate')
    expect(await refused(publicKey[1], publicKey[0])).toEqual(wrong)
    platform.switchTo('both')
    expect(await refused(certificate[1], publicKey[0])).toEqual([
      400,
      'PARAM_ERROR',
      expect.stringContaining('name 解密失败'),
    ])
  })
})

describe('a refusal', () => {
  test('is signed where the signature of the request was right', async () => {
    const { publicKey } = keysOf()
    platform.fail({ status: 403, code: 'NOT_ENOUGH' })
    for (const received of [
      await send('GET', PROVINCES),
      await send('GET', '/v3/nowhere'),
      await send('POST', '/v3/pay/transactions/native', { body: '{}' }),
      await send('POST', '/v3/pay/transactions/native', { body: 'no JSON' }),
    ]) {
      expect(received.status).toBeGreaterThanOrEqual(400)
      expect(isSignedBy(received, publicKey[1])).toBe(true)
    }
  })

  test('is not signed where it was wrong: 401 SIGN_ERROR, a fault or not', async () => {
    platform.fail({ status: 403, code: 'NOT_ENOUGH' })
    for (const received of [
      await send('GET', PROVINCES, { signed: 'something else' }),
      await send('GET', PROVINCES, { authorization: '' }),
      await send('GET', '/v3/nowhere', { signed: 'something else' }),
    ]) {
      expect([received.status, received.json.code]).toEqual([401, 'SIGN_ERROR'])
      expect(namesOf(received).filter((name) => name.startsWith('Wechatpay'))).toEqual([])
    }
    platform.heal()
  })
})

describe('the Authorization', () => {
  const header = () => authorize('GET', PROVINCES, '')

  test('is compared without case: scheme and serial number', async () => {
    const { serial } = platform.config
    for (const authorization of [
      header().replace('WECHATPAY2-SHA256-RSA2048', 'wechatpay2-sha256-rsa2048'),
      header().replace(serial, serial.toLowerCase()),
    ])
      expect((await send('GET', PROVINCES, { authorization })).status).toBe(200)
  })

  test('is accepted again, as the second host of a client needs it; once only where a nonce counts once', async () => {
    const authorization = header()
    expect((await send('GET', PROVINCES, { authorization })).status).toBe(200)
    expect((await send('GET', PROVINCES, { authorization })).status).toBe(200)
    await using strict = await createSimulator({ nonceOnce: true })
    const once = authorize('GET', PROVINCES, '', strict)
    expect((await send('GET', PROVINCES, { authorization: once, on: strict })).status).toBe(200)
    const again = await send('GET', PROVINCES, { authorization: once, on: strict })
    expect([again.status, again.json.message]).toEqual([401, expect.stringContaining('used before')])
  })
})

describe('an upload is read in every form that clients send', () => {
  const bytes = Buffer.from('\x89PNG\r\n--not a boundary\r\n\0\r\n', 'latin1')
  const meta = JSON.stringify({
    filename: '图.png',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  const META = 'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json'
  const FILE = 'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png'
  const form = (metaHead = META, fileHead = FILE, { preamble = '', epilogue = '' } = {}) =>
    Buffer.concat([
      Buffer.from(`${preamble}--XX\r\n${metaHead}\r\n\r\n${meta}\r\n--XX\r\n${fileHead}\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--XX--\r\n${epilogue}`),
    ])
  const TYPE = 'multipart/form-data; boundary=XX'

  test.each<[string, Buffer, string]>([
    ['as RFC 7578 has it', form(), TYPE],
    [
      'with a ; at the end, as wechatpay-go writes it',
      form('Content-Disposition: form-data; name="meta";\r\nContent-Type: application/json'),
      TYPE,
    ],
    ['with a ; at the end of the media type', form(), `${TYPE};`],
    [
      'without spaces after ;',
      form(
        'Content-Disposition:form-data;name="meta"',
        'Content-Disposition:form-data;name="file";filename="a.png"',
      ),
      'multipart/form-data;boundary=XX',
    ],
    [
      'with names that are not quoted',
      form(
        'Content-Disposition: form-data; name=meta',
        'Content-Disposition: form-data; name=file; filename=a.png',
      ),
      TYPE,
    ],
    [
      'with filename*',
      form(
        META,
        'Content-Disposition: form-data; name="file"; filename="?.png"; filename*=UTF-8\'\'%E5%9B%BE.png',
      ),
      TYPE,
    ],
    [
      'with filename* alone',
      form(META, 'Content-Disposition: form-data; name="file"; filename*=UTF-8\'\'%E5%9B%BE.png'),
      TYPE,
    ],
    [
      'with names in other cases',
      form(
        'content-disposition: Form-Data; Name="meta"',
        'CONTENT-DISPOSITION: form-data; NAME="file"; FILENAME="a.png"',
      ),
      'Multipart/Form-Data; Boundary="XX"',
    ],
    ['without a boundary parameter', form(), 'multipart/form-data'],
    [
      'with a file name of meta',
      form(
        'Content-Disposition: form-data; name="meta"; filename="meta.json"\r\nContent-Type: application/json',
      ),
      TYPE,
    ],
    [
      'with a preamble and an epilogue',
      form(META, FILE, { preamble: 'a preamble\r\n', epilogue: 'an epilogue\r\n--XX\r\n' }),
      TYPE,
    ],
    [
      'with part headers in another order',
      form(
        'Content-Type: application/json\r\nContent-Disposition: form-data; name="meta"',
        'Content-Transfer-Encoding: binary\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name="file"; filename="a.png"',
      ),
      TYPE,
    ],
    [
      'with the file first',
      Buffer.concat([
        Buffer.from(`--XX\r\n${FILE}\r\n\r\n`),
        bytes,
        Buffer.from(`\r\n--XX\r\n${META}\r\n\r\n${meta}\r\n--XX--`),
      ]),
      TYPE,
    ],
    [
      'with line feeds alone',
      Buffer.concat([
        Buffer.from(`--XX\n${META.replaceAll('\r', '')}\n\n${meta}\n--XX\n${FILE.replaceAll('\r', '')}\n\n`),
        bytes,
        Buffer.from('\n--XX--\n'),
      ]),
      TYPE,
    ],
    ['with a file that has no file name', form(META, 'Content-Disposition: form-data; name="file"'), TYPE],
    [
      'with escaped quotes',
      form(META, 'Content-Disposition: form-data; name="file"; filename="a\\"b.png"'),
      TYPE,
    ],
  ])('%s', async (_, body, type) => {
    const { status, json } = await send('POST', UPLOAD, {
      body,
      signed: meta,
      headers: { 'content-type': type },
    })
    expect([status, json]).toEqual([200, { media_id: expect.stringMatching(/^.{20,}$/) }])
  })

  test.each<[string, string, number, string]>([
    ['no form', 'nothing', 400, 'PARAM_ERROR'],
    ['another boundary', form().toString('latin1').replaceAll('XX', 'YY'), 400, 'PARAM_ERROR'],
    ['no meta', form('Content-Disposition: form-data; name="other"').toString('latin1'), 401, 'SIGN_ERROR'],
  ])('and refused with %s', async (_, body, status, code) => {
    const received = await send('POST', UPLOAD, {
      body: Buffer.from(body, 'latin1'),
      signed: meta,
      headers: { 'content-type': TYPE },
    })
    expect([received.status, received.json.code]).toEqual([status, code])
  })

  test('refused where its bytes are not those of its digest', async () => {
    const body = Buffer.from(form().toString('latin1').replace('PNG', 'GIF'), 'latin1')
    const { status, json } = await send('POST', UPLOAD, {
      body,
      signed: meta,
      headers: { 'content-type': TYPE },
    })
    expect([status, json.code]).toEqual([400, 'PARAM_ERROR'])
  })
})

test('the certificate that is downloaded has the serial number and the validity that are told of it', async () => {
  platform.switchTo('certificate')
  const { config } = platform
  const { data } = await new Wechatpay(config).v3.certificates.get()
  const { serial_no, effective_time, expire_time, encrypt_certificate: encrypted } = data.data[0]!
  const pem = AesGcm.decrypt(
    encrypted.ciphertext,
    config.apiv3Key,
    encrypted.nonce,
    encrypted.associated_data,
  )
  const certificate = new X509Certificate(pem)
  expect(certificate.serialNumber).toBe(serial_no)
  expect(Date.parse(certificate.validFrom)).toBe(Date.parse(effective_time))
  expect(Date.parse(certificate.validTo)).toBe(Date.parse(expire_time))
  expect(Date.parse(effective_time)).toBeLessThanOrEqual(platform.now())
  expect(certificate.issuer).toContain('CN=Simulated Tenpay Root CA')
})
