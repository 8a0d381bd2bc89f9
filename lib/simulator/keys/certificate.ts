/** A self-signed RSA certificate, written in DER: Node reads X.509 but issues none. */
import { createPublicKey, sign, type KeyObject } from 'node:crypto'

const DAY = 86_400_000
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11 */
const SHA256_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex')
/** commonName, 2.5.4.3 */
const COMMON_NAME = Buffer.from('0603550403', 'hex')

/** Tag, length, content. @see https://www.itu.int/rec/T-REC-X.690 */
function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  const size = body.length.toString(16)
  const length =
    body.length < 0x80
      ? Buffer.from([body.length])
      : Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex')
  return Buffer.concat([
    Buffer.from([tag]),
    body.length < 0x80 ? length : Buffer.concat([Buffer.from([0x80 | length.length]), length]),
    body,
  ])
}

const sequence = (...content: Uint8Array[]): Buffer => der(0x30, ...content)
const time = (milliseconds: number): Buffer =>
  der(0x18, Buffer.from(new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')))
/** A positive number: a leading bit would make it negative. */
const integer = (hex: string): Buffer =>
  der(0x02, Buffer.from(/^[89a-f]/i.test(hex) ? `00${hex}` : hex, 'hex'))

/**
 * A certificate as PEM.
 * @param serial hex, at most 20 bytes
 * @param now milliseconds since 1970; it is valid from a day before for `days`
 */
export function issueCertificate(
  privateKey: KeyObject,
  serial: string,
  name: string,
  now: number,
  days = 1825,
): string {
  const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))))
  const key = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const body = sequence(
    der(0xa0, integer('02')),
    integer(serial),
    SHA256_RSA,
    subject,
    sequence(time(now - DAY), time(now + days * DAY)),
    subject,
    key,
  )
  const certificate = sequence(
    body,
    SHA256_RSA,
    der(0x03, Buffer.from([0]), sign('sha256', body, privateKey)),
  )
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}
