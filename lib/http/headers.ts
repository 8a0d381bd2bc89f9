/** Header names in lower case, and values that stay on their line. */
import { InputError } from '../errors.js'

export type Headers = Readonly<Record<string, string>>

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.5: what Node would write as it is. */
// oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
const SENDABLE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/
const NAME = /^[\w!#$%&'*+.^`|~-]+$/

const FRAMING = 'it is written with the body, and another would cut it or run into the next request'
const CONNECTION = 'it is about the connection, which is kept by the agent'
/** What the client itself writes. @see https://www.rfc-editor.org/rfc/rfc9112#section-6 */
const RESERVED = new Map([
  ['content-length', FRAMING],
  ['transfer-encoding', FRAMING],
  ['trailer', FRAMING],
  ['te', CONNECTION],
  ['connection', CONNECTION],
  ['keep-alive', CONNECTION],
  ['proxy-connection', CONNECTION],
  ['upgrade', CONNECTION],
  ['expect', CONNECTION],
  ['host', 'it follows from the URL; another host is base_uri'],
  ['authorization', 'it is the signature'],
])

/** Later ones win, however they are written. */
export function lowerCase(headers: Headers): Record<string, string> {
  const lower: Record<string, string> = {}
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = String(headers[name])
  return lower
}

/**
 * Puts a call's own headers, checked, into those that every request carries.
 * @param data the body: bytes may be encoded by the caller
 */
export function addHeaders(
  into: Record<string, string>,
  own: Headers,
  method: string,
  { pathname }: { readonly pathname: string },
  data?: unknown,
): Record<string, string> {
  const request = () => `${method} ${pathname}`
  for (const name of Object.keys(own)) {
    const value = own[name]
    if (!isLeftOut(value)) into[name.toLowerCase()] = checkHeader(name, value, request)
  }
  if ('content-encoding' in into && !(data instanceof Uint8Array))
    throw reserved(
      'Content-Encoding',
      'a body is sent as it is; compressed bytes are given as a Buffer',
      request,
    )
  return into
}

/**
 * The headers that are sent: what is undefined, null or false is left out.
 * @throws InputError `ERR_INPUT_HEADER`
 */
export function checkHeaders(headers: Headers, request?: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => !isLeftOut(value))
      .map(([name, value]) => [name, checkHeader(name, value, () => request)]),
  )
}

/** As axios has it. */
const isLeftOut = (value: unknown): boolean => value === undefined || value === null || value === false

/** axios would drop a line feed without a word. */
function checkHeader(name: string, value: unknown, request: () => string | undefined): string {
  const why = RESERVED.get(name.toLowerCase())
  if (why !== undefined) throw reserved(name, why, request)
  if (typeof value === 'object' && !Array.isArray(value))
    throw refused(name, 'must be a string or a number, found an object', request)
  const text = String(value)
  if (SENDABLE.test(text) && NAME.test(name)) return text
  throw refused(name, 'holds a character that cannot be sent', request)
}

const reserved = (name: string, why: string, request: () => string | undefined): InputError =>
  refused(name, `cannot be set: ${why}`, request)

const refused = (name: string, why: string, request: () => string | undefined): InputError =>
  new InputError('ERR_INPUT_HEADER', `the header ${JSON.stringify(name)} ${why}`, { request: request() })
