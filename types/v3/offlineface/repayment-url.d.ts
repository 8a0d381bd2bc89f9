import type { Async, Call, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 获取还款链接接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  post: Call<{ json: QueryRepaymentUrl }, OfflineFaceRepaymentUrl>
}

/** `v3/offlineface/repayment-url` */
export interface RepaymentUrl extends Verbs, Async<Verbs> {}

export interface QueryRepaymentUrl {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

export interface OfflineFaceRepaymentUrl {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 */
  expire_at: Rfc3339
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/repayment-url': RepaymentUrl
  }
}
