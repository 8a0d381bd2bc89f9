/** What remembers handled notifications: three methods, so that any database can serve. */

/** `claimed`: it is yours to handle; `held`: another is at it; `done`: it was handled. */
export type Claim = 'claimed' | 'held' | 'done'

type Maybe<T> = T | Promise<T>

/**
 * A memory of notifications by their `id`. Whoever claims an id holds it until it is completed, released, or the lease ends.
 * Every method must be atomic among all processes that share the store. `token` names the holder; it is never `'done'`.
 */
export interface DedupeStore {
  /** Takes the id for `leaseMilliseconds` unless it is held or done. */
  claim(id: string, token: string, leaseMilliseconds: number): Maybe<Claim>
  /** Remembers for `keepMilliseconds` that the id was handled, whoever holds it by now. */
  complete(id: string, token: string, keepMilliseconds: number): Maybe<void>
  /** Gives the id free, if it is still held under this token. */
  release(id: string, token: string): Maybe<void>
}
