/** What went wrong with one delivery, reported with the status that was sent. */
import { NotificationError } from '../errors.js'
import { harmless } from './harmless.js'

/** `status` is the one that the delivery was answered with. */
export type OnError = (error: unknown, status: number) => unknown

export class Reports {
  readonly #onError: (error: unknown, status: number) => void
  readonly #waiting: unknown[] = []
  #status: number | undefined

  constructor(onError: OnError = printFailure) {
    this.#onError = harmless('onError', onError)
  }

  /** Reported once the response is known. A probe is not reported: WeChat Pay wants to see it refused. */
  add(error: unknown): void {
    if (error instanceof NotificationError && error.code === 'ERR_NOTIFY_PROBE') return
    if (this.#status === undefined) this.#waiting.push(error)
    else this.#onError(error, this.#status)
  }

  sent(status: number): void {
    this.#status = status
    for (const error of this.#waiting.splice(0)) this.#onError(error, status)
  }
}

/** What is refused with 4xx is the sender's fault. */
function printFailure(error: unknown, status: number): void {
  if (status < 400 || status >= 500) console.error(error)
}
