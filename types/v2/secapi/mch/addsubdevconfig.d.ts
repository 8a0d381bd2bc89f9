import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped } from '../../../models/v2.js'
import type { AddedDevelopmentConfig } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 新增子商户开发配置
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115404
   */
  post: Call<{ xml: AddDevelopmentConfig; security: true; nonceless?: true }, AddedDevelopmentConfig>
}

/** `v2/secapi/mch/addsubdevconfig` */
export interface Addsubdevconfig extends Verbs, Async<Verbs> {}

export interface AddDevelopmentConfig extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id: string
  /** 关联APPID @maxLength 32 @example wx931386123456789e */
  sub_appid?: string
  /** 授权目录 @maxLength 256 @example http://www.qq.com/wechat/ */
  jsapi_path: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/addsubdevconfig': Addsubdevconfig
  }
}
