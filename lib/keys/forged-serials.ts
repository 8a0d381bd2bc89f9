/** Serial numbers that no refresh could find, so that forged answers do not make a client download keys without end. Knows no key and no clock. */
const KEPT_MILLISECONDS = 600_000
const MOST_KEPT = 1_000

export class ForgedSerials {
  /** Until when each is not asked for again, in milliseconds since 1970. */
  readonly #until = new Map<string, number>()

  has(serial: string, now: number): boolean {
    return now < (this.#until.get(serial) ?? 0)
  }

  /** Kept for ten minutes; of more than a thousand the oldest is forgotten. */
  add(serial: string, now: number): void {
    if (this.#until.size >= MOST_KEPT) this.#until.delete(this.#until.keys().next().value!)
    this.#until.set(serial, now + KEPT_MILLISECONDS)
  }

  delete(serial: string): void {
    this.#until.delete(serial)
  }
}
