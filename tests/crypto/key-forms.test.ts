/**
 * Keys as people really have them: copied, escaped, wrapped, mixed up. Whatever can be
 * read is read, the rest is named.
 */
import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readCertificate } from '../../lib/crypto/certificates.js'
import { loadKey, type KeyLike } from '../../lib/crypto/keys.js'
import { ConfigError, KeyRing, Rsa, Wechatpay, type Config } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { certify, der, describeWithOpenssl, folder, pairOf, pem, pkcs12 } from '../helpers/keys.js'

const { privateKey, publicKey } = pairOf('merchant')
const platform = pairOf('platform')
const SERIAL = '3775B6A45ACD588826D15E583A95F5DD01020304'
const certificate = issueCertificate(privateKey, SERIAL, 'x', Date.now())
const file = folder()

/** What becomes of PEM on its way through consoles, .env files, JSON, YAML, Kubernetes and mail. */
const DAMAGES: [string, (text: string) => string | Uint8Array][] = [
  ['each line indented', (text) => text.replaceAll('\n', '\n    ')],
  ['tabs before each line', (text) => text.replaceAll('\n', '\n\t')],
  ['blanks at each line end', (text) => text.replaceAll('\n', '  \n')],
  ['blank lines between', (text) => text.replaceAll('\n', '\n\n')],
  ['CR alone at line ends', (text) => text.replaceAll('\n', '\r')],
  ['line feeds that became blanks', (text) => text.replaceAll('\n', ' ')],
  ['one line', (text) => text.replaceAll(/(?<![-])\n(?!-)/g, '').replaceAll('\n', '')],
  ['\\n as two characters', (text) => text.replaceAll('\n', '\\n')],
  ['\\n escaped twice', (text) => text.replaceAll('\n', '\\\\n')],
  ['\\n escaped four times', (text) => text.replaceAll('\n', '\\\\\\\\n')],
  ['\\r\\n escaped', (text) => text.replaceAll('\n', '\\r\\n')],
  ['slashes escaped, as PHP writes JSON', (text) => text.replaceAll('\n', '\\n').replaceAll('/', '\\/')],
  ['in quotes', (text) => JSON.stringify(text)],
  ['no-break spaces', (text) => text.replaceAll('\n', '\u00A0\n\u00A0')],
  ['characters of no width', (text) => text.replaceAll('\n', '\u200B\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['UTF-16 as Windows writes it', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['base64 of the whole PEM', (text) => Buffer.from(text).toString('base64')],
  [
    'base64 of the whole PEM in lines',
    (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n'),
  ],
  ['base64 of the whole PEM, as bytes', (text) => Buffer.from(Buffer.from(text).toString('base64'))],
  ['bytes of an indented PEM', (text) => Buffer.from(text.replaceAll('\n', '\n  '))],
]

describe.each([
  ['a private key in PKCS#8', pem(privateKey, 'pkcs8'), 'private'],
  ['a private key in PKCS#1', pem(privateKey, 'pkcs1'), 'private'],
  ['a public key', pem(publicKey, 'spki'), 'public'],
  ['a public key in PKCS#1', pem(publicKey, 'pkcs1'), 'public'],
  ['a certificate', certificate, 'public'],
] as const)('%s loads with', (_, text, kind) => {
  test.each(DAMAGES)('%s', (_name, damage) => {
    expect(loadKey(damage(text), kind).equals(kind === 'private' ? privateKey : publicKey)).toBe(true)
    expect(loadKey(`file://${file('key.txt', damage(text))}`, kind).type).toBe(kind)
  })
})

test.each(DAMAGES)('a certificate is read with %s', (_, damage) => {
  expect(readCertificate(damage(certificate)).serialNumber).toBe(SERIAL)
})

test('base64 with quotes around it, and base64url, are base64', () => {
  const base64 = der(privateKey).toString('base64')
  expect(loadKey(`"${base64}"`, 'private').equals(privateKey)).toBe(true)
  expect(loadKey(der(privateKey).toString('base64url'), 'private').equals(privateKey)).toBe(true)
})

describe('a key with its passphrase', () => {
  const encrypted = (format: 'pem' | 'der'): string | Buffer =>
    privateKey.export({ format: format as 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: '密码' })
  const old = privateKey.export({ format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: '密码' })

  test.each<[string, string | Buffer]>([
    ['PKCS#8', encrypted('pem')],
    ['PKCS#8 in one line', String(encrypted('pem')).replaceAll('\n', ' ')],
    ['PKCS#8 DER', encrypted('der')],
    ['the old form', old],
    ['the old form, indented', String(old).replaceAll('\n', '\n  ')],
    ['the old form with \\n escaped', String(old).replaceAll('\n', '\\n')],
  ])('loads from [key, passphrase]: %s', (_, text) => {
    expect(loadKey([text, '密码'], 'private').equals(privateKey)).toBe(true)
    expectError(
      () => loadKey([text, 'wrong'], 'private'),
      ConfigError,
      'ERR_KEY_ENCRYPTED',
      'the passphrase does not open it',
    )
    expectError(() => loadKey(text, 'private'), ConfigError, 'ERR_KEY_ENCRYPTED', 'give [key, passphrase]')
  })
  test('that needs none loads all the same, and a list of anything else is named', () => {
    expect(loadKey([pem(privateKey), 'x'], 'private').equals(privateKey)).toBe(true)
    for (const list of [[], [pem(privateKey)], [pem(privateKey), 1], ['a', 'b', 'c']])
      expectError(
        () => loadKey(list as unknown as KeyLike, 'private'),
        ConfigError,
        'ERR_KEY_INVALID',
        list.length === 2 || list.length === 1 || list.length === 0 ? 'must be [key, passphrase]' : 'list',
      )
  })
  test('signs for a client', () => {
    const instance = new Wechatpay({
      mchid: '1900000001',
      serial: SERIAL,
      privateKey: [String(encrypted('pem')), '密码'],
      certs: { PUB_KEY_ID_0114232134912410000000000000: platform.publicKey },
    })
    expect(instance.encrypt('x')).toHaveLength(344)
    expect(Rsa.verify('m', Rsa.sign('m', [old as string, '密码']), publicKey)).toBe(true)
  })
})

describe('a label over another body is named', () => {
  const relabel = (text: string, label: string) => text.replaceAll(/(BEGIN|END) [A-Z ]+/g, `$1 ${label}`)

  test.each<[string, string, string, 'private' | 'public', string, string]>([
    [
      'PRIVATE KEY',
      'PKCS#1',
      pem(privateKey, 'pkcs1'),
      'private',
      'ERR_KEY_INVALID',
      'Write BEGIN RSA PRIVATE KEY',
    ],
    [
      'PUBLIC KEY',
      'PKCS#1',
      pem(publicKey, 'pkcs1'),
      'public',
      'ERR_KEY_INVALID',
      'Write BEGIN RSA PUBLIC KEY',
    ],
    ['RSA PUBLIC KEY', 'SPKI', pem(publicKey, 'spki'), 'public', 'ERR_KEY_INVALID', 'Write BEGIN PUBLIC KEY'],
    ['CERTIFICATE', 'SPKI', pem(publicKey, 'spki'), 'public', 'ERR_KEY_INVALID', 'Write BEGIN PUBLIC KEY'],
    ['PUBLIC KEY', 'X.509', certificate, 'public', 'ERR_KEY_INVALID', 'Write BEGIN CERTIFICATE'],
    [
      'PRIVATE KEY',
      'a certificate',
      certificate,
      'private',
      'ERR_KEY_IS_CERTIFICATE',
      'Use apiclient_key.pem',
    ],
    [
      'RSA PRIVATE KEY',
      'a public key',
      pem(publicKey),
      'private',
      'ERR_KEY_IS_PUBLIC',
      'a private key is needed',
    ],
    [
      'PUBLIC KEY',
      'a private key',
      pem(privateKey),
      'public',
      'ERR_KEY_IS_PRIVATE',
      'a public key or certificate is needed',
    ],
    ['CERTIFICATE', 'a private key', pem(privateKey), 'public', 'ERR_KEY_IS_PRIVATE', 'is needed'],
  ])('%s over %s', (label, found, text, kind, code, message) => {
    const error = expectError(() => loadKey(relabel(text, label), kind), ConfigError, code, message)
    expect(error.message).toContain(`${found} under the label ${label}`)
  })
  test('but PKCS#8 under the label of PKCS#1 is read, as OpenSSL reads it', () => {
    expect(loadKey(relabel(pem(privateKey, 'pkcs8'), 'RSA PRIVATE KEY'), 'private').equals(privateKey)).toBe(
      true,
    )
  })
  test('a key under CERTIFICATE is no certificate', () => {
    expectError(
      () => readCertificate(relabel(pem(privateKey), 'CERTIFICATE')),
      ConfigError,
      'ERR_KEY_IS_PRIVATE',
      'a certificate is needed, this is a private key under the label CERTIFICATE',
    )
  })
})

test('an unfinished PEM says what is missing', () => {
  expectError(
    () => loadKey(pem(privateKey).replace(/-----END[^]*/, ''), 'private'),
    ConfigError,
    'ERR_KEY_INVALID',
    'Is the END line missing',
  )
})

test.each(['C:\\keys\\apiclient_key.pem', 'C:/keys/new.key', '~/apiclient_key.pem', 'apiclient_cert.p12'])(
  'the path %s is told how to be written',
  (path) => {
    expectError(() => loadKey(path, 'private'), ConfigError, 'ERR_KEY_INVALID', 'write file:///absolute/path')
  },
)

describe('certificates in certs', () => {
  const valid = { mchid: '1900000001', serial: 'AABBCCDD', privateKey: pem(privateKey) }
  const other = issueCertificate(
    platform.privateKey,
    '5157F09EFDC096DE15EBE81A47057A7211111111',
    'x',
    Date.now(),
  )
  const spoilt = (certs: unknown) => () => new Wechatpay({ ...valid, certs } as Config)

  test('may be a list: each holds its serial number and its end', () => {
    for (const one of [other, Buffer.from(other), new X509Certificate(other), other.replaceAll('\n', '\\n')])
      expect(spoilt([one])).not.toThrow()
    const ring = new KeyRing({
      keys: { '51:57:F0:9E:FD:C0:96:DE:15:EB:E8:1A:47:05:7A:72:11:11:11:11': other },
    })
    const { pem: text, expires } = ring.certificate('5157F09EFDC096DE15EBE81A47057A7211111111')!
    expect([new X509Certificate(text).serialNumber, expires! > Date.now()]).toEqual([
      '5157F09EFDC096DE15EBE81A47057A7211111111',
      true,
    ])
  })
  test.each<[string, unknown, string, string]>([
    ['a public key', [pem(platform.publicKey)], 'ERR_CERTS_EMPTY', 'certs[0] is not a certificate'],
    [
      'a private key',
      [other, pem(platform.privateKey)],
      'ERR_CERTS_PRIVATE',
      'certs[1]: a certificate is needed',
    ],
    ['a file that is not there', ['file:///nowhere/a.pem'], 'ERR_KEY_FILE', 'certs[0]: the key file'],
    ['nothing', [], 'ERR_CERTS_EMPTY', 'certs must hold a platform key'],
  ])('but not %s', (_, certs, code, message) => {
    expectError(spoilt(certs), ConfigError, code, message)
  })
  test('under a name that is not theirs is refused', () => {
    for (const name of ['PUB_KEY_ID_0114232134912410000000000000', 'DEADBEEF'])
      expectError(
        spoilt({ [name]: other }),
        ConfigError,
        'ERR_CERTS_SERIAL',
        'this is the certificate 5157F09EFDC096DE15EBE81A47057A7211111111, not',
      )
  })
  test("the merchant's own certificate in a list is found", () => {
    const own = issueCertificate(privateKey, 'AABBCCDD', 'x', Date.now())
    expectError(spoilt([own]), ConfigError, 'ERR_CERTS_MERCHANT_SERIAL', 'cannot verify')
  })
})

describeWithOpenssl('a .p12 and a TLS certificate', () => {
  const keyFile = file('apiclient_key.pem', pem(privateKey))
  const cert = certify(keyFile, SERIAL)
  const p12 = pkcs12(keyFile, file('cert.pem', cert))
  const valid = {
    mchid: '1900000001',
    serial: SERIAL,
    privateKey: pem(privateKey),
    certs: { PUB_KEY_ID_0114232134912410000000000000: pem(platform.publicKey) },
  }
  const spoilt = (merchant: unknown) => () => new Wechatpay({ ...valid, merchant } as Config)
  const encrypted = privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'p',
  })

  test('where a key belongs is told with the line that takes the key out', () => {
    const path = file('apiclient_cert.p12', p12)
    for (const thing of [p12, p12.toString('base64'), `file://${path}`])
      for (const kind of ['private', 'public'] as const)
        expectError(
          () => loadKey(thing, kind),
          ConfigError,
          'ERR_KEY_IS_P12',
          'openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem',
        )
    expectError(() => readCertificate(p12), ConfigError, 'ERR_KEY_IS_P12', 'a certificate is needed')
  })

  test.each<[string, object]>([
    ['a pair of PEM texts', { cert, key: pem(privateKey) }],
    ['indented PEM', { cert: cert.replaceAll('\n', '\n  '), key: pem(privateKey).replaceAll('\n', ' ') }],
    [
      'base64 of PEM',
      { cert: Buffer.from(cert).toString('base64'), key: Buffer.from(pem(privateKey)).toString('base64') },
    ],
    ['DER', { cert: new X509Certificate(cert).raw, key: der(privateKey) }],
    ['a KeyObject', { cert, key: privateKey }],
    ['an encrypted key with its passphrase beside it', { cert, key: encrypted, passphrase: 'p' }],
    ['an encrypted key as [key, passphrase]', { cert, key: [encrypted, 'p'] }],
    ['a certificate with those of its issuers', { cert: cert + certificate, key: pem(privateKey) }],
    ['a .p12', { pfx: p12, passphrase: '1900000001' }],
    ['a .p12 in base64', { pfx: p12.toString('base64'), passphrase: '1900000001' }],
  ])('merchant takes %s', (_, merchant) => {
    expect(spoilt(merchant)).not.toThrow()
  })

  test.each<[string, object, string, string]>([
    [
      'the key as cert',
      { cert: pem(privateKey), key: pem(privateKey) },
      'ERR_KEY_IS_PRIVATE',
      'merchant.cert: a certificate is needed',
    ],
    [
      'the certificate as key',
      { cert, key: cert },
      'ERR_KEY_IS_CERTIFICATE',
      'merchant.key: a private key is needed',
    ],
    ['a public key as key', { cert, key: pem(publicKey) }, 'ERR_KEY_IS_PUBLIC', 'merchant.key:'],
    [
      'a public key as cert',
      { cert: pem(publicKey), key: pem(privateKey) },
      'ERR_KEY_INVALID',
      'merchant.cert: expected a certificate',
    ],
    [
      'a path as cert',
      { cert: '/run/secrets/apiclient_cert.pem', key: pem(privateKey) },
      'ERR_KEY_INVALID',
      'merchant.cert: expected a key as PEM',
    ],
    ['a path as pfx', { pfx: './apiclient_cert.p12' }, 'ERR_CONFIG_MERCHANT', 'bytes, base64 or file:// URL'],
    [
      'a file that is not there',
      { cert: 'file:///nowhere/c.pem', key: pem(privateKey) },
      'ERR_KEY_FILE',
      'merchant.cert: the key file',
    ],
    [
      'an encrypted key',
      { cert, key: encrypted },
      'ERR_KEY_ENCRYPTED',
      'merchant.key: the private key is encrypted',
    ],
    [
      'a wrong passphrase of the key',
      { cert, key: encrypted, passphrase: 'q' },
      'ERR_KEY_ENCRYPTED',
      'merchant.key:',
    ],
    ['a .p12 as key', { cert, key: p12 }, 'ERR_KEY_IS_P12', 'merchant.key:'],
    ['a .p12 as cert', { cert: p12, key: pem(privateKey) }, 'ERR_KEY_IS_P12', 'merchant.cert:'],
    [
      'a certificate as pfx',
      { pfx: cert },
      'ERR_CONFIG_MERCHANT',
      'this is a certificate. PEM goes into merchant: { cert, key }',
    ],
    ['both', { pfx: p12, cert, key: pem(privateKey) }, 'ERR_CONFIG_MERCHANT', 'not both'],
    [
      'a .p12 without its passphrase',
      { pfx: p12 },
      'ERR_CONFIG_MERCHANT',
      'The passphrase of a .p12 is the mchid',
    ],
    [
      'a cut .p12',
      { pfx: p12.subarray(0, 900), passphrase: '1900000001' },
      'ERR_CONFIG_MERCHANT',
      'merchant does not load',
    ],
  ])('merchant names %s, and speaks of RC2 for none', (_, merchant, code, message) => {
    const error = expectError(spoilt(merchant), ConfigError, code, message)
    expect(error.message).not.toContain('RC2')
  })

  test('an OpenSSH key is told how to become PEM', () => {
    const openssh =
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz\n-----END OPENSSH PRIVATE KEY-----\n'
    expectError(() => loadKey(openssh, 'private'), ConfigError, 'ERR_KEY_INVALID', 'ssh-keygen -p -m PKCS8')
  })
})

test('no error of these shows a line of a key', () => {
  const text = pem(privateKey)
  for (const thing of [
    text.replace('A', '*'),
    text.slice(0, 500),
    [text, 1],
    text.replaceAll('PRIVATE', 'PUBLIC'),
  ]) {
    const error = thrownBy(() => loadKey(thing as KeyLike, 'public')) as Error
    for (const line of text.split('\n').slice(1, -2))
      expect(`${error.message}${error.stack}`).not.toContain(line)
  }
})
