/** A bill as an asynchronous iteration over its rows: read ahead by one chunk, no further. */
import { BillReader } from './reader.js'
import type { BillRow } from './rows.js'

/** Some 500 rows: the handing over of a chunk costs as much as twenty of them. */
const CHUNK_BYTES = 1 << 17

/**
 * The rows of a bill; each iteration downloads it anew. Act on the rows when the loop has ended: that they
 * are the whole bill, unchanged, is known only then.
 */
export class BillRows<Row extends BillRow = BillRow> implements AsyncIterable<Row> {
  readonly #open: (chunkBytes: number) => AsyncIterable<Buffer>
  readonly #needsSummary: boolean
  /**
   * The summary, keyed by its own header: `undefined` until an iteration has
   * ended, and for a bill without one.
   */
  summary: BillRow | undefined

  /** @param open the bill's bytes, best in chunks of this size */
  constructor(open: (chunkBytes: number) => AsyncIterable<Buffer>, needsSummary: boolean) {
    this.#open = open
    this.#needsSummary = needsSummary
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Row> {
    return new RowIterator<Row>(
      this.#open(CHUNK_BYTES)[Symbol.asyncIterator](),
      new BillReader(this.#needsSummary),
      (summary) => {
        this.summary = summary
      },
    )
  }
}

/**
 * Not a generator: a row that was read already costs one promise, where a generator
 * would spend three turns on it.
 */
class RowIterator<Row extends BillRow> implements AsyncIterableIterator<Row> {
  readonly #chunks: AsyncIterator<Buffer>
  readonly #reader: BillReader
  readonly #finish: (summary: BillRow | undefined) => void
  #rows: BillRow[] = []
  #next = 0
  #ended = false

  constructor(
    chunks: AsyncIterator<Buffer>,
    reader: BillReader,
    finish: (summary: BillRow | undefined) => void,
  ) {
    this.#chunks = chunks
    this.#reader = reader
    this.#finish = finish
  }

  next(): Promise<IteratorResult<Row>> {
    const row = this.#rows[this.#next]
    if (row === undefined) return this.#refill()
    this.#next++
    return Promise.resolve({ done: false, value: row as Row })
  }

  async return(): Promise<IteratorResult<Row>> {
    this.#stop()
    await this.#chunks.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async #refill(): Promise<IteratorResult<Row>> {
    try {
      while (this.#next >= this.#rows.length && !this.#ended) await this.#read()
    } catch (error) {
      await this.return()
      throw error
    }
    return this.#next < this.#rows.length ? this.next() : { done: true, value: undefined }
  }

  async #read(): Promise<void> {
    const { value, done } = await this.#chunks.next()
    this.#rows = done ? this.#reader.end() : this.#reader.push(value)
    this.#next = 0
    if (!done) return
    this.#ended = true
    this.#finish(this.#reader.summary)
  }

  #stop(): void {
    this.#ended = true
    this.#rows = []
    this.#next = 0
  }
}
