/** The strings that are signed, and the Authorization header. */
import { nonce } from '../crypto/nonce.js'

/** The authentication scheme of an `Authorization` header: of a merchant or of a brand. */
export type Scheme =
  | 'WECHATPAY2-SHA256-RSA2048'
  | 'WECHATPAY-BRAND-SHA256-RSA2048'
  | 'WECHATPAY2-SM2-WITH-SM3'

/**
 * Formatting helpers with wechatpay-php's names and argument order.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export class Formatter {
  /** `size` random letters and digits. */
  static nonce(size = 32): string {
    return nonce(size)
  }

  /** The current Unix time in seconds. */
  static timestamp(): number {
    return Math.floor(Date.now() / 1000)
  }

  /**
   * The `Authorization` header of a merchant's APIv3 request.
   * @param scheme `WECHATPAY2-SM2-WITH-SM3` where the signature is SM2's
   * @example Formatter.authorization('1900000001', 'N', 'c2ln', 1554208460, '3775B6A4') // 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="N",signature="c2ln",timestamp="1554208460",serial_no="3775B6A4"'
   */
  static authorization(
    mchid: string,
    nonce: string,
    signature: string,
    timestamp: string | number,
    serial: string,
    scheme: Scheme = 'WECHATPAY2-SHA256-RSA2048',
  ): string {
    return authorization(scheme, 'mchid', mchid, nonce, signature, timestamp, serial)
  }

  /**
   * The string that a request's signature is over. `uri` is path and query exactly as sent.
   * @example Formatter.request('GET', '/v3/certificates', 1554208460, '593BEC0C930BF1AFEB40B4A08C8FB242') // 'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n'
   */
  static request(method: string, uri: string, timestamp: string | number, nonce: string, body = ''): string {
    return `${method}\n${uri}\n${timestamp}\n${nonce}\n${body}\n`
  }

  /**
   * The string that a response's or a notification's signature is over.
   * @example Formatter.response(1554209980, 'c5ac7061fccab6bf3e254dcf98995b8c', '{}') // '1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n{}\n'
   */
  static response(timestamp: string | number, nonce: string, body = ''): string {
    return `${timestamp}\n${nonce}\n${body}\n`
  }

  /** Each piece, each followed by a line feed. */
  static joinedByLineFeed(...pieces: (string | number)[]): string {
    return `${pieces.join('\n')}\n`
  }

  /**
   * A copy with its keys in ASCII order.
   * @example Object.keys(Formatter.ksort({ b: 1, a: 2, B: 3 })) // ['B', 'a', 'b']
   */
  static ksort<T>(thing: Readonly<Record<string, T>>): Record<string, T> {
    return Object.fromEntries(Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  }

  /**
   * `key=value` joined by `&`, without `sign` and without empty values: what APIv2 signs, once sorted.
   * @example Formatter.queryStringLike({ appid: 'wxd930ea5d5a258f4f', attach: '', body: 'test', sign: 'X' }) // 'appid=wxd930ea5d5a258f4f&body=test'
   */
  static queryStringLike(thing: Readonly<Record<string, unknown>>): string {
    return Object.entries(thing)
      .filter(([key, value]) => key !== 'sign' && value !== undefined && value !== null && value !== '')
      .map(([key, value]) => `${key}=${String(value)}`)
      .join('&')
  }
}

/** The header of any scheme; the brand scheme names its owner `brand_id`. */
export function authorization(
  scheme: Scheme,
  owner: 'mchid' | 'brand_id',
  id: string,
  nonce: string,
  signature: string,
  timestamp: string | number,
  serial: string,
): string {
  return `${scheme} ${owner}="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
}

/**
 * What APIv2 signs, but for the key: `a=1&b=2` of the fields in the order of their names, without
 * `sign` and without empty ones.
 */
export const textV2 = (fields: Readonly<Record<string, unknown>>): string =>
  Formatter.queryStringLike(Formatter.ksort(fields))
