/** X.509 certificates: Node reads them but issues none. @see https://www.rfc-editor.org/rfc/rfc5280 */
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'
import { Sm2 } from '../../index.js'
import { isSm2 } from './sm2-pair.js'
import {
  bits,
  boolean,
  der,
  generalizedTime,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  tagged,
  utf8,
} from './der.js'

const DAY = 86_400_000
const ATTRIBUTES: Readonly<Record<string, string>> = {
  C: '2.5.4.6',
  L: '2.5.4.7',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
}

/** Attributes in order: `[['O', 'Tenpay.com'], ['CN', 'Tenpay.com sign']]`. */
export type Name = readonly (readonly [attribute: 'C' | 'L' | 'O' | 'OU' | 'CN', value: string])[]

export interface CertificateContent {
  /** Hexadecimal, at most 20 bytes. */
  readonly serial: string
  readonly subject: Name
  readonly publicKey: KeyObject
  /** Validity, in milliseconds since 1970; seconds count. */
  readonly from: number
  readonly until: number
  /** Names and IP addresses of a TLS server. */
  readonly hosts?: readonly string[]
  readonly isAuthority?: boolean
}

export interface Issuer {
  readonly name: Name
  /** RSA, P-256 or SM2. */
  readonly privateKey: KeyObject
}

/** A certificate as PEM. */
export function issue(content: CertificateContent, { name, privateKey }: Issuer): string {
  const { serial, subject, publicKey, from, until } = content
  const algorithm = algorithmOf(privateKey)
  const body = sequence(
    tagged(0, integer('02')),
    integer(serial),
    algorithm,
    nameOf(name),
    sequence(generalizedTime(from), generalizedTime(until)),
    nameOf(subject),
    publicKey.export({ format: 'der', type: 'spki' }),
    tagged(3, sequence(...extensionsOf(content, createPublicKey(privateKey)))),
  )
  const certificate = sequence(body, algorithm, bits(signatureOf(body, privateKey)))
  return `-----BEGIN CERTIFICATE-----\n${certificate
    .toString('base64')
    .replace(/.{64}/g, '$&\n')
    .trimEnd()}\n-----END CERTIFICATE-----\n`
}

/**
 * A self-signed certificate as PEM.
 * @param serial hexadecimal, at most 20 bytes
 * @param now milliseconds since 1970; it is valid from a day before for `days`
 */
export function issueCertificate(
  privateKey: KeyObject,
  serial: string,
  commonName: string,
  now: number,
  days = 1825,
): string {
  const subject: Name = [['CN', commonName]]
  const publicKey = createPublicKey(privateKey)
  return issue(
    { serial, subject, publicKey, from: now - DAY, until: now + days * DAY },
    { name: subject, privateKey },
  )
}

function algorithmOf(key: KeyObject): Buffer {
  if (isSm2(key)) return sequence(oid('1.2.156.10197.1.501')) // SM2-with-SM3
  return key.asymmetricKeyType === 'ec'
    ? sequence(oid('1.2.840.10045.4.3.2')) // ecdsa-with-SHA256
    : sequence(oid('1.2.840.113549.1.1.11'), nothing()) // sha256WithRSAEncryption
}

const signatureOf = (body: Buffer, key: KeyObject): Buffer =>
  isSm2(key) ? Buffer.from(Sm2.sign(body, key), 'base64') : sign('sha256', body, key)

/** A country is a PrintableString, everything else UTF-8. */
const nameOf = (name: Name): Buffer =>
  sequence(
    ...name.map(([attribute, value]) =>
      set(
        sequence(
          oid(ATTRIBUTES[attribute]!),
          attribute === 'C' ? der(0x13, Buffer.from(value)) : utf8(value),
        ),
      ),
    ),
  )

function extensionsOf({ publicKey, hosts, isAuthority }: CertificateContent, issuerKey: KeyObject): Buffer[] {
  const extension = (id: string, value: Buffer, critical = false): Buffer =>
    sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value))
  // keyCertSign and cRLSign, or digitalSignature and keyEncipherment
  const usage = isAuthority ? der(0x03, Buffer.from([1, 0x06])) : der(0x03, Buffer.from([5, 0xa0]))
  return [
    extension('2.5.29.19', isAuthority ? sequence(boolean(true)) : sequence(), true),
    extension('2.5.29.15', usage, true),
    extension('2.5.29.14', octets(identifierOf(publicKey))),
    extension('2.5.29.35', sequence(der(0x80, identifierOf(issuerKey)))),
    ...(hosts ? [extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')))] : []), // serverAuth
    ...(hosts ? [extension('2.5.29.17', sequence(...hosts.map(hostOf)))] : []),
  ]
}

const identifierOf = (publicKey: KeyObject): Buffer =>
  createHash('sha1')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest()

function hostOf(host: string): Buffer {
  if (isIP(host) === 4) return der(0x87, Buffer.from(host.split('.').map(Number)))
  return host === '::1' ? der(0x87, Buffer.from('1'.padStart(32, '0'), 'hex')) : der(0x82, Buffer.from(host))
}
