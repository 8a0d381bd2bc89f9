/** Keys of either kind, as the commands name and use them. */
import type { KeyObject } from 'node:crypto'
import { ConfigError, Rsa, Sm2, type KeyKind, type KeyLike } from '../index.js'

/** An RSA key, or an SM2 key. @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE` */
export function rsaOrSm2(key: KeyLike, kind: KeyKind = 'private'): KeyObject {
  try {
    return Rsa.from(key, kind)
  } catch (error) {
    if (error instanceof ConfigError && error.code === 'ERR_KEY_TYPE' && error.message.includes('SM2'))
      return Sm2.from(key, kind)
    throw error
  }
}

/** `RSA-2048`, `SM2`. */
export const keyName = ({ asymmetricKeyDetails }: KeyObject): string =>
  asymmetricKeyDetails?.modulusLength === undefined ? 'SM2' : `RSA-${asymmetricKeyDetails.modulusLength}`
