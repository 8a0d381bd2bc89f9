/** The merchant's TLS certificate, for the APIv2 calls that want one. */
import { KeyObject } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { read, type KeyLike } from '../crypto/keys.js'
import type { TlsIdentity } from '../wire/agents.js'
import { fail, own } from './check.js'

/** A TLS client certificate: PEM pair, or PKCS#12 with its passphrase. */
export interface MerchantTls {
  readonly cert?: string | Uint8Array | URL
  readonly key?: KeyLike
  readonly pfx?: Uint8Array | URL | string
  readonly passphrase?: string
}

/** Loads it once, so that a wrong one is told here and not by a handshake. @throws ConfigError `ERR_CONFIG_MERCHANT`, `ERR_KEY_*` */
export function readTls(merchant: MerchantTls): TlsIdentity {
  const { cert, key, pfx, passphrase } = own(merchant)
  const files = {
    ...(cert !== undefined && { cert: read(cert) }),
    ...(key !== undefined && {
      key: key instanceof KeyObject ? (key.export({ format: 'pem', type: 'pkcs8' }) as string) : read(key),
    }),
  }
  const tls = {
    ...files,
    ...(pfx !== undefined && { pfx: Buffer.from(read(pfx)) }),
    ...(passphrase !== undefined && { passphrase }),
  }
  if (!tls.pfx && !(tls.cert && tls.key))
    fail('ERR_CONFIG_MERCHANT', 'merchant must be { cert, key } or { pfx, passphrase }')
  try {
    createSecureContext(tls)
  } catch (cause) {
    const { message } = cause as Error
    if (/unsupported/i.test(message))
      fail(
        'ERR_KEY_P12_LEGACY',
        'merchant.pfx uses RC2, which OpenSSL 3 refuses. Convert it: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem',
      )
    fail(
      'ERR_CONFIG_MERCHANT',
      `merchant does not load: ${message}. Do cert and key belong together? The passphrase of a .p12 is the mchid`,
    )
  }
  return tls
}
