/** The table of handlers: its types, and the look-up of the handler for an event. */
import type {
  AnyNotification,
  AnyNotificationV2,
  Notification,
  NotificationEvents,
  EventsV2,
  NotificationV2,
} from './event.js'
import type { ScannedReply } from './v2.js'

/** The second argument of every handler. */
export interface HandlerContext<Tx = unknown> {
  /**
   * Aborted when the time to answer is up: WeChat Pay was asked to repeat the
   * notification, so stop if you can.
   */
  readonly signal: AbortSignal
  /**
   * With a store that remembers in the shop's own transaction: that transaction. What is written with it is
   * committed with the event's id, or not at all.
   */
  readonly tx: Tx
}

/** Returning acknowledges the notification; throwing has WeChat Pay repeat it. */
export type Handler<Event, Result = unknown, Tx = unknown> = (
  event: Event,
  context: HandlerContext<Tx>,
) => Result

/** Either API's event, as `otherwise`, `custom` and `onUnhandled` get it. */
export type AnyEvent = AnyNotification | AnyNotificationV2

/**
 * A method's parameters may be narrower than the declared ones:
 * `(event: Notification<'MY.EVENT'>) => …` is accepted.
 */
type Custom<Tx> = { handle(event: AnyEvent, context: HandlerContext<Tx>): unknown }['handle']

/** Where WeChat Pay waits for an answer of the shop, the handler returns it. */
type ResultV2<Type> = Type extends 'native-product-scanned' ? ScannedReply | Promise<ScannedReply> : unknown

/** Handlers by event type, at least one. `Tx` is what a transactional store gives them. */
export type Handlers<Tx = unknown> = {
  readonly [Type in keyof NotificationEvents]?: Handler<Notification<Type>, unknown, Tx>
} & {
  /** Handlers of APIv2 notifications. */
  readonly v2?: {
    readonly [Type in keyof EventsV2]?: Handler<NotificationV2<Type>, ResultV2<Type>, Tx>
  }
  /**
   * Handlers of events that these types do not describe, of either API:
   * `{ 'MY.EVENT': ({ resource }) => … }`.
   */
  readonly custom?: Readonly<Record<string, Custom<Tx>>>
  /** Gets every event that has no handler of its own. */
  readonly otherwise?: Handler<AnyEvent, unknown, Tx>
}

type Table = Readonly<Record<string, unknown>>

/** The event's own handler, else `otherwise`, else none. */
export function handlerOf<Tx>(
  handlers: Handlers<Tx>,
  event: AnyEvent,
  v2: boolean,
): Handler<unknown, unknown, Tx> | undefined {
  // An event that is named as a table or as `otherwise` is no event of that table.
  const { v2: tableV2 = {}, custom = {}, otherwise, ...events } = handlers as Handlers<Tx> & Table
  const own = [v2 ? (tableV2 as Table) : events, custom as Table]
    .map((table) => (Object.hasOwn(table, event.event_type) ? table[event.event_type] : undefined))
    .find((handler) => typeof handler === 'function')
  return (own ?? otherwise) as Handler<unknown, unknown, Tx> | undefined
}
