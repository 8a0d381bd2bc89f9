/** The merchant's TLS certificate, for the APIv2 calls that want one. */
import type { KeyObject } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { readCertificates } from '../crypto/certificates.js'
import { identify } from '../crypto/identify.js'
import { loadKey, type KeyLike } from '../crypto/keys.js'
import { readBlocks, type Block, type KeyText } from '../crypto/pem.js'
import { ConfigError } from '../errors.js'
import type { TlsIdentity } from '../http/agents.js'
import { fail, named, own } from './check.js'
import { hasMethods, memberOf } from '../text/values.js'

/** A TLS client certificate: PEM pair, or PKCS#12 with its passphrase. */
export interface MerchantTls {
  /** `apiclient_cert.pem`, with the certificates of its issuers or without. */
  readonly cert?: KeyText
  /** `apiclient_key.pem` */
  readonly key?: KeyLike
  /** `apiclient_cert.p12` */
  readonly pfx?: KeyText
  /** Of `pfx`: the mchid, unless it was changed. Of `key`, where it is encrypted. */
  readonly passphrase?: string
}

/**
 * Loads it once, so that a mistake is found here and not by a handshake.
 * @throws ConfigError `ERR_CONFIG_MERCHANT`, `ERR_KEY_*`
 */
export function readTls(merchant: MerchantTls): TlsIdentity {
  const { cert, key, pfx, passphrase } = own(merchant)
  if (pfx !== undefined && (cert !== undefined || key !== undefined))
    fail('ERR_CONFIG_MERCHANT', 'merchant must be one of { cert, key } and { pfx, passphrase }, not both')
  if (pfx !== undefined) return readPfx(pfx, passphrase)
  if (cert === undefined || key === undefined)
    fail('ERR_CONFIG_MERCHANT', 'merchant must be { cert, key } or { pfx, passphrase }')
  return readPair(cert, withPassphrase(key, passphrase))
}

/** A passphrase beside the key belongs to it. */
const withPassphrase = (key: KeyLike, passphrase: string | undefined): KeyLike =>
  passphrase === undefined || Array.isArray(key) || isKeyObject(key)
    ? key
    : ([key, passphrase] as readonly [KeyText, string])

const isKeyObject = (key: KeyLike): key is KeyObject => hasMethods(key, 'export')

function readPair(cert: KeyText, key: KeyLike): TlsIdentity {
  const certificates = named('merchant.cert', () => readCertificates(cert))
  const privateKey = named('merchant.key', () => loadKey(key, 'private'))
  if (!certificates[0]!.checkPrivateKey(privateKey))
    fail('ERR_CONFIG_MERCHANT', 'merchant does not load: Do cert and key belong together? They are no pair')
  return {
    cert: certificates.map((one) => one.toString()).join(''),
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }),
  }
}

function readPfx(given: KeyText, passphrase: string | undefined): TlsIdentity {
  const pfx = named('merchant.pfx', () => pfxBytes(given))
  const tls = { pfx, ...(passphrase !== undefined && { passphrase }) }
  try {
    createSecureContext(tls)
    return tls
  } catch (cause) {
    const message = String(memberOf(cause, 'message'))
    if (/unsupported/i.test(message))
      fail(
        'ERR_KEY_P12_LEGACY',
        'merchant.pfx uses RC2, which OpenSSL 3 refuses. Convert it: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem',
      )
    return fail(
      'ERR_CONFIG_MERCHANT',
      `merchant does not load: ${message}. The passphrase of a .p12 is the mchid`,
    )
  }
}

/** @throws ConfigError `ERR_CONFIG_MERCHANT` for what is another kind of file */
function pfxBytes(given: KeyText): Buffer {
  const block = firstBlock(given)
  const kind = block && identify(block.der)?.kind
  if (block && kind === 'PKCS#12 file') return block.der
  const isPath =
    kind === undefined && typeof given === 'string' && /^[./~\\]|^[A-Za-z]:\\|\.(?:p12|pfx)$/.test(given)
  return fail(
    'ERR_CONFIG_MERCHANT',
    `merchant does not load: a PKCS#12 file (.p12, .pfx) is needed as bytes, base64 or file:// URL, ${isPath ? 'this looks like a path: write file:///absolute/path' : `this is ${kind === undefined ? 'none' : `a ${kind}`}. PEM goes into merchant: { cert, key }`}`,
  )
}

function firstBlock(given: KeyText): Block | undefined {
  try {
    return readBlocks(given)[0]
  } catch (error) {
    if (error instanceof ConfigError && error.code === 'ERR_KEY_INVALID') return undefined
    throw error
  }
}
