/** What marks a method as the handler of an event, and what injects a client. */
import { Inject } from '@nestjs/common'
import type {
  AnyEvent,
  EventsV2,
  HandlerContext,
  Notification,
  NotificationEvents,
  NotificationV2,
  ScannedReply,
} from '../notifications/index.js'

/** The merchant that is meant where none is named. */
export const DEFAULT_NAME = 'default'

/** One event that a method handles, of one merchant. */
export interface HandlerMark {
  readonly table: 'v3' | 'v2' | 'custom'
  readonly type: string
  readonly name: string
}

const marks = new WeakMap<object, HandlerMark[]>()

/** The events that a method handles. */
export const marksOf = (method: unknown): readonly HandlerMark[] =>
  typeof method === 'function' ? (marks.get(method) ?? []) : []

function mark(method: object, one: HandlerMark): void {
  marks.set(method, [...(marks.get(method) ?? []), one])
}

type Decorated<Event, Result = unknown> = <
  Method extends (event: Event, context: HandlerContext<never>) => Result,
>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void

/** What the module hands out under this token: `@Inject(getWechatpayToken('shop'))`. */
export const getWechatpayToken = (name = DEFAULT_NAME): string => `wechatpay-chain:client:${name}`
/** The receiver, to `sign` in tests or to `unwrap` in other places. */
export const getNotificationsToken = (name = DEFAULT_NAME): string => `wechatpay-chain:notifications:${name}`

/**
 * Injects the client of a merchant.
 * @example constructor(@InjectWechatpay() private readonly wechatpay: Wechatpay) {}
 */
export const InjectWechatpay = (name?: string): ReturnType<typeof Inject> => Inject(getWechatpayToken(name))

/**
 * Marks a method as the handler of an APIv3 event, or of every event without one: `otherwise`.
 * @param name the merchant, where there are several
 * @example
 * \@OnNotification('TRANSACTION.SUCCESS')
 * async paid({ resource }: Notification<'TRANSACTION.SUCCESS'>) { await this.orders.markPaid(resource.out_trade_no) }
 */
export const OnNotification =
  <Type extends keyof NotificationEvents | 'otherwise'>(
    type: Type,
    name = DEFAULT_NAME,
  ): Decorated<Type extends keyof NotificationEvents ? Notification<Type> : AnyEvent> =>
  (_target, _key, { value }) =>
    mark(value!, { table: 'v3', type, name })

/**
 * Marks a method as the handler of an APIv2 event. What the handler of
 * `native-product-scanned` returns is answered.
 */
export const OnNotificationV2 =
  <Type extends keyof EventsV2>(
    type: Type,
    name = DEFAULT_NAME,
  ): Decorated<
    NotificationV2<Type>,
    Type extends 'native-product-scanned' ? ScannedReply | Promise<ScannedReply> : unknown
  > =>
  (_target, _key, { value }) =>
    mark(value!, { table: 'v2', type, name })

/** Marks a method as the handler of an event that the types do not describe. */
export const OnCustomNotification =
  (type: string, name = DEFAULT_NAME): Decorated<AnyEvent> =>
  (_target, _key, { value }) =>
    mark(value!, { table: 'custom', type, name })
