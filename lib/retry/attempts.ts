/**
 * Runs a call until it succeeds, must not be repeated, or its time is up. Each attempt is
 * signed anew by whoever sends it.
 */
import { ApiError, NetworkError, WechatpayError } from '../errors.js'
import type { HostSwitch } from './host-switch.js'
import { verdictOn, type Repeatable, type Verdict } from './policy.js'

/** At most so many repetitions; `false` for none. */
export type RetryOption = false | { readonly max?: number }

/** Time and chance, given so that tests can hold them still. */
export interface Waiting {
  /** Milliseconds of a clock that is never set. */
  readonly now: () => number
  /** The date, in milliseconds since 1970. */
  readonly date: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** One turn of a call to be sent. */
export interface Turn {
  readonly number: number
  /** The host of this attempt; `undefined` where the call names its own. */
  readonly base: URL | undefined
  /** Milliseconds left of the whole call. */
  readonly left: number
}

export interface Plan {
  readonly request: string
  /** Only a call that failed is asked. */
  readonly repeatable: () => Repeatable
  readonly retry: RetryOption
  /** Milliseconds for the whole call, waits included. */
  readonly deadline: number | undefined
  /** When the call began, by `Waiting.now`; default: when its attempts begin. */
  readonly began?: number
  /** Milliseconds for each attempt, and for what is before and after them; 0 for no limit. */
  readonly timeout?: number
  readonly signal: AbortSignal | undefined
}

const DEFAULT_RETRIES = 2
const FIRST_BACKOFF_MILLISECONDS = 200
const LONGEST_BACKOFF_MILLISECONDS = 2_000
const SHORTEST_THROTTLE_MILLISECONDS = 1_000
/** A longer wait is the caller's to make: whoever stands between could ask for any. */
const LONGEST_WAIT_MILLISECONDS = 60_000

/** Tokens that repetitions cost and successes earn: when everything fails, repetitions stop. */
export class RetryBudget {
  static readonly CAPACITY = 500
  static readonly COST = 5
  #tokens = RetryBudget.CAPACITY

  spend(): boolean {
    if (this.#tokens < RetryBudget.COST) return false
    this.#tokens -= RetryBudget.COST
    return true
  }

  earn(attempts: number): void {
    this.#tokens = Math.min(RetryBudget.CAPACITY, this.#tokens + (attempts > 1 ? RetryBudget.COST : 1))
  }
}

/** Milliseconds that are left of the whole call; Infinity for no limit. */
export const leftOf = ({ deadline }: Pick<Plan, 'deadline'>, began: number, { now }: Waiting): number =>
  deadline === undefined ? Infinity : deadline - (now() - began)

/** @throws whatever the last attempt threw, with `attempts` counted */
export async function runAttempts<T>(
  plan: Plan,
  hosts: HostSwitch | undefined,
  budget: RetryBudget,
  waiting: Waiting,
  send: (turn: Turn) => Promise<T>,
): Promise<T> {
  const { began = waiting.now() } = plan
  const left = () => leftOf(plan, began, waiting)
  const most = plan.retry === false ? 0 : (plan.retry.max ?? DEFAULT_RETRIES)
  let base = hosts?.current(waiting.now())
  let doubt = false

  for (let number = 1; ; number++) {
    try {
      const result = await send({ number, base, left: left() })
      budget.earn(number)
      hosts?.keep(base, waiting.now())
      return result
    } catch (error) {
      if (!(error instanceof WechatpayError)) throw error
      counted(error, number)
      // A signed refusal is an answer too: the host is there.
      if (error instanceof ApiError && error.verified) hosts?.keep(base, waiting.now())
      const repeatable = plan.repeatable()
      const verdict = verdictOn(error, repeatable)
      if (verdict === undefined || number > (verdict.once ? Math.min(1, most) : most))
        throw doubt ? doubted(error) : error
      const wait = waitOf(verdict, number, error, waiting)
      if (wait > LONGEST_WAIT_MILLISECONDS || wait >= left() || !budget.spend())
        throw doubt ? doubted(error) : error
      doubt ||= !repeatable.query && error.outcome === 'unknown'
      if (verdict.switchHost && base && hosts) base = hosts.other(base)
      await pause(wait, plan, number, error, waiting, doubt)
    }
  }
}

/** Full jitter: any time up to a bound that doubles, so that clients do not come back in step. */
function waitOf({ wait }: Verdict, number: number, error: WechatpayError, { random, date }: Waiting): number {
  if (wait === 'none' && number === 1) return 0
  const backoff = random() * Math.min(LONGEST_BACKOFF_MILLISECONDS, FIRST_BACKOFF_MILLISECONDS * 2 ** number)
  if (wait !== 'throttle') return backoff
  return Math.max(
    SHORTEST_THROTTLE_MILLISECONDS + backoff,
    retryAfter(error.response?.headers['retry-after'], date()),
  )
}

/** Seconds, or a date. @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter(value: string | undefined, now: number): number {
  if (value === undefined) return 0
  if (/^\d+$/.test(value)) return Number(value) * 1000
  return value.endsWith(' GMT') ? Date.parse(value) - now || 0 : 0
}

async function pause(
  milliseconds: number,
  { signal, request }: Plan,
  attempts: number,
  last: WechatpayError,
  { sleep }: Waiting,
  doubt: boolean,
): Promise<void> {
  if (milliseconds === 0) return
  try {
    await sleep(milliseconds, signal)
  } catch {
    throw new NetworkError('ERR_NET_ABORTED', `aborted while waiting to repeat after ${last.code}`, {
      request,
      outcome: doubt ? 'unknown' : last.outcome,
      attempts,
      cause: last,
    })
  }
}

function counted(error: WechatpayError, attempts: number): void {
  if (error.attempts > 0) Object.assign(error, { attempts })
}

/** What an earlier attempt may have done, the last one cannot deny. */
function doubted(error: WechatpayError): WechatpayError {
  if (error.outcome === 'unknown') return error
  const message = error.message.replace(
    /( \(\w+\))?$/,
    '. An earlier attempt may have been done: query before repeating$&',
  )
  return Object.assign(error, {
    outcome: 'unknown',
    ...(error instanceof ApiError && { advice: 'query' }),
    stack: error.stack?.replace(error.message, () => message),
    message,
  })
}
