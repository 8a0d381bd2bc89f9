/** The arguments of the helpers, for callers without types: what is wrong is named, and never repeated. */
import { InputError } from '../errors.js'

const kindOf = (value: unknown): string =>
  value === undefined || value === null
    ? String(value)
    : Array.isArray(value)
      ? 'a list'
      : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`

const wrong = (name: string, wanted: string, value: unknown): InputError =>
  new InputError(
    'ERR_INPUT_TYPE',
    `${name} must be ${wanted}, found ${kindOf(value)}${typeof value === 'number' ? ': write String(value)' : typeof value === 'object' && value !== null ? ': write JSON.stringify(value)' : ''}`,
  )

/**
 * The bytes of a string or of bytes.
 * @param name whose argument it is: `AesGcm.encrypt: plaintext`
 * @throws InputError `ERR_INPUT_TYPE`
 */
export function toBytes(value: string | Uint8Array, name: string): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value)
  if (value instanceof Uint8Array) return value
  throw wrong(name, 'a string or bytes', value)
}

/** @throws InputError `ERR_INPUT_TYPE` */
export function checkString(value: string, name: string): string {
  if (typeof value === 'string') return value
  throw wrong(name, 'a string', value)
}
