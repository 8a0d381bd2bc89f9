import { describe, expect, test } from '@jest/globals'
import { sign } from 'node:crypto'
import fc from 'fast-check'
import { CLOCK_TOLERANCE_IN_SECONDS, isSigned, verifySignature } from '../../lib/crypto/platform-signature.js'
import { SignatureError } from '../../lib/index.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { pairOf } from '../helpers/keys.js'

const platform = pairOf('platform')
const serial = 'PUB_KEY_ID_0114232134912410000000000000'
const keys = new Map([[serial, platform.publicKey]])
const now = 1_554_209_980_000
const body = Buffer.from('{"code_url":"weixin://wxpay/bizpayurl?pr=1"}')
const facts = { request: 'GET /v3/certificates', outcome: 'unknown' } as const

type Headers = Record<string, string>
function mint(
  over: Uint8Array = body,
  timestamp: number | string = now / 1000,
  key = platform.privateKey,
): Headers {
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), over, Buffer.from('\n')])
  return {
    'wechatpay-timestamp': String(timestamp),
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': sign('sha256', message, key).toString('base64'),
  }
}
const check =
  (headers: Headers, bytes: Uint8Array = body) =>
  () =>
    verifySignature(headers, bytes, keys, now, facts)
const spoilt = (name: string, value: string): Headers => ({ ...mint(), [`wechatpay-${name}`]: value })

describe('verifySignature accepts', () => {
  test('a genuine answer', () => {
    expect(check(mint())).not.toThrow()
  })
  test('a genuine empty answer', () => {
    expect(check(mint(Buffer.alloc(0)), Buffer.alloc(0))).not.toThrow()
  })
  test('bytes that are no UTF-8', () => {
    expect(check(mint(Buffer.from([0xff, 0])), Buffer.from([0xff, 0]))).not.toThrow()
  })
  test.each([-CLOCK_TOLERANCE_IN_SECONDS, 0, CLOCK_TOLERANCE_IN_SECONDS])(
    'an answer signed %i s from now',
    (skew) => {
      expect(check(mint(body, now / 1000 + skew))).not.toThrow()
    },
  )
  test('any body', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(check(mint(bytes), bytes)).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })
})

describe('verifySignature rejects', () => {
  test.each(['timestamp', 'nonce', 'signature', 'serial'])(
    'an answer whose %s is missing or empty',
    (name) => {
      const { [`wechatpay-${name}`]: _, ...without } = mint()
      expectError(
        check(without),
        SignatureError,
        'ERR_SIG_MISSING',
        `GET /v3/certificates: the answer carries no wechatpay-${name}`,
      )
      expectError(check(spoilt(name, '')), SignatureError, 'ERR_SIG_MISSING', `wechatpay-${name}`)
      expect([isSigned(mint()), isSigned(without)]).toEqual([true, false])
    },
  )
  test('an answer without any, naming all four', () => {
    expectError(
      check({}),
      SignatureError,
      'ERR_SIG_MISSING',
      'wechatpay-timestamp, wechatpay-nonce, wechatpay-signature, wechatpay-serial',
    )
  })
  test.each([
    'abc',
    '1554209980.5',
    '-1',
    ' 1554209980',
    '1e9',
    '0x5ca3',
    '1554209980, 1554209980',
    '9'.repeat(13),
    'NaN',
  ])('the timestamp %j', (timestamp) => {
    expectError(
      check(mint(body, timestamp)),
      SignatureError,
      'ERR_SIG_HEADER',
      'Wechatpay-Timestamp must be a whole number of seconds',
    )
  })
  test.each(['A, B', 'A B', 'A-B', '../A'])('the serial %j', (value) => {
    expectError(
      check(spoilt('serial', value)),
      SignatureError,
      'ERR_SIG_HEADER',
      'Wechatpay-Serial must be one serial number',
    )
  })
  test('a doubled nonce', () => {
    expectError(
      check(spoilt('nonce', 'a, b')),
      SignatureError,
      'ERR_SIG_HEADER',
      'Wechatpay-Nonce must be one value',
    )
  })
  test.each([
    [-301, '301 s ago'],
    [301, '301 s ahead'],
    [-1_554_209_980, 'ago'],
  ])('an answer signed %i s from now', (skew, message) => {
    expectError(check(mint(body, now / 1000 + skew)), SignatureError, 'ERR_SIG_EXPIRED', message)
  })
  test.each([
    [-400, '400 s ahead'],
    [400, '400 s behind'],
  ])('an answer dated %i s from now, with the clock that the Date header shows', (skew, clock) => {
    const headers = { ...mint(body, now / 1000 + skew), date: new Date(now + skew * 1000).toUTCString() }
    expectError(check(headers), SignatureError, 'ERR_SIG_EXPIRED', `this machine's clock is ${clock}`)
  })
  test.each(['5157F09EFDC096DE15EBE81A47057A72', '__proto__', 'constructor', 'toString'])(
    'the unknown serial %s, naming the known ones',
    (value) => {
      expectError(
        check(spoilt('serial', value)),
        SignatureError,
        'ERR_SIG_SERIAL',
        `serial ${value}, not one of certs [${serial}]. Was the platform certificate rotated?`,
      )
    },
  )
  test('a probe, told apart', () => {
    expectError(
      check(spoilt('signature', 'WECHATPAY/SIGNTEST/abc=')),
      SignatureError,
      'ERR_SIG_PROBE',
      'wrong on purpose',
    )
  })
  test.each<[string, (genuine: string) => string]>([
    ['is too short', () => 'AAAA'],
    ['is no base64', () => '!'],
    ['has a blank', () => 'a b'],
    ['ends with a line feed', (genuine) => `${genuine}\n`],
    ['is cut', (genuine) => genuine.slice(4)],
  ])('a signature that %s', (_, spoil) => {
    const headers = mint()
    expectError(
      check({ ...headers, 'wechatpay-signature': spoil(headers['wechatpay-signature']!) }),
      SignatureError,
      'ERR_SIG_ENCODING',
      'not the base64 of a signature of this key',
    )
  })
  test('a doubled signature', () => {
    const { 'wechatpay-signature': signature } = mint()
    expectError(
      check(spoilt('signature', `${signature}, ${signature}`)),
      SignatureError,
      'ERR_SIG_HEADER',
      'Wechatpay-Signature must be one value',
    )
  })
  test("another key's signature", () => {
    expectError(
      check(mint(body, now / 1000, pairOf('merchant').privateKey)),
      SignatureError,
      'ERR_SIG_INVALID',
      'Was the body changed on the way?',
    )
  })
  test('each single flipped bit of the signature', () => {
    const headers = mint()
    const signature = Buffer.from(headers['wechatpay-signature']!, 'base64')
    for (let bit = 0; bit < 2048; bit++) {
      const flipped = Buffer.from(signature)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(
        thrownBy(check({ ...headers, 'wechatpay-signature': flipped.toString('base64') })),
      ).toMatchObject({ code: 'ERR_SIG_INVALID' })
    }
  })
  test('each single changed byte of the body, the timestamp and the nonce', () => {
    const headers = mint()
    for (let at = 0; at < body.length; at++) {
      const changed = Buffer.from(body)
      changed[at]! ^= 1
      expect(thrownBy(check(headers, changed))).toMatchObject({ code: 'ERR_SIG_INVALID' })
    }
    for (const name of ['wechatpay-timestamp', 'wechatpay-nonce']) {
      for (let at = 0; at < headers[name]!.length; at++) {
        const digit = headers[name]![at] === '1' ? '2' : '1'
        const changed = headers[name]!.slice(0, at) + digit + headers[name]!.slice(at + 1)
        expect(thrownBy(check({ ...headers, [name]: changed }))).toMatchObject({
          code: expect.stringMatching(/^ERR_SIG_(INVALID|EXPIRED)$/),
        })
      }
    }
  })
  test('a longer, a shorter and a restringified body', () => {
    for (const changed of [
      Buffer.concat([body, Buffer.from(' ')]),
      body.subarray(1),
      Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1)),
      Buffer.concat([Buffer.from('\uFEFF'), body]),
    ]) {
      expectError(check(mint(), changed), SignatureError, 'ERR_SIG_INVALID', 'does not fit the answer')
    }
  })
})
