// A recorded run as a picture: one row a figure, one bar a client, as a multiple of the physical limit.
import { WORDS } from './words.mjs'

const COLOURS = {
  'wechatpay-chain': '#07c160',
  'wechatpay-axios-plugin': '#8a94a6',
  'wechatpay-node-v3': '#c3c9d4',
  axios: '#e0a458',
}
const SHOWN = new Set(['conc_cpu', 'conc_rate', 'conc_loop', 'seq_cpu', 'seq_p50', 'v2_cpu', 'https_cpu'])
const [LEFT, WIDTH, BAR, GAP] = [330, 880, 13, 26]
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @returns SVG text that reads on a light and on a dark page */
export function picture({ figures, date, node, cpu }, language = 'en') {
  const words = WORDS[language]
  const shown = figures.filter(({ id }) => SHOWN.has(id))
  const most = Math.max(...shown.flatMap(({ clients }) => clients.map(({ ratio }) => ratio)))
  const scale = (WIDTH - LEFT - 60) / Math.min(most, 6)
  let y = 64
  const rows = shown.map((figure) => {
    const { more, clients } = figure
    const bars = clients.filter(({ client }) => client in COLOURS)
    const top = y
    const drawn = bars.map(({ client, ratio }) => {
      const width = Math.max(1, Math.min(ratio, 6) * scale)
      const bar = `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 3}" rx="2" fill="${COLOURS[client]}"/><text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 9}" class="n">${ratio.toFixed(2)}</text>`
      y += BAR
      return bar
    })
    y += GAP
    return `<text x="${LEFT - 12}" y="${top + 10}" text-anchor="end">${escape(words.nameOf(figure))}</text><text x="${LEFT - 12}" y="${top + 24}" text-anchor="end" class="s">${more ? words.more : words.less}</text>${drawn.join('')}`
  })
  const limit = (LEFT + scale).toFixed(1)
  let x = LEFT
  const legend = Object.entries(COLOURS).map(([name, colour]) => {
    const entry = `<rect x="${x}" y="18" width="10" height="10" rx="2" fill="${colour}"/><text x="${x + 15}" y="27" class="s">${name}</text>`
    x += 34 + name.length * 6
    return entry
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 24}" role="img" aria-label="${words.title}">
<style>text{font:13px system-ui,sans-serif;fill:#5b6474}.s{font-size:11px;fill:#8a94a6}.n{font-size:11px}@media(prefers-color-scheme:dark){text{fill:#c9d1d9}}</style>
${legend.join('')}
<line x1="${limit}" x2="${limit}" y1="46" y2="${y}" stroke="#d0453e" stroke-dasharray="4 3"/><text x="${limit}" y="42" text-anchor="middle" class="s">${words.line}</text>
${rows.join('\n')}
<text x="${LEFT}" y="${y + 14}" class="s">${escape(`${date.slice(0, 10)}, Node ${node}, ${cpu}`)}</text>
</svg>
`
}
