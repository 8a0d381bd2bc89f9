import { describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, readdirSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { collect } from '../../lib/files/file-source.js'
import { InputError, MediaUtil } from '../../lib/index.js'
import { uploadOf } from '../../lib/files/media-util.js'
import type { MultipartBody } from '../../lib/files/multipart-body.js'
import { toReplayableBody } from '../../lib/files/replayable-body.js'
import { UPLOAD } from '../../lib/endpoints/uploads.js'
import { expectError, expectRejection } from '../helpers/errors.js'
import { describeWithOpenssl, folder, openssl } from '../helpers/keys.js'

const file = folder()
const csv = Buffer.from('openid\noABC\n密\n')
const path = file('active_user.csv', csv)
const big = file('video.mp4', randomBytes(300_000))
const hash = (bytes: Uint8Array, name = 'sha256') => createHash(name).update(bytes).digest('hex')

const bytesOf = (body: MultipartBody): Promise<Buffer> | Buffer =>
  Buffer.isBuffer(body) ? body : collect(body.open())
/** undici's parser, which is not ours. */
const parse = (bytes: Uint8Array, type: string) =>
  new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData()
const uploaded = async (media: MediaUtil): Promise<FormData> => {
  const body = media.bodyOf(
    [{ name: 'meta', value: media.getMeta(), contentType: 'application/json' }],
    'file',
  )
  return parse(await bytesOf(body), media.getContentType())
}

describe('MediaUtil takes', () => {
  test.each<[string, () => MediaUtil | Promise<MediaUtil>, string, Buffer]>([
    ['a path', () => new MediaUtil(path), 'active_user.csv', csv],
    ['a file:// text', () => new MediaUtil(`file://${path}`), 'active_user.csv', csv],
    ['a URL', () => new MediaUtil(pathToFileURL(path)), 'active_user.csv', csv],
    ['a name and bytes', () => new MediaUtil('/any/where/a.png', csv), 'a.png', csv],
    ['a name and text', () => new MediaUtil('a.txt', '密'), 'a.txt', Buffer.from('密')],
    [
      'a name and a Uint8Array',
      () => new MediaUtil('a.bin', new Uint8Array([0, 255])),
      'a.bin',
      Buffer.from([0, 255]),
    ],
    ['no content at all', () => new MediaUtil('empty.txt', ''), 'empty.txt', Buffer.alloc(0)],
    ['a path, streaming', () => MediaUtil.from(path), 'active_user.csv', csv],
    ['a URL, streaming', () => MediaUtil.from(pathToFileURL(path)), 'active_user.csv', csv],
    ['a path under another name', () => MediaUtil.from(path, 'other.csv'), 'other.csv', csv],
    ['an empty file, streaming', () => MediaUtil.from(file('empty.csv', '')), 'empty.csv', Buffer.alloc(0)],
    ['a stream', () => MediaUtil.from(createReadStream(path), 'streamed.csv'), 'streamed.csv', csv],
    [
      'a stream of texts',
      () => MediaUtil.from(Readable.from(['a', '密']), 'texts.txt'),
      'texts.txt',
      Buffer.from('a密'),
    ],
    ['a name with blanks', () => new MediaUtil(file('my file 100%.csv', csv)), 'my file 100%.csv', csv],
  ])('%s', async (_, make, filename, content) => {
    const media = await make()
    expect([media.filename, media.size, JSON.parse(media.getMeta())]).toEqual([
      filename,
      content.length,
      { filename, sha256: hash(content) },
    ])
    const form = await uploaded(media)
    const part = form.get('file') as File
    expect([...form.keys()]).toEqual(['meta', 'file'])
    expect([part.name, Buffer.from(await part.arrayBuffer()).equals(content), form.get('meta')]).toEqual([
      filename,
      true,
      media.getMeta(),
    ])
  })
  test.each<[string, () => unknown, string]>([
    ['a missing file', () => new MediaUtil('/nowhere/a.png'), '/nowhere/a.png cannot be read: ENOENT'],
    ['a folder', () => new MediaUtil('/'), 'cannot be read: EISDIR'],
    ["another machine's file", () => new MediaUtil('file://./a.png'), `write file://${process.cwd()}/a.png`],
    ['an address', () => new MediaUtil(new URL('https://example.com/a.png')), 'ERR_INVALID_URL_SCHEME'],
    [
      'a stream without awaiting',
      () => new MediaUtil('a.png', createReadStream(path) as unknown as string),
      'await MediaUtil.from(stream',
    ],
  ])('not %s', (_, make, message) => {
    expectError(make, InputError, 'ERR_INPUT_MEDIA', message)
  })
  test.each<[string, () => Promise<unknown>, string]>([
    ['a missing file', () => MediaUtil.from('/nowhere/a.mp4'), 'ENOENT'],
    ['a folder', () => MediaUtil.from('/'), 'EISDIR'],
    ['a stream without a name', () => MediaUtil.from(Readable.from(['x'])), 'a stream has no name'],
  ])('nor, streaming, %s', async (_, make, message) => {
    await expectRejection(make(), InputError, 'ERR_INPUT_MEDIA', message)
  })
})

describe('the metadata', () => {
  const media = () => new MediaUtil('a.png', 'x')

  test('given as a string stands byte for byte', async () => {
    const meta = '{ "sha256": "ab",\r\n "filename" : "密" }'
    expect(media().setMeta(meta).getMeta()).toBe(meta)
    expect(
      await media()
        .setMeta(meta)
        .metaFor({ ...UPLOAD, digest: 'digest' }),
    ).toBe(meta)
  })
  test('given as an object is added to what is computed, and may replace it', () => {
    expect(JSON.parse(media().setMeta({ bank_type: 'ICBC_DEBIT' }).getMeta())).toEqual({
      filename: 'a.png',
      sha256: hash(Buffer.from('x')),
      bank_type: 'ICBC_DEBIT',
    })
    expect(JSON.parse(media().setMeta({ filename: 'b.png' }).getMeta())).toMatchObject({ filename: 'b.png' })
  })
  test.each([
    ['an integer above 2^53', 2 ** 53, 'is an integer above 2^53, which a number cannot hold exactly'],
    ['NaN', Number.NaN, 'found NaN'],
    ['a Map', new Map(), 'found a Map'],
  ])('metadata with %s is refused, as any JSON', (_, value, why) => {
    expectError(
      () =>
        media()
          .setMeta({ bank: { id: value } })
          .getMeta(),
      InputError,
      'ERR_INPUT_BODY',
      `meta.bank.id ${why.startsWith('is') ? '' : 'must be a string, a finite number, a boolean, null, a list or an object of those, '}${why}`,
    )
  })
  test("takes an endpoint's names and digest", async () => {
    const fields = {
      ...UPLOAD,
      filename: undefined,
      digest: 'digest',
      algorithm: 'sm3',
      algorithmName: 'digest_alogrithm',
    } as const
    expect(JSON.parse(await media().metaFor(fields))).toEqual({
      digest_alogrithm: 'SM3',
      digest: hash(Buffer.from('x'), 'sm3'),
    })
    expect(
      JSON.parse(await media().metaFor({ ...UPLOAD, filename: 'file_name', digest: 'file_digest' })),
    ).toEqual({ file_name: 'a.png', file_digest: hash(Buffer.from('x')) })
  })
})

describe('getStream and getContentType', () => {
  test('agree, and what they give is found again as the upload it was', async () => {
    const media = new MediaUtil(path).setMeta({ bank_type: 'ICBC_DEBIT' })
    const stream = media.getStream()
    expect(media.getContentType()).toBe(stream.getHeaders()['content-type'] as string)
    expect([uploadOf(stream), await toReplayableBody(stream)]).toEqual([media, media])
    const form = await parse(stream.getBuffer(), media.getContentType())
    expect(form.get('meta')).toBe(media.getMeta())
  })
  test('of a big file hold no descriptor until they are read', async () => {
    const open = () => readdirSync('/dev/fd').length
    const media = await MediaUtil.from(big)
    await setImmediate()
    const before = open()
    const streams = Array.from({ length: 50 }, () => media.getStream())
    await setImmediate()
    await setImmediate()
    expect(open() - before).toBeLessThan(5)
    expect(streams).toHaveLength(50)
  })
})

describe('the body', () => {
  test.each([
    ['a.png', 'image/png'],
    ['a.JPG', 'image/jpeg'],
    ['a.bmp', 'image/bmp'],
    ['a.mp4', 'video/mp4'],
    ['a.csv', 'text/csv'],
    ['a.pdf', 'application/pdf'],
    ['a.unknown', 'application/octet-stream'],
    ['a', 'application/octet-stream'],
  ])('names the content type of %s', async (name, type) => {
    expect(((await uploaded(new MediaUtil(name, 'x'))).get('file') as File).type).toBe(type)
  })
  test.each([
    'a"b\r\nX: 1.png',
    'a\n.png',
    '密.png',
    'a;b=c.png',
    'a\\b.png',
    "O'Brien.png",
    '--.png',
    'a\0.png',
  ])('of a file called %j keeps its parts apart', async (name) => {
    const media = new MediaUtil(name, 'content')
    const bytes = await bytesOf(media.bodyOf([{ name: 'meta', value: media.getMeta() }], 'file'))
    const heads = bytes
      .toString()
      .split(media.getContentType().split('boundary=')[1]!)
      .map((part) => part.split('\r\n\r\n')[0])
    expect(heads.join('\n')).not.toMatch(/^X: 1/m)
    const form = await uploaded(media)
    expect([...form.keys()]).toEqual(['meta', 'file'])
    expect([await (form.get('file') as File).text(), JSON.parse(form.get('meta') as string)]).toEqual([
      'content',
      { filename: name, sha256: hash(Buffer.from('content')) },
    ])
  })
  test('can be sent again, and is then the same', async () => {
    for (const media of [new MediaUtil(big), await MediaUtil.from(big)]) {
      const parts = [{ name: 'meta', value: media.getMeta(), contentType: 'application/json' }]
      const body = media.bodyOf(parts, 'file')
      const [one, two, three] = [
        await bytesOf(body),
        await bytesOf(body),
        await bytesOf(media.bodyOf(parts, 'file')),
      ]
      expect([one.equals(two), one.equals(three), one.length]).toEqual([true, true, body.length])
    }
  })
  test('is the same in memory and streamed, but for its boundary', async () => {
    const plain = async (media: MediaUtil) =>
      (await bytesOf(media.bodyOf([], 'file')))
        .toString('latin1')
        .replaceAll(media.getContentType().split('boundary=')[1]!, 'B')
    expect(await plain(await MediaUtil.from(big))).toBe(await plain(new MediaUtil(big)))
  })
  test('of a file that is gone fails as a stream does, and ends nothing else', async () => {
    const gone = file('gone.mp4', 'x'.repeat(1000))
    const body = (await MediaUtil.from(gone)).bodyOf([], 'file')
    rmSync(gone)
    await expect(collect((body as { open(): Readable }).open())).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_MEDIA',
      outcome: 'not-sent',
      message: expect.stringContaining('ENOENT'),
    })
  })
  test('given up half way lets go of its file', async () => {
    const open = () => readdirSync('/dev/fd').length
    const before = open()
    const body = (await MediaUtil.from(big)).bodyOf([], 'file') as { open(): Readable }
    for (let at = 0; at < 20; at++) {
      const stream = body.open()
      await new Promise((resolve) => {
        stream.once('data', resolve)
      })
      stream.destroy()
    }
    for (let at = 0; at < 50 && open() > before; at++)
      await new Promise((resolve) => {
        setTimeout(resolve, 5)
      })
    expect(open()).toBeLessThanOrEqual(before)
  })
  test('has a boundary of its own', () => {
    expect(new Set(Array.from({ length: 1000 }, () => new MediaUtil('a', 'x').getContentType())).size).toBe(
      1000,
    )
  })
})

describeWithOpenssl('digests agree with the openssl program', () => {
  test.each(['sha256', 'sha1', 'md5', 'sm3'] as const)('%s, in memory and from disk', async (name) => {
    const printed = openssl(['dgst', '-r', `-${name}`, big])
      .toString()
      .split(' ')[0]
    expect([await new MediaUtil(big).digest(name), await (await MediaUtil.from(big)).digest(name)]).toEqual([
      printed,
      printed,
    ])
  })
})
