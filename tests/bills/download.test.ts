import { createCipheriv, createHash, publicEncrypt, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { downloadBill, downloadFile, fen, type BillRequest, type BillRow } from '../../lib/bills/index.js'
import { Hash, InputError, Wechatpay } from '../../lib/index.js'
import { offerOf, sha1, startBillPlatform, tradeBill, TRADES, type BillPlatform } from '../helpers/bills.js'
import { expectError } from '../helpers/errors.js'
import { answer, config, isGenuine, merchant, secret, signatureHeaders } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'

const BILL = tradeBill(TRADES)
const REQUEST: BillRequest<'tradebill'> = { bill: 'tradebill', bill_date: '2026-01-01', tar_type: 'GZIP' }

let folder: string
let to: string
let platform: BillPlatform
let instance: Wechatpay
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bills-'))
  to = join(folder, 'bill.csv')
  platform = await startBillPlatform(BILL)
  instance = new Wechatpay(config(platform.baseURL))
})
afterEach(async () => {
  await platform.close()
  await rm(folder, { recursive: true })
})

const collect = async <Row extends BillRow>(rows: AsyncIterable<Row>): Promise<Row[]> => {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

describe('a bill', () => {
  test('is applied for, followed and yielded row by row, each request signed', async () => {
    const bill = downloadBill(instance, REQUEST)
    const rows = await collect(bill)
    expect(rows.map((row) => [row.商户订单号, fen(row.订单金额)])).toEqual([
      ['order-1', 1230],
      ['order-2', 1],
      ['order-1', 0],
    ])
    expect(bill.summary).toMatchObject({ 总交易单数: '3' })
    expect(platform.received.map(({ target }) => target)).toEqual([
      '/v3/bill/tradebill?bill_date=2026-01-01&tar_type=GZIP',
      '/v3/billdownload/file?token=t%2B1',
    ])
    expect(platform.received.every((request) => isGenuine(request))).toBe(true)
  })

  test.each([true, false])(
    'is written plain, under its name only when it is whole (compressed on the way: %s)',
    async (compressed) => {
      platform.offer = offerOf(platform, BILL, compressed)
      const loaded: number[] = []
      const saved = await downloadBill(instance, REQUEST, {
        to,
        onProgress: (progress) => {
          loaded.push(progress.loaded, progress.total!)
        },
      })
      expect(await readFile(to, 'utf8')).toBe(BILL)
      expect(saved).toEqual({ size: Buffer.byteLength(BILL) })
      expect(loaded.slice(-2)).toEqual([platform.offer.file.length, platform.offer.file.length])
      expect(await readdir(folder)).toEqual(['bill.csv'])
    },
  )

  test('goes to a file:// URL and to any writable stream', async () => {
    await downloadBill(instance, REQUEST, { to: pathToFileURL(to) })
    const chunks: Buffer[] = []
    await downloadBill(instance, REQUEST, {
      to: new Writable({
        write(chunk: Buffer, _, done) {
          chunks.push(chunk)
          done()
        },
      }),
    })
    expect(Buffer.concat(chunks)).toEqual(await readFile(to))
  })

  test('whose digest is over the file as it is sent is as good', async () => {
    platform.offer = {
      ...platform.offer,
      announced: { ...platform.offer.announced, hash_value: sha1(platform.offer.file).toUpperCase() },
    }
    expect(await collect(downloadBill(instance, REQUEST))).toHaveLength(3)
  })

  test('that is left early gives its connection up', async () => {
    platform.offer = {
      ...platform.offer,
      respond: (response) => {
        response.writeHead(200).write(BILL)
      },
    }
    for await (const row of downloadBill(instance, REQUEST)) {
      expect(row.商户订单号).toBe('order-1')
      break
    }
  })

  test('can be iterated again: each time is a new download', async () => {
    const bill = downloadBill(instance, REQUEST)
    await collect(bill)
    await collect(bill)
    expect(platform.received).toHaveLength(4)
  })
})

describe('a spoiled download fails and leaves nothing behind:', () => {
  const fails = async (expected: object): Promise<void> => {
    const error = { verified: false, outcome: 'unknown', ...expected }
    await expect(downloadBill(instance, REQUEST, { to })).rejects.toMatchObject(error)
    expect(await readdir(folder)).toEqual([])
    await expect(collect(downloadBill(instance, REQUEST))).rejects.toMatchObject(error)
  }

  test('a changed byte', async () => {
    platform.offer = { ...platform.offer, file: gzipSync(BILL.replace('attach', 'attack')) }
    await fails({
      name: 'DownloadError',
      code: 'ERR_BILL_HASH',
      message: expect.stringContaining(`announced was ${sha1(BILL)}`),
    })
  })

  test('an unknown digest', async () => {
    platform.offer = { ...platform.offer, announced: { ...platform.offer.announced, hash_type: 'CRC32' } }
    await fails({ name: 'DownloadError', code: 'ERR_BILL_HASH', message: expect.stringContaining('CRC32') })
  })

  test('half a gzip file', async () => {
    platform.offer = {
      ...platform.offer,
      file: platform.offer.file.subarray(0, platform.offer.file.length >> 1),
    }
    await fails({
      name: 'NetworkError',
      code: 'ERR_NET_TRUNCATED',
      message: expect.stringContaining('the compressed answer ended before its end'),
    })
  })

  test('a gzip file without its last byte', async () => {
    platform.offer = { ...platform.offer, file: platform.offer.file.subarray(0, -1) }
    await fails({ name: 'NetworkError', code: 'ERR_NET_TRUNCATED' })
  })

  test('a gzip file whose checksum is wrong', async () => {
    const file = Buffer.from(platform.offer.file)
    file[file.length - 8]! ^= 1
    platform.offer = { ...platform.offer, file }
    await fails({ name: 'NetworkError', code: 'ERR_NET_ENCODING' })
  })

  test('a connection that breaks in the middle', async () => {
    const { file } = platform.offer
    platform.offer = {
      ...platform.offer,
      respond: (response) => {
        response
          .writeHead(200, { 'content-length': file.length })
          .write(file.subarray(0, 40), () => response.destroy())
      },
    }
    await fails({ name: 'NetworkError', code: 'ERR_NET_TRUNCATED' })
  })

  test('an empty file', async () => {
    platform.offer = { ...platform.offer, file: Buffer.alloc(0) }
    await fails({ name: 'DownloadError', code: 'ERR_BILL_HASH' })
  })

  test('a refusal in place of the file', async () => {
    platform.offer = {
      ...platform.offer,
      respond: (response) => answer(response, { code: 'INVALID_REQUEST', message: 'token过期' }, 400),
    }
    await fails({ name: 'ApiError', code: 'INVALID_REQUEST', outcome: 'rejected' })
  })

  test('a file that grows too large, compressed or not', async () => {
    const bomb = { ...offerOf(platform, Buffer.alloc(1 << 22)) }
    platform.offer = bomb
    await expect(downloadBill(instance, REQUEST, { to, maxBytes: 1 << 20 })).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_TOO_LARGE',
      message: expect.stringContaining('1048576'),
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('a file of one byte more than maxBytes, compressed or not, and none of exactly as many', async () => {
    const size = Buffer.byteLength(BILL)
    for (const compressed of [true, false]) {
      platform.offer = offerOf(platform, BILL, compressed)
      await expect(collect(downloadBill(instance, REQUEST, { maxBytes: size }))).resolves.toHaveLength(3)
      await expect(collect(downloadBill(instance, REQUEST, { maxBytes: size - 1 }))).rejects.toMatchObject({
        code: 'ERR_NET_TOO_LARGE',
        message: expect.stringContaining(`more than ${size - 1} bytes`),
      })
    }
  })

  test('a link to another host, before anything is sent there', async () => {
    for (const download_url of [
      'https://evil.example/v3/billdownload/file?token=1',
      'http://api.mch.weixin.qq.com/v3/billdownload/file',
      'https://api.mch.weixin.qq.com.evil.example/',
    ]) {
      platform.offer = { ...platform.offer, announced: { ...platform.offer.announced, download_url } }
      await fails({ name: 'InputError', code: 'ERR_HOST_FORBIDDEN', outcome: 'not-sent' })
    }
    expect(platform.received.every(({ target }) => target.startsWith('/v3/bill/tradebill'))).toBe(true)
  })

  test('a link to what is no file of the platform must carry its signature', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200).end(BILL)
    })
    const client = new Wechatpay(config(server.baseURL))
    await expect(downloadFile(client, `${server.baseURL}v3/certificates`, { to })).rejects.toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIG_MISSING',
    })
    await server.close()
    expect(await readdir(folder)).toEqual([])
  })

  test('an application that names no link', async () => {
    platform.offer = { ...platform.offer, announced: { hash_type: 'SHA1' } }
    await fails({
      name: 'DownloadError',
      code: 'ERR_BILL_FORMAT',
      verified: true,
      message: expect.stringContaining('names no download_url'),
    })
  })

  test('silence', async () => {
    platform.offer = {
      ...platform.offer,
      respond: (response) => {
        response.writeHead(200).write(platform.offer.file.subarray(0, 40))
      },
    }
    await expect(downloadBill(instance, REQUEST, { to, idleTimeout: 20 })).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_TIMEOUT',
      message: expect.stringContaining('no byte of the file came for 20 ms'),
    })
    expect(await readdir(folder)).toEqual([])
  })

  test("silence, but not the reader's own pause", async () => {
    const loaded = new Promise<void>((resolve) => {
      platform.offer = {
        ...platform.offer,
        respond: (response) => {
          response.writeHead(200).write(BILL.slice(0, 900), () => {
            resolve()
            setImmediate(() => response.end(BILL.slice(900)))
          })
        },
      }
    })
    const rows: string[] = []
    for await (const row of downloadBill(instance, REQUEST, { idleTimeout: 200 })) {
      await loaded
      await new Promise((resolve) => {
        setTimeout(resolve, 320)
      })
      rows.push(row.商户订单号)
    }
    expect(rows).toHaveLength(3)
  })

  test('but not what a listener of its progress throws or rejects with', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    for (const onProgress of [
      () => {
        throw new Error('mine')
      },
      async () => {
        throw new Error('later')
      },
    ])
      await expect(collect(downloadBill(instance, REQUEST, { onProgress }))).resolves.toHaveLength(3)
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      'onProgress failed: mine. The download goes on',
      'onProgress failed: later. The download goes on',
    ])
    warn.mockRestore()
  })

  test('an abort, before and while the file comes', async () => {
    await expect(downloadBill(instance, REQUEST, { to, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_ABORTED',
    })
    const controller = new AbortController()
    platform.offer = {
      ...platform.offer,
      respond: (response) => {
        response.writeHead(200).write(platform.offer.file.subarray(0, 40))
      },
    }
    const download = downloadBill(instance, REQUEST, {
      to,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(download).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_ABORTED',
      outcome: 'unknown',
    })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a file is never replaced', () => {
  test('that stood there before', async () => {
    await writeFile(to, 'mine')
    await expect(downloadBill(instance, REQUEST, { to })).rejects.toMatchObject({
      name: 'DownloadError',
      code: 'ERR_FILE_EXISTS',
      outcome: 'not-sent',
      message: expect.stringContaining(to),
    })
    expect(platform.received).toHaveLength(0)
    expect(await readFile(to, 'utf8')).toBe('mine')
  })

  test('that appeared meanwhile', async () => {
    const download = downloadBill(instance, REQUEST, { to, onProgress: () => void writeFile(to, 'mine') })
    await expect(download).rejects.toMatchObject({ name: 'DownloadError', code: 'ERR_FILE_EXISTS' })
    expect([await readFile(to, 'utf8'), await readdir(folder)]).toEqual(['mine', ['bill.csv']])
  })

  test('nor is what a dangling link points to', async () => {
    await symlink(join(folder, 'elsewhere'), to)
    await expect(downloadBill(instance, REQUEST, { to })).rejects.toMatchObject({ code: 'ERR_FILE_EXISTS' })
  })

  test('and a folder that does not exist is a write error', async () => {
    await expect(
      downloadBill(instance, REQUEST, { to: join(folder, 'none', 'bill.csv') }),
    ).rejects.toMatchObject({
      name: 'DownloadError',
      code: 'ERR_FILE_WRITE',
      message: expect.stringContaining('ENOENT'),
    })
  })

  test.each([undefined, '', 1, {}])('and %j is no target', async (target) => {
    await expect(downloadBill(instance, REQUEST, { to: target as never })).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_OPTION',
    })
  })
})

describe('an encrypted bill', () => {
  const request: BillRequest<'ecommerce-fundflowbill'> = {
    bill: 'ecommerce-fundflowbill',
    bill_date: '2026-01-01',
    account_type: 'ALL',
    tar_type: 'GZIP',
  }
  const flow = [
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
    '`2026-01-01 10:00:00,`1,`2,`退款,`退款,`支出,`0.02,`0.17,`system,`a,b,`c',
    '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
    '`1,`0,`0.00,`1,`0.02',
    '',
  ].join('\n')
  const { privateKey } = merchant

  /** As the platform does it: compressed, then encrypted; the key for the merchant, the tag at the end. */
  const encrypt = (bill: string) => {
    const key = randomBytes(16).toString('hex')
    const nonce = 'a8607ef79034c49c'
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const file = Buffer.concat([cipher.update(gzipSync(bill)), cipher.final(), cipher.getAuthTag()])
    return {
      file,
      nonce,
      encrypt_key: publicEncrypt(merchant.publicKey, Buffer.from(key)).toString('base64'),
    }
  }

  test("is opened with the merchant's key, its files joined in their order", async () => {
    const [head, tail] = [encrypt(flow.slice(0, 200)), encrypt(flow.slice(200))]
    const files = new Map([
      ['/v3/bill/downloadurl?token=1', head.file],
      ['/v3/bill/downloadurl?token=2', tail.file],
    ])
    await using server = await startServer(({ target }, response) => {
      const file = files.get(target)
      const entry = (bill_sequence: number, one: typeof head, plain: string) => ({
        bill_sequence,
        hash_type: 'SHA1',
        hash_value: sha1(plain),
        download_url: `${server.baseURL}v3/bill/downloadurl?token=${bill_sequence}`,
        encrypt_key: one.encrypt_key,
        nonce: one.nonce,
      })
      if (file) response.writeHead(200).end(file)
      else
        answer(response, {
          download_bill_count: 2,
          download_bill_list: [entry(2, tail, flow.slice(200)), entry(1, head, flow.slice(0, 200))],
        })
    })
    const client = new Wechatpay(config(server.baseURL))
    expect(await collect(downloadBill(client, request, { privateKey }))).toMatchObject([
      { 收支类型: '支出', 备注: 'a,b' },
    ])
    await downloadBill(client, request, { privateKey, to })
    expect(await readFile(to, 'utf8')).toBe(flow)
    expect(server.received[0]!.target).toBe(
      '/v3/ecommerce/bill/fundflowbill?algorithm=AEAD_AES_256_GCM&bill_date=2026-01-01&account_type=ALL&tar_type=GZIP',
    )
  })

  test('that was changed on the way does not open, even without a digest', async () => {
    const { file, nonce, encrypt_key } = encrypt(flow)
    for (const [spoiled, code] of [
      [file.map((byte, at) => (at === 30 ? byte ^ 1 : byte)), /ERR_DECRYPT_AUTH|ERR_NET_ENCODING/],
      [file.subarray(0, -1), /ERR_DECRYPT_AUTH|ERR_NET_TRUNCATED/],
      [file.subarray(0, 8), /ERR_DECRYPT_ENCODING/],
    ] as const) {
      platform.offer = {
        announced: {
          download_bill_list: [
            { download_url: `${platform.baseURL}v3/billdownload/file`, encrypt_key, nonce },
          ],
        },
        file: Buffer.from(spoiled),
      }
      await expect(downloadBill(instance, request, { privateKey, to })).rejects.toMatchObject({
        code: expect.stringMatching(code),
      })
      expect(await readdir(folder)).toEqual([])
    }
  })

  test('without the key is an error before anything is sent', async () => {
    await expect(downloadBill(instance, request, { to })).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_OPTION',
      message: expect.stringContaining('privateKey'),
    })
    await expect(
      downloadBill(instance, { ...request, algorithm: 'SM4_GCM' } as never, { to, privateKey }),
    ).rejects.toMatchObject({ name: 'InputError', message: expect.stringContaining('SM4_GCM is not read') })
    expect(platform.received).toHaveLength(0)
  })
})

describe('an overseas statement', () => {
  const statement: BillRequest<'statements'> = { bill: 'statements', date: '20260101', mchid: '1900000001' }
  const serve = (body: string, headers: Record<string, string>) =>
    startServer((_, response) => {
      response.writeHead(200, headers).end(body)
    })
  const signed = (digest: string) => ({
    'Wechatpay-Statement-Sha1': digest,
    ...signatureHeaders(JSON.stringify({ sha1: digest })),
  })

  test('is yielded when the signed SHA-1 is that of its body, however large', async () => {
    const large = tradeBill(
      Array.from({ length: 45_000 }, (_, at) => ({ order: `o-${at}`, name: 'x', total: 1 })),
    )
    await using server = await serve(large, signed(sha1(large)))
    expect(Buffer.byteLength(large)).toBeGreaterThan(8 << 20)
    expect(await collect(downloadBill(new Wechatpay(config(server.baseURL)), statement))).toHaveLength(45_000)
    expect(server.last().target).toBe('/v3/global/statements?date=20260101&mchid=1900000001')
  })

  test.each([
    [
      'whose body is not that of its SHA-1',
      BILL.replace('attach', 'attack'),
      signed(sha1(BILL)),
      'ERR_SIG_INVALID',
    ],
    [
      'whose SHA-1 is not signed',
      BILL,
      { ...signed(sha1('x')), 'Wechatpay-Statement-Sha1': sha1(BILL) },
      'ERR_SIG_INVALID',
    ],
    ['without a signature', BILL, { 'Wechatpay-Statement-Sha1': sha1(BILL) }, 'ERR_SIG_MISSING'],
  ])('%s is refused', async (_, body, headers, code) => {
    await using server = await serve(body, headers)
    await expect(
      downloadBill(new Wechatpay(config(server.baseURL)), statement, { to }),
    ).rejects.toMatchObject({ name: 'SignatureError', code })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('an APIv2 bill', () => {
  const request: BillRequest<'downloadbill'> = {
    bill: 'downloadbill',
    appid: 'wx1',
    mch_id: merchant.mchid,
    bill_date: '20260101',
    bill_type: 'ALL',
  }
  const serve = (body: string | Buffer, headers: Record<string, string> = {}) =>
    startServer((_, response) => {
      response.writeHead(200, headers).end(body)
    })

  test.each([
    ['as text', BILL],
    ['compressed', gzipSync(BILL)],
  ])('is yielded and written %s', async (_, body) => {
    await using server = await serve(body)
    const client = new Wechatpay(config(server.baseURL))
    expect(await collect(downloadBill(client, request))).toHaveLength(3)
    await downloadBill(client, { ...request, tar_type: 'GZIP' }, { to })
    expect(await readFile(to, 'utf8')).toBe(BILL)
    expect(server.last().body.toString()).toMatch(/<tar_type>(?:<!\[CDATA\[)?GZIP/)
  })

  test('in whose place XML says why there is none is that error', async () => {
    await using server = await serve(
      '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg><error_code><![CDATA[20002]]></error_code></xml>',
    )
    await expect(downloadBill(new Wechatpay(config(server.baseURL)), request, { to })).rejects.toMatchObject({
      name: 'ApiError',
      code: '20002',
      message: expect.stringContaining('No Bill Exist'),
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('that was cut at a line is found out by its summary, in a file too', async () => {
    await using server = await serve(BILL.slice(0, BILL.indexOf('总交易单数')))
    const client = new Wechatpay(config(server.baseURL))
    await expect(downloadBill(client, request, { to })).rejects.toMatchObject({ code: 'ERR_BILL_SUMMARY' })
    await expect(collect(downloadBill(client, request))).rejects.toMatchObject({ code: 'ERR_BILL_SUMMARY' })
    expect(await readdir(folder)).toEqual([])
  })

  test('of funds is signed with HMAC-SHA256, and checked against the Digest header', async () => {
    const flow = '记账时间,收支类型\n`1,`收入\n资金流水总笔数,收入笔数\n`1,`1\n'
    const funds: BillRequest<'downloadfundflow'> = {
      bill: 'downloadfundflow',
      appid: 'wx1',
      mch_id: merchant.mchid,
      bill_date: '20260101',
      account_type: 'Basic',
    }
    await using server = await serve(flow, { Digest: `SHA=${sha1(flow)}` })
    const client = new Wechatpay(config(server.baseURL))
    expect(await collect(downloadBill(client, funds))).toHaveLength(1)
    const xml = server.last().body.toString()
    const fields = Object.fromEntries(
      Array.from(xml.matchAll(/<(\w+)>(?:<!\[CDATA\[)?([^<\]]*)/g), ([, name, value]) => [
        name,
        value,
      ]).filter(([name]) => name !== 'xml'),
    )
    const text = Object.keys(fields)
      .filter((name) => name !== 'sign')
      .sort()
      .map((name) => `${name}=${fields[name]}`)
      .join('&')
    expect(fields['sign']).toBe(Hash.sign('HMAC-SHA256', text, secret))
    await using spoiled = await serve(flow, { Digest: `SHA=${sha1('other')}` })
    await expect(downloadBill(new Wechatpay(config(spoiled.baseURL)), funds, { to })).rejects.toMatchObject({
      code: 'ERR_BILL_HASH',
    })
  })
})

test('any other file is downloaded by the answer that names it, SHA-256 and SM3 too, or by its URL', async () => {
  const pdf = randomBytes(3_000)
  for (const hash_type of ['SHA256', 'SM3']) {
    const hash_value = createHash(hash_type.toLowerCase()).update(pdf).digest('hex').toUpperCase()
    platform.offer = { ...platform.offer, file: pdf }
    const named = { hash_type, hash_value, download_url: `${platform.baseURL}v3/billdownload/file?token=1` }
    await downloadFile(instance, named, { to: join(folder, hash_type) })
    expect(await readFile(join(folder, hash_type))).toEqual(pdf)
    await expect(
      downloadFile(instance, { ...named, hash_value: hash_value.replace(/^./, 'G') }, { to }),
    ).rejects.toMatchObject({ code: 'ERR_BILL_HASH' })
  }
  await downloadFile(instance, `${platform.baseURL}v3/billdownload/file?token=1`, { to })
  expect(await readFile(to)).toEqual(pdf)
})

test('a day that no calendar has is refused before anything is sent', () => {
  for (const bill_date of ['2026-13-01', '2026-02-29', '20261301', '2026-1-1', 'yesterday', '', 20260101])
    for (const options of [undefined, { to: '/nowhere/bill.csv' }])
      expectError(
        () => downloadBill(instance, { bill: 'tradebill', bill_date } as never, options as never),
        InputError,
        'ERR_INPUT_OPTION',
        `bill_date must be a day of the calendar, such as 2026-01-31 (20260131 for statements and APIv2), found ${bill_date === '' ? 'an empty string' : JSON.stringify(String(bill_date))}`,
      )
  expectError(
    () =>
      downloadBill(instance, {
        bill: 'multiuse-use-flow',
        stock_id: '1',
        begin_date: '20260101',
        end_date: '20260132',
      }),
    InputError,
    'ERR_INPUT_OPTION',
    'end_date must be a day',
  )
  expect(platform.received).toEqual([])
})

test('an unknown bill is refused with the names of those that are known', () => {
  expect(() => downloadBill(instance, { bill: 'toString', bill_date: '2026-01-01' } as never)).toThrow(
    /there is no bill "toString": tradebill, fundflowbill, .* \(ERR_INPUT_OPTION\)/,
  )
})

test('a reader that pauses pauses the platform: no more than it reads is held', async () => {
  const many = tradeBill(
    Array.from({ length: 30_000 }, (_, at) => ({ order: `o-${at}`, name: '深圳腾大-QQ公仔', total: 1 })),
  )
  platform.offer = offerOf(platform, many, false)
  let loaded = 0
  for await (const _ of downloadBill(instance, REQUEST, {
    onProgress: (progress) => {
      loaded = progress.loaded
    },
  })) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    break
  }
  expect(loaded).toBeGreaterThan(0)
  expect(loaded).toBeLessThan(1 << 20)
})
