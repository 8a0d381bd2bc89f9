/**
 * Reads the credentials: the merchant's or brand's signing key, and the platform keys that verify responses.
 */
import type { X509Certificate } from 'node:crypto'
import { algorithmOf, type Algorithm } from '../crypto/algorithm.js'
import { loadEither, loadKey, type KeyLike } from '../crypto/keys.js'
import { readCertificate, type CertificateLike } from '../crypto/certificates.js'
import { createSigner, type Signer } from '../crypto/signer.js'
import { ConfigError } from '../errors.js'
import type { Certs } from '../keys/certs.js'
import { PlatformKeyRing } from '../keys/platform-key-ring.js'
import { shown } from '../text/messages.js'
import { fail, named, own } from './check.js'
import type { BrandConfig } from './config.js'

export interface SigningIdentity {
  readonly id: string
  readonly signer: Signer
  readonly algorithm: Algorithm
  /** Is the signer the caller's own? */
  readonly isRemote: boolean
  readonly keys: PlatformKeyRing
}

export function readIdentity(
  id: string,
  serial: unknown,
  privateKey: KeyLike | undefined,
  signer: Signer | undefined,
  keys: PlatformKeyRing | undefined,
  prefix: string,
): SigningIdentity {
  const signing = readSigner(serial, privateKey, signer, prefix)
  if (!keys || (keys.size === 0 && !keys.isPending))
    fail(
      'ERR_CERTS_EMPTY',
      `${prefix}certs must hold a platform key: { [serial or PUB_KEY_ID_…]: public key or certificate }`,
    )
  if (keys.get(signing.serial)) failMerchantSerial(signing.serial, prefix)
  const { algorithm = 'RSA' } = signing
  if (keys.size > 0 && keys.encryptingOf(algorithm) === undefined && !keys.isPendingFor(algorithm))
    fail(
      'ERR_KEY_TYPE',
      `${prefix}${signer === undefined ? 'privateKey' : 'signer'} signs with ${algorithm}, and certs hold no ${algorithm} key of the platform: responses to such requests are signed with one. Does serial ${signing.serial} belong to this key?`,
    )
  return Object.freeze({ id, signer: signing, algorithm, isRemote: signer !== undefined, keys })
}

/**
 * A merchant who changes over has a certificate of each kind, and mixes up their serial numbers. Only where
 * the one for TLS is the one that `serial` names can it be seen.
 * @throws ConfigError `ERR_KEY_TYPE`
 */
export function checkCertificate(
  { signer, algorithm, isRemote }: SigningIdentity,
  certificate: CertificateLike,
): void {
  const x509 = readCertificate(certificate)
  const own = algorithmOf(x509.publicKey)
  if (own === algorithm || !isSameSerial(signer.serial, x509.serialNumber)) return
  fail(
    'ERR_KEY_TYPE',
    `serial ${signer.serial} is the serial number of an ${own} certificate (merchant.cert), and ${isRemote ? 'signer' : 'privateKey'} signs with ${algorithm}: give the one that belongs to the key`,
  )
}

const isSameSerial = (one: string, other: unknown): boolean =>
  typeof other === 'string' && plainSerial(one) === plainSerial(other)

const plainSerial = (serial: string): string => serial.replaceAll(':', '').trim().toUpperCase()

const failMerchantSerial = (serial: string, prefix: string): never =>
  fail(
    'ERR_CERTS_MERCHANT_SERIAL',
    `${prefix}serial ${plainSerial(serial)} is also a key of certs: the merchant's certificate cannot verify the platform's answers`,
  )

/** The signer that is given, or one around the private key. */
export function readSigner(
  serial: unknown,
  privateKey: KeyLike | undefined,
  signer: Signer | undefined,
  prefix = '',
): Signer {
  return signer === undefined
    ? keySigner(readSerial(serial, `${prefix}serial`), privateKey, prefix)
    : remoteSigner(signer, prefix)
}

function keySigner(serial: string, privateKey: KeyLike | undefined, prefix: string): Signer {
  if (privateKey === undefined)
    fail(
      'ERR_KEY_INVALID',
      `${prefix}privateKey (or ${prefix}signer) is missing: apiclient_key.pem, as PEM text or file:// URL`,
    )
  return createSigner(
    serial,
    // No page describes brand calls that are signed with SM2.
    named(`${prefix}privateKey`, () => (prefix === '' ? loadEither : loadKey)(privateKey, 'private')),
  )
}

function remoteSigner(signer: Signer, prefix: string): Signer {
  if (typeof signer?.sign !== 'function')
    fail('ERR_CONFIG_SIGNER', `${prefix}signer must be { serial, sign(message) }, found ${shown(signer)}`)
  const { algorithm } = signer
  if (algorithm !== undefined && algorithm !== 'RSA' && (algorithm !== 'SM2' || prefix !== ''))
    fail(
      'ERR_CONFIG_SIGNER',
      `${prefix}signer.algorithm must be RSA${prefix === '' ? ' or SM2' : ''}, found ${shown(algorithm)}`,
    )
  return Object.freeze({
    serial: readSerial(signer.serial, `${prefix}signer.serial`),
    ...(algorithm !== undefined && { algorithm }),
    sign: (message: string | Uint8Array, busy?: boolean) => signer.sign(message, busy),
    ...(signer.decrypt && { decrypt: (ciphertext: string) => signer.decrypt!(ciphertext) }),
  })
}

/** Serial numbers are written with colons and in lower case by some tools; the platform knows one way. */
function readSerial(serial: unknown, name: string): string {
  const plain = typeof serial === 'string' ? plainSerial(serial) : ''
  if (!/^[0-9A-F]{8,40}$/.test(plain))
    fail(
      'ERR_CONFIG_SERIAL',
      `${name} must be the serial number of the API certificate, 8 to 40 hex digits, found ${shown(serial)}`,
    )
  return plain
}

/** The names of the platform's keys are public; another name may be a key that was put in the wrong place. */
const platformName = (serial: string): string =>
  /^(?:PUB_KEY_ID_\d{1,40}|[\dA-F]{40})$/i.test(serial) ? serial : shown(serial)

/** @param own the merchant's serial number, which is not one of the platform's */
export function readCerts(certs: Certs, own?: unknown): PlatformKeyRing {
  if (certs instanceof PlatformKeyRing) return certs
  if (typeof certs !== 'object' || certs === null)
    fail(
      'ERR_CERTS_EMPTY',
      `certs must be { [serial or PUB_KEY_ID_…]: public key or certificate }, or [certificate], found ${shown(certs)}`,
    )
  const ring = new PlatformKeyRing()
  if (Array.isArray(certs)) {
    for (const [at, certificate] of (certs as readonly CertificateLike[]).entries())
      addCertificate(ring, certificate, at)
    return ring
  }
  for (const [serial, key] of certs instanceof Map
    ? (certs as ReadonlyMap<string, KeyLike>)
    : Object.entries(certs as Record<string, KeyLike>))
    if (isSameSerial(serial, own)) failMerchantSerial(serial, '')
    else named(`certs[${platformName(serial)}]`, () => ring.add(serial, key))
  return ring
}

/** A certificate holds its serial number and its end; a public key holds nothing of the kind. */
function addCertificate(ring: PlatformKeyRing, certificate: CertificateLike, at: number): void {
  const x509 = certificateOf(certificate, at)
  named(`certs[${at}]`, () =>
    ring.add(x509.serialNumber, x509.publicKey, Date.parse(x509.validTo), x509.toString()),
  )
}

function certificateOf(certificate: CertificateLike, at: number): X509Certificate {
  try {
    return named(`certs[${at}]`, () => readCertificate(certificate))
  } catch (error) {
    if (!(error instanceof ConfigError) || !/^ERR_KEY_(?:INVALID|IS_PUBLIC)$/.test(error.code)) throw error
    return fail(
      'ERR_CERTS_EMPTY',
      `certs must be { [serial or PUB_KEY_ID_…]: public key or certificate }, or a list of certificates: certs[${at}] is not a certificate, and only a certificate holds its serial number`,
    )
  }
}

export function checkMchid(mchid: unknown): void {
  if (!/^\d{8,10}$/.test(String(mchid)))
    fail('ERR_CONFIG_MCHID', `mchid must be the merchant number, 8 to 10 digits, found ${shown(mchid)}`)
}

export function readBrand(brand: BrandConfig, shared: PlatformKeyRing | undefined): SigningIdentity {
  if (typeof brand !== 'object' || brand === null)
    fail('ERR_CONFIG_BRAND', `brand must be { brandId, serial, privateKey }, found ${shown(brand)}`)
  const { brandId, serial, privateKey, signer, certs } = own(brand)
  if (!/^[\w-]{1,32}$/.test(String(brandId ?? '')))
    fail('ERR_CONFIG_BRAND', `brand.brandId must be the brand's id, found ${shown(brandId)}`)
  return readIdentity(
    String(brandId),
    serial,
    privateKey,
    signer,
    certs === undefined ? shared : readCerts(certs),
    'brand.',
  )
}
