import { describe, expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { plainJson, readJson, writeJson } from '../../lib/formats/json.js'
import { InputError } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { workOf } from '../helpers/stopwatch.js'

const LARGEST = Number.MAX_SAFE_INTEGER

describe('writeJson', () => {
  class Order {
    out_trade_no = 'A1'
  }
  test.each<[string, unknown]>([
    ['scalars', { a: 'x', b: 1, c: -1.5, d: true, e: null, f: undefined }],
    ['the largest integer that is exact', { max: LARGEST, min: -LARGEST }],
    ['lists', [1, [2, { a: [] }]]],
    ['a scalar', 'x'],
    ['instances of a class with members', { order: new Order() }],
    ['an object of another realm', runInNewContext('({ a: { b: [1] } })')],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['empty objects and lists', { a: {}, b: [] }],
    ['a Date', { at: new Date(0) }],
    ['a URL', { notify_url: new URL('https://www.example.com/notify') }],
    ['what has a toJSON of its own', { a: { toJSON: () => ({ b: 1 }) } }],
    ['String and Number objects', { a: new String('x'), b: new Number(1) }],
    ['a member named toJSON that is no function', { toJSON: 1 }],
    ['a member named constructor', { constructor: 'kept' }],
  ])('writes %s as JSON.stringify does', (_, value) => {
    expect(writeJson(value)).toBe(JSON.stringify(value))
    expect(plainJson(value)).toEqual(JSON.parse(JSON.stringify(value)))
  })

  test.each([2 ** 53, -(2 ** 53), Number('1839204758493028353'), 1e21, 1e300])(
    'refuses the integer %d',
    (number) => {
      for (const [value, path] of [
        [number, 'json'],
        [{ id: number }, 'json.id'],
        [{ a: { b: [0, { c: number }] } }, 'json.a.b[1].c'],
        [{ at: { toJSON: () => number } }, 'json.at'],
        [{ boxed: new Number(number) }, 'json.boxed'],
      ] as const)
        expectError(
          () => writeJson(value),
          InputError,
          'ERR_INPUT_BODY',
          `${path} is an integer above 2^53, which a number cannot hold exactly: give it as a string (`,
        )
    },
  )

  const generator = (function* () {
    yield 1
  })()
  test.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [new Map([['a', 1]]), 'a Map'],
    [
      new (class Cart extends Map {
        readonly total = 1
      })(),
      'a Cart',
    ],
    [new Set([1]), 'a Set'],
    [new WeakMap(), 'a WeakMap'],
    [Promise.resolve(1), 'a Promise'],
    [/x/, 'a RegExp'],
    [Object.assign(new Error('x'), { code: 'E' }), 'a Error'],
    [Buffer.from('x'), 'a Buffer'],
    [new Uint8Array(1), 'a Uint8Array'],
    [new ArrayBuffer(1), 'a ArrayBuffer'],
    [new URLSearchParams('a=1'), 'a URLSearchParams'],
    [new Headers({ a: '1' }), 'a Headers'],
    [new Blob(['x']), 'a Blob'],
    [generator, 'a Generator'],
    [new Date(Number.NaN), 'an invalid Date'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('refuses %p, which JSON.stringify would leave out or change', (value, found) => {
    for (const [body, path] of [
      [{ a: value }, 'json.a'],
      [{ a: [{ b: value }] }, 'json.a[0].b'],
    ] as const)
      expectError(
        () => writeJson(body),
        InputError,
        'ERR_INPUT_BODY',
        `${path} must be a string, a finite number, a boolean, null, a list or an object of those, found ${found} (`,
      )
  })
  test.each<[string, unknown, RegExp]>([
    ['an object that holds itself', Object.assign({}, { a: [] as unknown[] }), /circular/],
    ['a BigInt', { a: 1n }, /BigInt/],
    [
      'a member that throws',
      {
        get a() {
          throw new Error('broken\nsecond line')
        },
      },
      /JSON: broken \(/,
    ],
    ['undefined', undefined, /a undefined cannot be written/],
    ['a function', () => 1, /a function cannot be written/],
    ['a stream', { file: Readable.from(['x']) }, /./],
  ])('refuses %s', (name, value, message) => {
    if (name.includes('itself')) (value as { a: unknown[] }).a.push(value)
    expectError(() => writeJson(value), InputError, 'ERR_INPUT_BODY', message)
  })
  test('calls it as it is told and opens with the request', () => {
    expectError(
      () => writeJson({ a: Number.NaN }, () => ({ request: 'POST v3/x' }), 'meta'),
      InputError,
      'ERR_INPUT_BODY',
      /^POST v3\/x: meta\.a must be /,
    )
  })
  test('a value whose toJSON gives itself ends', () => {
    const value: Record<string, unknown> = { a: 1 }
    value['toJSON'] = () => ({ ...value, toJSON: undefined })
    expect(writeJson(value)).toBe('{"a":1}')
  })
})

describe('readJson', () => {
  test.each<[string, unknown]>([
    ['1839204758493028353', '1839204758493028353'],
    ['-1839204758493028353', '-1839204758493028353'],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740991', LARGEST],
    ['-9007199254740991', -LARGEST],
    ['1234567890123456', 1234567890123456],
    ['123456789012345678.5', '123456789012345678.5'],
    ['1e400', '1e400'],
    ['1E21', '1E21'],
    ['1e3', 1000],
    ['0.1', 0.1],
    ['1234567890.1234567', 1234567890.1234567],
    ['"1839204758493028353"', '1839204758493028353'],
    ['"x: 1839204758493028353, \\" 9839204758493028353"', 'x: 1839204758493028353, " 9839204758493028353'],
    ['"\\\\"', '\\'],
  ])('%s, alone, as a member and in a list', (text, expected) => {
    expect(readJson(text)).toEqual(expected)
    expect(readJson(`{"a":${text},"b" : [ ${text} ,\n-1],"c":{"d":${text}}}`)).toEqual({
      a: expected,
      b: [expected, -1],
      c: { d: expected },
    })
  })
  test.each([
    '',
    '01234567890123456789',
    '{1234567890123456789:1}',
    '12345678901234567890x',
    '--12345678901234567',
    '[1234567890123456789,]',
  ])('what is not JSON stays so: %s', (text) => {
    expect(() => readJson(text)).toThrow(SyntaxError)
  })
  test('any document: the digits of each integer are there, and nothing else changed', () => {
    const whole = fc.oneof(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.bigInt({ min: -5n, max: 5n }))
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        whole,
        fc.string({ unit: 'binary' }),
        fc.constantFrom('":12345678901234567', '\\', '",1234567890123456789,"', '[1234567890123456789]'),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constant('12345678901234567')), tie('tree'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.constantFrom('', ' ', '\n\t'), (document, blank) => {
        expect(readJson(text(document, blank))).toEqual(expected(document))
      }),
      { numRuns: 3_000 },
    )
  })
  test('nests as deep as JSON.parse reads', () => {
    const deep = 100_000
    for (const [number, expected] of [
      ['1839204758493028353', '1839204758493028353'],
      ['1', 1],
    ]) {
      let value = readJson(`${'[{"__proto__":'.repeat(deep)}${number}${'}]'.repeat(deep)}`)
      for (let at = 0; at < deep; at++) [value] = Object.values((value as object[])[0]!)
      expect(value).toBe(expected)
    }
  })
  test('a long string, and many numbers, are read in good time', () => {
    const milliseconds = workOf(() => {
      const long = 'x'.repeat(8 << 20)
      expect(readJson(`{"a":"${long}","b":1839204758493028353}`)).toEqual({
        a: long,
        b: '1839204758493028353',
      })
      const list = `[${Array(100_000).fill('1839204758493028353').join(',')}]`
      expect((readJson(list) as string[]).at(-1)).toBe('1839204758493028353')
    })
    expect(milliseconds).toBeLessThan(3_000)
  })
})

/** A document, its integers written whole. */
function text(value: unknown, blank: string): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${blank}${value.map((one) => text(one, blank)).join(`,${blank}`)}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${JSON.stringify(name)}:${blank}${text(one, blank)}`)
      .join(',')}}`
  return JSON.stringify(value)
}

/** What is to be read of it. */
function expected(value: unknown): unknown {
  if (typeof value === 'bigint')
    return value >= -BigInt(LARGEST) && value <= BigInt(LARGEST) ? Number(value) : String(value)
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value !== 'object' || value === null) return value
  const copy = {}
  for (const [name, one] of Object.entries(value))
    Object.defineProperty(copy, name, {
      value: expected(one),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}
