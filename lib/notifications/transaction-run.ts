/**
 * One run of work in a transaction of the shop's own database, which remembers it. It ends even if a
 * promise of the user never settles.
 */
import { nonce } from '../crypto/nonce.js'
import { hanging, type Ending, type Runnable, type RunWatchers, type Stage } from './run.js'
import type { TransactionStore } from './store.js'
import { before, pause, within } from './waiting.js'

/** A process that uses leases has the key: it is asked again after this. */
const WAIT_MILLISECONDS = 100

export interface TransactionSettings<Tx> {
  readonly store: TransactionStore<Tx>
  readonly handlerMilliseconds: number
  readonly keepMilliseconds: number
}

export class TransactionRun<Tx> implements Runnable<Tx> {
  readonly ended: Promise<Ending>
  stage: Stage = 'store'
  readonly #key: string
  readonly #token = nonce()
  readonly #settings: TransactionSettings<Tx>
  readonly #watchers: RunWatchers
  #end!: (ending: Ending) => void
  #settled: Promise<unknown> = Promise.resolve()

  constructor(key: string, settings: TransactionSettings<Tx>, watchers: RunWatchers) {
    this.#key = key
    this.#settings = settings
    this.#watchers = watchers
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  start(work: (tx: Tx) => unknown, signal: AbortSignal): Promise<boolean> {
    const { handlerMilliseconds } = this.#settings
    const settled = this.#transact(work, signal)
    this.#settled = settled
    const hung = setTimeout(() => {
      this.#end({ state: 'lost' })
      this.#watchers.report(hanging(handlerMilliseconds))
    }, handlerMilliseconds).unref()
    settled
      .then(
        () => this.#end({ state: 'done' }),
        (error: unknown) =>
          this.#end(error === signal.reason ? { state: 'lost' } : { state: 'failed', error }),
      )
      .finally(() => clearTimeout(hung))
    return within(settled, signal)
  }

  async over(): Promise<void> {
    await this.#settled.catch(() => undefined)
  }

  async #transact(work: (tx: Tx) => unknown, signal: AbortSignal): Promise<boolean> {
    const { store, handlerMilliseconds, keepMilliseconds } = this.#settings
    const inside = async (tx: Tx): Promise<void> => {
      signal.throwIfAborted()
      this.#wait('handler')
      // One that hangs is rolled back, so that the database gives the key free.
      await before(Promise.resolve(tx).then(work), handlerMilliseconds, () => hanging(handlerMilliseconds))
      this.#wait('store')
    }
    this.#wait('store')
    for (;;) {
      const found = await store.transact(this.#key, this.#token, inside, keepMilliseconds)
      if (found !== 'held') return found === 'done'
      this.#wait('process')
      await pause(WAIT_MILLISECONDS, signal)
    }
  }

  #wait(stage: Stage): void {
    this.stage = stage
    this.#watchers.stage(stage)
  }
}
