/** The platform said no: its code, message and detail as an error. Knows no HTTP library. */
import { createHash } from 'node:crypto'
import { ApiError, type Outcome } from './errors.js'
import { readJson } from './formats/json.js'
import { firstLine } from './messages.js'
import { requestLine, type Signed, type Verified } from './protocols/protocol.js'

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
  const said = known
    ? [code, message].filter(Boolean).join(' ')
    : `no code in the answer, which begins ${firstLine(text)}`
  const signed = status === 401 && code === 'SIGN_ERROR' ? explain(request, detail) : ''
  return new ApiError(known ? code : `ERR_API_${status}`, `${status} ${said}${field(detail)}${signed}`, {
    request: requestLine(request),
    outcome: outcomeOf(status, known),
    verified,
    detail,
    requestId: headers['request-id'],
    response: { status, headers, data },
  })
}

/** A 5xx may have been done all the same; a refusal without a code may come from something in between. */
function outcomeOf(status: number, known: boolean): Outcome {
  return known && status < 500 ? 'rejected' : 'unknown'
}

/** The lines that were signed beside what the platform reports; of the body only its size and digest, it may name people. */
function explain({ signedText, message }: Signed, detail: unknown): string {
  const [head, body] = [signedText.split('\n').slice(0, 4), Buffer.from(message as Buffer)]
  const ours = [
    ...head,
    `<${body.length} bytes, SHA-256 ${createHash('sha256').update(body).digest('hex').slice(0, 16)}…>`,
  ].join('\\n')
  const theirs = (detail as { sign_information?: unknown } | undefined)?.sign_information
  return `; signed here: ${ours}${theirs === undefined ? '' : `; reported back: ${JSON.stringify(theirs)}`}. Do serial and privateKey belong to the same certificate of this mchid?`
}

function field(detail: unknown): string {
  const name = (detail as { field?: unknown } | undefined)?.field
  return typeof name === 'string' ? ` [${name}]` : ''
}

function parse(text: string): unknown {
  try {
    return readJson(text)
  } catch {
    return text
  }
}
