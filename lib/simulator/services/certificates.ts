/**
 * The platform's keys as it gives them out: certificates encrypted with the APIv3 key, and the key that
 * bank cards are encrypted with.
 */
import { AesGcm, Formatter, Sm4Gcm } from '../../index.js'
import type { Routes } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { rfc3339 } from '../http/times.js'
import { platformCertificate, validityOf } from '../keys/key-files.js'
import { issueCertificate } from '../keys/certificate.js'
import { smPartyOf } from '../keys/sm2-pair.js'
import type { World } from '../world/world.js'

export function certificates({ identities, signing }: World): Routes {
  const { certificate, issued, merchant, platform } = identities
  const entry = (serial_no: string, pem: string, algorithm: 'AEAD_AES_256_GCM' | 'AEAD_SM4_GCM') => {
    const validity = validityOf(issued)
    const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
    const cipher = algorithm === 'AEAD_SM4_GCM' ? Sm4Gcm : AesGcm
    return {
      serial_no,
      effective_time: rfc3339(validity.from),
      expire_time: rfc3339(validity.until),
      encrypt_certificate: {
        algorithm,
        nonce,
        associated_data,
        ciphertext: cipher.encrypt(pem, merchant.apiv3Key, nonce, associated_data),
      },
    }
  }
  return {
    /** Merchants with a public key have none. @see https://pay.weixin.qq.com/doc/v3/merchant/4012076511 */
    'GET v3/certificates': ({ query: { algorithm_type = 'RSA' } }) => {
      if (signing.mode === 'public-key' || (signing.mode === 'sm' && algorithm_type === 'RSA'))
        throw notFound('RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。')
      if (signing.mode !== 'sm')
        return { data: [entry(certificate.serial, platformCertificate(identities), 'AEAD_AES_256_GCM')] }
      const { serial, privateKey } = smPartyOf(platform)
      return {
        data: [
          entry(serial, issueCertificate(privateKey, serial, 'Tenpay.com sign', issued), 'AEAD_SM4_GCM'),
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
