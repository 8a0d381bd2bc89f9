/** How long an attempt may take, and how far it got. Knows clocks and signals, no HTTP. */

/** A host that does not take the connection in this time is down: the standby is asked while there is time left. */
export const CONNECT_MILLISECONDS = 5_000

/** How far an attempt got: decides whether the platform may have seen it. */
export interface Progress {
  connected: boolean
  responded: boolean
  timedOut: boolean
  reused: boolean
}

/** Part of axios's `signal`: an AbortSignal, or what passes for one. */
interface Signal {
  readonly aborted?: boolean
  addEventListener?(name: 'abort', listener: () => void): void
  removeEventListener?(name: 'abort', listener: () => void): void
}

/**
 * The clocks and the signal of one attempt. Whichever ends first calls `stop`; `end` leaves nothing of them behind.
 * Where the event loop was held up, what has come meanwhile is read before a clock that ran out counts.
 */
export class Deadline {
  readonly #signal: Signal | undefined
  readonly #abort: () => void
  readonly #expire: () => void
  readonly #clock: NodeJS.Timeout | undefined
  #connecting: NodeJS.Timeout | undefined
  #stopped = false

  /** @param timeout milliseconds, 0 for no limit */
  constructor(timeout: number, signal: Signal | undefined, progress: Progress, stop: () => void) {
    this.#signal = signal
    this.#abort = stop
    this.#expire = () => {
      progress.timedOut = true
      stop()
    }
    if (timeout > 0)
      this.#clock = setTimeout(
        () =>
          setImmediate(() => {
            if (!this.#stopped) this.#expire()
          }),
        timeout,
      )
    signal?.addEventListener?.('abort', stop)
  }

  /** From now on, the connection must stand in `CONNECT_MILLISECONDS`. */
  startConnecting(): void {
    this.#connecting = setTimeout(
      () =>
        setImmediate(() => {
          if (this.#connecting) this.#expire()
        }),
      CONNECT_MILLISECONDS,
    )
  }

  stopConnecting(): void {
    clearTimeout(this.#connecting)
    this.#connecting = undefined
  }

  /** What follows is bounded by its own limit; the caller's signal still ends it. */
  stopClock(): void {
    this.#stopped = true
    clearTimeout(this.#clock)
    this.stopConnecting()
  }

  /** The attempt is over. */
  end(): void {
    this.stopClock()
    this.#signal?.removeEventListener?.('abort', this.#abort)
  }
}

/**
 * The result of `work`, or after `timeout` milliseconds (0 for no limit) what `late` throws: for work that cannot be stopped.
 * @example await within(30_000, () => signer.sign(message), () => { throw new Error('too late') })
 */
export async function within<T>(timeout: number, work: () => T | Promise<T>, late: () => never): Promise<T> {
  if (timeout <= 0) return work()
  let clock: NodeJS.Timeout | undefined
  const ticking = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      try {
        late()
      } catch (error) {
        reject(error)
      }
    }, timeout)
  })
  try {
    return await Promise.race([work(), ticking])
  } finally {
    clearTimeout(clock)
  }
}
