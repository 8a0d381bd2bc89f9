/** How the merchants of a process are configured. */
import type { Config } from '../config/config.js'
import type { NotificationsConfig } from '../notifications/index.js'
import type { DefaultName, Defaults } from './view.js'

/** One merchant's configuration; its `mchid` is what it is asked for by. */
export type MerchantConfig<Name extends DefaultName = never> = Omit<Config, 'mchid'> &
  ([Name] extends [never]
    ? { readonly defaults?: Partial<Defaults<Exclude<DefaultName, 'mchid'>>> }
    : { readonly defaults: Defaults<Exclude<Name, 'mchid'>> })

/**
 * Configurations by `mchid`, or what loads one: from a database, a vault. Nothing
 * for a merchant that there is not.
 */
export type MerchantSource<Name extends DefaultName = never> =
  | Readonly<Record<string, MerchantConfig<Name>>>
  | ((mchid: string) => MerchantConfig<Name> | undefined | Promise<MerchantConfig<Name> | undefined>)

/** How many merchants are kept and for how long, and what they have in common. */
export interface MerchantsOptions {
  /**
   * How many merchants are kept at most; the one that was not asked for longest goes first. Default 1,000.
   */
  readonly max?: number | undefined
  /**
   * How long a loaded configuration is kept, in milliseconds. Default: until
   * `forget`, or until `max` is reached.
   */
  readonly keepMilliseconds?: number | undefined
  /**
   * What all merchants have in common: `timeout`, `proxy`, `logger`, a platform key. A
   * merchant's own comes before it.
   */
  readonly common?: Omit<Config, 'mchid'> | undefined
  /**
   * Whose platform key has this serial number or `PUB_KEY_ID_…`? For notifications of
   * merchants that are not loaded.
   */
  readonly mchidOf?: ((serial: string) => string | undefined | Promise<string | undefined>) | undefined
  /** Of every receiver: a store that all share, how long a lease is. */
  readonly notifications?:
    | Omit<NotificationsConfig, 'certs' | 'apiv3Key' | 'apiV3Key' | 'secret' | 'mchid'>
    | undefined
}
