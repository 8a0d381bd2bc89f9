/** Amounts and times as they are read. */
import { locale } from './language.js'

/** @type {Map<string, { yuan: Intl.NumberFormat, time: Intl.DateTimeFormat, moment: Intl.DateTimeFormat }>} */
const made = new Map()

function formats() {
  const known = made.get(locale())
  if (known) return known
  const formats = {
    yuan: new Intl.NumberFormat(locale(), {
      style: 'currency',
      currency: 'CNY',
      currencyDisplay: 'narrowSymbol',
    }),
    time: new Intl.DateTimeFormat(locale(), {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    }),
    moment: new Intl.DateTimeFormat(locale(), {
      dateStyle: 'medium',
      timeStyle: 'medium',
      hourCycle: 'h23',
    }),
  }
  made.set(locale(), formats)
  return formats
}

/** `¥1.00` @param {number} fen */
export const yuan = (fen) =>
  formats()
    .yuan.format(fen / 100)
    .replace('-', '\u2212')

/** `14:03:22`, by the clock of whoever reads. @param {number} milliseconds since 1970 */
export const clock = (milliseconds) => formats().time.format(milliseconds)

/** `27 Nov 2026, 14:03:22`, by the clock of whoever reads. @param {number} milliseconds since 1970 */
export const moment = (milliseconds) => formats().moment.format(milliseconds)

/** `1.00`, to be typed over. @param {number} fen */
export const typed = (fen) => (fen / 100).toFixed(2)

/**
 * Fen of an amount in yuan as it was typed, `undefined` where it is none.
 * @param {string} text
 */
export function fenOf(text) {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}
