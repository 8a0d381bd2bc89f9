/** Passes notifications to the waits of the same process. */

/**
 * A promise that resolves, or a function that is given another to call when there is news;
 * what it returns takes it back.
 */
export type Notified = Promise<unknown> | ((wake: () => void) => (() => void) | void)

/**
 * Leads from a notification's handler to whoever waits for its number in this process. Nothing is kept of
 * numbers that nobody waits for.
 * @example
 * const notices = new Notices()
 * // in the handler: notices.tell(resource.out_trade_no)
 * await awaitPayment(instance, { out_trade_no, mchid }, { notified: notices.of(out_trade_no) })
 */
export class Notices {
  readonly #waiting = new Map<string, Set<() => void>>()

  /** For `notified`. */
  of(number: string): (wake: () => void) => () => void {
    return (wake) => {
      const wakes = this.#waiting.get(number) ?? new Set()
      this.#waiting.set(number, wakes.add(wake))
      return () => {
        wakes.delete(wake)
        if (wakes.size === 0 && this.#waiting.get(number) === wakes) this.#waiting.delete(number)
      }
    }
  }

  /** @returns did anybody wait for it? */
  tell(number: string): boolean {
    const wakes = this.#waiting.get(number)
    wakes?.forEach((wake) => wake())
    return wakes !== undefined
  }

  /** How many numbers somebody waits for. */
  get size(): number {
    return this.#waiting.size
  }
}

/** What comes while nobody waits is remembered. What never comes, or fails, changes nothing. */
export class News {
  #come = false
  #wake: (() => void) | undefined
  #forget: (() => void) | void = undefined

  constructor(notified: Notified | undefined) {
    const tell = (): void => {
      this.#come = true
      this.#wake?.()
    }
    if (typeof notified === 'function') this.#forget = notified(tell)
    else notified?.then(tell, () => undefined)
  }

  /** Resolves when there is any since `clear`. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      if (this.#come) resolve()
    })
  }

  clear(): void {
    this.#come = false
  }

  close(): void {
    this.#forget?.()
  }
}
