/** A signal that many calls share has one listener: node warns at the eleventh. Imports nothing. */

const stopsOf = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls `stop` when the signal is aborted. @returns what takes it back */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  let stops = stopsOf.get(signal)
  if (!stops) {
    const shared = new Set<() => void>()
    stopsOf.set(signal, shared)
    signal.addEventListener('abort', () => shared.forEach((one) => one()), { once: true })
    stops = shared
  }
  stops.add(stop)
  return () => void stops.delete(stop)
}
