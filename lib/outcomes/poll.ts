/** Queries by a schedule until an outcome is known or the time is up. */
import { onAbort } from '../runtime/abort.js'
import { InputError, NetworkError, type WechatpayError } from '../errors.js'
import type { Clock } from './clock.js'
import type { Reply } from './reply.js'
import { News, type Notified } from './notices.js'
import { nextAt, THROTTLED_WAIT, type Schedule } from './schedule.js'

/** How long and how often an outcome is asked for. */
export interface AwaitOptions {
  /** Milliseconds from the call until waiting ends. 0: one query. */
  readonly deadline?: number | undefined
  /** Ends the waiting with `ERR_NET_ABORTED`. What is awaited goes on at the platform. */
  readonly signal?: AbortSignal | undefined
  /**
   * Tells that a notification has come: the next query is made at once. A promise, or
   * what takes a function to call.
   */
  readonly notified?: Notified | undefined
  /**
   * Milliseconds between the queries, in place of the official intervals: 2,000
   * for a page that a user looks at.
   */
  readonly every?: number | undefined
}

const LONGEST_WAIT = 2 ** 31 - 1
/** From 1 to 99 these were seconds. */
const SECONDS_BELOW = 100

/** What the queries of one number have in common. */
export interface Asking<Data> {
  /** `order 1217752501201407033233368018` */
  readonly what: string
  readonly ask: () => Promise<Reply<Data>>
  readonly isFinal: (data: Data) => boolean
  /**
   * So long after the beginning a signed "not found" ends the waiting; before that
   * the platform may not have it yet.
   */
  readonly absentAfter: number
  /** Whether it proves anything then. Default yes: of transfers it does not. */
  readonly absentSettles?: boolean
  readonly schedule: Schedule
  /** For `deadline`. */
  readonly defaultDeadline: number
}

/** What was known at the end: the last signed response, a signed "not found", or why nothing is known. */
export type Known<Data> =
  | { readonly kind: 'found'; readonly data: Data; readonly settled: boolean }
  | { readonly kind: 'absent'; readonly settled: boolean }
  | { readonly kind: 'unclear'; readonly error: WechatpayError }

/**
 * @throws InputError `ERR_INPUT_OPTION`; NetworkError `ERR_NET_ABORTED`; whatever no later query can change
 */
export async function poll<Data>(
  asking: Asking<Data>,
  options: AwaitOptions,
  clock: Clock,
): Promise<Known<Data>> {
  const { deadline = asking.defaultDeadline, signal, every } = options
  checkTime('deadline', deadline, 0)
  if (every !== undefined) checkTime('every', every, SECONDS_BELOW)
  const schedule = every === undefined ? asking.schedule : { at: [], every }
  const news = new News(options.notified)
  try {
    return await ask(asking, schedule, deadline, signal, news, clock)
  } finally {
    news.close()
  }
}

async function ask<Data>(
  asking: Asking<Data>,
  schedule: Pick<Schedule, 'at' | 'every'>,
  deadline: number,
  signal: AbortSignal | undefined,
  news: News,
  clock: Clock,
): Promise<Known<Data>> {
  const began = clock.now()
  const elapsed = (): number => clock.now() - began
  let found: Data | undefined
  for (let due = Math.min(nextAt(schedule, 0), deadline); ;) {
    await pause(due - elapsed(), asking.what, signal, news, clock)
    // What comes while the platform is asked is a reason to ask again.
    news.clear()
    const last = await asking.ask()
    if (last.kind === 'found') found = last.data
    const settled = last.kind === 'found' && asking.isFinal(last.data)
    const isOver = settled || elapsed() >= deadline
    if (found !== undefined) {
      if (isOver) return { kind: 'found', data: found, settled }
    } else if (last.kind === 'absent') {
      const isBelieved = elapsed() >= asking.absentAfter
      if (isOver || isBelieved)
        return { kind: 'absent', settled: isBelieved && asking.absentSettles !== false }
    } else if (last.kind === 'unclear' && isOver) {
      return last
    }
    const earliest = last.kind === 'unclear' && last.throttled ? elapsed() + THROTTLED_WAIT : 0
    due = Math.min(Math.max(nextAt(schedule, elapsed()), earliest), deadline)
  }
}

/** @throws InputError */
function checkTime(name: string, value: unknown, least: number): void {
  const isSeconds = typeof value === 'number' && value > 0 && value < SECONDS_BELOW
  if (typeof value === 'number' && value >= least && value <= LONGEST_WAIT && !isSeconds) return
  throw new InputError(
    'ERR_INPUT_OPTION',
    `${name} must be milliseconds, at most ${LONGEST_WAIT}${isSeconds ? `: ${value} s is ${value * 1_000}` : ''}`,
  )
}

async function pause(
  milliseconds: number,
  what: string,
  signal: AbortSignal | undefined,
  news: News,
  { sleep }: Clock,
): Promise<void> {
  if (signal?.aborted) throw aborted(what)
  if (milliseconds <= 0) return
  const woken = new AbortController()
  const forget = signal && onAbort(signal, () => woken.abort())
  try {
    await Promise.race([sleep(milliseconds, woken.signal), news.next()])
  } catch (error) {
    throw signal?.aborted ? aborted(what) : error
  } finally {
    forget?.()
    // Ends the timer of a wait that a notification cut short.
    woken.abort()
  }
}

/** Waits in the same way without a notification. */
export const wait = (milliseconds: number, what: string, signal: AbortSignal | undefined, clock: Clock) =>
  pause(milliseconds, what, signal, new News(undefined), clock)

const aborted = (what: string): NetworkError =>
  new NetworkError('ERR_NET_ABORTED', `aborted by its signal while ${what} was awaited. Query it later`, {
    outcome: 'unknown',
    attempts: 0,
  })
