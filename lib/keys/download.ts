/** Fetches the platform's certificates over a pipeline whose answers are verified with a key they deliver. */
import { randomBytes } from 'node:crypto'
import { createAgents } from '../wire/agents.js'
import { verifySignature, type PlatformKeys } from '../crypto/platform-signature.js'
import { readBase } from '../config/base-url.js'
import type { Config } from '../config/config.js'
import { checkMchid, readSigner } from '../config/credentials.js'
import { readSymmetric } from '../config/symmetric-key.js'
import { defaultHosts } from '../retry/host-switch.js'
import { CertificateError, ConfigError, SignatureError } from '../errors.js'
import { createPipeline } from '../pipeline/pipeline.js'
import { requestLine, type Protocol } from '../protocols/protocol.js'
import { v3 } from '../protocols/v3.js'
import { USER_AGENT } from '../version.js'
import { openCertificates } from './certificates.js'
import type { KeyLike } from '../crypto/keys.js'
import type { RingKey } from './held-keys.js'
import { KeyRing } from './key-ring.js'
import type { KeySource } from './key-ring-options.js'

/** The merchant's credentials and the APIv3 key; `certs` are keys that are held beside the delivered ones. */
export interface DownloadConfig extends Pick<
  Config,
  'mchid' | 'serial' | 'privateKey' | 'signer' | 'apiv3Key' | 'baseURL' | 'timeout'
> {
  readonly certs?: Readonly<Record<string, KeyLike>>
  readonly now?: () => number
}

/** What fetches the certificates for a ring. @throws ConfigError */
export function certificateSource({
  mchid,
  serial,
  privateKey,
  signer,
  apiv3Key,
  baseURL,
  timeout = 10_000,
  now = Date.now,
}: DownloadConfig): KeySource {
  if (apiv3Key === undefined)
    throw new ConfigError(
      'ERR_CONFIG_APIV3_KEY',
      'apiv3Key is missing: the certificates come encrypted with it',
    )
  const key = readSymmetric(apiv3Key, 'ERR_CONFIG_APIV3_KEY', 'apiv3Key')
  const base = readBase(baseURL)
  checkMchid(mchid)
  const merchant = v3(
    {
      id: String(mchid),
      signer: readSigner(serial, privateKey, signer),
      elsewhere: signer !== undefined,
      keys: new KeyRing(),
    },
    { now, nonce: () => randomBytes(16).toString('hex'), busy: () => false },
  )

  return async () => {
    let delivered: ReadonlyMap<string, RingKey> = new Map()
    const protocol: Protocol = {
      ...merchant,
      headers: () => ({ accept: 'application/json' }),
      verify: (reply) => {
        if (reply.status < 200 || reply.status >= 300) return { ...reply, verified: false }
        const facts = { request: requestLine(reply.request), outcome: 'unknown' } as const
        delivered = openCertificates(reply.bytes, key.export(), now())
        selfVerify(
          reply.headers,
          reply.bytes,
          new Map([...delivered].map(([name, { key }]) => [name, key])),
          now(),
          facts,
        )
        return { ...reply, verified: true }
      },
    }
    const axios = createPipeline({
      protocol,
      hosts: defaultHosts(base),
      headers: { 'user-agent': USER_AGENT },
      axios: { timeout },
      agents: createAgents(undefined, undefined),
    })
    await axios.get('v3/certificates')
    return delivered
  }
}

/** Whoever can encrypt with the APIv3 key and sign with what was encrypted is the platform. */
function selfVerify(
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  keys: PlatformKeys,
  now: number,
  facts: { request: string; outcome: 'unknown' },
): void {
  try {
    verifySignature(headers, body, keys, now, facts)
  } catch (cause) {
    if (!(cause instanceof SignatureError)) throw cause
    throw new CertificateError(
      'ERR_CERT_UNVERIFIED',
      `the delivered certificates did not sign the answer that delivers them: ${cause.message}`,
      { ...facts, cause },
    )
  }
}
