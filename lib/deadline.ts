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

export interface Deadline {
  /** Aborted by the caller's signal and by every clock. */
  readonly signal: AbortSignal
  /** From now on, the connection must stand in `CONNECT_MILLISECONDS`. */
  startConnecting(): void
  stopConnecting(): void
  /** What follows is bounded by its own limit; the caller's signal still ends it. */
  stopClock(): void
  /** The attempt is over: nothing of it stays behind. */
  end(): void
}

interface Signal {
  readonly aborted?: boolean
  addEventListener?(name: 'abort', listener: () => void): void
  removeEventListener?(name: 'abort', listener: () => void): void
}

/** @param timeout milliseconds, 0 for no limit */
export function startDeadline(timeout: number, signal: Signal | undefined, progress: Progress): Deadline {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const expire = () => { progress.timedOut = true; abort() }
  const clock = timeout > 0 ? setTimeout(expire, timeout) : undefined
  let connecting: NodeJS.Timeout | undefined
  const stopConnecting = () => clearTimeout(connecting)
  const stopClock = () => { clearTimeout(clock); stopConnecting() }
  if (signal?.aborted) abort()
  signal?.addEventListener?.('abort', abort)
  return {
    signal: controller.signal,
    startConnecting: () => { connecting = setTimeout(expire, CONNECT_MILLISECONDS) },
    stopConnecting,
    stopClock,
    end: () => {
      stopClock()
      signal?.removeEventListener?.('abort', abort)
    },
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
