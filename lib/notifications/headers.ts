/** The headers of a notification in any form, as lower-case names. */

/** Node's `request.headers`, a `Headers`, a `Map`, a list of pairs or a plain object, in any case. */
export type HeadersLike =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>

const WANTED = new Set([
  'wechatpay-timestamp',
  'wechatpay-nonce',
  'wechatpay-signature',
  'wechatpay-serial',
  'wechatpay-signature-type',
  'request-id',
])

/**
 * Only what concerns a notification. A name that comes twice has both values, as HTTP
 * joins them, and is refused later.
 */
export function readHeaders(headers: HeadersLike): Record<string, string> {
  const found: Record<string, string> = {}
  const add = (name: string, value: string | readonly string[] | undefined): void => {
    const lower = name.toLowerCase()
    if (value === undefined || !WANTED.has(lower)) return
    const text = typeof value === 'string' ? value : value.join(', ')
    found[lower] = found[lower] === undefined ? text : `${found[lower]}, ${text}`
  }
  if (typeof headers !== 'object' || headers === null) return found
  if (isIterable(headers)) for (const [name, value] of headers) add(name, value)
  else for (const name of Object.keys(headers)) add(name, headers[name])
  return found
}

const isIterable = (headers: HeadersLike): headers is Iterable<readonly [string, string]> =>
  Symbol.iterator in headers
