import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fen } from '../../lib/bills/index.js'
import { Sum } from '../../lib/bills/amount.js'
import { DownloadError } from '../../lib/index.js'

describe('fen', () => {
  test.each([
    ['12.30', 1230],
    ['0', 0],
    ['0.0', 0],
    ['-0.00', 0],
    ['0.07000', 7],
    ['-0.03000', -3],
    ['12', 1200],
    ['1.1', 110],
    ['`6.00', 600],
    ['90071992547409.91', 9007199254740991],
  ])('of %s is %d', (yuan, expected) => {
    expect(fen(yuan)).toBe(expected)
  })

  test.each([
    '',
    '1e2',
    '1,234.00',
    ' 1.00',
    '0.006',
    '0.00600',
    '.5',
    '5.',
    '--1',
    'NaN',
    '90071992547409.92',
    '0x10',
    '１',
  ])('refuses %j', (text) => {
    expect(() => fen(text)).toThrow(DownloadError)
    expect(() => fen(text)).toThrow(/is not an amount in yuan of whole fen \(ERR_BILL_FORMAT\)$/)
  })

  test('gives back every amount that was written with two decimals', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const digits = String(Math.abs(amount)).padStart(3, '0')
        expect(fen(`${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)).toBe(amount)
      }),
    )
  })
})

describe('a sum', () => {
  const amount = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 6 }))
  const write = ([value, decimals]: [bigint, number]) => {
    const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0')
    return `${value < 0n ? '-' : ''}${decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`}`
  }

  test('of amounts of any size and number of decimals is exact', () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const sum = new Sum()
        for (const one of amounts) sum.add(write(one))
        const total = amounts.reduce(
          (all, [value, decimals]) => all + value * 10n ** BigInt(6 - decimals),
          0n,
        )
        expect(sum.equals(write([total, 6]))).toBe(true)
        expect(sum.equals(write([total + 1n, 6]))).toBe(false)
        expect(sum.toString().replace('.', '').padEnd(1)).toMatch(/^-?\d+$/)
      }),
    )
  })

  test.each(['-', '.', '5.', '-.5', '-5.', '.5', '1.1.1', '--1', '0.0000001'])(
    'adds up nothing that is %j',
    (text) => {
      const sum = new Sum()
      for (const one of ['1.00', text, '1.00']) sum.add(one)
      expect([sum.toString(), sum.unreadable]).toEqual(['2.00', text])
    },
  )

  test('adds an amount each time it comes, one after the other or not', () => {
    const sum = new Sum()
    for (const text of [
      '0.10',
      '0.10',
      '',
      '0.10',
      '-0.25',
      '-0.25',
      '99999999999999.01',
      '99999999999999.01',
      '0.10',
    ])
      sum.add(text)
    expect(sum.toString()).toBe('199999999999997.92')
  })

  test('counts an empty cell as nothing, and remembers what was no amount', () => {
    const sum = new Sum()
    for (const text of ['1.10', '', '2.20', 'abc', '1.1.1']) sum.add(text)
    expect([sum.toString(), sum.unreadable, sum.equals('3.3')]).toEqual(['3.30', 'abc', true])
    expect(sum.equals('x')).toBe(false)
  })
})
