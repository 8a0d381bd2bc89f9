/** SM2 key pairs, and what is done with either kind of key. For test keys alone. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { Rsa, Sm2 } from '../../index.js'
import type { Identities, Party } from './identity.js'
import { seededRandom, type Random } from './random.js'
import type { Pair } from './rsa-pair.js'

/** A number below n: its first bit is 0. */
export function mintSm2Pair(random: Random): Pair {
  const scalar = random.bytes(32)
  scalar[0]! &= 0x7f
  const privateKey = Sm2.from(scalar.toString('hex'))
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

const PARTIES = new WeakMap<KeyObject, Party>()

/**
 * The SM2 identity of a party, with a serial number of its own. It comes of the party's RSA key: a saved
 * state needs no more to have it again, and who never uses mode `sm` needs no package for it.
 */
export function smPartyOf({ id, privateKey }: Party): Party {
  const known = PARTIES.get(privateKey)
  if (known) return known
  const random = seededRandom(
    `sm2\n${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`,
  )
  const serial = `5${random.hex(20).slice(1).toUpperCase()}`
  const party = { id, serial, ...mintSm2Pair(random) }
  PARTIES.set(privateKey, party)
  return party
}

/** Among keys that are RSA's, or of a known curve, or SM2's: Node.js has no name for it. */
export const isSm2 = ({ asymmetricKeyType }: KeyObject): boolean => asymmetricKeyType === undefined

/** `Rsa` or `Sm2`: both sign, verify, encrypt and decrypt alike. */
export const cryptoOf = (key: KeyObject): Pick<typeof Rsa, 'sign' | 'verify' | 'encrypt' | 'decrypt'> =>
  isSm2(key) ? Sm2 : Rsa

/** The scheme that a key signs for. */
export const schemeOf = (key: KeyObject): string =>
  isSm2(key) ? 'WECHATPAY2-SM2-WITH-SM3' : 'WECHATPAY2-SHA256-RSA2048'

/** Whose key opens what is sealed for a merchant now. */
export const readerOf = (merchant: Party, { isSm }: Pick<Identities, 'isSm'>): Party =>
  isSm?.() ? smPartyOf(merchant) : merchant
