/** Runs work at most once for an id, among all who share a store. Knows no notification. */
import { nonce } from '../crypto/nonce.js'
import type { DedupeStore } from './store.js'

export const LEASE_MILLISECONDS = 60_000
export const KEEP_MILLISECONDS = 48 * 3_600_000

const FIRST_WAIT_MILLISECONDS = 25
const LONGEST_WAIT_MILLISECONDS = 400

export interface OnceOptions {
  /** Ends the wait for another process; work that has begun is not stopped. */
  readonly signal: AbortSignal
  /** Told when the store fails after the work is done: the work counts, but a copy would run it again. */
  readonly onStoreError?: (error: unknown) => void
}

/** Gives `true` for a copy: the work was done before, or by another while this one waited. */
export type Once = (id: string, work: () => unknown, options: OnceOptions) => Promise<boolean>

/** Copies in this process share one run and its outcome; of several processes one runs and the others wait for it. */
export function createOnce(store: DedupeStore | undefined): Once {
  const running = new Map<string, Promise<boolean>>()
  if (!store)
    return async (_id, work) => {
      await work()
      return false
    }

  return async (id, work, options) => {
    const other = running.get(id)
    if (other) {
      await other
      return true
    }
    const run = runOnce(store, id, work, options)
    running.set(id, run)
    try {
      return await run
    } finally {
      running.delete(id)
    }
  }
}

async function runOnce(
  store: DedupeStore,
  id: string,
  work: () => unknown,
  { signal, onStoreError = () => undefined }: OnceOptions,
): Promise<boolean> {
  const token = nonce()
  if (!(await claim(store, id, token, signal))) return true
  try {
    signal.throwIfAborted()
    await work()
  } catch (error) {
    await settle(() => store.release(id, token), onStoreError)
    throw error
  }
  await settle(() => store.complete(id, token, KEEP_MILLISECONDS), onStoreError)
  return false
}

/** Waits while another holds the id: it may be done soon, or given free. `false` when it is done. */
async function claim(store: DedupeStore, id: string, token: string, signal: AbortSignal): Promise<boolean> {
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
    const found = await store.claim(id, token, LEASE_MILLISECONDS)
    if (found !== 'held') return found === 'claimed'
    await pause(wait, signal)
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

async function settle(step: () => unknown, report: (error: unknown) => void): Promise<void> {
  try {
    await step()
  } catch (error) {
    report(error)
  }
}
