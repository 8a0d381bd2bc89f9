import type { Async, Call } from '../../endpoint.js'
import type { BuyerInformation } from '../../models/fapiao.js'

interface Verbs {
  /**
   * 获取用户填写的抬头
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   */
  get: Call<{ query: QueryUserTitle }, BuyerInformation>
}

/** `v3/new-tax-control-fapiao/user-title` */
export interface UserTitle extends Verbs, Async<Verbs> {
  /** 电子发票：获取抬头填写链接 */
  titleUrl: import('./user-title/title-url.js').TitleUrl
}

export interface QueryUserTitle {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 发票申请单号 @example 4200000444201910177461284488 */
  fapiao_apply_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/user-title': UserTitle
  }
}
