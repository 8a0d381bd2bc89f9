/**
 * Uploads numbered parts concurrently; a failed part is retried at the end, and
 * all stop when one fails for good.
 */
import { onAbort } from '../runtime/abort.js'
import { callHarmlessly } from '../runtime/callbacks.js'
import { ApiError, NetworkError, SignatureError } from '../errors.js'

/** How far an upload in parts is. */
export interface PartsProgress {
  /** Confirmed parts. */
  readonly parts: number
  readonly total: number
}

interface Running {
  readonly concurrency: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: PartsProgress) => void) | undefined
}

/** How often one part is tried; within each try the client repeats what is safe to repeat. */
const TRIES = 3

/**
 * Sends every part that is not in `confirmed` yet and adds it there.
 * @throws the first failure that is not worth another try, after all others came to their end
 */
export async function runParts(
  { file_part_count: total }: { readonly file_part_count: number },
  confirmed: Set<number>,
  { concurrency, signal, onProgress }: Running,
  send: (number: number, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const waiting = Array.from({ length: total }, (_, at) => ({ number: at + 1, tries: 0 })).filter(
    ({ number }) => !confirmed.has(number),
  )
  const stop = new AbortController()
  const failures: unknown[] = []

  const attempt = async (part: { readonly number: number; readonly tries: number }): Promise<void> => {
    try {
      await send(part.number, stop.signal)
      confirmed.add(part.number)
      if (onProgress)
        callHarmlessly(onProgress, [{ parts: confirmed.size, total }], 'onProgress', 'The upload goes on')
    } catch (error) {
      if (isPassing(error) && part.tries + 1 < TRIES && !stop.signal.aborted)
        waiting.push({ ...part, tries: part.tries + 1 })
      else {
        failures.push(error)
        stop.abort()
      }
    }
  }
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined && failures.length === 0; part = waiting.shift())
      await attempt(part)
  }
  if (signal?.aborted) stop.abort()
  const off = signal && onAbort(signal, () => stop.abort())
  await Promise.all(Array.from({ length: Math.min(concurrency, waiting.length) }, work))
  off?.()
  if (failures.length > 0) throw failures[0]
}

/** Sending a part again is safe: the platform keeps one of each number. */
function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return error.code !== 'ERR_NET_ABORTED' && error.code !== 'ERR_NET_TLS'
  if (error instanceof ApiError) return error.outcome === 'unknown' || error.response?.status === 429
  return error instanceof SignatureError
}
