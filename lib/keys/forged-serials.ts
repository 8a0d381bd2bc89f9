/** Serial numbers that no refresh could find, so that forged answers do not make a client download keys without end. Knows no key and no clock. */
const KEPT_MILLISECONDS = 600_000
const MOST_KEPT = 1_000

export class ForgedSerials {
  /** Since when each is not asked for, in milliseconds of the clock that is given. */
  readonly #since = new Map<string, number>()

  has(serial: string, now: number): boolean {
    const passed = now - (this.#since.get(serial) ?? -Infinity)
    return passed >= 0 && passed < KEPT_MILLISECONDS
  }

  /** Kept for ten minutes; of more than a thousand the oldest is forgotten. */
  add(serial: string, now: number): void {
    if (this.#since.size >= MOST_KEPT) this.#since.delete(this.#since.keys().next().value!)
    this.#since.set(serial, now)
  }

  delete(serial: string): void {
    this.#since.delete(serial)
  }
}
