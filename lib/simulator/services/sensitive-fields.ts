/** Names and numbers of people: opened with a platform key when they come, sealed for the merchant when they go. */
import { Rsa } from '../../index.js'
import type { Fields } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'

/** The plain text of a member, `undefined` where there is none. Which key it was sealed for, the check of the call has seen. */
export function decryptField(
  from: Fields,
  name: string,
  { platform, certificate }: Identities,
): string | undefined {
  const ciphertext = from[name]
  if (ciphertext === undefined || ciphertext === '') return undefined
  for (const { privateKey } of [platform, certificate]) {
    try {
      return Rsa.decrypt(String(ciphertext), privateKey)
    } catch {
      /* sealed for the other key */
    }
  }
  throw new Refusal(400, 'PARAM_ERROR', `参数错误: ${name} 解密失败`)
}

export const encryptField = (text: string, { merchant }: Identities): string =>
  Rsa.encrypt(text, merchant.publicKey)

/** Ciphertexts under a key of 2048 bits. */
const CIPHERTEXT = /^[A-Za-z0-9+/]{342}==$/

/** The whole of what was said, every sensitive field in plain: the same request is the same again, though its ciphertexts differ. */
export function plainOf<T>(value: T, identities: Identities): T {
  if (typeof value === 'string' && CIPHERTEXT.test(value))
    return decryptField({ value }, 'value', identities) as T
  if (Array.isArray(value)) return value.map((item: unknown) => plainOf(item, identities)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, plainOf(member as unknown, identities)]),
  ) as T
}
