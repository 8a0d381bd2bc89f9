/** An event that no handler takes: acknowledged, but never silently. */
import { NotificationError } from '../errors.js'
import type { AnyEvent } from './handlers.js'

/**
 * `acknowledge`: without a warning. `refuse`: with 500, so that WeChat Pay repeats it. A function: called
 * with the event; returning acknowledges it, throwing refuses it.
 */
export type OnUnhandled = 'acknowledge' | 'refuse' | ((event: AnyEvent) => unknown)

/** The types that a table was warned of. */
const warned = new WeakMap<object, Set<string>>()

/** @throws NotificationError `ERR_NOTIFY_UNHANDLED`, and what the function throws */
export async function unhandled(event: AnyEvent, handlers: object, says?: OnUnhandled): Promise<void> {
  if (typeof says === 'function') await says(event)
  else if (says === 'refuse')
    throw new NotificationError(
      'ERR_NOTIFY_UNHANDLED',
      `${named(event)} has no handler, and onUnhandled refuses it`,
      {
        outcome: 'unknown',
        verified: true,
      },
    )
  else if (says === undefined) warn(event, handlers)
}

function warn(event: AnyEvent, handlers: object): void {
  const types = warned.get(handlers) ?? new Set()
  warned.set(handlers, types)
  if (types.has(event.event_type)) return
  types.add(event.event_type)
  process.emitWarning(
    `${named(event)} was acknowledged, and has no handler. Give it one, or otherwise, or say what becomes of such events: onUnhandled`,
    { type: 'WechatpayWarning', code: 'WECHATPAY_UNHANDLED' },
  )
}

/** A name of the sender's: no character of it may act on a terminal. */
const named = ({ event_type }: AnyEvent): string =>
  /^[\w.-]+$/.test(event_type) ? event_type : JSON.stringify(event_type).replaceAll(/[^\x20-\x7e]/g, '?')
