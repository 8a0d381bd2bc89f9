import { describe, expect, test } from '@jest/globals'
import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
  X509Certificate,
  type KeyObject,
} from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { loadKey, type KeyKind, type KeyLike } from '../../lib/crypto/keys.js'
import { ConfigError } from '../../lib/index.js'
import { expectError, thrownBy } from '../helpers/errors.js'
import { certify, der, describeWithOpenssl, folder, openssl, pairOf, pem, pkcs12 } from '../helpers/keys.js'

const { privateKey, publicKey } = pairOf('merchant')
const file = folder()
const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const escaped = (text: string) => text.replaceAll('\n', '\\n')
const base64 = (bytes: Buffer) => bytes.toString('base64')
const wrapped = (bytes: Buffer) => base64(bytes).replace(/.{64}/g, '$&\n')

/** Every way to write a key once it is PEM and DER. */
const ways = (text: string, bytes: Buffer): [string, KeyLike][] => [
  ['PEM', text],
  ['PEM with CRLF', crlf(text)],
  ['PEM with \\n typed', escaped(text)],
  ['PEM with \\r\\n typed', escaped(text).replaceAll('\\n', '\\r\\n')],
  ['PEM between blanks', `\n  ${text}\n\n`],
  ['PEM after a byte order mark', `\uFEFF${text}`],
  ['PEM after other text', `Bag Attributes\n    friendlyName: key\nKey Attributes: <No Attributes>\n${text}`],
  ['a Buffer of PEM', Buffer.from(text)],
  ['a Uint8Array of PEM with CRLF', new TextEncoder().encode(crlf(text))],
  ['a Buffer of DER', bytes],
  ['a Uint8Array of DER', new Uint8Array(bytes)],
  ['bare base64', base64(bytes)],
  ['bare base64 in lines', wrapped(bytes)],
  ['bare base64 in CRLF lines', crlf(wrapped(bytes))],
]

function inFiles(name: string, text: string, bytes: Buffer): [string, KeyLike][] {
  const [textFile, bytesFile] = [file(`${name} 密.pem`, text), file(`${name}.der`, bytes)]
  return [
    ['a file:// URL', pathToFileURL(textFile)],
    ['a file:// text', `file://${textFile}`],
    ['an escaped file:// text', pathToFileURL(textFile).href],
    ['a DER file', pathToFileURL(bytesFile)],
  ]
}

describe.each(['pkcs1', 'pkcs8'] as const)('a private key as %s', (type) => {
  const [text, bytes] = [pem(privateKey, type), der(privateKey, type)]
  test.each([
    ...ways(text, bytes),
    ...inFiles(type, text, bytes),
    ['its tag', `private.${type}://${base64(bytes)}`],
  ] as [string, KeyLike][])('loads from %s', (_, thing) => {
    expect(loadKey(thing, 'private').equals(privateKey)).toBe(true)
  })
})

describe.each(['pkcs1', 'spki'] as const)('a public key as %s', (type) => {
  const [text, bytes] = [pem(publicKey, type), der(publicKey, type)]
  test.each([
    ...ways(text, bytes),
    ...inFiles(`public-${type}`, text, bytes),
    ['its tag', `public.${type}://${base64(bytes)}`],
  ] as [string, KeyLike][])('loads from %s', (_, thing) => {
    expect(loadKey(thing, 'public').equals(publicKey)).toBe(true)
  })
})

test('a KeyObject passes as it is', () => {
  expect(loadKey(privateKey, 'private')).toBe(privateKey)
  expect(loadKey(publicKey, 'public')).toBe(publicKey)
})

describeWithOpenssl('certificates and bundles', () => {
  const keyFile = file('key.pem', pem(privateKey))
  const certificate = certify(keyFile)
  const bytes = new X509Certificate(certificate).raw
  const bundle = certificate + pem(privateKey)

  test.each([...ways(certificate, bytes), ...inFiles('certificate', certificate, bytes)])(
    'the public key of a certificate loads from %s',
    (_, thing) => {
      expect(loadKey(thing, 'public').equals(publicKey)).toBe(true)
    },
  )
  test.each([
    ['certificate first', bundle],
    ['key first', pem(privateKey) + certificate],
  ])('a bundle gives each its own: %s', (_, text) => {
    expect(loadKey(text, 'private').equals(privateKey)).toBe(true)
    expect(loadKey(text, 'public').equals(publicKey)).toBe(true)
  })
  test('what openssl pkcs12 -nodes prints loads with its preamble', () => {
    const p12 = file('store.p12', pkcs12(keyFile, file('cert.pem', certificate), '-name', 'tenpay'))
    const text = openssl(['pkcs12', '-in', p12, '-nodes', '-passin', 'pass:1900000001']).toString()
    expect(text).toMatch('Bag Attributes')
    expect(loadKey(text, 'private').equals(privateKey)).toBe(true)
    expect(loadKey(text, 'public').equals(publicKey)).toBe(true)
  })
  test('a certificate is no private key', () => {
    for (const thing of [certificate, bytes, base64(bytes)]) {
      expectError(
        () => loadKey(thing, 'private'),
        ConfigError,
        'ERR_KEY_IS_CERTIFICATE',
        'Use apiclient_key.pem, not apiclient_cert.pem',
      )
    }
  })
  test('a TRUSTED CERTIFICATE block is a certificate', () => {
    const trusted = openssl(['x509', '-trustout'], certificate).toString()
    expect(trusted).toMatch('TRUSTED CERTIFICATE')
    expect(loadKey(trusted, 'public').equals(publicKey)).toBe(true)
    expectError(
      () => loadKey(trusted, 'private'),
      ConfigError,
      'ERR_KEY_IS_CERTIFICATE',
      'this is a certificate',
    )
  })
  test('a key in the old encrypted form is told', () => {
    const old = openssl([
      'rsa',
      '-in',
      keyFile,
      '-aes128',
      '-passout',
      'pass:secret',
      '-traditional',
    ]).toString()
    expect(old).toMatch('Proc-Type: 4,ENCRYPTED')
    expectError(() => loadKey(old, 'private'), ConfigError, 'ERR_KEY_ENCRYPTED', 'remove the passphrase')
  })
  test('an elliptic key behind its parameters is told', () => {
    const ec = openssl(['ecparam', '-name', 'prime256v1', '-genkey']).toString()
    expect(ec).toMatch('EC PARAMETERS')
    expectError(() => loadKey(ec, 'private'), ConfigError, 'ERR_KEY_TYPE', 'this is ec')
    expectError(() => loadKey(ec, 'public'), ConfigError, 'ERR_KEY_IS_PRIVATE', 'this is a private key')
  })
  test('a certificate request is no key', () => {
    const request = openssl(['req', '-new', '-key', keyFile, '-subj', '/CN=Test']).toString()
    for (const kind of ['private', 'public'] as const)
      expectError(() => loadKey(request, kind), ConfigError, 'ERR_KEY_INVALID', 'CERTIFICATE REQUEST')
  })
})

describe('a wrong key has its own code', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ed = generateKeyPairSync('ed25519')
  const dsa = generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 })
  const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 })
  const encrypted = privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  })
  const encryptedDer = privateKey.export({
    format: 'der',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  })
  const broken = pem(privateKey).replace(/\n.{64}\n/, '\n')
  const kinds = (pair: { privateKey: KeyObject; publicKey: KeyObject }): [KeyKind, KeyLike][] => [
    ['private', pair.privateKey],
    ['private', pem(pair.privateKey)],
    ['private', der(pair.privateKey)],
    ['public', pair.publicKey],
    ['public', pem(pair.publicKey)],
    ['public', der(pair.publicKey)],
  ]

  test.each([
    ['an elliptic key', 'ec', ec],
    ['Ed25519', 'ed25519', ed],
    ['DSA', 'dsa', dsa],
    ['RSA-PSS', 'rsa-pss', pss],
  ])('%s', (_, name, pair) => {
    for (const [kind, thing] of kinds(pair))
      expectError(
        () => loadKey(thing, kind),
        ConfigError,
        'ERR_KEY_TYPE',
        `an RSA key is needed, this is ${name}`,
      )
  })
  test('RSA of 1024 bits', () => {
    for (const [kind, thing] of kinds(small))
      expectError(
        () => loadKey(thing, kind),
        ConfigError,
        'ERR_KEY_TOO_SMALL',
        'has 1024 bits, at least 2048 are needed',
      )
  })
  test('a public key in place of a private one', () => {
    for (const thing of [
      publicKey,
      pem(publicKey),
      pem(publicKey, 'pkcs1'),
      der(publicKey),
      der(publicKey, 'pkcs1'),
      base64(der(publicKey)),
    ]) {
      expectError(
        () => loadKey(thing, 'private'),
        ConfigError,
        'ERR_KEY_IS_PUBLIC',
        'a private key is needed, this is a public key',
      )
    }
  })
  test('a private key in place of a public one, in bytes too', () => {
    for (const thing of [
      privateKey,
      pem(privateKey),
      pem(privateKey, 'pkcs1'),
      der(privateKey),
      der(privateKey, 'pkcs1'),
      base64(der(privateKey)),
    ]) {
      expectError(
        () => loadKey(thing, 'public'),
        ConfigError,
        'ERR_KEY_IS_PRIVATE',
        'a public key or certificate is needed, this is a private key',
      )
    }
  })
  test('an encrypted private key', () => {
    for (const thing of [encrypted, encryptedDer, encryptedDer.toString('base64')]) {
      expectError(() => loadKey(thing, 'private'), ConfigError, 'ERR_KEY_ENCRYPTED', 'remove the passphrase')
    }
  })
  test.each<[string, unknown, RegExp | string]>([
    ['an empty string', '', 'it is empty'],
    ['blanks', ' \n', 'it is empty'],
    ['an empty Buffer', Buffer.alloc(0), 'it is empty'],
    ['null', null, 'found null'],
    ['undefined', undefined, 'found undefined'],
    ['a number', 42, 'found number'],
    ['a plain object', {}, 'found object'],
    ['garbage', 'hello world', 'found 11 characters that are neither PEM nor base64'],
    ['short base64', 'AAAA', 'found 4 characters'],
    ['a path', '/run/secrets/apiclient_key.pem', 'it looks like a path: write file:///absolute/path'],
    ['a relative path', './key.pem', 'it looks like a path'],
    [
      'base64 of noise',
      randomBytes(300).toString('base64').replace(/^./, 'A'),
      /found \d+ bytes that are no RSA key/,
    ],
    [
      'DER of noise',
      Buffer.concat([Buffer.from([0x30]), randomBytes(300)]),
      'found 301 bytes that are no RSA key',
    ],
    ['a PEM with a lost line', broken, 'Was a line lost or changed?'],
    ['a PEM cut in the middle', pem(privateKey).slice(0, 900), 'neither PEM nor base64'],
    [
      'a PEM whose ends differ',
      pem(privateKey).replace('END PRIVATE', 'END PUBLIC'),
      'neither PEM nor base64',
    ],
    ['a secret KeyObject', createSecretKey(randomBytes(32)), 'found a secret key'],
    ['a key behind file://', `file://${pem(privateKey)}`, 'a key behind file://'],
  ])('%s is no key at all', (_, thing, message) => {
    expectError(() => loadKey(thing as KeyLike, 'private'), ConfigError, 'ERR_KEY_INVALID', message)
  })
  test.each<[string, string | URL, string]>([
    [
      'is absent',
      'file:///nowhere/apiclient_key.pem',
      'file:///nowhere/apiclient_key.pem cannot be read: ENOENT',
    ],
    ['is a folder', 'file:///', 'EISDIR'],
    ['is on another machine', 'file://host/key.pem', 'a file URL is absolute: write file:///'],
    ['is relative', 'file://./certs/key.pem', `write ${pathToFileURL(resolve('certs/key.pem')).href} (`],
    [
      'is relative to a folder above',
      'file://../key.pem',
      `write ${pathToFileURL(resolve('../key.pem')).href} (`,
    ],
    [
      'is in the home directory',
      'file://~/key.pem',
      `write ${pathToFileURL(join(homedir(), 'key.pem')).href} (`,
    ],
    ['has no folder', 'file://key.pem', `write ${pathToFileURL(resolve('key.pem')).href} (`],
    ['has a blank for a host', 'file://a b', `write ${pathToFileURL(resolve('a b')).href} (`],
    ['is an address', new URL('https://example.com/key.pem'), 'ERR_INVALID_URL_SCHEME'],
  ])('a file that %s', (_, thing, message) => {
    expectError(() => loadKey(thing, 'private'), ConfigError, 'ERR_KEY_FILE', message)
  })
  test('no error shows what was given', () => {
    const things: unknown[] = [
      broken,
      pem(privateKey).slice(0, 900),
      encrypted,
      pem(privateKey).replace('END PRIVATE', 'END PUBLIC'),
      der(privateKey).subarray(0, 900),
      `file://${pem(privateKey)}`,
      `file:///${pem(privateKey)}`,
    ]
    const material = pem(privateKey)
      .split('\n')
      .slice(1, -2)
      .concat(String(encrypted).split('\n').slice(1, -2))
    for (const thing of things) {
      const error = thrownBy(() => loadKey(thing as KeyLike, 'private')) as ConfigError
      expect(error).toBeInstanceOf(ConfigError)
      const shown = [
        String(error),
        error.stack,
        JSON.stringify(error),
        inspect(error, { depth: Infinity, showHidden: true }),
      ].join('\n')
      for (const line of material) expect(shown).not.toContain(line)
    }
  })
})

test('what loads signs: the pair of both halves belongs together', () => {
  const [mine, theirs] = [createPrivateKey(pem(privateKey)), createPublicKey(pem(privateKey))]
  expect(loadKey(mine, 'private').equals(privateKey)).toBe(true)
  expect(loadKey(theirs, 'public').equals(publicKey)).toBe(true)
})
