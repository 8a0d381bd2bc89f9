/** SM2 key pairs, minted once a run: Node.js computes the public point of 32 random bytes. */
import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto'
import { sm2DerOf } from '../../lib/crypto/sm2-key.js'
import type { Pair } from './keys.js'

const pairs = new Map<string, Pair>()

/** The SM2 pair of this owner, the same one whenever it is asked for. */
export function sm2PairOf(owner: string): Pair {
  const known = pairs.get(owner)
  if (known) return known
  // The first bit is 0: a number below n.
  const scalar = randomBytes(32)
  scalar[0]! &= 0x7f
  const privateKey = createPrivateKey({
    key: sm2DerOf(scalar.toString('hex'))!,
    format: 'der',
    type: 'pkcs8',
  })
  const pair = { privateKey, publicKey: createPublicKey(privateKey) }
  pairs.set(owner, pair)
  return pair
}
