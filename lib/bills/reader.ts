/**
 * Parses a bill from chunks of bytes into rows; a line that a chunk cuts off is completed by the next chunk.
 */
import { BACKTICK, Cells, type PendingRow } from './cells.js'
import { ambiguous, cutBeforeSummary, malformed, notASummary } from './format-errors.js'
import { columnsOf, withoutReturn } from './header.js'
import { builderOf, type Build } from './layouts.js'
import { RowScanner } from './row-scanner.js'
import type { BillRow } from './rows.js'
import { summaryCells, summaryNames, Tallies } from './summary.js'

/** No line of a bill is near as long: a remark has at most 2,048 characters. */
const LONGEST_LINE = 1 << 20
const LINE_FEED = 10

/**
 * Reads a bill as it comes: a header, rows whose cells begin with a backtick, a summary's header, a
 * summary. With or without a byte order mark, lines ended by LF or CRLF; rows without backticks are read
 * too, and so are cells with line feeds.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export class BillReader {
  readonly #needsSummary: boolean
  readonly #sumsOnly: boolean
  #rest: Buffer = Buffer.alloc(0)
  #build: Build = builderOf([])
  #line = 0
  #lineEnd = '\n'
  #header: readonly string[] = []
  #cells = new Cells([])
  #scanner = new RowScanner(0, false)
  #tallies = new Tallies([])
  #pending: PendingRow | undefined
  /** Empty lines behind the pending row, which are a part of it if more text follows. */
  #blanks = ''
  #summaryHeader: readonly string[] | undefined
  /** The summary, keyed by its own header, once it was read and fits the rows. */
  summary: BillRow | undefined

  /**
   * @param needsSummary a bill that ends without its summary is a cut bill
   * @param sumsOnly the rows are read for their sums alone: which of two cells has a separator does not matter
   */
  constructor(needsSummary: boolean, { sumsOnly = false }: { readonly sumsOnly?: boolean } = {}) {
    this.#needsSummary = needsSummary
    this.#sumsOnly = sumsOnly
  }

  /** The rows that are complete. @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_SUMMARY` */
  push(chunk: Buffer): BillRow[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    this.#rest = bytes.subarray(end)
    if (this.#rest.length > LONGEST_LINE)
      throw malformed(this.#line, `a line has more than ${LONGEST_LINE} bytes`)
    return this.#readAll(bytes, end)
  }

  /**
   * The last rows, of a last line without a line feed too.
   * @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_SUMMARY`
   */
  end(): BillRow[] {
    const rows: BillRow[] = []
    if (this.#rest.length > 0) this.#read(this.#rest.toString('utf8'), rows)
    this.#rest = Buffer.alloc(0)
    if (this.#pending && this.#lacksCells(this.#pending))
      throw malformed(this.#line, `the last row has fewer cells than the header's ${this.#header.length}`)
    this.#finishRow(rows)
    if (this.#header.length === 0) throw malformed(this.#line, 'the file is empty')
    if (this.summary === undefined && (this.#needsSummary || this.#summaryHeader)) throw cutBeforeSummary()
    return rows
  }

  /** The whole lines before `end`. */
  #readAll(bytes: Buffer, end: number): BillRow[] {
    const rows: BillRow[] = []
    for (let start = 0; start < end;) {
      const lineFeed = bytes.indexOf(LINE_FEED, start)
      if (!this.#readWholeRow(bytes, start, lineFeed, rows))
        this.#read(bytes.toString('utf8', start, lineFeed), rows)
      start = lineFeed + 1
    }
    return rows
  }

  /** The usual row, whose end is known because the next one begins behind it. */
  #readWholeRow(bytes: Buffer, start: number, lineFeed: number, rows: BillRow[]): boolean {
    if (
      bytes[start] !== BACKTICK ||
      bytes[lineFeed + 1] !== BACKTICK ||
      lineFeed - start > LONGEST_LINE ||
      this.#summaryHeader !== undefined ||
      this.#header.length === 0 ||
      (this.#pending && this.#lacksCells(this.#pending))
    )
      return false
    const cells = this.#scanner.cellsOf(bytes, start, lineFeed)
    if (cells === undefined) return false
    this.#finishRow(rows)
    this.#line++
    this.#addRow(cells, rows)
    return true
  }

  #read(line: string, rows: BillRow[]): void {
    this.#line++
    if (this.#header.length === 0) return this.#readHeader(line)
    if (this.#summaryHeader !== undefined) return this.#readSummary(withoutReturn(line))
    const pending = this.#pending
    if (pending && this.#lacksCells(pending)) return this.#continueRow(pending, line)
    if (line.charCodeAt(0) === BACKTICK) return this.#beginRow(line, rows)
    this.#readOther(line, rows)
  }

  #readHeader(line: string): void {
    const header = columnsOf(line)
    if (header === undefined)
      throw malformed(this.#line, `expected a header, found ${JSON.stringify(line.slice(0, 60))}`)
    if (line.endsWith('\r')) this.#lineEnd = '\r\n'
    this.#header = header
    this.#build = builderOf(header)
    this.#cells = new Cells(header)
    this.#scanner = new RowScanner(header.length, this.#lineEnd === '\r\n')
    this.#tallies = new Tallies(header)
  }

  /**
   * A line without a backtick: the summary's header, a row of a bill that lacks backticks, or
   * more of the last column's text.
   */
  #readOther(line: string, rows: BillRow[]): void {
    const text = withoutReturn(line)
    if (text === '') {
      this.#blanks += `${line}\n`
      return
    }
    const names = summaryNames(text, this.#cells.isStrict)
    if (names !== undefined) {
      this.#finishRow(rows)
      this.#summaryHeader = names
    } else if (
      this.#pending &&
      (this.#cells.isStrict || this.#cells.of(text).cells.length < this.#header.length)
    )
      this.#continueRow(this.#pending, line)
    else this.#beginRow(line, rows)
  }

  #beginRow(line: string, rows: BillRow[]): void {
    this.#finishRow(rows)
    this.#pending = this.#pendingOf(line, this.#line)
  }

  /** Cells hold line feeds where a merchant's text does. */
  #continueRow({ text, line: first }: PendingRow, line: string): void {
    if (line.charCodeAt(0) === BACKTICK)
      throw malformed(this.#line, `the row before has fewer cells than the header's ${this.#header.length}`)
    this.#pending = this.#pendingOf(`${text}\n${this.#blanks}${line}`, first)
    this.#blanks = ''
  }

  #pendingOf(text: string, line: number): PendingRow {
    if (text.length > LONGEST_LINE)
      throw malformed(this.#line, `a row has more than ${LONGEST_LINE} characters`)
    return { text, line, split: this.#cells.of(this.#lineEnd === '\n' ? text : withoutReturn(text)) }
  }

  #lacksCells({ split }: PendingRow): boolean {
    return split.cells.length < this.#header.length
  }

  #finishRow(rows: BillRow[]): void {
    const pending = this.#pending
    this.#pending = undefined
    this.#blanks = ''
    if (pending === undefined) return
    const { cells, isAmbiguous } = pending.split
    if (cells.length > this.#header.length || (isAmbiguous && !this.#sumsOnly))
      throw ambiguous(pending.line, pending.split.found, this.#header.length)
    this.#addRow(cells, rows)
  }

  #addRow(cells: readonly string[], rows: BillRow[]): void {
    this.#tallies.add(cells)
    rows.push(this.#build(cells))
  }

  #readSummary(line: string): void {
    if (line === '') return
    const header = this.#summaryHeader!
    const cells = this.summary === undefined ? summaryCells(line, header.length) : undefined
    if (cells === undefined) throw notASummary(this.#line, header.length, line)
    const summary = builderOf(header)(cells)
    this.#tallies.check(summary)
    this.summary = summary
  }
}
