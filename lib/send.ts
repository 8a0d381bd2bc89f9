/** From a draft to an answer: options sorted, path expanded, host chosen, attempts made. Knows no signature. */
import { setTimeout as wait } from 'node:timers/promises'
import { RetryBudget, runAttempts, type Attempt, type Waiting } from './retry/attempts.js'
import { request, type AxiosInstance } from './wire/axios-instance.js'
import type { Draft, Send } from './chain.js'
import type { RsaIdentity } from './config/credentials.js'
import type { Settings } from './config/settings.js'
import type { Request } from './encryption/sensitive.js'
import { ConfigError, DecryptError, InputError } from './errors.js'
import type { Headers } from './headers.js'
import { HostSwitch } from './retry/host-switch.js'
import { observe } from './log.js'
import { settle } from './media/settle.js'
import { withoutCode } from './messages.js'
import { readOptions, type CallOptions } from './options/call-options.js'
import { Call } from './pipeline/call.js'
import { hostOf } from './protocols/endpoints.js'
import { numbersIn } from './protocols/echo.js'
import { toJson } from './protocols/json.js'
import type { ProtocolName } from './protocols/protocol.js'
import { repeatability } from './retry/policy.js'
import { expand } from './uri-template.js'

/** The axios instances, one a protocol: `instance.client.v3.interceptors.request.use(…)` runs before anything is signed. */
export type Clients = Readonly<Record<ProtocolName, AxiosInstance>>

/** How many calls are under way: a signature blocks the loop only where nobody else waits. */
export interface Traffic { underWay: number }

export const WAITING: Waiting = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
}

export function createSend(clients: Clients, settings: Settings, traffic: Traffic, waiting: Waiting): Send {
  const budget = new RetryBudget()
  const hosts = new HostSwitch(settings.hosts)

  return async (draft) => {
    const { method, template } = draft
    const options = readOptions(draft)
    const path = expand(template, options.variables)
    const name = protocolOf(path)
    checkSecurity(options, settings, draft)
    const body = bodyOf(options, name, draft)
    const identity = name === 'brand' ? settings.brand : name === 'v3' ? settings.merchant : undefined
    const decrypt = options.decrypt ?? settings.decrypt
    if (decrypt && identity) checkDecrypt(identity, draft)
    const secured = await secure(options, body, identity, settings, draft)
    const data = await settle(secured.json)
    const url = name === 'v2' ? path.slice('v2/'.length) : path
    const retry = options.retry ?? settings.retry
    const numbers = method === 'GET' ? numbersIn(options.query, options.variables) : name === 'v2' && /(?:query|info)$/.test(path) ? numbersIn(body) : {}
    const plan = {
      request: `${method} ${template}`, retry, deadline: options.deadline ?? settings.deadline, signal: options.axios['signal'] as AbortSignal | undefined,
      call: repeatability(method, path.split('?', 1)[0]!, options.variables, body, options.idempotent),
    }
    const ownHeaders = options.body?.kind === 'json' && typeof data === 'string' ? { 'content-type': 'application/json; charset=utf-8', ...secured.headers } : secured.headers
    const send = ({ number, base, left }: Attempt) => {
      const flags = { security: options.security, nonceless: options.nonceless, sink: options.sink, attempt: number, numbers }
      const config = { method, url, headers: ownHeaders, wechatpay: new Call(template, secured.query, data, flags) }
      const host = options.base ?? (base === settings.hosts[0] ? undefined : base?.href)
      if (host !== undefined) Object.assign(config, { baseURL: host })
      Object.assign(config, options.axios, timeoutOf(options.axios['timeout'] ?? settings.axios['timeout'], left))
      return request(clients[name], config)
    }

    const ownHost = options.base !== undefined || isAbsolute(path) || (name === 'v2' && hostOf(`/${url}`) !== undefined)
    traffic.underWay++
    try {
      const { result } = await runAttempts(plan, ownHost ? undefined : hosts, budget, waiting, (attempt) =>
        observe({ method, template, attempt: attempt.number }, settings.logger, settings.logBodies, body, waiting.now, () => send(attempt)))
      return decrypt ? await opened(result, identity, draft) : result
    } finally {
      traffic.underWay--
    }
  }
}

/** Sensitive fields are encrypted where the call says so; where only the configuration does, in the operations that have some. */
async function secure({ encrypt, query, headers }: CallOptions, json: unknown, identity: RsaIdentity | undefined, settings: Settings, { method, template }: Draft): Promise<Request> {
  const plain = { query, json, headers }
  if (!identity || !(encrypt ?? settings.encrypt)) return plain
  const { encryptRequest, fieldsOf } = await import('./encryption/sensitive.js')
  const fields = await fieldsOf(method, template)
  return encrypt === undefined && !fields?.request.length ? plain : encryptRequest(plain, fields, identity, `${method} ${template}`)
}

/** The call was done when a field of its answer does not open. */
async function opened(result: unknown, identity: RsaIdentity | undefined, { method, template }: Draft): Promise<unknown> {
  if (!identity || typeof result !== 'object' || result === null) return result
  const { data, attempts, status, headers } = result as { data?: unknown; attempts: number; status: number; headers: Headers }
  const { decryptAnswer, fieldsOf } = await import('./encryption/sensitive.js')
  try {
    return { ...result, data: await decryptAnswer(data, await fieldsOf(method, template), identity) }
  } catch (error) {
    if (!(error instanceof DecryptError)) throw error
    throw new DecryptError(error.code, withoutCode(error), { request: `${method} ${template}`, outcome: 'unknown', verified: true, attempts, requestId: headers['request-id'], response: { status, headers, data }, cause: error.cause })
  }
}

function checkDecrypt({ signer }: RsaIdentity, { method, template }: Draft): void {
  if (!signer.decrypt) throw new ConfigError('ERR_CONFIG_SIGNER', 'decrypt: true needs the privateKey, or a signer with decrypt(ciphertext)', { request: `${method} ${template}` })
}

const isAbsolute = (path: string): boolean => path.includes(':') && URL.canParse(path)

/** An attempt ends with the whole call at the latest. */
function timeoutOf(timeout: unknown, left: number): { timeout?: number } {
  if (left === Infinity) return {}
  const own = typeof timeout === 'number' && timeout > 0 ? timeout : Infinity
  return { timeout: Math.min(own, Math.max(left, 1)) }
}

/** The first segment decides, of a path and of an absolute URL alike. */
function protocolOf(path: string): ProtocolName {
  const pathname = isAbsolute(path) ? new URL(path).pathname.slice(1) : path
  return pathname.startsWith('v2/') ? 'v2' : pathname.startsWith('brand/') ? 'brand' : 'v3'
}

/** Each protocol speaks one language; `body` and `data` go as they are. */
function bodyOf({ body }: CallOptions, name: ProtocolName, { method, template }: Draft): unknown {
  if (body === undefined) return undefined
  const request = `${method} ${template}`
  const wrong = name === 'v2' ? 'json' : 'xml'
  if (body.kind === wrong) throw new InputError('ERR_INPUT_OPTION', `this endpoint speaks ${name === 'v2' ? 'XML' : 'JSON'}: use ${name === 'v2' ? 'xml' : 'json'}, not ${wrong}`, { request })
  return body.kind === 'json' && (typeof body.value !== 'object' || body.value === null) ? toJson(body.value, request) : body.value
}

/** Plain http, to the simulator on this machine, has no TLS certificate to present. */
function checkSecurity({ security }: CallOptions, { tls, base }: Settings, { method, template }: Draft): void {
  if (security && tls === undefined && base.protocol === 'https:') {
    throw new ConfigError('ERR_CONFIG_MERCHANT', 'security: true needs the merchant\'s TLS certificate: merchant: { cert, key } or { pfx, passphrase }', { request: `${method} ${template}` })
  }
}
