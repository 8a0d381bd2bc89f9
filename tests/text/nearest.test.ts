import { describe, expect, test } from '@jest/globals'
import { distance, nearest, nearestOrBegun } from '../../lib/text/nearest.js'

describe('distance counts letters that were added, left out or changed', () => {
  test.each([
    ['query', 'query', 0],
    ['qurey', 'query', 2],
    ['json', 'jsons', 1],
    ['', 'abc', 3],
  ])('%s, %s: %d', (a, b, mistakes) => {
    expect(distance(a, b)).toBe(mistakes)
    expect(distance(b, a)).toBe(mistakes)
  })
})

describe('nearest', () => {
  const NAMES = ['query', 'json', 'xml', 'timeout', 'mchid']
  test.each([
    ['qurey', 'query'],
    ['mchId', 'mchid'],
    ['TIMEOUT', 'timeout'],
    ['jso', 'json'],
    ['xxx', undefined],
    ['headers', undefined],
    // Two mistakes in four letters are another word.
    ['jaxn', undefined],
  ])('to %s: %s', (word, name) => {
    expect(nearest(word, NAMES)).toBe(name)
  })
  test('prefers the name in the same case', () => {
    expect(nearest('Mchid', ['mchid', 'MchId'])).toBe('mchid')
  })
  test('takes the beginning of a word where it is typed at a prompt', () => {
    expect(nearestOrBegun('sim', ['sign', 'simulate'])).toBe('simulate')
    expect(nearestOrBegun('', ['sign'])).toBeUndefined()
  })
})
