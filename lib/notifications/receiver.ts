/** The receiver that a handler is given: made already, or made at the first request. */
import { fail } from '../config/check.js'
import { shown } from '../messages.js'
import type { HeadersLike } from './headers.js'
import type { Notifications } from './notifications.js'

/** What has a receiver for each notification: `Merchants`. */
export interface ReceiverFinder {
  receiverOf(headers: HeadersLike): Promise<Notifications>
}

/** A function is called at the first request, and again as long as it fails: so a build without secrets works. */
export type Receiver = Notifications | ReceiverFinder | (() => Notifications | Promise<Notifications>)

const made = new WeakMap<() => unknown, Promise<Notifications>>()

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export function checkReceiver(receiver: Receiver): void {
  if (typeof receiver !== 'function' && !isFinder(receiver)) checkMade(receiver)
}

/** @throws what the function throws; ConfigError `ERR_CONFIG_OPTION` where it makes something else */
export async function receiverOf(receiver: Receiver, headers: HeadersLike): Promise<Notifications> {
  if (isFinder(receiver)) return receiver.receiverOf(headers)
  if (typeof receiver !== 'function') return checkMade(receiver)
  const existing = made.get(receiver)
  if (existing) return existing
  const making = Promise.resolve().then(receiver).then(checkMade)
  made.set(receiver, making)
  making.catch(() => made.delete(receiver))
  return making
}

const isFinder = (receiver: Receiver): receiver is ReceiverFinder =>
  typeof (receiver as Partial<ReceiverFinder> | undefined)?.receiverOf === 'function'

function checkMade(notifications: Notifications): Notifications {
  const complete = (['unwrap', 'once'] as const).every((name) => typeof notifications?.[name] === 'function')
  return complete
    ? notifications
    : fail(
        'ERR_CONFIG_OPTION',
        `expected new Notifications({ certs, apiv3Key }), or a function that makes it, found ${shown(notifications)}`,
      )
}
