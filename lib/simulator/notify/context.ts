/** What notifications are made and sent with. */
import type { Events } from '../events.js'
import type { Identities } from '../keys/identity.js'
import type { Random } from '../keys/random.js'
import type { Signing } from '../keys/signing.js'
import type { Clock } from '../world/clock.js'
import type { Store } from '../world/store.js'

export interface NotifierContext {
  readonly store: Store
  readonly clock: Clock
  readonly identities: Identities
  readonly signing: Signing
  readonly random: Random
  readonly events: Pick<Events, 'emit'>
  /** Where every notification goes, whatever its order says. */
  readonly forward: string | undefined
}
