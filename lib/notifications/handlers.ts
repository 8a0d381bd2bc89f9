/** Which handler gets which event. Types, and one look-up. */
import { ConfigError } from '../errors.js'
import type {
  AnyNotification,
  AnyNotificationV2,
  Notification,
  NotificationEvents,
  NotificationsV2,
  NotificationV2,
} from './event.js'

export interface HandlerContext {
  /** Aborted when the time to answer is up: WeChat Pay was asked to repeat the notification, so stop if you can. */
  readonly signal: AbortSignal
}

/** Returning acknowledges the notification; throwing has WeChat Pay repeat it. */
export type Handler<Event> = (event: Event, context: HandlerContext) => unknown

/** Handlers by event type. An event without one is acknowledged. */
export type Handlers = { readonly [Type in keyof NotificationEvents]?: Handler<Notification<Type>> } & {
  /** Handlers of APIv2 notifications. */
  readonly v2?: { readonly [Type in keyof NotificationsV2]?: Handler<NotificationV2<Type>> }
  /** Gets every event that has no handler of its own, also those no overlay describes. */
  readonly otherwise?: Handler<AnyNotification | AnyNotificationV2>
}

type Table = Readonly<Record<string, unknown>>

/** @throws ConfigError `ERR_CONFIG_OPTION` naming what is no function */
export function checkHandlers(handlers: Handlers): void {
  const { v2 = {}, ...rest } = handlers as Handlers & Table
  const wrong = Object.entries({
    ...rest,
    ...Object.fromEntries(Object.entries(v2 as Table).map(([name, handler]) => [`v2.${name}`, handler])),
  })
    .filter(([, handler]) => handler !== undefined && typeof handler !== 'function')
    .map(([name]) => name)
  if (wrong.length > 0)
    throw new ConfigError(
      'ERR_CONFIG_OPTION',
      `handlers: ${wrong.join(', ')} must be a function (event, { signal }) => …`,
    )
}

/** The event's own handler, else `otherwise`, else none. */
export function handlerOf(
  handlers: Handlers,
  event: AnyNotification | AnyNotificationV2,
  v2: boolean,
): Handler<unknown> | undefined {
  const table = (v2 ? (handlers.v2 ?? {}) : handlers) as Table
  const own = Object.hasOwn(table, event.event_type) ? table[event.event_type] : undefined
  return (typeof own === 'function' ? own : handlers.otherwise) as Handler<unknown> | undefined
}
