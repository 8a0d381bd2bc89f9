/** Times that do not depend on what else this machine does. */

/** Begins now; gives the milliseconds that have passed, less those by which the event loop was late: a busy machine is no fault. */
export function stopwatch(): { readonly passed: () => number; readonly stop: () => void } {
  const began = performance.now()
  let [tick, late] = [began, 0]
  const clock = setInterval(() => {
    late += Math.max(0, performance.now() - tick - 2 * INTERVAL)
    tick = performance.now()
  }, INTERVAL)
  return {
    passed: () => performance.now() - began - late - Math.max(0, performance.now() - tick - 2 * INTERVAL),
    stop: () => clearInterval(clock),
  }
}
const INTERVAL = 10

/** The milliseconds that this process itself works, which others cannot make longer. */
export function workOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
