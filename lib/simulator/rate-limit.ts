/** So many requests a minute of each operation, by the platform's clock. */
import { Refusal } from './http/refusal.js'

const MINUTE = 60_000

/** @throws Refusal `FREQUENCY_LIMITED` */
export type Limit = (key: string) => void

export function createLimit(most: number | undefined, now: () => number): Limit {
  const taken = new Map<string, { readonly since: number; readonly count: number }>()

  return (key) => {
    if (most === undefined) return
    const { since, count } = taken.get(key) ?? { since: now(), count: 0 }
    const passed = now() - since
    // A clock that was set back begins a new minute: it would stop the operation
    // for as long as it was set back.
    const over = passed >= MINUTE || passed < 0
    if (!over && count >= most) throw new Refusal(429, 'FREQUENCY_LIMITED', '请求频率超限，请降低请求频率')
    taken.set(key, over ? { since: now(), count: 1 } : { since, count: count + 1 })
  }
}
