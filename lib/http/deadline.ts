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
  #signals: readonly Signal[]
  #listeners: readonly Listener[] = NONE
  /** Of `performance.now()`; Infinity where there is no limit. */
  #end: number
  #clock: NodeJS.Timeout | undefined
  #stopped: Stop | undefined
  /** What takes the listeners of the signals away. */
  #offs: readonly (() => void)[] = NONE

  /**
   * @param timeout milliseconds, 0 for no limit
   * @param latest milliseconds that no later `timeout` exceeds
   */
  constructor(timeout: number, signal?: Signal, latest = Infinity) {
    this.#latest = this.#began + latest
    this.#end = this.#endOf(timeout)
    this.#signals = signal ? [signal] : NONE
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
    const isNew = signal !== undefined && !this.#signals.includes(signal)
    if (end === this.#end && !isNew) return
    this.#rest()
    this.#end = end
    if (isNew) this.#signals = [...this.#signals, signal]
    if (this.#listeners.length > 0) this.#listen()
  }

  /**
   * Calls `listener` when it is over. Of several the one that came last is first, and those before it
   * get a turn to end by themselves.
   * @returns what takes the listener away
   */
  onStop(listener: Listener): () => void {
    this.#add(listener, this.#listeners.length)
    return () => {
      this.#remove(listener)
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
   * The result of `work`, or what `error` makes of its end. Work that waits for nothing is given no timer.
   * @example await new Deadline(30_000).race(() => signer.sign(message), () => new Error('too late'))
   */
  race<T>(work: () => Promise<T>, error: (why: Stop) => Error): Promise<T>
  race<T>(work: () => T | Promise<T>, error: (why: Stop) => Error): T | Promise<T>
  race<T>(work: () => T | Promise<T>, error: (why: Stop) => Error): T | Promise<T> {
    if (this.stopped) return Promise.reject(error(this.stopped))
    const at = this.#listeners.length
    try {
      const result = work()
      if (isPromise(result)) return this.#race(result, error, at)
      return this.stopped ? Promise.reject(error(this.stopped)) : result
    } catch (cause) {
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- it is whatever the work failed with
      return Promise.reject(cause)
    }
  }

  /** @param at where it stands among the listeners: before those that the work itself has added */
  #race<T>(work: Promise<T>, error: (why: Stop) => Error, at: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const listener = (why: Stop): void => {
        reject(error(why))
      }
      if (this.stopped) listener(this.stopped)
      else this.#add(listener, at)
      const succeed = (value: T): void => {
        this.#remove(listener)
        resolve(value)
      }
      const fail = (cause: unknown): void => {
        this.#remove(listener)
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- it is whatever the work failed with
        reject(cause)
      }
      work.then(succeed, fail)
    })
  }

  #endOf(timeout: number): number {
    return Math.min(timeout > 0 ? this.#began + timeout : Infinity, this.#latest)
  }

  #add(listener: Listener, at: number): void {
    const isFirst = this.#listeners.length === 0
    this.#listeners = this.#listeners.toSpliced(at, 0, listener)
    if (isFirst) this.#listen()
  }

  #remove(listener: Listener): void {
    const at = this.#listeners.indexOf(listener)
    if (at >= 0) this.#listeners = this.#listeners.toSpliced(at, 1)
    if (this.#listeners.length === 0) this.#rest()
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
    if (this.#signals.length > 0)
      this.#offs = this.#signals.map((signal) => onAbort(signal, () => this.#stop('aborted')))
  }

  #rest(): void {
    clearTimeout(this.#clock)
    this.#clock = undefined
    for (const off of this.#offs) off()
    this.#offs = NONE
  }

  #stop(why: Stop): void {
    const first = (this.#stopped ??= why)
    const last = this.#listeners.at(-1)
    if (last) this.#listeners = this.#listeners.slice(0, -1)
    last?.(first)
    if (this.#listeners.length > 0) setImmediate(() => this.#stop(first))
    else this.#rest()
  }
}

type Listener = (why: Stop) => void

const NONE: readonly never[] = []

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof memberOf(value, 'then') === 'function'
