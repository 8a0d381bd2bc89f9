/** Clocks for intervals, which a change of the system's date does not affect. */

/** Milliseconds since the process began. */
export const monotonic = (): number => performance.now()

/** A clock for intervals from one that a test gives: a step back counts as no time. */
export function neverBack(now: () => number): () => number {
  let last = -Infinity
  let lost = 0
  return () => {
    const time = now()
    if (time < last) lost += last - time
    last = time
    return time + lost
  }
}
