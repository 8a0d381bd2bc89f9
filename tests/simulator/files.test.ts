/** The simulator's bills, uploads and faults, through the client. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { downloadBill, fen, type BillRow } from '../../lib/bills/index.js'
import { ApiError, MediaUtil, uploadMedia, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'

let now = new Date().setUTCHours(4) // noon in Shanghai: the day does not end under a test
let platform: Simulator
let instance: Wechatpay
beforeAll(async () => {
  platform = await createSimulator({ now: () => now })
  instance = new Wechatpay(platform.config, { now: () => now, sleep: async () => undefined })
})
afterAll(() => platform.close())

const collect = async <Row extends BillRow>(rows: AsyncIterable<Row>): Promise<Row[]> => {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** The day the simulated clock stands at, in Shanghai. */
const today = () => new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const order = (out_trade_no: string, total: number) =>
  instance.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: platform.config.mchid,
      description: '深圳腾大-QQ公仔,大号',
      out_trade_no,
      notify_url: 'https://www.example.com/',
      amount: { total },
    },
  })

describe('the simulator hands out', () => {
  beforeAll(async () => {
    await order('order-1', 1230)
    await order('order-2', 1)
    await platform.pay('order-1')
    await platform.pay('order-2')
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'order-1',
        out_refund_no: 'refund-1',
        amount: { refund: 30, total: 1230, currency: 'CNY' },
      },
    })
  })

  test.each(['GZIP', undefined] as const)(
    'a trade bill whose rows and sums are the ledger (tar_type %s)',
    async (tar_type) => {
      const bill = downloadBill(instance, {
        bill: 'tradebill',
        bill_date: today(),
        ...(tar_type && { tar_type }),
      })
      const rows = await collect(bill)
      expect(
        rows.map((row) => [row.商户订单号, row.交易状态, row.商品名称, fen(row.订单金额), fen(row.退款金额)]),
      ).toEqual([
        ['order-1', 'SUCCESS', '深圳腾大-QQ公仔,大号', 1230, 0],
        ['order-2', 'SUCCESS', '深圳腾大-QQ公仔,大号', 1, 0],
        ['order-1', 'REFUND', '深圳腾大-QQ公仔,大号', 0, 30],
      ])
      const moved = (kind: string) =>
        platform.ledger.entries
          .filter((entry) => entry.kind === kind)
          .reduce((sum, { postings }) => sum + postings[1]!.amount, 0)
      expect(bill.summary).toMatchObject({
        总交易单数: '3',
        订单总金额: (moved('PAY') / 100).toFixed(2),
        退款总金额: (moved('REFUND') / 100).toFixed(2),
        手续费总金额: ((moved('FEE') - moved('FEE_REFUND')) / 100).toFixed(5),
      })
    },
  )
  test('a fund flow bill that ends at the balance', async () => {
    const bill = downloadBill(instance, { bill: 'fundflowbill', bill_date: today() })
    const rows = await collect(bill)
    expect(rows.map((row) => [row.业务名称, row.收支类型, fen(row['收支金额(元)'])])).toEqual([
      ['交易', '收入', 1230],
      ['手续费', '支出', 7],
      ['交易', '收入', 1],
      ['退款', '支出', 30],
    ])
    expect(fen(rows.at(-1)!['账户结余(元)'])).toBe(
      platform.ledger.balance(`mch:${platform.config.mchid}:BASIC`),
    )
    expect(bill.summary).toMatchObject({ 资金流水总笔数: '4' })
  })
  test('no bill of a day that it saw pass without business', async () => {
    await expectRejection(
      collect(downloadBill(instance, { bill: 'tradebill', bill_date: '2099-01-01' })),
      ApiError,
      'NO_STATEMENT_EXIST',
      '账单文件不存在',
    )
  })
  test('a file without a signature, to a signed request only', async () => {
    await collect(downloadBill(instance, { bill: 'tradebill', bill_date: today() }))
    const { target, signed } = platform.requests.at(-1)!
    expect(target).toMatch(/^\/v3\/billdownload\/file\?token=/)
    expect(signed).toContain(target)
    expect((await fetch(new URL(target, platform.baseURL))).status).toBe(401)
  })
  test('nothing under an address that has run out', async () => {
    const { data } = await instance.v3.bill.tradebill.get({ query: { bill_date: today() } })
    now += 5 * 60_000 + 1
    await expectRejection(
      instance.chain('{+url}').get({ url: data.download_url }),
      ApiError,
      'RESOURCE_NOT_EXISTS',
      '失效',
    )
  })
  test.each([
    [{ bill_date: '20260101' }, /bill_date/],
    [{ bill_date: '2026-01-01', tar_type: 'ZIP' }, /tar_type/],
    [{}, /bill_date/],
  ])('no bill for %j', async (query, message) => {
    await expectRejection(
      instance.chain('v3/bill/tradebill').get({ query: query as never }),
      ApiError,
      'PARAM_ERROR',
      message,
    )
  })
})

describe('the simulator takes', () => {
  test.each([
    ['v3/merchant/media/upload', 'a.png', 'media_id'],
    ['v3/merchant/media/video_upload', 'a.mp4', 'media_id'],
    ['v3/merchant-service/images/upload', 'a.JPG', 'media_id'],
    ['v3/marketing/favor/media/image-upload', 'a.bmp', 'media_url'],
    ['brand/marketing/product-coupon/media/upload-image', 'a.jpeg', 'image_url'],
  ] as const)('%s', async (template, filename, member) => {
    const { data } = await uploadMedia(instance, template, { file: new MediaUtil(filename, 'bytes') })
    expect(data).toEqual({ [member]: expect.stringMatching(/^[\w:/.-]{20,}$/) })
  })
  test.each([
    ['another digest', new MediaUtil('a.png', 'x').setMeta({ sha256: '0'.repeat(64) }), /sha256/],
    ['another kind of file', new MediaUtil('a.gif', 'x'), /filename/],
    ['too large a file', new MediaUtil('a.png', Buffer.alloc((2 << 20) + 1)), /2M/],
  ])('no picture with %s', async (_, body, message) => {
    await expectRejection(
      instance.chain('v3/merchant/media/upload').post({ body }),
      ApiError,
      'PARAM_ERROR',
      message,
    )
  })
  test.each(['jsapi', 'app'])('an order by %s', async (trade) => {
    const json = {
      appid: 'wxd678efh567hg6787',
      mchid: platform.config.mchid,
      description: 'QQ公仔',
      out_trade_no: `order-${trade}`,
      notify_url: 'https://www.example.com/',
      amount: { total: 100 },
      ...(trade === 'jsapi' && { payer: { openid: 'o-1' } }),
    }
    expect((await instance.chain(`v3/pay/transactions/${trade}`).post({ json })).data).toEqual({
      prepay_id: expect.stringMatching(/^wx\d+$/),
    })
  })
})

describe('the simulator fails on demand', () => {
  const query = () => downloadBill(instance, { bill: 'tradebill', bill_date: today() })

  test('as often as it was asked to, where it was asked to', async () => {
    platform.fail({ method: 'GET', path: '/v3/bill/tradebill', status: 400, code: 'NO_STATEMENT_EXIST' })
    platform.fail({ method: 'POST', path: /^\/v3\/bill/, times: 9 })
    await expectRejection(collect(query()), ApiError, 'NO_STATEMENT_EXIST', '请求被拒绝')
    expect(await collect(query())).toHaveLength(3)
  })
  test('and what passes is repeated by the client', async () => {
    platform.fail({ path: /tradebill$/, status: 503, times: 2 })
    expect(await collect(query())).toHaveLength(3)
  })
})
