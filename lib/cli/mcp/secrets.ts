/** Masks what looks like a secret, in whatever is answered. */

const RULES: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, 'a private key'],
  // A key in DER begins so in base64; a certificate and a public key are not this long in one
  // line, and do no harm as a mask.
  [/\bMI[IG][\w+/]{300,}={0,2}/g, 'base64 that may be a private key'],
  [/(?<=signature=")[^"]*/g, 'a signature'],
  [/(?<=\bauthorization\s*[:=]\s*["']?)[^\n]*/gi, 'an Authorization value'],
  [
    /(?<=\b(?:api_?v?[23]?_?key|secret|private_?key|passphrase|password|token)\b["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,
    'a secret',
  ],
  // APIv2 and APIv3 keys are 32 letters and digits.
  [/\b(?=\w*[a-z])(?=\w*\d)[A-Za-z\d]{32}\b/gi, '32 characters that may be a key'],
]

/**
 * @param shown values that may be shown though they look like a key: a nonce, a serial number
 * @returns the string with `[masked: …]` in place of each secret
 */
export function withoutSecrets(text: string, shown: readonly string[] = []): string {
  return RULES.reduce(
    (so, [pattern, label]) =>
      so.replaceAll(pattern, (found) => (shown.includes(found) ? found : `[masked: ${label}]`)),
    text,
  )
}

/** The same for every string of a value. */
export function masked(value: unknown, shown: readonly string[] = []): unknown {
  if (typeof value === 'string') return withoutSecrets(value, shown)
  if (Array.isArray(value)) return value.map((one) => masked(one, shown))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked(one, shown)]))
}

/** Does it hold a private key, or name a secret with its value? */
export const holdsSecret = (text: string): boolean =>
  /PRIVATE KEY-----/.test(text) || /\bMI[IG][\w+/]{900,}/.test(text)
