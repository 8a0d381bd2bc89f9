/** Times and counts on the command line. */
import { durationOf } from '../text/duration.js'
import { UsageError } from './failure.js'
import { t } from './language.js'

/** Milliseconds of `500ms`, `15s`, `2m`, `1h`. @throws UsageError */
export function milliseconds(text: string, option: string): number {
  const duration = durationOf(text)
  if (duration === undefined)
    throw new UsageError(
      t(`--${option} takes a time such as 500ms, 15s or 2m`, `--${option} 要的是时长，如 500ms、15s、2m`),
    )
  return duration
}

/** @throws UsageError */
export function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(
      t(
        `--${option} takes a whole number from ${least} to ${most}`,
        `--${option} 要的是 ${least} 到 ${most} 的整数`,
      ),
    )
  return value
}
