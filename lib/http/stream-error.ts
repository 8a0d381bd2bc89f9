/** Failures of a response's body by name. */
import { NetworkError, WechatpayError } from '../errors.js'
import { memberOf } from '../text/values.js'

/** A failure of a stream or of zlib as an error of this package. */
export function toStreamError(cause: unknown, request: string): WechatpayError {
  if (cause instanceof WechatpayError) return cause
  const code = String(memberOf(cause, 'code') ?? '')
  const facts = { request, outcome: 'unknown', cause } as const
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return new NetworkError(
      'ERR_NET_TOO_LARGE',
      'the answer is larger than maxContentLength once decompressed',
      facts,
    )
  if (code.startsWith('HPE_'))
    return new NetworkError('ERR_NET_PROTOCOL', `the answer is not HTTP: ${code}`, facts)
  if (code === 'Z_BUF_ERROR')
    return new NetworkError('ERR_NET_TRUNCATED', 'the compressed answer ended before its end', facts)
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI'))
    return new NetworkError(
      'ERR_NET_ENCODING',
      `the answer does not decompress: ${String(memberOf(cause, 'message'))}`,
      facts,
    )
  return new NetworkError(
    code === 'ERR_CANCELED' || code === 'ABORT_ERR' ? 'ERR_NET_ABORTED' : 'ERR_NET_TRUNCATED',
    'the file ended before its end',
    facts,
  )
}
