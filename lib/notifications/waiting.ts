/** Waits that end with a signal or after a time. */

/**
 * A thousand copies may wait for one signal: it has one listener for all of them, so Node.js does not warn.
 */
class Waiters {
  readonly #stops = new Set<() => void>()
  readonly #listener = (): void => this.#stops.forEach((stop) => stop())

  add(signal: AbortSignal, stop: () => void): void {
    if (this.#stops.size === 0) signal.addEventListener('abort', this.#listener, { once: true })
    this.#stops.add(stop)
  }

  delete(signal: AbortSignal, stop: () => void): void {
    this.#stops.delete(stop)
    if (this.#stops.size === 0) signal.removeEventListener('abort', this.#listener)
  }
}

const waiting = new WeakMap<AbortSignal, Waiters>()

/**
 * The promise's outcome, or a rejection with the signal's reason where that comes
 * first. The promise itself goes on.
 */
export function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    if (signal.aborted) stop()
    const waiters = waiting.get(signal) ?? new Waiters()
    waiting.set(signal, waiters)
    waiters.add(signal, stop)
    promise.then(resolve, reject).finally(() => waiters.delete(signal, stop))
  })
}

/**
 * The promise's outcome, or a rejection with what `late` makes after `milliseconds`.
 * The timer keeps no process alive.
 */
export function before<T>(promise: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds).unref()
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** @throws the signal's reason */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return within(over, signal).finally(() => clearTimeout(timer))
}
