import { describe, expect, test } from '@jest/globals'
import { createNoncePool } from '../../lib/crypto/nonce.js'
import { Formatter } from '../../lib/index.js'

describe('Formatter.nonce', () => {
  test.each([0, 1, 16, 32, 1000])('gives %i letters and digits', (size) => {
    expect(Formatter.nonce(size)).toMatch(new RegExp(`^[0-9a-zA-Z]{${size}}$`))
  })
  test('has 32 of them unless told otherwise', () => {
    expect(Formatter.nonce()).toHaveLength(32)
  })
  test('never repeats itself in 10,000', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => Formatter.nonce())).size).toBe(10_000)
  })
  test('uses each letter equally often', () => {
    const counts = new Map<string, number>()
    for (const letter of Formatter.nonce(620_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(62)
    // 10,000 expected, standard deviation 99: `byte % 62` would give the first eight letters 12,110.
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(700)
  })
})

test('a stock of nonces gives 32 hex digits each time and never the same', () => {
  const nonce = createNoncePool()
  const all = Array.from({ length: 10_000 }, nonce)
  expect(new Set(all).size).toBe(10_000)
  expect(all.filter((one) => !/^[0-9a-f]{32}$/.test(one))).toEqual([])
})
