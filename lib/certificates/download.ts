/** Downloads the platform certificates; the response is verified with a certificate that it contains. */
import { createInstances } from '../call/clients.js'
import type { ConfigOptions } from '../config/config.js'
import { readConfig } from '../config/settings.js'
import { readSymmetric } from '../config/symmetric-key.js'
import type { Algorithm } from '../crypto/algorithm.js'
import { createNoncePool } from '../crypto/nonce.js'
import { verifySignature, type PlatformKeys } from '../crypto/platform-signature.js'
import { CertificateError, ConfigError, SignatureError, type ErrorFacts } from '../errors.js'
import { openCertificates } from '../keys/certificates.js'
import type { Certs } from '../keys/certs.js'
import type { RingKey } from '../keys/key-table.js'
import { PlatformKeyRing, type KeySource } from '../keys/platform-key-ring.js'
import { requestLine, type Protocol } from '../protocols/protocol.js'
import { v3 } from '../protocols/v3.js'
import { shown } from '../text/messages.js'
import { createSend, WAITING } from '../call/send.js'

/**
 * What a client takes: the merchant's credentials, the APIv3 key, and the network options, which every
 * refresh uses. `timeout` is 10 s by default.
 */
export interface DownloadConfig extends Omit<ConfigOptions, 'certs'> {
  /** Keys that stand beside the downloaded ones. */
  readonly certs?: Certs
  /**
   * Which certificates: `ALL` while a merchant changes over to SM2 or back. Default those of the algorithm
   * that `privateKey` (or `signer`) signs with.
   */
  readonly algorithm?: Algorithm | 'ALL'
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number
}

/** @throws ConfigError for every mistake in `config` */
export function certificateSource(given: DownloadConfig): KeySource {
  const { certs: _, now, algorithm, ...config } = given
  checkAlgorithm(algorithm)
  const { apiv3Key } = config
  if (apiv3Key === undefined)
    throw new ConfigError(
      'ERR_CONFIG_APIV3_KEY',
      'apiv3Key is missing: the certificates come encrypted with it',
    )
  const key = readSymmetric(apiv3Key, 'ERR_CONFIG_APIV3_KEY', 'apiv3Key')
  const later = new PlatformKeyRing({ source: () => Promise.resolve(new Map()) })
  const settings = readConfig({ timeout: 10_000, ...config, encrypt: false, decrypt: false, certs: later })
  if (settings.merchant === undefined)
    throw new ConfigError(
      'ERR_CONFIG_SERIAL',
      'serial and privateKey are missing: the request for the certificates is signed with them',
    )
  const merchant = { ...settings.merchant, keys: new PlatformKeyRing() }
  const clock = now ?? (() => Date.now() - settings.clockSkewMs)
  let delivered: ReadonlyMap<string, RingKey> = new Map()
  const protocol: Protocol = {
    ...v3(merchant, { now: clock, nonce: createNoncePool(), busy: () => false }),
    headers: () => ({ accept: 'application/json' }),
    verify: (reply) => {
      if (reply.status < 200 || reply.status >= 300) return { ...reply, verified: false }
      delivered = openCertificates(reply.bytes, key.export(), clock())
      const keys = new Map([...delivered].map(([serial, { key: publicKey }]) => [serial, publicKey]))
      const facts = { request: requestLine(reply.request), outcome: 'unknown' } as const
      selfVerify(reply.headers, reply.bytes, keys, clock(), facts)
      return { ...reply, verified: true }
    },
  }
  const instance = createInstances(settings)(protocol)
  const send = createSend(
    { v3: instance, brand: instance, v2: instance },
    { ...settings, merchant },
    { inFlight: 0 },
    WAITING,
  )
  const algorithm_type = algorithm ?? merchant.algorithm
  const options = algorithm_type === 'RSA' ? undefined : { query: { algorithm_type } }
  return async () => {
    await send({ method: 'GET', template: 'v3/certificates', options })
    return delivered
  }
}

function checkAlgorithm(algorithm: unknown): void {
  if (algorithm !== undefined && !['RSA', 'SM2', 'ALL'].includes(algorithm as string))
    throw new ConfigError('ERR_CONFIG_OPTION', `algorithm must be RSA, SM2 or ALL, found ${shown(algorithm)}`)
}

/** Whoever can encrypt with the APIv3 key and sign with what was encrypted is the platform. */
function selfVerify(
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  keys: PlatformKeys,
  now: number,
  facts: ErrorFacts,
): void {
  try {
    verifySignature(headers, body, keys, now, facts)
  } catch (cause) {
    if (!(cause instanceof SignatureError)) throw cause
    throw new CertificateError(
      'ERR_CERT_UNVERIFIED',
      `the delivered certificates did not sign the response that delivers them: ${cause.message}`,
      { ...facts, cause },
    )
  }
}
