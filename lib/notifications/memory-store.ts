/** Remembers handled notifications in this process: for one process, or for tests. */
import { monotonic, neverBack } from '../runtime/clock.js'
import type { Claim, DedupeStore } from './store.js'

const DEFAULT_SIZE = 100_000

/** The options of a `MemoryStore`. */
export interface MemoryStoreOptions {
  /**
   * How many handled notifications are remembered at most; the oldest are forgotten
   * first. Default 100,000, some 15 MB.
   */
  readonly size?: number
  /** A clock in milliseconds that is never set back. Default: the time since the process began. */
  readonly now?: () => number
}

interface Lease {
  readonly token: string
  readonly until: number
}

/**
 * The default store. It forgets when the process ends, and two processes share nothing: use `RedisStore` or a
 * store of `wechatpay-chain/stores` there.
 * @example new Notifications({ certs, apiv3Key, dedupe: new MemoryStore({ size: 10_000 }) })
 */
export class MemoryStore implements DedupeStore {
  readonly #leases = new Map<string, Lease>()
  /** In the order of their completion: the first is the oldest. */
  readonly #done = new Map<string, number>()
  readonly #size: number
  readonly #now: () => number

  constructor({ size = DEFAULT_SIZE, now }: MemoryStoreOptions = {}) {
    this.#size = size
    this.#now = now ? neverBack(now) : monotonic
  }

  claim(key: string, token: string, leaseMilliseconds: number): Claim {
    const now = this.#now()
    if ((this.#done.get(key) ?? -Infinity) > now) return 'done'
    const lease = this.#leases.get(key)
    if (lease && lease.token !== token && lease.until > now) return 'held'
    this.#leases.set(key, { token, until: now + leaseMilliseconds })
    return 'claimed'
  }

  complete(key: string, _token: string, keepMilliseconds: number): void {
    this.#leases.delete(key)
    this.#done.delete(key)
    this.#done.set(key, this.#now() + keepMilliseconds)
    for (const oldest of this.#done.keys()) {
      if (this.#done.size <= this.#size) break
      this.#done.delete(oldest)
    }
  }

  release(key: string, token: string): void {
    if (this.#leases.get(key)?.token === token) this.#leases.delete(key)
  }
}
