/** One kind of error for everything that can break on the wire. Knows no HTTP library. */
import type { Progress } from './deadline.js'
import { InputError, NetworkError, WechatpayError, type NetworkCode } from '../errors.js'

const CONNECT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ECONNABORTED$|ETIMEDOUT$)/
const TLS =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_OSSL_)/

/** Failures of a connection that had been kept open and broke before a byte of the answer came. */
const STALE = new WeakSet<NetworkError>()
export const isStale = (error: NetworkError): boolean => STALE.has(error)

/** @returns a `NetworkError` whose `outcome` says whether the platform may have seen the request */
export function networkError(error: unknown, progress: Readonly<Progress>, request: string): unknown {
  const own = [error, (error as Error | undefined)?.cause].find((one) => one instanceof WechatpayError)
  if (own) return own
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  const outcome = progress.connected ? 'unknown' : 'not-sent'
  const failed = (kind: NetworkCode, text: string) =>
    new NetworkError(kind, text, { request, outcome, attempts: 1, cause: error })
  const advice = progress.connected
    ? 'The platform may have done it: query before repeating'
    : 'Nothing was sent'

  if (message.includes('maxBodyLength'))
    return new InputError('ERR_INPUT_BODY', 'the body is larger than maxBodyLength', { request })
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_HTTP_INVALID_HEADER_VALUE')
    return new InputError('ERR_INPUT_HEADER', 'a header holds a character that cannot be sent', { request })
  if (progress.timedOut)
    return failed(
      progress.connected ? 'ERR_NET_TIMEOUT' : 'ERR_NET_CONNECT',
      `no ${progress.responded ? 'whole answer' : progress.connected ? 'answer' : 'connection'} in time. ${advice}`,
    )
  if (code === 'ERR_CANCELED') return failed('ERR_NET_ABORTED', `aborted by its signal. ${advice}`)
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
  if (!progress.connected && CONNECT.test(code))
    return failed('ERR_NET_CONNECT', `no connection: ${code}. ${advice}`)
  if (progress.responded)
    return failed(
      'ERR_NET_TRUNCATED',
      'the answer ended before its end. The platform may have done it: query before repeating',
    )
  const reset = failed(
    progress.connected || code === 'ECONNRESET' ? 'ERR_NET_RESET' : 'ERR_NET_CONNECT',
    `the connection broke: ${code || message}. ${advice}`,
  )
  if (progress.reused && progress.connected) STALE.add(reset)
  return reset
}

/** What a proxy that opens no tunnel answers in the platform's place, before TLS stands. */
export const tunnelRefused = (status: number, request: string): NetworkError =>
  new NetworkError(
    'ERR_NET_GATEWAY',
    `the proxy refused to connect: ${status}. Nothing was sent. Are its address, user and password right?`,
    {
      request,
      outcome: 'not-sent',
      attempts: 1,
      response: { status, headers: {}, data: undefined },
    },
  )
