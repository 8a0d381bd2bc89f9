/** JSON both ways: no digit is rounded, and nothing is left out or becomes `null` or `{}` unnoticed. */
import { types } from 'node:util'
import { InputError, type ErrorFacts } from '../errors.js'
import { INEXACT, isInexact } from './numbers.js'
import { memberOf, prototypeOf } from '../text/values.js'

/**
 * `JSON.stringify(value)` for a body.
 * @param name what the value is called in an error: `json.amount.total`
 * @throws InputError `ERR_INPUT_BODY` for what JSON cannot hold or would change: an integer above 2^53,
 * NaN, a Map, a function, a circle
 * @example writeJson({ amount: { total: 1 } }) // '{"amount":{"total":1}}'
 */
export function writeJson(value: unknown, facts: () => ErrorFacts = () => ({}), name = 'json'): string {
  let text: string | undefined
  let fault: Fault | undefined
  try {
    text = JSON.stringify(value)
    fault = faultIn(value, '')
  } catch (cause) {
    throw new InputError(
      'ERR_INPUT_BODY',
      `the body cannot be written as JSON: ${String(memberOf(cause, 'message')).split('\n', 1)[0]}`,
      facts(),
    )
  }
  if (fault) throw new InputError('ERR_INPUT_BODY', `${name}${fault.path} ${fault.why}`, facts())
  if (text === undefined)
    throw new InputError('ERR_INPUT_BODY', `a ${typeof value} cannot be written as JSON`, facts())
  return text
}

/**
 * What is sent for a value, as plain objects, lists and scalars: a copy.
 * @throws InputError as `writeJson` does
 */
export const plainJson = (value: unknown, facts?: () => ErrorFacts): unknown =>
  JSON.parse(writeJson(value, facts)) as unknown

/**
 * `JSON.parse(text)`, but a number beyond ±(2^53 - 1) becomes the string of its
 * digits instead of another number.
 * @throws SyntaxError
 * @example readJson('{"id":1839204758493028353,"total":1}') // { id: '1839204758493028353', total: 1 }
 */
export function readJson(text: string): unknown {
  const value = JSON.parse(text) as unknown
  return hasRounded(value) ? (JSON.parse(text.replace(TOKEN, quoted)) as unknown) : value
}

const isRounded = (value: number): boolean => isInexact(value) || !Number.isFinite(value)

/**
 * Is there a number that was written as another one? Most documents have none and are parsed once. They have
 * fewer values than letters; nesting is followed without recursion, for `JSON.parse` knows no depth either.
 */
function hasRounded(value: unknown): boolean {
  const nested: object[] = []
  const find = (one: unknown): boolean => {
    if (typeof one === 'number') return isRounded(one)
    if (typeof one === 'object' && one !== null) nested.push(one)
    return false
  }
  if (find(value)) return true
  for (let at = nested.pop(); at !== undefined; at = nested.pop()) {
    if (Array.isArray(at)) {
      for (const one of at) if (find(one)) return true
    } else for (const name in at) if (find((at as Readonly<Record<string, unknown>>)[name])) return true
  }
  return false
}

/** A string or a number of a valid document. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

function quoted(token: string): string {
  if (token.startsWith('"')) return token
  const value = Number(token)
  return isRounded(value) ? `"${token}"` : token
}

interface Fault {
  /** `.amount.total`, `[0].id` */
  readonly path: string
  readonly why: string
}

/** The first member that JSON.stringify would round, leave out, or write as `null` or `{}`. */
function faultIn(given: unknown, key: string): Fault | undefined {
  const value = hasToJson(given) && !ArrayBuffer.isView(given) ? given.toJSON(key) : given
  switch (typeof value) {
    case 'number':
      if (isInexact(value)) return { path: '', why: INEXACT }
      return Number.isFinite(value) ? undefined : unfit(String(value))
    case 'function':
    case 'symbol':
      return key === '' ? undefined : unfit(`a ${typeof value}`)
    case 'object':
      if (value !== null) return faultInObject(value)
      return types.isDate(given) ? unfit('an invalid Date') : undefined
    default:
      return undefined
  }
}

function faultInObject(value: object): Fault | undefined {
  if (types.isBoxedPrimitive(value)) return faultIn(value.valueOf(), '')
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const fault = faultIn(value[at], String(at))
      if (fault) return { path: `[${at}]${fault.path}`, why: fault.why }
    }
    return undefined
  }
  const names = Object.keys(value)
  if (!isPlain(value) && (names.length === 0 || isBuiltIn(value))) return unfit(nameOf(value))
  for (const name of names) {
    const fault = faultIn(memberOf(value, name), name)
    if (fault) return { path: `.${name}${fault.path}`, why: fault.why }
  }
  return undefined
}

const unfit = (found: string): Fault => ({
  path: '',
  why: `must be a string, a finite number, a boolean, null, a list or an object of those, found ${found}`,
})

const hasToJson = (value: unknown): value is { toJSON(key: string): unknown } =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'

/** An object literal, of this realm or another. */
function isPlain(value: object): boolean {
  const prototype = prototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Objects whose content is not in members of their own. */
const isBuiltIn = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  [types.isMap, types.isSet, types.isPromise, types.isRegExp, types.isNativeError].some((is) => is(value))

function nameOf(value: object): string {
  const name = value.constructor?.name
  return `a ${name === undefined || name === '' ? Object.prototype.toString.call(value).slice(8, -1) : name}`
}
