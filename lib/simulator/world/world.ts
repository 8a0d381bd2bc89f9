/**
 * What the services of one merchant share: its keys, its tables, and the clock, the ledger and the
 * random numbers of the platform.
 */
import type { Fields } from '../http/messages.js'
import type { Identities } from '../keys/identity.js'
import type { Random } from '../keys/random.js'
import type { Signing } from '../keys/signing.js'
import type { Ledger } from '../money/ledger.js'
import type { Clock } from './clock.js'
import type { Files } from './files.js'
import type { Store } from './store.js'

/** Sends a merchant's notifications. */
export interface Sender {
  /** Posts a notification; resolves after the first attempt. An empty `url` sends nothing. */
  send(url: string, event_type: string, resource: Fields, api?: 'v3' | 'v2'): Promise<void>
  /** The same with all that is known of a thing: the notification has the members that its overlay has. */
  tell(url: string, event_type: string, known: Fields, api?: 'v3' | 'v2'): Promise<void>
}

export interface World {
  readonly identities: Identities
  readonly signing: Signing
  readonly clock: Clock
  readonly store: Pick<Store, 'table'>
  readonly files: Files
  readonly ledger: Ledger
  readonly notifier: Sender
  readonly random: Random
  /** Of each payment, 0.006 for 0.6 %. */
  readonly feeRate: number
  /**
   * Where notifications go whose address is set on the merchant platform and not
   * in a request; empty for nowhere.
   */
  readonly notify_url: string
}
