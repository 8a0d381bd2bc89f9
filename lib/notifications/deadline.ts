/** A time by which something must be over: a signal, and a race against it. */
import { NetworkError } from '../errors.js'

export class Deadline {
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout

  /** `message` says what was not over in time. */
  constructor(milliseconds: number, message: string) {
    this.#timer = setTimeout(
      () =>
        this.#controller.abort(
          new NetworkError('ERR_NET_TIMEOUT', `${message} within ${milliseconds} ms`, { outcome: 'unknown' }),
        ),
      milliseconds,
    )
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** The promise's outcome, or a rejection when the time is up first; the promise goes on. @throws NetworkError `ERR_NET_TIMEOUT` */
  race<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      promise.then(resolve, reject)
    })
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}
