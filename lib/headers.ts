/** Header names in lower case, and values that stay on their line. Knows no HTTP library. */
import { InputError } from './errors.js'

export type Headers = Readonly<Record<string, string>>

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.5: what Node would write as it is. */
// oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
const SENDABLE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/
const NAME = /^[\w!#$%&'*+.^`|~-]+$/

/** Later ones win, however they are written. */
export function lowerCase(headers: Headers): Record<string, string> {
  const lower: Record<string, string> = {}
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = String(headers[name])
  return lower
}

/** Puts a call's own headers, checked, into those that every request carries. */
export function addHeaders(
  into: Record<string, string>,
  own: Headers,
  method: string,
  { pathname }: { readonly pathname: string },
): Record<string, string> {
  for (const name of Object.keys(own)) {
    const value: unknown = own[name]
    if (value === undefined || value === null || value === false) continue
    into[name.toLowerCase()] = checkHeader(name, String(value), () => `${method} ${pathname}`)
  }
  return into
}

/** @throws InputError `ERR_INPUT_HEADER`; axios would drop a line feed without a word */
export function checkHeaders(headers: Headers, request?: string): Headers {
  for (const [name, value] of Object.entries(headers)) checkHeader(name, String(value), () => request)
  return headers
}

function checkHeader(name: string, value: string, request: () => string | undefined): string {
  if (SENDABLE.test(value) && NAME.test(name)) return value
  throw new InputError(
    'ERR_INPUT_HEADER',
    `the header ${JSON.stringify(name)} holds a character that cannot be sent`,
    { request: request() },
  )
}
