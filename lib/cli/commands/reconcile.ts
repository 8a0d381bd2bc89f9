/** `wxpay reconcile`: a bill against the merchant's own books. */
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import {
  BillReader,
  downloadBill,
  reconcile,
  type BillRow,
  type Difference,
  type Entry,
  type OwnRow,
  type SideTotals,
  type Totals,
} from '../../bills/index.js'
import { readBillRequest } from '../bill-request.js'
import type { Context } from '../context.js'
import { openClient } from '../credentials/client.js'
import { EXIT, UsageError } from '../failure.js'
import { interruptible } from '../interrupt.js'
import { openRows } from '../own-rows.js'
import { createBar } from '../progress.js'
import { padded } from '../styled.js'
import { t } from '../language.js'

const RECONCILED = ['tradebill', 'downloadbill']

export async function run(context: Context): Promise<number> {
  const { args } = context
  const { own, 'other-orders': others, encoding, unit } = args.texts
  if (own === undefined)
    throw new UsageError(
      t('--own is missing, your own rows: --own orders.csv', '缺少 --own，即您自己的账：--own orders.csv'),
    )
  const keys = textPairs(context, 'key')
  const states = textPairs(context, 'state')
  const options = {
    keys,
    states,
    ...(unit !== undefined && { unit: unit as 'fen' | 'yuan' }),
    ...(others !== undefined && {
      otherOrders: numbersOf(await openRows(others, encoding), keys['out_trade_no']),
    }),
  }
  const rows = await openRows(own, encoding)
  const result = await interruptible(async (signal) => {
    const reconciliation = reconcile(await billRows(context, signal), rows, options)
    for await (const difference of reconciliation) show(context, difference)
    return reconciliation.totals!
  })
  sum(context, result)
  return result.agree ? EXIT.DONE : EXIT.FAILED
}

async function billRows(context: Context, signal: AbortSignal): Promise<AsyncIterable<BillRow>> {
  const { args, output } = context
  const file = args.texts['bill']
  if (file !== undefined) {
    if (args.words.length > 0)
      throw new UsageError(
        t(
          'a bill from a file has no name and no date: leave them out, or leave out --bill',
          '账单来自文件时不写账单名和日期；或者去掉 --bill',
        ),
      )
    await access(file)
    return rowsOf(file)
  }
  const [name] = args.words
  if (name === undefined)
    throw new UsageError(
      t(
        'the bill is missing: wxpay reconcile tradebill yesterday --own orders.csv',
        '缺少账单：wxpay reconcile tradebill yesterday --own orders.csv',
      ),
    )
  if (!RECONCILED.includes(name))
    throw new UsageError(
      t(
        `${name} cannot be reconciled: ${RECONCILED.join(' and ')} hold orders and refunds`,
        `${name} 不能用来对账：订单与退款在 ${RECONCILED.join(' 和 ')} 里`,
      ),
    )
  const request = readBillRequest(args.words)
  const { client } = openClient(context)
  const bar = createBar(output, request.bill)
  const bill = downloadBill(client, request, { signal, onProgress: bar.update })
  return (async function* () {
    try {
      yield* bill
    } finally {
      bar.end()
    }
  })() as AsyncIterable<BillRow>
}

/** A bill that was downloaded before, as the platform wrote it. */
async function* rowsOf(path: string): AsyncGenerator<BillRow, void, undefined> {
  const reader = new BillReader(true)
  for await (const chunk of createReadStream(path)) yield* reader.push(chunk as Buffer)
  yield* reader.end()
}

async function* numbersOf(rows: AsyncIterable<OwnRow>, column = 'out_trade_no'): AsyncGenerator<string> {
  for await (const row of rows) {
    const number = row[column] ?? row['out_trade_no']
    if (number === undefined)
      throw new UsageError(
        t(`--other-orders: the file has no column ${column}`, `--other-orders：文件没有 ${column} 这一列`),
      )
    yield String(number)
  }
}

const KEYS = ['out_trade_no', 'out_refund_no', 'amount', 'state']

function textPairs({ args }: Context, option: 'key' | 'state'): Record<string, string> {
  const pairs = (args.lists[option] ?? []).map((word) => {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(word) ?? []
    if (name === undefined || value === undefined || (option === 'key' && !KEYS.includes(name)))
      throw new UsageError(
        option === 'key'
          ? t(
              `--key takes NAME=COLUMN, where NAME is ${KEYS.join(', ')}: --key out_trade_no=order_id`,
              `--key 要的是 名称=列名，名称为 ${KEYS.join('、')}：--key out_trade_no=order_id`,
            )
          : t(
              '--state takes WORD=STATE: --state paid=SUCCESS',
              '--state 要的是 叫法=状态：--state paid=SUCCESS',
            ),
      )
    return [name, value] as const
  })
  return Object.fromEntries(pairs)
}

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  'missing-here': t('missing in your books', '您的账里没有'),
  'missing-there': t('missing in the bill', '账单里没有'),
  amount: t('another amount', '金额不一致'),
  state: t('another state', '状态不一致'),
  order: t('refund of another order', '退款对应的订单不同'),
  'refund-without-order': t('refund without its order', '退款找不到订单'),
  twice: t('there twice', '重复出现'),
}

/** Of whom an entry is, and what. */
const SIDES: Readonly<Record<string, string>> = { bill: t('bill', '账单'), own: t('own', '您的账') }
const KINDS: Readonly<Record<Entry['kind'], string>> = {
  payment: t('payment', '支付'),
  refund: t('refund', '退款'),
}

function show({ output }: Context, difference: Difference): void {
  const { paint } = output
  const sides = Object.entries(difference)
    .filter(([, value]) => typeof value === 'object')
    .map(
      ([side, entry]) =>
        `${SIDES[side === 'entry' ? (difference as { side: string }).side : side]} ${entryText(entry as Entry)}`,
    )
  const [, first] = Object.entries(difference).find(([, value]) => typeof value === 'object') as [
    string,
    Entry,
  ]
  output.data(
    difference,
    `${paint('red', '✖')} ${padded(WORDS[difference.kind], 24)}  ${KINDS[first.kind]} ${first.number}  ${sides.join(', ')}`,
  )
}

const yuan = (fen: number): string => (fen / 100).toFixed(2)
const entryText = ({ amount, state, order }: Entry): string =>
  `${yuan(amount)} ${state}${order === undefined ? '' : t(` of ${order}`, `，订单 ${order}`)}`

function sum({ output }: Context, totals: Totals): void {
  const { paint } = output
  const text = ({ payments, refunds }: SideTotals): string =>
    t(
      `${payments.count} payments ${yuan(payments.amount)}  ${refunds.count} refunds ${yuan(refunds.amount)}  net ${yuan(payments.amount - refunds.amount)}`,
      `支付 ${payments.count} 笔 ${yuan(payments.amount)}  退款 ${refunds.count} 笔 ${yuan(refunds.amount)}  净额 ${yuan(payments.amount - refunds.amount)}`,
    )
  const count = Object.values(totals.differences).reduce((all, one) => all + one, 0)
  const verdict = totals.agree
    ? t(`${paint('green', '✔')} the books agree`, `${paint('green', '✔')} 账目一致`)
    : t(
        `${paint('red', '✖')} ${count} ${count === 1 ? 'difference' : 'differences'}`,
        `${paint('red', '✖')} ${count} 处不一致`,
      )
  output.data({ totals }, [
    t(`  bill        ${text(totals.bill)}`, `  账单      ${text(totals.bill)}`),
    t(`  your books  ${text(totals.own)}`, `  您的账    ${text(totals.own)}`),
    verdict,
  ])
}
