import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { resolveUrl } from '../../lib/http/hosts.js'
import { InputError } from '../../lib/index.js'
import { expand, variables } from '../../lib/chain/uri-template.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { LIST_P } from '../helpers/list-p.js'

const base = new URL('https://api.mch.weixin.qq.com/')

/**
 * What url-template, an independent implementation, makes of each pair. It is an ES module
 * only: a node of its own loads it.
 */
function oracle(pairs: readonly (readonly [string, Record<string, unknown>])[]): string[] {
  const script = `import { parseTemplate } from 'url-template'; import { readFileSync } from 'node:fs'
    console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(([template, values]) => parseTemplate(template).expand(values))))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: JSON.stringify(pairs),
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString()) as string[]
}

describe('expand', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['v3/x', {}, 'v3/x'],
    ['v3/{id}', { id: 'a b' }, 'v3/a%20b'],
    ['v3/{id}/y/{id}', { id: '1' }, 'v3/1/y/1'],
    ['v3/{a}-{b}', { a: 1, b: 2n }, 'v3/1-2'],
    ['v3/{id}', { id: 0 }, 'v3/0'],
    ['v3/{id}', { id: 9007199254740991 }, 'v3/9007199254740991'],
    ['v3/{id}', { id: 12345678901234567890n }, 'v3/12345678901234567890'],
    ['v3/{out_trade_no}', { out_trade_no: 'a|b*_-' }, 'v3/a%7Cb%2A_-'],
    ['v3/{x}', { x: "O'Brien" }, 'v3/O%27Brien'],
    ['v3/{x}', { x: 'a/b?c#d' }, 'v3/a%2Fb%3Fc%23d'],
    ['v3/{x}', { x: '中文😀' }, 'v3/%E4%B8%AD%E6%96%87%F0%9F%98%80'],
    [
      '{+url}',
      { url: 'https://api.mch.weixin.qq.com/v3/x?token=a%2Bb&c=d' },
      'https://api.mch.weixin.qq.com/v3/x?token=a%2Bb&c=d',
    ],
    ['v3/{+path}', { path: 'a/b?c=d' }, 'v3/a/b?c=d'],
    ['v3/{+path}', { path: 'a b{c}' }, 'v3/a%20b%7Bc%7D'],
    ['v3/{+path}', { path: 'a%2Fb?rate=100%&c=%zz%2' }, 'v3/a%2Fb?rate=100%25&c=%25zz%252'],
    ['v3/x/{empty}', {}, 'v3/x/'],
    ['v3/{empty}/x', {}, 'v3//x'],
    ['v3/{empty}', { empty: 'full' }, 'v3/full'],
  ])('%s with %p is %s', (template, values, expected) => {
    expect(expand(template, values)).toBe(expected)
  })

  test("a variable's name may be anything between braces", () => {
    expect(variables('v3/{a}/{+b_c}/{d.e}/{中}')).toEqual(['a', 'b_c', 'd.e', '中'])
    expect(expand('v3/{toString}', { toString: 'x' })).toBe('v3/x')
  })
  test('a value is text, not a replacement pattern', () => {
    expect(expand('v3/{x}', { x: '$&$1' })).toBe('v3/%24%26%241')
  })
})

describe("a variable without a value is our error, not the platform's 404", () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, 'found nothing'],
    [{ id: undefined }, 'found nothing'],
    [{ id: '' }, 'found an empty string'],
    [{ id: null }, 'found null'],
    [{ id: Number.NaN }, 'found NaN'],
    [{ id: 1.5 }, 'found 1.5'],
    [{ id: 2 ** 53 }, 'found 9007199254740992'],
    [{ id: {} }, 'found a object'],
    [{ id: [] }, 'found a object'],
    [{ id: true }, 'found a boolean'],
    [{ id: Symbol('x') }, 'found a symbol'],
  ])('%p', (values, message) => {
    expectError(
      () => expand('v3/x/{id}', values),
      InputError,
      'ERR_INPUT_PATH_MISSING',
      `v3/x/{id}: the path variable "id" must be a string or a whole number, ${message}`,
    )
  })
  test('what stands on Object.prototype is no value', () => {
    for (const name of ['toString', 'constructor', '__proto__'])
      expectError(() => expand(`v3/{${name}}`, {}), InputError, 'ERR_INPUT_PATH_MISSING', `"${name}"`)
  })
  test.each(['v3/{id', 'v3/id}', 'v3/{}', 'v3/{{id}}', 'v3/}{'])(
    'a template with a stray brace: %s',
    (template) => {
      expectError(
        () => expand(template, { id: '1' }),
        InputError,
        'ERR_INPUT_PATH',
        'a brace opens or closes no variable',
      )
    },
  )
  test.each([
    'v3/{?id}',
    'v3/{&id}',
    'v3/{?a,b}',
    'v3/{a,b}',
    'v3/{id*}',
    'v3/{id:3}',
    'v3/{/id}',
    'v3/{#id}',
    'v3/{.id}',
    'v3/{;id}',
  ])('an operator of RFC 6570 that paths do not need: %s', (template) => {
    expectError(
      () => expand(template, { id: '1', a: '1', b: '2' }),
      InputError,
      'ERR_INPUT_PATH_MISSING',
      'found nothing. Only {x} and {+x} are expanded: parameters of the query go in the option query (',
    )
  })
  test("wechatpay-axios-plugin's $noop$", () => {
    expectError(
      () => expand('v3/applyment4sub/applyment/{noop}', {}),
      InputError,
      'ERR_INPUT_PATH_MISSING',
      'found nothing. For a path that ends with a slash write {empty} or _empty_ (',
    )
  })
  test('an integer above 2^53 is to be given as a string', () => {
    for (const id of [2 ** 53, -(2 ** 53), Number('1839204758493028353'), 1e300])
      for (const template of ['v3/{id}', 'v3/{+id}'])
        expectError(
          () => expand(template, { id }),
          InputError,
          'ERR_INPUT_PATH_MISSING',
          `found ${id}: it is an integer above 2^53, which a number cannot hold exactly: give it as a string (`,
        )
  })
})

describe('list P: each value is refused, or arrives as exactly that one segment', () => {
  const templates: [string, number][] = [
    ['{id}', 1],
    ['v3/{id}', 2],
    ['v3/pay/transactions/id/{id}', 5],
    ['v3/pay/transactions/{id}/close', 4],
    ['v3/marketing/busifavor/stocks/{id}/couponcodes', 5],
    ['v3/a/{id}/', 3],
    ['brand/marketing/user-package/uploads/{id}/1', 5],
    ['v3/x/{id}?mchid=1900000001', 3],
    ['v3/merchant-service/images/{id}', 4],
    ['/v3/x/{id}', 4],
    ['v3/{id}/{other}', 2],
    ['v3/{other}/{id}', 3],
  ]
  test('the list has 96 values', () => {
    expect(LIST_P).toHaveLength(96)
  })

  test.each(LIST_P.map((value) => [inspect(value).slice(0, 60), value]))('%s', (_, value) => {
    for (const [template, at] of templates) {
      const path = (): string => expand(template, { id: value, other: 'other' })
      const error = thrownBy(path)
      if (error !== undefined) {
        expect(error).toMatchObject({
          name: 'InputError',
          code: expect.stringMatching(/^ERR_INPUT_PATH(_MISSING)?$/),
          outcome: 'not-sent',
          message: expect.stringContaining('"id"'),
        })
      } else {
        const url = resolveUrl(path(), base, [base])
        const slots = template.split('?', 1)[0]!.replace(/^\//, '').split('/')
        const segments = url.pathname.slice(1).split('/')
        expect(segments).toHaveLength(slots.length)
        expect(decodeURIComponent(segments[template.startsWith('/') ? at - 2 : at - 1]!)).toBe(String(value))
        expect([url.origin, url.search, url.hash]).toEqual([
          base.origin,
          template.includes('?') ? '?mchid=1900000001' : '',
          '',
        ])
      }
    }
  })
  test('what is legal is not refused', () => {
    for (const value of [
      'a|b*_-',
      "O'Brien",
      'a b',
      '100%',
      '%2e%2e',
      '．．',
      '😀',
      'é',
      'e\u0301',
      'x'.repeat(256),
      'a/b',
      '中'.repeat(85),
    ])
      expect(() => expand('v3/{id}', { id: value })).not.toThrow()
  })
  test.each<[unknown, string]>([
    ['..', "holds a '.' or '..' segment"],
    ['a/../b', "'.' or '..'"],
    ['a\\..\\b', "'.' or '..'"],
    ['a\0b', 'a control character or half a surrogate pair'],
    ['\ud800', 'half a surrogate pair'],
    ['x'.repeat(257), 'has 257 bytes, at most 256 are sent'],
    ['中'.repeat(86), 'has 258 bytes'],
  ])('%p is refused with its reason', (value, message) => {
    expectError(() => expand('v3/{id}', { id: value }), InputError, 'ERR_INPUT_PATH', message)
  })
  test("a control character is refused in {+x} too, a .. is the host check's business", () => {
    expectError(
      () => expand('{+url}', { url: 'https://api.mch.weixin.qq.com/\r\n' }),
      InputError,
      'ERR_INPUT_PATH',
      'a control character',
    )
    expectError(
      () => resolveUrl(expand('v3/{+path}', { path: '../x' }), base, [base]),
      InputError,
      'ERR_INPUT_PATH',
      "'.' or '..'",
    )
  })
})

describe('url-template agrees', () => {
  const legal = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((text) => thrownBy(() => expand('{x}', { x: text })) === undefined)

  test('on 1,000 values of {x}', () => {
    const pairs = fc.sample(legal, 1000).map((x) => ['v3/{x}/y', { x }] as const)
    expect(pairs.map(([template, values]) => expand(template, values))).toEqual(oracle(pairs))
  })
  test('on 1,000 values of {+x}, a percent sign in every other', () => {
    const pairs = fc
      .sample(
        fc.oneof(
          legal,
          fc
            .array(fc.oneof(legal, fc.constantFrom('%', '%2F', '%e4%bd%a0', '%zz')))
            .map((all) => all.join('')),
        ),
        1000,
      )
      // url-template leaves a part as it is where a percent sign and one hexadecimal digit stand in it.
      .filter((x) => x !== '' && !/%[\da-f](?![\da-f])/i.test(x))
      .map((x) => ['{+x}', { x }] as const)
    expect(pairs.map(([template, values]) => expand(template, values))).toEqual(oracle(pairs))
  })
  test('on several variables', () => {
    const pairs = fc
      .sample(fc.record({ a: legal, b: legal, c: fc.maxSafeInteger() }), 300)
      .map((values) => ['v3/{a}/x/{b}-{a}/{c}/{a}', values] as const)
      .filter(([, { c }]) => !Object.is(c, -0))
    expect(pairs.map(([template, values]) => expand(template, values))).toEqual(oracle(pairs))
  })
})
