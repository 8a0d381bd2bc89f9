/** Runs work at most once for a key, among all who share a store. Knows no notification. */
import { harmless } from './harmless.js'
import { Run, type Stage } from './run.js'
import type { DedupeStore } from './store.js'
import { Unconfirmed } from './unconfirmed.js'
import { within } from './waiting.js'

export const LEASE_MILLISECONDS = 60_000
export const HANDLER_MILLISECONDS = 600_000
export const KEEP_MILLISECONDS = 48 * 3_600_000

export interface OnceOptions {
  /** Ends the wait: `once` rejects with its reason. Work that has begun goes on, and its outcome is remembered. */
  readonly signal: AbortSignal
  /** Called when the store fails after the work is done (the work counts, but a copy may run it again), and when the lease is lost. */
  readonly onStoreError?: ((error: unknown) => void) | undefined
  /** Called with what is waited for from now on. */
  readonly onStage?: ((stage: Stage) => void) | undefined
}

/** Gives `true` for a copy: the work was done before, or by another while this one waited. */
export type Once = (id: string, work: () => unknown, options: OnceOptions) => Promise<boolean>

export interface OnceSettings {
  readonly store: DedupeStore | undefined
  /** Stands before each id: two merchants may share a store. */
  readonly scope: string | undefined
  readonly leaseMilliseconds: number
  readonly handlerMilliseconds: number
}

export interface Runner {
  readonly once: Once
  /** Resolves when no work of this process goes on, that which nobody waits for any more included. */
  readonly idle: () => Promise<void>
}

/** Copies in this process share one run and its outcome; of several processes one runs and the others wait for it. */
export function createOnce({ store, ...settings }: OnceSettings): Runner {
  const active = new Set<Promise<void>>()
  const track = (over: Promise<void>): void => {
    active.add(over)
    void over.finally(() => active.delete(over))
  }
  const idle = async (): Promise<void> => {
    while (active.size > 0) await Promise.all(active)
  }
  return { once: store ? sharing(store, settings, track) : unshared(track), idle }
}

type Track = (over: Promise<void>) => void

const unshared =
  (track: Track): Once =>
  async (_id, work, { signal }) => {
    const working = Promise.resolve().then(work)
    track(
      working.then(
        () => undefined,
        () => undefined,
      ),
    )
    await within(working, signal)
    return false
  }

function sharing(store: DedupeStore, { scope, ...times }: Omit<OnceSettings, 'store'>, track: Track): Once {
  const runs = new Map<string, Run>()
  const unconfirmed = new Unconfirmed()
  const settings = { store, ...times, keepMilliseconds: KEEP_MILLISECONDS, unconfirmed }

  return async (id, work, { signal, onStoreError = () => undefined, onStage = () => undefined }) => {
    const key = scope === undefined ? id : `${scope}:${id}`
    const stage = harmless('onStage', onStage)
    for (let other = runs.get(key); other; other = runs.get(key)) {
      stage(other.stage)
      const ending = await within(other.ended, signal)
      if (ending.state === 'failed') throw ending.error
      if (ending.state === 'done') return true
    }
    if (unconfirmed.has(key)) return true
    const run = new Run(key, settings, { report: harmless('onStoreError', onStoreError), stage })
    runs.set(key, run)
    void run.ended.then(() => runs.get(key) === run && runs.delete(key))
    const outcome = run.start(work, signal)
    track(run.over())
    return outcome
  }
}
