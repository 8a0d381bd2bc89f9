/** The headers of a notification in any form, as lower-case names. Knows no signature. */

/** Node's `request.headers`, a `Headers`, a `Map`, a list of pairs or a plain object, in any case. */
export type HeadersLike = Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>

const WANTED = new Set(['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'wechatpay-serial', 'wechatpay-signature-type', 'request-id'])

/** Only what concerns a notification. A name that comes twice has both values, as HTTP joins them, and is refused later. */
export function readHeaders(headers: HeadersLike): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of entriesOf(headers)) {
    const lower = name.toLowerCase()
    if (value === undefined || !WANTED.has(lower)) continue
    const text = typeof value === 'string' ? value : value.join(', ')
    found[lower] = found[lower] === undefined ? text : `${found[lower]}, ${text}`
  }
  return found
}

function entriesOf(headers: HeadersLike): Iterable<readonly [string, string | readonly string[] | undefined]> {
  if (typeof headers !== 'object' || headers === null) return []
  return Symbol.iterator in headers ? headers as Iterable<readonly [string, string]> : Object.entries(headers)
}
