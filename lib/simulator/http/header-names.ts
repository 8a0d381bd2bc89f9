/** Header names in the case in which the platform writes them: some clients compare them by case. */

const EXCEPTIONS: Readonly<Record<string, string>> = { 'request-id': 'Request-ID' }

/** The responses' own names, of which there are few; a client's are never asked for. */
const WRITTEN = new Map<string, string>()

/** `wechatpay-signature` becomes `Wechatpay-Signature`. */
export function platformCase(name: string): string {
  const known = WRITTEN.get(name)
  if (known !== undefined) return known
  const written = EXCEPTIONS[name] ?? name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase())
  WRITTEN.set(name, written)
  return written
}

export const inPlatformCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [platformCase(name), value]))
