/** Comma-separated values as they come, a row at a time. @see https://www.rfc-editor.org/rfc/rfc4180 */

const QUOTE = '"'

/**
 * Rows keyed by the header. Quotes may stand around a cell, and hold commas, line feeds and doubled quotes.
 * @throws Error for a row whose cells are not the header's
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  separator = ',',
): AsyncGenerator<Readonly<Record<string, string>>, void, undefined> {
  let header: readonly string[] | undefined
  let line = 0
  for await (const cells of cellsOf(chunks, separator)) {
    line++
    if (cells.length === 1 && cells[0] === '') continue
    if (!header) {
      header = cells.map((cell) => cell.trim())
      continue
    }
    if (cells.length !== header.length)
      throw new Error(`row ${line} has ${cells.length} cells, the header has ${header.length}`)
    yield Object.fromEntries(header.map((name, at) => [name, cells[at]!]))
  }
}

async function* cellsOf(
  chunks: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<readonly string[], void, undefined> {
  let [cells, cell] = [[] as string[], '']
  let [quoted, afterQuote, begun] = [false, false, false]
  for await (const chunk of chunks)
    for (const character of chunk) {
      begun = true
      if (quoted) {
        if (afterQuote && character === QUOTE) cell += QUOTE
        else if (character === QUOTE) {
          afterQuote = true
          continue
        } else if (afterQuote) quoted = false
        else cell += character
        const ends = afterQuote && !quoted
        afterQuote = false
        if (!ends) continue
      } else if (character === QUOTE && cell === '') {
        quoted = true
        continue
      }
      if (character === separator) {
        cells.push(cell)
        cell = ''
      } else if (character === '\n') {
        yield [...cells, cell.replace(/\r$/, '')]
        ;[cells, cell, begun] = [[], '', false]
      } else cell += character
    }
  if (begun || cells.length > 0) yield [...cells, cell.replace(/\r$/, '')]
}
