import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode64 } from '../../lib/crypto/base64.js'

describe('decode64', () => {
  // https://www.rfc-editor.org/rfc/rfc4648#section-10
  test.each([
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYg==', 'foob'],
    ['Zm9vYmE=', 'fooba'],
    ['Zm9vYmFy', 'foobar'],
  ])('reads the published vector %s', (text, bytes) => {
    expect(decode64(text)?.toString()).toBe(bytes)
  })

  test.each([
    '',
    'Zg',
    'Zg=',
    'Zh==', // bits that no byte has
    'Zm9=',
    'Zm9vYh==',
    '====',
    'Z===',
    'Zm==Zm==',
    'Zm8=Zm8=',
    'Zm8=====',
    '-m9v',
    '_m9v',
    'Zm9v\n',
    'Zm 9v===',
    ' Zm9v   ',
    'Zm9ｖ',
    'Ł000', // Node.js takes the letter's low byte
    'Zm9v!!!!',
    'Zm9\u0000',
  ])('refuses %j', (text) => {
    expect(decode64(text)).toBeUndefined()
  })

  test('reads what is written back as the same string, and nothing else', () => {
    const letter = fc.constantFrom(...Array.from('AQgwZz09+/=-_ \n公é\uD800\u0141'))
    const base64 = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64'))
    const spoiled = fc.tuple(base64, fc.nat(), letter).map(([text, place, one]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + one + text.slice(at + 1)
    })
    const letters = fc.array(letter, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(base64, spoiled, letters), (text) => {
        const bytes = Buffer.from(text, 'base64')
        const isCanonical = text !== '' && bytes.toString('base64') === text
        expect(decode64(text)).toEqual(isCanonical ? bytes : undefined)
      }),
      { numRuns: 5_000 },
    )
  })
})
