/**
 * The public key ring: platform keys that are rotated while the process runs, downloaded from the platform.
 */
import { readCerts } from '../config/credentials.js'
import { PlatformKeyRing } from '../keys/platform-key-ring.js'
import { certificateSource, type DownloadConfig } from './download.js'

/**
 * Keys that may change without a restart; goes in as `certs`.
 * @example
 * const ring = new KeyRing({ keys: { PUB_KEY_ID_0114232134912410000000000000: 'file:///run/secrets/wechatpay_pub.pem' } })
 * const instance = new Wechatpay({ mchid, serial, privateKey, certs: ring })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export class KeyRing extends PlatformKeyRing {
  /**
   * A ring of the platform's certificates, which it keeps fresh; their delivery is verified with a key that
   * is delivered. The download is retried, and goes to the standby host, as any query of a client.
   * @example
   * const ring = await KeyRing.download({ mchid, serial, privateKey, apiv3Key })
   * const instance = new Wechatpay({ mchid, serial, privateKey, apiv3Key, certs: ring })
   * @throws ConfigError, NetworkError, ApiError, CertificateError, DecryptError
   */
  static async download(config: DownloadConfig): Promise<KeyRing> {
    const ring = KeyRing.lazy(config)
    await ring.refresh()
    return ring
  }

  /**
   * The same without waiting: the first call that needs a key downloads the certificates,
   * and is not sent where that fails.
   * @example const instance = new Wechatpay({ ...config, certs: KeyRing.lazy(config) })
   * @throws ConfigError
   */
  static lazy(config: DownloadConfig): KeyRing {
    const { certs, now } = config
    const ring = new KeyRing({ source: certificateSource(config), ...(now && { now }) })
    if (certs !== undefined) ring.#addAll(readCerts(certs))
    return ring
  }

  #addAll(others: PlatformKeyRing): void {
    for (const serial of others.keys()) {
      const { expires, pem } = others.certificate(serial) ?? {}
      this.add(serial, others.get(serial)!, expires, pem)
    }
  }
}
