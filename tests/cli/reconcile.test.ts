/** `wxpay reconcile`: a bill of a platform on this machine against files as shops have them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { readCsv } from '../../lib/cli/csv.js'
import { openShop, type Shop } from './shop.js'
import { ownFolder, values } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
  const { v3 } = new Wechatpay(shop.platform.config)
  for (const [out_trade_no, total] of [
    ['books-0001', 1230],
    ['books-0002', 100],
    ['books-0003', 7],
  ] as const) {
    await v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid: '1900000001',
        description: 'x',
        out_trade_no,
        notify_url: 'https://www.example.com/',
        amount: { total },
      },
    })
    await shop.platform.pay(out_trade_no)
  }
  await v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: 'books-0002',
      out_refund_no: 'books-R1',
      amount: { refund: 40, total: 100, currency: 'CNY' },
    },
  })
})
afterAll(() => shop.platform.close())

const GOOD = [
  'out_trade_no,out_refund_no,amount,state',
  'books-0001,,1230,SUCCESS',
  '"books-0002",,"100",SUCCESS',
  'books-0003,,7,SUCCESS',
  'books-0002,books-R1,40,PROCESSING',
  'books-9999,,500,NOTPAY',
]
const put = (name: string, lines: readonly string[], encoding: BufferEncoding = 'utf8'): void =>
  writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`, encoding)

test('books that agree: the sums, and exit code 0', async () => {
  put('good.csv', GOOD)
  const ran = await shop.run(['reconcile', 'tradebill', 'today', '--own', 'good.csv'])
  expect(ran).toMatchObject({
    code: 0,
    stdout:
      '  bill        3 payments 13.37  1 refunds 0.40  net 12.97\n  your books  3 payments 13.37  1 refunds 0.40  net 12.97\n✔ the books agree\n',
  })
})

test('each mistake is a line, and exit code 1; with --json a value', async () => {
  put('bad.csv', [
    GOOD[0]!,
    'books-0001,,1231,SUCCESS',
    'books-0003,,7,NOTPAY',
    'books-0002,books-R1,40,PROCESSING',
    'books-9999,,500,SUCCESS',
  ])
  const [text, json] = await Promise.all([
    shop.run(['reconcile', 'tradebill', 'today', '--own', 'bad.csv']),
    shop.run(['reconcile', 'tradebill', 'today', '--own', 'bad.csv', '--json']),
  ])
  expect(text.code).toBe(1)
  expect(
    text.stdout
      .split('\n')
      .filter((line) => line.startsWith('✖'))
      .sort(),
  ).toEqual([
    '✖ 4 differences',
    '✖ another amount            payment books-0001  bill 12.30 SUCCESS, own 12.31 SUCCESS',
    '✖ another state             payment books-0003  bill 0.07 SUCCESS, own 0.07 NOTPAY',
    '✖ missing in the bill       payment books-9999  own 5.00 SUCCESS',
    '✖ missing in your books     payment books-0002  bill 1.00 SUCCESS',
  ])
  const lines = values(json.stdout)
  expect(
    lines
      .slice(0, -1)
      .map(({ kind }) => String(kind))
      .sort(),
  ).toEqual(['amount', 'missing-here', 'missing-there', 'state'])
  expect(lines.at(-1)).toMatchObject({ totals: { agree: false, differences: { amount: 1 } } })
})

test("columns, words, a unit and an encoding of one's own; a bill from a file, rows as JSON, without credentials", async () => {
  expect((await shop.run(['bill', 'tradebill', 'today', '--output', 'trades.csv'])).code).toBe(0)
  const gbk = (text: string): Buffer => {
    // 订单号 退款单号 金额 状态 已支付 处理中
    const table: Record<string, string> = {
      订: 'b6a9',
      单: 'b5a5',
      号: 'bac5',
      退: 'cdcb',
      款: 'bfee',
      金: 'bdf0',
      额: 'b6ee',
      状: 'd7b4',
      态: 'ccac',
      已: 'd2d1',
      支: 'd6a7',
      付: 'b8b6',
      处: 'b4a6',
      理: 'c0ed',
      中: 'd6d0',
    }
    return Buffer.concat(
      Array.from(text, (one) => Buffer.from(table[one] ?? Buffer.from(one).toString('hex'), 'hex')),
    )
  }
  writeFileSync(
    join(folder, 'excel.csv'),
    gbk(
      '订单号,退款单号,金额,状态\r\nbooks-0001,,12.30,已支付\r\nbooks-0002,,1,已支付\r\nbooks-0003,,0.07,已支付\r\nbooks-0002,books-R1,0.4,处理中\r\n',
    ),
  )
  const own = [
    '--own',
    'excel.csv',
    '--key',
    'out_trade_no=订单号',
    '--key',
    'out_refund_no=退款单号',
    '--key',
    'amount=金额',
    '--key',
    'state=状态',
    '--unit',
    'yuan',
    '--state',
    '已支付=SUCCESS',
    '--state',
    '处理中=PROCESSING',
  ]
  const [excel, wrong] = await Promise.all([
    shop.run(['reconcile', '--bill', 'trades.csv', ...own, '--encoding', 'gb18030'], {
      env: { WXPAY_CONFIG: '' },
    }),
    shop.run(['reconcile', '--bill', 'trades.csv', ...own]),
  ])
  expect([excel.code, excel.stderr]).toEqual([0, ''])
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    expect.stringContaining('✖ excel.csv: the file is not utf-8. Was it saved by Excel? --encoding gb18030'),
  ])
  put('rows.ndjson', [
    '{"out_trade_no":"books-0001","amount":1230}',
    '',
    '{"out_trade_no":"books-0002","amount":"100"}',
    '{"out_trade_no":"books-0003","amount":7}',
    '{"out_trade_no":"books-0002","out_refund_no":"books-R1","amount":40}',
  ])
  expect((await shop.run(['reconcile', '--bill', 'trades.csv', '--own', 'rows.ndjson'])).code).toBe(0)
})

test('a refund of an order of another day is known from --other-orders', async () => {
  const bill = readFileSync(join(folder, 'trades.csv'), 'utf8')
  const rows = bill.split('\r\n')
  const header = rows[0]!
  const refund = rows.find((line) => line.includes('books-R1'))!
  const reader = [
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
  ]
  const fee = refund.split(',')[22]!
  writeFileSync(
    join(folder, 'refund.csv'),
    [header, refund, ...reader, ['`1', '`0.00', '`0.40', '`0.00', fee, '`0.00', '`0.40'].join(','), ''].join(
      '\r\n',
    ),
  )
  put('refunds.csv', [GOOD[0]!, GOOD[4]!])
  put('orders.csv', ['out_trade_no', 'books-0001', 'books-0002'])
  const ask = ['reconcile', '--bill', 'refund.csv', '--own', 'refunds.csv']
  const [without, known] = await Promise.all([
    shop.run(ask),
    shop.run([...ask, '--other-orders', 'orders.csv']),
  ])
  expect([without.code, without.stdout]).toEqual([1, expect.stringContaining('refund without its order')])
  expect(known.code).toBe(0)
})

test('what is wrong is named', async () => {
  put('cells.csv', [GOOD[0]!, 'books-0001,1230'])
  put('unknown.csv', [GOOD[0]!, 'books-0001,,12.30,SUCCESS'])
  put('broken.ndjson', ['{"out_trade_no":'])
  const cases: [string[], number, string][] = [
    [['tradebill', 'today'], 2, '--own is missing'],
    [['fundflowbill', 'today', '--own', 'good.csv'], 2, 'fundflowbill cannot be reconciled'],
    [['--own', 'good.csv'], 2, 'the bill is missing'],
    [['tradebill', 'today', '--own', 'none.csv'], 1, 'none.csv: there is no such file'],
    [['tradebill', '2026-02-30', '--own', 'good.csv'], 2, '2026-02-30 is not a day of the calendar'],
    [['tradebill', 'today', '--own', 'cells.csv'], 1, 'cells.csv: row 2 has 2 cells, the header has 4'],
    [
      ['tradebill', 'today', '--own', 'unknown.csv'],
      2,
      'row 1 of your own books: amount "12.30" is not a whole number of fen',
    ],
    [['tradebill', 'today', '--own', 'broken.ndjson'], 1, 'broken.ndjson: line 1 is not a JSON object'],
    [['tradebill', 'today', '--own', 'good.csv', '--key', 'number=x'], 2, '--key takes NAME=COLUMN'],
    [['tradebill', 'today', '--own', 'good.csv', '--encoding', 'x'], 2, '"x" is no encoding'],
    [['tradebill', '--bill', 'trades.csv', '--own', 'good.csv'], 2, 'a bill from a file has no name'],
  ]
  const ran = await Promise.all(cases.map(([words]) => shop.run(['reconcile', ...words])))
  expect(ran.map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual(
    cases.map(([, code, message]) => [code, expect.stringContaining(message)]),
  )
})

describe('CSV', () => {
  const read = async (text: string, size = text.length): Promise<unknown[]> => {
    async function* chunks() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
    }
    const rows: unknown[] = []
    for await (const one of readCsv(chunks())) rows.push(one)
    return rows
  }
  test.each<[string, string, object[]]>([
    [
      'quotes, commas, line feeds and doubled quotes in a cell',
      'a,b\n"1,2","x ""y""\nz"\n',
      [{ a: '1,2', b: 'x "y"\nz' }],
    ],
    ['no line feed at the end', 'a,b\r\n1,', [{ a: '1', b: '' }]],
    ['an empty line', 'a\n\n1\n', [{ a: '1' }]],
    ['a quoted cell at the end', 'a,b\n1,"2"', [{ a: '1', b: '2' }]],
    ['an empty quoted cell', 'a,b\n"",x\n', [{ a: '', b: 'x' }]],
    ['nothing', '', []],
  ])('%s', async (_, text, rows) => {
    expect(await read(text)).toEqual(rows)
    expect(await read(text, 1)).toEqual(rows)
  })
})
afterAll(() => rmSync(join(folder, 'trades.csv'), { force: true }))
