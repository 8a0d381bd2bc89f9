/** The list of platform certificates: decrypted, checked, and by serial number. */
import { X509Certificate } from 'node:crypto'
import { AesGcm } from '../crypto/aes-gcm.js'
import { isSm2 } from '../crypto/sm2-key.js'
import { Sm4Gcm } from '../crypto/sm4-gcm.js'
import { CertificateError, ParseError } from '../errors.js'
import { firstLine } from '../text/messages.js'
import type { RingKey } from './key-table.js'
import { memberOf } from '../text/values.js'

interface EncryptedCertificate {
  readonly serial_no: string
  readonly encrypt_certificate: {
    readonly algorithm: string
    readonly nonce: string
    readonly associated_data: string
    readonly ciphertext: string
  }
}

const MINIMUM_BITS = 2048

/**
 * Those that are valid now, of which there must be one: the list may still hold one that ended, or
 * hold the next before it begins.
 * @throws CertificateError `ERR_CERT_EMPTY`, `ERR_CERT_SERIAL`, `ERR_CERT_VALIDITY`, `ERR_CERT_KEY`;
 * DecryptError; ParseError `ERR_BODY_NOT_JSON`
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354540
 */
export function openCertificates(
  body: Uint8Array,
  apiv3Key: string | Uint8Array,
  now: number,
): Map<string, RingKey & { readonly pem: string }> {
  const data = listIn(Buffer.from(body).toString('utf8'))
  if (data.length === 0)
    throw new CertificateError(
      'ERR_CERT_EMPTY',
      'the platform delivered no certificate. New merchants have a WeChat Pay public key instead: look for PUB_KEY_ID_… on the merchant platform',
    )
  const opened = data.map((entry) => open(entry, apiv3Key))
  const valid = opened.filter(({ from, expires }) => from <= now && now <= expires)
  if (valid.length === 0)
    throw new CertificateError(
      'ERR_CERT_VALIDITY',
      `${opened.map(({ serial, from, expires }) => `the certificate ${serial} is valid from ${new Date(from).toISOString()} to ${new Date(expires).toISOString()}`).join(', ')}. Is this machine's clock right?`,
    )
  return new Map(valid.map(({ serial, key, expires, pem }) => [serial, { key, expires, pem }]))
}

/** The members that are certificates by their shape: nothing of them is proven yet. */
function listIn(text: string): EncryptedCertificate[] {
  try {
    const data = memberOf(JSON.parse(text), 'data')
    return Array.isArray(data)
      ? (data as (Partial<EncryptedCertificate> | null)[]).filter(
          (one): one is EncryptedCertificate =>
            typeof one?.serial_no === 'string' &&
            typeof one.encrypt_certificate?.ciphertext === 'string' &&
            typeof one.encrypt_certificate.nonce === 'string',
        )
      : []
  } catch {
    throw new ParseError('ERR_BODY_NOT_JSON', `the list of certificates is not JSON: ${firstLine(text)}`, {
      outcome: 'unknown',
    })
  }
}

function open(
  { serial_no, encrypt_certificate: { algorithm, nonce, associated_data, ciphertext } }: EncryptedCertificate,
  apiv3Key: string | Uint8Array,
) {
  const cipher = algorithm === 'AEAD_SM4_GCM' ? Sm4Gcm : AesGcm
  const pem = cipher.decrypt(ciphertext, apiv3Key, nonce, associated_data)
  const certificate = new X509Certificate(pem)
  const { publicKey, validFrom, validTo } = certificate
  const own = certificate.serialNumber.toUpperCase()
  if (own !== serial_no.toUpperCase())
    throw new CertificateError('ERR_CERT_SERIAL', `the certificate announced as ${serial_no} is ${own}`)
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey
  const isRsa = asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= MINIMUM_BITS
  if (!isRsa && !isSm2(publicKey))
    throw new CertificateError(
      'ERR_CERT_KEY',
      `the certificate ${own} holds neither an RSA key of ${MINIMUM_BITS} bits nor an SM2 key`,
    )
  return { serial: own, from: Date.parse(validFrom), expires: Date.parse(validTo), key: publicKey, pem }
}
