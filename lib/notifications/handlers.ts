/** Which handler gets which event. Types, and one look-up. */
import type {
  AnyNotification,
  AnyNotificationV2,
  Notification,
  NotificationEvents,
  EventsV2,
  NotificationV2,
} from './event.js'
import type { ScannedReply } from './v2.js'

export interface HandlerContext {
  /** Aborted when the time to answer is up: WeChat Pay was asked to repeat the notification, so stop if you can. */
  readonly signal: AbortSignal
}

/** Returning acknowledges the notification; throwing has WeChat Pay repeat it. */
export type Handler<Event, Result = unknown> = (event: Event, context: HandlerContext) => Result

/** Either API's event, as `otherwise`, `custom` and `onUnhandled` get it. */
export type AnyEvent = AnyNotification | AnyNotificationV2

/** A method's parameters may be narrower than the declared ones: `(event: Notification<'MY.EVENT'>) => …` is accepted. */
type Custom = { handle(event: AnyEvent, context: HandlerContext): unknown }['handle']

/** Where WeChat Pay waits for an answer of the shop, the handler returns it. */
type ResultV2<Type> = Type extends 'native-product-scanned' ? ScannedReply | Promise<ScannedReply> : unknown

/** Handlers by event type, at least one. */
export type Handlers = { readonly [Type in keyof NotificationEvents]?: Handler<Notification<Type>> } & {
  /** Handlers of APIv2 notifications. */
  readonly v2?: { readonly [Type in keyof EventsV2]?: Handler<NotificationV2<Type>, ResultV2<Type>> }
  /** Handlers of events that these types do not describe, of either API: `{ 'MY.EVENT': ({ resource }) => … }`. */
  readonly custom?: Readonly<Record<string, Custom>>
  /** Gets every event that has no handler of its own. */
  readonly otherwise?: Handler<AnyEvent>
}

type Table = Readonly<Record<string, unknown>>

/** The event's own handler, else `otherwise`, else none. */
export function handlerOf(handlers: Handlers, event: AnyEvent, v2: boolean): Handler<unknown> | undefined {
  const tables = [v2 ? handlers.v2 : withoutTables(handlers), handlers.custom] as (Table | undefined)[]
  const own = tables
    .map((table = {}) => (Object.hasOwn(table, event.event_type) ? table[event.event_type] : undefined))
    .find((handler) => typeof handler === 'function')
  return (own ?? handlers.otherwise) as Handler<unknown> | undefined
}

/** An event that is named as a table or as `otherwise` is no event of that table. */
const withoutTables = ({ v2: _v2, custom: _custom, otherwise: _otherwise, ...events }: Handlers): Table =>
  events
