/** Do the books agree? A bill and the merchant's own rows, each read once, compared in bounded memory. */
import type { BillRow } from '../rows.js'
import { billEntry, isDone, ownEntry, type Entry, type OwnOptions, type OwnRow } from './entry.js'
import type { Difference, Knows, Side } from './match.js'
import { Partitions } from './partitions.js'

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>

/** How the two sides of a reconciliation are read and compared. */
export interface ReconcileOptions<Row> extends OwnOptions {
  /**
   * One's own row as an entry, in place of `keys`, `unit` and `states`; `undefined`
   * for a row that does not count.
   */
  readonly own?: ((row: Row) => Entry | undefined) | undefined
  /**
   * Orders that were paid on other days, for the refunds of the bill: their numbers, or a
   * function that is asked for each.
   */
  readonly otherOrders?: Rows<string> | Knows | undefined
  /** Where the temporary files go. Default the system's. */
  readonly folder?: string | undefined
}

/** What one side adds up to, of what is done. In fen. */
export interface SideTotals {
  readonly rows: number
  readonly payments: { readonly count: number; readonly amount: number }
  readonly refunds: { readonly count: number; readonly amount: number }
}

/** The sums of both sides, in fen, and whether they agree. */
export interface Totals {
  readonly bill: SideTotals
  readonly own: SideTotals
  /** How many there are of each kind. */
  readonly differences: Readonly<Partial<Record<Difference['kind'], number>>>
  readonly agree: boolean
}

/**
 * Compares a trade bill with one's own books and gives what does not agree, in no order. Nothing is given
 * before both were read to their end, so that a bill that was cut gives nothing at all. More than fifty
 * thousand entries go through temporary files, which are removed.
 * @throws InputError for a row of one's own that cannot be read; DownloadError `ERR_BILL_FORMAT`,
 * `ERR_FILE_WRITE`; what the rows throw
 * @example
 * const result = reconcile(downloadBill(instance, { bill: 'tradebill', bill_date }), ownRows, { keys: { amount: 'total_fee' } })
 * for await (const difference of result) console.log(difference.kind)
 * result.totals?.agree
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function reconcile<Row extends object = OwnRow>(
  bill: Rows<BillRow>,
  own: Rows<Row>,
  options: ReconcileOptions<Row> = {},
): Reconciliation<Row> {
  return new Reconciliation(bill, own, options)
}

/** What does not agree, one after the other; it can be iterated over once. */
export class Reconciliation<Row extends object = OwnRow> implements AsyncIterable<Difference> {
  readonly #bill: Rows<BillRow>
  readonly #own: Rows<Row>
  readonly #options: ReconcileOptions<Row>
  /** `undefined` until the iteration has ended. */
  totals: Totals | undefined

  constructor(bill: Rows<BillRow>, own: Rows<Row>, options: ReconcileOptions<Row>) {
    this.#bill = bill
    this.#own = own
    this.#options = options
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Difference, void, undefined> {
    const { otherOrders, folder } = this.#options
    const partitions = new Partitions(folder)
    const differences: Partial<Record<Difference['kind'], number>> = {}
    try {
      const [bill, own] = [await this.#readBill(partitions), await this.#readOwn(partitions)]
      if (typeof otherOrders !== 'function')
        for await (const number of otherOrders ?? []) await partitions.addOther(number)
      const knows = typeof otherOrders === 'function' ? otherOrders : undefined
      for await (const part of partitions.parts())
        for await (const difference of part.differences(knows)) {
          differences[difference.kind] = (differences[difference.kind] ?? 0) + 1
          yield difference
        }
      this.totals = { bill, own, differences, agree: Object.keys(differences).length === 0 }
    } finally {
      await partitions.close()
    }
  }

  async #readBill(partitions: Partitions): Promise<SideTotals> {
    const count = new Count()
    for await (const row of this.#bill) {
      const entry = billEntry(row)
      count.add('bill', entry)
      await partitions.add('bill', entry)
    }
    return count.totals
  }

  async #readOwn(partitions: Partitions): Promise<SideTotals> {
    const { own = (row: Row, at: number) => ownEntry(row as OwnRow, at, this.#options) } = this.#options
    const count = new Count()
    let at = 0
    for await (const row of this.#own) {
      const entry = own(row, ++at)
      if (!entry) continue
      count.add('own', entry)
      await partitions.add('own', entry)
    }
    return count.totals
  }
}

class Count {
  #rows = 0
  readonly #sums = { payment: { count: 0, amount: 0 }, refund: { count: 0, amount: 0 } }

  /** A bill counts the payment that is reversed as a payment, and the reversal as a refund. */
  add(side: Side, entry: Entry): void {
    this.#rows++
    const isReversal = side === 'bill' && entry.state === 'REVOKED'
    if (!isDone(entry) && !isReversal) return
    const sum = this.#sums[isReversal ? 'refund' : entry.kind]
    sum.count++
    sum.amount += entry.amount
  }

  get totals(): SideTotals {
    return { rows: this.#rows, payments: { ...this.#sums.payment }, refunds: { ...this.#sums.refund } }
  }
}
