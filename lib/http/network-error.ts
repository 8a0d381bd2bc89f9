/** Turns every failure of a connection into a NetworkError. */
import type { Stop } from './deadline.js'
import { InputError, NetworkError, WechatpayError, type NetworkCode } from '../errors.js'
import { memberOf } from '../text/values.js'

/** How far an attempt got: decides whether the platform may have seen it. */
export interface Progress {
  /** Was anything given to an adapter? */
  begun: boolean
  /** Nobody looks at the connection: it is taken to stand, unless what broke proves that none did. */
  unwatched?: boolean
  connected: boolean
  responded: boolean
  timedOut: boolean
  reused: boolean
  /** What is connected to, in the words of an error. */
  peer?: () => Peer
}

/** The host, or the proxy before it, and a proxy of the environment that is not used. */
export interface Peer {
  readonly host: string
  readonly unusedProxy: string | undefined
}

export const noProgress = (): Progress => ({
  begun: false,
  unwatched: false,
  connected: false,
  responded: false,
  timedOut: false,
  reused: false,
})

export const canceled = (): Error => Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' })

const CONNECT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ECONNABORTED$|ETIMEDOUT$|UND_ERR_CONNECT_)/
const TLS =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_OSSL_)/
/** What an adapter says of its own clock. */
const LATE = /^(?:ETIMEDOUT|ECONNABORTED|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|TimeoutError)$/

/** Only a connection that was never made fails so, whatever its state was before. */
const NEVER_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|UND_ERR_CONNECT_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_CERT_)/
/** Errors that a connection in use may meet as well: the system's call tells them apart. */
const UNREACHABLE = /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM)$/
/** Deno's fetch has no codes. */
const DENO_CONNECT = /client error \(Connect\)/

/** Failures of a connection that had been kept open and broke before a byte of the answer came. */
const STALE = new WeakSet<NetworkError>()
export const isStale = (error: NetworkError): boolean => STALE.has(error)

interface Failure {
  readonly code: string
  readonly message: string
  readonly syscall?: unknown
}

/** @returns a `NetworkError` whose `outcome` says whether the platform may have seen the request */
export function networkError(
  error: unknown,
  progress: Readonly<Omit<Progress, 'begun'>>,
  request: string,
): WechatpayError {
  const causes = causesOf(error)
  const own = causes.find((one): one is WechatpayError => one instanceof WechatpayError)
  if (own) return own
  const failures = causes.map(failureOf)
  const { code, message } = failures.find((one) => one.code !== '') ?? failures[0]!
  const connected = progress.connected || (progress.unwatched === true && !failures.some(provesNoConnection))
  const outcome = connected ? 'unknown' : 'not-sent'
  const failed = (kind: NetworkCode, text: string) =>
    new NetworkError(kind, text, { request, outcome, attempts: 1, cause: error })
  const { host, unusedProxy } = progress.peer?.() ?? {}
  const advice = connected
    ? 'The platform may have done it: query before repeating'
    : `Nothing was sent${unusedProxy === undefined ? '' : `. ${unusedProxy} of the environment is not used: give proxy or httpsAgent`}`
  const noConnection = `no connection${host === undefined ? '' : ` to ${host}`}`
  const timedOut = (): NetworkError =>
    failed(
      connected ? 'ERR_NET_TIMEOUT' : 'ERR_NET_CONNECT',
      `${progress.responded ? 'no whole answer' : connected ? 'no answer' : noConnection} in time. ${advice}`,
    )

  if (message.includes('maxBodyLength'))
    return new InputError('ERR_INPUT_BODY', 'the body is larger than maxBodyLength', { request })
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_HTTP_INVALID_HEADER_VALUE')
    return new InputError('ERR_INPUT_HEADER', 'a header holds a character that cannot be sent', { request })
  if (progress.timedOut) return timedOut()
  if (code === 'ERR_CANCELED' || code === 'AbortError')
    return failed('ERR_NET_ABORTED', `aborted by its signal. ${advice}`)
  if (message.includes('maxContentLength'))
    return failed(
      'ERR_NET_TOO_LARGE',
      'the answer is larger than maxContentLength. Stream it: { sink: path } or { responseType: "stream" }',
    )
  if (TLS.test(code))
    return failed(
      'ERR_NET_TLS',
      `the TLS handshake failed: ${code}. Does a proxy on the way replace certificates?`,
    )
  if (code.startsWith('HPE_')) return failed('ERR_NET_PROTOCOL', `the answer is not HTTP: ${code}`)
  if (!connected && (CONNECT.test(code) || DENO_CONNECT.test(message)))
    return failed('ERR_NET_CONNECT', `${noConnection}: ${code || message}. ${advice}`)
  if (progress.unwatched && LATE.test(code)) return timedOut()
  if (progress.responded)
    return failed(
      'ERR_NET_TRUNCATED',
      'the answer ended before its end. The platform may have done it: query before repeating',
    )
  const reset = failed(
    connected || code === 'ECONNRESET' ? 'ERR_NET_RESET' : 'ERR_NET_CONNECT',
    `the connection broke: ${code || message}. ${advice}`,
  )
  if (progress.reused && progress.connected) STALE.add(reset)
  return reset
}

/** What a proxy that opens no tunnel answers in the platform's place, before TLS stands. */
export const tunnelRefused = (status: number | undefined, request: string): NetworkError =>
  new NetworkError(
    'ERR_NET_GATEWAY',
    `the proxy refused to connect: ${status ?? 0}. Nothing was sent. Are its address, user and password right?`,
    {
      request,
      outcome: 'not-sent',
      attempts: 1,
      response: { status: status ?? 0, headers: {}, data: undefined },
    },
  )

/** The time was over before anything could be sent. @param what did not end */
export const notReady = (why: Stop, what: string, request: string): WechatpayError =>
  why === 'aborted'
    ? new NetworkError('ERR_NET_ABORTED', 'aborted by its signal. Nothing was sent', { request })
    : new InputError('ERR_INPUT_TIMEOUT', `${what} in time. Nothing was sent`, { request })

/** The time of an attempt was over, however far it had come. */
export function overdue(why: Stop, progress: Readonly<Progress>, request: string): WechatpayError {
  if (!progress.begun)
    return notReady(why, 'transformRequest, an interceptor or the body did not end', request)
  if (!progress.responded)
    return networkError(canceled(), { ...progress, timedOut: why === 'timeout' }, request)
  return new NetworkError(
    why === 'timeout' ? 'ERR_NET_TIMEOUT' : 'ERR_NET_ABORTED',
    'the answer came, but verifying it or an interceptor did not end in time. The platform may have done it: query before repeating',
    { request, outcome: 'unknown' },
  )
}

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [error]
  for (let one = error; causes.length < 8;) {
    one = memberOf(one, 'cause')
    if (one === undefined || one === null) break
    causes.push(one)
  }
  return causes
}

/** What was thrown may be anything. axios's own codes say less than what caused them. */
function failureOf(error: unknown): Failure {
  const [name, code, message, syscall] = ['name', 'code', 'message', 'syscall'].map((one) =>
    memberOf(error, one),
  )
  const known = typeof code === 'string' && code !== 'ERR_NETWORK' && !code.startsWith('ERR_BAD_') ? code : ''
  return {
    code: known === '' && (name === 'AbortError' || name === 'TimeoutError') ? name : known,
    message: typeof message === 'string' ? message : '',
    syscall,
  }
}

const provesNoConnection = ({ code, message, syscall }: Failure): boolean =>
  NEVER_CONNECTED.test(code) ||
  (UNREACHABLE.test(code) && (syscall === 'connect' || syscall === 'getaddrinfo')) ||
  DENO_CONNECT.test(message)
