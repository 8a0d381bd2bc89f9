/** The simulator's certificate authority, whose certificate a client trusts where it verifies chains. */
import { issue, type Issuer, type Name } from './certificate.js'
import type { Pair } from './rsa-pair.js'

const NAME: Name = [
  ['C', 'CN'],
  ['O', 'wechatpay-chain'],
  ['OU', 'for tests only'],
  ['CN', 'Simulated Tenpay Root CA'],
]
const TEN_YEARS = 3650 * 86_400_000

export const issuerOf = ({ privateKey }: Pair): Issuer => ({ name: NAME, privateKey })

/** Its own certificate as PEM. @param issued from when it is valid, in milliseconds since 1970 */
export const authorityCertificate = (authority: Pair, issued: number): string =>
  issue(
    {
      serial: '01',
      subject: NAME,
      publicKey: authority.publicKey,
      from: issued,
      until: issued + TEN_YEARS,
      isAuthority: true,
    },
    issuerOf(authority),
  )
