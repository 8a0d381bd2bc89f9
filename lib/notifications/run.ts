/** One run of work under a lease: claim, renew while it runs, complete or release. It ends, whatever does not settle. */
import { nonce } from '../crypto/nonce.js'
import { NetworkError, NotificationError } from '../errors.js'
import { shown } from '../messages.js'
import type { Claim, DedupeStore } from './store.js'
import type { Unconfirmed } from './unconfirmed.js'
import { before, pause, within } from './waiting.js'

const FIRST_WAIT_MILLISECONDS = 25
const LONGEST_WAIT_MILLISECONDS = 400
/** A lease is renewed so often within its time: two renewals may fail. */
const RENEWALS = 3

/** What a delivery waits for: the store, the handler, or another process that holds the lease. */
export type Stage = 'store' | 'handler' | 'process'

/** `lost`: it ended without an outcome, so copies claim anew. */
export type Ending =
  | { readonly state: 'done' | 'lost' }
  | { readonly state: 'failed'; readonly error: unknown }

export interface RunSettings {
  readonly store: DedupeStore
  readonly leaseMilliseconds: number
  readonly handlerMilliseconds: number
  readonly keepMilliseconds: number
  readonly unconfirmed: Unconfirmed
}

export interface RunWatchers {
  readonly report: (error: unknown) => void
  readonly stage: (stage: Stage) => void
}

export class Run {
  readonly ended: Promise<Ending>
  stage: Stage = 'store'
  readonly #key: string
  readonly #token = nonce()
  readonly #settings: RunSettings
  readonly #watchers: RunWatchers
  #end!: (ending: Ending) => void
  #claimed = false
  /** Is over when no renewal is on its way any more. */
  #renewed: Promise<void> | undefined

  constructor(key: string, settings: RunSettings, watchers: RunWatchers) {
    this.#key = key
    this.#settings = settings
    this.#watchers = watchers
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  /** `true` where the work was done before or elsewhere. @throws what the store, the work or the signal says */
  async start(work: () => unknown, signal: AbortSignal): Promise<boolean> {
    if (!(await this.#first(signal))) return true
    this.#wait('handler')
    const working = this.#work(work)
    const settled = working.then((failure) => (failure ? this.#release() : this.#complete()))
    const failure = await within(working, signal)
    this.#wait('store')
    // That the store is slow changes nothing about the work.
    await within(settled, signal).catch(this.#watchers.report)
    if (failure) throw failure.error
    return false
  }

  async #first(signal: AbortSignal): Promise<boolean> {
    this.#wait('store')
    try {
      this.#claimed = await this.#claim(signal)
    } catch (error) {
      this.#end(signal.aborted ? { state: 'lost' } : { state: 'failed', error })
      throw error
    }
    if (!this.#claimed) this.#end({ state: 'done' })
    return this.#claimed
  }

  /** Waits while another holds the key: it may be done soon, or given free. `false` when it is done. */
  async #claim(signal: AbortSignal): Promise<boolean> {
    for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
      const found = await this.#ask(signal)
      if (found !== 'held') return found === 'claimed'
      this.#wait('process')
      await pause(wait, signal)
    }
  }

  /** A claim that fails is made again under the same token: it may have succeeded, and its reply been lost. */
  async #ask(signal: AbortSignal): Promise<Claim> {
    try {
      return checked(
        await this.#asked(signal).catch((error: unknown) => this.#askedAgain(error, signal)),
        signal,
      )
    } catch (error) {
      void this.#release(() => undefined)
      throw error
    }
  }

  async #askedAgain(error: unknown, signal: AbortSignal): Promise<unknown> {
    if (signal.aborted) throw error
    return this.#asked(signal)
  }

  async #asked(signal: AbortSignal): Promise<unknown> {
    const { store, leaseMilliseconds } = this.#settings
    const answer: unknown = store.claim(this.#key, this.#token, leaseMilliseconds)
    if (!isThenable(answer)) return answer
    const asked = Promise.resolve(answer)
    // One that succeeds after nobody waits for it any more is given back.
    void asked.then(
      (found) => (found === 'claimed' && signal.aborted && !this.#claimed ? this.#release() : undefined),
      () => undefined,
    )
    return within(
      before(asked, leaseMilliseconds, () => slow(`has not answered a claim within ${leaseMilliseconds} ms`)),
      signal,
    )
  }

  async #work(work: () => unknown): Promise<{ readonly error: unknown } | undefined> {
    const { handlerMilliseconds, unconfirmed } = this.#settings
    const stop = this.#renewals()
    const hung = setTimeout(() => {
      stop()
      this.#end({ state: 'lost' })
      this.#watchers.report(hanging(handlerMilliseconds))
    }, handlerMilliseconds).unref()
    try {
      await work()
      unconfirmed.add(this.#key)
      this.#end({ state: 'done' })
      return undefined
    } catch (error) {
      this.#end({ state: 'failed', error })
      return { error }
    } finally {
      clearTimeout(hung)
      stop()
    }
  }

  /** Renews the lease until it is stopped. */
  #renewals(): () => void {
    const { store, leaseMilliseconds } = this.#settings
    const renew = async (): Promise<void> => {
      const found = await store.claim(this.#key, this.#token, leaseMilliseconds)
      if (found === 'claimed') return
      clearInterval(timer)
      this.#watchers.report(lost(found))
    }
    const timer = setInterval(() => {
      this.#renewed ??= renew()
        .catch(() => undefined) // the next one may succeed
        .finally(() => {
          this.#renewed = undefined
        })
    }, leaseMilliseconds / RENEWALS).unref()
    return () => clearInterval(timer)
  }

  async #complete(): Promise<void> {
    const { store, keepMilliseconds, unconfirmed } = this.#settings
    const complete = async (): Promise<void> => store.complete(this.#key, this.#token, keepMilliseconds)
    try {
      await complete().catch(complete)
      unconfirmed.delete(this.#key)
    } catch (error) {
      this.#watchers.report(error)
      unconfirmed.repeat(this.#key, complete)
    }
  }

  /** After the renewal that is still on its way: it must not claim what was given back. */
  async #release(report = this.#watchers.report): Promise<void> {
    const { leaseMilliseconds } = this.#settings
    try {
      if (this.#renewed) await before(this.#renewed, leaseMilliseconds, () => slow('renews no lease'))
      await this.#settings.store.release(this.#key, this.#token)
    } catch (error) {
      report(error)
    }
  }

  #wait(stage: Stage): void {
    this.stage = stage
    this.#watchers.stage(stage)
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

const hanging = (milliseconds: number): NetworkError =>
  new NetworkError(
    'ERR_NET_TIMEOUT',
    `the handler has not finished within ${milliseconds} ms: its lease ends, and the next copy is handled anew`,
    { outcome: 'unknown' },
  )

const lost = (found: unknown): NotificationError =>
  new NotificationError(
    'ERR_NOTIFY_STORE',
    `the lease was lost while the handler ran (the store says ${shown(found)}): another process may have handled the notification too. Did the store lose data, or stand still for longer than the lease?`,
    { outcome: 'unknown', verified: true },
  )
