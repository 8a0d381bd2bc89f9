/** Keys, serial numbers and certificates of a configuration, checked one by one. Knows no URL. */
import { createSecretKey, KeyObject } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { loadKey, read, wiped, type KeyLike } from './crypto/keys.js'
import { Rsa, signInPool } from './crypto/rsa.js'
import { ConfigError, type ConfigCode } from './errors.js'
import { KeyRing } from './keys/key-ring.js'
import { shown, withoutCode } from './messages.js'
import type { Signer } from './protocols/v3.js'
import type { TlsIdentity } from './wire/agents.js'

const KEY_BYTES = 32

/** Platform keys by serial number or public key id: public keys, or certificates. */
export type Certs = Readonly<Record<string, KeyLike>> | ReadonlyMap<string, KeyLike> | KeyRing

/** A TLS client certificate: PEM pair, or PKCS#12 with its passphrase. */
export interface MerchantTls {
  readonly cert?: string | Uint8Array | URL
  readonly key?: KeyLike
  readonly pfx?: Uint8Array | URL | string
  readonly passphrase?: string
}

export interface RsaIdentity {
  readonly id: string
  readonly signer: Signer
  /** Is the signer the caller's own? */
  readonly elsewhere: boolean
  readonly keys: KeyRing
}

export function readIdentity(
  id: string, serial: unknown, privateKey: KeyLike | undefined, signer: Signer | undefined, keys: KeyRing | undefined, prefix: string,
): RsaIdentity {
  const own = readSigner(serial, privateKey, signer, prefix)
  if (!keys || keys.size === 0) fail('ERR_CERTS_EMPTY', `${prefix}certs must hold a platform key: { [serial or PUB_KEY_ID_…]: public key or certificate }`)
  if (keys.get(own.serial)) fail('ERR_CERTS_MERCHANT_SERIAL', `${prefix}serial ${own.serial} is also a key of certs: the merchant's certificate cannot verify the platform's answers`)
  return Object.freeze({ id, signer: own, elsewhere: signer !== undefined, keys })
}

/** The signer that is given, or one around the private key. */
export function readSigner(serial: unknown, privateKey: KeyLike | undefined, signer: Signer | undefined, prefix = ''): Signer {
  return signer === undefined ? keySigner(readSerial(serial, `${prefix}serial`), privateKey, prefix) : remoteSigner(signer, prefix)
}

/** The key lives in this closure: the signer has no property that holds it. */
function keySigner(serial: string, privateKey: KeyLike | undefined, prefix: string): Signer {
  if (privateKey === undefined) fail('ERR_KEY_INVALID', `${prefix}privateKey (or ${prefix}signer) is missing: apiclient_key.pem, as PEM text or file:// URL`)
  const key = named(`${prefix}privateKey`, () => loadKey(privateKey, 'private'))
  return Object.freeze({ serial, sign: (message: string | Uint8Array, busy = false) => (busy ? signInPool(message, key) : Rsa.sign(message, key)), decrypt: (ciphertext: string) => Rsa.decrypt(ciphertext, key) })
}

function remoteSigner(signer: Signer, prefix: string): Signer {
  if (typeof signer?.sign !== 'function') fail('ERR_CONFIG_SIGNER', `${prefix}signer must be { serial, sign(message) }, found ${shown(signer)}`)
  return Object.freeze({ serial: readSerial(signer.serial, `${prefix}signer.serial`), sign: (message: string | Uint8Array, busy?: boolean) => signer.sign(message, busy), ...(signer.decrypt && { decrypt: (ciphertext: string) => signer.decrypt!(ciphertext) }) })
}

/** Serial numbers are written with colons and in lower case by some tools; the platform knows one way. */
function readSerial(serial: unknown, name: string): string {
  const plain = typeof serial === 'string' ? serial.replaceAll(':', '').trim().toUpperCase() : ''
  if (!/^[0-9A-F]{8,40}$/.test(plain)) fail('ERR_CONFIG_SERIAL', `${name} must be the serial number of the API certificate, 8 to 40 hex digits, found ${shown(serial)}`)
  return plain
}

/** The names of the platform's keys are public; what is none of them may be a key that stands in the wrong place. */
const platformName = (serial: string): string => (/^(?:PUB_KEY_ID_\d{1,40}|[\dA-F]{40})$/i.test(serial) ? serial : shown(serial))

export function readCerts(certs: Certs): KeyRing {
  if (certs instanceof KeyRing) return certs
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) fail('ERR_CERTS_EMPTY', `certs must be { [serial or PUB_KEY_ID_…]: public key or certificate }, found ${shown(certs)}`)
  const ring = new KeyRing()
  for (const [serial, key] of certs instanceof Map ? certs as ReadonlyMap<string, KeyLike> : Object.entries(certs as Record<string, KeyLike>)) named(`certs[${platformName(serial)}]`, () => ring.add(serial, key))
  return ring
}

/** The bytes of a 32-byte key, or what is wrong with them: never the bytes themselves. */
export function readSymmetric(key: string | Uint8Array | KeyObject, code: ConfigCode, name: string): KeyObject {
  const bytes = key instanceof KeyObject ? (key.type === 'secret' ? key.export() : Buffer.alloc(0)) : typeof key === 'string' || key instanceof Uint8Array ? Buffer.from(key as Uint8Array) : Buffer.alloc(0)
  return wiped(bytes, () => (bytes.length === KEY_BYTES ? createSecretKey(bytes) : fail(code, `${name} must be ${KEY_BYTES} bytes, found ${bytes.length}${suspect(bytes.toString('utf8'))}`)))
}

function suspect(text: string): string {
  if (/[\r\n]$/.test(text)) return ': it ends with a newline'
  if (text.startsWith('\uFEFF')) return ': it starts with a byte order mark'
  return /^\s|\s$/.test(text) ? ': it starts or ends with a space' : ''
}

export function readTls(merchant: MerchantTls): TlsIdentity {
  const { cert, key, pfx, passphrase } = own(merchant)
  const files = { ...(cert !== undefined && { cert: read(cert) }), ...(key !== undefined && { key: key instanceof KeyObject ? key.export({ format: 'pem', type: 'pkcs8' }) as string : read(key) }) }
  const tls = { ...files, ...(pfx !== undefined && { pfx: Buffer.from(read(pfx)) }), ...(passphrase !== undefined && { passphrase }) }
  if (!tls.pfx && !(tls.cert && tls.key)) fail('ERR_CONFIG_MERCHANT', 'merchant must be { cert, key } or { pfx, passphrase }')
  try {
    createSecureContext(tls)
  } catch (cause) {
    const { message } = cause as Error
    if (/unsupported/i.test(message)) fail('ERR_KEY_P12_LEGACY', 'merchant.pfx uses RC2, which OpenSSL 3 refuses. Convert it: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem')
    fail('ERR_CONFIG_MERCHANT', `merchant does not load: ${message}. Do cert and key belong together? The passphrase of a .p12 is the mchid`)
  }
  return tls
}

/** Says which setting a key error is about. */
function named<T>(name: string, load: () => T): T {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const code = error.code === 'ERR_KEY_IS_PRIVATE' && name.startsWith('certs') ? 'ERR_CERTS_PRIVATE' : error.code
    throw new ConfigError(code, `${name}: ${withoutCode(error)}`, { cause: error.cause })
  }
}

/** What the caller wrote, without what others may have put on `Object.prototype`. */
export const own = <T extends object>(thing: T): T => Object.assign(Object.create(null) as T, thing)

export function fail(code: ConfigCode, message: string): never {
  throw new ConfigError(code, message)
}
