import { X509Certificate } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { issueCertificate } from '../../../lib/simulator/keys/certificate.js'
import { platform } from '../../helpers/platform.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7211111111'

test("the simulator's certificates are X.509 as others read it", () => {
  const certificate = new X509Certificate(
    issueCertificate(platform.privateKey, SERIAL, 'Tenpay.com sign', Date.now()),
  )
  expect(certificate.serialNumber).toBe(SERIAL)
  expect(certificate.subject).toBe('CN=Tenpay.com sign')
  expect(certificate.verify(platform.publicKey)).toBe(true)
})
