/** The platform's keys as a configuration gives them. */
import type { CertificateLike } from '../crypto/certificates.js'
import type { KeyLike } from '../crypto/keys.js'
import type { PlatformKeyRing } from './platform-key-ring.js'

/**
 * Platform keys: public keys or certificates by `PUB_KEY_ID_…` or serial number; or a list of certificates,
 * which hold their own; or a ring that fetches them.
 */
export type Certs =
  | Readonly<Record<string, KeyLike>>
  | ReadonlyMap<string, KeyLike>
  | readonly CertificateLike[]
  | PlatformKeyRing
