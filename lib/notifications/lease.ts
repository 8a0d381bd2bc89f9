/** A key of the store under one token: claimed, renewed, completed or released. */
import { nonce } from '../crypto/nonce.js'
import { NetworkError, NotificationError } from '../errors.js'
import { shown } from '../text/messages.js'
import type { Claim, DedupeStore } from './store.js'
import type { Unconfirmed } from './unconfirmed.js'
import { before, pause, within } from './waiting.js'

const FIRST_WAIT_MILLISECONDS = 25
const LONGEST_WAIT_MILLISECONDS = 400
/** A lease is renewed so often within its time: two renewals may fail. */
const RENEWALS = 3

export interface LeaseSettings {
  readonly store: DedupeStore
  readonly leaseMilliseconds: number
  readonly keepMilliseconds: number
  readonly unconfirmed: Unconfirmed
}

export class Lease {
  readonly #key: string
  readonly #token = nonce()
  readonly #settings: LeaseSettings
  readonly #report: (error: unknown) => void
  #claimed = false
  /** A renewal that is on its way. */
  #renewal: Promise<void> | undefined

  /** @param report called with what fails without consequence for the caller */
  constructor(key: string, settings: LeaseSettings, report: (error: unknown) => void) {
    this.#key = key
    this.#settings = settings
    this.#report = report
  }

  /**
   * Waits while another holds the key: it may be done soon, or given free.
   * @param onHeld called when another holds it
   * @returns `false` when it is done
   * @throws what the store or the signal says, after giving back what may have been claimed
   */
  async claim(signal: AbortSignal, onHeld: () => void): Promise<boolean> {
    for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
      const found = await this.#ask(signal)
      if (found !== 'held') return (this.#claimed = found === 'claimed')
      onHeld()
      await pause(wait, signal)
    }
  }

  /** Renews the lease until it is stopped. */
  renew(): () => void {
    const { store, leaseMilliseconds } = this.#settings
    const renew = async (): Promise<void> => {
      const found = await store.claim(this.#key, this.#token, leaseMilliseconds)
      if (found === 'claimed') return
      clearInterval(timer)
      this.#report(lost(found))
    }
    const timer = setInterval(() => {
      this.#renewal ??= renew()
        .catch(() => undefined) // the next one may succeed
        .finally(() => {
          this.#renewal = undefined
        })
    }, leaseMilliseconds / RENEWALS).unref()
    return () => clearInterval(timer)
  }

  async complete(): Promise<void> {
    const { store, keepMilliseconds, unconfirmed } = this.#settings
    const complete = async (): Promise<void> => store.complete(this.#key, this.#token, keepMilliseconds)
    try {
      await complete().catch(complete)
      unconfirmed.delete(this.#key)
    } catch (error) {
      this.#report(error)
      unconfirmed.repeat(this.#key, complete)
    }
  }

  /** After the renewal that is on its way: it must not claim what was given back. */
  async release(report = this.#report): Promise<void> {
    const { store, leaseMilliseconds } = this.#settings
    try {
      if (this.#renewal) await before(this.#renewal, leaseMilliseconds, () => slow('renews no lease'))
      await store.release(this.#key, this.#token)
    } catch (error) {
      report(error)
    }
  }

  /**
   * A claim that fails is made again under the same token: it may have succeeded, and its reply been lost.
   */
  async #ask(signal: AbortSignal): Promise<Claim> {
    const again = (error: unknown): Promise<unknown> => {
      if (signal.aborted) throw error
      return this.#asked(signal)
    }
    try {
      return checked(await this.#asked(signal).catch(again), signal)
    } catch (error) {
      void this.release(() => undefined)
      throw error
    }
  }

  async #asked(signal: AbortSignal): Promise<unknown> {
    const { store, leaseMilliseconds } = this.#settings
    const answer: unknown = store.claim(this.#key, this.#token, leaseMilliseconds)
    if (!isThenable(answer)) return answer
    const asked = Promise.resolve(answer)
    // One that succeeds after nobody waits for it any more is given back.
    void asked.then(
      (found) => (found === 'claimed' && signal.aborted && !this.#claimed ? this.release() : undefined),
      () => undefined,
    )
    const late = (): Error => slow(`has not answered a claim within ${leaseMilliseconds} ms`)
    return within(before(asked, leaseMilliseconds, late), signal)
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function'

/** Only what is known is believed: a store that answers `OK` may have claimed nothing. */
function checked(found: unknown, signal: AbortSignal): Claim {
  if (found === 'claimed') signal.throwIfAborted()
  if (found === 'claimed' || found === 'held' || found === 'done') return found
  throw new NotificationError(
    'ERR_NOTIFY_STORE',
    `dedupe.claim must give 'claimed', 'held' or 'done', found ${shown(found)}. Nothing was handled`,
    { outcome: 'unknown', verified: true },
  )
}

const slow = (what: string): NetworkError =>
  new NetworkError('ERR_NET_TIMEOUT', `the store ${what}`, { outcome: 'unknown' })

const lost = (found: unknown): NotificationError =>
  new NotificationError(
    'ERR_NOTIFY_STORE',
    `the lease was lost while the handler ran (the store says ${shown(found)}): another process may have handled the notification too. Did the store lose data, or stand still for longer than the lease?`,
    { outcome: 'unknown', verified: true },
  )
