/** Whatever a key comes as, a checked RSA `KeyObject` leaves. Knows no configuration; never shows what it was given. */
import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfigError } from '../errors.js'

/** PEM (PKCS#1, PKCS#8, SPKI, X.509), with real or escaped line feeds; bare base64 or a Buffer of DER; a `file://` URL; a `KeyObject`. */
export type KeyLike = string | Uint8Array | URL | KeyObject
export type KeyKind = 'private' | 'public'

const MINIMUM_BITS = 2048
/** The start of an encrypted PKCS#8 names PKCS#5 or PKCS#12 encryption. @see https://www.rfc-editor.org/rfc/rfc8018#appendix-A */
const ENCRYPTION = ['2a864886f70d0105', '2a864886f70d010c01'].map((oid) => Buffer.from(oid, 'hex'))
/** wechatpay-php's way to say what a bare base64 text holds: `private.pkcs1://MIIE…`. */
const TAGGED = /^(private|public)\.(pkcs8|pkcs1|spki):\/\//

/** @throws ConfigError `ERR_KEY_*`: which of the usual mix-ups it is. */
export function loadKey(thing: KeyLike, kind: KeyKind): KeyObject {
  const key =
    thing instanceof KeyObject ? ofKind(thing, kind) : wiped(read(thing), (source) => parse(source, kind))
  if (key.asymmetricKeyType !== 'rsa') {
    throw new ConfigError(
      'ERR_KEY_TYPE',
      `an RSA key is needed, this is ${key.asymmetricKeyType ?? 'a secret key'}`,
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MINIMUM_BITS)
    throw new ConfigError(
      'ERR_KEY_TOO_SMALL',
      `the RSA key has ${bits} bits, at least ${MINIMUM_BITS} are needed`,
    )
  return key
}

/** Uses bytes that are ours and leaves nothing in them; a text cannot be wiped. */
export function wiped<S extends string | Buffer, T>(source: S, use: (source: S) => T): T {
  try {
    return use(source)
  } finally {
    if (typeof source !== 'string') source.fill(0)
  }
}

/** The bytes or the text of what was given, files read, `\n` typed as two characters made one. */
export function read(thing: string | Uint8Array | URL): string | Buffer {
  if (thing instanceof URL || (typeof thing === 'string' && thing.startsWith('file://')))
    return readKeyFile(thing)
  if (typeof thing === 'string') return thing.trim().replaceAll('\\n', '\n').replaceAll('\\r', '')
  if (!(thing instanceof Uint8Array)) throw invalid(`found ${thing === null ? 'null' : typeof thing}`)
  return thing[0] === 0x30 ? Buffer.from(thing) : new TextDecoder().decode(thing).trim()
}

function readKeyFile(file: URL | string): string | Buffer {
  if (String(file).includes('-----BEGIN')) throw invalid('a key behind file://')
  try {
    return wiped(readFileSync(new URL(file)), read)
  } catch (cause) {
    throw new ConfigError(
      'ERR_KEY_FILE',
      `the key file ${String(file)} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`,
      { cause },
    )
  }
}

function parse(source: string | Buffer, kind: KeyKind): KeyObject {
  if (source.length === 0) throw invalid('it is empty')
  if (typeof source !== 'string') return fromDer(source, kind)
  const blocks = [...source.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----[^]*?-----END \1-----/g)]
  if (blocks.length > 0)
    return fromPem(
      blocks.map(([pem, label]) => ({ pem, label: label! })),
      kind,
    )
  const text = source.replace(TAGGED, '').replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]{64,}={0,2}$/.test(text)) {
    throw invalid(
      /^[./~]|\.(pem|key|crt|p12)$/.test(source)
        ? 'it looks like a path: write file:///absolute/path'
        : `found ${source.length} characters that are neither PEM nor base64`,
    )
  }
  return wiped(Buffer.from(text, 'base64'), (bytes) => fromDer(bytes, kind))
}

interface PemBlock {
  readonly pem: string
  readonly label: string
}

function fromPem(blocks: PemBlock[], kind: KeyKind): KeyObject {
  const fits = blocks.find(({ label }) =>
    kind === 'private' ? label.endsWith('PRIVATE KEY') : /(?:PUBLIC KEY|CERTIFICATE)$/.test(label),
  )
  if (!fits) throw mixedUp((blocks.find(({ label }) => label.endsWith('KEY')) ?? blocks[0]!).label)
  const { pem, label } = fits
  if (label.endsWith('CERTIFICATE')) return attempt(() => new X509Certificate(pem).publicKey)
  if (kind === 'public') return attempt(() => createPublicKey(pem))
  if (label.startsWith('ENCRYPTED') || pem.includes(',ENCRYPTED')) throw encrypted()
  return attempt(() => createPrivateKey(pem))
}

/** DER does not name itself: the wanted kinds are tried first, the others tell which mix-up it is. */
function fromDer(der: Buffer, kind: KeyKind): KeyObject {
  const privates = [
    () => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
    () => createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }),
  ]
  const publics = [
    () => createPublicKey({ key: der, format: 'der', type: 'spki' }),
    () => createPublicKey({ key: der, format: 'der', type: 'pkcs1' }),
  ]
  const certificate = () => new X509Certificate(der).publicKey
  // createPublicKey would quietly take the public half of a private key.
  if (kind === 'public' && firstOf(privates)) throw mixedUp('PRIVATE KEY')
  const wanted = firstOf(kind === 'private' ? privates : [...publics, certificate])
  if (wanted) return wanted
  if (ENCRYPTION.some((oid) => der.subarray(0, 48).includes(oid))) throw encrypted()
  if (kind === 'private' && firstOf(publics)) throw mixedUp('PUBLIC KEY')
  if (kind === 'private' && firstOf([certificate])) throw mixedUp('CERTIFICATE')
  throw invalid(`found ${der.length} bytes that are no RSA key`)
}

function firstOf(ways: (() => KeyObject)[]): KeyObject | undefined {
  for (const way of ways) {
    try {
      return way()
    } catch {
      /* the next way may fit */
    }
  }
  return undefined
}

function ofKind(key: KeyObject, kind: KeyKind): KeyObject {
  if (key.type !== kind)
    throw key.type === 'secret' ? invalid('found a secret key') : mixedUp(`${key.type.toUpperCase()} KEY`)
  return key
}

function attempt(load: () => KeyObject): KeyObject {
  try {
    return load()
  } catch (cause) {
    throw new ConfigError('ERR_KEY_INVALID', 'the PEM text does not parse. Was a line lost or changed?', {
      cause,
    })
  }
}

function mixedUp(label: string): ConfigError {
  if (label.endsWith('CERTIFICATE'))
    return new ConfigError(
      'ERR_KEY_IS_CERTIFICATE',
      'a private key is needed, this is a certificate. Use apiclient_key.pem, not apiclient_cert.pem',
    )
  if (label.endsWith('PRIVATE KEY'))
    return new ConfigError(
      'ERR_KEY_IS_PRIVATE',
      'a public key or certificate is needed, this is a private key',
    )
  if (label.endsWith('PUBLIC KEY'))
    return new ConfigError('ERR_KEY_IS_PUBLIC', 'a private key is needed, this is a public key')
  return invalid(`found a PEM block named ${label}`)
}

function encrypted(): ConfigError {
  return new ConfigError(
    'ERR_KEY_ENCRYPTED',
    'the private key is encrypted: remove the passphrase, or give createPrivateKey({ key, passphrase }) of node:crypto',
  )
}

function invalid(found: string): ConfigError {
  return new ConfigError(
    'ERR_KEY_INVALID',
    `expected a key as PEM, DER, bare base64, file:// URL or KeyObject: ${found}`,
  )
}
