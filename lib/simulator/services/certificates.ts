/**
 * The platform's keys as it gives them out: certificates encrypted with the APIv3 key, and the key that
 * bank cards are encrypted with.
 */
import { AesGcm, Formatter } from '../../index.js'
import type { Routes } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { rfc3339 } from '../http/times.js'
import { platformCertificate, validityOf } from '../keys/key-files.js'
import type { World } from '../world/world.js'

export function certificates({ identities, signing }: World): Routes {
  const { certificate, issued, merchant, platform } = identities
  return {
    /** Merchants with a public key have none. @see https://pay.weixin.qq.com/doc/v3/merchant/4012076511 */
    'GET v3/certificates': () => {
      if (signing.mode === 'public-key')
        throw notFound('RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。')
      const validity = validityOf(issued)
      const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
      return {
        data: [
          {
            serial_no: certificate.serial,
            effective_time: rfc3339(validity.from),
            expire_time: rfc3339(validity.until),
            encrypt_certificate: {
              algorithm: 'AEAD_AES_256_GCM',
              nonce,
              associated_data,
              ciphertext: AesGcm.encrypt(
                platformCertificate(identities),
                merchant.apiv3Key,
                nonce,
                associated_data,
              ),
            },
          },
        ],
      }
    },
    /** In PKCS #1. @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097 */
    'POST v2/risk/getpublickey': () => ({
      mch_id: merchant.id,
      pub_key: platform.publicKey.export({ type: 'pkcs1', format: 'pem' }) as string,
    }),
  }
}
