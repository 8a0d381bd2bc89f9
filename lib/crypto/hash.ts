/** The digests of APIv2 and of files. */
import { createHash, createHmac, KeyObject, timingSafeEqual } from 'node:crypto'
import { toBytes } from './argument.js'

/** A digest's key: a string, bytes or a secret `KeyObject`. */
export type Secret = string | Uint8Array | KeyObject
/** The digest that signs APIv2 requests. */
export type SignType = 'MD5' | 'HMAC-SHA256'

const bytes = (secret: Secret): Uint8Array =>
  secret instanceof KeyObject ? secret.export() : toBytes(secret, 'Hash: key')

/**
 * Digests with wechatpay-php's names and argument order.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export class Hash {
  static readonly ALGO_MD5 = 'MD5'
  static readonly ALGO_HMAC_SHA256 = 'HMAC-SHA256'

  /**
   * MD5 in lower-case hex, of `thing`, or with a key of `thing&key=KEY`
   * (`thing&secret=KEY` for WeCom's `agency`).
   * @example Hash.md5('a=1&b=2', '0123456789abcdef0123456789abcdef') // '6b820100d2d98784f3926889cc32ad96'
   */
  static md5(
    thing: string | Uint8Array,
    key: Secret = '',
    agency: boolean | number | string = false,
  ): string {
    const hash = createHash('md5').update(toBytes(thing, 'Hash.md5: thing'))
    const secret = bytes(key)
    if (secret.length > 0) hash.update(agency ? '&secret=' : '&key=').update(secret)
    return hash.digest('hex')
  }

  /**
   * HMAC of `thing&key=KEY` under `key`, in lower-case hex.
   * @example Hash.hmac('a=1', '0123456789abcdef0123456789abcdef') // 'f4f8360e0ff4eb6c581a6e8f6700781effbd21bcb35b730b12acbb2a542d6eeb'
   */
  static hmac(thing: string | Uint8Array, key: Secret, algorithm = 'sha256'): string {
    const secret = bytes(key)
    return createHmac(algorithm, secret)
      .update(toBytes(thing, 'Hash.hmac: thing'))
      .update('&key=')
      .update(secret)
      .digest('hex')
  }

  /**
   * The signature of an APIv2 message in upper-case hex, `undefined` for an unknown type.
   * @example Hash.sign('MD5', 'a=1&b=2', '0123456789abcdef0123456789abcdef') // '6B820100D2D98784F3926889CC32AD96'
   */
  static sign(type: SignType, data: string, key: Secret): string
  static sign(type: string, data: string, key: Secret): string | undefined
  static sign(type: string, data: string, key: Secret): string | undefined {
    if (type === Hash.ALGO_MD5) return Hash.md5(data, key).toUpperCase()
    if (type === Hash.ALGO_HMAC_SHA256) return Hash.hmac(data, key).toUpperCase()
    return undefined
  }

  /**
   * Are both strings the same? Takes equally long wherever they differ.
   * @example Hash.equals('9A0A', '9A0B') // false
   */
  static equals(known: string, user: string | null | undefined): boolean {
    if (typeof user !== 'string') return false
    const a = toBytes(known, 'Hash.equals: known')
    const b = Buffer.from(user)
    return a.length === b.length && timingSafeEqual(a, b)
  }

  /**
   * The digest of a file's bytes in lower-case hex. `sm3` is what invoices ask for.
   * @example Hash.digest('sm3', 'abc') // '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'
   */
  static digest(algorithm: 'sha256' | 'sha1' | 'md5' | 'sm3', thing: string | Uint8Array): string {
    return createHash(algorithm).update(toBytes(thing, 'Hash.digest: thing')).digest('hex')
  }
}
