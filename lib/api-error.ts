/** The platform said no: its code, message and detail as an error. Knows no HTTP library. */
import { ApiError, type Outcome } from './errors.js'
import { firstLine } from './protocols/json.js'
import { requestLine, type Verified } from './protocols/protocol.js'

interface Refusal {
  readonly code?: unknown
  readonly message?: unknown
  readonly detail?: unknown
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012070747 */
export function apiError({ request, status, headers, bytes, verified }: Verified): ApiError {
  const text = bytes.toString('utf8')
  const data = parse(text)
  const { code, message, detail } = (typeof data === 'object' && data !== null ? data : {}) as Refusal
  const known = typeof code === 'string' && code !== ''
  const said = known ? [code, message].filter(Boolean).join(' ') : `no code in the answer, which begins ${firstLine(text)}`
  return new ApiError(known ? code : `ERR_API_${status}`, `${status} ${said}${field(detail)}`, {
    request: requestLine(request), outcome: outcomeOf(status, known), verified, detail, requestId: headers['request-id'],
    response: { status, headers, data },
  })
}

/** A 5xx may have been done all the same; a refusal without a code may come from something in between. */
function outcomeOf(status: number, known: boolean): Outcome {
  return known && status < 500 ? 'rejected' : 'unknown'
}

function field(detail: unknown): string {
  const name = (detail as { field?: unknown } | undefined)?.field
  return typeof name === 'string' ? ` [${name}]` : ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
