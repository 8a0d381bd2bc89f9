/**
 * Is this the response to what was asked? A signature binds no response to its
 * request: the numbers in both must.
 */
import { numbersIn } from '../endpoints/numbers.js'
import { SignatureError } from '../errors.js'
import { Transformer } from '../formats/xml.js'
import { requestLine, type Verified } from './protocol.js'
import { memberOf } from '../text/values.js'

/** Responses nest a number under the object that it belongs to, and no deeper. */
const DEEPEST = 8

/**
 * Compares the numbers of orders, refunds and transfers that a request names with those of its response.
 * A response that repeats none of them says nothing either way.
 * @throws SignatureError `ERR_ECHO_MISMATCH` when the response is about another number
 */
export function checkEcho({ request, status, headers, verified }: Verified, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return
  const { method, template, url, data } = request
  const { pathname, search } = url
  for (const [name, values] of numbersIn({ method, template, pathname, search, fields: fieldsOf(data) })) {
    const found = repeated(answer, name)
    if (found.length === 0 || found.some((one) => values.includes(String(one)))) continue
    throw new SignatureError(
      'ERR_ECHO_MISMATCH',
      `asked for ${name} ${JSON.stringify(values[0])}, answered for ${JSON.stringify(String(found[0]))}. Was a response to another request replayed?`,
      {
        request: requestLine(request),
        outcome: 'unknown',
        verified,
        requestId: headers['request-id'],
        response: { status, headers, data: answer },
      },
    )
  }
}

/** A body that the caller wrote as JSON or XML is read again. */
function fieldsOf(data: unknown): unknown {
  if (typeof data !== 'string' && !Buffer.isBuffer(data)) return data
  const text = data.toString()
  try {
    return text.startsWith('<') ? Transformer.toArray(text) : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The values of a number in a response: its own where it has one, else those of its parts, as APIv2
 * counts them (`out_refund_no_0`) too.
 */
function repeated(answer: object, name: string): unknown[] {
  const found: unknown[] = []
  addValues(found, memberOf(answer, name))
  if (found.length === 0 && name !== 'id') search(found, answer, name, 0)
  return found
}

function search(found: unknown[], value: unknown, name: string, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  for (const key of Object.keys(value)) {
    const one = memberOf(value, key)
    if (isCounted(key, name)) addValues(found, one)
    else search(found, one, name, depth + 1)
  }
}

/** `out_refund_no`, `out_refund_no_0`, `out_refund_no_0_1`. */
const isCounted = (key: string, name: string): boolean =>
  key === name || (key.startsWith(name) && /^(?:_\d+)+$/.test(key.slice(name.length)))

/** A number, or a list of them. */
function addValues(found: unknown[], value: unknown): void {
  if ((typeof value === 'string' && value !== '') || typeof value === 'number') found.push(value)
  else if (Array.isArray(value)) for (const one of value) if (!Array.isArray(one)) addValues(found, one)
}
