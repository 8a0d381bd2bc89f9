/** SM2 key pairs, and what is done with either kind of key. For test keys alone. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { Rsa, Sm2 } from '../../index.js'
import type { Random } from './random.js'
import type { Pair } from './rsa-pair.js'

/** A number below n: its first bit is 0. */
export function mintSm2Pair(random: Random): Pair {
  const scalar = random.bytes(32)
  scalar[0]! &= 0x7f
  const privateKey = Sm2.from(scalar.toString('hex'))
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** Among keys that are RSA's, or of a known curve, or SM2's: Node.js has no name for it. */
export const isSm2 = ({ asymmetricKeyType }: KeyObject): boolean => asymmetricKeyType === undefined

/** `Rsa` or `Sm2`: both sign, verify, encrypt and decrypt alike. */
export const cryptoOf = (key: KeyObject): Pick<typeof Rsa, 'sign' | 'verify' | 'encrypt' | 'decrypt'> =>
  isSm2(key) ? Sm2 : Rsa

/** The scheme that a key signs for. */
export const schemeOf = (key: KeyObject): string =>
  isSm2(key) ? 'WECHATPAY2-SM2-WITH-SM3' : 'WECHATPAY2-SHA256-RSA2048'
