/** A call from top to bottom: check, prepare, attempts through axios, decryption of the response's fields. */
import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { sleep } from '../runtime/abort.js'
import type { Draft, Send } from '../chain/chain.js'
import { monotonic } from '../runtime/clock.js'
import type { Settings } from '../config/settings.js'
import { decryptFields } from './encryption.js'
import { Attempt, request } from '../interceptors/attempt.js'
import type { AxiosInstance } from '../interceptors/instance.js'
import { watchCall } from '../log/call.js'
import { observe } from '../log/log.js'
import { leftOf, RetryBudget, runAttempts, type Plan, type Turn, type Waiting } from '../retry/attempts.js'
import { HostSwitch } from '../retry/host-switch.js'
import { repeatability } from '../retry/policy.js'
import { Deadline } from '../http/deadline.js'
import { notReady, overdue } from '../http/network-error.js'
import { checkCall, namesHost, targetOf, type CheckedCall } from './check.js'
import type { Clients } from './clients.js'
import { configOf, prepare, type Prepared } from './prepare.js'

/** How many calls are under way: a signature blocks the loop only where nobody else waits. */
export interface Traffic {
  inFlight: number
}

export const WAITING: Waiting = {
  now: monotonic,
  date: Date.now,
  random: Math.random,
  sleep,
}

export function createSend(clients: Clients, settings: Settings, traffic: Traffic, waiting: Waiting): Send {
  const budget = new RetryBudget()
  const hosts = new HostSwitch(settings.hosts)

  const run = async (draft: Draft, number: number) => {
    const began = waiting.now()
    const call = checkCall(draft, settings)
    let body: unknown
    const plan = planOf(call, settings, began, () => body)
    const pool = namesHost(call) ? undefined : hosts
    traffic.inFlight++
    try {
      const preparing = boundedBy(plan, waiting).race(
        () => prepare(call, settings),
        (why) => {
          if (call.body instanceof Readable) call.body.destroy()
          return notReady(why, 'the body did not end', plan.request)
        },
      )
      const prepared = preparing instanceof Promise ? await preparing : preparing
      body = prepared.data
      const answer = await runAttempts(plan, pool, budget, waiting, (turn) =>
        observe(call, { call: number, attempt: turn.number }, settings, waiting.now, () =>
          attempt(clients[call.protocol], call, prepared, turn, plan, settings.hosts[0]),
        ),
      )
      const plain = decryptFields(answer, call, () => boundedBy(plan, waiting))
      return plain instanceof Promise ? await plain : plain
    } finally {
      traffic.inFlight--
    }
  }
  return (draft) => watchCall(draft, waiting.now, (number) => run(draft, number))
}

/** One attempt through axios's own `request`, with a configuration that nobody else holds. */
function attempt(
  client: AxiosInstance,
  { template, options }: CheckedCall,
  prepared: Prepared,
  { number, base, left }: Turn,
  { request: line, timeout, signal }: Plan,
  home: URL | undefined,
): Promise<AxiosResponse> {
  const deadline = new Deadline(timeout ?? 0, signal, left)
  const { security, nonceless, sink } = options
  const one = new Attempt(number, { template, security, nonceless, sink }, deadline)
  const config = configOf(prepared, base === home ? undefined : base?.href)
  return deadline.race(
    () => request(client, config, one),
    (why) => overdue(why, one.progress, line),
  )
}

/**
 * How often, and for how long, the call may be tried.
 * @param fields of the body as it was when the call was made
 */
function planOf(call: CheckedCall, settings: Settings, began: number, fields: () => unknown): Plan {
  const { method, template, options } = call
  const { timeout = settings.axios['timeout'], signal } = options.axios
  return {
    request: `${method} ${template}`,
    began,
    retry: options.idempotent === false ? false : (options.retry ?? settings.retry),
    deadline: options.deadline ?? settings.deadline,
    timeout: Number(timeout ?? 0),
    signal,
    repeatable: () =>
      repeatability({ method, template, ...targetOf(call), fields: fields() }, options.idempotent),
  }
}

/** The limits of what is done before and after the attempts. */
const boundedBy = (plan: Plan, waiting: Waiting): Deadline =>
  new Deadline(plan.timeout ?? 0, plan.signal, leftOf(plan, plan.began!, waiting))
