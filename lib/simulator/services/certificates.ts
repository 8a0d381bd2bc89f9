/** The platform's certificates, encrypted with the APIv3 key. */
import { AesGcm, Formatter } from '../../index.js'
import type { Routes } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { rfc3339 } from '../http/times.js'
import { issuerOf } from '../keys/authority.js'
import { issue, type Name } from '../keys/certificate.js'
import type { World } from '../world/world.js'

const FIVE_YEARS = 1825 * 86_400_000
const SUBJECT: Name = [
  ['O', 'Tenpay.com'],
  ['OU', 'Tenpay.com CA Center'],
  ['C', 'CN'],
  ['CN', 'Tenpay.com sign'],
]

export function certificates({ identities, signing }: World): Routes {
  const { certificate, issued, merchant, authority } = identities
  return {
    /** Merchants with a public key have none. @see https://pay.weixin.qq.com/doc/v3/merchant/4012076511 */
    'GET v3/certificates': () => {
      if (signing.mode === 'public-key')
        throw notFound('RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。')
      const { serial, publicKey } = certificate
      const validity = { from: issued, until: issued + FIVE_YEARS }
      const pem = issue({ serial, subject: SUBJECT, publicKey, ...validity }, issuerOf(authority))
      const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
      return {
        data: [
          {
            serial_no: serial,
            effective_time: rfc3339(validity.from),
            expire_time: rfc3339(validity.until),
            encrypt_certificate: {
              algorithm: 'AEAD_AES_256_GCM',
              nonce,
              associated_data,
              ciphertext: AesGcm.encrypt(pem, merchant.apiv3Key, nonce, associated_data),
            },
          },
        ],
      }
    },
  }
}
