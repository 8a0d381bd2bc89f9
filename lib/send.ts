/** From a draft to an answer: the call is checked, its fields are encrypted, and attempts are made. Knows no signature. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Send } from './chain.js'
import { checkCall, namesHost, targetOf, urlOf, type CheckedCall } from './checked-call.js'
import { monotonic } from './clock.js'
import type { Settings } from './config/settings.js'
import { opened, secure } from './encryption/call.js'
import { checkTarget } from './files/save.js'
import type { Request } from './encryption/sensitive.js'
import { CertificateError } from './errors.js'
import type { PlatformKeyRing } from './keys/platform-key-ring.js'
import { observe } from './log.js'
import { withoutCode } from './messages.js'
import { toReplayableBody } from './files/replayable-body.js'
import { Call } from './pipeline/call.js'
import type { ProtocolName } from './protocols/protocol.js'
import { RetryBudget, runAttempts, type Attempt, type Plan, type Waiting } from './retry/attempts.js'
import { HostSwitch } from './retry/host-switch.js'
import { repeatability } from './retry/policy.js'
import { request, type AxiosInstance } from './wire/axios-instance.js'

/** The axios instances, one a protocol: `instance.client.v3.interceptors.request.use(…)` runs before anything is signed. */
export type Clients = Readonly<Record<ProtocolName, AxiosInstance>>

/** How many calls are under way: a signature blocks the loop only where nobody else waits. */
export interface Traffic {
  underWay: number
}

export const WAITING: Waiting = {
  now: monotonic,
  date: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
}

export function createSend(clients: Clients, settings: Settings, traffic: Traffic, waiting: Waiting): Send {
  const { logger, logBodies } = settings
  const budget = new RetryBudget()
  const hosts = new HostSwitch(settings.hosts)

  return async (draft) => {
    const call = checkCall(draft, settings)
    if (call.options.sink !== undefined) await checkTarget(call.options.sink, 'sink')
    if (call.identity?.keys.isPending) await loadKeys(call.identity.keys, call)
    const secured = await secure(call, settings)
    const data = await toReplayableBody(secured.json)
    const { method, template, body } = call
    const plan = planOf(call, settings)
    const pool = namesHost(call) ? undefined : hosts
    const attempt = attemptOf(call, secured, data, clients[call.protocol], settings)

    traffic.underWay++
    try {
      const { result } = await runAttempts(plan, pool, budget, waiting, (one) =>
        observe({ method, template, attempt: one.number }, logger, logBodies, body, waiting.now, () =>
          attempt(one),
        ),
      )
      return call.decrypt ? await opened(result, call) : result
    } finally {
      traffic.underWay--
    }
  }
}

/** Before anything is sent: without a key the response of a call that was done could not be verified. */
async function loadKeys(keys: PlatformKeyRing, { method, template }: CheckedCall): Promise<void> {
  try {
    await keys.refresh()
    if (keys.isPending) throw new CertificateError('ERR_CERT_EMPTY', 'its source gave no key')
  } catch (cause) {
    throw new CertificateError(
      'ERR_CERT_DOWNLOAD',
      `the platform certificates could not be downloaded, nothing was sent: ${withoutCode(cause as Error)}`,
      { request: `${method} ${template}`, cause },
    )
  }
}

/** How often, and for how long, the call may be tried. */
function planOf(call: CheckedCall, settings: Settings): Plan {
  const { method, template, options, body } = call
  return {
    request: `${method} ${template}`,
    retry: options.idempotent === false ? false : (options.retry ?? settings.retry),
    deadline: options.deadline ?? settings.deadline,
    signal: options.axios['signal'] as AbortSignal | undefined,
    call: repeatability({ method, template, ...targetOf(call), fields: body }, options.idempotent),
  }
}

/** What is done at each attempt: its number, its host and the time that is left differ, and nothing else. */
function attemptOf(
  call: CheckedCall,
  { query, headers }: Request,
  data: unknown,
  client: AxiosInstance,
  settings: Settings,
) {
  const { method, template, options } = call
  const url = urlOf(call)
  const typed =
    options.body?.kind === 'json' && typeof data === 'string'
      ? { 'content-type': 'application/json; charset=utf-8', ...headers }
      : headers

  return ({ number, base, left }: Attempt) => {
    const flags = {
      security: options.security,
      nonceless: options.nonceless,
      sink: options.sink,
      attempt: number,
    }
    const config = { method, url, headers: typed, wechatpay: new Call(template, query, data, flags) }
    const host = options.base ?? (base === settings.hosts[0] ? undefined : base?.href)
    if (host !== undefined) Object.assign(config, { baseURL: host })
    Object.assign(
      config,
      options.axios,
      timeoutOf(options.axios['timeout'] ?? settings.axios['timeout'], left),
    )
    return request(client, config)
  }
}

/** An attempt ends with the whole call at the latest. */
function timeoutOf(timeout: unknown, left: number): { timeout?: number } {
  if (left === Infinity) return {}
  const own = typeof timeout === 'number' && timeout > 0 ? timeout : Infinity
  return { timeout: Math.min(own, Math.max(left, 1)) }
}
