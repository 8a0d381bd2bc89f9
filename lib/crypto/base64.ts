/** Strict base64: `Buffer.from` alone skips what it does not understand. */

/** The bytes of a canonical base64 string, `undefined` for anything else. */
export function decode64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined
}
