import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 转换短链接
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937195
   */
  post: Call<{ xml: ShortenUrl }, ShortUrlRequest>
}

/** `v2/tools/shorturl` */
export interface Shorturl extends Verbs, Async<Verbs> {}

export interface ShortenUrl extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** URL链接 @maxLength 512 */
  long_url: string
}

export interface ShortUrlRequest extends V2Answer {
  /** URL链接 @maxLength 64 @example weixin：//wxpay/s/XXXXXX */
  short_url: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/tools/shorturl': Shorturl
  }
}
