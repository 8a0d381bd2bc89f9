/** Compares the summary at a bill's end with its rows: their number and the sums of their columns. */
import { DownloadError } from '../errors.js'
import { Sum } from './amount.js'

/** What a summary's field counts or adds up; `only` keeps to rows of one direction. */
interface Rule {
  /** The column that is added up; without it rows are counted. */
  readonly column?: readonly string[]
  readonly only?: string
}

const DIRECTION = '收支类型'
const AMOUNT_OF_FLOW = ['收支金额(元)', '收支金额（元）']

/**
 * A field that is not here is given to the caller unchecked.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
const RULES: Readonly<Record<string, Rule>> = {
  总交易单数: {},
  应结订单总金额: { column: ['应结订单金额'] },
  退款总金额: { column: ['退款金额'] },
  充值券退款总金额: { column: ['充值券退款金额'] },
  手续费总金额: { column: ['手续费'] },
  订单总金额: { column: ['订单金额'] },
  申请退款总金额: { column: ['申请退款金额'] },
  总交易额: { column: ['总金额'] },
  总退款金额: { column: ['退款金额'] },
  总代金券或立减优惠退款金额: { column: ['代金券或立减优惠退款金额'] },
  总企业红包退款金额: { column: ['企业红包退款金额'] },
  资金流水总笔数: {},
  收入笔数: { only: '收入' },
  收入金额: { only: '收入', column: AMOUNT_OF_FLOW },
  支出笔数: { only: '支出' },
  支出金额: { only: '支出', column: AMOUNT_OF_FLOW },
}

/** How summaries begin: `总交易单数`, `资金流水总笔数`. */
const BEGINNING = /^(?:总|资金流水总|合计|total)/i

/**
 * The fields that a summary's header names; `undefined` where the line is none.
 * @param isStrict only a field that is checked here makes a line a summary's header
 */
export function summaryNames(line: string, isStrict: boolean): readonly string[] | undefined {
  if (!BEGINNING.test(line)) return undefined
  const names = line.split(',').map((name) => name.trim())
  return !isStrict || names.some((name) => Object.hasOwn(RULES, name)) ? names : undefined
}

/** What a summary states, field by field; `undefined` where it has another number of them. */
export function summaryCells(line: string, fields: number): readonly string[] | undefined {
  const cells = line.replace(/^`/, '').split(/,`?/)
  return cells.length === fields ? cells : undefined
}

interface Tally {
  readonly only: string | undefined
  readonly column: number
  readonly sum: Sum
  count: number
}

/** Adds up what a summary will state: every column once, whichever field asks for it. */
export class Tallies {
  readonly #header: readonly string[]
  readonly #direction: number
  readonly #tallies = new Map<string, Tally>()
  readonly #list: readonly Tally[]

  constructor(header: readonly string[]) {
    this.#header = header
    this.#direction = header.indexOf(DIRECTION)
    for (const [name, { column = [], only }] of Object.entries(RULES)) {
      const at = header.findIndex((one) => column.includes(one))
      if ((column.length > 0 && at < 0) || (only !== undefined && this.#direction < 0)) continue
      this.#tallies.set(name, { only, column: at, sum: new Sum(), count: 0 })
    }
    this.#list = [...this.#tallies.values()]
  }

  add(cells: readonly string[]): void {
    const direction = this.#direction < 0 ? undefined : cells[this.#direction]
    for (const tally of this.#list) {
      if (tally.only !== undefined && tally.only !== direction) continue
      tally.count++
      if (tally.column >= 0) tally.sum.add(cells[tally.column]!)
    }
  }

  /** @throws DownloadError `ERR_BILL_SUMMARY` naming the field, what it states and what the rows add up to */
  check(summary: Readonly<Record<string, string>>): void {
    for (const [name, stated] of Object.entries(summary)) {
      const tally = this.#tallies.get(name)
      if (tally === undefined) continue
      const { column, sum, count } = tally
      const fits =
        column < 0
          ? Number(stated) === count && /^\d+(?:\.0+)?$/.test(stated)
          : sum.unreadable === undefined && sum.equals(stated)
      if (!fits)
        throw disagreement(
          name,
          stated,
          column < 0 ? `there are ${count} such rows` : this.#found(column, sum),
        )
    }
  }

  #found(column: number, sum: Sum): string {
    const name = this.#header[column]!
    return sum.unreadable === undefined
      ? `${name} adds up to ${sum.toString()}`
      : `${name} holds ${JSON.stringify(sum.unreadable)}`
  }
}

const disagreement = (name: string, stated: string, found: string): DownloadError =>
  new DownloadError(
    'ERR_BILL_SUMMARY',
    `the summary states ${name} ${stated}, ${found}. Was the file cut or changed on the way?`,
    { outcome: 'unknown' },
  )
