import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 获取抬头填写链接
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   */
  get: Call<{ query: QueryTitleUrl }, FapiaoTitleUrl>
}

/** `v3/new-tax-control-fapiao/user-title/title-url` */
export interface TitleUrl extends Verbs, Async<Verbs> {}

export interface QueryTitleUrl {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 发票申请单号 @example fapiao_20200701_123456 */
  fapiao_apply_id: string
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID @example wxb1170446a4c0a5a2 */
  appid: string
  /** 用户OpenID @example plN5twRbHym_j-QcqCzstl0HmwEs */
  openid: string
  /** 总金额，单位为分 @example 382895 */
  total_amount: string | number
  /** 销售方名称 @example 深圳市南山区测试商户 */
  seller_name?: string
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean
}

export interface FapiaoTitleUrl {
  /** 抬头填写链接 @example https://payapp.weixin.qq.com */
  title_url?: string
  /** 抬头填写小程序AppID @example wxb1170446a4c0a5a2 */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径 @example pages/xxxPage */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名 @example gh_86a091e50ad4@app */
  miniprogram_user_name?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/user-title/title-url': TitleUrl
  }
}
