/** Times as people write them. */
import { UsageError } from './failure.js'
import { t } from './language.js'

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** Milliseconds of `500ms`, `15s`, `2m`, `1h`. @throws UsageError */
export function milliseconds(text: string, option: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  if (amount === undefined || unit === undefined)
    throw new UsageError(
      t(`--${option} takes a time such as 500ms, 15s or 2m`, `--${option} 要的是时长，如 500ms、15s、2m`),
    )
  return Number(amount) * UNITS[unit]!
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
