/** Times as WeChat Pay writes them. Its clock runs in Shanghai. */

const SHANGHAI = 8 * 3_600_000

/** `2026-11-20T08:00:00+08:00` */
export const rfc3339 = (milliseconds: number): string =>
  new Date(milliseconds + SHANGHAI).toISOString().replace(/\.\d+Z$/, '+08:00')

/** `2026-11-20 08:00:00` */
export const plainTime = (milliseconds: number): string =>
  rfc3339(milliseconds).slice(0, 19).replace('T', ' ')

/** `yyyyMMddHHmmss`, as APIv2 writes a time. */
export const compactTime = (milliseconds: number): string =>
  new Date(milliseconds + SHANGHAI).toISOString().replace(/[-:T]|\..*/g, '')

/** The day of a time: `2026-11-20`. */
export const dayOf = (milliseconds: number): string => rfc3339(milliseconds).slice(0, 10)

/** @returns milliseconds; `undefined` for a string that is no APIv2 time */
export function fromCompactTime(value: string): number | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(value)
  if (!parts) return undefined
  const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number)
  return Date.UTC(year, month - 1, ...(rest as [number])) - SHANGHAI
}
