/** Strict base64: `Buffer.from` alone skips what it does not understand. */

/** What stands before one and before two `=`: the bits that no byte has are zero. */
const LAST_OF_TWO_BYTES = 'AEIMQUYcgkosw048'
const LAST_OF_ONE_BYTE = 'AQgw'

/**
 * The bytes of a canonical base64 string, `undefined` for anything else: a letter that `Buffer.from` skips
 * makes them fewer than the string's length says.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-3.5
 */
export function decode64(text: string): Buffer | undefined {
  const { length } = text
  // Of a letter that is not ASCII `Buffer.from` takes the low byte.
  if (length === 0 || length % 4 !== 0 || Buffer.byteLength(text) !== length) return undefined
  const bytes = Buffer.from(text, 'base64')
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  // `-` and `_` are of another alphabet, which Node.js reads too.
  if (bytes.length !== (length / 4) * 3 - padding || text.includes('-') || text.includes('_'))
    return undefined
  const last = text.charAt(length - 1 - padding)
  const isCanonical = padding === 0 || (padding === 1 ? LAST_OF_TWO_BYTES : LAST_OF_ONE_BYTE).includes(last)
  return isCanonical ? bytes : undefined
}
