/**
 * A client with an SM2 key over real sockets: signs, verifies, encrypts and decrypts
 * by the scheme of 国密, beside RSA.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import {
  AesGcm,
  CertificateError,
  ConfigError,
  DecryptError,
  Formatter,
  InputError,
  KeyRing,
  prepayJsapi,
  Rsa,
  SignatureError,
  Sm2,
  Sm4Gcm,
  Wechatpay,
  type Config,
  type ConfigOptions,
} from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { expectError, expectRejection } from '../helpers/errors.js'
import { describeWithOpenssl, folder, openssl, pairOf, pem, type Pair } from '../helpers/keys.js'
import { apiv3Key, authorizationOf } from '../helpers/platform.js'
import { startServer, type Received, type TestServer } from '../helpers/server.js'
import { sm2PairOf } from '../helpers/sm2.js'

const SM_SERIAL = '5157F09EFDC096DE15EBE81A47057A7233333333'
const RSA_SERIAL = '5157F09EFDC096DE15EBE81A47057A7244444444'
const merchant = { sm: sm2PairOf('merchant'), rsa: pairOf('merchant') }
const platform = { sm: sm2PairOf('platform'), rsa: pairOf('platform') }
const TYPES = { sm: 'WECHATPAY2-SM2-WITH-SM3', rsa: 'WECHATPAY2-SHA256-RSA2048' } as const

/** Signs an answer with one of the platform's keys. */
function reply(
  response: ServerResponse,
  body: string,
  kind: 'sm' | 'rsa',
  more: object = {},
  sent = body,
): void {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), Formatter.nonce()]
  const message = Formatter.response(timestamp, nonce, body)
  const { privateKey } = platform[kind]
  response
    .writeHead(200, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': kind === 'sm' ? SM_SERIAL : RSA_SERIAL,
      'Wechatpay-Signature': (kind === 'sm' ? Sm2 : Rsa).sign(message, privateKey),
      'Wechatpay-Signature-Type': TYPES[kind],
      ...more,
    })
    .end(sent)
}

/** Each by the scheme that it was asked in. */
const isSm = ({ headers }: Received): boolean => headers.authorization!.startsWith('WECHATPAY2-SM2-WITH-SM3 ')
let respond = (request: Received, response: ServerResponse): void => {
  reply(response, '{"ok":true}', isSm(request) ? 'sm' : 'rsa')
}
const usual = respond
let server: TestServer
beforeEach(async () => {
  respond = usual
  server = await startServer((request, response) => respond(request, response))
})
afterEach(() => server.close())

const config = (more: ConfigOptions = {}): Config => ({
  mchid: '1900000001',
  serial: '3775B6A45ACD588826D15E583A95F5DD55555555',
  privateKey: pem(merchant.sm.privateKey),
  certs: { [SM_SERIAL]: pem(platform.sm.publicKey) },
  apiv3Key,
  baseURL: server.baseURL,
  ...(more as object),
})
const rsaConfig = (more: ConfigOptions = {}): Config =>
  config({
    serial: '3775B6A45ACD588826D15E583A95F5DD66666666',
    privateKey: pem(merchant.rsa.privateKey),
    certs: { [RSA_SERIAL]: pem(platform.rsa.publicKey) },
    ...more,
  })
const certificateOf = ({ privateKey }: Pair, serial: string): string =>
  issueCertificate(privateKey, serial, 'Tenpay.com sign', Date.now())

describe('a client with an SM2 key', () => {
  test('signs by the scheme of 国密, and verifies the answer by it', async () => {
    const instance = new Wechatpay(config())
    const { data, verified } = await instance
      .chain('v3/pay/transactions/id/{transaction_id}')
      .get({ transaction_id: '1', query: { mchid: '1900000001' } })
    expect([data, verified]).toEqual([{ ok: true }, true])
    const { scheme, mchid, nonce_str, timestamp, serial_no, signature } = authorizationOf(server.last())
    expect([scheme, mchid, serial_no]).toEqual([TYPES.sm, '1900000001', config().serial])
    const signed = Formatter.request('GET', server.last().target, timestamp!, nonce_str!)
    expect(Sm2.verify(signed, signature!, merchant.sm.publicKey)).toBe(true)
    expect(server.last().headers['wechatpay-serial']).toBe(SM_SERIAL)
    expect(server.last().headers.accept).toContain('application/json')
  })
  test('signs a body, byte for byte, and names the key in hex as well', async () => {
    const der = merchant.sm.privateKey.export({ format: 'der', type: 'pkcs8' })
    const scalar = der.subarray(der.indexOf('0201010420', 'hex') + 5).subarray(0, 32)
    const instance = new Wechatpay(config({ privateKey: scalar.toString('hex') }))
    await instance.chain('v3/any').post({ json: { description: '腾讯 🍵' } })
    const { body, headers } = server.last()
    const { nonce_str, timestamp, signature } = authorizationOf({ ...server.last(), headers })
    const signed = Formatter.request('POST', '/v3/any', timestamp!, nonce_str!, body.toString())
    expect(Sm2.verify(signed, signature!, merchant.sm.publicKey)).toBe(true)
  })
  test('shows no key when it is printed', () => {
    const printed = inspect(new Wechatpay(config()), { depth: 9, showHidden: true, getters: true })
    const scalar = merchant.sm.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(36, 48)
    for (const secret of ['PRIVATE', scalar.toString('hex'), scalar.toString('base64')])
      expect(printed).not.toContain(secret)
  })

  test.each<[string, (response: ServerResponse) => void, string, RegExp]>([
    [
      'a changed body',
      (response) => {
        reply(response, '{"ok":true}', 'sm', {}, '{"ok":null}')
      },
      'ERR_SIG_INVALID',
      /Was the body changed/,
    ],
    [
      'the signature of another key',
      (response) => {
        reply(response, '{}', 'sm', { 'Wechatpay-Signature': Sm2.sign('x', sm2PairOf('other').privateKey) })
      },
      'ERR_SIG_INVALID',
      /does not fit the answer/,
    ],
    [
      'a signature that is padded',
      (response) => {
        const padded = Buffer.concat([
          Buffer.from(Sm2.sign('x', platform.sm.privateKey), 'base64'),
          Buffer.of(0),
        ])
        reply(response, '{}', 'sm', { 'Wechatpay-Signature': padded.toString('base64') })
      },
      'ERR_SIG_ENCODING',
      /not the base64 of a signature of this key/,
    ],
    [
      'an RSA signature under the serial number of an SM2 key',
      (response) => {
        const signature = Rsa.sign('x', platform.rsa.privateKey)
        reply(response, '{}', 'sm', { 'Wechatpay-Signature': signature })
      },
      'ERR_SIG_ENCODING',
      /not the base64 of a signature of this key/,
    ],
    [
      'a signature type that is not the key’s',
      (response) => {
        reply(response, '{}', 'sm', { 'Wechatpay-Signature-Type': TYPES.rsa })
      },
      'ERR_SIG_HEADER',
      /Wechatpay-Signature-Type is "WECHATPAY2-SHA256-RSA2048", and serial \w+ is an SM2 key/,
    ],
    [
      'a serial number that it does not have',
      (response) => {
        reply(response, '{}', 'rsa')
      },
      'ERR_SIG_SERIAL',
      /not one of certs/,
    ],
    [
      'a probe',
      (response) => {
        reply(response, '{}', 'sm', { 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(80)}` })
      },
      'ERR_SIG_PROBE',
      /wrong on purpose/,
    ],
  ])('refuses %s', async (_, answer, code, message) => {
    respond = (_request, response) => {
      answer(response)
    }
    const call = new Wechatpay(config({ retry: false })).chain('v3/any').get()
    await expectRejection(call, SignatureError, code, message)
  })

  test('encrypts sensitive fields with SM2 and opens those of the answer', async () => {
    const instance = new Wechatpay(config())
    const template = 'v3/applyment4sub/applyment/{empty}'
    respond = (request, response) => {
      const { contact_info } = JSON.parse(request.body.toString()) as { contact_info: Record<string, string> }
      const name = Sm2.decrypt(contact_info['contact_name']!, platform.sm.privateKey)
      reply(response, JSON.stringify({ name }), 'sm')
    }
    const { data } = await instance
      .chain(template as string)
      .post({ json: { contact_info: { contact_name: '张三' } }, encrypt: true })
    expect(data).toEqual({ name: '张三' })
    expect(server.last().headers['wechatpay-serial']).toBe(SM_SERIAL)
    const sealed = instance.encrypt('13800138000')
    expect(Sm2.decrypt(sealed, platform.sm.privateKey)).toBe('13800138000')

    const complaint = (text: string) => ({ data: [{ payer_phone: text }], total_count: 1 })
    const complaints: string = 'v3/merchant-service/complaints-v2'
    respond = (_request, response) => {
      reply(response, JSON.stringify(complaint(Sm2.encrypt('13800138000', merchant.sm.publicKey))), 'sm')
    }
    const opened = await instance.chain(complaints).get({ decrypt: true })
    expect(opened.data).toEqual(complaint('13800138000'))
    respond = (_request, response) => {
      reply(response, JSON.stringify(complaint(Rsa.encrypt('1', merchant.rsa.publicKey))), 'sm')
    }
    await expectRejection(
      instance.chain(complaints).get({ decrypt: true }),
      DecryptError,
      'ERR_DECRYPT_SM2',
      /or with RSA\?/,
    )
  })
  test('a field for a key of the other kind is refused before it is sent', async () => {
    const certs = { [SM_SERIAL]: pem(platform.sm.publicKey), [RSA_SERIAL]: pem(platform.rsa.publicKey) }
    const call = new Wechatpay(config({ certs })).chain('v3/applyment4sub/applyment/{empty}' as string).post({
      json: { contact_info: { contact_name: '张三' } },
      encrypt: true,
      headers: { 'Wechatpay-Serial': RSA_SERIAL },
    })
    await expectRejection(call, InputError, 'ERR_INPUT_ENCRYPT', /signed with SM2/)
    expect(server.received).toHaveLength(0)
  })
  test('does not guess how a front end is signed', async () => {
    const order = {
      appid: 'wxd678efh567hg6787',
      mchid: '1900000001',
      out_trade_no: 'sm-0001',
      description: 'x',
      notify_url: 'https://www.example.com/',
      amount: { total: 1 },
      payer: { openid: 'o' },
    }
    const instance = new Wechatpay(config())
    await expectRejection(
      prepayJsapi(instance, order),
      InputError,
      'ERR_INPUT_SIGNER',
      /no official page says/,
    )
    expect(server.received).toHaveLength(0)
    respond = (_, response) => {
      reply(response, '{"prepay_id":"wx201410272009395522657a690389285100"}', 'sm')
    }
    const { signType } = await prepayJsapi(instance, order, merchant.rsa.privateKey)
    expect(signType).toBe('RSA')
  })
})

describe('RSA and SM2 beside each other', () => {
  test('two clients in one process, each by its own scheme', async () => {
    const [sm, rsa] = [new Wechatpay(config()), new Wechatpay(rsaConfig())]
    await Promise.all([sm, rsa, sm, rsa].map((one) => one.chain('v3/any').get()))
    const schemes = server.received.map((request) => authorizationOf(request).scheme)
    expect(schemes.sort()).toEqual([TYPES.rsa, TYPES.rsa, TYPES.sm, TYPES.sm])
  })
  test('one ring with both serves both: each names and encrypts with a key of its own kind', async () => {
    const ring = new KeyRing({
      keys: { [RSA_SERIAL]: pem(platform.rsa.publicKey), [SM_SERIAL]: pem(platform.sm.publicKey) },
    })
    const [sm, rsa] = [new Wechatpay(config({ certs: ring })), new Wechatpay(rsaConfig({ certs: ring }))]
    expect(Sm2.decrypt(sm.encrypt('1'), platform.sm.privateKey)).toBe('1')
    expect(Rsa.decrypt(rsa.encrypt('1'), platform.rsa.privateKey)).toBe('1')
    await sm.chain('v3/any').get()
    await rsa.chain('v3/any').get()
    expect(server.received.map(({ headers }) => headers['wechatpay-serial'])).toEqual([SM_SERIAL, undefined])
    ring.prefer(SM_SERIAL)
    ring.prefer(RSA_SERIAL)
    await rsa.chain('v3/any').get()
    await sm.chain('v3/any').get()
    expect(server.received.slice(2).map(({ headers }) => headers['wechatpay-serial'])).toEqual([
      RSA_SERIAL,
      SM_SERIAL,
    ])
    ring.remove(SM_SERIAL)
    expect([ring.preferred, ring.encryptingOf('SM2')]).toEqual([RSA_SERIAL, undefined])
  })
  test('a signer says its algorithm', async () => {
    const signer = {
      serial: '3775B6A45ACD588826D15E583A95F5DD55555555',
      algorithm: 'SM2',
      sign: async (message: string | Uint8Array) => Sm2.sign(message, merchant.sm.privateKey),
    } as const
    const { certs } = config() as ConfigOptions
    const instance = new Wechatpay({ mchid: '1900000001', signer, certs: certs!, baseURL: server.baseURL })
    await instance.chain('v3/any').get()
    expect(authorizationOf(server.last()).scheme).toBe(TYPES.sm)
    expectError(
      () =>
        new Wechatpay({
          mchid: '1900000001',
          signer: { ...signer, algorithm: 'SM3' as 'SM2' },
          certs: certs!,
        }),
      ConfigError,
      'ERR_CONFIG_SIGNER',
      'signer.algorithm must be RSA or SM2, found "SM3"',
    )
  })
})

describe('a mix of both is a mistake in the configuration', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'an SM2 key with RSA certs',
      () => new Wechatpay(config({ certs: { [RSA_SERIAL]: pem(platform.rsa.publicKey) } })),
      /privateKey signs with SM2, and certs hold no SM2 key/,
    ],
    [
      'an RSA key with SM2 certs',
      () => new Wechatpay(rsaConfig({ certs: { [SM_SERIAL]: pem(platform.sm.publicKey) } })),
      /privateKey signs with RSA, and certs hold no RSA key/,
    ],
    [
      'the serial number of the RSA certificate with the SM2 key',
      () => {
        const serial = '3775B6A45ACD588826D15E583A95F5DD66666666'
        const tls = { cert: certificateOf(merchant.rsa, serial), key: pem(merchant.rsa.privateKey) }
        return new Wechatpay(config({ serial, merchant: tls }))
      },
      /serial 3775\w+ is the serial number of an RSA certificate \(merchant.cert\), and privateKey signs with SM2/,
    ],
    [
      'an SM2 key for a brand',
      () => {
        const { mchid: _, ...rest } = config() as ConfigOptions
        const brand = { brandId: '40001', serial: rest.serial!, privateKey: rest.privateKey! }
        return new Wechatpay(rsaConfig({ brand }))
      },
      /brand\.privateKey: an RSA key is needed, this is an SM2 key/,
    ],
  ])('%s', (_, make, message) => {
    expectError(make, ConfigError, 'ERR_KEY_TYPE', message)
  })
})

describe('KeyRing.download', () => {
  const entry = (kind: 'sm' | 'rsa', cipher: typeof AesGcm | typeof Sm4Gcm) => {
    const serial = kind === 'sm' ? SM_SERIAL : RSA_SERIAL
    const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
    const pemText = certificateOf(platform[kind], serial)
    return {
      serial_no: serial,
      encrypt_certificate: {
        algorithm: cipher === Sm4Gcm ? 'AEAD_SM4_GCM' : 'AEAD_AES_256_GCM',
        nonce,
        associated_data,
        ciphertext: cipher.encrypt(pemText, apiv3Key, nonce, associated_data),
      },
    }
  }
  const download = (more: object = {}) => {
    const { certs: _, ...rest } = config() as ConfigOptions
    return KeyRing.download({ ...rest, ...more })
  }

  test('asks for SM2 certificates, opens them with SM4-GCM and verifies their delivery with one', async () => {
    respond = (_, response) => {
      reply(response, JSON.stringify({ data: [entry('sm', Sm4Gcm)] }), 'sm')
    }
    const ring = await download()
    expect(server.last().target).toBe('/v3/certificates?algorithm_type=SM2')
    expect([[...ring.keys()], ring.algorithmOf(SM_SERIAL)]).toEqual([[SM_SERIAL], 'SM2'])
    expect(ring.certificate(SM_SERIAL)!.expires).toBeGreaterThan(Date.now())
    respond = usual
    const { verified } = await new Wechatpay(config({ certs: ring })).chain('v3/any').get()
    expect(verified).toBe(true)
    ring.close()
  })
  test('asks for ALL while a merchant changes over: one ring for both clients', async () => {
    respond = (_, response) => {
      reply(response, JSON.stringify({ data: [entry('rsa', AesGcm), entry('sm', Sm4Gcm)] }), 'sm')
    }
    const ring = await download({ algorithm: 'ALL' })
    expect(server.last().target).toBe('/v3/certificates?algorithm_type=ALL')
    expect([ring.encryptingOf('RSA'), ring.encryptingOf('SM2')]).toEqual([RSA_SERIAL, SM_SERIAL])
    ring.close()
  })
  test('a ring with an RSA key of its own loads the SM2 keys before the first call', async () => {
    let downloads = 0
    respond = (request, response) => {
      if (!request.target.startsWith('/v3/certificates')) return usual(request, response)
      downloads += 1
      return reply(response, JSON.stringify({ data: [entry('sm', Sm4Gcm)] }), 'sm')
    }
    const { certs: _, ...rest } = config() as ConfigOptions
    const ring = KeyRing.lazy({ ...rest, certs: { [RSA_SERIAL]: pem(platform.rsa.publicKey) } })
    const instance = new Wechatpay(config({ certs: ring }))
    await instance.chain('v3/any').get()
    expect([downloads, server.last().headers['wechatpay-serial']]).toEqual([1, SM_SERIAL])
    ring.close()
  })
  test('a delivery that no delivered certificate signed, or under another APIv3 key, is refused', async () => {
    const forged = { 'Wechatpay-Signature': Sm2.sign('x', platform.sm.privateKey) }
    respond = (_, response) => {
      reply(response, JSON.stringify({ data: [entry('sm', Sm4Gcm)] }), 'sm', forged)
    }
    await expectRejection(download(), CertificateError, 'ERR_CERT_UNVERIFIED', /did not sign the response/)
    respond = (_, response) => {
      reply(response, JSON.stringify({ data: [entry('sm', Sm4Gcm)] }), 'sm')
    }
    await expect(download({ apiv3Key: 'k'.repeat(32) })).rejects.toMatchObject({ code: 'ERR_DECRYPT_AUTH' })
    await expect(download({ algorithm: 'SM3' })).rejects.toMatchObject({ code: 'ERR_CONFIG_OPTION' })
  })
})

describeWithOpenssl('the openssl program', () => {
  const file = folder()
  test('verifies the signature of a certificate that is signed with SM2', () => {
    const path = file('sm.pem', certificateOf(platform.sm, SM_SERIAL))
    const args = ['verify', '-CAfile', path, '-vfyopt', 'distid:1234567812345678', '-partial_chain', path]
    expect(openssl(args).toString()).toMatch('OK')
    expect(openssl(['x509', '-in', path, '-noout', '-text']).toString()).toMatch(/SM2-with-SM3/i)
  })
})
