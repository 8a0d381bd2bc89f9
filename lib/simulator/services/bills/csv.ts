/** How the platform writes a bill: its cells, its lines. */

export type Row = readonly string[]

/** Each cell stands behind a backtick, so that a spreadsheet takes it for text. */
const line = (cells: Row): string => cells.map((cell) => `\`${cell}`).join(',')

/** A bill with a summary at its end. */
export const csvOf = (header: string, rows: readonly Row[], totals: string, total: Row): string =>
  [`\uFEFF${header}`, ...rows.map(line), totals, line(total), ''].join('\r\n')

/** A bill without one. */
export const tableOf = (header: string, rows: readonly Row[]): string =>
  [`\uFEFF${header}`, ...rows.map(line), ''].join('\r\n')

/** @param fen may be negative */
export const yuan = (fen: number, places = 2): string => (fen / 100).toFixed(places)

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0)
