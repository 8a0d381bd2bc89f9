/** The first line of a bill: the names of its columns. */

/** The columns, `undefined` where the line is no header. */
export function columnsOf(line: string): readonly string[] | undefined {
  const columns = withoutReturn(line)
    .replace(/^\uFEFF/, '')
    .split(',')
    .map((name) => name.trim().replace(/^`/, ''))
  const isHeader =
    columns.length >= 2 && new Set(columns).size === columns.length && !columns.includes('__proto__')
  return isHeader ? columns : undefined
}

/** A line that ended with CRLF, or with LF alone. */
export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
