import { describe, expect, test } from '@jest/globals'
import { constants, generateKeyPairSync, verify } from 'node:crypto'
import fc from 'fast-check'
import { ConfigError, DecryptError, Formatter, InputError, Rsa } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { der, describeWithOpenssl, folder, openssl, pairOf, pem } from '../helpers/keys.js'

const { privateKey, publicKey } = pairOf('merchant')
const other = pairOf('other')
const file = folder()

describe('Rsa.sign and Rsa.verify', () => {
  /**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml the worked example of APIv3's request text
   */
  const message = Formatter.request('GET', '/v3/certificates', 1554208460, '593BEC0C930BF1AFEB40B4A08C8FB242')

  test('what the private key signs, its public key verifies, and no other', () => {
    const signature = Rsa.sign(message, privateKey)
    expect(signature).toMatch(/^[A-Za-z0-9+/]{342}==$/)
    expect(Rsa.verify(message, signature, publicKey)).toBe(true)
    expect(Rsa.verify(message, signature, other.publicKey)).toBe(false)
    expect(Rsa.verify(`${message} `, signature, publicKey)).toBe(false)
  })
  test('text and its UTF-8 bytes have one signature', () => {
    expect(Rsa.sign('腾讯', privateKey)).toBe(Rsa.sign(Buffer.from('腾讯'), privateKey))
  })
  test.each([
    ['', 'empty'],
    ['!!!!', 'no base64'],
    ['AAA', 'unpadded'],
    ['AAAA\n', 'a line feed'],
    ['_-__', 'base64url'],
    ['AAAA', 'too short'],
  ])('verify says no to %j (%s)', (signature) => {
    expect(Rsa.verify(message, signature, publicKey)).toBe(false)
  })
  test('any message verifies, and none after one flipped bit of its signature', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(2047), (bytes, bit) => {
        const signature = Buffer.from(Rsa.sign(bytes, privateKey), 'base64')
        expect(verify('sha256', bytes, publicKey, signature)).toBe(true)
        signature[bit >> 3]! ^= 1 << (bit & 7)
        expect(Rsa.verify(bytes, signature.toString('base64'), publicKey)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
  test('every key form signs alike', () => {
    const expected = Rsa.sign(message, privateKey)
    for (const key of [
      pem(privateKey),
      pem(privateKey, 'pkcs1'),
      der(privateKey),
      der(privateKey, 'pkcs1').toString('base64'),
    ])
      expect(Rsa.sign(message, key)).toBe(expected)
    for (const key of [pem(publicKey), der(publicKey), der(publicKey, 'pkcs1').toString('base64')])
      expect(Rsa.verify(message, expected, key)).toBe(true)
  })
  test('an elliptic KeyObject is refused, not used', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expectError(
      () => Rsa.sign(message, ec.privateKey),
      ConfigError,
      'ERR_KEY_TYPE',
      'an RSA key is needed, this is ec',
    )
    expectError(() => Rsa.verify(message, 'AAAA', ec.publicKey), ConfigError, 'ERR_KEY_TYPE', 'this is ec')
  })
  test('the wrong half of a pair is refused', () => {
    expectError(
      () => Rsa.sign(message, publicKey),
      ConfigError,
      'ERR_KEY_IS_PUBLIC',
      'a private key is needed',
    )
    expectError(
      () => Rsa.verify(message, 'AAAA', privateKey),
      ConfigError,
      'ERR_KEY_IS_PRIVATE',
      'a public key or certificate is needed',
    )
  })
})

describe('Rsa.encrypt and Rsa.decrypt', () => {
  test('what is encrypted opens again, with a new ciphertext each time', () => {
    const [one, two] = [Rsa.encrypt('张三', publicKey), Rsa.encrypt('张三', publicKey)]
    expect(one).not.toBe(two)
    expect([Rsa.decrypt(one, privateKey), Rsa.decrypt(two, pem(privateKey))]).toEqual(['张三', '张三'])
  })
  test('214 bytes fit, 215 are refused', () => {
    expect(Rsa.decrypt(Rsa.encrypt('x'.repeat(214), publicKey), privateKey)).toHaveLength(214)
    expectError(
      () => Rsa.encrypt('x'.repeat(215), publicKey),
      InputError,
      'ERR_INPUT_ENCRYPT',
      'at most 214 bytes can be encrypted, found 215',
    )
    expectError(() => Rsa.encrypt('张'.repeat(72), publicKey), InputError, 'ERR_INPUT_ENCRYPT', 'found 216')
  })
  test('PKCS#1 padding holds 245 bytes', () => {
    expect(Rsa.encrypt('x'.repeat(245), publicKey, constants.RSA_PKCS1_PADDING)).toHaveLength(344)
    expectError(
      () => Rsa.encrypt('x'.repeat(246), publicKey, constants.RSA_PKCS1_PADDING),
      InputError,
      'ERR_INPUT_ENCRYPT',
      'at most 245 bytes',
    )
  })
  test('a padding of no use is refused', () => {
    expectError(
      () => Rsa.encrypt('x', publicKey, constants.RSA_NO_PADDING),
      InputError,
      'ERR_INPUT_ENCRYPT',
      'RSA_PKCS1_OAEP_PADDING or RSA_PKCS1_PADDING, found 3',
    )
  })
  test("another key's ciphertext does not open", () => {
    expectError(
      () => Rsa.decrypt(Rsa.encrypt('x', other.publicKey), privateKey),
      DecryptError,
      'ERR_DECRYPT_RSA',
      'Was it encrypted for another certificate',
    )
  })
  test('plain text in place of a ciphertext is told apart', () => {
    expectError(
      () => Rsa.decrypt('张三', privateKey),
      DecryptError,
      'ERR_DECRYPT_ENCODING',
      'or its plain text',
    )
  })
  test("a bad key is the key's error, not the ciphertext's", () => {
    expectError(
      () => Rsa.decrypt('AAAA', 'garbage'),
      ConfigError,
      'ERR_KEY_INVALID',
      'neither PEM nor base64',
    )
    expectError(
      () => Rsa.decrypt('AAAA', publicKey),
      ConfigError,
      'ERR_KEY_IS_PUBLIC',
      'a private key is needed',
    )
  })
})

describe('the key loaders of wechatpay-php', () => {
  const base64 = (...args: Parameters<typeof der>) => der(...args).toString('base64')

  test('Rsa.from takes a private key unless told otherwise', () => {
    expect(Rsa.from(pem(privateKey)).type).toBe('private')
    expect(Rsa.from(pem(publicKey), Rsa.KEY_TYPE_PUBLIC).type).toBe('public')
    expect([Rsa.KEY_TYPE_PRIVATE, Rsa.KEY_TYPE_PUBLIC]).toEqual(['private', 'public'])
  })
  test('each bare base64 form, with and without its tag', () => {
    expect(Rsa.fromPkcs8(base64(privateKey)).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs8(`private.pkcs8://${base64(privateKey)}`).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs1(base64(privateKey, 'pkcs1')).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs1(`public.pkcs1://${base64(publicKey, 'pkcs1')}`, 'public').equals(publicKey)).toBe(
      true,
    )
    expect(Rsa.fromSpki(base64(publicKey)).equals(publicKey)).toBe(true)
    expect(Rsa.fromSpki(`public.spki://${base64(publicKey)}`).equals(publicKey)).toBe(true)
  })
  test('pkcs1ToSpki gives the SPKI that node:crypto writes', () => {
    expect(Rsa.pkcs1ToSpki(base64(publicKey, 'pkcs1'))).toBe(base64(publicKey))
  })
  test('a mix-up of the halves is named', () => {
    expectError(
      () => Rsa.fromSpki(base64(privateKey)),
      ConfigError,
      'ERR_KEY_IS_PRIVATE',
      'this is a private key',
    )
    expectError(
      () => Rsa.fromPkcs1(base64(privateKey, 'pkcs1'), 'public'),
      ConfigError,
      'ERR_KEY_IS_PRIVATE',
      'this is a private key',
    )
    expectError(
      () => Rsa.fromPkcs8(base64(publicKey)),
      ConfigError,
      'ERR_KEY_IS_PUBLIC',
      'this is a public key',
    )
    expectError(() => Rsa.fromPkcs8('AAAA'), ConfigError, 'ERR_KEY_INVALID', 'found 4 characters')
  })
})

describeWithOpenssl('RSA agrees with the openssl program', () => {
  const keyFile = file('key.pem', pem(privateKey))
  const publicFile = file('public.pem', pem(publicKey))
  const message =
    'POST\n/v3/pay/transactions/native\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{"description":"腾讯充值中心"}\n'

  test('sign gives the bytes of openssl dgst -sha256 -sign', () => {
    expect(Rsa.sign(message, privateKey)).toBe(
      openssl(['dgst', '-sha256', '-sign', keyFile], message).toString('base64'),
    )
  })
  test('openssl dgst -verify accepts what sign gives', () => {
    const signature = file('signature', Buffer.from(Rsa.sign(message, privateKey), 'base64'))
    expect(
      openssl(['dgst', '-sha256', '-verify', publicFile, '-signature', signature], message).toString(),
    ).toMatch('Verified OK')
  })
  test('verify accepts what openssl signs', () => {
    expect(
      Rsa.verify(
        message,
        openssl(['dgst', '-sha256', '-sign', keyFile], message).toString('base64'),
        publicKey,
      ),
    ).toBe(true)
  })
  test('openssl pkeyutl opens what encrypt gives, and the other way', () => {
    const oaep = ['-pkeyopt', 'rsa_padding_mode:oaep', '-pkeyopt', 'rsa_oaep_md:sha1']
    expect(
      openssl(
        ['pkeyutl', '-decrypt', '-inkey', keyFile, ...oaep],
        Buffer.from(Rsa.encrypt('张三', publicKey), 'base64'),
      ).toString(),
    ).toBe('张三')
    expect(
      Rsa.decrypt(
        openssl(['pkeyutl', '-encrypt', '-pubin', '-inkey', publicFile, ...oaep], '李四').toString('base64'),
        privateKey,
      ),
    ).toBe('李四')
  })
  test('openssl pkeyutl opens what encrypt gives with PKCS#1 padding', () => {
    const ciphertext = Buffer.from(
      Rsa.encrypt('x'.repeat(245), publicKey, constants.RSA_PKCS1_PADDING),
      'base64',
    )
    expect(
      openssl(
        ['pkeyutl', '-decrypt', '-inkey', keyFile, '-pkeyopt', 'rsa_padding_mode:pkcs1'],
        ciphertext,
      ).toString(),
    ).toHaveLength(245)
  })
  test('pkcs1ToSpki is openssl rsa -RSAPublicKey_in -pubout', () => {
    const spki = openssl(
      ['rsa', '-RSAPublicKey_in', '-inform', 'DER', '-pubout', '-outform', 'DER'],
      der(publicKey, 'pkcs1'),
    )
    expect(Rsa.pkcs1ToSpki(der(publicKey, 'pkcs1').toString('base64'))).toBe(spki.toString('base64'))
  })
})
