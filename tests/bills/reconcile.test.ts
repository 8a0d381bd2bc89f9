/** Bills against one's own books: seeded mistakes are found, each of them and nothing else. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  downloadBill,
  reconcile,
  type BillRow,
  type Difference,
  type OwnRow,
  type ReconcileOptions,
} from '../../lib/bills/index.js'
import { DownloadError, InputError, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'

jest.setTimeout(60_000)

async function run(
  bill: Iterable<BillRow> | AsyncIterable<BillRow>,
  own: Iterable<OwnRow>,
  options: ReconcileOptions<OwnRow> = {},
) {
  const result = reconcile(bill, own, options)
  const found: Difference[] = []
  for await (const difference of result) found.push(difference)
  return { found, totals: result.totals!, named: found.map(nameOf).sort() }
}
const nameOf = (difference: Difference): string => {
  const entry =
    'entry' in difference ? difference.entry : 'bill' in difference ? difference.bill : difference.own
  return `${difference.kind} ${entry.number}${'side' in difference ? ` ${difference.side}` : ''}`
}

describe('a day on the simulator, against the books of a shop that made mistakes', () => {
  let platform: Simulator
  let instance: Wechatpay
  let bill_date: string
  /** The books as they should be. */
  let books: Record<string, string | number>[]
  beforeAll(async () => {
    platform = await createSimulator({ balance: 1_000_000 })
    instance = new Wechatpay(platform.config)
    const { mchid } = platform.config
    const { v3 } = instance
    const common = {
      appid: 'wx8888888888888888',
      mchid,
      description: 'QQ公仔',
      notify_url: 'https://www.example.com/',
    }
    books = []
    for (let at = 0; at < 40; at++) {
      const out_trade_no = `order-${String(at).padStart(4, '0')}`
      await v3.pay.transactions.native.post({
        json: { ...common, out_trade_no, amount: { total: 100 + at } },
      })
      if (at < 30) await platform.pay(out_trade_no)
      books.push({ out_trade_no, amount: 100 + at, state: at < 30 ? 'SUCCESS' : 'NOTPAY' })
    }
    for (let at = 0; at < 10; at++) {
      const [out_trade_no, out_refund_no] = [`order-${String(at).padStart(4, '0')}`, `refund-${at}`]
      await v3.refund.domestic.refunds.post({
        json: { out_trade_no, out_refund_no, amount: { refund: 10 + at, total: 100 + at, currency: 'CNY' } },
      })
      if (at % 2 === 0) await platform.completeRefund(out_refund_no)
      books.push({
        out_trade_no,
        out_refund_no,
        amount: 10 + at,
        state: at % 2 === 0 ? 'SUCCESS' : 'PROCESSING',
      })
    }
    for (const number of ['code-0001', 'code-0002']) {
      await v3.pay.transactions.codepay.post({
        json: {
          appid: common.appid,
          mchid,
          description: 'x',
          out_trade_no: number,
          payer: { auth_code: '130061098828009406' },
          amount: { total: 50 },
          scene_info: { store_info: { id: '1' } },
        },
      })
      books.push({ out_trade_no: number, amount: 50, state: number === 'code-0001' ? 'SUCCESS' : 'REVOKED' })
    }
    await v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
      out_trade_no: 'code-0002',
      json: { appid: common.appid, mchid },
    })
    bill_date = new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  })
  afterAll(() => platform.close())
  const bill = () => downloadBill(instance, { bill: 'tradebill', bill_date })
  const changed = (number: string, change: Record<string, string | number> | undefined) =>
    books.flatMap((row) => {
      if ((row['out_refund_no'] ?? row['out_trade_no']) !== number) return [row]
      return change === undefined ? [] : [{ ...row, ...change }]
    })

  test('books without a mistake agree, and the sums do', async () => {
    const { found, totals } = await run(bill(), books)
    expect(found).toEqual([])
    const paid = {
      count: 31,
      amount: 50 + Array.from({ length: 30 }, (_, at) => 100 + at).reduce((a, b) => a + b),
    }
    expect(totals).toEqual({
      // What is reversed is a payment and a refund of the bill.
      bill: {
        rows: 43,
        payments: { count: 32, amount: paid.amount + 50 },
        refunds: { count: 11, amount: 145 + 50 },
      },
      own: { rows: 52, payments: paid, refunds: { count: 10, amount: 145 } },
      differences: {},
      agree: true,
    })
  })

  test.each<[string, () => OwnRow[], string[]]>([
    ['a payment that was never booked', () => changed('order-0003', undefined), ['missing-here order-0003']],
    ['a refund that was never booked', () => changed('refund-4', undefined), ['missing-here refund-4']],
    [
      'a payment that was never made',
      () => [...books, { out_trade_no: 'invented', amount: 1, state: 'SUCCESS' }],
      ['missing-there invented'],
    ],
    [
      'a refund that was never made',
      () => [...books, { out_trade_no: 'order-0001', out_refund_no: 'R', amount: 1 }],
      ['missing-there R'],
    ],
    ['a payment of another amount', () => changed('order-0005', { amount: 10_500 }), ['amount order-0005']],
    ['a refund of another amount', () => changed('refund-5', { amount: 1 }), ['amount refund-5']],
    [
      'an order that was paid and is thought not to be',
      () => changed('order-0006', { state: 'NOTPAY' }),
      ['state order-0006'],
    ],
    [
      'an order that was not paid and is thought to be',
      () => changed('order-0035', { state: 'SUCCESS' }),
      ['missing-there order-0035'],
    ],
    [
      'a reversal that is thought a payment',
      () => changed('code-0002', { state: 'SUCCESS' }),
      ['state code-0002'],
    ],
    [
      'a refund that is thought to have failed',
      () => changed('refund-6', { state: 'ABNORMAL' }),
      ['state refund-6'],
    ],
    [
      'a refund of another order',
      () => changed('refund-7', { out_trade_no: 'order-0001' }),
      ['order refund-7'],
    ],
    ['a payment that was booked twice', () => [...books, books[2]!], ['twice order-0002 own']],
  ])('%s is found, and nothing else', async (_, own, expected) => {
    const { named, totals } = await run(bill(), own())
    expect(named).toEqual(expected)
    expect(totals.agree).toBe(false)
    expect(totals.differences).toEqual({ [expected[0]!.split(' ')[0]!]: 1 })
  })

  test('all of them at once', async () => {
    const own = changed('order-0003', undefined)
      .map((row) =>
        row['out_trade_no'] === 'order-0005' && !row['out_refund_no'] ? { ...row, amount: 1 } : row,
      )
      .concat([{ out_trade_no: 'invented', amount: 1, state: 'SUCCESS' }])
    expect((await run(bill(), own)).named).toEqual([
      'amount order-0005',
      'missing-here order-0003',
      'missing-there invented',
    ])
  })

  test('a bill that is cut gives no difference, but fails', async () => {
    platform.fail({ mode: 'truncate', path: '/v3/billdownload/file', times: Infinity })
    const found: Difference[] = []
    const reading = (async () => {
      for await (const difference of reconcile(bill(), [])) found.push(difference)
    })()
    await expect(reading).rejects.toThrow()
    platform.heal()
    expect(found).toEqual([])
  })
})

const row = (number: string, amount: string, more: BillRow = {}): BillRow => ({
  商户订单号: number,
  交易状态: 'SUCCESS',
  商户退款单号: '0',
  订单金额: amount,
  申请退款金额: '0.00',
  ...more,
})
const refund = (number: string, order: string, amount: string): BillRow =>
  row(order, '0.00', { 交易状态: 'REFUND', 商户退款单号: number, 申请退款金额: amount, 退款状态: 'SUCCESS' })

describe('rows', () => {
  test("one's own columns, words and unit", async () => {
    const own = [
      { 订单号: 'A', 金额: '12.30', 状态: '已支付' },
      { 订单号: 'B', 金额: '1', 状态: '待支付' },
      { 订单号: 'A', 退款单号: 'R', 金额: '0.01', 状态: '已退款' },
    ]
    const options = {
      keys: { out_trade_no: '订单号', out_refund_no: '退款单号', amount: '金额', state: '状态' },
      unit: 'yuan',
      states: { 已支付: 'SUCCESS', 待支付: 'NOTPAY', 已退款: 'SUCCESS' },
    } as const
    expect((await run([row('A', '12.30'), refund('R', 'A', '0.01')], own, options)).found).toEqual([])
  })

  test('or a function that reads a row; what it leaves out does not count', async () => {
    const own = (one: OwnRow) =>
      one['id'] === 'B'
        ? undefined
        : ({ kind: 'payment', number: String(one['id']), amount: 1, state: 'SUCCESS' } as const)
    expect((await run([row('A', '0.01')], [{ id: 'A' }, { id: 'B' }], { own })).found).toEqual([])
  })

  test('a refund of an order of another day is one without its order, unless that is known', async () => {
    const bill = [refund('R1', 'yesterday', '1.00'), refund('R2', 'never', '1.00')]
    const own = [
      { out_trade_no: 'yesterday', out_refund_no: 'R1', amount: 100 },
      { out_trade_no: 'never', out_refund_no: 'R2', amount: 100 },
    ]
    const both = ['refund-without-order R1', 'refund-without-order R2']
    expect((await run(bill, own)).named).toEqual(both)
    for (const otherOrders of [['yesterday'], (number: string) => Promise.resolve(number === 'yesterday')])
      expect((await run(bill, own, { otherOrders })).named).toEqual([both[1]])
  })

  test.each<[string, OwnRow, ReconcileOptions<OwnRow>, RegExp]>([
    ['no number', { amount: 1 }, {}, /row 1 of your own books: out_trade_no is empty/],
    [
      'an amount in yuan',
      { out_trade_no: 'A', amount: '12.30' },
      {},
      /"12.30" is not a whole number of fen: is it in yuan\? \{ unit: 'yuan' \}/,
    ],
    [
      'an amount in fen and a half',
      { out_trade_no: 'A', amount: '0.005' },
      { unit: 'yuan' },
      /not an amount in yuan of whole fen/,
    ],
    [
      "a state of one's own",
      { out_trade_no: 'A', amount: 1, state: '已付' },
      {},
      /"已付" is no state of a payment: say which it is/,
    ],
  ])("of one's own with %s are refused", async (_, own, options, message) => {
    await expectRejection(run([], [own], options), InputError, 'ERR_INPUT_OPTION', message)
  })

  test('of another bill are refused', async () => {
    await expectRejection(run([{ 记账时间: 'x' }], []), DownloadError, 'ERR_BILL_FORMAT', /only trade bills/)
  })
})

describe('more rows than memory should hold', () => {
  const COUNT = 30_000
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('go through files for their owner alone, which are gone at the end, whatever ended it', async () => {
    function* bill(): Generator<BillRow> {
      for (let at = 0; at < COUNT; at++) yield row(`N${at}`, '1.00')
      for (let at = 0; at < 100; at++) yield refund(`R${at}`, `N${at}`, '0.50')
      yield refund('R-lost', 'nowhere', '0.50')
    }
    function* own(): Generator<OwnRow> {
      for (let at = COUNT - 1; at >= 0; at--)
        if (at !== 7) yield { out_trade_no: `N${at}`, amount: at === 11 ? 101 : 100 }
      for (let at = 0; at < 100; at++) yield { out_trade_no: `N${at}`, out_refund_no: `R${at}`, amount: 50 }
      yield { out_trade_no: 'N999999', amount: 1 }
      yield { out_trade_no: 'nowhere', out_refund_no: 'R-lost', amount: 50 }
    }
    const { named, totals } = await run(bill(), own(), { folder })
    expect(named).toEqual([
      'amount N11',
      'missing-here N7',
      'missing-there N999999',
      'refund-without-order R-lost',
    ])
    expect(totals).toMatchObject({ bill: { rows: COUNT + 101 }, own: { rows: COUNT + 101 } })
    expect(readdirSync(folder)).toEqual([])
    for await (const _ of reconcile(bill(), own(), { folder })) {
      expect(readdirSync(folder)).toHaveLength(1)
      break
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test('a folder that cannot be written to is named', async () => {
    const own = Array.from({ length: 50_001 }, (_, at) => ({ out_trade_no: `N${at}`, amount: 1 }))
    const none = join(folder, 'none')
    await expectRejection(
      run([], own, { folder: none }),
      DownloadError,
      'ERR_FILE_WRITE',
      new RegExp(`${none}: .*ENOENT`),
    )
  })

  test('in any order, with any mistakes: as a plain comparison finds them', async () => {
    const side = fc.array(
      fc.record({ number: fc.integer({ min: 0, max: 12 }), amount: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(side, side, async (bill, own) => {
        const { named } = await run(
          bill.map(({ number, amount }) => row(`N${number}`, `0.0${amount}`)),
          own.map(({ number, amount }) => ({ out_trade_no: `N${number}`, amount })),
        )
        expect(named).toEqual(plainly(bill, own))
      }),
      { numRuns: 300 },
    )
  })
})

interface Row {
  readonly number: number
  readonly amount: number
}
/** Written apart from the library. */
function plainly(bill: readonly Row[], own: readonly Row[]): string[] {
  const found: string[] = []
  for (let number = 0; number <= 12; number++) {
    const [theirs, ours] = [bill, own].map((side) => side.filter((one) => one.number === number)) as [
      Row[],
      Row[],
    ]
    theirs.slice(1).forEach(() => found.push(`twice N${number} bill`))
    ours.slice(1).forEach(() => found.push(`twice N${number} own`))
    if (theirs[0] && !ours[0]) found.push(`missing-here N${number}`)
    if (ours[0] && !theirs[0]) found.push(`missing-there N${number}`)
    if (theirs[0] && ours[0] && theirs[0].amount !== ours[0].amount) found.push(`amount N${number}`)
  }
  return found.sort()
}

test('two hundred thousand rows on each side take less than 200 MB', () => {
  const script = `
    const { reconcile } = require(${JSON.stringify(join(__dirname, '../../cjs/bills/index.js'))})
    const N = 200000
    function* bill() { for (let i = 0; i < N; i++) yield { 商户订单号: 'order-' + i, 交易状态: 'SUCCESS', 商户退款单号: '0', 订单金额: '12.30', 申请退款金额: '0.00' } }
    function* own() { for (let i = N - 1; i > 0; i--) yield { out_trade_no: 'order-' + i, amount: 1230 } }
    ;(async () => {
      const found = []
      for await (const one of reconcile(bill(), own())) found.push(one.kind + ' ' + one.bill.number)
      process.stdout.write(JSON.stringify({ found, megabytes: process.resourceUsage().maxRSS / 1000 }))
    })()`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 50_000 })
  const { found, megabytes } = JSON.parse(stdout) as { found: string[]; megabytes: number }
  expect(found).toEqual(['missing-here order-0'])
  expect(megabytes).toBeLessThan(200)
})
