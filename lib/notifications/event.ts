/** Types of a notification that was verified and decrypted. */
import type { Notification, NotificationEvents, NotificationsV2 } from '../../types/notifications/index.js'
import type { EventsV2 } from './events-v2.js'

/**
 * The type of an event that no overlay describes: a string of its own. An enum, because comparing a union
 * with one of its known texts narrows an enum away, as it would not a `string`.
 */
export declare enum OtherEventType {
  Other = 'an event without an overlay',
}

/** A genuine notification of an event that no overlay describes. */
export interface OtherNotification {
  readonly id: string
  readonly create_time: string
  readonly event_type: OtherEventType
  readonly resource_type: string
  readonly summary: string
  readonly resource: unknown
}

/** What `unwrap` gives: `event_type` tells which. */
export type AnyNotification = Notification | OtherNotification

/**
 * A genuine APIv2 notification. These carry neither an id nor, most of them, an
 * event type: both are found here.
 */
export interface NotificationV2<Type extends keyof EventsV2 = keyof EventsV2> {
  /** `event_id`, or a digest of its content: the same when a notification is repeated. */
  readonly id: string
  readonly event_type: Type
  /** The content: the decrypted part where there is one, else the message's own elements. */
  readonly resource: EventsV2[Type]
}

/** An APIv2 notification that no overlay describes. */
export interface OtherNotificationV2 {
  readonly id: string
  readonly event_type: OtherEventType
  readonly resource: unknown
}

/** What `unwrapV2` gives: `event_type` tells which. */
export type AnyNotificationV2 =
  | { [Type in keyof EventsV2]: NotificationV2<Type> }[keyof EventsV2]
  | OtherNotificationV2

export type { EventsV2, Notification, NotificationEvents, NotificationsV2 }
