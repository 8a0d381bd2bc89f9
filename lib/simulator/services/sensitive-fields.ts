/** Names and numbers of people: opened with a platform key when they come, sealed for the merchant when they go. */
import type { Fields } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import { cryptoOf, readerOf, smPartyOf } from '../keys/sm2-pair.js'
import type { Identities } from '../keys/identity.js'

/** The plain text of a member, `undefined` where there is none. Which key it was sealed for, the check of the call has seen. */
export function decryptField(
  from: Fields,
  name: string,
  { platform, certificate, isSm }: Identities,
): string | undefined {
  const ciphertext = from[name]
  if (ciphertext === undefined || ciphertext === '') return undefined
  for (const { privateKey } of isSm?.() ? [smPartyOf(platform)] : [platform, certificate]) {
    try {
      return cryptoOf(privateKey).decrypt(String(ciphertext), privateKey)
    } catch {
      /* sealed for the other key */
    }
  }
  throw new Refusal(400, 'PARAM_ERROR', `参数错误: ${name} 解密失败`)
}

export function encryptField(text: string, identities: Identities): string {
  const { publicKey } = readerOf(identities.merchant, identities)
  return cryptoOf(publicKey).encrypt(text, publicKey)
}

/** Ciphertexts under an RSA key of 2048 bits. */
const CIPHERTEXT = /^[A-Za-z0-9+/]{342}==$/
/** Those of SM2: a sequence that begins with an integer of 32 bytes. */
const SM2_CIPHERTEXT = /^M[GHI][A-Za-z0-9+/]{138,}={0,2}$/

/** The whole of what was said, every sensitive field in plain: the same request is the same again, though its ciphertexts differ. */
export function plainOf<T>(value: T, identities: Identities): T {
  if (typeof value === 'string' && (identities.isSm?.() ? SM2_CIPHERTEXT : CIPHERTEXT).test(value))
    return decryptField({ value }, 'value', identities) as T
  if (Array.isArray(value)) return value.map((item: unknown) => plainOf(item, identities)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, plainOf(member as unknown, identities)]),
  ) as T
}
