/** Which bill of which day, from the words of a command. */
import type { BillName, BillRequest } from '../bills/index.js'
import { isDay } from '../bills/days.js'
import { KINDS } from '../bills/kinds.js'
import { UsageError } from './failure.js'
import { nearestOrBegun } from '../text/nearest.js'
import { readPairs } from './values.js'
import { t } from './language.js'

const DAY = 86_400_000
const SHANGHAI = 8 * 3_600_000
const dayOf = (time: number): string => new Date(time + SHANGHAI).toISOString().slice(0, 10)

/** @throws UsageError for a day that no calendar has */
function checkedDay(text: string): string {
  if (!isDay(text))
    throw new UsageError(
      t(
        `${text} is not a day of the calendar: 2026-01-31, today, yesterday`,
        `${text} 不是日历上的日期：2026-01-31、today、yesterday`,
      ),
    )
  return text
}

/** The date goes where the bill wants it, as it wants it. */
export function readBillRequest([name = '', ...words]: readonly string[]): BillRequest {
  if (!Object.hasOwn(KINDS, name)) {
    const near = nearestOrBegun(name, Object.keys(KINDS))
    throw new UsageError(
      t(
        `there is no bill ${JSON.stringify(name)}${near ? `. Did you mean ${near}?` : ': wxpay bill --list'}`,
        `没有账单 ${JSON.stringify(name)}${near ? `，是不是 ${near}？` : '：wxpay bill --list'}`,
      ),
    )
  }
  const [first = ''] = words
  const day =
    first === 'today'
      ? dayOf(Date.now())
      : first === 'yesterday'
        ? dayOf(Date.now() - DAY)
        : /^\d{4}-?\d{2}-?\d{2}$/.test(first)
          ? checkedDay(first)
          : undefined
  if (day === undefined && first !== '' && !first.includes('='))
    throw new UsageError(
      t(
        `expected a date (2026-01-31, today, yesterday), found ${JSON.stringify(first)}`,
        `应为日期（2026-01-31、today、yesterday），却是 ${JSON.stringify(first)}`,
      ),
    )
  const fields = readPairs(day === undefined ? words : words.slice(1))
  const { by } = KINDS[name as BillName]
  const compact = by !== 'apply'
  const member = by === 'statement' ? 'date' : 'bill_date'
  return {
    bill: name,
    ...(day !== undefined && {
      [member]: compact ? day.replaceAll('-', '') : day.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3'),
    }),
    ...fields,
  } as unknown as BillRequest
}
