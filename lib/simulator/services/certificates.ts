/** The platform's certificates, encrypted with the APIv3 key. */
import { AesGcm, Formatter } from '../../index.js'
import type { Routes } from '../http/messages.js'
import { rfc3339 } from '../http/times.js'
import { issueCertificate } from '../keys/certificate.js'
import type { World } from '../world/world.js'

const YEARS = 5 * 365 * 86_400_000

/** The beginning of the year: a certificate is the same whenever it is asked for. */
const issuedBefore = (now: number): number => Date.UTC(new Date(now).getUTCFullYear(), 0)

export function certificates({ identities: { certificate, apiv3Key }, clock }: World): Routes {
  return {
    'GET v3/certificates': () => {
      const issued = issuedBefore(clock.wall())
      const { serial, privateKey } = certificate
      const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
      const ciphertext = AesGcm.encrypt(
        issueCertificate(privateKey, serial, 'Tenpay.com sign', issued),
        apiv3Key,
        nonce,
        associated_data,
      )
      return {
        data: [
          {
            serial_no: serial,
            effective_time: rfc3339(issued),
            expire_time: rfc3339(issued + YEARS),
            encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext },
          },
        ],
      }
    },
  }
}
