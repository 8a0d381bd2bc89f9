/** What a simulator is configured with, and what a client of it is configured with. */
import type { ConfigOptions } from '../../index.js'
import type { Fault } from '../faults.js'
import type { BrandOptions, MerchantOptions as MerchantIdentityOptions } from '../keys/identity.js'
import type { Mode } from '../keys/signing.js'

/** A merchant, a service provider or a sub-merchant with keys of its own: what is left out is minted. */
export interface MerchantOptions extends MerchantIdentityOptions {
  /** What it has to begin with, in fen. Default: the simulator's. */
  readonly balance?: number
  /** Where notifications go whose address is set on the merchant platform. Default: the simulator's. */
  readonly notify_url?: string
}

/** The options of `createSimulator`. */
export interface SimulatorOptions {
  /** Default: any free one. */
  readonly port?: number
  /** A second port for HTTPS; 0 is any free one. Default: none. */
  readonly https?: number
  /** The address to listen on. Default `127.0.0.1`; a container listens on `0.0.0.0`. */
  readonly host?: string
  /**
   * Names besides `localhost` under which this machine is reached, where pages and
   * controls answer too: a container's.
   */
  readonly hostnames?: readonly string[]
  /** Those who may call; the first one is `platform` itself. Default: one, `1900000001`. */
  readonly merchants?: readonly MerchantOptions[]
  /** The brand of the first merchant. */
  readonly brand?: BrandOptions
  /**
   * So many orders of each merchant are there from the beginning: `preloaded-0001`, paid,
   * not paid and refunded by turns.
   */
  readonly orders?: number
  /**
   * Makes keys, identifiers, chance and the platform's clock the same in each run; the clock
   * stands still until it is advanced.
   */
  readonly seed?: string
  /** The wall's clock, in milliseconds since 1970: it dates signatures. */
  readonly now?: () => number
  /**
   * `certificate` for merchants without a WeChat Pay public key, `both` while they switch, `sm` for SM2 keys
   * (with `sm-crypto-v2` installed). Default `public-key`.
   */
  readonly mode?: Mode
  /** `false` answers every operation from its documented example and remembers nothing. */
  readonly stateful?: boolean
  /** Of each payment; default 0.006, which is 0.6 %. */
  readonly feeRate?: number
  /** What a merchant has to begin with, in fen. Default: nothing. */
  readonly balance?: number
  /** Faults from the beginning: `[{ mode: 'reset', rate: 0.01 }]`. */
  readonly fail?: readonly Fault[]
  /**
   * How many requests a minute of one operation are accepted; more are refused with 429
   * `FREQUENCY_LIMITED`. Default: any number.
   */
  readonly rateLimit?: number
  /**
   * `true` refuses a nonce that was used before. Default: the same signed request is answered again, as a
   * client's second host needs it.
   */
  readonly nonceOnce?: boolean
  /** Before each response, in milliseconds. */
  readonly latency?: number
  /** By how much the platform's clock is wrong, in milliseconds. */
  readonly skew?: number
  /** Decides on faults with a `rate`. */
  readonly random?: () => number
  /**
   * Where notifications go whose address is set on the merchant platform and not in a request:
   * profit sharing. Default: nowhere.
   */
  readonly notify_url?: string
  /** Where every notification goes, whatever its order says: `http://localhost:3000/notify`. */
  readonly forward?: string
  /** A file that `save` wrote: keys, clock and everything that happened. */
  readonly load?: string
}

/** Keys as PEM. */
export interface SimulatorConfig extends ConfigOptions {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: Readonly<Record<string, string>>
  readonly brand: { readonly brandId: string; readonly serial: string; readonly privateKey: string }
  readonly secret: string
  readonly apiv3Key: string
  readonly baseURL: string
}
