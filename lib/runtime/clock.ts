/** Time for intervals. The system's date may be set back or forward while a process runs; these clocks only go on. */

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
