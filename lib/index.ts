/** All that the main entry offers. @module */
export { Wechatpay, Wechatpay as default, Builder, type Clients, type TestRuntime } from './client.js'
export type { BrandConfig, Config, ConfigOptions } from './config/config.js'
export { configFromEnv, type EnvConfig, type EnvKey, type EnvOptions } from './config/environment.js'
export type { CertificateLike } from './crypto/certificates.js'
export type { Certs } from './keys/certs.js'
export type { MerchantTls } from './config/tls.js'
export type { Algorithm } from './crypto/algorithm.js'
export { AesEcb } from './crypto/aes-ecb.js'
export { AesGcm } from './crypto/aes-gcm.js'
export { Hash, type Secret, type SignType } from './crypto/hash.js'
export type { KeyKind, KeyLike } from './crypto/keys.js'
export { PemUtil } from './crypto/pem-util.js'
export { Rsa } from './crypto/rsa.js'
export { Sm2 } from './crypto/sm2.js'
export { Sm4Gcm } from './crypto/sm4-gcm.js'
export * from './errors.js'
export type { DigestName } from './endpoints/uploads.js'
export { Formatter, type Scheme } from './formats/formatter.js'
export { Transformer, type XmlObject, type XmlValue } from './formats/xml.js'
export type { RetryOption } from './retry/attempts.js'
export type {
  CallEnded,
  CallFailed,
  CallStarted,
  DiagnosticEvents,
  NotificationAcknowledged,
  NotificationArrived,
  NotificationRefused,
  RequestEnded,
  RequestFailed,
  RequestStarted,
  StoreAnswered,
  StoreFailed,
} from './log/events.js'
export type { Facts, Logger } from './log/log.js'
export { KeyRing } from './certificates/key-ring.js'
export type { DownloadConfig } from './certificates/download.js'
export type { RingKey } from './keys/key-table.js'
export type { KeyRingEvents, KeyRingOptions, KeySource, PlatformKeyRing } from './keys/platform-key-ring.js'
export type { BlobLike, FileInput, ReceivedFile, WebStreamLike } from './files/file-input.js'
export { MediaUtil } from './files/media-util.js'
export type { AxiosOptions } from './options/axios-options.js'
export { isOrderNotFound } from './endpoints/order-not-found.js'
export { paginate, type ItemOf, type Listed, type PageOptions, type Paging } from './call/paginate.js'
export * from './payments/index.js'
export * from './uploads/index.js'
export type { Signer } from './crypto/signer.js'
export { VERSION } from './version.js'
export type * from '../types/index.js'
