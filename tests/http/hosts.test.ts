import { describe, expect, test } from '@jest/globals'
import { DEFAULT_BASE_URL, isPlatform, isSecure, resolveUrl } from '../../lib/http/hosts.js'
import { isLoopback } from '../../lib/text/loopback.js'
import { InputError } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'

const base = new URL(DEFAULT_BASE_URL)
const local = new URL('http://127.0.0.1:8080/sandbox/')
const resolve = (path: string, from = base) => resolveUrl(path, from, [from]).href

describe('a path goes to the configured origin', () => {
  test.each([
    ['v3/pay/transactions/native', '/v3/pay/transactions/native'],
    ['v3/applyment4sub/applyment/', '/v3/applyment4sub/applyment/'],
    ['v3/x?a=1&b=%27', '/v3/x?a=1&b=%27'],
    ['v3/a%2Fb', '/v3/a%2Fb'],
    ['v3//x', '/v3//x'],
    ['v3/x?next=../y', '/v3/x?next=../y'],
    ['v3/...', '/v3/...'],
    ['v3/.x', '/v3/.x'],
    ['v3/a:b@c', '/v3/a:b@c'],
    ['user@evil.example', '/user@evil.example'],
    ['v3/．．/x', '/v3/%EF%BC%8E%EF%BC%8E/x'],
    ['v3/%252e%252e/x', '/v3/%252e%252e/x'],
  ])('%s', (path, expected) => {
    expect(resolve(path)).toBe(`https://api.mch.weixin.qq.com${expected}`)
  })

  test('below the path of a base URL', () => {
    expect(resolve('v3/x', local)).toBe('http://127.0.0.1:8080/sandbox/v3/x')
    expect(resolve('/v3/x', local)).toBe('http://127.0.0.1:8080/v3/x')
  })
})

describe('an absolute URL is followed', () => {
  test.each([
    'https://api.mch.weixin.qq.com/v3/x?a=1',
    'https://api2.mch.weixin.qq.com/v3/x',
    'https://apihk.mch.weixin.qq.com/v3/x',
    'https://fraud.mch.weixin.qq.com/risk/getpublickey',
    'https://payapp.weixin.qq.com/x',
    'https://payapp.mch.weixin.qq.com/x',
    'https://api.wechatpay.cn/v3/x',
    'https://api2.wechatpay.cn/v3/x',
    'https://API.MCH.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com:443/v3/x',
  ])('to %s', (url) => {
    expect(resolve(url)).toBe(new URL(url).href)
  })

  test('to the configured origin, and from there to WeChat Pay', () => {
    expect(resolve('http://127.0.0.1:8080/file', local)).toBe('http://127.0.0.1:8080/file')
    expect(resolve('https://api.mch.weixin.qq.com/v3/x', local)).toBe('https://api.mch.weixin.qq.com/v3/x')
  })
})

describe('a foreign address is refused before anything is sent', () => {
  test.each([
    'https://evil.example/',
    'https://evil.example/v3/x',
    '//evil.example/v3',
    'http:\\\\evil.example',
    'https:\\\\evil.example',
    '\\\\evil.example/x',
    '/\\evil.example',
    'https://user@evil.example/',
    'https://api.mch.weixin.qq.com@evil.example/',
    'https://api.mch.weixin.qq.com.evil.example/',
    'https://evil-mch.weixin.qq.com/',
    'https://mch.weixin.qq.com.evil/',
    'https://xapi.wechatpay.cn.evil/',
    'https://evilwechatpay.cn/',
    'https://a.b.wechatpay.cn/',
    'https://api.mch.weixin.qq.com:8443/',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'https://аpi.mch.weixin.qq.com/',
    'https://api。mch。weixin。qq。com.evil/',
    'http://api.mch.weixin.qq.com/v3/x',
    'http://evil.example/',
    'https://weixin.qq.com/',
    'https://xpayapp.weixin.qq.com/',
    'https://user:password@api.mch.weixin.qq.com/',
    'https://api.mch.weixin.qq.com./v3',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'ftp://api.mch.weixin.qq.com/',
    'https:evil.example',
    'https:/evil.example',
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'ws://api.mch.weixin.qq.com/',
    'https://',
    'https:///evil.example/x',
  ])('%s', (url) => {
    const error = expectError(
      () => resolve(url),
      InputError,
      'ERR_HOST_FORBIDDEN',
      /neither the configured https:\/\/api\.mch\.weixin\.qq\.com nor a host of WeChat Pay|not a URL of WeChat Pay/,
    )
    expect(error.outcome).toBe('not-sent')
  })
  test('another port of the configured machine is another place', () => {
    expectError(
      () => resolve('http://127.0.0.1:8081/x', local),
      InputError,
      'ERR_HOST_FORBIDDEN',
      'http://127.0.0.1:8081 is neither',
    )
  })
  test('the message shows no user name and no password', () => {
    expect(
      expectError(
        () => resolve('https://user:password@evil.example/x'),
        InputError,
        'ERR_HOST_FORBIDDEN',
        'https://evil.example',
      ).message,
    ).not.toMatch('password')
  })
})

describe('a path that a URL parser would move is refused', () => {
  test.each([
    'v3/../x',
    'v3/x/..',
    'v3/x/../../y',
    '..',
    '.',
    './v3',
    'v3/./x',
    'v3/x/.',
    'v3/%2e%2e/x',
    'v3/%2E./x',
    'v3/.%2e',
    'v3/x/%2e',
    'v3\\x',
    'v3/..\\x',
    'https://api.mch.weixin.qq.com/v3/../x',
    'https://api.mch.weixin.qq.com/v3/x/.',
    'https://api.mch.weixin.qq.com/v3\\x',
    'v3/../x?a=1',
  ])('%j', (path) => {
    expectError(() => resolve(path), InputError, 'ERR_INPUT_PATH', 'segment or a backslash')
  })

  test.each(['v3/a\tb', 'v3/a\nb', 'v3/a\0b', ' v3/x', 'v3/x ', 'v3/x?a=\r\n1', 'v3/x?a=1 '])(
    '%j',
    (path) => {
      expectError(
        () => resolve(path),
        InputError,
        'ERR_INPUT_PATH',
        'holds a control character, or a blank at its end',
      )
    },
  )
  test.each(['v3/x#y', '#', 'v3/x?a=#'])('%j', (path) => {
    expectError(() => resolve(path), InputError, 'ERR_INPUT_PATH', 'a "#" cannot be part of a path')
  })
})

test('what is loopback, platform and secure', () => {
  const kinds = (url: string) => [isLoopback, isPlatform, isSecure].map((is) => is(new URL(url)))
  expect(kinds('http://127.0.0.1:1/')).toEqual([true, false, true])
  expect(kinds('http://127.9.9.9/')).toEqual([true, false, true])
  expect(kinds('http://[::1]:1/')).toEqual([true, false, true])
  expect(kinds('http://localhost/')).toEqual([true, false, true])
  expect(kinds('http://localhost.evil/')).toEqual([false, false, false])
  expect(kinds('http://127.0.0.1.evil/')).toEqual([false, false, false])
  expect(kinds('https://api.mch.weixin.qq.com/')).toEqual([false, true, true])
  expect(kinds('https://evil.example/')).toEqual([false, false, true])
})
