/** Many merchants in one process: a client and a receiver for each, made when they are asked for. */
import { Wechatpay } from '../client.js'
import type { Config } from '../config/config.js'
import { ConfigError, SignatureError } from '../errors.js'
import type { PlatformKeyRing } from '../keys/platform-key-ring.js'
import { Notifications, type HeadersLike } from '../notifications/index.js'
import { Cache } from './cache.js'
import type { MerchantConfig, MerchantSource, MerchantsOptions } from './config.js'
import { withDefaults } from './defaults.js'
import { SerialIndex } from './serial-index.js'
import type { DefaultName, Defaults, WithDefaults } from './view.js'

interface Merchant<Name extends DefaultName> {
  readonly client: WithDefaults<Name | 'mchid'>
  readonly receiver: () => Notifications
  readonly rings: readonly PlatformKeyRing[]
}

const MAX = 1_000
const MCHID = /^\d{8,10}$/

/**
 * The merchants of one process. Each has a client of its own, whose calls have its `mchid` and `defaults`
 * filled in, and a receiver; both are made when they are first asked for. All share their connections.
 * @example
 * const merchants = new Merchants<'appid' | 'notify_url'>(async (mchid) => database.findMerchant(mchid), { max: 500 })
 * const shop = await merchants.get('1900000001')
 * await shop.v3.pay.transactions.native.post({ json: { out_trade_no, description, amount: { total: 100 } } })
 */
export class Merchants<Name extends DefaultName = never> {
  readonly #source: MerchantSource<Name>
  readonly #options: MerchantsOptions
  readonly #kept: Cache<Merchant<Name>>
  readonly #serials: SerialIndex
  #closed = false

  /** @throws ConfigError `ERR_CONFIG_OPTION` */
  constructor(source: MerchantSource<Name>, options: MerchantsOptions = {}) {
    const { max = MAX, keepMilliseconds = Infinity } = options
    if (typeof source !== 'function' && (typeof source !== 'object' || source === null))
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        'expected configurations by mchid, or a function that loads one',
      )
    for (const [name, value] of Object.entries({ max, keepMilliseconds }))
      if (!(typeof value === 'number' && value >= 1))
        throw new ConfigError('ERR_CONFIG_OPTION', `${name} must be a number of at least 1`)
    this.#source = source
    this.#options = options
    this.#kept = new Cache(max, keepMilliseconds, (mchid, merchant) => this.#evicted(mchid, merchant))
    this.#serials = new SerialIndex(options.mchidOf)
    if (typeof source !== 'function') for (const mchid of Object.keys(source)) this.#index(mchid)
  }

  /** How many are kept. */
  get size(): number {
    return this.#kept.size
  }

  /**
   * The merchant's client.
   * @throws ConfigError `ERR_CONFIG_MCHID` for a merchant that there is not, and for every mistake in its
   * configuration; whatever the source throws
   */
  async get(mchid: string): Promise<WithDefaults<Name | 'mchid'>> {
    return (await this.#merchant(mchid)).client
  }

  /**
   * The merchant's receiver, for a `notify_url` that names it: `/notify/1900000001`.
   * @throws as `get`
   * @example app.post('/notify/:mchid', (request, response) =>
   *   createNodeHandler(() => merchants.notifications(request.params.mchid), handlers)(request, response))
   */
  async notifications(mchid: string): Promise<Notifications> {
    return (await this.#merchant(mchid)).receiver()
  }

  /**
   * The receiver of the merchant whose platform key signed, by `Wechatpay-Serial`: no key is tried.
   * `createNodeHandler(merchants, …)` and `createFetchHandler(merchants, …)` call it. APIv2 notifications
   * name no serial number: give their `notify_url` the merchant.
   * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_SERIAL`
   */
  async receiverOf(headers: HeadersLike): Promise<Notifications> {
    const serial = serialIn(headers)
    if (serial === undefined)
      throw new SignatureError(
        'ERR_SIG_MISSING',
        "the notification has no Wechatpay-Serial: it is APIv2's, or not WeChat Pay's. A notify_url that names the merchant finds its receiver",
        { outcome: 'unknown' },
      )
    const mchid = await this.#serials.find(serial)
    if (mchid === undefined)
      throw new SignatureError(
        'ERR_SIG_SERIAL',
        `the notification is signed with serial ${serial}, which is no merchant's. Is it in the certs of one, or known to mchidOf?`,
        { outcome: 'unknown' },
      )
    return this.notifications(mchid)
  }

  /**
   * Loads the merchant anew the next time: its configuration has changed. Calls that
   * are under way end as they began.
   */
  forget(mchid: string): void {
    this.#kept.delete(mchid)
    this.#serials.delete(mchid)
    this.#index(mchid)
  }

  /**
   * Closes idle connections and stops the refresh of the merchants' key rings.
   * No client can be had afterwards.
   */
  async close(): Promise<void> {
    this.#closed = true
    const all = this.#kept.values()
    this.#kept.clear()
    for (const merchant of await Promise.allSettled(all))
      if (merchant.status === 'fulfilled') {
        closeRings(merchant.value)
        merchant.value.client.close()
      }
  }

  /** A ring that a loader made goes with its merchant: the loader makes another. */
  #evicted(mchid: string, merchant: Promise<Merchant<Name>>): void {
    if (typeof this.#source !== 'function') return
    this.#serials.deleteRing(mchid)
    merchant.then(closeRings, () => undefined)
  }

  /** A loader's merchants are known when they were loaded. */
  #index(mchid: string): void {
    if (typeof this.#source === 'function' || !Object.hasOwn(this.#source, mchid)) return
    this.#serials.add(this.#source[mchid]!.certs ?? this.#options.common?.certs, mchid)
  }

  #merchant(mchid: string): Promise<Merchant<Name>> {
    if (this.#closed)
      return Promise.reject(new ConfigError('ERR_CONFIG_OPTION', 'these merchants are closed'))
    return this.#kept.get(mchid, () => this.#make(mchid))
  }

  async #make(mchid: string): Promise<Merchant<Name>> {
    const found = MCHID.test(mchid) ? await this.#load(mchid) : undefined
    if (found === undefined)
      throw new ConfigError(
        'ERR_CONFIG_MCHID',
        `there is no merchant ${JSON.stringify(String(mchid).slice(0, 16))}`,
      )
    const { defaults, ...own } = found as MerchantConfig & { readonly defaults?: object }
    const config = { ...this.#options.common, ...own, mchid } as Config
    this.#serials.add(config.certs, mchid)
    const client = withDefaults(new Wechatpay(config), { ...defaults, mchid } as Defaults)
    let receiver: Notifications | undefined
    return {
      client: client as unknown as WithDefaults<Name | 'mchid'>,
      receiver: () => (receiver ??= this.#receiver(config)),
      rings: isRing(own.certs) ? [own.certs] : [],
    }
  }

  async #load(mchid: string): Promise<MerchantConfig<Name> | undefined> {
    if (typeof this.#source === 'function') return this.#source(mchid)
    return Object.hasOwn(this.#source, mchid) ? this.#source[mchid] : undefined
  }

  #receiver({ mchid, certs, apiv3Key, secret }: Config): Notifications {
    return new Notifications({ ...this.#options.notifications, mchid, certs, apiv3Key, secret })
  }
}

/** Its keys stay; they are not fetched any more. */
function closeRings({ rings }: Pick<Merchant<never>, 'rings'>): void {
  for (const ring of rings) ring.close()
}

const isRing = (certs: unknown): certs is PlatformKeyRing =>
  typeof (certs as { close?: unknown } | undefined)?.close === 'function'

function serialIn(headers: HeadersLike): string | undefined {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers)
  for (const [name, value] of pairs)
    if (name.toLowerCase() === 'wechatpay-serial' && typeof value === 'string') return value
  return undefined
}
