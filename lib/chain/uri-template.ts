/** RFC 6570 `{x}` and `{+x}`: a template and its variables become a path. */
import { InputError } from '../errors.js'
import { INEXACT, isInexact } from '../formats/numbers.js'
import { encode } from '../formats/query.js'

const EXPRESSION = /\{(\+?)([^{}]+)\}/g
const MAXIMUM_BYTES = 256
// Controls, DEL, and halves of surrogate pairs: nothing that an order number, an
// openid or a file name can hold.
const UNSENDABLE =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The names of a template's variables, in order. */
export function variables(template: string): string[] {
  return template.includes('{') ? Array.from(template.matchAll(EXPRESSION), ([, , name = '']) => name) : []
}

/**
 * `expand('v3/x/{id}', { id: 'a b' })` is `v3/x/a%20b`. `{empty}` needs no value and expands to nothing.
 * @throws InputError `ERR_INPUT_PATH_MISSING`, `ERR_INPUT_PATH`
 * @see https://www.rfc-editor.org/rfc/rfc6570
 */
export function expand(template: string, values: Readonly<Record<string, unknown>>): string {
  if (!/[{}]/.test(template)) return template
  if (/[{}]/.test(template.replace(EXPRESSION, '')))
    throw new InputError('ERR_INPUT_PATH', `${template}: a brace opens or closes no variable`)
  return template.replace(EXPRESSION, (_, plus: string, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (name === 'empty' && value === undefined) return ''
    const text = textOf(value)
    if (text === undefined) throw missing(template, name, value)
    return plus ? reserved(template, name, text) : simple(template, name, text)
  })
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function simple(template: string, name: string, text: string): string {
  if (text.split(/[/\\]/).some((part) => part === '.' || part === '..'))
    throw refused(template, name, "holds a '.' or '..' segment")
  if (UNSENDABLE.test(text))
    throw refused(template, name, 'holds a control character or half a surrogate pair')
  if (Buffer.byteLength(text) > MAXIMUM_BYTES)
    throw refused(template, name, `has ${Buffer.byteLength(text)} bytes, at most ${MAXIMUM_BYTES} are sent`)
  return encode(text)
}

/**
 * `{+x}` keeps what is reserved in a URL and what is percent-encoded already; where it may
 * lead is the host check's business.
 */
function reserved(template: string, name: string, text: string): string {
  if (UNSENDABLE.test(text))
    throw refused(template, name, 'holds a control character or half a surrogate pair')
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encode)
}

function missing(template: string, name: string, value: unknown): InputError {
  const found =
    value === undefined
      ? 'nothing'
      : value === ''
        ? 'an empty string'
        : typeof value === 'number'
          ? String(value)
          : value === null
            ? 'null'
            : `a ${typeof value}`
  return new InputError(
    'ERR_INPUT_PATH_MISSING',
    `${template}: the path variable "${name}" must be a string or a whole number, found ${found}${hint(name, value)}`,
  )
}

/** Operators and modifiers of RFC 6570 that a path does not need. */
const OTHER_EXPRESSION = /^[?&#./;=,!@|]|[,*]|:\d+$/

function hint(name: string, value: unknown): string {
  if (isInexact(value)) return `: it ${INEXACT}`
  if (value !== undefined) return ''
  if (OTHER_EXPRESSION.test(name))
    return '. Only {x} and {+x} are expanded: parameters of the query go in the option query'
  return name === 'noop' ? '. For a path that ends with a slash write {empty} or _empty_' : ''
}

function refused(template: string, name: string, why: string): InputError {
  return new InputError(
    'ERR_INPUT_PATH',
    `${template}: the path variable "${name}" ${why}. Was it taken from user input unchecked?`,
  )
}
