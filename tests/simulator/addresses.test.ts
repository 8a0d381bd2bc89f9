/**
 * No answer holds an address of the real platform: files that answers name are here, as they are announced.
 */
import { createDecipheriv, createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { downloadBill, downloadFile, fen, type BillName } from '../../lib/bills/index.js'
import { MediaUtil, Rsa, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Exchange, type Simulator } from '../../lib/simulator/index.js'
import { loadSchemas, type Schemas } from '../../lib/schemas/operations.js'
import { callOf, failures, samples } from '../helpers/operation-samples.js'

let schemas: Schemas
beforeAll(async () => {
  schemas = await loadSchemas()
})

/** Any host of Tencent's, and the schemes that the documents make up. */
const ADDRESS =
  /[\w-]*\.?(?:weixin\.qq\.com|weixin\.com|wechat\.com|wechatpay\.c(?:n|om)|tenpay\.com|qpic\.cn|gtimg\.c(?:n|om)|qlogo\.cn|wxacurl\.cn)|download:\/\/|https?:\/\/[\w.-]*qq\.com/i

interface NamedFile {
  readonly key: string
  readonly operation: string
  readonly file: Readonly<Record<string, string>>
}

/** Every object that names a file, at any depth. */
function filesIn(value: unknown, operation: string, key: 'download_url' | 'url'): NamedFile[] {
  if (Array.isArray(value)) return value.flatMap((item) => filesIn(item, operation, key))
  if (typeof value !== 'object' || value === null) return []
  const own = (value as Record<string, unknown>)[key] === undefined ? [] : [{ key, operation, file: value }]
  return [
    ...(own as NamedFile[]),
    ...Object.values(value).flatMap((member) => filesIn(member, operation, key)),
  ]
}

describe.each([false, true])('of all operations, with services: %s', (stateful) => {
  let platform: Simulator
  let client: Wechatpay
  const exchanges: Exchange[] = []
  beforeAll(async () => {
    platform = await createSimulator({ stateful, mode: 'both', balance: 10_000_000 })
    platform.watch((event) => {
      if (event.type === 'request') exchanges.push(event.exchange)
    })
    client = new Wechatpay({ ...platform.config, retry: false, encrypt: true })
    const all = samples(schemas, platform.config)
    expect(all).toHaveLength(1245)
    await failures(all, (sample) =>
      callOf(
        client,
        sample,
      )(sample.options).then(
        () => undefined,
        () => undefined,
      ),
    )
  }, 120_000)
  afterAll(() => platform.close())

  test('no answer names an address of the platform', () => {
    expect(exchanges.length).toBeGreaterThanOrEqual(1200)
    const found = exchanges
      .map(({ method, target, response: { headers, body = '' } }) => ({
        call: `${method} ${target.split('?')[0]}`,
        found: ADDRESS.exec(`${body}\n${headers['location'] ?? ''}`)?.[0],
      }))
      .filter((one) => one.found !== undefined)
    expect(found).toEqual([])
  })

  test('no answer is made of placeholders, and APIv2 says OK where it succeeded', () => {
    const shown = exchanges.map(({ method, target, response: { body = '' } }) => ({
      call: `${method} ${target.split('?')[0]}`,
      body,
    }))
    expect(shown.filter(({ body }) => /[">[]示例["<\]]/.test(body))).toEqual([])
    const succeeded = shown.filter(({ body }) => body.includes('<result_code>SUCCESS<'))
    expect(succeeded.length).toBeGreaterThan(50)
    for (const { call, body } of succeeded)
      expect([call, /<return_msg>(.*?)<\/return_msg>/.exec(body)?.[1], /<err_code/.test(body)]).toEqual([
        call,
        'OK',
        false,
      ])
  })

  test('each file that an answer names is here, with its digest, and only its reader decrypts it', async () => {
    const named = exchanges
      .filter(({ status, response }) => status === 200 && response.body?.startsWith('{'))
      .flatMap(({ method, target, response }) => {
        const operation = `${method} ${target.split('?')[0]}`
        const value: unknown = JSON.parse(response.body!)
        return [
          ...filesIn(value, operation, 'download_url'),
          ...(/-flow(?:-by-day)?$/.test(operation) ? filesIn(value, operation, 'url') : []),
        ]
      })
    expect(named.length).toBeGreaterThanOrEqual(stateful ? 15 : 30)
    const wrong = await failures(named, async ({ key, operation, file }) => {
      const { data } = await client
        .chain('{+url}')
        .get({ url: file[key]!, responseType: 'arraybuffer' })
        .catch((error: unknown) => ({ data: error }))
      if (!Buffer.isBuffer(data)) return `${operation}: ${String(data)}`
      const plain = plainOf(data, file, platform.config.privateKey)
      const digest = file['hash_value'] ?? file['stock_useflow_hash'] ?? file['stock_refundflow_hash']
      if (digest === undefined) return undefined
      const type = (file['hash_type'] ?? 'SHA1').toLowerCase()
      return createHash(type).update(plain).digest('hex') === digest ? undefined : `${operation}: ${digest}`
    })
    expect(wrong).toEqual([])
  })
})

function plainOf(bytes: Buffer, file: NamedFile['file'], privateKey: string): Buffer {
  let plain = bytes
  if (file['encrypt_key'] !== undefined) {
    const cipher = createDecipheriv(
      'aes-256-gcm',
      Rsa.decrypt(file['encrypt_key'], privateKey),
      Buffer.from(file['nonce']!),
    ).setAuthTag(bytes.subarray(-16))
    plain = Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()])
  }
  return plain[0] === 0x1f && plain[1] === 0x8b ? gunzipSync(plain) : plain
}

describe('bills', () => {
  let platform: Simulator
  let instance: Wechatpay
  beforeAll(async () => {
    platform = await createSimulator({ balance: 100_000 })
    instance = new Wechatpay({ ...platform.config, retry: false })
  })
  afterAll(() => platform.close())

  const today = () => new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const OLD = '2020-01-02'
  const v2 = () => ({ appid: 'wx8888888888888888', mch_id: platform.config.mchid })
  const KINDS: readonly (readonly [BillName, () => object])[] = [
    ['tradebill', () => ({ bill_date: OLD })],
    ['fundflowbill', () => ({ bill_date: OLD })],
    ['sub-merchant-fundflowbill', () => ({ bill_date: OLD, sub_mchid: '1900000109', account_type: 'BASIC' })],
    ['ecommerce-fundflowbill', () => ({ bill_date: OLD, account_type: 'ALL' })],
    ['profitsharing', () => ({ bill_date: OLD })],
    ['global-profitsharing', () => ({ bill_date: OLD })],
    ['global-profitsharing-refunds', () => ({ bill_date: OLD })],
    ['funds-to-oversea', () => ({ bill_date: OLD })],
    ['payscore', () => ({ bill_date: OLD, service_id: '2002000000000558128851361561536' })],
    ['withdraw', () => ({ bill_date: OLD, bill_type: 'NO_SUCC' })],
    ['favor-use-flow', () => ({ stock_id: '9865000' })],
    ['favor-refund-flow', () => ({ stock_id: '9865000' })],
    ['favor-use-flow-by-day', () => ({ stock_id: '9865000', bill_date: OLD })],
    ['favor-refund-flow-by-day', () => ({ stock_id: '9865000', bill_date: OLD })],
    ['multiuse-send-flow', () => ({ stock_id: '9865000' })],
    ['multiuse-use-flow', () => ({ stock_id: '9865000' })],
    ['multiuse-refund-flow', () => ({ stock_id: '9865000' })],
    ['statements', () => ({ date: '20200102' })],
    ['hk-statements', () => ({ date: '20200102' })],
    ['downloadbill', () => ({ ...v2(), bill_date: '20200102' })],
    ['downloadfundflow', () => ({ ...v2(), bill_date: '20200102', account_type: 'Basic' })],
  ]
  const rowsOf = async (request: object): Promise<Record<string, string>[]> => {
    const rows: Record<string, string>[] = []
    const { privateKey } = platform.config
    for await (const row of downloadBill(instance, request as never, { privateKey })) rows.push(row)
    return rows
  }

  test.each(KINDS)('%s is downloaded, decrypted and checked', async (bill, request) => {
    const rows = await rowsOf({ bill, ...request() })
    expect(rows.length).toBeGreaterThan(0)
    expect(Object.values(rows[0]!).every((cell) => typeof cell === 'string')).toBe(true)
    expect(Object.keys(rows[0]!).length).toBeGreaterThan(5)
  })

  test.each(KINDS.filter(([bill]) => /bill$|payscore|profitsharing$|withdraw|downloadfund/.test(bill)))(
    '%s is compressed where it is asked to be',
    async (bill, request) => {
      const plain = await rowsOf({ bill, ...request() })
      expect(await rowsOf({ bill, ...request(), tar_type: 'GZIP' })).toEqual(plain)
    },
  )

  describe('of today, which are the ledger,', () => {
    const SUB = '1900000109'
    const { mchid } = { mchid: () => platform.config.mchid }
    beforeAll(async () => {
      const order = {
        description: '公仔',
        notify_url: 'https://www.example.com/',
        amount: { total: 1000 },
      }
      await instance.v3.pay.transactions.native.post({
        json: { ...order, appid: 'wx8888888888888888', mchid: mchid(), out_trade_no: 'bill-own-1' },
      })
      await instance.v3.pay.partner.transactions.native.post({
        json: {
          ...order,
          sp_appid: 'wx8888888888888888',
          sp_mchid: mchid(),
          sub_mchid: SUB,
          out_trade_no: 'bill-sub-1',
        },
      })
      await platform.pay('bill-own-1')
      await platform.pay('bill-sub-1')
      await platform.refundOrder('bill-own-1', 300)
    })

    test('keep to what is asked for: payments, refunds, one sub-merchant', async () => {
      const numbers = async (more: object) =>
        (await rowsOf({ bill: 'tradebill', bill_date: today(), ...more })).map((row) => [
          row['商户订单号'],
          row['交易状态'],
        ])
      expect(await numbers({})).toEqual([
        ['bill-own-1', 'SUCCESS'],
        ['bill-sub-1', 'SUCCESS'],
        ['bill-own-1', 'REFUND'],
      ])
      expect(await numbers({ bill_type: 'SUCCESS' })).toEqual([
        ['bill-own-1', 'SUCCESS'],
        ['bill-sub-1', 'SUCCESS'],
      ])
      expect(await numbers({ bill_type: 'REFUND' })).toEqual([['bill-own-1', 'REFUND']])
      expect(await numbers({ sub_mchid: SUB })).toEqual([['bill-sub-1', 'SUCCESS']])
      await expect(numbers({ bill_type: 'RECHARGE_REFUND' })).rejects.toMatchObject({
        code: 'NO_STATEMENT_EXIST',
      })
      const [refund] = await rowsOf({ bill: 'tradebill', bill_date: today(), bill_type: 'REFUND' })
      expect([fen(refund!['退款金额']!), refund!['退款成功时间']]).toEqual([
        300,
        expect.stringMatching(/^\d{4}-/),
      ])
    })

    test('are the same over APIv2, and a day without business says so in XML', async () => {
      const day = today().replaceAll('-', '')
      const rows = await rowsOf({ bill: 'downloadbill', ...v2(), bill_date: day, bill_type: 'SUCCESS' })
      expect(rows.map((row) => row['商户订单号'])).toEqual(['bill-own-1', 'bill-sub-1'])
      await expect(rowsOf({ bill: 'downloadbill', ...v2(), bill_date: '20990101' })).rejects.toMatchObject({
        code: '20002',
        message: expect.stringContaining('No Bill Exist'),
      })
    })

    test('of a sub-merchant hold its account alone, and only the merchant decrypts them', async () => {
      const [own] = await rowsOf({ bill: 'fundflowbill', bill_date: today() })
      const sub = await rowsOf({
        bill: 'sub-merchant-fundflowbill',
        bill_date: today(),
        sub_mchid: SUB,
        account_type: 'BASIC',
      })
      expect(sub.map((row) => [row['业务名称'], fen(row['收支金额(元)']!)])).toEqual([
        ['交易', 1000],
        ['手续费', 6],
      ])
      expect(own!['业务类型']).toBe('充值')
      const all = await rowsOf({ bill: 'ecommerce-fundflowbill', bill_date: today(), account_type: 'ALL' })
      expect(all).toEqual(sub)
    })
  })

  test('an electronic receipt is a PDF whose digest is announced', async () => {
    const { data } = await instance
      .chain('v3/transfer/bill-receipt/{out_batch_no}')
      .get({ out_batch_no: 'plfk2020042013' })
    expect(data).toMatchObject({ out_batch_no: 'plfk2020042013', signature_status: 'FINISHED' })
    const chunks: Buffer[] = []
    const to = new Writable({
      write: (chunk: Buffer, _, done) => {
        chunks.push(chunk)
        done()
      },
    })
    await downloadFile(instance, data, { to })
    expect(Buffer.concat(chunks).toString('latin1')).toMatch(/^%PDF-1\.4[^]*%%EOF\n$/)
  })
})

test('a picture that was uploaded is at the address that the answer gives', async () => {
  await using platform = await createSimulator()
  const instance = new Wechatpay(platform.config)
  const { data } = await instance.v3.marketing.favor.media.imageUpload.post({
    body: new MediaUtil('a.png', 'bytes'),
  })
  const response = await fetch(data.media_url)
  expect([response.status, await response.text()]).toEqual([200, 'bytes'])
})
