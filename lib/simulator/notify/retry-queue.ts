/** Deliveries that are tried again, each when it is due. */
import type { Clock } from '../world/clock.js'
import type { Delivery } from './delivery.js'

interface Work {
  readonly attempt: (delivery: Delivery) => Promise<void>
  /** Resolves once what is in flight is finished. */
  readonly settled: () => Promise<void>
}

export class RetryQueue {
  readonly #deliveries: ReadonlyMap<string, Delivery>
  readonly #clock: Clock
  readonly #work: Work
  /** When each is due, by id. */
  readonly #pending: Map<string, number>
  #timer: NodeJS.Timeout | undefined

  constructor(deliveries: ReadonlyMap<string, Delivery>, clock: Clock, work: Work) {
    this.#deliveries = deliveries
    this.#clock = clock
    this.#work = work
    const pending = [...deliveries.values()].filter(({ state }) => state === 'pending')
    this.#pending = new Map(pending.map(({ id, due }) => [id, due]))
  }

  /** A delivery after an attempt: it waits for the next, or for none. */
  update({ id, state, due }: Delivery): void {
    if (state === 'pending') this.#pending.set(id, due)
    else this.#pending.delete(id)
    this.#setTimer()
  }

  /**
   * Turns the clock to `until`, trying what falls due on the way, in order. What
   * is in flight is finished first.
   */
  async advance(until: number): Promise<void> {
    await this.#work.settled()
    for (let next = this.#next(); next && next.due <= until; next = this.#next()) {
      this.#clock.turnTo(next.due)
      await this.#work.attempt(next)
    }
    this.#clock.turnTo(until)
    this.#setTimer()
  }

  clear(): void {
    this.stop()
    this.#pending.clear()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #next(): Delivery | undefined {
    let [first, earliest] = ['', Infinity]
    for (const [id, due] of this.#pending) if (due < earliest) [first, earliest] = [id, due]
    return this.#deliveries.get(first)
  }

  /** Without `advance`, time passes by itself. */
  #setTimer(): void {
    clearTimeout(this.#timer)
    const next = this.#next()
    if (!next || !this.#clock.runs) return
    this.#timer = setTimeout(
      // The timer has measured the wait: a clock that was set back meanwhile is advanced.
      () => void this.advance(Math.max(next.due, this.#clock.now())),
      Math.max(0, next.due - this.#clock.now()),
    ).unref()
  }
}
