import { describe, expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { ConfigError, PemUtil } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { certify, describeWithOpenssl, folder, openssl, pairOf, pem } from '../helpers/keys.js'

const { privateKey, publicKey } = pairOf('merchant')
const file = folder()
const keyFile = file('apiclient_key.pem', pem(privateKey))

describe('private keys', () => {
  test('load from a plain path, a file:// path and a string', () => {
    expect(PemUtil.loadPrivateKey(keyFile).equals(privateKey)).toBe(true)
    expect(PemUtil.loadPrivateKey(`file://${keyFile}`).equals(privateKey)).toBe(true)
    expect(PemUtil.loadPrivateKeyFromString(pem(privateKey)).equals(privateKey)).toBe(true)
  })
  test('load from a path with blanks and percent signs', () => {
    expect(PemUtil.loadPrivateKey(file('my key 100%.pem', pem(privateKey))).equals(privateKey)).toBe(true)
    expect(PemUtil.loadPrivateKey(file('a#b?c.pem', pem(privateKey))).equals(privateKey)).toBe(true)
  })
  test('a missing file and a public key are told apart', () => {
    expectError(() => PemUtil.loadPrivateKey('/nowhere/key.pem'), ConfigError, 'ERR_KEY_FILE', 'ENOENT')
    expectError(
      () => PemUtil.loadPrivateKeyFromString(pem(publicKey)),
      ConfigError,
      'ERR_KEY_IS_PUBLIC',
      'this is a public key',
    )
  })
})

describeWithOpenssl('certificates', () => {
  const serial = '3775B6A45ACD588826D15E583A95F5DD01020304'
  const text = certify(keyFile, serial)
  const path = file('apiclient_cert.pem', text)

  test('load from a plain path, a file:// path and a string', () => {
    for (const certificate of [
      PemUtil.loadCertificate(path),
      PemUtil.loadCertificate(`file://${path}`),
      PemUtil.loadCertificateFromString(text),
    ]) {
      expect(certificate.publicKey.equals(publicKey)).toBe(true)
    }
  })
  test('the serial number is what openssl x509 -serial prints', () => {
    expect(openssl(['x509', '-noout', '-serial'], text).toString().trim()).toBe(`serial=${serial}`)
    for (const thing of [
      `file://${path}`,
      pathToFileURL(path),
      text,
      Buffer.from(text),
      new X509Certificate(text),
      new X509Certificate(text).raw,
    ]) {
      expect(PemUtil.parseCertificateSerialNo(thing)).toBe(serial)
    }
  })
  test('a serial number that starts with a zero byte keeps no zero', () => {
    expect(PemUtil.parseCertificateSerialNo(certify(keyFile, '00ABCDEF01'))).toBe('ABCDEF01')
  })
  test('a bundle gives its first certificate, whatever stands before', () => {
    expect(PemUtil.parseCertificateSerialNo(`Bag Attributes\n${text}${pem(privateKey)}`)).toBe(serial)
    expect(PemUtil.parseCertificateSerialNo(pem(privateKey) + text)).toBe(serial)
  })
  test('a key is no certificate', () => {
    expectError(
      () => PemUtil.loadCertificateFromString(pem(publicKey)),
      ConfigError,
      'ERR_KEY_INVALID',
      'expected a certificate as PEM, DER or file:// URL',
    )
    expectError(() => PemUtil.loadCertificate('/nowhere/cert.pem'), ConfigError, 'ERR_KEY_FILE', 'ENOENT')
  })
})
