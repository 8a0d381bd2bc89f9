/** Runs work at most once for a key, among all who share a store. */
import { harmless } from './harmless.js'
import { Run, type Runnable, type RunWatchers, type Stage } from './run.js'
import type { DedupeStore, TransactionStore } from './store.js'
import { TransactionRun } from './transaction-run.js'
import { Unconfirmed } from './unconfirmed.js'
import { within } from './waiting.js'
import { watchLeases, watchTransactions } from './watched-store.js'

export const LEASE_MILLISECONDS = 60_000
export const HANDLER_MILLISECONDS = 600_000
export const KEEP_MILLISECONDS = 48 * 3_600_000

/** How long `once` keeps a notification, and what ends the wait. */
export interface OnceOptions {
  /**
   * Ends the wait: `once` rejects with its reason. Work that has begun goes on,
   * and its outcome is remembered.
   */
  readonly signal: AbortSignal
  /**
   * Called when the store fails after the work is done (the work counts, but a copy may run it
   * again), and when the lease is lost.
   */
  readonly onStoreError?: ((error: unknown) => void) | undefined
  /** Called with what is waited for from now on. */
  readonly onStage?: ((stage: Stage) => void) | undefined
}

/** Gives `true` for a copy: the work was done before, or by another while this one waited. */
export type Once<Tx = unknown> = (
  id: string,
  work: (tx: Tx) => unknown,
  options: OnceOptions,
) => Promise<boolean>

export interface OnceSettings<Tx> {
  readonly store: DedupeStore | TransactionStore<Tx> | undefined
  /** Stands before each id: two merchants may share a store. */
  readonly scope: string | undefined
  readonly leaseMilliseconds: number
  readonly handlerMilliseconds: number
}

export interface Runner<Tx> {
  readonly once: Once<Tx>
  /** Resolves when no work of this process goes on, that which nobody waits for any more included. */
  readonly idle: () => Promise<void>
}

/**
 * Copies in this process share one run and its outcome; of several processes one
 * runs and the others wait for it.
 */
export function createOnce<Tx>({ store, ...settings }: OnceSettings<Tx>): Runner<Tx> {
  const active = new Set<Promise<void>>()
  const track = (over: Promise<void>): void => {
    active.add(over)
    void over.finally(() => active.delete(over))
  }
  const idle = async (): Promise<void> => {
    while (active.size > 0) await Promise.all(active)
  }
  return { once: store ? sharing(startOf(store, settings), settings.scope, track) : unshared(track), idle }
}

type Track = (over: Promise<void>) => void

const unshared =
  <Tx>(track: Track): Once<Tx> =>
  async (_id, work, { signal }) => {
    const working = Promise.resolve(undefined as Tx).then(work)
    track(
      working.then(
        () => undefined,
        () => undefined,
      ),
    )
    await within(working, signal)
    return false
  }

/** How a store runs work: undefined where it is known to be done. */
type Start<Tx> = (key: string, watchers: RunWatchers) => Runnable<Tx> | undefined

function startOf<Tx>(
  store: DedupeStore | TransactionStore<Tx>,
  { leaseMilliseconds, handlerMilliseconds }: Omit<OnceSettings<Tx>, 'store'>,
): Start<Tx> {
  const times = { leaseMilliseconds, handlerMilliseconds, keepMilliseconds: KEEP_MILLISECONDS }
  if ('transact' in store) {
    const watched = watchTransactions(store)
    return (key, watchers) => new TransactionRun(key, { store: watched, ...times }, watchers)
  }
  const unconfirmed = new Unconfirmed()
  const settings = { store: watchLeases(store), unconfirmed, ...times }
  return (key, watchers) => (unconfirmed.has(key) ? undefined : new Run(key, settings, watchers))
}

function sharing<Tx>(start: Start<Tx>, scope: string | undefined, track: Track): Once<Tx> {
  const runs = new Map<string, Runnable<Tx>>()

  return async (id, work, { signal, onStoreError = () => undefined, onStage = () => undefined }) => {
    const key = scope === undefined ? id : `${scope}:${id}`
    const stage = harmless('onStage', onStage)
    for (let other = runs.get(key); other; other = runs.get(key)) {
      stage(other.stage)
      const ending = await within(other.ended, signal)
      if (ending.state === 'failed') throw ending.error
      if (ending.state === 'done') return true
    }
    const run = start(key, { report: harmless('onStoreError', onStoreError), stage })
    if (!run) return true
    runs.set(key, run)
    void run.ended.then(() => runs.get(key) === run && runs.delete(key))
    const outcome = run.start(work, signal)
    track(run.over())
    return outcome
  }
}
