import { describe, expect, test } from '@jest/globals'
import { createReadStream } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import ThirdParty from 'form-data'
import { InputError, MediaUtil } from '../../lib/index.js'
import { collect } from '../../lib/files/file-source.js'
import type { RawMultipart } from '../../lib/files/multipart-body.js'
import { toReplayableBody } from '../../lib/files/replayable-body.js'
import { expectRejection } from '../helpers/errors.js'

/** undici's parser, which is not ours. */
const parse = (bytes: Uint8Array, type: string) =>
  new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData()

describe('toReplayableBody makes whatever can be uploaded sendable twice', () => {
  test.each<[string, () => unknown]>([
    ['a Readable', () => Readable.from([Buffer.from('ab'), 'c'])],
    ['a web stream', () => new Blob(['abc']).stream()],
    ['a Blob', () => new Blob(['abc'])],
    ['a Buffer', () => Buffer.from('abc')],
    ['a Uint8Array', () => new TextEncoder().encode('abc')],
    [
      'a part of a larger buffer',
      () => new Uint8Array(Buffer.from('xabcx').buffer, Buffer.from('xabcx').byteOffset, 5).subarray(1, 4),
    ],
    ['an ArrayBuffer', () => new TextEncoder().encode('abc').buffer],
    ['a DataView', () => new DataView(new TextEncoder().encode('abc').buffer)],
  ])('%s', async (_, make) => {
    expect(await toReplayableBody(make())).toEqual(Buffer.from('abc'))
  })
  test.each(['text', { a: 1 }, [1], undefined, null, 42])('%p stays as it is', async (data) => {
    expect(await toReplayableBody(data)).toBe(data)
  })
  test('a MediaUtil stays as it is', async () => {
    const media = new MediaUtil('a', 'x')
    expect(await toReplayableBody(media)).toBe(media)
  })
  test("the platform's FormData and form-data's", async () => {
    const web = new FormData()
    web.append('meta', '{}')
    const old = new ThirdParty()
    old.append('meta', '{}')
    for (const form of [web, old]) {
      const { bytes, contentType } = (await toReplayableBody(form)) as RawMultipart
      expect((await parse(bytes, contentType)).get('meta')).toBe('{}')
    }
  })
  test('a form whose file cannot be read is refused, and ends nothing else', async () => {
    const form = new ThirdParty()
    form.append('file', createReadStream('/nowhere/a.png'))
    await expect(toReplayableBody(form)).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_MEDIA',
      message: expect.stringContaining('ENOENT'),
    })
  })
  test('a stream that is too long is refused', async () => {
    await expectRejection(
      collect(Readable.from(['abc', 'def']), 5),
      InputError,
      'ERR_INPUT_MEDIA',
      'more than 5 bytes',
    )
  })
  test('a stream that fails fails', async () => {
    const stream = new PassThrough()
    stream.destroy(new Error('broken'))
    await expect(toReplayableBody(stream)).rejects.toThrow('broken')
  })
})
