/** The days that a bill is asked for: found here where no calendar has them, before anything is sent. */
import { InputError } from '../errors.js'
import { shown } from '../text/messages.js'

const MEMBERS = ['bill_date', 'date', 'begin_date', 'end_date'] as const

/** Is it a day of the calendar? @example isDay('2026-02-29') // false */
export function isDay(text: string): boolean {
  const [, ...parts] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? []
  const day = parts.join('-')
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

/** @throws InputError `ERR_INPUT_OPTION` */
export function checkDays(request: Readonly<Record<string, unknown>>): void {
  for (const name of MEMBERS) {
    const value = request[name]
    if (value !== undefined && !(typeof value === 'string' && isDay(value)))
      throw new InputError(
        'ERR_INPUT_OPTION',
        `${name} must be a day of the calendar, such as 2026-01-31 (20260131 for statements and APIv2), found ${shown(value)}`,
      )
  }
}
