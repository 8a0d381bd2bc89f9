/** A time by which something must be over: a signal, and a race against it. */
import { NetworkError } from '../errors.js'
import { within } from './waiting.js'

export class Deadline {
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout

  /** `missing` says, when the time is up, what was not over in time, and may add facts to the error. */
  constructor(milliseconds: number, missing: () => { readonly message: string; readonly detail?: unknown }) {
    this.#timer = setTimeout(() => {
      const { message, detail } = missing()
      this.#controller.abort(
        new NetworkError('ERR_NET_TIMEOUT', `${message} within ${milliseconds} ms`, {
          outcome: 'unknown',
          detail,
        }),
      )
    }, milliseconds)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /**
   * The promise's outcome, or a rejection when the time is up first; the promise goes on.
   * @throws NetworkError `ERR_NET_TIMEOUT`
   */
  race<T>(promise: Promise<T>): Promise<T> {
    return within(promise, this.signal)
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}
