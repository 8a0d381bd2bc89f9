/** One run of work under a lease. It ends even if a promise of the user never settles. */
import { NetworkError } from '../errors.js'
import { Lease, type LeaseSettings } from './lease.js'
import { within } from './waiting.js'

/** What a delivery waits for: the store, the handler, or another process that has the lease. */
export type Stage = 'store' | 'handler' | 'process'

/** `lost`: it ended without an outcome, so copies claim anew. */
export type Ending =
  | { readonly state: 'done' | 'lost' }
  | { readonly state: 'failed'; readonly error: unknown }

export interface RunSettings extends LeaseSettings {
  readonly handlerMilliseconds: number
}

export interface RunWatchers {
  readonly report: (error: unknown) => void
  readonly stage: (stage: Stage) => void
}

/** One run of work, for the first who asks and for the copies that come meanwhile. */
export interface Runnable<Tx> {
  /** How it ended, for the copies that wait for it. */
  readonly ended: Promise<Ending>
  readonly stage: Stage
  /**
   * `true` where the work was done before, or by another process.
   * @throws what the store, the work or the signal says
   */
  start(work: (tx: Tx) => unknown, signal: AbortSignal): Promise<boolean>
  /**
   * Resolves when nothing of it goes on any more: the work is over, and the
   * store was updated or could not be.
   */
  over(): Promise<void>
}

export class Run<Tx> implements Runnable<Tx> {
  readonly ended: Promise<Ending>
  stage: Stage = 'store'
  readonly #key: string
  readonly #lease: Lease
  readonly #settings: RunSettings
  readonly #watchers: RunWatchers
  #end!: (ending: Ending) => void
  #outcome: Promise<boolean> | undefined
  #settled: Promise<void> | undefined

  constructor(key: string, settings: RunSettings, watchers: RunWatchers) {
    this.#key = key
    this.#lease = new Lease(key, settings, watchers.report)
    this.#settings = settings
    this.#watchers = watchers
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  start(work: (tx: Tx) => unknown, signal: AbortSignal): Promise<boolean> {
    const outcome = this.#run(work, signal)
    this.#outcome = outcome
    return outcome
  }

  async over(): Promise<void> {
    await this.#outcome?.catch(() => undefined)
    await this.#settled
  }

  async #run(work: (tx: Tx) => unknown, signal: AbortSignal): Promise<boolean> {
    if (!(await this.#claim(signal))) return true
    this.#wait('handler')
    const working = this.#work(work)
    const settled = working.then((failure) => (failure ? this.#lease.release() : this.#lease.complete()))
    this.#settled = settled
    const failure = await within(working, signal)
    this.#wait('store')
    // That the store is slow changes nothing about the work.
    await within(settled, signal).catch(this.#watchers.report)
    if (failure) throw failure.error
    return false
  }

  async #claim(signal: AbortSignal): Promise<boolean> {
    this.#wait('store')
    try {
      const claimed = await this.#lease.claim(signal, () => this.#wait('process'))
      if (!claimed) this.#end({ state: 'done' })
      return claimed
    } catch (error) {
      this.#end(signal.aborted ? { state: 'lost' } : { state: 'failed', error })
      throw error
    }
  }

  async #work(work: (tx: Tx) => unknown): Promise<{ readonly error: unknown } | undefined> {
    const { handlerMilliseconds, unconfirmed } = this.#settings
    const stop = this.#lease.renew()
    const hung = setTimeout(() => {
      stop()
      this.#end({ state: 'lost' })
      this.#watchers.report(hanging(handlerMilliseconds))
    }, handlerMilliseconds).unref()
    try {
      await work(undefined as Tx)
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

  #wait(stage: Stage): void {
    this.stage = stage
    this.#watchers.stage(stage)
  }
}

export const hanging = (milliseconds: number): NetworkError =>
  new NetworkError(
    'ERR_NET_TIMEOUT',
    `the handler has not finished within ${milliseconds} ms: its lease ends, and the next copy is handled anew`,
    { outcome: 'unknown' },
  )
