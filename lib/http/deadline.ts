/** Deadlines: how long a piece of work may take, and the signals that end it. */

import { onAbort, type SignalLike } from '../runtime/abort.js'
import { memberOf } from '../text/values.js'

/** Why work was stopped. */
export type Stop = 'timeout' | 'aborted'

/** Part of axios's `signal`. */
export type Signal = SignalLike

/**
 * The clock and the signals of one piece of work, running from the moment it is made. It holds a timer and
 * listeners only while somebody listens to it. After a blocked event loop, bytes that have arrived are read
 * before a timer counts as expired.
 */
export class Deadline {
  readonly #began = performance.now()
  readonly #latest: number
  readonly #signals = new Set<Signal>()
  readonly #listeners: ((why: Stop) => void)[] = []
  /** Of `performance.now()`; Infinity where there is no limit. */
  #end: number
  #clock: NodeJS.Timeout | undefined
  #stopped: Stop | undefined
  /** What takes the listeners of the signals away. */
  #offs: readonly (() => void)[] = []

  /**
   * @param timeout milliseconds, 0 for no limit
   * @param latest milliseconds that no later `timeout` exceeds
   */
  constructor(timeout: number, signal?: Signal, latest = Infinity) {
    this.#latest = this.#began + latest
    this.#end = this.#endOf(timeout)
    if (signal) this.#signals.add(signal)
  }

  /** Why it is over; `undefined` while it is not. */
  get stopped(): Stop | undefined {
    for (const { aborted } of this.#signals) if (aborted) this.#stopped ??= 'aborted'
    return this.#stopped
  }

  /** Milliseconds in all; 0 for no limit. */
  get timeout(): number {
    return this.#end === Infinity ? 0 : Math.round(this.#end - this.#began)
  }

  /** Milliseconds that are left, at least 1; 0 for no limit. */
  get left(): number {
    return this.#end === Infinity ? 0 : Math.max(1, this.#end - performance.now())
  }

  /** Another `timeout`, counted from the beginning too, and one more signal. */
  change(timeout: number, signal: Signal | undefined): void {
    const end = this.#endOf(timeout)
    if (end === this.#end && (!signal || this.#signals.has(signal))) return
    this.#rest()
    this.#end = end
    if (signal) this.#signals.add(signal)
    if (this.#listeners.length > 0) this.#listen()
  }

  /**
   * Calls `listener` when it is over. Of several the one that came last is first, and those before it
   * get a turn to end by themselves.
   * @returns what takes the listener away
   */
  onStop(listener: (why: Stop) => void): () => void {
    if (this.#listeners.push(listener) === 1) this.#listen()
    return () => {
      const at = this.#listeners.indexOf(listener)
      if (at >= 0) this.#listeners.splice(at, 1)
      if (this.#listeners.length === 0) this.#rest()
    }
  }

  /** What follows is bounded by its own limit; the caller's signal still ends it. */
  stopClock(): void {
    this.#end = Infinity
    clearTimeout(this.#clock)
    this.#clock = undefined
  }

  /** It is over before its time. */
  expire(): void {
    this.#stop('timeout')
  }

  /**
   * The result of `work`, or what `error` makes of its end.
   * @example await new Deadline(30_000).race(() => signer.sign(message), () => new Error('too late'))
   */
  race<T>(work: () => T | Promise<T>, error: (why: Stop) => Error): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.stopped) throw error(this.stopped)
      const off = this.onStop((why) => {
        reject(error(why))
      })
      const fail = (cause: unknown): void => {
        off()
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- it is whatever the work failed with
        reject(cause)
      }
      try {
        const succeed = (value: T): void => {
          off()
          resolve(value)
        }
        const result = work()
        if (isPromise(result)) result.then(succeed, fail)
        else succeed(result)
      } catch (cause) {
        fail(cause)
      }
    })
  }

  #endOf(timeout: number): number {
    return Math.min(timeout > 0 ? this.#began + timeout : Infinity, this.#latest)
  }

  readonly #abort = (): void => {
    this.#stop('aborted')
  }

  #listen(): void {
    if (this.#end !== Infinity) {
      const clock = setTimeout(() => {
        setImmediate(() => {
          if (this.#clock === clock) this.#stop('timeout')
        })
      }, this.left)
      this.#clock = clock
    }
    this.#offs = Array.from(this.#signals, (signal) => onAbort(signal, this.#abort))
  }

  #rest(): void {
    clearTimeout(this.#clock)
    this.#clock = undefined
    for (const off of this.#offs) off()
    this.#offs = []
  }

  #stop(why: Stop): void {
    const first = (this.#stopped ??= why)
    this.#listeners.pop()?.(first)
    if (this.#listeners.length > 0) setImmediate(() => this.#stop(first))
    else this.#rest()
  }
}

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof memberOf(value, 'then') === 'function'
