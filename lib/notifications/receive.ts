/** One delivery, from its arrival to its answer: read, unwrap, run the handler once, acknowledge. */
import { NetworkError } from '../errors.js'
import { acknowledge, fail, refuse, refuseReading, reply, type Acknowledgement } from './acknowledgement.js'
import { checkHandlers } from './check-handlers.js'
import { Deadline } from './deadline.js'
import { askedOf, handledOnce, type Handling } from './handling.js'
import { handlerOf, type AnyEvent, type Handlers } from './handlers.js'
import type { HeadersLike } from './headers.js'
import type { Notifications } from './notifications.js'
import type { RawBody } from './raw-body.js'
import { receiverOf, type Receiver } from './receiver.js'
import { Reports, type OnError } from './reports.js'
import type { Stage } from './run.js'
import { unhandled, type OnUnhandled } from './unhandled.js'
import { wantsReply } from './v2.js'
import { watchDelivery, type WatchedDelivery } from './watched-delivery.js'

/** WeChat Pay waits 5 s; half a second is for the way. */
const ANSWER_MILLISECONDS = 4_500
const READ_MILLISECONDS = 3_000

/** How notifications are answered, and what is told of failures. */
export interface ReceiveOptions {
  /**
   * Called with every delivery that was not acknowledged, with the status it was answered, and with
   * failures after the answer. Probes are not reported. Default: `console.error` for what is answered 5xx.
   * What it throws changes nothing.
   */
  readonly onError?: OnError | undefined
  /**
   * What becomes of an event without a handler. Default: it is acknowledged, with one
   * warning of the process for each type.
   */
  readonly onUnhandled?: OnUnhandled | undefined
  /** How long a body may take to arrive. Default 3,000. */
  readonly readMilliseconds?: number | undefined
  /**
   * How long after its arrival a delivery is answered at the latest. Default 4,500; WeChat Pay waits 5,000.
   */
  readonly answerMilliseconds?: number | undefined
}

/**
 * Gives the body as it came: a string, bytes, or what a parser made of it. Must stop when the signal says so.
 */
export type ReadBody = (signal: AbortSignal) => Promise<unknown>

/**
 * For hosts that are neither Node's nor fetch's (a queue, a service of
 * functions): answer what it resolves to.
 * @example const { status, headers, body } = await receive(notifications, event.headers, event, { 'TRANSACTION.SUCCESS': ship })
 */
export function receive<Tx = unknown>(
  receiver: Receiver<Tx>,
  headers: HeadersLike,
  rawBody: RawBody,
  handlers: Handlers<Tx>,
  options: ReceiveOptions = {},
): Promise<Acknowledgement> {
  return deliver(receiver, headers, async () => rawBody, handlers, options)
}

export async function deliver<Tx>(
  receiver: Receiver<Tx>,
  headers: HeadersLike,
  read: ReadBody,
  handlers: Handlers<Tx>,
  options: ReceiveOptions,
): Promise<Acknowledgement> {
  const { readMilliseconds = READ_MILLISECONDS, answerMilliseconds = ANSWER_MILLISECONDS } = options
  let waitsFor: Waited = 'receiver'
  const watched = watchDelivery()
  const delivery: Delivery<Tx> = {
    handlers,
    options,
    reports: new Reports(options.onError),
    watched,
    deadline: new Deadline(answerMilliseconds, () => ({ message: MISSING[waitsFor], detail: { waitsFor } })),
    onStage: (stage) => {
      waitsFor = stage
    },
  }
  const answer = await answered(receiver, headers, () => readWithin(readMilliseconds, read), delivery)
  delivery.deadline.clear()
  delivery.reports.sent(answer.status)
  watched.answered(answer.status, answer.duplicate)
  return answer
}

/** Whose fault it is that there is no answer in time. */
type Waited = 'receiver' | Stage
const MISSING: Readonly<Record<Waited, string>> = {
  receiver: 'the notification was not verified',
  store: 'the store has not answered',
  handler: 'the handler has not finished',
  process: 'another process has this notification and has not finished',
}

/** What every step of a delivery needs. */
interface Delivery<Tx> extends Handling {
  readonly handlers: Handlers<Tx>
  readonly options: ReceiveOptions
  readonly watched: WatchedDelivery
}

async function answered<Tx>(
  receiver: Receiver<Tx>,
  headers: HeadersLike,
  read: () => Promise<unknown>,
  delivery: Delivery<Tx>,
): Promise<Acknowledgement> {
  const { handlers, deadline } = delivery
  try {
    checkHandlers(handlers)
    const body = await read()
    if (body instanceof NetworkError) {
      failed(delivery, body)
      return refuseReading(body)
    }
    const notifications = await deadline.race(receiverOf(receiver, headers))
    return await unwrapped(notifications, headers, body as RawBody, delivery)
  } catch (error) {
    failed(delivery, error)
    return refuse(error, false)
  }
}

function failed<Tx>({ reports, watched }: Delivery<Tx>, error: unknown): void {
  reports.add(error)
  watched.failed(error)
}

async function readWithin(milliseconds: number, read: ReadBody): Promise<unknown> {
  const deadline = new Deadline(milliseconds, () => ({ message: 'the notification has not arrived whole' }))
  try {
    return await deadline.race(read(deadline.signal))
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  } finally {
    deadline.clear()
  }
}

async function unwrapped<Tx>(
  notifications: Notifications<Tx>,
  headers: HeadersLike,
  body: RawBody,
  delivery: Delivery<Tx>,
): Promise<Acknowledgement> {
  const { handlers, options, watched, deadline } = delivery
  const v2 = notifications.isV2(headers, body)
  let event: AnyEvent
  try {
    event = await deadline.race<AnyEvent>(
      v2 ? notifications.unwrapV2(body) : notifications.unwrap(headers, body),
    )
  } catch (error) {
    failed(delivery, error)
    return refuse(error, v2)
  }
  watched.verified(event, v2)
  const handler = handlerOf(handlers, event, v2)
  try {
    if (!handler) {
      watched.unhandled()
      await deadline.race(unhandled(event, handlers, options.onUnhandled))
      return acknowledge(v2, false)
    }
    delivery.onStage('handler')
    return wantsReply(event)
      ? reply(await askedOf(notifications, event, handler, delivery))
      : acknowledge(v2, await handledOnce(notifications, event, handler, delivery))
  } catch (error) {
    failed(delivery, error)
    return fail(v2)
  }
}
