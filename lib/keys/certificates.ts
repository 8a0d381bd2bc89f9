/** The list of platform certificates: decrypted, checked, and by serial number. Knows no HTTP. */
import { X509Certificate } from 'node:crypto'
import { AesGcm } from '../crypto/aes-gcm.js'
import { CertificateError } from '../errors.js'
import type { RingKey } from './key-ring.js'

interface EncryptedCertificate {
  readonly serial_no: string
  readonly encrypt_certificate: { readonly algorithm: string; readonly nonce: string; readonly associated_data: string; readonly ciphertext: string }
}

const MINIMUM_BITS = 2048

/**
 * @throws CertificateError `ERR_CERT_EMPTY`, `ERR_CERT_SERIAL`, `ERR_CERT_VALIDITY`, `ERR_CERT_KEY`; DecryptError
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354540
 */
export function openCertificates(body: Uint8Array, apiv3Key: string | Uint8Array, now: number): Map<string, RingKey & { readonly pem: string }> {
  const { data = [] } = JSON.parse(Buffer.from(body).toString('utf8')) as { data?: EncryptedCertificate[] }
  if (!Array.isArray(data) || data.length === 0) throw new CertificateError('ERR_CERT_EMPTY', 'the platform delivered no certificate. New merchants have a WeChat Pay public key instead: look for PUB_KEY_ID_… on the merchant platform')
  return new Map(data.map((entry) => open(entry, apiv3Key, now)))
}

function open({ serial_no, encrypt_certificate: { nonce, associated_data, ciphertext } }: EncryptedCertificate, apiv3Key: string | Uint8Array, now: number): [string, RingKey & { pem: string }] {
  const pem = AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data)
  const certificate = new X509Certificate(pem)
  const { publicKey, validFrom, validTo } = certificate
  const own = certificate.serialNumber.toUpperCase()
  if (own !== serial_no.toUpperCase()) throw new CertificateError('ERR_CERT_SERIAL', `the certificate announced as ${serial_no} is ${own}`)
  const [from, expires] = [Date.parse(validFrom), Date.parse(validTo)]
  if (now < from || now > expires) throw new CertificateError('ERR_CERT_VALIDITY', `the certificate ${own} is valid from ${validFrom} to ${validTo}. Is this machine's clock right?`)
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < MINIMUM_BITS) throw new CertificateError('ERR_CERT_KEY', `the certificate ${own} holds no RSA key of ${MINIMUM_BITS} bits`)
  return [own, { key: publicKey, expires, pem }]
}
