/** What remembers handled notifications: three methods, so that any database can serve. */

/** `claimed`: it is yours to handle; `held`: another is handling it; `done`: it was handled. */
export type Claim = 'claimed' | 'held' | 'done'

type Maybe<T> = T | Promise<T>

/**
 * A memory of notifications by their key. Whoever claims a key holds it until it is completed, released,
 * or the lease ends. Every method must be atomic among all processes that share the store. `token` names
 * the holder; it is never `'done'`.
 */
export interface DedupeStore {
  /**
   * Takes the key for `leaseMilliseconds` unless another token holds it or it is done. Under the token
   * that holds it already, the lease begins anew: so it is renewed while a handler runs, and a claim
   * whose reply was lost can be repeated.
   */
  claim(key: string, token: string, leaseMilliseconds: number): Maybe<Claim>
  /** Remembers for `keepMilliseconds` that the key was handled, whoever holds it by now. */
  complete(key: string, token: string, keepMilliseconds: number): Maybe<void>
  /** Releases the key if it is still claimed under this token. */
  release(key: string, token: string): Maybe<void>
}

/**
 * What became of a transaction: `committed` with its work, `done` before, or `held`
 * by a process that uses leases.
 */
export type Transacted = 'committed' | 'done' | 'held'

/**
 * A memory of notifications in the shop's own database: the key is remembered in the
 * transaction in which the handler works.
 */
export interface TransactionStore<Tx> {
  /**
   * Runs `work` in a transaction that also remembers the key for `keepMilliseconds`: both are committed, or
   * neither. A copy waits in the database until the first has committed or rolled back. Whatever `work`
   * throws rolls back, and is thrown.
   */
  transact(
    key: string,
    token: string,
    work: (tx: Tx) => Promise<void>,
    keepMilliseconds: number,
  ): Promise<Transacted>
}
