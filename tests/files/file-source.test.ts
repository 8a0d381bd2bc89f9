/**
 * A file that changes between its digest and its upload: no byte beyond what was
 * announced, and no upload of less.
 */
import { appendFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MediaUtil, uploadUserPackage, Wechatpay } from '../../lib/index.js'
import { collect, FileSource } from '../../lib/files/file-source.js'
import { answer, config, partNamed, signatureHeaders } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { stopwatch } from '../helpers/stopwatch.js'

const SIZE = 200_000
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-source-'))
  path = join(folder, 'video.mp4')
  await writeFile(path, Buffer.alloc(SIZE, 'a'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What came over each connection, byte for byte, answered once the announced body is there. */
const received: string[] = []
const sockets = new Set<Socket>()
const raw = createServer((socket) => {
  const at = received.push('') - 1
  sockets.add(socket)
  let begin = 0
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received[at] += chunk
    const request = received[at]!.slice(begin)
    const [, length = '0'] = /content-length: (\d+)/i.exec(request) ?? []
    const whole = request.indexOf('\r\n\r\n') + 4 + Number(length)
    if (request.length < whole || !request.includes('\r\n\r\n')) return
    begin += whole
    const head = Object.entries({ ...signatureHeaders('{}'), 'content-length': '2' })
    socket.write(`HTTP/1.1 200 OK\r\n${head.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n{}`)
  })
  socket.on('error', () => undefined)
})
let baseURL: string
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    raw.listen(0, '127.0.0.1', resolve)
  })
  baseURL = `http://127.0.0.1:${(raw.address() as AddressInfo).port}/`
})
beforeEach(() => {
  received.length = 0
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  raw.close()
})

const instance = (more: object = {}) =>
  new Wechatpay(config(baseURL, { retry: false, timeout: 5_000, ...more }))
const send = (body: MediaUtil, client = instance()) =>
  client.chain('v3/merchant/media/video_upload').post({ body })
const bodyOf = (request: string): string => request.slice(request.indexOf('\r\n\r\n') + 4)

describe.each([
  ['over node:http', {}],
  ["through axios's adapter", { adapter: 'http' }],
])('%s', (_, way) => {
  test('what a file grew by after its digest was taken is not sent', async () => {
    const media = await MediaUtil.from(path)
    await appendFile(path, 'GET /v3/second HTTP/1.1\r\nHost: x\r\n\r\n')
    const client = instance(way)
    await expect(send(media, client)).resolves.toMatchObject({ status: 200 })
    await expect(client.chain('v3/x').get()).resolves.toMatchObject({ status: 200 })
    const [, length] = /content-length: (\d+)/i.exec(received[0]!)!
    const end = bodyOf(received[0]!).slice(Number(length))
    expect(received.join('')).not.toContain('/v3/second')
    expect(end === '' || end.startsWith('GET /v3/x ')).toBe(true)
  })

  test('a file that shrank is an error at once, by its name, and nothing of it is sent', async () => {
    const media = await MediaUtil.from(path)
    await truncate(path, SIZE - 1)
    const watch = stopwatch()
    await expect(send(media, instance(way))).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_MEDIA',
      message: expect.stringContaining(`${path} has ${SIZE - 1} bytes, ${SIZE} when its digest was taken`),
    })
    watch.stop()
    expect(watch.passed()).toBeLessThan(4_000)
    expect(received.join('')).not.toContain('aaaa')
  })
})

test('a file that shrinks while it is read is the same error', async () => {
  const source = await FileSource.onDisk(path)
  const read = async () => {
    let first = true
    for await (const _ of source.open() as AsyncIterable<Buffer>) {
      if (first) await truncate(path, 100_000)
      first = false
    }
  }
  await expect(read()).rejects.toMatchObject({
    code: 'ERR_INPUT_MEDIA',
    message: expect.stringContaining('has 100000 bytes'),
  })
})

test('a piece is those bytes of the file and no others', async () => {
  await writeFile(path, Array.from({ length: 50_000 }, (_, at) => String(at % 10)).join(''))
  const piece = await (await FileSource.onDisk(path)).slice(12_345, 23_456)
  await appendFile(path, 'more')
  const bytes = await collect(piece.open() as AsyncIterable<Buffer>)
  expect([bytes.length, bytes.toString('utf8', 0, 5)]).toEqual([23_456, '56789'])
  await truncate(path, 30_000)
  await expect(collect(piece.open() as AsyncIterable<Buffer>)).rejects.toMatchObject({
    code: 'ERR_INPUT_MEDIA',
    message: expect.stringContaining(path),
  })
})

test('an audience package that grows while it is uploaded is sent as it was when it began', async () => {
  const csv = join(folder, 'users.csv')
  await writeFile(csv, 'x'.repeat(250))
  await using server = await startServer(async ({ target, method }, response) => {
    if (method === 'PUT') await appendFile(csv, 'y'.repeat(10))
    if (!target.endsWith('/uploads')) return answer(response, {})
    answer(response, { upload_id: 'U1', file_part_size: 100, file_part_count: 3 })
  })
  await uploadUserPackage(new Wechatpay(config(server.baseURL)), {
    file: csv,
    package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
    data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
    description: '最近三十天内到店两次以上的顾客',
    concurrency: 1,
  })
  const parts = server.received.filter(({ method }) => method === 'PUT')
  expect(parts.map((part) => partNamed(part, 'file').toString()).join('')).toBe('x'.repeat(250))
})
