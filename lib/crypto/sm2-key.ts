/** SM2 keys: recognised by their curve, taken out of what node:crypto reads, and given to the suite. */
import { createPublicKey, KeyObject } from 'node:crypto'
import { ConfigError } from '../errors.js'
import { ORDER } from '../sm/der.js'
import { loadSuite, PACKAGE } from '../sm/load.js'
import type { Sm2PrivateKey, Sm2PublicKey, SmSuite } from '../sm/suite.js'
import { memberOf } from '../text/values.js'

/** sm2p256v1, 1.2.156.10197.1.301. @see GB/T 33560-2017 */
const CURVE = Buffer.from('06082a811ccf5501822d', 'hex')
const SCALAR = Buffer.from('0201010420', 'hex')

/** The suite's key for each that was used: a public key is computed with once. */
const PRIVATE = new WeakMap<KeyObject, Sm2PrivateKey>()
const PUBLIC = new WeakMap<KeyObject, Sm2PublicKey>()

/**
 * Is it on the curve of SM2? Node.js reads such a key, and gives it no type. Never export one as `sec1`:
 * Node.js 20 aborts the process.
 */
export function isSm2(key: KeyObject): boolean {
  if (key.type === 'secret' || (key.asymmetricKeyType ?? 'ec') !== 'ec') return false
  if (PRIVATE.has(key) || PUBLIC.has(key)) return true
  return derOf(key).subarray(0, 48).includes(CURVE)
}

const derOf = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: key.type === 'private' ? 'pkcs8' : 'spki' })

/** PKCS#8 of a private key's 32 bytes, or SPKI of a public point's 65, given as hex. */
export function sm2DerOf(hex: string): Buffer | undefined {
  if (/^[\da-f]{64}$/i.test(hex))
    return Buffer.from(
      `3041020100301306072a8648ce3d0201${CURVE.toString('hex')}042730250201010420${hex}`,
      'hex',
    )
  if (/^04[\da-f]{128}$/i.test(hex))
    return Buffer.from(`3059301306072a8648ce3d0201${CURVE.toString('hex')}034200${hex}`, 'hex')
  return undefined
}

/** @throws ConfigError `ERR_KEY_INVALID`, `ERR_CONFIG_PACKAGE` */
export function sm2PrivateKey(key: KeyObject): Sm2PrivateKey {
  const known = PRIVATE.get(key)
  if (known) return known
  const der = derOf(key)
  const start = der.indexOf(SCALAR) + SCALAR.length
  const scalar = der.subarray(start, start + 32)
  const value = BigInt(`0x${scalar.toString('hex')}`)
  // GB/T 32918.1-2016 6.1: from 1 to n − 2. OpenSSL reads zero too.
  if (value === 0n || value >= ORDER - 1n)
    throw new ConfigError('ERR_KEY_INVALID', 'the SM2 private key is not a number from 1 to n − 2')
  const made = suite().privateKey(scalar, pointOf(createPublicKey(key)))
  der.fill(0)
  PRIVATE.set(key, made)
  return made
}

/** @throws ConfigError `ERR_KEY_INVALID`, `ERR_CONFIG_PACKAGE` */
export function sm2PublicKey(key: KeyObject): Sm2PublicKey {
  const known = PUBLIC.get(key)
  if (known) return known
  const made = suite().publicKey(pointOf(key))
  PUBLIC.set(key, made)
  return made
}

/** The checked key, with which everything that is SM2's can be done. @throws ConfigError as its parts */
export function checkSm2(key: KeyObject): KeyObject {
  if (key.type === 'private') sm2PrivateKey(key)
  else sm2PublicKey(key)
  return key
}

function pointOf(key: KeyObject): Buffer {
  const der = derOf(key)
  // BIT STRING: tag, length, no unused bits, the point.
  const point = der.subarray(der.indexOf(CURVE) + CURVE.length + 3)
  if (point.length !== 33 && point.length !== 65)
    throw new ConfigError('ERR_KEY_INVALID', 'the SM2 public key is not a point of the curve')
  return point
}

/** @throws ConfigError `ERR_CONFIG_PACKAGE` */
export function suite(): SmSuite {
  try {
    return loadSuite()
  } catch (error) {
    const cause = memberOf(error, 'cause')
    const isMissing = memberOf(cause, 'code') === 'MODULE_NOT_FOUND'
    throw new ConfigError(
      'ERR_CONFIG_PACKAGE',
      isMissing
        ? `an SM2 key needs the package ${PACKAGE}, which is not installed: npm install ${PACKAGE}`
        : `an SM2 key needs the package ${PACKAGE}, which cannot be loaded`,
      { cause },
    )
  }
}
