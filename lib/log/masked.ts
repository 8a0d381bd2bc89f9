/** Bodies as a log may hold them: without what is a person's. Imports nothing. */

/** Fields that hold a person's data, wherever they stand. */
const PERSONAL =
  /name|phone|mobile|^tel$|email|address|id_?(?:card|number|no|doc|digest)|account|bank|card|passport|cred|openid|identi|cert|encrypted|userid|_user$|number$|^value$|chosen_values$/i

/** An object may hold itself. */
const DEEPEST = 20

/** A copy whose personal fields are only sizes, and so are texts that are long or hold fields of their own. */
export function masked(value: unknown, name = '', depth = 0): unknown {
  if (depth > DEEPEST) return '[deeper]'
  if (Array.isArray(value)) return value.map((one) => masked(one, name, depth + 1))
  if (typeof value === 'object' && value !== null) {
    if (
      value instanceof Uint8Array ||
      (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    )
      return `[${value.constructor?.name ?? 'object'}]`
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, key, depth + 1)]))
  }
  if (typeof value !== 'string')
    return PERSONAL.test(name) && value !== null && value !== undefined ? '[masked]' : value
  return name === '' || PERSONAL.test(name) || value.length > 200 || /^\s*[[{<]/.test(value)
    ? `[${value.length} characters]`
    : value
}
