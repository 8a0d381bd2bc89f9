/** Query strings, encoded so that no URL parser on the way changes a byte of what was signed. */
import { InputError } from '../errors.js'
import { INEXACT, isInexact } from './numbers.js'
import { emptyRecord } from '../text/values.js'

/**
 * RFC 3986: everything but letters, digits, `-`, `.`, `_` and `~` is escaped;
 * `encodeURIComponent` leaves `!'()*`.
 * @example encode("O'Brien (张)") // 'O%27Brien%20%28%E5%BC%A0%29'
 */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  } catch {
    throw new InputError(
      'ERR_INPUT_QUERY',
      'half of a surrogate pair cannot be sent. Was the text cut in the middle of a character?',
    )
  }
}

/**
 * `a=1&b=2`; lists repeat their name; `undefined` and `null` are left out.
 * @example queryString({ limit: 20, state: ['ON', 'OFF'], all: true, note: undefined }) // 'limit=20&state=ON&state=OFF&all=true'
 * @throws InputError `ERR_INPUT_QUERY`
 */
export function queryString(query: Readonly<Record<string, unknown>> | URLSearchParams | string): string {
  const entries = entriesOf(query)
  return entries
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [name, one] as const),
    )
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encode(name)}=${encode(scalar(name, value))}`)
    .join('&')
}

/** Guzzle takes a string too; it is read and written anew, so that its encoding is ours. */
function entriesOf(query: unknown): (readonly [string, unknown])[] {
  if (query instanceof URLSearchParams) return [...query]
  if (typeof query === 'string') return [...new URLSearchParams(query)]
  if (typeof query !== 'object' || query === null || Symbol.iterator in query)
    throw new InputError(
      'ERR_INPUT_QUERY',
      `the query must be an object, a string or URLSearchParams, found ${Array.isArray(query) ? 'a list' : describe(query)}`,
    )
  return Object.entries(query)
}

/**
 * A query as names and values, whatever it is given as; a name that is repeated has a list.
 * @throws InputError `ERR_INPUT_QUERY`
 */
export function queryFields(query: unknown): Record<string, unknown> {
  const fields = emptyRecord()
  for (const [name, value] of entriesOf(query))
    fields[name] = name in fields ? [fields[name], value].flat() : value
  return fields
}

function scalar(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  if (isInexact(value)) throw new InputError('ERR_INPUT_QUERY', `query.${name} ${INEXACT}`)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  throw new InputError(
    'ERR_INPUT_QUERY',
    `query.${name} must be a string, a finite number, a boolean or a list of those, found ${describe(value)}`,
  )
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object' : typeof value === 'number' ? String(value) : typeof value
}
