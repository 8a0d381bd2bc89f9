/** Random numbers, identifiers and nonces: from the system, or the same in each run from a seed. */
import { createHash, randomBytes } from 'node:crypto'

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const DIGITS = '0123456789'

export class Random {
  /** @param bytes so many random bytes */
  constructor(readonly bytes: (size: number) => Buffer = pooledBytes()) {}

  /** So many decimal digits, which may begin with 0. */
  digits(count: number): string {
    let text = ''
    for (const byte of this.bytes(count)) text += DIGITS[byte % 10]
    return text
  }

  /** So many letters and digits. */
  nonce(count = 32): string {
    let text = ''
    for (const byte of this.bytes(count)) text += ALPHANUMERIC[byte % ALPHANUMERIC.length]
    return text
  }

  /** So many bytes in base64url. */
  token(bytes: number): string {
    return this.bytes(bytes).toString('base64url')
  }

  /** So many bytes in lower-case hexadecimal. */
  hex(bytes: number): string {
    return this.bytes(bytes).toString('hex')
  }

  /** A version 4 UUID. @see https://www.rfc-editor.org/rfc/rfc9562 */
  uuid(): string {
    const hex = this.hex(16)
    const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }

  /** From 0 to 1, without 1. */
  chance(): number {
    return this.bytes(6).readUIntBE(0, 6) / 2 ** 48
  }
}

const POOL_BYTES = 8_192

/** Of the system, which is asked for many at once: it costs the same as for few. */
function pooledBytes(): (size: number) => Buffer {
  let pool = Buffer.alloc(0)
  return (size) => {
    if (size > POOL_BYTES) return randomBytes(size)
    if (size > pool.length) pool = randomBytes(POOL_BYTES)
    const bytes = pool.subarray(0, size)
    pool = pool.subarray(size)
    return bytes
  }
}

/** For tests alone: the same seed gives the same bytes in the same order. */
export function seededRandom(seed: string): Random {
  let block = Buffer.alloc(0)
  let count = 0
  return new Random((size) => {
    const parts: Buffer[] = []
    for (let left = size; left > 0;) {
      if (block.length === 0) block = createHash('sha512').update(`${seed}\n${count++}`).digest()
      const part = block.subarray(0, left)
      block = block.subarray(part.length)
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  })
}
