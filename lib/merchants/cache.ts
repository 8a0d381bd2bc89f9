/** A cache of values that are made on demand, once for all concurrent requests. */
import { monotonic } from '../runtime/clock.js'

interface Kept<Value> {
  readonly value: Promise<Value>
  readonly until: number
}

export class Cache<Value> {
  readonly #kept = new Map<string, Kept<Value>>()
  readonly #max: number
  readonly #milliseconds: number
  readonly #evicted: (key: string, value: Promise<Value>) => void
  readonly #now: () => number

  /**
   * @param max the one that was not asked for longest goes first
   * @param milliseconds how long one is kept
   * @param evicted called with each that goes
   */
  constructor(
    max: number,
    milliseconds: number,
    evicted: (key: string, value: Promise<Value>) => void,
    now: () => number = monotonic,
  ) {
    this.#max = max
    this.#milliseconds = milliseconds
    this.#evicted = evicted
    this.#now = now
  }

  get size(): number {
    return this.#kept.size
  }

  /** What fails is made again at the next call. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const found = this.#kept.get(key)
    if (found && found.until > this.#now()) {
      this.#kept.delete(key)
      this.#kept.set(key, found)
      return found.value
    }
    this.delete(key)
    const value = make()
    this.#kept.set(key, { value, until: this.#now() + this.#milliseconds })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#max) break
      this.delete(oldest)
    }
    value.catch(() => {
      if (this.#kept.get(key)?.value === value) this.#kept.delete(key)
    })
    return value
  }

  delete(key: string): void {
    const found = this.#kept.get(key)
    if (!found) return
    this.#kept.delete(key)
    this.#evicted(key, found.value)
  }

  values(): Promise<Value>[] {
    return [...this.#kept.values()].map(({ value }) => value)
  }

  clear(): void {
    this.#kept.clear()
  }
}
