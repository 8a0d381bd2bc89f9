/**
 * Waits and listeners that an AbortSignal ends. A signal that many calls share gets one listener, because
 * Node.js warns at the eleventh.
 */

/** An `AbortSignal`, or what passes for one. */
export interface SignalLike {
  readonly aborted?: boolean
  addEventListener?(name: 'abort', listener: () => void): void
  removeEventListener?(name: 'abort', listener: () => void): void
}

interface Shared {
  readonly stops: Set<() => void>
  readonly listener: () => void
}

const sharedBy = new WeakMap<SignalLike, Shared>()

/**
 * Calls `stop` when the signal is aborted.
 * @returns what takes it back; the last one takes the listener with it
 */
export function onAbort(signal: SignalLike, stop: () => void): () => void {
  const shared = sharedBy.get(signal) ?? share(signal)
  // A stop of its own: the same function may be given twice.
  const own = (): void => stop()
  if (shared.stops.size === 0) signal.addEventListener?.('abort', shared.listener)
  shared.stops.add(own)
  return () => {
    if (shared.stops.delete(own) && shared.stops.size === 0)
      signal.removeEventListener?.('abort', shared.listener)
  }
}

function share(signal: SignalLike): Shared {
  const stops = new Set<() => void>()
  const shared = { stops, listener: () => [...stops].forEach((stop) => stop()) }
  sharedBy.set(signal, shared)
  return shared
}

/** Waits so many milliseconds. @throws the signal's reason when it is aborted */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      off?.()
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      off?.()
      resolve()
    }, milliseconds)
    const off = signal && onAbort(signal, stop)
    if (signal?.aborted) stop()
  })
}
