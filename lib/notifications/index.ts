/** `wechatpay-chain/notifications`: notifications verified, decrypted, typed, and handled once. @module */
export { Notifications } from './notifications.js'
export { createFetchHandler, type FetchHandler, type RequestLike } from './fetch-handler.js'
export { createNodeHandler, type NodeHandler } from './node-handler.js'
export { createEventHandler, type EventAnswer, type EventHandler, type HttpEvent } from './event-handler.js'
export type { FastifyReplyLike, FastifyRequestLike, KoaContextLike, NodeRequest } from './node-hosts.js'
export { receive, type ReceiveOptions } from './receive.js'
export type { Acknowledgement } from './acknowledgement.js'
export type { AnyEvent, Handler, HandlerContext, Handlers } from './handlers.js'
export type { OnError } from './reports.js'
export type { OnUnhandled } from './unhandled.js'
export type { EventBody, RawBody } from './raw-body.js'
export type { Receiver } from './receiver.js'
export type { Stage } from './run.js'
export type { ScannedReply } from './v2.js'
export { MemoryStore, type MemoryStoreOptions } from './memory-store.js'
export { RedisStore, type IoRedis, type NodeRedis, type RedisStoreOptions } from './redis-store.js'
export type { Claim, DedupeStore, Transacted, TransactionStore } from './store.js'
export type { Once, OnceOptions } from './once.js'
export type { Draft, DraftV2, Minted } from './mint.js'
export { createTestKeys, type TestKeys } from './test-keys.js'
export type { HeadersLike } from './headers.js'
export type { KeyFinder, NotificationsConfig, PlatformIdentity } from './settings.js'
export type * from './event.js'
export {
  ConfigError,
  DecryptError,
  NetworkError,
  NotificationError,
  ParseError,
  SignatureError,
  WechatpayError,
} from '../errors.js'
