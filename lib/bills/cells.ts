/** Splits a bill's row into cells, most of which begin with a backtick. */
import { formOf } from './forms.js'
import { isDocumented } from './layouts.js'

export const BACKTICK = 96
/** A row with more separators than this in its text is not worth the search. */
const MOST_EXTRA = 64

/** The cells of a row; fewer than there are columns where the row goes on in the next line. */
export interface Split {
  readonly cells: readonly string[]
  /** A comma and a backtick stand inside a cell, and it is ambiguous in which. */
  readonly isAmbiguous: boolean
  /** How many cells there seem to be. */
  readonly found: number
}

/** A row whose end is not known before the next line is: cells hold line feeds where a merchant's text does. */
export interface PendingRow {
  /** Of its first line, counted from 1. */
  readonly line: number
  readonly text: string
  readonly split: Split
}

export class Cells {
  readonly #columns: number
  readonly #forms: readonly (RegExp | undefined)[]
  /** Do all of its rows begin with a backtick? */
  readonly isStrict: boolean

  constructor(header: readonly string[]) {
    this.#columns = header.length
    this.#forms = header.map(formOf)
    this.isStrict = isDocumented(header)
  }

  /** Every cell begins with a backtick, so a comma alone is text. */
  of(row: string): Split {
    const columns = this.#columns
    const isTicked = row.charCodeAt(0) === BACKTICK
    const exact = isTicked ? separated(row, columns) : undefined
    if (exact !== undefined) return { cells: exact, isAmbiguous: false, found: columns }
    // Some profit sharing bills before 15 January 2025, and coupon flows, lack a part of their backticks.
    const cells = isTicked ? row.slice(1).split(',`') : row.split(/,`?/)
    const loose = cells.length < columns && !this.isStrict ? row.replace(/^`/, '').split(/,`?/) : cells
    if (loose.length === columns) return { cells: loose, isAmbiguous: false, found: columns }
    return cells.length < columns ? { cells, isAmbiguous: false, found: cells.length } : this.#join(cells)
  }

  /**
   * Finds the columns whose text holds the extra separators: all cells must then look as their columns do.
   */
  #join(pieces: readonly string[]): Split {
    const extra = pieces.length - this.#columns
    const ways = extra > MOST_EXTRA ? [] : this.#ways(pieces, 0, 0, new Set())
    return { cells: ways[0] ?? pieces, isAmbiguous: ways.length !== 1, found: pieces.length }
  }

  /**
   * At most two ways to make the columns from `column` on of the pieces from `at` on.
   * @param dead where there is no way
   */
  #ways(pieces: readonly string[], column: number, at: number, dead: Set<string>): string[][] {
    if (column === this.#columns) return at === pieces.length ? [[]] : []
    const place = `${column},${at}`
    if (dead.has(place)) return []
    const form = this.#forms[column]
    const last = form === undefined ? pieces.length - (this.#columns - column - 1) : at + 1
    const ways: string[][] = []
    for (let end = at + 1; end <= last && ways.length < 2; end++) {
      const cell = pieces.slice(at, end).join(',`')
      if (form?.test(cell) === false) continue
      for (const rest of this.#ways(pieces, column + 1, end, dead)) ways.push([cell, ...rest])
    }
    if (ways.length === 0) dead.add(place)
    return ways.slice(0, 2)
  }
}

/** Exactly so many cells, each behind its backtick; found one by one, which is quicker than `split`. */
function separated(row: string, columns: number): string[] | undefined {
  const cells: string[] = []
  let start = 1
  for (let end = row.indexOf(',`'); end >= 0; end = row.indexOf(',`', start)) {
    cells.push(row.slice(start, end))
    start = end + 2
  }
  cells.push(row.slice(start))
  return cells.length === columns ? cells : undefined
}
