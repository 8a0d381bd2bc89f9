/**
 * Reports calls to a logger and to `node:diagnostics_channel`: an allow-list of facts, no keys, no
 * signatures, and bodies only with `logBodies`.
 */
import { callHarmlessly } from '../runtime/callbacks.js'
import { WechatpayError } from '../errors.js'
import { eventChannel } from './events.js'
import { bare } from './template.js'

/** pino, winston, console: anything with these four. */
export interface Logger {
  debug(message: string, facts?: object): void
  info(message: string, facts?: object): void
  warn(message: string, facts?: object): void
  error(message: string, facts?: object): void
}

/** What a log line says beside its message. Never a key, a password or an `Authorization` value. */
export interface Facts {
  /** The HTTP method. */
  readonly method: string
  /** The URI template: no order number, no openid. */
  readonly template: string
  /** Which attempt this is, from 1. */
  readonly attempt: number
  /** How long it took. */
  readonly milliseconds?: number
  /** The HTTP status. */
  readonly status?: number
  /** The platform's `Request-ID`. */
  readonly requestId?: string | undefined
  /** The key that signed the answer. */
  readonly serial?: string | undefined
  /** The code of the error. */
  readonly code?: string
  /** The outcome of the error. */
  readonly outcome?: string
  /** The body, its sensitive fields masked; only where `logBodies` asks for it. */
  readonly body?: unknown
}

const start = eventChannel('wechatpay-chain:request:start')
const end = eventChannel('wechatpay-chain:request:end')
const failure = eventChannel('wechatpay-chain:request:error')

export type Level = 'debug' | 'info' | 'warn' | 'error'
const LEVELS: readonly Level[] = ['debug', 'info', 'warn', 'error']
/** The logger of `WXPAY_LOG=debug`: one line a fact on standard error. */
export function environmentLogger(level = process.env['WXPAY_LOG']): Logger | undefined {
  const least = LEVELS.indexOf(level as Level)
  if (least < 0) return undefined
  const write =
    (at: Level) =>
    (message: string, facts?: object): void => {
      if (LEVELS.indexOf(at) >= least)
        process.stderr.write(`${at} ${message} ${JSON.stringify(facts ?? {})}\n`)
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** What `observe` must know of a call. */
interface Observed {
  readonly method: string
  readonly template: string
  readonly body: unknown
}
/** Which attempt of which call it is. */
interface Numbers {
  readonly call: number
  readonly attempt: number
}
interface Logging {
  readonly logger: Logger | undefined
  readonly logBodies: boolean
}

/**
 * Reports what one attempt does; every answer and error passes through unchanged, whatever the logger does.
 */
export const observe = <T>(
  observed: Observed,
  numbers: Numbers,
  logging: Logging,
  now: () => number,
  send: () => Promise<T>,
): Promise<T> =>
  logging.logger || start.hasSubscribers || end.hasSubscribers || failure.hasSubscribers
    ? report(observed, numbers, logging, now, send)
    : send()

async function report<T>(
  { method, template, body }: Observed,
  { call, attempt }: Numbers,
  { logger, logBodies }: Logging,
  now: () => number,
  send: () => Promise<T>,
): Promise<T> {
  const facts = { method, template: bare(template), attempt }
  const began = now()
  const line = `${method} ${facts.template}`
  const log = (level: Level, what: object, content?: unknown): void => {
    if (!logger) return
    const more = logBodies && content !== undefined ? { ...what, body: masked(content) } : what
    callHarmlessly(logger[level], [line, more], `logger.${level}`, 'The call goes on', logger)
  }
  start.publish({ call, ...facts })
  log('debug', facts, body)
  try {
    const result = await send()
    const ended = { ...facts, milliseconds: Math.round(now() - began), ...answered(result) }
    end.publish({ call, ...ended })
    log('info', ended, (result as { data?: unknown } | undefined)?.data)
    return result
  } catch (error) {
    const ended = { ...facts, milliseconds: Math.round(now() - began), ...failed(error) }
    failure.publish({ call, ...ended })
    const probe = ended.code === 'ERR_SIG_PROBE' || ended.code === 'ERR_NOTIFY_PROBE'
    log(probe ? 'info' : 'warn', ended)
    throw error
  }
}

function answered(result: unknown): Partial<Facts> {
  const { status, headers = {} } = (result ?? {}) as { status?: number; headers?: Record<string, string> }
  return {
    ...(status !== undefined && { status }),
    requestId: headers['request-id'],
    serial: headers['wechatpay-serial'],
  }
}

function failed(
  error: unknown,
): Pick<Facts, 'outcome' | 'requestId' | 'status' | 'serial'> & { code: string } {
  if (!(error instanceof WechatpayError)) return { code: 'unknown' }
  const { code, outcome, requestId, response = error.untrusted } = error
  return {
    code,
    outcome,
    requestId,
    ...(response && { status: response.status, serial: response.headers['wechatpay-serial'] }),
  }
}

/** Fields that hold a person's data, wherever they stand. */
const PERSONAL =
  /name|phone|mobile|^tel$|email|address|id_?(?:card|number|no|doc|digest)|account|bank|card|passport|cred|openid|identi|cert|encrypted|userid|_user$|number$|^value$|chosen_values$/i

/** An object may hold itself. */
const DEEPEST = 20

/**
 * A copy whose personal fields are only sizes, and so are texts that are long or hold fields of their own.
 */
export function masked(value: unknown, name = '', depth = 0): unknown {
  if (depth > DEEPEST) return '[deeper]'
  if (Array.isArray(value)) return value.map((one) => masked(one, name, depth + 1))
  if (typeof value === 'object' && value !== null) {
    if (
      value instanceof Uint8Array ||
      (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    )
      return `[${value.constructor?.name ?? 'object'}]`
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, key, depth + 1)]))
  }
  if (typeof value !== 'string')
    return PERSONAL.test(name) && value !== null && value !== undefined ? '[masked]' : value
  return name === '' || PERSONAL.test(name) || value.length > 200 || /^\s*[[{<]/.test(value)
    ? `[${value.length} characters]`
    : value
}
