/**
 * The platform's keys by serial number, added and rotated while the process runs; the
 * source of new keys is a parameter.
 */
import { EventEmitter } from 'node:events'
import type { KeyObject } from 'node:crypto'
import { callHarmlessly } from '../runtime/callbacks.js'
import type { Algorithm } from '../crypto/algorithm.js'
import type { KeyLike } from '../crypto/keys.js'
import { ConfigError } from '../errors.js'
import { KeyTable, type RingKey } from './key-table.js'
import { Refresher } from './refresher.js'

/** Fetches the current keys. */
export type KeySource = () => Promise<ReadonlyMap<string, RingKey>>

/** What a `KeyRing` is made of: its keys, and how it is refreshed. */
export interface KeyRingOptions {
  /** Public keys or certificates by `PUB_KEY_ID_…` or serial number. */
  readonly keys?: Readonly<Record<string, KeyLike>>
  /** The key that is asked to answer and that fields are encrypted with; default: the first public key. */
  readonly preferred?: string
  /** Asked for keys when one is needed that is not there, and twice a day from then on. */
  readonly source?: KeySource
  /**
   * The clock, in milliseconds since 1970. Default the system's for dates, and one
   * that is never set for intervals.
   */
  readonly now?: () => number
}

/** The events of a `KeyRing` and what their listeners are given. */
export interface KeyRingEvents {
  /** Keys were added: their serial numbers. */
  rotated: [added: readonly string[]]
  /** The last certificate ends within five days and no newer one was delivered. */
  expiring: [serial: string, expires: number]
  /** A refresh failed; the old keys stay. */
  failed: [error: unknown]
}

const EXPIRING_MILLISECONDS = 5 * 86_400_000

/** What `KeyRing` is without its downloads. */
export class PlatformKeyRing extends EventEmitter<KeyRingEvents> {
  readonly #keys = new KeyTable()
  readonly #source: KeySource | undefined
  readonly #now: () => number
  readonly #refresher: Refresher

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  constructor({ keys = {}, preferred, source, now = Date.now }: KeyRingOptions = {}) {
    super()
    this.#source = source
    this.#now = now
    this.#refresher = new Refresher(
      () => this.#refresh(),
      () => this.#keys.endsFirst?.expires ?? 0,
      now,
    )
    for (const [serial, key] of Object.entries(keys)) this.add(serial, key)
    if (preferred !== undefined) this.prefer(preferred)
  }

  /** The key with this serial number, of those that are in the ring. */
  get(serial: string): KeyObject | undefined {
    return this.#keys.get(serial)?.key
  }

  /**
   * The certificate with this serial number, PEM, and its end in milliseconds
   * since 1970; none of a public key.
   */
  certificate(serial: string): { readonly pem: string; readonly expires: number | undefined } | undefined {
    const { pem, expires } = this.#keys.get(serial) ?? {}
    return pem === undefined ? undefined : { pem, expires }
  }

  /** The serial numbers in the ring. */
  keys(): IterableIterator<string> {
    return this.#keys.keys()
  }

  get size(): number {
    return this.#keys.size
  }

  /** Is there no key yet, but a source of keys? The first call loads them. */
  get isPending(): boolean {
    return this.#keys.size === 0 && this.#source !== undefined
  }

  /** The key that requests ask to be answered with: the one that was preferred, else the first public key. */
  get preferred(): string | undefined {
    return this.preferredOf('RSA') ?? this.preferredOf('SM2')
  }

  /** The key that fields are encrypted with: the preferred one, else the certificate that lasts longest. */
  get encrypting(): string | undefined {
    return this.encryptingOf('RSA') ?? this.encryptingOf('SM2')
  }

  /** `preferred` of the keys of one algorithm: a ring may hold both while a merchant changes over. */
  preferredOf(algorithm: Algorithm): string | undefined {
    return this.#keys.preferredOf(algorithm)
  }

  /** `encrypting` of the keys of one algorithm. */
  encryptingOf(algorithm: Algorithm): string | undefined {
    return this.preferredOf(algorithm) ?? this.#keys.newestOf(algorithm)?.serial
  }

  /** `RSA` or `SM2`, of a key that is in the ring. */
  algorithmOf(serial: string): Algorithm | undefined {
    return this.#keys.get(serial)?.algorithm
  }

  /** Is there no key of this algorithm yet, but a source of keys? */
  isPendingFor(algorithm: Algorithm): boolean {
    return this.#source !== undefined && this.encryptingOf(algorithm) === undefined
  }

  /** @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL` */
  add(serial: string, key: KeyLike, expires?: number, pem?: string): this {
    this.#refresher.found(this.#keys.add(serial, key, expires, pem))
    return this
  }

  /** Forgets a key; one that was preferred is no longer. */
  remove(serial: string): boolean {
    return this.#keys.delete(serial)
  }

  /**
   * Asks for this key from the next request on; with keys of RSA and of SM2, in
   * requests that are signed alike.
   * @throws ConfigError `ERR_CERTS_SERIAL` when it is not in the ring
   */
  prefer(serial: string): this {
    this.#keys.prefer(serial)
    return this
  }

  /**
   * The key with this serial number, fetched if need be: one refresh for all who ask at once, none within 30
   * s of the last, and none for ten minutes for a serial that a refresh did not find.
   */
  async find(serial: string): Promise<KeyObject | undefined> {
    if (this.#source && !this.#keys.has(serial))
      await this.#refresher.runFor(serial, () => this.#keys.has(serial))
    return this.get(serial)
  }

  /** Fetches the keys now. Old keys stay: responses signed before the change are still on their way. */
  refresh(): Promise<void> {
    return this.#refresher.run()
  }

  /** Stops the refreshes in the background. */
  close(): void {
    this.#refresher.close()
  }

  async #refresh(): Promise<void> {
    try {
      if (this.#source === undefined)
        throw new ConfigError(
          'ERR_CERTS_EMPTY',
          'this ring has no source of keys: use KeyRing.download or KeyRing.lazy, or give { source }',
        )
      const fresh = await this.#source()
      const added = [...fresh.keys()].filter((serial) => !this.#keys.has(serial))
      for (const [serial, { key, expires, pem }] of fresh) this.add(serial, key, expires, pem)
      // A certificate past its end verifies nothing, unless it is the last one.
      for (const serial of this.#keys.expired(this.#now())) if (this.#keys.size > 1) this.remove(serial)
      if (added.length > 0) this.#tell('rotated', added)
      this.#warn()
    } catch (error) {
      this.#tell('failed', error)
      throw error
    }
  }

  #warn(): void {
    const { endsFirst: first } = this.#keys
    if (first?.expires && first.expires - this.#now() < EXPIRING_MILLISECONDS)
      this.#tell('expiring', first.serial, first.expires)
  }

  /** As `emit`, but a listener that throws or rejects changes nothing. */
  #tell<Name extends keyof KeyRingEvents>(name: Name, ...news: KeyRingEvents[Name]): void {
    for (const listener of this.rawListeners(name) as Listener[])
      callHarmlessly(listener, news, `a listener of "${name}"`, 'The keys are as they were fetched', this)
  }
}

type Listener = (...news: unknown[]) => unknown
