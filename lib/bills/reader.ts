/** Bytes of a bill in, rows out: whatever was cut off at a chunk's end waits for the next. Knows no network and no file. */
import { DownloadError } from '../errors.js'
import { BACKTICK, Cells } from './cells.js'
import { builderOf, type Build } from './layouts.js'
import { Tallies } from './summary.js'

/** A row keyed by the bill's own header. */
export type BillRow = Readonly<Record<string, string>>

/** No line of a bill is near as long: a remark has at most 2,048 characters. */
const LONGEST_LINE = 1 << 20
const LINE_FEED = 10
/** How summaries begin: 总交易单数, 资金流水总笔数. */
const SUMMARY = /^(?:总|资金流水总|合计|total)/i

/**
 * Reads a bill as it comes: a header, rows whose cells begin with a backtick, a summary's header, a summary.
 * With or without a byte order mark, lines ended by LF or CRLF; rows without backticks are read too.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export class BillReader {
  readonly #needsSummary: boolean
  #rest: Buffer = Buffer.alloc(0)
  #build: Build = builderOf([])
  #line = 0
  #header: readonly string[] = []
  #cells = new Cells([])
  #tallies = new Tallies([])
  #unfinished: string | undefined
  #summaryHeader: readonly string[] | undefined
  /** The summary, keyed by its own header, once it was read and fits the rows. */
  summary: BillRow | undefined

  /** @param needsSummary a bill that ends without its summary is a cut bill */
  constructor(needsSummary: boolean) {
    this.#needsSummary = needsSummary
  }

  /** The rows that are complete. @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_SUMMARY` */
  push(chunk: Buffer): BillRow[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    this.#rest = bytes.subarray(end)
    if (this.#rest.length > LONGEST_LINE) throw this.#malformed(`a line has more than ${LONGEST_LINE} bytes`)
    return end === 0 ? [] : this.#readAll(bytes.toString('utf8', 0, end - 1))
  }

  /** The rows of a last line without a line feed. @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_SUMMARY` */
  end(): BillRow[] {
    const rows = this.#rest.length === 0 ? [] : this.#readAll(this.#rest.toString('utf8'))
    this.#rest = Buffer.alloc(0)
    if (this.#unfinished !== undefined)
      throw this.#malformed(`the last row has fewer cells than the header's ${this.#header.length}`)
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

  #readAll(text: string): BillRow[] {
    const rows: BillRow[] = []
    for (const line of text.split('\n')) this.#read(line, rows)
    return rows
  }

  #read(raw: string, rows: BillRow[]): void {
    this.#line++
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (this.#header.length === 0) return this.#readHeader(line)
    if (this.#summaryHeader !== undefined) return this.#readSummary(line)
    if (line.charCodeAt(0) === BACKTICK && this.#unfinished === undefined) return this.#readRow(line, rows)
    this.#readOther(line, rows)
  }

  #readHeader(line: string): void {
    const header = line
      .replace(/^\uFEFF/, '')
      .split(',')
      .map((name) => name.trim().replace(/^`/, ''))
    if (header.length < 2 || new Set(header).size !== header.length || header.includes('__proto__')) {
      throw this.#malformed(`expected a header, found ${JSON.stringify(line.slice(0, 60))}`)
    }
    this.#header = header
    this.#build = builderOf(header)
    this.#cells = new Cells(header)
    this.#tallies = new Tallies(header)
  }

  /** Only a text with a line feed in it breaks a row in two; a merchant's text is not always cleaned. */
  #readOther(line: string, rows: BillRow[]): void {
    if (this.#unfinished !== undefined) {
      if (line.charCodeAt(0) === BACKTICK)
        throw this.#malformed(`the row before has fewer cells than the header's ${this.#header.length}`)
      return this.#readRow(`${this.#unfinished}\n${line}`, rows)
    }
    if (line === '') return
    if (SUMMARY.test(line)) this.#summaryHeader = line.split(',').map((name) => name.trim())
    else this.#readRow(line, rows)
  }

  #readRow(line: string, rows: BillRow[]): void {
    const cells = this.#cells.of(line)
    this.#unfinished = cells === undefined ? line : undefined
    if (cells === undefined) {
      if (line.length > LONGEST_LINE) throw this.#malformed(`a row has more than ${LONGEST_LINE} characters`)
      return
    }
    if (cells.length > this.#header.length)
      throw this.#malformed(`the row has ${cells.length} cells, the header ${this.#header.length}`)
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
