import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Formatter } from '../../lib/index.js'
import { authorization } from '../../lib/formats/formatter.js'

describe('the signed texts', () => {
  /** @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml the worked example */
  test("a request's is the one the documents print", () => {
    expect(Formatter.request('GET', '/v3/certificates', 1554208460, '593BEC0C930BF1AFEB40B4A08C8FB242')).toBe(
      'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
    )
  })
  test('a body that ends with a line feed gets another', () => {
    expect(Formatter.request('POST', '/x', '1', 'n', '{}\n')).toBe('POST\n/x\n1\nn\n{}\n\n')
  })
  test("an answer's has three lines, the last empty for a 204", () => {
    expect(Formatter.response(1554209980, 'c5ac7061fccab6bf3e254dcf98995b8c', '{"data":[]}')).toBe(
      '1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n{"data":[]}\n',
    )
    expect(Formatter.response('1554209980', 'c5ac')).toBe('1554209980\nc5ac\n\n')
  })
  test('joinedByLineFeed ends each piece', () => {
    expect(Formatter.joinedByLineFeed('a', 1, '')).toBe('a\n1\n\n')
    expect(Formatter.joinedByLineFeed('appid', 'timestamp', 'nonce', 'prepay_id=wx1')).toBe(
      'appid\ntimestamp\nnonce\nprepay_id=wx1\n',
    )
  })
})

describe('the Authorization header', () => {
  test('has the parameters of wechatpay-php in its order', () => {
    expect(
      Formatter.authorization(
        '1900009191',
        '593BEC0C930BF1AFEB40B4A08C8FB242',
        'c2ln/+==',
        1554208460,
        '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C',
      ),
    ).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1900009191",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",signature="c2ln/+==",timestamp="1554208460",serial_no="1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"',
    )
  })
  test('of a brand names the brand', () => {
    expect(authorization('WECHATPAY-BRAND-SHA256-RSA2048', 'brand_id', '40001', 'n', 's', 1, 'AA')).toBe(
      'WECHATPAY-BRAND-SHA256-RSA2048 brand_id="40001",nonce_str="n",signature="s",timestamp="1",serial_no="AA"',
    )
  })
})

describe('what APIv2 signs', () => {
  test('ksort sorts by ASCII: digits, capitals, underscore, small letters', () => {
    const thing = { b: 1, a_b: 2, aB: 3, a1: 4, B: 5, 10: 6, 9: 7, _: 8 }
    expect(Object.keys(Formatter.ksort(thing)).filter((key) => !/^\d+$/.test(key))).toEqual([
      'B',
      '_',
      'a1',
      'aB',
      'a_b',
      'b',
    ])
    expect(Formatter.ksort(thing)).toEqual(thing)
  })
  test('ksort gives a copy and leaves what it was given', () => {
    const thing = Object.freeze({ b: 1, a: 2 })
    expect(Formatter.ksort(thing)).not.toBe(thing)
    expect(Object.keys(thing)).toEqual(['b', 'a'])
  })
  test('queryStringLike leaves out sign and what is empty, and keeps 0 and false', () => {
    expect(
      Formatter.queryStringLike({
        a: 0,
        b: false,
        c: '',
        d: null,
        e: undefined,
        sign: 'X',
        f: ' ',
        g: '张 三&=',
        h: 10n,
      }),
    ).toBe('a=0&b=false&f= &g=张 三&=&h=10')
    expect(Formatter.queryStringLike({})).toBe('')
  })
  test('queryStringLike signs what a prototype-less answer holds, __proto__ too', () => {
    const answer = Object.assign(Object.create(null) as Record<string, string>, { b: '2' })
    Object.defineProperty(answer, '__proto__', { value: '1', enumerable: true })
    expect(Formatter.queryStringLike(answer)).toBe('b=2&__proto__=1')
  })
  test('sorted texts do not depend on the order given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), fc.string()), (thing) => {
        const turned = Object.fromEntries(Object.entries(thing).toReversed())
        expect(Formatter.queryStringLike(Formatter.ksort(turned))).toBe(
          Formatter.queryStringLike(Formatter.ksort(thing)),
        )
      }),
    )
  })
})

test('Formatter.timestamp is the time in whole seconds', () => {
  const timestamp = Formatter.timestamp()
  expect(Number.isInteger(timestamp)).toBe(true)
  expect(Math.abs(timestamp - Date.now() / 1000)).toBeLessThan(2)
})
