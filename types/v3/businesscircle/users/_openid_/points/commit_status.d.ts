import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 商圈会员待积分状态查询
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   */
  get: Call<
    {
      /** 顾客openid @example oUpF8uMuAJOM2pxb1Q */
      openid: string
      query: QueryCommitStatus
    },
    void
  >
}

/** `v3/businesscircle/users/{openid}/points/commit_status` */
export interface CommitStatus extends Verbs, Async<Verbs> {}

export interface QueryCommitStatus {
  /** 商圈商户ID @example 1900000109 */
  sub_mchid?: string
  /** 品牌ID @example 1000 */
  brandid: string | number
  /** 应用ID @example wx931386123456789e */
  appid: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/businesscircle/users/{openid}/points/commit_status': CommitStatus
  }
}
