/** Bodies that come or go as streams: bounded, named, and never left open. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { MediaUtil, Wechatpay, type Config } from '../../lib/index.js'
import {
  genuine,
  head,
  startFaultProxy,
  type Fault,
  type FaultProxy,
  type Turn,
} from '../helpers/fault-proxy.js'
import { config } from '../helpers/platform.js'
import { closed, folder, PATIENT, TIMEOUT } from './calls.js'

const half = (end: (turn: Turn) => void): Fault => ({
  answer: async (turn) => {
    turn.socket.write(Buffer.concat([Buffer.from(head(turn.answer)), turn.answer.body.subarray(0, 100)]))
    await sleep(20)
    end(turn)
  },
})
const large: Fault = {
  answer: ({ socket, answer }) =>
    void socket.end(
      Buffer.concat([Buffer.from(head({ ...answer, body: Buffer.alloc(4 << 20) })), Buffer.alloc(4 << 20)]),
    ),
}

async function download(
  proxy: FaultProxy,
  more: Partial<Config> = {},
  options: object = {},
): Promise<Readable> {
  const instance = new Wechatpay(config(proxy.baseURL, { timeout: PATIENT, retry: false, ...more }))
  return (
    await instance
      .chain('v3/billdownload/file')
      .get({ query: { token: 'x' }, responseType: 'stream', ...options })
  ).data
}
const read = async (stream: Readable): Promise<number> =>
  (await stream.toArray()).reduce((size: number, chunk: Buffer) => size + chunk.length, 0)

test('a file that stops coming ends with the time that was given for it', async () => {
  await using proxy = await startFaultProxy(half(() => undefined))
  const stream = await download(proxy, { timeout: TIMEOUT })
  await expect(read(stream)).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ERR_NET_TIMEOUT',
    outcome: 'unknown',
    message: expect.stringContaining(`no more of the answer came for ${TIMEOUT} ms`),
  })
  await closed(proxy)
})

test.each([
  ['breaks off', (turn: Turn) => turn.socket.resetAndDestroy()],
  ['ends early', (turn: Turn) => turn.socket.end()],
])('a file that %s fails in our own words', async (_, end) => {
  await using proxy = await startFaultProxy(half((turn) => void end(turn)))
  await expect(download(proxy).then(read)).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ERR_NET_TRUNCATED',
    outcome: 'unknown',
  })
})

test('a reader may take its time', async () => {
  await using proxy = await startFaultProxy(large)
  const stream = await download(proxy, { timeout: TIMEOUT })
  await sleep(2.5 * TIMEOUT)
  expect(await read(stream)).toBe(4 << 20)
})

test('a file is as large as maxContentLength allows, and no larger', async () => {
  await using proxy = await startFaultProxy(large)
  expect(await download(proxy, {}, { maxContentLength: 4 << 20 }).then(read)).toBe(4 << 20)
  await expect(download(proxy, {}, { maxContentLength: 4e6 }).then(read)).rejects.toMatchObject({
    code: 'ERR_NET_TOO_LARGE',
  })
  await closed(proxy)
})

test('an abort ends a file that is coming, and what its reader drops is closed', async () => {
  await using proxy = await startFaultProxy(half(() => undefined))
  const controller = new AbortController()
  const aborted = download(proxy, {}, { signal: controller.signal }).then(read)
  setTimeout(() => controller.abort(), 50)
  await expect(aborted).rejects.toMatchObject({ name: 'NetworkError', code: 'ERR_NET_ABORTED' })
  await closed(proxy)
  const dropped = await download(proxy)
  for await (const chunk of dropped) if (chunk) break
  await closed(proxy)
})

test.each([
  ['as large as any response may be is read', 8 << 20, 'ERR_NET_GATEWAY'],
  ['that is larger is not', (8 << 20) + 1, 'ERR_NET_TOO_LARGE'],
])('a refusal of a file %s, whatever maxContentLength is', async (_, size, code) => {
  await using proxy = await startFaultProxy({
    answer: ({ socket, answer }) => {
      const body = Buffer.alloc(size, 32)
      socket.end(Buffer.concat([Buffer.from(head({ ...answer, status: '404 Not Found', body })), body]))
    },
  })
  await expect(download(proxy, {}, { maxContentLength: 1 << 30 })).rejects.toMatchObject({ code })
})

test('a refusal of a file leaves no connection behind', async () => {
  const sent = (status: string): Fault => ({
    answer: ({ socket, answer }) =>
      void socket.write(
        head({ ...answer, status, body: Buffer.alloc(1 << 20) }, { Connection: 'keep-alive' }),
      ),
  })
  for (const [status, code] of [
    ['302 Found', 'ERR_REDIRECT'],
    ['404 Not Found', 'ERR_NET_TIMEOUT'],
  ] as const) {
    await using proxy = await startFaultProxy(sent(status))
    await expect(
      download(proxy, { timeout: code === 'ERR_NET_TIMEOUT' ? TIMEOUT : PATIENT }),
    ).rejects.toMatchObject({ code })
    await closed(proxy)
  }
})

test('a stream shows neither the connection nor the signature that asked for it', async () => {
  await using proxy = await startFaultProxy({ answer: genuine })
  const stream = await download(proxy)
  expect(inspect(stream, { depth: Infinity, showHidden: true })).not.toMatch(/WECHATPAY2-SHA256|signature=/)
  await read(stream)
})

test('a pipe as sink is written to, and is still one afterwards', async () => {
  if (process.platform === 'win32') return
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  await using proxy = await startFaultProxy({ answer: genuine })
  const [bytes] = await Promise.all([
    readFile(path),
    new Wechatpay(config(proxy.baseURL))
      .chain('v3/billdownload/file')
      .get({ query: { token: 'x' }, sink: path }),
  ])
  expect(bytes.toString()).toMatch(/^交易时间[^]*总计$/)
  expect(statSync(path).isFIFO()).toBe(true)
  rmSync(path)
})

test('a file that is uploaded from the disk is closed when nobody takes it', async () => {
  const path = join(folder, 'large.mp4')
  writeFileSync(path, Buffer.alloc(1 << 20))
  const openFiles = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === path
      } catch {
        return false
      }
    }).length
  if (process.platform !== 'linux') return
  for (const fault of [
    { accept: (socket) => void socket.resetAndDestroy() },
    { line: () => true },
  ] satisfies Fault[]) {
    await using proxy = await startFaultProxy(fault)
    const instance = new Wechatpay(config(proxy.baseURL, { timeout: 100, retry: false }))
    await expect(
      instance.chain('v3/merchant/media/video_upload').post({ body: await MediaUtil.from(path) }),
    ).rejects.toMatchObject({ name: 'NetworkError' })
    await closed(proxy)
  }
  for (let wait = 0; wait < 100 && openFiles() > 0; wait++) await sleep(10)
  expect(openFiles()).toBe(0)
})

test('a signer that never signs ends with the time of the attempt, and nothing was sent', async () => {
  await using proxy = await startFaultProxy({})
  const { privateKey: _, serial, ...rest } = config(proxy.baseURL)
  const instance = new Wechatpay({
    ...rest,
    timeout: 100,
    signer: { serial: serial, sign: () => new Promise<string>(() => undefined) },
  })
  await expect(instance.chain('v3/x').get()).rejects.toMatchObject({
    name: 'InputError',
    code: 'ERR_INPUT_SIGNER',
    outcome: 'not-sent',
    message: expect.stringContaining('100 ms'),
  })
  expect(proxy.received).toEqual([])
})
