/**
 * An RSA or SM2 key in any form as a checked `KeyObject`; each mix-up has its own
 * error, and no error shows the value.
 */
import { createPrivateKey, KeyObject, X509Certificate } from 'node:crypto'
import { ConfigError } from '../errors.js'
import { identify, type Identity, type Kind } from './identify.js'
import { checkSm2, isSm2 } from './sm2-key.js'
import { damaged, invalidKey, toPem, withBlocks, type Block, type KeyText } from './pem.js'

/**
 * PEM (PKCS#1, PKCS#8, SPKI, X.509), with line feeds real, escaped or lost; bare base64 or a Buffer
 * of DER; the base64 of a whole PEM; a `file://` URL; a `KeyObject`; or `[key, passphrase]` for a
 * private key that is encrypted. An SM2 key also as hex of its 32 bytes (private) or 65 bytes (public).
 */
export type KeyLike = KeyText | KeyObject | readonly [key: KeyText, passphrase: string]
/** Which half of a key pair is wanted. */
export type KeyKind = 'private' | 'public'

const MINIMUM_BITS = 2048
const FITTING = { private: /PRIVATE KEY$/, public: /(?:PUBLIC KEY|CERTIFICATE)$/ } as const
const WANTED = { private: 'a private key', public: 'a public key or certificate' } as const

/** An RSA key. @throws ConfigError `ERR_KEY_*`: which of the usual mix-ups it is. */
export const loadKey = (thing: KeyLike, kind: KeyKind): KeyObject => checkRsa(readKey(thing, kind))

/**
 * An RSA key, or an SM2 key, which its curve tells.
 * @throws ConfigError as `loadKey`; `ERR_CONFIG_PACKAGE` for an SM2 key without the package for SM2
 */
export function loadEither(thing: KeyLike, kind: KeyKind): KeyObject {
  const key = readKey(thing, kind)
  return isSm2(key) ? checkSm2(key) : checkRsa(key)
}

const readKey = (thing: KeyLike, kind: KeyKind): KeyObject =>
  thing instanceof KeyObject ? ofKind(thing, kind) : fromText(thing, kind)

function checkRsa(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') {
    throw new ConfigError(
      'ERR_KEY_TYPE',
      `an RSA key is needed, this is ${isSm2(key) ? 'an SM2 key' : (key.asymmetricKeyType ?? 'a key of an unknown type')}`,
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

function fromText(thing: Exclude<KeyLike, KeyObject>, kind: KeyKind): KeyObject {
  const [text, passphrase] = isPair(thing) ? thing : [thing, undefined]
  return withBlocks(text, (blocks) => {
    const block = blocks.find(({ label }) => label === undefined || FITTING[kind].test(label))
    if (block) return fromBlock(block, kind, passphrase)
    const { label = '' } = blocks.find((one) => one.label?.endsWith('KEY')) ?? blocks[0]!
    throw mixedUp(kindOf(label), WANTED[kind]) ?? invalidKey(`found a PEM block named ${label}`)
  })
}

/** PHP's way to give an encrypted key with its passphrase. */
function isPair(thing: Exclude<KeyLike, KeyObject>): thing is readonly [key: KeyText, passphrase: string] {
  if (!Array.isArray(thing)) return false
  if (thing.length === 2 && typeof thing[1] === 'string') return true
  throw invalidKey('found a list, which must be [key, passphrase]')
}

function fromBlock(block: Block, kind: KeyKind, passphrase: string | undefined): KeyObject {
  const { label, der, encryption } = block
  if (encryption !== undefined) return decrypted(block, passphrase)
  const found = identify(der, label ?? (kind === 'public' ? 'PUBLIC KEY' : undefined))
  if (found?.kind === 'encrypted private key' && kind === 'private') return decrypted(block, passphrase)
  const wrong = found && !isWanted(found.kind, kind) ? mixedUp(found.kind, WANTED[kind], label) : undefined
  if (wrong) throw wrong
  if (found?.key === undefined) return unidentified(block, kind)
  if (label !== undefined && !isLabelOf(label, found)) throw mislabelled(label, found)
  return found.key
}

const isWanted = (found: Kind, kind: KeyKind): boolean =>
  kind === 'private' ? found === 'private key' : found === 'public key' || found === 'certificate'

function unidentified(block: Block, kind: KeyKind): KeyObject {
  const { label, der } = block
  if (label === undefined) throw invalidKey(`found ${der.length} bytes that are no RSA key`)
  if (label === 'OPENSSH PRIVATE KEY')
    throw invalidKey('found an OpenSSH key. Convert a copy: ssh-keygen -p -m PKCS8 -f key')
  // Trust settings stand behind the certificate: only as PEM are they read.
  if (kind === 'public' && label === 'TRUSTED CERTIFICATE') return certificateFrom(block).publicKey
  throw damaged()
}

/** OpenSSL reads PKCS#8 under the label of PKCS#1, and so do we; no other body under another's label. */
const isLabelOf = (label: string, { form, label: own }: Identity): boolean =>
  label === own ||
  (form === 'PKCS#8' && label === 'RSA PRIVATE KEY') ||
  (form === 'SEC 1' && label === 'SM2 PRIVATE KEY') ||
  (form === 'X.509' && label.endsWith(' CERTIFICATE'))

const mislabelled = (label: string, { form, label: own }: Identity): ConfigError =>
  invalidKey(`found ${form} under the label ${label}. Write BEGIN ${own} and END ${own}`)

/** @throws ConfigError `ERR_KEY_INVALID` */
export function certificateFrom(block: Block): X509Certificate {
  try {
    return new X509Certificate(toPem(block))
  } catch (cause) {
    throw damaged(cause)
  }
}

function decrypted(block: Block, passphrase: string | undefined): KeyObject {
  if (passphrase === undefined)
    throw new ConfigError(
      'ERR_KEY_ENCRYPTED',
      'the private key is encrypted: remove the passphrase, or give [key, passphrase]',
    )
  try {
    return block.encryption === undefined
      ? createPrivateKey({ key: block.der, format: 'der', type: 'pkcs8', passphrase })
      : createPrivateKey({ key: toPem(block), passphrase })
  } catch (cause) {
    throw new ConfigError(
      'ERR_KEY_ENCRYPTED',
      /unsupported/i.test(String(cause))
        ? 'the private key is encrypted with a cipher that OpenSSL 3 refuses: openssl pkcs8 -topk8 -in key.pem -out new.pem'
        : 'the private key is encrypted, and the passphrase does not open it',
      { cause },
    )
  }
}

function ofKind(key: KeyObject, kind: KeyKind): KeyObject {
  if (key.type === kind) return key
  throw (
    mixedUp(key.type === 'secret' ? undefined : `${key.type} key`, WANTED[kind]) ??
    invalidKey('found a secret key')
  )
}

function kindOf(label: string): Kind | undefined {
  if (label.endsWith('CERTIFICATE')) return 'certificate'
  if (label.endsWith('PRIVATE KEY')) return 'private key'
  return label.endsWith('PUBLIC KEY') ? 'public key' : undefined
}

/** @param label what its PEM calls it, where that is not what it is */
export function mixedUp(kind: Kind | undefined, wanted: string, label?: string): ConfigError | undefined {
  const found = (what: string): string =>
    `${wanted} is needed, this is ${what}${label === undefined || kindOf(label) === kind ? '' : ` under the label ${label}`}`
  switch (kind) {
    case 'certificate':
      return new ConfigError(
        'ERR_KEY_IS_CERTIFICATE',
        `${found('a certificate')}. Use apiclient_key.pem, not apiclient_cert.pem`,
      )
    case 'private key':
    case 'encrypted private key':
      return new ConfigError('ERR_KEY_IS_PRIVATE', found('a private key'))
    case 'public key':
      return new ConfigError('ERR_KEY_IS_PUBLIC', found('a public key'))
    case 'PKCS#12 file':
      return new ConfigError(
        'ERR_KEY_IS_P12',
        `${found('a PKCS#12 file (.p12, .pfx)')}. Take the key out: openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem`,
      )
    default:
      return undefined
  }
}
