import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { BillReader, type BillRow } from '../../lib/bills/index.js'
import { DownloadError } from '../../lib/index.js'
import { workOf } from '../helpers/stopwatch.js'
import { FUND_FLOW, line, TRADE, TRADE_SUMMARY, tradeBill, TRADES } from '../helpers/bills.js'

/** Reads a bill in pieces that end at `cuts`. */
function read(
  bill: string | Buffer,
  cuts: readonly number[] = [],
  needsSummary = true,
): { rows: BillRow[]; summary: BillRow | undefined } {
  const bytes = Buffer.from(bill as string)
  const reader = new BillReader(needsSummary)
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const rows = ends.flatMap((end, at) => reader.push(bytes.subarray(ends[at - 1] ?? 0, end)))
  return { rows: [...rows, ...reader.end()], summary: reader.summary }
}

const refusal = (bill: string, needsSummary = true): unknown => {
  try {
    return read(bill, [], needsSummary)
  } catch (error) {
    expect(error).toBeInstanceOf(DownloadError)
    return error
  }
}

describe('a trade bill', () => {
  test.each([
    [true, '\r\n'],
    [true, '\n'],
    [false, '\r\n'],
    [false, '\n'],
  ])('is read by its own header names (byte order mark: %s, lines end with %j)', (bom, newline) => {
    const { rows, summary } = read(tradeBill(TRADES, { bom, newline }))
    expect(
      rows.map((row) => [
        row['商户订单号'],
        row['商品名称'],
        row['订单金额'],
        row['退款金额'],
        row['费率备注'],
      ]),
    ).toEqual([
      ['order-1', '深圳腾大-QQ公仔,大号', '12.30', '0.00', ''],
      ['order-2', 'a "quoted", name', '0.01', '0.00', ''],
      ['order-1', '深圳腾大-QQ公仔,大号', '0.00', '0.30', ''],
    ])
    expect(Object.keys(rows[0]!)).toEqual(TRADE.split(','))
    expect(summary).toEqual({
      总交易单数: '3',
      应结订单总金额: '12.31',
      退款总金额: '0.30',
      充值券退款总金额: '0.00',
      手续费总金额: '0.09000',
      订单总金额: '12.31',
      申请退款总金额: '0.30',
    })
  })

  test('reads the same however it is cut into chunks, in the middle of a character too', () => {
    const bill = tradeBill(TRADES)
    const whole = read(bill)
    fc.assert(fc.property(fc.array(fc.nat()), (cuts) => expect(read(bill, cuts)).toEqual(whole)))
    expect(
      read(
        bill,
        Array.from({ length: Buffer.byteLength(bill) }, (_, at) => at),
      ),
    ).toEqual(whole)
  })

  test('gives back every name, whatever commas, quotes and backticks a merchant puts into it', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\r\n]|,`/.test(text))
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const { rows } = read(tradeBill(names.map((one, at) => ({ order: `o-${at}`, name: one, total: at }))))
        expect(rows.map((row) => row['商品名称'])).toEqual(names)
      }),
    )
  })

  test('keeps every other column right where a name holds a line feed', () => {
    const { rows } = read(
      tradeBill([
        { order: 'o-2', name: 'two\nlines, here', total: 7 },
        { order: 'o-3', name: 'plain', total: 9 },
      ]),
    )
    expect(
      rows.map((row) => [row['商户订单号'], row['商品名称'], row['商户数据包'], row['订单金额']]),
    ).toEqual([
      ['o-2', 'two\nlines, here', 'attach', '0.07'],
      ['o-3', 'plain', 'attach', '0.09'],
    ])
  })

  const rowWith = (cells: Readonly<Record<string, string>>): string => {
    const [row] = read(tradeBill([{ order: 'o-1', name: 'plain', total: 5 }])).rows
    return line(TRADE.split(',').map((name) => cells[name] ?? row![name]!))
  }
  const billOf = (...rows: string[]): string =>
    [TRADE, ...rows, TRADE_SUMMARY, `\`${rows.length},\`0.05,\`0.00,\`0.00,\`0.06000,\`0.05,\`0.00`, ''].join(
      '\n',
    )

  test.each(['设备号', '费率备注'])(
    'places a comma and a backtick in %s, where the forms of the other columns allow one place alone',
    (column) => {
      for (const text of ['a,`b', ',`', 'x,`1900000001,`y', '`,`']) {
        const { rows } = read(billOf(rowWith({ [column]: text })))
        expect(rows).toMatchObject([
          { [column]: text, 商户订单号: 'o-1', 商品名称: 'plain', 商户数据包: 'attach', 订单金额: '0.05' },
        ])
      }
    },
  )

  test.each<[string, Record<string, string>]>([
    ['商户数据包', { 商户数据包: 'a,`b' }],
    ['商品名称', { 商品名称: 'a,`b,`c' }],
    ['either', { 商品名称: 'two\nlines,`here' }],
  ])(
    'refuses a row by its line where a comma and a backtick may stand in %s or its neighbour',
    (_, cells) => {
      const bill = billOf(rowWith({}), rowWith(cells), rowWith({}))
      expect(refusal(bill)).toMatchObject({
        code: 'ERR_BILL_FORMAT',
        message: expect.stringMatching(
          /^line 3 of the bill: the row has (?:28|29) cells, the header 27\. A comma and a backtick stand inside a cell/,
        ),
      })
    },
  )

  test('adds up such a row all the same, where only the sums are wanted', () => {
    const bill = [TRADE, rowWith({ 商户数据包: 'a,`b' }), TRADE_SUMMARY]
    const sums = (total: string) => {
      const reader = new BillReader(true, { sumsOnly: true })
      reader.push(
        Buffer.from([...bill, `\`1,\`0.05,\`0.00,\`0.00,\`0.06000,\`${total},\`0.00`, ''].join('\n')),
      )
      return reader.end()
    }
    expect(() => sums('0.05')).not.toThrow()
    expect(() => sums('0.06')).toThrow(/订单总金额 0.06, 订单金额 adds up to 0.05/)
  })

  test.each([
    ['a line feed', 'one\ntwo'],
    ['a carriage return and a line feed', 'one\r\ntwo'],
    ['empty lines', 'one\n\n\ntwo'],
    ['a carriage return alone', 'one\rtwo'],
    ['what looks like a summary', 'one\n总计 5 件'],
    ['a line feed at its end', 'one\n'],
    ['a line feed at its beginning', '\none'],
  ])('keeps %s in a cell as it came, in the last column too, and however the bill is cut', (_, text) => {
    for (const column of ['商品名称', '商户数据包', '费率备注'])
      for (const newline of ['\n', '\r\n']) {
        if (column === '费率备注' && text.endsWith('\n')) continue
        const bill = billOf(rowWith({ [column]: text }), rowWith({})).replaceAll('\n', '\u0001')
        const written = bill
          .replaceAll(text.replaceAll('\n', '\u0001'), '\u0002')
          .replaceAll('\u0001', newline)
          .replaceAll('\u0002', text)
        const whole = read(
          written.replace('`0.05,`0.00,`0.00,`0.06000,`0.05', '`0.10,`0.00,`0.00,`0.12000,`0.10'),
        )
        expect(whole.rows.map((row) => [row[column], row['商户订单号']])).toEqual([
          [text, 'o-1'],
          [rowWith({}).includes(text) ? text : read(billOf(rowWith({}))).rows[0]![column], 'o-1'],
        ])
      }
  })

  test('reads a bill with such cells the same however it is cut into chunks', () => {
    const bill = billOf(rowWith({ 费率备注: 'a\nb\n\nc', 商品名称: 'x\ny', 设备号: 'd,`1' }))
    const whole = read(bill)
    expect(whole.rows).toMatchObject([{ 费率备注: 'a\nb\n\nc', 商品名称: 'x\ny', 设备号: 'd,`1' }])
    fc.assert(fc.property(fc.array(fc.nat()), (cuts) => expect(read(bill, cuts)).toEqual(whole)))
  })

  test('reads or refuses any bytes the same, at once and byte by byte', () => {
    const piece = fc.constantFrom(
      ...[',', '`', 'a', '0', '\r', '\n', '公', '\uFEFF'].map((one) => Buffer.from(one)),
      Buffer.from([0xe5]),
      Buffer.from([0x85, 0xff]),
    )
    const cell = fc.oneof(
      fc.constantFrom('', '0.00', 'CNY', '深圳').map((one) => Buffer.from(one)),
      fc.array(piece, { maxLength: 5 }).map((pieces) => Buffer.concat(pieces)),
    )
    const row = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(cell, cell, cell) },
      fc.array(cell, { minLength: 1, maxLength: 4 }),
    )
    const result = (bytes: Buffer, cuts: readonly number[]): unknown => {
      try {
        return read(bytes, cuts, false)
      } catch (error) {
        return (error as DownloadError).message
      }
    }
    fc.assert(
      fc.property(
        fc.array<readonly Buffer[]>(row, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, newline) => {
          const bytes = Buffer.concat([
            Buffer.from(`订单号,金额,备注${newline}`),
            ...rows.flatMap((cells) =>
              cells
                .flatMap((one, at) => [Buffer.from(at === 0 ? '`' : ',`'), one])
                .concat(Buffer.from(newline)),
            ),
          ])
          expect(result(bytes, [])).toEqual(
            result(
              bytes,
              Array.from(bytes, (_, at) => at),
            ),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    [
      'a row that ends in its first cell',
      ['`1,`22,`333', '`1', '`1,`22,`333'],
      /line 4 .* the row before has fewer cells/,
    ],
    [
      'a row that ends in a cell like the one above',
      ['`1,`22,`333', '`1,`22', '`x'],
      /line 4 .* the row before has fewer cells/,
    ],
    ['a last row that is short', ['`1,`22,`333', '`1,`22', '`1'], /the row before has fewer cells/],
  ])('refuses %s at once', (_, lines, message) => {
    expect(refusal(['a,b,c', ...lines, ''].join('\n'), false)).toMatchObject({
      code: 'ERR_BILL_FORMAT',
      message: expect.stringMatching(message),
    })
  })

  test('forgets the places of a row that goes on in the next line', () => {
    const bill = ['a,b,c', '`1,`abc,`3', '`1,`xyz', 'q,`3', '`1,`xyz,`3', '`1,`xyz,`3', ''].join('\n')
    expect(read(bill, [], false).rows.map((row) => row['b'])).toEqual(['abc', 'xyz\nq', 'xyz', 'xyz'])
  })

  test('yields plain objects with members of their own', () => {
    const { rows } = read(tradeBill(TRADES))
    const [row] = rows
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype)
    expect(
      Object.values(Object.getOwnPropertyDescriptors(row)).map((one) => [typeof one.value, one.enumerable]),
    ).toEqual(TRADE.split(',').map(() => ['string', true]))
    for (const copy of [structuredClone(row), { ...row }, JSON.parse(JSON.stringify(row))])
      expect(copy).toStrictEqual(row)
  })

  test('agrees with csv-parse on clean input', () => {
    const bill = tradeBill([
      { order: 'o-1', name: 'plain', total: 5 },
      { order: 'o-2', name: '公仔', total: 7 },
    ])
    const [, ...lines] = parse(bill, { bom: true, relax_column_count: true, relax_quotes: true, quote: null })
    expect(read(bill).rows.map((row) => Object.values(row).map((cell) => `\`${cell}`))).toEqual(
      lines.slice(0, -2),
    )
  })

  test('of a day without trade has no rows', () => {
    expect(read(tradeBill([]))).toMatchObject({ rows: [], summary: { 总交易单数: '0' } })
  })

  test('whose last line lacks its line feed is whole', () => {
    expect(read(tradeBill(TRADES).trimEnd())).toEqual(read(tradeBill(TRADES)))
  })
})

describe('other bills', () => {
  // https://pay.weixin.qq.com/doc/v2/merchant/4011939779: counts of the sample are written 20.0
  const flow = (direction: string, amount: string) =>
    line([
      '2018-02-01 04:21:23',
      '50000305742018020103387128253',
      '1900009231201802015884652186',
      '退款',
      '退款',
      direction,
      amount,
      '0.17',
      'system',
      '缺货',
      'REF4200000068201801293084726067',
    ])
  const fundFlow = (summary: string) =>
    [
      FUND_FLOW,
      flow('支出', '0.02'),
      flow('收入', '0.30'),
      flow('收入', '0.05'),
      '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
      summary,
      '',
    ].join('\n')

  test('a fund flow bill counts and sums by direction', () => {
    const { rows, summary } = read(fundFlow('`3.0,`2.0,`0.35,`1.0,`0.02'))
    expect(rows[0]).toMatchObject({ 收支类型: '支出', '收支金额(元)': '0.02', 备注: '缺货' })
    expect(summary).toMatchObject({ 资金流水总笔数: '3.0' })
  })

  test.each([
    ['`4,`2,`0.35,`1,`0.02', /资金流水总笔数 4, there are 3 such rows/],
    ['`3,`1,`0.35,`1,`0.02', /收入笔数 1, there are 2/],
    ['`3,`2,`0.36,`1,`0.02', /收入金额 0.36, 收支金额\(元\) adds up to 0.35/],
    ['`3,`2,`0.35,`1,`0.2', /支出金额 0.2, .* adds up to 0.02/],
    ['`3.5,`2,`0.35,`1,`0.02', /资金流水总笔数 3.5/],
  ])('a fund flow bill whose summary is %s is refused', (summary, message) => {
    expect(refusal(fundFlow(summary))).toMatchObject({
      name: 'DownloadError',
      code: 'ERR_BILL_SUMMARY',
      outcome: 'unknown',
      message: expect.stringMatching(message),
    })
  })

  test('a fund flow bill refuses a row whose applicant holds a comma and a backtick, by its line', () => {
    const row = flow('支出', '0.02')
    const bill = (text: string) =>
      [
        FUND_FLOW,
        row,
        row.replace('`system', `\`${text}`),
        '资金流水总笔数,支出笔数,支出金额',
        '`2,`2,`0.04',
        '',
      ].join('\n')
    expect(read(bill('王,小明')).rows[1]).toMatchObject({ 资金变更提交申请人: '王,小明', 备注: '缺货' })
    expect(refusal(bill('王,`小明'))).toMatchObject({
      code: 'ERR_BILL_FORMAT',
      message: expect.stringMatching(/^line 3 of the bill: the row has 12 cells, the header 11/),
    })
  })

  test('a bill with one text places a comma and a backtick there', () => {
    const { rows } = read(
      '创建时间,商户号,订单号,amount,备注,状态\n`2026-01-01,`1900000001,`o-1,`0.01,`a,`b,`,`SUCCESS\n',
      [],
      false,
    )
    expect(rows).toMatchObject([{ 订单号: 'o-1', amount: '0.01', 备注: 'a,`b,`', 状态: 'SUCCESS' }])
  })

  test('a row with thousands of separators is refused at once', () => {
    const bill = `a,b,amount\n\`1,\`2,\`${'x,`'.repeat(20_000)}\n`
    const milliseconds = workOf(() => {
      expect(refusal(bill, false)).toMatchObject({ code: 'ERR_BILL_FORMAT' })
    })
    expect(milliseconds).toBeLessThan(1_000)
  })

  test('a SUCCESS bill states sums of columns it does not have', () => {
    // the sample of https://github.com/binarywang/WxJava, WxPayBillResultTest
    const header = TRADE.split(',')
      .filter((name) => !/退款/.test(name) && name !== '申请退款金额')
      .join(',')
    const row =
      '`2019-07-23 18:46:41,`wx,`1,`2,`,`3,`4,`5,`JSAPI,`SUCCESS,`CFT,`CNY,`0.01,`0.00,`name,`data,`0.00000,`0.60%,`0.01,`'
    expect(
      read([header, row, TRADE_SUMMARY, '`1,`0.01,`0.00,`0.00,`0.00000,`0.01,`0.00'].join('\n')).rows[0],
    ).toMatchObject({ 订单金额: '0.01', 费率备注: '' })
  })

  test('a profit sharing bill that lacks a part of its backticks is read all the same', () => {
    const { rows } = read(
      '分账时间,分账发起方,微信订单号,备注\n`2024-12-01,`1900000001,420,x\n2024-12-02,1900000001,421,y\n',
      [],
      false,
    )
    expect(rows).toEqual([
      { 分账时间: '2024-12-01', 分账发起方: '1900000001', 微信订单号: '420', 备注: 'x' },
      { 分账时间: '2024-12-02', 分账发起方: '1900000001', 微信订单号: '421', 备注: 'y' },
    ])
  })
})

describe('a spoiled bill is refused', () => {
  const bill = tradeBill(TRADES, { bom: false, newline: '\n' })
  const cases: [string, string, string, RegExp][] = [
    [
      'without its summary',
      bill.slice(0, bill.indexOf('总交易单数')),
      'ERR_BILL_SUMMARY',
      /ended before its summary/,
    ],
    [
      "cut before the summary's values",
      bill.slice(0, bill.indexOf('`3,')),
      'ERR_BILL_SUMMARY',
      /ended before its summary/,
    ],
    [
      'that lost a row',
      bill.replace(/\n`[^\n]*order-2[^\n]*/, ''),
      'ERR_BILL_SUMMARY',
      /states 总交易单数 3, there are 2 such rows/,
    ],
    [
      'with a changed amount',
      bill.replace('`12.30,`0.00,`0,', '`12.31,`0.00,`0,'),
      'ERR_BILL_SUMMARY',
      /应结订单总金额 12.31, 应结订单金额 adds up to 12.32/,
    ],
    [
      'with an amount that is none',
      bill.replace('`12.30,`0.00,`0,', '`abc,`0.00,`0,'),
      'ERR_BILL_SUMMARY',
      /应结订单金额 holds "abc"/,
    ],
    [
      'with a row that is too short',
      bill.replace(',`attach', ''),
      'ERR_BILL_FORMAT',
      /line 3 of the bill: the row before has fewer cells than the header's 27/,
    ],
    [
      'that ends in a short row',
      bill.slice(0, bill.indexOf(',`OTHERS')),
      'ERR_BILL_FORMAT',
      /the last row has fewer cells/,
    ],
    [
      'with a summary of another width',
      bill.replace(/`3,`/, '`3,`1,`'),
      'ERR_BILL_FORMAT',
      /expected a summary of 7 fields/,
    ],
    ['with more behind its summary', `${bill}\n\`x`, 'ERR_BILL_FORMAT', /expected a summary/],
    [
      'that is an error page',
      '<html>502 Bad Gateway</html>',
      'ERR_BILL_FORMAT',
      /line 1 of the bill: expected a header, found "<html>502/,
    ],
    ['with a column twice', bill.replace('商户号', '设备号'), 'ERR_BILL_FORMAT', /expected a header/],
    [
      'with a header named after the prototype',
      bill.replace('商户号', '__proto__'),
      'ERR_BILL_FORMAT',
      /expected a header/,
    ],
    ['that is empty', '', 'ERR_BILL_FORMAT', /the file is empty/],
    [
      'of one endless line',
      'x'.repeat((1 << 20) + 1),
      'ERR_BILL_FORMAT',
      /a line has more than 1048576 bytes/,
    ],
  ]
  test.each(cases)('%s', (_, text, code, message) => {
    expect(refusal(text)).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('a row too wide for a bill without free text', () => {
    expect(refusal('a,b\n`1,`2,`3\n', false)).toMatchObject({
      code: 'ERR_BILL_FORMAT',
      message: expect.stringMatching(/the row has 3 cells, the header 2/),
    })
  })
})
