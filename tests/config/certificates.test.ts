import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readConfig } from '../../lib/config/settings.js'
import { ConfigError, Wechatpay, type Config } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { certify, describeWithOpenssl, folder, pairOf, pem, pkcs12 } from '../helpers/keys.js'

const merchant = pairOf('merchant')
const platform = pairOf('platform')
const file = folder()
const secret = randomBytes(16).toString('hex')
const valid: Config = {
  mchid: '1900000001',
  serial: '3775B6A45ACD588826D15E583A95F5DD01020304',
  privateKey: pem(merchant.privateKey),
  certs: { PUB_KEY_ID_0114232134912410000000000000: pem(platform.publicKey) },
}
const spoilt = (spoil: object) => () => new Wechatpay({ ...valid, ...spoil })

describeWithOpenssl('certificates in a configuration', () => {
  const keyFile = file('apiclient_key.pem', pem(merchant.privateKey))
  const cert = certify(keyFile)
  const platformCert = certify(
    file('platform_key.pem', pem(platform.privateKey)),
    '5157F09EFDC096DE15EBE81A47057A7201020304',
  )

  test('a platform certificate is a platform key', () => {
    expect(() =>
      readConfig({ ...valid, certs: { '5157F09EFDC096DE15EBE81A47057A7201020304': platformCert } }),
    ).not.toThrow()
  })
  test("the merchant's certificate for its key is told", () => {
    expectError(
      spoilt({ privateKey: cert }),
      ConfigError,
      'ERR_KEY_IS_CERTIFICATE',
      'privateKey: a private key is needed, this is a certificate. Use apiclient_key.pem',
    )
  })
  test('merchant takes a PEM pair as text, bytes or files', () => {
    const certFile = file('apiclient_cert.pem', cert)
    for (const [one, two] of [
      [cert, pem(merchant.privateKey)],
      [Buffer.from(cert), merchant.privateKey],
      [`file://${certFile}`, `file://${keyFile}`],
    ] as const) {
      expect(readConfig({ ...valid, secret, merchant: { cert: one, key: two } }).tls).toBeDefined()
    }
  })
  test('merchant takes a PKCS#12 with the mchid for a passphrase, and tells a wrong one', () => {
    const p12 = file('apiclient_cert.p12', pkcs12(keyFile, file('c.pem', cert)))
    expect(
      readConfig({ ...valid, merchant: { pfx: `file://${p12}`, passphrase: '1900000001' } }).tls,
    ).toBeDefined()
    expectError(
      spoilt({ merchant: { pfx: `file://${p12}`, passphrase: 'wrong' } }),
      ConfigError,
      'ERR_CONFIG_MERCHANT',
      'The passphrase of a .p12 is the mchid',
    )
    expectError(
      spoilt({ merchant: { pfx: `file://${keyFile}` } }),
      ConfigError,
      'ERR_CONFIG_MERCHANT',
      'merchant does not load',
    )
    expectError(spoilt({ merchant: { pfx: 'file:///nowhere.p12' } }), ConfigError, 'ERR_KEY_FILE', 'ENOENT')
  })
  test('a PKCS#12 with RC2 is told with the line that converts it', () => {
    const legacy = pkcs12(keyFile, file('d.pem', cert), '-legacy')
    expectError(
      spoilt({ merchant: { pfx: legacy, passphrase: '1900000001' } }),
      ConfigError,
      'ERR_KEY_P12_LEGACY',
      'openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem',
    )
  })
  test('a certificate and a key that do not belong together are told', () => {
    expectError(
      spoilt({ merchant: { cert: platformCert, key: pem(merchant.privateKey) } }),
      ConfigError,
      'ERR_CONFIG_MERCHANT',
      'Do cert and key belong together?',
    )
  })
})
