/** How the platform writes a bill: its cells, its lines. Knows no order. */

export type Row = readonly string[]

/** Each cell stands behind a backtick, so that a spreadsheet takes it for text. */
export function csvOf(header: string, rows: readonly Row[], totals: string, total: Row): string {
  const line = (cells: Row): string => cells.map((cell) => `\`${cell}`).join(',')
  return ['\uFEFF' + header, ...rows.map(line), totals, line(total), ''].join('\r\n')
}

/** @param fen may be negative */
export const yuan = (fen: number, places = 2): string => (fen / 100).toFixed(places)

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0)
