/**
 * What reaches a terminal: colours of this program, and everything else with its control characters escaped.
 */
import { printable } from '../text/messages.js'

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const
export type Style = keyof typeof STYLES

/**
 * Stands in each colour until it is written, and differs in each process: what others wrote cannot hold it.
 * node:crypto would be a fifth of the time that the help takes.
 */
const random = (): string => Math.random().toString(36).slice(2)
const KEY = `${random()}-${random()}:`
const COLOURS = new RegExp(`${KEY}(\\d+)m`)

export const styled = (style: Style, text: string): string =>
  `${KEY}${STYLES[style][0]}m${text}${KEY}${STYLES[style][1]}m`

/** Without its colours. */
export const unstyled = (line: string): string =>
  line
    .split(COLOURS)
    .filter((_, at) => at % 2 === 0)
    .join('')

/** One line for a terminal: a line feed in it is escaped too. */
export const terminalLine = (line: string): string =>
  line
    .split(COLOURS)
    .map((part, at) => (at % 2 === 0 ? printable(part) : `\u001B[${part}m`))
    .join('')

/** JSON in one line. JSON itself escapes only the characters below U+0020. */
export const jsonLine = (value: unknown): string => printable(JSON.stringify(value))

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

/** How many columns a line takes: a Chinese character two, a colour none. */
export const columnsOf = (line: string): number =>
  Array.from(unstyled(line)).reduce((columns, letter) => columns + (WIDE.test(letter) ? 2 : 1), 0)

/** Padded to so many columns. */
export const padded = (line: string, columns: number): string =>
  line + ' '.repeat(Math.max(0, columns - columnsOf(line)))
