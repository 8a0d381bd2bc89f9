/**
 * The receiver that a handler is given: made already, made at the first request,
 * or found for each notification.
 */
import { fail } from '../config/check.js'
import { shown } from '../text/messages.js'
import type { HeadersLike } from './headers.js'
import type { Notifications } from './notifications.js'

/** What has a receiver for each notification: `Merchants`. */
export interface ReceiverFinder<Tx = unknown> {
  receiverOf(headers: HeadersLike): Promise<Notifications<Tx>>
}

/**
 * A function is called at the first request, and again as long as it fails: so a build without secrets works.
 */
export type Receiver<Tx = unknown> =
  | Notifications<Tx>
  | ReceiverFinder<Tx>
  | (() => Notifications<Tx> | Promise<Notifications<Tx>>)

const made = new WeakMap<() => unknown, Promise<unknown>>()

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export function checkReceiver<Tx>(receiver: Receiver<Tx>): void {
  if (typeof receiver !== 'function' && !isFinder(receiver)) checkMade(receiver)
}

/** @throws what the function throws; ConfigError `ERR_CONFIG_OPTION` where it makes something else */
export async function receiverOf<Tx>(
  receiver: Receiver<Tx>,
  headers: HeadersLike,
): Promise<Notifications<Tx>> {
  if (isFinder(receiver)) return receiver.receiverOf(headers)
  if (typeof receiver !== 'function') return checkMade(receiver)
  const existing = made.get(receiver) as Promise<Notifications<Tx>> | undefined
  if (existing) return existing
  const making = Promise.resolve()
    .then(receiver)
    .then(checkMade<Tx>)
  made.set(receiver, making)
  making.catch(() => made.delete(receiver))
  return making
}

const isFinder = <Tx>(receiver: Receiver<Tx>): receiver is ReceiverFinder<Tx> =>
  typeof (receiver as Partial<ReceiverFinder> | undefined)?.receiverOf === 'function'

function checkMade<Tx>(notifications: Notifications<Tx>): Notifications<Tx> {
  const complete = (['unwrap', 'once'] as const).every((name) => typeof notifications?.[name] === 'function')
  return complete
    ? notifications
    : fail(
        'ERR_CONFIG_OPTION',
        `expected new Notifications({ certs, apiv3Key }), or a function that makes it, found ${shown(notifications)}`,
      )
}
