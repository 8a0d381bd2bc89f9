/**
 * Makes an ApiError of a refusal: the platform's, with code, message and detail,
 * or that of a gateway before it.
 */
import { createHash } from 'node:crypto'
import { meaningOf, UNPROVED } from '../endpoints/codes/index.js'
import { ApiError, NetworkError } from '../errors.js'
import { readJson } from '../formats/json.js'
import { firstLine } from '../text/messages.js'
import { requestLine, type Signed, type Verified } from './protocol.js'
import { memberOf } from '../text/values.js'

/** Proxies, and gateways whose clients or servers are gone: WeChat Pay's documents know none of them. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([407, 408, 499, 502])
/**
 * Accepted, but not done: its body says what to do.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
const ACCEPTED = 202

/** Is it a refusal? A 202 with an error in its body is one, whatever its signature. */
export const isRefusal = ({ status, bytes }: Verified): boolean =>
  status >= 300 || (status === ACCEPTED && codeOf(parse(bytes.toString('utf8'))) !== undefined)

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012070747 */
export function refusalError({
  request,
  status,
  headers,
  bytes,
  verified,
}: Verified): ApiError | NetworkError {
  const text = bytes.toString('utf8')
  const data = parse(text)
  const facts = {
    request: requestLine(request),
    requestId: headers['request-id'],
    response: { status, headers, data },
  }
  const known = codeOf(data)
  if (!verified && (known === undefined || GATEWAY_STATUSES.has(status)))
    return new NetworkError(
      'ERR_NET_GATEWAY',
      `${status} from something between here and WeChat Pay, which begins ${firstLine(text)}. The platform may have done it: query before repeating`,
      { ...facts, outcome: 'unknown' },
    )

  const code = known ?? `ERR_API_${status}`
  const detail = memberOf(data, 'detail')
  const { method, url } = request
  const meaning = meaningOf({ method, pathname: url.pathname, status, code, verified })
  const said =
    known === undefined
      ? `no code in the answer, which begins ${firstLine(text)}`
      : [code, memberOf(data, 'message')].filter(Boolean).join(' ')
  const doubt = verified || meaning.outcome === 'rejected' ? '' : UNPROVED
  const signed = status === 401 && code === 'SIGN_ERROR' ? explain(request, detail) : ''
  return new ApiError(code, `${status} ${said}${field(detail)}${doubt}${signed}`, {
    ...facts,
    ...meaning,
    verified,
    detail,
  })
}

/**
 * The lines that were signed beside what the platform reports; of the body only its size
 * and digest, it may name people.
 */
function explain({ signedText, message }: Signed, detail: unknown): string {
  const [head, body] = [
    signedText.split('\n').slice(0, 4),
    typeof message === 'string' ? Buffer.from(message) : message,
  ]
  const ours = [
    ...head,
    `<${body.length} bytes, SHA-256 ${createHash('sha256').update(body).digest('hex').slice(0, 16)}…>`,
  ].join('\\n')
  const theirs = memberOf(detail, 'sign_information')
  return `; signed here: ${ours}${theirs === undefined ? '' : `; reported back: ${JSON.stringify(theirs)}`}. Do serial and privateKey belong to the same certificate of this mchid?`
}

function field(detail: unknown): string {
  const name = memberOf(detail, 'field')
  return typeof name === 'string' ? ` [${name}]` : ''
}

function codeOf(data: unknown): string | undefined {
  const code = memberOf(data, 'code')
  return typeof code === 'string' && code !== '' ? code : undefined
}

function parse(text: string): unknown {
  try {
    return readJson(text)
  } catch {
    return text
  }
}
