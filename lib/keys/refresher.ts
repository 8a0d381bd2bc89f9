/**
 * When keys are fetched: one refresh at a time, twice a day, sooner before the newest certificate ends,
 * and not for every unknown serial.
 */
import { monotonic } from '../runtime/clock.js'

const COOLDOWN_MILLISECONDS = 30_000
const REFRESH_MILLISECONDS = 12 * 3_600_000
const SOONEST_REFRESH_MILLISECONDS = 60_000
const REMEMBERED_MILLISECONDS = 600_000
const MOST_REMEMBERED = 1_000

/** @param passed below 0 where a clock that was given went back: how long ago it was is not known then */
const isWithin = (passed: number, milliseconds: number): boolean => passed >= 0 && passed < milliseconds

export class Refresher {
  readonly #refresh: () => Promise<void>
  readonly #newestEnd: () => number
  readonly #now: () => number
  readonly #elapsed: () => number
  readonly #unknown: UnknownSerials
  #inFlight: Promise<void> | undefined
  #began = -Infinity
  #timer: NodeJS.Timeout | undefined

  /**
   * @param newestEnd when the newest certificate ends, in milliseconds since 1970; 0 where none ends
   * @param now milliseconds since 1970; intervals are measured by the system's clock that is never set,
   * where this is the system's
   */
  constructor(refresh: () => Promise<void>, newestEnd: () => number, now: () => number) {
    this.#refresh = refresh
    this.#newestEnd = newestEnd
    this.#now = now
    this.#elapsed = now === Date.now ? monotonic : now
    this.#unknown = new UnknownSerials(this.#elapsed)
  }

  /**
   * A refresh for a key that is missing: none within 30 s of the last, and none for
   * ten minutes for a serial that a refresh did not find. Never rejects.
   */
  async runFor(serial: string, isFound: () => boolean): Promise<void> {
    if (this.#unknown.has(serial) || this.#isCoolingDown) return
    // A refresh that failed says nothing about the serial.
    const answered = await this.run().then(
      () => true,
      () => false,
    )
    if (answered && !isFound()) this.#unknown.add(serial)
  }

  /** This key is there now. */
  found(serial: string): void {
    this.#unknown.delete(serial)
  }

  /** Did the last refresh begin less than 30 s ago, and is it over? */
  get #isCoolingDown(): boolean {
    return !this.#inFlight && isWithin(this.#elapsed() - this.#began, COOLDOWN_MILLISECONDS)
  }

  /** The refresh that is in flight, or a new one: all who ask at once share it. */
  run(): Promise<void> {
    this.#inFlight ??= this.#start().finally(() => {
      this.#inFlight = undefined
    })
    return this.#inFlight
  }

  /** No more refreshes in the background. */
  close(): void {
    clearTimeout(this.#timer)
  }

  async #start(): Promise<void> {
    this.#began = this.#elapsed()
    try {
      await this.#refresh()
    } finally {
      this.#schedule()
    }
  }

  /** The timer keeps no process alive. */
  #schedule(): void {
    const end = this.#newestEnd()
    const wait =
      end === 0
        ? REFRESH_MILLISECONDS
        : Math.min(REFRESH_MILLISECONDS, Math.max(SOONEST_REFRESH_MILLISECONDS, (end - this.#now()) / 2))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.run().catch(() => undefined), wait).unref()
  }
}

/**
 * Serial numbers that no refresh found, so that forged responses do not make a
 * client download keys without end.
 */
class UnknownSerials {
  /** When each was asked for. */
  readonly #times = new Map<string, number>()
  readonly #elapsed: () => number

  /** @param elapsed milliseconds of a clock that is never set */
  constructor(elapsed: () => number) {
    this.#elapsed = elapsed
  }

  has(serial: string): boolean {
    return isWithin(this.#elapsed() - (this.#times.get(serial) ?? -Infinity), REMEMBERED_MILLISECONDS)
  }

  /** For ten minutes; of more than a thousand the oldest is forgotten. */
  add(serial: string): void {
    const oldest = this.#times.keys().next()
    if (this.#times.size >= MOST_REMEMBERED && !oldest.done) this.#times.delete(oldest.value)
    this.#times.set(serial, this.#elapsed())
  }

  delete(serial: string): void {
    this.#times.delete(serial)
  }
}
