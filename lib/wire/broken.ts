/** What broke a body on its way, by its name. Knows no stream. */
import { DownloadError, NetworkError, WechatpayError } from '../errors.js'

/** A failure of a stream, of zlib or of a disk as an error of this package. */
export function broken(cause: unknown, request: string): unknown {
  if (cause instanceof WechatpayError) return cause
  const { code = '', message = '' } = cause as { code?: string; message?: string }
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
    return new NetworkError('ERR_NET_ENCODING', `the answer does not decompress: ${message}`, facts)
  if (/^E(?:NOENT|ACCES|EXIST|NOSPC|ISDIR|ROFS|PERM|MFILE)$/.test(code))
    return new DownloadError('ERR_FILE_WRITE', `the file cannot be written: ${code}`, facts)
  return new NetworkError(
    code === 'ERR_CANCELED' || code === 'ABORT_ERR' ? 'ERR_NET_ABORTED' : 'ERR_NET_TRUNCATED',
    'the file ended before its end',
    facts,
  )
}
