/**
 * A command ends in order on Ctrl-C, when its terminal is closed, and when nobody reads its output any more.
 */

const stops = new Set<() => void>()
let isClosed = false

/** Is standard output or its terminal gone? Then there is nobody to write to. */
export const outputClosed = (): boolean => isClosed

/**
 * Runs `work` with a signal that SIGINT, SIGTERM and SIGHUP abort. A second SIGINT ends the process at once;
 * of SIGHUP a closing terminal may send two.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  stops.add(stop)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  process.on('SIGHUP', stop)
  try {
    return await work(controller.signal)
  } finally {
    stops.delete(stop)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    process.off('SIGHUP', stop)
  }
}

/** Resolves when one of the signals comes. */
export const untilInterrupted = (): Promise<void> =>
  interruptible(
    (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true })
      }),
  )

/**
 * `… | head` closes the pipe, a closed terminal fails with EIO: neither is a failure of the command. What is
 * under way ends as on Ctrl-C, so that no half-written file is left and a state is saved. Every other error
 * is one: `> FILE` on a full disk.
 */
export function endOnClosedOutput(failed: (error: NodeJS.ErrnoException) => void): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') return failed(error)
      isClosed = true
      for (const stop of stops) stop()
    })
}
