/** Random strings for signatures. */
import { randomBytes } from 'node:crypto'

const BASE62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * `size` letters and digits, each equally likely: bytes of 248 and more are thrown away, since 62 × 4 = 248.
 */
export function nonce(size = 32): string {
  let text = ''
  while (text.length < size) {
    for (const byte of randomBytes(size)) if (byte < 248 && text.length < size) text += BASE62[byte % 62]
  }
  return text
}

const POOL_BYTES = 4096

/** Gives 128 random bits in 32 hex digits each time; asks the system for many at once. */
export function createNoncePool(): () => string {
  let pool = ''
  let at = 0
  return () => {
    if (at === pool.length) {
      pool = randomBytes(POOL_BYTES).toString('hex')
      at = 0
    }
    at += 32
    return pool.slice(at - 32, at)
  }
}
