import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 配置查询
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115413
   */
  post: Call<{ xml: QueryDevelopmentConfig; security: true; nonceless?: true }, DevelopmentConfig>
}

/** `v2/secapi/mch/querysubdevconfig` */
export interface Querysubdevconfig extends Verbs, Async<Verbs> {}

export interface QueryDevelopmentConfig extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id: string
}

export interface DevelopmentConfig extends V2Result {
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 授权目录 @maxLength 2048 @example {"jsapi_path_list":["http://www.qq.com/abcd/","http://www.qq.com/abcdedfg/"]} */
  jsapi_path_list: JsonString<{
    /** 授权目录 */
    jsapi_path_list: string[]
  }>
  /** 关联APPID列表 @maxLength 1024 */
  appid_config_list: JsonString<{
    /** 关联APPID */
    appid_config_list: {
      /** 推荐关注APPID */
      subscribe_appid: string
      /** 关联APPID */
      sub_appid: string
    }[]
  }>
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/querysubdevconfig': Querysubdevconfig
  }
}
