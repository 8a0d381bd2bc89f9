/** The platform's keys by serial number, added and rotated while the process runs. Knows no HTTP: whoever can fetch keys is given to it. */
import { EventEmitter } from 'node:events'
import type { KeyObject } from 'node:crypto'
import { loadKey, type KeyLike } from '../crypto/keys.js'
import { ConfigError } from '../errors.js'
import type { DownloadConfig } from './download.js'

/** A key with the end of its validity, in milliseconds since 1970; a public key has none. */
export interface RingKey {
  readonly key: KeyObject
  readonly expires?: number | undefined
  /** The certificate as it was delivered, PEM. */
  readonly pem?: string | undefined
}

/** Fetches the current keys. */
export type KeySource = () => Promise<ReadonlyMap<string, RingKey>>

export interface KeyRingOptions {
  /** Public keys or certificates by `PUB_KEY_ID_…` or serial number. */
  readonly keys?: Readonly<Record<string, KeyLike>>
  /** The key that is asked to answer and that fields are encrypted with; default: the first public key. */
  readonly preferred?: string
  readonly source?: KeySource
  readonly now?: () => number
}

interface Events {
  /** Keys were added: their serial numbers. */
  rotated: [added: readonly string[]]
  /** The last certificate ends within five days and no newer one was delivered. */
  expiring: [serial: string, expires: number]
  /** A refresh failed; the old keys stay. */
  failed: [error: unknown]
}

const COOLDOWN_MILLISECONDS = 30_000
const FORGERY_MILLISECONDS = 600_000
const FORGERIES_KEPT = 1_000
const REFRESH_MILLISECONDS = 12 * 3_600_000
const SOONEST_REFRESH_MILLISECONDS = 60_000
const EXPIRING_MILLISECONDS = 5 * 86_400_000

/**
 * Keys that may change without a restart; goes in as `certs`.
 * @example
 * const ring = new KeyRing({ keys: { PUB_KEY_ID_0114232134912410000000000000: 'file:///run/secrets/wechatpay_pub.pem' } })
 * const instance = new Wechatpay({ mchid, serial, privateKey, certs: ring })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export class KeyRing extends EventEmitter<Events> {
  readonly #keys = new Map<string, RingKey>()
  /** Serials that no refresh could find, until when they are not asked for again. */
  readonly #forged = new Map<string, number>()
  readonly #source: KeySource | undefined
  readonly #now: () => number
  #preferred: string | undefined
  #refreshing: Promise<void> | undefined
  #refreshed = -Infinity
  #timer: NodeJS.Timeout | undefined

  /**
   * A ring that holds the platform's certificates and keeps them fresh; it verifies their delivery with a key they deliver.
   * @example
   * const ring = await KeyRing.download({ mchid, serial, privateKey, apiv3Key })
   * const instance = new Wechatpay({ mchid, serial, privateKey, apiv3Key, certs: ring })
   * @throws ConfigError, NetworkError, ApiError, CertificateError, DecryptError
   */
  static async download(config: DownloadConfig): Promise<KeyRing> {
    const { certificateSource } = await import('./download.js')
    const ring = new KeyRing({ source: certificateSource(config), ...(config.certs && { keys: config.certs }), ...(config.now && { now: config.now }) })
    await ring.refresh()
    return ring
  }

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  constructor({ keys = {}, preferred, source, now = Date.now }: KeyRingOptions = {}) {
    super()
    this.#source = source
    this.#now = now
    for (const [serial, key] of Object.entries(keys)) this.add(serial, key)
    if (preferred !== undefined) this.prefer(preferred)
  }

  /** The key with this serial number, of those that are held. */
  get(serial: string): KeyObject | undefined {
    return this.#keys.get(serial)?.key
  }

  /** The downloaded certificate with this serial number, PEM, and its end in milliseconds since 1970; none of a public key. */
  certificate(serial: string): { readonly pem: string; readonly expires: number | undefined } | undefined {
    const { pem, expires } = this.#keys.get(serial) ?? {}
    return pem === undefined ? undefined : { pem, expires }
  }

  /** The serial numbers that are held. */
  keys(): IterableIterator<string> {
    return this.#keys.keys()
  }

  get size(): number {
    return this.#keys.size
  }

  /** The key that requests ask to be answered with: the one that was preferred, else the first public key. */
  get preferred(): string | undefined {
    return this.#preferred ?? [...this.#keys.keys()].find((serial) => serial.startsWith('PUB_KEY_ID_'))
  }

  /** The key that fields are encrypted with: the preferred one, else the certificate that lasts longest. */
  get encrypting(): string | undefined {
    return this.preferred ?? this.#newest()?.serial
  }

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  add(serial: string, key: KeyLike, expires?: number, pem?: string): this {
    const name = serial.startsWith('PUB_KEY_ID_') ? serial : serial.replaceAll(':', '').toUpperCase()
    if (!/^\w+$/.test(name)) throw new ConfigError('ERR_CERTS_SERIAL', `${JSON.stringify(serial)} is neither a serial number nor a PUB_KEY_ID_…`)
    this.#keys.set(name, { key: loadKey(key, 'public'), expires, pem })
    this.#forged.delete(name)
    return this
  }

  /** Forgets a key; one that was preferred is no longer. */
  remove(serial: string): boolean {
    if (this.#preferred === serial) this.#preferred = undefined
    return this.#keys.delete(serial)
  }

  /** Asks for this key from the next request on. @throws ConfigError `ERR_CERTS_SERIAL` when it is not held */
  prefer(serial: string): this {
    if (!this.#keys.has(serial)) throw new ConfigError('ERR_CERTS_SERIAL', `${serial} is not in the ring [${[...this.#keys.keys()].join(', ')}]`)
    this.#preferred = serial
    return this
  }

  /**
   * The key with this serial number, fetched if need be: one refresh for all who ask at once, none within 30 s of the last,
   * and none for ten minutes for a serial that a refresh did not find.
   */
  async find(serial: string): Promise<KeyObject | undefined> {
    const held = this.get(serial)
    const now = this.#now()
    if (held || !this.#source || now < (this.#forged.get(serial) ?? 0)) return held
    if (!this.#refreshing && now - this.#refreshed < COOLDOWN_MILLISECONDS) return undefined
    // What failed says nothing about the serial.
    const answered = await this.refresh().then(() => true, () => false)
    const found = this.get(serial)
    if (!found && answered) this.#remember(serial, now)
    return found
  }

  /** Fetches the keys now. Old keys stay: answers signed before the change are still on their way. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => { this.#refreshing = undefined })
    return this.#refreshing
  }

  /** Stops the refreshes in the background. */
  close(): void {
    clearTimeout(this.#timer)
  }

  async #refresh(): Promise<void> {
    this.#refreshed = this.#now()
    try {
      const fresh = await this.#source!()
      const added = [...fresh.keys()].filter((serial) => !this.#keys.has(serial))
      for (const [serial, { key, expires, pem }] of fresh) this.add(serial, key, expires, pem)
      this.#forgetExpired()
      if (added.length > 0) this.emit('rotated', added)
      this.#warn()
    } catch (error) {
      this.emit('failed', error)
      throw error
    } finally {
      this.#schedule()
    }
  }

  /** A certificate past its end verifies nothing, unless it is the last one held. */
  #forgetExpired(): void {
    const now = this.#now()
    for (const [serial, { expires }] of this.#keys) if (expires !== undefined && expires < now && this.#keys.size > 1) this.remove(serial)
  }

  #warn(): void {
    const newest = this.#newest()
    if (newest?.expires && newest.expires - this.#now() < EXPIRING_MILLISECONDS) this.emit('expiring', newest.serial, newest.expires)
  }

  /** The key that lasts longest; of several, and of keys without an end, the one that was added last. */
  #newest(): { readonly serial: string; readonly expires: number } | undefined {
    const ends = Array.from(this.#keys, ([serial, { expires = 0 }]) => ({ serial, expires }))
    return ends.length === 0 ? undefined : ends.reduce((latest, one) => (one.expires >= latest.expires ? one : latest))
  }

  /** Twice a day, and before the newest certificate ends. The timer keeps no process alive. */
  #schedule(): void {
    const { expires = 0 } = this.#newest() ?? {}
    const wait = expires === 0 ? REFRESH_MILLISECONDS : Math.min(REFRESH_MILLISECONDS, Math.max(SOONEST_REFRESH_MILLISECONDS, (expires - this.#now()) / 2))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.refresh().catch(() => undefined), wait).unref()
  }

  #remember(serial: string, now: number): void {
    if (this.#forged.size >= FORGERIES_KEPT) this.#forged.delete(this.#forged.keys().next().value!)
    this.#forged.set(serial, now + FORGERY_MILLISECONDS)
  }
}
