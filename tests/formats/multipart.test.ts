import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { partOf } from '../../lib/formats/multipart.js'

const type = 'multipart/form-data; boundary=B'
const form = (...parts: [string, string | Uint8Array][]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(([head, content]) => [
      Buffer.from(`--B\r\n${head}\r\n\r\n`),
      Buffer.from(content as Uint8Array),
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--B--\r\n'),
  ])
const named = (name: string) => `Content-Disposition: form-data; name="${name}"`

describe('partOf finds', () => {
  test('the part of that name, byte for byte', () => {
    const meta = '{"filename": "a.png",\r\n "sha256":"x" }'
    expect(partOf(form([named('meta'), meta], [named('file'), 'content']), type, ['meta'])?.toString()).toBe(
      meta,
    )
    expect(partOf(form([named('file'), 'content'], [named('meta'), meta]), type, ['meta'])?.toString()).toBe(
      meta,
    )
  })
  test('the first of several names', () => {
    expect(
      partOf(form([named('file_meta'), '1'], [named('meta'), '2']), type, ['meta', 'file_meta'])?.toString(),
    ).toBe('1')
  })
  test('an empty part', () => {
    expect(partOf(form([named('meta'), '']), type, ['meta'])).toHaveLength(0)
  })
  test('a part whose header stands in another order, in small letters, with a quoted boundary', () => {
    const body = form([
      `content-type: application/json\r\ncontent-disposition: form-data; name="meta"; filename="blob"`,
      '{}',
    ])
    expect(partOf(body, 'Multipart/Form-Data; charset=utf-8; boundary="B"', ['meta'])?.toString()).toBe('{}')
  })
  test('the part, not a string in another part that looks like it', () => {
    const body = form([named('file'), `x ${named('meta')} y`], [named('meta'), '{}'])
    expect(partOf(body, type, ['meta'])?.toString()).toBe('{}')
  })
  test('whatever another boundary wraps', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (meta, file) => {
        const found = partOf(form([named('file'), file], [named('meta'), meta]), type, ['meta'])
        expect(found?.equals(meta)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('partOf finds nothing', () => {
  const body = form([named('meta'), '{}'])
  test.each([
    ['another name', body, type, 'file'],
    ['another content type', body, 'application/json', 'meta'],
    ['no boundary', body, 'multipart/form-data', 'meta'],
    ['another boundary', body, 'multipart/form-data; boundary=C', 'meta'],
    ['a cut body', body.subarray(0, -12), type, 'meta'],
    ['no body', Buffer.alloc(0), type, 'meta'],
    ['a file of that name', form(['Content-Disposition: form-data; filename="meta"', '{}']), type, 'meta'],
  ])('under %s', (_, bytes, contentType, name) => {
    expect(partOf(bytes, contentType, [name])).toBeUndefined()
  })
})
