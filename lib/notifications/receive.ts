/** One delivery, from its arrival to its answer: read, unwrap, run the handler once, acknowledge. Knows no framework; never throws. */
import { NetworkError, NotificationError } from '../errors.js'
import { acknowledge, fail, refuse, refuseReading, type Acknowledgement } from './acknowledgement.js'
import { Deadline } from './deadline.js'
import type { AnyNotification, AnyNotificationV2 } from './event.js'
import { handlerOf, type Handler, type Handlers } from './handlers.js'
import type { HeadersLike } from './headers.js'
import type { Notifications } from './notifications.js'

/** WeChat Pay waits 5 s; half a second is for the way. */
const ANSWER_MILLISECONDS = 4_500
const READ_MILLISECONDS = 3_000

export interface ReceiveOptions {
  /**
   * Told of every delivery that was not acknowledged, with the status it was answered, and of failures after the answer.
   * Probes are not reported. Default: `console.error` for what is answered 5xx.
   */
  readonly onError?: ((error: unknown, status: number) => void) | undefined
  /** How long a body may take to arrive. Default 3,000. */
  readonly readMilliseconds?: number | undefined
  /** How long after its arrival a delivery is answered at the latest. Default 4,500; WeChat Pay waits 5,000. */
  readonly answerMilliseconds?: number | undefined
}

/** Gives the body as it came: a text, bytes, or what a parser made of it. Must stop when the signal says so. */
export type ReadBody = (signal: AbortSignal) => Promise<unknown>

/**
 * For hosts that are neither Node's nor fetch's (a function service, a queue): answer what it resolves to.
 * @example const { status, headers, body } = await receive(notifications, event.headers, event.body, { 'TRANSACTION.SUCCESS': ship })
 */
export function receive(
  notifications: Notifications,
  headers: HeadersLike,
  rawBody: string | Uint8Array,
  handlers: Handlers,
  options: ReceiveOptions = {},
): Promise<Acknowledgement> {
  return deliver(notifications, headers, async () => rawBody, handlers, options)
}

export async function deliver(
  notifications: Notifications,
  headers: HeadersLike,
  read: ReadBody,
  handlers: Handlers,
  options: ReceiveOptions,
): Promise<Acknowledgement> {
  const onError = harmless(options.onError ?? reportFailure)
  const { readMilliseconds = READ_MILLISECONDS, answerMilliseconds = ANSWER_MILLISECONDS } = options
  const deadline = new Deadline(answerMilliseconds, 'the handler has not finished')
  try {
    const body = await readWithin(readMilliseconds, read)
    return body instanceof NetworkError
      ? told(body, refuseReading(body), onError)
      : await answer(notifications, headers, body as string, handlers, deadline, onError)
  } catch (error) {
    return told(error, refuse(error, false), onError)
  } finally {
    deadline.clear()
  }
}

async function readWithin(milliseconds: number, read: ReadBody): Promise<unknown> {
  const deadline = new Deadline(milliseconds, 'the notification has not arrived whole')
  try {
    return await deadline.race(read(deadline.signal))
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  } finally {
    deadline.clear()
  }
}

type Report = NonNullable<ReceiveOptions['onError']>

async function answer(
  notifications: Notifications,
  headers: HeadersLike,
  body: string,
  handlers: Handlers,
  deadline: Deadline,
  onError: Report,
): Promise<Acknowledgement> {
  const v2 = notifications.isV2(headers, body)
  let event: AnyNotification | AnyNotificationV2
  try {
    event = await deadline.race<typeof event>(
      v2 ? notifications.unwrapV2(body) : notifications.unwrap(headers, body),
    )
  } catch (error) {
    return told(error, refuse(error, v2), onError)
  }
  const handler = handlerOf(handlers, event, v2)
  return handler ? handle(notifications, event, handler, v2, deadline, onError) : acknowledge(v2, false)
}

/** Only what is handled is remembered: an event that nobody wants leaves no trace in the store. */
async function handle(
  notifications: Notifications,
  event: AnyNotification | AnyNotificationV2,
  handler: Handler<unknown>,
  v2: boolean,
  deadline: Deadline,
  onError: Report,
): Promise<Acknowledgement> {
  const { signal } = deadline
  const work = notifications.once(event.id, () => handler(event, { signal }), {
    signal,
    onStoreError: (error) => onError(error, 204),
  })
  try {
    return acknowledge(v2, await deadline.race(work))
  } catch (error) {
    if (signal.aborted)
      work.catch((late: unknown) => {
        if (late !== error) onError(late, 500)
      })
    return told(error, fail(v2), onError)
  }
}

function told(error: unknown, answer: Acknowledgement, onError: Report): Acknowledgement {
  if (!(error instanceof NotificationError && error.code === 'ERR_NOTIFY_PROBE'))
    onError(error, answer.status)
  return answer
}

/** Whoever is told of a failure must not cause another: the answer matters more. */
const harmless =
  (report: Report): Report =>
  (error, status) => {
    try {
      report(error, status)
    } catch (failure) {
      console.error(failure)
    }
  }

function reportFailure(error: unknown, status: number): void {
  if (status >= 500 || status === 204) console.error(error)
}
