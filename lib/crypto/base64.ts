/** Strict base64: `Buffer.from` alone skips what it does not understand. */

/** The bytes of a canonical base64 text, `undefined` for anything else. */
export function decode64(text: string): Buffer | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
