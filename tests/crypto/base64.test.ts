import { describe, expect, test } from '@jest/globals'
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
})
