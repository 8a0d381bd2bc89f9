/** The cells of a bill's row, each behind a backtick, or nearly so. Knows no line number. */
import { isDocumented } from './layouts.js'

export const BACKTICK = 96
/** Columns that merchants fill with free text, where a separator may stand. */
const FREE_TEXT = new Set(['商品名称', '备注', 'description'])

export class Cells {
  readonly #columns: number
  readonly #freeText: number
  readonly #strict: boolean

  constructor(header: readonly string[]) {
    this.#columns = header.length
    this.#freeText = header.findIndex((name) => FREE_TEXT.has(name))
    this.#strict = isDocumented(header)
  }

  /**
   * Every cell begins with a backtick, so a comma alone is text. `undefined` while cells are missing;
   * more than there are columns where no free text explains them.
   */
  of(line: string): string[] | undefined {
    const columns = this.#columns
    const exact = line.charCodeAt(0) === BACKTICK ? separated(line, columns) : undefined
    if (exact !== undefined) return exact
    // Some profit sharing bills before 15 January 2025, and coupon flows, lack a part of their backticks.
    const cells = line.charCodeAt(0) === BACKTICK ? line.slice(1).split(',`') : line.split(/,`?/)
    const loose = cells.length < columns && !this.#strict ? line.replace(/^`/, '').split(/,`?/) : cells
    if (loose.length === columns) return loose
    if (cells.length < columns) return undefined
    if (this.#freeText < 0) return cells
    const after = this.#freeText + 1 + cells.length - columns
    return [
      ...cells.slice(0, this.#freeText),
      cells.slice(this.#freeText, after).join(',`'),
      ...cells.slice(after),
    ]
  }
}

/** Exactly so many cells, each behind its backtick; found one by one, which is quicker than `split`. */
function separated(line: string, columns: number): string[] | undefined {
  const cells: string[] = []
  let start = 1
  for (let end = line.indexOf(',`'); end >= 0; end = line.indexOf(',`', start)) {
    cells.push(line.slice(start, end))
    start = end + 2
  }
  cells.push(line.slice(start))
  return cells.length === columns ? cells : undefined
}
