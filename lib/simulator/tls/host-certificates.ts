/**
 * TLS certificates for whatever host a client believes to call, signed by the simulator's authority and
 * made when they are first needed.
 */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { authorityCertificate, issuerOf } from '../keys/authority.js'
import { issue } from '../keys/certificate.js'
import { pem, type Identities } from '../keys/identity.js'

const DAY = 86_400_000
/** Clients refuse certificates of TLS hosts that are valid for longer. @see https://cabforum.org/ */
const DAYS = 397
const LOOPBACK = ['localhost', '127.0.0.1', '::1']

export interface HostCertificate {
  /** PEM. */
  readonly key: string
  /** PEM, with the authority's. */
  readonly cert: string
}

/** @param host without one, this machine */
export type HostCertificates = (host?: string) => HostCertificate

/** @param now the wall's clock */
export function createHostCertificates(
  { authority, issued }: Identities,
  now: () => number,
): HostCertificates {
  const certificates = new Map<string, HostCertificate>()
  let key: ReturnType<typeof generateKeyPairSync> | undefined

  const make = (hosts: readonly string[]): HostCertificate => {
    const { privateKey, publicKey } = (key ??= generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    const [name = ''] = hosts
    const certificate = issue(
      {
        serial: `1${createHash('sha256').update(name).digest('hex').slice(0, 30)}`,
        subject: [['CN', name]],
        publicKey,
        from: now() - DAY,
        until: now() + DAYS * DAY,
        hosts,
      },
      issuerOf(authority),
    )
    return { key: pem(privateKey), cert: certificate + authorityCertificate(authority, issued) }
  }

  return (host = 'localhost') => {
    const certificate = certificates.get(host) ?? make(LOOPBACK.includes(host) ? LOOPBACK : [host])
    certificates.set(host, certificate)
    return certificate
  }
}
