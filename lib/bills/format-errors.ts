/** What is said of a bill that does not read: where, what was found, the usual cause. */
import { DownloadError } from '../errors.js'

/** @param line counted from 1 */
export const malformed = (line: number, what: string): DownloadError =>
  new DownloadError('ERR_BILL_FORMAT', `line ${line} of the bill: ${what}. Is it a bill?`, {
    outcome: 'unknown',
  })

/** A row of which nobody knows where one cell ends and the next begins. */
export const ambiguous = (line: number, found: number, columns: number): DownloadError =>
  new DownloadError(
    'ERR_BILL_FORMAT',
    `line ${line} of the bill: the row has ${found} cells, the header ${columns}. A comma and a backtick stand inside a cell, and it is ambiguous in which`,
    { outcome: 'unknown' },
  )

/** A line behind the summary's header that does not have its fields. */
export const notASummary = (line: number, fields: number, text: string): DownloadError =>
  malformed(line, `expected a summary of ${fields} fields, found ${JSON.stringify(text.slice(0, 60))}`)

export const cutBeforeSummary = (): DownloadError =>
  new DownloadError('ERR_BILL_SUMMARY', 'the bill ended before its summary. Was the file cut on the way?', {
    outcome: 'unknown',
  })
