/** The types of the configuration, with their documentation. */
import type { KeyObject } from 'node:crypto'
import type { KeyLike } from '../crypto/keys.js'
import type { Logger } from '../log/log.js'
import type { AxiosOptions } from '../options/axios-options.js'
import type { Signer } from '../crypto/signer.js'
import type { RetryOption } from '../retry/attempts.js'
import type { Certs } from '../keys/certs.js'
import type { MerchantTls } from './tls.js'

/**
 * What `new Wechatpay()` takes: the credentials of a merchant for APIv3, of a merchant for APIv2, or of a
 * brand, and options. It is copied and never changed; every mistake in it is a `ConfigError`.
 * @example const config: Config = { mchid, serial, privateKey, certs }
 */
export type Config = ConfigOptions & (MerchantCredentials | V2Credentials | BrandCredentials)

/** APIv3: who signs, and the keys with which the platform answers. */
interface MerchantCredentials {
  readonly mchid: string
  readonly certs: Certs
}

/** APIv2 alone. */
interface V2Credentials {
  readonly mchid: string
  readonly secret: string | Uint8Array | KeyObject
}

/** A brand alone. */
interface BrandCredentials {
  readonly brand: BrandConfig
}

/**
 * Every member of a configuration, none required: for one that is put together piece by piece.
 * Whatever axios knows (`timeout` in milliseconds, `proxy`, agents, `adapter`, …) may stand here too.
 */
export interface ConfigOptions extends AxiosOptions {
  /** The merchant number, 8 to 10 digits. */
  readonly mchid?: string
  /** The serial number of the merchant's API certificate, hex. */
  readonly serial?: string
  /** The merchant's private key, `apiclient_key.pem`: PEM, DER, bare base64, `file://` URL or `KeyObject`. */
  readonly privateKey?: KeyLike
  /** Instead of `serial` and `privateKey`: a KMS, an HSM or another machine that signs. */
  readonly signer?: Signer
  /** The platform's public keys or certificates by `PUB_KEY_ID_…` or serial number. */
  readonly certs?: Certs
  /** The brand's credentials, for paths under `brand/`. */
  readonly brand?: BrandConfig
  /** The APIv3 key, 32 bytes. */
  readonly apiv3Key?: string | Uint8Array
  /** The APIv2 key, 32 bytes. */
  readonly secret?: string | Uint8Array | KeyObject
  /** The merchant's TLS certificate, for APIv2 calls with `security: true`. */
  readonly merchant?: MerchantTls
  /** Default `https://api.mch.weixin.qq.com/`. */
  readonly baseURL?: string | URL
  /** `baseURL` under Guzzle's name. */
  readonly base_uri?: string | URL
  /** The hosts to use, home first; default the official pair of `baseURL`'s region. */
  readonly hosts?: readonly (string | URL)[]
  /** Default: at most 2 repetitions, where repeating is safe. */
  readonly retry?: RetryOption
  /** Milliseconds for a whole call, repetitions and waits included; default none. */
  readonly deadline?: number
  /**
   * Milliseconds by which this machine's clock is known to be ahead, below 0 behind: signatures are dated and
   * answers judged by the corrected clock. Answers are accepted for no longer than without it.
   */
  readonly clockSkewMs?: number
  /** Encrypt the sensitive fields of every request that has some. */
  readonly encrypt?: boolean
  /** Open the sensitive fields of every answer. */
  readonly decrypt?: boolean
  /** pino, winston, console; default what `WXPAY_LOG` says. */
  readonly logger?: Logger
  /** Log bodies too, personal fields masked. */
  readonly logBodies?: boolean
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The brand's credentials: requests below `brand/` are signed with them. */
export interface BrandConfig {
  /** The brand's id. */
  readonly brandId: string
  /** The serial number of the brand's API certificate, hex. */
  readonly serial?: string
  readonly privateKey?: KeyLike
  readonly signer?: Signer
  /** The platform keys of the brand, where they are not those of the merchant. */
  readonly certs?: Certs
}
