// What a terminal shows, as an SVG: runs of characters with their colours, block characters as rectangles, so that no font tears a QR code.

const [CELL, LINE, SIZE, MARGIN] = [8, 18, 13, 20]
const COLOURS = { 31: '#ff7b72', 32: '#3fb950', 33: '#d29922', 36: '#39c5cf' }
const [PAPER, INK, FAINT] = ['#0d1117', '#e6edf3', '#8b949e']
const BLOCKS = { '█': [0, 1], '▀': [0, 0.5], '▄': [0.5, 0.5] }
const ESCAPE = '\u001B'
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A Chinese character takes two columns. */
const columns = (text) =>
  [...text].reduce((sum, one) => sum + (/[\u1100-\u115F\u2E80-\uFF60\uFFE0-\uFFE6]/.test(one) ? 2 : 1), 0)

/** The lines as they stand at the end: what was drawn over is gone. */
const finalLines = (output) =>
  output
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r') + 1).replaceAll('\u001B[2K', ''))

/** `[{ text, style }]` of a line with SGR sequences. */
function runsOf(line) {
  const runs = []
  let [fill, bold] = [undefined, false]
  for (const part of line.split(ESCAPE)) {
    const [, codes, text] = /^\[([\d;]*)m(.*)$/.exec(part) ?? ['', '', part]
    for (const code of codes.split(';').filter(Boolean)) {
      if (code in COLOURS) fill = COLOURS[code]
      else if (code === '2') fill = FAINT
      else if (code === '39' || code === '0' || fill === FAINT) fill = undefined
      bold = code === '1' || (bold && code !== '22' && code !== '0')
    }
    if (text !== '') runs.push({ text, style: { fill, bold } })
  }
  return runs
}

/** @param output what `script` recorded @returns SVG text */
export function terminalPicture(output, title) {
  const lines = finalLines(output.trimEnd())
  const runs = lines.map(runsOf)
  const width =
    Math.max(...runs.map((line) => columns(line.map(({ text }) => text).join('')))) * CELL + 2 * MARGIN
  const height = lines.length * LINE + 2 * MARGIN + 20
  const drawn = runs.flatMap((line, row) => {
    const top = MARGIN + 20 + row * LINE
    let column = 0
    return line.flatMap(({ text, style }) =>
      text.split(/([█▀▄]+| {2,})/).map((part) => {
        const x = MARGIN + column * CELL
        column += columns(part)
        if (part.trim() === '') return ''
        return /[█▀▄]/.test(part) ? blocks(part, x, top) : word(part, style, x, top)
      }),
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escape(title)}">
<style>text{font:${SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono CJK SC',monospace;fill:${INK};white-space:pre}</style>
<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>${[COLOURS[31], COLOURS[33], COLOURS[32]].map((fill, at) => `<circle cx="${MARGIN + at * 18}" cy="18" r="5.5" fill="${fill}"/>`).join('')}
${drawn.filter(Boolean).join('\n')}
</svg>
`
}

function word(text, { fill, bold }, x, top) {
  const attributes = [fill && ` fill="${fill}" style="fill:${fill}"`, bold && ' font-weight="700"']
    .filter(Boolean)
    .join('')
  return `<text x="${x}" y="${top + SIZE}" textLength="${columns(text) * CELL}"${attributes}>${escape(text)}</text>`
}

/** One path a run of blocks: a terminal's cell is half as wide as it is high, so a module of the code is a square. */
function blocks(text, x, top) {
  const path = [...text]
    .map((one, at) => [one, x + at * CELL])
    .map(
      ([one, left]) => `M${left} ${top + BLOCKS[one][0] * LINE}h${CELL}v${BLOCKS[one][1] * LINE}h-${CELL}z`,
    )
    .join('')
  return `<path d="${path}" fill="${INK}" shape-rendering="crispEdges"/>`
}
