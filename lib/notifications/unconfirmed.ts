/**
 * Work that is done although the store could not record it: this process does not run it again for a copy.
 */

const MOST_KEYS = 10_000
/** Some four minutes in all: a restart or a failover of the store is over by then. */
const WAITS_MILLISECONDS = [1_000, 4_000, 15_000, 40_000, 60_000, 120_000]

export class Unconfirmed {
  readonly #keys = new Set<string>()

  has(key: string): boolean {
    return this.#keys.has(key)
  }

  /** Of more than 10,000 the oldest are forgotten. */
  add(key: string): void {
    this.#keys.add(key)
    for (const oldest of this.#keys) {
      if (this.#keys.size <= MOST_KEYS) break
      this.#keys.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#keys.delete(key)
  }

  /** Tells the store again and again, for a while. The timers keep no process alive. */
  repeat(key: string, complete: () => Promise<void>, waits = WAITS_MILLISECONDS): void {
    const [wait, ...rest] = waits
    if (wait === undefined) return
    setTimeout(() => {
      complete().then(
        () => this.delete(key),
        () => this.repeat(key, complete, rest),
      )
    }, wait).unref()
  }
}
