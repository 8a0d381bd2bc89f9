/** Compares the entries of two sides by their numbers, in memory. */
import { isDone, type Entry } from './entry.js'

/** Which side of a reconciliation an entry stands on: the bill, or your own rows. */
export type Side = 'bill' | 'own'

/** One thing that does not agree. Amounts are in fen. */
export type Difference =
  /** In the bill alone: money moved that one's own books do not know. */
  | { readonly kind: 'missing-here'; readonly bill: Entry }
  /** In one's own books alone. */
  | { readonly kind: 'missing-there'; readonly own: Entry }
  | { readonly kind: 'amount'; readonly bill: Entry; readonly own: Entry }
  /** Money moved for the one side and not for the other. */
  | { readonly kind: 'state'; readonly bill: Entry; readonly own: Entry }
  /** The same refund of another order. */
  | { readonly kind: 'order'; readonly bill: Entry; readonly own: Entry }
  /** A refund of the bill whose order is on neither side. */
  | { readonly kind: 'refund-without-order'; readonly bill: Entry }
  /** The number stands there more than once. */
  | { readonly kind: 'twice'; readonly side: Side; readonly entry: Entry }

/** Is an order known that is not among the rows? */
export type Knows = (out_trade_no: string) => boolean | Promise<boolean>

interface Pair {
  bill?: Entry
  own?: Entry
  reversal?: Entry
}

export class Matcher {
  readonly #pairs = new Map<string, Pair>()
  readonly #refunds: Entry[] = []
  readonly #others = new Set<string>()
  readonly #twice: Difference[] = []

  add(side: Side, entry: Entry): void {
    const key = keyOf(entry)
    const pair = this.#pairs.get(key) ?? {}
    this.#pairs.set(key, pair)
    if (side === 'bill' && entry.kind === 'payment' && entry.state === 'REVOKED') pair.reversal = entry
    else if (pair[side]) this.#twice.push({ kind: 'twice', side, entry })
    else pair[side] = entry
  }

  /** A refund of the bill: its order is looked for among these numbers. */
  addRefund(entry: Entry): void {
    this.#refunds.push(entry)
  }

  /** An order of another day. */
  addOther(out_trade_no: string): void {
    this.#others.add(out_trade_no)
  }

  async *differences(knows: Knows | undefined): AsyncGenerator<Difference, void, undefined> {
    yield* this.#twice
    for (const pair of this.#pairs.values()) yield* compare(pair)
    for (const bill of this.#refunds) {
      const { order = '' } = bill
      if (this.#pairs.has(`P${order}`) || this.#others.has(order)) continue
      if (!(await knows?.(order))) yield { kind: 'refund-without-order', bill }
    }
  }
}

/** By which an entry finds its other side. */
export const keyOf = ({ kind, number }: Entry): string => (kind === 'payment' ? `P${number}` : `R${number}`)

function* compare({ bill: paid, own, reversal }: Pair): Generator<Difference, void, undefined> {
  const bill = reversal ?? paid
  if (!bill) {
    if (own && isDone(own)) yield { kind: 'missing-there', own }
    return
  }
  if (!own) {
    // A payment that was made and reversed on the same day is no difference.
    if (!(paid && reversal) && (isDone(bill) || reversal)) yield { kind: 'missing-here', bill }
    return
  }
  if (isDone(bill) !== isDone(own)) yield { kind: 'state', bill, own }
  else if (isDone(bill) && bill.amount !== own.amount) yield { kind: 'amount', bill, own }
  if (own.order !== undefined && bill.order !== own.order) yield { kind: 'order', bill, own }
}
