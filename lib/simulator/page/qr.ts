/** A string as a QR code in SVG. */
import { encode } from 'uqr'

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const BORDER = 4

/** Black on white in any theme, so that a camera can read it. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER })
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`
}

/** Where dark modules begin, and how many there are in a line. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const text = row.map((dark) => (dark ? '1' : '0')).join('')
  return Array.from(text.matchAll(/1+/g), ({ index, 0: { length } }) => [index, length])
}
