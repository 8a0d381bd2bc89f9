import { describe, expect, test } from '@jest/globals'
import { createCipheriv, webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { AesEcb, AesGcm, DecryptError, Formatter, Hash, InputError, Rsa } from '../../lib/index.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { describeWithOpenssl, openssl, pairOf } from '../helpers/keys.js'

const key = Formatter.nonce(32)
const nonce = 'katvtHDDPxkw'
const text = '{"transaction_id":"1217752501201407033233368018","trade_state":"支付成功"}'
const hex = (thing: string | Uint8Array) => Buffer.from(thing as Uint8Array).toString('hex')

describe('AesGcm', () => {
  /**
   * @see https://csrc.nist.gov/projects/block-cipher-techniques/bcm GCM specification (McGrew and Viega), test cases 13 and 14: all zero
   */
  test.each([
    ['13', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    ['14', '\0'.repeat(16), 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
  ])('test case %s of the GCM specification', (_, plaintext, expected) => {
    const ciphertext = AesGcm.encrypt(plaintext, new Uint8Array(32), '\0'.repeat(12))
    expect(hex(Buffer.from(ciphertext, 'base64'))).toBe(expected)
    expect(AesGcm.decrypt(ciphertext, new Uint8Array(32), '\0'.repeat(12))).toBe(plaintext)
  })
  test("the arguments stand in wechatpay-php's order, the tag at the end", async () => {
    const web = await webcrypto.subtle.importKey('raw', Buffer.from(key), 'AES-GCM', false, ['encrypt'])
    const algorithm = {
      name: 'AES-GCM',
      iv: Buffer.from(nonce),
      additionalData: Buffer.from('transaction'),
      tagLength: 128,
    }
    const expected = Buffer.from(await webcrypto.subtle.encrypt(algorithm, web, Buffer.from(text))).toString(
      'base64',
    )
    expect(AesGcm.encrypt(text, key, nonce, 'transaction')).toBe(expected)
    expect(AesGcm.decrypt(expected, key, nonce, 'transaction')).toBe(text)
  })
  test('no associated data, null and an empty string are the same', () => {
    const ciphertext = AesGcm.encrypt(text, key, nonce)
    expect(AesGcm.encrypt(text, key, nonce, null)).toBe(ciphertext)
    expect([
      AesGcm.decrypt(ciphertext, key, nonce),
      AesGcm.decrypt(ciphertext, key, nonce, null),
      AesGcm.decrypt(ciphertext, Buffer.from(key), nonce, ''),
    ]).toEqual([text, text, text])
  })
  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (plaintext, data) => {
        expect(AesGcm.decrypt(AesGcm.encrypt(plaintext, key, nonce, data), key, nonce, data)).toBe(plaintext)
      }),
    )
  })

  const ciphertext = AesGcm.encrypt('x'.repeat(64), key, nonce, 'refund')
  const bytes = Buffer.from(ciphertext, 'base64')

  test('no single flipped bit of ciphertext or tag decrypts', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(thrownBy(() => AesGcm.decrypt(flipped.toString('base64'), key, nonce, 'refund'))).toMatchObject({
        code: 'ERR_DECRYPT_AUTH',
      })
    }
  })
  test('no truncation decrypts', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(
        thrownBy(() => AesGcm.decrypt(bytes.subarray(0, length).toString('base64'), key, nonce, 'refund')),
      ).toMatchObject({ code: length < 16 ? 'ERR_DECRYPT_ENCODING' : 'ERR_DECRYPT_AUTH' })
    }
  })
  test.each<[string, () => unknown, string]>([
    [
      'another key',
      () => AesGcm.decrypt(ciphertext, Formatter.nonce(32), nonce, 'refund'),
      'Was the APIv3 key reset',
    ],
    [
      'another nonce',
      () => AesGcm.decrypt(ciphertext, key, 'katvtHDDPxkW', 'refund'),
      'key, nonce and associated data',
    ],
    [
      'other associated data',
      () => AesGcm.decrypt(ciphertext, key, nonce, 'transaction'),
      'key, nonce and associated data',
    ],
    ['no associated data', () => AesGcm.decrypt(ciphertext, key, nonce), 'key, nonce and associated data'],
  ])('it does not open with %s', (_, call, message) => {
    expectError(call, DecryptError, 'ERR_DECRYPT_AUTH', message)
  })

  test.each([31, 33, 16, 0])('a key of %i bytes is refused both ways', (length) => {
    expectError(
      () => AesGcm.decrypt(ciphertext, 'k'.repeat(length), nonce),
      DecryptError,
      'ERR_DECRYPT_KEY',
      `must be 32 bytes, found ${length}`,
    )
    expectError(
      () => AesGcm.encrypt('x', 'k'.repeat(length), nonce),
      DecryptError,
      'ERR_DECRYPT_KEY',
      `found ${length}`,
    )
  })
  test('32 characters of more than one byte are no 32 bytes', () => {
    expectError(
      () => AesGcm.encrypt('x', '密'.repeat(32), nonce),
      DecryptError,
      'ERR_DECRYPT_KEY',
      'found 96',
    )
  })
  test.each([0, 11, 13, 16])('a nonce of %i bytes is refused both ways', (length) => {
    expectError(
      () => AesGcm.decrypt(ciphertext, key, 'n'.repeat(length)),
      DecryptError,
      'ERR_DECRYPT_NONCE',
      `must be 12 bytes, found ${length}`,
    )
    expectError(
      () => AesGcm.encrypt('x', key, 'n'.repeat(length)),
      DecryptError,
      'ERR_DECRYPT_NONCE',
      `found ${length}`,
    )
  })
  test.each([
    '',
    '!!!',
    `${ciphertext}=`,
    ciphertext.replace(/^./, '*'),
    ` ${ciphertext}`,
    bytes.toString('hex').slice(1),
  ])('%j is no ciphertext', (thing) => {
    expectError(
      () => AesGcm.decrypt(thing, key, nonce, 'refund'),
      DecryptError,
      'ERR_DECRYPT_ENCODING',
      'base64 of at least 16 bytes',
    )
  })
  test('no error shows the key or the text', () => {
    const error = thrownBy(() => AesGcm.decrypt(ciphertext, key, nonce)) as DecryptError
    expect(`${String(error)}${error.stack}${JSON.stringify(error)}`).not.toContain(key)
  })
})

describe('AesEcb', () => {
  const secret = Formatter.nonce(32)
  const refund = '<root><refund_id>50000706942018052004</refund_id><remark>退款</remark></root>'

  test('opens with the MD5 of the APIv2 key what was closed with it', () => {
    const ciphertext = AesEcb.encrypt(refund, Hash.md5(secret))
    expect(AesEcb.decrypt(ciphertext, Hash.md5(secret))).toBe(refund)
    expect(AesEcb.decrypt(ciphertext, Buffer.from(Hash.md5(secret)))).toBe(refund)
  })
  test('PKCS#7 padding, as the documents ask', () => {
    const cipher = createCipheriv('aes-256-ecb', Hash.md5(secret), null)
    expect(AesEcb.encrypt('x'.repeat(32), Hash.md5(secret))).toBe(
      Buffer.concat([cipher.update('x'.repeat(32)), cipher.final()]).toString('base64'),
    )
  })
  test('another key, a cut and plain text do not open', () => {
    const ciphertext = AesEcb.encrypt(refund, Hash.md5(secret))
    for (const [thing, with_] of [
      [ciphertext.slice(0, -4), Hash.md5(secret)],
      ['', Hash.md5(secret)],
      [refund, Hash.md5(secret)],
    ] as const) {
      expectError(
        () => AesEcb.decrypt(thing, with_),
        DecryptError,
        'ERR_DECRYPT_AUTH',
        'The key is Hash.md5(APIv2 key), in lower case',
      )
    }
  })
  test('a key that is not 32 bytes is refused both ways', () => {
    expectError(
      () => AesEcb.encrypt('x', `${secret}\n`),
      DecryptError,
      'ERR_DECRYPT_KEY',
      'must be 32 bytes, found 33. Is it Hash.md5(APIv2 key)?',
    )
    expectError(() => AesEcb.decrypt('AAAA', ''), DecryptError, 'ERR_DECRYPT_KEY', 'found 0')
  })
  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plaintext) => {
        expect(AesEcb.decrypt(AesEcb.encrypt(plaintext, key), key)).toBe(plaintext)
      }),
    )
  })
})

describeWithOpenssl('AES agrees with the openssl program', () => {
  test('ECB is openssl enc -aes-256-ecb', () => {
    expect(AesEcb.encrypt(text, key)).toBe(
      openssl(['enc', '-aes-256-ecb', '-K', hex(key)], text).toString('base64'),
    )
    expect(
      AesEcb.decrypt(openssl(['enc', '-aes-256-ecb', '-K', hex(key)], text).toString('base64'), key),
    ).toBe(text)
  })
  test('the text of GCM is that of CTR, counted from 2 behind the nonce (NIST SP 800-38D, 7.1)', () => {
    const ctr = openssl(['enc', '-aes-256-ctr', '-K', hex(key), '-iv', `${hex(nonce)}00000002`], text)
    expect(
      Buffer.from(AesGcm.encrypt(text, key, nonce, 'transaction'), 'base64')
        .subarray(0, -16)
        .equals(ctr),
    ).toBe(true)
  })
  test('the tag over associated data alone is openssl mac GMAC', () => {
    const tag = openssl(
      [
        'mac',
        '-cipher',
        'AES-256-GCM',
        '-macopt',
        `hexkey:${hex(key)}`,
        '-macopt',
        `hexiv:${hex(nonce)}`,
        'GMAC',
      ],
      'transaction',
    )
    expect(hex(Buffer.from(AesGcm.encrypt('', key, nonce, 'transaction'), 'base64'))).toBe(
      tag.toString().trim().toLowerCase(),
    )
  })
})

describe('an argument of another type is named, and not repeated', () => {
  const rsa = pairOf('merchant')
  const any = (value: unknown): never => value as never
  test.each<[string, () => unknown, string]>([
    [
      'a number to encrypt',
      () => AesGcm.encrypt(any(123), key, nonce),
      'AesGcm.encrypt: plaintext must be a string or bytes, found a number: write String(value)',
    ],
    [
      'an object to encrypt',
      () => AesGcm.encrypt(any({ a: 1 }), key, nonce),
      'AesGcm.encrypt: plaintext must be a string or bytes, found an object: write JSON.stringify(value)',
    ],
    [
      'nothing to encrypt',
      () => AesGcm.encrypt(any(undefined), key, nonce),
      'AesGcm.encrypt: plaintext must be a string or bytes, found undefined',
    ],
    [
      'no key',
      () => AesGcm.encrypt('x', any(undefined), nonce),
      'AesGcm: key must be a string or bytes, found undefined',
    ],
    [
      'no nonce',
      () => AesGcm.encrypt('x', key, any(undefined)),
      'AesGcm: nonce must be a string, found undefined',
    ],
    [
      'associated data',
      () => AesGcm.encrypt('x', key, nonce, any(5)),
      'AesGcm.encrypt: associatedData must be a string or bytes, found a number',
    ],
    [
      'no ciphertext',
      () => AesGcm.decrypt(any(undefined), key, nonce),
      'AesGcm.decrypt: ciphertext must be a string, found undefined',
    ],
    [
      'ECB: a number',
      () => AesEcb.encrypt(any(123), Hash.md5(key)),
      'AesEcb.encrypt: plaintext must be a string or bytes, found a number',
    ],
    [
      'ECB: no key',
      () => AesEcb.encrypt('x', any(undefined)),
      'AesEcb: key must be a string or bytes, found undefined',
    ],
    [
      'ECB: a number to decrypt',
      () => AesEcb.decrypt(any(123), Hash.md5(key)),
      'AesEcb.decrypt: ciphertext must be a string, found a number',
    ],
    [
      'RSA: a number',
      () => Rsa.encrypt(any(123), rsa.publicKey),
      'Rsa.encrypt: plaintext must be a string, found a number',
    ],
    [
      'RSA: no ciphertext',
      () => Rsa.decrypt(any(null), rsa.privateKey),
      'Rsa.decrypt: ciphertext must be a string, found null',
    ],
    [
      'RSA: an object to sign',
      () => Rsa.sign(any({}), rsa.privateKey),
      'Rsa.sign: message must be a string or bytes, found an object: write JSON.stringify(value)',
    ],
    [
      'RSA: no signature',
      () => Rsa.verify('x', any(undefined), rsa.publicKey),
      'Rsa.verify: signature must be a string, found undefined',
    ],
    [
      'RSA: no message',
      () => Rsa.verify(any([]), 'x', rsa.publicKey),
      'Rsa.verify: message must be a string or bytes, found a list',
    ],
    ['MD5: a number', () => Hash.md5(any(1)), 'Hash.md5: thing must be a string or bytes, found a number'],
    [
      'HMAC: a number',
      () => Hash.hmac(any(1), key),
      'Hash.hmac: thing must be a string or bytes, found a number',
    ],
    [
      'no key of a digest',
      () => Hash.sign('MD5', 'a=1', any({})),
      'Hash: key must be a string or bytes, found an object',
    ],
    [
      'SHA-256: a number',
      () => Hash.digest('sha256', any(1)),
      'Hash.digest: thing must be a string or bytes, found a number',
    ],
  ])('%s', (_, call, message) => {
    expectError(call, InputError, 'ERR_INPUT_TYPE', message)
  })
})
