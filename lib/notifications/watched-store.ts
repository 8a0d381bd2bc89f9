/** Publishes what a store answers, and how long it takes; the store is used as it is. */
import { eventChannel, type StoreAnswered } from '../log/events.js'
import { monotonic } from '../runtime/clock.js'
import type { DedupeStore, TransactionStore } from './store.js'

const end = eventChannel('wechatpay-chain:store:end')
const failure = eventChannel('wechatpay-chain:store:error')

export function watchTransactions<Tx>(store: TransactionStore<Tx>): TransactionStore<Tx> {
  return {
    transact: (...given) => watched('transact', () => store.transact(...given)),
  }
}

export function watchLeases(store: DedupeStore): DedupeStore {
  return {
    claim: (...given) => watched('claim', () => store.claim(...given)),
    complete: (...given) => watched('complete', () => store.complete(...given)),
    release: (...given) => watched('release', () => store.release(...given)),
  }
}

/** What is answered at once stays so: a store in memory is no promise. */
function watched<T>(operation: StoreAnswered['operation'], run: () => T): T {
  if (!end.hasSubscribers && !failure.hasSubscribers) return run()
  const began = monotonic()
  const facts = () => ({ operation, milliseconds: Math.round(monotonic() - began) })
  const answered = (result: unknown): void =>
    end.publish({ ...facts(), ...(typeof result === 'string' && { result }) })
  const failed = (error: unknown): void =>
    failure.publish({ ...facts(), name: error instanceof Error ? error.constructor.name : typeof error })
  try {
    const result = run()
    if (isThenable(result))
      // Asked once: a query builder would run again.
      return Promise.resolve(result).then(
        (value) => {
          answered(value)
          return value
        },
        (error: unknown) => {
          failed(error)
          throw error
        },
      ) as T
    answered(result)
    return result
  } catch (error) {
    failed(error)
    throw error
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function'
