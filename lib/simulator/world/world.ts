/** What every part of the platform shares. */
import type { Identities } from '../keys/identity.js'
import type { Signing } from '../keys/signing.js'
import type { Ledger } from '../money/ledger.js'
import type { Notifier } from '../notify/notifier.js'
import type { Clock } from './clock.js'
import type { Store } from './store.js'

export interface World {
  readonly identities: Identities
  readonly signing: Signing
  readonly clock: Clock
  readonly store: Store
  readonly ledger: Ledger
  readonly notifier: Notifier
  /** Of each payment, 0.006 for 0.6 %. */
  readonly feeRate: number
  /** Of what the merchant is told without having said where in a request; empty for nowhere. */
  readonly notify_url: string
}
