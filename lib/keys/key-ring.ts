/** The platform's keys by serial number, added and rotated while the process runs. Knows no HTTP: whoever can fetch keys is given to it. */
import { EventEmitter } from 'node:events'
import type { KeyObject } from 'node:crypto'
import { monotonic } from '../clock.js'
import type { KeyLike } from '../crypto/keys.js'
import { ConfigError } from '../errors.js'
import type { DownloadConfig } from './download.js'
import { ForgedSerials } from './forged-serials.js'
import { HeldKeys } from './held-keys.js'
import type { KeyRingEvents, KeyRingOptions, KeySource } from './key-ring-options.js'
import { Refresher } from './refresher.js'

const EXPIRING_MILLISECONDS = 5 * 86_400_000

/**
 * Keys that may change without a restart; goes in as `certs`.
 * @example
 * const ring = new KeyRing({ keys: { PUB_KEY_ID_0114232134912410000000000000: 'file:///run/secrets/wechatpay_pub.pem' } })
 * const instance = new Wechatpay({ mchid, serial, privateKey, certs: ring })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export class KeyRing extends EventEmitter<KeyRingEvents> {
  readonly #keys = new HeldKeys()
  readonly #forged = new ForgedSerials()
  readonly #source: KeySource | undefined
  readonly #now: () => number
  readonly #elapsed: () => number
  readonly #refresher: Refresher
  #preferred: string | undefined

  /**
   * A ring that holds the platform's certificates and keeps them fresh; it verifies their delivery with a key they deliver.
   * @example
   * const ring = await KeyRing.download({ mchid, serial, privateKey, apiv3Key })
   * const instance = new Wechatpay({ mchid, serial, privateKey, apiv3Key, certs: ring })
   * @throws ConfigError, NetworkError, ApiError, CertificateError, DecryptError
   */
  static async download(config: DownloadConfig): Promise<KeyRing> {
    const { certificateSource } = await import('./download.js')
    const ring = new KeyRing({
      source: certificateSource(config),
      ...(config.certs && { keys: config.certs }),
      ...(config.now && { now: config.now }),
    })
    await ring.refresh()
    return ring
  }

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  constructor({ keys = {}, preferred, source, now }: KeyRingOptions = {}) {
    super()
    this.#source = source
    this.#now = now ?? Date.now
    this.#elapsed = now ?? monotonic
    this.#refresher = new Refresher(
      () => this.#refresh(),
      () => this.#keys.newest?.expires ?? 0,
      this.#now,
      this.#elapsed,
    )
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
    return this.#preferred ?? this.#keys.publicKey
  }

  /** The key that fields are encrypted with: the preferred one, else the certificate that lasts longest. */
  get encrypting(): string | undefined {
    return this.preferred ?? this.#keys.newest?.serial
  }

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  add(serial: string, key: KeyLike, expires?: number, pem?: string): this {
    this.#forged.delete(this.#keys.hold(serial, key, expires, pem))
    return this
  }

  /** Forgets a key; one that was preferred is no longer. */
  remove(serial: string): boolean {
    if (this.#preferred === serial) this.#preferred = undefined
    return this.#keys.delete(serial)
  }

  /** Asks for this key from the next request on. @throws ConfigError `ERR_CERTS_SERIAL` when it is not held */
  prefer(serial: string): this {
    if (!this.#keys.has(serial))
      throw new ConfigError(
        'ERR_CERTS_SERIAL',
        `${serial} is not in the ring [${[...this.#keys.keys()].join(', ')}]`,
      )
    this.#preferred = serial
    return this
  }

  /**
   * The key with this serial number, fetched if need be: one refresh for all who ask at once, none within 30 s of the last,
   * and none for ten minutes for a serial that a refresh did not find.
   */
  async find(serial: string): Promise<KeyObject | undefined> {
    const held = this.get(serial)
    const now = this.#elapsed()
    if (held || !this.#source || this.#forged.has(serial, now)) return held
    if (this.#refresher.rests) return undefined
    // What failed says nothing about the serial.
    const answered = await this.refresh().then(
      () => true,
      () => false,
    )
    const found = this.get(serial)
    if (!found && answered) this.#forged.add(serial, now)
    return found
  }

  /** Fetches the keys now. Old keys stay: answers signed before the change are still on their way. */
  refresh(): Promise<void> {
    return this.#refresher.run()
  }

  /** Stops the refreshes in the background. */
  close(): void {
    this.#refresher.close()
  }

  async #refresh(): Promise<void> {
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
    }
  }

  /** A certificate past its end verifies nothing, unless it is the last one held. */
  #forgetExpired(): void {
    for (const serial of this.#keys.expired(this.#now())) if (this.#keys.size > 1) this.remove(serial)
  }

  #warn(): void {
    const { newest } = this.#keys
    if (newest?.expires && newest.expires - this.#now() < EXPIRING_MILLISECONDS)
      this.emit('expiring', newest.serial, newest.expires)
  }
}
