import { expect, test } from '@jest/globals'
import { bareCopy, emptyRecord, hasMethods, memberOf } from '../../lib/text/values.js'

test.each([
  [undefined, undefined],
  [null, undefined],
  ['text', undefined],
  [{ code: 1 }, 1],
  [Object.assign(new Error('x'), { code: 'E' }), 'E'],
])('the code of %p is %p', (value, code) => {
  expect(memberOf(value, 'code')).toBe(code)
})

test('an object has methods where all of them are functions', () => {
  expect(hasMethods({ a() {}, b: () => undefined }, 'a', 'b')).toBe(true)
  expect(hasMethods({ a() {}, b: 1 }, 'a', 'b')).toBe(false)
  expect(hasMethods(undefined, 'a')).toBe(false)
})

test('a bare copy has own members, symbols too, of the last that has them, and inherits nothing', () => {
  const key = Symbol('key')
  const polluted = Object.prototype as { polluted?: number }
  polluted.polluted = 1
  try {
    const copy = bareCopy({ a: 1, b: 1, [key]: 2 }, { b: 2 })
    expect([memberOf(copy, 'a'), memberOf(copy, 'b'), (copy as { [key]: number })[key]]).toEqual([1, 2, 2])
    expect([memberOf(copy, 'polluted'), memberOf(copy, 'constructor'), memberOf(copy, 'toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(memberOf(emptyRecord(), 'polluted')).toBeUndefined()
  } finally {
    delete polluted.polluted
  }
})
