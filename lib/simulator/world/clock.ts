/** Two clocks: the wall's, by which signatures are dated, and the platform's own, which a test may turn on. */

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

export class Clock {
  #ahead = 0

  /** @param wall milliseconds since 1970 */
  constructor(
    readonly wall: () => number,
    ahead = 0,
  ) {
    this.#ahead = ahead
  }

  /** By how many milliseconds it was turned on. */
  get ahead(): number {
    return this.#ahead
  }

  /** The platform's time: what orders, refunds and retries go by. */
  now = (): number => this.wall() + this.#ahead

  /** Never back. */
  turnTo(time: number): void {
    this.#ahead = Math.max(this.#ahead, time - this.wall())
  }
}

/**
 * Milliseconds of `15s`, `30m`, `1h`, `2d` or a number of milliseconds.
 * @throws RangeError
 */
export function duration(given: string | number): number {
  if (typeof given === 'number' && given >= 0) return given
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(String(given)) ?? []
  if (amount === undefined || unit === undefined)
    throw new RangeError(
      `a duration is a number of milliseconds or a text such as 15s, 30m, 1h or 2d, found ${JSON.stringify(given)}`,
    )
  return Number(amount) * UNITS[unit]!
}
