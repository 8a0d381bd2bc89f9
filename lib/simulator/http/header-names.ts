/** Header names in the case in which the platform writes them: some clients compare them by case. */

const EXCEPTIONS: Readonly<Record<string, string>> = { 'request-id': 'Request-ID' }

/** `wechatpay-signature` becomes `Wechatpay-Signature`. */
export const platformCase = (name: string): string =>
  EXCEPTIONS[name] ?? name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase())

export const inPlatformCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [platformCase(name), value]))
