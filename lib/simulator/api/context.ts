/** What the control API works on. */
import type { Accounts } from '../accounts.js'
import type { Faults } from '../faults.js'
import type { Identities } from '../keys/identity.js'
import type { Simulator } from '../simulator.js'

export interface ApiContext {
  readonly simulator: Simulator
  readonly accounts: Accounts
  readonly faults: Faults
  readonly identities: Identities
  /** The saved state, as `save` writes it. */
  readonly state: () => object
  /** Makes an event happen and sends it; with members of one's own sends its documented example. */
  readonly trigger: (wish: Readonly<Record<string, unknown>>) => Promise<object>
}
