/** A QR code in a terminal, with words beside it. */
import { renderUnicodeCompact } from 'uqr'
import { columnsOf as widthOf } from '../styled.js'

const BORDER = 1
const GAP = 6

/** Its lines, or none where the terminal is too narrow. */
export function qrLines(text: string, beside: readonly string[], columns: number): string[] {
  const lines = renderUnicodeCompact(text, { border: BORDER }).split('\n')
  const width = Math.max(...lines.map(widthOf)) + 2
  if (width > columns) return []
  const fits = Math.max(...beside.map(widthOf)) + width + GAP <= columns
  const start = Math.max(0, Math.floor((lines.length - beside.length) / 2) - 2)
  const drawn = lines.map(
    (line, at) =>
      `  ${line}${fits && beside[at - start] !== undefined ? `${' '.repeat(GAP)}${beside[at - start]}` : ''}`,
  )
  return fits ? drawn : [...drawn, ...beside.map((line) => `  ${line}`)]
}
