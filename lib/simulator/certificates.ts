/** The platform's certificates, encrypted with the APIv3 key. */
import { AesGcm, Formatter } from '../index.js'
import { issueCertificate } from './certificate.js'
import { json, rfc3339, type Answer } from './exchange.js'
import type { Identities } from './identity.js'

const YEARS = 5 * 365 * 86_400_000

export class Certificates {
  constructor(private readonly identities: Identities, private readonly now: () => number) {}

  list = (): Answer => {
    const { certificate: { serial, privateKey }, apiv3Key } = this.identities
    const [nonce, associated_data] = [Formatter.nonce(12), 'certificate']
    const ciphertext = AesGcm.encrypt(issueCertificate(privateKey, serial, 'Tenpay.com sign', this.now()), apiv3Key, nonce, associated_data)
    return json({ data: [{
      serial_no: serial, effective_time: rfc3339(this.now()), expire_time: rfc3339(this.now() + YEARS),
      encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext },
    }] })
  }
}
