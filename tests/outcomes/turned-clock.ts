/** A clock that goes on only while somebody sleeps: hours pass at once. */
import type { Clock } from '../../lib/outcomes/index.js'

export interface TurnedClock extends Clock {
  /** Milliseconds since it began, at each end of a sleep. */
  readonly woken: readonly number[]
}

/** @param during called at the end of each sleep */
export function turnedClock(during: (elapsed: number) => unknown = () => undefined): TurnedClock {
  let now = 0
  const woken: number[] = []
  return {
    woken,
    now: () => now,
    date: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      now += milliseconds
      woken.push(now)
      await during(now)
      signal?.throwIfAborted()
    },
  }
}

export const seconds = (times: readonly number[]): number[] => times.map((time) => Math.round(time) / 1_000)
