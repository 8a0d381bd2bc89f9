/** Certificates in any form. */
import { X509Certificate } from 'node:crypto'
import { ConfigError } from '../errors.js'
import { identify } from './identify.js'
import { certificateFrom, mixedUp } from './keys.js'
import { readBlocks, type Block, type KeyText } from './pem.js'

/** A certificate as PEM, DER, base64, a `file://` URL or an `X509Certificate`. */
export type CertificateLike = KeyText | X509Certificate

/**
 * The first certificate in there.
 * @throws ConfigError `ERR_KEY_FILE`, `ERR_KEY_INVALID`, `ERR_KEY_IS_PRIVATE`, `ERR_KEY_IS_P12`
 */
export const readCertificate = (thing: CertificateLike): X509Certificate =>
  thing instanceof X509Certificate ? thing : readCertificates(thing)[0]!

/**
 * A certificate and those of its issuers, as they stand in there; at least one.
 * @throws ConfigError as `readCertificate`
 */
export function readCertificates(thing: KeyText): X509Certificate[] {
  const blocks = readBlocks(thing)
  const found = blocks.filter(({ label }) => label === undefined || label.endsWith('CERTIFICATE'))
  if (found.length === 0) throw noCertificate(blocks[0]!)
  return found.map((block) => {
    try {
      return block.label === undefined ? new X509Certificate(block.der) : certificateFrom(block)
    } catch {
      throw noCertificate(block)
    }
  })
}

/** The certificate in there, if it is one. */
export function findCertificate(thing: KeyText): X509Certificate | undefined {
  try {
    return readCertificate(thing)
  } catch {
    return undefined
  }
}

function noCertificate({ der, label }: Block): ConfigError {
  const found = identify(der)
  const wrong = found?.kind === 'public key' ? undefined : mixedUp(found?.kind, 'a certificate', label)
  const what = found?.kind === 'public key' ? ': this is a public key' : ''
  return (
    wrong ?? new ConfigError('ERR_KEY_INVALID', `expected a certificate as PEM, DER or file:// URL${what}`)
  )
}
