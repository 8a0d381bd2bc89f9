/**
 * Parses a bill from chunks of bytes into rows; a line that a chunk cuts off is completed by the next chunk.
 */
import { DownloadError } from '../errors.js'
import { BACKTICK, Cells, type Split } from './cells.js'
import { columnsOf, withoutReturn } from './header.js'
import { builderOf, type Build } from './layouts.js'
import { RowScanner } from './row-scanner.js'
import type { BillRow } from './rows.js'
import { isSummaryField, Tallies } from './summary.js'

/** No line of a bill is near as long: a remark has at most 2,048 characters. */
const LONGEST_LINE = 1 << 20
const LINE_FEED = 10
/** How summaries begin: `总交易单数`, `资金流水总笔数`. */
const SUMMARY = /^(?:总|资金流水总|合计|total)/i

export interface ReaderOptions {
  /** The rows are read for their sums alone: it does not matter which of two cells contains a separator. */
  readonly sumsOnly?: boolean
}

/** A row whose end is not known before the next line is. */
interface Pending {
  readonly line: number
  readonly text: string
  readonly split: Split
}

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
  #pending: Pending | undefined
  /** Empty lines behind the pending row, which are a part of it if more text follows. */
  #blanks = ''
  #summaryHeader: readonly string[] | undefined
  /** The summary, keyed by its own header, once it was read and fits the rows. */
  summary: BillRow | undefined

  /** @param needsSummary a bill that ends without its summary is a cut bill */
  constructor(needsSummary: boolean, { sumsOnly = false }: ReaderOptions = {}) {
    this.#needsSummary = needsSummary
    this.#sumsOnly = sumsOnly
  }

  /** The rows that are complete. @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_SUMMARY` */
  push(chunk: Buffer): BillRow[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    this.#rest = bytes.subarray(end)
    if (this.#rest.length > LONGEST_LINE) throw this.#malformed(`a line has more than ${LONGEST_LINE} bytes`)
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
      throw this.#malformed(`the last row has fewer cells than the header's ${this.#header.length}`)
    this.#finishRow(rows)
    if (this.#header.length === 0) throw this.#malformed('the file is empty')
    if (this.summary === undefined && (this.#needsSummary || this.#summaryHeader)) {
      throw new DownloadError(
        'ERR_BILL_SUMMARY',
        'the bill ended before its summary. Was the file cut on the way?',
        { outcome: 'unknown' },
      )
    }
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
      throw this.#malformed(`expected a header, found ${JSON.stringify(line.slice(0, 60))}`)
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
    const names = text.split(',').map((name) => name.trim())
    if (SUMMARY.test(text) && (!this.#cells.isStrict || names.some(isSummaryField))) {
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
  #continueRow({ text, line: first }: Pending, line: string): void {
    if (line.charCodeAt(0) === BACKTICK)
      throw this.#malformed(`the row before has fewer cells than the header's ${this.#header.length}`)
    this.#pending = this.#pendingOf(`${text}\n${this.#blanks}${line}`, first)
    this.#blanks = ''
  }

  #pendingOf(text: string, line: number): Pending {
    if (text.length > LONGEST_LINE) throw this.#malformed(`a row has more than ${LONGEST_LINE} characters`)
    const row = this.#lineEnd === '\n' ? text : withoutReturn(text)
    return { text, line, split: this.#cells.of(row) }
  }

  #lacksCells({ split }: Pending): boolean {
    return split.cells.length < this.#header.length
  }

  #finishRow(rows: BillRow[]): void {
    const pending = this.#pending
    this.#pending = undefined
    this.#blanks = ''
    if (pending === undefined) return
    const { cells, isAmbiguous } = pending.split
    if (cells.length > this.#header.length || (isAmbiguous && !this.#sumsOnly))
      throw new DownloadError(
        'ERR_BILL_FORMAT',
        `line ${pending.line} of the bill: the row has ${pending.split.found} cells, the header ${this.#header.length}. A comma and a backtick stand inside a cell, and it is ambiguous in which`,
        { outcome: 'unknown' },
      )
    this.#addRow(cells, rows)
  }

  #addRow(cells: readonly string[], rows: BillRow[]): void {
    this.#tallies.add(cells)
    rows.push(this.#build(cells))
  }

  #readSummary(line: string): void {
    if (line === '') return
    const header = this.#summaryHeader!
    const cells = line.replace(/^`/, '').split(/,`?/)
    if (this.summary !== undefined || cells.length !== header.length)
      throw this.#malformed(
        `expected a summary of ${header.length} fields, found ${JSON.stringify(line.slice(0, 60))}`,
      )
    const summary = builderOf(header)(cells)
    this.#tallies.check(summary)
    this.summary = summary
  }

  #malformed(what: string): DownloadError {
    return new DownloadError('ERR_BILL_FORMAT', `line ${this.#line} of the bill: ${what}. Is it a bill?`, {
      outcome: 'unknown',
    })
  }
}
