import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encode, queryString } from '../../lib/formats/query.js'
import { InputError } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'

const text = fc.string({ unit: 'binary' })

describe('encode', () => {
  test('escapes all but what RFC 3986 calls unreserved', () => {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')
    expect(encode(ascii).replace(/%[0-9A-F]{2}/g, '')).toBe(
      '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~',
    )
  })
  test.each([
    ["O'Brien", 'O%27Brien'],
    ['a b', 'a%20b'],
    ['100%', '100%25'],
    ['中文', '%E4%B8%AD%E6%96%87'],
    ['😀', '%F0%9F%98%80'],
    ['!()*', '%21%28%29%2A'],
    ['', ''],
  ])('%j', (given, expected) => {
    expect(encode(given)).toBe(expected)
  })
  test('decodes to what was given', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeURIComponent(encode(one))).toBe(one)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('queryString', () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, ''],
    [{ limit: 20, offset: 0 }, 'limit=20&offset=0'],
    [{ all: true, none: false }, 'all=true&none=false'],
    [{ a: [1, 'b', true] }, 'a=1&a=b&a=true'],
    [{ a: [] }, ''],
    [{ a: undefined, b: null, c: '' }, 'c='],
    [{ a: [undefined, 1, null] }, 'a=1'],
    [{ big: 12345678901234567890n }, 'big=12345678901234567890'],
    [{ at: new Date(0) }, 'at=1970-01-01T00%3A00%3A00.000Z'],
    [{ 'a b&c=d': 'e+f' }, 'a%20b%26c%3Dd=e%2Bf'],
  ])('%j', (query, expected) => {
    expect(queryString(query)).toBe(expected)
  })

  test('URLSearchParams keep their order and repeated names', () => {
    expect(queryString(new URLSearchParams("b=1&a=O'Brien&b=x+y"))).toBe('b=1&a=O%27Brien&b=x%20y')
  })
  test('a string, as Guzzle takes it, is written anew', () => {
    expect(queryString("limit=20&q=O'Brien+x%2B")).toBe('limit=20&q=O%27Brien%20x%2B')
    expect(queryString('')).toBe('')
  })
  test.each<[unknown, string]>([
    [['a'], 'a list'],
    [new Map([['a', 1]]), 'an object'],
    [42, '42'],
    [true, 'boolean'],
    [null, 'an object'],
  ])('%p in place of the query', (query, found) => {
    expectError(
      () => queryString(query as Record<string, unknown>),
      InputError,
      'ERR_INPUT_QUERY',
      `the query must be an object, a string or URLSearchParams, found ${found}`,
    )
  })
  test.each<[unknown, string]>([
    [Number.NaN, 'found NaN'],
    [Infinity, 'found Infinity'],
    [{}, 'found an object'],
    [{ a: 1 }, 'found an object'],
    [() => 1, 'found function'],
    [Symbol('x'), 'found symbol'],
    [new Date(Number.NaN), 'found an object'],
    [[['nested']], 'found an object'],
    [[{}], 'found an object'],
  ])('%p is no value', (value, message) => {
    expectError(
      () => queryString({ limit: value }),
      InputError,
      'ERR_INPUT_QUERY',
      `query.limit must be a string, a finite number, a boolean or a list of those, ${message}`,
    )
  })
  test('half a surrogate pair is refused in a name and in a value', () => {
    for (const query of [{ a: '\ud800' }, { '\udc00': 'a' }])
      expectError(() => queryString(query), InputError, 'ERR_INPUT_QUERY', 'half of a surrogate pair')
  })
  test('no URL parser changes a byte of it, and the server reads what was meant', () => {
    const query = fc.dictionary(
      text,
      fc.oneof(text, fc.integer(), fc.boolean(), fc.bigInt(), fc.array(fc.oneof(text, fc.integer()))),
    )
    fc.assert(
      fc.property(query, (given) => {
        const written = queryString(given)
        const url = new URL(`https://api.mch.weixin.qq.com/v3/x?${written}`)
        expect(url.search).toBe(written === '' ? '' : `?${written}`)
        const meant = Object.entries(given).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]),
        )
        expect([...url.searchParams]).toEqual(meant)
      }),
      { numRuns: 2000 },
    )
  })
})
