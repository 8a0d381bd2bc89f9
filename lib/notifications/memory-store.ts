/** Remembers handled notifications in this process: for one process, or for tests. */
import { monotonic, neverBack } from '../clock.js'
import type { Claim, DedupeStore } from './store.js'

const DEFAULT_SIZE = 100_000

export interface MemoryStoreOptions {
  /** How many handled notifications are remembered at most; the oldest are forgotten first. Default 100,000, some 15 MB. */
  readonly size?: number
  /** The clock, in milliseconds; default one that goes on when the system's date is set. */
  readonly now?: () => number
}

interface Lease {
  readonly token: string
  readonly until: number
}

/**
 * The default store. It forgets when the process ends, and two processes know nothing of each other: then use `RedisStore`.
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

  claim(id: string, token: string, leaseMilliseconds: number): Claim {
    const now = this.#now()
    if ((this.#done.get(id) ?? 0) > now) return 'done'
    if ((this.#leases.get(id)?.until ?? 0) > now) return 'held'
    this.#leases.set(id, { token, until: now + leaseMilliseconds })
    return 'claimed'
  }

  complete(id: string, _token: string, keepMilliseconds: number): void {
    this.#leases.delete(id)
    this.#done.delete(id)
    this.#done.set(id, this.#now() + keepMilliseconds)
    for (const oldest of this.#done.keys()) {
      if (this.#done.size <= this.#size) break
      this.#done.delete(oldest)
    }
  }

  release(id: string, token: string): void {
    if (this.#leases.get(id)?.token === token) this.#leases.delete(id)
  }
}
