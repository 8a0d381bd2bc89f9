/** Platform keys by serial number, each with the end of its validity. */
import { KeyObject, type X509Certificate } from 'node:crypto'
import { findCertificate } from '../crypto/certificates.js'
import { loadKey, type KeyLike } from '../crypto/keys.js'
import type { KeyText } from '../crypto/pem.js'
import { ConfigError } from '../errors.js'

/** A key with the end of its validity, in milliseconds since 1970; a public key has none. */
export interface RingKey {
  readonly key: KeyObject
  readonly expires?: number | undefined
  /** The certificate as it was delivered, PEM. */
  readonly pem?: string | undefined
}

const PUBLIC_KEY_ID = 'PUB_KEY_ID_'

export class KeyTable extends Map<string, RingKey> {
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
    this.set(name, { key: loadKey(key, 'public'), expires, pem })
    return name
  }

  /** A certificate holds its serial number and its end. */
  #addCertificate(name: string, certificate: X509Certificate): string {
    const serial = certificate.serialNumber.toUpperCase()
    if (serial !== name)
      throw new ConfigError(
        'ERR_CERTS_SERIAL',
        `this is the certificate ${serial}, not ${name}: the platform names that one in its responses`,
      )
    this.set(name, {
      key: loadKey(certificate.publicKey, 'public'),
      expires: Date.parse(certificate.validTo),
      pem: certificate.toString(),
    })
    return name
  }

  /** The first public key, which the platform prefers to certificates. */
  get publicKey(): string | undefined {
    return [...this.keys()].find((serial) => serial.startsWith(PUBLIC_KEY_ID))
  }

  /** The key that lasts longest; of several, and of keys without an end, the one that was added last. */
  get newest(): { readonly serial: string; readonly expires: number } | undefined {
    const ends = Array.from(this, ([serial, { expires = 0 }]) => ({ serial, expires }))
    return ends.length === 0
      ? undefined
      : ends.reduce((latest, one) => (one.expires >= latest.expires ? one : latest))
  }

  /** The certificates that ended before `now`. */
  expired(now: number): string[] {
    return Array.from(this)
      .filter(([, { expires }]) => expires !== undefined && expires < now)
      .map(([serial]) => serial)
  }
}
