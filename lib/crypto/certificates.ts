/** Certificates, in whatever form they come. */
import { X509Certificate } from 'node:crypto'
import { ConfigError } from '../errors.js'
import { read } from './keys.js'

/** A certificate as PEM, DER, a `file://` URL or an `X509Certificate`. */
export type CertificateLike = string | Uint8Array | URL | X509Certificate

/** @throws ConfigError `ERR_KEY_FILE`, `ERR_KEY_INVALID` */
export function readCertificate(thing: CertificateLike): X509Certificate {
  if (thing instanceof X509Certificate) return thing
  const source = read(thing)
  try {
    return new X509Certificate(source)
  } catch (cause) {
    throw new ConfigError('ERR_KEY_INVALID', 'expected a certificate as PEM, DER or file:// URL', { cause })
  }
}
