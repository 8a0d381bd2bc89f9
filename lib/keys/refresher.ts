/** When keys are fetched: one refresh at a time, twice a day, and sooner before the newest certificate ends. Knows no key. */
const COOLDOWN_MILLISECONDS = 30_000
const REFRESH_MILLISECONDS = 12 * 3_600_000
const SOONEST_REFRESH_MILLISECONDS = 60_000

export class Refresher {
  readonly #refresh: () => Promise<void>
  readonly #newestEnd: () => number
  readonly #now: () => number
  readonly #elapsed: () => number
  #underWay: Promise<void> | undefined
  #began = -Infinity
  #timer: NodeJS.Timeout | undefined

  /**
   * @param newestEnd when the newest certificate ends, in milliseconds since 1970; 0 where none ends
   * @param now milliseconds since 1970
   * @param elapsed milliseconds of a clock that is never set
   */
  constructor(
    refresh: () => Promise<void>,
    newestEnd: () => number,
    now: () => number,
    elapsed: () => number,
  ) {
    this.#refresh = refresh
    this.#newestEnd = newestEnd
    this.#now = now
    this.#elapsed = elapsed
  }

  /** Is none under way, and the last one less than 30 s ago? */
  get rests(): boolean {
    const since = this.#elapsed() - this.#began
    // Below 0 where a clock that was given went back: how long ago it was is not known then.
    return !this.#underWay && since >= 0 && since < COOLDOWN_MILLISECONDS
  }

  /** The refresh that is under way, or a new one: all who ask at once share it. */
  run(): Promise<void> {
    this.#underWay ??= this.#start().finally(() => {
      this.#underWay = undefined
    })
    return this.#underWay
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
