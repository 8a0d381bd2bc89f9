/**
 * SM2 and SM4 as users call them: keys in every form, WeChat Pay's own samples,
 * the openssl program as a judge.
 */
import { describe, expect, jest, test } from '@jest/globals'
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { loadEither, loadKey, type KeyLike } from '../../lib/crypto/keys.js'
import { isSm2 } from '../../lib/crypto/sm2-key.js'
import { ConfigError, DecryptError, InputError, PemUtil, Rsa, Sm2, Sm4Gcm } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { certify, describeWithOpenssl, folder, openssl, pairOf, pem } from '../helpers/keys.js'
import { sm2PairOf } from '../helpers/sm2.js'

const file = folder()
const { privateKey, publicKey } = sm2PairOf('merchant')
const other = sm2PairOf('other')
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')

describe("WeChat Pay's own samples", () => {
  /** @see https://github.com/wechatpay-apiv3/wechatpay-java shangmi-testing */
  test('SM4-GCM under a key that is derived from the APIv3 key', () => {
    const key = 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb'
    const sealed = base64('fa570b35f919410c7e8909b6d00a5adf1f4c6ffe4becf819ef')
    expect(Sm4Gcm.decrypt(sealed, key, 'uluk4a9R25RW', 'associatedData')).toBe('plaintext')
    expect(Sm4Gcm.encrypt('plaintext', key, 'uluk4a9R25RW', 'associatedData')).toBe(sealed)
  })
  test('a signature', () => {
    const key =
      '047bcd47f75ea19d04c0a72b4da70f57dd1b3f9337cc5dd1241881b913431939bf69a55ef6b46710c7e1724523d0f646dd694d2483976f6e850d466378fa8b2f7e'
    const signature = base64(
      '3046022100f7e51a7708ab7ba4b99efdad06682566c1278e97b5ffd76fa9a518af709b9fe9022100ee55a72e2d4a4f52254ae01f9239432d1a621146f653746a87f57f9c09388d39',
    )
    expect(Sm2.verify('message', signature, key)).toBe(true)
    expect(Sm2.verify('messages', signature, key)).toBe(false)
  })
  test('SM3 of GB/T 32905-2016', () => {
    const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex')
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })
})

describe('an SM2 key is recognised by its curve', () => {
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' })
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const scalar = pkcs8
    .subarray(pkcs8.indexOf('0201010420', 'hex') + 5)
    .subarray(0, 32)
    .toString('hex')
  const point = spki.subarray(-65).toString('hex')
  const works = (thing: KeyLike): void => {
    expect(Sm2.verify('m', Sm2.sign('m', thing), publicKey)).toBe(true)
  }

  test.each<[string, KeyLike]>([
    ['a KeyObject', privateKey],
    ['PKCS#8', pem(privateKey)],
    ['PKCS#8 in DER', pkcs8],
    ['PKCS#8 in bare base64', pkcs8.toString('base64')],
    ['PKCS#8 on one line', pem(privateKey).replaceAll('\n', '\\n')],
    ['hex of 32 bytes', scalar],
    ['hex in upper case, with a line feed', `${scalar.toUpperCase()}\n`],
    ['a file', new URL(`file://${file('key.pem', pem(privateKey))}`)],
  ])('private: %s', (_, thing) => {
    works(thing)
  })
  test.each<[string, KeyLike]>([
    ['a KeyObject', publicKey],
    ['SPKI', pem(publicKey)],
    ['SPKI in DER', spki],
    ['hex of 65 bytes', point],
    ['hex in upper case', point.toUpperCase()],
  ])('public: %s', (_, thing) => {
    expect(Sm2.verify('m', Sm2.sign('m', privateKey), thing)).toBe(true)
  })
  test('encrypted PKCS#8 is named, and opens with its passphrase', () => {
    const encrypted = privateKey.export({
      format: 'pem',
      type: 'pkcs8',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    })
    expectError(() => Sm2.from(encrypted), ConfigError, 'ERR_KEY_ENCRYPTED', 'remove the passphrase')
    works([encrypted, 'x'])
  })
  test('where RSA is needed it is named', () => {
    for (const [kind, key] of [
      ['private', privateKey],
      ['public', publicKey],
    ] as const)
      for (const thing of [key, pem(key)])
        expectError(
          () => loadKey(thing, kind),
          ConfigError,
          'ERR_KEY_TYPE',
          'an RSA key is needed, this is an SM2 key',
        )
    expectError(() => Rsa.sign('m', privateKey), ConfigError, 'ERR_KEY_TYPE', 'this is an SM2 key')
  })
  test('an RSA key is not one, nor is a key on another curve', () => {
    expectError(
      () => Sm2.sign('m', pairOf('rsa').privateKey),
      ConfigError,
      'ERR_KEY_TYPE',
      'this is an RSA key',
    )
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(isSm2(ec.privateKey)).toBe(false)
    expectError(() => loadEither(ec.privateKey, 'private'), ConfigError, 'ERR_KEY_TYPE', 'this is ec')
    expect(loadEither(pairOf('rsa').privateKey, 'private').asymmetricKeyType).toBe('rsa')
  })
  test('a public key for a private one, and the reverse', () => {
    expectError(() => Sm2.from(pem(publicKey)), ConfigError, 'ERR_KEY_IS_PUBLIC', 'this is a public key')
    expectError(() => Sm2.from(point), ConfigError, 'ERR_KEY_IS_PUBLIC', 'this is a public key')
    expectError(() => Sm2.from(scalar, 'public'), ConfigError, 'ERR_KEY_IS_PRIVATE', 'this is a private key')
  })
  test.each([
    ['zero', '0'.repeat(64)],
    ['n', 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123'],
    ['n − 1', 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122'],
    ['all ones', 'f'.repeat(64)],
  ])('%s is not a private key', (_, hex) => {
    expectError(() => Sm2.from(hex), ConfigError, 'ERR_KEY_INVALID', 'from 1 to n − 2')
  })
  test.each([
    ['a point off the curve', `04${'11'.repeat(64)}`],
    ['no point', `04${'00'.repeat(64)}`],
  ])('%s is not a public key', (_, hex) => {
    expectError(() => Sm2.from(hex, 'public'), ConfigError, 'ERR_KEY_INVALID', '')
  })
  test('no key in hex stands in an error', () => {
    for (const bad of [`${scalar}00`, scalar.slice(1), `0x${scalar}`])
      expect(String(expectError(() => Sm2.from(bad), ConfigError, 'ERR_KEY_INVALID', ''))).not.toContain(
        scalar.slice(8, 24),
      )
  })
})

describe('Sm2', () => {
  test('encrypts and decrypts a field', () => {
    const sealed = Sm2.encrypt('张三丰 13800138000', publicKey)
    expect(Sm2.decrypt(sealed, privateKey)).toBe('张三丰 13800138000')
    expect(Sm2.encrypt('张三丰 13800138000', publicKey)).not.toBe(sealed)
    expectError(() => Sm2.decrypt(sealed, other.privateKey), DecryptError, 'ERR_DECRYPT_SM2', 'does not open')
    expectError(
      () => Sm2.decrypt('张三丰', privateKey),
      DecryptError,
      'ERR_DECRYPT_ENCODING',
      'must be base64',
    )
    const rsa = Rsa.encrypt('13800138000', pairOf('rsa').publicKey)
    expectError(() => Sm2.decrypt(rsa, privateKey), DecryptError, 'ERR_DECRYPT_SM2', 'or with RSA?')
    expectError(() => Sm2.encrypt('', publicKey), InputError, 'ERR_INPUT_ENCRYPT', 'an empty field')
  })
  test('a signature by another key, of RSA, or that is not base64, is not one', () => {
    const rsa = Rsa.sign('m', pairOf('rsa').privateKey)
    for (const bad of [Sm2.sign('m', other.privateKey), rsa, '', '!!!', `${Sm2.sign('m', privateKey)}=`])
      expect(Sm2.verify('m', bad, publicKey)).toBe(false)
  })
  test('each signature is another one', () => {
    expect(Sm2.sign('m', privateKey)).not.toBe(Sm2.sign('m', privateKey))
  })
  test.each([15, 31, 33])('SM4-GCM refuses an APIv3 key of %i bytes', (length) => {
    const key = 'k'.repeat(length)
    expectError(
      () => Sm4Gcm.encrypt('x', key, '012345678901'),
      DecryptError,
      'ERR_DECRYPT_KEY',
      `found ${length}`,
    )
  })
  test('SM4-GCM refuses another nonce, data, a short tag and what AES sealed', () => {
    const key = 'k'.repeat(32)
    const sealed = Sm4Gcm.encrypt('{"a":1}', key, '012345678901', 'refund')
    expect(Sm4Gcm.decrypt(sealed, key, '012345678901', 'refund')).toBe('{"a":1}')
    for (const [nonce, data] of [
      ['012345678902', 'refund'],
      ['012345678901', 'refunD'],
    ] as const)
      expectError(
        () => Sm4Gcm.decrypt(sealed, key, nonce, data),
        DecryptError,
        'ERR_DECRYPT_AUTH',
        'does not open',
      )
    const short = Buffer.from(sealed, 'base64').subarray(0, 15).toString('base64')
    expectError(
      () => Sm4Gcm.decrypt(short, key, '012345678901'),
      DecryptError,
      'ERR_DECRYPT_ENCODING',
      '16 bytes',
    )
    expectError(() => Sm4Gcm.decrypt(sealed, key, 'short'), DecryptError, 'ERR_DECRYPT_NONCE', '12 bytes')
  })
})

test('without the package the error says what to install, and RSA goes on', () => {
  jest.isolateModules(() => {
    jest.doMock('sm-crypto-v2', () => {
      throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })
    })
    // oxlint-disable-next-line typescript/no-require-imports -- the module as it is without the package
    const lib = require('../../lib/index.js') as typeof import('../../lib/index.js')
    expect(lib.Rsa.sign('m', pairOf('rsa').privateKey)).toMatch(/=$/)
    for (const call of [
      () => lib.Sm2.sign('m', pem(privateKey)),
      () => lib.Sm2.from(pem(publicKey), 'public'),
      () => lib.Sm4Gcm.decrypt('A'.repeat(24), 'k'.repeat(32), '012345678901'),
    ])
      expect(call).toThrow('needs the package sm-crypto-v2, which is not installed: npm install sm-crypto-v2')
    jest.dontMock('sm-crypto-v2')
  })
})

describeWithOpenssl('the openssl program', () => {
  const options = ['-pkeyopt', 'digest:sm3']
  const digest = ['-rawin', '-digest', 'sm3']
  const distid = [...digest, '-pkeyopt', 'distid:1234567812345678']
  const keyFile = file('sm2.pem', pem(privateKey))
  const pubFile = file('sm2-pub.pem', pem(publicKey))
  /** Throws where the signature is wrong. */
  const check = (message: string, signature: string, hashed: readonly string[]) =>
    openssl([
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      pubFile,
      '-in',
      message,
      '-sigfile',
      signature,
      ...hashed,
    ])

  test('verifies 12 of our signatures, and we verify 12 of its own', () => {
    for (let index = 0; index < 12; index++) {
      const message = file('message', `${'消息'.repeat(index)}${index}`)
      const text = `${'消息'.repeat(index)}${index}`
      const signature = file('signature', Buffer.from(Sm2.sign(text, privateKey), 'base64'))
      check(message, signature, distid)
      const theirs = openssl(['pkeyutl', '-sign', '-inkey', keyFile, '-in', message, ...distid])
      expect(Sm2.verify(text, theirs.toString('base64'), publicKey)).toBe(true)
      expect(Sm2.verify(`${text}.`, theirs.toString('base64'), publicKey)).toBe(false)
    }
  })
  test('without the user id it refuses our signature: the id is part of it', () => {
    const message = file('message', 'm')
    const signature = file('signature', Buffer.from(Sm2.sign('m', privateKey), 'base64'))
    expect(() => check(message, signature, digest)).toThrow()
  })
  test('decrypts 12 of our fields, and we decrypt 12 of its own', () => {
    for (let index = 0; index < 12; index++) {
      const text = `13800138000${'密'.repeat(index)}`
      const sealed = Buffer.from(Sm2.encrypt(text, publicKey), 'base64')
      const opened = openssl(['pkeyutl', '-decrypt', '-inkey', keyFile, ...options], sealed)
      expect(opened.toString()).toBe(text)
      const theirs = openssl(['pkeyutl', '-encrypt', '-pubin', '-inkey', pubFile, ...options], text)
      expect(Sm2.decrypt(theirs.toString('base64'), privateKey)).toBe(text)
    }
  })
  test('its keys are read: PKCS#8, SEC 1 behind its parameters, SEC 1 under either label', () => {
    const generated = openssl(['ecparam', '-name', 'SM2', '-genkey']).toString()
    expect(generated).toMatch('SM2 PARAMETERS')
    const sec1 = openssl(['ec', '-in', keyFile]).toString()
    expect(sec1).toMatch('BEGIN SM2 PRIVATE KEY')
    for (const thing of [sec1, sec1.replaceAll('SM2 PRIVATE', 'EC PRIVATE'), pem(privateKey)])
      expect(Sm2.verify('m', Sm2.sign('m', thing), publicKey)).toBe(true)
    const own = Sm2.from(generated)
    expect(Sm2.verify('m', Sm2.sign('m', generated), createPublicKey(own))).toBe(true)
  })
  test('a certificate with an SM2 key is a public key, and no secret key', () => {
    const certificate = certify(keyFile, '5775B6A45ACD588826D15E583A95F5DD01020304', [
      '-sm3',
      '-sigopt',
      'distid:1234567812345678',
    ])
    expect(PemUtil.parseCertificateSerialNo(certificate)).toBe('5775B6A45ACD588826D15E583A95F5DD01020304')
    expect(Sm2.verify('m', Sm2.sign('m', privateKey), certificate)).toBe(true)
    expectError(() => Rsa.from(certificate, 'public'), ConfigError, 'ERR_KEY_TYPE', 'this is an SM2 key')
    expectError(() => Sm2.from(certificate), ConfigError, 'ERR_KEY_IS_CERTIFICATE', 'this is a certificate')
  })
})

test('a KeyObject that node made of its own export is the same key', () => {
  const again: KeyObject = createPrivateKey(pem(privateKey))
  expect(Sm2.verify('m', Sm2.sign('m', again), createPublicKey(again))).toBe(true)
})
