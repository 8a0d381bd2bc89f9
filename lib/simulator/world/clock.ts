/** Two clocks: the wall's, which dates signatures, and the platform's own, which a test may advance. */
import { durationOf } from '../../text/duration.js'

export class Clock {
  #ahead: number
  readonly #frozen: number | undefined

  /**
   * @param wall milliseconds since 1970
   * @param ahead by how many milliseconds it was advanced before
   * @param frozen the platform's time at the beginning, where it shall not run by itself
   */
  constructor(
    readonly wall: () => number,
    ahead = 0,
    frozen?: number,
  ) {
    this.#ahead = ahead
    this.#frozen = frozen
  }

  /** By how many milliseconds it was advanced. */
  get ahead(): number {
    return this.#ahead
  }

  /** Whether time passes by itself. */
  get runs(): boolean {
    return this.#frozen === undefined
  }

  /** The platform's time: orders, refunds and retries go by it. */
  now = (): number => (this.#frozen ?? this.wall()) + this.#ahead

  /** Never back. */
  turnTo(time: number): void {
    this.#ahead = Math.max(this.#ahead, time - (this.#frozen ?? this.wall()))
  }

  /** So far before the wall's, by milliseconds, however long that took. Never back. */
  setAhead(ahead: number): void {
    this.#ahead = Math.max(this.#ahead, ahead)
  }

  /** To where it was at the beginning. */
  reset(): void {
    this.#ahead = 0
  }
}

/**
 * Milliseconds of `15s`, `30m`, `1h`, `2d` or a number of milliseconds.
 * @throws RangeError
 */
export function duration(given: string | number): number {
  const milliseconds = typeof given === 'number' ? given : durationOf(given)
  if (milliseconds === undefined || !(milliseconds >= 0))
    throw new RangeError(
      `a duration is a number of milliseconds or a string such as 15s, 30m, 1h or 2d, found ${JSON.stringify(given)}`,
    )
  return milliseconds
}
