/** Certificates and keys from PEM files, under wechatpay-php's names. */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { readCertificate, type CertificateLike } from './certificates.js'
import { loadKey } from './keys.js'

/** PEM helpers with wechatpay-php's names. A `filepath` may be plain or `file://`. */
export class PemUtil {
  /** A certificate from a file. @throws ConfigError `ERR_KEY_FILE`, `ERR_KEY_INVALID` */
  static loadCertificate(filepath: string): X509Certificate {
    return readCertificate(asUrl(filepath))
  }

  /** A certificate from a PEM string. @throws ConfigError `ERR_KEY_INVALID` */
  static loadCertificateFromString(content: string): X509Certificate {
    return readCertificate(content)
  }

  /** A private key from a file. @throws ConfigError `ERR_KEY_*` */
  static loadPrivateKey(filepath: string): KeyObject {
    return loadKey(asUrl(filepath), 'private')
  }

  /** A private key from a PEM string. @throws ConfigError `ERR_KEY_*` */
  static loadPrivateKeyFromString(content: string): KeyObject {
    return loadKey(content, 'private')
  }

  /**
   * The serial number WeChat Pay knows a certificate by: upper-case hex without colons.
   * @example PemUtil.parseCertificateSerialNo('file:///run/secrets/apiclient_cert.pem') // '3775B6A45ACD588826D15E583A95F5DD…'
   * @throws ConfigError `ERR_KEY_FILE`, `ERR_KEY_INVALID`
   */
  static parseCertificateSerialNo(thing: CertificateLike): string {
    return readCertificate(thing).serialNumber.toUpperCase()
  }
}

const asUrl = (path: string): string | URL => (path.startsWith('file://') ? path : pathToFileURL(path))
