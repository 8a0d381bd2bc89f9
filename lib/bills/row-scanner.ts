/** Finds the cells of a row by its bytes, and reads anew only those that differ from the row before. */

const COMMA = 44
const BACKTICK = 96
const RETURN = 13
/** The first that is not ASCII. */
const NOT_ASCII = 128

/**
 * The usual row: one line, every cell behind its backtick. Columns repeat themselves (the merchant's number,
 * the currency, the state), and what does not is mostly ASCII: both need no decoding.
 */
export class RowScanner {
  readonly #columns: number
  readonly #endsWithReturn: boolean
  /** The cells of the row before: their strings, and where they begin in its bytes, and how long they are. */
  readonly #cells: string[]
  readonly #begins: Int32Array
  readonly #lengths: Int32Array
  /** The bytes that the row before is in; another chunk's tell nothing of its places. */
  #bytes: Buffer | undefined

  /** @param endsWithReturn lines end with CRLF */
  constructor(columns: number, endsWithReturn: boolean) {
    this.#columns = columns
    this.#endsWithReturn = endsWithReturn
    this.#cells = Array.from({ length: columns }, () => '')
    this.#begins = new Int32Array(columns)
    this.#lengths = new Int32Array(columns)
  }

  /**
   * The cells of the line from `start` to its line feed; `undefined` where they are not exactly the columns.
   * The array is valid until the next call.
   */
  cellsOf(bytes: Buffer, start: number, lineFeed: number): readonly string[] | undefined {
    const end = this.#endsWithReturn && bytes[lineFeed - 1] === RETURN ? lineFeed - 1 : lineFeed
    const isRow = this.#read(bytes, start, end)
    this.#bytes = isRow ? bytes : undefined
    return isRow ? this.#cells : undefined
  }

  #read(bytes: Buffer, start: number, end: number): boolean {
    const [cells, begins, lengths, columns] = [this.#cells, this.#begins, this.#lengths, this.#columns]
    const comparable = bytes === this.#bytes
    let text: string | undefined
    let at = start + 1
    let column = 0
    // A row that ends before its last column leaves `at` behind its end.
    for (; column < columns && at <= end; column++) {
      const before = begins[column]!
      begins[column] = at
      if (comparable) {
        const length = lengths[column]!
        let same = 0
        while (same < length && bytes[at + same] === bytes[before + same]) same++
        if (same === length && endsAt(bytes, at + length, end)) {
          at += length + 2
          continue
        }
      }
      let stop = at
      let bits = 0
      while (!endsAt(bytes, stop, end)) bits |= bytes[stop++]!
      lengths[column] = stop - at
      if (bits < NOT_ASCII) {
        text ??= bytes.toString('latin1', start, end)
        cells[column] = text.slice(at - start, stop - start)
      } else cells[column] = bytes.toString('utf8', at, stop)
      at = stop + 2
    }
    return column === columns && at === end + 2
  }
}

/** Does a cell end here, before the next one's comma and backtick or with its row? */
const endsAt = (bytes: Buffer, at: number, end: number): boolean =>
  at === end || (bytes[at] === COMMA && bytes[at + 1] === BACKTICK)
