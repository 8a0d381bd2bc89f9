/**
 * One way to save a file, for `sink`, for bills and for the command line: whole or not at all,
 * and never in place of another.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { downloadBill, type BillRequest } from '../../lib/bills/index.js'
import { checkTarget, save } from '../../lib/files/save.js'
import { Wechatpay } from '../../lib/index.js'
import { offerOf, startBillPlatform, tradeBill, TRADES } from '../helpers/bills.js'
import { mountSmallDisk } from '../helpers/full-disk.js'
import { answer, config } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'

const BILL = tradeBill(TRADES)
const REQUEST: BillRequest<'tradebill'> = { bill: 'tradebill', bill_date: '2026-01-01', tar_type: 'GZIP' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-save-'))
})
afterEach(() => rm(folder, { recursive: true }))

/**
 * Downloads through each door that saves a file, and gives the error and how many
 * files the platform handed out.
 */
async function download(target: string | Writable, bill = BILL) {
  await using platform = await startBillPlatform(bill)
  platform.offer = offerOf(platform, bill, false)
  const instance = new Wechatpay(config(platform.baseURL))
  const handedOut = () => platform.received.filter(({ target: path }) => path.includes('billdownload')).length
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    )
  const bySink = await failure(
    instance.chain('v3/billdownload/file').get({ query: { token: 't' }, sink: target }),
  )
  const first = handedOut()
  if (target instanceof Writable) return [{ error: bySink, downloads: first }]
  const byBill = await failure(downloadBill(instance, REQUEST, { to: target }))
  return [
    { error: bySink, downloads: first },
    { error: byBill, downloads: handedOut() - first },
  ]
}

describe('a sink and a bill', () => {
  test('never replace a file that is there, and send nothing to find that out', async () => {
    const path = join(folder, 'mine')
    await writeFile(path, 'mine')
    for (const { error, downloads } of await download(path)) {
      expect(error).toMatchObject({ name: 'DownloadError', code: 'ERR_FILE_EXISTS', outcome: 'not-sent' })
      expect(downloads).toBe(0)
    }
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['mine', ['mine']])
  })

  test.each<[string, string, () => Promise<string>]>([
    ['a name of 300 bytes', 'ENAMETOOLONG', async () => join(folder, 'x'.repeat(300))],
    [
      'a file as a folder',
      'ENOTDIR',
      async () => {
        await writeFile(join(folder, 'file'), '')
        return join(folder, 'file', 'bill.csv')
      },
    ],
    [
      'a link to itself as a folder',
      'ELOOP',
      async () => {
        await symlink(join(folder, 'loop'), join(folder, 'loop'))
        return join(folder, 'loop', 'bill.csv')
      },
    ],
    ['a folder that is not there', 'ENOENT', async () => join(folder, 'none', 'bill.csv')],
  ])('say before anything is sent that %s cannot be written', async (_, code, prepare) => {
    const path = await prepare()
    for (const { error, downloads } of await download(path)) {
      expect(error).toMatchObject({
        name: 'DownloadError',
        code: 'ERR_FILE_WRITE',
        outcome: 'not-sent',
        message: expect.stringContaining(`${path} cannot be written: ${code}`),
      })
      expect(downloads).toBe(0)
    }
  })

  test('save under a name of 245 bytes, and of 255', async () => {
    for (const length of [245, 255]) {
      const [bySink, byBill] = await download(join(folder, 'x'.repeat(length)))
      expect(bySink!.error).toBeUndefined()
      expect(byBill!.error).toMatchObject({ code: 'ERR_FILE_EXISTS' })
    }
    expect((await readdir(folder)).map(({ length }) => length)).toEqual([245, 255])
  })

  test('name a full disk once, with the file, and leave nothing on it', async () => {
    const disk = mountSmallDisk()
    // Where none can be mounted: the device that is always full.
    const path = disk === undefined ? '/dev/full' : join(disk.path, 'bill.csv')
    try {
      const large = tradeBill(
        Array.from({ length: 1_000 }, (_, at) => ({ order: `o-${at}`, name: 'x', total: 1 })),
      )
      for (const { error, downloads } of await download(path, large)) {
        expect(error).toMatchObject({
          name: 'DownloadError',
          code: 'ERR_FILE_WRITE',
          outcome: 'unknown',
          message: expect.stringContaining(`${path} cannot be written: ENOSPC (no space left on device)`),
        })
        expect(downloads).toBe(1)
      }
      if (disk) expect(await readdir(disk.path)).toEqual([])
    } finally {
      disk?.remove()
    }
  })

  test.each<[string, () => Writable, string]>([
    [
      'is on a disk whose quota is used up',
      () =>
        new Writable({
          write: (_chunk, _encoding, done) => {
            done(Object.assign(new Error('EDQUOT: disk quota exceeded, write'), { code: 'EDQUOT' }))
          },
        }),
      'the stream cannot be written: EDQUOT (disk quota exceeded)',
    ],
    [
      'is a pipe that nobody reads any more',
      () =>
        new Writable({
          write: (_chunk, _encoding, done) => {
            done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
          },
        }),
      'the stream cannot be written: EPIPE',
    ],
    [
      'is destroyed already',
      () => {
        const stream = new Writable({ write: (_chunk, _encoding, done) => done() })
        stream.destroy()
        return stream
      },
      'the stream cannot be written: ERR_STREAM',
    ],
    [
      'is destroyed meanwhile',
      () => {
        const stream: Writable = new Writable({ write: () => void stream.destroy() })
        return stream
      },
      'the stream cannot be written: ERR_STREAM_PREMATURE_CLOSE',
    ],
    [
      'is a file that cannot be opened',
      () => createWriteStream(join(folder, 'none', 'bill.csv')),
      'none/bill.csv cannot be written: ENOENT (no such file or directory)',
    ],
  ])('name a stream that %s, and download nothing a second time', async (_, make, message) => {
    for (const { error, downloads } of await download(make())) {
      expect(error).toMatchObject({
        name: 'DownloadError',
        code: 'ERR_FILE_WRITE',
        message: expect.stringContaining(message),
      })
      expect(downloads).toBe(1)
    }
  })
})

test('an answer that is verified goes into a sink too, and a POST that was done is not reported as not sent', async () => {
  await using server = await startServer((_, response) => {
    answer(response, { ok: true })
  })
  const instance = new Wechatpay(config(server.baseURL))
  const path = join(folder, 'answer.json')
  await instance.chain('v3/some/orders').post({ json: {}, sink: path })
  expect(await readFile(path, 'utf8')).toBe('{"ok":true}')
  const full = new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error('x'), { code: 'ENOSPC' }))
    },
  })
  await expect(
    instance.chain('v3/some/orders').post({ json: { out_trade_no: 'A1' }, sink: full }),
  ).rejects.toMatchObject({
    code: 'ERR_FILE_WRITE',
    outcome: 'unknown',
    message: expect.stringMatching(/^POST \/v3\/some\/orders: /),
  })
  expect(server.received).toHaveLength(2)
})

describe('save', () => {
  const path = () => join(folder, 'state.json')
  const bytes = (content: string) => [Buffer.from(content)]

  test('gives the number of bytes, and the permissions that are asked for', async () => {
    const umask = process.umask(0o022)
    try {
      expect(await save(bytes('{}'), path(), { mode: 0o600 })).toBe(2)
      expect((await stat(path())).mode & 0o777).toBe(0o600)
      expect(await save([], pathToFileURL(join(folder, 'empty')))).toBe(0)
      expect((await stat(join(folder, 'empty'))).mode & 0o777).toBe(0o644)
    } finally {
      process.umask(umask)
    }
  })

  test('replaces a file only when it may, whole, through a link too', async () => {
    await save(bytes('one'), path())
    await expect(save(bytes('two'), path())).rejects.toMatchObject({ code: 'ERR_FILE_EXISTS' })
    await symlink('state.json', join(folder, 'link'))
    await save(bytes('three'), join(folder, 'link'), { replace: true })
    expect(await readFile(path(), 'utf8')).toBe('three')
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true)
    expect((await readdir(folder)).sort()).toEqual(['link', 'state.json'])
  })

  test('leaves what was there when the disk is full or the bytes fail to come', async () => {
    await save(bytes('old'), path())
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('new')
      throw new TypeError('mine')
    }
    await expect(save(broken(), path(), { replace: true })).rejects.toThrow(new TypeError('mine'))
    expect([await readFile(path(), 'utf8'), await readdir(folder)]).toEqual(['old', ['state.json']])
  })

  test('closes a stream that it could not begin to read, and survives one that had failed before', async () => {
    const unread = new Readable({ read: () => undefined })
    await expect(save(unread, join(folder, 'none', 'x'))).rejects.toMatchObject({ code: 'ERR_FILE_WRITE' })
    expect(unread.destroyed).toBe(true)
    const failed = new Readable({ read: () => undefined })
    failed.destroy(new Error('early'))
    await expect(save(failed, path())).rejects.toThrow('early')
    expect(await readdir(folder)).toEqual([])
  })

  test('names a folder that may not be written to', async () => {
    await chmod(folder, 0o500)
    // Nobody, root included, makes a file in /proc.
    const closed = process.getuid?.() === 0 ? '/proc/state.json' : path()
    await expect(save(bytes('x'), closed)).rejects.toMatchObject({
      code: 'ERR_FILE_WRITE',
      message: expect.stringMatching(/state\.json cannot be written: E(?:ACCES|NOENT)/),
    })
    await chmod(folder, 0o700)
  })

  test('writes to a device as it is', async () => {
    expect(await save(bytes('x'), '/dev/null')).toBe(1)
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  test('names a device that is full', async () => {
    await expect(save(bytes('x'), '/dev/full')).rejects.toMatchObject({
      code: 'ERR_FILE_WRITE',
      message: expect.stringContaining('/dev/full cannot be written: ENOSPC'),
    })
  })

  test('a folder is no file, and neither is what is no path', async () => {
    await mkdir(path())
    await expect(checkTarget(path(), 'to')).rejects.toMatchObject({ code: 'ERR_FILE_EXISTS' })
    for (const target of [undefined, '', 1, {}])
      await expect(checkTarget(target, 'sink')).rejects.toMatchObject({
        name: 'InputError',
        code: 'ERR_INPUT_OPTION',
        message: expect.stringContaining('sink must be a file path'),
      })
  })

  test('ends a stream that it has written', async () => {
    const stream = createWriteStream(path())
    const closed = once(stream, 'close')
    await save(bytes('{}'), stream)
    await closed
    expect(await readFile(path(), 'utf8')).toBe('{}')
  })
})
