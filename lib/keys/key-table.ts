/** Platform keys by serial number, each with the end of its validity. */
import { KeyObject, type X509Certificate } from 'node:crypto'
import { algorithmOf, type Algorithm } from '../crypto/algorithm.js'
import { findCertificate } from '../crypto/certificates.js'
import { loadEither, type KeyLike } from '../crypto/keys.js'
import type { KeyText } from '../crypto/pem.js'
import { ConfigError } from '../errors.js'

/** A key with the end of its validity, in milliseconds since 1970; a public key has none. */
export interface RingKey {
  readonly key: KeyObject
  readonly expires?: number | undefined
  /** The certificate as it was delivered, PEM. */
  readonly pem?: string | undefined
}

interface TableKey extends RingKey {
  readonly algorithm: Algorithm
}

const PUBLIC_KEY_ID = 'PUB_KEY_ID_'

export class KeyTable extends Map<string, TableKey> {
  #preferred: Readonly<Partial<Record<Algorithm, string>>> = {}
  /** The first of each algorithm. */
  #publicKeys: Partial<Record<Algorithm, string>> = {}

  /**
   * Adds a key under its serial number as the platform writes it, which is returned.
   * @throws ConfigError `ERR_KEY_*`, `ERR_CERTS_SERIAL`
   */
  add(serial: string, key: KeyLike, expires?: number, pem?: string): string {
    const name = serial.startsWith(PUBLIC_KEY_ID) ? serial : serial.replaceAll(':', '').toUpperCase()
    if (!/^\w+$/.test(name))
      throw new ConfigError(
        'ERR_CERTS_SERIAL',
        `${JSON.stringify(serial)} is neither a serial number nor a PUB_KEY_ID_…`,
      )
    const certificate =
      key instanceof KeyObject || Array.isArray(key) ? undefined : findCertificate(key as KeyText)
    if (certificate) return this.#addCertificate(name, certificate)
    this.#put(name, loadEither(key, 'public'), expires, pem)
    return name
  }

  #put(name: string, key: KeyObject, expires: number | undefined, pem: string | undefined): void {
    this.set(name, { key, expires, pem, algorithm: algorithmOf(key) })
    this.#findPublicKeys()
  }

  /** A certificate holds its serial number and its end. */
  #addCertificate(name: string, certificate: X509Certificate): string {
    const serial = certificate.serialNumber.toUpperCase()
    if (serial !== name)
      throw new ConfigError(
        'ERR_CERTS_SERIAL',
        `this is the certificate ${serial}, not ${name}: the platform names that one in its responses`,
      )
    const { publicKey, validTo } = certificate
    this.#put(name, loadEither(publicKey, 'public'), Date.parse(validTo), certificate.toString())
    return name
  }

  /** Forgets a key; one that was preferred is no longer. */
  override delete(serial: string): boolean {
    const algorithm = this.get(serial)?.algorithm
    if (algorithm && this.#preferred[algorithm] === serial)
      this.#preferred = { ...this.#preferred, [algorithm]: undefined }
    const deleted = super.delete(serial)
    this.#findPublicKeys()
    return deleted
  }

  /** Of the keys of its algorithm, this one. @throws ConfigError `ERR_CERTS_SERIAL` when it is not here */
  prefer(serial: string): void {
    const algorithm = this.get(serial)?.algorithm
    if (algorithm === undefined)
      throw new ConfigError(
        'ERR_CERTS_SERIAL',
        `${serial} is not in the ring [${[...this.keys()].join(', ')}]`,
      )
    this.#preferred = { ...this.#preferred, [algorithm]: serial }
  }

  /** The one that was preferred, else the first public key: the platform prefers those to certificates. */
  preferredOf(algorithm: Algorithm): string | undefined {
    return this.#preferred[algorithm] ?? this.#publicKeys[algorithm]
  }

  /** Every request asks for the first one, few processes ever change a key. */
  #findPublicKeys(): void {
    this.#publicKeys = {}
    for (const [serial, { algorithm }] of this)
      if (serial.startsWith(PUBLIC_KEY_ID)) this.#publicKeys[algorithm] ??= serial
  }

  /** The key that lasts longest; of several, and of keys without an end, the one that was added last. */
  newestOf(wanted: Algorithm): { readonly serial: string; readonly expires: number } | undefined {
    const ends = Array.from(this)
      .filter(([, { algorithm }]) => algorithm === wanted)
      .map(([serial, { expires = 0 }]) => ({ serial, expires }))
    return ends.length === 0
      ? undefined
      : ends.reduce((latest, one) => (one.expires >= latest.expires ? one : latest))
  }

  /** Of the newest key of each algorithm the one that ends first. */
  get endsFirst(): { readonly serial: string; readonly expires: number } | undefined {
    const newest = [this.newestOf('RSA'), this.newestOf('SM2')].filter((one) => one !== undefined)
    const ending = newest.filter(({ expires }) => expires > 0)
    return ending.length === 0 ? newest[0] : ending.reduce((a, b) => (b.expires < a.expires ? b : a))
  }

  /** The certificates that ended before `now`. */
  expired(now: number): string[] {
    return Array.from(this)
      .filter(([, { expires }]) => expires !== undefined && expires < now)
      .map(([serial]) => serial)
  }
}
