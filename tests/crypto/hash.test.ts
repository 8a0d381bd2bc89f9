import { describe, expect, test } from '@jest/globals'
import { createHash, createHmac, createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { Formatter, Hash } from '../../lib/index.js'
import { describeWithOpenssl, openssl } from '../helpers/keys.js'

const key = '192006250b4c09247ec02edce69f6a2d'

/**
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3 the worked example of the APIv2 signature
 */
describe('the example of the APIv2 documents', () => {
  const order = {
    appid: 'wxd930ea5d5a258f4f',
    mch_id: '10000100',
    device_info: '1000',
    body: 'test',
    nonce_str: 'ibuaiVcKdpRxkhJA',
  }
  const text = Formatter.queryStringLike(Formatter.ksort(order))

  test('the parameters are sorted and joined as printed', () => {
    expect(text).toBe(
      'appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA',
    )
  })
  test('the MD5 signature is the printed one', () => {
    expect(Hash.sign('MD5', text, key)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
    expect(Hash.md5(text, key).toUpperCase()).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
  })
  test('the HMAC-SHA256 signature is the printed one', () => {
    expect(Hash.sign('HMAC-SHA256', text, key)).toBe(
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    )
  })
  test('a sign that is already there and empty values change nothing', () => {
    expect(
      Formatter.queryStringLike(
        Formatter.ksort({ ...order, sign: 'X', attach: '', detail: undefined, note: null }),
      ),
    ).toBe(text)
  })
})

describe('Hash.md5', () => {
  // printf '' | openssl md5; printf 'abc' | openssl md5
  test.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ])('of %j without a key is the plain digest', (text, digest) => {
    expect(Hash.md5(text)).toBe(digest)
    expect(Hash.md5(text, '', true)).toBe(digest)
  })
  test("an agency's key is called secret", () => {
    expect(Hash.md5('a=1', 'k', true)).toBe(Hash.md5('a=1&secret=k'))
    expect(Hash.md5('a=1', 'k', 1000247)).toBe(Hash.md5('a=1&secret=k'))
    expect(Hash.md5('a=1', 'k', '')).toBe(Hash.md5('a=1&key=k'))
  })
  test('text, bytes and a secret KeyObject are the same key', () => {
    const expected = Hash.md5('a=1', key)
    expect(Hash.md5('a=1', Buffer.from(key))).toBe(expected)
    expect(Hash.md5(Buffer.from('a=1'), createSecretKey(Buffer.from(key)))).toBe(expected)
  })
})

describe('Hash.hmac and Hash.sign', () => {
  test.each([
    ['md5', 32],
    ['sha256', 64],
    ['sha384', 96],
  ])('%s gives %i hex digits', (algorithm, length) => {
    const digest = Hash.hmac('text', key, algorithm)
    expect(digest).toMatch(new RegExp(`^[0-9a-f]{${length}}$`))
    expect(digest).toBe(createHmac(algorithm, key).update(`text&key=${key}`).digest('hex'))
  })
  test('an unknown type is no signature', () => {
    expect(Hash.sign('sha256', 'a=1', key)).toBeUndefined()
    expect(Hash.sign('md5', 'a=1', key)).toBeUndefined()
    expect(Hash.sign('constructor', 'a=1', key)).toBeUndefined()
  })
  test("the types have wechatpay-php's names", () => {
    expect([Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256]).toEqual(['MD5', 'HMAC-SHA256'])
  })
  test('any text and key give what node:crypto gives over text&key=KEY', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (text, secret) => {
          const expected = createHash('md5')
            .update(Buffer.concat([Buffer.from(text), Buffer.from('&key='), Buffer.from(secret)]))
            .digest('hex')
          expect(Hash.sign('MD5', text, secret)).toBe(expected.toUpperCase())
        },
      ),
    )
  })
})

describe('Hash.equals', () => {
  test('tells equal from different, longer, shorter and absent', () => {
    expect(Hash.equals('9A0A', '9A0A')).toBe(true)
    expect(Hash.equals('', '')).toBe(true)
    for (const other of ['9A0B', '9a0a', '9A0', '9A0A0', '', null, undefined])
      expect(Hash.equals('9A0A', other)).toBe(false)
  })
  test('a list or a number is never equal', () => {
    expect(Hash.equals('1', ['1'] as unknown as string)).toBe(false)
    expect(Hash.equals('1', 1 as unknown as string)).toBe(false)
  })
  test('texts of equal length in characters but not in bytes differ', () => {
    expect(Hash.equals('ab', 'é'.normalize('NFC') + 'b')).toBe(false)
  })
})

describeWithOpenssl('digests agree with the openssl program', () => {
  const thing = 'appid=wxd930ea5d5a258f4f&body=腾讯充值中心'
  const printed = (...args: string[]) =>
    openssl(
      ['dgst', '-r', ...args],
      args.includes('-hmac') || args.includes('-md5') ? `${thing}&key=${key}` : thing,
    )
      .toString()
      .split(' ')[0]

  test('MD5 with a key', () => {
    expect(Hash.md5(thing, key)).toBe(printed('-md5'))
  })
  test.each(['sha256', 'sha384', 'sha512'])('HMAC with %s', (algorithm) => {
    expect(Hash.hmac(thing, key, algorithm)).toBe(printed(`-${algorithm}`, '-hmac', key))
  })
  test.each(['sha256', 'sha1', 'sm3'] as const)('the file digest %s', (algorithm) => {
    expect(Hash.digest(algorithm, thing)).toBe(printed(`-${algorithm}`))
  })
})
