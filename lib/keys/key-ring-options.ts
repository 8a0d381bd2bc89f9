/** What a key ring takes, and what it tells. */
import type { KeyLike } from '../crypto/keys.js'
import type { RingKey } from './held-keys.js'

/** Fetches the current keys. */
export type KeySource = () => Promise<ReadonlyMap<string, RingKey>>

export interface KeyRingOptions {
  /** Public keys or certificates by `PUB_KEY_ID_…` or serial number. */
  readonly keys?: Readonly<Record<string, KeyLike>>
  /** The key that is asked to answer and that fields are encrypted with; default: the first public key. */
  readonly preferred?: string
  readonly source?: KeySource
  /** The clock, in milliseconds since 1970. Default the system's for dates, and one that is never set for intervals. */
  readonly now?: () => number
}

export interface KeyRingEvents {
  /** Keys were added: their serial numbers. */
  rotated: [added: readonly string[]]
  /** The last certificate ends within five days and no newer one was delivered. */
  expiring: [serial: string, expires: number]
  /** A refresh failed; the old keys stay. */
  failed: [error: unknown]
}
