/** The clock of the waits, which tests replace. */
import { sleep } from '../runtime/abort.js'
import { monotonic } from '../runtime/clock.js'

/** The time and the waiting of a poll, to be replaced in tests. */
export interface Clock {
  /** Milliseconds of a clock that is never set. */
  readonly now: () => number
  /** The date, in milliseconds since 1970. */
  readonly date: () => number
  /** Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const SYSTEM: Clock = {
  now: monotonic,
  date: Date.now,
  sleep,
}
