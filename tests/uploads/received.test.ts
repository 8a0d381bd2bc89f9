/**
 * Files as they come from browsers and frameworks go on to the platform whole, and
 * what is no file is never repeated.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import express from 'express'
import {
  MediaUtil,
  uploadMedia,
  uploadUserPackage,
  Wechatpay,
  type FileInput,
  type UserPackage,
  type WechatpayError,
} from '../../lib/index.js'
import { answer, config, isGenuine, partNamed } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'

interface Multer {
  single(field: string): RequestListener
}
const load = createRequire(__filename)
// They come without types of their own.
const multer = load('multer') as ((options: object) => Multer) & { memoryStorage(): object }
const { formidable } = load('formidable') as {
  formidable: () => { parse(request: IncomingMessage): Promise<[unknown, { file: [FileInput] }]> }
}

const PICTURE = randomBytes(50_000)
const sha256 = createHash('sha256').update(PICTURE).digest('hex')
let folder: string
let path: string
const server = useServer((_, response) => {
  answer(response, { media_id: 'MEDIA-1' })
})
let instance: Wechatpay
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-received-'))
  path = join(folder, 'licence.png')
  await writeFile(path, PICTURE)
  instance = new Wechatpay(config(server.baseURL))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const upload = (file: FileInput, filename?: string) =>
  uploadMedia(instance, 'v3/merchant/media/upload', { file, ...(filename !== undefined && { filename }) })

function expectUploaded(filename: string): void {
  const request = server.last()
  const meta = partNamed(request, 'meta')
  expect(JSON.parse(meta.toString())).toEqual({ filename, sha256 })
  expect(partNamed(request, 'file').equals(PICTURE)).toBe(true)
  expect(isGenuine(request, meta)).toBe(true)
}

/** Sends the picture as a browser does to `listener`, which hands the file it received on. */
async function receive(listener: RequestListener): Promise<number> {
  const shop = createServer(listener)
  await new Promise<void>((resolve) => {
    shop.listen(0, '127.0.0.1', resolve)
  })
  const form = new FormData()
  form.append('file', new File([PICTURE], 'from-browser.png', { type: 'image/png' }))
  const { status } = await fetch(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`, {
    method: 'POST',
    body: form,
  })
  shop.closeAllConnections()
  shop.close()
  return status
}

describe('a file is understood', () => {
  test.each<[string, () => FileInput, string | undefined, string]>([
    ['a File', () => new File([PICTURE], 'a.png'), undefined, 'a.png'],
    ['a File under another name', () => new File([PICTURE], 'a.png'), 'b.png', 'b.png'],
    ['a File whose name is a path', () => new File([PICTURE], 'C/fakepath/a.png'), undefined, 'a.png'],
    ['a Blob with a name', () => new Blob([PICTURE]), 'a.png', 'a.png'],
    ['an ArrayBuffer', () => new Uint8Array(PICTURE).buffer, 'a.png', 'a.png'],
    [
      'a window into a larger buffer',
      () => Buffer.concat([PICTURE, PICTURE]).subarray(0, 50_000),
      'a.png',
      'a.png',
    ],
    ['a web stream', () => new Blob([PICTURE]).stream(), 'a.png', 'a.png'],
    [
      'a web stream that cannot be iterated over',
      () => {
        const reader = new Blob([PICTURE]).stream().getReader()
        return { getReader: () => reader }
      },
      'a.png',
      'a.png',
    ],
    ['the body of a Response', () => new Response(PICTURE).body!, 'a.png', 'a.png'],
    ['a stream of the disk', () => createReadStream(path), 'a.png', 'a.png'],
    ['multer in memory', () => ({ buffer: PICTURE, originalname: 'a.png' }), undefined, 'a.png'],
    ['multer on disk', () => ({ path, originalname: 'a.png', filename: 'x1f2' }), undefined, 'a.png'],
    ['formidable', () => ({ filepath: path, originalFilename: 'a.png' }), undefined, 'a.png'],
    ['formidable without a name', () => ({ filepath: path, originalFilename: null }), 'a.png', 'a.png'],
    ['@fastify/multipart', () => ({ file: Readable.from([PICTURE]), filename: 'a.png' }), undefined, 'a.png'],
  ])('%s', async (_, make, given, filename) => {
    await expect(upload(make(), given)).resolves.toMatchObject({ data: { media_id: 'MEDIA-1' } })
    expectUploaded(filename)
    expect(await (await MediaUtil.from(make(), given)).digest('sha256')).toBe(sha256)
  })

  test.each([
    ['in memory', { storage: multer.memoryStorage() }],
    ['on disk', { dest: tmpdir() }],
  ])('what multer receives from a browser, %s', async (_, options) => {
    const app = express()
    app.post('/', multer(options).single('file'), (request, response, next) => {
      upload((request as unknown as { file: FileInput }).file).then(() => response.sendStatus(200), next)
    })
    expect(await receive(app)).toBe(200)
    expectUploaded('from-browser.png')
  })

  test('what formidable receives from a browser', async () => {
    expect(
      await receive((request, response) => {
        const handOn = async (): Promise<void> => {
          const [, { file }] = await formidable().parse(request)
          await upload(file[0])
          response.end()
        }
        void handOn()
      }),
    ).toBe(200)
    expectUploaded('from-browser.png')
  })

  test.each<[string, () => FileInput]>([
    ['a File', () => new File([csv], 'users.csv')],
    ['multer', () => ({ buffer: csv, originalname: 'users.csv' })],
    ['an ArrayBuffer', () => new Uint8Array(csv).buffer],
    ['a web stream', () => new Blob([csv]).stream()],
  ])('as an audience package: %s', async (_, make) => {
    await using shop = await startServer(({ target }, response) => {
      answer(
        response,
        target.endsWith('/uploads') ? { upload_id: 'U1', file_part_size: 100, file_part_count: 3 } : {},
      )
    })
    await uploadUserPackage(new Wechatpay(config(shop.baseURL)), { ...PACKAGE, file: make() })
    const parts = shop.received.filter(({ method }) => method === 'PUT')
    const byNumber = parts.sort((a, b) => a.target.localeCompare(b.target))
    expect(Buffer.concat(byNumber.map((part) => partNamed(part, 'file'))).equals(csv)).toBe(true)
  })
})

const csv = Buffer.from('x'.repeat(250))
const PACKAGE: Omit<UserPackage, 'file'> = {
  filename: 'users.csv',
  package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
  data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
  description: '最近三十天内到店两次以上的顾客',
}

describe('what is no file is refused, and none of it is repeated', () => {
  const CARD = `张三 110101199003078515 ${randomBytes(500_000).toString('hex')}`
  const base64 = Buffer.from(CARD).toString('base64')
  const short = Buffer.from('张三 110101199003078515 北京市东城区某某街道1号院2号楼3单元').toString('base64')

  test.each<[string, unknown, string]>([
    ['base64', base64, "Is it the file's content? Give bytes: Buffer.from(text, 'base64')"],
    ['short base64', short, "Is it the file's content?"],
    ['a data: URL', `data:image/png;base64,${base64}`, "Is it the file's content?"],
    ['a short data: URL', `data:image/png;base64,${short.slice(0, 40)}`, "Is it the file's content?"],
    ['a string of lines', CARD.slice(0, 100).replaceAll(' ', '\n'), "Is it the file's content?"],
    ['JSON of a Buffer', { type: 'Buffer', data: [...Buffer.from(CARD.slice(0, 40))] }, 'expected a path'],
    ['a list of bytes', [...Buffer.from(CARD.slice(0, 40))], 'found a list'],
    ['a form field', { originalname: 'a.png' }, 'expected a path'],
    ['a multer file without its bytes', { originalname: 'a.png', buffer: 'x', path: '' }, 'expected a path'],
    ['nothing', undefined, 'found a value of type undefined'],
    ['null', null, 'found null'],
    ['a number', 1, 'found a value of type number'],
    ['a promise', Promise.resolve(PICTURE), 'found a value of type object'],
  ])('%s', async (_, file, message) => {
    const calls = [
      () => upload(file as FileInput, 'a.png'),
      () => MediaUtil.from(file as FileInput, 'a.png'),
      () => uploadUserPackage(instance, { ...PACKAGE, file: file as FileInput }),
      ...(typeof file === 'string' ? [async () => new MediaUtil(file)] : []),
      async () => new MediaUtil(file as string),
    ]
    for (const [at, call] of calls.entries()) {
      const error = await call().then(
        () => undefined,
        (reason: unknown) => reason as WechatpayError,
      )
      expect(error).toMatchObject({ name: 'InputError', code: 'ERR_INPUT_MEDIA', outcome: 'not-sent' })
      if (at < 3) expect(error!.message).toContain(message)
      const shown = [error!.message, error!.stack, JSON.stringify(error), inspect(error, { depth: 9 })].join()
      expect(shown.length).toBeLessThan(20_000)
      for (const part of ['110101199003078515', '张三', short.slice(0, 30), base64.slice(0, 30)])
        expect(shown).not.toContain(part)
    }
    expect(server.received).toEqual([])
  })

  test('as a name', async () => {
    const error = await upload(new Uint8Array(PICTURE), `${base64}.png`).then(
      () => undefined,
      (reason: unknown) => reason as WechatpayError,
    )
    expect(error!.message.length).toBeLessThan(300)
    expect(error).toMatchObject({ code: 'ERR_INPUT_MEDIA' })
  })

  test('a path that is one is still named', async () => {
    await expect(upload('/nowhere/licence.png')).rejects.toMatchObject({
      message: expect.stringContaining(
        '/nowhere/licence.png cannot be read: ENOENT (no such file or directory)',
      ),
    })
  })
})
